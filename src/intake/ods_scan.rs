//! What the tags of an OpenDocument sheet say of repeated, hidden and merged cells.
//!
//! The parser writes repeated cells out one by one, so their number is judged here.

use super::archive_check::SheetRows;
use super::fault::ReadFault;
use super::limits::LIMITS;
use super::xml_scan::{Tag, Visitor};

/// Cells of one sheet the parser may write out, blank ones between filled ones included.
const MOST_CELLS: u64 = 4_000_000;
/// Repetitions that are believed at all.
const MOST_REPEATED: u64 = 1_048_576;

/// What was found in the sheets of a document.
#[derive(Debug, Default)]
pub(super) struct OdsScan {
    /// By sheet, in order.
    sheets: Vec<SheetRows>,
    table: Table,
}

/// The sheet the walk is in.
#[derive(Debug, Default)]
struct Table {
    open: bool,
    /// Rows before the one the walk is in, repeated ones counted.
    rows: u64,
    /// Rows up to the last with content.
    used_rows: u64,
    widest: u64,
    row: RowState,
    shown: SheetRows,
}

#[derive(Debug, Default)]
struct RowState {
    repeated: u64,
    cells: u64,
    used_cells: u64,
}

impl OdsScan {
    /// The rows to be told about of the sheet at a place in the document.
    pub(super) fn rows_of_sheet(&self, place: usize) -> SheetRows {
        self.sheets.get(place).cloned().unwrap_or_default()
    }
}

impl Table {
    fn row_begins(&mut self, tag: &Tag<'_>) -> Result<(), ReadFault> {
        self.row = RowState {
            repeated: repeated(tag, b"table:number-rows-repeated")?,
            ..RowState::default()
        };
        let visibility = tag.attribute(b"table:visibility")?;
        if matches!(visibility, Some(b"collapse" | b"filter")) {
            // A long run of hidden rows is blank; the first few are enough to be told.
            for row in 0..self.row.repeated.min(100) {
                push(&mut self.shown.hidden, self.rows + row + 1);
            }
        }
        Ok(())
    }

    fn cell(&mut self, tag: &Tag<'_>) -> Result<(), ReadFault> {
        let times = repeated(tag, b"table:number-columns-repeated")?;
        self.row.cells = self.row.cells.saturating_add(times);
        let filled = tag.attribute(b"office:value-type")?.is_some()
            || tag.attribute(b"calcext:value-type")?.is_some()
            || tag.attribute(b"table:formula")?.is_some();
        if filled {
            self.row.used_cells = self.row.cells;
        }
        let rows = repeated(tag, b"table:number-rows-spanned")?;
        let columns = repeated(tag, b"table:number-columns-spanned")?;
        if rows > 1 || columns > 1 {
            for row in 0..rows {
                push(&mut self.shown.merged, self.rows + row + 1);
            }
        }
        Ok(())
    }

    fn row_ends(&mut self) -> Result<(), ReadFault> {
        self.rows = self.rows.saturating_add(self.row.repeated);
        if self.row.used_cells > 0 {
            self.used_rows = self.rows;
            self.widest = self.widest.max(self.row.used_cells);
        }
        let too_wide = self.row.used_cells > LIMITS.columns as u64;
        if too_wide || self.used_rows.saturating_mul(self.widest) > MOST_CELLS {
            return Err(ReadFault::UnpacksTooMuch);
        }
        Ok(())
    }
}

impl Visitor for OdsScan {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), ReadFault> {
        match tag.name {
            b"table:table" => {
                // A table inside a table would end the outer one for the parser.
                if self.table.open {
                    return Err(ReadFault::damaged("ods-nested-table"));
                }
                self.table.open = true;
            }
            b"table:table-row" => self.table.row_begins(tag)?,
            b"table:table-cell" | b"table:covered-table-cell" => self.table.cell(tag)?,
            b"text:s" => {
                let blanks = repeated(tag, b"text:c")?;
                if blanks > LIMITS.field_chars as u64 {
                    return Err(ReadFault::UnpacksTooMuch);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &[u8]) -> Result<(), ReadFault> {
        match name {
            b"table:table-row" => self.table.row_ends()?,
            b"table:table" => {
                let table = std::mem::take(&mut self.table);
                self.sheets.push(table.shown);
            }
            _ => {}
        }
        Ok(())
    }
}

/// A number of repetitions; 1 when it is not given.
fn repeated(tag: &Tag<'_>, name: &[u8]) -> Result<u64, ReadFault> {
    let Some(text) = tag.attribute(name)? else {
        return Ok(1);
    };
    let number = std::str::from_utf8(text).ok().and_then(|text| text.parse().ok());
    number
        .filter(|number| *number <= MOST_REPEATED)
        .ok_or_else(|| ReadFault::damaged("ods-repeated"))
}

fn push(rows: &mut Vec<u64>, row: u64) {
    if rows.len() < LIMITS.rows && rows.last() != Some(&row) {
        rows.push(row);
    }
}
