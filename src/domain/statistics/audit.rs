//! Our own reviews against the external auditor's (da: *egen kontrol mod revisionen*).
//! **Comparing.** Independent samples are compared by [`super::difference`]; here are cases that both
//! have read.
//!
//! Sources: Q. McNemar (1947), *Psychometrika* 12:153; W. Cochran (1977), chapter 12 (double
//! sampling, the difference estimator).

use super::confidence::{Confidence, Interval};
use super::interval_binomial::clopper_pearson;
use super::numerics::binomial;
use super::reason::{InputFault, NoResult, Undefined, check_count, check_errors};

/// Cases read by both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct BothRead {
    /// Both found an error (a).
    pub both: u64,
    /// Only the auditor did (b).
    pub only_auditor: u64,
    /// Only we did (c).
    pub only_internal: u64,
    /// Neither did (d).
    pub neither: u64,
}

/// What cases read by both come to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Overlap {
    /// Cases read by both.
    pub n: u64,
    /// Exact two-sided p-value of McNemar, for export only.
    pub mcnemar: f64,
    /// Share of the auditor's error cases that we found too, a/(a+b).
    pub found_share: Result<f64, Undefined>,
    /// Interval of the share found, 95 %.
    pub found_interval: Result<Interval, Undefined>,
    /// Our share in error.
    pub internal_share: Result<f64, Undefined>,
    /// The auditor's.
    pub auditor_share: Result<f64, Undefined>,
    /// Share of cases judged alike.
    pub agreement: Result<f64, Undefined>,
}

impl BothRead {
    /// All cases read by both.
    ///
    /// # Errors
    /// When there are too many.
    pub fn cases(&self) -> Result<u64, InputFault> {
        let parts = [
            ("a", self.both),
            ("b", self.only_auditor),
            ("c", self.only_internal),
            ("d", self.neither),
        ];
        let mut sum = 0;
        for (name, part) in parts {
            sum += check_count(name, part)?;
        }
        check_count("n", sum)
    }
}

/// Compares two readings of the same cases.
///
/// # Errors
/// When there are too many cases.
pub fn overlap(read: BothRead) -> Result<Overlap, NoResult> {
    let n = read.cases()?;
    let share = |part: u64| {
        if n == 0 { Err(Undefined::NoCases) } else { Ok(part as f64 / n as f64) }
    };
    let auditors = read.both + read.only_auditor;
    let (found_share, found_interval) = if auditors == 0 {
        (Err(Undefined::NoErrors), Err(Undefined::NoErrors))
    } else {
        let interval = clopper_pearson(read.both, auditors, Confidence::NINETY_FIVE)?;
        (Ok(read.both as f64 / auditors as f64), Ok(interval))
    };
    let differing = read.only_auditor + read.only_internal;
    let fewer = read.only_auditor.min(read.only_internal);
    Ok(Overlap {
        n,
        mcnemar: (2.0 * binomial::at_most(fewer, differing, 0.5)).min(1.0),
        found_share,
        found_interval,
        internal_share: share(read.both + read.only_internal),
        auditor_share: share(auditors),
        agreement: share(read.both + read.neither),
    })
}

/// Our own share, put right by the cases that the auditor read again
/// (da: *korrigeret fejlandel*, the difference estimator).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Corrected {
    /// x/n + (b - c)/m, inside [0, 1].
    pub share: f64,
    /// Its standard error.
    pub standard_error: Result<f64, Undefined>,
    /// 95 % limits inside [0, 1]. Where the cases read again show no variation at all, an interval
    /// by the standard error would be a point; then it is Clopper and Pearson's for the auditor's
    /// reading alone, and holds the share.
    pub interval: Result<Interval, Undefined>,
}

/// Corrects `x` of `n` of our own cases by those of them that were read again.
///
/// # Errors
/// When x > n, or more cases of a kind were read again than we have; undefined when none was. The
/// standard error is missing when fewer than 2 were.
pub fn corrected(x: u64, n: u64, again: BothRead) -> Result<Corrected, NoResult> {
    check_errors(x, n)?;
    let m = again.cases()?;
    if m > n {
        let fault = InputFault::SampleLargerThanPopulation { sample: m as f64, population: n };
        return Err(fault.into());
    }
    if m == 0 {
        return Err(Undefined::NoCases.into());
    }
    check_part(again.both + again.only_internal, x)?;
    check_part(again.only_auditor + again.neither, n - x)?;
    let (all, reread) = (n as f64, m as f64);
    let (b, c) = (again.only_auditor as f64, again.only_internal as f64);
    let shift = (b - c) / reread;
    let share = (x as f64 / all + shift).clamp(0.0, 1.0);
    let variance = if m < 2 {
        Err(Undefined::TooFewUnits)
    } else {
        // Variance of the differences (+1, -1 or 0), and of the auditor's own judgements.
        let of_differences = (b + c - reread * shift * shift) / (reread - 1.0);
        let auditor = (again.both + again.only_auditor) as f64 / reread;
        let of_judgements = reread * auditor * (1.0 - auditor) / (reread - 1.0);
        Ok((1.0 / reread - 1.0 / all) * of_differences + of_judgements / all)
    };
    let standard_error = variance.map(|variance: f64| libm::sqrt(variance.max(0.0)));
    let interval = match standard_error {
        Ok(error) if error > 0.0 => {
            let reach = Confidence::NINETY_FIVE.z() * error;
            Ok(Interval { lower: (share - reach).max(0.0), upper: (share + reach).min(1.0) })
        }
        Ok(_) => {
            let read =
                clopper_pearson(again.both + again.only_auditor, m, Confidence::NINETY_FIVE)?;
            Ok(Interval { lower: read.lower.min(share), upper: read.upper.max(share) })
        }
        Err(reason) => Err(reason),
    };
    Ok(Corrected { share, standard_error, interval })
}

