//! What the columns of a list mean: found by their headers, changed by hand, and checked.

use super::grid::{Grid, Row};
use super::header_names::{NAMES, PERSON_NAMES};
use super::notice::{ColumnName, Notice};
use crate::domain::column::{CHOICES, Refusal, Role};
use crate::domain::privacy::{header_is_cpr, looks_like_cpr_column};

/// The role of every column, by its place.
pub type Mapping = Vec<Role>;

/// Something only a person can settle before the list can be previewed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnQuestion {
    /// No column is the case reference.
    NoCaseReference {
        /// The headers there are; empty when the list has no header.
        columns: Vec<ColumnName>,
    },
    /// Several columns have one role.
    DoubleColumn {
        /// The role.
        role: Role,
        /// The columns.
        columns: Vec<ColumnName>,
    },
    /// The only column that could be the case reference holds personal numbers.
    PersonalNumbersAsReference {
        /// The column.
        column: ColumnName,
    },
    /// A role was chosen for a column that may not be used.
    RefusedColumn {
        /// The column.
        column: ColumnName,
        /// Why it may not.
        refusal: Refusal,
    },
}

impl ColumnQuestion {
    /// The name under which the sentence for people is found.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoCaseReference { columns } if columns.is_empty() => "list-no-header",
            Self::NoCaseReference { .. } => "list-no-case-reference",
            Self::DoubleColumn { .. } => "list-double-column",
            Self::PersonalNumbersAsReference { .. } => "list-cpr-as-reference",
            Self::RefusedColumn { .. } => "list-refused-column",
        }
    }

    /// The values of the sentence, by name.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let names = |columns: &[ColumnName]| {
            let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
            names.join(", ")
        };
        match self {
            Self::NoCaseReference { columns } => vec![("columns", names(columns))],
            Self::DoubleColumn { role, columns } => {
                vec![("role", role.word().to_owned()), ("columns", names(columns))]
            }
            Self::PersonalNumbersAsReference { column } => {
                vec![("column", column.name.clone())]
            }
            Self::RefusedColumn { column, refusal } => vec![
                ("column", column.name.clone()),
                ("role", Role::Refused(*refusal).word().to_owned()),
            ],
        }
    }
}

/// The meaning of the columns as far as their headers and their content tell it.
///
/// A list of one column without a header, as it is pasted, is taken for references.
/// Two columns with one and the same header both get its role, which
/// [`questions`] then asks about.
#[must_use]
pub fn suggest(grid: &Grid) -> Mapping {
    let width = grid.width();
    let mut mapping: Mapping = (0..width).map(|index| refusal_of(grid, index)).collect();
    let Some(header) = &grid.header else {
        if let [only @ Role::Ignore] = mapping.as_mut_slice()
            && grid.source.delimiter.is_none()
            && grid.source.kind == super::SourceKind::Pasted
        {
            *only = Role::CaseReference;
        }
        return mapping;
    };
    let folded: Vec<String> = (0..width).map(|index| fold(header.cell(index))).collect();
    for (role, names) in NAMES {
        let usable = |index: usize| mapping.get(index) == Some(&Role::Ignore);
        let rank = |index: usize| {
            names.iter().position(|name| Some(*name) == folded.get(index).map(String::as_str))
        };
        let best = (0..width)
            .filter(|index| usable(*index))
            .filter_map(|index| rank(index).map(|rank| (rank, index)))
            .min();
        let Some((_, best)) = best else { continue };
        let name = folded.get(best).cloned();
        for (index, slot) in mapping.iter_mut().enumerate() {
            if *slot == Role::Ignore && folded.get(index).cloned() == name {
                *slot = *role;
            }
        }
    }
    mapping
}

/// The roles a person may choose for a column: only [`Role::Ignore`] when it is refused.
#[must_use]
pub fn choices(grid: &Grid, index: usize) -> Vec<Role> {
    match refusal_of(grid, index) {
        refused @ Role::Refused(_) => vec![refused],
        _ => CHOICES.to_vec(),
    }
}

/// Everything that must be settled before the list can be previewed; empty when nothing.
#[must_use]
pub fn questions(grid: &Grid, mapping: &[Role]) -> Vec<ColumnQuestion> {
    let mut questions = Vec::new();
    for (index, role) in mapping.iter().enumerate().filter(|(_, role)| role.is_taken()) {
        let Role::Refused(refusal) = refusal_of(grid, index) else {
            continue;
        };
        let column = grid.column_name(index);
        questions.push(match (role, refusal) {
            (Role::CaseReference, Refusal::PersonalNumbers) => {
                ColumnQuestion::PersonalNumbersAsReference { column }
            }
            _ => ColumnQuestion::RefusedColumn { column, refusal },
        });
    }
    for role in CHOICES.into_iter().filter(|role| role.is_taken()) {
        let columns: Vec<ColumnName> =
            columns_of(mapping, role).map(|index| grid.column_name(index)).collect();
        if columns.len() > 1 {
            questions.push(ColumnQuestion::DoubleColumn { role, columns });
        }
    }
    if columns_of(mapping, Role::CaseReference).next().is_none() {
        questions.push(missing_reference(grid));
    }
    questions
}

