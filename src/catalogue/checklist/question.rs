//! Reads facts and judged questions.

use toml::de::DeValue;

use crate::domain::checklist::{
    Category, Kind, LegalBasis, Level, Parameter, Purpose, Question, Section, Severity, Words,
};

use super::condition::{self, Written};
use super::fault::{FaultKind, Shape};
use super::kind;
use super::limits;
use super::reader::{Form, Reader, Table, Value};
use super::scalar::{is_id, number};
use super::vocabulary::{
    CATEGORY_KEYS, CONSEQUENCE_WORDS, FACT_KEYS, LEGAL_KEYS, LEVELS, QUESTION_KEYS, word_for,
};

/// A question as far as it could be read.
#[derive(Debug)]
pub(super) struct ReadQuestion {
    /// The question; its condition is still as written.
    pub(super) question: Question,
    /// Where it begins.
    pub(super) start: usize,
    /// Where its condition stands.
    pub(super) condition_start: usize,
    /// Whether its kind could be read.
    pub(super) kind_known: bool,
    /// Its condition as written.
    pub(super) written: Option<Written>,
    /// Whether it has no condition or one that could be read.
    pub(super) condition_read: bool,
}

/// What a question may refer to besides other questions.
#[derive(Debug, Clone, Copy)]
pub(super) struct Surroundings<'x> {
    /// The headings.
    pub(super) sections: &'x [Section],
    /// The local numbers.
    pub(super) parameters: &'x [Parameter],
}

/// Reads one fact or judged question.
pub(super) fn read(
    reader: &mut Reader<'_>,
    value: &Value<'_>,
    purpose: Purpose,
    surroundings: Surroundings<'_>,
) -> Option<ReadQuestion> {
    let (list, known) = match purpose {
        Purpose::Fact => ("fakta", FACT_KEYS),
        Purpose::Judged => ("spoergsmaal", QUESTION_KEYS),
    };
    let name = value.get_ref().get("id").and_then(|id| id.get_ref().as_str());
    reader.enter(name);
    let table = reader.table(list, value, known)?;
    let id = reader.id(&table, "id");
    let kind = kind::read(reader, &table, purpose, surroundings.parameters);
    let written = table.get("kun_hvis").map(|value| condition::read(reader, "kun_hvis", value, 1));
    let question = Question {
        label: label(reader, &table, &id),
        meaning: reader.positive(&table, "betydning", limits::VERSION).unwrap_or(1),
        section: section(reader, &table, surroundings.sections),
        purpose,
        text: reader.required_words(&table, "tekst", Form::Sentence),
        kind: kind.clone().unwrap_or(Kind::Text),
        relevant_when: None,
        instead_of: instead_of(reader, &table, &id),
        error_when: block(reader, &table, "fejl_naar"),
        severity: severity(reader, &table),
        level: table
            .get("niveau")
            .and_then(|value| reader.word("niveau", value, &LEVELS))
            .unwrap_or(Level::Statutory),
        legal: legal(reader, &table),
        guidance: block(reader, &table, "hjaelp"),
        examples_in_order: examples(reader, &table, "eksempler_i_orden"),
        examples_not: examples(reader, &table, "eksempler_fejl"),
        look_in: block(reader, &table, "se_efter"),
        category: category(reader, &table),
        refund: reader.flag(&table, "refusion").unwrap_or_default(),
        focus: reader
            .positive(&table, "fokus", limits::FOCUS)
            .and_then(|focus| u8::try_from(focus).ok()),
        workflow: reader.words(&table, "arbejdsgang", Form::Line),
        contact: reader.words(&table, "kontakt", Form::Line),
        consequences: consequences(reader, &table),
        note_required: reader.flag(&table, "kraev_note").unwrap_or_default(),
        id,
    };
    weight(reader, &table);
    reader.enter(None);
    Some(ReadQuestion {
        question,
        start: table.start,
        condition_start: table.offset_of("kun_hvis"),
        kind_known: kind.is_some(),
        condition_read: !matches!(written, Some(None)),
        written: written.flatten(),
    })
}

/// The questions it is asked instead of; whether there are such questions is told where lists
/// come together.
fn instead_of(reader: &mut Reader<'_>, table: &Table<'_>, own: &str) -> Vec<String> {
    let key = "i_stedet_for";
    let mut ids: Vec<String> = Vec::new();
    for value in reader.list(table, key, limits::INSTEAD_OF).unwrap_or_default() {
        let Some(id) = reader.text_of(key, value, Form::Line) else { continue };
        let offset = value.span().start;
        if !is_id(&id) {
            reader.fault(offset, FaultKind::BadId { key: key.to_owned(), id: id.clone() });
        }
        if id == own || ids.contains(&id) {
            let what = FaultKind::RepeatedWord { key: key.to_owned(), word: id.clone() };
            reader.fault(offset, what);
        }
        ids.push(id);
    }
    ids
}

/// The consequences a finding can have; none for all of them.
fn consequences(reader: &mut Reader<'_>, table: &Table<'_>) -> Vec<&'static str> {
    let key = "konsekvenser";
    let values = reader.list(table, key, CONSEQUENCE_WORDS.len()).unwrap_or_default();
    let mut codes = Vec::new();
    for value in values {
        let Some(code) = reader.word(key, value, &CONSEQUENCE_WORDS) else { continue };
        if codes.contains(&code) {
            let word = word_for(&CONSEQUENCE_WORDS, &code).to_owned();
            let what = FaultKind::RepeatedWord { key: key.to_owned(), word };
            reader.fault(value.span().start, what);
        }
        codes.push(code);
    }
    codes
}

