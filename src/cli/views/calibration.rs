//! Rounds of calibration, as text and as JSON.

use serde_json::{Value, json};

use super::super::output::Output;
use crate::api::calibration::{CalibrationDone, CalibrationResult, CalibrationView};
use crate::catalogue::sentences::calibration as said;
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;

/// What was done, then every round with what came of it.
pub fn rounds(texts: &Texts, view: &CalibrationView) -> Output {
    let mut lines: Vec<Clean> = view.done.iter().map(|done| said::done(done, texts)).collect();
    if view.rounds.is_empty() {
        lines.push(texts.get("calibration-none"));
    }
    let mut json = Vec::new();
    for round in &view.rounds {
        let title = said::title(round.month, &round.other, round.sent, texts);
        lines.push(Clean::join([&Clean::line(&round.code), &title], "  "));
        if let Some(result) = &round.result {
            lines.extend(result_lines(texts, result));
        }
        json.push(json!({
            "code": round.code,
            "sent": round.sent,
            "month": round.month.to_string(),
            "other": round.other.as_str(),
            "cases": round.cases.len(),
            "read": round.read(),
            "result": round.result.as_ref().map(result_json),
        }));
    }
    let readers: Vec<&str> = view.readers.iter().map(Clean::as_str).collect();
    let json = json!({
        "rounds": json,
        "readers": readers,
        "one_in": view.one_in,
        "done": view.done.as_ref().map(done_json),
    });
    Output::new(&lines, json)
}

fn result_lines(texts: &Texts, result: &CalibrationResult) -> Vec<Clean> {
    let comparison = &result.comparison;
    let mut lines = said::agreed(comparison, texts);
    lines.extend(said::effect(comparison, result.month, texts));
    for (disputed, (label, question)) in comparison.disputed.iter().zip(&result.questions) {
        lines.push(said::disputed(disputed, label, &texts.words(question), texts));
        lines.extend(disputed.differ.iter().map(|case| said::differing(case, texts)));
    }
    lines
}

fn done_json(done: &CalibrationDone) -> Value {
    match done {
        CalibrationDone::CasesWritten(path) => json!({ "cases_written": path.as_str() }),
        CalibrationDone::AnswersWritten(path) => json!({ "answers_written": path.as_str() }),
        CalibrationDone::CasesTaken(count) => json!({ "cases_taken": count }),
        CalibrationDone::AnswersTaken => json!("answers_taken"),
    }
}

fn result_json(result: &CalibrationResult) -> Value {
    let found = &result.comparison;
    let agreement = found.agreement.as_ref();
    let interval = agreement.and_then(|agreement| agreement.interval.ok());
    let ac1 = agreement.and_then(|agreement| agreement.ac1.ok());
    let disputed = found.disputed.iter().map(|of| {
        let differ = of.differ.iter().map(|(case, first, second)| {
            json!({ "case": case, "first": first.word(), "second": second.word() })
        });
        json!({
            "question": of.question.0,
            "meaning": of.question.1,
            "cases": of.of,
            "differ": differ.collect::<Vec<_>>(),
        })
    });
    json!({
        "cases": found.cases,
        "judgements": found.judgements,
        "agreed": found.agreed,
        "ac1": ac1,
        "ac1_interval": interval.map(|interval| [interval.lower, interval.upper]),
        "in_error_first": found.in_error.0,
        "in_error_second": found.in_error.1,
        "month": result.month.map(|(errors, of)| json!({ "errors": errors, "cases": of })),
        "disputed": disputed.collect::<Vec<_>>(),
    })
}
