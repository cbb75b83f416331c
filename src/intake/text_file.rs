//! Reading a list from a text file: delimiter, quotes, lines.
//!
//! Source: RFC 4180, and what Danish Excel makes of it (semicolon, `sep=`).

use super::columns::is_known_header;
use super::encoding;
use super::fault::ReadFault;
use super::found::FileName;
use super::grid::Grid;
use super::grid_builder::GridBuilder;
use super::limits::Limits;
use super::source::{Encoding, SourceInfo, SourceKind};
use crate::domain::text::formula::unguarded;

/// Reads a text file.
///
/// # Errors
/// When it is empty, no text, beyond a limit or has a quotation mark that is never closed.
pub(super) fn read_text_file(
    bytes: &[u8],
    file_name: FileName,
    limits: &Limits,
) -> Result<Grid, ReadFault> {
    let (text, encoding) = encoding::decode(bytes)?;
    read_text(&text, SourceKind::Csv, Some(encoding), file_name, limits)
}

/// Reads text that is decoded already.
pub(super) fn read_text(
    text: &str,
    kind: SourceKind,
    encoding: Option<Encoding>,
    file_name: FileName,
    limits: &Limits,
) -> Result<Grid, ReadFault> {
    let (announced, body) = announced_delimiter(text);
    let delimiter = announced.or_else(|| sniff(body, limits.header_search_rows));
    let byte = delimiter.unwrap_or(b';');
    let first_line = 1 + u64::from(body.len() != text.len());
    let quotes = scan_quotes(body, byte, first_line);
    if let Some(line) = quotes.unclosed {
        return Err(ReadFault::UnclosedQuote { line });
    }

    let mut builder = GridBuilder::new(limits, file_name);
    builder.quotes_hold_lines(quotes.holding_lines);
    let mut lines = LineCounter::new(body, first_line);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(byte)
        .has_headers(false)
        .flexible(true)
        .from_reader(body.as_bytes());
    let mut record = csv::StringRecord::new();
    // The text is valid UTF-8 and in memory, and rows may be uneven: nothing is left that
    // could fail but a fault of the reader itself.
    while reader.read_record(&mut record).map_err(|_| ReadFault::damaged("csv-record"))? {
        let start = record.position().map_or(0, csv::Position::byte);
        let (line, after_blank) = lines.advance_to(start);
        if after_blank {
            builder.blank_line();
        }
        builder.row(line, record.iter().map(unguarded))?;
    }
    builder.finish(SourceInfo {
        kind,
        encoding,
        delimiter: delimiter.map(char::from),
        sheet: None,
        other_sheets: Vec::new(),
        hidden_sheets: Vec::new(),
        hidden_rows: Vec::new(),
    })
}

/// The delimiter of a first line `sep=;`, which Excel understands, and the text after it.
fn announced_delimiter(text: &str) -> (Option<u8>, &str) {
    let end = text.find(['\n', '\r']).unwrap_or(text.len());
    let (first, rest) = text.split_at(end);
    let first = first.trim_matches('"');
    let sign = match first.get(..4) {
        Some(word) if word.eq_ignore_ascii_case("sep=") => first.as_bytes().get(4..),
        _ => None,
    };
    let rest =
        rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r'])).unwrap_or(rest);
    match sign {
        Some(&[sign]) if sign.is_ascii_punctuation() || sign == b'\t' => (Some(sign), rest),
        _ => (None, text),
    }
}

/// Delimiters that are tried, the likeliest first.
const CANDIDATES: [u8; 4] = [b';', b'\t', b',', b'|'];

/// Lines looked at to find the delimiter.
const SNIFFED_LINES: usize = 20;

/// The delimiter under which a header is recognised best and rows are equally wide;
/// nothing when the text has one column.
fn sniff(text: &str, header_rows: usize) -> Option<u8> {
    let mut best: Option<((usize, usize, usize), u8)> = None;
    for candidate in CANDIDATES {
        let rows = first_records(text, candidate);
        let header = rows.iter().take(header_rows).max_by_key(|row| known_headers(row));
        let known = header.map_or(0, |row| known_headers(row));
        // A header in one piece means that the candidate does not divide this file.
        if known > 0 && header.is_some_and(|row| row.len() < 2) {
            continue;
        }
        let (width, alike) = commonest_width(&rows);
        if width < 2 {
            continue;
        }
        let score = (known, alike, width);
        if best.is_none_or(|(other, _)| score > other) {
            best = Some((score, candidate));
        }
    }
    let single_column =
        first_records(text, 0).iter().take(header_rows).any(|row| known_headers(row) > 0);
    match best {
        // "Sagsnr" alone is a header too: commas in the cells under it divide nothing.
        Some(((0, ..), _)) if single_column => None,
        other => other.map(|(_, delimiter)| delimiter),
    }
}

fn known_headers(row: &[String]) -> usize {
    row.iter().filter(|cell| is_known_header(cell)).count()
}

