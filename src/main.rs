//! The program: everything is in the library, see [`tilsyn::shell`].

use std::process::ExitCode;

fn main() -> ExitCode {
    tilsyn::shell::run()
}
