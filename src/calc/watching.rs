//! Points in time, and kinds of error.

use serde::{Deserialize, Serialize};

use crate::domain::statistics::p_chart::{self as chart, Centre, Signal};
use crate::domain::statistics::pareto as list;
use crate::domain::statistics::run_chart::run_chart;

use super::problem::Problem;
use super::wire::zipped;

/// Input of `run_rules`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RunRulesInput {
    x: Vec<u64>,
    n: Vec<u64>,
    #[serde(default)]
    baseline: Option<usize>,
}

/// Result of `run_rules`.
#[derive(Serialize)]
pub(super) struct RunRulesOutput {
    median: f64,
    n_useful: u64,
    longest_run: Option<u64>,
    longest_run_max: Option<u64>,
    n_crossings: Option<u64>,
    n_crossings_min: Option<u64>,
    evaluated: bool,
    signal: Option<bool>,
}

/// `run_rules`: the run chart with Anhøj's rules.
pub(super) fn run_rules(input: RunRulesInput) -> Result<RunRulesOutput, Problem> {
    let found = run_chart(&zipped(&input.x, &input.n)?, input.baseline)?;
    let counts = found.counts.ok();
    Ok(RunRulesOutput {
        median: found.median,
        n_useful: found.useful,
        longest_run: counts.map(|counts| counts.longest_run),
        longest_run_max: counts.map(|counts| counts.longest_run_limit),
        n_crossings: counts.map(|counts| counts.crossings),
        n_crossings_min: counts.map(|counts| counts.crossings_limit),
        evaluated: found.signal.is_ok(),
        signal: found.signal.ok(),
    })
}

/// Input of `p_chart`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChartInput {
    x: Vec<u64>,
    n: Vec<u64>,
    #[serde(default)]
    p0: Option<f64>,
    #[serde(default)]
    baseline: Option<usize>,
}

/// A point of `p_chart`.
#[derive(Serialize)]
pub(super) struct PointOutput {
    p: Option<f64>,
    lcl3: Option<f64>,
    ucl3: Option<f64>,
    tail_low: Option<f64>,
    tail_high: Option<f64>,
    signal: &'static str,
}

/// Result of `p_chart`.
#[derive(Serialize)]
pub(super) struct ChartOutput {
    centre: f64,
    points: Vec<PointOutput>,
}

/// `p_chart`: which points stand out.
pub(super) fn p_chart(input: ChartInput) -> Result<ChartOutput, Problem> {
    let centre = match (input.p0, input.baseline) {
        (Some(share), _) => Centre::Given(share),
        (None, Some(length)) => Centre::First(length),
        (None, None) => Centre::All,
    };
    let found = chart::p_chart(&zipped(&input.x, &input.n)?, centre)?;
    let points = found.points.iter().map(|point| {
        let point = point.ok();
        PointOutput {
            p: point.map(|point| point.share),
            lcl3: point.map(|point| point.sigma_limits.lower),
            ucl3: point.map(|point| point.sigma_limits.upper),
            tail_low: point.map(|point| point.tail_low),
            tail_high: point.map(|point| point.tail_high),
            signal: match point.map(|point| point.signal) {
                Some(Signal::Low) => "lav",
                Some(Signal::High) => "hoej",
                Some(Signal::None) | None => "",
            },
        }
    });
    Ok(ChartOutput { centre: found.centre, points: points.collect() })
}

/// A kind of error and its count.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KindInput {
    code: String,
    count: u64,
}

/// Input of `pareto`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ParetoInput {
    counts: Vec<KindInput>,
}

/// A row of `pareto`.
#[derive(Serialize)]
pub(super) struct RowOutput {
    code: String,
    count: u64,
    share: Option<f64>,
    cumulative: Option<f64>,
}

/// Result of `pareto`.
#[derive(Serialize)]
pub(super) struct ParetoOutput {
    total: u64,
    rows: Vec<RowOutput>,
    vital: Vec<String>,
}

/// `pareto`: kinds of error, most frequent first.
pub(super) fn pareto(input: ParetoInput) -> Result<ParetoOutput, Problem> {
    let counts: Vec<(&str, u64)> =
        input.counts.iter().map(|kind| (kind.code.as_str(), kind.count)).collect();
    let found = list::pareto(&counts)?;
    let rows = found.rows.iter().map(|row| RowOutput {
        code: row.code.to_owned(),
        count: row.count,
        share: row.share.ok(),
        cumulative: row.cumulative.ok(),
    });
    Ok(ParetoOutput {
        total: found.total,
        rows: rows.collect(),
        vital: found.vital().map(str::to_owned).collect(),
    })
}
