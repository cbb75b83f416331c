//! The built program in a real pseudo-terminal: what a person sees and types, and what is left
//! when it is killed, hung up on, starved of room or fed hostile text.
//!
//! A test waits for something to be on the screen, in a file or at an end, and fails with the
//! screen when it has not come after a time that no machine needs. Time itself is used where it
//! is what a test is about: keys are pressed at a hand's pace, because the program takes what is
//! faster for a key held down; what must be done at once is compared with how long a start took
//! in the same run (`closed`); and what must not be done in a pause is given one (`disk`). On a
//! machine that is busy they prove less, and fail no sooner.
#![cfg(unix)]
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test may fail loudly and say what it skipped"
)]

mod centre;
mod closed;
mod disk;
mod drill;
mod first_use;
pub(crate) mod folder;
mod hostile;
pub(crate) mod killed;
#[cfg(target_os = "linux")]
mod memory;
pub(crate) mod oracle;
mod panics;
pub(crate) mod person;
#[cfg(target_os = "linux")]
mod power_cut;
mod private;
pub(crate) mod window;
mod words;
