//! One case read from the database and brought into the form a screen shows.

use std::sync::Arc;

use chrono::NaiveTime;

use super::configuration::Configuration;
use super::problems::Refusal;
use super::undo::Saved;
use crate::api::request::{Cure, Finding};
use crate::api::response::{CaseLine, CaseView, QuestionView};
use crate::api::{DraftPage, Moment};
use crate::catalogue::library::Library;
use crate::domain::answer::Detail;
use crate::domain::checklist::{Allowed, Checklist, Kind, Question};
use crate::domain::deadline::{Limit, judge};
use crate::domain::review::{
    Answers, Form, Given, Missing, Outcome, Relevance, missing_in, severity_of,
};
use crate::domain::text::Clean;
use crate::store::answers::{Matter, Note, NoteKind, StoredAnswer};
use crate::store::reviews::{Review, ReviewState};
use crate::store::{Tx, parse_moment};

/// A case with everything stored about it.
pub(super) struct Case {
    pub(super) review: Review,
    pub(super) lists: Vec<Arc<Checklist>>,
    pub(super) stored: Vec<StoredAnswer>,
    pub(super) notes: Vec<Note>,
    pub(super) matters: Vec<Matter>,
    pub(super) answers: Answers,
}

impl Case {
    /// Reads a case. A checklist that is no longer known leaves its questions out; the check
    /// of the database names it.
    pub(super) fn load(tx: &Tx<'_>, library: &Library, review: Review) -> Result<Self, Refusal> {
        let lists =
            tx.parts(review.review_id)?.iter().filter_map(|part| library.get(part)).collect();
        let stored = tx.answers(review.review_id)?;
        let notes = tx.notes(review.review_id)?;
        let matters = tx.matters_of(review.review_id)?;
        let answers = given_by_question(&stored, &notes);
        Ok(Self { review, lists, stored, notes, matters, answers })
    }

    /// Takes over what is now stored about one question.
    pub(super) fn absorb(&mut self, question: &str, now: &Saved) {
        self.stored.retain(|answer| answer.question_id != question);
        self.stored.extend(now.answer.clone());
        self.notes.retain(|note| note.question_id != question);
        self.notes.extend(now.notes.iter().cloned());
        self.matters.retain(|matter| matter.question_id != question);
        self.matters.extend(now.matters.iter().cloned());
        self.answers = given_by_question(&self.stored, &self.notes);
    }

    /// The checklists with the date of the act.
    pub(super) fn form(&self) -> Form<'_> {
        Form { parts: &self.lists, act_date: self.review.act_date }
    }

    /// Whether there is something to answer at all.
    pub(super) fn is_ready(&self) -> bool {
        self.review.act_date.is_some() && !self.lists.is_empty()
    }

    /// The words of one kind about a question.
    pub(super) fn words(&self, question: &str, kind: NoteKind) -> String {
        self.notes
            .iter()
            .find(|note| note.question_id == question && note.kind == kind)
            .map(|note| note.body.clone())
            .unwrap_or_default()
    }

    /// The line of this case in lists.
    pub(super) fn line(&self) -> CaseLine {
        let review = &self.review;
        let form = self.form();
        let asked: Vec<&Question> = form
            .questions()
            .into_iter()
            .filter(|question| form.relevance(question, &self.answers) != Relevance::GatedOut)
            .collect();
        let is_answered = |question: &&&Question| {
            !missing_in(question, self.answers.get(&question.id)).contains(&Missing::Answer)
        };
        let findings = form.findings(&self.answers);
        let complete = self.is_ready() && form.missing(&self.answers).is_empty();
        let outcome =
            if self.is_ready() { form.outcome(&self.answers) } else { Outcome::Incomplete };
        let text = |text: &Option<String>| Clean::line(text.as_deref().unwrap_or_default());
        CaseLine {
            review_id: review.review_id,
            number: review.number,
            case_ref: text(&review.case_ref),
            case_type: text(&review.case_type),
            stream: review.stream,
            answered: asked.iter().filter(is_answered).count(),
            due: asked.len(),
            findings: findings.len(),
            worst: findings.iter().map(|(_, severity)| *severity).max(),
            outcome,
            complete: complete || review.disposition.is_some(),
            to_discuss: self.stored.iter().filter(|answer| answer.to_discuss).count(),
            disposition: review.disposition.clone(),
            out: review.state != ReviewState::InSample,
        }
    }
}

