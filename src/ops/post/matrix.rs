//! Team by month, or centre by quarter (da: *oversigt over indleverede måneder*): who has delivered, who is late, who is
//! missing, and how far each came. Made of counts, never of rows.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::super::configuration::Configuration;
use super::super::desk::Desk;
use super::super::problems::{Refusal, refused};
use super::contents;
use super::teams::{self, Team};
use crate::api::Moment;
use crate::api::post::{CaseCounts, Cell, CellState, Matrix, TeamRow};
use crate::domain::month::Month;
use crate::domain::text::Clean;
use crate::store::received::Received;

/// Months shown at most.
const MONTHS: usize = 36;
/// Digits of a hash by which a month is chosen.
const HASH_DIGITS: usize = 12;

/// What every cell is made from.
struct Material<'a> {
    desk: &'a Desk,
    moment: &'a Moment,
    configuration: Configuration,
    teams: Vec<Team>,
    /// By team and month.
    received: BTreeMap<(String, String), Vec<Received>>,
    counts: BTreeMap<i64, CaseCounts>,
    /// (checklist, latest version used) of each month in force.
    checklists: BTreeMap<i64, Vec<(String, u32)>>,
}

/// The teams of the centre, and who else sent something, from one month to another.
pub(super) fn show(
    desk: &Desk,
    moment: &Moment,
    from: Month,
    to: Month,
) -> Result<Matrix, Refusal> {
    let mut months = vec![from];
    while let Some(last) = months.last().copied().filter(|last| *last < to) {
        if months.len() == MONTHS {
            return Err(refused("too-many-months").with("limit", MONTHS).into());
        }
        months.push(last.next());
    }
    let configuration = desk.configuration()?;
    let level = configuration.role.level();
    months.retain(|month| level.gathers(*month));
    let centre = configuration.centre.as_ref().map(|centre| centre.name.clone());
    let tx = desk.store()?.read();
    let mut counts: BTreeMap<i64, CaseCounts> = BTreeMap::new();
    for (received_id, stream, subject, n) in
        tx.received_cases(&from.to_string(), &to.to_string())?
    {
        contents::add(counts.entry(received_id).or_default(), &stream, &subject, n);
    }
    let mut checklists: BTreeMap<i64, Vec<(String, u32)>> = BTreeMap::new();
    for (received_id, id, version) in tx.checklists_used(&from.to_string(), &to.to_string())? {
        checklists.entry(received_id).or_default().push((id, version));
    }
    let mut received: BTreeMap<(String, String), Vec<Received>> = BTreeMap::new();
    for month in tx.received_between(&from.to_string(), &to.to_string())? {
        let key = (month.team.clone(), month.month.clone());
        received.entry(key).or_default().push(month);
    }
    let material = Material {
        teams: teams::teams(desk, &configuration)?,
        received,
        checklists,
        desk,
        moment,
        configuration,
        counts,
    };
    let listed = material.teams.iter().map(|team| team.unit.name.as_str());
    let names: BTreeSet<&str> =
        listed.chain(material.received.keys().map(|(team, _)| team.as_str())).collect();
    let mut rows = Vec::new();
    for name in names {
        let row = material.row(name, &months);
        // A team that ended long ago and sent nothing is no longer of interest.
        if row.cells.iter().any(|cell| cell.state != CellState::NoTeam) {
            rows.push(row);
        }
    }
    let mut total = CaseCounts::default();
    for row in &rows {
        total.add(&row.counts);
    }
    let due = |month: &Month| (*month, material.configuration.due(*month));
    Ok(Matrix {
        centre: Clean::line(&centre.unwrap_or_default()),
        level,
        months: months.iter().map(due).collect(),
        teams: rows,
        total,
    })
}

impl Material<'_> {
    fn row(&self, name: &str, months: &[Month]) -> TeamRow {
        let mut counts = CaseCounts::default();
        let mut cells = Vec::new();
        let mut missing = Vec::new();
        for month in months {
            let here = self.received.get(&(name.to_owned(), month.to_string()));
            let cell = self.cell(name, *month, here.map_or(&[], Vec::as_slice));
            counts.add(&cell.counts);
            if cell.state == CellState::Missing {
                missing.push(*month);
            }
            cells.push(cell);
        }
        let listed = self.teams.iter().any(|team| team.unit.name == name);
        TeamRow { team: Clean::line(name), listed, cells, counts, missing }
    }

    fn cell(&self, name: &str, month: Month, here: &[Received]) -> Cell {
        let date = |at| self.moment.local_date(at);
        let due = self.configuration.due(month);
        let in_force = here.iter().find(|known| known.in_force);
        // A month in time that is opened again later was in time.
        let first =
            here.iter().filter(|known| known.known).map(|known| date(known.closed_at)).min();
        let state = match in_force {
            Some(_) if first.is_some_and(|day| day > due) => CellState::Late,
            Some(_) => CellState::Received,
            None if here.iter().any(|known| known.known) => CellState::Contrary,
            None if !here.is_empty() => CellState::Aside,
            None if !self.is_there(name, month) => CellState::NoTeam,
            None if self.moment.today() > due => CellState::Missing,
            None => CellState::Open,
        };
        let highest = here.iter().max_by_key(|known| known.version);
        let told = in_force.or(highest);
        let counts = match in_force {
            Some(known) => {
                let counts = self.counts.get(&known.received_id).cloned().unwrap_or_default();
                CaseCounts { planned: known.planned, ..counts }
            }
            None if matches!(state, CellState::NoTeam | CellState::Open) => CaseCounts::default(),
            None => CaseCounts { planned: self.planned(name, month), ..CaseCounts::default() },
        };
        let open = here.iter().filter(|known| in_force.is_none() || !known.known);
        Cell {
            state,
            closed_on: told.map(|known| date(known.closed_at)),
            received_on: told.map(|known| date(known.received_at)),
            version: told.map(|known| known.version),
            counts,
            reopened: in_force.is_some_and(|known| known.version > 1),
            older_checklist: in_force
                .is_some_and(|known| self.is_on_older_checklist(known.received_id, month)),
            choices: open
                .map(|known| {
                    let digits: String = known.sha256.chars().take(HASH_DIGITS).collect();
                    (Clean::line(&digits), known.version, date(known.closed_at))
                })
                .collect(),
        }
    }

    /// Whether a list was used of which a later version was in force all through the month.
    fn is_on_older_checklist(&self, received_id: i64, month: Month) -> bool {
        let library = &self.desk.library;
        let newest = |id: &str, day: NaiveDate| {
            library
                .heads()
                .filter(|head| head.id == id && head.covers(day))
                .filter(|head| head.standing == crate::domain::checklist::Standing::InForce)
                .map(|head| head.version)
                .max()
        };
        let used = self.checklists.get(&received_id);
        used.into_iter().flatten().any(|(id, latest)| Some(*latest) < newest(id, month.first_day()))
    }

    /// Whether the team existed on a day of the month.
    fn is_there(&self, name: &str, month: Month) -> bool {
        self.of(name, month).next().is_some()
    }

    fn planned(&self, name: &str, month: Month) -> i64 {
        self.of(name, month).map(|team| i64::from(team.cases_a_month)).max().unwrap_or(0)
    }

    fn of<'a>(&'a self, name: &'a str, month: Month) -> impl Iterator<Item = &'a Team> {
        let level = self.configuration.role.level();
        self.teams.iter().filter(move |team| team.unit.name == name && team.is_there(level, month))
    }
}
