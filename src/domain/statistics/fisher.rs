//! Fisher's exact test of two shares (da: *Fishers eksakte test*), for export to auditors who ask
//! for a p-value. **Comparing.** Conservative; no headline is made of it.
//!
//! Given how many cases are in error in both samples together, those in the second follow a
//! hypergeometric distribution when nothing changed.
//!
//! Source: R. Fisher, *The Design of Experiments* (1935), chapter 2.

use super::numerics::hypergeometric::Draw;
use super::reason::{InputFault, NoResult, Undefined, check_errors};

/// Tables whose probabilities differ by less than this factor are equally probable.
const EQUAL: f64 = 1.0 + 1e-7;

/// The p-values.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fisher {
    /// One-sided: evidence that the share fell.
    pub fall: f64,
    /// One-sided: evidence that it rose.
    pub rise: f64,
    /// Two-sided: all tables no more probable than the one seen.
    pub two_sided: f64,
    /// One-sided for a fall, the table seen counting half.
    pub mid_p_fall: f64,
}

/// The test of x1 of n1 before against x2 of n2 after.
///
/// # Errors
/// When x > n or n is too large; undefined when a sample has n = 0.
pub fn fisher(x1: u64, n1: u64, x2: u64, n2: u64) -> Result<Fisher, NoResult> {
    let draw = table(x1, n1, x2, n2)?;
    let seen = draw.probability(x2);
    let fall = draw.at_most(x2);
    Ok(Fisher {
        fall,
        rise: draw.at_least(x2),
        two_sided: two_sided(draw, x2, seen),
        mid_p_fall: (fall - 0.5 * seen).max(0.0),
    })
}

/// Only the one-sided p-value for a fall.
///
/// # Errors
/// As for [`fisher`].
pub fn fisher_fall(x1: u64, n1: u64, x2: u64, n2: u64) -> Result<f64, NoResult> {
    Ok(table(x1, n1, x2, n2)?.at_most(x2))
}

/// What is drawn: the second sample out of both, errors among all errors.
fn table(x1: u64, n1: u64, x2: u64, n2: u64) -> Result<Draw, NoResult> {
    check_errors(x1, n1)?;
    check_errors(x2, n2)?;
    if n1 == 0 || n2 == 0 {
        return Err(Undefined::NoCases.into());
    }
    Ok(Draw { population: n1 + n2, errors: x1 + x2, sample: n2 })
}

/// The probability of all tables no more probable than this one: its own tail, and the tail on
/// the other side of the peak from where it is as improbable.
fn two_sided(draw: Draw, seen_at: u64, seen: f64) -> f64 {
    let limit = seen * EQUAL;
    let (least, most) = (draw.least(), draw.most());
    // The peak: probabilities rise up to it and fall after it.
    let peak = first(least, most, |k| k >= most || draw.probability(k + 1) <= draw.probability(k));
    if draw.probability(peak) <= limit {
        return 1.0;
    }
    let total = if seen_at < peak {
        let from = first(peak, most + 1, |k| k > most || draw.probability(k) <= limit);
        draw.at_most(seen_at) + draw.at_least(from)
    } else {
        let until = first(least, peak, |k| draw.probability(k) > limit);
        let below = until.checked_sub(1).map_or(0.0, |last| draw.at_most(last));
        below + draw.at_least(seen_at)
    };
    total.min(1.0)
}

/// The first number from `low` for which something holds that holds from there to `high`.
fn first(mut low: u64, mut high: u64, holds: impl Fn(u64) -> bool) -> u64 {
    while low < high {
        let middle = low + (high - low) / 2;
        if holds(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}

/// Refuses sizes for which a method that walks all tables would be slow.
///
/// # Errors
/// When one of the sizes is above `most`, or 0.
pub fn check_table_size(n1: u64, n2: u64, most: u64) -> Result<(), InputFault> {
    for (name, n) in [("n1", n1), ("n2", n2)] {
        if n == 0 || n > most {
            let (given, most) = (n as f64, most as f64);
            return Err(InputFault::OutOfRange { name, given, least: 1.0, most });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    //! The lady tasting tea, and the plain sum over all tables.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_lady_tasting_tea() {
        let found = fisher(1, 4, 3, 4).unwrap();
        assert!((found.rise - 17.0 / 70.0).abs() < 1e-15);
        assert!((found.two_sided - 34.0 / 70.0).abs() < 1e-15);
    }

    #[test]
    fn refused_and_undefined() {
        assert_eq!(fisher(0, 0, 0, 3), Err(Undefined::NoCases.into()));
        assert!(fisher(2, 1, 0, 3).is_err());
        let huge = fisher(450_000_000, 1_000_000_000, 449_000_000, 1_000_000_000).unwrap();
        assert!(huge.fall < 1e-100 && huge.two_sided >= huge.fall);
    }

    proptest! {
        #[test]
        fn agrees_with_the_plain_sum(
            n1 in 1_u64..40, n2 in 1_u64..40, x1 in 0_u64..40, x2 in 0_u64..40,
        ) {
            let (x1, x2) = (x1.min(n1), x2.min(n2));
            let found = fisher(x1, n1, x2, n2).unwrap();
            let draw = Draw { population: n1 + n2, errors: x1 + x2, sample: n2 };
            let seen = draw.probability(x2);
            let sum: f64 =
                (0..=n2).map(|k| draw.probability(k)).filter(|p| *p <= seen * EQUAL).sum();
            prop_assert!((found.two_sided - sum).abs() < 1e-12, "{:?} {}", found, sum);
            prop_assert!((found.fall + found.rise - 1.0 - seen).abs() < 1e-12);
            let swapped = fisher(x2, n2, x1, n1).unwrap();
            prop_assert!((swapped.fall - found.rise).abs() < 1e-12);
        }
    }
}
