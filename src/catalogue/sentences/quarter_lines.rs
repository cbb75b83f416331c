//! The figures of a quarter, one line each. Cases, errors and interval always stand together.

use super::caveats::{Facts, label};
use super::values::{count, ends};
use super::{Seen, quarter, teams, watching};
use crate::catalogue::format::month;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::month::{Month, Quarter};
use crate::domain::quarter::completion::Completion;
use crate::domain::quarter::figures::{Focus, RunPoint, TeamFigure};
use crate::domain::quarter::findings::{Corrections, Kind, Ranked, Systematic};
use crate::domain::quarter::ladder::Step;
use crate::domain::quarter::questions::{QuestionFigure, interval};
use crate::domain::quarter::share::Share;
use crate::domain::quarter::tally::QuestionKey;
use crate::domain::statistics::confidence::Interval;
use crate::domain::statistics::run_chart::RunChart;
use crate::domain::text::Clean;

/// "4. kvartal 2026".
#[must_use]
pub fn quarter_name(of: Quarter, texts: &Texts) -> Clean {
    let args = [("number", Arg::plain(of.number())), ("year", Arg::plain(of.year()))];
    texts.with("quarter-name", &args)
}

/// A quarter's name, or the first and last month.
#[must_use]
pub fn period(from: Month, to: Month, texts: &Texts) -> Clean {
    let [first, _, last] = from.quarter().months();
    if (first, last) == (from, to) {
        return quarter_name(from.quarter(), texts);
    }
    let name = |of: Month| month(of.first_day(), texts);
    texts.with("quarter-period", &[("from", name(from).into()), ("to", name(to).into())])
}

/// How far the reviews came, and why not further.
#[must_use]
pub fn completion(found: &Completion, texts: &Texts) -> Vec<Clean> {
    let mut lines = vec![texts.with(
        "quarter-completion",
        &[
            ("planned", count(found.planned)),
            ("drawn", count(found.drawn)),
            ("reviewed", count(found.reviewed)),
            ("replaced", count(found.replaced)),
        ],
    )];
    if !found.missing.is_empty() {
        let months = found.missing.len();
        lines.push(texts.with("quarter-completion-missing", &[("months", months.into())]));
    }
    lines.extend(found.reasons.iter().map(|(word, cases)| {
        let reason = texts.get(&format!("disposition-{}", word.replace('_', "-")));
        let args = [("reason", reason.into()), ("cases", count(*cases))];
        texts.with("quarter-completion-reason", &args)
    }));
    lines
}

/// The weighted share, and how much it covers.
#[must_use]
pub fn share(found: &Share, texts: &Texts) -> Vec<Clean> {
    let mut lines = match &found.estimate {
        Ok(estimate) => vec![quarter::estimate(estimate, texts)],
        Err(reason) => vec![super::reasons::undefined(*reason, texts)],
    };
    if found.estimate.is_ok() {
        let cases = found.strata.iter().map(|stratum| stratum.population).sum();
        let cases = (cases, found.population);
        lines.extend(quarter::covered(found.covered, cases, found.uncovered.len(), texts));
    }
    lines
}

/// A team around all teams together.
#[must_use]
pub fn team(found: &TeamFigure, whole: &Share, texts: &Texts) -> Clean {
    let name = Clean::line(&found.team);
    let seen = Seen { errors: found.share.x, cases: found.share.n };
    match (&whole.estimate, found.funnel) {
        (Ok(whole), Some(funnel)) => teams::funnel(&Ok(funnel), &name, whole.pooled, seen, texts),
        _ => texts.with(
            "quarter-team-few",
            &[("team", name.into()), ("errors", count(seen.errors)), ("cases", count(seen.cases))],
        ),
    }
}

/// Label and text of a question.
#[must_use]
pub fn question_name(key: &QuestionKey, facts: &Facts, texts: &Texts) -> Clean {
    match facts.get(key) {
        Some(known) => texts.with(
            "quarter-question-name",
            &[("label", label(key, facts).into()), ("text", texts.words(&known.text).into())],
        ),
        None => label(key, facts),
    }
}

/// A question that somebody looked at.
#[must_use]
pub fn question(found: &QuestionFigure, facts: &Facts, texts: &Texts) -> Clean {
    let answers = &found.answers;
    let cases = answers.looked_at();
    let mut args = counted(answers.not_in_order(), cases, found.interval, texts);
    args.extend([
        ("question", question_name(&found.key, facts, texts).into()),
        ("no", count(answers.not_met)),
        ("partly", count(answers.partly)),
        ("unseen", count(answers.not_documented)),
    ]);
    texts.with("quarter-question", &args)
}

/// x, n and both ends of the interval.
fn counted(
    errors: u64,
    cases: u64,
    interval: Option<Interval>,
    texts: &Texts,
) -> Vec<(&'static str, Arg<'static>)> {
    let nothing_known = Interval { lower: 0.0, upper: 1.0 };
    let (low, high) = ends(interval.unwrap_or(nothing_known), cases as f64, texts);
    let (errors, cases) = (count(errors), count(cases));
    vec![("errors", errors), ("cases", cases), ("low", low.into()), ("high", high.into())]
}

/// What a kind of error is called.
#[must_use]
pub fn kind_name(code: &str, texts: &Texts) -> Clean {
    let id = format!("category-{code}");
    match code {
        "" => texts.get("quarter-kind-none"),
        _ if texts.has(&id) => texts.get(&id),
        // A municipality's own checklist may have kinds of its own.
        _ => Clean::line(code),
    }
}

