//! Strata weighted together, and quarters of them compared.

use serde::{Deserialize, Serialize};

use crate::domain::statistics::confidence::Confidence;
use crate::domain::statistics::periods::compare_periods;
use crate::domain::statistics::quarter_pool::{Cell, pool};
use crate::domain::statistics::stratified::{Estimate, Stratum, estimate};

use super::problem::Problem;
use super::two_samples::verdict_word;
use super::wire::Level;

/// A stratum.
#[derive(Deserialize, Clone, Copy)]
#[serde(deny_unknown_fields)]
pub(super) struct StratumInput {
    #[serde(rename = "N")]
    population: u64,
    n: u64,
    x: u64,
}

fn strata(inputs: &[StratumInput]) -> Vec<Stratum> {
    let strata = inputs.iter();
    strata.map(|s| Stratum { population: s.population, n: s.n, x: s.x }).collect()
}

/// Input of `estimate_stratified`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StratifiedInput {
    #[serde(default)]
    conf: Level,
    strata: Vec<StratumInput>,
}

/// Result of `estimate_stratified`.
#[derive(Serialize)]
pub(super) struct StratifiedOutput {
    #[serde(rename = "N")]
    population: u64,
    n: u64,
    x: u64,
    p_pooled: f64,
    p_weighted: f64,
    total_estimate: f64,
    se_design: Option<f64>,
    n_eff: Option<f64>,
    n_eff_process: f64,
    lower: f64,
    upper: f64,
}

impl From<&Estimate> for StratifiedOutput {
    fn from(found: &Estimate) -> Self {
        Self {
            population: found.population,
            n: found.n,
            x: found.x,
            p_pooled: found.pooled,
            p_weighted: found.share,
            total_estimate: found.total,
            se_design: found.standard_error.ok(),
            n_eff: found.effective_sample.ok(),
            n_eff_process: found.process_sample,
            lower: found.interval.lower,
            upper: found.interval.upper,
        }
    }
}

/// `estimate_stratified`: the share weighted by population.
pub(super) fn estimate_stratified(input: StratifiedInput) -> Result<StratifiedOutput, Problem> {
    let found = estimate(&strata(&input.strata), input.conf.confidence()?)?;
    Ok(StratifiedOutput::from(&found))
}

/// A team in a month.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CellWire {
    team: String,
    month: u32,
    #[serde(rename = "N")]
    population: u64,
    n: u64,
    x: u64,
}

/// Input of `quarter_pool`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PoolInput {
    cells: Vec<CellWire>,
}

/// Result of `quarter_pool`.
#[derive(Serialize)]
pub(super) struct PoolOutput {
    merged: Vec<CellWire>,
    uncovered_teams: Vec<String>,
    covered_share: Option<f64>,
    estimate: Option<StratifiedOutput>,
}

/// `quarter_pool`: a quarter with missing months, 95 %.
pub(super) fn quarter_pool(input: PoolInput) -> Result<PoolOutput, Problem> {
    let cells: Vec<Cell<'_>> = input
        .cells
        .iter()
        .map(|cell| Cell {
            team: &cell.team,
            month: cell.month,
            population: cell.population,
            n: cell.n,
            x: cell.x,
        })
        .collect();
    let found = pool(&cells, Confidence::NINETY_FIVE)?;
    Ok(PoolOutput {
        merged: found
            .merged
            .iter()
            .map(|cell| CellWire {
                team: cell.team.to_owned(),
                month: cell.month,
                population: cell.population,
                n: cell.n,
                x: cell.x,
            })
            .collect(),
        uncovered_teams: found.uncovered.iter().map(|&team| team.to_owned()).collect(),
        covered_share: found.covered_share.ok(),
        estimate: found.estimate.ok().as_ref().map(StratifiedOutput::from),
    })
}

/// Input of `compare_quarters`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuartersInput {
    before: Vec<StratumInput>,
    after: Vec<StratumInput>,
}

/// Result of `compare_quarters`.
#[derive(Serialize)]
pub(super) struct QuartersOutput {
    p1: f64,
    n_eff1: f64,
    p2: f64,
    n_eff2: f64,
    diff: f64,
    lower: f64,
    upper: f64,
    p_fall: f64,
    p_halved: f64,
    verdict: &'static str,
}

/// `compare_quarters`: two weighted quarters, 95 %.
pub(super) fn compare_quarters(input: QuartersInput) -> Result<QuartersOutput, Problem> {
    let found = compare_periods(&strata(&input.before), &strata(&input.after))?;
    Ok(QuartersOutput {
        p1: found.before.share,
        n_eff1: found.before.process_sample,
        p2: found.after.share,
        n_eff2: found.after.process_sample,
        diff: found.difference,
        lower: found.interval.lower,
        upper: found.interval.upper,
        p_fall: found.fell,
        p_halved: found.halved,
        verdict: verdict_word(found.verdict),
    })
}
