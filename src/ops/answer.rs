//! Answering (da: *besvare*): answers, what is said about findings, marks, undo.
//!
//! Every function ends with the case as it now stands in the database, so a screen shows as
//! saved only what is saved.

use chrono::NaiveDate;

use super::case::Case;
use super::desk::Desk;
use super::open_case::open;
use super::overview::is_due;
use super::problems::{Refusal, refused};
use super::undo::{Saved, Step};
use crate::api::Moment;
use crate::api::request::{Cure, Finding};
use crate::api::response::{CaseView, Reversal};
use crate::domain::answer::{Answer, Detail, Verdict};
use crate::domain::checklist::{ChecklistRef, Kind, Purpose, Question, Severity};
use crate::domain::finding::CAUSES;
use crate::domain::privacy::find_cpr;
use crate::domain::review::Relevance;
use crate::domain::text::Clean;
use crate::store::answers::{Matter, Note, NoteKind, StoredAnswer};

/// Longest words kept about one thing, in characters.
pub const NOTE_CHARACTERS: usize = 20_000;

/// Sets the date of the act and the area; with them the checklists.
pub(super) fn set_act(
    desk: &mut Desk,
    moment: &Moment,
    review_id: i64,
    date: NaiveDate,
    area: Option<&str>,
) -> Result<CaseView, Refusal> {
    if date > moment.today() {
        return Err(refused("act-date-in-future").into());
    }
    let parts: Vec<ChecklistRef> =
        desk.library().choose(area, date).into_iter().map(|list| list.reference.clone()).collect();
    if parts.is_empty() {
        return Err(refused("no-checklist-in-force").with("date", date).into());
    }
    let area = area.map(str::to_owned);
    desk.transact(moment, "set-act", |tx| {
        tx.set_act(review_id, Some(date), area.as_deref())?;
        tx.set_parts(review_id, &parts)?;
        // The date says the versions again.
        tx.put_note(review_id, "", NoteKind::VersionReason, "")
    })?;
    open(desk, moment, review_id, None)
}

/// Stores an answer, or takes it away.
pub(super) fn answer(
    desk: &mut Desk,
    moment: &Moment,
    review_id: i64,
    question_id: &str,
    answer: Option<Answer>,
) -> Result<CaseView, Refusal> {
    let case = load(desk, review_id)?;
    let step = answer_step(&case, moment, question_id, answer)?;
    store_step(desk, moment, "record-answer", step)?;
    open(desk, moment, review_id, Some(question_id))
}

/// The change that an answer makes.
pub(super) fn answer_step(
    case: &Case,
    moment: &Moment,
    question_id: &str,
    answer: Option<Answer>,
) -> Result<Step, Refusal> {
    let question = asked(case, question_id)?;
    if let Some(answer) = &answer {
        check_kind(&question, answer)?;
    }
    let review_id = case.review.review_id;
    let before = saved(case, question_id);
    let mut after = before.clone();
    let at = crate::store::moment(moment.now);
    after.answer = answer.map(|answer| StoredAnswer {
        question_id: question_id.to_owned(),
        meaning: question.meaning,
        answer,
        answered_at: at,
        ..before.answer.clone().unwrap_or_else(|| blank(question_id, question.meaning))
    });
    settle_critical(&question, review_id, &mut after, moment.today());
    Ok(Step { review_id, question: question_id.to_owned(), before, after })
}

/// Stores what is said about a finding.
pub(super) fn save_finding(
    desk: &mut Desk,
    moment: &Moment,
    review_id: i64,
    question_id: &str,
    said: &Finding,
    not_cpr: bool,
) -> Result<CaseView, Refusal> {
    let case = load(desk, review_id)?;
    let step = finding_step(&case, moment, question_id, said, not_cpr)?;
    let op = if not_cpr { "record-finding-not-cpr" } else { "record-finding" };
    store_step(desk, moment, op, step)?;
    open(desk, moment, review_id, Some(question_id))
}

