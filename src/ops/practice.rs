//! The practice case (da: *øvelsessag*): invented, in a database of its own in memory, so that
//! it counts nowhere and everything behaves as in earnest.

use super::desk::{Desk, Practice};
use super::first_use::{Who, first_settings};
use super::problems::{Refusal, refused};
use crate::api::Moment;
use crate::api::response::{CaseView, PracticeResult};
use crate::catalogue::library::Library;
use crate::catalogue::practice::PracticeCase;
use crate::domain::answer::Answer;
use crate::domain::checklist::Purpose;
use crate::domain::month::Month;
use crate::domain::stream::Stream;
use crate::domain::text::Clean;
use crate::store::answers::StoredAnswer;
use crate::store::reviews::NewReview;

/// Opens the practice case.
pub(super) fn start(desk: &mut Desk, moment: &Moment) -> Result<CaseView, Refusal> {
    let practice = desk.practice_case.clone();
    let mut store = crate::store::in_memory(desk.entropy.fork())?;
    let team = desk.texts.get("practice-team");
    first_settings(&mut store, moment, &Who::practising(team.as_str()))?;
    desk.practice = Some(Practice { store, library: only_practised(desk, &practice) });
    desk.undo = super::undo::Undo::default();
    let unit_id = desk.configuration()?.unit_id()?;
    let month = Month::of(moment.today()).to_string();
    let library = desk.library().clone();
    let review_id = desk.transact(moment, "practice", |tx| {
        let new = NewReview {
            unit_id,
            month: &month,
            stream: Stream::Supplementary,
            draw_id: None,
            rank: None,
            position: None,
            stratum: "",
            case_type: None,
            caseworker: None,
            area: None,
            act_date: Some(practice.act_date),
            replaces: None,
            case_ref: &practice.reference,
        };
        let review_id = super::dispose::add(tx, &library, &new)?;
        for (question, answer) in &practice.facts {
            let given = super::answer::blank(question, 1);
            tx.put_answer(review_id, &StoredAnswer { answer: answer.clone(), ..given })?;
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
    let Some(Practice { store, .. }) = desk.practice.take() else {
        return Err(refused("not-practising").into());
    };
    desk.undo = super::undo::Undo::default();
    let given = store.read().answers(1)?;
    let practice: &PracticeCase = &desk.practice_case;
    let mut result =
        PracticeResult { agreed: 0, of: practice.answers.len(), differences: Vec::new() };
    for gold in &practice.answers {
        let found = given.iter().find(|answer| answer.question_id == gold.question);
        let given = found.map(|answer| answer.answer.clone()).unwrap_or_default();
        if given.verdict == Some(gold.verdict) {
            result.agreed += 1;
            continue;
        }
        let label = Clean::line(&gold.question.to_uppercase());
        let explanation = desk.texts.words(&gold.explanation);
        result.differences.push((label, given, Answer::verdict(gold.verdict), explanation));
    }
    Ok(result)
}

/// The practised checklist with the practised questions alone.
fn only_practised(desk: &Desk, practice: &PracticeCase) -> Library {
    let list = desk.library.choose(None, practice.act_date);
    let kept = list.iter().filter(|list| list.reference.id == practice.checklist).map(|list| {
        let mut list = list.as_ref().clone();
        list.questions.retain(|question| {
            question.purpose == Purpose::Fact
                || practice.answers.iter().any(|gold| gold.question == question.id)
        });
        list
    });
    Library::new(kept.collect(), Vec::new()).unwrap_or_default()
}
