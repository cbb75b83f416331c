//! The figures of a quarter for machines: every count, every interval, nothing rounded.

use serde_json::{Value, json};

use crate::api::quarter::{BehindView, FiguresView};
use crate::domain::checklist::Level;
use crate::domain::quarter::caveat::Caveat;
use crate::domain::quarter::completion::Completion;
use crate::domain::quarter::figures::TeamFigure;
use crate::domain::quarter::findings::{Findings, Ranked};
use crate::domain::quarter::questions::{QuestionFigure, TeamCell};
use crate::domain::quarter::share::Share;
use crate::domain::quarter::tally::QuestionKey;
use crate::domain::record::Cured;
use crate::domain::review::ERROR_THRESHOLD;
use crate::domain::statistics::confidence::Interval;
use crate::domain::statistics::funnel::FunnelClass;
use crate::domain::statistics::run_chart::RunChart;
use crate::domain::text::Clean;

/// All figures.
pub(super) fn figures(view: &FiguresView) -> Value {
    let found = &view.figures;
    json!({
        "centre": view.centre.as_str(),
        "from": found.from.to_string(),
        "to": found.to.to_string(),
        "area": found.area,
        // A case is in error from this severity on.
        "threshold": ERROR_THRESHOLD.number(),
        "completion": completion(&found.completion),
        "share": share(&found.share),
        "caveats": found.caveats.iter().map(caveat).collect::<Vec<_>>(),
        "teams": found.teams.iter().map(team).collect::<Vec<_>>(),
        "questions": {
            "teams": found.questions.teams,
            "questions": found.questions.questions.iter()
                .map(|question| question_json(view, question)).collect::<Vec<_>>(),
        },
        "findings": findings(&found.findings),
        "ladders": found.ladders.iter().map(|ladder| json!({
            "area": ladder.area,
            "cases": ladder.judged,
            "steps": ladder.steps.iter().map(|step| json!({
                "reached": step.reached,
                "interval": interval(step.interval),
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "focus": found.focus.iter().map(|focus| json!({
            "number": focus.number,
            "not_in_order": focus.x,
            "answers": focus.n,
            "questions": focus.questions.iter().map(key).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "run": found.run.iter().map(|point| json!({
            "quarter": point.quarter.to_string(),
            "share": share(&point.share),
        })).collect::<Vec<_>>(),
        "run_chart": found.run_chart.as_ref().ok().map(run_chart),
        "compared": found.compared.as_ref().map(|compared| json!({
            "before": compared.before.to_string(),
            "difference": compared.periods.difference,
            "interval": interval(Some(compared.periods.interval)),
            "probability_of_fall": compared.periods.fell,
            "may_be_said": !compared.objections.iter().any(|objection| objection.forbids()),
        })),
    })
}

/// Median, useful points, and whether they show a shift; null below the fewest points.
pub(super) fn run_chart(chart: &RunChart) -> Value {
    json!({ "median": chart.median, "useful": chart.useful, "signal": chart.signal.ok() })
}

fn completion(found: &Completion) -> Value {
    let others = found.others.iter().map(|(stream, n)| (stream.word().to_owned(), json!(n)));
    json!({
        "months": found.months,
        "missing": found.missing.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "planned": found.planned,
        "drawn": found.drawn,
        "reviewed": found.reviewed,
        "replaced": found.replaced,
        "not_reviewable": found.not_reviewable,
        "reasons": found.reasons,
        "other_streams": others.collect::<serde_json::Map<_, _>>(),
    })
}

fn share(found: &Share) -> Value {
    let estimate = found.estimate.as_ref().ok();
    json!({
        "errors": found.x,
        "cases": found.n,
        "population": estimate.map(|estimate| estimate.population),
        "weighted": estimate.map(|estimate| estimate.share),
        "interval": interval(estimate.map(|estimate| estimate.interval)),
        "effective_sample": estimate.and_then(|estimate| estimate.effective_sample.ok()),
        "covered": found.covered.ok(),
        "uncovered": found.uncovered,
    })
}

fn team(found: &TeamFigure) -> Value {
    json!({
        "team": found.team,
        "completion": completion(&found.completion),
        "share": share(&found.share),
        "class": found.funnel.map(|funnel| class(funnel.class)),
    })
}

fn class(class: FunnelClass) -> &'static str {
    match class {
        FunnelClass::AboveAction => "above",
        FunnelClass::AboveHint => "above-hint",
        FunnelClass::Within => "within",
        FunnelClass::BelowHint => "below-hint",
        FunnelClass::BelowAction => "below",
    }
}

fn question_json(view: &FiguresView, found: &QuestionFigure) -> Value {
    let facts = view.questions.get(&found.key);
    let answers = &found.answers;
    let cell = |cell: &TeamCell| json!({ "errors": cell.x, "cases": cell.n, "class": cell.class.map(class) });
    json!({
        "question": found.key.question,
        "meaning": found.key.meaning,
        "label": facts.map(|facts| &facts.label),
        "level": facts.map(|facts| match facts.level {
            Level::Statutory => "statutory",
            Level::MinimumTarget => "minimum",
            Level::Ambition => "ambition",
        }),
        "errors": answers.not_in_order(),
        "cases": answers.looked_at(),
        "interval": interval(found.interval),
        "met": answers.met,
        "partly_met": answers.partly,
        "not_met": answers.not_met,
        "not_documented": answers.not_documented,
        "not_relevant": answers.not_relevant,
        "gated_out": answers.gated_out,
        "findings": answers.findings,
        "good_practice": answers.good_practice,
        "by_team": found.teams.iter().map(cell).collect::<Vec<_>>(),
    })
}

fn findings(found: &Findings) -> Value {
    let ranked = |rank: &Ranked| json!({ "code": rank.code, "n": rank.n, "cumulative": rank.cumulative, "vital": rank.vital });
    json!({
        "total": found.total,
        "by_severity": found.by_severity,
        "touching_refund": found.touching_refund,
        "kinds": found.kinds.iter().map(|kind| json!({
            "rank": ranked(&kind.rank),
            "by_severity": kind.by_severity,
            "auditor": kind.auditor,
            "appeals_board": kind.appeals_board,
            "ombudsman": kind.ombudsman,
        })).collect::<Vec<_>>(),
        "causes": found.causes.iter().map(ranked).collect::<Vec<_>>(),
        "systematic": found.systematic.iter().map(|error| json!({
            "key": key(&error.key),
            "cause": error.cause,
            "cases": error.cases,
            "teams": error.teams,
        })).collect::<Vec<_>>(),
        "single": found.single,
        "corrections": found.corrections.iter().map(|month| json!({
            "month": month.month.to_string(),
            "age_months": month.age,
            "done": month.done,
            "open": month.open,
            "cannot": month.cannot,
            "unsaid": month.unsaid,
        })).collect::<Vec<_>>(),
    })
}

fn caveat(caveat: &Caveat) -> Value {
    match caveat {
        Caveat::Missing { teams, here, expected } => json!({
            "caveat": "missing", "here": here, "expected": expected,
            "teams": teams.iter().map(|(team, months)| json!({
                "team": team,
                "months": months.iter().map(ToString::to_string).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
        }),
        Caveat::Unfinished { centres } => json!({
            "caveat": "unfinished",
            "centres": centres.iter().map(|(centre, missing)| json!({
                "centre": centre, "missing": missing,
            })).collect::<Vec<_>>(),
        }),
        Caveat::NotCovered { teams, covered } => {
            json!({ "caveat": "not-covered", "teams": teams, "covered": covered })
        }
        Caveat::NotReviewable { cases, drawn } => {
            json!({ "caveat": "not-reviewable", "cases": cases, "drawn": drawn })
        }
        Caveat::KeptOut { streams } => json!({
            "caveat": "kept-out",
            "streams": streams.iter().map(|(stream, n)| json!({ "stream": stream.word(), "cases": n }))
                .collect::<Vec<_>>(),
        }),
        Caveat::ChangedMeaning { questions } => {
            json!({ "caveat": "changed-meaning", "questions": questions })
        }
        Caveat::SingleReader { cases } => json!({ "caveat": "single-reader", "cases": cases }),
        Caveat::Few { teams, questions, cases } => json!({
            "caveat": "few", "cases": cases, "questions": questions,
            "teams": teams.iter().map(|(team, n)| json!({ "team": team, "cases": n }))
                .collect::<Vec<_>>(),
        }),
        Caveat::PickedAsWorst { key: question, x, n, expected } => json!({
            "caveat": "picked-as-worst", "key": key(question), "errors": x, "cases": n,
            "expected": expected,
        }),
    }
}

fn key(key: &QuestionKey) -> Value {
    json!({ "question": key.question, "meaning": key.meaning })
}

/// Both ends, or null.
pub(super) fn interval(interval: Option<Interval>) -> Value {
    interval.map_or(Value::Null, |found| json!([found.lower, found.upper]))
}

/// Cases behind a figure.
pub(super) fn behind(view: &BehindView) -> Value {
    let text = |text: &Option<Clean>| text.as_ref().map(|text| text.as_str().to_owned());
    let cured = |cured: Cured| match cured {
        Cured::Open => "open",
        Cured::Done => "done",
        Cured::Cannot => "cannot",
    };
    json!({ "all": !view.is_cut, "cases": view.cases.iter().map(|case| json!({
        "team": case.team.as_str(),
        "month": case.month.to_string(),
        "number": case.number,
        "reference": text(&case.reference),
        "area": text(&case.area),
        "draw": text(&case.draw),
        "answers": case.answers.iter().map(|answer| json!({
            "key": key(&answer.key),
            "checklist": answer.checklist.as_str(),
            "verdict": answer.verdict.map(crate::domain::answer::Verdict::word),
            "severity": answer.severity.map(crate::domain::checklist::Severity::number),
            "cause": text(&answer.cause),
            "consequence": text(&answer.consequence),
            "cured": answer.cured.map(cured),
        })).collect::<Vec<_>>(),
    })).collect::<Vec<_>>() })
}
