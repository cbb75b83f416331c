//! What can be typed about cases that two read: `tilsyn calibration`.

use std::path::PathBuf;

use clap::Subcommand;

/// `tilsyn calibration`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Calibration {
    /// The rounds, and where two readers differ.
    Show,
    /// Draws cases of the month under way for the second reader.
    Start {
        /// Another team that reads them; without it the centre does.
        #[arg(long, value_name = "TEAM")]
        reader: Option<String>,
        /// The file or folder.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Takes in cases to be read again, or answers.
    Take {
        /// The file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Writes the file of a round.
    Write {
        /// The round.
        #[arg(value_name = "CODE")]
        code: String,
        /// The file or folder.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}
