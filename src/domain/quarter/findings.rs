//! What was found (da: *fejltyper*): by kind and by cause, how grave, whether it may touch the
//! refund, whether it keeps coming back, and whether it was put right.

use std::collections::{BTreeMap, BTreeSet};

use super::material::Material;
use super::tally::{FindingTally, QuestionKey};
use crate::domain::checklist::Category;
use crate::domain::month::Month;
use crate::domain::record::Cured;
use crate::domain::statistics::pareto::pareto;

/// The same error with the same cause in so many cases is systematic (da: *systematisk fejl*),
/// as auditors tell it from a single one.
pub const LEAST_SYSTEMATIC: u64 = 3;

/// Findings in the randomly drawn cases of a period.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Findings {
    /// All of them.
    pub total: u64,
    /// Deficiencies, errors and critical ones.
    pub by_severity: [u64; 3],
    /// Of these, those of a question that may touch the state refund.
    pub touching_refund: [u64; 3],
    /// By kind of error, the most frequent first.
    pub kinds: Vec<Kind>,
    /// By cause code, the most frequent first; empty for no cause given.
    pub causes: Vec<Ranked>,
    /// The same error with the same cause again and again, the most frequent first.
    pub systematic: Vec<Systematic>,
    /// Findings that are not among the systematic ones.
    pub single: u64,
    /// Whether they were put right, by month.
    pub corrections: Vec<Corrections>,
}

/// One line of a Pareto chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// What it is.
    pub code: String,
    /// How many.
    pub n: u64,
    /// How many so far, this one among them.
    pub cumulative: u64,
    /// Among the few that are most of them.
    pub vital: bool,
}

/// A kind of error (da: *fejltype*), with what those outside call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// Where it stands. The code is that of the category; empty for questions without one.
    pub rank: Ranked,
    /// Deficiencies, errors and critical ones.
    pub by_severity: [u64; 3],
    /// The external auditor's classes.
    pub auditor: BTreeSet<String>,
    /// Ankestyrelsen's.
    pub appeals_board: BTreeSet<String>,
    /// Borgerrådgiveren's.
    pub ombudsman: BTreeSet<String>,
}

/// The same error with the same cause in [`LEAST_SYSTEMATIC`] cases or more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Systematic {
    /// The question.
    pub key: QuestionKey,
    /// The cause's code.
    pub cause: String,
    /// Cases.
    pub cases: u64,
    /// Teams it was found in.
    pub teams: u64,
}

/// What became of the findings of a month until it was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Corrections {
    /// The month.
    pub month: Month,
    /// Whole months from then to the end of the period.
    pub age: u32,
    /// Put right.
    pub done: u64,
    /// Still to be put right.
    pub open: u64,
    /// Cannot be put right any more.
    pub cannot: u64,
    /// Nothing was said.
    pub unsaid: u64,
}

/// The findings of the period and area.
#[must_use]
pub fn findings(material: &Material) -> Findings {
    let mut found = Findings::default();
    let mut kinds: BTreeMap<&str, KindCount<'_>> = BTreeMap::new();
    let mut causes: BTreeMap<&str, u64> = BTreeMap::new();
    let mut repeated: BTreeMap<(&QuestionKey, &str), (u64, BTreeSet<&str>)> = BTreeMap::new();
    let mut corrections: BTreeMap<Month, Corrections> = BTreeMap::new();
    for month in &material.counts.months {
        let here = month.tallies.findings.iter();
        for tally in here.filter(|tally| material.is_about(&tally.key.area)) {
            let n = u64::from(tally.n);
            let facts = material.questions.get(&tally.key.key);
            let category = facts.and_then(|facts| facts.category.as_ref());
            let code = category.map_or("", |category| &category.id);
            kinds.entry(code).or_default().add(tally, category);
            found.total += n;
            *severity(&mut found.by_severity, tally) += n;
            if facts.is_some_and(|facts| facts.refund) {
                *severity(&mut found.touching_refund, tally) += n;
            }
            *causes.entry(&tally.key.cause).or_insert(0) += n;
            if !tally.key.cause.is_empty() {
                let (cases, teams) =
                    repeated.entry((&tally.key.key, &tally.key.cause)).or_default();
                *cases += n;
                teams.insert(&month.team);
            }
            let age = material.to.months_since(month.month);
            let none = || no_corrections(month.month, age);
            corrections.entry(month.month).or_insert_with(none).add(tally);
        }
    }
    found.kinds = ranked_kinds(kinds);
    found.causes = ranked(&causes);
    found.systematic = systematic(repeated);
    let again: u64 = found.systematic.iter().map(|error| error.cases).sum();
    found.single = found.total.saturating_sub(again);
    found.corrections = corrections.into_values().collect();
    found
}

