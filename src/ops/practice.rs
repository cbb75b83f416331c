//! Practice cases (da: *øvelsessager*): invented, in a database of their own in memory, so that
//! they count nowhere and everything behaves as in earnest.

use super::desk::{Desk, Practice};
use super::first_use::{Who, first_settings};
use super::problems::{Refusal, refused};
use crate::api::Moment;
use crate::api::handbook::{PageName, PracticeDifference, PracticeLine, PracticeResult};
use crate::api::response::CaseView;
use crate::catalogue::library::Library;
use crate::catalogue::practice::{PracticeCase, fact};
use crate::domain::answer::Answer;
use crate::domain::checklist::{Checklist, GENERAL_AREA, Purpose};
use crate::domain::month::Month;
use crate::domain::stream::Stream;
use crate::domain::text::Clean;
use crate::store::answers::StoredAnswer;
use crate::store::reviews::NewReview;

/// The practice cases there are, the newcomer's first.
pub(super) fn cases() -> Vec<PracticeLine> {
    let line = |case: PracticeCase| PracticeLine {
        reference: Clean::line(&case.reference),
        area: practised(&case).map(|list| list.title).unwrap_or_default(),
        questions: case.answers.len(),
        title: case.title,
        story: case.story,
    };
    PracticeCase::built_in().into_iter().map(line).collect()
}

/// Opens a practice case by its place in the list.
pub(super) fn start(desk: &mut Desk, moment: &Moment, place: usize) -> Result<CaseView, Refusal> {
    let practice = PracticeCase::built_in().into_iter().nth(place);
    let practice = practice.ok_or_else(|| refused("not-found"))?;
    let list = practised(&practice).ok_or_else(|| refused("not-found"))?;
    let mut store = crate::store::in_memory(desk.entropy.fork())?;
    let team = desk.texts.get("practice-team");
    first_settings(&mut store, moment, &Who::practising(team.as_str()))?;
    let library = Library::new(vec![list.clone()], Vec::new()).unwrap_or_default();
    desk.practice = Some(Practice { case: practice.clone(), store, library });
    desk.undo = super::undo::Undo::default();
    let unit_id = desk.configuration()?.unit_id()?;
    let month = Month::of(moment.today()).to_string();
    let library = desk.library().clone();
    let review_id = desk.transact(moment, "practice", |tx| {
        let new = NewReview {
            area: Some(practice.checklist.as_str()).filter(|area| *area != GENERAL_AREA),
            act_date: Some(practice.act_date),
            ..NewReview::not_drawn(unit_id, &month, Stream::Supplementary, &practice.reference)
        };
        let review_id = super::dispose::add(tx, &library, &new)?;
        for (id, word) in &practice.facts {
            let Some(question) = list.question(id) else { continue };
            let Some(answer) = fact(question, word) else { continue };
            let given = super::answer::blank(id, question.meaning);
            tx.put_answer(review_id, &StoredAnswer { answer, ..given })?;
        }
        Ok(review_id)
    })?;
    super::open_case::open(desk, moment, review_id, None)
}

/// Puts the practice case away, whatever was answered in it.
pub(super) fn leave(desk: &mut Desk) {
    if desk.practice.take().is_some() {
        desk.undo = super::undo::Undo::default();
    }
}

/// Compares with the gold answers and goes back to real work.
pub(super) fn end(desk: &mut Desk) -> Result<PracticeResult, Refusal> {
    let Some(Practice { case, store, library }) = desk.practice.take() else {
        return Err(refused("not-practising").into());
    };
    desk.undo = super::undo::Undo::default();
    let given = store.read().answers(1)?;
    let mut result = PracticeResult { agreed: 0, of: case.answers.len(), differences: Vec::new() };
    let lists = library.versions(&case.checklist);
    for gold in &case.answers {
        let found = given.iter().find(|answer| answer.question_id == gold.question);
        let given = found.map(|answer| answer.answer.clone()).unwrap_or_default();
        if given.verdict == Some(gold.verdict) {
            result.agreed += 1;
            continue;
        }
        let asked = lists.iter().find_map(|list| Some((list, list.question(&gold.question)?)));
        let Some((list, question)) = asked else { continue };
        result.differences.push(PracticeDifference {
            label: Clean::line(&question.label),
            given,
            gold: Answer::verdict(gold.verdict),
            explanation: desk.texts.words(&gold.explanation),
            page: PageName {
                checklist: case.checklist.clone(),
                version: Some(list.reference.version),
                question: question.id.clone(),
                meaning: question.meaning,
            },
        });
    }
    Ok(result)
}

/// The practised checklist with the practised questions alone. It is the built-in one, also
/// where the municipality has a list of its own: the gold answers were written for it.
fn practised(case: &PracticeCase) -> Option<Checklist> {
    let lists = Library::built_in().choose(Some(&case.checklist), case.act_date);
    let list = lists.into_iter().find(|list| list.reference.id == case.checklist)?;
    let mut list = list.as_ref().clone();
    list.questions.retain(|question| {
        question.purpose == Purpose::Fact
            || case.answers.iter().any(|gold| gold.question == question.id)
    });
    // The list is asked alone, so there is nothing to ask its questions instead of.
    list.questions.iter_mut().for_each(|question| question.instead_of.clear());
    Some(list)
}
