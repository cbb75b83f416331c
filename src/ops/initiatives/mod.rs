//! Initiatives and their follow-up (da: *initiativer og opfølgning*): what a centre does about what it
//! found, what was declared beforehand, and what the figures say about it.

mod change;
mod judge;
mod view;

pub(super) use change::key_today;
pub(in crate::ops) use view::{entry_of, hindrances, is_followed_up, reports};

use super::configuration::Configuration;
use super::desk::Desk;
use super::problems::{Refusal, refused};
use crate::api::Moment;
use crate::api::initiative::{InitiativeAnswer, InitiativeLine, Initiatives};
use crate::domain::month::Month;
use crate::domain::text::Clean;
use crate::store::Tx;
use crate::store::initiatives::StoredInitiative;

/// Does what is asked about initiatives.
pub(super) fn handle(
    desk: &mut Desk,
    moment: &Moment,
    asked: &Initiatives,
) -> Result<InitiativeAnswer, Refusal> {
    if desk.practice.is_some() {
        return Err(refused("initiatives-while-practising").into());
    }
    let initiative_id = match asked {
        Initiatives::List { all } => {
            return Ok(InitiativeAnswer::List(view::list(desk, moment, *all)?));
        }
        Initiatives::ShowHindrances(quarter) => {
            return Ok(InitiativeAnswer::Hindrances(view::hindrances(desk, *quarter)?));
        }
        Initiatives::ShowFollowUps(quarter) => {
            let lines = view::follow_ups(desk, moment, *quarter)?;
            return Ok(InitiativeAnswer::FollowUps(*quarter, lines));
        }
        Initiatives::Weigh { initiative_id, wanted } => {
            let promise = change::weigh(desk, moment, *initiative_id, wanted)?;
            return Ok(InitiativeAnswer::Weighed(promise));
        }
        Initiatives::ShowOverview => {
            return Ok(InitiativeAnswer::Overview(view::overview(desk, moment)?));
        }
        Initiatives::Show(initiative_id) => *initiative_id,
        Initiatives::Save { initiative_id, initiative, not_cpr } => {
            change::save(desk, moment, *initiative_id, initiative, *not_cpr)?
        }
        Initiatives::Declare { initiative_id, wanted, reason } => {
            change::declare(desk, moment, *initiative_id, wanted, reason)?;
            *initiative_id
        }
        Initiatives::TakePart { initiative_id, who, on } => {
            change::take_part(desk, moment, *initiative_id, who, *on)?;
            *initiative_id
        }
        Initiatives::Step { initiative_id, to, on, reason } => {
            change::step(desk, moment, *initiative_id, (*to, *on), reason)?;
            *initiative_id
        }
        Initiatives::FollowUp { initiative_id, entry, not_cpr } => {
            change::follow_up(desk, moment, *initiative_id, entry, *not_cpr)?;
            *initiative_id
        }
    };
    Ok(InitiativeAnswer::One(Box::new(view::one(desk, moment, initiative_id)?)))
}

/// The centre that initiatives belong to.
pub(super) fn centre_id(desk: &Desk) -> Result<i64, Refusal> {
    let centre = desk.configuration()?.centre;
    centre.map(|centre| centre.unit_id).ok_or_else(|| refused("centre-missing").into())
}

/// Every initiative of the centre as a line, also those that have ended.
pub(super) fn lines(desk: &Desk, moment: &Moment) -> Result<Vec<InitiativeLine>, Refusal> {
    view::list(desk, moment, true)
}

/// The centre's initiatives whose criterion in force names a question, also those that have ended;
/// none in a database without a centre.
pub(super) fn about(
    tx: &Tx<'_>,
    moment: &Moment,
    (question, meaning): (&str, u32),
) -> Result<Vec<InitiativeLine>, Refusal> {
    let Some(centre) = Configuration::load(tx)?.centre else { return Ok(Vec::new()) };
    let stored = tx.initiatives(centre.unit_id)?;
    let names_it = |stored: &&StoredInitiative| {
        stored.criteria.last().is_some_and(|declared| {
            let mut named = declared.criterion.questions.iter();
            named.any(|key| key.question == question && key.meaning == meaning)
        })
    };
    Ok(stored.iter().filter(names_it).map(|stored| view::line(moment, stored)).collect())
}

/// An initiative of the centre.
fn stored(desk: &Desk, initiative_id: i64) -> Result<StoredInitiative, Refusal> {
    Ok(desk.store()?.read().initiative(centre_id(desk)?, initiative_id)?)
}

/// A line of words as it is stored: gated, without a personal number.
pub(super) fn line(text: &str, not_cpr: bool) -> Result<String, Refusal> {
    super::answer::words(Clean::typed_line(text).as_str(), not_cpr)
}

/// The months of teams that are in, from one month to another.
fn delivered(desk: &Desk, from: Month, to: Month) -> Result<Vec<(String, Month)>, Refusal> {
    let received = desk.store()?.read().received_between(&from.to_string(), &to.to_string())?;
    let in_force = received.into_iter().filter(|month| month.in_force);
    Ok(in_force.filter_map(|of| Some((of.team, of.month.parse().ok()?))).collect())
}
