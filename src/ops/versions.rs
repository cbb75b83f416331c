//! Which version of a checklist a case is judged by (da: *tjeklistens udgave*): the date of the act
//! says it; another one is chosen by hand, with a reason.

use std::sync::Arc;

use super::answer::{check_kind, words};
use super::case::Case;
use super::desk::Desk;
use super::open_case::open;
use super::overview::is_due;
use super::problems::{Refusal, refused};
use super::undo::Undo;
use crate::api::Moment;
use crate::api::response::{CaseView, VersionLine, Versions};
use crate::domain::checklist::{Checklist, ChecklistRef, Question, Standing};
use crate::domain::review::{Answers, Form, Relevance};
use crate::domain::text::Clean;
use crate::store::answers::NoteKind;

/// The versions of the case's checklists that can be chosen, each with what choosing it does.
pub(super) fn show(desk: &Desk, review_id: i64) -> Result<Versions, Refusal> {
    let case = load(desk, review_id)?;
    let act_date = case.review.act_date;
    let area = case.review.area.as_deref();
    let by_date: Vec<ChecklistRef> = act_date
        .map(|date| desk.library().choose(area, date))
        .unwrap_or_default()
        .iter()
        .map(|list| list.reference.clone())
        .collect();
    let lines = case.lists.iter().flat_map(|used| {
        choosable(desk, &used.reference.id)
            .map(|list| line(&case, used, &list, by_date.contains(&list.reference)))
            .collect::<Vec<_>>()
    });
    Ok(Versions {
        review_id,
        number: case.review.number,
        case_ref: case.line().case_ref,
        act_date,
        lines: lines.collect(),
        reason: Clean::line(&case.words("", NoteKind::VersionReason)),
    })
}

/// Uses another version of a checklist than the date says. Answers to questions that mean
/// something else in it are taken away; their words stay. What it does not ask is kept, but no
/// longer counts.
pub(super) fn use_version(
    desk: &mut Desk,
    moment: &Moment,
    review_id: i64,
    (checklist, version): (&str, u32),
    reason: &str,
) -> Result<CaseView, Refusal> {
    let reason = words(reason, false)?;
    if reason.is_empty() {
        return Err(refused("reason-missing").into());
    }
    let case = load(desk, review_id)?;
    if !is_due(&case) {
        return Err(refused("case-not-in-sample").into());
    }
    let chosen = choosable(desk, checklist)
        .find(|list| list.reference.version == version)
        .ok_or_else(|| refused("not-found"))?;
    let used = case.lists.iter().find(|list| list.reference.id == checklist);
    let used = used.ok_or_else(|| refused("not-found"))?;
    let lists = with(&case, used, &chosen);
    let parts: Vec<ChecklistRef> = lists.iter().map(|list| list.reference.clone()).collect();
    let stale = stale(&case, &lists);
    desk.transact(moment, "use-version", |tx| {
        tx.set_parts(review_id, &parts)?;
        for question in &stale {
            tx.remove_answer(review_id, question)?;
            tx.drop_matter(review_id, question, true)?;
            tx.drop_matter(review_id, question, false)?;
        }
        tx.put_note(review_id, "", NoteKind::VersionReason, &reason)
    })?;
    // A step taken back would be an answer to the other version's question.
    desk.undo = Undo::default();
    open(desk, moment, review_id, None)
}

fn load(desk: &Desk, review_id: i64) -> Result<Case, Refusal> {
    let tx = desk.store()?.read();
    Case::load(&tx, desk.library(), tx.review(review_id)?)
}

/// All versions of a list but drafts, which no law is behind yet.
fn choosable(desk: &Desk, id: &str) -> impl Iterator<Item = Arc<Checklist>> {
    let versions = desk.library().versions(id);
    versions.into_iter().filter(|list| list.standing == Standing::InForce).cloned()
}

fn line(case: &Case, used: &Arc<Checklist>, list: &Arc<Checklist>, by_date: bool) -> VersionLine {
    let lists = with(case, used, list);
    let stale = stale(case, &lists);
    let before = case.form();
    let after = Form { parts: &lists, act_date: case.review.act_date };
    let mut answers: Answers = case.answers.clone();
    answers.retain(|question, _| !stale.contains(question));
    let counts = |question: &&&Question| {
        before.relevance(question, &case.answers) == Relevance::Asked
            && case.answers.contains_key(&question.id)
    };
    let stays = |question: &Question| {
        answers.contains_key(&question.id)
            && after
                .find(&question.id)
                .is_some_and(|question| after.relevance(question, &answers) == Relevance::Asked)
    };
    let asked = before.questions();
    let falls_away = asked.iter().filter(counts).filter(|question| !stays(question));
    VersionLine {
        checklist: list.reference.id.clone(),
        version: list.reference.version,
        label: Clean::line(&list.label),
        valid_from: list.valid_from,
        valid_to: list.valid_to,
        in_use: list.reference == used.reference,
        by_date,
        falls_away: falls_away.map(|question| Clean::line(&question.label)).collect(),
        missing: after.missing(&answers).len(),
    }
}

/// The case's lists with another version in the place of one.
fn with(case: &Case, used: &Arc<Checklist>, other: &Arc<Checklist>) -> Vec<Arc<Checklist>> {
    let chosen = |list: &Arc<Checklist>| if list == used { other.clone() } else { list.clone() };
    case.lists.iter().map(chosen).collect()
}

/// Answers that the lists' questions do not mean, by question.
fn stale(case: &Case, lists: &[Arc<Checklist>]) -> Vec<String> {
    let form = Form { parts: lists, act_date: case.review.act_date };
    let means_other = |question: &&Question| {
        let stored = case.stored.iter().find(|stored| stored.question_id == question.id);
        stored.is_some_and(|stored| {
            stored.meaning != question.meaning || check_kind(question, &stored.answer).is_err()
        })
    };
    let questions = form.questions();
    questions.iter().filter(|question| means_other(question)).map(|q| q.id.clone()).collect()
}
