//! Reads a condition (da: *kun hvis*) as it is written; what it names is looked up later,
//! when every question is known.

use chrono::NaiveDate;
use toml::de::DeValue;

use super::fault::{FaultKind, Shape};
use super::limits;
use super::reader::{Form, Reader, Table, Value};
use super::scalar::number;
use super::vocabulary::CONDITION_KEYS;

/// A condition as written.
#[derive(Debug)]
pub(super) enum Written {
    All(Vec<Written>),
    Any(Vec<Written>),
    Not(Box<Written>),
    /// Something about one question.
    About {
        question: String,
        /// Where the question is named.
        offset: usize,
        test: Test,
    },
}

/// What is said about the answer to a question.
#[derive(Debug)]
pub(super) enum Test {
    Is(Word),
    OneOf(Vec<Word>),
    Between { low: Option<i64>, high: Option<i64> },
    Before(NaiveDate),
}

impl Test {
    /// The key it is written with.
    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::Is(_) => "svar",
            Self::OneOf(_) => "svar_i",
            Self::Between { .. } => "fra",
            Self::Before(_) => "foer",
        }
    }
}

/// An answer as written.
#[derive(Debug)]
pub(super) struct Word {
    /// Where it stands.
    pub(super) offset: usize,
    /// Whether it is a text or a number.
    pub(super) given: Given,
}

/// A text or a number.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Given {
    Text(String),
    Number(i64),
}

/// The keys that each make a condition, with the others they are written with.
const OPERATORS: [&[&str]; 7] =
    [&["alle"], &["mindst_en"], &["ikke"], &["svar"], &["svar_i"], &["fra", "til"], &["foer"]];

/// Reads the value of `kun_hvis`, or of a part of it.
pub(super) fn read(
    reader: &mut Reader<'_>,
    key: &str,
    value: &Value<'_>,
    depth: usize,
) -> Option<Written> {
    if depth > limits::CONDITION_DEPTH {
        let limit = limits::CONDITION_DEPTH;
        reader.fault(value.span().start, FaultKind::ConditionTooDeep { limit });
        return None;
    }
    let table = reader.table(key, value, CONDITION_KEYS)?;
    let is_there = |key: &&&str| table.get(key).is_some();
    let mut found: Vec<&str> =
        OPERATORS.iter().filter_map(|keys| keys.iter().find(is_there).copied()).collect();
    let combines = ["alle", "mindst_en", "ikke"].contains(found.first().unwrap_or(&""));
    if combines && table.get("spoergsmaal").is_some() {
        found.push("spoergsmaal");
    }
    let [operator] = found.as_slice() else {
        let owned = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
        let misspelt =
            || table.entries.keys().any(|key| !CONDITION_KEYS.contains(&key.get_ref().as_ref()));
        if found.is_empty() && misspelt() {
            // The unknown key has been told and is most likely the one that is missing.
            return None;
        }
        let what = if found.is_empty() {
            FaultKind::OneKeyOf { keys: owned(&OPERATORS.concat()) }
        } else {
            FaultKind::KeysExclude { keys: owned(&found) }
        };
        reader.fault(table.start, what);
        return None;
    };
    match *operator {
        "alle" => parts(reader, &table, "alle", depth).map(Written::All),
        "mindst_en" => parts(reader, &table, "mindst_en", depth).map(Written::Any),
        "ikke" => {
            let part = read(reader, "ikke", table.get("ikke")?, depth + 1)?;
            Some(Written::Not(Box::new(part)))
        }
        _ => about(reader, &table, operator),
    }
}

fn parts(
    reader: &mut Reader<'_>,
    table: &Table<'_>,
    key: &str,
    depth: usize,
) -> Option<Vec<Written>> {
    let values = reader.list(table, key, limits::CONDITION_PARTS)?;
    enough(reader, table, key, values.len())?;
    let read: Vec<_> = values.iter().map(|value| read(reader, key, value, depth + 1)).collect();
    read.into_iter().collect()
}

fn about(reader: &mut Reader<'_>, table: &Table<'_>, operator: &str) -> Option<Written> {
    if table.get("spoergsmaal").is_none() {
        reader.missing(table, "spoergsmaal");
    }
    let question = reader.text(table, "spoergsmaal", Form::Line);
    let test = match operator {
        "svar" => table.get("svar").and_then(|value| word(reader, "svar", value)).map(Test::Is),
        "svar_i" => words(reader, table).map(Test::OneOf),
        "foer" => reader.date(table, "foer").map(Test::Before),
        _ => between(reader, table),
    };
    let offset = table.get("spoergsmaal").map_or(table.start, |value| value.span().start);
    Some(Written::About { question: question?, offset, test: test? })
}

fn words(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<Vec<Word>> {
    let values = reader.list(table, "svar_i", limits::CONDITION_PARTS)?;
    enough(reader, table, "svar_i", values.len())?;
    let read: Vec<_> = values.iter().map(|value| word(reader, "svar_i", value)).collect();
    let words: Vec<Word> = read.into_iter().collect::<Option<_>>()?;
    for (index, word) in words.iter().enumerate() {
        if words.iter().take(index).any(|other| other.given == word.given) {
            let word_text = match &word.given {
                Given::Text(text) => text.clone(),
                Given::Number(number) => number.to_string(),
            };
            let what = FaultKind::RepeatedWord { key: "svar_i".to_owned(), word: word_text };
            reader.fault(word.offset, what);
        }
    }
    Some(words)
}

fn word(reader: &mut Reader<'_>, key: &str, value: &Value<'_>) -> Option<Word> {
    let given = match value.get_ref() {
        DeValue::Integer(given) => number(given).map(Given::Number),
        DeValue::String(given) => Some(Given::Text(given.to_string())),
        _ => None,
    };
    if given.is_none() {
        reader.wrong_type(key, value, Shape::Text);
    }
    Some(Word { offset: value.span().start, given: given? })
}

fn between(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<Test> {
    let range = -limits::NUMBER..=limits::NUMBER;
    let low = reader.whole(table, "fra", range.clone());
    let high = reader.whole(table, "til", range);
    if (low.is_none() && table.get("fra").is_some())
        || (high.is_none() && table.get("til").is_some())
    {
        return None;
    }
    if let (Some(low), Some(high)) = (low, high)
        && low > high
    {
        let (low_key, high_key) = ("fra".to_owned(), "til".to_owned());
        let what = FaultKind::BoundsReversed { low_key, low, high_key, high };
        reader.fault(table.offset_of("fra"), what);
        return None;
    }
    Some(Test::Between { low, high })
}

fn enough(reader: &mut Reader<'_>, table: &Table<'_>, key: &str, count: usize) -> Option<()> {
    if count == 0 {
        let what = FaultKind::TooFew { key: key.to_owned(), count, least: 1 };
        reader.fault(table.offset_of(key), what);
        return None;
    }
    Some(())
}
