//! The counts of one month (da: *optælling*), made once when it is taken in.
//!
//! Shares are made of randomly drawn cases only, so questions and findings are counted for those
//! alone; of the other streams it is counted how many cases there were. A case that was not
//! found counts as one in error and answers no question.

use std::collections::BTreeMap;

use crate::domain::answer::Verdict;
use crate::domain::checklist::{Level, Severity};
use crate::domain::month_share::judged_strata;
use crate::domain::record::{AnswerRecord, CaseRecord, Cured, MonthRecord};
use crate::domain::replacement::Disposition;
use crate::domain::review::Outcome;
use crate::domain::stream::Stream;

/// A question as figures know it: the id that all versions share, and the number that is raised
/// when its meaning changes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionKey {
    /// The question's id.
    pub question: String,
    /// Its meaning number.
    pub meaning: u32,
}

/// Everything that is counted in a month, sorted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tallies {
    /// Cases by stream and area.
    pub cases: Vec<CaseTally>,
    /// Why cases were not reviewed.
    pub dispositions: Vec<DispositionTally>,
    /// The list by stratum, and by area what was judged in it.
    pub strata: Vec<StratumTally>,
    /// Answers by area and question.
    pub questions: Vec<QuestionTally>,
    /// Findings by what they were.
    pub findings: Vec<FindingTally>,
}

/// Cases of one stream and area. Those judged are in exactly one of `in_order`, `deficient`,
/// `in_error` and `critical`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CaseTally {
    /// How they were picked.
    pub stream: Stream,
    /// Case area; empty for the general list alone.
    pub area: String,
    /// All of them.
    pub drawn: u32,
    /// The next in line took their place.
    pub replaced: u32,
    /// Not answered to the end.
    pub incomplete: u32,
    /// Left the sample without another in their place.
    pub not_assessable: u32,
    /// Without any finding.
    pub in_order: u32,
    /// The gravest finding is a deficiency: not in error.
    pub deficient: u32,
    /// The gravest finding is an error.
    pub in_error: u32,
    /// The gravest finding is critical.
    pub critical: u32,
    /// Of those in error: the case was not found.
    pub not_found: u32,
    /// Judged cases with no finding under what the law says.
    pub statutory: u32,
    /// Of these, with no finding under the shared minimum targets.
    pub minimum: u32,
    /// Of these, with no finding at all.
    pub ambition: u32,
}

/// Cases that were not reviewed for one reason.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DispositionTally {
    /// How they were picked.
    pub stream: Stream,
    /// The reason's stored word.
    pub disposition: String,
    /// How many.
    pub n: u32,
}

/// Cases of a stratum of the list, and what was judged in it of one area.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct StratumTally {
    /// The stratum; empty or a word of its own where there is one only.
    pub stratum: String,
    /// Case area of the cases judged.
    pub area: String,
    /// Cases on the list in the stratum, of all areas (N).
    pub population: u32,
    /// Cases judged (n).
    pub n: u32,
    /// Cases in error among them (x).
    pub x: u32,
}

/// Answers to one question in the cases of one area.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct QuestionTally {
    /// Case area.
    pub area: String,
    /// The question.
    pub key: QuestionKey,
    /// In order.
    pub met: u32,
    /// Partly in order.
    pub partly: u32,
    /// Not in order.
    pub not_met: u32,
    /// The case does not show it.
    pub not_documented: u32,
    /// Does not concern the case, says the reviewer.
    pub not_relevant: u32,
    /// Does not concern the case, by a fact.
    pub gated_out: u32,
    /// Findings that are deficiencies, errors and critical.
    pub findings: [u32; 3],
    /// Marked as worth sharing.
    pub good_practice: u32,
}

/// Findings that are alike in everything that is counted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FindingTally {
    /// What they are.
    pub key: FindingKey,
    /// How many.
    pub n: u32,
}

/// What is told apart about findings.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FindingKey {
    /// Case area.
    pub area: String,
    /// The question.
    pub key: QuestionKey,
    /// How grave.
    pub severity: Severity,
    /// Cause code; empty where none was given.
    pub cause: String,
    /// Consequence code; empty where none was given.
    pub consequence: String,
    /// Whether it was put right when the month was closed; none where nothing was said.
    pub cured: Option<Cured>,
}

