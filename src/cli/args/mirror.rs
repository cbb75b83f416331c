//! What can be typed about what others found and about action plans: `tilsyn mirror` and
//! `tilsyn plan`.

use clap::{Args, Subcommand};

use super::initiative::One;
use crate::domain::mirror::Aspect;

/// `tilsyn mirror`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Mirrors {
    /// The audit's results beside ours.
    Audits,
    /// Stores a result of the audit.
    Audit(AuditOf),
    /// The audit's remarks.
    Remarks,
    /// Stores a remark of the audit.
    Remark(RemarkOf),
    /// Borgerrådgiveren's cases, and what is done about them.
    Complaints,
    /// Stores a count of Borgerrådgiveren's cases.
    Complaint {
        /// The year.
        #[arg(id = "of-year", long = "year", value_name = "YYYY")]
        year: i32,
        /// The kind of error.
        #[arg(long, value_name = "ID")]
        category: String,
        /// Decided on their merits.
        #[arg(long, value_name = "N")]
        treated: u64,
        /// Of these with criticism.
        #[arg(long, value_name = "N")]
        criticised: u64,
    },
}

/// `tilsyn mirror audit`.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct AuditOf {
    /// The accounting year.
    #[arg(id = "of-year", long = "year", value_name = "YYYY")]
    pub year: i32,
    /// The case area.
    #[arg(id = "of-area", long = "area", value_name = "ID")]
    pub area: String,
    /// Cases examined.
    #[arg(id = "examined", long = "cases", value_name = "N")]
    pub cases: u64,
    /// Of these in error.
    #[arg(id = "in-error", long = "errors", value_name = "N")]
    pub errors: u64,
    /// What counted as an error.
    #[arg(long, value_name = "TEXT")]
    pub definition: String,
    /// Why it cannot be compared directly.
    #[arg(long, value_name = "ASPECT=TEXT", value_parser = different)]
    pub different: Vec<(Aspect, String)>,
    /// A clause with errors under it.
    #[arg(long, value_name = "CLAUSE=N", value_parser = clause)]
    pub clause: Vec<(String, u64)>,
}

/// `tilsyn mirror remark`.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct RemarkOf {
    /// The year of the audit.
    #[arg(id = "of-year", long = "year", value_name = "YYYY")]
    pub year: i32,
    /// Its number there.
    #[arg(id = "remark-number", long = "number", value_name = "TEXT")]
    pub number: String,
    /// How grave.
    #[arg(long, value_name = "red|yellow|green", value_parser = ["red", "yellow", "green"])]
    pub colour: String,
    /// What became of it.
    #[arg(long, value_name = "new|repeated|closed", value_parser = ["new", "repeated", "closed"], default_value = "new")]
    pub state: String,
    /// The case area.
    #[arg(id = "of-area", long = "area", value_name = "ID", default_value = "")]
    pub area: String,
    /// What it says.
    #[arg(id = "remark-words", long = "words", value_name = "TEXT", default_value = "")]
    pub words: String,
}

/// `tilsyn plan`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Plans {
    /// The action plans.
    List,
    /// Makes one.
    Add {
        /// In a few words.
        #[arg(long, value_name = "TEXT")]
        title: String,
        /// What it answers.
        #[command(flatten)]
        answers: AnswersOf,
    },
    /// Says where one stands.
    State {
        /// Which.
        #[command(flatten)]
        one: One,
        /// Where it stands.
        #[arg(value_name = "draft|approved|running|done", value_parser = ["draft", "approved", "running", "done"])]
        state: String,
    },
    /// Takes an initiative into a plan, or out of it.
    Bundle {
        /// Which.
        #[command(flatten)]
        one: One,
        /// The initiative.
        #[arg(long, value_name = "NUMBER")]
        initiative: i64,
        /// Out of it.
        #[arg(id = "take-out", long = "out")]
        out: bool,
    },
}

/// What a plan answers: one of them.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
#[group(required = true, multiple = false)]
pub struct AnswersOf {
    /// A remark of the audit, by its number in the register.
    #[arg(long, value_name = "NUMBER")]
    pub remark: Option<i64>,
    /// A kind of error that Borgerrådgiveren found.
    #[arg(long, value_name = "ID")]
    pub complaint: Option<String>,
    /// A focus area.
    #[arg(long, value_name = "TEXT")]
    pub focus: Option<String>,
}

/// The form of a pair.
const PAIR: &str = "NAME=VALUE";

fn different(text: &str) -> Result<(Aspect, String), &'static str> {
    let (aspect, why) = text.split_once('=').ok_or(PAIR)?;
    Ok((Aspect::from_word(aspect).ok_or(PAIR)?, why.to_owned()))
}

fn clause(text: &str) -> Result<(String, u64), &'static str> {
    let (clause, errors) = text.rsplit_once('=').ok_or(PAIR)?;
    Ok((clause.to_owned(), errors.parse().map_err(|_| PAIR)?))
}
