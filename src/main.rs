//! The program: everything is in the library, see [`tilsyn::shell`].

use std::process::ExitCode;

/// Thousands of small texts are made at each start and by two threads at once: the system's
/// allocators take twice as long for it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    tilsyn::shell::run()
}