/// The change that words about a finding make.
pub(super) fn finding_step(
    case: &Case,
    moment: &Moment,
    question_id: &str,
    said: &Finding,
    not_cpr: bool,
) -> Result<Step, Refusal> {
    let question = asked(case, question_id)?;
    let review_id = case.review.review_id;
    let code = |known: &[&str], given: &Option<String>| {
        given.as_ref().is_none_or(|code| known.contains(&code.as_str()))
    };
    if !code(&CAUSES, &said.cause) || !code(question.consequence_choices(), &said.consequence) {
        return Err(refused("unknown-code").into());
    }
    let before = saved(case, question_id);
    let mut after = before.clone();
    let mut answer = before.answer.clone().unwrap_or_else(|| blank(question_id, question.meaning));
    answer.severity =
        said.severity.filter(|severity| *severity != default_severity(&question, &answer));
    answer.cause = said.cause.clone();
    answer.consequence = said.consequence.clone();
    after.answer = Some(answer);
    let texts = [
        (NoteKind::Remark, &said.remark),
        (NoteKind::SeverityReason, &said.severity_reason),
        (NoteKind::Action, &said.action),
    ];
    for (kind, text) in texts {
        set_note(&mut after.notes, question_id, kind, words(text, not_cpr)?);
    }
    let cure = checked_cure(&said.cure, not_cpr, moment.today())?;
    set_cure(&mut after.matters, review_id, question_id, &cure);
    settle_critical(&question, review_id, &mut after, moment.today());
    Ok(Step { review_id, question: question_id.to_owned(), before, after })
}

/// Stores words that are the answer to a question.
pub(super) fn save_text(
    desk: &mut Desk,
    moment: &Moment,
    review_id: i64,
    question_id: &str,
    text: &str,
) -> Result<CaseView, Refusal> {
    let case = load(desk, review_id)?;
    let question = asked(&case, question_id)?;
    if question.kind != Kind::Text {
        return Err(refused("wrong-kind-of-answer").into());
    }
    let text = words(text, false)?;
    let before = saved(&case, question_id);
    let mut after = before.clone();
    let verdict = (question.purpose == Purpose::Judged).then_some(Verdict::Met);
    let blank = before.answer.clone().unwrap_or_else(|| blank(question_id, question.meaning));
    let answer = Answer { verdict, detail: Detail::Text };
    after.answer = (!text.is_empty()).then_some(StoredAnswer { answer, ..blank });
    set_note(&mut after.notes, question_id, NoteKind::Text, text);
    let step = Step { review_id, question: question_id.to_owned(), before, after };
    store_step(desk, moment, "record-answer", step)?;
    open(desk, moment, review_id, Some(question_id))
}

/// Marks an answer for discussion, or takes the mark away.
pub(super) fn mark_to_discuss(
    desk: &mut Desk,
    moment: &Moment,
    review_id: i64,
    question_id: &str,
) -> Result<CaseView, Refusal> {
    let case = load(desk, review_id)?;
    let question = asked(&case, question_id)?;
    let before = saved(&case, question_id);
    let mut after = before.clone();
    let mut answer = before.answer.clone().unwrap_or_else(|| blank(question_id, question.meaning));
    answer.to_discuss = !answer.to_discuss;
    let is_blank =
        answer.answer == Answer::default() && !answer.to_discuss && !answer.good_practice;
    after.answer = (!is_blank).then_some(answer);
    store_step(
        desk,
        moment,
        "mark-to-discuss",
        Step { review_id, question: question_id.to_owned(), before, after },
    )?;
    open(desk, moment, review_id, Some(question_id))
}

/// Notes good practice worth sharing.
pub(super) fn note_good_practice(
    desk: &mut Desk,
    moment: &Moment,
    review_id: i64,
    question_id: &str,
    text: &str,
    not_cpr: bool,
) -> Result<CaseView, Refusal> {
    let case = load(desk, review_id)?;
    let step = good_practice_step(&case, question_id, text, not_cpr)?;
    store_step(desk, moment, "note-good-practice", step)?;
    open(desk, moment, review_id, Some(question_id))
}

/// The change that a note of good practice makes.
pub(super) fn good_practice_step(
    case: &Case,
    question_id: &str,
    text: &str,
    not_cpr: bool,
) -> Result<Step, Refusal> {
    let question = asked(case, question_id)?;
    let before = saved(case, question_id);
    let mut after = before.clone();
    let text = words(text, not_cpr)?;
    let mut answer = before.answer.clone().unwrap_or_else(|| blank(question_id, question.meaning));
    answer.good_practice = !text.is_empty();
    after.answer = Some(answer);
    set_note(&mut after.notes, question_id, NoteKind::GoodPractice, text);
    let review_id = case.review.review_id;
    Ok(Step { review_id, question: question_id.to_owned(), before, after })
}

