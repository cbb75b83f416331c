//! A foreign list as rows of clean text, before anybody has said what the columns mean.

use std::collections::BTreeMap;

use super::columns;
use super::fault::ReadFault;
use super::limits::Limits;
use super::notice::{ColumnName, Notice};
use crate::domain::privacy::find_cpr;
use crate::domain::text::{Clean, gate_line};

/// What kind of source a list came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceKind {
    /// A text file with a delimiter.
    Csv,
    /// Office Open XML, written by Excel and others.
    Xlsx,
    /// OpenDocument, written by LibreOffice and others.
    Ods,
    /// Lines pasted into the program.
    Pasted,
}

/// How the bytes of a text file were understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, without a mark and without a fault; plain ASCII too.
    Utf8,
    /// UTF-8 with a byte order mark.
    Utf8Marked,
    /// UTF-8 in which some bytes are wrong; those are shown as `�`.
    Utf8Faulty,
    /// UTF-16 with the low byte first, by its mark.
    Utf16LowFirst,
    /// UTF-16 with the high byte first, by its mark.
    Utf16HighFirst,
    /// UTF-16 with the low byte first, judged by its zeros.
    Utf16LowFirstGuessed,
    /// UTF-16 with the high byte first, judged by its zeros.
    Utf16HighFirstGuessed,
    /// Windows-1252, assumed because the bytes are not UTF-8.
    Windows1252,
}

/// What is known about the source of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceInfo {
    /// The kind of source.
    pub kind: SourceKind,
    /// How the bytes were understood; text files only.
    pub encoding: Option<Encoding>,
    /// The character between cells; text with more than one column only.
    pub delimiter: Option<char>,
    /// The sheet that was read; spreadsheets only.
    pub sheet: Option<String>,
    /// Visible sheets that were not read.
    pub other_sheets: Vec<String>,
    /// Hidden sheets, never read.
    pub hidden_sheets: Vec<String>,
    /// Rows hidden in the sheet, which are read all the same.
    pub hidden_rows: Vec<u64>,
}

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
    /// What was noticed while reading. Columns carry their names only after
    /// [`Grid::notices`].
    found: Found,
    quoted_lines: Vec<u64>,
    merged_rows: Vec<u64>,
    file_name: FileName,
    field_chars: usize,
}

/// What the name of the file gives away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct FileName {
    /// Its ending promises another kind.
    pub(super) differs: bool,
    /// It looks as if it held a personal number.
    pub(super) personal_number: bool,
}

