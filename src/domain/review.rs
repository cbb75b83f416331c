//! What a review (da: *gennemgang*) of one case comes to: which questions are relevant,
//! what is missing, which findings (da: *fund*) there are and whether the case counts as
//! in error.
//!
//! A review has parts: the general checklist and the one of its case area. Facts of one id
//! are shared between the parts, so they are asked once.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::answer::{Answer, Detail, Verdict};
use super::checklist::{
    Checklist, Kind, Level, Purpose, Question, Severity, is_asked_in_every_case,
};
use super::condition::Truth;

/// A case counts as in error from a finding of this severity on (da: *fejl*).
pub const ERROR_THRESHOLD: Severity = Severity::Error;

/// What the reviewer said besides the answer. Words lie elsewhere; here is only whether they are there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Given {
    /// The answer.
    pub answer: Answer,
    /// Severity, where it is not the question's own.
    pub severity: Option<Severity>,
    /// Why the severity was changed has been written.
    pub has_severity_reason: bool,
    /// A remark (da: *bemærkning*) has been written.
    pub has_remark: bool,
    /// Cause (da: *årsag*), a code.
    pub cause: Option<String>,
    /// Consequence for the citizen (da: *konsekvens for borgeren*), a code.
    pub consequence: Option<String>,
    /// Marked for discussion (da: *til drøftelse*).
    pub to_discuss: bool,
    /// What is done today about a critical matter has been written.
    pub has_action: bool,
}

/// Answers of one case by question id.
pub type Answers = BTreeMap<String, Given>;

/// Why a question is not asked, or that it is, the strongest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relevance {
    /// Its condition does not hold, or another question is asked instead: not relevant by a gate (da: *bortfaldet*).
    GatedOut,
    /// Its condition waits for a fact.
    Waiting,
    /// It is asked.
    Asked,
}

/// Something that must be given before the case is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// The answer.
    Answer,
    /// Words for a finding, for a manual "not relevant" on a statutory question, or where the question asks.
    Remark,
    /// Why the severity was changed.
    SeverityReason,
    /// Cause of an error.
    Cause,
    /// What is done today about a critical matter.
    Action,
}

/// How a case came out (da: *udfald af gennemgangen*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Something relevant is unanswered: counts nowhere (da: *ufuldstændig*).
    Incomplete,
    /// Every judged question was not relevant: counts nowhere, is reported (da: *ikke vurderbar*).
    NotAssessable,
    /// Nothing, or nothing graver than a deficiency, was found.
    InOrder {
        /// There is at least one deficiency.
        any_finding: bool,
    },
    /// At least one finding of [`ERROR_THRESHOLD`] or graver.
    InError {
        /// The gravest.
        worst: Severity,
    },
}

/// The checklists of one review and the date of the act judged.
#[derive(Debug, Clone, Copy)]
pub struct Form<'a> {
    /// General list first, then the list of the case area.
    pub parts: &'a [Arc<Checklist>],
    /// Date of the act judged (da: *skæringsdato*).
    pub act_date: Option<NaiveDate>,
}

