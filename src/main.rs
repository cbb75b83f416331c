//! The program: everything is in the library, see [`tilsyn::shell`].

use std::process::ExitCode;

use mimalloc::MiMalloc;
use zeroizing_alloc::ZeroAlloc;

/// Thousands of small texts are made at each start and by two threads at once: the system's
/// allocators take twice as long for it. What is let go of is wiped, so that no key and no
/// passphrase is left in memory once the screen is locked.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<MiMalloc> = ZeroAlloc(MiMalloc);

fn main() -> ExitCode {
    tilsyn::shell::run()
}