/// The answers as the rules of a review see them.
fn given_by_question(stored: &[StoredAnswer], notes: &[Note]) -> Answers {
    let has = |question: &str, kind| {
        notes.iter().any(|note| note.question_id == question && note.kind == kind)
    };
    let given = |answer: &StoredAnswer| Given {
        answer: answer.answer.clone(),
        severity: answer.severity,
        has_severity_reason: has(&answer.question_id, NoteKind::SeverityReason),
        has_remark: has(&answer.question_id, NoteKind::Remark),
        cause: answer.cause.clone(),
        consequence: answer.consequence.clone(),
        to_discuss: answer.to_discuss,
        has_action: has(&answer.question_id, NoteKind::Action),
    };
    stored.iter().map(|answer| (answer.question_id.clone(), given(answer))).collect()
}

/// What a case's screen shows besides the case itself.
pub(super) struct Around {
    pub(super) of: usize,
    pub(super) closed: bool,
    pub(super) next_case: Option<i64>,
    pub(super) read_for_others: bool,
    pub(super) reviewed_within_year: bool,
    pub(super) areas: Vec<(String, Clean)>,
    pub(super) papers: Vec<(Clean, Clean)>,
}

/// The whole view of a case. `at` names the question to show.
pub(super) fn view(
    tx: &Tx<'_>,
    case: &Case,
    configuration: &Configuration,
    around: Around,
    at: Option<&str>,
    moment: &Moment,
) -> Result<CaseView, Refusal> {
    let drafted = tx.drafted(DraftPage::Finding.word(), case.review.review_id)?;
    let mut questions = Vec::new();
    let asked: Vec<String> =
        case.form().questions().iter().map(|question| question.id.clone()).collect();
    for id in &asked {
        let place = case.lists.iter().enumerate().find_map(|(list, checklist)| {
            let index = checklist.questions.iter().position(|question| question.id == *id)?;
            Some((list, index))
        });
        let Some((list, index)) = place else { continue };
        let checklist = &case.lists[list];
        let place = (list, index);
        questions.push(question_view(case, configuration, checklist, place, &drafted));
    }
    let at = at
        .and_then(|id| asked.iter().position(|other| other == id))
        .or_else(|| first_due(&questions))
        .unwrap_or(0);
    let saved_at = case.stored.iter().map(|answer| answer.answered_at.as_str()).max();
    Ok(CaseView {
        line: case.line(),
        of: around.of,
        act_date: case.review.act_date,
        area: case.review.area.clone(),
        areas: around.areas,
        lists: case.lists.clone(),
        questions,
        at,
        closed: around.closed,
        saved_at: saved_at.and_then(|at| local_time(at, moment)),
        next_case: around.next_case,
        read_for_others: around.read_for_others,
        reviewed_within_year: around.reviewed_within_year,
        papers: around.papers,
        version_reason: Clean::line(&case.words("", NoteKind::VersionReason)),
        reversal: None,
    })
}

/// The first question that lacks something.
pub(super) fn first_due(questions: &[QuestionView]) -> Option<usize> {
    questions.iter().position(|view| view.relevance == Relevance::Asked && !view.missing.is_empty())
}

/// The labels of what decides whether a question is asked: what is asked instead, otherwise the
/// facts its condition reads.
fn decided_by(case: &Case, question: &Question) -> Vec<Clean> {
    let form = case.form();
    let asked = |other: &&Question| form.relevance(other, &case.answers) == Relevance::Asked;
    let mut by: Vec<&Question> = form.stand_ins(question).filter(asked).collect();
    if by.is_empty() {
        let reads = question.relevant_when.as_ref().map(|condition| condition.reads());
        by = reads.unwrap_or_default().into_iter().filter_map(|id| form.find(id)).collect();
    }
    by.into_iter().map(|other| Clean::line(&other.label)).collect()
}

