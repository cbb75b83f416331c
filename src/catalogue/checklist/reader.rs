//! Reads values out of the TOML tree by hand, so that one wrong value does not hide the next:
//! every getter notes what is wrong and goes on.

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::domain::checklist::Words;
use crate::domain::text::{Clean, gate_block};

use super::fault::{Fault, FaultKind, Shape, quoted};
use super::limits;
use super::scalar::{is_id, number, shape};
use super::source::{Source, is_hidden};
use super::suggest::nearest;
use super::vocabulary::value_of;

/// A value with its place.
pub(super) type Value<'a> = Spanned<DeValue<'a>>;

/// A table with its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Table<'a> {
    /// Its entries.
    pub(super) entries: &'a DeTable<'a>,
    /// Where it begins.
    pub(super) start: usize,
}

impl<'a> Table<'a> {
    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&'a Value<'a>> {
        self.entries.get(key)
    }

    /// Where a key's value stands, or the table if the key is not there.
    pub(super) fn offset_of(&self, key: &str) -> usize {
        let found = self.entries.keys().find(|known| known.get_ref() == key);
        found.map_or(self.start, |known| known.span().start)
    }
}

/// How long a text may be and whether its line breaks mean something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A label of a few letters.
    Label,
    /// A name on one line.
    Line,
    /// A sentence or two on one line.
    Sentence,
    /// A text with paragraphs.
    Block,
}

impl Form {
    fn limit(self) -> usize {
        match self {
            Self::Label => limits::LABEL,
            Self::Line => limits::LINE,
            Self::Sentence | Self::Block => limits::TEXT,
        }
    }
}

/// Reads values and collects faults.
#[derive(Debug)]
pub(super) struct Reader<'s> {
    file: String,
    source: &'s Source,
    faults: Vec<Fault>,
    question: Option<String>,
    suggestions_left: usize,
}

impl<'s> Reader<'s> {
    /// A reader without faults.
    pub(super) fn new(file_name: &str, source: &'s Source) -> Self {
        Self {
            file: quoted(file_name),
            source,
            faults: Vec::new(),
            question: None,
            suggestions_left: limits::SUGGESTIONS,
        }
    }

    /// From here on faults belong to this question.
    pub(super) fn enter(&mut self, question: Option<&str>) {
        self.question = question.map(quoted);
    }

    /// Notes a fault at a place.
    pub(super) fn fault(&mut self, offset: usize, what: FaultKind) {
        let (line, column) = self.source.place(offset);
        let (file, question) = (Some(self.file.clone()), self.question.clone());
        self.faults.push(Fault { file, sheet: None, line: Some(line), column, question, what });
    }

    /// Notes a fault of the file as a whole.
    pub(super) fn fault_of_file(&mut self, what: FaultKind) {
        let file = Some(self.file.clone());
        self.faults.push(Fault {
            file,
            sheet: None,
            line: None,
            column: None,
            question: None,
            what,
        });
    }

