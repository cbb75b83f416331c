//! Reads the file as a whole: what it is called, its local numbers, headings and questions.

use toml::de::DeTable;

use crate::domain::checklist::{
    Checklist, ChecklistRef, Parameter, Purpose, Question, Section, Standing,
};
use crate::domain::condition::ACT_DATE;

use super::fault::FaultKind;
use super::limits;
use super::question::{self, ReadQuestion, Surroundings, label};
use super::reader::{Form, Reader, Table};
use super::vocabulary::{LIST_KEYS, PARAMETER_KEYS, SCHEMA, SECTION_KEYS};
use super::{reachable, reference};

/// The checklist; it is sound only if the reader has no faults afterwards.
pub(super) fn read(reader: &mut Reader<'_>, root: &DeTable<'_>, hash: String) -> Checklist {
    let table = Table { entries: root, start: 0 };
    reader.only_known(&table, LIST_KEYS);
    if table.get("skema").is_none() {
        reader.missing(&table, "skema");
    }
    reader.whole(&table, "skema", SCHEMA..=SCHEMA);
    let id = reader.id(&table, "id");
    if table.get("version").is_none() {
        reader.missing(&table, "version");
    }
    let title = reader.required_words(&table, "navn", Form::Line);
    let valid_from = reader.date(&table, "gyldig_fra");
    let valid_to = reader.date(&table, "gyldig_til");
    if let (Some(from), Some(to)) = (valid_from, valid_to)
        && from > to
    {
        reader.fault(table.offset_of("gyldig_til"), FaultKind::DatesReversed { from, to });
    }
    let parameters = parameters(reader, &table);
    let mut sections = sections(reader, &table);
    let surroundings = Surroundings { sections: &sections, parameters: &parameters };
    let read = questions(reader, &table, surroundings);
    if sections.is_empty() {
        // Questions without headings stand under the list's own name.
        sections.push(Section { id: id.clone(), title: title.clone() });
    }
    let version = reader.positive(&table, "version", limits::VERSION).unwrap_or(1);
    let mut list = Checklist {
        label: label(reader, &table, &id),
        area: reader.optional_id(&table, "omraade").unwrap_or_else(|| id.clone()),
        reference: ChecklistRef { id, version, hash },
        title,
        valid_from,
        valid_to,
        standing: match reader.flag(&table, "kladde") {
            Some(true) => Standing::Draft,
            _ => Standing::InForce,
        },
        transition: reader.words(&table, "overgangsregel", Form::Block),
        parameters,
        sections,
        questions: Vec::new(),
    };
    list.questions = resolved(reader, read, &list);
    list
}

fn parameters(reader: &mut Reader<'_>, table: &Table<'_>) -> Vec<Parameter> {
    let entries = reader.tables(table, "parameter", limits::PARAMETERS, PARAMETER_KEYS);
    let mut seen = Seen::default();
    let mut parameters = Vec::new();
    for entry in &entries {
        if entry.get("vaerdi").is_none() {
            reader.missing(entry, "vaerdi");
        }
        let parameter = Parameter {
            id: reader.id(entry, "id"),
            title: reader.required_words(entry, "navn", Form::Line),
            default: reader.positive(entry, "vaerdi", limits::LIMIT).unwrap_or(1),
        };
        seen.note(reader, &parameter.id, entry.start);
        parameters.push(parameter);
    }
    parameters
}

fn sections(reader: &mut Reader<'_>, table: &Table<'_>) -> Vec<Section> {
    let entries = reader.tables(table, "afsnit", limits::SECTIONS, SECTION_KEYS);
    let mut seen = Seen::default();
    let mut sections = Vec::new();
    for entry in &entries {
        let section = Section {
            id: reader.id(entry, "id"),
            title: reader.required_words(entry, "navn", Form::Line),
        };
        seen.note(reader, &section.id, entry.start);
        sections.push(section);
    }
    sections
}

/// Facts, then judged questions; none of them when there are too many.
fn questions(
    reader: &mut Reader<'_>,
    table: &Table<'_>,
    surroundings: Surroundings<'_>,
) -> Vec<ReadQuestion> {
    let facts = reader.list(table, "fakta", usize::MAX).unwrap_or_default();
    let judged = reader.list(table, "spoergsmaal", usize::MAX);
    if judged.is_some_and(<[_]>::is_empty) || table.get("spoergsmaal").is_none() {
        reader.fault(table.offset_of("spoergsmaal"), FaultKind::NoQuestions);
    }
    let judged = judged.unwrap_or_default();
    let (count, limit) = (facts.len() + judged.len(), limits::QUESTIONS);
    if count > limit {
        let what = FaultKind::TooMany { key: "spoergsmaal".to_owned(), count, limit };
        reader.fault(table.offset_of("spoergsmaal"), what);
        return Vec::new();
    }
    let mut seen = Seen::default();
    let mut read = Vec::new();
    for (purpose, values) in [(Purpose::Fact, facts), (Purpose::Judged, judged)] {
        for value in values {
            let Some(one) = question::read(reader, value, purpose, surroundings) else { continue };
            reader.enter(Some(&one.question.id));
            seen.note(reader, &one.question.id, one.start);
            if one.question.id == ACT_DATE {
                let id = one.question.id.clone();
                reader.fault(one.start, FaultKind::ReservedId { id });
            }
            read.push(one);
        }
    }
    reader.enter(None);
    read
}

/// The questions with their conditions looked up and tried out.
fn resolved(
    reader: &mut Reader<'_>,
    mut read: Vec<ReadQuestion>,
    list: &Checklist,
) -> Vec<Question> {
    let sound = reference::resolve(reader, &mut read);
    let starts: Vec<usize> = read.iter().map(|one| one.condition_start).collect();
    let questions: Vec<Question> = read.into_iter().map(|one| one.question).collect();
    for index in reachable::never_asked(&questions, &sound, list) {
        if let (Some(question), Some(start)) = (questions.get(index), starts.get(index)) {
            reader.enter(Some(&question.id));
            reader.fault(*start, FaultKind::NeverTrue);
        }
    }
    reader.enter(None);
    questions
}

/// The ids met so far, with their places.
#[derive(Debug, Default)]
struct Seen(Vec<(String, usize)>);

impl Seen {
    /// Notes an id; a fault if it has been there before.
    fn note(&mut self, reader: &mut Reader<'_>, id: &str, start: usize) {
        match self.0.iter().find(|(other, _)| other == id) {
            Some((_, first)) if !id.is_empty() => {
                let first_line = reader.line_of(*first);
                reader.fault(start, FaultKind::DuplicateId { id: id.to_owned(), first_line });
            }
            Some(_) => {}
            None => self.0.push((id.to_owned(), start)),
        }
    }
}
