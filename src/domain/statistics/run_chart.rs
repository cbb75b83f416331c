//! The run chart with Anhøj's two rules (da: *seriediagram*): is there a lasting shift?
//! **Comparing.**
//!
//! Points are shares x/n and are compared with their median as fractions, so that 3/10 and 6/20
//! are equal. Points on the median are left out. A run on one side that is too long, or too few
//! changes of side, is a signal.
//!
//! Sources: J. Anhøj and A. Olesen (2014), *PLoS ONE* 9(11):e113825; J. Anhøj (2015), *PLoS ONE*
//! 10(3):e0121349.

use std::cmp::Ordering;

use super::numerics::binomial;
use super::reason::{InputFault, NoResult, Undefined, check_errors};

/// Fewest useful points for which the rules say something.
pub const LEAST_USEFUL: u64 = 10;

/// A run chart read by the rules.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RunChart {
    /// The median share.
    pub median: f64,
    /// Points not on the median.
    pub useful: u64,
    /// What was counted; missing when every point is on the median.
    pub counts: Result<RunCounts, Undefined>,
    /// Whether the rules see a shift; missing below [`LEAST_USEFUL`] useful points.
    pub signal: Result<bool, Undefined>,
}

/// Runs and crossings with their limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunCounts {
    /// Longest run of points on one side (da: *længste serie*).
    pub longest_run: u64,
    /// Longest run that chance explains.
    pub longest_run_limit: u64,
    /// Changes of side (da: *krydsninger*).
    pub crossings: u64,
    /// Fewest changes that chance explains.
    pub crossings_limit: u64,
}

impl RunCounts {
    fn is_signal(self) -> bool {
        self.longest_run > self.longest_run_limit || self.crossings < self.crossings_limit
    }
}

/// Reads a chart of points (x, n) in the order of time; points with n = 0 are left out.
///
/// The median is that of the first `baseline` points, or of all.
///
/// # Errors
/// When a point has x > n; undefined when the baseline has no point with n > 0.
pub fn run_chart(points: &[(u64, u64)], baseline: Option<usize>) -> Result<RunChart, NoResult> {
    for &(x, n) in points {
        check_errors(x, n)?;
    }
    if let Some(length) = baseline
        && (length == 0 || length > points.len())
    {
        let (given, most) = (length as f64, points.len() as f64);
        return Err(InputFault::OutOfRange { name: "baseline", given, least: 1.0, most }.into());
    }
    let first = points.get(..baseline.unwrap_or(points.len())).unwrap_or(points);
    let median = median(first).ok_or(Undefined::NoCases)?;
    let sides: Vec<Ordering> = points
        .iter()
        .filter(|(_, n)| *n > 0)
        .map(|&(x, n)| compare(Fraction { over: x.into(), under: n.into() }, median))
        .filter(|side| *side != Ordering::Equal)
        .collect();
    let useful = sides.len() as u64;
    let counts = count(&sides).ok_or(Undefined::TooFewPoints);
    let signal = match counts {
        Ok(counts) if useful >= LEAST_USEFUL => Ok(counts.is_signal()),
        _ => Err(Undefined::TooFewPoints),
    };
    Ok(RunChart { median: median.over as f64 / median.under as f64, useful, counts, signal })
}

/// Longest run that chance explains among so many points: round(log2 n) + 3.
#[must_use]
pub fn longest_run_limit(useful: u64) -> u64 {
    // round(log2 n) = k when 2^(2k - 1) <= n² < 2^(2k + 1); whole numbers, no rounding.
    let square = u128::from(useful) * u128::from(useful);
    u64::from(square.checked_ilog2().unwrap_or(0).div_ceil(2)) + 3
}

/// Fewest changes of side that chance explains: the 5 % quantile of coin tosses between points.
#[must_use]
pub fn crossings_limit(useful: u64) -> u64 {
    binomial::quantile(0.05, useful.saturating_sub(1), 0.5)
}

#[derive(Debug, Clone, Copy)]
struct Fraction {
    over: u128,
    under: u128,
}

