//! How many cases of a population are in error (da: *eksakt interval i hele sager*), from a
//! sample drawn without replacement. **Describing.** The default for one sample.
//!
//! A number A of cases in error is kept when finding as many as x, and when finding as few as x,
//! are both likelier than the error allowed; the interval is from the smallest to the largest A
//! kept. An exact tie is not kept.
//!
//! Sources: T. Wright, *Exact Confidence Bounds when Sampling from Small Finite Universes* (1991);
//! H. Konijn, *Statistical Theory of Sample Survey Design and Analysis* (1973).

use super::confidence::Confidence;
use super::numerics::hypergeometric::Draw;
use super::reason::{NoResult, Undefined, check_sample};

/// Probabilities this close are a tie; the nearest that is none lies much farther away.
const TIE: f64 = 1e-12;

/// Which ends are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// Both, half of the error each.
    Both,
    /// The upper end only; the lower is what was found.
    Upper,
    /// The lower end only; the upper is all that was not found to be in order.
    Lower,
}

/// The cases in error in a population.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ExactInterval {
    /// Population (N).
    pub population: u64,
    /// Fewest cases in error; at least those found.
    pub lower: u64,
    /// Most cases in error; at most all but those found in order.
    pub upper: u64,
    /// N·x/n, not rounded; rounded to whole cases it lies in the interval.
    pub estimate: f64,
}

impl ExactInterval {
    /// The lower end as a share.
    #[must_use]
    pub fn share_lower(&self) -> f64 {
        self.lower as f64 / self.population as f64
    }

    /// The upper end as a share.
    #[must_use]
    pub fn share_upper(&self) -> f64 {
        self.upper as f64 / self.population as f64
    }
}

/// The interval for x cases in error among n drawn from N.
///
/// # Errors
/// When x > n, n > N, N = 0 or N is too large; undefined for n = 0.
pub fn exact_interval(
    population: u64,
    n: u64,
    x: u64,
    confidence: Confidence,
    side: Side,
) -> Result<ExactInterval, NoResult> {
    check_sample(population, n, x)?;
    if n == 0 {
        return Err(Undefined::NoCases.into());
    }
    let error = match side {
        Side::Both => 0.5 * confidence.alpha(),
        Side::Upper | Side::Lower => confidence.alpha(),
    };
    let in_order = n - x;
    let lower = match side {
        Side::Upper => x,
        Side::Both | Side::Lower => fewest(population, n, x, error),
    };
    // Few cases in error are many in order.
    let upper = match side {
        Side::Lower => population - in_order,
        Side::Both | Side::Upper => population - fewest(population, n, in_order, error),
    };
    let estimate = population as f64 * x as f64 / n as f64;
    Ok(ExactInterval { population, lower, upper, estimate })
}

