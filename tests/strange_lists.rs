//! Case lists that nobody wrote the reader for: random tables as other programs might write them, from
//! a fixed seed. What a careful reader would see in them is known, since it was there before.
//!
//! Nothing may break or get lost, ever: each row becomes a case, or is named. Nearly all must
//! also come out as a careful reader would read them.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
#![expect(clippy::print_stderr, reason = "figures of the full run")]

mod made;

use chrono::NaiveDate;
use tilsyn::domain::column::Role;
use tilsyn::intake::{
    Grid, InProcessReader, LIMITS, Preview, PreviewFault, preview, read, suggest,
};

use made::{Made, Table};

use crate::full;

/// Lists at a desk, in each run, and with everything.
const FEW: usize = 100;
const SOME: usize = 150;
const MANY: usize = 10_000;
/// So many of a hundred must be read as a careful reader would.
const RIGHT_OF_A_HUNDRED: usize = 97;

/// What is not as a careful reader would have it.
fn misread(table: &Table, made: &Made) -> Option<String> {
    let grid = match read(&made.bytes, made.name, &mut InProcessReader, &LIMITS) {
        Ok(grid) => grid,
        Err(fault) => return Some(format!("{fault:?}")),
    };
    let Some(header) = &grid.header else { return Some("no header".to_owned()) };
    let place = grid.all_rows().position(|row| row.line == header.line).unwrap();
    let read: Vec<&[String]> = grid.all_rows().skip(place).map(|row| &*row.cells).collect();
    for (nth, row) in table.rows().enumerate() {
        let seen = read.get(nth).copied().unwrap_or_default();
        if !made::is_the_same(row, seen) {
            return Some(format!("row {nth}: {row:?} was read as {seen:?}"));
        }
    }
    misunderstood(table, &grid)
}

/// The cases that would be taken are not those of the list, in its order.
fn misunderstood(table: &Table, grid: &Grid) -> Option<String> {
    let mut mapping = suggest(grid);
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let shown = match preview(grid, &mapping, today) {
        Err(PreviewFault::Columns(_)) => {
            // The person says which column it is, as the page asks.
            mapping.iter_mut().filter(|role| **role == Role::CaseReference).for_each(|role| {
                *role = Role::Ignore;
            });
            *mapping.get_mut(table.reference)? = Role::CaseReference;
            preview(grid, &mapping, today)
        }
        shown => shown,
    };
    let shown = match shown {
        Ok(shown) => shown,
        Err(fault) => return Some(format!("{fault:?}")),
    };
    let cases: Vec<&str> = shown.cases.iter().map(|case| case.reference.as_str()).collect();
    let wanted = table.references();
    (cases != wanted).then(|| format!("cases {cases:?} instead of {wanted:?}"))
}

/// A row that became nothing and is not named; or a fault that is none of the reader's words.
fn lost(made: &Made) -> Option<String> {
    let grid = read(&made.bytes, made.name, &mut InProcessReader, &LIMITS).ok()?;
    let mapping = suggest(&grid);
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let shown = preview(&grid, &mapping, today).ok()?;
    let told = told(&shown);
    (told != grid.rows.len()).then(|| format!("{told} of {} rows are told of", grid.rows.len()))
}

/// How many rows a preview tells of: cases, questions, duplicates, refused rows and the footer.
fn told(shown: &Preview) -> usize {
    let footer = |notice: &&tilsyn::intake::Notice| notice.code() == "list-footer-lines";
    let footer: usize =
        shown.warnings.iter().filter(footer).map(|notice| notice.lines().len()).sum();
    shown.cases.len() + shown.asks.len() + shown.duplicates.len() + shown.refused.len() + footer
}

#[test]
fn lists_of_other_programs_are_read_as_a_careful_reader_would() {
    let lists = full::counted(FEW, SOME, MANY);
    let mut wrong = Vec::new();
    for seed in 0..lists {
        let (table, made) = made::list(seed as u64);
        assert_eq!(lost(&made), None, "list {seed}");
        if let Some(how) = misread(&table, &made) {
            wrong.push(format!("list {seed} ({}): {how}", made.how));
        }
    }
    let shown = wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    eprintln!("strange lists: {} of {lists} read otherwise\n{shown}", wrong.len());
    assert!(wrong.len() * 100 <= lists * (100 - RIGHT_OF_A_HUNDRED), "{}:\n{shown}", wrong.len());
}

/// The judgement itself: a list with a cell changed behind its back is misread.
#[test]
fn a_list_that_says_something_else_is_seen() {
    for seed in 0..20 {
        let (mut table, made) = made::list(seed);
        table.change_a_cell();
        assert!(misread(&table, &made).is_some(), "list {seed}");
    }
}

/// Lists cut off anywhere and mixed with others, of which nobody knows what is right.
#[test]
fn what_is_cut_off_or_mixed_loses_no_row_without_a_word() {
    for seed in 0..full::counted(FEW, SOME, MANY) as u64 {
        let (_, mut one) = made::list(seed);
        let (_, other) = made::list(seed + 1);
        let (cut, from) = (one.bytes.len() * 2 / 3, other.bytes.len() / 3);
        one.bytes.truncate(cut);
        assert_eq!(lost(&one), None, "list {seed} cut off");
        one.bytes.extend_from_slice(&other.bytes[from..]);
        assert_eq!(lost(&one), None, "list {seed} and the next");
    }
}
