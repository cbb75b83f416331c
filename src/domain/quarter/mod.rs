//! A centre's quarter (da: *kvartal*): what its teams' closed months come to together.
//!
//! Reading order: [`tally`] counts one month when it is taken in, [`question_count`] is one
//! question over a window of months, [`material`] is what a period is made from and
//! [`mod@figures`] everything it says: [`mod@completion`], the [`mod@share`] in error, [`questions`]
//! by team, [`mod@findings`], the quality [`ladder`], and the [`caveat`]s beside them. [`analysis`] is
//! the text about it and [`submission`] what is handed in; [`compiled`] is what a department makes
//! of it. Everything above the team is made of
//! counts and never of cases, so that a quarter costs the quarter and not the history.

pub mod analysis;
pub mod caveat;
pub mod compiled;
pub mod completion;
pub mod figures;
pub mod findings;
pub mod ladder;
pub mod material;
pub mod question_count;
pub mod questions;
pub mod share;
pub mod submission;
pub mod tally;

#[cfg(test)]
mod tests;
