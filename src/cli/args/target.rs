//! What can be typed about what is to be reached: `tilsyn target`.

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::initiative::{One, thousandths};

/// `tilsyn target`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Targets {
    /// The targets, and how far one is.
    List,
    /// Sets one.
    Add {
        /// Where its figures come from: `own`, `audit`, `complaints`, `typed`, or a question.
        #[arg(long, value_name = "ID")]
        measure: String,
        /// What is given.
        #[command(flatten)]
        given: Given,
    },
    /// Changes what is given.
    Change {
        /// Which.
        #[command(flatten)]
        one: One,
        /// What is given.
        #[command(flatten)]
        given: Given,
    },
    /// Sets the targets of Barometermål 4.
    Barometer,
    /// Stores figures for one whose figures are typed.
    Measure {
        /// Which.
        #[command(flatten)]
        one: One,
        /// The day they are about.
        #[arg(long, value_name = "DATE")]
        on: NaiveDate,
        /// Not in order.
        #[arg(id = "in-error", long = "errors", value_name = "N")]
        errors: u64,
        /// Of how many.
        #[arg(id = "examined", long = "cases", value_name = "N")]
        cases: u64,
        /// All there were and no sample.
        #[arg(long)]
        full_count: bool,
    },
}

/// What a target says; what is given is changed.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Given {
    /// In a few words.
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// The share at the start, in per cent.
    #[arg(long, value_name = "PERCENT", value_parser = thousandths)]
    pub baseline: Option<u32>,
    /// The day of the baseline.
    #[arg(id = "baseline-day", long = "baseline-on", value_name = "DATE")]
    pub baseline_on: Option<NaiveDate>,
    /// The share to be reached, in per cent.
    #[arg(id = "to-reach", long = "goal", value_name = "PERCENT", value_parser = thousandths)]
    pub goal: Option<u32>,
    /// The day it is to be reached by.
    #[arg(id = "goal-day", long = "goal-on", value_name = "DATE")]
    pub goal_on: Option<NaiveDate>,
    /// The index it is a part of.
    #[arg(long, value_name = "NAME", requires = "weight")]
    pub index: Option<String>,
    /// Its weight there, in per cent.
    #[arg(long, value_name = "PERCENT", value_parser = thousandths, requires = "index")]
    pub weight: Option<u32>,
}
