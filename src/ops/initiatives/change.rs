//! Proposing initiatives, declaring what they are to change, and what happens to them.

use chrono::NaiveDate;

use super::super::desk::Desk;
use super::super::problems::{Refusal, refused};
use super::{delivered, judge, line, stored};
use crate::api::Moment;
use crate::api::initiative::{FollowUpEntry, WantedCriterion};
use crate::domain::checklist::{Purpose, Question, Standing};
use crate::domain::initiative::criterion::{
    Criterion, CriterionFault, Declared, MOST_QUARTERS, MOST_QUESTIONS, default_baseline,
};
use crate::domain::initiative::follow_up::{FollowUp, Judged, last_verdict};
use crate::domain::initiative::promise::{Promise, promise};
use crate::domain::initiative::state::{State, Step, StepFault, check_step, standing};
use crate::domain::initiative::{Initiative, Owner, Participant};
use crate::domain::month::Quarter;
use crate::domain::quarter::tally::QuestionKey;
use crate::ops::answer::words;
use crate::store::initiatives::StoredInitiative;

/// Proposes an initiative or changes what one says, and gives its number.
pub(super) fn save(
    desk: &mut Desk,
    moment: &Moment,
    initiative_id: Option<i64>,
    given: &Initiative,
    not_cpr: bool,
) -> Result<i64, Refusal> {
    let new = gated(given, not_cpr)?;
    if new.raised_in > Quarter::of(moment.today()) {
        return Err(refused("initiative-from-the-future").into());
    }
    let unit_id = super::centre_id(desk)?;
    let Some(initiative_id) = initiative_id else {
        let proposal = step_of(desk, moment.today(), State::Proposed, String::new())?;
        return desk.transact(moment, "propose-initiative", |tx| {
            let initiative_id = tx.add_initiative(unit_id, &new)?;
            tx.add_step(initiative_id, &proposal)?;
            Ok(initiative_id)
        });
    };
    open(&stored(desk, initiative_id)?)?;
    desk.transact(moment, "change-initiative", |tx| tx.change_initiative(initiative_id, &new))?;
    Ok(initiative_id)
}

/// Declares a criterion, or another version of it.
pub(super) fn declare(
    desk: &mut Desk,
    moment: &Moment,
    initiative_id: i64,
    wanted: &WantedCriterion,
    reason: &str,
) -> Result<(), Refusal> {
    let stored = stored(desk, initiative_id)?;
    open(&stored)?;
    let reason = words(reason, false)?;
    let earlier = stored.criteria.last();
    let criterion = criterion(desk, moment, &stored.initiative, wanted)?;
    if earlier.is_some_and(|earlier| earlier.criterion == criterion) {
        return Err(refused("criterion-unchanged").into());
    }
    if earlier.is_some() && reason.is_empty() {
        return Err(refused("criterion-reason").into());
    }
    let declared = Declared {
        version: earlier.map_or(1, |earlier| earlier.version + 1),
        months_in: months_in(desk, &stored, &criterion)?,
        criterion,
        on: moment.today(),
        by: desk.configuration()?.initials,
        reason,
    };
    desk.transact(moment, "declare-criterion", |tx| tx.add_criterion(initiative_id, &declared))
}

/// What a criterion could show if it were declared now; changes nothing.
pub(super) fn weigh(
    desk: &mut Desk,
    moment: &Moment,
    initiative_id: i64,
    wanted: &WantedCriterion,
) -> Result<Option<Promise>, Refusal> {
    let stored = stored(desk, initiative_id)?;
    let criterion = criterion(desk, moment, &stored.initiative, wanted)?;
    let baseline = judge::baseline(desk, moment, &criterion)?;
    Ok(baseline.and_then(|baseline| promise(&criterion, baseline)))
}

/// Says who must take part, or when they did.
pub(super) fn take_part(
    desk: &mut Desk,
    moment: &Moment,
    initiative_id: i64,
    who: &str,
    on: Option<NaiveDate>,
) -> Result<(), Refusal> {
    open(&stored(desk, initiative_id)?)?;
    let participant = Participant { who: line(who, false)?, took_part_on: on };
    if participant.who.is_empty() {
        return Err(refused("participant-empty").into());
    }
    if on.is_some_and(|day| day > moment.today()) {
        return Err(refused("day-in-the-future").into());
    }
    desk.transact(moment, "take-part", |tx| tx.put_participant(initiative_id, &participant))
}

/// Takes a step on a day.
pub(super) fn step(
    desk: &mut Desk,
    moment: &Moment,
    initiative_id: i64,
    (to, on): (State, NaiveDate),
    reason: &str,
) -> Result<(), Refusal> {
    let stored = stored(desk, initiative_id)?;
    let reason = words(reason, false)?;
    let (from, _) = standing(&stored.steps);
    let verdict = last_verdict(&stored.steps, &stored.follow_ups);
    check_step(from, to, &reason, verdict).map_err(|fault| match fault {
        StepFault::NoSuchStep => refused("initiative-no-such-step"),
        StepFault::ReasonMissing => refused("initiative-reason"),
        StepFault::NotJudged => refused("initiative-not-judged"),
        StepFault::NotShown => refused("initiative-not-shown"),
    })?;
    if on > moment.today() {
        return Err(refused("day-in-the-future").into());
    }
    if stored.steps.last().is_some_and(|last| on < last.on) {
        return Err(refused("initiative-step-too-early").into());
    }
    let step = step_of(desk, on, to, reason)?;
    desk.transact(moment, "step-initiative", |tx| tx.add_step(initiative_id, &step))
}

