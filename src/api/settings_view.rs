//! The settings (da: *indstillinger*) with what can be set.

use super::request::Settings;
use crate::domain::checklist::Words;
use crate::domain::text::Clean;

/// The settings with what can be set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SettingsView {
    /// As they are stored.
    pub settings: Settings,
    /// The centre's set-up that is in use: (the centre, its number).
    pub setup: Option<(Clean, i64)>,
    /// Every local number of the checklists, list by list.
    pub parameters: Vec<ParameterView>,
}

/// A local number of a checklist (da: *lokal frist*), such as a note's three working days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterView {
    /// `checklist.parameter`.
    pub key: String,
    /// The checklist's short name.
    pub label: Clean,
    /// What it means.
    pub title: Words,
    /// The number used where nothing else is set.
    pub standard: u32,
}
