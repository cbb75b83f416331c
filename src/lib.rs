//! tilsyn.

pub mod api;
pub mod catalogue;
pub mod domain;
pub mod store;
pub mod vault;
