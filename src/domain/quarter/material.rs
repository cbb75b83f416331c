//! What the figures of a quarter are made from.

use std::collections::BTreeMap;

use super::tally::{QuestionKey, Tallies};
use crate::domain::checklist::{Category, Level, Words};
use crate::domain::month::Month;

/// A team's month that is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamMonth {
    /// The team's name.
    pub team: String,
    /// The month.
    pub month: Month,
    /// Cases planned.
    pub planned: u32,
    /// What was counted in it.
    pub tallies: Tallies,
}

/// A team that ought to deliver a month.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected {
    /// The team's name.
    pub team: String,
    /// The month.
    pub month: Month,
    /// Cases planned.
    pub planned: u32,
}

/// What the checklists say about a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionFacts {
    /// Its checklist.
    pub checklist: String,
    /// What people call it.
    pub label: String,
    /// The question.
    pub text: Words,
    /// The area of its checklist.
    pub area: String,
    /// How binding it is.
    pub level: Level,
    /// Its kind of error, with the classes of those outside.
    pub category: Option<Category>,
    /// Whether a finding may touch the state refund.
    pub refund: bool,
    /// Focus area of 2013, 1 to 3.
    pub focus: Option<u8>,
}

/// Everything that was counted for a period, and what was to be expected. The order of the months
/// does not matter.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Counts {
    /// The months in force of the period.
    pub months: Vec<TeamMonth>,
    /// The months in force of earlier quarters, with their strata.
    pub earlier: Vec<TeamMonth>,
    /// Which months ought to be there.
    pub expected: Vec<Expected>,
    /// The questions asked in the quarter before.
    pub asked_before: Vec<QuestionKey>,
    /// Quarters that were handed in without all their months; a centre has none.
    pub unfinished: Vec<Unfinished>,
}

/// A centre's quarter in which months of its teams are missing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unfinished {
    /// The centre's name.
    pub centre: String,
    /// The quarter's last month.
    pub month: Month,
    /// Months of teams that are in it.
    pub here: u32,
    /// Months of teams that ought to be in it and are not.
    pub missing: u32,
}

/// Everything the figures of a period are made from.
#[derive(Debug, Clone, PartialEq)]
pub struct Material {
    /// The first month.
    pub from: Month,
    /// The last one.
    pub to: Month,
    /// The case area they are about; none is all.
    pub area: Option<String>,
    /// What was counted.
    pub counts: Counts,
    /// What the checklists say about the questions.
    pub questions: BTreeMap<QuestionKey, QuestionFacts>,
}

impl Material {
    /// Whether figures are about cases of this area.
    #[must_use]
    pub fn is_about(&self, area: &str) -> bool {
        self.area.as_deref().is_none_or(|wanted| wanted == area)
    }
}
