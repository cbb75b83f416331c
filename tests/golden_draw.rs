//! The draw and its neighbours against golden files made by other programs
//! (Python hashlib and holidays, GNU coreutils).
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};
use tilsyn::domain::allocation::{
    Allocation, AllocationFault, allocate, allocate_neyman_for_auditors,
};
use tilsyn::domain::calendar::Calendar;
use tilsyn::domain::deadline::{Limit, Unit, due, judge};
use tilsyn::domain::draw::{CaseId, Frame, Label, Seed, Ticket, hex, order, sample};
use tilsyn::domain::month::Quarter;
use tilsyn::domain::replacement::{Disposition, walk};
use tilsyn::domain::strata::StratifiedFrame;

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

/// The case numbers of a list of strings, in canonical form.
fn ids(value: &Value) -> Vec<CaseId> {
    let texts = value.as_array().unwrap().iter();
    texts
        .map(|text| CaseId::parse(text.as_str().unwrap()).unwrap())
        .collect()
}

fn seed_and_label(input: &Value) -> (Seed, Label) {
    let seed = Seed::parse(input["seed"].as_str().unwrap()).unwrap();
    (
        seed,
        Label::parse(input["label"].as_str().unwrap()).unwrap(),
    )
}

/// The case numbers behind some tickets.
fn texts<'a>(frame: &'a Frame, tickets: &[Ticket]) -> Vec<&'a str> {
    let texts = tickets.iter().map(|ticket| &frame.ids()[ticket.index]);
    texts.map(CaseId::as_str).collect()
}

/// The allocation that an input asks for.
fn shared_out(input: &Value, sizes: &[u32]) -> Result<Vec<u32>, AllocationFault> {
    let (n, minimum) = (number(&input["n"]), number(&input["min_per_stratum"]));
    match input["method"].as_str().unwrap() {
        "equal" => allocate(Allocation::Equal, sizes, n, minimum),
        "proportional" => allocate(Allocation::Proportional, sizes, n, minimum),
        _ => {
            let shares = input["p"].as_array().unwrap().iter();
            let shares: Vec<f64> = shares.map(|p| p.as_f64().unwrap()).collect();
            allocate_neyman_for_auditors(sizes, &shares, n, minimum)
        }
    }
}

#[test]
fn draw_srs() {
    for (name, input, expected) in cases(include_str!("golden/draw_srs.json")) {
        let frame = Frame::new(ids(&input["ids"]));
        let (seed, label) = seed_and_label(&input);
        let tickets = order(&frame, &seed, &label);
        let n = number(&input["n"]) as usize;
        let drawn = sample(&tickets, n);
        let reserve = &drawn.reserve[..drawn.reserve.len().min(5)];
        let got = json!({
            "N": frame.len(),
            "duplicates": frame.duplicates(),
            "selected": texts(&frame, drawn.selected),
            "reserve": texts(&frame, reserve),
            "first_ticket": tickets.first().map(|ticket| hex(&ticket.hash)),
            "frame_sha256": hex(&frame.sha256()),
        });
        assert_eq!(got, expected, "{name}");
    }
}

#[test]
fn draw_stratified() {
    for (name, input, expected) in cases(include_str!("golden/draw_stratified.json")) {
        let strata = input["strata"].as_array().unwrap();
        let names: Vec<&str> = strata.iter().map(|s| s["name"].as_str().unwrap()).collect();
        let listed = strata.iter().zip(&names).flat_map(|(stratum, name)| {
            let name = (*name).to_owned();
            ids(&stratum["ids"])
                .into_iter()
                .map(move |id| (id, name.clone()))
        });
        let cases = StratifiedFrame::new(&names, listed).unwrap();
        let (seed, label) = seed_and_label(&input);
        let got = match shared_out(&input, &cases.sizes()) {
            Err(AllocationFault::TooSmall { .. }) => json!({"error": "for_lille"}),
            Err(fault) => json!({"error": fault.to_string()}),
            Ok(numbers) => {
                let whole = order(cases.frame(), &seed, &label);
                let draws = cases.draw(&whole, &numbers);
                let strata = draws.iter().zip(&names).map(|(draw, name)| {
                    let drawn = draw.sample();
                    let reserve = &drawn.reserve[..drawn.reserve.len().min(3)];
                    json!({
                        "name": name,
                        "n": draw.n,
                        "selected": texts(cases.frame(), drawn.selected),
                        "reserve": texts(cases.frame(), reserve),
                    })
                });
                json!({"strata": strata.collect::<Vec<_>>()})
            }
        };
        assert_eq!(got, expected, "{name}");
    }
}

#[test]
fn draw_replacement() {
    for (name, input, expected) in cases(include_str!("golden/draw_replacement.json")) {
        let frame = Frame::new(ids(&input["ids"]));
        let (seed, label) = seed_and_label(&input);
        let tickets = order(&frame, &seed, &label);
        let id = |ticket: Ticket| frame.ids()[ticket.index].as_str();
        let disposition = |ticket: Ticket| match input["status"][id(ticket)].as_str()? {
            "udenfor" => Some(Disposition::OutsideTargetGroup),
            "utilgaengelig" => Some(Disposition::CannotBeReviewed),
            _ => Some(Disposition::NotFound),
        };
        let word = |reason| match reason {
            Disposition::OutsideTargetGroup => "udenfor",
            _ => "utilgaengelig",
        };
        let walk = walk(&tickets, number(&input["n"]) as usize, disposition);
        let replaced = walk.replaced.iter();
        let replaced: Vec<Value> = replaced
            .map(|r| json!([id(r.skipped), word(r.reason), r.replacement.map(id)]))
            .collect();
        let got = json!({
            "sample": texts(&frame, &walk.sample),
            "replaced": replaced,
            "shortfall": walk.shortfall,
            "counted_as_error": texts(&frame, &walk.not_found),
            "walked": walk.walked,
            "N_used": walk.population_used,
        });
        assert_eq!(got, expected, "{name}");
    }
}

#[test]
fn allocation() {
    for (name, input, expected) in cases(include_str!("golden/allocation.json")) {
        let sizes: Vec<u32> = input["N"].as_array().unwrap().iter().map(number).collect();
        let got = match shared_out(&input, &sizes) {
            Err(AllocationFault::TooSmall { .. }) => json!({"error": "for_lille"}),
            Err(fault) => json!({"error": fault.to_string()}),
            Ok(numbers) => json!({
                "n_used": numbers.iter().sum::<u32>(),
                "allocation": numbers,
            }),
        };
        assert_eq!(got, expected, "{name}");
    }
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
