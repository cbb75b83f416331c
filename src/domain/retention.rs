//! How long what is written about cases is kept (da: *slettefrister*).
//!
//! Nothing is kept longer than it is needed (regulation (EU) 2016/679 art. 5(1)(e)). No law sets a
//! time for this material, so the municipality does; the standard is twelve months for what names a
//! case and five years, the horizon of an audit, for single answers. Counts name nobody.

use chrono::{DateTime, Months, NaiveDate, Utc};

use super::month::Month;
use super::text::Clean;

/// How long things are kept after their month was closed, in whole months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// Case references and remarks.
    pub words_months: u32,
    /// Single answers, dates of acts and codes of caseworkers.
    pub answers_months: u32,
}

/// The shortest and the longest time that can be set, in months.
pub const RANGE: std::ops::RangeInclusive<u32> = 1..=120;

impl Retention {
    /// What holds unless the municipality says otherwise.
    pub const STANDARD: Self = Self { words_months: 12, answers_months: 60 };

    /// Whether both times can be set, and answers are not gone before the words about them.
    #[must_use]
    pub fn is_sound(self) -> bool {
        RANGE.contains(&self.words_months)
            && RANGE.contains(&self.answers_months)
            && self.words_months <= self.answers_months
    }

    /// What of a month closed on a day is due to go.
    #[must_use]
    pub fn due(self, closed_on: NaiveDate, today: NaiveDate) -> Option<Due> {
        if last_day(closed_on, self.answers_months) < today {
            Some(Due::Answers)
        } else if last_day(closed_on, self.words_months) < today {
            Some(Due::Words)
        } else {
            None
        }
    }

    /// The first day on which something of it goes.
    #[must_use]
    pub fn first_due(self, closed_on: NaiveDate, what: Due) -> NaiveDate {
        let last = last_day(
            closed_on,
            match what {
                Due::Words => self.words_months,
                Due::Answers => self.answers_months,
            },
        );
        last.succ_opt().unwrap_or(last)
    }
}

/// The last day of so many months; a day that the month does not have is its last one.
fn last_day(closed_on: NaiveDate, months: u32) -> NaiveDate {
    closed_on.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// What of a month has had its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// What names a case: references and remarks.
    Words,
    /// That, and the single answers.
    Answers,
}

/// A month of which something has had its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueMonth {
    /// The team.
    pub team: Clean,
    /// The month.
    pub month: Month,
    /// When it was closed.
    pub closed_on: NaiveDate,
    /// What goes.
    pub what: Due,
    /// How much is there.
    pub held: Holdings,
}

/// A line of what was erased (da: *sletteprotokol*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasedLine {
    /// When.
    pub at: DateTime<Utc>,
    /// Initials of who did it.
    pub who: Clean,
    /// By which rule.
    pub rule: Rule,
    /// Of which month.
    pub month: Month,
    /// How much.
    pub taken: Holdings,
}

/// Why something was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Its time had come.
    Time(Retention),
    /// One case was to be erased.
    Case,
}

/// What an erasure came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erased {
    /// In how many months something went.
    pub months: usize,
    /// All that went.
    pub taken: Holdings,
    /// Copies and set-aside files that went with it.
    pub copies: usize,
}

/// What is held, or was taken, of one month: counts only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Holdings {
    /// Rows of case lists with a case reference.
    pub list_rows: i64,
    /// References of reviewed cases.
    pub references: i64,
    /// Words written about cases.
    pub notes: i64,
    /// Answers about cases.
    pub answers: i64,
    /// Sealed files with references or remarks in them.
    pub files: i64,
}

impl Holdings {
    /// Whether there is nothing.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

impl std::ops::AddAssign for Holdings {
    fn add_assign(&mut self, other: Self) {
        self.list_rows += other.list_rows;
        self.references += other.references;
        self.notes += other.notes;
        self.answers += other.answers;
        self.files += other.files;
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn words_go_after_a_year_and_answers_after_five() {
        let closed = day("2026-11-30");
        let due = |today| Retention::STANDARD.due(closed, day(today));
        let table = [
            ("2027-11-30", None),
            ("2027-12-01", Some(Due::Words)),
            ("2031-11-30", Some(Due::Words)),
            ("2031-12-01", Some(Due::Answers)),
        ];
        for (today, expected) in table {
            assert_eq!(due(today), expected, "{today}");
        }
        let first = |what| Retention::STANDARD.first_due(closed, what);
        assert_eq!(first(Due::Words), day("2027-12-01"));
        assert_eq!(first(Due::Answers), day("2031-12-01"));
    }

    #[test]
    fn a_day_the_month_does_not_have_is_its_last() {
        let rule = Retention { words_months: 1, answers_months: 3 };
        assert_eq!(rule.due(day("2027-01-31"), day("2027-02-28")), None);
        assert_eq!(rule.due(day("2027-01-31"), day("2027-03-01")), Some(Due::Words));
    }

    #[test]
    fn answers_never_go_before_the_words_about_them() {
        let sound =
            |words_months, answers_months| Retention { words_months, answers_months }.is_sound();
        assert!(Retention::STANDARD.is_sound() && sound(12, 12) && sound(1, 120));
        assert!(!sound(0, 60) && !sound(12, 121) && !sound(13, 12));
    }
}
