//! The figures of a month report, counted from the sealed month and nothing else.
//!
//! Shares are made of the randomly drawn cases that are still in the sample; other streams never
//! mix with them. Incomplete reviews count nowhere. A case whose file cannot be found counts as a
//! case in error, outside the questions.

use std::collections::BTreeMap;

use crate::domain::answer::Verdict;
use crate::domain::checklist::{Checklist, Purpose, Question, Severity};
use crate::domain::month_share::{MonthShare, month_share};
use crate::domain::record::{AnswerRecord, CaseRecord, Cured, MonthRecord};
use crate::domain::review::Outcome;
use crate::domain::stream::Stream;

/// The disposition of a case whose file cannot be found.
pub const NOT_FOUND: &str = "not_found";
/// The disposition of a case that should not have been on the list.
pub const OUTSIDE_TARGET_GROUP: &str = "outside_target_group";
/// The dispositions of cases of the target group that could not be reviewed.
pub const NOT_REVIEWABLE: [&str; 3] = ["not_reviewable", "own_case", "reviewed_within_year"];

/// All figures of a month.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MonthFigures {
    /// What was planned and what was done.
    pub completion: Completion,
    /// How the cases came out.
    pub cases: CaseFigures,
    /// The questions, in the order of the checklists.
    pub questions: Vec<QuestionFigures>,
    /// The findings of the randomly drawn cases.
    pub findings: Findings,
    /// What became of the findings, in the cases of all streams.
    pub corrections: Corrections,
    /// Answers marked as good practice, in the cases of all streams.
    pub good_practice: i64,
    /// Answers marked for discussion, in the cases of all streams.
    pub to_discuss: i64,
}

/// What was planned and what was done (da: *gennemførelse*), among the randomly drawn cases.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Completion {
    /// Cases asked for by the draw in force; `None` without a draw.
    pub planned: Option<i64>,
    /// Cases drawn, those that were replaced too.
    pub drawn: i64,
    /// Cases reviewed to the end.
    pub reviewed: i64,
    /// Reviews that lack something.
    pub incomplete: i64,
    /// Cases replaced by the next ticket, by the stored word of the reason.
    pub replaced: BTreeMap<String, i64>,
    /// Cases put aside without another in their place, because the list ran out; by reason.
    pub not_replaced: BTreeMap<String, i64>,
    /// Cases whose file cannot be found.
    pub not_found: i64,
    /// Cases of the target group that could not be reviewed, replaced or not.
    pub not_reviewable: i64,
    /// Cases of the other streams.
    pub other_streams: Vec<(Stream, i64)>,
}

/// How the cases came out (da: *sagernes udfald*).
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct CaseFigures {
    /// Cases judged: the denominator.
    pub n: i64,
    /// Without any finding (da: *uden anmærkninger*).
    pub without_remarks: i64,
    /// With a finding of any severity (da: *mindst ét fund*).
    pub with_finding: i64,
    /// With a finding of the severity error or critical (da: *sager med fejl*).
    pub in_error: i64,
    /// With a critical finding (da: *sager med kritiske forhold*).
    pub critical: i64,
    /// Reviewed, but every question was not relevant.
    pub not_assessable: i64,
    /// What they say about the whole list; `None` when nothing was judged, the list is not
    /// known or drawn cases are not reviewed yet.
    pub share: Option<MonthShare>,
}

/// One question of one meaning.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QuestionFigures {
    /// The checklist's id.
    pub checklist: String,
    /// The question's id.
    pub id: String,
    /// Its meaning number.
    pub meaning: u32,
    /// In order.
    pub met: i64,
    /// Partly.
    pub partly_met: i64,
    /// Not in order.
    pub not_met: i64,
    /// The case does not show it.
    pub not_documented: i64,
    /// Does not concern the case.
    pub not_relevant: i64,
    /// Not asked because of a fact (da: *faldet bort*).
    pub gated_out: i64,
}

impl QuestionFigures {
    /// Cases in which it was judged: the denominator.
    #[must_use]
    pub fn judged(&self) -> i64 {
        self.met + self.not_in_order()
    }

    /// Partly, not, and not to be seen together.
    #[must_use]
    pub fn not_in_order(&self) -> i64 {
        self.partly_met + self.not_met + self.not_documented
    }

