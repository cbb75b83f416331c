//! Lines at the end of an extract that are no cases: totals, dates, who made it.

use super::grid::{Grid, Row};

/// Words a footer line begins with.
const FOOTER_WORDS: [&str; 22] = [
    "antal",
    "i alt",
    "ialt",
    "total",
    "sum",
    "subtotal",
    "udtræk",
    "udtrukket",
    "udskrevet",
    "rapport",
    "dannet",
    "genereret",
    "kilde",
    "side ",
    "periode",
    "filter",
    "oprettet af",
    "trukket",
    "count",
    "generated",
    "report",
    "source",
];

/// Lines a footer may have.
const LONGEST_FOOTER: usize = 20;

/// The lines at the end that are footer.
///
/// Going up from the last line: a line that begins with a word of totals and extracts, or
/// one that holds a sentence in a single cell and stands after a blank line with only
/// footer below it.
pub(super) fn footer_lines(grid: &Grid, reference: usize) -> Vec<u64> {
    let wide = grid.header.as_ref().is_some_and(|header| header.cells.len() > 1);
    let mut footer: Vec<u64> = Vec::new();
    // Lines that are footer only if a blank line is found above them.
    let mut pending: Vec<u64> = Vec::new();
    for row in grid.rows.iter().rev().take(LONGEST_FOOTER) {
        if has_footer_word(row, reference) {
            footer.append(&mut pending);
            footer.push(row.line);
        } else if wide && is_sentence_alone(row) {
            pending.push(row.line);
        } else {
            break;
        }
        if row.after_blank {
            footer.append(&mut pending);
        }
    }
    footer.sort_unstable();
    footer
}

fn has_footer_word(row: &Row, reference: usize) -> bool {
    let first = row.cells.iter().find(|cell| !cell.is_empty());
    let cell = match row.cell(reference) {
        "" => first.map_or("", String::as_str),
        cell => cell,
    };
    let cell = cell.to_lowercase();
    FOOTER_WORDS.iter().any(|word| {
        // "sum" is a total, "SUM-26-1" may be a reference, "summarisk" a word.
        cell.strip_prefix(word).is_some_and(|rest| {
            rest.is_empty() || word.ends_with(' ') || rest.starts_with([' ', ':', '='])
        })
    })
}

/// One filled cell, with blanks or a colon in it as no reference has.
fn is_sentence_alone(row: &Row) -> bool {
    let mut filled = row.cells.iter().filter(|cell| !cell.is_empty());
    match (filled.next(), filled.next()) {
        (Some(cell), None) => cell.contains(' ') || cell.contains(':'),
        _ => false,
    }
}
