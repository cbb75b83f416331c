//! An invented quarter of three teams and the quarters before, for the tests of its pages.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeMap;

use super::testing_post::{line, month};
use crate::api::quarter::{
    AnalysisView, AnswerBehind, BehindView, CaseBehind, FiguresView, PartView, Quartered, StepLine,
};
use crate::api::{Request, Response};
use crate::domain::answer::Verdict;
use crate::domain::checklist::{Category, Level, Severity, Words};
use crate::domain::month::Month;
use crate::domain::quarter::analysis::{Part, State, lacks};
use crate::domain::quarter::figures::figures;
use crate::domain::quarter::material::{Counts, Expected, Material, QuestionFacts, TeamMonth};
use crate::domain::quarter::tally::{
    CaseTally, FindingKey, FindingTally, QuestionKey, QuestionTally, StratumTally, Tallies,
};
use crate::domain::record::Cured;
use crate::domain::review::Outcome;
use crate::domain::stream::Stream;

/// The request of an outcome about a quarter.
pub(crate) fn asked(outcome: super::outcome::Outcome) -> Option<crate::api::quarter::OfQuarter> {
    match outcome {
        super::outcome::Outcome::Ask(Request::Quarter(of)) => Some(of),
        _ => None,
    }
}

/// What a page was answered.
pub(crate) fn quartered(found: Quartered) -> Response {
    Response::Quarter(found)
}

pub(crate) fn key(question: &str) -> QuestionKey {
    QuestionKey { question: question.to_owned(), meaning: 1 }
}

fn question(id: &str, n: u32, errors: u32) -> QuestionTally {
    QuestionTally {
        area: "syg".into(),
        key: key(id),
        met: n - errors,
        partly: errors / 3,
        not_met: errors - errors / 3,
        not_documented: 0,
        not_relevant: 0,
        gated_out: 0,
        findings: [errors / 2, errors - errors / 2, 0],
        good_practice: u32::from(errors == 0),
    }
}

fn found(id: &str, severity: Severity, cause: &str, cured: Cured, n: u32) -> FindingTally {
    let key = FindingKey {
        area: "syg".into(),
        key: key(id),
        severity,
        cause: cause.into(),
        consequence: String::new(),
        cured: Some(cured),
    };
    FindingTally { key, n }
}

fn team_month(team: &str, of: Month, n: u32, x: u32) -> TeamMonth {
    let judged = CaseTally {
        stream: Stream::Random,
        area: "syg".into(),
        drawn: n,
        replaced: 0,
        incomplete: 0,
        not_assessable: 0,
        in_order: n - x,
        deficient: 0,
        in_error: x,
        critical: 0,
        not_found: 0,
        statutory: n - x / 2,
        minimum: n - x,
        ambition: (n - x) / 2,
    };
    let targeted = CaseTally { stream: Stream::Risk, drawn: 1, ..judged.clone() };
    let tallies = Tallies {
        cases: vec![judged, targeted],
        dispositions: Vec::new(),
        strata: vec![StratumTally {
            stratum: String::new(),
            area: "syg".into(),
            population: 40 + n,
            n,
            x,
        }],
        questions: vec![
            question("syg-03", n, x),
            question("gen-10", n, x / 2),
            question("gen-02", n, 0),
        ],
        findings: vec![
            found("syg-03", Severity::Error, "knowledge", Cured::Open, x - x / 3),
            found("syg-03", Severity::Deficiency, "time", Cured::Done, x / 3),
            found("gen-10", Severity::Critical, "", Cured::Cannot, x / 2),
        ],
    };
    TeamMonth { team: team.into(), month: of, planned: 12, tallies }
}

fn facts(label: &str, text: &str, kind: &str, refund: bool, focus: Option<u8>) -> QuestionFacts {
    QuestionFacts {
        checklist: "syg".into(),
        label: label.into(),
        text: Words { da: text.into(), en: None },
        area: "syg".into(),
        level: Level::Statutory,
        category: Some(Category {
            id: kind.into(),
            auditor: Some("Formel fejl".into()),
            appeals_board: None,
            ombudsman: Some("Vejledning".into()),
        }),
        refund,
        focus,
    }
}

