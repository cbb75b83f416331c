//! Discovery sampling (da: *opdagelsesstikprøve*): is there an error of this kind at all?
//! **Describing.**
//!
//! The smallest sample for which finding at most `c` cases in error would be unlikely if `d` cases
//! of the population had it.
//!
//! Sources: AICPA, *Audit Sampling* (the binomial tables); P. Touw and L. Hoogduin, *Statistiek
//! voor audit en controlling* (2011); W. Cochran (1977), chapter 4.

use super::confidence::Confidence;
use super::numerics::binomial;
use super::numerics::hypergeometric::Draw;
use super::reason::{InputFault, MOST_CASES, NoResult, Undefined, check_count, check_inner_share};

/// Probabilities this close are equal.
const TIE: f64 = 1e-12;
/// Rounding noise that must not make one case more of a share.
const NOISE: f64 = 1e-9;

/// A discovery sample.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Discovery {
    /// Cases to draw.
    pub n: u64,
    /// Probability of finding more than `c` if `d` cases have the error; at least the confidence.
    pub detection: f64,
    /// The same with one case less; `None` for n = 1.
    pub detection_of_one_less: Option<f64>,
}

/// The size for a population of N with `d` cases in error, of which at most `c` are found.
///
/// # Errors
/// When N = 0 or is too large; impossible for d = 0, d > N or c >= d.
pub fn discovery_size(
    population: u64,
    d: u64,
    c: u64,
    confidence: Confidence,
) -> Result<Discovery, NoResult> {
    check_count("N", population)?;
    if population == 0 {
        return Err(InputFault::EmptyPopulation.into());
    }
    if d == 0 || d > population || c >= d {
        return Err(Undefined::Impossible.into());
    }
    let draw = |sample| Draw { population, errors: d, sample };
    let miss = |sample| draw(sample).at_most(c);
    let n = smallest(population, |sample| miss(sample) <= confidence.alpha() + TIE);
    let detection = |sample| draw(sample).at_least(c + 1);
    Ok(Discovery {
        n,
        detection: detection(n),
        detection_of_one_less: (n > 1).then(|| detection(n - 1)),
    })
}

/// The fewest cases of a population that make up this share of it or more: the `d` of whoever wants
/// to find an error that so large a share has.
///
/// # Errors
/// When `share` is not inside (0, 1), N = 0 or N is too large.
pub fn fewest_cases(population: u64, share: f64) -> Result<u64, InputFault> {
    check_inner_share("p", share)?;
    if check_count("N", population)? == 0 {
        return Err(InputFault::EmptyPopulation);
    }
    Ok((libm::ceil(share * population as f64 - NOISE) as u64).clamp(1, population))
}

/// The size when the population is large or unknown and a share `p` of it is in error.
///
/// # Errors
/// When `p` is not inside (0, 1); impossible when more than [`MOST_CASES`] would be needed.
pub fn discovery_size_of_share(
    p: f64,
    c: u64,
    confidence: Confidence,
) -> Result<Discovery, NoResult> {
    check_inner_share("p", p)?;
    check_count("c", c)?;
    let enough = |sample| binomial::at_most(c, sample, p) <= confidence.alpha() + TIE;
    if !enough(MOST_CASES) {
        return Err(Undefined::Impossible.into());
    }
    let n = smallest(MOST_CASES, enough);
    let detection = |sample| binomial::at_least(c + 1, sample, p);
    Ok(Discovery {
        n,
        detection: detection(n),
        detection_of_one_less: (n > 1).then(|| detection(n - 1)),
    })
}

/// The smallest number from 1 for which something holds that then holds for all larger ones.
fn smallest(most: u64, holds: impl Fn(u64) -> bool) -> u64 {
    let (mut low, mut high) = (1, most);
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

#[cfg(test)]
mod tests {
    //! Published sizes.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn published_sizes() {
        let ninety = Confidence::new(0.9).unwrap();
        assert_eq!(discovery_size(1200, 60, 0, ninety).unwrap().n, 45);
        let of = |n, d, c| discovery_size(n, d, c, Confidence::NINETY_FIVE).unwrap();
        assert_eq!(of(1000, 50, 0).n, 57);
        assert_eq!(of(1000, 50, 2).n, 119);
        assert_eq!(of(60, 6, 0).n, 23);
        // A tie: 19 of 20 find the only case with exactly 95 %.
        assert_eq!(of(20, 1, 0).n, 19);
    }

    /// n over k, exact for n <= 40.
    fn choose(n: u64, k: u64) -> u128 {
        (0..u128::from(k)).fold(1, |product, i| product * (u128::from(n) - i) / (i + 1))
    }

    #[test]
    fn brute_force_up_to_forty_cases() {
        // 20 · (ways to find at most c) <= all ways, for 95 %.
        let misses = |population: u64, d: u64, c: u64, n: u64| {
            let ways = |k: u64| {
                let possible = k <= d && k <= n && n - k <= population - d;
                if possible { choose(d, k) * choose(population - d, n - k) } else { 0 }
            };
            20 * (0..=c).map(ways).sum::<u128>() > choose(population, n)
        };
        for population in 1..=40 {
            for d in 1..=population {
                for c in 0..d.min(4) {
                    let expected = (1..=population).find(|&n| !misses(population, d, c, n));
                    let found = discovery_size(population, d, c, Confidence::NINETY_FIVE);
                    assert_eq!(found.ok().map(|found| found.n), expected, "{population} {d} {c}");
                }
            }
        }
    }

    #[test]
    fn a_share_in_whole_cases() {
        let table = [(60, 0.1, 6), (61, 0.1, 7), (100, 0.07, 7), (3, 0.01, 1), (20, 0.999, 20)];
        for (population, share, cases) in table {
            assert_eq!(fewest_cases(population, share), Ok(cases), "{population} {share}");
        }
        assert_eq!(fewest_cases(0, 0.1), Err(InputFault::EmptyPopulation));
        for share in [0.0, 1.0, f64::NAN] {
            assert!(fewest_cases(60, share).is_err());
        }
        assert!(fewest_cases(u64::MAX, 0.1).is_err());
    }

    #[test]
    fn sizes_for_a_share() {
        for (tolerable, n) in [(0.02, 149), (0.05, 59), (0.1, 29)] {
            let found = discovery_size_of_share(tolerable, 0, Confidence::NINETY_FIVE).unwrap();
            assert_eq!(found.n, n);
            assert!(found.detection >= 0.95 && found.detection_of_one_less.unwrap() < 0.95);
        }
        let never = discovery_size_of_share(1e-12, 0, Confidence::NINETY_FIVE);
        assert_eq!(never, Err(Undefined::Impossible.into()));
    }

    #[test]
    fn impossible_and_refused() {
        for (population, d, c) in [(20, 0, 0), (20, 21, 0), (20, 3, 3)] {
            let found = discovery_size(population, d, c, Confidence::NINETY_FIVE);
            assert_eq!(found, Err(Undefined::Impossible.into()));
        }
        let empty = discovery_size(0, 0, 0, Confidence::NINETY_FIVE);
        assert_eq!(empty, Err(InputFault::EmptyPopulation.into()));
        assert_eq!(discovery_size(1, 1, 0, Confidence::NINETY_FIVE).unwrap().n, 1);
        assert!(discovery_size(1_000_000_000, 5, 0, Confidence::NINETY_FIVE).is_ok());
    }
}