/// Takes the last change back, or does it again.
pub(super) fn undo(desk: &mut Desk, moment: &Moment, again: bool) -> Result<CaseView, Refusal> {
    let step = if again { desk.undo.next() } else { desk.undo.last() };
    let nothing = if again { "nothing-to-redo" } else { "nothing-to-undo" };
    let step = step.cloned().ok_or_else(|| refused(nothing))?;
    let target = if again { &step.after } else { &step.before };
    apply(desk, moment, if again { "redo" } else { "undo" }, &step, target)?;
    let reversal = if again {
        desk.undo.redone();
        Reversal::Redone
    } else {
        desk.undo.undone();
        Reversal::Undone
    };
    let mut view = open(desk, moment, step.review_id, Some(&step.question))?;
    view.reversal = view.question(view.at).map(|question| reversal(Clean::line(&question.label)));
    Ok(view)
}

/// Says that a correction or critical matter is done, or cannot be. Not bound by the closing.
pub(super) fn settle(
    desk: &mut Desk,
    moment: &Moment,
    review_id: i64,
    question_id: &str,
    (critical, done, on, by): (bool, bool, NaiveDate, &str),
) -> Result<(), Refusal> {
    if on > moment.today() {
        return Err(refused("date-in-future").into());
    }
    let by = who(by, false)?.to_uppercase();
    let matters = desk.store()?.read().matters_of(review_id)?;
    let matter =
        matters.into_iter().find(|m| m.question_id == question_id && m.critical == critical);
    let matter = Matter {
        state: if done { "done" } else { "cannot" }.to_owned(),
        done_on: Some(on),
        done_by: (!by.is_empty()).then_some(by),
        ..matter.ok_or_else(|| refused("not-found"))?
    };
    desk.transact(moment, "settle", |tx| tx.put_matter(&matter))
}

/// Words as they are stored: gated, trimmed, without a personal number.
pub(super) fn words(text: &str, not_cpr: bool) -> Result<String, Refusal> {
    let text = Clean::typed_block(text).into_string();
    let text = text.trim();
    if text.chars().count() > NOTE_CHARACTERS {
        return Err(refused("words-too-long").with("limit", NOTE_CHARACTERS).into());
    }
    if !not_cpr && !find_cpr(text).is_empty() {
        return Err(refused("cpr-in-text").into());
    }
    Ok(text.to_owned())
}

fn load(desk: &Desk, review_id: i64) -> Result<Case, Refusal> {
    let tx = desk.store()?.read();
    Case::load(&tx, desk.library(), tx.review(review_id)?)
}

/// The question, if it is asked in this case.
fn asked(case: &Case, id: &str) -> Result<Question, Refusal> {
    if !is_due(case) {
        return Err(refused("case-not-in-sample").into());
    }
    let form = case.form();
    let question = form.find(id).ok_or_else(|| refused("unknown-question"))?;
    match form.relevance(question, &case.answers) {
        Relevance::Asked => Ok(question.clone()),
        _ => Err(refused("question-not-asked").into()),
    }
}

/// An answer must be of the kind its question asks for.
pub(super) fn check_kind(question: &Question, answer: &Answer) -> Result<(), Refusal> {
    let detail_fits = match (&question.kind, &answer.detail) {
        (_, Detail::None) => question.purpose == Purpose::Judged,
        (Kind::Deadline { .. }, Detail::Dates { .. })
        | (Kind::Number { .. }, Detail::Number(_))
        | (Kind::Date, Detail::Date(_))
        | (Kind::Text, Detail::Text) => true,
        (Kind::Scale { .. }, Detail::Step(step)) => (1..=4).contains(step),
        (Kind::Choice(options), Detail::Choice(id)) => {
            options.iter().any(|option| option.id == *id)
        }
        _ => false,
    };
    let verdict_fits = match (&question.kind, question.purpose, answer.verdict) {
        (_, Purpose::Fact, verdict) => verdict.is_none(),
        (Kind::Verdict(allowed), _, Some(verdict)) => allowed.contains(&verdict),
        (Kind::Verdict(_), _, None) => false,
        _ => true,
    };
    if detail_fits && verdict_fits { Ok(()) } else { Err(refused("wrong-kind-of-answer").into()) }
}

