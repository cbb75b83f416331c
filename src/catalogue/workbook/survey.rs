//! The rows of the sheet *survey*: groups, notes, and what each question is answered with.

use super::answers::AnswerList;
use super::draft::Origin;
use super::heads::SURVEY;
use super::read::Faults;
use super::table::{RowOf, flag, name};
use crate::catalogue::checklist::{FaultKind, Shape, SheetFault, nearest};

/// A group: a heading with the questions under it.
pub(super) struct Group<'a> {
    /// Its row; none for questions outside all groups.
    pub(super) row: Option<&'a RowOf<'a>>,
    /// The id of the heading.
    pub(super) id: String,
}

/// A question as it stands in the sheet.
pub(super) struct Asked<'a> {
    /// Its row.
    pub(super) row: &'a RowOf<'a>,
    /// Its id.
    pub(super) id: String,
    /// Whether it is a fact.
    pub(super) fact: bool,
    /// The type in a checklist file.
    pub(super) form: &'static str,
    /// The answers to choose from.
    pub(super) answers: Option<&'a AnswerList<'a>>,
    /// The id of the heading it stands under.
    pub(super) group: String,
    /// The notes before it, which become part of its guidance.
    pub(super) notes: Vec<&'a RowOf<'a>>,
}

/// What the sheet has.
#[derive(Default)]
pub(super) struct Survey<'a> {
    /// The headings, each once.
    pub(super) groups: Vec<Group<'a>>,
    /// The questions that can be taken over.
    pub(super) questions: Vec<Asked<'a>>,
    /// The ids of those that cannot.
    pub(super) refused: Vec<String>,
}

/// Reads the rows. `own` is the id of questions outside all groups: that of the list.
pub(super) fn read<'a>(
    rows: &'a [RowOf<'a>],
    lists: &'a [AnswerList<'a>],
    own: &str,
    faults: &mut Faults,
) -> Survey<'a> {
    let mut survey = Survey::default();
    let mut open: Option<&RowOf<'_>> = None;
    let mut notes: Vec<&RowOf<'_>> = Vec::new();
    for row in rows {
        let (kind, list) = kind_of(row.text("type"));
        let type_cell = Origin::cell(row, "type");
        match kind.as_str() {
            "" => faults.add(type_cell, FaultKind::MissingKey { key: "type".to_owned() }),
            "begin_group" => {
                if open.is_some() {
                    faults.add(type_cell, SheetFault::GroupNested.into());
                }
                no_more_than(row, &["type", "id", "tekst", "tekst_en"], "begin_group", faults);
                survey.begin(row);
                open = Some(row);
            }
            "end_group" => {
                if open.take().is_none() {
                    faults.add(type_cell, SheetFault::GroupNotBegun.into());
                }
            }
            "note" => {
                let keys = ["type", "id", "tekst", "tekst_en", "required"];
                no_more_than(row, &keys, "note", faults);
                notes.push(row);
            }
            _ => {
                let group = open.map_or_else(|| own.to_owned(), |row| row.name("id"));
                let notes = std::mem::take(&mut notes);
                faults.enter(Some(row.text("id")));
                match question(row, &kind, list, lists, faults) {
                    Some((form, answers)) => {
                        if open.is_none() && survey.groups.iter().all(|known| known.id != group) {
                            survey.groups.push(Group { row: None, id: group.clone() });
                        }
                        let (id, fact) = (row.name("id"), is_fact(row, faults));
                        let asked = Asked { row, id, fact, form, answers, group, notes };
                        survey.questions.push(asked);
                    }
                    None => survey.refused.push(row.name("id")),
                }
                faults.enter(None);
            }
        }
    }
    if let Some(row) = open {
        faults.add(Origin::cell(row, "type"), SheetFault::GroupNotEnded.into());
    }
    for note in notes {
        faults.add(Origin::cell(note, "type"), SheetFault::NoteAtEnd.into());
    }
    // A list whose questions all stand outside groups is headed by its own name anyway.
    if survey.groups.iter().all(|group| group.row.is_none()) {
        survey.groups.clear();
    }
    survey
}

impl<'a> Survey<'a> {
    /// A heading; one that is there already is gone on with.
    fn begin(&mut self, row: &'a RowOf<'a>) {
        let id = row.name("id");
        if self.groups.iter().all(|group| group.id != id) {
            self.groups.push(Group { row: Some(row), id });
        }
    }
}

