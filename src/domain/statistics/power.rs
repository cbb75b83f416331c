//! How surely a planned comparison finds a fall that is really there (da: *styrke*).
//! **Comparing**, for planning.
//!
//! An exact sum over all results of both samples. For every result before there is a largest
//! result after that still counts as a fall, and it never falls when the result before rises, so
//! that only the border between the two is walked.
//!
//! Source: J. Cohen, *Statistical Power Analysis* (1988); Mehta and Senchaudhuri (2003) for the exact
//! sum.

use super::comparison::SURE_ENOUGH;
use super::difference::Sample;
use super::fall::{Prior, probability_of_fall};
use super::fisher::{check_table_size, fisher_fall};
use super::numerics::binomial;
use super::reason::{NoResult, check_share};

/// Largest planned sample.
pub const MOST_PLANNED: u64 = 2000;

/// Level of Fisher's test that goes with [`SURE_ENOUGH`].
const FISHER_LEVEL: f64 = 0.05;
/// Probabilities this close are equal.
const TIE: f64 = 1e-12;

/// The probability that a fall is found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Power {
    /// By the rule P(fall) >= 95 %, the one used for verdicts.
    pub bayes: f64,
    /// By Fisher's one-sided test at 5 %, for comparison.
    pub fisher: f64,
}

/// The power for true shares `p1` before and `p2` after with samples of `n1` and `n2`.
///
/// # Errors
/// When a sample is not from 1 to [`MOST_PLANNED`] or a share not in [0, 1].
pub fn power(n1: u64, n2: u64, p1: f64, p2: f64) -> Result<Power, NoResult> {
    check_table_size(n1, n2, MOST_PLANNED)?;
    check_share("p1", p1)?;
    check_share("p2", p2)?;
    Ok(Power {
        bayes: probability_of(n1, n2, p1, p2, |x1, x2| is_fall(x1, n1, x2, n2))?,
        fisher: probability_of(n1, n2, p1, p2, |x1, x2| {
            Ok(fisher_fall(x1, n1, x2, n2)? <= FISHER_LEVEL + TIE)
        })?,
    })
}

/// The power of the rule for verdicts alone.
///
/// # Errors
/// As for [`power`].
pub fn power_of_verdict(n1: u64, n2: u64, p1: f64, p2: f64) -> Result<f64, NoResult> {
    let [power] = powers_of_verdict(n1, n2, p1, [p2])?;
    Ok(power)
}

/// The same for several shares after, which costs hardly more than one.
///
/// # Errors
/// As for [`power`].
pub fn powers_of_verdict<const N: usize>(
    n1: u64,
    n2: u64,
    p1: f64,
    after: [f64; N],
) -> Result<[f64; N], NoResult> {
    check_table_size(n1, n2, MOST_PLANNED)?;
    check_share("p1", p1)?;
    for p2 in after {
        check_share("p2", p2)?;
    }
    let border = border(n1, n2, |x1, x2| is_fall(x1, n1, x2, n2))?;
    Ok(after.map(|p2| over_border(&border, n1, n2, p1, p2)))
}

