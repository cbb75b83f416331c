//! Teams side by side.

use serde::{Deserialize, Serialize};

use crate::domain::statistics::funnel::{self as tails, FunnelClass};
use crate::domain::statistics::shrinkage::shrink;
use crate::domain::statistics::suppression::{self, Group, LEAST_CASES};

use super::problem::Problem;
use super::wire::Counts;

/// Input of `funnel`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FunnelInput {
    p0: f64,
    teams: Vec<Counts>,
}

/// A team of `funnel`.
#[derive(Serialize)]
pub(super) struct FunnelTeamOutput {
    lower95: Option<f64>,
    upper95: Option<f64>,
    lower998: Option<f64>,
    upper998: Option<f64>,
    tail_low: Option<f64>,
    tail_high: Option<f64>,
    class: &'static str,
}

/// Result of `funnel`.
#[derive(Serialize)]
pub(super) struct FunnelOutput {
    teams: Vec<FunnelTeamOutput>,
}

/// `funnel`: teams around a reference.
pub(super) fn funnel(input: FunnelInput) -> Result<FunnelOutput, Problem> {
    let found = tails::funnel(input.p0, &Counts::pairs(&input.teams))?;
    let teams = found.iter().map(|team| {
        let team = team.ok();
        FunnelTeamOutput {
            lower95: team.map(|team| team.limits_95.lower),
            upper95: team.map(|team| team.limits_95.upper),
            lower998: team.map(|team| team.limits_998.lower),
            upper998: team.map(|team| team.limits_998.upper),
            tail_low: team.map(|team| team.tail_low),
            tail_high: team.map(|team| team.tail_high),
            class: match team.map(|team| team.class) {
                Some(FunnelClass::AboveAction) => "hoej_998",
                Some(FunnelClass::AboveHint) => "hoej_95",
                Some(FunnelClass::Within) => "inden_for",
                Some(FunnelClass::BelowHint) => "lav_95",
                Some(FunnelClass::BelowAction) => "lav_998",
                None => "ingen_data",
            },
        }
    });
    Ok(FunnelOutput { teams: teams.collect() })
}

/// Input of `eb_shrinkage`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ShrinkageInput {
    teams: Vec<Counts>,
}

/// Result of `eb_shrinkage`.
#[derive(Serialize)]
pub(super) struct ShrinkageOutput {
    pbar: Option<f64>,
    tau2: Option<f64>,
    #[serde(rename = "M")]
    prior_cases: Option<f64>,
    shrunk: Vec<Option<f64>>,
}

/// `eb_shrinkage`: shares drawn to their average.
pub(super) fn shrinkage(input: ShrinkageInput) -> Result<ShrinkageOutput, Problem> {
    let found = shrink(&Counts::pairs(&input.teams))?;
    Ok(ShrinkageOutput {
        pbar: found.average.ok(),
        tau2: found.variance_between.ok(),
        prior_cases: found.prior_cases.ok(),
        shrunk: found.shrunken.iter().map(|share| share.ok()).collect(),
    })
}

/// A group with a figure.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GroupInput {
    code: String,
    n: u64,
    #[serde(default)]
    workers: Option<u64>,
}

/// Input of `suppress`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SuppressInput {
    #[serde(default = "least_cases")]
    k: u64,
    groups: Vec<GroupInput>,
}

fn least_cases() -> u64 {
    LEAST_CASES
}

/// Result of `suppress`.
#[derive(Serialize)]
pub(super) struct SuppressOutput {
    hidden: Vec<String>,
    hide_total: bool,
}

/// `suppress`: which small figures are hidden.
pub(super) fn suppress(input: SuppressInput) -> Result<SuppressOutput, Problem> {
    let groups: Vec<Group> =
        input.groups.iter().map(|group| Group { n: group.n, workers: group.workers }).collect();
    let found = suppression::suppress(&groups, input.k)?;
    let hidden = input.groups.into_iter().zip(found.hidden).filter(|(_, hidden)| *hidden);
    Ok(SuppressOutput {
        hidden: hidden.map(|(group, _)| group.code).collect(),
        hide_total: found.hides_total,
    })
}
