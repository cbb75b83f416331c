//! What is noticed about a list while it is read, kept by line and column until the
//! columns have names.

use std::collections::BTreeMap;

use super::grid::Grid;
use super::notice::Notice;

/// Lines by column.
pub(super) type LinesByColumn = BTreeMap<usize, Vec<u64>>;

/// What the name of the file gives away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct FileName {
    /// Its ending promises another kind.
    pub(super) differs: bool,
    /// It looks as if it held a personal number.
    pub(super) personal_number: bool,
}

/// Everything noticed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Found {
    pub(super) file_name: FileName,
    /// Control or direction characters.
    pub(super) control: LinesByColumn,
    /// Other invisible characters.
    pub(super) invisible: LinesByColumn,
    /// Cells that were cut.
    pub(super) long: LinesByColumn,
    /// Characters that could not be read.
    pub(super) unreadable: LinesByColumn,
    /// Personal numbers seen only before line breaks and the like were made visible.
    pub(super) hidden_cpr: LinesByColumn,
    /// Numbers that are not exact.
    pub(super) rounded: LinesByColumn,
    /// Formulas without a result.
    pub(super) without_value: LinesByColumn,
    /// Lines with letters encoded twice.
    pub(super) double_encoded: Vec<u64>,
    /// Lines where a quoted cell begins that holds lines of the list.
    pub(super) quotes: Vec<u64>,
    /// Rows touched by merged cells.
    pub(super) merged: Vec<u64>,
    /// Characters a cell may have.
    pub(super) field_chars: usize,
}

impl Found {
    /// Lines in which a column holds a personal number that no longer looks like one.
    pub(super) fn hidden_cpr_lines(&self, column: usize) -> &[u64] {
        self.hidden_cpr.get(&column).map_or(&[], Vec::as_slice)
    }

    /// Lines in which a cell of the column was cut.
    pub(super) fn long_lines(&self, column: usize) -> &[u64] {
        self.long.get(&column).map_or(&[], Vec::as_slice)
    }

    /// All of it, with the names of the columns.
    pub(super) fn notices(&self, grid: &Grid) -> Vec<Notice> {
        let mut notices = self.about_the_source(grid);
        let mut by_column = |found: &LinesByColumn, make: &dyn Fn(_, _) -> Notice| {
            for (&index, lines) in found {
                notices.push(make(grid.column_name(index), lines.clone()));
            }
        };
        let limit = self.field_chars;
        by_column(&self.without_value, &|column, lines| Notice::FormulasWithoutValue {
            column,
            lines,
        });
        by_column(&self.rounded, &|column, lines| Notice::RoundedNumbers { column, lines });
        by_column(&self.control, &|column, lines| Notice::ControlCharacters { column, lines });
        by_column(&self.invisible, &|column, lines| Notice::InvisibleCharacters { column, lines });
        by_column(&self.long, &|column, lines| Notice::LongFields { column, lines, limit });
        by_column(&self.unreadable, &|column, lines| Notice::UnreadableCharacters {
            column,
            lines,
        });
        notices
    }

    fn about_the_source(&self, grid: &Grid) -> Vec<Notice> {
        let mut notices = Vec::new();
        let source = &grid.source;
        if let Some(encoding) = source.encoding.filter(|encoding| encoding.is_assumed()) {
            let encoding = encoding.code();
            notices.push(Notice::EncodingAssumed { encoding });
        }
        if self.file_name.differs {
            let kind = source.kind.code();
            notices.push(Notice::NameDiffersFromContent { kind });
        }
        if self.file_name.personal_number {
            notices.push(Notice::PersonalNumberInFileName);
        }
        if let (Some(sheet), false) = (&source.sheet, source.other_sheets.is_empty()) {
            notices.push(Notice::OtherSheets {
                sheet: sheet.clone(),
                others: source.other_sheets.clone(),
            });
        }
        if !source.hidden_sheets.is_empty() {
            let sheets = source.hidden_sheets.clone();
            notices.push(Notice::HiddenSheets { sheets });
        }
        let mut with_lines = |lines: Vec<u64>, make: fn(Vec<u64>) -> Notice| {
            if !lines.is_empty() {
                notices.push(make(lines));
            }
        };
        let titles = grid.titles.iter().map(|row| row.line).collect();
        with_lines(source.hidden_rows.clone(), |lines| Notice::HiddenRows { lines });
        with_lines(self.merged.clone(), |lines| Notice::MergedCells { lines });
        with_lines(titles, |lines| Notice::TitleLines { lines });
        with_lines(self.quotes.clone(), |lines| Notice::QuoteHoldsLines { lines });
        with_lines(self.double_encoded.clone(), |lines| Notice::DoubleEncoded { lines });
        notices
    }
}
