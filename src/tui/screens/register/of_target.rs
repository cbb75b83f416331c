//! Forms about targets.

use super::typed::{Fault, Typed, choice, date, line, number, percent};
use crate::api::Request;
use crate::api::initiative::QuestionKey;
use crate::api::target::{Measure, Target, Targets};
use crate::tui::ctx::Ctx;
use crate::tui::widgets::form::Field;

/// Where figures come from, by their words.
const MEASURES: [&str; 5] = ["own", "question", "audit", "complaints", "typed"];

pub(super) fn target(of: Option<&Target>, ctx: &Ctx<'_>) -> Vec<Field> {
    let title = of.map(|of| of.title.as_str()).unwrap_or_default();
    let measure = of.map_or("typed", |of| of.measure.word());
    let measures = MEASURES.iter().map(|word| match *word {
        "question" => ctx.texts.get("register-measure-question"),
        other => ctx.texts.get(&format!("target-measure-{other}")),
    });
    let question = match of.map(|of| &of.measure) {
        Some(Measure::Question(key)) => key.question.as_str(),
        _ => "",
    };
    let (index, weight) = match of.and_then(|of| of.part_of.as_ref()) {
        Some((index, weight)) => (index.as_str(), percent(Some(*weight))),
        None => ("", String::new()),
    };
    let baseline = percent(of.and_then(|of| of.baseline));
    let goal = percent(of.and_then(|of| of.goal));
    let chosen = MEASURES.iter().position(|word| *word == measure);
    vec![
        line("title", "register-title", title, ctx).wide(),
        choice("measure", "register-measure", measures, chosen, ctx),
        line("question", "register-questions", question, ctx),
        Field::button("pick", ctx.texts.get("register-pick")),
        line("baseline", "register-baseline", &baseline, ctx)
            .hint(ctx.texts.get("register-share-hint")),
        date("baseline-day", "register-baseline-day", of.map(|of| of.baseline_on), ctx),
        line("goal", "register-target-goal", &goal, ctx).hint(ctx.texts.get("register-share-hint")),
        date("goal-day", "register-goal-day", of.map(|of| of.goal_on), ctx),
        line("index", "register-index", index, ctx),
        line("weight", "register-weight", &weight, ctx),
    ]
}

/// Whether the figures are those of a question.
pub(super) fn is_of_a_question(chosen: Option<usize>) -> bool {
    chosen.and_then(|place| MEASURES.get(place)) == Some(&"question")
}

pub(super) fn save(typed: &Typed<'_>, target_id: Option<i64>) -> Result<Request, Fault> {
    let measure = match typed.one_of("measure", &MEASURES)? {
        "audit" => Measure::Audit,
        "complaints" => Measure::Complaints,
        "own" => Measure::Own,
        "typed" => Measure::Typed,
        // Its meaning is that of today: only the id counts.
        _ => Measure::Question(QuestionKey { question: typed.text("question"), meaning: 1 }),
    };
    let index = typed.text("index");
    let part_of = match index.is_empty() {
        true => None,
        false => Some((index, typed.share("weight")?)),
    };
    let target = Target {
        title: typed.text("title"),
        measure,
        baseline: typed.share_if_known("baseline")?,
        baseline_on: typed.day("baseline-day")?,
        goal: typed.share_if_known("goal")?,
        goal_on: typed.day("goal-day")?,
        part_of,
    };
    Ok(Request::Target(Targets::Save { target_id, target }))
}

pub(super) fn figures(ctx: &Ctx<'_>) -> Vec<Field> {
    vec![
        date("day", "register-figures-day", Some(ctx.today), ctx),
        number("errors", "register-not-in-order", "", ctx),
        number("n", "register-of", "", ctx),
        Field::toggle("full", ctx.texts.get("register-full-count"), false),
    ]
}

pub(super) fn measure(typed: &Typed<'_>, target_id: i64) -> Result<Request, Fault> {
    Ok(Request::Target(Targets::Measure {
        target_id,
        on: typed.day("day")?,
        errors: typed.number("errors")?,
        n: typed.number("n")?,
        is_full_count: typed.form.is_on("full"),
    }))
}