/// The label, by default the id in upper case.
pub(super) fn label(reader: &mut Reader<'_>, table: &Table<'_>, id: &str) -> String {
    reader.text(table, "etiket", Form::Label).unwrap_or_else(|| id.to_uppercase())
}

fn block(reader: &mut Reader<'_>, table: &Table<'_>, key: &str) -> Words {
    reader.words(table, key, Form::Block).unwrap_or_default()
}

/// The index of the heading it stands under, by default the first.
fn section(reader: &mut Reader<'_>, table: &Table<'_>, sections: &[Section]) -> usize {
    let Some(id) = reader.text(table, "afsnit", Form::Line) else { return 0 };
    let known = || sections.iter().map(|section| section.id.as_str());
    known().position(|other| other == id).unwrap_or_else(|| {
        let suggestion = reader.suggestion(&id, known());
        let what = FaultKind::UnknownReference { key: "afsnit".to_owned(), name: id, suggestion };
        reader.fault(table.offset_of("afsnit"), what);
        0
    })
}

/// `alvor` 1–3, or `kritisk = true` for 3; both only where they say the same.
fn severity(reader: &mut Reader<'_>, table: &Table<'_>) -> Severity {
    let number = reader.whole(table, "alvor", 1..=Severity::Critical.number());
    let stated = number.and_then(Severity::from_number);
    let critical = reader.flag(table, "kritisk");
    match (stated, critical) {
        (Some(stated), Some(critical)) if critical != (stated == Severity::Critical) => {
            let keys = vec!["alvor".to_owned(), "kritisk".to_owned()];
            reader.fault(table.offset_of("kritisk"), FaultKind::KeysExclude { keys });
            stated
        }
        (Some(stated), _) => stated,
        (None, Some(true)) => Severity::Critical,
        (None, _) => Severity::Error,
    }
}

fn legal(reader: &mut Reader<'_>, table: &Table<'_>) -> Vec<LegalBasis> {
    let entries = reader.tables(table, "hjemmel", limits::LEGAL_BASES, LEGAL_KEYS);
    entries.iter().map(|entry| legal_basis(reader, entry)).collect()
}

/// One paragraph. Half a verification would look like none, so it is a fault.
fn legal_basis(reader: &mut Reader<'_>, entry: &Table<'_>) -> LegalBasis {
    if entry.get("tekst").is_none() {
        reader.missing(entry, "tekst");
    }
    for (key, needs) in [("verificeret", "af"), ("af", "verificeret")] {
        if entry.get(key).is_some() && entry.get(needs).is_none() {
            let what = FaultKind::NeedsKey { key: key.to_owned(), needs: needs.to_owned() };
            reader.fault(entry.offset_of(key), what);
        }
    }
    let date = reader.date(entry, "verificeret");
    let by = reader.text(entry, "af", Form::Line);
    LegalBasis {
        text: reader.text(entry, "tekst", Form::Line).unwrap_or_default(),
        verified: date.zip(by),
        doubt: reader.words(entry, "tvivl", Form::Block),
    }
}

/// Examples and their glosses, one for each; an empty gloss says there is none.
fn examples(reader: &mut Reader<'_>, table: &Table<'_>, key: &str) -> Vec<Words> {
    let key_en = format!("{key}_en");
    let texts = reader.list(table, key, limits::EXAMPLES).unwrap_or_default();
    let glosses = reader.list(table, &key_en, limits::EXAMPLES);
    if let Some(glosses) = glosses
        && glosses.len() != texts.len()
    {
        let (texts, glosses) = (texts.len(), glosses.len());
        let what = FaultKind::GlossCount { key: key.to_owned(), texts, glosses };
        reader.fault(table.offset_of(&key_en), what);
    }
    let mut words: Vec<Words> = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        let da = reader.text_of(key, text, Form::Sentence).unwrap_or_default();
        let gloss = glosses.and_then(|glosses| glosses.get(index));
        let gloss = gloss.filter(|gloss| gloss.get_ref().as_str() != Some(""));
        let en = gloss.and_then(|gloss| reader.text_of(&key_en, gloss, Form::Sentence));
        words.push(Words { da, en });
    }
    words
}

fn category(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<Category> {
    let entry = reader.table("kategori", table.get("kategori")?, CATEGORY_KEYS)?;
    Some(Category {
        id: reader.id(&entry, "id"),
        auditor: reader.text(&entry, "revisor", Form::Line),
        appeals_board: reader.text(&entry, "ankestyrelsen", Form::Line),
        ombudsman: reader.text(&entry, "borgerraadgiver", Form::Line),
    })
}

/// Checks the weight, which no figure uses: shares are never weighted.
fn weight(reader: &mut Reader<'_>, table: &Table<'_>) {
    let Some(value) = table.get("vaegt") else { return };
    let (given, good) = match value.get_ref() {
        DeValue::Integer(given) => {
            (given.to_string(), number(given).is_some_and(|number| number > 0))
        }
        DeValue::Float(given) => {
            let number = given.as_str().parse::<f64>();
            (given.to_string(), number.is_ok_and(|number| number.is_finite() && number > 0.0))
        }
        _ => return reader.wrong_type("vaegt", value, Shape::Decimal),
    };
    if !good {
        let what = FaultKind::BadWeight { key: "vaegt".to_owned(), value: given };
        reader.fault(value.span().start, what);
    }
}
