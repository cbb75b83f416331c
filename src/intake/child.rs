//! What the program and its reader process say to each other.
//!
//! The process gets one line of JSON, the request, and then the bytes of the file on
//! standard input. It answers with lines of JSON: the sheet, its rows, and `End`; or a
//! fault. An answer without `End` counts as no answer, whatever came before.

use std::io::{BufRead, BufReader, BufWriter, Read, Write};

use serde::{Deserialize, Serialize};

use super::fault::ReadFault;
use super::found::FileName;
use super::grid::Grid;
use super::grid_builder::GridBuilder;
use super::limits::Limits;
use super::source::{SourceInfo, SourceKind};
use super::spreadsheet;
use crate::domain::privacy::mask_cpr;
use crate::domain::text::Clean;

/// Gives the bytes of a spreadsheet to a reader and returns its answer, unparsed.
///
/// The real one is a process of its own, because a hostile file can make the parser abort.
pub trait SheetReader {
    /// Sends `input` and returns everything that comes back.
    ///
    /// # Errors
    /// When the reader could not be started, died or took too long.
    fn read_sheet(&mut self, input: &[u8]) -> Result<Vec<u8>, ReadFault>;
}

/// Reads in this very process: for tests, and for nothing else.
#[derive(Debug, Clone, Copy, Default)]
pub struct InProcessReader;

impl SheetReader for InProcessReader {
    fn read_sheet(&mut self, input: &[u8]) -> Result<Vec<u8>, ReadFault> {
        let mut answer = Vec::new();
        serve(input, &mut answer, &super::LIMITS).map_err(|_| ReadFault::ReaderDied)?;
        Ok(answer)
    }
}

/// What is asked of the reader process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Request {
    /// The visible sheet to read; the first one when nothing is said.
    pub(super) sheet: Option<String>,
}

/// One line of the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum ReplyLine {
    /// Comes first.
    Sheet(SheetHead),
    /// A row with something in it: its number and its cells.
    Row(u64, Vec<String>),
    /// A number in the row before, at this column, is not exact.
    Rounded(u64, usize),
    /// A formula without a stored result.
    WithoutValue(u64, usize),
    /// Comes last, with the number of rows.
    End(usize),
    /// Comes instead of everything else, or of what is left.
    Fault(ReadFault),
}

/// The sheet that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SheetHead {
    /// OpenDocument instead of Office Open XML.
    pub(super) ods: bool,
    /// Its name.
    pub(super) name: String,
    /// The other visible sheets.
    pub(super) others: Vec<String>,
    /// The hidden sheets.
    pub(super) hidden: Vec<String>,
    /// Hidden rows.
    pub(super) hidden_rows: Vec<u64>,
    /// Rows touched by merged cells.
    pub(super) merged_rows: Vec<u64>,
}

/// The reader's side: reads request and file from `input` and answers on `output`.
///
/// # Errors
/// When `output` cannot be written to; every fault of the file goes into the answer.
pub fn serve(input: impl Read, output: impl Write, limits: &Limits) -> std::io::Result<()> {
    let mut output = BufWriter::new(output);
    let mut broken = None;
    let mut send = |line: &ReplyLine| {
        let sent = serde_json::to_writer(&mut output, line)
            .map_err(std::io::Error::from)
            .and_then(|()| output.write_all(b"\n"));
        sent.map_err(|error| {
            broken = Some(error);
            // Whoever listened is gone; the fault is never read.
            ReadFault::ReaderDied
        })
    };
    let result = receive(input, limits)
        .and_then(|(request, file)| spreadsheet::read(&file, &request, limits, &mut send));
    if let Err(fault) = result {
        let _ = send(&ReplyLine::Fault(fault));
    }
    match broken {
        Some(error) => Err(error),
        None => output.flush(),
    }
}

/// The program's side: request and file as they are sent.
pub(super) fn message(request: &Request, file: &[u8]) -> Result<Vec<u8>, ReadFault> {
    let mut message = serde_json::to_vec(request).map_err(|_| ReadFault::damaged("request"))?;
    message.push(b'\n');
    message.extend_from_slice(file);
    Ok(message)
}

/// The program's side: the list in the reader's answer.
///
/// # Errors
/// The fault the reader has found, or [`ReadFault::ReaderDied`] when the answer has no end.
pub(super) fn parse_reply(
    answer: &[u8],
    file_name: FileName,
    limits: &Limits,
) -> Result<Grid, ReadFault> {
    let mut builder = GridBuilder::new(limits, file_name);
    let mut source = None;
    let mut rows = 0;
    let mut row_before = 0;
    for line in answer.split(|byte| *byte == b'\n') {
        let line = serde_json::from_slice(line).map_err(|_| ReadFault::ReaderDied)?;
        match line {
            ReplyLine::Sheet(head) => {
                builder.merged_rows(head.merged_rows.clone());
                source = Some(source_of(head));
            }
            ReplyLine::Row(number, cells) => {
                if number > row_before + 1 {
                    builder.blank_line();
                }
                row_before = number;
                rows += 1;
                builder.row(number, cells.iter().map(String::as_str))?;
            }
            ReplyLine::Rounded(row, column) => builder.rounded(row, column),
            ReplyLine::WithoutValue(row, column) => builder.without_value(row, column),
            ReplyLine::Fault(fault) => return Err(cleaned(fault)),
            ReplyLine::End(expected) => {
                let source = source.filter(|_| rows == expected);
                return builder.finish(source.ok_or(ReadFault::ReaderDied)?);
            }
        }
    }
    Err(ReadFault::ReaderDied)
}

