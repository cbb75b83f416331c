//! The teams of a centre and what it asks of them: what a set-up is made of.

use chrono::NaiveDate;

use super::super::configuration::{Configuration, name};
use super::super::desk::Desk;
use super::super::problems::{Refusal, refused};
use super::super::setup::required;
use crate::api::Moment;
use crate::api::post::{CentreRules, TeamLine};
use crate::domain::delivery::Level;
use crate::domain::draw::slug;
use crate::domain::month::Month;
use crate::domain::text::Clean;
use crate::store::settings::{NewUnit, Unit};

/// Working days after a month that a deadline may be.
const LATEST_DEADLINE: u32 = 60;

/// A team of the centre, or a centre of the department.
#[derive(Debug, Clone)]
pub(in crate::ops) struct Team {
    pub(in crate::ops) unit: Unit,
    /// In a department, a quarter.
    pub(in crate::ops) cases_a_month: u32,
}

impl Team {
    /// Whether it existed on a day of what this month stands for.
    pub(in crate::ops) fn is_there(&self, level: Level, month: Month) -> bool {
        self.unit.valid_from <= month.last_day()
            && self.unit.valid_to.is_none_or(|end| end >= level.begins(month).first_day())
    }
}

/// Every team the centre has or had, by name and beginning.
pub(in crate::ops) fn teams(
    desk: &Desk,
    configuration: &Configuration,
) -> Result<Vec<Team>, Refusal> {
    let tx = desk.store()?.read();
    let Some(centre) = &configuration.centre else { return Ok(Vec::new()) };
    // Who manages a centre and leads no team has a team of no account all the same.
    let only_manages = configuration.role.only_gathers();
    let own = configuration.team.as_ref().map(|team| team.unit_id);
    let mut teams = Vec::new();
    for unit in tx.units()? {
        let is_own = own == Some(unit.unit_id);
        if unit.is_centre || unit.parent_id != Some(centre.unit_id) || (is_own && only_manages) {
            continue;
        }
        let stored = tx.setting(&cases_key(unit.unit_id))?.and_then(|cases| cases.parse().ok());
        let cases_a_month = stored.unwrap_or(configuration.cases_a_month);
        teams.push(Team { unit, cases_a_month });
    }
    teams.sort_by(|a, b| (&a.unit.name, a.unit.valid_from).cmp(&(&b.unit.name, b.unit.valid_from)));
    Ok(teams)
}

/// The teams as people see them.
pub(super) fn lines(desk: &Desk) -> Result<Vec<TeamLine>, Refusal> {
    let peers = desk.store()?.read().peers()?;
    let keys =
        |name: &str| peers.iter().filter(|peer| !peer.is_centre && peer.name == name).count();
    let teams = teams(desk, &desk.configuration()?)?;
    Ok(teams
        .into_iter()
        .map(|team| TeamLine {
            keys: keys(&team.unit.name),
            name: Clean::line(&team.unit.name),
            cases_a_month: team.cases_a_month,
            valid_from: team.unit.valid_from,
            valid_to: team.unit.valid_to,
        })
        .collect())
}

/// Adds a team, or changes the one with this name that has not ended.
pub(super) fn save(
    desk: &mut Desk,
    moment: &Moment,
    team: &str,
    cases_a_month: u32,
    valid_from: NaiveDate,
) -> Result<(), Refusal> {
    let team = required(team, "team-missing")?;
    let configuration = desk.configuration()?;
    let (most, problem) = match configuration.role.level() {
        Level::Centre => (1_000, refused("cases-a-month")),
        Level::Department => (100_000, refused("cases-a-quarter")),
    };
    if !(1..=most).contains(&cases_a_month) {
        return Err(problem.into());
    }
    let centre = configuration.centre.as_ref().ok_or_else(|| refused("centre-missing"))?.unit_id;
    let known = teams(desk, &configuration)?;
    let known = known.into_iter().find(|known| known.unit.name == team && !has_ended(&known.unit));
    let slug = slug(&team);
    desk.transact(moment, "save-team", |tx| {
        let unit_id = match &known {
            Some(known) => {
                tx.begin_unit(known.unit.unit_id, valid_from)?;
                known.unit.unit_id
            }
            None => tx.add_unit(&NewUnit {
                is_centre: false,
                name: &team,
                slug: &slug,
                parent_id: Some(centre),
                valid_from,
            })?,
        };
        plan_cases(tx, unit_id, cases_a_month)
    })
}

/// Says how many cases a team plans a month.
pub(in crate::ops) fn plan_cases(
    tx: &crate::store::Tx<'_>,
    unit_id: i64,
    cases_a_month: u32,
) -> crate::store::Result<()> {
    tx.set_setting(&cases_key(unit_id), &cases_a_month.to_string())
}

/// Ends a team.
pub(super) fn end(
    desk: &mut Desk,
    moment: &Moment,
    team: &str,
    last_day: NaiveDate,
) -> Result<(), Refusal> {
    let configuration = desk.configuration()?;
    let team = team.trim();
    let known = teams(desk, &configuration)?;
    let known = known.into_iter().find(|known| known.unit.name == team && !has_ended(&known.unit));
    let unit = known.ok_or_else(|| refused("centre-team-unknown").with("team", team))?.unit;
    if configuration.team.as_ref().is_some_and(|own| own.unit_id == unit.unit_id) {
        return Err(refused("team-is-own").into());
    }
    if last_day < unit.valid_from {
        return Err(refused("team-ends-before-it-begins").into());
    }
    desk.transact(moment, "end-team", |tx| tx.end_unit(unit.unit_id, last_day))
}

/// What the centre asks of its teams.
pub(super) fn rules(desk: &Desk) -> Result<CentreRules, Refusal> {
    let deadline = desk.configuration()?.deadline;
    let tx = desk.store()?.read();
    let text = |key| tx.setting(key).map(Option::unwrap_or_default);
    Ok(CentreRules {
        department: text(name::DEPARTMENT)?,
        deadline,
        wants_references: text(name::WANTS_REFERENCES)? == YES,
        wants_remarks: text(name::WANTS_REMARKS)? == YES,
        inbox: text(name::INBOX)?,
    })
}

/// Changes that.
pub(super) fn save_rules(
    desk: &mut Desk,
    moment: &Moment,
    given: &CentreRules,
) -> Result<(), Refusal> {
    if given.deadline > LATEST_DEADLINE {
        return Err(refused("deadline-too-late").with("limit", LATEST_DEADLINE).into());
    }
    let department = Clean::typed_line(&given.department).into_string();
    let yes = |flag| if flag { YES } else { "" };
    desk.transact(moment, "save-centre", |tx| {
        tx.set_setting(name::DEPARTMENT, department.trim())?;
        tx.set_setting(name::DEADLINE, &given.deadline.to_string())?;
        tx.set_setting(name::WANTS_REFERENCES, yes(given.wants_references))?;
        tx.set_setting(name::WANTS_REMARKS, yes(given.wants_remarks))?;
        tx.set_setting(name::INBOX, given.inbox.trim())
    })
}

/// What a flag that is set is stored as.
const YES: &str = "1";

fn cases_key(unit_id: i64) -> String {
    format!("{}{unit_id}", name::TEAM_CASES)
}

fn has_ended(unit: &Unit) -> bool {
    unit.valid_to.is_some()
}
