//! What is to be reached, and how far one is.

use serde_json::{Value, json};

use super::super::output::Output;
use crate::api::target::{IndexLine, Measure, TargetAnswer, TargetLine};
use crate::catalogue::sentences::goals::{index, index_part};
use crate::catalogue::sentences::target::{declared, reached};
use crate::catalogue::texts::Texts;
use crate::domain::statistics::barometer::Progress;
use crate::domain::statistics::target_path::Track;
use crate::domain::text::Clean;

/// Every target, then every index.
pub fn targets(texts: &Texts, answer: &TargetAnswer) -> Output {
    let mut lines = Vec::new();
    for of in &answer.targets {
        lines.push(declared(texts, of.target_id, &of.target));
        let told = reached(texts, of.figures.as_ref(), of.standing.as_ref());
        lines.push(texts.with("cli-indented", &[("line", told.into())]));
    }
    for of in &answer.indices {
        lines.extend(index_lines(texts, of, &answer.targets));
    }
    if lines.is_empty() {
        lines.push(texts.get("target-none"));
    }
    let targets: Vec<Value> = answer.targets.iter().map(target_json).collect();
    let indices: Vec<Value> = answer.indices.iter().map(index_json).collect();
    Output::new(&lines, json!({ "targets": targets, "indices": indices }))
}

fn index_lines(texts: &Texts, of: &IndexLine, targets: &[TargetLine]) -> Vec<Clean> {
    let Some(found) = &of.index else {
        return vec![texts.with("target-index-weights", &[("name", (&of.name).into())])];
    };
    let mut lines = vec![index(found, &of.name, of.cases, texts)];
    for (part, target_id) in found.parts.iter().zip(&of.parts) {
        let target = targets.iter().find(|line| line.target_id == *target_id);
        let title = target.map_or_else(Clean::default, |line| Clean::line(&line.target.title));
        let cases = target.and_then(|line| line.figures).map_or(0, |figures| figures.n);
        let told = index_part(part, &title, cases, texts);
        lines.push(texts.with("cli-indented", &[("line", told.into())]));
    }
    lines
}

fn target_json(of: &TargetLine) -> Value {
    let target = &of.target;
    json!({
        "number": of.target_id,
        "title": target.title,
        "measure": target.measure.word(),
        "question": match &target.measure {
            Measure::Question(key) => Some(&key.question),
            Measure::Audit | Measure::Complaints | Measure::Own | Measure::Typed => None,
        },
        "baseline_thousandths": target.baseline,
        "baseline_on": target.baseline_on.to_string(),
        "goal_thousandths": target.goal,
        "goal_on": target.goal_on.to_string(),
        "figures": of.figures.as_ref().map(|figures| json!({
            "on": figures.on.to_string(),
            "errors": figures.errors,
            "n": figures.n,
            "full_count": figures.is_full_count,
        })),
        "standing": of.standing.as_ref().map(|found| json!({
            "path": found.target,
            "probability": found.probability,
            "interval": [found.lower, found.upper],
            "track": match found.track {
                Track::On => "on",
                Track::Off => "off",
                Track::Uncertain => "uncertain",
            },
        })),
    })
}

fn index_json(of: &IndexLine) -> Value {
    let progress = |of: &Progress| json!({ "value": of.value, "interval": [of.interval.lower, of.interval.upper] });
    json!({
        "name": of.name.as_str(),
        "targets": of.parts,
        "parts": of.index.as_ref().map(|found| {
            found.parts.iter().map(|part| part.as_ref().ok().map(progress)).collect::<Vec<_>>()
        }),
        "composite": of.index.as_ref().and_then(|found| {
            found.composite.as_ref().ok().map(progress)
        }),
    })
}