/// The type of a row and the list it names: `select_one svar`. Older forms write a blank for `_`.
fn kind_of(text: &str) -> (String, &str) {
    let lower = text.to_lowercase();
    for kind in ["select_one", "begin_group", "end_group", "select_multiple", "begin_repeat"] {
        let rest = lower.strip_prefix(kind).or_else(|| lower.strip_prefix(&kind.replace('_', " ")));
        if let Some(rest) = rest.filter(|rest| rest.is_empty() || rest.starts_with(' ')) {
            let list = text.get(text.len().saturating_sub(rest.len())..).unwrap_or_default();
            return (kind.to_owned(), list.trim());
        }
    }
    (lower, "")
}

/// The type in a checklist file and the answers; nothing when the row cannot be taken over.
fn question<'a>(
    row: &RowOf<'_>,
    kind: &str,
    list: &str,
    lists: &'a [AnswerList<'a>],
    faults: &mut Faults,
) -> Option<(&'static str, Option<&'a AnswerList<'a>>)> {
    required(row, faults);
    let fact = row.get("fakta").is_some_and(|cell| flag(&cell.text) == Some(true));
    let answers =
        if kind == "select_one" { Some(answers(row, list, lists, faults)?) } else { None };
    let forms: &[&'static str] = match (kind, fact) {
        ("select_one", true) if answers.is_some_and(AnswerList::are_yes_and_no) => {
            &["ja_nej", "valg"]
        }
        ("select_one", false) if answers.is_some_and(AnswerList::are_verdicts) => {
            &["vurdering", "valg"]
        }
        ("select_one", _) => &["valg"],
        ("text", _) => &["tekst"],
        ("integer", true) => &["tal"],
        ("integer", false) => &["tal", "skala"],
        ("date", true) => &["dato"],
        ("date", false) => &["dato", "frist"],
        _ => {
            let kind = kind.split_whitespace().next().unwrap_or_default().to_owned();
            faults.add(Origin::cell(row, "type"), SheetFault::TypeNotSupported { kind }.into());
            return None;
        }
    };
    let Some(cell) = row.get("svarform") else { return Some((forms.first()?, answers)) };
    let said = cell.text.to_lowercase();
    if let Some(form) = forms.iter().find(|form| **form == said) {
        return Some((form, answers));
    }
    let suggestion = nearest(&said, forms.iter().copied()).map(str::to_owned);
    let allowed = forms.iter().map(|form| (*form).to_owned()).collect();
    let (key, word) = ("svarform".to_owned(), cell.text.clone());
    let what = FaultKind::UnknownWord { key, word, allowed, suggestion };
    faults.add(Origin::cell(row, "svarform"), what);
    None
}

fn answers<'a>(
    row: &RowOf<'_>,
    list: &str,
    lists: &'a [AnswerList<'a>],
    faults: &mut Faults,
) -> Option<&'a AnswerList<'a>> {
    let origin = Origin::cell(row, "type");
    if list.is_empty() {
        faults.add(origin, FaultKind::MissingKey { key: "list_name".to_owned() });
        return None;
    }
    let wanted = name(list);
    let found = lists.iter().find(|known| known.name == wanted);
    if found.is_none() {
        let known = lists.iter().map(|known| known.name.as_str());
        let suggestion = nearest(&wanted, known).map(str::to_owned);
        let (key, name) = ("list_name".to_owned(), list.to_owned());
        faults.add(origin, FaultKind::UnknownReference { key, name, suggestion });
    }
    found
}

/// Every question that is relevant must be answered: that is what makes a review complete.
fn required(row: &RowOf<'_>, faults: &mut Faults) {
    let Some(cell) = row.get("required") else { return };
    let origin = Origin::cell(row, "required");
    match flag(&cell.text) {
        Some(true) => {}
        Some(false) => faults.add(origin, SheetFault::MustBeAnswered.into()),
        None => faults.add(origin, not_a_flag("required")),
    }
}

fn is_fact(row: &RowOf<'_>, faults: &mut Faults) -> bool {
    let Some(cell) = row.get("fakta") else { return false };
    let fact = flag(&cell.text);
    if fact.is_none() {
        faults.add(Origin::cell(row, "fakta"), not_a_flag("fakta"));
    }
    fact.unwrap_or_default()
}

fn not_a_flag(key: &str) -> FaultKind {
    FaultKind::WrongType { key: key.to_owned(), expected: Shape::Flag, found: Shape::Text }
}

/// Faults for the cells that mean nothing in a row of this type.
fn no_more_than(row: &RowOf<'_>, keys: &[&str], kind: &str, faults: &mut Faults) {
    for (heading, key) in SURVEY.headings() {
        if row.get(&key).is_some() && !keys.contains(&key.as_str()) {
            let what = FaultKind::KeyNotForType { key: heading, kind: kind.to_owned() };
            faults.add(Origin::cell(row, &key), what);
        }
    }
}
