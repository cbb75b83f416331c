//! All checklists that are known, and which of them a case is reviewed with.
//!
//! A case gets the general list, the list of its area and the unit's promises, each in the version in force on the
//! date of the act judged (da: *skæringsdato*). Two lists for one area would make that choice
//! arbitrary, so they are refused; a list made by the municipality itself takes the place of
//! the built-in one.

use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;

use crate::domain::checklist::{
    Checklist, ChecklistRef, GENERAL_AREA, PROMISES_AREA, Purpose, Question, Standing,
    is_asked_in_every_case,
};

use super::checklist::head::Head;
use super::checklist::{Fault, FaultKind, nearest, parse};
use super::embedded::FILES;

/// All checklists that are known, sound by themselves and together. A copy shares what has
/// been read.
#[derive(Debug, Clone, Default)]
pub struct Library {
    lists: Vec<Arc<Known>>,
}

/// A list and where it comes from.
#[derive(Debug)]
struct Known {
    head: Head,
    own: bool,
    /// Name and content of the file, for a list that is read when it is first asked for.
    file: (&'static str, &'static str),
    list: OnceLock<Option<Arc<Checklist>>>,
}

impl Known {
    fn ready(list: Checklist, own: bool) -> Self {
        let head = Head::of(&list);
        Self { head, own, file: ("", ""), list: OnceLock::from(Some(Arc::new(list))) }
    }

    /// A built-in list; reading all of them would take longer than the rest of the start.
    fn built_in((name, content): (&'static str, &'static str)) -> Option<Self> {
        let head = Head::read(content)?;
        Some(Self { head, own: false, file: (name, content), list: OnceLock::new() })
    }

    /// The list. `None` only for a built-in file with a fault, which the tests do not let pass.
    fn list(&self) -> Option<&Arc<Checklist>> {
        let read = || parse(self.file.0, self.file.1.as_bytes()).ok().map(Arc::new);
        self.list.get_or_init(read).as_ref()
    }
}

impl Library {
    /// Puts lists of ours and those of the municipality together. The same list twice, with
    /// the same content, counts once.
    ///
    /// # Errors
    /// Every fault between lists: one id and version with different content; two versions of
    /// one list in force on one date; two lists of one origin for one area on one date; a fact
    /// asked differently, or a question of one id, in lists in force together; a question asked instead of
    /// one that is in no list asked in every case. The lists must be
    /// sound by themselves, as [`super::checklist::parse`] gives them.
    pub fn new(built_in: Vec<Checklist>, own: Vec<Checklist>) -> Result<Self, Vec<Fault>> {
        let mut library = Self::default();
        let built_in = built_in.into_iter().map(|list| Known::ready(list, false));
        for known in built_in.chain(own.into_iter().map(|list| Known::ready(list, true))) {
            library.add(known);
        }
        let faults = library.faults(|_, _| true);
        if faults.is_empty() { Ok(library) } else { Err(faults) }
    }

    /// The lists that come with the program, each read once and when it is first asked for,
    /// however many ask.
    #[must_use]
    pub fn built_in() -> Self {
        static BUILT_IN: OnceLock<Library> = OnceLock::new();
        let known = || FILES.into_iter().filter_map(Known::built_in).map(Arc::new);
        BUILT_IN.get_or_init(|| Self { lists: known().collect() }).clone()
    }

    /// The lists that come with the program and those of the municipality together.
    ///
    /// # Errors
    /// As [`Library::new`]; that the built-in lists fit together is tested once and for all.
    pub fn with_own(own: Vec<Checklist>) -> Result<Self, Vec<Fault>> {
        let mut library = Self::built_in();
        for list in own {
            library.add(Known::ready(list, true));
        }
        let faults = library.faults(|first, second| first.own || second.own);
        if faults.is_empty() { Ok(library) } else { Err(faults) }
    }

    /// The lists for a case of this area and date: the general one, then the area's, then what the
    /// unit promises citizens, where it has written that down. Where the area is not known or has
    /// no list on that date, without it. Never a draft.
    pub fn choose(&self, area: Option<&str>, act_date: NaiveDate) -> Vec<Arc<Checklist>> {
        let area = area.filter(|area| !is_asked_in_every_case(area));
        [Some(GENERAL_AREA), area, Some(PROMISES_AREA)]
            .into_iter()
            .flatten()
            .filter_map(|area| self.in_force(area, act_date))
            .collect()
    }

    /// The list with exactly this id, version and content.
    pub fn get(&self, reference: &ChecklistRef) -> Option<Arc<Checklist>> {
        let named = |known: &&Arc<Known>| {
            known.head.id == reference.id && known.head.version == reference.version
        };
        let mut lists = self.lists.iter().filter(named).filter_map(|known| known.list());
        lists.find(|list| list.reference == *reference).cloned()
    }

    /// All versions of a list, drafts too, the first version first.
    pub fn versions(&self, id: &str) -> Vec<&Arc<Checklist>> {
        let known = self.lists.iter().filter(|known| known.head.id == id);
        let mut versions: Vec<_> = known.filter_map(|known| known.list()).collect();
        versions.sort_by_key(|list| list.reference.version);
        versions
    }

    /// The case areas that have a list, in alphabetical order.
    pub fn areas(&self) -> Vec<&str> {
        let mut areas: Vec<&str> = self.heads().map(|head| head.area.as_str()).collect();
        areas.sort_unstable();
        areas.dedup();
        areas
    }

    /// What every list is, those that come with the program first.
    pub fn heads(&self) -> impl Iterator<Item = &Head> {
        self.lists.iter().map(|known| &known.head)
    }

