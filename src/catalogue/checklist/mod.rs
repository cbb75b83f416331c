//! Reads a checklist file (da: *tjekliste*): TOML with Danish keys, schema 1.
//!
//! A file is either sound or refused with *all* its faults at once, each with its line: who
//! writes a checklist is no programmer and should not have to try ten times. The way of a
//! file: `source` (bytes to text) → the TOML tree → `list`, `question`, `kind`,
//! `condition` (tree to values) → `reference` (what refers to what) → `reachable`
//! (whether a condition can hold at all).

mod condition;
mod fault;
mod fault_words;
pub mod head;
mod kind;
pub mod limits;
mod list;
mod look_alike;
mod question;
mod reachable;
mod reader;
mod reference;
mod scalar;
mod sheet_fault;
mod source;
mod suggest;
mod syntax;
pub(in crate::catalogue) mod vocabulary;

#[cfg(test)]
mod tests;

use toml::de::{DeTable, DeValue};

use crate::domain::checklist::Checklist;

pub use fault::{Argument, Encoding, Fault, FaultKind, Shape, SyntaxFault};
pub use sheet_fault::SheetFault;

pub(in crate::catalogue) use kind::yes_no;
pub(in crate::catalogue) use suggest::nearest;

use fault::quoted;
use reader::Reader;
use source::Source;

/// Reads a checklist from the bytes of a file. `file_name` is only repeated in the faults.
///
/// # Errors
/// Every fault there is, from top to bottom; never an empty list. A file for a newer edition
/// of the program has just that one fault, since nothing else can be said about it.
pub fn parse(file_name: &str, bytes: &[u8]) -> Result<Checklist, Vec<Fault>> {
    let source = Source::decode(bytes).map_err(|(line, what)| {
        let file = Some(quoted(file_name));
        vec![Fault { file, sheet: None, line, column: None, question: None, what }]
    })?;
    let (root, errors) = DeTable::parse_recoverable(&source.text);
    let root = root.get_ref();
    let mut reader = Reader::new(file_name, &source);
    if let Some((offset, newer)) = newer_schema(root) {
        reader.fault(offset, newer);
        return Err(reader.into_faults());
    }
    let hidden: Vec<(usize, char)> = source.hidden().collect();
    for (offset, character) in &hidden {
        reader.fault(*offset, FaultKind::HiddenCharacter { character: *character });
    }
    let mut readable = true;
    for (offset, what) in syntax::faults(&source, root, &errors) {
        readable &= matches!(what, FaultKind::DuplicateKey { .. });
        let line = |offset: usize| source.line(offset);
        match offset {
            None => reader.fault_of_file(what),
            // The TOML reader stumbles over the same control character.
            Some(offset) if hidden.iter().any(|(other, _)| line(*other) == line(offset)) => {}
            Some(offset) => reader.fault(offset, what),
        }
    }
    if !readable {
        return Err(reader.into_faults());
    }
    let list = list::read(&mut reader, root, source.hash());
    if reader.has_faults() { Err(reader.into_faults()) } else { Ok(list) }
}

/// The fault of a file made for a newer edition.
fn newer_schema(root: &DeTable<'_>) -> Option<(usize, FaultKind)> {
    let value = root.get("skema")?;
    let DeValue::Integer(given) = value.get_ref() else { return None };
    let schema = scalar::number(given).filter(|schema| *schema > vocabulary::SCHEMA)?;
    Some((value.span().start, FaultKind::NewerSchema { schema, known: vocabulary::SCHEMA }))
}