/// Counts by code in the order of a Pareto chart.
fn ranked(counts: &BTreeMap<&str, u64>) -> Vec<Ranked> {
    let counts: Vec<(&str, u64)> = counts.iter().map(|(code, n)| (*code, *n)).collect();
    let Ok(found) = pareto(&counts) else { return Vec::new() };
    let mut cumulative = 0;
    let rows = found.rows.into_iter().map(|row| {
        cumulative += row.count;
        Ranked { code: row.code.to_owned(), n: row.count, cumulative, vital: row.vital }
    });
    rows.collect()
}

#[derive(Default)]
struct KindCount<'a> {
    by_severity: [u64; 3],
    auditor: BTreeSet<&'a str>,
    appeals_board: BTreeSet<&'a str>,
    ombudsman: BTreeSet<&'a str>,
}

impl<'a> KindCount<'a> {
    fn add(&mut self, tally: &FindingTally, category: Option<&'a Category>) {
        *severity(&mut self.by_severity, tally) += u64::from(tally.n);
        if let Some(category) = category {
            self.auditor.extend(category.auditor.as_deref());
            self.appeals_board.extend(category.appeals_board.as_deref());
            self.ombudsman.extend(category.ombudsman.as_deref());
        }
    }
}

fn ranked_kinds(kinds: BTreeMap<&str, KindCount<'_>>) -> Vec<Kind> {
    let counts = kinds.iter().map(|(code, kind)| (*code, kind.by_severity.iter().sum())).collect();
    let owned =
        |classes: &BTreeSet<&str>| classes.iter().map(|class| (*class).to_owned()).collect();
    let rows = ranked(&counts).into_iter().filter_map(|rank| {
        let kind = kinds.get(rank.code.as_str())?;
        Some(Kind {
            by_severity: kind.by_severity,
            auditor: owned(&kind.auditor),
            appeals_board: owned(&kind.appeals_board),
            ombudsman: owned(&kind.ombudsman),
            rank,
        })
    });
    rows.collect()
}

fn systematic(repeated: BTreeMap<(&QuestionKey, &str), (u64, BTreeSet<&str>)>) -> Vec<Systematic> {
    let mut errors: Vec<Systematic> = repeated
        .into_iter()
        .filter(|(_, (cases, _))| *cases >= LEAST_SYSTEMATIC)
        .map(|((key, cause), (cases, teams))| Systematic {
            key: key.clone(),
            cause: cause.to_owned(),
            cases,
            teams: teams.len() as u64,
        })
        .collect();
    errors.sort_by(|one, other| {
        (other.cases, &one.key, &one.cause).cmp(&(one.cases, &other.key, &other.cause))
    });
    errors
}

/// The place of a finding's severity.
fn severity<'a>(counts: &'a mut [u64; 3], tally: &FindingTally) -> &'a mut u64 {
    use crate::domain::checklist::Severity;
    let [deficiency, error, critical] = counts;
    match tally.key.severity {
        Severity::Deficiency => deficiency,
        Severity::Error => error,
        Severity::Critical => critical,
    }
}

impl Corrections {
    fn add(&mut self, tally: &FindingTally) {
        let n = u64::from(tally.n);
        match tally.key.cured {
            Some(Cured::Done) => self.done += n,
            Some(Cured::Open) => self.open += n,
            Some(Cured::Cannot) => self.cannot += n,
            None => self.unsaid += n,
        }
    }
}

fn no_corrections(month: Month, age: u32) -> Corrections {
    Corrections { month, age, done: 0, open: 0, cannot: 0, unsaid: 0 }
}
