//! The formats of a paper, and the one writer of each: a function of the paper and nothing else, so
//! that the same paper gives the same bytes.

use thiserror::Error;

use super::document::Document;
use super::{csv_file, docx, html, json_document, text, xlsx};

/// The program that writes, with its version: part of what a file was made from.
pub const PROGRAM: &str = concat!("tilsyn ", env!("CARGO_PKG_VERSION"));

/// A file format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// For Word and LibreOffice, to be edited.
    Docx,
    /// For Excel, to be computed on.
    Xlsx,
    /// For browsers, to be read and heard.
    Html,
    /// A row for each value.
    Csv,
    /// For programs; `assets/report/document-v1.schema.json` describes it.
    Json,
    /// For terminals and e-mail.
    Text,
}

/// What may be chosen besides the format. Paper and words have their language already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// The form of CSV.
    pub csv: CsvForm,
}

/// A form of CSV.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CsvForm {
    /// As Excel reads it in Denmark: semicolons, decimal comma, a mark at the beginning that says
    /// UTF-8, lines that end in CR LF.
    #[default]
    Danish,
    /// After RFC 4180, with commas, decimal points and days as `2026-11-30`.
    Plain,
}

/// Why a paper was not written.
#[derive(Debug, Error)]
pub enum WriteFault {
    /// A sheet that Excel does not allow.
    #[error("spreadsheet: {0}")]
    Sheet(#[from] rust_xlsxwriter::XlsxError),
    /// The container of a Word file.
    #[error("container: {0}")]
    Container(#[from] zip::result::ZipError),
    /// Its parts.
    #[error("part: {0}")]
    Part(#[from] std::io::Error),
    /// A row of CSV.
    #[error("row: {0}")]
    Row(#[from] csv::Error),
    /// JSON.
    #[error("json: {0}")]
    Json(#[from] serde_json::Error),
}

/// What writes a format.
pub type Writer = fn(&Document, &Options) -> Result<Vec<u8>, WriteFault>;

impl Format {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 6] =
        [Self::Docx, Self::Xlsx, Self::Html, Self::Csv, Self::Json, Self::Text];

    /// The end of a file's name; its stable word too.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Html => "html",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Text => "txt",
        }
    }

    /// What writes it.
    #[must_use]
    pub fn writer(self) -> Writer {
        match self {
            Self::Docx => docx::write,
            Self::Xlsx => xlsx::write,
            Self::Html => html::write,
            Self::Csv => csv_file::write,
            Self::Json => json_document::write,
            Self::Text => text::write,
        }
    }
}
