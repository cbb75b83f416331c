//! The share of a centre or quarter, weighted by population (da: *vægtet fejlandel*).
//! **Describing**; with [`Estimate::process_sample`] also the start of every comparison.
//!
//! Equal samples from unequal teams are weighted by N: p = Σ W x/n with W = N_h/N. The uncertainty is
//! that of a simple random sample of n_eff = 1 / Σ W² (N_h - n_h) / (n_h (N_h - 1)) cases, by
//! Wilson's interval. For comparisons the sample is 1 / Σ W²/n_h, without the population.
//!
//! Sources: W. Cochran, *Sampling Techniques* (1977), chapter 5; L. Kish, *Survey Sampling* (1965);
//! C. Franco, R. Little, T. Louis and E. Slud (2019), *J. Survey Statistics and Methodology*.

use super::confidence::{Confidence, Interval};
use super::interval_wilson::wilson_of_share;
use super::reason::{InputFault, NoResult, Undefined, check_sample};

/// A stratum (da: *stratum*): one team in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stratum {
    /// Cases in the population (N).
    pub population: u64,
    /// Cases assessed, 1 to N.
    pub n: u64,
    /// Cases in error among them.
    pub x: u64,
}

/// What strata come to together.
#[derive(Debug, Clone, PartialEq)]
pub struct Estimate {
    /// All cases (N).
    pub population: u64,
    /// Cases assessed (da: *vurderede sager*).
    pub n: u64,
    /// Cases in error among them.
    pub x: u64,
    /// x/n: what was seen in the sample, not an estimate.
    pub pooled: f64,
    /// The weighted share.
    pub share: f64,
    /// Cases in error in the population, N times the share.
    pub total: f64,
    /// The textbook standard error; missing when a stratum has one assessed case of several.
    pub standard_error: Result<f64, Undefined>,
    /// n_eff, the size of a simple random sample as uncertain; missing in a full count.
    pub effective_sample: Result<f64, Undefined>,
    /// The effective sample for comparisons.
    pub process_sample: f64,
    /// Interval of the share.
    pub interval: Interval,
    /// W of each stratum, adding up to 1.
    pub weights: Vec<f64>,
    /// W·x/n of each stratum, adding up to the share.
    pub contributions: Vec<f64>,
}

/// The weighted estimate of these strata.
///
/// # Errors
/// When a stratum has x > n, n > N or N = 0, or there is none; undefined when one has n = 0.
pub fn estimate(strata: &[Stratum], confidence: Confidence) -> Result<Estimate, NoResult> {
    check_strata(strata)?;
    let sum = |part: fn(&Stratum) -> u64| strata.iter().map(part).sum::<u64>();
    let (population, n, x) = (sum(|s| s.population), sum(|s| s.n), sum(|s| s.x));
    let all = population as f64;
    let weights: Vec<f64> = strata.iter().map(|s| s.population as f64 / all).collect();
    let contributions: Vec<f64> =
        strata.iter().zip(&weights).map(|(s, weight)| weight * s.share()).collect();
    let share = if x == n {
        1.0
    } else {
        let errors: f64 = strata.iter().map(|s| s.population as f64 * s.share()).sum();
        (errors / all).min(1.0)
    };
    let weighted = || strata.iter().zip(&weights);
    let variance: f64 = weighted().map(|(s, w)| w * w * s.sampling_factor()).sum();
    let full_count = strata.iter().all(|s| s.n == s.population);
    let effective_sample = if full_count { Err(Undefined::FullCount) } else { Ok(1.0 / variance) };
    let process: f64 = weighted().map(|(s, w)| w * w / s.n as f64).sum();
    Ok(Estimate {
        population,
        n,
        x,
        pooled: x as f64 / n as f64,
        share,
        total: all * share,
        standard_error: standard_error(strata, &weights),
        effective_sample,
        process_sample: 1.0 / process,
        interval: wilson_of_share(share, effective_sample.ok(), confidence),
        weights,
        contributions,
    })
}

impl Stratum {
    fn share(&self) -> f64 {
        self.x as f64 / self.n as f64
    }

    /// (N - n) / (n (N - 1)), 0 for a full count.
    fn sampling_factor(&self) -> f64 {
        if self.n == self.population {
            return 0.0;
        }
        (self.population - self.n) as f64 / (self.n as f64 * (self.population - 1) as f64)
    }
}

fn check_strata(strata: &[Stratum]) -> Result<(), NoResult> {
    if strata.is_empty() {
        return Err(InputFault::TooFewValues { least: 1, given: 0 }.into());
    }
    for stratum in strata {
        check_sample(stratum.population, stratum.n, stratum.x)?;
        if stratum.n == 0 {
            return Err(Undefined::NoCases.into());
        }
    }
    Ok(())
}

/// sqrt(Σ W² (1 - n/N) p (1 - p) / (n - 1)); full counts add nothing.
fn standard_error(strata: &[Stratum], weights: &[f64]) -> Result<f64, Undefined> {
    let mut variance = 0.0;
    for (stratum, weight) in strata.iter().zip(weights) {
        if stratum.n == stratum.population {
            continue;
        }
        if stratum.n == 1 {
            return Err(Undefined::SingleCaseStratum);
        }
        let share = stratum.share();
        let unseen = (stratum.population - stratum.n) as f64 / stratum.population as f64;
        let spread = share * (1.0 - share) / (stratum.n - 1) as f64;
        variance += weight * weight * unseen * spread;
    }
    Ok(libm::sqrt(variance))
}