    /// The known word nearest to a misspelt one, as long as that is worth the time.
    pub(super) fn suggestion<'k>(
        &mut self,
        word: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) -> Option<String> {
        self.suggestions_left = self.suggestions_left.checked_sub(1)?;
        nearest(word, known).map(str::to_owned)
    }

    /// The line of a place.
    pub(super) fn line_of(&self, offset: usize) -> usize {
        self.source.line(offset)
    }

    /// Whether anything is wrong.
    pub(super) fn has_faults(&self) -> bool {
        !self.faults.is_empty()
    }

    /// The faults from top to bottom; beyond the limit they are only counted.
    pub(super) fn into_faults(mut self) -> Vec<Fault> {
        self.faults.sort_by_key(|fault| (fault.line, fault.column, fault.what.code()));
        self.faults.dedup();
        let more = self.faults.len().saturating_sub(limits::FAULTS);
        if more > 0 {
            self.faults.truncate(limits::FAULTS);
            self.fault_of_file(FaultKind::MoreFaults { count: more });
        }
        self.faults
    }

    /// Notes every key that is not known here.
    pub(super) fn only_known(&mut self, table: &Table<'_>, known: &[&str]) {
        for key in table.entries.keys() {
            if !known.contains(&key.get_ref().as_ref()) {
                let suggestion = self.suggestion(key.get_ref(), known.iter().copied());
                let what = FaultKind::UnknownKey { key: key.get_ref().to_string(), suggestion };
                self.fault(key.span().start, what);
            }
        }
    }

    /// Notes that a required key is not there.
    pub(super) fn missing(&mut self, table: &Table<'_>, key: &str) {
        self.fault(table.start, FaultKind::MissingKey { key: key.to_owned() });
    }

    /// Notes that a value has the wrong type.
    pub(super) fn wrong_type(&mut self, key: &str, value: &Value<'_>, expected: Shape) {
        let what =
            FaultKind::WrongType { key: key.to_owned(), expected, found: shape(value.get_ref()) };
        self.fault(value.span().start, what);
    }

    /// The value as a table that has only these keys.
    pub(super) fn table<'a>(
        &mut self,
        key: &str,
        value: &'a Value<'a>,
        known: &[&str],
    ) -> Option<Table<'a>> {
        let DeValue::Table(entries) = value.get_ref() else {
            self.wrong_type(key, value, Shape::Table);
            return None;
        };
        let table = Table { entries, start: value.span().start };
        self.only_known(&table, known);
        Some(table)
    }

    /// The values of a list; none where the key is not there.
    pub(super) fn list<'a>(
        &mut self,
        table: &Table<'a>,
        key: &str,
        limit: usize,
    ) -> Option<&'a [Value<'a>]> {
        let value = table.get(key)?;
        let DeValue::Array(values) = value.get_ref() else {
            self.wrong_type(key, value, Shape::List);
            return None;
        };
        if values.len() > limit {
            let what = FaultKind::TooMany { key: key.to_owned(), count: values.len(), limit };
            self.fault(value.span().start, what);
            return None;
        }
        Some(values)
    }

    /// The tables of a list, each with only these keys.
    pub(super) fn tables<'a>(
        &mut self,
        table: &Table<'a>,
        key: &str,
        limit: usize,
        known: &[&str],
    ) -> Vec<Table<'a>> {
        let values = self.list(table, key, limit).unwrap_or_default();
        values.iter().filter_map(|value| self.table(key, value, known)).collect()
    }

    /// A value as text, clean and within its limit; `None` also when it is empty.
    pub(super) fn text_of(&mut self, key: &str, value: &Value<'_>, form: Form) -> Option<String> {
        let DeValue::String(given) = value.get_ref() else {
            self.wrong_type(key, value, Shape::Text);
            return None;
        };
        let offset = value.span().start;
        let text = self.clean(value, given, form);
        let length = text.chars().count();
        if text.is_empty() {
            self.fault(offset, FaultKind::EmptyText { key: key.to_owned() });
            return None;
        }
        if length > form.limit() {
            let limit = form.limit();
            self.fault(offset, FaultKind::TextTooLong { key: key.to_owned(), length, limit });
        }
        Some(text)
    }

    /// An optional text.
    pub(super) fn text(&mut self, table: &Table<'_>, key: &str, form: Form) -> Option<String> {
        table.get(key).and_then(|value| self.text_of(key, value, form))
    }

    /// Danish words with their gloss; `None` when the key is not there.
    pub(super) fn words(&mut self, table: &Table<'_>, key: &str, form: Form) -> Option<Words> {
        let key_en = format!("{key}_en");
        let en = self.text(table, &key_en, form);
        if table.get(key).is_none() {
            if table.get(&key_en).is_some() {
                let what = FaultKind::NeedsKey { key: key_en.clone(), needs: key.to_owned() };
                self.fault(table.offset_of(&key_en), what);
            }
            return None;
        }
        Some(Words { da: self.text(table, key, form).unwrap_or_default(), en })
    }

    /// Danish words that must be there.
    pub(super) fn required_words(&mut self, table: &Table<'_>, key: &str, form: Form) -> Words {
        self.words(table, key, form).unwrap_or_else(|| {
            if table.get(&format!("{key}_en")).is_none() {
                self.missing(table, key);
            }
            Words::default()
        })
    }

    /// A whole number within a range.
    pub(super) fn whole(
        &mut self,
        table: &Table<'_>,
        key: &str,
        range: RangeInclusive<i64>,
    ) -> Option<i64> {
        let value = table.get(key)?;
        let DeValue::Integer(given) = value.get_ref() else {
            self.wrong_type(key, value, Shape::Whole);
            return None;
        };
        let number = number(given);
        if let Some(number) = number.filter(|number| range.contains(number)) {
            return Some(number);
        }
        let what = FaultKind::OutOfRange {
            key: key.to_owned(),
            value: given.to_string(),
            least: *range.start(),
            most: *range.end(),
        };
        self.fault(value.span().start, what);
        None
    }

    /// A whole number of 1 and more; `None` when it is not there or wrong.
    pub(super) fn positive(&mut self, table: &Table<'_>, key: &str, most: i64) -> Option<u32> {
        self.whole(table, key, 1..=most).and_then(|number| u32::try_from(number).ok())
    }

    /// `true` or `false`.
    pub(super) fn flag(&mut self, table: &Table<'_>, key: &str) -> Option<bool> {
        let value = table.get(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong_type(key, value, Shape::Flag);
        }
        flag
    }

    /// A date without time.
    pub(super) fn date(&mut self, table: &Table<'_>, key: &str) -> Option<NaiveDate> {
        let value = table.get(key)?;
        let date = match value.get_ref() {
            DeValue::Datetime(given) if given.time.is_none() && given.offset.is_none() => {
                given.date.and_then(|date| {
                    let (month, day) = (u32::from(date.month), u32::from(date.day));
                    NaiveDate::from_ymd_opt(i32::from(date.year), month, day)
                })
            }
            _ => None,
        };
        if date.is_none() {
            self.wrong_type(key, value, Shape::Date);
        }
        date
    }

    /// A required id. A wrong one is noted and given back, so that references to it still hold.
    pub(super) fn id(&mut self, table: &Table<'_>, key: &str) -> String {
        if table.get(key).is_none() {
            self.missing(table, key);
        }
        self.optional_id(table, key).unwrap_or_default()
    }

    /// An id that may be left out.
    pub(super) fn optional_id(&mut self, table: &Table<'_>, key: &str) -> Option<String> {
        let value = table.get(key)?;
        let Some(id) = value.get_ref().as_str() else {
            self.wrong_type(key, value, Shape::Text);
            return None;
        };
        if !is_id(id) {
            let what = FaultKind::BadId { key: key.to_owned(), id: id.to_owned() };
            self.fault(value.span().start, what);
        }
        Some(id.to_owned())
    }

    /// One word of a fixed vocabulary; `None` when it is not there or not known.
    pub(super) fn word<T: Copy>(
        &mut self,
        key: &str,
        value: &Value<'_>,
        vocabulary: &[(&str, T)],
    ) -> Option<T> {
        let Some(word) = value.get_ref().as_str() else {
            self.wrong_type(key, value, Shape::Text);
            return None;
        };
        let meaning = value_of(vocabulary, word);
        if meaning.is_none() {
            let known = || vocabulary.iter().map(|(known, _)| *known);
            let what = FaultKind::UnknownWord {
                key: key.to_owned(),
                word: word.to_owned(),
                allowed: known().map(str::to_owned).collect(),
                suggestion: self.suggestion(word, known()),
            };
            self.fault(value.span().start, what);
        }
        meaning
    }

    /// The text without hidden characters and needless blanks. Those that stand in the file as
    /// they are have been told with their exact place; here come those written as `\u…`.
    fn clean(&mut self, value: &Value<'_>, given: &str, form: Form) -> String {
        let span = value.span();
        if gate_block(given).1 {
            let hidden = |character: &char| *character != '\n' && is_hidden(*character);
            let escaped = given.chars().filter(hidden);
            let raw = self.source.slice(span.clone());
            for character in escaped.filter(|character| !raw.contains(*character)) {
                self.fault(span.start, FaultKind::HiddenCharacter { character });
            }
            let harmless = !given.chars().any(|character| hidden(&character));
            if let Some(mark) = given.chars().last().filter(|_| harmless) {
                self.fault(span.start, FaultKind::HiddenCharacter { character: mark });
            }
        }
        if form == Form::Block {
            let block = Clean::block(given).into_string();
            let lines: Vec<&str> = block.lines().map(str::trim_end).collect();
            return lines.join("\n").trim().to_owned();
        }
        let words: Vec<&str> = given.split_whitespace().collect();
        Clean::line(&words.join(" ")).into_string().trim().to_owned()
    }
}
