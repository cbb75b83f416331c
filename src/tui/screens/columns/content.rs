//! What is known about the list: its columns, what can be said about its lines, and which
//! lines wait for a yes.

use crate::api::Problem;
use crate::api::problem::Detail;
use crate::api::request::CaseList;
use crate::api::response::ListPreview;
use crate::domain::column::{Refusal, Role};
use crate::domain::text::Clean;

/// The code of a column that travels with a problem.
const COLUMN: &str = "column";

/// A column of the list.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Column {
    /// Its heading.
    pub(super) name: Clean,
    /// What it is used as.
    pub(super) role: Role,
    /// The first cells of it.
    pub(super) examples: Vec<Clean>,
}

/// A line under the columns.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Line {
    /// All lines held back are taken at once.
    AskAll(usize),
    /// A line held back because its reference looks like a personal number.
    Ask(u64),
    /// Something worth knowing.
    Said(Detail),
}

/// What loading would do, as far as it is known.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Content {
    pub(super) name: Clean,
    pub(super) how: Vec<Detail>,
    pub(super) columns: Vec<Column>,
    pub(super) lines: Vec<Line>,
    /// What would be taken; none until the columns are settled.
    pub(super) outcome: Option<Taken>,
}

/// The counts of a list that can be loaded.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Taken {
    pub(super) cases: usize,
    pub(super) duplicates: usize,
    pub(super) refused: usize,
    pub(super) case_types: Vec<(Clean, usize)>,
}

impl Content {
    /// What a preview says; lines taken anyway stay in sight, so that they can be left out again.
    pub(super) fn of_preview(preview: &ListPreview, list: &CaseList) -> Self {
        let columns = preview.columns.iter().map(|(name, role, examples)| Column {
            name: name.clone(),
            role: *role,
            examples: examples.clone(),
        });
        let mut asked: Vec<u64> = preview.asks.iter().chain(&list.take_anyway).copied().collect();
        asked.sort_unstable();
        asked.dedup();
        let all = (asked.len() > 1).then_some(Line::AskAll(asked.len()));
        let lines = all.into_iter().chain(asked.into_iter().map(Line::Ask));
        Self {
            name: preview.name.clone(),
            how: preview.how.clone(),
            columns: columns.collect(),
            lines: lines.chain(preview.remarks.iter().cloned().map(Line::Said)).collect(),
            outcome: Some(Taken {
                cases: preview.cases,
                duplicates: preview.duplicates,
                refused: preview.refused,
                case_types: preview.case_types.clone(),
            }),
        }
    }

    /// What a problem says about the columns; `None` when it is about something else.
    pub(super) fn of_problem(problem: &Problem) -> Option<Self> {
        if !matches!(problem.code, "list-columns" | "list-no-cases" | "list-not-read") {
            return None;
        }
        let (columns, said): (Vec<&Detail>, Vec<&Detail>) =
            problem.details.iter().partition(|detail| detail.code == COLUMN);
        let first = (problem.code == "list-no-cases").then(|| Detail {
            code: problem.code.to_owned(),
            args: vec![("count", Clean::digits(0))],
        });
        Some(Self {
            name: Clean::default(),
            how: Vec::new(),
            columns: columns.into_iter().map(column).collect(),
            lines: first.into_iter().chain(said.into_iter().cloned()).map(Line::Said).collect(),
            outcome: None,
        })
    }

    /// The lines that wait for a yes, or got one.
    pub(super) fn asked(&self) -> impl Iterator<Item = u64> + '_ {
        self.lines.iter().filter_map(|line| match line {
            Line::Ask(number) => Some(*number),
            Line::AskAll(_) | Line::Said(_) => None,
        })
    }

    /// The roles with one changed. No two columns have one role: the one that had it is let go.
    pub(super) fn roles_with(&self, column: usize, role: Role) -> Vec<Role> {
        let role_of = |(place, of): (usize, &Column)| match of.role {
            _ if place == column => role,
            taken if taken == role => Role::Ignore,
            other => other,
        };
        self.columns.iter().enumerate().map(role_of).collect()
    }
}

/// A column as it travels with a problem.
fn column(detail: &Detail) -> Column {
    let value = |name: &str| {
        let found = detail.args.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.clone())
    };
    let role = value("role").unwrap_or_default();
    Column {
        name: value("header").unwrap_or_default(),
        role: role_of_word(role.as_str()),
        examples: ["first", "second"].into_iter().filter_map(value).collect(),
    }
}

fn role_of_word(word: &str) -> Role {
    use crate::domain::column::CHOICES;
    match word {
        "refused-cpr" => Role::Refused(Refusal::PersonalNumbers),
        "refused-person" | "refused" => Role::Refused(Refusal::PersonalData),
        _ => CHOICES.into_iter().find(|role| role.word() == word).unwrap_or(Role::Ignore),
    }
}
