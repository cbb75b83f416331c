//! What the drawn cases of a month say about the whole list they were drawn from (da: *månedens
//! fejlandel*). **Describing.**
//!
//! Drawn from the whole list, the cases give the exact interval in whole cases
//! ([`interval_exact`](super::statistics::interval_exact)). Drawn stratum by stratum, not every
//! case had the same chance: each stratum weighs as many cases as it has
//! ([`stratified`](super::statistics::stratified)), and the interval is rounded outwards to whole
//! cases. Nothing is said before every drawn case is reviewed: those finished first may be the
//! easy ones, and are then no random part of the list.

use super::record::MonthRecord;
use super::replacement::Disposition;
use super::review::Outcome;
use super::statistics::confidence::Confidence;
use super::statistics::interval_exact::{Side, exact_interval};
use super::statistics::reason::{NoResult, Undefined, check_sample};
use super::statistics::stratified::{Stratum, estimate};
use super::stream::Stream;

/// Rounding noise that must not cost a whole case.
const NOISE: f64 = 1e-9;

/// The cases in error on the list of a month, with 95 % confidence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MonthShare {
    /// Cases on the list that it is about: without those found to be outside the target group
    /// and those of [`MonthShare::uncovered`].
    pub population: u64,
    /// Drawn cases judged.
    pub n: u64,
    /// Cases in error among them.
    pub x: u64,
    /// Fewest cases in error on the list; at least those found.
    pub low: u64,
    /// Most cases in error; at most all but those found in order.
    pub high: u64,
    /// The share weighted by stratum, where the draw was divided into several.
    pub weighted: Option<f64>,
    /// Cases in strata without a judged case, about which nothing is said.
    pub uncovered: u64,
}

/// Why nothing is said about the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unsaid {
    /// No list is known that the cases were drawn from.
    NoList,
    /// Drawn cases are not reviewed yet.
    NotAllReviewed,
    /// No drawn case was judged.
    NothingJudged,
}

/// A stratum of the draw in force with what was judged in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JudgedStratum<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its cases; here `n` may be 0.
    pub cases: Stratum,
}

/// What the drawn cases say about the list.
///
/// # Errors
/// Why nothing is said.
pub fn month_share(record: &MonthRecord) -> Result<MonthShare, Unsaid> {
    let strata = judged_strata(record);
    if strata.is_empty() {
        return Err(Unsaid::NoList);
    }
    if record.counted().any(|case| case.outcome == Outcome::Incomplete) {
        return Err(Unsaid::NotAllReviewed);
    }
    let strata: Vec<Stratum> = strata.into_iter().map(|stratum| stratum.cases).collect();
    share_of_strata(&strata).map_err(|reason| match reason {
        NoResult::Undefined(_) => Unsaid::NothingJudged,
        NoResult::Input(_) => Unsaid::NoList,
    })
}

/// The strata of the draw in force: cases on the list without those found to be outside the
/// target group, judged, and in error. Empty without a draw.
#[must_use]
pub fn judged_strata<'a>(record: &'a MonthRecord) -> Vec<JudgedStratum<'a>> {
    let Some(draw) = record.draws.last().filter(|_| record.frame.is_some()) else {
        return Vec::new();
    };
    let is_single = draw.strata.len() == 1;
    let stratum = |(name, population, _): &'a (String, i64, i64)| {
        let own = record
            .cases
            .iter()
            .filter(|case| case.stream == Stream::Random && (is_single || case.stratum == *name));
        let mut cases = Stratum { population: u64::try_from(*population).unwrap_or(0), n: 0, x: 0 };
        for case in own {
            let reason = case.disposition.as_deref().and_then(Disposition::from_word);
            if reason.is_some_and(Disposition::reduces_population) {
                // Others may be outside too, so this is slightly too many: the safe side.
                cases.population = cases.population.saturating_sub(1);
            }
            match case.outcome {
                _ if case.replaced => {}
                Outcome::InError { .. } => {
                    cases.n += 1;
                    cases.x += 1;
                }
                Outcome::InOrder { .. } => cases.n += 1,
                Outcome::Incomplete | Outcome::NotAssessable => {}
            }
        }
        JudgedStratum { name, cases }
    };
    draw.strata.iter().map(stratum).collect()
}

/// What these strata say; `n` may be 0 in some.
///
/// # Errors
/// When a stratum has x > n or n > N; undefined when none has a judged case.
pub fn share_of_strata(strata: &[Stratum]) -> Result<MonthShare, NoResult> {
    let mut covered = Vec::with_capacity(strata.len());
    let mut uncovered = 0;
    for stratum in strata.iter().filter(|stratum| stratum.population > 0 || stratum.n > 0) {
        check_sample(stratum.population, stratum.n, stratum.x)?;
        if stratum.n > 0 {
            covered.push(*stratum);
        } else {
            uncovered += stratum.population;
        }
    }
    match covered.as_slice() {
        [] => Err(Undefined::NoCases.into()),
        [only] => simple(*only, uncovered),
        several => divided(several, uncovered),
    }
}

fn simple(stratum: Stratum, uncovered: u64) -> Result<MonthShare, NoResult> {
    let Stratum { population, n, x } = stratum;
    let found = exact_interval(population, n, x, Confidence::NINETY_FIVE, Side::Both)?;
    let (low, high) = (found.lower, found.upper);
    Ok(MonthShare { population, n, x, low, high, weighted: None, uncovered })
}

fn divided(strata: &[Stratum], uncovered: u64) -> Result<MonthShare, NoResult> {
    let found = estimate(strata, Confidence::NINETY_FIVE)?;
    let (population, n, x) = (found.population, found.n, found.x);
    let all = population as f64;
    // Both ends are from 0 to N, so that the casts lose nothing.
    let low = (found.interval.lower * all + NOISE).floor() as u64;
    let high = (found.interval.upper * all - NOISE).ceil().max(0.0) as u64;
    Ok(MonthShare {
        population,
        n,
        x,
        low: low.max(x),
        high: high.min(population - (n - x)),
        weighted: Some(found.share),
        uncovered,
    })
}

impl MonthShare {
    /// True when every case of the list was judged, so that nothing is uncertain.
    #[must_use]
    pub fn is_full_count(&self) -> bool {
        self.n == self.population
    }
}

#[cfg(test)]
mod tests;
