//! The settings as values: who works here, for which units, with which calendar and limits.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use chrono::NaiveDate;

use super::desk::Places;
use super::problems::Refusal;
use crate::api::request::Settings;
use crate::domain::calendar::Calendar;
use crate::domain::delivery::Level;
use crate::domain::month::Month;
use crate::store::Tx;
use crate::store::settings::Unit;

/// Names of the settings in the database.
pub(super) mod name {
    pub(crate) const USER: &str = "user.name";
    pub(crate) const INITIALS: &str = "user.initials";
    pub(crate) const ROLE: &str = "user.role";
    /// There once somebody has the recovery code on paper.
    pub(crate) const RECOVERY_PROVED: &str = "recovery.proved";
    pub(crate) const TEAM: &str = "unit.team";
    pub(crate) const CASES: &str = "plan.cases";
    pub(crate) const CLOSING_DAYS: &str = "calendar.closing-days";
    pub(crate) const LOCK_MINUTES: &str = "lock.minutes";
    pub(crate) const WORDS_MONTHS: &str = "retention.words-months";
    pub(crate) const ANSWERS_MONTHS: &str = "retention.answers-months";
    /// There while copies from before an erasure may still lie about.
    pub(crate) const COPIES_PENDING: &str = "erasure.copies";
    pub(crate) const REPORTS: &str = "reports.folder";
    pub(crate) const AREA: &str = "area:";
    pub(crate) const PARAMETER: &str = "parameter:";
    /// Working day of the next month a month must be in by.
    pub(crate) const DEADLINE: &str = "deadline.working-day";
    pub(crate) const DEPARTMENT: &str = "centre.department";
    pub(crate) const WANTS_REFERENCES: &str = "centre.wants-references";
    pub(crate) const WANTS_REMARKS: &str = "centre.wants-remarks";
    pub(crate) const INBOX: &str = "inbox.folder";
    pub(crate) const TEAM_CASES: &str = "team-cases:";
    pub(crate) const CASEWORKER_SECRET: &str = "caseworker.secret";
    pub(crate) const CASEWORKER: &str = "caseworker:";
}

/// Cases a month unless the settings say otherwise.
const CASES_A_MONTH: u32 = 5;
/// Idle minutes until the screen is locked.
const LOCK_MINUTES: u32 = 10;

/// What the user is to the units (da: *rolle*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Leads a team.
    Team,
    /// Manages a centre.
    Centre,
    /// Both.
    Both,
    /// Gathers the quarters of centres (da: *forvaltning*). What holds for a centre and its teams
    /// holds for a department and its centres.
    Department,
}

impl Role {
    /// Who neither leads a team nor manages a centre works in the department.
    pub(super) fn of(leads_team: bool, manages_centre: bool) -> Self {
        match (leads_team, manages_centre) {
            (true, true) => Self::Both,
            (false, true) => Self::Centre,
            (true, false) => Self::Team,
            (false, false) => Self::Department,
        }
    }

    /// Sees what others have delivered first, and leads no team.
    pub(super) fn only_gathers(self) -> bool {
        matches!(self, Self::Centre | Self::Department)
    }

    /// What is gathered here.
    pub(super) fn level(self) -> Level {
        if self == Self::Department { Level::Department } else { Level::Centre }
    }

    /// The stored word.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Centre => "centre",
            Self::Both => "both",
            Self::Department => "department",
        }
    }

    fn from_word(word: &str) -> Self {
        [Self::Centre, Self::Both, Self::Department]
            .into_iter()
            .find(|role| role.word() == word)
            .unwrap_or(Self::Team)
    }
}

/// Everything the settings say.
#[derive(Debug, Clone)]
pub(super) struct Configuration {
    pub(super) role: Role,
    pub(super) user: String,
    pub(super) initials: String,
    /// The team in use, and its centre; in a department the department.
    pub(super) team: Option<Unit>,
    pub(super) centre: Option<Unit>,
    pub(super) calendar: Calendar,
    pub(super) closing_days: Vec<String>,
    pub(super) cases_a_month: u32,
    /// Working day of the next month a month must be in by; 0 is the month's own last one.
    pub(super) deadline: u32,
    pub(super) lock_minutes: u32,
    pub(super) reports: String,
    pub(super) areas: BTreeMap<String, String>,
    pub(super) parameters: BTreeMap<String, u32>,
}

