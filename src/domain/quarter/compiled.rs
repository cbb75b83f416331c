//! A centre's quarter put together (da: *sammenlagt kvartal*): the months of its teams as one, so that
//! a department reads a centre as a centre reads a team.
//!
//! Cases, answers and findings are added up. Strata are not: each list keeps its own weight, as in
//! the centre's own figures. A list without a judged case goes to the month beside it, as
//! [`quarter_pool`](crate::domain::statistics::quarter_pool) has it.

use std::collections::{BTreeMap, BTreeSet};

use super::material::{Counts, TeamMonth};
use super::tally::{CaseTally, FindingTally, QuestionTally, StratumTally, Tallies};
use crate::domain::month::Month;

/// Between the parts of a stratum's name, which nobody sees; it is in no name of a team.
const BETWEEN: &str = "\u{1f}";

/// What a centre's quarter comes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Compiled {
    /// Cases planned, those of missing months too.
    pub planned: u32,
    /// Months of teams that are in it.
    pub here: u32,
    /// Months of teams that ought to be in it and are not.
    pub missing: u32,
    /// What was counted, with one stratum for each list.
    pub tallies: Tallies,
}

/// Puts the months of a quarter together.
#[must_use]
pub fn compiled(counts: &Counts) -> Compiled {
    let mut compiled = Compiled {
        tallies: Tallies { strata: strata(&counts.months), ..added(&counts.months) }.sorted(),
        ..Compiled::default()
    };
    let mut here: BTreeSet<(&str, Month)> = BTreeSet::new();
    for month in &counts.months {
        compiled.planned = compiled.planned.saturating_add(month.planned);
        here.insert((&month.team, month.month));
    }
    let mut missing = BTreeMap::new();
    for expected in &counts.expected {
        let key = (expected.team.as_str(), expected.month);
        if !here.contains(&key) {
            missing.insert(key, expected.planned);
        }
    }
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    (compiled.here, compiled.missing) = (number(here.len()), number(missing.len()));
    compiled.planned = missing.into_values().fold(compiled.planned, u32::saturating_add);
    compiled
}

/// Everything but the strata, added up.
fn added(months: &[TeamMonth]) -> Tallies {
    let mut cases: BTreeMap<_, CaseTally> = BTreeMap::new();
    let mut dispositions = BTreeMap::new();
    let mut questions: BTreeMap<_, QuestionTally> = BTreeMap::new();
    let mut findings = BTreeMap::new();
    for tallies in months.iter().map(|month| &month.tallies) {
        for more in &tallies.cases {
            let key = (more.stream, more.area.as_str());
            match cases.get_mut(&key) {
                Some(sum) => add_cases(sum, more),
                None => drop(cases.insert(key, more.clone())),
            }
        }
        for more in &tallies.dispositions {
            let sum = dispositions.entry((more.stream, more.disposition.as_str())).or_insert(0_u32);
            *sum = sum.saturating_add(more.n);
        }
        for more in &tallies.questions {
            let key = (more.area.as_str(), &more.key);
            match questions.get_mut(&key) {
                Some(sum) => add_answers(sum, more),
                None => drop(questions.insert(key, more.clone())),
            }
        }
        for more in &tallies.findings {
            let sum = findings.entry(&more.key).or_insert(0_u32);
            *sum = sum.saturating_add(more.n);
        }
    }
    let disposition = |((stream, word), n): ((_, &str), u32)| super::tally::DispositionTally {
        stream,
        disposition: word.to_owned(),
        n,
    };
    let finding = |(key, n): (&super::tally::FindingKey, u32)| FindingTally { key: key.clone(), n };
    Tallies {
        cases: cases.into_values().collect(),
        dispositions: dispositions.into_iter().map(disposition).collect(),
        strata: Vec::new(),
        questions: questions.into_values().collect(),
        findings: findings.into_iter().map(finding).collect(),
    }
}

fn add_cases(sum: &mut CaseTally, more: &CaseTally) {
    let pairs = [
        (&mut sum.drawn, more.drawn),
        (&mut sum.replaced, more.replaced),
        (&mut sum.incomplete, more.incomplete),
        (&mut sum.not_assessable, more.not_assessable),
        (&mut sum.in_order, more.in_order),
        (&mut sum.deficient, more.deficient),
        (&mut sum.in_error, more.in_error),
        (&mut sum.critical, more.critical),
        (&mut sum.not_found, more.not_found),
        (&mut sum.statutory, more.statutory),
        (&mut sum.minimum, more.minimum),
        (&mut sum.ambition, more.ambition),
    ];
    for (sum, more) in pairs {
        *sum = sum.saturating_add(more);
    }
}

fn add_answers(sum: &mut QuestionTally, more: &QuestionTally) {
    let pairs = [
        (&mut sum.met, more.met),
        (&mut sum.partly, more.partly),
        (&mut sum.not_met, more.not_met),
        (&mut sum.not_documented, more.not_documented),
        (&mut sum.not_relevant, more.not_relevant),
        (&mut sum.gated_out, more.gated_out),
        (&mut sum.good_practice, more.good_practice),
    ];
    for (sum, more) in pairs.into_iter().chain(sum.findings.iter_mut().zip(more.findings)) {
        *sum = sum.saturating_add(more);
    }
}

/// A list of one month: its cases, and what was judged of each area.
#[derive(Default)]
struct List<'a> {
    population: u32,
    areas: Vec<&'a StratumTally>,
}

impl List<'_> {
    fn is_judged(&self) -> bool {
        self.areas.iter().any(|tally| tally.n > 0)
    }
}

/// One stratum for each stratum of a team's month.
fn strata(months: &[TeamMonth]) -> Vec<StratumTally> {
    let mut lists: BTreeMap<(&str, &str), BTreeMap<Month, List<'_>>> = BTreeMap::new();
    for month in months {
        for tally in &month.tallies.strata {
            let of_months = lists.entry((&month.team, &tally.stratum)).or_default();
            let list = of_months.entry(month.month).or_default();
            list.population = list.population.max(tally.population);
            list.areas.push(tally);
        }
    }
    let mut strata = Vec::new();
    for ((team, stratum), months) in lists {
        for (month, list) in with_neighbours(months.into_iter().collect()) {
            // The place in the quarter and not the month: it is the same list a quarter later.
            let place = (month.number() - 1) % 3 + 1;
            strata.extend(list.areas.iter().map(|tally| StratumTally {
                stratum: [team, stratum, &place.to_string()].join(BETWEEN),
                population: list.population,
                ..(*tally).clone()
            }));
        }
    }
    strata
}

/// Lists without a judged case are counted with the one before, else with the first that has one.
fn with_neighbours(months: Vec<(Month, List<'_>)>) -> Vec<(Month, List<'_>)> {
    if !months.iter().any(|(_, list)| list.is_judged()) {
        return months;
    }
    let mut merged: Vec<(Month, List<'_>)> = Vec::new();
    let mut before_first: u32 = 0;
    for (month, list) in months {
        match (list.is_judged(), merged.last_mut()) {
            (true, _) => merged.push((month, list)),
            (false, Some((_, earlier))) => {
                earlier.population = earlier.population.saturating_add(list.population);
            }
            (false, None) => before_first = before_first.saturating_add(list.population),
        }
    }
    if let Some((_, first)) = merged.first_mut() {
        first.population = first.population.saturating_add(before_first);
    }
    merged
}

#[cfg(test)]
mod tests;
