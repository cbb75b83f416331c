//! tilsyn.

pub mod api;
pub mod calc;
pub mod domain;
pub mod store;
pub mod vault;
