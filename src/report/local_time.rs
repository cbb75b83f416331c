//! The time on a Danish clock, which papers show; stored moments are UTC.
//!
//! Central European time, summer time from 01:00 UTC on the last Sunday of March to 01:00 UTC
//! on the last Sunday of October (directive 2000/84/EC). The surroundings are not asked, so that
//! a paper is the same wherever it is made.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use crate::catalogue::format::{clock, long_date};
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;

/// What a Danish clock showed at this moment. Exact from 1996 on.
#[must_use]
pub fn danish_time(at: DateTime<Utc>) -> NaiveDateTime {
    let utc = at.naive_utc();
    let summer = last_sunday(utc.year(), 3)
        .zip(last_sunday(utc.year(), 10))
        .is_some_and(|(from, to)| from <= utc && utc < to);
    let ahead = TimeDelta::hours(if summer { 2 } else { 1 });
    utc.checked_add_signed(ahead).unwrap_or(utc)
}

/// `2. november 2026 kl. 08.14.07`, on a Danish clock.
#[must_use]
pub fn shown(at: DateTime<Utc>, texts: &Texts) -> Clean {
    let local = danish_time(at);
    texts.with(
        "report-moment",
        &[
            ("date", long_date(local.date(), texts).into()),
            ("clock", clock(local.time(), texts).into()),
        ],
    )
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
