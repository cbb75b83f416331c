//! tilsyn.

pub mod catalogue;
pub mod domain;