    fn count(&mut self, answer: &AnswerRecord) {
        let counter = match answer.verdict {
            _ if answer.gated_out => &mut self.gated_out,
            Some(Verdict::Met) => &mut self.met,
            Some(Verdict::PartlyMet) => &mut self.partly_met,
            Some(Verdict::NotMet) => &mut self.not_met,
            Some(Verdict::NotDocumented) => &mut self.not_documented,
            Some(Verdict::NotRelevant) => &mut self.not_relevant,
            None => return,
        };
        *counter += 1;
    }
}

/// Findings (da: *fund*), each counted once in every division; most frequent first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Findings {
    /// All.
    pub total: i64,
    /// By severity, gravest first.
    pub by_severity: Vec<(Severity, i64)>,
    /// By category id; `None` where the question has none.
    pub by_category: Vec<(Option<String>, i64)>,
    /// By cause code; `None` where none was given.
    pub by_cause: Vec<(Option<String>, i64)>,
    /// By consequence code; `None` where none was given.
    pub by_consequence: Vec<(Option<String>, i64)>,
}

/// What became of findings (da: *rettelser*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Corrections {
    /// Put right.
    pub done: i64,
    /// Not yet.
    pub open: i64,
    /// It cannot be.
    pub cannot: i64,
    /// Nothing was said.
    pub unsaid: i64,
}

impl MonthFigures {
    /// Counts a month. The checklists give order and category of the questions; a question that
    /// none of them knows is counted all the same.
    #[must_use]
    pub fn of(record: &MonthRecord, checklists: &[&Checklist]) -> Self {
        let mut cases = cases(record);
        cases.share = month_share(record).ok();
        let findings = counted_answers(record).filter(|answer| answer.severity.is_some());
        let all =
            || record.cases.iter().filter(|case| is_judged(case)).flat_map(|case| &case.answers);
        let all_count = |test: fn(&AnswerRecord) -> bool| length(all().filter(|a| test(a)));
        Self {
            completion: completion(record),
            cases,
            questions: questions(record, checklists),
            findings: divide(&findings.collect::<Vec<_>>(), checklists),
            corrections: corrections(all()),
            good_practice: all_count(|answer| answer.good_practice),
            to_discuss: all_count(|answer| answer.to_discuss),
        }
    }
}

/// The question an answer belongs to, in the version of its meaning.
#[must_use]
pub fn question_of<'a>(
    checklists: &[&'a Checklist],
    checklist: &str,
    id: &str,
    meaning: u32,
) -> Option<&'a Question> {
    checklists
        .iter()
        .filter(|list| list.reference.id == checklist)
        .filter_map(|list| Some((list.reference.version, list.question(id)?)))
        .filter(|(_, question)| question.meaning == meaning)
        .max_by_key(|(version, _)| *version)
        .map(|(_, question)| question)
}

fn completion(record: &MonthRecord) -> Completion {
    let mut completion =
        Completion { planned: record.draws.last().map(|draw| draw.size), ..Completion::default() };
    let mut others = BTreeMap::new();
    for case in &record.cases {
        if case.stream != Stream::Random {
            *others.entry(case.stream).or_insert(0) += 1;
            continue;
        }
        completion.drawn += 1;
        let reason = case.disposition.as_deref();
        completion.not_reviewable +=
            i64::from(reason.is_some_and(|reason| NOT_REVIEWABLE.contains(&reason)));
        match reason {
            Some(NOT_FOUND) if !case.replaced => completion.not_found += 1,
            Some(reason) if case.replaced => add(&mut completion.replaced, reason),
            Some(reason) => add(&mut completion.not_replaced, reason),
            None if case.replaced => add(&mut completion.replaced, ""),
            None if case.outcome == Outcome::Incomplete => completion.incomplete += 1,
            None => completion.reviewed += 1,
        }
    }
    completion.other_streams = others.into_iter().collect();
    completion
}

fn add(counts: &mut BTreeMap<String, i64>, word: &str) {
    *counts.entry(word.to_owned()).or_insert(0) += 1;
}

