//! The Danish working calendar: public holidays and a unit's own closing days.
//!
//! Sources: the Danish public holidays (da: *helligdage*); lov nr. 214 af 06-03-2023 took away
//! store bededag from 2024; the date of Easter by the Gregorian computus as printed by
//! J. Meeus, *Astronomical Algorithms*, chapter 8.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::month::Month;

/// Most local closing days a calendar takes; a few are usual. With fewer than a year's
/// working days closed there is always a next working day.
pub const MOST_CLOSING_DAYS: usize = 60;

/// The last year with store bededag.
const LAST_GREAT_PRAYER_DAY: i32 = 2023;

/// A Danish public holiday (da: *helligdag*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    /// 1 January (da: *nytårsdag*).
    NewYearsDay,
    /// Thursday before Easter (da: *skærtorsdag*).
    MaundyThursday,
    /// Friday before Easter (da: *langfredag*).
    GoodFriday,
    /// Easter Sunday (da: *påskedag*).
    EasterSunday,
    /// Monday after Easter (da: *2. påskedag*).
    EasterMonday,
    /// The fourth Friday after Easter, through 2023 (da: *store bededag*).
    GreatPrayerDay,
    /// Thursday, 39 days after Easter (da: *Kristi himmelfartsdag*).
    AscensionDay,
    /// Sunday, 49 days after Easter (da: *pinsedag*).
    WhitSunday,
    /// Monday after Whit Sunday (da: *2. pinsedag*).
    WhitMonday,
    /// 25 December (da: *juledag*).
    ChristmasDay,
    /// 26 December (da: *2. juledag*).
    SecondChristmasDay,
}

impl Holiday {
    /// Its stable word, under which the texts know it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NewYearsDay => "new-years-day",
            Self::MaundyThursday => "maundy-thursday",
            Self::GoodFriday => "good-friday",
            Self::EasterSunday => "easter-sunday",
            Self::EasterMonday => "easter-monday",
            Self::GreatPrayerDay => "great-prayer-day",
            Self::AscensionDay => "ascension-day",
            Self::WhitSunday => "whit-sunday",
            Self::WhitMonday => "whit-monday",
            Self::ChristmasDay => "christmas-day",
            Self::SecondChristmasDay => "second-christmas-day",
        }
    }
}

/// Why nobody works on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayOff {
    /// Saturday or Sunday.
    Weekend,
    /// A public holiday, also when it falls on a weekend.
    Holiday(Holiday),
    /// A closing day of the unit (da: *lukkedag*) on a Monday to Friday.
    ClosingDay,
}

/// Why a set of closing days is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CalendarFault {
    /// More than [`MOST_CLOSING_DAYS`].
    #[error("too many closing days: {0}")]
    TooManyClosingDays(usize),
    /// No year has that day.
    #[error("no such day: month {month}, day {day}")]
    NoSuchDay {
        /// As given.
        month: u32,
        /// As given.
        day: u32,
    },
}

/// Weekends, public holidays and the unit's own closing days.
///
/// The default calendar has no local closing days.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calendar {
    closing_days: BTreeSet<(u32, u32)>,
    friday_after_ascension: bool,
}

impl Calendar {
    /// A calendar with the closing days (month, day) of every year, such as (12, 24).
    ///
    /// # Errors
    /// When there are too many, or one that no year has.
    pub fn new(closing_days: BTreeSet<(u32, u32)>) -> Result<Self, CalendarFault> {
        if closing_days.len() > MOST_CLOSING_DAYS {
            return Err(CalendarFault::TooManyClosingDays(closing_days.len()));
        }
        let leap_year = 2000;
        for &(month, day) in &closing_days {
            if NaiveDate::from_ymd_opt(leap_year, month, day).is_none() {
                return Err(CalendarFault::NoSuchDay { month, day });
            }
        }
        Ok(Self { closing_days, friday_after_ascension: false })
    }

    /// The same calendar, closed or open on the Friday after Ascension Day.
    #[must_use]
    pub fn with_friday_after_ascension(mut self, closed: bool) -> Self {
        self.friday_after_ascension = closed;
        self
    }

    /// The closing days of every year, as (month, day).
    #[must_use]
    pub fn closing_days(&self) -> &BTreeSet<(u32, u32)> {
        &self.closing_days
    }

