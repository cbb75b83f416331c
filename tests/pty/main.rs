//! The built program in a real pseudo-terminal: what a person sees and types, and what is left
//! when it is killed, hung up on, starved of room or fed hostile text.
//!
//! Nothing here waits by the clock: a test waits for something to be on the screen, and fails
//! with the screen when it does not come in time.
#![cfg(unix)]
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test may fail loudly and say what it skipped"
)]

mod closed;
mod disk;
mod first_use;
mod folder;
mod hostile;
mod killed;
mod oracle;
mod person;
mod private;
mod window;
