//! The outermost ring: the only part that knows the terminal library, the clock, the folders
//! and other processes.

pub mod build;
pub mod clock;
pub mod commands;
pub mod demo;
pub mod entropy;
// Off on this branch: pub mod event_loop;
// Off on this branch: pub mod farewell;
pub mod files;
pub mod keyboard;
pub mod passphrase;
pub mod paths;
pub mod print;
pub mod run;
pub mod sheet_process;
// Off on this branch: pub mod terminal;
pub mod ui;

pub use run::run;
