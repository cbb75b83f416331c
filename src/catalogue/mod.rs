//! Checklists as files: reading them, those that come with the program, and which of all that
//! are known is used for a case.
//!
//! This layer takes text and bytes; it never opens a file.

pub mod checklist;
pub mod embedded;
pub mod export;
pub mod library;
