//! The time on a Danish clock (da: *dansk tid*), which people are shown; stored moments are UTC.
//!
//! Central European time, summer time from 01:00 UTC on the last Sunday of March to 01:00 UTC
//! on the last Sunday of October (directive 2000/84/EC). The surroundings are not asked, so that
//! what is shown is the same wherever it is made.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

/// What a Danish clock showed at this moment. Exact from 1996 on.
#[must_use]
pub fn danish_time(at: DateTime<Utc>) -> NaiveDateTime {
    let ahead = TimeDelta::hours(i64::from(hours_ahead(at)));
    at.naive_utc().checked_add_signed(ahead).unwrap_or(at.naive_utc())
}

/// How many hours it is ahead of UTC: 1, in summer 2.
#[must_use]
pub fn hours_ahead(at: DateTime<Utc>) -> u32 {
    let utc = at.naive_utc();
    let summer = last_sunday(utc.year(), 3)
        .zip(last_sunday(utc.year(), 10))
        .is_some_and(|(from, to)| from <= utc && utc < to);
    if summer { 2 } else { 1 }
}

/// 01:00 UTC on the last Sunday of a month of 31 days.
fn last_sunday(year: i32, month: u32) -> Option<NaiveDateTime> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    let back = TimeDelta::days(i64::from(last.weekday().num_days_from_sunday()));
    let one = NaiveTime::from_hms_opt(1, 0, 0)?;
    Some(last.checked_sub_signed(back)?.and_time(one))
}

#[cfg(test)]
mod tests {
    //! The changes of the clock.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn summer_time_begins_and_ends_at_one() {
        for (utc, local) in [
            ("2026-01-15T12:00:00Z", "2026-01-15T13:00:00"),
            ("2026-03-29T00:59:59Z", "2026-03-29T01:59:59"),
            ("2026-03-29T01:00:00Z", "2026-03-29T03:00:00"),
            ("2026-07-01T22:30:00Z", "2026-07-02T00:30:00"),
            ("2026-10-25T00:59:59Z", "2026-10-25T02:59:59"),
            ("2026-10-25T01:00:00Z", "2026-10-25T02:00:00"),
            ("2027-10-31T01:00:00Z", "2027-10-31T02:00:00"),
        ] {
            let at: DateTime<Utc> = utc.parse().unwrap();
            assert_eq!(danish_time(at), local.parse().unwrap(), "{utc}");
        }
        assert!(danish_time(DateTime::<Utc>::MAX_UTC) >= DateTime::<Utc>::MAX_UTC.naive_utc());
    }
}
