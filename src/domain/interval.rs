//! How many cases of a list may be in error when a random part of it was reviewed
//! (da: *eksakt interval for antal fejlsager*).
//!
//! The count of cases in error among those drawn is hypergeometric. A number of cases in error
//! in the whole list is kept when both the count seen or more, and the count seen or less, are
//! likelier than half of what is left to chance. The limits are whole cases.
//!
//! Sources: T. Wright, *Exact Confidence Bounds when Sampling from Small Finite Universes*
//! (1991); H. Konijn, *Statistical Theory of Sample Survey Design and Analysis* (1973).

/// Tail probabilities this near to the threshold are ties; a tie is left out, and the interval
/// still holds what it promises.
const TIE: f64 = 1e-12;

/// Which ends of the interval are left to chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Both.
    Both,
    /// The upper end only: "at most".
    Upper,
    /// The lower end only: "at least".
    Lower,
}

/// Why there is no interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IntervalFault {
    /// More cases reviewed than the list has.
    #[error("{sample} reviewed of {population}")]
    SampleExceedsPopulation {
        /// Cases reviewed.
        sample: u64,
        /// Cases in the list.
        population: u64,
    },
    /// More cases in error than reviewed.
    #[error("{errors} in error of {sample}")]
    ErrorsExceedSample {
        /// Cases in error.
        errors: u64,
        /// Cases reviewed.
        sample: u64,
    },
    /// The confidence is not between 0 and 1.
    #[error("confidence")]
    Confidence,
}

/// The smallest and largest number of cases in error in the whole list, of `population` cases,
/// when `errors` of `sample` cases drawn from it without replacement were in error.
///
/// `confidence` lies between 0 and 1, such as 0.95. `None` when nothing was reviewed.
///
/// # Errors
/// When the numbers contradict each other.
pub fn cases_in_error(
    population: u64,
    sample: u64,
    errors: u64,
    confidence: f64,
    side: Side,
) -> Result<Option<(u64, u64)>, IntervalFault> {
    if sample > population {
        return Err(IntervalFault::SampleExceedsPopulation { sample, population });
    }
    if errors > sample {
        return Err(IntervalFault::ErrorsExceedSample { errors, sample });
    }
    if !(confidence > 0.0 && confidence < 1.0) {
        return Err(IntervalFault::Confidence);
    }
    if sample == 0 {
        return Ok(None);
    }
    let (least, most) = (errors, population - (sample - errors));
    let left = match side {
        Side::Both => (1.0 - confidence) / 2.0,
        Side::Upper | Side::Lower => 1.0 - confidence,
    };
    let kept = |probability: f64| probability > left + TIE;
    // The more cases in error there are, the likelier it is to see so many or more.
    let lower = if side == Side::Upper {
        least
    } else {
        first(least, most, |all| kept(at_least(population, all, sample, errors)))
    };
    // Seen from the other side, in cases in order, the upper end is a lower one.
    let upper = if side == Side::Lower {
        most
    } else {
        let in_order = sample - errors;
        let (fewest, highest) = (in_order, population - errors);
        population - first(fewest, highest, |all| kept(at_least(population, all, sample, in_order)))
    };
    Ok(Some((lower, upper)))
}

