//! Tables of numbers and dates in both languages.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;

#[test]
fn numbers() {
    let table = [
        (0.0, Decimals::AsNeeded, "0", "0"),
        (1234.5, Decimals::AsNeeded, "1.234,5", "1,234.5"),
        (1_234_567.0, Decimals::AsNeeded, "1.234.567", "1,234,567"),
        (-1234.0, Decimals::Exactly(1), "-1.234,0", "-1,234.0"),
        (-0.04, Decimals::Exactly(1), "0,0", "0.0"),
        (100.0, Decimals::AsNeeded, "100", "100"),
        (0.333_333, Decimals::AsNeeded, "0,333", "0.333"),
        (f64::NAN, Decimals::AsNeeded, "–", "–"),
    ];
    for (value, decimals, danish, english) in table {
        assert_eq!(number(value, decimals, Language::Danish), danish);
        assert_eq!(number(value, decimals, Language::English), english);
    }
}

#[test]
fn halves_go_away_from_zero() {
    let table = [
        (12.5, 0, 13.0),
        (-12.5, 0, -13.0),
        (0.5, 0, 1.0),
        (2.5, 0, 3.0),
        // A hair below the half in binary fractions.
        (100.0 * (23.0 / 40.0), 0, 58.0),
        (1.005, 2, 1.01),
        (12.499_999, 0, 12.0),
        (0.05, 1, 0.1),
        (99.95, 1, 100.0),
        (1e300, 0, 1e300),
    ];
    for (value, decimals, expected) in table {
        assert!(rounded(value, decimals) == expected, "{value}: {}", rounded(value, decimals));
    }
    assert!(rounded(f64::NAN, 1).is_nan());
    let danish = Texts::new(Language::Danish);
    assert_eq!(percent(0.125, 0, &danish).as_str(), "13\u{A0}%");
    assert_eq!(percent(0.0625, 1, &danish).as_str(), "6,3\u{A0}%");
}

#[test]
fn every_share_of_few_cases_is_rounded_as_by_hand() {
    let danish = Texts::new(Language::Danish);
    for n in 1_u32..=400 {
        for x in 0..=n {
            // In whole numbers: floor(100·x/n + 1/2).
            let by_hand = (200 * x + n) / (2 * n);
            let share = f64::from(x) / f64::from(n);
            assert_eq!(percent(share, 0, &danish).as_str(), format!("{by_hand}\u{A0}%"), "{x}/{n}");
        }
    }
}

#[test]
fn shares_have_a_space_that_no_line_is_broken_at() {
    let danish = Texts::new(Language::Danish);
    assert_eq!(percent(0.225, 1, &danish).as_str(), "22,5\u{A0}%");
    assert_eq!(percent(1.0, 0, &danish).as_str(), "100\u{A0}%");
    assert_eq!(percent(0.225, 1, &Texts::new(Language::English)).as_str(), "22.5%");
}

#[test]
fn dates() {
    let date = NaiveDate::from_ymd_opt(2026, 2, 3).unwrap();
    let danish = Texts::new(Language::Danish);
    let english = Texts::new(Language::English);
    assert_eq!(short_date(date).as_str(), "03-02-2026");
    assert_eq!(long_date(date, &danish).as_str(), "3. februar 2026");
    assert_eq!(long_date(date, &english).as_str(), "3 February 2026");
    assert_eq!(weekday_date(date, &danish).as_str(), "tirsdag 3-2-2026 uge 6");
    assert_eq!(weekday_date(date, &english).as_str(), "Tuesday 3-2-2026 week 6");
    assert_eq!(month(date, &danish).as_str(), "februar 2026");
    assert_eq!(month(date, &english).as_str(), "February 2026");
}

#[test]
fn the_week_is_the_one_of_the_calendar() {
    // 1 January 2027 is a Friday of week 53 (ISO 8601).
    let date = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
    let danish = Texts::new(Language::Danish);
    assert_eq!(weekday_date(date, &danish).as_str(), "fredag 1-1-2027 uge 53");
}

#[test]
fn times() {
    let time = NaiveTime::from_hms_opt(9, 5, 7).unwrap();
    assert_eq!(clock(time, &Texts::new(Language::Danish)).as_str(), "09.05.07");
    assert_eq!(clock(time, &Texts::new(Language::English)).as_str(), "09:05:07");
    assert_eq!(clock_minutes(time, &Texts::new(Language::Danish)).as_str(), "09.05");
}
