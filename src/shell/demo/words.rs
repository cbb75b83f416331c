//! The invented words of a demonstration.

use serde::Deserialize;

use crate::api::{Kind, Problem};

/// Everything a demonstration is made of.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DemoWords {
    pub(super) user: User,
    pub(super) list: List,
    pub(super) words: Words,
}

/// Who works in it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct User {
    pub(super) name: String,
    pub(super) initials: String,
    pub(super) team: String,
    pub(super) centre: String,
}

/// What stands in the case lists.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct List {
    pub(super) headers: Vec<String>,
    pub(super) case_types: Vec<String>,
    pub(super) target_groups: Vec<String>,
    pub(super) outcomes: Vec<String>,
    pub(super) caseworkers: usize,
}

/// What the reviewer writes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub(super) not_met: Vec<String>,
    pub(super) partly_met: Vec<String>,
    pub(super) not_documented: Vec<String>,
    pub(super) not_relevant: Vec<String>,
    pub(super) text: Vec<String>,
    pub(super) note: Vec<String>,
    pub(super) action: Vec<String>,
    pub(super) severity_reason: Vec<String>,
    pub(super) good_practice: Vec<String>,
}

impl DemoWords {
    /// Those that come with the program.
    ///
    /// # Errors
    /// When the file is not of the form; a test sees to that.
    pub(super) fn built_in() -> Result<Self, Problem> {
        toml::from_str(include_str!("../../../assets/demo/month.toml"))
            .map_err(|_| Problem::new(Kind::Bug, "bug"))
    }
}