/// The width most rows have, and how many rows have it; 1 when there are none.
fn commonest_width(rows: &[Vec<String>]) -> (usize, usize) {
    let mut best = (1, 0);
    for row in rows {
        let alike = rows.iter().filter(|other| other.len() == row.len()).count();
        if row.len() > 1 && (alike, row.len()) > (best.1, best.0) {
            best = (row.len(), alike);
        }
    }
    best
}

fn first_records(text: &str, delimiter: u8) -> Vec<Vec<String>> {
    // A quote that is never closed must not make the sniffing read the whole file.
    let mut end = text.len().min(64 * 1024);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let sample = text.get(..end).unwrap_or_default();
    csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(sample.as_bytes())
        .records()
        .take(SNIFFED_LINES)
        .filter_map(Result::ok)
        .map(|record| record.iter().map(str::to_owned).collect())
        .collect()
}

/// What a walk over all quotation marks finds.
#[derive(Debug, Default, PartialEq, Eq)]
struct Quotes {
    /// Line where a cell is opened that the file never closes.
    unclosed: Option<u64>,
    /// Lines where a cell is opened that holds whole lines of the list.
    holding_lines: Vec<u64>,
}

/// Walks over the quotes as the reader does: one counts at the beginning of a cell only.
fn scan_quotes(text: &str, delimiter: u8, first_line: u64) -> Quotes {
    let mut found = Quotes::default();
    if !text.contains('"') {
        return found;
    }
    let expected = first_line_delimiters(text, delimiter);
    let mut bytes = text.bytes().peekable();
    let mut line = first_line;
    let mut at_cell_start = true;
    while let Some(byte) = bytes.next() {
        if byte == b'"' && at_cell_start {
            let opened = line;
            let mut inner = InnerLines::new(delimiter, expected);
            loop {
                match bytes.next() {
                    None => {
                        found.unclosed = Some(opened);
                        return found;
                    }
                    Some(b'"') if bytes.next_if_eq(&b'"').is_none() => break,
                    Some(byte) => {
                        if ends_line(byte, bytes.peek()) {
                            line += 1;
                            inner.end_of_line();
                        }
                        inner.byte(byte);
                    }
                }
            }
            if inner.looks_like_list() {
                found.holding_lines.push(opened);
            }
            at_cell_start = false;
            continue;
        }
        if ends_line(byte, bytes.peek()) {
            line += 1;
        }
        at_cell_start = byte == delimiter || byte == b'\n' || byte == b'\r';
    }
    found
}

fn ends_line(byte: u8, next: Option<&u8>) -> bool {
    byte == b'\n' || (byte == b'\r' && next != Some(&b'\n'))
}

fn first_line_delimiters(text: &str, delimiter: u8) -> usize {
    let line = text.lines().find(|line| !line.trim().is_empty());
    let bytes = line.unwrap_or_default().bytes();
    bytes.filter(|byte| *byte == delimiter).count()
}

/// Counts lines inside one quoted cell that have as many delimiters as the header.
struct InnerLines {
    delimiter: u8,
    expected: usize,
    complete: bool,
    delimiters: usize,
    alike: usize,
}

impl InnerLines {
    fn new(delimiter: u8, expected: usize) -> Self {
        Self { delimiter, expected, complete: false, delimiters: 0, alike: 0 }
    }

    fn byte(&mut self, byte: u8) {
        self.delimiters += usize::from(byte == self.delimiter);
    }

    fn end_of_line(&mut self) {
        // The first piece begins in the middle of a line and is never judged.
        let whole = std::mem::replace(&mut self.complete, true);
        self.alike += usize::from(whole && self.delimiters == self.expected);
        self.delimiters = 0;
    }

    fn looks_like_list(&self) -> bool {
        // With one delimiter a line of a note may well have it too.
        match self.expected {
            0 => false,
            1 => self.alike >= 3,
            _ => self.alike >= 1,
        }
    }
}

/// Counts lines between the places where records begin.
struct LineCounter<'t> {
    text: &'t [u8],
    at: usize,
    line: u64,
}

impl<'t> LineCounter<'t> {
    fn new(text: &'t str, first_line: u64) -> Self {
        let text = text.as_bytes();
        Self { text, at: 0, line: first_line }
    }

    /// Line of the record whose reading began at byte `start`, and whether blank lines
    /// stand before it.
    fn advance_to(&mut self, start: u64) -> (u64, bool) {
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        while self.at < start {
            self.step();
        }
        // The reader stops after `\r`; its `\n` is the first byte of the next reading.
        let after_return = self.at > 0 && self.text.get(self.at - 1) == Some(&b'\r');
        if after_return && self.text.get(self.at) == Some(&b'\n') {
            self.step();
        }
        let line_before = self.line;
        while matches!(self.text.get(self.at), Some(b'\n' | b'\r')) {
            self.step();
        }
        (self.line, self.line > line_before)
    }

    fn step(&mut self) {
        if let Some(&byte) = self.text.get(self.at) {
            self.line += u64::from(ends_line(byte, self.text.get(self.at + 1)));
        }
        self.at += 1;
    }
}

#[cfg(test)]
mod tests;
