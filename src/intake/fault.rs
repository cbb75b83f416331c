//! Why a file cannot be read as a case list at all.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A reason to refuse a whole file; nothing of it is used.
///
/// Crosses the pipe from the process that reads spreadsheets, hence serialisable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReadFault {
    /// The file has no bytes, or only blanks.
    Empty,
    /// There is a header, but no case under it, or a sheet without any cell.
    NoRows {
        /// The sheet, for spreadsheets.
        sheet: Option<String>,
    },
    /// Larger than [`super::Limits::file_bytes`].
    FileTooLarge {
        /// Bytes found.
        bytes: u64,
        /// Bytes allowed.
        limit: u64,
    },
    /// More rows than [`super::Limits::rows`].
    TooManyRows {
        /// Rows allowed.
        limit: usize,
    },
    /// A filled cell beyond [`super::Limits::columns`].
    TooManyColumns {
        /// Line or row of the first such cell, from 1.
        line: u64,
        /// Columns allowed.
        limit: usize,
    },
    /// More cells than [`super::Limits::cells`].
    TooManyCells {
        /// Cells allowed.
        limit: usize,
    },
    /// A web page, most often the login page shown instead of the extract.
    WebPage,
    /// Something else than a case list.
    ForeignFile {
        /// What it is.
        kind: ForeignKind,
    },
    /// A quotation mark is opened and never closed, so the rest would be one cell.
    UnclosedQuote {
        /// Line where it is opened, from 1.
        line: u64,
    },
    /// The binary spreadsheet format before 2007 (`.xls`) or its newer kin (`.xlsb`).
    OldSpreadsheet,
    /// The spreadsheet is protected with a password.
    PasswordProtected,
    /// The spreadsheet cannot be read: cut off, broken or forged.
    Damaged {
        /// Which check failed, a stable word for the log.
        check: String,
    },
    /// The archive would unpack into far more than a case list can be.
    UnpacksTooMuch,
    /// No sheet of the workbook is visible.
    NoVisibleSheet,
    /// The sheet asked for is not there, or is hidden.
    UnknownSheet {
        /// The name asked for.
        sheet: String,
    },
    /// The reader process ended without a whole answer.
    ReaderDied,
    /// The reader process took longer than [`super::Limits::reader_time`].
    ReaderTimedOut,
    /// The reader process could not be started.
    ReaderNotStarted,
}

/// Kinds of files that are mistaken for case lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ForeignKind {
    /// A picture.
    Picture,
    /// A PDF document.
    Pdf,
    /// A text document (Word, Writer, RTF).
    Document,
    /// A packed file that is no spreadsheet.
    Archive,
    /// XML that is no packed spreadsheet.
    Xml,
    /// JSON.
    Json,
    /// Bytes that are no text in any known encoding.
    Binary,
}

impl ForeignKind {
    /// A stable word for texts and for JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Picture => "picture",
            Self::Pdf => "pdf",
            Self::Document => "document",
            Self::Archive => "archive",
            Self::Xml => "xml",
            Self::Json => "json",
            Self::Binary => "binary",
        }
    }
}

impl ReadFault {
    /// The name under which the sentence for people is found.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "list-empty",
            Self::NoRows { .. } => "list-no-rows",
            Self::FileTooLarge { .. } => "list-file-too-large",
            Self::TooManyRows { .. } => "list-too-many-rows",
            Self::TooManyColumns { .. } => "list-too-many-columns",
            Self::TooManyCells { .. } => "list-too-many-cells",
            Self::WebPage => "list-web-page",
            Self::ForeignFile { .. } => "list-foreign-file",
            Self::UnclosedQuote { .. } => "list-unclosed-quote",
            Self::OldSpreadsheet => "list-old-spreadsheet",
            Self::PasswordProtected => "list-password-protected",
            Self::Damaged { .. } => "list-damaged",
            Self::UnpacksTooMuch => "list-unpacks-too-much",
            Self::NoVisibleSheet => "list-no-visible-sheet",
            Self::UnknownSheet { .. } => "list-unknown-sheet",
            Self::ReaderDied => "list-reader-died",
            Self::ReaderTimedOut => "list-reader-timed-out",
            Self::ReaderNotStarted => "list-reader-not-started",
        }
    }

    /// The values of the sentence, by name.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NoRows { sheet } => sheet.iter().map(|s| ("sheet", s.clone())).collect(),
            Self::FileTooLarge { bytes, limit } => {
                vec![("bytes", bytes.to_string()), ("limit", limit.to_string())]
            }
            Self::TooManyRows { limit } | Self::TooManyCells { limit } => {
                vec![("limit", limit.to_string())]
            }
            Self::TooManyColumns { line, limit } => {
                vec![("line", line.to_string()), ("limit", limit.to_string())]
            }
            Self::ForeignFile { kind } => vec![("kind", kind.code().to_owned())],
            Self::UnclosedQuote { line } => vec![("line", line.to_string())],
            Self::Damaged { check } => vec![("check", check.clone())],
            Self::UnknownSheet { sheet } => vec![("sheet", sheet.clone())],
            Self::Empty
            | Self::WebPage
            | Self::OldSpreadsheet
            | Self::PasswordProtected
            | Self::UnpacksTooMuch
            | Self::NoVisibleSheet
            | Self::ReaderDied
            | Self::ReaderTimedOut
            | Self::ReaderNotStarted => Vec::new(),
        }
    }

    /// A spreadsheet that fails the check named `check`.
    pub(super) fn damaged(check: &str) -> Self {
        Self::Damaged { check: check.to_owned() }
    }
}

impl fmt::Display for ReadFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl std::error::Error for ReadFault {}
