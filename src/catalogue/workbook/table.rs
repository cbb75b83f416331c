//! A sheet as rows of cells that are found by their key.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::heads::SheetForm;
use super::{Row, Sheet};
use crate::catalogue::checklist::{FaultKind, SheetFault, nearest};

/// A filled cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cell {
    /// What it says, without blanks around it.
    pub(super) text: String,
    /// Its column, from 1.
    pub(super) column: usize,
}

/// A row with its filled cells by key.
#[derive(Debug, Clone)]
pub(super) struct RowOf<'a> {
    /// The name of the sheet.
    pub(super) sheet: &'static str,
    /// Its number, from 1.
    pub(super) number: usize,
    cells: BTreeMap<&'a str, Cell>,
}

impl RowOf<'_> {
    /// The cell of a key.
    pub(super) fn get(&self, key: &str) -> Option<&Cell> {
        self.cells.get(key)
    }

    /// What the cell says, nothing where it is blank.
    pub(super) fn text(&self, key: &str) -> &str {
        self.get(key).map_or("", |cell| cell.text.as_str())
    }

    /// The name in a cell.
    pub(super) fn name(&self, key: &str) -> String {
        name(self.text(key))
    }
}

/// The headings of a sheet: key and column for those that are known.
pub(super) struct Headings {
    keys: Vec<(String, usize)>,
    unknown: Vec<(String, usize)>,
    /// The row they stand in.
    pub(super) row: usize,
}

impl Headings {
    /// Reads them from the first row, with the faults and the columns they are about.
    pub(super) fn read(form: &SheetForm, sheet: &Sheet) -> (Self, Vec<(usize, FaultKind)>) {
        let first = sheet.rows.first();
        let row = first.map_or(1, |row| row.number);
        let mut headings = Self { keys: Vec::new(), unknown: Vec::new(), row };
        let mut faults = Vec::new();
        for (column, heading) in (1..).zip(first.iter().flat_map(|row| &row.cells)) {
            if heading.trim().is_empty() {
                continue;
            }
            match form.column(heading) {
                Some((_, key)) if headings.keys.iter().any(|(known, _)| *known == key) => {
                    let (key, word) = (form.name.to_owned(), heading.clone());
                    faults.push((column, FaultKind::RepeatedWord { key, word }));
                }
                Some((_, key)) => headings.keys.push((key, column)),
                None => headings.unknown.push((heading.clone(), column)),
            }
        }
        for (heading, column) in &headings.unknown {
            let cell = |row: &Row| row.cells.get(column - 1).is_some_and(|text| !is_blank(text));
            if sheet.rows.iter().skip(1).any(cell) {
                let known = form.headings();
                let known = known.iter().map(|(heading, _)| heading.as_str());
                let suggestion = nearest(heading, known).map(str::to_owned);
                let column_name = heading.clone();
                let what = SheetFault::UnknownColumn { column: column_name, suggestion }.into();
                faults.push((*column, what));
            }
        }
        (headings, faults)
    }

    /// The rows under the headings that have something in a known column.
    pub(super) fn rows<'a>(&'a self, form: &SheetForm, sheet: &Sheet) -> Vec<RowOf<'a>> {
        let row = |row: &Row| {
            let cell = |(key, column): &'a (String, usize)| {
                let text = row.cells.get(column - 1).filter(|text| !is_blank(text))?;
                let text = text.replace("\r\n", "\n").trim().to_owned();
                Some((key.as_str(), Cell { text, column: *column }))
            };
            let cells = self.keys.iter().filter_map(cell).collect();
            RowOf { sheet: form.name, number: row.number, cells }
        };
        let rows = sheet.rows.iter().skip(1).map(row);
        rows.filter(|row: &RowOf<'_>| !row.cells.is_empty()).collect()
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// A name as the format has it; XLSForm writes `_` where we write `-`.
pub(super) fn name(text: &str) -> String {
    text.trim().to_lowercase().replace(['_', ' '], "-")
}

/// Yes or no, as spreadsheets and people write it.
pub(super) fn flag(text: &str) -> Option<bool> {
    match text.to_lowercase().trim_end_matches("()") {
        "ja" | "yes" | "true" | "sand" | "1" | "x" => Some(true),
        "nej" | "no" | "false" | "falsk" | "0" => Some(false),
        _ => None,
    }
}

/// A day, as spreadsheets and people write it.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    let forms = ["%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y", "%d/%m/%Y"];
    forms.into_iter().find_map(|form| NaiveDate::parse_from_str(text, form).ok())
}