/// The smallest A for which finding x or more is likelier than the error allowed.
fn fewest(population: u64, n: u64, x: u64, error: f64) -> u64 {
    let likely =
        |errors| x == 0 || Draw { population, errors, sample: n }.at_least(x) > error + TIE;
    let (mut low, mut high) = (x, population - (n - x));
    while low < high {
        let middle = low + (high - low) / 2;
        if likely(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}

#[cfg(test)]
mod tests {
    //! Published bounds, and brute force over small populations.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use crate::domain::statistics::reason::InputFault;
    use proptest::prelude::*;

    fn interval(population: u64, n: u64, x: u64, side: Side) -> (u64, u64) {
        let found = exact_interval(population, n, x, Confidence::NINETY_FIVE, side).unwrap();
        (found.lower, found.upper)
    }

    #[test]
    fn four_of_ten_of_a_hundred() {
        assert_eq!(interval(100, 10, 4, Side::Both), (14, 72));
        assert_eq!(interval(40, 5, 2, Side::Both), (3, 33));
        assert_eq!(interval(20, 20, 7, Side::Both), (7, 7));
        assert_eq!(interval(60, 20, 0, Side::Both), (0, 8));
        // All but one: an error more would have been found or missed too rarely.
        assert_eq!(interval(400, 399, 391, Side::Both), (392, 392));
        assert_eq!(interval(60, 59, 0, Side::Both), (0, 0));
    }

    #[test]
    fn touw_and_hoogduin_page_125() {
        let ninety = Confidence::new(0.9).unwrap();
        for (x, upper) in [(0, 25), (1, 43)] {
            let found = exact_interval(1200, 102, x, ninety, Side::Upper).unwrap();
            assert_eq!((found.lower, found.upper), (x, upper));
        }
    }

    #[test]
    fn an_exact_tie_is_not_kept() {
        // One case of 40 in error is found by chance 1/40 exactly.
        assert_eq!(interval(40, 1, 1, Side::Both), (2, 40));
    }

    #[test]
    fn refused_and_undefined() {
        let of = |population, n, x| {
            exact_interval(population, n, x, Confidence::NINETY_FIVE, Side::Both)
        };
        assert_eq!(of(0, 0, 0), Err(InputFault::EmptyPopulation.into()));
        assert_eq!(of(9, 0, 0), Err(Undefined::NoCases.into()));
        let too_many = InputFault::SampleLargerThanPopulation { sample: 10.0, population: 9 };
        assert_eq!(of(9, 10, 0), Err(too_many.into()));
        let errors = InputFault::MoreErrorsThanCases { errors: 3.0, cases: 2.0 };
        assert_eq!(of(9, 2, 3), Err(errors.into()));
        assert!(of(u64::MAX, 1, 0).is_err());
        assert!(of(1_000_000_000, 400_000_000, 180_000_000).is_ok());
    }

    /// n over k, exact for n ≤ 40.
    fn choose(n: u64, k: u64) -> u128 {
        (0..u128::from(k)).fold(1, |product, i| product * (u128::from(n) - i) / (i + 1))
    }

    /// The definition in whole numbers: 40·(ways to find at least x) > all ways, for 2.5 %.
    fn kept(population: u64, n: u64, x: u64, errors: u64) -> bool {
        let ways = |k: u64| {
            if k <= errors && n - k <= population - errors {
                choose(errors, k) * choose(population - errors, n - k)
            } else {
                0
            }
        };
        let all = choose(population, n);
        40 * (x..=n).map(ways).sum::<u128>() > all && 40 * (0..=x).map(ways).sum::<u128>() > all
    }

    #[test]
    fn brute_force_up_to_forty_cases() {
        for population in 1..=40 {
            for n in 1..=population {
                for x in 0..=n {
                    let kept: Vec<u64> =
                        (0..=population).filter(|&a| kept(population, n, x, a)).collect();
                    let expected = (*kept.first().unwrap(), *kept.last().unwrap());
                    let got = interval(population, n, x, Side::Both);
                    assert_eq!(got, expected, "N {population} n {n} x {x}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn contains_the_point_and_mirrors(
            population in 1_u64..3000, n in 1_u64..400, x in 0_u64..400, level in 0.5_f64..0.999,
        ) {
            let (n, x) = (n.min(population), x.min(n).min(population));
            let level = Confidence::new(level).unwrap();
            let found = exact_interval(population, n, x, level, Side::Both).unwrap();
            // In whole cases: of 400, 399 drawn, 391 in error, 391.98 are 392 for certain enough.
            let point = libm::round(found.estimate);
            prop_assert!(found.lower as f64 <= point && point <= found.upper as f64);
            prop_assert!(found.lower >= x && found.upper <= population - (n - x));
            let other = exact_interval(population, n, n - x, level, Side::Both).unwrap();
            let mirrored = (population - other.upper, population - other.lower);
            prop_assert_eq!((found.lower, found.upper), mirrored);
        }

        #[test]
        fn shrinks_with_the_sample(x in 0_u64..=6, n in 6_u64..12, population in 200_u64..1000) {
            // Twice and four times the sample with the same share.
            let width = |times: u64| {
                let (lower, upper) = interval(population, n * times, x * times, Side::Both);
                upper - lower
            };
            prop_assert!(width(2) <= width(1) && width(4) <= width(2));
        }
    }
}
