//! The outermost ring: the only part that knows the terminal library, the clock, the folders
//! and other processes.

pub mod keyboard;
pub mod sheet_process;
