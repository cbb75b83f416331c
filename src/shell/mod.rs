//! The outermost ring: the only part that knows the terminal library, the clock, the folders
//! and other processes.

pub mod build;
pub mod clock;
pub mod commands;
pub mod demo;
pub mod entropy;
pub mod event_loop;
pub mod farewell;
pub mod files;
mod folder;
pub mod keyboard;
pub mod passphrase;
pub mod paths;
pub mod preferences;
pub mod print;
pub mod run;
pub mod sheet_process;
pub mod terminal;
pub mod ui;

pub use run::run;
