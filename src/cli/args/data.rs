//! What can be typed about what is held of cases: `tilsyn data`.

use clap::Subcommand;

/// `tilsyn data`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Data {
    /// Everything held about a case reference.
    Find {
        /// The reference.
        #[arg(value_name = "REF")]
        reference: String,
    },
    /// The same, written to files.
    Export {
        /// The reference.
        #[arg(value_name = "REF")]
        reference: String,
    },
    /// Erases what has had its time, or one case.
    Erase {
        /// One case only.
        #[arg(long, value_name = "REF")]
        case: Option<String>,
        /// Only says what would go.
        #[arg(long)]
        dry_run: bool,
        /// Without asking.
        #[arg(long)]
        yes: bool,
    },
    /// The rules, and what was erased before.
    Log,
    /// The sheet for lost equipment and the note for the records.
    Papers,
}
