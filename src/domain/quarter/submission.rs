//! A quarter that was handed in (da: *indberettet kvartal*): the counts it rests on, the text, and
//! who signed. All figures follow from the counts, so that they are frozen with them.

use chrono::{DateTime, NaiveDate, Utc};

use super::analysis::Part;
use super::material::Counts;
use crate::domain::initiative::effect::Verdict;
use crate::domain::initiative::state::State;
use crate::domain::month::{Month, Quarter};

/// A submitted quarter.
#[derive(Debug, Clone, PartialEq)]
pub struct Submission {
    /// The centre's name.
    pub centre: String,
    /// The quarter.
    pub quarter: Quarter,
    /// 1, and one more after each reopening.
    pub version: u32,
    /// When it was submitted.
    pub submitted_at: DateTime<Utc>,
    /// The centre manager who signed (da: *underskrift*).
    pub signed_by: String,
    /// Why it was submitted although something stood against it.
    pub despite: Option<String>,
    /// The months it rests on.
    pub sources: Vec<Source>,
    /// What was counted in them.
    pub counts: Counts,
    /// The text, by part.
    pub parts: Vec<(Part, String)>,
    /// The centre's initiatives as they stood, by number.
    pub initiatives: Vec<InitiativeReport>,
}

/// What a centre reports of an initiative (da: *indberettet initiativ*): no name and no initials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InitiativeReport {
    /// One of the four action areas, or the centre's own words.
    pub area: String,
    /// In a few words.
    pub title: String,
    /// What is wrong and to be changed.
    pub description: String,
    /// The role of who answers for it; empty for nobody.
    pub owner_role: String,
    /// The day it is to be carried out by.
    pub deadline: Option<NaiveDate>,
    /// Where it stood.
    pub state: State,
    /// The verdict of its last follow-up.
    pub verdict: Option<Verdict>,
}

/// A team's month that counts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// The team's name.
    pub team: String,
    /// The month.
    pub month: Month,
    /// The closing's version.
    pub version: u32,
    /// SHA-256 of its content.
    pub sha256: String,
}
