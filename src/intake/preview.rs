//! What an import would take, leave out and ask about, before anything is stored.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::columns::{self, ColumnQuestion};
use super::grid::Grid;
use super::notice::{Notice, Weight};
use super::walk::Walk;
use crate::domain::column::Role;
use crate::domain::draw::CaseId;

/// One case of a list, as the frame needs it (da: *sag i totallisten*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameCase {
    /// Line of the text file or row of the sheet, from 1; the number itself in a count.
    pub line: u64,
    /// The reference.
    pub reference: CaseId,
    /// The cell with the caseworker as it stands. The caller turns it into a code; the
    /// cell itself is never stored.
    pub caseworker: Option<String>,
    /// Type of case.
    pub case_type: Option<String>,
    /// Target group.
    pub target_group: Option<String>,
    /// Team.
    pub team: Option<String>,
    /// Day the case was created.
    pub created: Option<NaiveDate>,
    /// Day of the act that is judged (da: *skæringsdato*).
    pub act_date: Option<NaiveDate>,
    /// The decision.
    pub outcome: Option<String>,
}

/// A line whose reference stands on an earlier line already; the earlier one counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duplicate {
    /// The line left out.
    pub line: u64,
    /// The line that counts.
    pub first_line: u64,
    /// True when the two lines say different things in any column.
    pub differs: bool,
    /// The columns that are taken and differ.
    pub differing: Vec<Role>,
}

/// A line that gives no case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// The line.
    pub line: u64,
    /// Why.
    pub reason: RefusedReason,
}

/// Why a line gives no case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusedReason {
    /// The cell of the reference is blank.
    NoReference,
    /// A spreadsheet error stands for the reference.
    ErrorValue,
    /// A truth value stands for the reference.
    TruthValue,
    /// Some characters of the reference could not be read.
    UnreadableCharacters,
    /// The reference runs over several lines.
    SeveralLines,
    /// The reference is longer than a cell may be.
    TooLong,
    /// The text cannot be a reference.
    NotAReference,
}

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The cases that would be taken, each reference once, in the order of the list.
    pub cases: Vec<FrameCase>,
    /// Cases held back because their reference looks like a personal number. The person
    /// is asked; [`Preview::include_asked`] takes them.
    pub asks: Vec<FrameCase>,
    /// Lines left out because their reference came before.
    pub duplicates: Vec<Duplicate>,
    /// Lines that give no case.
    pub refused: Vec<Refused>,
    /// Everything else to be said.
    pub warnings: Vec<Notice>,
}

/// Why there is nothing to preview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PreviewFault {
    /// The columns must be settled first.
    Columns(Vec<ColumnQuestion>),
    /// No line of the list gives a case.
    NoCases {
        /// The lines and why.
        refused: Vec<Refused>,
    },
}

impl RefusedReason {
    /// The name under which the sentence for people is found.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NoReference => "row-no-reference",
            Self::ErrorValue => "row-error-value",
            Self::TruthValue => "row-truth-value",
            Self::UnreadableCharacters => "row-unreadable-characters",
            Self::SeveralLines => "row-several-lines",
            Self::TooLong => "row-too-long",
            Self::NotAReference => "row-not-a-reference",
        }
    }
}

impl PreviewFault {
    /// The name under which the sentence for people is found.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Columns(questions) => {
                questions.first().map_or("list-no-case-reference", ColumnQuestion::code)
            }
            Self::NoCases { .. } => "list-no-cases",
        }
    }

    /// The values of the sentence, by name.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Columns(questions) => {
                questions.first().map(ColumnQuestion::args).unwrap_or_default()
            }
            Self::NoCases { refused } => vec![("count", refused.len().to_string())],
        }
    }
}

impl Preview {
    /// True when something must be said louder than a remark.
    #[must_use]
    pub fn has_warnings(&self) -> bool {
        !self.duplicates.is_empty()
            || !self.refused.is_empty()
            || !self.asks.is_empty()
            || self.warnings.iter().any(|notice| notice.weight() == Weight::Warning)
    }

    /// Takes the cases held back on these lines; the others stay left out.
    pub fn include_asked(&mut self, lines: &HashSet<u64>) {
        let (taken, kept) = std::mem::take(&mut self.asks)
            .into_iter()
            .partition(|case: &FrameCase| lines.contains(&case.line));
        self.asks = kept;
        self.cases.extend::<Vec<FrameCase>>(taken);
        self.cases.sort_by_key(|case| case.line);
    }
}

/// Shows what an import of the list would do with the columns as given.
///
/// `today` decides what a year of two digits means.
///
/// # Errors
/// When the columns must be settled first, or no line gives a case.
pub fn preview(grid: &Grid, mapping: &[Role], today: NaiveDate) -> Result<Preview, PreviewFault> {
    let questions = columns::questions(grid, mapping);
    if !questions.is_empty() {
        return Err(PreviewFault::Columns(questions));
    }
    let shown = Walk::new(grid, mapping, today).all_rows();
    if shown.cases.is_empty() && shown.asks.is_empty() {
        let refused = shown.refused;
        return Err(PreviewFault::NoCases { refused });
    }
    Ok(shown)
}

#[cfg(test)]
mod tests;
