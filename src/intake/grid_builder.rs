//! Makes a [`Grid`] out of rows as they are read: every cell passes the gate here, and what
//! was wrong with it is noted.

use super::columns;
use super::fault::ReadFault;
use super::found::{FileName, Found, LinesByColumn};
use super::grid::{Grid, Row};
use super::limits::Limits;
use super::source::SourceInfo;
use crate::domain::privacy::find_cpr;
use crate::domain::text::gate_line;

/// Takes rows as they are read and makes a [`Grid`] of them.
pub(super) struct GridBuilder<'a> {
    limits: &'a Limits,
    rows: Vec<Row>,
    cells: usize,
    blank_before: bool,
    found: Found,
}

impl<'a> GridBuilder<'a> {
    pub(super) fn new(limits: &'a Limits, file_name: FileName) -> Self {
        Self {
            limits,
            rows: Vec::new(),
            cells: 0,
            blank_before: false,
            found: Found { file_name, field_chars: limits.field_chars, ..Found::default() },
        }
    }

    /// Quoted cells that hold whole lines of the list are opened on these lines.
    pub(super) fn quotes_hold_lines(&mut self, lines: Vec<u64>) {
        self.found.quotes = lines;
    }

    /// Merged cells touch these rows.
    pub(super) fn merged_rows(&mut self, rows: Vec<u64>) {
        self.found.merged = rows;
    }

    /// Says that blank lines stand before the next row.
    pub(super) fn blank_line(&mut self) {
        self.blank_before = true;
    }

    /// Takes one row; a row of blanks counts as a blank line.
    pub(super) fn row<'c>(
        &mut self,
        line: u64,
        cells: impl IntoIterator<Item = &'c str>,
    ) -> Result<(), ReadFault> {
        let mut kept: Vec<String> = Vec::new();
        let mut fields = 0;
        for raw in cells {
            let raw = trim(raw);
            if !raw.is_empty() {
                if fields >= self.limits.columns {
                    let limit = self.limits.columns;
                    return Err(ReadFault::TooManyColumns { line, limit });
                }
                kept.resize(fields, String::new());
                kept.push(self.cell(line, fields, raw));
            }
            fields += 1;
        }
        if kept.is_empty() {
            self.blank_before = true;
            return Ok(());
        }
        self.cells += kept.len();
        if self.cells > self.limits.cells {
            let limit = self.limits.cells;
            return Err(ReadFault::TooManyCells { limit });
        }
        if self.rows.len() >= self.limits.rows {
            let limit = self.limits.rows;
            return Err(ReadFault::TooManyRows { limit });
        }
        self.rows.push(Row {
            line,
            cells: kept,
            fields,
            after_blank: std::mem::take(&mut self.blank_before),
        });
        Ok(())
    }

    /// A number in the last row read has more digits than were kept.
    pub(super) fn rounded(&mut self, line: u64, column: usize) {
        note(&mut self.found.rounded, column, line);
    }

    /// A formula without a stored result.
    pub(super) fn without_value(&mut self, line: u64, column: usize) {
        note(&mut self.found.without_value, column, line);
    }

    /// The list, with its header where one is found.
    pub(super) fn finish(self, source: SourceInfo) -> Result<Grid, ReadFault> {
        if self.rows.is_empty() {
            return Err(match source.sheet {
                None => ReadFault::Empty,
                sheet => ReadFault::NoRows { sheet },
            });
        }
        let header = columns::find_header(&self.rows, self.limits.header_search_rows);
        let mut grid =
            Grid { source, titles: Vec::new(), header: None, rows: Vec::new(), found: self.found };
        grid.split_at_header(self.rows, header);
        if grid.header.is_some() && grid.rows.is_empty() {
            let sheet = grid.source.sheet;
            return Err(ReadFault::NoRows { sheet });
        }
        Ok(grid)
    }

    /// The clean text of one cell; what was wrong with it is noted.
    fn cell(&mut self, line: u64, column: usize, raw: &str) -> String {
        if raw.len() <= self.limits.field_chars && raw.bytes().all(is_plain) {
            return raw.to_owned();
        }
        let short = match raw.char_indices().nth(self.limits.field_chars) {
            None => raw,
            Some((end, _)) => {
                note(&mut self.found.long, column, line);
                raw.get(..end).unwrap_or_default()
            }
        };
        if short.contains(char::REPLACEMENT_CHARACTER) {
            note(&mut self.found.unreadable, column, line);
        }
        if is_double_encoded(short) && self.found.double_encoded.last() != Some(&line) {
            self.found.double_encoded.push(line);
        }
        let one_line = line_breaks_shown(short);
        let (clean, neutralised) = gate_line(&one_line);
        if neutralised {
            let kind = if one_line.chars().any(is_control_or_direction) {
                &mut self.found.control
            } else {
                &mut self.found.invisible
            };
            note(kind, column, line);
        }
        let changed = neutralised || one_line != short;
        if changed && find_cpr(clean.as_str()).is_empty() && !find_cpr(short).is_empty() {
            note(&mut self.found.hidden_cpr, column, line);
        }
        clean.into_string()
    }
}

/// The sign for a line break inside a cell.
pub(super) const LINE_BREAK_SIGN: char = '⏎';

fn note(by_column: &mut LinesByColumn, column: usize, line: u64) {
    by_column.entry(column).or_default().push(line);
}

/// Takes away what a canonical case reference ignores at its ends.
fn trim(raw: &str) -> &str {
    raw.trim_matches([' ', '\t', '\n', '\r', '\u{A0}', '\u{FEFF}'])
}

fn is_plain(byte: u8) -> bool {
    (b' '..=b'~').contains(&byte)
}

/// The text with every line break as one visible sign.
fn line_breaks_shown(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains(['\n', '\r']) {
        return text.into();
    }
    let mut sign = [0; 4];
    let sign: &str = LINE_BREAK_SIGN.encode_utf8(&mut sign);
    text.replace("\r\n", sign).replace(['\n', '\r'], sign).into()
}

fn is_control_or_direction(character: char) -> bool {
    (character.is_control() && character != '\t')
        || matches!(
            character,
            '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        )
}

/// True when UTF-8 was read as Windows-1252 and encoded again: `Ã¦Ã¸Ã¥` for `æøå`.
fn is_double_encoded(text: &str) -> bool {
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let next = characters.peek().copied();
        // The second halves of æ ø å Æ Ø Å é ü ö ä, as Windows-1252 shows them.
        if character == 'Ã' && next.is_some_and(|c| "¦¸¥†˜…©¼¶¤".contains(c)) {
            return true;
        }
    }
    false
}
