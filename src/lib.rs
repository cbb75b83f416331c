//! tilsyn.

pub mod api;
pub mod domain;
pub mod exchange;
pub mod store;
pub mod vault;
