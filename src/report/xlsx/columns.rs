//! The columns of a table where every cell holds one value: a share becomes its errors, its cases,
//! its part and, where it has one, its interval.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;
use crate::report::document::{Cell, Estimate, FEWEST_FOR_PERCENT, Table};

/// A column of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::report) struct Flat {
    /// Its heading, which no other column of the table has.
    pub(in crate::report) head: String,
    /// The column of the paper it comes from.
    from: usize,
    part: Part,
}

/// What of a cell a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Whole { is_figure: bool },
    Errors,
    Cases,
    Share,
    Low,
    High,
}

/// A value of a sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::report) enum Value<'a> {
    Text(&'a Clean),
    Count(i64),
    Share(f64),
    Date(NaiveDate),
    Nothing,
}

impl Flat {
    /// Whether it holds figures.
    pub(in crate::report) fn is_figure(&self) -> bool {
        self.part != Part::Whole { is_figure: false }
    }
}

impl<'a> Value<'a> {
    /// A value that is one by itself.
    pub(in crate::report) fn of(cell: &'a Cell) -> Self {
        match cell {
            Cell::Text(text) => Self::Text(text),
            Cell::Count(count) => Self::Count(*count),
            Cell::Chosen(thousandths) => Self::Share(f64::from(*thousandths) / 1000.0),
            Cell::Date(date) => Self::Date(*date),
            Cell::Share { .. } | Cell::Estimate(_) | Cell::Empty => Self::Nothing,
        }
    }
}

/// The columns of a table.
pub(in crate::report) fn flattened(table: &Table, texts: &Texts) -> Vec<Flat> {
    let shares = [
        (Part::Errors, "paper-flat-errors"),
        (Part::Cases, "paper-flat-cases"),
        (Part::Share, "paper-flat-share"),
        (Part::Low, "paper-flat-low"),
        (Part::High, "paper-flat-high"),
    ];
    let mut flat = Vec::new();
    for (from, column) in table.columns.iter().enumerate() {
        let cells = || table.rows.iter().filter_map(|row| row.get(from));
        let parts = if cells().any(|cell| matches!(cell, Cell::Estimate(_))) {
            shares.len()
        } else if cells().any(|cell| matches!(cell, Cell::Share { .. })) {
            3
        } else {
            0
        };
        let plain = Part::Whole { is_figure: column.figures };
        if parts == 0 || cells().any(|cell| !matches!(cell, Cell::Estimate(_) | Cell::Share { .. }))
        {
            flat.push(Flat { head: column.head.as_str().to_owned(), from, part: plain });
        }
        for (part, id) in shares.into_iter().take(parts) {
            let name = texts.with(id, &[("column", (&column.head).into())]);
            flat.push(Flat { head: name.into_string(), from, part });
        }
    }
    distinct(&mut flat);
    flat
}

/// Excel wants every heading to be another one, also without regard to capitals.
fn distinct(columns: &mut [Flat]) {
    let mut taken = BTreeSet::new();
    for column in columns {
        let plain: String = column.head.replace('\n', " ").chars().take(200).collect();
        let mut head = plain.clone();
        let mut number = 2;
        while head.is_empty() || !taken.insert(head.to_lowercase()) {
            head = format!("{plain} ({number})");
            number += 1;
        }
        column.head = head;
    }
}

/// What a row has in a column.
pub(in crate::report) fn values<'a>(column: &Flat, row: &'a [Cell]) -> Value<'a> {
    let Some(cell) = row.get(column.from) else { return Value::Nothing };
    if let Part::Whole { .. } = column.part {
        return Value::of(cell);
    }
    let (errors, n, share, ends) = match *cell {
        Cell::Share { errors, n } => (errors, n, errors as f64 / n as f64, None),
        Cell::Estimate(Estimate { errors, n, share, low, high }) => {
            (errors, n, share, Some((low, high)))
        }
        _ => return Value::Nothing,
    };
    let of_enough = |share: f64| {
        if n < FEWEST_FOR_PERCENT { Value::Nothing } else { Value::Share(share) }
    };
    match (column.part, ends) {
        (Part::Errors, _) => Value::Count(errors),
        (Part::Cases, _) => Value::Count(n),
        (Part::Share, _) => of_enough(share),
        (Part::Low, Some((low, _))) => of_enough(low),
        (Part::High, Some((_, high))) => of_enough(high),
        _ => Value::Nothing,
    }
}
