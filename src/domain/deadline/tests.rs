//! Every case of the golden file, the worked dates and the laws of lateness.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn limit(amount: u32, unit: Unit) -> Limit {
    Limit { amount, unit }
}

#[test]
fn due_by_unit() {
    let calendar = Calendar::default();
    for (start, amount, unit, expected) in [
        ("2026-03-26", 10, Unit::WorkingDays, "2026-04-14"),
        ("2026-03-26", 10, Unit::Days, "2026-04-05"),
        ("2026-03-26", 8, Unit::Weeks, "2026-05-21"),
        ("2026-01-31", 1, Unit::Months, "2026-02-28"),
        ("2028-01-31", 1, Unit::Months, "2028-02-29"),
        ("2026-11-30", 3, Unit::Months, "2027-02-28"),
        ("2026-11-21", 0, Unit::WorkingDays, "2026-11-21"),
        ("2026-11-21", 0, Unit::Months, "2026-11-21"),
    ] {
        assert_eq!(due(day(start), limit(amount, unit), &calendar), day(expected));
    }
    for unit in [Unit::Days, Unit::Weeks, Unit::Months] {
        let far = due(day("2026-01-01"), limit(u32::MAX, unit), &calendar);
        assert_eq!(far, NaiveDate::MAX);
    }
}

#[test]
fn lateness_and_the_days_that_moved_the_limit() {
    let calendar = Calendar::new([(12, 24), (12, 31)].into()).unwrap();
    let verdict =
        judge(day("2026-12-18"), day("2027-01-08"), limit(10, Unit::WorkingDays), &calendar)
            .unwrap();
    assert_eq!(
        verdict,
        Judgement {
            due: day("2027-01-07"),
            used: 11,
            late_by_days: 1,
            late_by_working_days: 1,
            days_off: vec![
                (day("2026-12-24"), Closed::ClosingDay),
                (day("2026-12-25"), Closed::Holiday(Holiday::ChristmasDay)),
                (day("2026-12-31"), Closed::ClosingDay),
                (day("2027-01-01"), Closed::Holiday(Holiday::NewYearsDay)),
            ],
        }
    );
    assert!(!verdict.is_in_time());
}

#[test]
fn late_by_a_weekend_only() {
    // Due on a Friday, done on the Sunday: late, but by no working day.
    let verdict =
        judge(day("2026-11-10"), day("2026-11-22"), limit(10, Unit::Days), &Calendar::default())
            .unwrap();
    assert_eq!((verdict.late_by_days, verdict.late_by_working_days), (2, 0));
    assert!(!verdict.is_in_time());
}

#[test]
fn begun_weeks_and_months_are_used() {
    let calendar = Calendar::default();
    for (end, unit, expected) in [
        ("2026-01-31", Unit::Months, 0),
        ("2026-02-28", Unit::Months, 1),
        ("2026-03-01", Unit::Months, 2),
        ("2027-01-31", Unit::Months, 12),
        ("2027-02-01", Unit::Months, 13),
        ("2026-02-07", Unit::Weeks, 1),
        ("2026-02-08", Unit::Weeks, 2),
    ] {
        let verdict = judge(day("2026-01-31"), day(end), limit(1, unit), &calendar).unwrap();
        assert_eq!(verdict.used, expected, "{end} {unit:?}");
    }
}

#[test]
fn an_end_before_the_start_is_refused() {
    let (start, end) = (day("2026-11-21"), day("2026-11-20"));
    assert_eq!(
        judge(start, end, limit(1, Unit::Days), &Calendar::default()),
        Err(DeadlineFault::EndBeforeStart { start, end })
    );
}

proptest! {
    #[test]
    fn late_exactly_when_more_is_used_than_allowed(
        start in 0_u64..30_000, length in 0_u64..900, amount in 0_u32..40, unit in 0_usize..4,
    ) {
        let unit = [Unit::WorkingDays, Unit::Days, Unit::Weeks, Unit::Months][unit];
        let calendar = Calendar::new([(12, 24), (6, 5)].into()).unwrap();
        let start = day("1990-01-01") + Days::new(start);
        let end = start + Days::new(length);
        let verdict = judge(start, end, limit(amount, unit), &calendar).unwrap();
        prop_assert_eq!(verdict.is_in_time(), end <= verdict.due);
        prop_assert!(verdict.late_by_working_days <= verdict.late_by_days);
        // Working days are the exception: a weekend after the due day uses none.
        if unit != Unit::WorkingDays {
            prop_assert_eq!(verdict.is_in_time(), verdict.used <= amount);
        } else if verdict.is_in_time() {
            prop_assert!(verdict.used <= amount);
        }
    }

    #[test]
    fn a_later_start_or_a_longer_limit_is_never_due_earlier(
        start in 0_u64..30_000, later in 0_u64..60, amount in 0_u32..100, more in 0_u32..10, unit in 0_usize..4,
    ) {
        let unit = [Unit::WorkingDays, Unit::Days, Unit::Weeks, Unit::Months][unit];
        let calendar = Calendar::new([(12, 24), (12, 31)].into()).unwrap();
        let start = day("1990-01-01") + Days::new(start);
        let first = due(start, limit(amount, unit), &calendar);
        prop_assert!(due(start + Days::new(later), limit(amount, unit), &calendar) >= first);
        prop_assert!(due(start, limit(amount + more, unit), &calendar) >= first);
    }
}
