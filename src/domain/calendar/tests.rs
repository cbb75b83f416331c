//! Holidays against a published list, working days by hand.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use proptest::prelude::*;

use super::*;

const GOLDEN: &str = include_str!("../../../tests/golden/deadline.json");

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn closed(days: &[(u32, u32)]) -> Calendar {
    Calendar::new(days.iter().copied().collect()).unwrap()
}

#[test]
fn every_holiday_of_ten_years() {
    let golden: serde_json::Value = serde_json::from_str(GOLDEN).unwrap();
    for (year, expected) in golden["holidays"].as_object().unwrap() {
        let first = day(&format!("{year}-01-01"));
        let found: Vec<String> = first
            .iter_days()
            .take_while(|date| date.year() == first.year())
            .filter(|&date| Calendar::holiday(date).is_some())
            .map(|date| date.to_string())
            .collect();
        assert_eq!(&serde_json::json!(found), expected, "{year}");
    }
}

#[test]
fn each_holiday_by_name() {
    for (date, holiday) in [
        ("2023-01-01", Holiday::NewYearsDay),
        ("2023-04-06", Holiday::MaundyThursday),
        ("2023-04-07", Holiday::GoodFriday),
        ("2023-04-09", Holiday::EasterSunday),
        ("2023-04-10", Holiday::EasterMonday),
        ("2023-05-05", Holiday::GreatPrayerDay),
        ("2023-05-18", Holiday::AscensionDay),
        ("2023-05-28", Holiday::WhitSunday),
        ("2023-05-29", Holiday::WhitMonday),
        ("2023-12-25", Holiday::ChristmasDay),
        ("2023-12-26", Holiday::SecondChristmasDay),
    ] {
        assert_eq!(Calendar::holiday(day(date)), Some(holiday), "{date}");
    }
    assert_eq!(Calendar::holiday(day("2024-04-26")), None);
}

#[test]
fn easter_at_its_limits() {
    for date in ["1818-03-22", "1943-04-25", "2008-03-23", "2011-04-24", "2038-04-25", "2285-03-22"]
    {
        let sunday = day(date);
        assert_eq!(easter_sunday(sunday.year()), sunday);
    }
}

#[test]
fn reasons_for_a_day_off() {
    let calendar = closed(&[(12, 24), (12, 26)]).with_friday_after_ascension(true);
    for (date, reason) in [
        ("2026-11-21", Some(DayOff::Weekend)),
        ("2026-12-24", Some(DayOff::ClosingDay)),
        ("2026-12-25", Some(DayOff::Holiday(Holiday::ChristmasDay))),
        ("2026-12-26", Some(DayOff::Holiday(Holiday::SecondChristmasDay))),
        ("2026-05-15", Some(DayOff::ClosingDay)),
        ("2026-11-20", None),
    ] {
        assert_eq!(calendar.day_off(day(date)), reason, "{date}");
        assert_eq!(calendar.is_working_day(day(date)), reason.is_none());
    }
    assert!(Calendar::default().is_working_day(day("2026-05-15")));
}

#[test]
fn refuses_impossible_closing_days() {
    assert_eq!(
        Calendar::new([(2, 30)].into()),
        Err(CalendarFault::NoSuchDay { month: 2, day: 30 })
    );
    assert!(Calendar::new([(2, 29)].into()).is_ok());
    let many: BTreeSet<_> = (1..=12).flat_map(|m| (1..=6).map(move |d| (m, d))).collect();
    assert_eq!(Calendar::new(many), Err(CalendarFault::TooManyClosingDays(72)));
}

#[test]
fn worked_dates() {
    let plain = Calendar::default();
    let christmas = closed(&[(12, 24), (12, 31)]);
    for (calendar, start, due) in [
        (&plain, "2026-03-26", "2026-04-14"),
        (&plain, "2026-05-08", "2026-05-26"),
        (&plain, "2026-12-18", "2027-01-05"),
        (&christmas, "2026-12-18", "2027-01-07"),
    ] {
        assert_eq!(calendar.add_working_days(day(start), 10), day(due));
        assert_eq!(calendar.working_days_between(day(start), day(due)), 10);
        assert_eq!(calendar.subtract_working_days(day(due), 10), day(start));
    }
    assert_eq!(plain.add_working_days(day("2026-11-21"), 0), day("2026-11-21"));
    assert_eq!(plain.working_days_between(day("2026-11-21"), day("2026-11-20")), 0);
}

#[test]
fn last_working_day_of_the_month() {
    for (month, expected) in [
        ("2026-11", "2026-11-30"),
        ("2026-10", "2026-10-30"),
        ("2026-12", "2026-12-31"),
        ("2026-05", "2026-05-29"),
        ("2018-03", "2018-03-28"),
    ] {
        let month: Month = month.parse().unwrap();
        assert_eq!(Calendar::default().last_working_day(month), day(expected));
    }
    let month: Month = "2026-12".parse().unwrap();
    assert_eq!(closed(&[(12, 31)]).last_working_day(month), day("2026-12-30"));
}

#[test]
fn stops_at_the_end_of_the_calendar() {
    let calendar = Calendar::default();
    assert_eq!(calendar.add_working_days(NaiveDate::MAX, 5), NaiveDate::MAX);
    assert_eq!(calendar.subtract_working_days(NaiveDate::MIN, 5), NaiveDate::MIN);
}

proptest! {
    #[test]
    fn counting_and_adding_agree(start in 0_u64..60_000, count in 1_u32..300) {
        let calendar = closed(&[(12, 24), (12, 31), (6, 5)]);
        let start = day("1950-01-01") + Days::new(start);
        let due = calendar.add_working_days(start, count);
        prop_assert!(calendar.is_working_day(due));
        prop_assert_eq!(calendar.working_days_between(start, due), count);
        prop_assert!(due > start);
    }
}