impl Configuration {
    /// Reads all settings.
    pub(super) fn load(tx: &Tx<'_>) -> Result<Self, Refusal> {
        let text = |key| tx.setting(key).map(Option::unwrap_or_default);
        let units = tx.units()?;
        let team_id: Option<i64> = text(name::TEAM)?.parse().ok();
        let team = team_id.and_then(|id| units.iter().find(|unit| unit.unit_id == id)).cloned();
        let parent = team.as_ref().and_then(|team| team.parent_id);
        let centre = parent.and_then(|id| units.into_iter().find(|unit| unit.unit_id == id));
        let closing_days = text(name::CLOSING_DAYS)?;
        let closing_days: Vec<String> =
            closing_days.split_whitespace().map(str::to_owned).collect();
        let number = |key, default| -> Result<u32, Refusal> {
            Ok(tx.setting(key)?.and_then(|value| value.parse().ok()).unwrap_or(default))
        };
        Ok(Self {
            role: Role::from_word(&text(name::ROLE)?),
            user: text(name::USER)?,
            initials: text(name::INITIALS)?,
            team,
            centre,
            calendar: calendar(&closing_days),
            closing_days,
            cases_a_month: number(name::CASES, CASES_A_MONTH)?,
            deadline: number(name::DEADLINE, 0)?,
            lock_minutes: number(name::LOCK_MINUTES, LOCK_MINUTES)?,
            reports: text(name::REPORTS)?,
            areas: prefixed(tx, name::AREA)?.into_iter().collect(),
            parameters: prefixed(tx, name::PARAMETER)?
                .into_iter()
                .filter_map(|(key, value)| Some((key, value.parse().ok()?)))
                .collect(),
        })
    }

    /// Where reports go: the folder of the settings, or that of the platform.
    pub(super) fn reports_folder(&self, places: &Places) -> PathBuf {
        match self.reports.as_str() {
            "" => places.reports.clone(),
            folder => PathBuf::from(folder),
        }
    }

    /// The team's number.
    pub(super) fn unit_id(&self) -> Result<i64, Refusal> {
        self.team.as_ref().map(|team| team.unit_id).ok_or(Refusal::Locked)
    }

    /// The day a month must be closed and sent by (da: *afleveringsfrist*).
    pub(super) fn due(&self, month: Month) -> NaiveDate {
        match self.deadline {
            0 => self.calendar.last_working_day(month),
            days => self.calendar.add_working_days(month.last_day(), days),
        }
    }

    /// The month whose review is due: the oldest one begun and not closed, else this one. The next
    /// has no cases before it begins, also where this one is closed.
    pub(super) fn month_due(&self, tx: &Tx<'_>, today: NaiveDate) -> Result<Month, Refusal> {
        let unit_id = self.unit_id()?;
        let this = Month::of(today);
        let begun = tx.oldest_open_month(unit_id, &this.to_string())?;
        if let Some(begun) = begun.and_then(|month| month.parse().ok()) {
            return Ok(begun);
        }
        Ok(this)
    }

    /// The settings as a user changes them.
    pub(super) fn settings(&self) -> Settings {
        let name =
            |unit: &Option<Unit>| unit.as_ref().map(|unit| unit.name.clone()).unwrap_or_default();
        Settings {
            leads_team: !self.role.only_gathers(),
            manages_centre: matches!(self.role, Role::Centre | Role::Both),
            name: self.user.clone(),
            initials: self.initials.clone(),
            team: name(&self.team),
            centre: name(&self.centre),
            cases_a_month: self.cases_a_month,
            closing_days: self.closing_days.clone(),
            areas: self.areas.clone().into_iter().collect(),
            parameters: self.parameters.clone().into_iter().collect(),
            lock_minutes: self.lock_minutes,
            report_folder: self.reports.clone(),
        }
    }
}

/// Settings under a prefix, without it.
pub(super) fn prefixed(tx: &Tx<'_>, prefix: &str) -> Result<Vec<(String, String)>, Refusal> {
    let cut = |(key, value): (String, String)| (key[prefix.len()..].to_owned(), value);
    Ok(tx.settings_like(prefix)?.into_iter().map(cut).collect())
}

/// A calendar with local closing days `MM-DD`; what is no day is passed over here and refused
/// where it is typed.
pub(super) fn calendar(closing_days: &[String]) -> Calendar {
    let days: BTreeSet<(u32, u32)> = closing_days.iter().filter_map(|day| month_day(day)).collect();
    Calendar::new(days).unwrap_or_default()
}

/// `12-24` as (12, 24).
pub(super) fn month_day(text: &str) -> Option<(u32, u32)> {
    let (month, day) = text.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    NaiveDate::from_ymd_opt(2024, month, day).map(|_| (month, day))
}
