//! Target path, trend and barometer.

use serde::{Deserialize, Serialize};

use crate::domain::statistics::barometer::{Indicator, index};
use crate::domain::statistics::difference::Sample;
use crate::domain::statistics::reason::NoResult;
use crate::domain::statistics::target_path::{self, Path, Track};
use crate::domain::statistics::trend as logistic;

use super::problem::Problem;
use super::wire::{Day, Level, zipped};

/// Input of `trajectory`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TrajectoryInput {
    start_date: Day,
    start_value: f64,
    end_date: Day,
    end_value: f64,
    #[serde(default)]
    shape: Shape,
    date: Day,
    x: f64,
    n: f64,
}

/// How the path runs.
#[derive(Deserialize, Clone, Copy, Default)]
#[serde(rename_all = "snake_case")]
enum Shape {
    #[default]
    Linear,
    Geometric,
}

/// Result of `trajectory`.
#[derive(Serialize)]
pub(super) struct TrajectoryOutput {
    t: f64,
    target: f64,
    p_on_track: f64,
    status: &'static str,
    median: f64,
    q025: f64,
    q975: f64,
}

/// `trajectory`: a sample against a target path.
pub(super) fn trajectory(input: TrajectoryInput) -> Result<TrajectoryOutput, Problem> {
    let shape = match input.shape {
        Shape::Linear => target_path::Shape::Linear,
        Shape::Geometric => target_path::Shape::Geometric,
    };
    let start = (input.start_date.0, input.start_value);
    let path = Path::new(start, (input.end_date.0, input.end_value), shape)?;
    let found = path.standing(input.date.0, Sample { errors: input.x, cases: input.n })?;
    let status = match found.track {
        Track::On => "paa_sporet",
        Track::Off => "ikke_paa_sporet",
        Track::Uncertain => "uvist",
    };
    Ok(TrajectoryOutput {
        t: found.elapsed,
        target: found.target,
        p_on_track: found.probability,
        status,
        median: found.median,
        q025: found.lower,
        q975: found.upper,
    })
}

/// Input of `trend_logistic`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TrendInput {
    t: Vec<f64>,
    x: Vec<u64>,
    n: Vec<u64>,
    #[serde(rename = "T")]
    at: f64,
    target: f64,
}

/// Result of `trend_logistic`.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum TrendOutput {
    /// There is an estimate.
    Found {
        /// Always true.
        exists: bool,
        /// Log-odds at time 0.
        b0: f64,
        /// Change of the log-odds in a unit of time.
        b1: f64,
        /// Standard error of b0.
        se_b0: f64,
        /// Standard error of b1.
        se_b1: f64,
        /// exp(b1).
        odds_ratio_per_unit: f64,
        /// Log-odds at T.
        eta: f64,
        /// Standard error of eta.
        se_eta: f64,
        /// Share at T.
        p_forecast: f64,
        /// Lower 95 % limit.
        p_lower: f64,
        /// Upper 95 % limit.
        p_upper: f64,
        /// P(share at T <= target).
        p_reach: f64,
    },
    /// There is none.
    Missing {
        /// Always false.
        exists: bool,
        /// `null`
        b0: (),
        /// `null`
        b1: (),
        /// `null`
        p_forecast: (),
        /// `null`
        p_reach: (),
    },
}

/// `trend_logistic`: trend and forecast.
pub(super) fn trend(input: TrendInput) -> Result<TrendOutput, Problem> {
    let counts = zipped(&input.x, &input.n)?;
    let points: Vec<logistic::Point> = zipped(&input.t, &counts)?
        .into_iter()
        .map(|(time, (x, n))| logistic::Point { time, x, n })
        .collect();
    match logistic::trend(&points, input.at, input.target) {
        Ok(found) => Ok(TrendOutput::Found {
            exists: true,
            b0: found.intercept,
            b1: found.slope,
            se_b0: found.intercept_error,
            se_b1: found.slope_error,
            odds_ratio_per_unit: found.odds_ratio,
            eta: found.forecast.log_odds,
            se_eta: found.forecast.log_odds_error,
            p_forecast: found.forecast.share,
            p_lower: found.forecast.interval.lower,
            p_upper: found.forecast.interval.upper,
            p_reach: found.forecast.reach,
        }),
        Err(NoResult::Undefined(_)) => {
            Ok(TrendOutput::Missing { exists: false, b0: (), b1: (), p_forecast: (), p_reach: () })
        }
        Err(reason) => Err(reason.into()),
    }
}

/// One goal.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IndicatorInput {
    baseline: Option<f64>,
    target: Option<f64>,
    x: u64,
    n: u64,
    #[serde(rename = "N", default)]
    population: Option<u64>,
    #[serde(default = "half")]
    weight: f64,
}

fn half() -> f64 {
    0.5
}

/// Input of `barometer`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BarometerInput {
    indicators: Vec<IndicatorInput>,
    #[serde(default)]
    conf: Level,
}

/// Progress of one goal.
#[derive(Serialize)]
pub(super) struct ProgressOutput {
    progress: Option<f64>,
    lower: Option<f64>,
    upper: Option<f64>,
}

/// Result of `barometer`.
#[derive(Serialize)]
pub(super) struct BarometerOutput {
    indicators: Vec<ProgressOutput>,
    composite: Option<f64>,
    lower: Option<f64>,
    upper: Option<f64>,
}

/// `barometer`: the weighted index of goals.
pub(super) fn barometer(input: BarometerInput) -> Result<BarometerOutput, Problem> {
    let indicators: Vec<Indicator> = input
        .indicators
        .iter()
        .map(|indicator| Indicator {
            baseline: indicator.baseline,
            target: indicator.target,
            x: indicator.x,
            n: indicator.n,
            population: indicator.population,
            weight: indicator.weight,
        })
        .collect();
    let found = index(&indicators, input.conf.confidence()?)?;
    let parts = found.parts.iter().map(|part| ProgressOutput {
        progress: part.ok().map(|part| part.value),
        lower: part.ok().map(|part| part.interval.lower),
        upper: part.ok().map(|part| part.interval.upper),
    });
    let composite = found.composite.ok();
    Ok(BarometerOutput {
        indicators: parts.collect(),
        composite: composite.map(|composite| composite.value),
        lower: composite.map(|composite| composite.interval.lower),
        upper: composite.map(|composite| composite.interval.upper),
    })
}