fn cases(record: &MonthRecord) -> CaseFigures {
    let mut figures = CaseFigures::default();
    for case in record.counted() {
        match case.outcome {
            Outcome::Incomplete => continue,
            Outcome::NotAssessable => {
                figures.not_assessable += 1;
                continue;
            }
            Outcome::InOrder { any_finding: false } => figures.without_remarks += 1,
            Outcome::InOrder { any_finding: true } => figures.with_finding += 1,
            Outcome::InError { worst } => {
                figures.with_finding += 1;
                figures.in_error += 1;
                figures.critical += i64::from(worst == Severity::Critical);
            }
        }
        figures.n += 1;
    }
    figures
}

/// Reviewed to the end and not put aside.
fn is_judged(case: &CaseRecord) -> bool {
    !case.replaced && case.disposition.is_none() && case.outcome != Outcome::Incomplete
}

/// The answers that figures are made of.
fn counted_answers(record: &MonthRecord) -> impl Iterator<Item = &AnswerRecord> {
    record.counted().filter(|case| is_judged(case)).flat_map(|case| &case.answers)
}

fn questions(record: &MonthRecord, checklists: &[&Checklist]) -> Vec<QuestionFigures> {
    let mut found: BTreeMap<(usize, usize, &str, &str, u32), QuestionFigures> = BTreeMap::new();
    for answer in counted_answers(record) {
        let question = question_of(checklists, &answer.checklist, &answer.question, answer.meaning);
        let is_fact = question.is_some_and(|question| question.purpose == Purpose::Fact);
        if is_fact || (answer.verdict.is_none() && !answer.gated_out) {
            continue;
        }
        let (list, place) = place(checklists, answer);
        let key = (list, place, &*answer.checklist, &*answer.question, answer.meaning);
        let entry = found.entry(key).or_insert_with(|| QuestionFigures {
            checklist: answer.checklist.clone(),
            id: answer.question.clone(),
            meaning: answer.meaning,
            ..QuestionFigures::default()
        });
        entry.count(answer);
    }
    found.into_values().collect()
}

/// Where a question stands in the checklists; unknown ones come last.
fn place(checklists: &[&Checklist], answer: &AnswerRecord) -> (usize, usize) {
    let list = checklists.iter().position(|list| list.reference.id == answer.checklist);
    let place = checklists
        .iter()
        .filter(|list| list.reference.id == answer.checklist)
        .filter_map(|list| list.questions.iter().position(|q| q.id == answer.question))
        .next_back();
    (list.unwrap_or(usize::MAX), place.unwrap_or(usize::MAX))
}

fn divide(findings: &[&AnswerRecord], checklists: &[&Checklist]) -> Findings {
    let category = |answer: &AnswerRecord| {
        let question = question_of(checklists, &answer.checklist, &answer.question, answer.meaning);
        question.and_then(|question| question.category.as_ref()).map(|found| found.id.clone())
    };
    let severities = [Severity::Critical, Severity::Error, Severity::Deficiency];
    let of_severity = |severity| {
        (severity, length(findings.iter().filter(|answer| answer.severity == Some(severity))))
    };
    Findings {
        total: length(findings.iter()),
        by_severity: severities.into_iter().map(of_severity).collect(),
        by_category: by(findings, category),
        by_cause: by(findings, |answer| answer.cause.clone()),
        by_consequence: by(findings, |answer| answer.consequence.clone()),
    }
}

/// Counts by a code, most frequent first, then by the code; what has none comes last.
fn by(
    findings: &[&AnswerRecord],
    code: impl Fn(&AnswerRecord) -> Option<String>,
) -> Vec<(Option<String>, i64)> {
    let mut counts: BTreeMap<Option<String>, i64> = BTreeMap::new();
    for answer in findings {
        *counts.entry(code(answer)).or_insert(0) += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(code, count)| (code.is_none(), -count));
    counts
}

fn corrections<'a>(answers: impl Iterator<Item = &'a AnswerRecord>) -> Corrections {
    let mut corrections = Corrections::default();
    for answer in answers.filter(|answer| answer.severity.is_some()) {
        let counter = match answer.cured {
            Some(Cured::Done) => &mut corrections.done,
            Some(Cured::Open) => &mut corrections.open,
            Some(Cured::Cannot) => &mut corrections.cannot,
            None => &mut corrections.unsaid,
        };
        *counter += 1;
    }
    corrections
}

fn length<T>(items: impl Iterator<Item = T>) -> i64 {
    i64::try_from(items.count()).unwrap_or(i64::MAX)
}
