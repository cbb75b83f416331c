//! What can be typed about the key file: `tilsyn passphrase`. Secrets come from files or are asked
//! for on a terminal: arguments and variables can be read by others.

use std::path::PathBuf;

use clap::Subcommand;

/// `tilsyn passphrase`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Passphrases {
    /// Another passphrase in the place of the one known.
    Change {
        /// The file with the new one on its first line; none asks for it.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// A new passphrase by the recovery code.
    Recover {
        /// The file with the code on its first line; none asks for it.
        #[arg(long, value_name = "FILE")]
        code_file: Option<PathBuf>,
        /// The file with the new passphrase on its first line; none asks for it.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
}
