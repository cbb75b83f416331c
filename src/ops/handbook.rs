//! The handbook (da: *kvalitetshåndbog*): its areas, its pages and the search in it; and the
//! checklists it is about.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::desk::Desk;
use super::initiatives;
use super::problems::{Refusal, refused};
use crate::api::Moment;
use crate::api::handbook::{HandbookArea, HandbookEntry, HandbookPage, LocalNote, PageName};
use crate::catalogue::handbook;
use crate::catalogue::library::Library;
use crate::catalogue::texts::Language;
use crate::domain::checklist::{Checklist, GENERAL_AREA, Purpose, Question, Standing, Words};
use crate::domain::text::Clean;
use crate::store::full_text::FullText;
use crate::store::handbook_notes::HandbookNote;

/// Most pages a search gives.
const FOUND: u32 = 50;

/// The handbook made ready for searching, in one language.
pub(super) struct SearchedHandbook {
    language: Language,
    names: Vec<PageName>,
    texts: FullText,
}

/// All questions of all checklists, the general one first; a municipality's own too.
pub(super) fn areas(desk: &Desk) -> Vec<HandbookArea> {
    let library = &desk.library;
    let mut ids: Vec<(bool, &str, &str)> = Vec::new();
    for head in library.heads() {
        if !ids.iter().any(|(_, _, id)| *id == head.id) {
            ids.push((head.area != GENERAL_AREA, head.area.as_str(), head.id.as_str()));
        }
    }
    ids.sort_unstable();
    ids.iter().filter_map(|(_, _, id)| area(library, id)).collect()
}

/// A page by its name, with what was written on it here.
pub(super) fn page(desk: &Desk, moment: &Moment, name: &PageName) -> Result<HandbookPage, Refusal> {
    let entry = entry(desk, name)?;
    // The real database, also while somebody practises.
    let (stored, initiatives) = match &desk.store {
        Some(store) => {
            let tx = store.read();
            let about = (name.question.as_str(), name.meaning);
            (tx.handbook_notes(about.0, about.1)?, initiatives::about(&tx, moment, about)?)
        }
        None => Default::default(),
    };
    let note = |note: HandbookNote| LocalNote {
        on: note.on,
        by: Clean::line(&note.by),
        words: Clean::block(&note.words),
    };
    let can_be_written_on = desk.store.is_some() && desk.practice.is_none();
    let notes = stored.into_iter().map(note).collect();
    Ok(HandbookPage { name: name.clone(), entry, notes, initiatives, can_be_written_on })
}

/// Writes a note on a page. Not while practising: the practice database is thrown away.
pub(super) fn add_note(
    desk: &mut Desk,
    moment: &Moment,
    name: &PageName,
    words: &str,
    not_cpr: bool,
) -> Result<HandbookPage, Refusal> {
    entry(desk, name)?;
    let words = super::answer::words(words, not_cpr)?;
    if words.is_empty() {
        return Err(refused("local-note-empty").into());
    }
    if desk.practice.is_some() {
        return Err(refused("local-note-in-practice").into());
    }
    let by = desk.configuration()?.settings().initials;
    let note = HandbookNote { on: moment.today(), by, words };
    desk.transact(moment, "local-note", |tx| {
        tx.add_handbook_note((&name.question, name.meaning), &note)
    })?;
    // The note is found from the next search on.
    desk.searched_handbook = None;
    page(desk, moment, name)
}

fn entry(desk: &Desk, name: &PageName) -> Result<HandbookEntry, Refusal> {
    let versions = desk.library.versions(&name.checklist);
    let entry = newest_first(&versions).into_iter().find_map(|list| {
        let is_meant =
            |question: &Question| question.id == name.question && question.meaning == name.meaning;
        let index = list.questions.iter().position(is_meant)?;
        let version = list.reference.version;
        name.version.is_none_or(|wanted| wanted == version).then_some((list, index))
    });
    let (list, index) = entry.ok_or_else(|| refused("handbook-no-page"))?;
    let one_of_several = meanings(&versions, &name.question).len() > 1;
    Ok(HandbookEntry { list: Arc::clone(list), index, one_of_several })
}

