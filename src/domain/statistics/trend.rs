//! The trend of a share and where it leads (da: *tendens og fremskrivning*), by logistic
//! regression. **Comparing.** To be shown from [`LEAST_PERIODS`] periods on.
//!
//! logit(p) = b0 + b1·t by maximum likelihood. Time is centred and scaled inside, so that dates
//! in years work as well as period numbers. No estimate exists when errors and non-errors do
//! not overlap in time.
//!
//! Sources: D. Cox, *The Analysis of Binary Data* (1970); A. Albert and J. Anderson (1984),
//! *Biometrika* 71:1 (when the estimate exists).

use super::confidence::{Confidence, Interval};
use super::numerics::normal;
use super::reason::{NoResult, Undefined, check_errors, check_inner_share, check_range};

/// Fewest periods from which a trend is worth showing.
pub const LEAST_PERIODS: usize = 8;
/// Times beyond this are no times.
const FARTHEST: f64 = 1e12;
/// The likelihood has one peak, and Newton's method needs about six steps to it.
const MOST_STEPS: u32 = 200;

/// One period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// When, in any unit.
    pub time: f64,
    /// Cases in error.
    pub x: u64,
    /// Cases assessed; 0 is left out.
    pub n: u64,
}

/// A fitted trend.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trend {
    /// b0, the log-odds at time 0.
    pub intercept: f64,
    /// b1, the change of the log-odds in a unit of time; negative = falling.
    pub slope: f64,
    /// Standard error of b0.
    pub intercept_error: f64,
    /// Standard error of b1.
    pub slope_error: f64,
    /// exp(b1).
    pub odds_ratio: f64,
    /// What it says about a later time.
    pub forecast: Forecast,
}

/// A trend at one time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Forecast {
    /// Log-odds.
    pub log_odds: f64,
    /// Standard error of the log-odds.
    pub log_odds_error: f64,
    /// The share.
    pub share: f64,
    /// 95 % limits of the share.
    pub interval: Interval,
    /// P(share <= target).
    pub reach: f64,
}

/// The trend of these periods, forecast at `at`, with the probability of being at or below
/// `target` then.
///
/// # Errors
/// When a period has x > n, a time is not a number, or the target is not inside (0, 1). Undefined
/// without two different times or without overlap.
pub fn trend(points: &[Point], at: f64, target: f64) -> Result<Trend, NoResult> {
    check_range("T", at, -FARTHEST, FARTHEST)?;
    check_inner_share("target", target)?;
    for point in points {
        check_errors(point.x, point.n)?;
        check_range("t", point.time, -FARTHEST, FARTHEST)?;
    }
    let points: Vec<Point> = points.iter().copied().filter(|point| point.n > 0).collect();
    check_overlap(&points)?;
    let fit = Fit::of(&points)?;
    let (slope, slope_error) = (fit.b1 / fit.scale, libm::sqrt(fit.v11) / fit.scale);
    let at_0 = fit.at(0.0);
    let there = fit.at(at);
    let z = Confidence::NINETY_FIVE.z();
    let logit = libm::log(target) - libm::log1p(-target);
    let forecast = Forecast {
        log_odds: there.log_odds,
        log_odds_error: there.error,
        share: share_of(there.log_odds),
        interval: Interval {
            lower: share_of(there.log_odds - z * there.error),
            upper: share_of(there.log_odds + z * there.error),
        },
        reach: normal::probability_below((logit - there.log_odds) / there.error),
    };
    let trend = Trend {
        intercept: at_0.log_odds,
        slope,
        intercept_error: at_0.error,
        slope_error,
        odds_ratio: libm::exp(slope),
        forecast,
    };
    let numbers = [trend.slope, trend.slope_error, trend.odds_ratio, there.error, forecast.reach];
    if numbers.iter().all(|number| number.is_finite()) {
        Ok(trend)
    } else {
        Err(Undefined::NoOverlap.into())
    }
}