/// What a cause is called.
#[must_use]
pub fn cause_name(code: &str, texts: &Texts) -> Clean {
    let id = format!("cause-{code}");
    match code {
        "" => texts.get("quarter-cause-none"),
        _ if texts.has(&id) => texts.get(&id),
        _ => Clean::line(code),
    }
}

/// A kind of error, and what those outside call it.
#[must_use]
pub fn kind(found: &Kind, total: u64, texts: &Texts) -> Vec<Clean> {
    let mut lines = vec![ranked(&found.rank, kind_name(&found.rank.code, texts), total, texts)];
    for (id, classes) in [
        ("quarter-kind-auditor", &found.auditor),
        ("quarter-kind-appeals-board", &found.appeals_board),
        ("quarter-kind-ombudsman", &found.ombudsman),
    ] {
        if !classes.is_empty() {
            let classes: Vec<Clean> = classes.iter().map(|class| Clean::line(class)).collect();
            lines.push(texts.with(id, &[("classes", Clean::join(&classes, ", ").into())]));
        }
    }
    lines
}

/// A cause.
#[must_use]
pub fn cause(found: &Ranked, total: u64, texts: &Texts) -> Clean {
    ranked(found, cause_name(&found.code, texts), total, texts)
}

fn ranked(found: &Ranked, name: Clean, total: u64, texts: &Texts) -> Clean {
    let args = [("kind", name.into()), ("errors", count(found.n)), ("total", count(total))];
    texts.with("quarter-kind", &args)
}

/// Which few are most of a Pareto chart.
#[must_use]
pub fn pareto(ranks: &[&Ranked], total: u64, texts: &Texts) -> Clean {
    let vital = ranks.iter().filter(|rank| rank.vital).count();
    let so_far = ranks.iter().rev().find(|rank| rank.vital).map_or(0, |rank| rank.cumulative);
    let args = [
        ("vital", vital.into()),
        ("findings", (so_far as f64).into()),
        ("total", (total as f64).into()),
    ];
    texts.with("quarter-pareto", &args)
}

/// The same error with the same cause again and again.
#[must_use]
pub fn systematic(found: &Systematic, facts: &Facts, texts: &Texts) -> Clean {
    texts.with(
        "quarter-systematic",
        &[
            ("question", label(&found.key, facts).into()),
            ("cause", cause_name(&found.cause, texts).into()),
            ("cases", count(found.cases)),
            ("teams", count(found.teams)),
        ],
    )
}

/// What became of a month's findings, and how long ago that is.
#[must_use]
pub fn corrections(found: &Corrections, texts: &Texts) -> Clean {
    let line = texts.with(
        "quarter-corrections",
        &[
            ("month", month(found.month.first_day(), texts).into()),
            ("done", count(found.done)),
            ("open", count(found.open)),
            ("cannot", count(found.cannot)),
            ("unsaid", count(found.unsaid)),
        ],
    );
    if found.age == 0 {
        return line;
    }
    texts.with("quarter-corrections-old", &[("line", line.into()), ("months", found.age.into())])
}

/// A step of the quality ladder: 1, 2 or 3.
#[must_use]
pub fn step(number: usize, found: &Step, judged: u64, texts: &Texts) -> Clean {
    let name = match number {
        1 => "quarter-step-1",
        2 => "quarter-step-2",
        _ => "quarter-step-3",
    };
    let interval = found.interval.unwrap_or(Interval { lower: 0.0, upper: 1.0 });
    let (low, high) = ends(interval, judged as f64, texts);
    texts.with(
        "quarter-step",
        &[
            ("step", texts.get(name).into()),
            ("reached", count(found.reached)),
            ("cases", count(judged)),
            ("low", low.into()),
            ("high", high.into()),
        ],
    )
}

/// A focus area.
#[must_use]
pub fn focus(found: &Focus, texts: &Texts) -> Clean {
    let name = texts.get(match found.number {
        1 => "quarter-focus-1",
        2 => "quarter-focus-2",
        _ => "quarter-focus-3",
    });
    if found.n == 0 {
        return texts.with("quarter-focus-none", &[("focus", name.into())]);
    }
    let args = [
        ("focus", name.into()),
        ("errors", count(found.x)),
        ("answers", count(found.n)),
        ("questions", found.questions.len().into()),
    ];
    texts.with("quarter-focus", &args)
}

/// A quarter in a row of quarters.
#[must_use]
pub fn run_point(found: &RunPoint, texts: &Texts) -> Clean {
    let name = quarter_name(found.quarter, texts);
    let Ok(estimate) = &found.share.estimate else {
        return texts.with("quarter-run-none", &[("quarter", name.into())]);
    };
    let mut args = counted(estimate.x, estimate.n, Some(estimate.interval), texts);
    args.push(("quarter", name.into()));
    texts.with("quarter-run-point", &args)
}

/// A question in one of a row of quarters: not in order in so many of the cases it was looked at in.
#[must_use]
pub fn question_point((of, errors, cases): (Quarter, u64, u64), texts: &Texts) -> Clean {
    let name = quarter_name(of, texts);
    if cases == 0 {
        return texts.with("question-quarter-none", &[("quarter", name.into())]);
    }
    let mut args = counted(errors, cases, interval(errors, cases), texts);
    args.push(("quarter", name.into()));
    texts.with("question-quarter", &args)
}

/// Whether the quarters of a question show a lasting shift; none before it was asked.
#[must_use]
pub fn question_run(
    chart: Option<&RunChart>,
    quarters: &[(Quarter, u64, u64)],
    texts: &Texts,
) -> Option<Clean> {
    let (mut errors, mut cases) = (0, 0);
    for (_, x, n) in quarters {
        (errors, cases) = (errors + x, cases + n);
    }
    chart.map(|chart| watching::run_of_quarters(chart, Seen { errors, cases }, texts))
}
