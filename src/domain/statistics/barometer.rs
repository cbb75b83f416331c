//! How far one is on the way to several goals together (da: *barometermål*, a weighted index).
//! **Describing** where populations are given, for instance a full count of the year's complaints.
//!
//! Progress of a part is g = (b - p) / (b - t) from baseline b to target t: 0 = nothing happened,
//! 1 = goal met; below and above are possible. The index is Σ w·g with an interval by
//! MOVER. A part without baseline, target or cases makes the whole index missing: there is
//! never half an index. Baselines, targets and weights are the customer's.
//!
//! Source: G. Zou and A. Donner (2008), *Statistics in Medicine* 27:1693 (MOVER).

use super::confidence::{Confidence, Interval};
use super::interval_wilson::wilson;
use super::reason::{InputFault, NoResult, Undefined, check_range, check_share};

/// How far the weights may be from adding up to 1.
const ROUNDING: f64 = 1e-9;
/// A target nearer to its baseline than this is no way to go; progress would lose its digits.
const LEAST_WAY: f64 = 1e-9;

/// One goal (da: *delmål*).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Indicator {
    /// The share at the start, when known.
    pub baseline: Option<f64>,
    /// The share to be reached, when known.
    pub target: Option<f64>,
    /// Cases in error now.
    pub x: u64,
    /// Cases now; 0 = nothing known.
    pub n: u64,
    /// The population, when it matters; equal to n for a full count.
    pub population: Option<u64>,
    /// Its weight; the weights add up to 1.
    pub weight: f64,
}

/// Progress with its interval; not kept inside [0, 1].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// 0 = start, 1 = goal met.
    pub value: f64,
    /// Its interval.
    pub interval: Interval,
}

/// The index and its parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Index {
    /// Each part, in order.
    pub parts: Vec<Result<Progress, Undefined>>,
    /// The parts together; missing when one is.
    pub composite: Result<Progress, Undefined>,
}

/// The weighted index of these goals.
///
/// # Errors
/// When a number is out of range, x > n, n > N, a target equals its baseline (to 1e-9), or the weights do not
/// add up to 1.
pub fn index(indicators: &[Indicator], confidence: Confidence) -> Result<Index, NoResult> {
    let mut weights = 0.0;
    for indicator in indicators {
        weights += check_range("weight", indicator.weight, 0.0, 1.0)?;
    }
    check_range("weight", weights, 1.0 - ROUNDING, 1.0 + ROUNDING)?;
    let parts = indicators
        .iter()
        .map(|indicator| progress(indicator, confidence))
        .collect::<Result<Vec<_>, NoResult>>()?;
    Ok(Index { composite: composite(indicators, &parts), parts })
}

fn progress(
    indicator: &Indicator,
    confidence: Confidence,
) -> Result<Result<Progress, Undefined>, NoResult> {
    for (name, given) in [("baseline", indicator.baseline), ("target", indicator.target)] {
        if let Some(given) = given {
            check_share(name, given)?;
        }
    }
    let (x, n) = (indicator.x as f64, indicator.n as f64);
    let now = match wilson(x, n, indicator.population, confidence) {
        Err(NoResult::Undefined(reason)) => return Ok(Err(reason)),
        now => now?,
    };
    let (Some(baseline), Some(target)) = (indicator.baseline, indicator.target) else {
        return Ok(Err(Undefined::PartMissing));
    };
    let way = baseline - target;
    if way.abs() < LEAST_WAY {
        return Err(InputFault::TargetIsBaseline.into());
    }
    let of = |share: f64| (baseline - share) / way;
    // Where the goal is a higher share the ends change places.
    let (one, other) = (of(now.upper), of(now.lower));
    let interval = Interval { lower: one.min(other), upper: one.max(other) };
    Ok(Ok(Progress { value: of(x / n), interval }))
}

/// Σ w·g, and the distances of the parts' ends put together as the sides of a right angle.
fn composite(
    indicators: &[Indicator],
    parts: &[Result<Progress, Undefined>],
) -> Result<Progress, Undefined> {
    let (mut value, mut down, mut up) = (0.0, 0.0, 0.0);
    for (indicator, part) in indicators.iter().zip(parts) {
        let part = part.map_err(|_| Undefined::PartMissing)?;
        let below = indicator.weight * (part.value - part.interval.lower);
        let above = indicator.weight * (part.interval.upper - part.value);
        value += indicator.weight * part.value;
        down += below * below;
        up += above * above;
    }
    let interval = Interval { lower: value - libm::sqrt(down), upper: value + libm::sqrt(up) };
    Ok(Progress { value, interval })
}

#[cfg(test)]
mod tests {
    //! Two goals of equal weight.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    const FIRST: Indicator = Indicator {
        baseline: Some(0.45),
        target: Some(0.225),
        x: 31,
        n: 100,
        population: None,
        weight: 0.5,
    };
    const SECOND: Indicator = Indicator {
        baseline: Some(0.6),
        target: Some(0.3),
        x: 18,
        n: 40,
        population: Some(40),
        weight: 0.5,
    };

    fn of(indicators: &[Indicator]) -> Result<Index, NoResult> {
        index(indicators, Confidence::NINETY_FIVE)
    }

    #[test]
    fn a_target_no_way_from_its_baseline_is_refused() {
        for target in [0.45, 0.45 + 1e-12] {
            let stuck = Indicator { target: Some(target), weight: 1.0, ..FIRST };
            let found = index(&[stuck], Confidence::NINETY_FIVE);
            assert_eq!(found, Err(InputFault::TargetIsBaseline.into()));
        }
        let tiny = Indicator { baseline: Some(5e-324), target: Some(0.0), weight: 1.0, ..FIRST };
        let found = index(&[tiny], Confidence::NINETY_FIVE);
        assert_eq!(found, Err(InputFault::TargetIsBaseline.into()));
    }

    #[test]
    fn fifty_six_percent_of_the_way() {
        let found = of(&[FIRST, SECOND]).unwrap().composite.unwrap();
        assert!((found.value - 0.561).abs() < 1e-3, "{found:?}");
        assert!((found.interval.lower - 0.35).abs() < 5e-3, "{found:?}");
        assert!((found.interval.upper - 0.74).abs() < 5e-3, "{found:?}");
    }

    #[test]
    fn never_half_an_index() {
        let unknown = Indicator { baseline: None, ..SECOND };
        let found = of(&[FIRST, unknown]).unwrap();
        assert!(found.parts[0].is_ok());
        assert_eq!(found.parts[1], Err(Undefined::PartMissing));
        assert_eq!(found.composite, Err(Undefined::PartMissing));
        let empty = Indicator { x: 0, n: 0, population: None, ..SECOND };
        assert_eq!(of(&[FIRST, empty]).unwrap().parts[1], Err(Undefined::NoCases));
    }

    #[test]
    fn a_goal_above_the_baseline() {
        let rising = Indicator { baseline: Some(0.5), target: Some(0.9), weight: 1.0, ..FIRST };
        let part = of(&[rising]).unwrap().composite.unwrap();
        assert!(part.value < 0.0 && part.interval.contains(part.value));
    }

    #[test]
    fn refused() {
        assert!(of(&[]).is_err() && of(&[FIRST]).is_err());
        assert!(of(&[FIRST, Indicator { target: Some(0.6), ..SECOND }]).is_err());
        assert!(of(&[FIRST, Indicator { x: 41, ..SECOND }]).is_err());
        assert!(of(&[FIRST, Indicator { baseline: Some(f64::NAN), ..SECOND }]).is_err());
    }
}
