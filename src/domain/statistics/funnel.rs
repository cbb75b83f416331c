//! Teams side by side without a ranking (da: *tragtdiagram*): whose share is beyond what chance
//! explains at its number of cases? **Comparing.**
//!
//! The class of a team comes from exact binomial tails around the reference: 99.8 % limits for
//! action, 95 % as a hint. The limits are for drawing, interpolated between whole counts.
//!
//! Source: D. Spiegelhalter (2005), *Statistics in Medicine* 24:1185.

use std::collections::BTreeMap;

use super::confidence::Interval;
use super::numerics::binomial;
use super::reason::{NoResult, Undefined, check_errors, check_share};

/// Probability beyond each 95 % limit.
const HINT: f64 = 0.025;
/// Probability beyond each 99.8 % limit.
const ACTION: f64 = 0.001;
/// Probabilities this close are equal.
const TIE: f64 = 1e-12;

/// A team in the funnel.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FunnelTeam {
    /// Limits that 95 % of teams keep when all are alike, for drawing.
    pub limits_95: Interval,
    /// Limits that 99.8 % of teams keep.
    pub limits_998: Interval,
    /// P(X <= x) at the reference.
    pub tail_low: f64,
    /// P(X >= x) at the reference.
    pub tail_high: f64,
    /// Where the team lies.
    pub class: FunnelClass,
}

/// Where a team lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FunnelClass {
    /// Above the 99.8 % limit: more errors than chance explains (da: *over*).
    AboveAction,
    /// Between the upper limits: a hint.
    AboveHint,
    /// Within chance (da: *inden for*).
    Within,
    /// Between the lower limits: a hint.
    BelowHint,
    /// Below the 99.8 % limit: fewer errors than chance explains (da: *under*).
    BelowAction,
}

/// The teams (x, n) around a reference share, in the order given; missing where n = 0.
///
/// # Errors
/// When the reference is not a share or a team has x > n.
pub fn funnel(
    reference: f64,
    teams: &[(u64, u64)],
) -> Result<Vec<Result<FunnelTeam, Undefined>>, NoResult> {
    check_share("p0", reference)?;
    // Many teams have samples of the same size, and then the same limits.
    let mut limits_by_size = BTreeMap::new();
    teams
        .iter()
        .map(|&(x, n)| {
            check_errors(x, n)?;
            if n == 0 {
                return Ok(Err(Undefined::NoCases));
            }
            let limits = limits_by_size.entry(n).or_insert_with(|| limits(n, reference));
            Ok(Ok(team(x, n, reference, *limits)))
        })
        .collect()
}

/// The 95 % and the 99.8 % limits for n cases.
fn limits(n: u64, reference: f64) -> [Interval; 2] {
    [HINT, ACTION].map(|beyond| Interval {
        lower: limit(beyond, n, reference),
        upper: limit(1.0 - beyond, n, reference),
    })
}

fn team(x: u64, n: u64, reference: f64, limits: [Interval; 2]) -> FunnelTeam {
    let [limits_95, limits_998] = limits;
    let tail_low = binomial::at_most(x, n, reference);
    let tail_high = binomial::at_least(x, n, reference);
    FunnelTeam { limits_95, limits_998, tail_low, tail_high, class: class(tail_low, tail_high) }
}

fn class(low: f64, high: f64) -> FunnelClass {
    if high <= ACTION + TIE {
        FunnelClass::AboveAction
    } else if high <= HINT + TIE {
        FunnelClass::AboveHint
    } else if low <= ACTION + TIE {
        FunnelClass::BelowAction
    } else if low <= HINT + TIE {
        FunnelClass::BelowHint
    } else {
        FunnelClass::Within
    }
}

/// The share below which a team stays with probability q, interpolated between counts.
fn limit(q: f64, n: u64, reference: f64) -> f64 {
    let count = binomial::quantile(q, n, reference);
    let at = binomial::probability(count, n, reference);
    let excess = binomial::at_most(count, n, reference) - q;
    let part = if at > 0.0 { excess / at } else { 0.0 };
    ((count as f64 - part) / n as f64).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    //! Ties, and limits that close in.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_exact_tie_is_beyond_the_limit() {
        // P(3 of 3 at 10 %) is 0.001 exactly.
        let found = funnel(0.1, &[(3, 3)]).unwrap()[0].unwrap();
        assert_eq!(found.class, FunnelClass::AboveAction);
    }

    #[test]
    fn limits_close_in() {
        let teams: Vec<(u64, u64)> = [10, 40, 160, 640].map(|n| (n / 3, n)).into();
        let found = funnel(0.3, &teams).unwrap();
        let widths: Vec<f64> = found.iter().map(|team| team.unwrap().limits_998.width()).collect();
        assert!(widths.windows(2).all(|pair| pair[1] < pair[0]), "{widths:?}");
    }

    #[test]
    fn refused_and_missing() {
        assert_eq!(funnel(0.3, &[(0, 0)]).unwrap(), [Err(Undefined::NoCases)]);
        assert!(funnel(1.3, &[(0, 1)]).is_err() && funnel(0.3, &[(2, 1)]).is_err());
        assert!(funnel(0.3, &[(300_000_000, 1_000_000_000)]).is_ok());
        for reference in [0.0, 1.0] {
            assert_eq!(funnel(reference, &[(1, 2)]).unwrap().len(), 1);
        }
    }

    proptest! {
        #[test]
        fn limits_are_shares_in_order(p in 0.0_f64..=1.0, n in 1_u64..400, x in 0_u64..400) {
            let team = funnel(p, &[(x.min(n), n)]).unwrap()[0].unwrap();
            let (outer, inner) = (team.limits_998, team.limits_95);
            prop_assert!(0.0 <= outer.lower && outer.upper <= 1.0);
            prop_assert!(outer.lower <= inner.lower + 1e-12 && inner.upper <= outer.upper + 1e-12);
            prop_assert!(inner.lower <= inner.upper);
        }
    }
}
