//! What a centre sees of its teams: its first page, and all that is here of one month.

use chrono::NaiveDate;

use super::post::{CaseCounts, Cell, Inbox, Matrix};
use crate::domain::month::Month;
use crate::domain::month_change::MonthChange;
use crate::domain::text::Clean;

/// The centre's first page (da: *centrets forside*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CentreHome {
    /// Who has delivered: twelve months, the last three of them the quarter asked for.
    pub matrix: Matrix,
    /// What lies in the watched folder.
    pub inbox: Inbox,
    /// Teams that have not ended.
    pub teams: usize,
    /// How the set-up given out stands to the settings.
    pub setup: SetupStand,
    /// The user leads a team besides the centre.
    pub leads_team: bool,
    /// Nothing can be written now.
    pub read_only: bool,
    /// Invented data that are not encrypted.
    pub demo: bool,
}

/// How the set-up given out stands to the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetupStand {
    /// None was ever written.
    NotGiven,
    /// It says what the settings say.
    Given,
    /// The settings were changed since.
    Changed,
}

/// All that is here of a team's month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamMonth {
    /// The centre.
    pub centre: Clean,
    /// The team.
    pub team: Clean,
    /// The month.
    pub month: Month,
    /// When it is or was due.
    pub due: NaiveDate,
    /// Where it stands.
    pub cell: Cell,
    /// What was taken in, by version.
    pub versions: Vec<VersionHere>,
}

/// A team's month that was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionHere {
    /// SHA-256 of its content.
    pub sha256: Clean,
    /// The words of its content.
    pub words: Clean,
    /// The closing's version.
    pub version: i64,
    /// When the team closed it.
    pub closed_on: NaiveDate,
    /// When it was taken in.
    pub received_on: NaiveDate,
    /// It is the one that counts.
    pub in_force: bool,
    /// It waits for a checklist that is not known here.
    pub aside: bool,
    /// Why the team opened the month before.
    pub reopened_because: Option<Clean>,
    /// It was chosen among contrary ones: (why, by whom).
    pub chosen: Option<(Clean, Clean)>,
    /// What is in it.
    pub counts: CaseCounts,
    /// What differs from the version before it.
    pub changes: Vec<MonthChange>,
}
