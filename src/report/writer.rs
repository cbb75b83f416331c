//! The formats of a paper, and the one writer of each: a function of the paper and nothing else, so
//! that the same paper gives the same bytes.

use std::sync::Arc;

use thiserror::Error;

use super::document::Document;
#[cfg(feature = "pdf")]
use super::pdf;
use super::{csv_file, docx, html, json_document, text, xlsx};
use crate::catalogue::template::Template;
use crate::domain::paper_format::PaperFormat;

/// The program that writes, with its version: part of what a file was made from.
pub const PROGRAM: &str = concat!("tilsyn ", env!("CARGO_PKG_VERSION"));

/// What may be chosen besides the format. Paper and words have their language already.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// The form of CSV.
    pub csv: CsvForm,
    /// How it looks.
    pub template: Arc<Template>,
}

impl Default for Options {
    fn default() -> Self {
        Self { csv: CsvForm::default(), template: Template::built_in() }
    }
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
    /// A page that cannot be set: the line of the template, 0 where none is to blame, and why.
    #[error("page, line {0} of the template: {1}")]
    Page(usize, String),
    /// This program was built without PDF.
    #[error("built without PDF")]
    NotBuilt,
}

/// A writer: of a paper, the bytes of a file.
pub type Writer = fn(&Document, &Options) -> Result<Vec<u8>, WriteFault>;

/// What writes a format.
#[must_use]
pub fn writer(format: PaperFormat) -> Writer {
    match format {
        #[cfg(feature = "pdf")]
        PaperFormat::Pdf => pdf::write,
        #[cfg(not(feature = "pdf"))]
        PaperFormat::Pdf => |_, _| Err(WriteFault::NotBuilt),
        PaperFormat::Docx => docx::write,
        PaperFormat::Xlsx => xlsx::write,
        PaperFormat::Html => html::write,
        PaperFormat::Csv => csv_file::write,
        PaperFormat::Json => json_document::write,
        PaperFormat::Text => text::write,
    }
}
