//! Initiatives: lists, one in full, what holds a quarter back, the overview.

use serde_json::{Value, json};

use super::super::output::Output;
use crate::api::initiative::{
    AreaLine, Caveat, Declared, Effect, FollowUp, FollowUpLine, HindranceLine, InitiativeLine,
    InitiativeView, OverviewLine, Promise, Step, Window,
};
use crate::catalogue::format::long_date;
use crate::catalogue::sentences::initiative as said;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::initiative::measured::Side;
use crate::domain::month::Quarter;
use crate::domain::text::Clean;

/// Initiatives, one a line.
pub fn list(texts: &Texts, initiatives: &[InitiativeLine]) -> Output {
    let mut lines: Vec<Clean> = initiatives.iter().map(|of| line(texts, of)).collect();
    if lines.is_empty() {
        lines.push(texts.get("initiative-none"));
    }
    let value: Vec<Value> = initiatives.iter().map(line_json).collect();
    Output::new(&lines, json!({ "initiatives": value }))
}

/// One in full.
pub fn one(texts: &Texts, view: &InitiativeView) -> Output {
    let initiative = &view.initiative;
    let mut lines = vec![
        line(texts, &view.line),
        texts.with(
            "initiative-raised",
            &[
                ("quarter", said::quarter(texts, initiative.raised_in).into()),
                ("action", said::action(texts, initiative.action).into()),
                ("area", said::area(texts, &initiative.area).into()),
            ],
        ),
    ];
    let parts = [
        ("initiative-problem", &initiative.problem),
        ("initiative-cause", &initiative.cause),
        ("initiative-evidence", &initiative.evidence),
    ];
    let written = parts.into_iter().filter(|(_, words)| !words.is_empty());
    lines.extend(written.map(|(id, words)| texts.with(id, &[("words", block(words))])));
    lines.extend(view.participants.iter().map(|(who, on)| match on {
        Some(day) => texts.with(
            "initiative-participant",
            &[("who", who.into()), ("day", long_date(*day, texts).into())],
        ),
        None => texts.with("initiative-participant-waiting", &[("who", who.into())]),
    }));
    for declared in &view.criteria {
        lines.push(said::declared(texts, declared));
        lines.push(said::criterion(texts, &declared.criterion));
    }
    if view.criteria.is_empty() {
        lines.push(texts.get("initiative-no-criterion"));
    }
    lines.extend(view.promise.as_ref().map(|promise| said::promise(texts, promise)));
    lines.extend(view.steps.iter().map(|of| step(texts, of)));
    for entry in &view.follow_ups {
        lines.push(follow_up(texts, entry));
        let words = [&entry.evidence, &entry.words].into_iter().filter(|words| !words.is_empty());
        lines.extend(words.map(|words| Clean::block(words)));
    }
    if let Some(effect) = &view.effect {
        let mut told = said::effect(texts, effect).into_iter();
        let verdict = told.next().unwrap_or_default();
        lines.push(texts.with("initiative-today", &[("verdict", verdict.into())]));
        lines.extend(told);
    }
    Output::new(&lines, one_json(texts, view))
}

/// What holds the submission of a quarter back.
pub fn hindrances(texts: &Texts, quarter: Quarter, found: &[HindranceLine]) -> Output {
    let line = |of: &HindranceLine| {
        let lack = texts.get(&format!("initiative-lack-{}", of.lack.word().replace('_', "-")));
        let number = Arg::plain(of.initiative_id);
        let args = [("number", number), ("title", (&of.title).into()), ("lack", lack.into())];
        texts.with("initiative-hindrance", &args)
    };
    let mut lines: Vec<Clean> = found.iter().map(line).collect();
    if lines.is_empty() {
        let quarter = said::quarter(texts, quarter);
        lines.push(texts.with("initiative-no-hindrances", &[("quarter", quarter.into())]));
    }
    let value = found.iter().map(|of| {
        json!({
            "initiative": of.initiative_id,
            "title": of.title.as_str(),
            "lacks": of.lack.word(),
        })
    });
    let value: Vec<Value> = value.collect();
    Output::new(&lines, json!({ "quarter": quarter.to_string(), "hindrances": value }))
}

/// The follow-up of a quarter: what was written, and what the figures say today.
pub fn follow_ups(texts: &Texts, quarter: Quarter, of: &[FollowUpLine]) -> Output {
    let written = of.iter().filter(|line| line.entry.is_some()).count();
    let args = [
        ("quarter", said::quarter(texts, quarter).into()),
        ("written", written.into()),
        ("of", of.len().into()),
    ];
    let mut lines = vec![texts.with("initiatives-head-follow-ups", &args)];
    for found in of {
        lines.push(line(texts, &found.line));
        let mut told = match &found.entry {
            Some(entry) => vec![follow_up(texts, entry)],
            None => vec![texts.get("initiatives-not-followed-up")],
        };
        told.extend(found.effect.iter().flat_map(|effect| said::effect(texts, effect)));
        let indented = |line: Clean| texts.with("cli-indented", &[("line", line.into())]);
        lines.extend(told.into_iter().map(indented));
    }
    let value = of.iter().map(|found| {
        json!({
            "initiative": line_json(&found.line),
            "follow_up": found.entry.as_ref().map(follow_up_json),
            "effect": found.effect.as_ref().map(|effect| effect_json(texts, effect)),
        })
    });
    let value: Vec<Value> = value.collect();
    Output::new(&lines, json!({ "quarter": quarter.to_string(), "follow_ups": value }))
}

