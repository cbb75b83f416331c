//! A quarter before and a quarter after, both weighted (da: *før og efter*). **Comparing**: the
//! samples count without their populations, so that a small team read in full is not thought
//! certain to have changed.

use super::comparison::Verdict;
use super::confidence::{Confidence, Interval};
use super::difference::{Sample, difference};
use super::fall::{Prior, fall};
use super::reason::NoResult;
use super::stratified::{Stratum, estimate};

/// One of the two periods.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Period {
    /// All cases (N).
    pub population: u64,
    /// Cases assessed.
    pub n: u64,
    /// Cases in error among them.
    pub x: u64,
    /// Weighted share in error.
    pub share: f64,
    /// Effective sample for comparisons.
    pub process_sample: f64,
}

impl Period {
    /// The period of these strata.
    ///
    /// # Errors
    /// As for [`estimate`].
    pub fn of(strata: &[Stratum]) -> Result<Self, NoResult> {
        let found = estimate(strata, Confidence::NINETY_FIVE)?;
        Ok(Self {
            population: found.population,
            n: found.n,
            x: found.x,
            share: found.share,
            process_sample: found.process_sample,
        })
    }

    /// As a sample with effective counts.
    #[must_use]
    pub fn sample(self) -> Sample {
        let errors = (self.share * self.process_sample).min(self.process_sample);
        Sample { errors, cases: self.process_sample }
    }
}

/// Two periods compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Periods {
    /// The earlier one.
    pub before: Period,
    /// The later one.
    pub after: Period,
    /// After minus before; negative = fewer errors.
    pub difference: f64,
    /// Interval of the difference.
    pub interval: Interval,
    /// P(the share fell).
    pub fell: f64,
    /// P(the share is half or less).
    pub halved: f64,
    /// What may be said.
    pub verdict: Verdict,
}

/// Compares two periods with 95 % confidence and the prior of Jeffreys.
///
/// # Errors
/// As for [`estimate`].
pub fn compare_periods(before: &[Stratum], after: &[Stratum]) -> Result<Periods, NoResult> {
    let (before, after) = (Period::of(before)?, Period::of(after)?);
    let change = difference(before.sample(), after.sample(), Confidence::NINETY_FIVE)?;
    let fall = fall(before.sample(), after.sample(), Prior::JEFFREYS)?;
    Ok(Periods {
        before,
        after,
        difference: after.share - before.share,
        interval: change.interval,
        fell: fall.fell,
        halved: fall.halved,
        verdict: Verdict::of(fall.fell),
    })
}

#[cfg(test)]
mod tests {
    //! Weighted quarters.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use proptest::prelude::*;

    prop_compose! {
        fn strata()(rows in prop::collection::vec((1_u64..200, 1_u64..30, 0_u64..30), 1..12))
            -> Vec<Stratum>
        {
            let stratum = |(population, n, x): (u64, u64, u64)| {
                let n = n.min(population);
                Stratum { population, n, x: x.min(n) }
            };
            rows.into_iter().map(stratum).collect()
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn the_order_of_teams_and_of_periods(before in strata(), after in strata()) {
            let found = compare_periods(&before, &after).unwrap();
            prop_assert!(found.interval.contains(found.difference));
            let turned = |strata: &[Stratum]| -> Vec<Stratum> {
                strata.iter().rev().copied().collect()
            };
            let other = compare_periods(&turned(&before), &turned(&after)).unwrap();
            prop_assert!((found.fell - other.fell).abs() < 1e-9);
            prop_assert!((found.interval.lower - other.interval.lower).abs() < 1e-12);
            let back = compare_periods(&after, &before).unwrap();
            prop_assert!((found.fell + back.fell - 1.0).abs() < 1e-9);
            prop_assert!((found.difference + back.difference).abs() < 1e-15);
        }
    }

    #[test]
    fn one_stratum_each_is_the_plain_comparison() {
        let before = [Stratum { population: 400, n: 90, x: 39 }];
        let after = [Stratum { population: 90, n: 90, x: 27 }];
        let found = compare_periods(&before, &after).unwrap();
        assert!((found.before.process_sample - 90.0).abs() < 1e-9);
        // A full count is no more certain than any other sample of 90 when a process is judged.
        assert!((found.after.process_sample - 90.0).abs() < 1e-9);
        assert!((found.fell - 0.968).abs() < 5e-4);
        assert_eq!(found.verdict, Verdict::Fall);
        assert!(compare_periods(&before, &[]).is_err());
    }
}