/// The first number of the range for which the test holds; it holds for all after it. The last
/// one is taken when it never does.
fn first(from: u64, to: u64, holds: impl Fn(u64) -> bool) -> u64 {
    let (mut low, mut high) = (from, to);
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

/// The probability of `seen` or more marked cases in a sample, when `marked` of the population
/// are marked.
///
/// The probability of exactly `seen` comes from logarithms of factorials; those of more follow
/// by ratios, so that only positive terms are added.
fn at_least(population: u64, marked: u64, sample: u64, seen: u64) -> f64 {
    let most = marked.min(sample);
    let unmarked = population - marked;
    let fewest = sample.saturating_sub(unmarked);
    if seen <= fewest {
        return 1.0;
    }
    if seen > most {
        return 0.0;
    }
    let mut term = (ln_choose(marked, seen) + ln_choose(unmarked, sample - seen)
        - ln_choose(population, sample))
    .exp();
    let mut sum = term;
    for count in seen..most {
        // unmarked − (sample − count) cannot be below 0 here: count ≥ fewest.
        term *= real(marked - count) / real(count + 1) * real(sample - count)
            / real(unmarked + count + 1 - sample);
        sum += term;
    }
    sum.min(1.0)
}

/// The logarithm of the number of ways to pick `k` of `n`.
fn ln_choose(n: u64, k: u64) -> f64 {
    ln_factorial(n) - ln_factorial(k) - ln_factorial(n - k)
}

/// The logarithm of `n!`: a product up to 20, where it is exact, and Stirling's series from
/// there on, whose first term left out is below 1e-17.
fn ln_factorial(n: u64) -> f64 {
    if n <= 20 {
        return real((1..=n).product()).ln();
    }
    let x = real(n);
    let inverse = 1.0 / x;
    let square = inverse * inverse;
    let series = inverse
        * (1.0 / 12.0
            - square
                * (1.0 / 360.0
                    - square
                        * (1.0 / 1260.0
                            - square * (1.0 / 1680.0 - square * (1.0 / 1188.0 - square * SIXTH)))));
    (x + 0.5) * x.ln() - x + 0.5 * std::f64::consts::TAU.ln() + series
}

/// The sixth coefficient of Stirling's series.
const SIXTH: f64 = 691.0 / 360_360.0;

/// A count as a real number; exact up to 2^53, far beyond any list.
fn real(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    //! Edges, and the promise itself.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use proptest::prelude::*;

    use super::*;

    fn both(population: u64, sample: u64, errors: u64) -> Option<(u64, u64)> {
        cases_in_error(population, sample, errors, 0.95, Side::Both).unwrap()
    }

    #[test]
    fn edges() {
        for (case, expected) in [
            ((40, 5, 2), Some((3, 33))),
            ((100, 10, 4), Some((14, 72))),
            ((12, 12, 3), Some((3, 3))),
            ((12, 0, 0), None),
            ((0, 0, 0), None),
            // A tie: 1 in 40 is exactly half of 5 %.
            ((40, 1, 1), Some((2, 40))),
        ] {
            let (population, sample, errors) = case;
            assert_eq!(both(population, sample, errors), expected, "{case:?}");
        }
    }

    #[test]
    fn contradictions_are_refused() {
        let fault = |population, sample, errors, confidence| {
            cases_in_error(population, sample, errors, confidence, Side::Both).unwrap_err()
        };
        assert_eq!(
            fault(4, 5, 0, 0.95),
            IntervalFault::SampleExceedsPopulation { sample: 5, population: 4 }
        );
        assert_eq!(
            fault(9, 5, 6, 0.95),
            IntervalFault::ErrorsExceedSample { errors: 6, sample: 5 }
        );
        for confidence in [0.0, 1.0, f64::NAN] {
            assert_eq!(fault(9, 5, 1, confidence), IntervalFault::Confidence);
        }
    }

    proptest! {
        #[test]
        fn holds_its_promise(population in 1_u64..60, sample in 1_u64..60, errors in 0_u64..60) {
            let sample = sample.min(population);
            let truth = errors.min(population);
            // How likely it is that the interval contains the truth.
            let covered: f64 = (0..=sample.min(truth))
                .filter(|&seen| population - truth >= sample - seen)
                .filter(|&seen| {
                    both(population, sample, seen)
                        .is_some_and(|(low, high)| (low..=high).contains(&truth))
                })
                .map(|seen| {
                    at_least(population, truth, sample, seen)
                        - at_least(population, truth, sample, seen + 1)
                })
                .sum();
            prop_assert!(covered >= 0.95 - 1e-9, "{covered}");
        }

        #[test]
        fn mirrors(population in 1_u64..200, sample in 1_u64..200, errors in 0_u64..200) {
            let sample = sample.min(population);
            let errors = errors.min(sample);
            let (low, high) = both(population, sample, errors).unwrap();
            let (low2, high2) = both(population, sample, sample - errors).unwrap();
            prop_assert_eq!((low, high), (population - high2, population - low2));
        }
    }
}