fn question_view(
    case: &Case,
    configuration: &Configuration,
    checklist: &Checklist,
    (list, index): (usize, usize),
    drafted: &[String],
) -> QuestionView {
    let question = &checklist.questions[index];
    let given = case.answers.get(&question.id);
    let stored = case.stored.iter().find(|answer| answer.question_id == question.id);
    let relevance = case.form().relevance(question, &case.answers);
    let limit = limit_of(question, checklist, configuration, given);
    let judgement = match (&question.kind, given.map(|given| &given.answer.detail)) {
        (
            Kind::Deadline { unit, .. },
            Some(Detail::Dates { from: Some(from), to: Some(to), limit }),
        ) => judge(*from, *to, Limit { amount: *limit, unit: *unit }, &configuration.calendar).ok(),
        _ => None,
    };
    let decided_by = decided_by(case, question);
    QuestionView {
        list,
        index,
        relevance,
        decided_by,
        answer: given.map(|given| given.answer.clone()),
        finding: finding(case, &question.id),
        severity: given.and_then(|given| severity_of(question, given)),
        text: Clean::block(&case.words(&question.id, NoteKind::Text)),
        to_discuss: stored.is_some_and(|answer| answer.to_discuss),
        good_practice: Clean::block(&case.words(&question.id, NoteKind::GoodPractice)),
        missing: match relevance {
            Relevance::GatedOut => Vec::new(),
            _ => missing_in(question, given),
        },
        limit,
        judgement,
        has_draft: drafted.contains(&question.id),
    }
}

/// The limit of a question with dates: the one frozen in its answer, else the local one.
pub(super) fn limit_of(
    question: &Question,
    checklist: &Checklist,
    configuration: &Configuration,
    given: Option<&Given>,
) -> Option<u32> {
    let Kind::Deadline { limit, .. } = &question.kind else { return None };
    if let Some(Detail::Dates { limit, .. }) = given.map(|given| &given.answer.detail) {
        return Some(*limit);
    }
    match limit {
        Allowed::Fixed(limit) => Some(*limit),
        Allowed::Parameter(id) => {
            let key = format!("{}.{id}", checklist.reference.id);
            let parameter = checklist.parameters.iter().find(|parameter| parameter.id == *id)?;
            Some(configuration.parameters.get(&key).copied().unwrap_or(parameter.default))
        }
    }
}

/// What was said about a question.
pub(super) fn finding(case: &Case, question: &str) -> Finding {
    let stored = case.stored.iter().find(|answer| answer.question_id == question);
    let cure =
        case.matters.iter().find(|matter| matter.question_id == question && !matter.critical);
    Finding {
        severity: stored.and_then(|answer| answer.severity),
        severity_reason: case.words(question, NoteKind::SeverityReason),
        remark: case.words(question, NoteKind::Remark),
        cause: stored.and_then(|answer| answer.cause.clone()),
        consequence: stored.and_then(|answer| answer.consequence.clone()),
        action: case.words(question, NoteKind::Action),
        cure: match cure {
            None => Cure::NotSaid,
            Some(matter) => match (matter.state.as_str(), matter.done_on) {
                ("done", Some(on)) => {
                    Cure::Done { on, by: matter.done_by.clone().unwrap_or_default() }
                }
                ("cannot", Some(on)) => {
                    Cure::Cannot { on, by: matter.done_by.clone().unwrap_or_default() }
                }
                _ => Cure::Open,
            },
        },
    }
}

/// The local time of a stored moment.
pub(super) fn local_time(stored: &str, moment: &Moment) -> Option<NaiveTime> {
    parse_moment(stored, "answer").ok().map(|at| moment.local_time(at))
}