/// Lines by column, for each thing that is noticed cell by cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Found {
    control: BTreeMap<usize, Vec<u64>>,
    invisible: BTreeMap<usize, Vec<u64>>,
    long: BTreeMap<usize, Vec<u64>>,
    unreadable: BTreeMap<usize, Vec<u64>>,
    hidden_cpr: BTreeMap<usize, Vec<u64>>,
    rounded: BTreeMap<usize, Vec<u64>>,
    without_value: BTreeMap<usize, Vec<u64>>,
    double_encoded: Vec<u64>,
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
        let mut notices = self.notices_about_source();
        let per_column: [(&BTreeMap<usize, Vec<u64>>, MakeNotice); 6] = [
            (&self.found.without_value, |column, lines, _| Notice::FormulasWithoutValue {
                column,
                lines,
            }),
            (&self.found.rounded, |column, lines, _| Notice::RoundedNumbers { column, lines }),
            (&self.found.control, |column, lines, _| Notice::ControlCharacters { column, lines }),
            (&self.found.invisible, |column, lines, _| Notice::InvisibleCharacters {
                column,
                lines,
            }),
            (&self.found.long, |column, lines, limit| Notice::LongFields { column, lines, limit }),
            (&self.found.unreadable, |column, lines, _| Notice::UnreadableCharacters {
                column,
                lines,
            }),
        ];
        for (by_column, make) in per_column {
            for (&index, lines) in by_column {
                notices.push(make(self.column_name(index), lines.clone(), self.field_chars));
            }
        }
        notices
    }

    /// Lines in which a column holds a personal number between invisible characters.
    pub(super) fn hidden_cpr_lines(&self, column: usize) -> &[u64] {
        self.found.hidden_cpr.get(&column).map_or(&[], Vec::as_slice)
    }

    /// Lines in which a cell of the column was too long to be kept whole.
    pub(super) fn long_lines(&self, column: usize) -> &[u64] {
        self.found.long.get(&column).map_or(&[], Vec::as_slice)
    }

    fn notices_about_source(&self) -> Vec<Notice> {
        let mut notices = Vec::new();
        let source = &self.source;
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
        let title_lines = self.titles.iter().map(|row| row.line).collect();
        let with_lines: [(Vec<u64>, fn(Vec<u64>) -> Notice); 5] = [
            (source.hidden_rows.clone(), |lines| Notice::HiddenRows { lines }),
            (self.merged_rows.clone(), |lines| Notice::MergedCells { lines }),
            (title_lines, |lines| Notice::TitleLines { lines }),
            (self.quoted_lines.clone(), |lines| Notice::QuoteHoldsLines { lines }),
            (self.found.double_encoded.clone(), |lines| Notice::DoubleEncoded { lines }),
        ];
        for (lines, make) in with_lines {
            if !lines.is_empty() {
                notices.push(make(lines));
            }
        }
        notices
    }

    fn split_at_header(&mut self, mut all: Vec<Row>, header: Option<usize>) {
        if let Some(place) = header {
            self.rows = all.split_off(place + 1);
            self.header = all.pop();
            self.titles = all;
        } else {
            self.rows = all;
        }
    }
}

type MakeNotice = fn(ColumnName, Vec<u64>, usize) -> Notice;

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

/// Takes rows as they are read and makes a [`Grid`] of them.
pub(super) struct GridBuilder<'a> {
    limits: &'a Limits,
    rows: Vec<Row>,
    cells: usize,
    blank_before: bool,
    found: Found,
    pub(super) quoted_lines: Vec<u64>,
    pub(super) merged_rows: Vec<u64>,
    pub(super) file_name: FileName,
}

impl<'a> GridBuilder<'a> {
    pub(super) fn new(limits: &'a Limits) -> Self {
        Self {
            limits,
            rows: Vec::new(),
            cells: 0,
            blank_before: false,
            found: Found::default(),
            quoted_lines: Vec::new(),
            merged_rows: Vec::new(),
            file_name: FileName::default(),
        }
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
        self.found.rounded.entry(column).or_default().push(line);
    }

    /// A formula without a stored result.
    pub(super) fn without_value(&mut self, line: u64, column: usize) {
        let lines = self.found.without_value.entry(column).or_default();
        lines.push(line);
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
        let mut grid = Grid {
            source,
            titles: Vec::new(),
            header: None,
            rows: Vec::new(),
            found: self.found,
            quoted_lines: self.quoted_lines,
            merged_rows: self.merged_rows,
            file_name: self.file_name,
            field_chars: self.limits.field_chars,
        };
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

fn note(by_column: &mut BTreeMap<usize, Vec<u64>>, column: usize, line: u64) {
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

impl SourceKind {
    /// A stable word for texts and for JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Pasted => "pasted",
        }
    }
}

impl Encoding {
    /// A stable word for texts and for JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf8Marked => "utf-8-bom",
            Self::Utf8Faulty => "utf-8-faulty",
            Self::Utf16LowFirst | Self::Utf16LowFirstGuessed => "utf-16le",
            Self::Utf16HighFirst | Self::Utf16HighFirstGuessed => "utf-16be",
            Self::Windows1252 => "windows-1252",
        }
    }

    /// True when the file does not say it and its bytes do not prove it.
    #[must_use]
    pub fn is_assumed(self) -> bool {
        matches!(
            self,
            Self::Utf8Faulty
                | Self::Utf16LowFirstGuessed
                | Self::Utf16HighFirstGuessed
                | Self::Windows1252
        )
    }
}
