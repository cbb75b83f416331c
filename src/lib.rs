//! tilsyn.

pub mod domain;
