//! One sample: intervals and how many cases are needed.

use serde::{Deserialize, Serialize};

use crate::domain::statistics::discovery::discovery_size;
use crate::domain::statistics::interval_binomial;
use crate::domain::statistics::interval_exact::{self, exact_interval};
use crate::domain::statistics::interval_wilson;
use crate::domain::statistics::power as planned;
use crate::domain::statistics::reason::{NoResult, Undefined};
use crate::domain::statistics::sample_size::sample_size;

use super::problem::Problem;
use super::wire::{Bounds, Level};

/// Input of `ci_hypergeometric`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HypergeometricInput {
    #[serde(rename = "N")]
    population: u64,
    n: u64,
    x: u64,
    #[serde(default)]
    conf: Level,
    #[serde(default)]
    side: Side,
}

/// Which ends are looked for.
#[derive(Deserialize, Clone, Copy, Default)]
#[serde(rename_all = "snake_case")]
enum Side {
    #[default]
    TwoSided,
    Upper,
    Lower,
}

/// Result of `ci_hypergeometric`.
#[derive(Serialize)]
pub(super) struct HypergeometricOutput {
    #[serde(rename = "A_lower")]
    lower: u64,
    #[serde(rename = "A_upper")]
    upper: u64,
    p_lower: f64,
    p_upper: f64,
    estimate: f64,
}

/// `ci_hypergeometric`: cases in error in a population.
pub(super) fn hypergeometric(input: HypergeometricInput) -> Result<HypergeometricOutput, Problem> {
    let side = match input.side {
        Side::TwoSided => interval_exact::Side::Both,
        Side::Upper => interval_exact::Side::Upper,
        Side::Lower => interval_exact::Side::Lower,
    };
    let confidence = input.conf.confidence()?;
    let found = exact_interval(input.population, input.n, input.x, confidence, side)?;
    Ok(HypergeometricOutput {
        lower: found.lower,
        upper: found.upper,
        p_lower: found.share_lower(),
        p_upper: found.share_upper(),
        estimate: found.estimate,
    })
}

/// Input of the intervals without a population.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CountsInput {
    /// Cases in error.
    pub(super) x: u64,
    /// Cases.
    pub(super) n: u64,
    /// Confidence.
    #[serde(default)]
    pub(super) conf: Level,
}

/// `ci_clopper_pearson`: the exact binomial interval.
pub(super) fn clopper_pearson(input: CountsInput) -> Result<Bounds, Problem> {
    let confidence = input.conf.confidence()?;
    Ok(interval_binomial::clopper_pearson(input.x, input.n, confidence)?.into())
}

/// Input of `ci_wilson`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WilsonInput {
    x: f64,
    n: f64,
    #[serde(rename = "N", default)]
    population: Option<u64>,
    #[serde(default)]
    conf: Level,
}

/// `ci_wilson`: Wilson's interval, with or without a population.
pub(super) fn wilson(input: WilsonInput) -> Result<Bounds, Problem> {
    let confidence = input.conf.confidence()?;
    Ok(interval_wilson::wilson(input.x, input.n, input.population, confidence)?.into())
}

/// Input of `sample_size_precision`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PrecisionInput {
    #[serde(rename = "N", default)]
    population: Option<u64>,
    p: f64,
    d: f64,
    #[serde(default)]
    conf: Level,
}

/// Result of `sample_size_precision`.
#[derive(Serialize)]
pub(super) struct PrecisionOutput {
    n0: f64,
    n_raw: f64,
    n: u64,
    achieved_half_width: f64,
}

/// `sample_size_precision`: cases for a given uncertainty.
pub(super) fn precision(input: PrecisionInput) -> Result<PrecisionOutput, Problem> {
    let found = sample_size(input.population, input.p, input.d, input.conf.confidence()?)?;
    Ok(PrecisionOutput {
        n0: found.endless,
        n_raw: found.raw,
        n: found.n,
        achieved_half_width: found.achieved_half_width,
    })
}

/// Input of `sample_size_discovery`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DiscoveryInput {
    #[serde(rename = "N")]
    population: u64,
    #[serde(rename = "D")]
    errors: u64,
    #[serde(default)]
    c: u64,
    #[serde(default)]
    conf: Level,
}

/// Result of `sample_size_discovery`; all `null` when no size answers the question.
#[derive(Serialize)]
pub(super) struct DiscoveryOutput {
    n: Option<u64>,
    detection: Option<f64>,
    detection_prev: Option<f64>,
}

/// `sample_size_discovery`: cases to find an error at all.
pub(super) fn discovery(input: DiscoveryInput) -> Result<DiscoveryOutput, Problem> {
    let confidence = input.conf.confidence()?;
    match discovery_size(input.population, input.errors, input.c, confidence) {
        Ok(found) => Ok(DiscoveryOutput {
            n: Some(found.n),
            detection: Some(found.detection),
            detection_prev: found.detection_of_one_less,
        }),
        Err(NoResult::Undefined(Undefined::Impossible)) => {
            Ok(DiscoveryOutput { n: None, detection: None, detection_prev: None })
        }
        Err(reason) => Err(reason.into()),
    }
}

/// Input of `power_two_periods`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PowerInput {
    n1: u64,
    n2: u64,
    p1: f64,
    p2: f64,
}

/// Result of `power_two_periods`.
#[derive(Serialize)]
pub(super) struct PowerOutput {
    power_fisher: f64,
    power_bayes: f64,
}

/// `power_two_periods`: how surely a fall is found.
pub(super) fn power(input: PowerInput) -> Result<PowerOutput, Problem> {
    let found = planned::power(input.n1, input.n2, input.p1, input.p2)?;
    Ok(PowerOutput { power_fisher: found.fisher, power_bayes: found.bayes })
}
