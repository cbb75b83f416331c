//! Mistakes of the TOML reader as faults of ours.
//!
//! The reader speaks English; only the sort of mistake and the sign it expected are taken from it.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use super::fault::{FaultKind, SyntaxFault};
use super::limits;
use super::source::Source;

/// One fault per line, with its byte offset where known. A key that stands twice is told only where nothing
/// else is wrong: after a broken line keys fall into the wrong table.
pub(super) fn faults(
    source: &Source,
    root: &DeTable<'_>,
    errors: &[Error],
) -> Vec<(Option<usize>, FaultKind)> {
    // One more than is told, so that it is said that there are more.
    let most = limits::FAULTS + 1;
    let is_double = |error: &&Error| error.message() == DUPLICATE_KEY;
    if errors.iter().all(|error| is_double(&error)) {
        return errors.iter().take(most).map(|error| duplicate_key(source, root, error)).collect();
    }
    let mut told: Vec<(Option<usize>, FaultKind)> = Vec::new();
    let mut lines = BTreeSet::new();
    for error in errors.iter().filter(|error| !is_double(error)) {
        let offset = error.span().map(|span| span.start);
        if told.len() < most && lines.insert(offset.map(|offset| source.line(offset))) {
            let expected = expected(error.message());
            told.push((offset, FaultKind::Syntax { what: sort(source, error), expected }));
        }
    }
    told
}

/// The reader's words for a key that stands twice.
const DUPLICATE_KEY: &str = "duplicate key";

/// Beginnings of the reader's words, the first that fits counts.
const SORTS: [(&str, SyntaxFault); 26] = [
    ("unclosed", SyntaxFault::Unclosed),
    ("missing table open", SyntaxFault::Unclosed),
    ("invalid basic string, expected `\"`", SyntaxFault::Unclosed),
    ("invalid literal string, expected `'`", SyntaxFault::Unclosed),
    ("invalid multi-line", SyntaxFault::Unclosed),
    ("string values must be quoted", SyntaxFault::NotQuoted),
    ("missing comma", SyntaxFault::Comma),
    ("extra comma", SyntaxFault::Comma),
    ("missing value", SyntaxFault::NoValue),
    ("key with no value", SyntaxFault::NoValue),
    ("invalid unquoted key", SyntaxFault::Key),
    ("unquoted keys", SyntaxFault::Key),
    ("keys cannot", SyntaxFault::Key),
    ("missing key", SyntaxFault::Key),
    ("invalid basic string", SyntaxFault::Text),
    ("invalid literal string", SyntaxFault::Text),
    ("missing escaped", SyntaxFault::Text),
    ("too few unicode", SyntaxFault::Text),
    ("unexpected leading zero", SyntaxFault::Number),
    ("invalid integer", SyntaxFault::Number),
    ("invalid float", SyntaxFault::Number),
    ("invalid date", SyntaxFault::Date),
    ("invalid time", SyntaxFault::Date),
    ("cannot extend", SyntaxFault::KeyTaken),
    ("cannot recurse", SyntaxFault::TooDeep),
    ("recursion limit", SyntaxFault::TooDeep),
];

fn sort(source: &Source, error: &Error) -> SyntaxFault {
    let found = SORTS.iter().find(|(start, _)| error.message().starts_with(start));
    let sort = found.map_or(SyntaxFault::Other, |(_, sort)| *sort);
    let nothing_there = error.span().is_none_or(|span| source.slice(span).trim().is_empty());
    match sort {
        SyntaxFault::NotQuoted if nothing_there => SyntaxFault::NoValue,
        sort => sort,
    }
}

/// The sign in backticks, if there is just one.
fn expected(message: &str) -> Option<String> {
    let (_, expected) = message.split_once("expected ")?;
    let sign = expected.strip_prefix('`')?.strip_suffix('`')?;
    (!sign.contains('`')).then(|| sign.to_owned())
}

