//! What can be typed about a centre's quarter: `tilsyn quarter`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::domain::month::{PeriodFault, Quarter};
use crate::domain::quarter::analysis::{Part, State};

/// `tilsyn quarter`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Quarters {
    /// Who has delivered.
    Status(PeriodOf),
    /// All figures of the analysis.
    Figures {
        /// Which period.
        #[command(flatten)]
        of: PeriodOf,
        /// A single case area.
        #[arg(long, value_name = "AREA")]
        area: Option<String>,
    },
    /// The cases behind a figure.
    Cases(CasesOf),
    /// One question over the quarters.
    Question {
        /// Its id.
        #[arg(value_name = "QUESTION")]
        question: String,
        /// Which meaning of it.
        #[arg(long, value_name = "N", default_value_t = 1)]
        meaning: u32,
        /// The last quarter.
        #[arg(long, value_name = "YYYY-QN", value_parser = quarter)]
        quarter: Option<Quarter>,
    },
    /// The text of the analysis, with suggestions.
    Analysis {
        /// The quarter; none is this one.
        #[arg(long, value_name = "YYYY-QN", value_parser = quarter)]
        quarter: Option<Quarter>,
    },
    /// Writes a part of it.
    Write {
        /// The part.
        #[arg(value_name = "PART", value_parser = part_words())]
        part: String,
        /// Its words.
        #[arg(long, value_name = "TEXT")]
        text: String,
        /// The quarter; none is this one.
        #[arg(long, value_name = "YYYY-QN", value_parser = quarter)]
        quarter: Option<Quarter>,
    },
    /// Takes the quarter to another state.
    Move {
        /// Where to.
        #[arg(value_name = "STATE", value_parser = state_words())]
        to: String,
        /// Why.
        #[arg(long, value_name = "TEXT", default_value = "")]
        reason: String,
        /// The centre manager's name.
        #[arg(long, value_name = "NAME", default_value = "")]
        signed_by: String,
        /// The quarter; none is this one.
        #[arg(long, value_name = "YYYY-QN", value_parser = quarter)]
        quarter: Option<Quarter>,
    },
    /// Seals a submitted quarter for the department.
    Send {
        /// The quarter; none is the last one that is over.
        #[arg(long, value_name = "YYYY-QN", value_parser = quarter)]
        quarter: Option<Quarter>,
        /// The file; none for its usual name among the reports.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

/// A quarter or a year of the centre.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct PeriodOf {
    /// The centre.
    #[arg(long, value_name = "UNIT")]
    pub unit: Option<String>,
    /// The quarter; none is this one.
    #[arg(long, value_name = "YYYY-QN", value_parser = quarter, conflicts_with = "year")]
    pub quarter: Option<Quarter>,
    /// A whole year instead.
    #[arg(long, value_name = "YYYY", value_parser = clap::value_parser!(i32).range(1990..=2200))]
    pub year: Option<i32>,
}

/// `tilsyn quarter cases`: everything that is given must hold.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct CasesOf {
    /// Which period.
    #[command(flatten)]
    pub of: PeriodOf,
    /// A single case area.
    #[arg(long, value_name = "AREA")]
    pub area: Option<String>,
    /// A single team.
    #[arg(long, value_name = "NAME")]
    pub team: Option<String>,
    /// Where this question was not in order.
    #[arg(long, value_name = "QUESTION")]
    pub question: Option<String>,
    /// Which meaning of it.
    #[arg(long, value_name = "N", default_value_t = 1, requires = "question")]
    pub meaning: u32,
    /// With a finding of this kind of error.
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    /// With a finding of this cause.
    #[arg(long, value_name = "CAUSE")]
    pub cause: Option<String>,
    /// With a finding at least this grave.
    #[arg(long, value_name = "1-3", value_parser = clap::value_parser!(i64).range(1..=3))]
    pub severity: Option<i64>,
    /// With something worth sharing.
    #[arg(long)]
    pub good_practice: bool,
}

fn quarter(text: &str) -> Result<Quarter, PeriodFault> {
    text.parse()
}

fn part_words() -> clap::builder::PossibleValuesParser {
    clap::builder::PossibleValuesParser::new(Part::ALL.map(Part::word))
}

/// All states but the first, which nothing leads to.
fn state_words() -> clap::builder::PossibleValuesParser {
    let states = State::ALL.into_iter().filter(|state| *state != State::Draft);
    clap::builder::PossibleValuesParser::new(states.map(State::word))
}
