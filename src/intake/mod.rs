//! Reading foreign case lists (da: *totallister*): CSV, XLSX, ODS, pasted lines, a count.
//!
//! Bytes in, values out: no file, no clock, no database. The way of a list:
//!
//! 1. [`read`] makes a [`Grid`] of clean text out of bytes; the content decides what it
//!    is, never the name. Spreadsheets go through a [`SheetReader`], in the program a
//!    process of its own.
//! 2. [`suggest`] says what the columns mean; a person may change the [`Mapping`].
//! 3. [`preview`] shows what would be taken, left out and asked about.
//!
//! Nothing is stored on the way, and a cell with a name leaves here only as the raw
//! [`FrameCase::caseworker`] that the caller turns into a code.

mod archive_check;
mod cell_date;
mod child;
mod columns;
mod encoding;
mod fault;
mod footer;
mod found;
mod grid;
mod grid_builder;
mod header_names;
mod limits;
mod notice;
mod ods_scan;
mod pasted;
mod preview;
mod reference;
mod source;
mod spreadsheet;
mod text_file;
mod walk;
mod xlsx_scan;
mod xml_scan;

pub use child::{InProcessReader, SheetReader, serve};
pub use columns::{ColumnQuestion, Mapping, choices, questions, suggest};
pub use fault::{ForeignKind, ReadFault};
pub use grid::{Grid, Row};
pub use limits::{LIMITS, Limits};
pub use notice::{ColumnName, Likeness, Notice, Weight};
pub use pasted::{count_in, counted_cases, read_pasted};
pub use preview::{Duplicate, FrameCase, Preview, PreviewFault, Refused, RefusedReason, preview};
pub use source::{Encoding, SourceInfo, SourceKind};

use crate::domain::privacy::find_cpr;
use found::FileName;

/// Reads a case list; of a workbook the first visible sheet.
///
/// `file_name` is looked at, not believed: an ending that promises something else is
/// mentioned.
///
/// # Errors
/// When the bytes are no case list, are damaged or beyond a limit.
pub fn read(
    bytes: &[u8],
    file_name: &str,
    sheets: &mut dyn SheetReader,
    limits: &Limits,
) -> Result<Grid, ReadFault> {
    read_sheet(bytes, file_name, None, sheets, limits)
}

/// As [`read`], with the sheet of a workbook chosen by name.
///
/// # Errors
/// As [`read`], and when no visible sheet has that name.
pub fn read_sheet(
    bytes: &[u8],
    file_name: &str,
    sheet: Option<&str>,
    sheets: &mut dyn SheetReader,
    limits: &Limits,
) -> Result<Grid, ReadFault> {
    let size = bytes.len() as u64;
    if size > limits.file_bytes {
        let limit = limits.file_bytes;
        return Err(ReadFault::FileTooLarge { bytes: size, limit });
    }
    let extension = file_name.rsplit_once('.').map(|(_, extension)| extension);
    let extension = extension.unwrap_or_default().to_ascii_lowercase();
    let is_spreadsheet_name =
        matches!(extension.as_str(), "xlsx" | "xlsm" | "xls" | "xlsb" | "ods");
    let name = |differs| FileName { differs, personal_number: !find_cpr(file_name).is_empty() };
    match recognise(bytes)? {
        Content::Archive => {
            let sheet = sheet.map(str::to_owned);
            let message = child::message(&child::Request { sheet }, bytes)?;
            let answer = sheets.read_sheet(&message)?;
            let differs = !extension.is_empty() && !is_spreadsheet_name;
            child::parse_reply(&answer, name(differs), limits)
        }
        Content::Text => text_file::read_text_file(bytes, name(is_spreadsheet_name), limits),
    }
}

/// The rows of one sheet of a workbook as they are, each with its number; none where the workbook
/// has no such sheet, or nothing in it. For files that are forms and no lists.
///
/// # Errors
/// When the bytes are no workbook, are damaged or beyond a limit.
pub fn read_rows(
    bytes: &[u8],
    sheet: &str,
    sheets: &mut dyn SheetReader,
    limits: &Limits,
) -> Result<Vec<(u64, Vec<String>)>, ReadFault> {
    let (size, limit) = (bytes.len() as u64, limits.file_bytes);
    if size > limit {
        return Err(ReadFault::FileTooLarge { bytes: size, limit });
    }
    match recognise(bytes)? {
        Content::Text => Err(ReadFault::ForeignFile { kind: ForeignKind::Document }),
        Content::Archive => {
            let request = child::Request { sheet: Some(sheet.to_owned()) };
            match child::raw_rows(&sheets.read_sheet(&child::message(&request, bytes)?)?) {
                Err(ReadFault::UnknownSheet { .. } | ReadFault::NoRows { .. }) => Ok(Vec::new()),
                rows => rows,
            }
        }
    }
}

/// What the first bytes say a file is.
enum Content {
    Archive,
    Text,
}

/// First bytes of files that are no case lists.
const FOREIGN: [(&[u8], ForeignKind); 12] = [
    (b"\x89PNG", ForeignKind::Picture),
    (b"\xFF\xD8\xFF", ForeignKind::Picture),
    (b"GIF8", ForeignKind::Picture),
    (b"BM\x36", ForeignKind::Picture),
    (b"II*\0", ForeignKind::Picture),
    (b"%PDF", ForeignKind::Pdf),
    (b"{\\rtf", ForeignKind::Document),
    (b"\x1F\x8B", ForeignKind::Archive),
    (b"7z\xBC\xAF\x27\x1C", ForeignKind::Archive),
    (b"Rar!\x1A", ForeignKind::Archive),
    (b"MZ\x90", ForeignKind::Binary),
    (b"SQLite format 3", ForeignKind::Binary),
];

fn recognise(bytes: &[u8]) -> Result<Content, ReadFault> {
    const COMPOUND_FILE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(ReadFault::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Ok(Content::Archive);
    }
    if bytes.starts_with(COMPOUND_FILE) {
        // A protected workbook is a compound file too; its directory names the package.
        let package: Vec<u8> =
            "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let protected = bytes.windows(package.len()).any(|part| part == package);
        return Err(if protected {
            ReadFault::PasswordProtected
        } else {
            ReadFault::OldSpreadsheet
        });
    }
    if let Some((_, kind)) = FOREIGN.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(ReadFault::ForeignFile { kind: *kind });
    }
    recognise_text(bytes)
}

/// Web pages, XML and JSON are text, but no lists.
fn recognise_text(bytes: &[u8]) -> Result<Content, ReadFault> {
    let start = bytes.get(..bytes.len().min(2048)).unwrap_or(bytes);
    // Zeros out, so that UTF-16 is recognised too.
    let plain: Vec<u8> = start.iter().copied().filter(|byte| *byte != 0).collect();
    let text = String::from_utf8_lossy(&plain).to_lowercase();
    let text = text.trim_start_matches(['\u{FEFF}', '\u{FFFD}']).trim_start();
    let is_page = text.starts_with("<!doctype html")
        || ["<html", "<head", "<body", "<table"].iter().any(|tag| text.contains(tag));
    if text.starts_with('<') && is_page {
        return Err(ReadFault::WebPage);
    }
    let kind = if text.starts_with("<?xml") {
        Some(ForeignKind::Xml)
    } else if text.starts_with("{\"") || text.starts_with("[{") || text.starts_with("{\n") {
        Some(ForeignKind::Json)
    } else {
        None
    };
    match kind {
        Some(kind) => Err(ReadFault::ForeignFile { kind }),
        None => Ok(Content::Text),
    }
}

#[cfg(test)]
mod tests;
