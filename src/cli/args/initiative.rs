//! What can be typed about initiatives: `tilsyn initiative`.

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use crate::domain::month::Quarter;

/// `tilsyn initiative`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Initiatives {
    /// The initiatives.
    List {
        /// Those that are no longer open too.
        #[arg(long)]
        all: bool,
    },
    /// One of them, with what the figures say today.
    Show(One),
    /// Proposes one.
    Add {
        /// The quarter whose figures called for it; none is the one before this one.
        #[arg(long, value_name = "YYYY-QN", value_parser = quarter)]
        raised_in: Option<Quarter>,
        /// What it says.
        #[command(flatten)]
        said: Said,
    },
    /// Changes what is given.
    Change {
        /// Which.
        #[command(flatten)]
        one: One,
        /// What it says.
        #[command(flatten)]
        said: Said,
    },
    /// Declares what it is to change.
    Criterion {
        /// What it is.
        #[command(flatten)]
        of: CriterionOf,
        /// Why it is changed.
        #[arg(long, value_name = "TEXT", default_value = "")]
        reason: String,
    },
    /// Says what a criterion could show; declares nothing.
    Weigh(CriterionOf),
    /// Says who must take part, or when they did.
    Dose {
        /// Which.
        #[command(flatten)]
        one: One,
        /// A team or a role.
        #[arg(long, value_name = "TEXT")]
        who: String,
        /// The day; none for not yet.
        #[arg(long, value_name = "DATE")]
        on: Option<NaiveDate>,
    },
    /// It is decided.
    Decide(StepOf),
    /// It is begun, or begun again.
    Start(StepOf),
    /// It is carried out.
    CarryOut(StepOf),
    /// Its effect is measured.
    Measured(StepOf),
    /// It is closed.
    Close(StepOf),
    /// It is given up.
    GiveUp(StepOf),
    /// Writes a follow-up.
    FollowUp(FollowUpOf),
    /// The follow-up of a quarter, and what the figures say today.
    FollowUps {
        /// The quarter; none is the one before this one.
        #[arg(long, value_name = "YYYY-QN", value_parser = quarter)]
        quarter: Option<Quarter>,
    },
    /// What holds the submission of a quarter back.
    Hindrances {
        /// The quarter; none is the one before this one.
        #[arg(long, value_name = "YYYY-QN", value_parser = quarter)]
        quarter: Option<Quarter>,
    },
    /// By action area, with description and status.
    Overview,
}

/// Which initiative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Args)]
pub struct One {
    /// Its number.
    #[arg(value_name = "NUMBER")]
    pub number: i64,
}

/// What an initiative says; what is given is changed.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Said {
    /// In a few words.
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// What is wrong.
    #[arg(long, value_name = "TEXT")]
    pub problem: Option<String>,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    pub cause: Option<String>,
    /// What the cause is known by.
    #[arg(long, value_name = "TEXT")]
    pub evidence: Option<String>,
    /// What kind of thing is done.
    #[arg(long, value_name = "KIND", value_parser = ["teaching", "side_by_side", "workflow", "template", "network", "management", "project"])]
    pub action: Option<String>,
    /// Action area: one of the four, or own words.
    #[arg(long, value_name = "TEXT")]
    pub area: Option<String>,
    /// Initials of who answers for it.
    #[arg(long, value_name = "NAME", requires = "role")]
    pub owner: Option<String>,
    /// Their role.
    #[arg(long, value_name = "TEXT", requires = "owner")]
    pub role: Option<String>,
    /// The day it is to be carried out by.
    #[arg(long, value_name = "DATE")]
    pub deadline: Option<NaiveDate>,
    /// Its teams were picked because they were the worst.
    #[arg(long)]
    pub worst: bool,
    /// The digits in it are not a personal number.
    #[arg(long)]
    pub not_cpr: bool,
}

/// What an initiative is to change: `tilsyn initiative criterion` and `weigh`.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct CriterionOf {
    /// Which.
    #[command(flatten)]
    pub one: One,
    /// Questions whose share not in order is to fall.
    #[arg(long, value_name = "ID", required = true)]
    pub question: Vec<String>,
    /// Teams it is measured in; none are all.
    #[arg(id = "in-team", long = "team", value_name = "NAME")]
    pub teams: Vec<String>,
    /// First quarter of the baseline.
    #[arg(long, value_name = "YYYY-QN", value_parser = quarter, requires = "baseline_to")]
    pub baseline_from: Option<Quarter>,
    /// Last quarter of the baseline.
    #[arg(long, value_name = "YYYY-QN", value_parser = quarter, requires = "baseline_from")]
    pub baseline_to: Option<Quarter>,
    /// First quarter that is measured.
    #[arg(long, value_name = "YYYY-QN", value_parser = quarter)]
    pub measure_from: Quarter,
    /// Last quarter that is measured; none is the first.
    #[arg(long, value_name = "YYYY-QN", value_parser = quarter)]
    pub measure_to: Option<Quarter>,
    /// Per cent that may be not in order at most.
    #[arg(long, value_name = "PERCENT", value_parser = thousandths)]
    pub goal: u32,
    /// Smallest fall worth having, in percentage points.
    #[arg(long, value_name = "PERCENT", value_parser = thousandths)]
    pub least: u32,
}

/// A step of an initiative.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct StepOf {
    /// Which.
    #[command(flatten)]
    pub one: One,
    /// The day; none is today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<NaiveDate>,
    /// Why.
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub reason: String,
}

/// `tilsyn initiative follow-up`.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct FollowUpOf {
    /// Which.
    #[command(flatten)]
    pub one: One,
    /// The quarter; none is this one.
    #[arg(long, value_name = "YYYY-QN", value_parser = quarter)]
    pub quarter: Option<Quarter>,
    /// Was it done?
    #[arg(long, value_name = "yes|partly|no", value_parser = ["yes", "partly", "no"])]
    pub done: String,
    /// What that is known by.
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub evidence: String,
    /// What next?
    #[arg(long, value_name = "KIND", value_parser = ["continue", "adjust", "spread", "stop"])]
    pub next: String,
    /// In words.
    #[arg(id = "conclusion", long = "words", value_name = "TEXT", default_value = "")]
    pub words: String,
    /// The digits in it are not a personal number.
    #[arg(long)]
    pub not_cpr: bool,
}

/// Per cent with at most one decimal, as thousandths.
pub(super) fn thousandths(text: &str) -> Result<u32, std::num::ParseIntError> {
    let (whole, tenth) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    // More decimals than one are no number here.
    let tenth: u32 = if tenth.len() == 1 { tenth.parse()? } else { "".parse()? };
    Ok(whole.parse::<u32>()?.saturating_mul(10).saturating_add(tenth))
}

pub(super) fn quarter(text: &str) -> Result<Quarter, crate::domain::month::PeriodFault> {
    text.parse()
}

#[cfg(test)]
mod tests {
    use super::thousandths;

    #[test]
    fn per_cent_with_one_decimal_at_most() {
        for (text, expected) in [("10", Some(100)), ("22,5", Some(225)), ("0.4", Some(4))] {
            assert_eq!(thousandths(text).ok(), expected, "{text}");
        }
        for text in ["", "x", "-1", "1.25", "1.", "10 %"] {
            assert!(thousandths(text).is_err(), "{text}");
        }
    }
}
