//! A file is read back before anybody is told that it is there: every count of the paper must be
//! found in it again, in the same order.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use serde_json::Value as Json;

use super::csv_file;
use super::document::{Block, Cell, Counts, Document};
#[cfg(feature = "pdf")]
use super::pdf;
use super::text::to_text;
use super::writer::{CsvForm, Options};
use super::xlsx::{HEAD_ROW, Value, flattened, values};
use super::{docx, typography};
use crate::catalogue::texts::Texts;
use crate::domain::paper_format::PaperFormat;

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mismatch {
    /// It cannot be read at all.
    Unreadable,
    /// Its counts are not those of the paper.
    Counts,
}

/// Counts as digits: `12`, or `12/58`.
#[must_use]
pub fn plain((count, n): Counts) -> String {
    n.map_or_else(|| count.to_string(), |n| format!("{count}/{n}"))
}

/// The counts of a paper beside names and in tables, in reading order.
#[must_use]
pub fn counts(document: &Document) -> Vec<Counts> {
    cells(document).into_iter().filter_map(Cell::counts).collect()
}

/// Compares a file with its paper.
///
/// # Errors
/// What is wrong.
pub fn check(
    format: PaperFormat,
    document: &Document,
    options: &Options,
    bytes: &[u8],
) -> Result<(), Mismatch> {
    let wanted = || counts(document).into_iter().map(plain);
    let is_same = match format {
        #[cfg(feature = "pdf")]
        PaperFormat::Pdf => pdf::reading::holds(document, bytes).ok_or(Mismatch::Unreadable)?,
        #[cfg(not(feature = "pdf"))]
        PaperFormat::Pdf => return Err(Mismatch::Unreadable),
        PaperFormat::Html => {
            let page = text(bytes)?;
            page.ends_with("</html>\n") && of_html(page).eq(wanted())
        }
        PaperFormat::Docx => {
            let shown = docx::figures(bytes).ok_or(Mismatch::Unreadable)?;
            let language = document.meta.language;
            let cells = cells(document).into_iter().filter(|cell| cell.counts().is_some());
            shown
                .into_iter()
                .eq(cells.map(|cell| typography::set(cell.shown(language).as_str(), language)))
        }
        PaperFormat::Json => of_json(bytes)?.into_iter().eq(wanted()),
        PaperFormat::Csv => of_csv(bytes, options.csv)?.into_iter().eq(wanted()),
        PaperFormat::Xlsx => return of_sheets(document, bytes),
        // Plain text has no places to look for counts at: all of it must be there, whoever's name is
        // above it.
        PaperFormat::Text => text(bytes)?.ends_with(&to_text(document)),
    };
    if is_same { Ok(()) } else { Err(Mismatch::Counts) }
}

fn text(bytes: &[u8]) -> Result<&str, Mismatch> {
    std::str::from_utf8(bytes).map_err(|_| Mismatch::Unreadable)
}

fn cells(document: &Document) -> Vec<&Cell> {
    let mut cells = Vec::new();
    for block in &document.blocks {
        match block {
            Block::KeyValues(pairs) => cells.extend(pairs.iter().map(|(_, cell)| cell)),
            Block::Table(table) => cells.extend(table.rows.iter().flatten()),
            _ => {}
        }
    }
    cells
}

/// Text of others is escaped, so that none of it looks like this.
fn of_html(page: &str) -> impl Iterator<Item = String> {
    let after = page.split("<data value=\"").skip(1);
    after.filter_map(|rest| rest.split('"').next()).map(str::to_owned)
}

fn of_json(bytes: &[u8]) -> Result<Vec<String>, Mismatch> {
    let read: Json = serde_json::from_slice(bytes).map_err(|_| Mismatch::Unreadable)?;
    let mut found = Vec::new();
    for block in read["blocks"].as_array().into_iter().flatten() {
        let beside = block["items"].as_array().into_iter().flatten().map(|item| &item["value"]);
        let rows = block["rows"].as_array().into_iter().flatten();
        let within = rows.flat_map(|row| row.as_array().into_iter().flatten());
        for cell in beside.chain(within) {
            if let Some(count) = cell["count"].as_i64() {
                found.push(plain((count, None)));
            }
            if let (Some(errors), Some(n)) = (cell["errors"].as_i64(), cell["n"].as_i64()) {
                found.push(plain((errors, Some(n))));
            }
        }
    }
    Ok(found)
}

fn of_csv(bytes: &[u8], form: CsvForm) -> Result<Vec<String>, Mismatch> {
    let (delimiter, bytes) = match form {
        CsvForm::Danish => (b';', bytes.strip_prefix(csv_file::MARK).unwrap_or(bytes)),
        CsvForm::Plain => (b',', bytes),
    };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(bytes);
    let mut found = Vec::new();
    for row in reader.records() {
        let row = row.map_err(|_| Mismatch::Unreadable)?;
        let field = |nth: usize| row.get(nth).unwrap_or_default();
        match field(5) {
            "count" => found.push(field(6).to_owned()),
            "share" | "estimate" => found.push(format!("{}/{}", field(7), field(8))),
            _ => {}
        }
    }
    Ok(found)
}

/// Each number of each table, where it ought to stand.
fn of_sheets(document: &Document, bytes: &[u8]) -> Result<(), Mismatch> {
    let mut book: Xlsx<_> =
        calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| Mismatch::Unreadable)?;
    let texts = Texts::new(document.meta.language);
    for (table, number) in document.tables().zip(1_usize..) {
        let name = texts.with("paper-sheet-table", &[("number", number.into())]);
        let sheet = book.worksheet_range(name.as_str()).map_err(|_| Mismatch::Unreadable)?;
        let columns = flattened(table, &texts);
        for (row, cells) in (HEAD_ROW + 1..).zip(&table.rows) {
            for (nth, column) in (0..).zip(&columns) {
                let wanted = match values(column, cells) {
                    Value::Count(count) => count as f64,
                    Value::Share(share) => share,
                    _ => continue,
                };
                let found = sheet.get_value((row, nth)).and_then(number_in);
                if found != Some(wanted) {
                    return Err(Mismatch::Counts);
                }
            }
        }
    }
    Ok(())
}

fn number_in(value: &Data) -> Option<f64> {
    match value {
        Data::Float(number) => Some(*number),
        Data::Int(number) => Some(*number as f64),
        _ => None,
    }
}
