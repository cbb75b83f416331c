//! What the program asks and says, as data: checklists, which of them is used for a case, and
//! the texts with their formats of numbers and dates.
//!
//! This layer takes text and bytes; it never opens a file.

pub mod areas;
pub mod checklist;
pub mod content_fault;
pub mod embedded;
pub mod export;
pub mod fingerprint;
pub mod format;
pub mod glossary;
pub mod guide;
pub mod handbook;
pub mod library;
pub mod messages;
pub mod practice;
pub mod sentences;
pub mod signs;
pub mod template;
pub mod texts;
mod words;
pub mod workbook;
