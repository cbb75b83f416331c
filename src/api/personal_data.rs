//! What is held about cases, and how it goes (da: *persondata*): find, hand out, erase.

use chrono::NaiveDate;

use super::Problem;
use crate::domain::month::Month;
use crate::domain::retention::{DueMonth, Erased, ErasedLine, Retention};
use crate::domain::text::Clean;

/// What is asked about personal data.
#[derive(Debug, Clone, PartialEq)]
pub enum PersonalData {
    /// The rules, and what would go today. Changes nothing.
    Show,
    /// Sets how long things are kept.
    SetRetention(Retention),
    /// Erases what has had its time.
    EraseDue,
    /// Everything held about one case reference.
    Find(String),
    /// Writes that to files, to be handed out.
    Export(String),
    /// Erases it.
    EraseCase(String),
    /// Writes the sheet for the day a computer is lost, and the note for the municipality's records.
    WriteSheets,
}

/// What comes back.
#[derive(Debug, Clone, PartialEq)]
pub enum PersonalDataAnswer {
    /// The rules and what would go.
    Rules(RetentionView),
    /// What is held about a case.
    Case(CaseHoldings),
    /// What went.
    Erased(Erased),
}

/// The rules, what would go today, and what went before.
#[derive(Debug, Clone, PartialEq)]
pub struct RetentionView {
    /// How long things are kept.
    pub retention: Retention,
    /// What has had its time, the oldest month first.
    pub due: Vec<DueMonth>,
    /// The next day on which something will have had its time.
    pub next: Option<NaiveDate>,
    /// Months so old that they would go, had they been closed.
    pub left_open: Vec<Month>,
    /// Copies of the database, which go too.
    pub copies: usize,
    /// What was erased before, the newest first.
    pub log: Vec<ErasedLine>,
}

/// Everything held about one case reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseHoldings {
    /// The reference.
    pub reference: Clean,
    /// In how many months of this desk it stands.
    pub months: usize,
    /// In how many months that teams have sent.
    pub received: usize,
    /// Why it cannot be erased now, if it cannot.
    pub stays: Option<Problem>,
    /// All of it in words.
    pub lines: Vec<Clean>,
    /// All of it for machines, in the form `tilsyn-case-data 1`.
    pub json: String,
}