#[cfg(test)]
mod tests {
    //! Weighing, full counts and what must hold of any division into strata.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use proptest::prelude::*;

    fn stratum(population: u64, n: u64, x: u64) -> Stratum {
        Stratum { population, n, x }
    }

    #[test]
    fn a_large_team_counts_more() {
        let strata = [stratum(100, 10, 4), stratum(20, 10, 1)];
        let found = estimate(&strata, Confidence::NINETY_FIVE).unwrap();
        assert!((found.share - (100.0 * 0.4 + 20.0 * 0.1) / 120.0).abs() < 1e-15);
        assert!((found.pooled - 0.25).abs() < 1e-15 && (found.total - 42.0).abs() < 1e-12);
        assert_eq!((found.population, found.n, found.x), (120, 20, 5));
    }

    #[test]
    fn a_full_count_is_certain() {
        let strata = [stratum(20, 20, 7), stratum(30, 30, 4)];
        let found = estimate(&strata, Confidence::NINETY_FIVE).unwrap();
        assert_eq!(found.effective_sample, Err(Undefined::FullCount));
        assert_eq!(found.interval, Interval::point(found.share));
        assert!((found.process_sample - 50.0).abs() < 1e-12);
    }

    #[test]
    fn one_stratum_is_wilson_with_a_population() {
        let found = estimate(&[stratum(100, 10, 4)], Confidence::NINETY_FIVE).unwrap();
        let wilson =
            super::super::interval_wilson::wilson(4.0, 10.0, Some(100), Confidence::NINETY_FIVE)
                .unwrap();
        assert!((found.interval.lower - wilson.lower).abs() < 1e-15);
        assert!((found.interval.upper - wilson.upper).abs() < 1e-15);
    }

    #[test]
    fn refused_and_undefined() {
        let of = |strata: &[Stratum]| estimate(strata, Confidence::NINETY_FIVE);
        assert!(of(&[]).is_err() && of(&[stratum(0, 0, 0)]).is_err());
        assert_eq!(of(&[stratum(5, 0, 0)]), Err(Undefined::NoCases.into()));
        assert!(of(&[stratum(5, 6, 0)]).is_err() && of(&[stratum(5, 3, 4)]).is_err());
        let single = of(&[stratum(5, 1, 1), stratum(9, 3, 1)]).unwrap();
        assert_eq!(single.standard_error, Err(Undefined::SingleCaseStratum));
    }

    prop_compose! {
        fn any_stratum()(population in 1_u64..300, n in 1_u64..40, x in 0_u64..40) -> Stratum {
            let n = n.min(population);
            stratum(population, n, x.min(n))
        }
    }

    proptest! {
        #[test]
        fn weights_interval_and_order(
            strata in prop::collection::vec(any_stratum(), 1..40), turn in 0_usize..40,
        ) {
            let found = estimate(&strata, Confidence::NINETY_FIVE).unwrap();
            prop_assert!((found.weights.iter().sum::<f64>() - 1.0).abs() < 1e-12);
            prop_assert!((found.contributions.iter().sum::<f64>() - found.share).abs() < 1e-12);
            prop_assert!(found.interval.contains(found.share));
            prop_assert!(found.interval.lower >= 0.0 && found.interval.upper <= 1.0);
            prop_assert!(found.process_sample > 0.0 && found.process_sample.is_finite());
            // The order of the teams changes nothing but the last digit.
            let mut turned = strata.clone();
            turned.rotate_left(turn % strata.len());
            let other = estimate(&turned, Confidence::NINETY_FIVE).unwrap();
            prop_assert!((other.share - found.share).abs() < 1e-14);
            prop_assert!((other.interval.upper - found.interval.upper).abs() < 1e-13);
        }

        #[test]
        fn shrinks_with_the_sample(
            rows in prop::collection::vec((80_u64..300, 1_u64..20, 0_u64..20), 1..20),
        ) {
            // Twice and four times the cases with the same shares.
            let width = |times: u64| {
                let strata: Vec<Stratum> = rows
                    .iter()
                    .map(|&(population, n, x)| stratum(population, n * times, x.min(n) * times))
                    .collect();
                estimate(&strata, Confidence::NINETY_FIVE).unwrap().interval.width()
            };
            prop_assert!(width(2) < width(1) && width(4) < width(2));
        }

        #[test]
        fn mirrors(strata in prop::collection::vec(any_stratum(), 1..20)) {
            let found = estimate(&strata, Confidence::NINETY_FIVE).unwrap();
            let mirrored: Vec<Stratum> =
                strata.iter().map(|s| stratum(s.population, s.n, s.n - s.x)).collect();
            let other = estimate(&mirrored, Confidence::NINETY_FIVE).unwrap();
            prop_assert!((found.interval.lower - (1.0 - other.interval.upper)).abs() < 1e-12);
        }
    }
}
