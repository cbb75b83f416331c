//! What the tags of an Office Open XML part say of cells, rows and sizes.

use std::collections::HashMap;

use super::archive_check::SheetRows;
use super::fault::ReadFault;
use super::limits::Limits;
use super::xml_scan::{Tag, Visitor};

/// Columns and rows a sheet can have.
const MOST_COLUMNS: u32 = 16_384;
const MOST_ROWS: u64 = 1_048_576;

/// What was found in all parts of a workbook.
#[derive(Debug, Default)]
pub(super) struct XlsxScan {
    /// Bytes of all parts so far.
    pub(super) inflated: u64,
    /// Relation of every sheet, in the order of the workbook.
    sheet_relations: Vec<Vec<u8>>,
    /// Part every relation of the workbook leads to.
    targets: HashMap<Vec<u8>, String>,
    rows: HashMap<String, SheetRows>,
}

impl XlsxScan {
    /// Keeps what a part has given.
    pub(super) fn take(&mut self, part: XlsxPart<'_>) {
        if part.name.ends_with("workbook.xml.rels") {
            self.targets = part.targets;
        } else if part.name.ends_with("workbook.xml") {
            self.sheet_relations = part.sheet_relations;
        } else if part.rows != SheetRows::default() {
            self.rows.insert(part.name, part.rows);
        }
    }

    /// The rows to be told about of the sheet at a place in the workbook.
    pub(super) fn rows_of_sheet(&self, place: usize) -> SheetRows {
        let target = self
            .sheet_relations
            .get(place)
            .and_then(|relation| self.targets.get(relation))
            .map(|target| target.trim_start_matches('/'));
        let Some(target) = target else {
            return SheetRows::default();
        };
        let of_part = |(name, _): &(&String, &SheetRows)| {
            name.as_str() == target || name.ends_with(&format!("/{target}"))
        };
        let found = self.rows.iter().find(of_part);
        found.map(|(_, rows)| rows.clone()).unwrap_or_default()
    }
}

/// The walk over one part.
#[derive(Debug)]
pub(super) struct XlsxPart<'l> {
    name: String,
    limits: &'l Limits,
    row: u64,
    rows: SheetRows,
    sheet_relations: Vec<Vec<u8>>,
    targets: HashMap<Vec<u8>, String>,
}

impl<'l> XlsxPart<'l> {
    pub(super) fn new(name: &str, limits: &'l Limits) -> Self {
        Self {
            name: name.to_owned(),
            limits,
            row: 0,
            rows: SheetRows::default(),
            sheet_relations: Vec::new(),
            targets: HashMap::new(),
        }
    }

    fn row_begins(&mut self, tag: &Tag<'_>) -> Result<(), ReadFault> {
        self.row = match tag.attribute(b"r")? {
            Some(number) => row_number(number)?,
            None => self.row + 1,
        };
        let hidden = tag.attribute(b"hidden")?;
        if matches!(hidden, Some(b"1" | b"true")) && self.rows.hidden.len() < self.limits.rows {
            self.rows.hidden.push(self.row);
        }
        Ok(())
    }

    fn merged(&mut self, range: &[u8]) -> Result<(), ReadFault> {
        let (first, last) = area(range)?;
        for row in first..=last {
            if self.rows.merged.len() < self.limits.rows {
                self.rows.merged.push(row);
            }
        }
        Ok(())
    }

    /// The parser reserves room for as many strings as the part says it has.
    fn shared_strings(&self, tag: &Tag<'_>) -> Result<(), ReadFault> {
        let Some(count) = tag.attribute(b"uniqueCount")? else {
            return Ok(());
        };
        let count: Option<u64> = std::str::from_utf8(count).ok().and_then(|c| c.parse().ok());
        match count {
            Some(count) if count <= self.limits.shared_strings => Ok(()),
            _ => Err(ReadFault::UnpacksTooMuch),
        }
    }
}