    /// The public holiday on that day.
    #[must_use]
    pub fn holiday(date: NaiveDate) -> Option<Holiday> {
        match (date.month(), date.day()) {
            (1, 1) => return Some(Holiday::NewYearsDay),
            (12, 25) => return Some(Holiday::ChristmasDay),
            (12, 26) => return Some(Holiday::SecondChristmasDay),
            // Easter lies between 22 March and 25 April.
            (3..=6, _) => {}
            _ => return None,
        }
        match days_after_easter(date) {
            -3 => Some(Holiday::MaundyThursday),
            -2 => Some(Holiday::GoodFriday),
            0 => Some(Holiday::EasterSunday),
            1 => Some(Holiday::EasterMonday),
            26 if date.year() <= LAST_GREAT_PRAYER_DAY => Some(Holiday::GreatPrayerDay),
            39 => Some(Holiday::AscensionDay),
            49 => Some(Holiday::WhitSunday),
            50 => Some(Holiday::WhitMonday),
            _ => None,
        }
    }

    /// Why nobody works on that day; `None` on a working day.
    #[must_use]
    pub fn day_off(&self, date: NaiveDate) -> Option<DayOff> {
        if let Some(holiday) = Self::holiday(date) {
            Some(DayOff::Holiday(holiday))
        } else if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
            Some(DayOff::Weekend)
        } else if self.is_closing_day(date) {
            Some(DayOff::ClosingDay)
        } else {
            None
        }
    }

    /// True on a Monday to Friday that is neither a public holiday nor a closing day.
    #[must_use]
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        self.day_off(date).is_none()
    }

    /// The n-th working day (da: *arbejdsdag*) after the start; the day of start is day 0.
    ///
    /// With n = 0 the start itself, working day or not. Stops at the end of the calendar.
    #[must_use]
    pub fn add_working_days(&self, start: NaiveDate, count: u32) -> NaiveDate {
        self.step_working_days(start, count, NaiveDate::succ_opt)
    }

    /// The n-th working day before the start; the day of start is day 0.
    #[must_use]
    pub fn subtract_working_days(&self, start: NaiveDate, count: u32) -> NaiveDate {
        self.step_working_days(start, count, NaiveDate::pred_opt)
    }

    /// Working days after the start, up to and with the end; 0 when the end is not after it.
    #[must_use]
    pub fn working_days_between(&self, start: NaiveDate, end: NaiveDate) -> u32 {
        let days = start.iter_days().skip(1).take_while(|&day| day <= end);
        let working = days.filter(|&day| self.is_working_day(day)).count();
        u32::try_from(working).unwrap_or(u32::MAX)
    }

    /// The last working day of the month; its last day, should it have none.
    #[must_use]
    pub fn last_working_day(&self, month: Month) -> NaiveDate {
        month
            .last_day()
            .iter_days()
            .rev()
            .take_while(|&day| day >= month.first_day())
            .find(|&day| self.is_working_day(day))
            .unwrap_or(month.last_day())
    }

    fn step_working_days(
        &self,
        start: NaiveDate,
        count: u32,
        step: fn(&NaiveDate) -> Option<NaiveDate>,
    ) -> NaiveDate {
        let mut date = start;
        let mut left = count;
        while left > 0 {
            let Some(following) = step(&date) else {
                break;
            };
            date = following;
            left -= u32::from(self.is_working_day(date));
        }
        date
    }

    fn is_closing_day(&self, date: NaiveDate) -> bool {
        self.closing_days.contains(&(date.month(), date.day()))
            || (self.friday_after_ascension && days_after_easter(date) == 40)
    }
}

/// Easter Sunday of the year (Gregorian calendar).
#[must_use]
pub fn easter_sunday(year: i32) -> NaiveDate {
    let golden = year.rem_euclid(19);
    let (century, rest) = (year.div_euclid(100), year.rem_euclid(100));
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_shift + 15).rem_euclid(30);
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4).rem_euclid(7);
    let correction = (golden + 11 * epact + 22 * weekday) / 451;
    // Days after 22 March, 0-34.
    let after = epact + weekday - 7 * correction;
    NaiveDate::from_ymd_opt(year, 3, 22)
        .and_then(|first| first.checked_add_days(Days::new(u64::try_from(after).unwrap_or(0))))
        .unwrap_or(NaiveDate::MAX)
}

fn days_after_easter(date: NaiveDate) -> i64 {
    date.signed_duration_since(easter_sunday(date.year())).num_days()
}

#[cfg(test)]
mod tests;