impl Tallies {
    /// The same in one order, whatever order they were read in.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.cases.sort();
        self.dispositions.sort();
        self.strata.sort();
        self.questions.sort();
        self.findings.sort();
        self
    }
}

impl QuestionTally {
    /// Cases it was looked at in: answered in any way but *not relevant*.
    #[must_use]
    pub fn looked_at(&self) -> u32 {
        self.met + self.not_in_order()
    }

    /// *No*, *partly* and *cannot be seen* together.
    #[must_use]
    pub fn not_in_order(&self) -> u32 {
        self.partly + self.not_met + self.not_documented
    }
}

impl CaseTally {
    /// Cases judged.
    #[must_use]
    pub fn judged(&self) -> u32 {
        self.in_order + self.deficient + self.errors()
    }

    /// Cases in error: the gravest finding is an error or critical.
    #[must_use]
    pub fn errors(&self) -> u32 {
        self.in_error + self.critical
    }
}

/// Counts a month. `level` says how binding a question of one of the month's checklists is:
/// (checklist, question, meaning).
#[must_use]
pub fn tallies(month: &MonthRecord, level: impl Fn(&str, &str, u32) -> Option<Level>) -> Tallies {
    let mut cases: BTreeMap<(Stream, &str), CaseTally> = BTreeMap::new();
    let mut dispositions: BTreeMap<(Stream, &str), u32> = BTreeMap::new();
    let mut questions: BTreeMap<(&str, QuestionKey), QuestionTally> = BTreeMap::new();
    let mut findings: BTreeMap<FindingKey, u32> = BTreeMap::new();
    for case in &month.cases {
        let area = area(case);
        let tally = cases.entry((case.stream, area)).or_insert_with(|| no_cases(case.stream, area));
        count_case(tally, case, &level);
        if let Some(word) = &case.disposition {
            *dispositions.entry((case.stream, word)).or_insert(0) += 1;
        }
        if case.stream != Stream::Random || case.replaced || case.disposition.is_some() {
            continue;
        }
        for answer in &case.answers {
            let key = QuestionKey { question: answer.question.clone(), meaning: answer.meaning };
            if let Some(finding) = finding(area, &key, answer) {
                *findings.entry(finding).or_insert(0) += 1;
            }
            let none = || no_answers(area, key.clone());
            let tally = questions.entry((area, key.clone())).or_insert_with(none);
            count_answer(tally, answer);
        }
    }
    let mut questions: Vec<QuestionTally> = questions.into_values().collect();
    questions.retain(|tally| *tally != no_answers(&tally.area, tally.key.clone()));
    let tallies = Tallies {
        cases: cases.into_values().collect(),
        dispositions: dispositions
            .into_iter()
            .map(|((stream, word), n)| DispositionTally { stream, disposition: word.to_owned(), n })
            .collect(),
        strata: strata(month),
        questions,
        findings: findings.into_iter().map(|(key, n)| FindingTally { key, n }).collect(),
    };
    tallies.sorted()
}

/// Case area, empty for the general list alone.
fn area(case: &CaseRecord) -> &str {
    case.area.as_deref().unwrap_or_default()
}

