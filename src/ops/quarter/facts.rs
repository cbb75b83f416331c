//! What the checklists say about the questions of a period.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalogue::library::Library;
use crate::domain::checklist::{Checklist, Standing, Words};
use crate::domain::quarter::material::{Counts, QuestionFacts};
use crate::domain::quarter::tally::QuestionKey;

/// The facts of every question that was counted.
pub(super) fn of_counts(
    library: &Library,
    counts: &Counts,
) -> BTreeMap<QuestionKey, QuestionFacts> {
    let questions = counts.months.iter().flat_map(|month| &month.tallies.questions);
    let asked: BTreeSet<&QuestionKey> = questions.map(|tally| &tally.key).collect();
    let lists = newest_first(library);
    let find = |key| lists.iter().find_map(|list| facts(list, key));
    asked.into_iter().filter_map(|key| Some((key.clone(), find(key)?))).collect()
}

/// The facts of one question.
pub(super) fn of_question(library: &Library, key: &QuestionKey) -> Option<QuestionFacts> {
    newest_first(library).into_iter().find_map(|list| facts(list, key))
}

/// The case areas that have a checklist, by id, with what the newest list is called.
pub(super) fn areas(library: &Library) -> Vec<(String, Words)> {
    let lists = newest_first(library);
    let title = |area: &str| lists.iter().find(|list| list.area == area).map(|list| &list.title);
    let areas = library.areas().into_iter();
    areas.filter_map(|area| Some((area.to_owned(), title(area)?.clone()))).collect()
}

/// What is in force before what is not, and then the newest first.
fn newest_first(library: &Library) -> Vec<&Arc<Checklist>> {
    let mut lists: Vec<_> = library.iter().collect();
    lists.sort_by_key(|list| {
        (list.standing == Standing::Draft, std::cmp::Reverse(list.reference.version))
    });
    lists
}

fn facts(list: &Checklist, key: &QuestionKey) -> Option<QuestionFacts> {
    let question = list.question(&key.question)?;
    (question.meaning == key.meaning).then(|| QuestionFacts {
        checklist: list.reference.id.clone(),
        label: question.label.clone(),
        text: question.text.clone(),
        area: list.area.clone(),
        level: question.level,
        category: question.category.clone(),
        refund: question.refund,
        focus: question.focus,
    })
}
