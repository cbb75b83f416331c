//! The tests of the whole program, all in one program: it is linked once, and tests that wait for
//! a terminal run beside tests that compute.
//!
//! `cargo test --test all pty::killed` runs those of one file.

mod age_vectors;
mod architecture;
mod bars;
mod cli;
mod cli_calc;
mod cli_centre;
mod cli_checklists;
mod cli_template;
mod corpus;
mod cut_words;
mod desks;
mod faults;
mod full;
mod fuzz;
mod golden_draw;
mod golden_packages;
mod golden_statistics;
mod hostile_calc;
mod hostile_checklists;
mod hostile_lists;
mod looks;
mod migrations;
mod papers;
mod picture;
mod problem_words;
mod pty;
#[path = "../fuzz/src/lib.rs"]
#[expect(
    clippy::expect_used,
    clippy::panic,
    unreachable_pub,
    reason = "a package of its own; panics are what is looked for"
)]
mod readers;
mod reports;
mod scenarios;
mod strange_lists;
mod tampering;
mod texts;

// What tests share is called by its own name everywhere.
use architecture::{reader, tree};
#[cfg(unix)]
use pty::{folder, killed, oracle, person, window};
use scenarios::{first_use, month, offers, post, recovery_code, support};