/// The program's side: the rows in the reader's answer as they are, each with its number.
///
/// # Errors
/// As [`parse_reply`].
pub(super) fn raw_rows(answer: &[u8]) -> Result<Vec<(u64, Vec<String>)>, ReadFault> {
    let mut rows = Vec::new();
    for line in answer.split(|byte| *byte == b'\n') {
        match serde_json::from_slice(line).map_err(|_| ReadFault::ReaderDied)? {
            ReplyLine::Row(number, cells) => rows.push((number, cells)),
            ReplyLine::Sheet(_) | ReplyLine::Rounded(..) | ReplyLine::WithoutValue(..) => {}
            ReplyLine::Fault(fault) => return Err(cleaned(fault)),
            ReplyLine::End(expected) if expected == rows.len() => return Ok(rows),
            ReplyLine::End(_) => break,
        }
    }
    Err(ReadFault::ReaderDied)
}

fn receive(input: impl Read, limits: &Limits) -> Result<(Request, Vec<u8>), ReadFault> {
    let broken = || ReadFault::damaged("request");
    let mut input = BufReader::new(input);
    let mut line = Vec::new();
    // A sheet name has 31 characters; this is room enough for any request.
    let mut first = (&mut input).take(64 * 1024);
    first.read_until(b'\n', &mut line).map_err(|_| broken())?;
    let request = serde_json::from_slice(&line).map_err(|_| broken())?;
    let mut file = Vec::new();
    let mut rest = input.take(limits.file_bytes + 1);
    let bytes = rest.read_to_end(&mut file).map_err(|_| broken())? as u64;
    if bytes > limits.file_bytes {
        let limit = limits.file_bytes;
        return Err(ReadFault::FileTooLarge { bytes, limit });
    }
    Ok((request, file))
}

fn source_of(head: SheetHead) -> SourceInfo {
    let names = |names: Vec<String>| names.iter().map(|name| clean_name(name)).collect();
    SourceInfo {
        kind: if head.ods { SourceKind::Ods } else { SourceKind::Xlsx },
        encoding: None,
        delimiter: None,
        sheet: Some(clean_name(&head.name)),
        other_sheets: names(head.others),
        hidden_sheets: names(head.hidden),
        hidden_rows: head.hidden_rows,
    }
}

/// A sheet name fit to be shown: sheets are named by people, after people too.
fn clean_name(name: &str) -> String {
    mask_cpr(Clean::line(name).as_str())
}

fn cleaned(fault: ReadFault) -> ReadFault {
    match fault {
        ReadFault::NoRows { sheet } => {
            ReadFault::NoRows { sheet: sheet.map(|name| clean_name(&name)) }
        }
        ReadFault::UnknownSheet { sheet } => ReadFault::UnknownSheet { sheet: clean_name(&sheet) },
        other => other,
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::super::LIMITS;
    use super::*;

    const HEAD: &str = r#"{"Sheet":{"ods":false,"name":"Sager","others":[],"hidden":[],"hidden_rows":[],"merged_rows":[]}}"#;

    fn parse(lines: &[&str]) -> Result<Grid, ReadFault> {
        parse_reply(lines.join("\n").as_bytes(), FileName::default(), &LIMITS)
    }

    #[test]
    fn a_whole_answer_becomes_a_list() {
        let rows = [HEAD, r#"{"Row":[1,["Sagsnr"]]}"#, r#"{"Row":[3,["26-1"]]}"#, r#"{"End":2}"#];
        let grid = parse(&rows).unwrap();
        assert_eq!(grid.rows.len(), 1);
        let row = grid.rows.first().unwrap();
        assert_eq!((row.line, row.cell(0), row.after_blank), (3, "26-1", true));
    }

    #[test]
    fn an_answer_without_its_end_is_no_answer() {
        let row = r#"{"Row":[1,["Sagsnr"]]}"#;
        let broken: [&[&str]; 6] = [
            &[],
            &[HEAD, row],
            &[HEAD, row, r#"{"End":2}"#],
            &[row, r#"{"End":1}"#],
            &[HEAD, row, r#"{"End":"#],
            &["Segmentation fault"],
        ];
        for lines in broken {
            assert_eq!(parse(lines), Err(ReadFault::ReaderDied), "{lines:?}");
        }
    }

    #[test]
    fn the_names_of_sheets_pass_the_gate() {
        let fault = r#"{"Fault":{"NoRows":{"sheet":"\u001b[2J 251248-9996"}}}"#;
        let sheet = Some("␛[2J ······-····".to_owned());
        assert_eq!(parse(&[fault]), Err(ReadFault::NoRows { sheet }));
    }
}
