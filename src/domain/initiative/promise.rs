//! What a criterion can show at all (da: *styrkemåler*), said when it is declared: a plan that could not
//! show a real fall would look like an initiative that does not help.

use super::super::statistics::power::{MOST_PLANNED, powers_of_verdict};
use super::criterion::Criterion;
use super::measured::Side;

/// What a criterion can be expected to show.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Promise {
    /// The baseline as it is now.
    pub baseline: Side,
    /// Cases to be expected in the measuring window, as many a quarter as in the baseline.
    pub expected: u64,
    /// Chance of *effect shown* if the share really falls to the goal.
    pub at_goal: f64,
    /// Chance of it if the share really falls by the smallest effect worth having.
    pub at_least_effect: f64,
}

/// What it can show, from the baseline's cases; none when these are too few to say.
#[must_use]
pub fn promise(criterion: &Criterion, baseline: Side) -> Option<Promise> {
    let quarters = |window: super::criterion::Window| window.quarters().len() as f64;
    let rate = quarters(criterion.measuring) / quarters(criterion.baseline);
    let cases = baseline.period.process_sample;
    let planned = |cases: f64| (cases.round() as u64).min(MOST_PLANNED);
    let (before, after) = (planned(cases), planned(cases * rate));
    if before == 0 || after == 0 {
        return None;
    }
    let share = baseline.period.share.clamp(0.0, 1.0);
    let then =
        [f64::from(criterion.goal) / 1000.0, share - f64::from(criterion.least_effect) / 1000.0];
    let then = then.map(|then| then.clamp(0.0, share));
    let [at_goal, at_least_effect] = powers_of_verdict(before, after, share, then).ok()?;
    Some(Promise { baseline, expected: after, at_goal, at_least_effect })
}