fn count_case(
    tally: &mut CaseTally,
    case: &CaseRecord,
    level: impl Fn(&str, &str, u32) -> Option<Level>,
) {
    tally.drawn += 1;
    if case.replaced {
        tally.replaced += 1;
        return;
    }
    match case.outcome {
        Outcome::Incomplete => tally.incomplete += 1,
        Outcome::NotAssessable => tally.not_assessable += 1,
        Outcome::InOrder { any_finding: false } => tally.in_order += 1,
        Outcome::InOrder { any_finding: true } => tally.deficient += 1,
        Outcome::InError { worst: Severity::Critical } => tally.critical += 1,
        Outcome::InError { .. } => tally.in_error += 1,
    }
    if matches!(case.outcome, Outcome::Incomplete | Outcome::NotAssessable) {
        return;
    }
    let reason = case.disposition.as_deref().and_then(Disposition::from_word);
    if reason.is_some_and(Disposition::stays) {
        tally.not_found += 1;
        return;
    }
    let met = |wanted: Level| {
        let of_level = |answer: &&AnswerRecord| {
            let found = level(&answer.checklist, &answer.question, answer.meaning);
            found.unwrap_or(Level::Statutory) == wanted
        };
        let is_finding = |answer: &AnswerRecord| answer.verdict.is_some_and(Verdict::is_finding);
        !case.answers.iter().filter(of_level).any(is_finding)
    };
    if met(Level::Statutory) {
        tally.statutory += 1;
        if met(Level::MinimumTarget) {
            tally.minimum += 1;
            tally.ambition += u32::from(met(Level::Ambition));
        }
    }
}

fn count_answer(tally: &mut QuestionTally, answer: &AnswerRecord) {
    match answer.verdict {
        _ if answer.gated_out => tally.gated_out += 1,
        Some(Verdict::Met) => tally.met += 1,
        Some(Verdict::PartlyMet) => tally.partly += 1,
        Some(Verdict::NotMet) => tally.not_met += 1,
        Some(Verdict::NotDocumented) => tally.not_documented += 1,
        Some(Verdict::NotRelevant) => tally.not_relevant += 1,
        None => {}
    }
    let [deficiencies, errors, critical] = &mut tally.findings;
    match answer.severity {
        Some(Severity::Deficiency) => *deficiencies += 1,
        Some(Severity::Error) => *errors += 1,
        Some(Severity::Critical) => *critical += 1,
        None => {}
    }
    tally.good_practice += u32::from(answer.good_practice);
}

fn finding(area: &str, key: &QuestionKey, answer: &AnswerRecord) -> Option<FindingKey> {
    Some(FindingKey {
        area: area.to_owned(),
        key: key.clone(),
        severity: answer.severity?,
        cause: answer.cause.clone().unwrap_or_default(),
        consequence: answer.consequence.clone().unwrap_or_default(),
        cured: answer.cured,
    })
}

/// The strata of the draw in force; one without a judged case stands there with none.
fn strata(month: &MonthRecord) -> Vec<StratumTally> {
    let judged = judged_strata(month);
    let is_single = judged.len() == 1;
    let mut tallies = Vec::new();
    for stratum in &judged {
        let mut areas: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
        let own = month.counted().filter(|case| is_single || case.stratum == stratum.name);
        for case in own {
            let x = match case.outcome {
                Outcome::InError { .. } => 1,
                Outcome::InOrder { .. } => 0,
                Outcome::Incomplete | Outcome::NotAssessable => continue,
            };
            let (judged, errors) = areas.entry(area(case)).or_default();
            *judged += 1;
            *errors += x;
        }
        if areas.is_empty() {
            areas.insert("", (0, 0));
        }
        let population = u32::try_from(stratum.cases.population).unwrap_or(u32::MAX);
        tallies.extend(areas.into_iter().map(|(area, (n, x))| StratumTally {
            stratum: stratum.name.to_owned(),
            area: area.to_owned(),
            population,
            n,
            x,
        }));
    }
    tallies
}

fn no_cases(stream: Stream, area: &str) -> CaseTally {
    CaseTally {
        stream,
        area: area.to_owned(),
        drawn: 0,
        replaced: 0,
        incomplete: 0,
        not_assessable: 0,
        in_order: 0,
        deficient: 0,
        in_error: 0,
        critical: 0,
        not_found: 0,
        statutory: 0,
        minimum: 0,
        ambition: 0,
    }
}

fn no_answers(area: &str, key: QuestionKey) -> QuestionTally {
    QuestionTally {
        area: area.to_owned(),
        key,
        met: 0,
        partly: 0,
        not_met: 0,
        not_documented: 0,
        not_relevant: 0,
        gated_out: 0,
        findings: [0; 3],
        good_practice: 0,
    }
}

#[cfg(test)]
mod tests;
