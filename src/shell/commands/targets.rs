//! `tilsyn target`: what is to be reached, and how far one is.

use super::Done;
use super::months::ask;
use crate::api::target::{Measure, Target, TargetAnswer, Targets as Asked};
use crate::api::{Kind, Problem, Request, Response};
use crate::cli::args::Targets;
use crate::cli::args::target::Given;
use crate::cli::views::targets as views;
use crate::domain::month::Quarter;
use crate::domain::quarter::tally::QuestionKey;
use crate::ops::Desk;
use crate::shell::build::{Session, open_desk};

pub(super) fn run(session: &Session, command: &Targets) -> Result<Done, Problem> {
    let mut desk = open_desk(session)?;
    let asked = match command {
        Targets::List => Asked::Show,
        Targets::Barometer => Asked::AddBarometerFour,
        Targets::Add { measure, given } => {
            let this = Quarter::of(session.clock.moment().today());
            let empty = Target {
                title: String::new(),
                measure: measured(measure),
                baseline: None,
                baseline_on: this.previous().last_day(),
                goal: None,
                goal_on: this.previous().last_day(),
                part_of: None,
            };
            Asked::Save { target_id: None, target: with(empty, given) }
        }
        Targets::Change { one, given } => {
            let targets = send(session, &mut desk, Asked::Show)?.targets;
            let found = targets.into_iter().find(|line| line.target_id == one.number);
            let unknown = || Problem::new(Kind::Refused, "target-unknown");
            let target = with(found.ok_or_else(unknown)?.target, given);
            Asked::Save { target_id: Some(one.number), target }
        }
        Targets::Measure { one, on, errors, cases, full_count } => Asked::Measure {
            target_id: one.number,
            on: *on,
            errors: *errors,
            n: *cases,
            is_full_count: *full_count,
        },
    };
    let answer = send(session, &mut desk, asked)?;
    Ok(views::targets(&session.texts, &answer).into())
}

/// One of the registers, typed figures, or a question.
fn measured(word: &str) -> Measure {
    match word {
        "audit" => Measure::Audit,
        "complaints" => Measure::Complaints,
        "own" => Measure::Own,
        "typed" => Measure::Typed,
        question => Measure::Question(QuestionKey { question: question.to_owned(), meaning: 0 }),
    }
}

fn with(target: Target, given: &Given) -> Target {
    let part_of = given.index.clone().zip(given.weight);
    Target {
        title: given.title.clone().unwrap_or(target.title),
        measure: target.measure,
        baseline: given.baseline.or(target.baseline),
        baseline_on: given.baseline_on.unwrap_or(target.baseline_on),
        goal: given.goal.or(target.goal),
        goal_on: given.goal_on.unwrap_or(target.goal_on),
        part_of: part_of.or(target.part_of),
    }
}

fn send(session: &Session, desk: &mut Desk, asked: Asked) -> Result<TargetAnswer, Problem> {
    match ask(session, desk, &Request::Target(asked))? {
        Response::Target(answer) => Ok(answer),
        _ => Err(Problem::new(Kind::Bug, "bug")),
    }
}