impl Visitor for XlsxPart<'_> {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), ReadFault> {
        match tag.local_name() {
            b"c" => {
                if let Some(cell) = tag.attribute(b"r")? {
                    cell_row(cell)?;
                }
            }
            b"row" => self.row_begins(tag)?,
            b"dimension" | b"f" => {
                if let Some(range) = tag.attribute(b"ref")? {
                    area(range)?;
                }
            }
            b"mergeCell" => {
                if let Some(range) = tag.attribute(b"ref")? {
                    self.merged(range)?;
                }
            }
            b"sst" => self.shared_strings(tag)?,
            b"sheet" => {
                let relation = tag.attribute(b"r:id")?.unwrap_or_default();
                self.sheet_relations.push(relation.to_vec());
            }
            b"Relationship" => {
                if let (Some(id), Some(target)) = (tag.attribute(b"Id")?, tag.attribute(b"Target")?)
                {
                    let target = String::from_utf8_lossy(target).to_ascii_lowercase();
                    self.targets.insert(id.to_vec(), target);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &[u8]) -> Result<(), ReadFault> {
        if self.rows.merged.len() > 1 && name.ends_with(b"mergeCells") {
            self.rows.merged.sort_unstable();
            self.rows.merged.dedup();
        }
        Ok(())
    }
}

fn bad_reference() -> ReadFault {
    ReadFault::damaged("cell-reference")
}

/// The row of a cell such as `XFD1048576`; the parser would overflow on longer ones.
fn cell_row(reference: &[u8]) -> Result<u64, ReadFault> {
    let letters = reference.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let (column, row) = reference.split_at(letters);
    if !(1..=3).contains(&letters) {
        return Err(bad_reference());
    }
    let value =
        |sum: u32, letter: &u8| sum * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1;
    if column.iter().fold(0, value) > MOST_COLUMNS {
        return Err(bad_reference());
    }
    row_number(row)
}

fn row_number(digits: &[u8]) -> Result<u64, ReadFault> {
    let number = std::str::from_utf8(digits)
        .ok()
        .filter(|text| text.len() <= 7 && text.bytes().all(|b| b.is_ascii_digit()))
        .and_then(|text| text.parse().ok());
    number.filter(|number| (1..=MOST_ROWS).contains(number)).ok_or_else(bad_reference)
}

/// First and last row of `A1:B9` or `A1`, the first not after the last.
fn area(range: &[u8]) -> Result<(u64, u64), ReadFault> {
    let Some(colon) = range.iter().position(|byte| *byte == b':') else {
        let row = cell_row(range)?;
        return Ok((row, row));
    };
    let (from, to) = range.split_at(colon);
    let to = to.get(1..).unwrap_or_default();
    let (first, last) = (cell_row(from)?, cell_row(to)?);
    let column = |cell: &[u8]| {
        let letters = cell.iter().take_while(|b| b.is_ascii_alphabetic());
        let upper: Vec<u8> = letters.map(u8::to_ascii_uppercase).collect();
        (upper.len(), upper)
    };
    if first <= last && column(from) <= column(to) {
        Ok((first, last))
    } else {
        Err(bad_reference())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_no_sheet_has_are_refused() {
        for good in ["A1", "xfd1048576", "ZZ10"] {
            assert!(cell_row(good.as_bytes()).is_ok(), "{good}");
        }
        for bad in
            ["", "A", "1", "A0", "XFE1", "ZZZZZZZZZ3", "A1048577", "A99999999999", "Å1", "A1B"]
        {
            assert!(cell_row(bad.as_bytes()).is_err(), "{bad}");
        }
        for good in ["A1:B9", "A1", "A1:XFD1048576", "Z1:AA1"] {
            assert!(area(good.as_bytes()).is_ok(), "{good}");
        }
        for bad in ["B9:A1", "A9:B1", "AA1:Z1", "A1:", ":A1", "A1:B2:C3"] {
            assert!(area(bad.as_bytes()).is_err(), "{bad}");
        }
    }
}
