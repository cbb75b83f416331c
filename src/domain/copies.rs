//! Which daily copies of the database are kept (da: *sikkerhedskopi*): many of late, few of long ago.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

/// The newest copies, one a day the program was used.
pub const DAYS: usize = 5;
/// Weeks, that of the newest copy included, of which the newest copy is kept.
pub const WEEKS: usize = 4;
/// Months, that of the newest copy included, of which the newest copy is kept.
pub const MONTHS: usize = 3;
/// The most copies there can be.
pub const MOST: usize = DAYS + (WEEKS - 1) + (MONTHS - 1);

/// The days whose copies are kept.
///
/// Counts days, weeks (ISO 8601) and months in which there is a copy, and knows no age: after a
/// long leave the last copies are still there, and a clock that was once wrong costs one of them.
#[must_use]
pub fn kept(days: &BTreeSet<NaiveDate>) -> BTreeSet<NaiveDate> {
    let mut kept: BTreeSet<NaiveDate> = days.iter().rev().take(DAYS).copied().collect();
    kept.extend(newest_of_each(days, WEEKS, |day| (day.iso_week().year(), day.iso_week().week())));
    kept.extend(newest_of_each(days, MONTHS, |day| (day.year(), day.month())));
    kept
}

/// The last day of each of the last stretches that have one.
fn newest_of_each<S: PartialEq>(
    days: &BTreeSet<NaiveDate>,
    stretches: usize,
    stretch_of: impl Fn(&NaiveDate) -> S,
) -> Vec<NaiveDate> {
    let mut newest: Vec<NaiveDate> = Vec::new();
    for day in days.iter().rev() {
        if newest.last().is_none_or(|last| stretch_of(last) != stretch_of(day)) {
            newest.push(*day);
        }
    }
    newest.truncate(stretches);
    newest
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    fn days(text: &str) -> BTreeSet<NaiveDate> {
        text.split_whitespace().map(|day| day.parse().unwrap()).collect()
    }

    #[test]
    fn many_of_late_and_few_of_long_ago() {
        let cases = [
            ("nothing yet", "", ""),
            (
                "no more than are kept anyway",
                "2026-09-01 2026-11-02 2026-11-03",
                "2026-09-01 2026-11-02 2026-11-03",
            ),
            (
                "of earlier weeks and months the last day",
                "2026-08-31 2026-09-29 2026-09-30 2026-10-29 2026-10-30 2026-11-02 2026-11-06
                 2026-11-09 2026-11-10 2026-11-13 2026-11-16 2026-11-17 2026-11-18 2026-11-19 2026-11-20",
                "2026-09-30 2026-10-30 2026-11-06 2026-11-13 2026-11-16 2026-11-17 2026-11-18
                 2026-11-19 2026-11-20",
            ),
            (
                "a year later nothing is too old",
                "2025-10-30 2025-11-20 2026-11-20",
                "2025-10-30 2025-11-20 2026-11-20",
            ),
            (
                "one week over the turn of a year",
                "2026-12-28 2026-12-29 2026-12-30 2026-12-31 2027-01-01 2027-01-02 2027-01-03",
                "2026-12-30 2026-12-31 2027-01-01 2027-01-02 2027-01-03",
            ),
        ];
        for (what, before, after) in cases {
            assert_eq!(kept(&days(before)), days(after), "{what}");
        }
    }

    /// Made and thinned each working day, as the program does.
    #[test]
    fn after_months_of_use_every_stretch_is_there() {
        let mut copies = BTreeSet::new();
        let first: NaiveDate = "2026-01-05".parse().unwrap();
        let is_worked = |day: &NaiveDate| day.weekday().number_from_monday() < 6;
        for today in first.iter_days().filter(is_worked).take(200) {
            copies.insert(today);
            copies = kept(&copies);
            assert!(copies.len() <= MOST, "{copies:?}");
        }
        let last = days(
            "2026-08-31 2026-09-18 2026-09-25 2026-09-30 2026-10-02 2026-10-05 2026-10-06 2026-10-07
             2026-10-08 2026-10-09",
        );
        assert_eq!((&copies, copies.len()), (&last, MOST));
    }
}