impl<'a> Form<'a> {
    /// Every question in the order it is asked: facts of all parts, each id once, then the
    /// judged questions part by part.
    pub fn questions(&self) -> Vec<&'a Question> {
        let mut asked: Vec<&Question> = Vec::new();
        for purpose in [Purpose::Fact, Purpose::Judged] {
            for part in self.parts {
                for question in part.questions.iter().filter(|q| q.purpose == purpose) {
                    if !asked.iter().any(|other| other.id == question.id) {
                        asked.push(question);
                    }
                }
            }
        }
        asked
    }

    /// Whether a question is asked, given the answers so far. An answer to a question that is
    /// itself gated out does not count; a question that another is asked instead of is gated out.
    pub fn relevance(&self, question: &Question, answers: &Answers) -> Relevance {
        let by_condition = self.by_condition(question, answers, Self::relevance);
        if by_condition == Relevance::GatedOut {
            return by_condition;
        }
        let stand_ins = self.stand_ins(question);
        match stand_ins.map(|other| self.condition_alone(other, answers)).max() {
            Some(Relevance::Asked) => Relevance::GatedOut,
            Some(Relevance::Waiting) => Relevance::Waiting,
            Some(Relevance::GatedOut) | None => by_condition,
        }
    }

    /// The questions of the case area's list that are asked instead of this one, as far as their
    /// own conditions hold; none unless it is a judged question of a list asked in every case.
    pub fn stand_ins(&self, question: &Question) -> impl Iterator<Item = &'a Question> {
        let general = |part: &&Arc<Checklist>| is_asked_in_every_case(&part.area);
        let id = question.id.clone();
        let is_general = question.purpose == Purpose::Judged
            && self.parts.iter().filter(general).any(|part| part.question(&id).is_some());
        let specific = self.parts.iter().filter(move |part| is_general && !general(part));
        specific
            .flat_map(|part| &part.questions)
            .filter(move |other| other.instead_of.contains(&id))
    }

    /// What a question's condition comes to. Stand-ins are looked at by this alone, so that
    /// questions cannot wait for one another in a ring.
    fn condition_alone(&self, question: &Question, answers: &Answers) -> Relevance {
        self.by_condition(question, answers, Self::condition_alone)
    }

    /// What a question's condition comes to, where `relevance` tells which of the answers it reads count.
    fn by_condition(
        &self,
        question: &Question,
        answers: &Answers,
        relevance: fn(&Self, &Question, &Answers) -> Relevance,
    ) -> Relevance {
        let Some(condition) = &question.relevant_when else { return Relevance::Asked };
        let lookup = |id: &str| answers.get(id).map(|given| &given.answer);
        let gate = condition.reads().into_iter().filter_map(|id| self.find(id));
        for read in gate.filter(|read| read.id != question.id) {
            if relevance(self, read, answers) == Relevance::GatedOut {
                return Relevance::GatedOut;
            }
        }
        match condition.holds(&lookup, self.act_date) {
            Truth::Yes => Relevance::Asked,
            Truth::No => Relevance::GatedOut,
            Truth::NotYet => Relevance::Waiting,
        }
    }

    /// The question with this id in any part.
    pub fn find(&self, id: &str) -> Option<&'a Question> {
        self.parts.iter().find_map(|part| part.question(id))
    }

    /// All that is missing, in the order it is asked.
    pub fn missing(&self, answers: &Answers) -> Vec<(&'a Question, Vec<Missing>)> {
        let due = |question: &&Question| self.relevance(question, answers) != Relevance::GatedOut;
        self.questions()
            .into_iter()
            .filter(due)
            .map(|question| (question, missing_in(question, answers.get(&question.id))))
            .filter(|(_, missing)| !missing.is_empty())
            .collect()
    }

    /// The findings, with their severity, among the questions that are asked.
    pub fn findings(&self, answers: &Answers) -> Vec<(&'a Question, Severity)> {
        self.questions()
            .into_iter()
            .filter(|question| self.relevance(question, answers) == Relevance::Asked)
            .filter_map(|question| {
                Some((question, severity_of(question, answers.get(&question.id)?)?))
            })
            .collect()
    }

    /// How the case came out.
    pub fn outcome(&self, answers: &Answers) -> Outcome {
        let asked: Vec<_> = self
            .questions()
            .into_iter()
            .filter(|question| self.relevance(question, answers) != Relevance::GatedOut)
            .collect();
        let unanswered = |question: &&&Question| {
            missing_in(question, answers.get(&question.id)).contains(&Missing::Answer)
        };
        if asked.iter().any(|question| unanswered(&question)) {
            return Outcome::Incomplete;
        }
        let judged = asked.iter().filter(|question| question.purpose == Purpose::Judged);
        let not_relevant = |question: &&&Question| {
            answers.get(&question.id).and_then(|given| given.answer.verdict)
                == Some(Verdict::NotRelevant)
        };
        if judged.clone().all(|question| not_relevant(&question)) {
            return Outcome::NotAssessable;
        }
        match self.findings(answers).into_iter().map(|(_, severity)| severity).max() {
            Some(worst) if worst >= ERROR_THRESHOLD => Outcome::InError { worst },
            worst => Outcome::InOrder { any_finding: worst.is_some() },
        }
    }
}

/// The verdict that an entered detail suggests (da: *forslag*); the reviewer decides.
/// `late` says whether the second date lies after the deadline, for questions with dates.
pub fn suggestion(question: &Question, detail: &Detail, late: Option<bool>) -> Option<Verdict> {
    let judge = |finding: bool| if finding { Verdict::NotMet } else { Verdict::Met };
    match (&question.kind, detail) {
        (Kind::Deadline { .. }, Detail::Dates { .. }) => late.map(judge),
        (Kind::Number { at_least, at_most, .. }, Detail::Number(number)) => Some(judge(
            at_least.is_some_and(|least| *number < least)
                || at_most.is_some_and(|most| *number > most),
        )),
        (Kind::Choice(options), Detail::Choice(id)) => {
            options.iter().find(|option| option.id == *id).map(|option| judge(option.finding))
        }
        (Kind::Scale { finding_at_most, .. }, Detail::Step(step)) => {
            Some(judge(step <= finding_at_most))
        }
        (Kind::Text | Kind::Date, Detail::Text | Detail::Date(_)) => Some(Verdict::Met),
        _ => None,
    }
}

/// The severity of what was answered, if it is a finding. "Partly" is never critical by
/// itself, and what cannot be seen is a deficiency; the reviewer may say otherwise, with a reason.
pub fn severity_of(question: &Question, given: &Given) -> Option<Severity> {
    if question.purpose == Purpose::Fact {
        return None;
    }
    let own = match given.answer.verdict? {
        Verdict::NotMet => question.severity,
        Verdict::PartlyMet => question.severity.min(Severity::Error),
        Verdict::NotDocumented => Severity::Deficiency,
        Verdict::Met | Verdict::NotRelevant => return None,
    };
    Some(given.severity.unwrap_or(own))
}

/// What one question still lacks.
pub fn missing_in(question: &Question, given: Option<&Given>) -> Vec<Missing> {
    let Some(given) = given else { return vec![Missing::Answer] };
    if question.purpose == Purpose::Fact {
        return match given.answer.detail {
            Detail::None => vec![Missing::Answer],
            _ => Vec::new(),
        };
    }
    let Some(verdict) = given.answer.verdict else { return vec![Missing::Answer] };
    let severity = severity_of(question, given);
    let words_due = matches!(verdict, Verdict::NotMet | Verdict::PartlyMet)
        || (verdict == Verdict::NotRelevant && question.level == Level::Statutory)
        || question.note_required;
    let mut missing = Vec::new();
    if words_due && !given.has_remark {
        missing.push(Missing::Remark);
    }
    if given.severity.is_some() && severity.is_some() && !given.has_severity_reason {
        missing.push(Missing::SeverityReason);
    }
    if severity.is_some_and(|severity| severity >= ERROR_THRESHOLD) && given.cause.is_none() {
        missing.push(Missing::Cause);
    }
    if severity == Some(Severity::Critical) && !given.has_action {
        missing.push(Missing::Action);
    }
    missing
}

#[cfg(test)]
mod tests;
