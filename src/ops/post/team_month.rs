//! All that is here of a team's month (da: *et teams måned*): every version with what differs, what was
//! chosen and why, and where the month stands.

use super::super::desk::Desk;
use super::super::problems::Refusal;
use super::delivered::Delivered;
use super::{data, matrix, words_of};
use crate::api::Moment;
use crate::api::post::{TeamMonth, VersionHere};
use crate::domain::month::Month;
use crate::domain::text::Clean;
use crate::store::received::Received;

/// What is here, by version.
pub(super) fn show(
    desk: &Desk,
    moment: &Moment,
    team: &str,
    month: Month,
) -> Result<TeamMonth, Refusal> {
    let matrix = matrix::show(desk, moment, month, month)?;
    let row = matrix.teams.into_iter().find(|row| row.team.as_str() == team);
    let cell = row.and_then(|row| row.cells.into_iter().next());
    let due = matrix.months.first().map(|(_, due)| *due);
    let (Some(cell), Some(due)) = (cell, due) else {
        let problem = super::super::problems::refused("centre-team-unknown");
        return Err(problem.with("team", team).into());
    };
    let mut versions: Vec<VersionHere> = Vec::new();
    let mut earlier: Option<Delivered> = None;
    for known in desk.store()?.read().received_of(team, &month.to_string())? {
        let content = desk.store()?.read().received_content(known.received_id)?;
        let delivered = Delivered::read(&content).map_err(|_| data("database-damaged"))?;
        let mut line = version(desk, moment, &known, &delivered)?;
        if let Some(earlier) = &earlier {
            line.changes = earlier.changes_to(&delivered);
        }
        versions.push(line);
        earlier = Some(delivered);
    }
    Ok(TeamMonth { centre: matrix.centre, team: Clean::line(team), month, due, cell, versions })
}

fn version(
    desk: &Desk,
    moment: &Moment,
    known: &Received,
    delivered: &Delivered,
) -> Result<VersionHere, Refusal> {
    let chosen = desk.store()?.read().choice(known.received_id)?;
    Ok(VersionHere {
        sha256: Clean::line(&known.sha256),
        words: words_of(&known.sha256),
        version: known.version,
        closed_on: moment.local_date(known.closed_at),
        received_on: moment.local_date(known.received_at),
        in_force: known.in_force,
        aside: !known.known,
        reopened_because: delivered.reopened_because().map(Clean::line),
        chosen: chosen.map(|(why, by)| (Clean::line(&why), Clean::line(&by))),
        counts: delivered.case_counts(),
        changes: Vec::new(),
    })
}