/// The third quarter of 2026: Nord has few errors, Syd many, Vest few cases and a month missing.
pub(crate) fn quarter() -> FiguresView {
    let mut months = Vec::new();
    let mut expected = Vec::new();
    for number in ["2026-07", "2026-08", "2026-09"] {
        let of = month(number);
        months.push(team_month("Sygedagpenge Nord", of, 12, 2));
        months.push(team_month("Sygedagpenge Syd", of, 12, 11));
        if number == "2026-07" {
            months.push(team_month("Vest", of, 6, 1));
        }
        expected.push(Expected { team: "Vest".into(), month: of, planned: 12 });
    }
    let mut earlier = Vec::new();
    let mut of = month("2024-10");
    while of < month("2026-07") {
        let errors = 9 - of.number() % 4;
        earlier.push(team_month("Sygedagpenge Syd", of, 12, errors));
        of = of.next();
    }
    let counts = Counts { months, earlier, expected, ..Counts::default() };
    let questions = BTreeMap::from([
        (
            key("syg-03"),
            facts("SYG-03", "Er første opfølgning holdt i tide?", "deadline", true, Some(1)),
        ),
        (
            key("gen-10"),
            facts("GEN-10", "Er borgeren hørt, før der blev afgjort?", "hearing", false, None),
        ),
        (key("gen-02"), facts("GEN-02", "Er borgeren vejledt?", "guidance", false, Some(3))),
    ]);
    let material =
        Material { from: month("2026-07"), to: month("2026-09"), area: None, counts, questions };
    FiguresView {
        centre: line("Center Ø"),
        figures: figures(&material),
        questions: material.questions,
        areas: vec![("syg".into(), Words { da: "Sygedagpenge".into(), en: None })],
        goals: BTreeMap::from([(key("syg-03"), 0.3)]),
        goal: Some(0.4),
    }
}

/// Two cases behind a figure, the second without an answer.
pub(crate) fn behind() -> BehindView {
    let answer = AnswerBehind {
        checklist: line("syg"),
        key: key("syg-03"),
        verdict: Some(Verdict::NotMet),
        severity: Some(Severity::Error),
        cause: Some(line("knowledge")),
        consequence: Some(line("risk_of_loss")),
        cured: Some(Cured::Open),
        remarks: vec![line("Samtalen blev holdt 8 dage for sent.")],
    };
    let case = |number, answers: Vec<AnswerBehind>| CaseBehind {
        team: line("Sygedagpenge Syd"),
        month: month("2026-08"),
        number,
        reference: (number == 3).then(|| line("2026-100231")),
        area: Some(line("syg")),
        outcome: Outcome::InError { worst: Severity::Error },
        draw: (number == 3).then(|| line("2026-08:syg")),
        answers,
    };
    BehindView { cases: vec![case(3, vec![answer]), case(7, Vec::new())], is_cut: false }
}

/// The analysis with its first part good, its second too short.
pub(crate) fn analysis(state: State) -> AnalysisView {
    let words = |part: Part| match part {
        Part::LookedAt => {
            "Vi gennemgik 78 af 108 planlagte sager i tre team fra juli til september."
        }
        Part::MainResult => "Der er fejl.",
        _ => "",
    };
    let part =
        |part: Part| PartView { part, words: line(words(part)), lacks: lacks(part, words(part)) };
    let at = "2026-10-05T07:00:00Z".parse().unwrap();
    let submitted =
        (state == State::Submitted).then(|| (1, line("Karin Eksempel"), line("8c417d02aa19")));
    AnalysisView {
        quarter: "2026-Q3".parse().unwrap(),
        state,
        steps: vec![StepLine { state, at, by: line("KAEK"), reason: line(""), submitted }],
        parts: Part::ALL.map(part).into(),
        figures: quarter(),
        is_overtaken: state == State::Submitted,
    }
}
