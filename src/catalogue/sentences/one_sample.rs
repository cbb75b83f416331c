//! A share in one sample.

use super::Seen;
use super::values::{count, ends};
use crate::catalogue::texts::Texts;
use crate::domain::statistics::confidence::Interval;
use crate::domain::statistics::interval_exact::ExactInterval;
use crate::domain::text::Clean;

/// Cases in error in a population, from the sample they were found in.
#[must_use]
pub fn interval(found: &ExactInterval, seen: Seen, texts: &Texts) -> Clean {
    in_whole_cases((found.lower, found.upper), found.population, seen, texts)
}

/// The sentence for both ends in whole cases of a population.
pub(super) fn in_whole_cases(
    (low, high): (u64, u64),
    population: u64,
    seen: Seen,
    texts: &Texts,
) -> Clean {
    let id = if seen.cases == population {
        if seen.errors == 0 { "statistics-full-count-none" } else { "statistics-full-count" }
    } else if high == 0 {
        "statistics-none-certain"
    } else if seen.errors == 0 {
        if seen.is_few() { "statistics-none-few" } else { "statistics-none" }
    } else if seen.is_few() {
        "statistics-interval-few"
    } else if low == high {
        "statistics-interval-certain"
    } else {
        "statistics-interval"
    };
    texts.with(
        id,
        &[
            ("errors", count(seen.errors)),
            ("cases", count(seen.cases)),
            ("low", count(low)),
            ("high", count(high)),
            ("population", count(population)),
        ],
    )
}

/// The share when nobody knows how many cases there are in all, or a way of working is judged:
/// the interval of Clopper and Pearson, or of Wilson.
#[must_use]
pub fn interval_without_population(found: Interval, seen: Seen, texts: &Texts) -> Clean {
    let id = if seen.errors == 0 {
        "statistics-none-unknown"
    } else if seen.is_few() {
        "statistics-interval-unknown-few"
    } else {
        "statistics-interval-unknown"
    };
    let (low, high) = ends(found, seen.cases as f64, texts);
    texts.with(
        id,
        &[
            ("errors", count(seen.errors)),
            ("cases", count(seen.cases)),
            ("low", low.into()),
            ("high", high.into()),
        ],
    )
}

/// No case was assessed.
#[must_use]
pub fn nothing_assessed(texts: &Texts) -> Clean {
    texts.get("statistics-undefined-no-cases")
}
