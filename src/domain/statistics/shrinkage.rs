//! Shares of teams drawn towards their average (da: *sammenkrympede fejlandele*), for the case
//! that an order is demanded. **Comparing.**
//!
//! Empirical Bayes by the method of moments: the smaller the sample, the more a team is drawn to
//! the average; when no difference between teams can be seen, all the way.
//!
//! Source: J. Kleinman (1973), *JASA* 68:46.

use super::reason::{NoResult, Undefined, check_errors};

/// The teams drawn together.
#[derive(Debug, Clone, PartialEq)]
pub struct Shrinkage {
    /// Σx/Σn; missing without cases.
    pub average: Result<f64, Undefined>,
    /// Variance between teams beyond chance, at least 0.
    pub variance_between: Result<f64, Undefined>,
    /// How many cases the average counts as; missing (infinite) when no difference between teams
    /// can be seen (da: *ingen målbar forskel mellem teams*).
    pub prior_cases: Result<f64, Undefined>,
    /// The share of each team drawn to the average; the average where n = 0.
    pub shrunken: Vec<Result<f64, Undefined>>,
}

/// Draws the shares of teams (x, n) together.
///
/// # Errors
/// When a team has x > n.
pub fn shrink(teams: &[(u64, u64)]) -> Result<Shrinkage, NoResult> {
    for &(x, n) in teams {
        check_errors(x, n)?;
    }
    let with_cases: Vec<(f64, f64)> =
        teams.iter().filter(|(_, n)| *n > 0).map(|&(x, n)| (x as f64, n as f64)).collect();
    if with_cases.is_empty() {
        let missing = Err(Undefined::NoCases);
        return Ok(Shrinkage {
            average: missing,
            variance_between: missing,
            prior_cases: missing,
            shrunken: vec![missing; teams.len()],
        });
    }
    let errors: f64 = with_cases.iter().map(|(x, _)| x).sum();
    let cases: f64 = with_cases.iter().map(|(_, n)| n).sum();
    let average = errors / cases;
    let variance = variance_between(&with_cases, average, cases);
    let prior_cases = if variance <= 0.0 {
        Err(Undefined::NoTeamDifference)
    } else {
        Ok((average * (1.0 - average) / variance - 1.0).max(0.0))
    };
    let shrunken = teams
        .iter()
        .map(|&(x, n)| {
            Ok(match prior_cases {
                Ok(prior) if n > 0 => (x as f64 + prior * average) / (n as f64 + prior),
                _ => average,
            })
        })
        .collect();
    Ok(Shrinkage { average: Ok(average), variance_between: Ok(variance), prior_cases, shrunken })
}

/// The part of the spread of shares that chance does not explain.
fn variance_between(teams: &[(f64, f64)], average: f64, cases: f64) -> f64 {
    let others = teams.len() as f64 - 1.0;
    let spread: f64 = teams
        .iter()
        .map(|(x, n)| {
            let distance = x / n - average;
            n * distance * distance
        })
        .sum();
    let squares: f64 = teams.iter().map(|(_, n)| n * n).sum();
    let divisor = cases - squares / cases - others;
    if divisor <= 0.0 || others < 1.0 {
        return 0.0;
    }
    ((spread - others * average * (1.0 - average)) / divisor).max(0.0)
}

#[cfg(test)]
mod tests {
    //! Alike, different, and single teams.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn teams_that_are_alike_get_the_average() {
        let found = shrink(&[(3, 10), (6, 20), (0, 0)]).unwrap();
        assert_eq!(found.prior_cases, Err(Undefined::NoTeamDifference));
        assert!(found.shrunken.iter().all(|share| (share.unwrap() - 0.3).abs() < 1e-15));
    }

    #[test]
    fn a_small_team_is_drawn_more() {
        let found = shrink(&[(8, 10), (80, 100), (5, 100), (10, 100)]).unwrap();
        let shares: Vec<f64> = found.shrunken.into_iter().flatten().collect();
        assert!(shares[0] < shares[1] && shares[1] < 0.8);
    }

    #[test]
    fn nobody_and_nothing() {
        assert_eq!(shrink(&[(0, 0)]).unwrap().average, Err(Undefined::NoCases));
        assert!(shrink(&[]).unwrap().shrunken.is_empty());
        assert!(shrink(&[(2, 1)]).is_err());
    }

    proptest! {
        #[test]
        fn between_the_own_share_and_the_average(
            teams in prop::collection::vec((0_u64..60, 1_u64..60), 1..15),
        ) {
            let teams: Vec<(u64, u64)> = teams.into_iter().map(|(x, n)| (x.min(n), n)).collect();
            let found = shrink(&teams).unwrap();
            let average = found.average.unwrap();
            for (&(x, n), share) in teams.iter().zip(&found.shrunken) {
                let (own, share) = (x as f64 / n as f64, share.unwrap());
                prop_assert!(share >= own.min(average) - 1e-12);
                prop_assert!(share <= own.max(average) + 1e-12);
            }
        }
    }
}
