//! The outermost ring: the only part that knows the terminal library, the clock, the folders
//! and other processes.

pub mod clock;
pub mod entropy;
pub mod event_loop;
pub mod farewell;
pub mod files;
pub mod keyboard;
pub mod paths;
pub mod preferences;
pub mod sheet_process;
pub mod terminal;
pub mod ui;
