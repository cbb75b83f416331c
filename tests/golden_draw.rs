//! The draw and its neighbours against golden files made by other programs
//! (Python hashlib and holidays, GNU coreutils).
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};
use tilsyn::domain::calendar::Calendar;
use tilsyn::domain::deadline::{Limit, Unit, due, judge};
use tilsyn::domain::month::Quarter;

/// The cases of a golden file: name, input, expected.
fn cases(file: &str) -> Vec<(String, Value, Value)> {
    let golden: Value = serde_json::from_str(file).unwrap();
    let cases = golden["cases"].as_array().unwrap();
    assert!(!cases.is_empty());
    cases
        .iter()
        .map(|case| {
            let name = case["id"].as_str().unwrap().to_owned();
            (name, case["input"].clone(), case["expected"].clone())
        })
        .collect()
}

fn number(value: &Value) -> u32 {
    u32::try_from(value.as_u64().unwrap()).unwrap()
}

fn date(value: &Value) -> NaiveDate {
    value.as_str().unwrap().parse().unwrap()
}

/// "12-24" as (12, 24).
fn month_and_day(value: &Value) -> (u32, u32) {
    let (month, day) = value.as_str().unwrap().split_once('-').unwrap();
    (month.parse().unwrap(), day.parse().unwrap())
}

#[test]
fn deadline() {
    for (name, input, expected) in cases(include_str!("golden/deadline.json")) {
        let closing = input["closing_days"].as_array().unwrap();
        let closing: BTreeSet<_> = closing.iter().map(month_and_day).collect();
        let calendar = Calendar::new(closing).unwrap();
        let start = date(&input["start"]);
        let limit = |key: &str, unit| Limit {
            amount: number(&input[key]),
            unit,
        };
        let due_on = |limit| due(start, limit, &calendar).to_string();
        let working = limit("n", Unit::WorkingDays);
        let verdict = judge(start, date(&input["reply"]), working, &calendar).unwrap();
        let week = start.iso_week();
        let got = json!({
            "working_day_due": due_on(working),
            "calendar_day_due": due_on(limit("n", Unit::Days)),
            "weeks_due": due_on(limit("weeks", Unit::Weeks)),
            "months_due": due_on(limit("months", Unit::Months)),
            "working_days_used": verdict.used,
            "late_by_working_days": verdict.late_by_working_days,
            "iso_week": format!("{}-W{:02}", week.year(), week.week()),
            "quarter": Quarter::of(start).to_string(),
            "weekday": start.weekday().number_from_monday(),
        });
        assert_eq!(got, expected, "{name}");
    }
}