/// Cases read again are among ours: no more of a kind than we have.
fn check_part(again: u64, ours: u64) -> Result<(), InputFault> {
    if again > ours {
        return Err(InputFault::MoreErrorsThanCases { errors: again as f64, cases: ours as f64 });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    //! Seven of the auditor's ten.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn corrected_shares_and_found_shares_lie_in_their_intervals(
            counts in [0_u64..40, 0_u64..40, 0_u64..40, 0_u64..40],
            more in prop::sample::select(vec![0_u64, 0, 1, 20, 200]), part in 0.0_f64..=1.0,
        ) {
            let [both, only_auditor, only_internal, neither] = counts;
            let again = read(both, only_auditor, only_internal, neither);
            let cases = again.cases().unwrap();
            let x = both + only_internal + (part * more as f64) as u64;
            if cases > 0 {
                let found = corrected(x, cases + more, again).unwrap();
                prop_assert!((0.0..=1.0).contains(&found.share));
                prop_assert_eq!(found.interval.is_ok(), cases > 1);
                if let Ok(interval) = found.interval {
                    prop_assert!(interval.contains(found.share) && interval.width() > 0.0);
                    prop_assert!(0.0 <= interval.lower && interval.upper <= 1.0);
                }
            }
            let found = overlap(again).unwrap();
            prop_assert!((0.0..=1.0).contains(&found.mcnemar));
            if let (Ok(share), Ok(interval)) = (found.found_share, found.found_interval) {
                prop_assert!(interval.contains(share));
            }
        }
    }

    fn read(both: u64, only_auditor: u64, only_internal: u64, neither: u64) -> BothRead {
        BothRead { both, only_auditor, only_internal, neither }
    }

    #[test]
    fn seven_of_ten_found() {
        let found = overlap(read(7, 3, 1, 19)).unwrap();
        assert_eq!((found.n, found.found_share), (30, Ok(0.7)));
        assert!(found.found_interval.unwrap().contains(0.7));
        assert!((found.mcnemar - 0.625).abs() < 1e-15);
    }

    #[test]
    fn nothing_to_find() {
        let found = overlap(read(0, 0, 0, 5)).unwrap();
        assert_eq!(found.found_share, Err(Undefined::NoErrors));
        assert!((found.mcnemar - 1.0).abs() < 1e-15);
        let empty = overlap(read(0, 0, 0, 0)).unwrap();
        assert_eq!(empty.agreement, Err(Undefined::NoCases));
        assert!(overlap(read(u64::MAX, 1, 0, 0)).is_err());
    }

    #[test]
    fn correction_by_the_cases_read_again() {
        let found = corrected(27, 90, read(6, 3, 0, 21)).unwrap();
        assert!((found.share - 0.4).abs() < 1e-15);
        assert!(found.interval.unwrap().contains(0.4) && found.standard_error.unwrap() < 0.1);
        // All read again: the auditor's share with its own error.
        let all = corrected(9, 30, read(7, 4, 2, 17)).unwrap();
        assert!((all.share - 11.0 / 30.0).abs() < 1e-15);
        let single = corrected(1, 3, read(1, 0, 0, 0)).unwrap();
        assert_eq!(single.interval, Err(Undefined::TooFewUnits));
        assert!(corrected(1, 3, read(2, 1, 1, 0)).is_err());
        assert!(corrected(1, 3, read(0, 0, 0, 0)).is_err());
        // More errors, or more cases in order, read again than there are.
        assert!(corrected(1, 30, read(2, 0, 0, 8)).is_err());
        assert!(corrected(25, 30, read(2, 4, 0, 4)).is_err());
    }

    #[test]
    fn nothing_found_twice_is_not_certain() {
        // Newcombe (1998), table I, has 0 of 20: up to 16.84 %.
        let found = corrected(0, 90, read(0, 0, 0, 20)).unwrap();
        let interval = found.interval.unwrap();
        assert!(found.share == 0.0 && interval.lower == 0.0);
        assert!((interval.upper - 0.1684).abs() < 5e-5);
        let all = corrected(90, 90, read(20, 0, 0, 0)).unwrap();
        assert!((all.interval.unwrap().lower - 0.8316).abs() < 5e-5);
    }
}
