//! Goes through the rows of a list once and sorts them into cases, duplicates and the rest.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;

use super::cell_date::parse_cell_date;
use super::columns::{self, columns_of, may_hold_cpr};
use super::footer::footer_lines;
use super::found::LinesByColumn;
use super::grid::{Grid, Row};
use super::notice::{Likeness, Notice};
use super::preview::{Duplicate, FrameCase, Preview, Refused, RefusedReason};
use super::reference::{
    is_error_value, is_power_of_ten, is_truth_value, likeness, parse_reference,
};
use super::source::SourceKind;
use crate::domain::column::{Refusal, Role};
use crate::domain::draw::{CaseId, Frame};
use crate::domain::privacy::find_cpr;

/// The state of going through the rows once.
pub(super) struct Walk<'g> {
    grid: &'g Grid,
    mapping: &'g [Role],
    today: NaiveDate,
    places: Places,
    footer: HashSet<u64>,
    long_references: HashSet<u64>,
    /// The row that counts for a reference.
    first: HashMap<String, &'g Row>,
    cases: Vec<FrameCase>,
    asks: Vec<FrameCase>,
    duplicates: Vec<Duplicate>,
    refused: Vec<Refused>,
    uneven: Vec<u64>,
    powers: Vec<u64>,
    dates: Vec<u64>,
    bad_dates: LinesByColumn,
    error_values: LinesByColumn,
    personal: LinesByColumn,
}

/// Where each role is found.
#[derive(Default)]
struct Places {
    reference: usize,
    caseworker: Option<usize>,
    case_type: Option<usize>,
    target_group: Option<usize>,
    team: Option<usize>,
    created: Option<usize>,
    act_date: Option<usize>,
    outcome: Option<usize>,
}

impl Places {
    fn new(mapping: &[Role]) -> Self {
        let place = |role| columns_of(mapping, role).next();
        Self {
            reference: place(Role::CaseReference).unwrap_or(0),
            caseworker: place(Role::Caseworker),
            case_type: place(Role::CaseType),
            target_group: place(Role::TargetGroup),
            team: place(Role::Team),
            created: place(Role::Created),
            act_date: place(Role::ActDate),
            outcome: place(Role::Outcome),
        }
    }
}

impl<'g> Walk<'g> {
    pub(super) fn new(grid: &'g Grid, mapping: &'g [Role], today: NaiveDate) -> Self {
        let places = Places::new(mapping);
        Self {
            grid,
            mapping,
            today,
            footer: footer_lines(grid, places.reference).into_iter().collect(),
            long_references: grid.found.long_lines(places.reference).iter().copied().collect(),
            places,
            first: HashMap::with_capacity(grid.rows.len()),
            cases: Vec::with_capacity(grid.rows.len()),
            asks: Vec::new(),
            duplicates: Vec::new(),
            refused: Vec::new(),
            uneven: Vec::new(),
            powers: Vec::new(),
            dates: Vec::new(),
            bad_dates: BTreeMap::new(),
            error_values: BTreeMap::new(),
            personal: BTreeMap::new(),
        }
    }

    /// Goes through all rows and says what an import would do.
    pub(super) fn all_rows(mut self) -> Preview {
        let grid = self.grid;
        for row in &grid.rows {
            self.row(row);
        }
        self.finish()
    }

    fn row(&mut self, row: &'g Row) {
        self.note_personal_numbers(row);
        if self.footer.contains(&row.line) {
            return;
        }
        self.note_unevenness(row);
        let line = row.line;
        let cell = row.cell(self.places.reference);
        let parsed = if self.long_references.contains(&line) {
            Err(RefusedReason::TooLong)
        } else {
            parse_reference(cell)
        };
        let reference = match parsed {
            Ok(reference) => reference,
            Err(reason) => {
                self.refused.push(Refused { line, reason });
                return;
            }
        };
        if let Some(first) = self.first.get(reference.as_str()) {
            let duplicate = self.duplicate(first, row);
            self.duplicates.push(duplicate);
            return;
        }
        self.first.insert(reference.as_str().to_owned(), row);
        self.note_oddities(reference.as_str(), row);
        let case = self.case(reference, row);
        if self.holds_cpr(row, self.places.reference) {
            self.asks.push(case);
        } else {
            self.cases.push(case);
        }
    }

    fn case(&mut self, reference: CaseId, row: &Row) -> FrameCase {
        FrameCase {
            line: row.line,
            reference,
            caseworker: self.text(row, self.places.caseworker),
            case_type: self.text(row, self.places.case_type),
            target_group: self.text(row, self.places.target_group),
            team: self.text(row, self.places.team),
            created: self.date(row, self.places.created),
            act_date: self.date(row, self.places.act_date),
            outcome: self.text(row, self.places.outcome),
        }
    }

    fn text(&mut self, row: &Row, place: Option<usize>) -> Option<String> {
        let place = place?;
        let cell = row.cell(place);
        if is_error_value(cell) || is_truth_value(cell) {
            self.error_values.entry(place).or_default().push(row.line);
            return None;
        }
        // A number that slipped into another column must not be stored with it.
        if cell.is_empty() || self.holds_cpr(row, place) {
            return None;
        }
        Some(cell.to_owned())
    }

    fn date(&mut self, row: &Row, place: Option<usize>) -> Option<NaiveDate> {
        let place = place?;
        let cell = row.cell(place);
        if cell.is_empty() {
            return None;
        }
        let date = parse_cell_date(cell, self.today);
        if date.is_none() {
            self.bad_dates.entry(place).or_default().push(row.line);
        }
        date
    }

