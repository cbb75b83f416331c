//! Where the month of a team stands, and the files written about it.

use serde_json::{Value, json};

use super::super::output::Output;
use super::super::words;
use crate::api::problem::Detail;
use crate::api::response::{Check, Gap, GapKind, Home, StepState};
use crate::catalogue::format::{long_date, month};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::review::Missing;
use crate::domain::text::Clean;

/// The month as Home and the check show it.
pub fn status(texts: &Texts, home: &Home, check: &Check) -> Output {
    let heading = texts.with(
        "cli-month-heading",
        &[("team", (&home.team).into()), ("month", month(home.month.first_day(), texts).into())],
    );
    let mut lines = vec![heading, standing(texts, home, check)];
    if let Some(cases) = home.frame_cases {
        lines.push(texts.with("cli-month-list", &[("cases", count(cases))]));
    }
    if home.cases > 0 {
        lines.push(
            texts.with(
                "cli-month-cases",
                &[("done", home.done.into()), ("cases", home.cases.into())],
            ),
        );
    }
    if check.open_critical > 0 {
        let count = check.open_critical.into();
        lines.push(texts.with("cli-month-critical", &[("count", count)]));
    }
    if check.closing.is_none() && !check.gaps.is_empty() {
        lines.push(texts.with("cli-month-gaps", &[("gaps", check.gaps.len().into())]));
        let said = gap_lines(texts, &check.gaps);
        lines.extend(said.into_iter().map(|l| texts.with("cli-indented", &[("line", l.into())])));
    }
    Output::new(&lines, json(texts, home, check))
}

/// Every gap, the missing answers of one case together: a case not begun lacks all of them.
fn gap_lines(texts: &Texts, gaps: &[Gap]) -> Vec<Clean> {
    let is_answer = |gap: &&Gap| gap.what == GapKind::Of(Missing::Answer);
    let mut lines = Vec::new();
    for case in gaps.chunk_by(|one, other| one.number == other.number) {
        let rest = case.iter().filter(|gap| !is_answer(gap));
        lines.extend(rest.map(|gap| words::detail(texts, &gap_detail(gap))));
        let answers = case.iter().filter(is_answer).count();
        if let (true, Some(first)) = (answers > 0, case.first()) {
            lines.push(texts.with(
                "cli-month-gap-answers",
                &[("number", Arg::plain(first.number)), ("count", answers.into())],
            ));
        }
    }
    lines
}

/// Files that were written.
pub fn written(texts: &Texts, paths: &[Clean]) -> Output {
    let lines: Vec<Clean> =
        paths.iter().map(|path| texts.with("cli-written", &[("path", path.into())])).collect();
    let paths: Vec<&str> = paths.iter().map(Clean::as_str).collect();
    Output::new(&lines, json!({ "written": paths }))
}

fn standing(texts: &Texts, home: &Home, check: &Check) -> Clean {
    match &check.closing {
        Some(closing) => texts.with(
            "cli-month-closed",
            &[
                ("date", long_date(closing.closed_on, texts).into()),
                ("by", (&closing.by).into()),
                ("version", Arg::plain(closing.version)),
                ("seal", (&closing.seal).into()),
            ],
        ),
        None => texts.with(
            "cli-month-open",
            &[
                ("date", long_date(home.deadline, texts).into()),
                ("days", count(home.working_days_left)),
            ],
        ),
    }
}

fn count(number: i64) -> Arg<'static> {
    Arg::Number(f64::from(i32::try_from(number).unwrap_or(i32::MAX)))
}

/// A gap as the refusal to close names it.
fn gap_detail(gap: &Gap) -> Detail {
    let code = match gap.what {
        GapKind::List => "gap-list",
        GapKind::Draw => "gap-draw",
        GapKind::ActDate => "gap-act-date",
        GapKind::Of(Missing::Answer) => "gap-answer",
        GapKind::Of(Missing::Remark) => "gap-remark",
        GapKind::Of(Missing::SeverityReason) => "gap-severity-reason",
        GapKind::Of(Missing::Cause) => "gap-cause",
        GapKind::Of(Missing::Action) => "gap-action",
    };
    let args = vec![("number", Clean::line(&gap.number.to_string())), ("label", gap.label.clone())];
    Detail { code: code.to_owned(), args }
}

fn json(texts: &Texts, home: &Home, check: &Check) -> Value {
    json!({
        "team": home.team.as_str(),
        "month": home.month.to_string(),
        "deadline": home.deadline.to_string(),
        "working_days_left": home.working_days_left,
        "closed": check.closing.is_some(),
        "closing": check.closing.as_ref().map(|closing| json!({
            "version": closing.version,
            "closed_on": closing.closed_on.to_string(),
            "by": closing.by.as_str(),
            "seal": closing.seal.as_str(),
            "errors": closing.errors.0,
            "counted": closing.errors.1,
        })),
        "steps": home.steps.iter().map(|(step, state)| json!({
            "step": step.word(), "state": state_word(*state),
        })).collect::<Vec<_>>(),
        "frame_cases": home.frame_cases,
        "cases": home.cases,
        "done": home.done,
        "open_critical": check.open_critical,
        "gaps": check.gaps.iter().map(|gap| {
            let mut value = words::detail_json(texts, &gap_detail(gap));
            if let Value::Object(object) = &mut value {
                object.insert("question".to_owned(), json!(gap.question));
            }
            value
        }).collect::<Vec<_>>(),
        "lines": check.lines.iter().map(|line| json!({
            "number": line.number,
            "answered": line.answered,
            "due": line.due,
            "findings": line.findings,
            "complete": line.complete,
        })).collect::<Vec<_>>(),
    })
}

fn state_word(state: StepState) -> &'static str {
    match state {
        StepState::Done => "done",
        StepState::UnderWay => "under-way",
        StepState::ToMend => "to-mend",
        StepState::Ready => "ready",
        StepState::Waiting => "waiting",
    }
}
