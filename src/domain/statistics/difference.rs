//! The difference of two shares in percentage points (da: *forskel i procentpoint*).
//! **Comparing**: the populations play no part.
//!
//! Newcombe's hybrid of two Wilson intervals; works for x = 0, x = n and effective samples.
//!
//! Sources: R. Newcombe (1998), *Statistics in Medicine* 17:873, method 10; G. Zou and A. Donner
//! (2008), *Statistics in Medicine* 27:1693 (MOVER).

use super::confidence::{Confidence, Interval};
use super::interval_wilson::wilson;
use super::reason::NoResult;

/// Cases in error and cases; both may be effective numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    /// x.
    pub errors: f64,
    /// n.
    pub cases: f64,
}

/// A difference with its interval, all in [-1, 1]; negative = fewer errors in the second.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// Share of the second minus share of the first.
    pub difference: f64,
    /// Interval of the difference.
    pub interval: Interval,
}

/// The second share minus the first.
///
/// # Errors
/// When a sample has x > n or a number out of range; undefined when one has n = 0.
pub fn difference(
    before: Sample,
    after: Sample,
    confidence: Confidence,
) -> Result<Difference, NoResult> {
    let first = wilson(before.errors, before.cases, None, confidence)?;
    let second = wilson(after.errors, after.cases, None, confidence)?;
    let (p1, p2) = (before.errors / before.cases, after.errors / after.cases);
    let difference = p2 - p1;
    let down = libm::hypot(p2 - second.lower, first.upper - p1);
    let up = libm::hypot(second.upper - p2, p1 - first.lower);
    let interval =
        Interval { lower: (difference - down).max(-1.0), upper: (difference + up).min(1.0) };
    Ok(Difference { difference, interval })
}

#[cfg(test)]
mod tests {
    //! Newcombe's own examples.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use proptest::prelude::*;

    fn of(x1: f64, n1: f64, x2: f64, n2: f64) -> Difference {
        let before = Sample { errors: x1, cases: n1 };
        let after = Sample { errors: x2, cases: n2 };
        difference(before, after, Confidence::NINETY_FIVE).unwrap()
    }

    #[test]
    fn newcombe_1998_table_2() {
        let printed = [
            (48.0, 80.0, 56.0, 70.0, 0.0524, 0.3339),
            (3.0, 10.0, 9.0, 10.0, 0.1705, 0.8090),
            (2.0, 7.0, 6.0, 7.0, 0.0582, 0.8062),
            (0.0, 29.0, 5.0, 56.0, -0.0381, 0.1926),
            (0.0, 20.0, 0.0, 10.0, -0.1611, 0.2775),
            (0.0, 10.0, 0.0, 10.0, -0.2775, 0.2775),
            (0.0, 20.0, 10.0, 10.0, 0.6791, 1.0),
            (0.0, 10.0, 10.0, 10.0, 0.6075, 1.0),
        ];
        for (x1, n1, x2, n2, lower, upper) in printed {
            let found = of(x1, n1, x2, n2).interval;
            assert!((found.lower - lower).abs() < 5e-5, "{x1}/{n1} {x2}/{n2}: {found:?}");
            assert!((found.upper - upper).abs() < 5e-5, "{x1}/{n1} {x2}/{n2}: {found:?}");
        }
    }

    #[test]
    fn the_fall_from_43_to_30_percent() {
        let found = of(39.0, 90.0, 27.0, 90.0);
        assert!((found.difference + 0.1333).abs() < 1e-4);
        assert!((found.interval.lower + 0.267).abs() < 1e-3, "{found:?}");
        assert!((found.interval.upper - 0.007).abs() < 1e-3, "{found:?}");
    }

    proptest! {
        #[test]
        fn inside_and_shrinking(
            n1 in 0.5_f64..500.0, n2 in 0.5_f64..500.0, s1 in 0.0_f64..=1.0, s2 in 0.0_f64..=1.0,
        ) {
            let found = of(s1 * n1, n1, s2 * n2, n2).interval;
            prop_assert!(-1.0 <= found.lower && found.upper <= 1.0);
            let doubled = of(2.0 * s1 * n1, 2.0 * n1, 2.0 * s2 * n2, 2.0 * n2).interval;
            prop_assert!(doubled.width() < found.width());
        }

        #[test]
        fn contains_swaps_and_mirrors(
            n1 in 0.5_f64..500.0, n2 in 0.5_f64..500.0, s1 in 0.0_f64..=1.0, s2 in 0.0_f64..=1.0,
        ) {
            let (x1, x2) = (s1 * n1, s2 * n2);
            let found = of(x1, n1, x2, n2);
            prop_assert!(found.interval.contains(found.difference));
            let swapped = of(x2, n2, x1, n1);
            prop_assert!((found.interval.lower + swapped.interval.upper).abs() < 1e-12);
            let mirrored = of(n1 - x1, n1, n2 - x2, n2);
            prop_assert!((found.interval.lower + mirrored.interval.upper).abs() < 1e-12);
        }
    }
}