/// What a criterion could show.
pub fn weighed(texts: &Texts, promise: Option<&Promise>) -> Output {
    let line = match promise {
        Some(promise) => said::promise(texts, promise),
        None => texts.get("register-no-promise"),
    };
    Output::new(&[line], json!({ "promise": promise.map(promise_json) }))
}

/// Action areas with their initiatives, description and status.
pub fn overview(texts: &Texts, areas: &[AreaLine]) -> Output {
    let mut lines = Vec::new();
    for area in areas {
        let name = said::area(texts, area.area.as_str());
        lines.push(texts.with("initiative-area", &[("area", name.into())]));
        for of in &area.initiatives {
            let mut parts = vec![overview_line(texts, of)];
            parts.extend((!of.description.is_empty()).then(|| of.description.clone()));
            let described = Clean::join(&parts, ". ");
            lines.push(texts.with("cli-indented", &[("line", described.into())]));
        }
    }
    let value = areas.iter().map(|area| {
        let initiatives = area.initiatives.iter().map(overview_json);
        let initiatives: Vec<Value> = initiatives.collect();
        json!({ "area": area.area.as_str(), "initiatives": initiatives })
    });
    let value: Vec<Value> = value.collect();
    Output::new(&lines, json!({ "areas": value }))
}

/// "3. Center Øst: Partshøring: besluttet, …".
fn overview_line(texts: &Texts, of: &OverviewLine) -> Clean {
    let centre = of.centre.as_ref().map(|(centre, _)| centre);
    let mut title = said::of_centre(centre, &of.title);
    if let Some(number) = of.initiative_id {
        let args = [("number", Arg::plain(number)), ("title", title.into())];
        title = texts.with("initiative-page-title", &args);
    }
    let stand = said::Stand {
        owner: &of.owner_role,
        deadline: of.deadline,
        overdue: of.overdue,
        state: of.state,
        verdict: of.verdict,
    };
    Clean::join([&title, &said::stand(texts, &stand)], ": ")
}

fn overview_json(of: &OverviewLine) -> Value {
    json!({
        "number": of.initiative_id,
        "centre": of.centre.as_ref().map(|(centre, _)| centre.as_str()),
        "quarter": of.centre.as_ref().map(|(_, quarter)| quarter.to_string()),
        "title": of.title.as_str(),
        "description": of.description.as_str(),
        "owner_role": of.owner_role.as_str(),
        "deadline": of.deadline.map(|day| day.to_string()),
        "days_overdue": of.overdue,
        "state": of.state.word(),
        "verdict": of.verdict.map(|verdict| verdict.word()),
    })
}

pub(super) fn line(texts: &Texts, of: &InitiativeLine) -> Clean {
    let state = said::state(texts, of.state);
    let head = texts.with(
        "initiative-line",
        &[
            ("number", Arg::plain(of.initiative_id)),
            ("title", (&of.title).into()),
            ("state", state.into()),
        ],
    );
    let mut parts = vec![head];
    if !of.owner.is_empty() {
        parts.push(texts.with("initiative-line-owner", &[("owner", (&of.owner).into())]));
    }
    if of.overdue > 0 {
        parts.push(texts.with("initiative-line-overdue", &[("days", of.overdue.into())]));
    } else if let Some(day) = of.deadline {
        let day = long_date(day, texts);
        parts.push(texts.with("initiative-line-deadline", &[("day", day.into())]));
    }
    parts.extend(of.verdict.map(|verdict| said::verdict(texts, verdict)));
    Clean::join(&parts, ", ")
}

fn step(texts: &Texts, step: &Step) -> Clean {
    let line = texts.with(
        "initiative-step",
        &[
            ("day", long_date(step.on, texts).into()),
            ("state", said::state(texts, step.to).into()),
            ("by", Clean::line(&step.by).into()),
        ],
    );
    if step.reason.is_empty() {
        return line;
    }
    texts.with("initiative-step-reason", &[("step", line.into()), ("reason", block(&step.reason))])
}

