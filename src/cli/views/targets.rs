//! What is to be reached, and how far one is.

use serde_json::{Value, json};

use super::super::output::Output;
use crate::api::target::{IndexLine, Measure, TargetAnswer, TargetLine};
use crate::catalogue::format::long_date;
use crate::catalogue::sentences::Seen;
use crate::catalogue::sentences::goals::{index, index_part, standing, thousandths};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::statistics::barometer::Progress;
use crate::domain::statistics::target_path::Track;
use crate::domain::text::Clean;

/// Every target, then every index.
pub fn targets(texts: &Texts, answer: &TargetAnswer) -> Output {
    let mut lines = Vec::new();
    for of in &answer.targets {
        lines.push(head(texts, of));
        let told = texts.with("cli-indented", &[("line", stand(texts, of).into())]);
        lines.push(told);
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

fn head(texts: &Texts, of: &TargetLine) -> Clean {
    let target = &of.target;
    let share = |share: Option<u32>| match share {
        Some(share) => thousandths(share, texts),
        None => texts.get("target-unknown-share"),
    };
    let measure = match &target.measure {
        Measure::Question(key) => Clean::line(&key.question),
        other => texts.get(&format!("target-measure-{}", other.word())),
    };
    texts.with(
        "target-line",
        &[
            ("number", Arg::plain(of.target_id)),
            ("title", Clean::line(&target.title).into()),
            ("measure", measure.into()),
            ("baseline", share(target.baseline).into()),
            ("from", long_date(target.baseline_on, texts).into()),
            ("goal", share(target.goal).into()),
            ("to", long_date(target.goal_on, texts).into()),
        ],
    )
}

fn stand(texts: &Texts, of: &TargetLine) -> Clean {
    match (&of.figures, &of.standing) {
        (None, _) => texts.get("target-no-figures"),
        (Some(figures), Some(found)) => {
            standing(found, Seen { errors: figures.errors, cases: figures.n }, texts)
        }
        (Some(figures), None) => {
            let number = |n: u64| Arg::plain(i64::try_from(n).unwrap_or(i64::MAX));
            let args = [("errors", number(figures.errors)), ("n", number(figures.n))];
            texts.with("target-no-path", &args)
        }
    }
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
            Measure::Audit | Measure::Complaints | Measure::Typed => None,
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
