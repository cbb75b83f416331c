//! The text of an analysis: what is written, suggestions beside it, and where the quarter stands.

use serde_json::json;

use super::super::output::Output;
use crate::api::Moment;
use crate::api::quarter::{AnalysisView, StepLine};
use crate::catalogue::format::long_date;
use crate::catalogue::sentences::{analysis as said, quarter_lines};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::text::Clean;

/// The analysis as it stands.
pub fn analysis(texts: &Texts, now: &Moment, view: &AnalysisView) -> Output {
    let args = [
        ("centre", (&view.figures.centre).into()),
        ("quarter", quarter_lines::quarter_name(view.quarter, texts).into()),
        ("state", Arg::from(said::state(view.state, texts))),
    ];
    let mut lines = vec![texts.with("analysis-heading", &args)];
    lines.extend(view.is_overtaken.then(|| texts.get("analysis-overtaken")));
    for step in &view.steps {
        lines.extend(step_lines(texts, now, step));
    }
    let indented = |line: Clean| texts.with("cli-indented", &[("line", line.into())]);
    let facts = &view.figures.questions;
    for part in &view.parts {
        lines.push(said::part(part.part, texts));
        lines.extend((!part.words.is_empty()).then(|| indented(part.words.clone())));
        lines.extend(part.lacks.iter().map(|lack| indented(said::lack(*lack, texts))));
        lines.push(indented(said::about(part.part, texts)));
        let model = said::model(part.part, &view.figures.figures, facts, texts);
        lines.extend(model.into_iter().map(|sentence| {
            indented(texts.with("analysis-model", &[("sentence", sentence.into())]))
        }));
    }
    let value = json!({
        "quarter": view.quarter.to_string(),
        "state": view.state.word(),
        "overtaken": view.is_overtaken,
        "steps": view.steps.iter().map(|step| json!({
            "state": step.state.word(),
            "at": step.at.to_rfc3339(),
            "by": step.by.as_str(),
            "reason": step.reason.as_str(),
            "submitted": step.submitted.as_ref().map(|(version, name, sha256)| json!({
                "version": version,
                "signed_by": name.as_str(),
                "sha256": sha256.as_str(),
            })),
        })).collect::<Vec<_>>(),
        "parts": view.parts.iter().map(|part| json!({
            "part": part.part.word(),
            "words": part.words.as_str(),
            "suggestions": said::model(part.part, &view.figures.figures, facts, texts)
                .iter().map(Clean::as_str).collect::<Vec<_>>(),
            "lacks": part.lacks.iter().map(|lack| said::lack(*lack, texts).into_string())
                .collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    });
    Output::new(&lines, value)
}

fn step_lines(texts: &Texts, now: &Moment, step: &StepLine) -> Vec<Clean> {
    let said = said::Step {
        state: step.state,
        when: long_date(now.local_date(step.at), texts),
        by: &step.by,
        signed_by: step.submitted.as_ref().map(|(_, name, _)| name),
        reason: &step.reason,
    };
    let submitted = step
        .submitted
        .as_ref()
        .map(|(version, _, sha256)| said::submitted(*version, sha256, texts));
    std::iter::once(said::step(said, texts)).chain(submitted).collect()
}