fn follow_up(texts: &Texts, entry: &FollowUp) -> Clean {
    let word = |prefix: &str, word: &str| texts.get(&format!("{prefix}-{word}"));
    let line = texts.with(
        "initiative-follow-up",
        &[
            ("quarter", said::quarter(texts, entry.quarter).into()),
            ("day", long_date(entry.on, texts).into()),
            ("by", Clean::line(&entry.by).into()),
            ("done", word("initiative-done", entry.done.word()).into()),
            ("next", word("initiative-next", entry.next.word()).into()),
        ],
    );
    let Some(judged) = entry.judged else { return line };
    if !entry.has_looked() {
        let verdict = said::verdict(texts, judged.verdict);
        let args = [("entry", line.into()), ("verdict", verdict.into())];
        return texts.with("initiative-follow-up-verdict", &args);
    }
    texts.with(
        "initiative-follow-up-judged",
        &[
            ("entry", line.into()),
            ("verdict", said::verdict(texts, judged.verdict).into()),
            ("before", said::answers(texts, judged.before).into()),
            ("after", said::answers(texts, judged.after).into()),
        ],
    )
}

fn block(words: &str) -> Arg<'static> {
    Clean::block(words).into()
}

fn line_json(of: &InitiativeLine) -> Value {
    json!({
        "number": of.initiative_id,
        "title": of.title.as_str(),
        "owner": of.owner.as_str(),
        "deadline": of.deadline.map(|day| day.to_string()),
        "days_overdue": of.overdue,
        "state": of.state.word(),
        "verdict": of.verdict.map(|verdict| verdict.word()),
    })
}

fn one_json(texts: &Texts, view: &InitiativeView) -> Value {
    let initiative = &view.initiative;
    json!({
        "initiative": line_json(&view.line),
        "raised_in": initiative.raised_in.to_string(),
        "problem": initiative.problem,
        "cause": initiative.cause,
        "evidence": initiative.evidence,
        "action": initiative.action.word(),
        "area": initiative.area,
        "owner_role": initiative.owner.as_ref().map(|owner| &owner.role),
        "chosen_as_worst": initiative.chosen_as_worst,
        "steps": view.steps.iter().map(|step| json!({
            "state": step.to.word(),
            "on": step.on.to_string(),
            "by": step.by,
            "reason": step.reason,
        })).collect::<Vec<_>>(),
        "participants": view.participants.iter().map(|(who, on)| json!({
            "who": who.as_str(),
            "took_part_on": on.map(|day| day.to_string()),
        })).collect::<Vec<_>>(),
        "criteria": view.criteria.iter().map(declared_json).collect::<Vec<_>>(),
        "promise": view.promise.as_ref().map(promise_json),
        "follow_ups": view.follow_ups.iter().map(follow_up_json).collect::<Vec<_>>(),
        "effect": view.effect.as_ref().map(|effect| effect_json(texts, effect)),
    })
}

fn declared_json(declared: &Declared) -> Value {
    let criterion = &declared.criterion;
    let quarters = |window: Window| json!([window.first.to_string(), window.last.to_string()]);
    json!({
        "version": declared.version,
        "questions": criterion.questions.iter().map(|key| json!({
            "question": key.question,
            "meaning": key.meaning,
        })).collect::<Vec<_>>(),
        "teams": criterion.teams,
        "baseline": quarters(criterion.baseline),
        "measuring": quarters(criterion.measuring),
        "goal_thousandths": criterion.goal,
        "least_effect_thousandths": criterion.least_effect,
        "declared_on": declared.on.to_string(),
        "declared_by": declared.by,
        "reason": declared.reason,
        "months_in": declared.months_in,
    })
}

fn promise_json(promise: &Promise) -> Value {
    json!({
        "baseline": side_json(&promise.baseline),
        "cases_expected": promise.expected,
        "chance_at_goal": promise.at_goal,
        "chance_at_least_effect": promise.at_least_effect,
    })
}

fn follow_up_json(entry: &FollowUp) -> Value {
    json!({
        "quarter": entry.quarter.to_string(),
        "on": entry.on.to_string(),
        "by": entry.by,
        "done": entry.done.word(),
        "evidence": entry.evidence,
        "next": entry.next.word(),
        "words": entry.words,
        "verdict": entry.judged.map(|judged| judged.verdict.word()),
        "criterion": entry.judged.map(|judged| judged.criterion),
        "before": entry.judged.map(|judged| [judged.before.0, judged.before.1]),
        "after": entry.judged.map(|judged| [judged.after.0, judged.after.1]),
    })
}

fn effect_json(texts: &Texts, effect: &Effect) -> Value {
    let caveat = |caveat: &Caveat| said::caveat(texts, *caveat).into_string();
    json!({
        "verdict": effect.verdict.word(),
        "before": effect.compared.as_ref().map(|compared| side_json(&compared.before)),
        "after": effect.compared.as_ref().map(|compared| side_json(&compared.after)),
        "difference": effect.compared.map(|compared| compared.change.difference),
        "interval": effect.compared.map(|compared| {
            [compared.change.interval.lower, compared.change.interval.upper]
        }),
        "probability_of_fall": effect.compared.map(|compared| compared.change.fell),
        "goal_reached": effect.compared.map(|compared| compared.goal_reached),
        "caveats": effect.caveats.iter().map(caveat).collect::<Vec<_>>(),
    })
}

fn side_json(side: &Side) -> Value {
    json!({
        "errors": side.errors,
        "answers": side.answers,
        "share": side.period.share,
        "effective_cases": side.period.process_sample,
    })
}
