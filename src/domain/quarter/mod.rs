//! A centre's quarter (da: *kvartal*): what its teams' closed months come to together.
//!
//! Reading order: [`tally`] counts one month when it is taken in, [`question_count`] is one
//! question over a window of months. Everything above the team is made of such counts and never of
//! cases, so that a quarter costs the quarter and not the history.

pub mod question_count;
pub mod tally;
