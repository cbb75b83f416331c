//! tilsyn.

pub mod api;
pub mod domain;
pub mod store;
pub mod vault;
