//! A checklist as a workbook, for who would rather write in a spreadsheet: a subset of XLSForm
//! (sheets *survey*, *choices*, *settings*) with columns of ours for what XLSForm does not have,
//! and sheets of ours for what a question has several of (*hjemmel*, *eksempler*, *parameter*).
//!
//! A workbook is another spelling of a checklist file. It is translated into one, line by line,
//! and read by the same reader, so that both are held to the same rules; every line remembers
//! the cell it came from, and so does every fault. Source: XLSForm.org, form specification.

mod answers;
mod details;
mod draft;
pub mod expression;
mod heads;
mod read;
mod survey;
mod table;
mod tokens;
mod write;

use super::checklist::vocabulary::LEVELS;
use super::checklist::{Fault, FaultKind, parse as parse_file};
use super::export::to_toml;
use crate::domain::checklist::Checklist;

pub use write::to_sheets;

/// A sheet of a workbook; the first row has the headings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A row with something in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number in the sheet, from 1.
    pub number: usize,
    /// Its cells from the first column on, as text.
    pub cells: Vec<String>,
}

/// The sheets that are looked for in a workbook; others are left alone.
pub fn sheet_names() -> impl Iterator<Item = &'static str> {
    heads::SHEETS.iter().map(|sheet| sheet.name)
}

/// The words that a column can hold, by sheet and heading.
pub fn choices() -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
    let words = |table: &[(&'static str, _)]| table.iter().map(|(word, _)| *word).collect();
    let mut choices = vec![("survey", "niveau", words(&LEVELS))];
    choices.push(("survey", "alvor", vec!["1", "2", "3"]));
    choices.push(("eksempler", "i_orden", vec!["ja", "nej"]));
    choices
}

/// Reads a checklist from the sheets of a workbook. `file_name` is only repeated in the faults.
/// The hash is that of the checklist written as a file.
///
/// # Errors
/// Every fault there is, with its sheet and cell; never an empty list.
pub fn parse(file_name: &str, sheets: &[Sheet]) -> Result<Checklist, Vec<Fault>> {
    let (draft, mut faults) = read::translated(file_name, sheets);
    match parse_file(file_name, draft.text().as_bytes()) {
        Ok(list) if faults.is_empty() => return parse_file(file_name, to_toml(&list).as_bytes()),
        Ok(_) => {}
        // What is missing with a whole sheet is told by the sheet.
        Err(found) => {
            faults.extend(draft.in_cells(found).into_iter().filter(|fault| fault.sheet.is_some()));
        }
    }
    let order = |fault: &Fault| {
        let sheet = sheet_names().position(|name| fault.sheet.as_deref() == Some(name));
        (sheet, fault.line, fault.column, fault.what.code())
    };
    faults.sort_by_key(order);
    faults.dedup();
    let limit = super::checklist::limits::FAULTS;
    if let Some(more) = faults.len().checked_sub(limit).filter(|more| *more > 0) {
        faults.truncate(limit);
        let (file, what) = (Some(file_name.to_owned()), FaultKind::MoreFaults { count: more });
        faults.push(Fault { file, sheet: None, line: None, column: None, question: None, what });
    }
    Err(faults)
}

#[cfg(test)]
mod tests;