/// The largest share after that would be found with probability `wanted`, from `p1` before and
/// `n` cases each (da: *mindste synlige ændring*), to a tenth of a percentage point.
///
/// `None` when not even a fall to 0 would be found so surely.
///
/// # Errors
/// As for [`power`], or when `wanted` is not in [0, 1].
pub fn smallest_visible_fall(n: u64, p1: f64, wanted: f64) -> Result<Option<f64>, NoResult> {
    check_share("power", wanted)?;
    check_share("p1", p1)?;
    check_table_size(n, n, MOST_PLANNED)?;
    let border = border(n, n, |x1, x2| is_fall(x1, n, x2, n))?;
    let found = |thousandths: u32| {
        over_border(&border, n, n, p1, f64::from(thousandths) / 1000.0) >= wanted
    };
    let (mut low, mut high) = (0_u32, (p1 * 1000.0) as u32);
    if !found(low) {
        return Ok(None);
    }
    while low < high {
        let middle = high - (high - low) / 2;
        if found(middle) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    Ok(Some(f64::from(low) / 1000.0))
}

fn is_fall(x1: u64, n1: u64, x2: u64, n2: u64) -> Result<bool, NoResult> {
    let sample = |errors: u64, cases: u64| Sample { errors: errors as f64, cases: cases as f64 };
    let probability = probability_of_fall(sample(x1, n1), sample(x2, n2), Prior::JEFFREYS)?;
    Ok(probability >= SURE_ENOUGH)
}

/// The probability that a rule says "fall".
fn probability_of(
    n1: u64,
    n2: u64,
    p1: f64,
    p2: f64,
    says_fall: impl Fn(u64, u64) -> Result<bool, NoResult>,
) -> Result<f64, NoResult> {
    Ok(over_border(&border(n1, n2, says_fall)?, n1, n2, p1, p2))
}

/// For every x1 how many x2, from 0 on, count as a fall.
pub(crate) fn border(
    n1: u64,
    n2: u64,
    says_fall: impl Fn(u64, u64) -> Result<bool, NoResult>,
) -> Result<Vec<u64>, NoResult> {
    let mut falls = 0;
    let mut border = Vec::new();
    for x1 in 0..=n1 {
        while falls <= n2 && says_fall(x1, falls)? {
            falls += 1;
        }
        border.push(falls);
    }
    Ok(border)
}

/// The probability of all results on the "fall" side of a border.
pub(crate) fn over_border(border: &[u64], n1: u64, n2: u64, p1: f64, p2: f64) -> f64 {
    let after: Vec<f64> = binomial::probabilities(n2, p2)
        .into_iter()
        .scan(0.0, |sum: &mut f64, probability| {
            *sum += probability;
            Some(*sum)
        })
        .collect();
    let before = binomial::probabilities(n1, p1).into_iter();
    let sum: f64 = before
        .zip(border)
        .map(|(probability, falls)| {
            let below = falls.checked_sub(1).and_then(|last| usize::try_from(last).ok());
            probability * below.and_then(|last| after.get(last)).unwrap_or(&0.0)
        })
        .sum();
    sum.clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    //! The power that planners are shown.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn a_halving_is_hard_to_see_in_few_cases() {
        for (n, bayes, fisher) in [(5, 0.17, 0.04), (10, 0.29, 0.15), (20, 0.45, 0.33)] {
            let found = power(n, n, 0.45, 0.225).unwrap();
            assert!((found.bayes - bayes).abs() < 0.005, "{n}: {found:?}");
            assert!((found.fisher - fisher).abs() < 0.005, "{n}: {found:?}");
        }
    }

    #[test]
    fn the_border_is_the_plain_double_sum() {
        let (n1, n2, p1, p2) = (9, 13, 0.6, 0.2);
        let mut sum = 0.0;
        for x1 in 0..=n1 {
            for x2 in 0..=n2 {
                if is_fall(x1, n1, x2, n2).unwrap() {
                    sum += binomial::probability(x1, n1, p1) * binomial::probability(x2, n2, p2);
                }
            }
        }
        assert!((power(n1, n2, p1, p2).unwrap().bayes - sum).abs() < 1e-13);
    }

    #[test]
    fn the_smallest_visible_fall_is_seen_and_no_smaller() {
        let after = smallest_visible_fall(60, 0.45, 0.8).unwrap().unwrap();
        assert!(power_of_verdict(60, 60, 0.45, after).unwrap() >= 0.8);
        assert!(power_of_verdict(60, 60, 0.45, after + 0.002).unwrap() < 0.8);
        assert_eq!(smallest_visible_fall(3, 0.3, 0.9).unwrap(), None);
    }

    #[test]
    fn refused() {
        assert!(power(0, 5, 0.4, 0.2).is_err() && power(5, 5, 1.4, 0.2).is_err());
        assert!(power(5, 1_000_000_000, 0.4, 0.2).is_err());
        assert!(power(5, 5, 0.4, f64::NAN).is_err());
    }
}
