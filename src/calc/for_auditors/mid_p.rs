//! The mid-P interval, `ci_midp`: like Clopper and Pearson's, the result seen counting half.
//!
//! Left out of the screens because it is a third interval for the same number.
//!
//! Source: H. Lancaster (1961), *JASA* 56:223; R. Newcombe (1998), *Statistics in Medicine* 17:857.

use crate::calc::one_sample::CountsInput;
use crate::calc::problem::Problem;
use crate::calc::wire::Bounds;
use crate::domain::statistics::confidence::{Confidence, Interval};
use crate::domain::statistics::numerics::binomial;
use crate::domain::statistics::reason::{NoResult, Undefined, check_errors};

/// `ci_midp`.
pub(in crate::calc) fn calculate(input: CountsInput) -> Result<Bounds, Problem> {
    Ok(mid_p(input.x, input.n, input.conf.confidence()?)?.into())
}

/// The interval for x cases in error of n: lower end where P(X > x) + P(X = x)/2 = α/2, upper end
/// by symmetry.
///
/// # Errors
/// When x > n or n is too large; undefined for n = 0.
pub fn mid_p(x: u64, n: u64, confidence: Confidence) -> Result<Interval, NoResult> {
    check_errors(x, n)?;
    if n == 0 {
        return Err(Undefined::NoCases.into());
    }
    let error = 0.5 * confidence.alpha();
    Ok(Interval { lower: lower(x, n, error), upper: 1.0 - lower(n - x, n, error) })
}

/// The share at which results above x, and half of those at x, have the probability `error`.
fn lower(x: u64, n: u64, error: f64) -> f64 {
    if x == 0 {
        return 0.0;
    }
    let above = |p: f64| binomial::at_least(x + 1, n, p) + 0.5 * binomial::probability(x, n, p);
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    // Each step halves the bracket, down to the last digit.
    for _ in 0..1100 {
        let middle = 0.5 * (low + high);
        if middle <= low || middle >= high {
            break;
        }
        if above(middle) < error {
            low = middle;
        } else {
            high = middle;
        }
    }
    high
}

#[cfg(test)]
mod tests {
    //! What must hold of any interval.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use crate::domain::statistics::interval_binomial::clopper_pearson;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn contains_mirrors_shrinks_and_is_within_the_exact_one(
            n in 1_u64..800, part in 0.0_f64..=1.0,
        ) {
            let x = (part * n as f64) as u64;
            let of = |x, n| mid_p(x, n, Confidence::NINETY_FIVE).unwrap();
            let found = of(x, n);
            prop_assert!(0.0 <= found.lower && found.upper <= 1.0);
            prop_assert!(found.contains(x as f64 / n as f64));
            prop_assert!((found.lower - (1.0 - of(n - x, n).upper)).abs() < 1e-15);
            prop_assert!(of(2 * x, 2 * n).width() < found.width());
            let exact = clopper_pearson(x, n, Confidence::NINETY_FIVE).unwrap();
            prop_assert!(exact.lower <= found.lower + 1e-12);
            prop_assert!(found.upper <= exact.upper + 1e-12);
        }
    }
}