    /// All lists, those that come with the program first.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Checklist>> {
        self.lists.iter().filter_map(|known| known.list())
    }

    /// The municipality's own list before the built-in one, then the highest version.
    fn in_force(&self, area: &str, act_date: NaiveDate) -> Option<Arc<Checklist>> {
        let fits = |known: &&Arc<Known>| {
            known.head.area == area
                && known.head.standing == Standing::InForce
                && known.head.covers(act_date)
        };
        let candidates = || self.lists.iter().filter(fits);
        let first = candidates().find(|known| known.own).or_else(|| candidates().next())?;
        candidates()
            .filter(|known| known.head.id == first.head.id)
            .max_by_key(|known| known.head.version)
            .and_then(|known| known.list())
            .cloned()
    }

    /// Adds a list that is not there already.
    fn add(&mut self, known: Known) {
        let reference = |known: &Known| known.list().map(|list| list.reference.clone());
        let same_name = |other: &&Arc<Known>| {
            other.head.id == known.head.id && other.head.version == known.head.version
        };
        let added = reference(&known);
        if self.lists.iter().filter(same_name).all(|other| reference(other) != added) {
            self.lists.push(Arc::new(known));
        }
    }

    /// The faults between those pairs of lists that are to be looked at.
    fn faults(&self, is_looked_at: impl Fn(&Known, &Known) -> bool) -> Vec<Fault> {
        let mut kinds: Vec<FaultKind> = Vec::new();
        for (index, second) in self.lists.iter().enumerate() {
            for first in self.lists.iter().take(index) {
                if is_looked_at(first, second) {
                    between(first, second, &mut kinds);
                }
            }
        }
        for known in self.lists.iter().filter(|known| is_looked_at(known, known)) {
            self.asked_instead_of_nothing(known, &mut kinds);
        }
        kinds
            .into_iter()
            .map(|what| Fault {
                file: None,
                sheet: None,
                line: None,
                column: None,
                question: None,
                what,
            })
            .collect()
    }

    /// Questions that are said to be asked instead of one that no case is asked.
    fn asked_instead_of_nothing(&self, known: &Known, kinds: &mut Vec<FaultKind>) {
        let named = || known.list().into_iter().flat_map(|list| &list.questions);
        if named().all(|question| question.instead_of.is_empty()) {
            return;
        }
        let general = self.iter().filter(|list| is_asked_in_every_case(&list.area));
        let judged = general.flat_map(|list| &list.questions);
        let judged: Vec<&str> = judged
            .filter(|question| question.purpose == Purpose::Judged)
            .map(|question| question.id.as_str())
            .collect();
        for name in named().flat_map(|question| &question.instead_of) {
            if !judged.contains(&name.as_str()) {
                let suggestion = nearest(name, judged.iter().copied()).map(str::to_owned);
                let (key, name) = ("i_stedet_for".to_owned(), name.clone());
                kinds.push(FaultKind::UnknownReference { key, name, suggestion });
            }
        }
    }
}

/// The faults between two lists.
fn between(first: &Known, second: &Known, kinds: &mut Vec<FaultKind>) {
    let same_origin = first.own == second.own;
    let (Some(first), Some(second)) = (first.list(), second.list()) else { return };
    let (one, other) = (&first.reference, &second.reference);
    if one.id == other.id && one.version == other.version {
        let (id, version) = (one.id.clone(), one.version);
        kinds.push(FaultKind::SameVersionOtherContent { id, version });
        return;
    }
    let both_in_force = first.standing == Standing::InForce && second.standing == Standing::InForce;
    if !both_in_force || !meet(first, second) {
        return;
    }
    if one.id == other.id {
        let (early, late) = if one.version < other.version { (one, other) } else { (other, one) };
        let (first, second) = (early.version, late.version);
        kinds.push(FaultKind::VersionsOverlap { id: one.id.clone(), first, second });
        return;
    }
    let names = || (name(first), name(second));
    if first.area == second.area {
        if same_origin {
            let (first_name, second_name) = names();
            let area = first.area.clone();
            kinds.push(FaultKind::AreaTaken { area, first: first_name, second: second_name });
        }
        return;
    }
    let asked_together =
        is_asked_in_every_case(&first.area) || is_asked_in_every_case(&second.area);
    for question in &first.questions {
        let Some(twin) = second.question(&question.id) else { continue };
        let (id, (first, second)) = (question.id.clone(), names());
        if question.purpose == Purpose::Fact && twin.purpose == Purpose::Fact {
            if !asks_the_same(question, twin) {
                kinds.push(FaultKind::FactsDiffer { id, first, second });
            }
        } else if asked_together {
            kinds.push(FaultKind::QuestionInTwoLists { id, first, second });
        }
    }
}

/// Whether a fact is asked once for both lists without either of them missing anything.
fn asks_the_same(fact: &Question, twin: &Question) -> bool {
    fact.text == twin.text && fact.kind == twin.kind && fact.relevant_when == twin.relevant_when
}

/// Whether there is a date on which both are meant. An open end of a version is closed by the
/// beginning of a later version: a list in use cannot be edited to say when it ended.
fn meet(first: &Checklist, second: &Checklist) -> bool {
    let begins = |list: &Checklist| list.valid_from.unwrap_or(NaiveDate::MIN);
    let end = |list: &Checklist, other: &Checklist| {
        let succeeded = list.reference.id == other.reference.id
            && list.reference.version < other.reference.version
            && begins(list) < begins(other);
        match list.valid_to {
            Some(end) => end,
            None if succeeded => begins(other).pred_opt().unwrap_or(NaiveDate::MIN),
            None => NaiveDate::MAX,
        }
    };
    begins(first) <= end(second, first) && begins(second) <= end(first, second)
}

/// A list and its version as people see them in a list of files.
fn name(list: &Checklist) -> String {
    format!("{}-{}", list.reference.id, list.reference.version)
}

#[cfg(test)]
mod tests;