/// Writes a follow-up with the verdict of today.
pub(super) fn follow_up(
    desk: &mut Desk,
    moment: &Moment,
    initiative_id: i64,
    given: &FollowUpEntry,
    not_cpr: bool,
) -> Result<(), Refusal> {
    let stored = stored(desk, initiative_id)?;
    let possible = stored.initiative.raised_in..=Quarter::of(moment.today());
    if !possible.contains(&given.quarter) {
        return Err(refused("follow-up-quarter").into());
    }
    let evidence = words(&given.evidence, not_cpr)?;
    let said = words(&given.words, not_cpr)?;
    let effect = judge::judge(desk, moment, &stored)?.map(|(effect, _)| effect);
    let judged = effect.zip(stored.criteria.last()).map(|(effect, declared)| {
        let counts = |side: fn(&_) -> _| effect.compared.as_ref().map_or((0, 0), side);
        Judged {
            verdict: effect.verdict,
            criterion: declared.version,
            before: counts(|compared: &crate::domain::initiative::effect::Compared| {
                (compared.before.errors, compared.before.answers)
            }),
            after: counts(|compared| (compared.after.errors, compared.after.answers)),
        }
    });
    let entry = FollowUp {
        quarter: given.quarter,
        on: moment.today(),
        by: desk.configuration()?.initials,
        done: given.done,
        evidence,
        judged,
        next: given.next,
        words: said,
    };
    desk.transact(moment, "follow-up", |tx| tx.add_follow_up(initiative_id, &entry))
}

/// What an initiative says, gated; its title and area are needed.
fn gated(given: &Initiative, not_cpr: bool) -> Result<Initiative, Refusal> {
    let owner = match &given.owner {
        None => None,
        Some(Owner { role, initials }) => {
            let owner = Owner { role: line(role, false)?, initials: line(initials, false)? };
            if owner.role.is_empty() || owner.initials.is_empty() {
                return Err(refused("initiative-owner").into());
            }
            Some(owner)
        }
    };
    let new = Initiative {
        title: line(&given.title, not_cpr)?,
        problem: words(&given.problem, not_cpr)?,
        cause: words(&given.cause, not_cpr)?,
        evidence: words(&given.evidence, not_cpr)?,
        area: line(&given.area, false)?,
        owner,
        ..given.clone()
    };
    if new.title.is_empty() || new.area.is_empty() {
        return Err(refused("initiative-title").into());
    }
    Ok(new)
}

/// The criterion with the meanings that its questions have today.
fn criterion(
    desk: &Desk,
    moment: &Moment,
    initiative: &Initiative,
    wanted: &WantedCriterion,
) -> Result<Criterion, Refusal> {
    let mut questions = Vec::new();
    for id in &wanted.questions {
        let key = key_today(desk, moment.today(), id);
        questions.push(key.ok_or_else(|| refused("criterion-question").with("question", id))?);
    }
    questions.sort_unstable();
    questions.dedup();
    let mut teams =
        wanted.teams.iter().map(|team| line(team, false)).collect::<Result<Vec<_>, _>>()?;
    teams.sort_unstable();
    teams.dedup();
    let criterion = Criterion {
        questions,
        teams,
        baseline: wanted.baseline.unwrap_or_else(|| default_baseline(initiative.raised_in)),
        measuring: wanted.measuring,
        goal: wanted.goal,
        least_effect: wanted.least_effect,
    };
    criterion.check().map_err(|fault| match fault {
        CriterionFault::NoQuestion => refused("criterion-no-question"),
        CriterionFault::TooManyQuestions => {
            refused("criterion-many-questions").with("limit", MOST_QUESTIONS)
        }
        CriterionFault::Window => refused("criterion-window").with("limit", MOST_QUARTERS),
        CriterionFault::Overlap => refused("criterion-overlap"),
        CriterionFault::Goal => refused("criterion-goal"),
        CriterionFault::LeastEffect => refused("criterion-least-effect"),
    })?;
    Ok(criterion)
}

/// A judged question in the meaning of the list that is in force on a day.
pub(in crate::ops) fn key_today(desk: &Desk, today: NaiveDate, id: &str) -> Option<QuestionKey> {
    let in_force =
        desk.library.iter().filter(|list| list.standing == Standing::InForce && list.covers(today));
    // People know it by its label, as GEN-01, files by its id.
    let is_named = |question: &&Question| {
        question.id == id || question.label.to_lowercase() == id.to_lowercase()
    };
    let question = in_force
        .flat_map(|list| &list.questions)
        .filter(is_named)
        .filter(|question| question.purpose == Purpose::Judged)
        .max_by_key(|question| question.meaning)?;
    Some(QuestionKey { question: question.id.clone(), meaning: question.meaning })
}

/// Months of the teams in the measuring window, or in that of an earlier version, that are in.
fn months_in(desk: &Desk, stored: &StoredInitiative, new: &Criterion) -> Result<u32, Refusal> {
    let earlier = stored.criteria.iter().map(|declared| &declared.criterion);
    let mut seen: Vec<(String, crate::domain::month::Month)> = Vec::new();
    for criterion in earlier.chain([new]) {
        let (first, last) = criterion.measuring.ends();
        let months = delivered(desk, first, last)?;
        let teams = &criterion.teams;
        seen.extend(months.into_iter().filter(|(of, _)| teams.is_empty() || teams.contains(of)));
    }
    seen.sort_unstable();
    seen.dedup();
    Ok(u32::try_from(seen.len()).unwrap_or(u32::MAX))
}

fn step_of(desk: &Desk, on: NaiveDate, to: State, reason: String) -> Result<Step, Refusal> {
    Ok(Step { to, on, by: desk.configuration()?.initials, reason })
}

/// What has ended is not changed any more.
fn open(stored: &StoredInitiative) -> Result<(), Refusal> {
    let (state, _) = standing(&stored.steps);
    if state.is_open() { Ok(()) } else { Err(refused("initiative-ended").into()) }
}
