//! A foreign list as rows of clean text, before anybody has said what the columns mean.

use super::found::Found;
use super::notice::{ColumnName, Notice};
use super::source::SourceInfo;
use crate::domain::privacy::find_cpr;
use crate::domain::text::Clean;

/// One line of a text file or row of a sheet with something in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// Line where it begins, or row of the sheet, from 1.
    pub line: u64,
    /// Clean text, blanks at both ends removed; blank cells at the end are left out.
    pub cells: Vec<String>,
    /// Cells the line had, the blank ones at the end included.
    pub fields: usize,
    /// True when a blank line stands before it.
    pub after_blank: bool,
}

/// A list as text in rows and columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// Where it came from.
    pub source: SourceInfo,
    /// Lines above the header.
    pub titles: Vec<Row>,
    /// The header; absent when no line near the top names a known column.
    pub header: Option<Row>,
    /// The rows under the header, or all of them.
    pub rows: Vec<Row>,
    /// What was noticed while reading, see [`Grid::notices`].
    pub(super) found: Found,
}

impl Row {
    /// The cell at `column`; blank where the row is shorter.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

impl Grid {
    /// Columns of the widest of header and rows.
    #[must_use]
    pub fn width(&self) -> usize {
        let header = self.header.as_ref().map_or(0, |row| row.cells.len());
        let rows = self.rows.iter().map(|row| row.cells.len()).max();
        header.max(rows.unwrap_or(0))
    }

    /// The column at `index` as people know it.
    #[must_use]
    pub fn column_name(&self, index: usize) -> ColumnName {
        let header = self.header.as_ref().map_or("", |row| row.cell(index));
        let name = if header.is_empty() || !find_cpr(header).is_empty() {
            column_letters(index)
        } else {
            // The whole of a header that is a note of its own helps nobody.
            Clean::line(header).truncate(HEADER_WIDTH).into_string()
        };
        ColumnName { index, name }
    }

    /// All rows from the first, whatever was taken for the header.
    pub fn all_rows(&self) -> impl Iterator<Item = &Row> {
        self.titles.iter().chain(&self.header).chain(&self.rows)
    }

    /// The same list with the header on `line`, or without a header.
    ///
    /// A line that is not there leaves the list without a header.
    #[must_use]
    pub fn with_header_on(mut self, line: Option<u64>) -> Self {
        let mut all = std::mem::take(&mut self.titles);
        all.extend(self.header.take());
        all.append(&mut self.rows);
        let place = line.and_then(|line| all.iter().position(|row| row.line == line));
        self.split_at_header(all, place);
        self
    }

    /// What was noticed while reading.
    ///
    /// Notices about cells of columns come for every column, whether it is used or not.
    #[must_use]
    pub fn notices(&self) -> Vec<Notice> {
        self.found.notices(self)
    }

    /// Divides all rows at the place of the header.
    pub(super) fn split_at_header(&mut self, mut all: Vec<Row>, header: Option<usize>) {
        if let Some(place) = header {
            self.rows = all.split_off(place + 1);
            self.header = all.pop();
            self.titles = all;
        } else {
            self.rows = all;
        }
    }
}

/// Columns of a terminal a header may take in a sentence.
const HEADER_WIDTH: usize = 40;

/// `A`, `B` … `Z`, `AA`: the name of a column in every spreadsheet program.
fn column_letters(index: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = index + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}