    fn duplicate(&self, first: &Row, row: &Row) -> Duplicate {
        let width = first.cells.len().max(row.cells.len());
        let differs = |index: &usize| first.cell(*index) != row.cell(*index);
        // The reference itself is the same, however it was written.
        let others = (0..width).filter(|index| *index != self.places.reference);
        let differing: Vec<usize> = others.filter(differs).collect();
        Duplicate {
            line: row.line,
            first_line: first.line,
            differs: !differing.is_empty(),
            differing: differing
                .iter()
                .filter_map(|index| self.mapping.get(*index).copied())
                .filter(|role| role.is_taken())
                .collect(),
        }
    }

    fn note_oddities(&mut self, reference: &str, row: &Row) {
        if is_power_of_ten(reference) {
            self.powers.push(row.line);
        }
        if reference.len() >= 8 && is_written_date(reference) {
            self.dates.push(row.line);
        }
    }

    fn note_unevenness(&mut self, row: &Row) {
        let text = matches!(self.grid.source.kind, SourceKind::Csv | SourceKind::Pasted);
        let Some(header) = self.grid.header.as_ref().filter(|_| text) else {
            return;
        };
        let short = row.fields < header.cells.len();
        let long = row.cells.len() > header.fields;
        if short || long {
            self.uneven.push(row.line);
        }
    }

    fn note_personal_numbers(&mut self, row: &Row) {
        for index in 0..row.cells.len() {
            let whole_column =
                self.mapping.get(index) == Some(&Role::Refused(Refusal::PersonalNumbers));
            if !whole_column && self.holds_cpr(row, index) {
                self.personal.entry(index).or_default().push(row.line);
            }
        }
    }

    fn holds_cpr(&self, row: &Row, index: usize) -> bool {
        let cell = row.cell(index);
        (may_hold_cpr(cell) && !find_cpr(cell).is_empty())
            || self.grid.found.hidden_cpr_lines(index).binary_search(&row.line).is_ok()
    }

    fn finish(self) -> Preview {
        let grid = self.grid;
        let mut warnings: Vec<Notice> =
            grid.notices().into_iter().filter(|notice| concerns(notice, self.mapping)).collect();
        warnings.extend(columns::notices(grid, self.mapping));
        let expected = grid.header.as_ref().map_or(0, |row| row.cells.len());
        let footer = grid.rows.iter().map(|row| row.line);
        let footer: Vec<u64> = footer.filter(|line| self.footer.contains(line)).collect();
        let mut with_lines = |lines: Vec<u64>, make: &dyn Fn(Vec<u64>) -> Notice| {
            if !lines.is_empty() {
                warnings.push(make(lines));
            }
        };
        with_lines(self.uneven, &|lines| Notice::UnevenLines { lines, expected });
        with_lines(footer, &|lines| Notice::FooterLines { lines });
        with_lines(self.powers, &|lines| Notice::DamagedReferences { lines });
        with_lines(self.dates, &|lines| Notice::DateReferences { lines });
        warnings.extend(near_duplicates(self.cases.iter().chain(&self.asks)));
        let mut by_column = |found: LinesByColumn, make: &dyn Fn(_, _) -> Notice| {
            for (index, lines) in found {
                warnings.push(make(grid.column_name(index), lines));
            }
        };
        by_column(self.bad_dates, &|column, lines| Notice::InvalidDates { column, lines });
        by_column(self.error_values, &|column, lines| Notice::ErrorValues { column, lines });
        by_column(self.personal, &|column, lines| Notice::PersonalNumbers { column, lines });
        Preview {
            cases: self.cases,
            asks: self.asks,
            duplicates: self.duplicates,
            refused: self.refused,
            warnings,
        }
    }
}

/// References that are nearly the same, by the way they differ.
fn near_duplicates<'c>(cases: impl Iterator<Item = &'c FrameCase> + Clone) -> Vec<Notice> {
    let frame = Frame::new(cases.clone().map(|case| case.reference.clone()));
    let groups = frame.near_duplicates();
    if groups.is_empty() {
        return Vec::new();
    }
    let lines: HashMap<&str, u64> =
        cases.map(|case| (case.reference.as_str(), case.line)).collect();
    let line = |id: &CaseId| lines.get(id.as_str()).copied().unwrap_or_default();
    let mut by_likeness: BTreeMap<Likeness, Vec<(u64, u64)>> = BTreeMap::new();
    for mut group in groups {
        group.sort_by_key(|id| line(id));
        let Some((first, others)) = group.split_first() else {
            continue;
        };
        for other in others {
            let likeness = likeness(first.as_str(), other.as_str());
            let pair = (line(first), line(other));
            by_likeness.entry(likeness).or_default().push(pair);
        }
    }
    let notice = |(likeness, mut pairs): (Likeness, Vec<(u64, u64)>)| {
        pairs.sort_unstable();
        Notice::NearDuplicates { likeness, pairs }
    };
    by_likeness.into_iter().map(notice).collect()
}

/// Invisible characters and rounded numbers matter in the columns that are taken only.
fn concerns(notice: &Notice, mapping: &[Role]) -> bool {
    match notice {
        Notice::InvisibleCharacters { column, .. } | Notice::RoundedNumbers { column, .. } => {
            mapping.get(column.index).is_some_and(|role| role.is_taken())
        }
        _ => true,
    }
}

/// True for a date written with a four-digit year, as a spreadsheet shows one.
fn is_written_date(text: &str) -> bool {
    text.parse::<NaiveDate>().is_ok()
        || NaiveDate::parse_from_str(text, "%d-%m-%Y").is_ok()
        || NaiveDate::parse_from_str(text, "%d/%m/%Y").is_ok()
        || NaiveDate::parse_from_str(text, "%d.%m.%Y").is_ok()
}
