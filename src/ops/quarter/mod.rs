//! A centre's quarter (da: *kvartal*): counts of received months, what they say, what is behind
//! them, and the analysis that is submitted.

mod analysis;
mod behind;
mod counts;
mod facts;
mod question;
pub(super) mod tallying;

use std::collections::BTreeMap;

pub(super) use analysis::submitted;

use super::desk::Desk;
use super::problems::{Refusal, refused};
use crate::api::Moment;
use crate::api::quarter::{FiguresView, OfQuarter, Period, Quartered};
use crate::domain::month::Quarter;
use crate::domain::quarter::figures::figures;
use crate::domain::quarter::material::{Counts, Material};
use crate::domain::quarter::tally::QuestionKey;
use crate::domain::target::{Measure, Target};
use crate::domain::text::Clean;

/// Months a period may have: figures of a year are the longest that are shown.
const LONGEST: u32 = 12;
/// Quarters that a run of quarters has, the latest among them: from ten on its rules say something.
const RUN: usize = 12;

/// Does what is asked about a quarter.
pub(super) fn handle(
    desk: &mut Desk,
    moment: &Moment,
    asked: &OfQuarter,
) -> Result<Quartered, Refusal> {
    if desk.practice.is_some() {
        return Err(refused("post-while-practising").into());
    }
    Ok(match asked {
        OfQuarter::Show(period) => Quartered::Figures(Box::new(show(desk, moment, period)?)),
        OfQuarter::ShowQuestion { key, to } => {
            Quartered::Question(Box::new(question::show(desk, moment, key, *to)?))
        }
        OfQuarter::ShowBehind { period, of } => {
            check(desk, period)?;
            Quartered::Behind(behind::show(desk, moment, period, of)?)
        }
        OfQuarter::ShowAnalysis(quarter) => analysed(analysis::show(desk, moment, *quarter)?),
        OfQuarter::WritePart { quarter, part, words, not_cpr } => {
            analysis::write(desk, moment, (*quarter, *part), words, *not_cpr)?;
            analysed(analysis::show(desk, moment, *quarter)?)
        }
        OfQuarter::GoTo { quarter, state, reason, signed_by } => {
            analysis::go_to(desk, moment, (*quarter, *state), reason, signed_by)?;
            analysed(analysis::show(desk, moment, *quarter)?)
        }
    })
}

fn analysed(view: crate::api::quarter::AnalysisView) -> Quartered {
    Quartered::Analysis(Box::new(view))
}

fn show(desk: &mut Desk, moment: &Moment, period: &Period) -> Result<FiguresView, Refusal> {
    check(desk, period)?;
    let counts = counts::of_period(desk, moment, period)?;
    view(desk, period, counts)
}

/// The figures that counts come to.
fn view(desk: &Desk, period: &Period, counts: Counts) -> Result<FiguresView, Refusal> {
    let questions = facts::of_counts(&desk.library, &counts);
    let material =
        Material { from: period.from, to: period.to, area: period.area.clone(), counts, questions };
    let centre = desk.configuration()?.centre.map(|centre| centre.name).unwrap_or_default();
    Ok(FiguresView {
        centre: Clean::line(&centre),
        figures: figures(&material),
        questions: material.questions,
        areas: facts::areas(&desk.library),
        goals: goals(desk)?,
        goal: goal(desk)?,
    })
}

/// The goals of questions in our own random cases.
fn goals(desk: &Desk) -> Result<BTreeMap<QuestionKey, f64>, Refusal> {
    let goal = |target: Target| match (target.measure, target.goal) {
        (Measure::Question(key), Some(goal)) => Some((key, f64::from(goal) / 1000.0)),
        _ => None,
    };
    Ok(targets(desk)?.filter_map(goal).collect())
}

/// The goal of all our own random cases.
fn goal(desk: &Desk) -> Result<Option<f64>, Refusal> {
    let mut own = targets(desk)?.filter(|target| target.measure == Measure::Own);
    Ok(own.find_map(|target| target.goal).map(|goal| f64::from(goal) / 1000.0))
}

fn targets(desk: &Desk) -> Result<impl Iterator<Item = Target> + use<>, Refusal> {
    let targets = match desk.configuration()?.centre {
        Some(centre) => desk.store()?.read().targets(centre.unit_id)?,
        None => Vec::new(),
    };
    Ok(targets.into_iter().map(|(_, target)| target))
}

fn check(desk: &Desk, period: &Period) -> Result<(), Refusal> {
    if period.to < period.from || period.to.months_since(period.from) >= LONGEST {
        return Err(refused("too-many-months").with("limit", LONGEST).into());
    }
    match &period.area {
        Some(area) if !desk.library.areas().contains(&area.as_str()) => {
            let known = desk.library.areas().join(", ");
            Err(refused("area-unknown").with("area", area).with("known", known).into())
        }
        _ => Ok(()),
    }
}

/// The first quarter of the run that ends with this one.
fn first_of_run(last: Quarter) -> Quarter {
    (1..RUN).fold(last, |quarter, _| quarter.previous())
}
