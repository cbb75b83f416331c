//! What people type on Saturday 21 November 2026, and what is meant.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use proptest::prelude::*;

use super::*;

fn typed(text: &str) -> Result<NaiveDate, DateFault> {
    let today: NaiveDate = "2026-11-21".parse().unwrap();
    let calendar = Calendar::new([(12, 24), (12, 31)].into()).unwrap();
    parse(text, today, &calendar)
}

#[test]
fn accepted_forms() {
    for (text, expected) in [
        ("3-2", "2026-02-03"),
        ("3/2", "2026-02-03"),
        ("3.2.", "2026-02-03"),
        ("3 2", "2026-02-03"),
        ("03-02-2026", "2026-02-03"),
        ("3.2.26", "2026-02-03"),
        ("3/2-26", "2026-02-03"),
        ("3–2–2026", "2026-02-03"),
        ("0302", "2026-02-03"),
        ("030226", "2026-02-03"),
        ("03022026", "2026-02-03"),
        ("2026-02-03", "2026-02-03"),
        ("3. feb", "2026-02-03"),
        ("3. FEB. 2026", "2026-02-03"),
        ("3feb26", "2026-02-03"),
        ("den3", ""),
        ("3 maj", "2026-05-03"),
        ("3 May 2025", "2025-05-03"),
        ("February 3, 2026", "2026-02-03"),
        ("1. sept", "2026-09-01"),
        ("1 okt", "2026-10-01"),
        ("1 oct", "2026-10-01"),
        (" 3-2\u{a0}\u{200b}", "2026-02-03"),
        ("15-1-2027", "2027-01-15"),
        ("i dag", "2026-11-21"),
        ("I  Dag", "2026-11-21"),
        ("i ga\u{30a}r", "2026-11-20"),
        ("igår", "2026-11-20"),
        ("i morgen", "2026-11-22"),
        ("today", "2026-11-21"),
        ("Yesterday", "2026-11-20"),
        ("tomorrow", "2026-11-22"),
        ("+14", "2026-12-05"),
        ("+ 14 dage", "2026-12-05"),
        ("-3", "2026-11-18"),
        ("−3", "2026-11-18"),
        ("+0", "2026-11-21"),
        ("+10 arb", "2026-12-04"),
        ("+10arb.", "2026-12-04"),
        ("-3 arbejdsdage", "2026-11-18"),
        ("+2 working days", "2026-11-24"),
    ] {
        let got = typed(text).map(|date| date.to_string()).unwrap_or_default();
        assert_eq!(got, expected, "{text:?}");
    }
}

#[test]
fn a_missing_or_short_year_looks_back() {
    for (text, expected) in [
        ("21-11", "2026-11-21"),
        ("22-11", "2025-11-22"),
        ("31-12", "2025-12-31"),
        ("29-2", "2024-02-29"),
        ("21-11-26", "2026-11-21"),
        ("22-11-26", "1926-11-22"),
        ("1-1-99", "1999-01-01"),
        ("29-2-00", "2000-02-29"),
        ("1. dec", "2025-12-01"),
    ] {
        assert_eq!(typed(text).unwrap().to_string(), expected, "{text:?}");
    }
}

#[test]
fn faults_say_what_is_wrong() {
    let no_such_day = |day, month, year| DateFault::NoSuchDay { day, month, year };
    for (text, fault) in [
        ("", DateFault::Empty),
        (" \u{200b} ", DateFault::Empty),
        ("31-11-2026", no_such_day(31, 11, 2026)),
        ("31-11", no_such_day(31, 11, 2026)),
        ("29-2-2026", no_such_day(29, 2, 2026)),
        ("3-13-2026", no_such_day(3, 13, 2026)),
        ("0-0", no_such_day(0, 0, 2026)),
        ("31112026", no_such_day(31, 11, 2026)),
        ("1-1-1899", DateFault::TooFar),
        ("1-1-2200", DateFault::TooFar),
        ("1-1-0000", DateFault::TooFar),
        ("+3661", DateFault::TooFar),
        ("+99999999999999999999", DateFault::TooFar),
        ("hej", DateFault::NotADate),
        ("3", DateFault::NotADate),
        ("302", DateFault::NotADate),
        ("3-2-026", DateFault::NotADate),
        ("3. fe", DateFault::NotADate),
        ("3-2-2026-1", DateFault::NotADate),
        ("3_2", DateFault::NotADate),
        ("+", DateFault::NotADate),
        ("+3 uger", DateFault::NotADate),
        ("feb", DateFault::NotADate),
        ("1234567890123", DateFault::NotADate),
        ("٣-٢", DateFault::NotADate),
    ] {
        assert_eq!(typed(text), Err(fault), "{text:?}");
    }
}

proptest! {
    #[test]
    fn every_printed_date_is_read_back(day in 0_u64..109_000) {
        let date: NaiveDate = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap() + Days::new(day);
        for form in ["%d-%m-%Y", "%-d/%-m-%Y", "%d%m%Y", "%Y-%m-%d", "%-d. %B %Y"] {
            prop_assert_eq!(typed(&date.format(form).to_string()), Ok(date));
        }
    }

    #[test]
    fn without_a_year_it_is_never_after_today(day in 1_u32..=31, month in 1_u32..=12) {
        if let Ok(date) = typed(&format!("{day}-{month}")) {
            prop_assert!(date <= typed("i dag").unwrap());
        }
    }

    #[test]
    fn any_typing_is_answered(text in "[ -~æøå+−\u{200b}]{0,20}") {
        let _ = typed(&text);
    }
}
