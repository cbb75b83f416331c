//! What can be typed about what travels between teams and their centre: `tilsyn package` and
//! `tilsyn setup`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::MonthOf;

/// `tilsyn package`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Packages {
    /// Seals a closed month for the centre.
    Write {
        /// Which.
        #[command(flatten)]
        of: MonthOf,
        /// The file; none for its usual name among the reports.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// What a file is; nothing is taken in.
    Inspect {
        /// The file, or a folder.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Takes months in.
    Import {
        /// Files and folders.
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
        /// The sender's words, as they were read aloud.
        #[arg(id = "sender-words", long = "words", value_name = "WORDS")]
        words: Option<String>,
        /// The team's earlier keys are trusted no longer.
        #[arg(long, requires = "sender-words")]
        instead: bool,
    },
    /// Says which of two contrary months holds.
    Choose {
        /// The first digits of its hash.
        #[arg(value_name = "HASH")]
        hash: String,
        /// Why.
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Takes in the centre's receipt.
    Receipt {
        /// The file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// New files in the watched folder.
    Inbox,
}

/// `tilsyn setup`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Setups {
    /// Writes the centre's set-up file.
    Write {
        /// The file; none for its usual name among the reports.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// What a set-up file says and changes.
    Inspect {
        /// The file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Takes a set-up file in use.
    Import {
        /// The file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// The centre's words, as they were read aloud.
        #[arg(id = "centre-words", long = "words", value_name = "WORDS")]
        words: Option<String>,
    },
    /// The teams of the centre.
    Teams,
    /// Adds a team, changes it or ends it.
    Team {
        /// Its name.
        #[arg(value_name = "NAME")]
        name: String,
        /// Cases planned a month.
        #[arg(long, value_name = "N", conflicts_with = "until")]
        cases: Option<u32>,
        /// Its first day.
        #[arg(long, value_name = "DATE", conflicts_with = "until")]
        from: Option<NaiveDate>,
        /// Its last day.
        #[arg(long, value_name = "DATE")]
        until: Option<NaiveDate>,
    },
    /// What the centre asks of its teams.
    Centre(CentreOf),
}

/// `tilsyn setup centre`: what is given is changed.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct CentreOf {
    /// The department above it.
    #[arg(long, value_name = "NAME")]
    pub department: Option<String>,
    /// Working day of the next month a month must be in by.
    #[arg(long, value_name = "N")]
    pub deadline: Option<u32>,
    /// Months come with their case references.
    #[arg(long, value_name = "true|false")]
    pub references: Option<bool>,
    /// Months come with the reviewer's words.
    #[arg(long, value_name = "true|false")]
    pub remarks: Option<bool>,
    /// Folder that is looked in for new files.
    #[arg(long, value_name = "DIR")]
    pub inbox: Option<String>,
}
