//! The analysis of a quarter: writing it, its states, and submitting it.

use crate::api::Moment;
use crate::api::initiative::{self, HindranceLine};
use crate::api::problem::Detail;
use crate::api::quarter::{AnalysisView, FiguresView, PartView, Period, StepLine};
use crate::domain::month::Quarter;
use crate::domain::quarter::analysis::{Lack, Part, State, lacks};
use crate::domain::quarter::submission::{Source, Submission};
use crate::domain::text::Clean;
use crate::exchange::quarter_v1;
use crate::ops::answer;
use crate::ops::desk::Desk;
use crate::ops::initiatives;
use crate::ops::problems::{Refusal, detail, refused};
use crate::store::analyses::QuarterStep;

/// What is written, where it stands, and the figures it is about.
pub(super) fn show(
    desk: &mut Desk,
    moment: &Moment,
    quarter: Quarter,
) -> Result<AnalysisView, Refusal> {
    let unit_id = centre(desk)?;
    let steps = desk.store()?.read().quarter_steps(unit_id, quarter)?;
    let state = state(&steps);
    let submitted = steps.last().filter(|_| state == State::Submitted);
    let (figures, is_overtaken) = match submitted {
        Some(step) => frozen(desk, quarter, step)?,
        None => (super::show(desk, moment, &Period::quarter(quarter))?, false),
    };
    let written = desk.store()?.read().analysis_parts(unit_id, quarter)?;
    let words = |part: Part| written.iter().find(|(own, _)| *own == part).map(|(_, words)| words);
    let view = |part: Part| {
        let words = words(part).map_or("", String::as_str);
        PartView { part, words: Clean::block(words), lacks: lacks(part, words) }
    };
    Ok(AnalysisView {
        quarter,
        state,
        steps: steps.iter().map(line).collect(),
        parts: Part::ALL.map(view).into(),
        figures,
        is_overtaken,
    })
}

/// The figures that were submitted, and whether other months count now.
fn frozen(
    desk: &Desk,
    quarter: Quarter,
    step: &QuarterStep,
) -> Result<(FiguresView, bool), Refusal> {
    let content = desk.store()?.read().submission_content(step.step_id)?;
    let submission =
        quarter_v1::read(&content).map_err(|_| crate::ops::post::data("database-damaged"))?;
    let is_overtaken = sources(desk, quarter)? != submission.sources;
    let figures = super::view(desk, &Period::quarter(quarter), submission.counts)?;
    Ok((figures, is_overtaken))
}

/// Writes a part.
pub(super) fn write(
    desk: &mut Desk,
    moment: &Moment,
    (quarter, part): (Quarter, Part),
    words: &str,
    not_cpr: bool,
) -> Result<(), Refusal> {
    let words = answer::words(words, not_cpr)?;
    let unit_id = centre(desk)?;
    let tx = desk.store()?.read();
    if !state(&tx.quarter_steps(unit_id, quarter)?).may_be_written() {
        return Err(refused("quarter-closed").into());
    }
    let written = tx.analysis_parts(unit_id, quarter)?;
    let before = written.into_iter().find(|(own, _)| *own == part).map(|(_, words)| words);
    // A field that is left as it was is no change.
    if before.unwrap_or_default() == words {
        return Ok(());
    }
    desk.transact(moment, "write-analysis", |tx| {
        tx.put_analysis_part(unit_id, quarter, part, &words)
    })
}

/// Takes the quarter to another state.
pub(super) fn go_to(
    desk: &mut Desk,
    moment: &Moment,
    (quarter, next): (Quarter, State),
    reason: &str,
    signed_by: &str,
) -> Result<(), Refusal> {
    let reason = answer::words(reason, false)?;
    let unit_id = centre(desk)?;
    let steps = desk.store()?.read().quarter_steps(unit_id, quarter)?;
    let from = state(&steps);
    if !from.leads_to(next) {
        let problem = refused("quarter-step");
        return Err(problem.with("from", from.word()).with("to", next.word()).into());
    }
    if next == State::Reopened && reason.is_empty() {
        return Err(refused("reason-missing").into());
    }
    let who = desk.configuration()?.initials;
    if next != State::Submitted {
        return desk.transact(moment, "quarter-step", |tx| {
            tx.add_quarter_step(unit_id, quarter, next, (&who, &reason)).map(|_| ())
        });
    }
    let submission = submission(desk, moment, (quarter, &steps), &reason, signed_by)?;
    let content = quarter_v1::to_canonical(&submission);
    desk.transact(moment, "submit-quarter", |tx| {
        let step_id = tx.add_quarter_step(unit_id, quarter, next, (&who, &reason))?;
        tx.add_submission(step_id, submission.version, &submission.signed_by, &content)
    })
}

