//! The control chart of a share (da: *p-kort*): does a single month stand out? **Comparing.**
//!
//! A point stands out when results so low, or so high, are as improbable as 0.135 % by the exact
//! binomial distribution around the centre. Three-sigma limits are aids for drawing only: with
//! few cases they cry wolf too often.
//!
//! Source: D. Montgomery, *Introduction to Statistical Quality Control*, chapter 7.

use super::confidence::Interval;
use super::numerics::binomial;
use super::reason::{InputFault, NoResult, Undefined, check_errors, check_share};

/// Probability of one tail up to which a point stands out.
pub const TAIL: f64 = 0.00135;
/// Probabilities this close are equal.
const TIE: f64 = 1e-12;

/// A chart.
#[derive(Debug, Clone, PartialEq)]
pub struct PChart {
    /// The share around which points lie.
    pub centre: f64,
    /// Each point; missing where nothing was assessed.
    pub points: Vec<Result<ChartPoint, Undefined>>,
}

/// A point of the chart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChartPoint {
    /// x/n.
    pub share: f64,
    /// Three-sigma limits inside [0, 1], for drawing.
    pub sigma_limits: Interval,
    /// P(X <= x).
    pub tail_low: f64,
    /// P(X >= x).
    pub tail_high: f64,
    /// Whether it stands out.
    pub signal: Signal,
}

/// Whether a point stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Signal {
    /// It does not.
    None,
    /// Fewer errors than chance explains (da: *lav*).
    Low,
    /// More errors than chance explains (da: *høj*).
    High,
}

/// Where the centre comes from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Centre {
    /// A given share.
    Given(f64),
    /// All points together.
    All,
    /// The first points together.
    First(usize),
}

/// The chart of points (x, n) in the order of time.
///
/// # Errors
/// When a point has x > n, or the centre is no share or asks for points that are not there;
/// undefined when those points have no cases.
pub fn p_chart(points: &[(u64, u64)], centre: Centre) -> Result<PChart, NoResult> {
    for &(x, n) in points {
        check_errors(x, n)?;
    }
    let centre = match centre {
        Centre::Given(share) => check_share("p0", share)?,
        Centre::All => together(points)?,
        Centre::First(length) => {
            let first = points.get(..length).filter(|first| !first.is_empty());
            let (given, most) = (length as f64, points.len() as f64);
            let fault = InputFault::OutOfRange { name: "baseline", given, least: 1.0, most };
            together(first.ok_or(fault)?)?
        }
    };
    let points = points
        .iter()
        .map(|&(x, n)| if n == 0 { Err(Undefined::NoCases) } else { Ok(point(x, n, centre)) })
        .collect();
    Ok(PChart { centre, points })
}

fn together(points: &[(u64, u64)]) -> Result<f64, Undefined> {
    let (x, n) = points.iter().fold((0_u64, 0_u64), |(x, n), point| (x + point.0, n + point.1));
    if n == 0 { Err(Undefined::NoCases) } else { Ok(x as f64 / n as f64) }
}

fn point(x: u64, n: u64, centre: f64) -> ChartPoint {
    let sigma = libm::sqrt(centre * (1.0 - centre) / n as f64);
    let tail_low = binomial::at_most(x, n, centre);
    let tail_high = binomial::at_least(x, n, centre);
    let signal = if tail_low <= TAIL + TIE {
        Signal::Low
    } else if tail_high <= TAIL + TIE {
        Signal::High
    } else {
        Signal::None
    };
    ChartPoint {
        share: x as f64 / n as f64,
        sigma_limits: Interval {
            lower: (centre - 3.0 * sigma).max(0.0),
            upper: (centre + 3.0 * sigma).min(1.0),
        },
        tail_low,
        tail_high,
        signal,
    }
}

#[cfg(test)]
mod tests {
    //! When a point can stand out at all.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn an_improvement_needs_enough_cases() {
        for (p, n) in [(0.45, 12), (0.3, 19), (0.225, 26)] {
            let signal =
                |n: u64| p_chart(&[(0, n)], Centre::Given(p)).unwrap().points[0].unwrap().signal;
            assert_eq!((signal(n - 1), signal(n)), (Signal::None, Signal::Low), "{p}");
        }
    }

    #[test]
    fn the_border_is_a_tail_of_0_00135() {
        // At 30 %: P(X >= 12 of 18) = 0.00143 and P(X >= 13 of 18) = 0.00026.
        let table = [
            ((12, 18), Signal::None),
            ((13, 18), Signal::High),
            ((3, 37), Signal::None),
            ((2, 37), Signal::Low),
        ];
        for (point, signal) in table {
            let chart = p_chart(&[point], Centre::Given(0.3)).unwrap();
            assert_eq!(chart.points[0].unwrap().signal, signal, "{point:?}");
        }
    }

    #[test]
    fn the_centre_may_be_frozen() {
        let points = [(3, 10), (5, 10), (10, 10), (0, 0)];
        let all = p_chart(&points, Centre::All).unwrap();
        let first = p_chart(&points, Centre::First(2)).unwrap();
        assert!((all.centre - 0.6).abs() < 1e-15 && (first.centre - 0.4).abs() < 1e-15);
        assert_eq!(first.points[2].unwrap().signal, Signal::High);
        assert_eq!(first.points[3], Err(Undefined::NoCases));
    }

    #[test]
    fn refused_and_undefined() {
        assert_eq!(p_chart(&[], Centre::All), Err(Undefined::NoCases.into()));
        assert!(p_chart(&[(1, 2)], Centre::First(0)).is_err());
        assert!(p_chart(&[(1, 2)], Centre::First(2)).is_err());
        assert!(p_chart(&[(1, 2)], Centre::Given(f64::NAN)).is_err());
        assert!(p_chart(&[(3, 2)], Centre::All).is_err());
        for centre in [0.0, 1.0] {
            assert!(p_chart(&[(1, 2)], Centre::Given(centre)).is_ok());
        }
    }
}
