//! The code and the arguments by which a fault's sentence is found and filled.

use super::fault::{Argument, Encoding, FaultKind, Shape, SyntaxFault, quoted};

/// Arguments by name.
type Arguments = Vec<(&'static str, Argument)>;

impl FaultKind {
    /// Its code, kebab-case; one sentence each.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge { .. } => "too-large",
            Self::NotUtf8(_) => "not-utf8",
            Self::HiddenCharacter { .. } => "hidden-character",
            Self::Syntax { .. } => "syntax",
            Self::DuplicateKey { .. } => "duplicate-key",
            Self::NewerSchema { .. } => "newer-schema",
            Self::UnknownKey { .. } => "unknown-key",
            Self::KeyNotForType { .. } => "key-not-for-type",
            Self::MissingKey { .. } => "missing-key",
            Self::NeedsKey { .. } => "needs-key",
            Self::OneKeyOf { .. } => "one-key-of",
            Self::KeysExclude { .. } => "keys-exclude",
            Self::WrongType { .. } => "wrong-type",
            Self::EmptyText { .. } => "empty-text",
            Self::TextTooLong { .. } => "text-too-long",
            Self::TooMany { .. } => "too-many",
            Self::TooFew { .. } => "too-few",
            Self::OutOfRange { .. } => "out-of-range",
            Self::BadWeight { .. } => "bad-weight",
            Self::UnknownWord { .. } => "unknown-word",
            Self::RepeatedWord { .. } => "repeated-word",
            Self::BadId { .. } => "bad-id",
            Self::DuplicateId { .. } => "duplicate-id",
            Self::ReservedId { .. } => "reserved-id",
            Self::BoundsReversed { .. } => "bounds-reversed",
            Self::DatesReversed { .. } => "dates-reversed",
            Self::LookAlike { .. } => "look-alike",
            Self::GlossCount { .. } => "gloss-count",
            Self::NoQuestions => "no-questions",
            Self::UnknownReference { .. } => "unknown-reference",
            Self::LaterReference { .. } => "later-reference",
            Self::Cycle { .. } => "cycle",
            Self::NotAnAnswer { .. } => "not-an-answer",
            Self::NotComparable { .. } => "not-comparable",
            Self::NeverTrue => "never-true",
            Self::ConditionTooDeep { .. } => "condition-too-deep",
            Self::MoreFaults { .. } => "more-faults",
            Self::SameVersionOtherContent { .. } => "same-version-other-content",
            Self::VersionsOverlap { .. } => "versions-overlap",
            Self::AreaTaken { .. } => "area-taken",
            Self::FactsDiffer { .. } => "facts-differ",
            Self::QuestionInTwoLists { .. } => "question-in-two-lists",
            Self::Sheet(fault) => fault.code(),
        }
    }

    /// The values of its sentence by name. A value that is not known, such as a suggestion,
    /// is the empty text, so that a sentence can always be filled.
    pub fn args(&self) -> Arguments {
        match self {
            Self::Empty | Self::NoQuestions | Self::NeverTrue => Vec::new(),
            Self::Sheet(fault) => fault.args(),
            Self::TooLarge { bytes, limit } => {
                vec![("bytes", count(*bytes)), ("limit", count(*limit))]
            }
            Self::NotUtf8(encoding) => vec![("encoding", text(encoding.code()))],
            Self::HiddenCharacter { character } => {
                vec![("character", text(&format!("U+{:04X}", u32::from(*character))))]
            }
            Self::Syntax { what, expected } => {
                vec![("what", text(what.code())), ("expected", maybe(expected.as_deref()))]
            }
            Self::DuplicateKey { key, first_line } => {
                vec![("key", text(key)), ("first-line", count(first_line.unwrap_or(0)))]
            }
            Self::NewerSchema { schema, known } => {
                vec![("schema", Argument::Number(*schema)), ("known", Argument::Number(*known))]
            }
            Self::ConditionTooDeep { limit } => vec![("limit", count(*limit))],
            Self::MoreFaults { count: more } => vec![("count", count(*more))],
            Self::DatesReversed { from, to } => {
                vec![("from", text(&from.to_string())), ("to", text(&to.to_string()))]
            }
            Self::LookAlike { first, second } => {
                vec![("first", text(first)), ("second", text(second))]
            }
            Self::OneKeyOf { keys } | Self::KeysExclude { keys } => vec![("keys", list(keys))],
            Self::LaterReference { name } => vec![("name", text(name))],
            Self::Cycle { path } => {
                vec![("path", Argument::Text(each_quoted(path).join(" → ")))]
            }
            Self::DuplicateId { id, first_line } => {
                vec![("id", text(id)), ("first-line", count(*first_line))]
            }
            Self::ReservedId { id } => vec![("id", text(id))],
            _ => self.args_of_keys_and_lists(),
        }
    }

    /// Those that start with the key they are about, and those between lists.
    fn args_of_keys_and_lists(&self) -> Arguments {
        match self {
            Self::UnknownKey { key, suggestion } => {
                vec![("key", text(key)), ("suggestion", maybe(suggestion.as_deref()))]
            }
            Self::KeyNotForType { key, kind } => vec![("key", text(key)), ("kind", text(kind))],
            Self::MissingKey { key } | Self::EmptyText { key } => vec![("key", text(key))],
            Self::NeedsKey { key, needs } => vec![("key", text(key)), ("needs", text(needs))],
            Self::WrongType { key, expected, found } => vec![
                ("key", text(key)),
                ("expected", text(expected.code())),
                ("found", text(found.code())),
            ],
            Self::TextTooLong { key, length, limit } => {
                vec![("key", text(key)), ("length", count(*length)), ("limit", count(*limit))]
            }
            Self::TooMany { key, count: there, limit } => {
                vec![("key", text(key)), ("count", count(*there)), ("limit", count(*limit))]
            }
            Self::TooFew { key, count: there, least } => {
                vec![("key", text(key)), ("count", count(*there)), ("least", count(*least))]
            }
            Self::OutOfRange { key, value, least, most } => vec![
                ("key", text(key)),
                ("value", text(value)),
                ("least", Argument::Number(*least)),
                ("most", Argument::Number(*most)),
            ],
            Self::BadWeight { key, value } => vec![("key", text(key)), ("value", text(value))],
            Self::RepeatedWord { key, word } => vec![("key", text(key)), ("word", text(word))],
            Self::BadId { key, id } => vec![("key", text(key)), ("id", text(id))],
            Self::BoundsReversed { low_key, low, high_key, high } => vec![
                ("low-key", text(low_key)),
                ("low", Argument::Number(*low)),
                ("high-key", text(high_key)),
                ("high", Argument::Number(*high)),
            ],
            Self::GlossCount { key, texts, glosses } => {
                vec![("key", text(key)), ("texts", count(*texts)), ("glosses", count(*glosses))]
            }
            Self::UnknownWord { key, word, allowed, suggestion } => vec![
                ("key", text(key)),
                ("word", text(word)),
                ("allowed", list(allowed)),
                ("suggestion", maybe(suggestion.as_deref())),
            ],
            _ => self.args_of_names(),
        }
    }

    /// Those that start with the name of something.
    fn args_of_names(&self) -> Arguments {
        match self {
            Self::UnknownReference { key, name, suggestion } => vec![
                ("key", text(key)),
                ("name", text(name)),
                ("suggestion", maybe(suggestion.as_deref())),
            ],
            Self::NotAnAnswer { name, word, allowed, suggestion } => vec![
                ("name", text(name)),
                ("word", text(word)),
                ("allowed", list(allowed)),
                ("suggestion", maybe(suggestion.as_deref())),
            ],
            Self::NotComparable { name, key } => vec![("name", text(name)), ("key", text(key))],
            Self::SameVersionOtherContent { id, version } => {
                vec![("id", text(id)), ("version", Argument::Number(i64::from(*version)))]
            }
            Self::VersionsOverlap { id, first, second } => vec![
                ("id", text(id)),
                ("first", Argument::Number(i64::from(*first))),
                ("second", Argument::Number(i64::from(*second))),
            ],
            Self::AreaTaken { area: id, first, second }
            | Self::FactsDiffer { id, first, second }
            | Self::QuestionInTwoLists { id, first, second } => {
                vec![("id", text(id)), ("first", text(first)), ("second", text(second))]
            }
            _ => Vec::new(),
        }
    }
}

