//! What can be wrong with a checklist in a workbook besides what can be wrong with any checklist.

use super::fault::{Argument, FaultKind, quoted};
use crate::catalogue::workbook::expression::ExpressionFault;

/// What is wrong with a sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetFault {
    /// A sheet that must be there is not.
    SheetMissing {
        /// Its name.
        sheet: String,
    },
    /// A column with something in it that the format does not have.
    UnknownColumn {
        /// Its heading.
        column: String,
        /// A known heading that looks like it.
        suggestion: Option<String>,
    },
    /// A type of XLSForm that a checklist cannot have, such as `calculate`.
    TypeNotSupported {
        /// The type.
        kind: String,
    },
    /// A group that begins inside another one.
    GroupNested,
    /// The end of a group that has not begun.
    GroupNotBegun,
    /// A group without an end.
    GroupNotEnded,
    /// A note with no question after it.
    NoteAtEnd,
    /// A question that need not be answered.
    MustBeAnswered,
    /// An expression that cannot be read.
    Expression {
        /// Why.
        what: ExpressionFault,
        /// The character it was met at, from 1.
        at: usize,
    },
    /// A constraint that is no range of whole numbers.
    ConstraintNotRead,
}

impl SheetFault {
    /// Its code, kebab-case; one sentence each.
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::SheetMissing { .. } => "sheet-missing",
            Self::UnknownColumn { .. } => "unknown-column",
            Self::TypeNotSupported { .. } => "type-not-supported",
            Self::GroupNested => "group-nested",
            Self::GroupNotBegun => "group-not-begun",
            Self::GroupNotEnded => "group-not-ended",
            Self::NoteAtEnd => "note-at-end",
            Self::MustBeAnswered => "must-be-answered",
            Self::Expression { .. } => "expression",
            Self::ConstraintNotRead => "constraint-not-read",
        }
    }

    /// The values of its sentence by name.
    pub(super) fn args(&self) -> Vec<(&'static str, Argument)> {
        let text = |value: &str| Argument::Text(quoted(value));
        match self {
            Self::SheetMissing { sheet } => vec![("sheet", text(sheet))],
            Self::UnknownColumn { column, suggestion } => vec![
                ("column", text(column)),
                ("suggestion", text(suggestion.as_deref().unwrap_or_default())),
            ],
            Self::TypeNotSupported { kind } => vec![("type", text(kind))],
            Self::Expression { what, at } => {
                let at = i64::try_from(*at).unwrap_or(i64::MAX);
                vec![("what", text(what.code())), ("at", Argument::Number(at))]
            }
            Self::GroupNested
            | Self::GroupNotBegun
            | Self::GroupNotEnded
            | Self::NoteAtEnd
            | Self::MustBeAnswered
            | Self::ConstraintNotRead => Vec::new(),
        }
    }
}

impl From<SheetFault> for FaultKind {
    fn from(fault: SheetFault) -> Self {
        Self::Sheet(fault)
    }
}

impl FaultKind {
    /// The keys it names, so that they can be called as in a sheet.
    pub(in crate::catalogue) fn keys_mut(&mut self) -> Vec<&mut String> {
        match self {
            Self::DuplicateKey { key, .. }
            | Self::UnknownKey { key, .. }
            | Self::KeyNotForType { key, .. }
            | Self::MissingKey { key }
            | Self::WrongType { key, .. }
            | Self::EmptyText { key }
            | Self::TextTooLong { key, .. }
            | Self::TooMany { key, .. }
            | Self::TooFew { key, .. }
            | Self::OutOfRange { key, .. }
            | Self::BadWeight { key, .. }
            | Self::UnknownWord { key, .. }
            | Self::RepeatedWord { key, .. }
            | Self::BadId { key, .. }
            | Self::GlossCount { key, .. }
            | Self::UnknownReference { key, .. }
            | Self::NotComparable { key, .. } => vec![key],
            Self::NeedsKey { key, needs } => vec![key, needs],
            Self::OneKeyOf { keys } | Self::KeysExclude { keys } => keys.iter_mut().collect(),
            Self::BoundsReversed { low_key, high_key, .. } => vec![low_key, high_key],
            _ => Vec::new(),
        }
    }
}
