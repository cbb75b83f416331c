//! The exact interval of Clopper and Pearson (da: *eksakt binomialinterval*) for a share when
//! the population is unknown or a way of working is judged. **Comparing.** For statements that must
//! be guaranteed.
//!
//! Source: C. Clopper and E. Pearson (1934), *Biometrika* 26:404.

use super::confidence::{Confidence, Interval};
use super::numerics::beta::Beta;
use super::reason::{NoResult, Undefined, check_errors};

/// The two-sided interval for x cases in error of n.
///
/// # Errors
/// When x > n or n is too large; undefined for n = 0.
pub fn clopper_pearson(x: u64, n: u64, confidence: Confidence) -> Result<Interval, NoResult> {
    check_errors(x, n)?;
    if n == 0 {
        return Err(Undefined::NoCases.into());
    }
    let error = 0.5 * confidence.alpha();
    Ok(Interval { lower: lower_bound(x, n, error), upper: upper_bound(x, n, error) })
}

/// The share with P(X >= x) = error; 0 for x = 0. Callers have checked x <= n, n > 0.
fn lower_bound(x: u64, n: u64, error: f64) -> f64 {
    if x == 0 {
        return 0.0;
    }
    Beta::new(x as f64, (n - x) as f64 + 1.0).quantile(error).share
}

/// The share with P(X <= x) = error; 1 for x = n. Callers have checked x <= n, n > 0.
fn upper_bound(x: u64, n: u64, error: f64) -> f64 {
    if x == n {
        return 1.0;
    }
    Beta::new(x as f64 + 1.0, (n - x) as f64).upper_quantile(error).share
}

/// The one-sided upper limit for x cases in error of n.
///
/// # Errors
/// When x > n or n is too large; undefined for n = 0.
pub fn upper_limit(x: u64, n: u64, confidence: Confidence) -> Result<f64, NoResult> {
    check_errors(x, n)?;
    if n == 0 {
        return Err(Undefined::NoCases.into());
    }
    Ok(upper_bound(x, n, confidence.alpha()))
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
            (81, 263, 0.2527, 0.3676),
            (15, 148, 0.0578, 0.1617),
            (0, 20, 0.0, 0.1684),
            (1, 29, 0.0009, 0.1776),
        ];
        for (x, n, lower, upper) in printed {
            let found = clopper_pearson(x, n, Confidence::NINETY_FIVE).unwrap();
            assert!((found.lower - lower).abs() < 5e-5, "{x}/{n}: {found:?}");
            assert!((found.upper - upper).abs() < 5e-5, "{x}/{n}: {found:?}");
        }
    }

    #[test]
    fn no_disagreement_in_eight_cases() {
        let limit = upper_limit(0, 8, Confidence::NINETY_FIVE).unwrap();
        assert!((limit - (1.0 - libm::pow(0.05, 0.125))).abs() < 1e-14);
    }

    #[test]
    fn undefined_without_cases() {
        let none = clopper_pearson(0, 0, Confidence::NINETY_FIVE);
        assert_eq!(none, Err(Undefined::NoCases.into()));
        assert!(clopper_pearson(2, 1, Confidence::NINETY_FIVE).is_err());
        let huge = clopper_pearson(450_000_000, 1_000_000_000, Confidence::NINETY_FIVE).unwrap();
        assert!(huge.contains(0.45) && huge.width() < 1e-4);
    }

    proptest! {
        #[test]
        fn contains_mirrors_and_shrinks(n in 1_u64..2000, part in 0.0_f64..=1.0) {
            let x = (part * n as f64) as u64;
            let found = clopper_pearson(x, n, Confidence::NINETY_FIVE).unwrap();
            let share = x as f64 / n as f64;
            prop_assert!(0.0 <= found.lower && found.upper <= 1.0 && found.contains(share));
            let other = clopper_pearson(n - x, n, Confidence::NINETY_FIVE).unwrap();
            prop_assert!((found.lower - (1.0 - other.upper)).abs() < 1e-15);
            let double = clopper_pearson(2 * x, 2 * n, Confidence::NINETY_FIVE).unwrap();
            prop_assert!(double.width() < found.width());
        }
    }
}
