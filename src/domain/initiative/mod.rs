//! Initiatives (da: *initiativer*): what a centre does about a finding, and how it will know
//! whether that helped.
//!
//! Reading order: this file is what an initiative says, [`state`] how far it has come,
//! [`criterion`] what was declared before there was anything to see, [`measured`] the figures of a
//! window, [`effect`] the comparison that was declared, [`promise`] what it can show at all,
//! [`follow_up`] what is written a quarter, [`hindrance`] what holds a quarter's submission back.

pub mod criterion;
pub mod effect;
pub mod follow_up;
pub mod hindrance;
pub mod measured;
pub mod promise;
pub mod state;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::month::Quarter;

/// The four action areas of the overview of 2013 (da: *indsatsområder*): projects under "Borgeren
/// ved roret", follow-up on Borgerrådgiveren, follow-up on the audit, everything else. An
/// initiative may name an area of its own instead.
pub const AREAS: [&str; 4] = ["citizen", "ombudsman", "audit", "other"];

/// What an initiative says (da: *initiativ*). How far it has come is told by its steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Initiative {
    /// The quarter whose figures called for it.
    pub raised_in: Quarter,
    /// In a few words.
    pub title: String,
    /// What is wrong.
    pub problem: String,
    /// Why (da: *årsag*).
    pub cause: String,
    /// What the cause is known by.
    pub evidence: String,
    /// What kind of thing is done.
    pub action: Action,
    /// One of [`AREAS`], or the centre's own words.
    pub area: String,
    /// Who answers for it.
    pub owner: Option<Owner>,
    /// The day it is to be carried out by (da: *frist*).
    pub deadline: Option<NaiveDate>,
    /// Its teams were picked because they were the worst, so that some of any fall comes by itself.
    pub chosen_as_worst: bool,
}

/// Who answers for an initiative (da: *ansvarlig*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    /// Role, such as team leader.
    pub role: String,
    /// Initials.
    pub initials: String,
}

/// Who must take part in an initiative, and has (da: *dosis*): a team or a role, never a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// The team or role.
    pub who: String,
    /// When it took part.
    pub took_part_on: Option<NaiveDate>,
}

/// What kind of thing is done (da: *initiativtype*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Teaching (da: *undervisning*).
    Teaching,
    /// Side-by-side training (da: *sidemandsoplæring*).
    SideBySide,
    /// A changed workflow (da: *ændret arbejdsgang*).
    Workflow,
    /// A template letter (da: *brevskabelon*).
    Template,
    /// A network group (da: *netværksgruppe*).
    Network,
    /// Follow-up by the management (da: *ledelsesopfølgning*).
    Management,
    /// A project (da: *projekt*).
    Project,
}

impl Action {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Teaching,
        Self::SideBySide,
        Self::Workflow,
        Self::Template,
        Self::Network,
        Self::Management,
        Self::Project,
    ];

    /// The stored word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Teaching => "teaching",
            Self::SideBySide => "side_by_side",
            Self::Workflow => "workflow",
            Self::Template => "template",
            Self::Network => "network",
            Self::Management => "management",
            Self::Project => "project",
        }
    }

    /// From its stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.word() == word)
    }
}