/// All that is stored about one question.
fn saved(case: &Case, question_id: &str) -> Saved {
    let of = |id: &str| id == question_id;
    Saved {
        answer: case.stored.iter().find(|answer| of(&answer.question_id)).cloned(),
        notes: case.notes.iter().filter(|note| of(&note.question_id)).cloned().collect(),
        matters: case.matters.iter().filter(|matter| of(&matter.question_id)).cloned().collect(),
    }
}

pub(super) fn blank(question_id: &str, meaning: u32) -> StoredAnswer {
    StoredAnswer {
        question_id: question_id.to_owned(),
        meaning,
        answer: Answer::default(),
        severity: None,
        cause: None,
        consequence: None,
        to_discuss: false,
        good_practice: false,
        answered_at: String::new(),
    }
}

fn default_severity(question: &Question, answer: &StoredAnswer) -> Severity {
    let given =
        crate::domain::review::Given { answer: answer.answer.clone(), ..Default::default() };
    crate::domain::review::severity_of(question, &given).unwrap_or(question.severity)
}

fn set_note(notes: &mut Vec<Note>, question_id: &str, kind: NoteKind, body: String) {
    notes.retain(|note| note.kind != kind);
    if !body.is_empty() {
        notes.push(Note { question_id: question_id.to_owned(), kind, body });
    }
}

/// A correction as it is stored: not in the future, by somebody who is no personal number.
fn checked_cure(cure: &Cure, not_cpr: bool, today: NaiveDate) -> Result<Cure, Refusal> {
    let by_whom = |on: NaiveDate, by: &str| {
        if on > today { Err(refused("date-in-future").into()) } else { who(by, not_cpr) }
    };
    Ok(match cure {
        Cure::NotSaid => Cure::NotSaid,
        Cure::Open => Cure::Open,
        Cure::Done { on, by } => Cure::Done { on: *on, by: by_whom(*on, by)? },
        Cure::Cannot { on, by } => Cure::Cannot { on: *on, by: by_whom(*on, by)? },
    })
}

/// Whoever did something, as one line without a personal number.
fn who(text: &str, not_cpr: bool) -> Result<String, Refusal> {
    words(Clean::typed_line(text).as_str(), not_cpr)
}

fn set_cure(matters: &mut Vec<Matter>, review_id: i64, question_id: &str, cure: &Cure) {
    matters.retain(|matter| matter.critical);
    let (state, done) = match cure {
        Cure::NotSaid => return,
        Cure::Open => ("open", None),
        Cure::Done { on, by } => ("done", Some((*on, by.clone()))),
        Cure::Cannot { on, by } => ("cannot", Some((*on, by.clone()))),
    };
    matters.push(Matter {
        review_id,
        question_id: question_id.to_owned(),
        critical: false,
        state: state.to_owned(),
        due: None,
        done_on: done.as_ref().map(|(on, _)| *on),
        done_by: done.map(|(_, by)| by),
    });
}

/// A critical finding opens a matter due today; it goes when the finding does. A cure goes
/// when nothing is found any more.
fn settle_critical(question: &Question, review_id: i64, after: &mut Saved, today: NaiveDate) {
    let severity = after.answer.as_ref().and_then(|answer| {
        let given = crate::domain::review::Given {
            answer: answer.answer.clone(),
            severity: answer.severity,
            ..Default::default()
        };
        crate::domain::review::severity_of(question, &given)
    });
    if severity != Some(Severity::Critical) {
        after.matters.retain(|matter| !matter.critical);
    } else if !after.matters.iter().any(|matter| matter.critical) {
        after.matters.push(Matter {
            review_id,
            question_id: question.id.clone(),
            critical: true,
            state: "open".to_owned(),
            due: Some(today),
            done_on: None,
            done_by: None,
        });
    }
    if severity.is_none() {
        after.matters.retain(|matter| matter.critical);
    }
}

fn store_step(
    desk: &mut Desk,
    moment: &Moment,
    op: &'static str,
    step: Step,
) -> Result<(), Refusal> {
    apply(desk, moment, op, &step, &step.after)?;
    desk.undo.record(step);
    Ok(())
}

/// Writes one question's state in a single transaction, and that it was the last one touched.
fn apply(
    desk: &mut Desk,
    moment: &Moment,
    op: &'static str,
    step: &Step,
    target: &Saved,
) -> Result<(), Refusal> {
    desk.transact(moment, op, |tx| target.write(tx, step.review_id, &step.question))
}
