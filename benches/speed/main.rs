//! How fast the program is, each figure beside a floor measured in the same run: what the same
//! thing costs without the program. `cargo bench` runs all, `cargo bench -- start lists` some.
//!
//! A machine that does something else at the same time makes every figure larger, the floors
//! too: judge by the ratios, and by the figures only on a quiet machine.
#![expect(clippy::print_stdout, reason = "the figures are what it is for")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a bench may fail loudly")]
#![expect(clippy::disallowed_methods, reason = "it measures time, writes files and waits")]

mod bare;
mod centre;
mod check;
mod country;
mod data;
mod figures;
mod keys;
mod lists;
mod other_libraries;
mod papers;
mod post;
mod process;
mod start;
mod table;
mod terminal;

use data::Data;
use table::Table;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == terminal::ECHO) {
        return terminal::echo();
    }
    // `cargo test --all-targets` starts this too, without the flag that `cargo bench` gives.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    let chosen: Vec<&String> = arguments.iter().filter(|word| !word.starts_with('-')).collect();
    let wanted = |section: &str| chosen.is_empty() || chosen.iter().any(|word| *word == section);
    let mut table = Table::new();
    if wanted("figures") {
        figures::measure(&mut table);
    }
    if wanted("others") {
        other_libraries::measure(&mut table);
    }
    if wanted("lists") {
        lists::measure(&mut table);
    }
    if wanted("post") {
        post::measure(&mut table);
    }
    if wanted("papers") {
        papers::measure(&mut table);
    }
    if wanted("city") {
        centre::measure_views(&mut table);
    }
    if wanted("history") {
        centre::measure_history(&mut table);
    }
    if wanted("country") {
        country::measure(&mut table);
    }
    if wanted("start") || wanted("keys") || wanted("check") {
        let data = Data::five_years();
        if wanted("start") {
            start::measure(&mut table, &data);
        }
        if wanted("keys") {
            keys::measure(&mut table, &data);
        }
        if wanted("check") {
            check::measure(&mut table, &data);
        }
    }
    table.end();
}
