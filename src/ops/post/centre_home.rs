//! The centre's first page (da: *centrets forside*): who has delivered, what has come, and whether the
//! teams have the set-up that holds.

use super::super::configuration::Role;
use super::super::desk::Desk;
use super::super::problems::Refusal;
use super::{give_setup, inbox, matrix, teams};
use crate::api::Moment;
use crate::api::post::CentreHome;
use crate::domain::delivery::Level;
use crate::domain::month::{Month, Quarter};

/// Quarters shown: enough for a year in sight.
const QUARTERS: usize = 4;

/// Twelve months up to the quarter that is due or asked for.
pub(in crate::ops) fn show(
    desk: &mut Desk,
    moment: &Moment,
    until: Option<Month>,
) -> Result<CentreHome, Refusal> {
    let configuration = desk.configuration()?;
    let this = Month::of(moment.today()).quarter();
    // A quarter is handed in when it is over.
    let due = match configuration.role.level() {
        Level::Centre => this,
        Level::Department => this.previous(),
    };
    let last = until.map_or(due, Month::quarter);
    let first = (1..QUARTERS).fold(last, |quarter: Quarter, _| quarter.previous());
    let from = Month::of(first.first_day());
    let matrix = matrix::show(desk, moment, from, Month::of(last.last_day()))?;
    let has_ended = |team: &teams::Team| team.unit.valid_to.is_some();
    let teams = teams::teams(desk, &configuration)?;
    let read_only = desk.store()?.is_read_only();
    Ok(CentreHome {
        matrix,
        inbox: inbox::look_if_there(desk, moment)?,
        teams: teams.iter().filter(|team| !has_ended(team)).count(),
        setup: give_setup::stand(desk, moment)?,
        leads_team: configuration.role == Role::Both,
        read_only,
        demo: desk.key.is_none(),
    })
}
