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
    /// Every local number: of the checklists, list by list, then of calibration.
    pub parameters: Vec<ParameterView>,
}

/// A local number of a checklist (da: *lokal frist*), such as a note's three working days, or of
/// the program itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterView {
    /// `checklist.parameter`, or the program's own.
    pub key: String,
    /// The checklist's short name, or what else it belongs to.
    pub label: Clean,
    /// What it means.
    pub title: Words,
    /// The number used where nothing else is set.
    pub standard: u32,
}
