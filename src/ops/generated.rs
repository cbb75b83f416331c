//! Months that nobody sent (da: *opfundne måneder*), for demonstrations and measuring: stored as
//! months taken in are, with the same counts, without being sealed and opened again.

use chrono::NaiveDate;

use super::desk::Desk;
use super::post;
use super::problems::{Refusal, refused};
use super::quarter::tallying;
use crate::api::{Moment, Problem};
use crate::domain::draw::slug;
use crate::domain::package::{MonthPackage, QuarterPackage};
use crate::domain::quarter::tally::Tallies;
use crate::store::settings::NewUnit;

/// Adds teams to the centre, all of them in one transaction: (name, cases a month).
///
/// # Errors
/// When the desk has no centre, or the database cannot be written.
pub fn add_teams(
    desk: &mut Desk,
    moment: &Moment,
    teams: &[(String, u32)],
    valid_from: NaiveDate,
) -> Result<(), Problem> {
    let add = |desk: &mut Desk| -> Result<(), Refusal> {
        let centre = desk.configuration()?.centre.ok_or_else(|| refused("centre-missing"))?;
        desk.transact(moment, "save-team", |tx| {
            teams.iter().try_for_each(|(name, cases)| {
                let unit_id = tx.add_unit(&NewUnit {
                    is_centre: false,
                    name,
                    slug: &slug(name),
                    parent_id: Some(centre.unit_id),
                    valid_from,
                })?;
                post::plan_cases(tx, unit_id, *cases)
            })
        })
    };
    add(desk).map_err(Problem::from)
}

/// Stores months as though their teams had sent them, all of them in one transaction.
///
/// # Errors
/// When one of them is there already, or the database cannot be written.
pub fn add_months(
    desk: &mut Desk,
    moment: &Moment,
    months: Vec<MonthPackage>,
) -> Result<(), Problem> {
    let library = desk.library.clone();
    desk.transact(moment, "take-in", |tx| {
        months.into_iter().try_for_each(|package| post::store(tx, &library, package.into()))
    })
    .map_err(Problem::from)
}

/// Stores submitted quarters as though centres had sent them to this department, all of them in
/// one transaction.
///
/// # Errors
/// As [`add_months`].
pub fn add_quarters(
    desk: &mut Desk,
    moment: &Moment,
    quarters: Vec<QuarterPackage>,
) -> Result<(), Problem> {
    let library = desk.library.clone();
    desk.transact(moment, "take-in", |tx| {
        quarters.into_iter().try_for_each(|package| post::store(tx, &library, package.into()))
    })
    .map_err(Problem::from)
}

/// The counts of a month as taking it in would make them.
#[must_use]
pub fn counted(desk: &Desk, month: &MonthPackage) -> Tallies {
    tallying::of_month(&desk.library, &month.month)
}
