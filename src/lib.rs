#![doc = include_str!("architecture.md")]

pub mod api;
pub mod calc;
pub mod catalogue;
pub mod cli;
pub mod domain;
pub mod exchange;
pub mod intake;
pub mod ops;
pub mod report;
pub mod shell;
pub mod store;
pub mod tui;
pub mod vault;
