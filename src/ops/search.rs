//! Finds cases, notes and questions of the month by words.

use super::case::Case;
use super::desk::Desk;
use super::overview::{MonthOverview, is_due};
use super::problems::Refusal;
use crate::api::Moment;
use crate::api::response::Hit;
use crate::domain::checklist::{Question, Words};
use crate::domain::review::Relevance;

/// How many hits a search gives.
const HITS: usize = 50;

/// Cases and notes of the month, and questions of the case at hand, that have every word of a
/// text in either language.
pub(super) fn search(
    desk: &Desk,
    moment: &Moment,
    text: &str,
    at_hand: Option<i64>,
) -> Result<Vec<Hit>, Refusal> {
    let configuration = desk.configuration()?;
    let month = desk.month(&configuration, moment)?;
    let tx = desk.store()?.read();
    let overview = MonthOverview::load(desk, &tx, configuration.unit_id()?, month)?;
    let wanted: Vec<String> = text.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let mut hits: Vec<Hit> = overview.cases.iter().flat_map(case_and_notes).collect();
    hits.extend(asked(&overview.cases, at_hand).into_iter().flat_map(questions));
    hits.retain(|hit| matches(&hit.title, &wanted));
    hits.truncate(HITS);
    Ok(hits)
}

/// The case at hand, else the first that lacks something, else the first.
fn asked(cases: &[Case], at_hand: Option<i64>) -> Option<&Case> {
    let mut due = cases.iter().filter(|case| is_due(case));
    let is_at_hand = |case: &&Case| Some(case.review.review_id) == at_hand;
    due.clone()
        .find(is_at_hand)
        .or_else(|| due.clone().find(|case| !case.line().complete))
        .or_else(|| due.next())
}

fn case_and_notes(case: &Case) -> Vec<Hit> {
    let reference = case.review.case_ref.as_deref().unwrap_or_default();
    let kind = case.review.case_type.as_deref().unwrap_or_default();
    let hit = |last: &str, question: Option<String>| {
        let da = format!("{} · {reference} · {last}", case.review.number);
        Hit { title: Words { da, en: None }, review_id: case.review.review_id, question }
    };
    let notes = case.notes.iter().map(|note| hit(&note.body, Some(note.question_id.clone())));
    std::iter::once(hit(kind, None)).chain(notes).collect()
}

fn questions(case: &Case) -> Vec<Hit> {
    let hit = |question: &Question| {
        let title = |text: &String| format!("{} {text}", question.label);
        Hit {
            title: Words { da: title(&question.text.da), en: question.text.en.as_ref().map(title) },
            review_id: case.review.review_id,
            question: Some(question.id.clone()),
        }
    };
    let form = case.form();
    let mut asked = form.questions();
    asked.retain(|question| form.relevance(question, &case.answers) != Relevance::GatedOut);
    asked.into_iter().map(hit).collect()
}

fn matches(title: &Words, wanted: &[String]) -> bool {
    let titles = format!("{} {}", title.da, title.en.as_deref().unwrap_or_default()).to_lowercase();
    wanted.iter().all(|word| titles.contains(word.as_str()))
}
