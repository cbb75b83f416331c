//! Stub on this branch.

use std::process::ExitCode;

use super::build::Session;
use crate::api::{Kind, Problem};
use crate::catalogue::texts::Language;
use crate::ops::Desk;
use crate::ops::desk::Places;

/// Opens the terminal UI on a desk and comes back when the user leaves.
pub(crate) fn open_ui(_session: &Session, _desk: Desk) -> Result<ExitCode, Problem> {
    Err(Problem::new(Kind::Bug, "bug"))
}

/// The language kept in the plain settings file.
pub(crate) fn stored_language(_places: &Places) -> Option<Language> {
    None
}
