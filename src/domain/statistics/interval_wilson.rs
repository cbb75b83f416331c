//! Wilson's score interval (da: *Wilson-interval*) for a share, with or without a population.
//! The building block of everything weighted or compared; n may be an effective sample.
//!
//! With a population N the sample counts as n* = n (N - 1) / (N - n), so that a full count leaves
//! nothing uncertain.
//!
//! Sources: E. Wilson (1927), *JASA* 22:209; R. Newcombe (1998), *Statistics in Medicine* 17:857.

use super::confidence::{Confidence, Interval};
use super::reason::{InputFault, NoResult, Undefined, check_count, check_real_errors};

/// The interval for x cases in error of n, drawn from a population where there is one.
///
/// # Errors
/// When x > n, n > N, N = 0, or a number is out of range; undefined for n = 0.
pub fn wilson(
    x: f64,
    n: f64,
    population: Option<u64>,
    confidence: Confidence,
) -> Result<Interval, NoResult> {
    check_real_errors(x, n)?;
    let effective = match population {
        Some(0) => return Err(InputFault::EmptyPopulation.into()),
        Some(population) => {
            check_count("N", population)?;
            let all = population as f64;
            if n > all {
                let fault = InputFault::SampleLargerThanPopulation { sample: n, population };
                return Err(fault.into());
            }
            if n == all { None } else { Some(n * (all - 1.0) / (all - n)) }
        }
        None => Some(n),
    };
    if n == 0.0 {
        return Err(Undefined::NoCases.into());
    }
    Ok(wilson_of_share(x / n, effective, confidence))
}

/// The interval around a share in [0, 1] from an effective sample above 0; `None` = nothing
/// is left to chance.
#[must_use]
pub fn wilson_of_share(share: f64, effective: Option<f64>, confidence: Confidence) -> Interval {
    let Some(n) = effective else { return Interval::point(share) };
    let z = confidence.z();
    let weight = z * z / n;
    if !weight.is_finite() {
        return Interval::EVERYTHING;
    }
    let centre = share + 0.5 * weight;
    let spread = z * libm::sqrt((share * (1.0 - share) + 0.25 * weight) / n);
    let scale = 1.0 + weight;
    // Rounding never moves an end past the share, and the outermost ends are exact.
    let lower = if share <= 0.0 { 0.0 } else { ((centre - spread) / scale).clamp(0.0, share) };
    let upper = if share >= 1.0 { 1.0 } else { ((centre + spread) / scale).clamp(share, 1.0) };
    Interval { lower, upper }
}

#[cfg(test)]
mod tests {
    //! Printed values and what must hold of any interval.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn newcombe_1998_table_1() {
        let printed = [
            (81.0, 263.0, 0.2553, 0.3662),
            (15.0, 148.0, 0.0624, 0.1605),
            (0.0, 20.0, 0.0, 0.1611),
            (1.0, 29.0, 0.0061, 0.1718),
        ];
        for (x, n, lower, upper) in printed {
            let found = wilson(x, n, None, Confidence::NINETY_FIVE).unwrap();
            assert!((found.lower - lower).abs() < 5e-5, "{x}/{n}: {found:?}");
            assert!((found.upper - upper).abs() < 5e-5, "{x}/{n}: {found:?}");
        }
    }

    #[test]
    fn edges() {
        let of = |x, n, population| wilson(x, n, population, Confidence::NINETY_FIVE);
        assert_eq!(of(7.0, 20.0, Some(20)).unwrap(), Interval::point(0.35));
        assert_eq!(of(0.0, 0.0, None), Err(Undefined::NoCases.into()));
        assert_eq!(of(0.0, 0.5, Some(1)).unwrap(), Interval::EVERYTHING);
        assert!(of(0.0, 1e-320, None).unwrap() == Interval::EVERYTHING);
        for (x, n) in [(f64::NAN, 1.0), (0.0, f64::NAN), (-1.0, 2.0), (2.0, 1.0), (0.0, 1e10)] {
            assert!(of(x, n, None).is_err(), "{x}/{n}");
        }
        assert!(of(1.0, 5.0, Some(4)).is_err() && of(0.0, 0.0, Some(0)).is_err());
    }

    proptest! {
        #[test]
        fn contains_mirrors_and_shrinks(n in 0.1_f64..5000.0, part in 0.0_f64..=1.0) {
            let x = part * n;
            let of = |x, n| wilson(x, n, None, Confidence::NINETY_FIVE).unwrap();
            let found = of(x, n);
            prop_assert!(0.0 <= found.lower && found.upper <= 1.0 && found.contains(x / n));
            let other = of(n - x, n);
            prop_assert!((found.lower - (1.0 - other.upper)).abs() < 1e-12);
            prop_assert!(of(2.0 * x, 2.0 * n).width() < found.width());
        }

        #[test]
        fn a_population_only_narrows(n in 1_u32..500, x in 0_u32..500, more in 0_u64..500) {
            let (x, n) = (f64::from(x.min(n)), n);
            let population = u64::from(n) + more;
            let of = |population| {
                wilson(x, f64::from(n), population, Confidence::NINETY_FIVE).unwrap()
            };
            prop_assert!(of(Some(population)).width() <= of(None).width() + 1e-15);
        }
    }
}