/// Notices about the columns themselves.
#[must_use]
pub(super) fn notices(grid: &Grid, mapping: &[Role]) -> Vec<Notice> {
    let mut notices = Vec::new();
    let mut person = Vec::new();
    for (index, role) in mapping.iter().enumerate() {
        match role {
            Role::Refused(Refusal::PersonalNumbers) => {
                let column = grid.column_name(index);
                notices.push(Notice::PersonalNumberColumn { column });
            }
            Role::Refused(Refusal::PersonalData) => person.push(grid.column_name(index)),
            Role::Ignore => {
                let other = header_role(grid, index)
                    .filter(|role| columns_of(mapping, *role).next().is_some());
                if let Some(role) = other {
                    let column = grid.column_name(index);
                    notices.push(Notice::OtherColumnForRole { column, role });
                }
            }
            _ => {}
        }
    }
    if !person.is_empty() {
        notices.push(Notice::PersonColumns { columns: person });
    }
    notices
}

/// The columns that have a role.
pub(super) fn columns_of(mapping: &[Role], role: Role) -> impl Iterator<Item = usize> + '_ {
    let wanted = move |(index, found): (usize, &Role)| (*found == role).then_some(index);
    mapping.iter().enumerate().filter_map(wanted)
}

/// The place of the header among the first rows: the row with most known names.
pub(super) fn find_header(rows: &[Row], search: usize) -> Option<usize> {
    let mut best: Option<(usize, usize)> = None;
    for (place, row) in rows.iter().take(search).enumerate() {
        let known = row.cells.iter().filter(|cell| is_known_header(cell)).count();
        let better = best.is_none_or(|(_, most)| known > most);
        // A title such as "Sag" over a list of many columns is no header.
        let alone =
            known == 1 && row.cells.len() == 1 && rows.iter().any(|other| other.cells.len() > 1);
        if known > 0 && better && !alone {
            best = Some((place, known));
        }
    }
    best.map(|(place, _)| place)
}

/// True when a cell is the name of a column we know, taken or refused.
pub(super) fn is_known_header(cell: &str) -> bool {
    // No header is that long, and folding is not free.
    if cell.len() > 60 {
        return false;
    }
    let folded = fold(cell);
    NAMES.iter().any(|(_, names)| names.contains(&folded.as_str()))
        || PERSON_NAMES.contains(&folded.as_str())
        || header_is_cpr(cell)
}

fn missing_reference(grid: &Grid) -> ColumnQuestion {
    let named = |index: &usize| header_role(grid, *index) == Some(Role::CaseReference);
    let refused = (0..grid.width())
        .filter(named)
        .find(|index| refusal_of(grid, *index) == Role::Refused(Refusal::PersonalNumbers));
    if let Some(index) = refused {
        let column = grid.column_name(index);
        return ColumnQuestion::PersonalNumbersAsReference { column };
    }
    let columns = match grid.header {
        Some(_) => (0..grid.width()).map(|index| grid.column_name(index)).collect(),
        None => Vec::new(),
    };
    ColumnQuestion::NoCaseReference { columns }
}

/// [`Role::Refused`] when the header or the content of a column forbids it.
fn refusal_of(grid: &Grid, index: usize) -> Role {
    let header = grid.header.as_ref().map_or("", |row| row.cell(index));
    let values = grid.rows.iter().map(|row| without_few_digits(row.cell(index)));
    if header_is_cpr(header) || looks_like_cpr_column(values) {
        Role::Refused(Refusal::PersonalNumbers)
    } else if PERSON_NAMES.contains(&fold(header).as_str()) {
        Role::Refused(Refusal::PersonalData)
    } else {
        Role::Ignore
    }
}

/// The role the header of a column names.
fn header_role(grid: &Grid, index: usize) -> Option<Role> {
    let folded = fold(grid.header.as_ref()?.cell(index));
    let named = NAMES.iter().find(|(_, names)| names.contains(&folded.as_str()));
    named.map(|(role, _)| *role)
}

/// A cell that cannot hold a personal number, shortened to a sign that is quick to judge.
fn without_few_digits(cell: &str) -> &str {
    if may_hold_cpr(cell) || cell.is_empty() { cell } else { "-" }
}

/// False when a cell has too few digits for a personal number, even without its zero.
pub(super) fn may_hold_cpr(cell: &str) -> bool {
    if cell.is_ascii() {
        cell.bytes().filter(u8::is_ascii_digit).count() >= 9
    } else {
        cell.chars().filter(|c| c.is_numeric()).count() >= 9
    }
}

/// A header for comparison: lower case, letters and digits, without what is in brackets.
fn fold(header: &str) -> String {
    let header = header.split(['(', '[']).next().unwrap_or_default();
    let mut folded = String::with_capacity(header.len());
    for character in header.chars().flat_map(char::to_lowercase) {
        match character {
            'æ' => folded.push_str("ae"),
            'ø' => folded.push_str("oe"),
            'å' => folded.push_str("aa"),
            _ if character.is_alphanumeric() => folded.push(character),
            _ => {}
        }
    }
    folded
}

#[cfg(test)]
mod tests;
