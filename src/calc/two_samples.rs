//! Two samples, or two readings of the same cases.

use serde::{Deserialize, Serialize};

use crate::domain::statistics::audit::{BothRead, overlap};
use crate::domain::statistics::comparison::Verdict;
use crate::domain::statistics::difference::{Sample, difference};
use crate::domain::statistics::fall::{Prior, fall};
use crate::domain::statistics::fisher as exact;

use super::problem::Problem;
use super::wire::Level;

/// The word for a verdict.
pub(super) fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Fall => "fald",
        Verdict::Rise => "stigning",
        Verdict::Undecided => "ikke_afgjort",
        Verdict::CannotBeDecided => "kan_ikke_afgoeres",
    }
}

/// Input of `compare_newcombe`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewcombeInput {
    x1: f64,
    n1: f64,
    x2: f64,
    n2: f64,
    #[serde(default)]
    conf: Level,
}

/// Result of `compare_newcombe`.
#[derive(Serialize)]
pub(super) struct NewcombeOutput {
    diff: f64,
    lower: f64,
    upper: f64,
}

/// `compare_newcombe`: the second share minus the first.
pub(super) fn newcombe(input: NewcombeInput) -> Result<NewcombeOutput, Problem> {
    let before = Sample { errors: input.x1, cases: input.n1 };
    let after = Sample { errors: input.x2, cases: input.n2 };
    let found = difference(before, after, input.conf.confidence()?)?;
    Ok(NewcombeOutput {
        diff: found.difference,
        lower: found.interval.lower,
        upper: found.interval.upper,
    })
}

/// Input of `compare_bayes`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BayesInput {
    x1: f64,
    n1: f64,
    x2: f64,
    n2: f64,
    #[serde(default = "half")]
    prior_a: f64,
    #[serde(default = "half")]
    prior_b: f64,
}

fn half() -> f64 {
    0.5
}

/// Result of `compare_bayes`.
#[derive(Serialize)]
pub(super) struct BayesOutput {
    p_fall: f64,
    p_halved: f64,
}

/// `compare_bayes`: the probability of a fall and of a halving.
pub(super) fn bayes(input: BayesInput) -> Result<BayesOutput, Problem> {
    let before = Sample { errors: input.x1, cases: input.n1 };
    let after = Sample { errors: input.x2, cases: input.n2 };
    let found = fall(before, after, Prior::new(input.prior_a, input.prior_b)?)?;
    Ok(BayesOutput { p_fall: found.fell, p_halved: found.halved })
}

/// Input of `compare_fisher` and `compare_boschloo`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TableInput {
    /// Cases in error before.
    pub(super) x1: u64,
    /// Cases before.
    pub(super) n1: u64,
    /// Cases in error after.
    pub(super) x2: u64,
    /// Cases after.
    pub(super) n2: u64,
}

/// Result of `compare_fisher`.
#[derive(Serialize)]
pub(super) struct FisherOutput {
    p_fall: f64,
    p_rise: f64,
    p_two: f64,
    midp_fall: f64,
}

/// `compare_fisher`: Fisher's exact test.
pub(super) fn fisher(input: TableInput) -> Result<FisherOutput, Problem> {
    let found = exact::fisher(input.x1, input.n1, input.x2, input.n2)?;
    Ok(FisherOutput {
        p_fall: found.fall,
        p_rise: found.rise,
        p_two: found.two_sided,
        midp_fall: found.mid_p_fall,
    })
}

/// Input of `audit_overlap`: cases where both, only the auditor, only we, neither found an error.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OverlapInput {
    a: u64,
    b: u64,
    c: u64,
    d: u64,
}

/// Result of `audit_overlap`.
#[derive(Serialize)]
pub(super) struct OverlapOutput {
    n: u64,
    p_mcnemar: f64,
    found_share: Option<f64>,
    found_lower: Option<f64>,
    found_upper: Option<f64>,
    internal_share: Option<f64>,
    auditor_share: Option<f64>,
    agreement: Option<f64>,
}

/// `audit_overlap`: the same cases read by us and the auditor.
pub(super) fn audit_overlap(input: OverlapInput) -> Result<OverlapOutput, Problem> {
    let found = overlap(BothRead {
        both: input.a,
        only_auditor: input.b,
        only_internal: input.c,
        neither: input.d,
    })?;
    let interval = found.found_interval.ok();
    Ok(OverlapOutput {
        n: found.n,
        p_mcnemar: found.mcnemar,
        found_share: found.found_share.ok(),
        found_lower: interval.map(|interval| interval.lower),
        found_upper: interval.map(|interval| interval.upper),
        internal_share: found.internal_share.ok(),
        auditor_share: found.auditor_share.ok(),
        agreement: found.agreement.ok(),
    })
}