/// Pages that have all the words, best first. The index is made at the first search, and again
/// when another language is spoken.
pub(super) fn search(desk: &mut Desk, text: &str) -> Result<Vec<PageName>, Refusal> {
    let language = desk.texts.language();
    let ready = desk.searched_handbook.take().filter(|index| index.language == language);
    let index = match ready {
        Some(index) => index,
        None => index(desk)?,
    };
    let found = index.texts.find(text, FOUND)?;
    let names = found.into_iter().filter_map(|place| index.names.get(place).cloned()).collect();
    desk.searched_handbook = Some(index);
    Ok(names)
}

/// All checklists, the general one first, the versions of each one after another.
pub(super) fn checklists(desk: &Desk) -> Vec<Arc<Checklist>> {
    let mut lists: Vec<&Arc<Checklist>> = desk.library.iter().collect();
    lists.sort_by_key(|list| {
        (list.area != GENERAL_AREA, &list.area, &list.reference.id, list.reference.version)
    });
    lists.into_iter().cloned().collect()
}

fn area(library: &Library, id: &str) -> Option<HandbookArea> {
    let versions = library.versions(id);
    let newest = newest_first(&versions);
    let title = newest.first()?.title.clone();
    let mut asked: Vec<&str> = Vec::new();
    for question in newest.iter().flat_map(|list| judged(list)) {
        if !asked.contains(&question.id.as_str()) {
            asked.push(&question.id);
        }
    }
    let mut entries = Vec::new();
    for id in asked {
        let meanings = meanings(&versions, id);
        let one_of_several = meanings.len() > 1;
        for meaning in meanings {
            let found = newest.iter().find_map(|list| {
                let is_meant = |asked: &Question| asked.id == id && asked.meaning == meaning;
                Some((list, list.questions.iter().position(is_meant)?))
            });
            entries.extend(found.map(|(list, index)| HandbookEntry {
                list: Arc::clone(list),
                index,
                one_of_several,
            }));
        }
    }
    Some(HandbookArea { title, entries })
}

fn judged(list: &Checklist) -> impl Iterator<Item = &Question> {
    list.questions.iter().filter(|question| question.purpose == Purpose::Judged)
}

/// The numbers of a question's meanings through all versions, the first one first.
fn meanings(versions: &[&Arc<Checklist>], question: &str) -> BTreeSet<u32> {
    let asked = versions.iter().flat_map(|list| judged(list));
    asked.filter(|asked| asked.id == question).map(|asked| asked.meaning).collect()
}

/// What is in force before what is not, and then the newest first: a draft is read only for what
/// stands nowhere else.
fn newest_first<'a>(versions: &[&'a Arc<Checklist>]) -> Vec<&'a Arc<Checklist>> {
    let mut lists = versions.to_vec();
    lists.sort_by_key(|list| {
        (list.standing == Standing::Draft, std::cmp::Reverse(list.reference.version))
    });
    lists
}

fn index(desk: &Desk) -> Result<SearchedHandbook, Refusal> {
    let language = desk.texts.language();
    let mut names = Vec::new();
    let mut documents: Vec<(String, String)> = Vec::new();
    for entry in areas(desk).iter().flat_map(|area| &area.entries) {
        let (Some(question), Some(name)) = (entry.question(), entry.name()) else { continue };
        let said = |words: &Words| desk.texts.words(words).into_string();
        let mut text = body(question, said);
        if let Some(store) = &desk.store {
            for note in store.read().handbook_notes(&question.id, question.meaning)? {
                text.push('\n');
                text.push_str(&note.words);
            }
        }
        documents.push((format!("{} {}", question.label, said(&question.text)), text));
        names.push(name);
    }
    let pages = documents.iter().map(|(title, body)| (title.as_str(), body.as_str()));
    Ok(SearchedHandbook { language, names, texts: FullText::new(pages)? })
}

/// Everything a page says without what was written on it here.
fn body(question: &Question, said: impl Fn(&Words) -> String) -> String {
    let mut words = vec![&question.guidance, &question.error_when, &question.look_in];
    words.extend(question.examples_in_order.iter().chain(&question.examples_not));
    words.extend(question.legal.iter().filter_map(|basis| basis.doubt.as_ref()));
    if let Some(page) = handbook::page(&question.id, question.meaning) {
        words.extend([&page.definition, &page.borderline, &page.law_plain]);
    }
    let mut parts: Vec<String> = words.into_iter().map(said).collect();
    parts.extend(question.legal.iter().map(|basis| basis.text.clone()));
    parts.join("\n")
}
