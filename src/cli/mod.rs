//! The command line: what can be typed ([`args`]), how it explains itself ([`help`]) and how
//! results and problems are written ([`output`], [`words`]).
//!
//! Nothing here does anything: the shell takes the parsed arguments, goes through the use
//! cases, and writes what this module made of the result.

pub mod args;
pub mod help;
pub mod output;
pub mod views;
pub mod words;