/// Whether errors and non-errors overlap in time, so that the likelihood has its peak.
fn check_overlap(points: &[Point]) -> Result<(), Undefined> {
    let range = |keep: fn(&Point) -> bool| {
        let times = points.iter().filter(|point| keep(point)).map(|point| point.time);
        times.fold(None, |range: Option<(f64, f64)>, time| {
            Some(range.map_or((time, time), |(least, most)| (least.min(time), most.max(time))))
        })
    };
    let all = range(|_| true).ok_or(Undefined::NoCases)?;
    if all.0 == all.1 {
        return Err(Undefined::TooFewPoints);
    }
    match (range(|point| point.x > 0), range(|point| point.x < point.n)) {
        (Some(errors), Some(others)) if errors.1 > others.0 && errors.0 < others.1 => Ok(()),
        _ => Err(Undefined::NoOverlap),
    }
}

/// A fit in centred and scaled time.
struct Fit {
    centre: f64,
    scale: f64,
    b0: f64,
    b1: f64,
    v00: f64,
    v01: f64,
    v11: f64,
}

struct At {
    log_odds: f64,
    error: f64,
}

impl Fit {
    fn of(points: &[Point]) -> Result<Self, Undefined> {
        let cases: f64 = points.iter().map(|point| point.n as f64).sum();
        let mean = |value: &dyn Fn(&Point) -> f64| {
            points.iter().map(|point| point.n as f64 * value(point)).sum::<f64>() / cases
        };
        let centre = mean(&|point| point.time);
        let spread = mean(&|point| (point.time - centre) * (point.time - centre));
        let scale = libm::sqrt(spread);
        let errors: f64 = points.iter().map(|point| point.x as f64).sum();
        let scaled: Vec<(f64, f64, f64)> = points
            .iter()
            .map(|point| ((point.time - centre) / scale, point.x as f64, point.n as f64))
            .collect();
        let (mut b0, mut b1) = (libm::log(errors / (cases - errors)), 0.0);
        let mut likelihood = log_likelihood(&scaled, b0, b1);
        for _ in 0..MOST_STEPS {
            let step = Step::at(&scaled, b0, b1).ok_or(Undefined::NoOverlap)?;
            // Halved until it no longer leads downhill; rounding may always do so at the peak.
            let mut part = 1.0;
            let mut next = log_likelihood(&scaled, b0 + step.d0, b1 + step.d1);
            while next < likelihood - 1e-12 * likelihood.abs() && part > 1e-10 {
                part *= 0.5;
                next = log_likelihood(&scaled, b0 + part * step.d0, b1 + part * step.d1);
            }
            b0 += part * step.d0;
            b1 += part * step.d1;
            likelihood = next;
            if step.d0.abs() <= 1e-14 * (1.0 + b0.abs())
                && step.d1.abs() <= 1e-14 * (1.0 + b1.abs())
            {
                break;
            }
        }
        let last = Step::at(&scaled, b0, b1).ok_or(Undefined::NoOverlap)?;
        Ok(Self { centre, scale, b0, b1, v00: last.v00, v01: last.v01, v11: last.v11 })
    }

    fn at(&self, time: f64) -> At {
        let t = (time - self.centre) / self.scale;
        let variance = self.v00 + 2.0 * t * self.v01 + t * t * self.v11;
        At { log_odds: self.b0 + self.b1 * t, error: libm::sqrt(variance.max(0.0)) }
    }
}

/// One step of Newton's method and the inverse of the information there.
struct Step {
    d0: f64,
    d1: f64,
    v00: f64,
    v01: f64,
    v11: f64,
}

impl Step {
    fn at(points: &[(f64, f64, f64)], b0: f64, b1: f64) -> Option<Self> {
        let (mut g0, mut g1) = (0.0, 0.0);
        let (mut i00, mut i01, mut i11) = (0.0, 0.0, 0.0);
        for &(t, x, n) in points {
            let share = share_of(b0 + b1 * t);
            let rest = share_of(-b0 - b1 * t);
            let (residual, weight) = (x - n * share, n * share * rest);
            g0 += residual;
            g1 += residual * t;
            i00 += weight;
            i01 += weight * t;
            i11 += weight * t * t;
        }
        let determinant = i00 * i11 - i01 * i01;
        let (v00, v01, v11) = (i11 / determinant, -i01 / determinant, i00 / determinant);
        let step = Self { d0: v00 * g0 + v01 * g1, d1: v01 * g0 + v11 * g1, v00, v01, v11 };
        (determinant > 0.0 && step.d0.is_finite() && step.d1.is_finite()).then_some(step)
    }
}

