//! Reads what a question is answered with (da: *type*).

use crate::domain::answer::Verdict;
use crate::domain::checklist::{Allowed, ChoiceOption, Kind, Parameter, Purpose, Words};

use super::fault::FaultKind;
use super::limits;
use super::look_alike::look_alike;
use super::reader::{Form, Reader, Table};
use super::vocabulary::{
    DEADLINE_KEYS, FACT_OPTION_KEYS, FACT_TYPES, JUDGED_TYPES, NUMBER_KEYS, OPTION_KEYS,
    SCALE_KEYS, TYPE_KEYS, Type, UNITS, VERDICTS, YES_NO, word_for,
};

/// The kind of a question; `None` when it cannot be known, with the faults noted.
pub(super) fn read(
    reader: &mut Reader<'_>,
    table: &Table<'_>,
    purpose: Purpose,
    parameters: &[Parameter],
) -> Option<Kind> {
    let known: &[(&'static str, Type)] = match purpose {
        Purpose::Fact => &FACT_TYPES,
        Purpose::Judged => &JUDGED_TYPES,
    };
    let chosen = match (table.get("type"), purpose) {
        (Some(value), _) => reader.word("type", value, known)?,
        (None, Purpose::Judged) => Type::Verdict,
        (None, Purpose::Fact) => {
            reader.missing(table, "type");
            return None;
        }
    };
    for (key, _) in TYPE_KEYS.iter().filter(|(_, owner)| *owner != chosen) {
        // A key that facts do not have at all has been told as unknown.
        let told = purpose == Purpose::Fact && !["valg", "tal"].contains(key);
        if table.get(key).is_some() && !told {
            let kind = word_for(known, &chosen).to_owned();
            let what = FaultKind::KeyNotForType { key: (*key).to_owned(), kind };
            reader.fault(table.offset_of(key), what);
        }
    }
    match chosen {
        Type::Verdict => verdicts(reader, table).map(Kind::Verdict),
        Type::Deadline => deadline(reader, table, parameters),
        Type::Number => number(reader, table),
        Type::Choice => choice(reader, table, purpose).map(Kind::Choice),
        Type::YesNo => Some(Kind::Choice(yes_no())),
        Type::Scale => scale(reader, table),
        Type::Date => Some(Kind::Date),
        Type::Text => Some(Kind::Text),
    }
}

/// The options of a yes-or-no fact.
pub(in crate::catalogue) fn yes_no() -> Vec<ChoiceOption> {
    let option = |(id, da, en): (&str, &str, &str)| ChoiceOption {
        id: id.to_owned(),
        title: Words { da: da.to_owned(), en: Some(en.to_owned()) },
        finding: false,
    };
    YES_NO.map(option).to_vec()
}

fn verdicts(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<Vec<Verdict>> {
    if table.get("svar").is_none() {
        return Some(Verdict::ALL.to_vec());
    }
    let values = reader.list(table, "svar", VERDICTS.len())?;
    too_few(reader, table, "svar", values.len())?;
    let mut verdicts = Vec::new();
    let mut sound = true;
    for value in values {
        let Some(verdict) = reader.word("svar", value, &VERDICTS) else {
            sound = false;
            continue;
        };
        if verdicts.contains(&verdict) {
            let word = word_for(&VERDICTS, &verdict).to_owned();
            let what = FaultKind::RepeatedWord { key: "svar".to_owned(), word };
            reader.fault(value.span().start, what);
        }
        verdicts.push(verdict);
    }
    sound.then_some(verdicts)
}

fn deadline(reader: &mut Reader<'_>, table: &Table<'_>, parameters: &[Parameter]) -> Option<Kind> {
    let details = details(reader, table, "frist", DEADLINE_KEYS)?;
    let from = reader.required_words(&details, "fra", Form::Line);
    let to = reader.required_words(&details, "til", Form::Line);
    let unit = match details.get("enhed") {
        Some(value) => reader.word("enhed", value, &UNITS),
        None => {
            reader.missing(&details, "enhed");
            None
        }
    };
    let limit = allowed(reader, &details, parameters);
    // The kind is known even where its details are not, so that conditions on it can be checked.
    Some(Kind::Deadline {
        from,
        to,
        limit: limit.unwrap_or(Allowed::Fixed(1)),
        unit: unit.unwrap_or(crate::domain::deadline::Unit::Days),
    })
}

fn allowed(
    reader: &mut Reader<'_>,
    details: &Table<'_>,
    parameters: &[Parameter],
) -> Option<Allowed> {
    let keys = || vec!["graense".to_owned(), "parameter".to_owned()];
    match (details.get("graense"), details.get("parameter")) {
        (Some(_), None) => reader.positive(details, "graense", limits::LIMIT).map(Allowed::Fixed),
        (None, Some(value)) => {
            let id = reader.text(details, "parameter", Form::Line)?;
            let known = || parameters.iter().map(|parameter| parameter.id.as_str());
            if known().all(|other| other != id) {
                let suggestion = reader.suggestion(&id, known());
                let (key, name) = ("parameter".to_owned(), id.clone());
                let what = FaultKind::UnknownReference { key, name, suggestion };
                reader.fault(value.span().start, what);
            }
            Some(Allowed::Parameter(id))
        }
        (Some(_), Some(_)) => {
            reader.fault(details.start, FaultKind::KeysExclude { keys: keys() });
            None
        }
        (None, None) => {
            reader.fault(details.start, FaultKind::OneKeyOf { keys: keys() });
            None
        }
    }
}

fn number(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<Kind> {
    let Some(value) = table.get("tal") else {
        return Some(Kind::Number { unit: Words::default(), at_least: None, at_most: None });
    };
    let details = reader.table("tal", value, NUMBER_KEYS)?;
    let unit = reader.words(&details, "enhed", Form::Line).unwrap_or_default();
    let range = -limits::NUMBER..=limits::NUMBER;
    let at_least = reader.whole(&details, "mindst", range.clone());
    let at_most = reader.whole(&details, "hoejst", range);
    if let (Some(low), Some(high)) = (at_least, at_most)
        && low > high
    {
        let (low_key, high_key) = ("mindst".to_owned(), "hoejst".to_owned());
        let what = FaultKind::BoundsReversed { low_key, low, high_key, high };
        reader.fault(details.offset_of("mindst"), what);
        return None;
    }
    Some(Kind::Number { unit, at_least, at_most })
}

fn choice(
    reader: &mut Reader<'_>,
    table: &Table<'_>,
    purpose: Purpose,
) -> Option<Vec<ChoiceOption>> {
    if table.get("valg").is_none() {
        reader.missing(table, "valg");
        return None;
    }
    let count = reader.list(table, "valg", limits::OPTIONS)?.len();
    too_few(reader, table, "valg", count)?;
    let known = match purpose {
        Purpose::Fact => FACT_OPTION_KEYS,
        Purpose::Judged => OPTION_KEYS,
    };
    let mut options: Vec<ChoiceOption> = Vec::new();
    let mut starts: Vec<usize> = Vec::new();
    for entry in reader.tables(table, "valg", limits::OPTIONS, known) {
        let option = ChoiceOption {
            id: reader.id(&entry, "id"),
            title: reader.required_words(&entry, "tekst", Form::Line),
            finding: purpose == Purpose::Judged && reader.flag(&entry, "fejl").unwrap_or_default(),
        };
        for (other, start) in options.iter().zip(&starts) {
            if other.id == option.id && !option.id.is_empty() {
                let first_line = reader.line_of(*start);
                let what = FaultKind::DuplicateId { id: option.id.clone(), first_line };
                reader.fault(entry.start, what);
            } else if let Some((first, second)) = look_alike(&other.title, &option.title) {
                reader.fault(entry.start, FaultKind::LookAlike { first, second });
            }
        }
        options.push(option);
        starts.push(entry.start);
    }
    (options.len() == count).then_some(options)
}

fn scale(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<Kind> {
    let details = details(reader, table, "skala", SCALE_KEYS)?;
    let low = reader.required_words(&details, "lav", Form::Line);
    let high = reader.required_words(&details, "hoej", Form::Line);
    let steps = reader.whole(&details, "fejl_hoejst", 0..=limits::SCALE_FINDING).unwrap_or(0);
    Some(Kind::Scale { low, high, finding_at_most: u8::try_from(steps).unwrap_or(0) })
}

/// The table with the details of a type, which must be there.
fn details<'a>(
    reader: &mut Reader<'_>,
    table: &Table<'a>,
    key: &str,
    known: &[&str],
) -> Option<Table<'a>> {
    match table.get(key) {
        Some(value) => reader.table(key, value, known),
        None => {
            reader.missing(table, key);
            None
        }
    }
}

fn too_few(reader: &mut Reader<'_>, table: &Table<'_>, key: &str, count: usize) -> Option<()> {
    let least = limits::OPTIONS_LEAST;
    if count < least {
        let what = FaultKind::TooFew { key: key.to_owned(), count, least };
        reader.fault(table.offset_of(key), what);
        return None;
    }
    Some(())
}