/// What was submitted last: (the step it was submitted with, its canonical text).
pub(in crate::ops) fn submitted(desk: &Desk, quarter: Quarter) -> Result<(i64, String), Refusal> {
    let tx = desk.store()?.read();
    let steps = tx.quarter_steps(centre(desk)?, quarter)?;
    match steps.last() {
        Some(step) if step.state == State::Submitted => {
            Ok((step.step_id, tx.submission_content(step.step_id)?))
        }
        _ => Err(refused("quarter-not-submitted").into()),
    }
}

/// What is handed in, when nothing stands against it or a reason is given.
fn submission(
    desk: &mut Desk,
    moment: &Moment,
    (quarter, steps): (Quarter, &[QuarterStep]),
    reason: &str,
    signed_by: &str,
) -> Result<Submission, Refusal> {
    if quarter.last_day() >= moment.today() {
        return Err(refused("quarter-not-over").into());
    }
    let signed_by = Clean::typed_line(signed_by).into_string().trim().to_owned();
    if signed_by.is_empty() {
        return Err(refused("signature-missing").into());
    }
    let parts = desk.store()?.read().analysis_parts(centre(desk)?, quarter)?;
    let mut against = hindrances(&parts);
    against.extend(initiatives::hindrances(desk, quarter)?.iter().map(lacking));
    if !against.is_empty() && reason.is_empty() {
        let problem = refused("quarter-not-ready").with("count", against.len());
        return Err(problem.because(against).into());
    }
    let counts = super::counts::of_period(desk, moment, &Period::quarter(quarter))?;
    let earlier = steps.iter().filter_map(|step| step.submitted.as_ref());
    Ok(Submission {
        centre: desk.configuration()?.centre.map(|centre| centre.name).unwrap_or_default(),
        quarter,
        version: earlier.map(|(version, ..)| *version).max().unwrap_or(0) + 1,
        submitted_at: moment.now,
        signed_by,
        despite: Some(reason.to_owned()).filter(|reason| !reason.is_empty()),
        sources: sources(desk, quarter)?,
        counts,
        parts,
        initiatives: initiatives::reports(desk)?,
    })
}

/// What stands against submitting: parts of the text without a word.
fn hindrances(parts: &[(Part, String)]) -> Vec<Detail> {
    let words = |part: Part| parts.iter().find(|(own, _)| *own == part).map(|(_, words)| words);
    let is_missing =
        |part: &Part| lacks(*part, words(*part).map_or("", String::as_str)).contains(&Lack::Words);
    let missing = Part::ALL.into_iter().filter(is_missing);
    missing.map(|part| detail(gap(part), Vec::new())).collect()
}

fn gap(part: Part) -> &'static str {
    match part {
        Part::LookedAt => "gap-part-looked-at",
        Part::MainResult => "gap-part-main-result",
        Part::ErrorTypes => "gap-part-error-types",
        Part::Differences => "gap-part-differences",
        Part::Compared => "gap-part-compared",
        Part::Good => "gap-part-good",
        Part::Reservations => "gap-part-reservations",
    }
}

/// What stands against it on account of an initiative.
fn lacking(of: &HindranceLine) -> Detail {
    let code = match of.lack {
        initiative::Lack::Owner => "gap-initiative-owner",
        initiative::Lack::Deadline => "gap-initiative-deadline",
        initiative::Lack::Criterion => "gap-initiative-criterion",
        initiative::Lack::FollowUp => "gap-initiative-follow-up",
    };
    detail(code, vec![("name", format!("{}. {}", of.initiative_id, of.title))])
}

fn sources(desk: &Desk, quarter: Quarter) -> Result<Vec<Source>, Refusal> {
    let [from, _, to] = quarter.months();
    Ok(desk.store()?.read().sources(from, to)?)
}

fn state(steps: &[QuarterStep]) -> State {
    steps.last().map_or(State::Draft, |step| step.state)
}

/// The centre's number: an analysis is a centre's.
fn centre(desk: &Desk) -> Result<i64, Refusal> {
    let centre = desk.configuration()?.centre.ok_or_else(|| refused("centre-missing"))?;
    Ok(centre.unit_id)
}

fn line(step: &QuarterStep) -> StepLine {
    let submitted = step.submitted.as_ref().map(|(version, signed_by, sha256)| {
        (*version, Clean::line(signed_by), Clean::line(sha256))
    });
    StepLine {
        state: step.state,
        at: step.at,
        by: Clean::line(&step.by),
        reason: Clean::block(&step.reason),
        submitted,
    }
}
