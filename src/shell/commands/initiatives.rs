//! `tilsyn initiative`: what the centre does about what it found.

use super::Done;
use super::months::ask;
use crate::api::initiative::{
    Done as WasDone, FollowUpEntry, InitiativeAnswer, Initiatives as Asked, Next, State,
    WantedCriterion, Window,
};
use crate::api::{Kind, Problem, Request, Response};
use crate::cli::args::initiative::{CriterionOf, FollowUpOf};
use crate::cli::args::{Initiatives, Said, StepOf};
use crate::cli::views::initiatives as views;
use crate::domain::initiative::{Action, Initiative, Owner};
use crate::domain::month::Quarter;
use crate::ops::Desk;
use crate::shell::build::{Session, open_desk};

/// The area of an initiative that names none.
const AREA: &str = "other";

pub(super) fn run(session: &Session, command: &Initiatives) -> Result<Done, Problem> {
    let mut desk = open_desk(session)?;
    let today = session.clock.moment().today();
    let before = Quarter::of(today).previous();
    let step = |of: &StepOf, to| Asked::Step {
        initiative_id: of.one.number,
        to,
        on: of.on.unwrap_or(today),
        reason: of.reason.clone(),
    };
    let (asked, quarter) = match command {
        Initiatives::Hindrances { quarter } => {
            let quarter = quarter.unwrap_or(before);
            (Asked::ShowHindrances(quarter), quarter)
        }
        Initiatives::FollowUps { quarter } => {
            let quarter = quarter.unwrap_or(before);
            (Asked::ShowFollowUps(quarter), quarter)
        }
        other => {
            let asked = match other {
                Initiatives::List { all } => Asked::List { all: *all },
                Initiatives::Show(one) => Asked::Show(one.number),
                Initiatives::Add { raised_in, said } => add(raised_in.unwrap_or(before), said),
                Initiatives::Change { one, said } => change(session, &mut desk, one.number, said)?,
                Initiatives::Criterion { of, reason } => Asked::Declare {
                    initiative_id: of.one.number,
                    wanted: wanted(of),
                    reason: reason.clone(),
                },
                Initiatives::Weigh(of) => {
                    Asked::Weigh { initiative_id: of.one.number, wanted: wanted(of) }
                }
                Initiatives::Dose { one, who, on } => {
                    Asked::TakePart { initiative_id: one.number, who: who.clone(), on: *on }
                }
                Initiatives::Decide(of) => step(of, State::Decided),
                Initiatives::Start(of) => step(of, State::Running),
                Initiatives::CarryOut(of) => step(of, State::CarriedOut),
                Initiatives::Measured(of) => step(of, State::EffectMeasured),
                Initiatives::Close(of) => step(of, State::Closed),
                Initiatives::GiveUp(of) => step(of, State::GivenUp),
                Initiatives::FollowUp(of) => follow_up(of, Quarter::of(today))?,
                Initiatives::Hindrances { .. }
                | Initiatives::FollowUps { .. }
                | Initiatives::Overview => Asked::ShowOverview,
            };
            (asked, before)
        }
    };
    let texts = &session.texts.at(desk.level());
    Ok(match send(session, &mut desk, asked)? {
        InitiativeAnswer::List(lines) => views::list(texts, &lines),
        InitiativeAnswer::One(view) => views::one(texts, &view),
        InitiativeAnswer::Hindrances(found) => views::hindrances(texts, quarter, &found),
        InitiativeAnswer::Overview(areas) => views::overview(texts, &areas),
        InitiativeAnswer::FollowUps(quarter, lines) => views::follow_ups(texts, quarter, &lines),
        InitiativeAnswer::Weighed(promise) => views::weighed(texts, promise.as_ref()),
    }
    .into())
}

fn add(raised_in: Quarter, said: &Said) -> Asked {
    let empty = Initiative {
        raised_in,
        title: String::new(),
        problem: String::new(),
        cause: String::new(),
        evidence: String::new(),
        action: Action::Project,
        area: AREA.to_owned(),
        owner: None,
        deadline: None,
        chosen_as_worst: false,
    };
    let initiative = with(empty, said);
    Asked::Save { initiative_id: None, initiative, not_cpr: said.not_cpr }
}

fn change(
    session: &Session,
    desk: &mut Desk,
    initiative_id: i64,
    said: &Said,
) -> Result<Asked, Problem> {
    let InitiativeAnswer::One(view) = send(session, desk, Asked::Show(initiative_id))? else {
        return Err(bug());
    };
    let initiative = with(view.initiative, said);
    Ok(Asked::Save { initiative_id: Some(initiative_id), initiative, not_cpr: said.not_cpr })
}

/// The initiative with what was given put in.
fn with(initiative: Initiative, said: &Said) -> Initiative {
    let or = |given: &Option<String>, before: String| given.clone().unwrap_or(before);
    let owner = said.owner.clone().zip(said.role.clone());
    let owner = owner.map(|(initials, role)| Owner { role, initials });
    let action = said.action.as_deref().and_then(Action::from_word);
    Initiative {
        raised_in: initiative.raised_in,
        title: or(&said.title, initiative.title),
        problem: or(&said.problem, initiative.problem),
        cause: or(&said.cause, initiative.cause),
        evidence: or(&said.evidence, initiative.evidence),
        action: action.unwrap_or(initiative.action),
        area: or(&said.area, initiative.area),
        owner: owner.or(initiative.owner),
        deadline: said.deadline.or(initiative.deadline),
        chosen_as_worst: said.worst || initiative.chosen_as_worst,
    }
}

fn wanted(of: &CriterionOf) -> WantedCriterion {
    let baseline = of.baseline_from.zip(of.baseline_to);
    WantedCriterion {
        questions: of.question.clone(),
        teams: of.teams.clone(),
        baseline: baseline.map(|(first, last)| Window { first, last }),
        measuring: Window {
            first: of.measure_from,
            last: of.measure_to.unwrap_or(of.measure_from),
        },
        goal: of.goal,
        least_effect: of.least,
    }
}

fn follow_up(of: &FollowUpOf, this: Quarter) -> Result<Asked, Problem> {
    Ok(Asked::FollowUp {
        initiative_id: of.one.number,
        entry: FollowUpEntry {
            quarter: of.quarter.unwrap_or(this),
            done: WasDone::from_word(&of.done).ok_or_else(bug)?,
            evidence: of.evidence.clone(),
            next: Next::from_word(&of.next).ok_or_else(bug)?,
            words: of.words.clone(),
        },
        not_cpr: of.not_cpr,
    })
}

fn send(session: &Session, desk: &mut Desk, asked: Asked) -> Result<InitiativeAnswer, Problem> {
    match ask(session, desk, &Request::Initiative(Box::new(asked)))? {
        Response::Initiative(answer) => Ok(answer),
        _ => Err(bug()),
    }
}

fn bug() -> Problem {
    Problem::new(Kind::Bug, "bug")
}