/// Σ x ln p + (n - x) ln(1 - p).
fn log_likelihood(points: &[(f64, f64, f64)], b0: f64, b1: f64) -> f64 {
    let term = |&(t, x, n): &(f64, f64, f64)| {
        let log_odds = b0 + b1 * t;
        // ln p = -ln(1 + e^-η), without overflow.
        let softplus = |v: f64| v.max(0.0) + libm::log1p(libm::exp(-v.abs()));
        -x * softplus(-log_odds) - (n - x) * softplus(log_odds)
    };
    points.iter().map(term).sum()
}

/// 1 / (1 + e^-η).
fn share_of(log_odds: f64) -> f64 {
    if log_odds >= 0.0 {
        1.0 / (1.0 + libm::exp(-log_odds))
    } else {
        let odds = libm::exp(log_odds);
        odds / (1.0 + odds)
    }
}

#[cfg(test)]
mod tests {
    //! Slopes that are known, and data without one.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use proptest::prelude::*;

    fn points(table: &[(f64, u64, u64)]) -> Vec<Point> {
        table.iter().map(|&(time, x, n)| Point { time, x, n }).collect()
    }

    #[test]
    fn two_periods_are_their_own_log_odds() {
        let found = trend(&points(&[(0.0, 20, 40), (1.0, 10, 40)]), 2.0, 0.25).unwrap();
        assert!(found.intercept.abs() < 1e-12);
        assert!((found.slope - libm::log(1.0 / 3.0)).abs() < 1e-12);
        // The variance of a difference of log-odds is the sum of the reciprocal counts.
        let variance: f64 = 1.0 / 20.0 + 1.0 / 20.0 + 1.0 / 10.0 + 1.0 / 30.0;
        assert!((found.slope_error - variance.sqrt()).abs() < 1e-12);
    }

    #[test]
    fn no_slope_without_overlap() {
        let of = |table: &[(f64, u64, u64)]| trend(&points(table), 4.0, 0.2);
        assert_eq!(of(&[]), Err(Undefined::NoCases.into()));
        assert_eq!(of(&[(1.0, 2, 5), (1.0, 1, 5)]), Err(Undefined::TooFewPoints.into()));
        for table in [
            [(0.0, 0, 5), (1.0, 0, 5), (2.0, 0, 5)],
            [(0.0, 5, 5), (1.0, 5, 5), (2.0, 5, 5)],
            [(0.0, 0, 5), (1.0, 2, 5), (2.0, 5, 5)],
            [(0.0, 5, 5), (1.0, 0, 5), (2.0, 0, 5)],
        ] {
            assert_eq!(of(&table), Err(Undefined::NoOverlap.into()));
        }
        assert!(of(&[(f64::NAN, 1, 5), (1.0, 1, 5)]).is_err());
        assert!(of(&[(0.0, 6, 5), (1.0, 1, 5)]).is_err());
    }

    proptest! {
        #[test]
        fn the_origin_and_unit_of_time_do_not_matter(
            counts in prop::collection::vec((1_u64..20, 1_u64..20), 3..12),
            shift in -2100.0_f64..2100.0, unit in 0.1_f64..400.0,
        ) {
            let table: Vec<Point> = (0_u32..).zip(&counts)
                .map(|(i, &(x, more))| Point { time: f64::from(i), x, n: x + more }).collect();
            let moved: Vec<Point> =
                table.iter().map(|p| Point { time: shift + unit * p.time, ..*p }).collect();
            let here = trend(&table, 14.0, 0.2).unwrap();
            let there = trend(&moved, shift + unit * 14.0, 0.2).unwrap();
            prop_assert!((here.slope - there.slope * unit).abs() < 1e-9);
            prop_assert!((here.forecast.share - there.forecast.share).abs() < 1e-9);
            prop_assert!((here.forecast.reach - there.forecast.reach).abs() < 1e-8);
            prop_assert!(here.forecast.interval.contains(here.forecast.share));
        }
    }
}
