//! From answers to cases in error, by the same rules as a review.

use serde::{Deserialize, Serialize};

use crate::domain::answer::{Answer, Verdict};
use crate::domain::checklist::{
    Checklist, ChecklistRef, Kind, Level, Purpose, Question, Severity, Standing, Words,
};
use crate::domain::review::{Answers, Form, Given, Outcome};
use crate::domain::statistics::reason::InputFault;

use super::problem::Problem;

/// A question.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionInput {
    id: String,
    #[serde(default = "no")]
    error_answer: YesNo,
    #[serde(default)]
    critical: bool,
}

fn no() -> YesNo {
    YesNo::Nej
}

/// The answer that is an error.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum YesNo {
    Ja,
    Nej,
}

/// An answer: yes, no or not relevant.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum AnswerInput {
    Ja,
    Nej,
    Ir,
}

/// A case with its answers in the order of the questions; `null` = not answered.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CaseInput {
    #[expect(dead_code, reason = "names the case for whoever reads the line")]
    id: String,
    answers: Vec<Option<AnswerInput>>,
}

/// Input of `score_checklist`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScoreInput {
    questions: Vec<QuestionInput>,
    cases: Vec<CaseInput>,
}

/// What a question came to over the counted cases.
#[derive(Serialize)]
pub(super) struct QuestionOutput {
    id: String,
    applicable: u64,
    errors: u64,
    not_applicable: u64,
}

/// Result of `score_checklist`.
#[derive(Serialize)]
pub(super) struct ScoreOutput {
    status: Vec<&'static str>,
    n: u64,
    x: u64,
    x_critical: u64,
    not_assessable: u64,
    incomplete: u64,
    questions: Vec<QuestionOutput>,
    errors_total: u64,
    share: Option<f64>,
}

/// `score_checklist`: which cases are in error.
pub(super) fn score(input: ScoreInput) -> Result<ScoreOutput, Problem> {
    check(&input)?;
    let checklist = checklist(&input.questions);
    let parts = [std::sync::Arc::new(checklist)];
    let form = Form { parts: &parts, act_date: None };
    let outcomes: Vec<Outcome> = input
        .cases
        .iter()
        .map(|case| form.outcome(&answers(&input.questions, &case.answers)))
        .collect();
    let count = |counts: fn(&Outcome) -> bool| {
        outcomes.iter().filter(|outcome| counts(outcome)).count() as u64
    };
    let x = count(|outcome| matches!(outcome, Outcome::InError { .. }));
    let n = x + count(|outcome| matches!(outcome, Outcome::InOrder { .. }));
    let counted: Vec<&CaseInput> = input
        .cases
        .iter()
        .zip(&outcomes)
        .filter(|(_, outcome)| matches!(outcome, Outcome::InError { .. } | Outcome::InOrder { .. }))
        .map(|(case, _)| case)
        .collect();
    let questions: Vec<QuestionOutput> = input
        .questions
        .iter()
        .enumerate()
        .map(|(position, question)| over(question, position, &counted))
        .collect();
    Ok(ScoreOutput {
        status: outcomes.iter().map(status).collect(),
        n,
        x,
        x_critical: count(|outcome| {
            matches!(outcome, Outcome::InError { worst: Severity::Critical })
        }),
        not_assessable: count(|outcome| matches!(outcome, Outcome::NotAssessable)),
        incomplete: count(|outcome| matches!(outcome, Outcome::Incomplete)),
        errors_total: questions.iter().map(|question| question.errors).sum(),
        questions,
        share: (n > 0).then(|| x as f64 / n as f64),
    })
}

/// Every question once, every case with an answer or `null` for each.
fn check(input: &ScoreInput) -> Result<(), InputFault> {
    let mut seen = std::collections::BTreeSet::new();
    for (position, question) in input.questions.iter().enumerate() {
        if !seen.insert(&question.id) {
            return Err(InputFault::Repeated { position });
        }
    }
    let expected = input.questions.len();
    for case in &input.cases {
        let given = case.answers.len();
        if given != expected {
            return Err(InputFault::LengthsDiffer { expected, given });
        }
    }
    Ok(())
}

fn status(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Incomplete => "ufuldstaendig",
        Outcome::NotAssessable => "ikke_vurderbar",
        Outcome::InOrder { .. } => "ok",
        Outcome::InError { .. } => "fejl",
    }
}

/// The verdict of an answer; the answer that is an error differs from question to question.
fn verdict(question: &QuestionInput, answer: AnswerInput) -> Verdict {
    let is_error = match answer {
        AnswerInput::Ir => return Verdict::NotRelevant,
        AnswerInput::Ja => question.error_answer == YesNo::Ja,
        AnswerInput::Nej => question.error_answer == YesNo::Nej,
    };
    if is_error { Verdict::NotMet } else { Verdict::Met }
}

fn over(question: &QuestionInput, position: usize, cases: &[&CaseInput]) -> QuestionOutput {
    let verdicts: Vec<Verdict> = cases
        .iter()
        .filter_map(|case| case.answers.get(position).copied().flatten())
        .map(|answer| verdict(question, answer))
        .collect();
    let count = |of: Verdict| verdicts.iter().filter(|verdict| **verdict == of).count() as u64;
    let (met, errors) = (count(Verdict::Met), count(Verdict::NotMet));
    QuestionOutput {
        id: question.id.clone(),
        applicable: met + errors,
        errors,
        not_applicable: count(Verdict::NotRelevant),
    }
}

fn answers(questions: &[QuestionInput], given: &[Option<AnswerInput>]) -> Answers {
    let pairs = questions.iter().zip(given);
    pairs
        .filter_map(|(question, answer)| {
            let answer = Answer::verdict(verdict(question, (*answer)?));
            Some((question.id.clone(), Given { answer, ..Given::default() }))
        })
        .collect()
}

/// A checklist of judged questions: an error weighs 2, on a critical question 3.
fn checklist(questions: &[QuestionInput]) -> Checklist {
    let reference = ChecklistRef { id: String::new(), version: 1, hash: String::new() };
    Checklist {
        reference,
        label: String::new(),
        title: Words::default(),
        area: String::new(),
        valid_from: None,
        valid_to: None,
        standing: Standing::InForce,
        transition: None,
        parameters: Vec::new(),
        sections: Vec::new(),
        questions: questions.iter().map(question).collect(),
    }
}

fn question(input: &QuestionInput) -> Question {
    Question {
        id: input.id.clone(),
        label: String::new(),
        meaning: 1,
        section: 0,
        purpose: Purpose::Judged,
        text: Words::default(),
        kind: Kind::Verdict(vec![Verdict::Met, Verdict::NotMet, Verdict::NotRelevant]),
        relevant_when: None,
        instead_of: Vec::new(),
        error_when: Words::default(),
        severity: if input.critical { Severity::Critical } else { Severity::Error },
        level: Level::Statutory,
        legal: Vec::new(),
        guidance: Words::default(),
        examples_in_order: Vec::new(),
        examples_not: Vec::new(),
        look_in: Words::default(),
        category: None,
        refund: false,
        focus: None,
        consequences: Vec::new(),
        workflow: None,
        contact: None,
        note_required: false,
    }
}