impl Encoding {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Utf16 => "utf-16",
            Self::EightBit => "eight-bit",
        }
    }
}

impl SyntaxFault {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unclosed => "unclosed",
            Self::NotQuoted => "not-quoted",
            Self::Text => "text",
            Self::Key => "key",
            Self::NoValue => "no-value",
            Self::Comma => "comma",
            Self::Number => "number",
            Self::Date => "date",
            Self::KeyTaken => "key-taken",
            Self::TooDeep => "too-deep",
            Self::Other => "other",
        }
    }
}

impl Shape {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Whole => "whole",
            Self::Decimal => "decimal",
            Self::Flag => "flag",
            Self::Date => "date",
            Self::Moment => "moment",
            Self::List => "list",
            Self::Table => "table",
        }
    }
}

fn text(value: &str) -> Argument {
    Argument::Text(quoted(value))
}

fn maybe(value: Option<&str>) -> Argument {
    text(value.unwrap_or_default())
}

fn list(values: &[String]) -> Argument {
    Argument::Text(each_quoted(values).join(", "))
}

fn each_quoted(values: &[String]) -> Vec<String> {
    values.iter().map(|value| quoted(value)).collect()
}

fn count(value: usize) -> Argument {
    Argument::Number(i64::try_from(value).unwrap_or(i64::MAX))
}
