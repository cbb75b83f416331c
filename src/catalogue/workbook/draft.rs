//! The checklist file that a workbook is translated into, and the cell each line comes from.

use std::collections::BTreeSet;

use super::super::checklist::{Fault, FaultKind};
use super::heads::{SHEETS, SheetForm};
use super::table::{Cell, RowOf};
use crate::catalogue::export::quoted;

/// A cell, a row where no cell is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Origin {
    /// The name of the sheet.
    pub(super) sheet: &'static str,
    /// The row, from 1.
    pub(super) row: usize,
    /// The column, from 1.
    pub(super) column: Option<usize>,
}

impl Origin {
    /// The row as such.
    pub(super) fn row(row: &RowOf<'_>) -> Self {
        Self { sheet: row.sheet, row: row.number, column: None }
    }

    /// A cell of the row; the row where it has no such cell.
    pub(super) fn cell(row: &RowOf<'_>, key: &str) -> Self {
        Self { column: row.get(key).map(|cell| cell.column), ..Self::row(row) }
    }
}

/// Lines of a checklist file.
#[derive(Debug, Default)]
pub(super) struct Draft {
    text: String,
    origins: Vec<Option<Origin>>,
    refused: BTreeSet<String>,
}

impl Draft {
    /// The file.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Adds a line.
    pub(super) fn line(&mut self, line: &str, origin: Option<Origin>) {
        self.text.push_str(line);
        self.text.push('\n');
        self.origins.extend(line.split('\n').map(|_| origin));
    }

    /// Adds a key with its value as the file has it.
    pub(super) fn entry(&mut self, key: &str, value: &str, end: &str, origin: Origin) {
        self.line(&format!("{key} = {value}{end}"), Some(origin));
    }

    /// Adds a key with a text.
    pub(super) fn text_entry(&mut self, key: &str, text: &str, origin: Origin) {
        self.entry(key, &quoted(text), "", origin);
    }

    /// Remembers a question that could not be taken over, so that nobody is told that it is missing.
    pub(super) fn refuse(&mut self, question: &str) {
        self.refused.insert(question.to_owned());
    }

    /// The faults of this file as faults of the workbook.
    pub(super) fn in_cells(&self, faults: Vec<Fault>) -> Vec<Fault> {
        let told = |fault: &Fault| match &fault.what {
            FaultKind::UnknownReference { name, .. } => self.refused.contains(name),
            FaultKind::NoQuestions => !self.refused.is_empty(),
            _ => false,
        };
        faults.into_iter().filter(|fault| !told(fault)).map(|fault| self.in_cell(fault)).collect()
    }

    fn in_cell(&self, fault: Fault) -> Fault {
        let origin_of = |line: usize| self.origins.get(line.checked_sub(1)?).copied().flatten();
        let origin = fault.line.and_then(origin_of);
        let mut what = fault.what;
        if let FaultKind::DuplicateId { first_line, .. } = &mut what {
            *first_line = origin_of(*first_line).map_or(*first_line, |origin| origin.row);
        }
        let sheet = origin.and_then(|origin| form(origin.sheet));
        for key in what.keys_mut() {
            if let Some(heading) = sheet.and_then(|sheet| heading(sheet, key)) {
                *key = heading;
            }
        }
        Fault {
            file: fault.file,
            sheet: origin.map(|origin| origin.sheet.to_owned()),
            line: origin.map(|origin| origin.row),
            column: origin.and_then(|origin| origin.column),
            question: fault.question,
            what,
        }
    }
}

fn form(name: &str) -> Option<&'static SheetForm> {
    SHEETS.iter().find(|sheet| sheet.name == name)
}

/// How a key of the file is headed in a sheet.
fn heading(sheet: &SheetForm, key: &str) -> Option<String> {
    let key = match key {
        "type" => "svarform",
        "mindst" | "hoejst" => "constraint",
        other => other,
    };
    sheet.heading(key)
}

/// A value as the file has it: whole numbers, days, `true` and `false` bare, so that the reader can
/// say what is wrong with anything else.
pub(super) fn value(cell: &Cell, form: super::heads::Form) -> String {
    use super::heads::Form;
    let text = cell.text.as_str();
    match form {
        Form::Whole if text.parse::<i64>().is_ok() => text.trim_start_matches('+').to_owned(),
        Form::Flag => {
            super::table::flag(text).map_or_else(|| quoted(text), |flag| flag.to_string())
        }
        Form::Day => super::table::day(text).map_or_else(|| quoted(text), |day| day.to_string()),
        Form::Name => quoted(&super::table::name(text)),
        _ => quoted(text),
    }
}