/// Both parts of a fraction are at most 2·10^18 here, so that products fit.
fn compare(one: Fraction, other: Fraction) -> Ordering {
    (one.over * other.under).cmp(&(other.over * one.under))
}

/// The middle point, or the mean of the two middle ones.
fn median(points: &[(u64, u64)]) -> Option<Fraction> {
    let mut sorted: Vec<Fraction> = points
        .iter()
        .filter(|(_, n)| *n > 0)
        .map(|&(x, n)| Fraction { over: x.into(), under: n.into() })
        .collect();
    sorted.sort_by(|a, b| compare(*a, *b));
    let upper = *sorted.get(sorted.len() / 2)?;
    if !sorted.len().is_multiple_of(2) {
        return Some(upper);
    }
    let lower = *sorted.get(sorted.len() / 2 - 1)?;
    Some(Fraction {
        over: lower.over * upper.under + upper.over * lower.under,
        under: 2 * lower.under * upper.under,
    })
}

fn count(sides: &[Ordering]) -> Option<RunCounts> {
    let mut side = *sides.first()?;
    let (mut run, mut longest_run, mut crossings) = (0, 0, 0);
    for &next in sides {
        if next == side {
            run += 1;
        } else {
            crossings += 1;
            run = 1;
            side = next;
        }
        longest_run = run.max(longest_run);
    }
    let useful = sides.len() as u64;
    Some(RunCounts {
        longest_run,
        longest_run_limit: longest_run_limit(useful),
        crossings,
        crossings_limit: crossings_limit(useful),
    })
}

#[cfg(test)]
mod tests {
    //! The published limits and charts by hand.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn the_published_limits() {
        for (useful, run, crossings) in [(10, 6, 2), (16, 7, 4), (20, 7, 6), (24, 8, 8)] {
            assert_eq!(longest_run_limit(useful), run, "{useful}");
            assert_eq!(crossings_limit(useful), crossings, "{useful}");
        }
        for useful in 1..3000_u32 {
            let rounded = libm::round(libm::log2(f64::from(useful))) as u64 + 3;
            assert_eq!(longest_run_limit(useful.into()), rounded, "{useful}");
        }
        assert_eq!((longest_run_limit(0), crossings_limit(0)), (3, 0));
    }

    #[test]
    fn fractions_are_compared_as_fractions() {
        // All equal to 3/10, whatever the size.
        let found = run_chart(&[(3, 10), (6, 20), (9, 30)], None).unwrap();
        assert_eq!((found.useful, found.counts), (0, Err(Undefined::TooFewPoints)));
    }

    #[test]
    fn a_shift_is_seen() {
        let before = [(9, 20); 10];
        let after = [(2, 20); 10];
        let points: Vec<(u64, u64)> = before.into_iter().chain(after).collect();
        let found = run_chart(&points, None).unwrap();
        assert_eq!(found.signal, Ok(true));
        let counts = found.counts.unwrap();
        assert_eq!((counts.longest_run, counts.crossings), (10, 1));
    }

    #[test]
    fn a_frozen_median_is_that_of_the_baseline() {
        let points = [(4, 10), (6, 10), (1, 10), (1, 10), (1, 10)];
        let found = run_chart(&points, Some(2)).unwrap();
        assert!((found.median - 0.5).abs() < 1e-15);
        assert_eq!(found.counts.unwrap().longest_run, 3);
        assert_eq!(found.signal, Err(Undefined::TooFewPoints));
    }

    #[test]
    fn refused_and_undefined() {
        assert_eq!(run_chart(&[(0, 0)], None), Err(Undefined::NoCases.into()));
        assert_eq!(run_chart(&[], None), Err(Undefined::NoCases.into()));
        assert!(run_chart(&[(2, 1)], None).is_err());
        assert!(run_chart(&[(1, 2)], Some(2)).is_err() && run_chart(&[(1, 2)], Some(0)).is_err());
        let huge = [(999_999_999, 1_000_000_000), (1, 1_000_000_000)];
        assert!(run_chart(&huge, None).is_ok());
    }
}
