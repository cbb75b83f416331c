//! What a plan of reviews costs and what can be seen with it (da: *hvad nu hvis*).
//!
//! For a manager who wonders how many cases a month are worth the time.

use super::comparison::LEAST_JUDGED;
use super::confidence::{Confidence, Interval};
use super::interval_wilson::wilson;
use super::power::{MOST_PLANNED, smallest_visible_fall};
use super::reason::{NoResult, check_count, check_inner_share, check_range};

/// How surely a fall should be found when nothing else is said.
pub const USUAL_POWER: f64 = 0.8;

/// Share in error expected where nothing is known yet.
pub const USUAL_SHARE: f64 = 0.25;
/// Lowest share planned with: planning for few errors makes the sample too small to see many.
pub const LEAST_SHARE: f64 = 0.2;

/// The share to plan with, from x cases in error of n in the last periods.
#[must_use]
pub fn expected_share(errors: u64, cases: u64) -> f64 {
    if cases < LEAST_JUDGED || errors > cases {
        return USUAL_SHARE;
    }
    (errors as f64 / cases as f64).max(LEAST_SHARE)
}

/// A plan for one period, such as a quarter.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plan {
    /// Cases a team reviews in a month.
    pub cases_a_month: u64,
    /// Teams.
    pub teams: u64,
    /// Months in the period.
    pub months: u64,
    /// Minutes a case takes.
    pub minutes_a_case: f64,
    /// Share in error expected, inside (0, 1); last period's is a good guess.
    pub expected_share: f64,
    /// All cases of the teams in the period, when known.
    pub population: Option<u64>,
}

/// What a plan comes to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outlook {
    /// Cases reviewed in the period by all teams, at most the population.
    pub cases: u64,
    /// Working hours for all teams together.
    pub hours: f64,
    /// Interval of the share, 95 %, when the expected share is found.
    pub interval: Interval,
    /// The highest share in the next period, with as many cases, that would be found to be a fall
    /// with [`USUAL_POWER`]; `None` when not even 0 would, or when more than [`MOST_PLANNED`]
    /// cases are planned.
    pub visible_fall_to: Option<f64>,
}

/// What the plan comes to.
///
/// # Errors
/// When a number is out of range; undefined without cases.
pub fn outlook(plan: &Plan) -> Result<Outlook, NoResult> {
    check_inner_share("expected_share", plan.expected_share)?;
    check_range("minutes_a_case", plan.minutes_a_case, 0.0, 10_000.0)?;
    let mut cases = 1;
    for (name, factor) in
        [("cases_a_month", plan.cases_a_month), ("teams", plan.teams), ("months", plan.months)]
    {
        // Neither is above 10^9, so that the product fits.
        cases = check_count("cases", cases * check_count(name, factor)?)?;
    }
    cases = plan.population.map_or(cases, |population| cases.min(population));
    let n = cases as f64;
    let share = plan.expected_share;
    let interval = wilson(share * n, n, plan.population, Confidence::NINETY_FIVE)?;
    let visible_fall_to = if cases <= MOST_PLANNED {
        smallest_visible_fall(cases, share, USUAL_POWER)?
    } else {
        None
    };
    Ok(Outlook { cases, hours: n * plan.minutes_a_case / 60.0, interval, visible_fall_to })
}

#[cfg(test)]
mod tests {
    //! A centre of eight teams.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    const CENTRE: Plan = Plan {
        cases_a_month: 3,
        teams: 10,
        months: 3,
        minutes_a_case: 40.0,
        expected_share: 0.45,
        population: None,
    };

    #[test]
    fn ninety_cases_in_a_quarter() {
        let found = outlook(&CENTRE).unwrap();
        assert_eq!(found.cases, 90);
        assert!((found.hours - 60.0).abs() < 1e-12);
        assert!(found.interval.contains(0.45) && found.interval.width() < 0.21);
        let visible = found.visible_fall_to.unwrap();
        assert!(visible > 0.225 && visible < 0.3, "{visible}");
    }

    #[test]
    fn no_more_cases_than_there_are() {
        let found = outlook(&Plan { population: Some(40), ..CENTRE }).unwrap();
        assert_eq!((found.cases, found.interval), (40, Interval::point(0.45)));
    }

    #[test]
    fn planned_with_what_was_seen_lately_but_never_with_little() {
        let table =
            [((0, 0), 0.25), ((9, 9), 0.25), ((5, 10), 0.5), ((1, 90), 0.2), ((3, 2), 0.25)];
        for ((errors, cases), share) in table {
            assert!((expected_share(errors, cases) - share).abs() < 1e-15, "{errors}/{cases}");
        }
    }

    #[test]
    fn refused_and_too_large_to_walk() {
        assert!(outlook(&Plan { teams: 0, ..CENTRE }).is_err());
        assert!(outlook(&Plan { teams: u64::MAX, ..CENTRE }).is_err());
        assert!(outlook(&Plan { expected_share: 1.0, ..CENTRE }).is_err());
        assert!(outlook(&Plan { minutes_a_case: f64::NAN, ..CENTRE }).is_err());
        let country = outlook(&Plan { teams: 1410, ..CENTRE }).unwrap();
        assert_eq!(country.visible_fall_to, None);
    }
}
