//! The cases behind a figure (da: *sagerne bag tallet*), read from the packages they came in. Only
//! months that can hold such a case are opened.

use std::collections::BTreeMap;

use crate::api::Moment;
use crate::api::quarter::{AnswerBehind, Behind, BehindView, CaseBehind, Period};
use crate::catalogue::library::Library;
use crate::domain::answer::Verdict;
use crate::domain::delivery::Level;
use crate::domain::package::MonthPackage;
use crate::domain::quarter::tally::QuestionKey;
use crate::domain::record::{AnswerRecord, CaseRecord};
use crate::domain::review::Outcome;
use crate::domain::text::Clean;
use crate::exchange::package_v1;
use crate::ops::desk::Desk;
use crate::ops::problems::{Refusal, refused};
use crate::store::received::Received;

/// Cases shown at most: nobody reads more, and a figure of a whole municipality has thousands.
const MOST: usize = 500;

/// The cases behind a figure, by month, team and number.
pub(super) fn show(
    desk: &mut Desk,
    moment: &Moment,
    period: &Period,
    of: &Behind,
) -> Result<BehindView, Refusal> {
    // A department has counts; the cases behind them are at the centres.
    if desk.configuration()?.role.level() == Level::Department {
        return Err(refused("cases-at-the-centre").into());
    }
    super::tallying::complete(desk, moment, period.from, period.to)?;
    let tx = desk.store()?.read();
    let (from, to) = match of.month {
        Some(month) => (month.max(period.from), month.min(period.to)),
        None => (period.from, period.to),
    };
    let mut received = tx.received_between(&from.to_string(), &to.to_string())?;
    received.retain(|month| is_meant(month, of));
    received.sort_by(|one, other| (&one.month, &one.team).cmp(&(&other.month, &other.team)));
    let mut wanted = Wanted { period, of, library: &desk.library, categories: BTreeMap::new() };
    let mut cases = Vec::new();
    for month in received {
        let package = package_v1::read_stored(&tx.received_content(month.received_id)?)
            .map_err(|_| refused("not-found"))?;
        for case in package.month.counted() {
            if let Some(answers) = wanted.answers(case) {
                if cases.len() == MOST {
                    return Ok(BehindView { cases, is_cut: true });
                }
                cases.push(view(&package, case, &answers));
            }
        }
    }
    Ok(BehindView { cases, is_cut: false })
}

fn is_meant(month: &Received, of: &Behind) -> bool {
    month.in_force && of.team.as_ref().is_none_or(|team| *team == month.team)
}

/// What is looked for.
struct Wanted<'a> {
    period: &'a Period,
    of: &'a Behind,
    library: &'a Library,
    /// Categories of questions that were met.
    categories: BTreeMap<QuestionKey, String>,
}

impl Wanted<'_> {
    /// The answers that a figure is about, when the case is one of those behind it.
    fn answers<'c>(&mut self, case: &'c CaseRecord) -> Option<Vec<&'c AnswerRecord>> {
        let area = case.area.as_deref().unwrap_or_default();
        if self.period.area.as_deref().is_some_and(|wanted| wanted != area) {
            return None;
        }
        let of = self.of;
        let is_about_answers = of.question.is_some()
            || of.category.is_some()
            || of.cause.is_some()
            || of.exactly.is_some()
            || of.good_practice;
        let answers: Vec<&AnswerRecord> =
            case.answers.iter().filter(|answer| self.is_meant(answer)).collect();
        // All judged cases are behind a whole; a case that was not found is in error without any
        // answer.
        let by_itself = match (of.severity, case.outcome) {
            _ if is_about_answers => false,
            (None, _) => is_judged(case),
            (Some(least), Outcome::InError { worst }) => case.answers.is_empty() && worst >= least,
            (Some(_), _) => false,
        };
        (by_itself || !answers.is_empty()).then_some(answers)
    }

    fn is_meant(&mut self, answer: &AnswerRecord) -> bool {
        let of = self.of;
        if answer.gated_out {
            return false;
        }
        if of.good_practice {
            return answer.good_practice && self.is_asked(answer);
        }
        let is_finding =
            answer.severity.is_some() || answer.verdict.is_some_and(Verdict::is_finding);
        let cause = answer.cause.as_deref().unwrap_or_default();
        is_finding
            && self.is_asked(answer)
            && of.severity.is_none_or(|least| answer.severity >= Some(least))
            && of.exactly.is_none_or(|exactly| answer.severity == Some(exactly))
            && of.cause.as_deref().is_none_or(|wanted| wanted == cause && answer.severity.is_some())
            && of
                .category
                .as_deref()
                .is_none_or(|wanted| answer.severity.is_some() && wanted == self.category(answer))
    }

    fn is_asked(&self, answer: &AnswerRecord) -> bool {
        self.of.question.as_ref().is_none_or(|wanted| *wanted == key(answer))
    }

    fn category(&mut self, answer: &AnswerRecord) -> &str {
        let library = self.library;
        let key = key(answer);
        self.categories.entry(key).or_insert_with_key(|key| {
            let facts = super::facts::of_question(library, key);
            facts.and_then(|facts| facts.category).map(|found| found.id).unwrap_or_default()
        })
    }
}

fn is_judged(case: &CaseRecord) -> bool {
    matches!(case.outcome, Outcome::InOrder { .. } | Outcome::InError { .. })
}

fn key(answer: &AnswerRecord) -> QuestionKey {
    QuestionKey { question: answer.question.clone(), meaning: answer.meaning }
}

fn view(package: &MonthPackage, case: &CaseRecord, answers: &[&AnswerRecord]) -> CaseBehind {
    let clean = |text: &Option<String>| text.as_deref().map(Clean::line);
    let mut references = package.references.iter().filter(|(number, _)| *number == case.number);
    let remarks = |question: &str| {
        let own = package.remarks.iter();
        let own = own.filter(|remark| remark.number == case.number && remark.question == question);
        own.map(|remark| Clean::block(&remark.words)).collect()
    };
    CaseBehind {
        team: Clean::line(&package.month.team),
        month: package.month.month,
        number: case.number,
        reference: references.next().map(|(_, reference)| Clean::line(reference)),
        area: clean(&case.area),
        outcome: case.outcome,
        draw: package.month.draws.last().map(|draw| Clean::line(&draw.label)),
        answers: answers
            .iter()
            .map(|answer| AnswerBehind {
                checklist: Clean::line(&answer.checklist),
                key: key(answer),
                verdict: answer.verdict,
                severity: answer.severity,
                cause: clean(&answer.cause),
                consequence: clean(&answer.consequence),
                cured: answer.cured,
                remarks: remarks(&answer.question),
            })
            .collect(),
    }
}
