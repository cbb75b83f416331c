//! tilsyn.

pub mod catalogue;
pub mod domain;
pub mod shell;
pub mod tui;