fn duplicate_key(source: &Source, root: &DeTable<'_>, error: &Error) -> (Option<usize>, FaultKind) {
    let span = error.span().unwrap_or_default();
    let offset = span.start;
    let key = source.slice(span).trim_matches(['"', '\'']).to_owned();
    let mut best = Holder { inline: false, start: 0, key_start: own_key(root, &key) };
    for value in root.values() {
        search(source, value, &key, offset, &mut best);
    }
    let first = best.key_start.filter(|start| *start < offset);
    let first_line = first.map(|start| source.line(start));
    (Some(offset), FaultKind::DuplicateKey { key, first_line })
}

/// The table that seems to hold a place: the innermost inline table around it, or the table
/// with the last heading before it.
struct Holder {
    inline: bool,
    start: usize,
    key_start: Option<usize>,
}

fn search(
    source: &Source,
    value: &Spanned<DeValue<'_>>,
    key: &str,
    offset: usize,
    best: &mut Holder,
) {
    match value.get_ref() {
        DeValue::Array(values) => {
            values.iter().for_each(|value| search(source, value, key, offset, best));
        }
        DeValue::Table(table) => {
            let span = value.span();
            let inline = span.contains(&offset);
            let heading = source.slice(span.clone()).starts_with('[') && span.start < offset;
            // An inline table around the place beats every heading before it.
            let nearer = match (inline, best.inline) {
                (true, false) => true,
                (false, true) => false,
                _ => span.start >= best.start,
            };
            if (inline || heading) && nearer {
                *best = Holder { inline, start: span.start, key_start: own_key(table, key) };
            }
            table.values().for_each(|value| search(source, value, key, offset, best));
        }
        _ => {}
    }
}

fn own_key(table: &DeTable<'_>, key: &str) -> Option<usize> {
    table.keys().find(|known| known.get_ref() == key).map(|known| known.span().start)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;

    fn told(text: &str) -> Vec<(usize, FaultKind)> {
        let source = Source::decode(text.as_bytes()).unwrap();
        let (root, errors) = DeTable::parse_recoverable(&source.text);
        faults(&source, root.get_ref(), &errors)
            .into_iter()
            .map(|(offset, kind)| (offset.map_or(0, |offset| source.line(offset)), kind))
            .collect()
    }

    #[test]
    fn sorts_of_mistakes() {
        for (text, line, what, expected) in [
            ("[[a]\nid = 1\n", 1, SyntaxFault::Unclosed, Some("]")),
            ("a = \n", 1, SyntaxFault::NoValue, None),
            ("b = 1\na = ja\n", 2, SyntaxFault::NotQuoted, None),
            ("a = \"x\nb = 2\n", 1, SyntaxFault::Unclosed, Some("\"")),
            ("a = 2026-13-40\n", 1, SyntaxFault::Date, None),
            ("a = 01\n", 1, SyntaxFault::Number, None),
            ("å = 1\n", 1, SyntaxFault::Key, None),
            ("a\n", 1, SyntaxFault::NoValue, Some("=")),
            ("a = \"\\q\"\n", 1, SyntaxFault::Text, None),
            ("a = [\"x\" \"y\"]\n", 1, SyntaxFault::Comma, Some(",")),
            ("a = 2\n[a.b]\n", 2, SyntaxFault::KeyTaken, None),
        ] {
            let expected = expected.map(str::to_owned);
            assert_eq!(
                told(text).first(),
                Some(&(line, FaultKind::Syntax { what, expected })),
                "{text}"
            );
        }
    }

    #[test]
    fn several_broken_lines_are_all_told() {
        let lines: Vec<usize> =
            told("a = ja\nb = 1\nc = nej\n").iter().map(|told| told.0).collect();
        assert_eq!(lines, [1, 3]);
    }

    #[test]
    fn both_places_of_a_key() {
        for (text, line, first) in [
            ("id = 1\nid = 2\n", 2, Some(1)),
            ("id = 0\n[[q]]\nid = 1\nv = [ { id = 3 } ]\nid = 2\n[[q]]\nid = 4\n", 5, Some(3)),
            ("a = 1\nv = { id = 1,\n b = 2, id = 2 }\nid = 1\n", 3, Some(2)),
        ] {
            let expected = FaultKind::DuplicateKey { key: "id".to_owned(), first_line: first };
            assert_eq!(told(text), [(line, expected)], "{text}");
        }
    }
}
