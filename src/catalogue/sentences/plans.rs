//! How many cases, and what can be seen with them.

use super::Seen;
use super::values::{chosen_share, count, ends, one_decimal, plain_points, probability};
use crate::catalogue::texts::Texts;
use crate::domain::statistics::discovery::Discovery;
use crate::domain::statistics::interval_exact::ExactInterval;
use crate::domain::statistics::planning::{Outlook, Plan, USUAL_POWER};
use crate::domain::statistics::sample_size::SampleSize;
use crate::domain::text::Clean;

/// A sample size with what it really buys.
#[must_use]
pub fn sample_size(found: &SampleSize, population: Option<u64>, texts: &Texts) -> Clean {
    let points = plain_points(found.achieved_half_width, found.n as f64, texts);
    match population {
        Some(population) if found.n == population => {
            texts.with("statistics-size-all", &[("population", count(population))])
        }
        Some(population) => texts.with(
            "statistics-size",
            &[
                ("cases", count(found.n)),
                ("population", count(population)),
                ("points", points.into()),
            ],
        ),
        None => texts.with(
            "statistics-size-unknown",
            &[("cases", count(found.n)), ("points", points.into())],
        ),
    }
}

/// What a planned draw would say if the share were as expected.
#[must_use]
pub fn planned_draw(found: &ExactInterval, seen: Seen, expected: f64, texts: &Texts) -> Clean {
    let id = if seen.cases == found.population {
        "statistics-planned-all"
    } else if seen.is_few() {
        "statistics-planned-few"
    } else {
        "statistics-planned"
    };
    texts.with(
        id,
        &[
            ("cases", count(seen.cases)),
            ("population", count(found.population)),
            ("expected", chosen_share(expected, texts).into()),
            ("low", count(found.lower)),
            ("high", count(found.upper)),
        ],
    )
}

/// A discovery sample from a population of which `errors` cases would be too many, when at most
/// `allowed` may be found; for 95 %.
#[must_use]
pub fn discovery(
    found: &Discovery,
    population: u64,
    errors: u64,
    allowed: u64,
    texts: &Texts,
) -> Clean {
    let id = if allowed == 0 { "statistics-discovery" } else { "statistics-discovery-with-some" };
    texts.with(
        id,
        &[
            ("cases", count(found.n)),
            ("population", count(population)),
            ("errors", count(errors)),
            ("allowed", count(allowed)),
        ],
    )
}

/// The same when nobody knows how many cases there are.
#[must_use]
pub fn discovery_of_share(found: &Discovery, share: f64, allowed: u64, texts: &Texts) -> Clean {
    let id = if allowed == 0 {
        "statistics-discovery-unknown"
    } else {
        "statistics-discovery-unknown-with-some"
    };
    texts.with(
        id,
        &[
            ("cases", count(found.n)),
            ("share", chosen_share(share, texts).into()),
            ("allowed", count(allowed)),
        ],
    )
}

/// The chance to see a fall that is really there.
#[must_use]
pub fn power(chance: f64, cases: (u64, u64), shares: (f64, f64), texts: &Texts) -> Clean {
    texts.with(
        "statistics-power",
        &[
            ("from", chosen_share(shares.0, texts).into()),
            ("to", chosen_share(shares.1, texts).into()),
            ("before", count(cases.0)),
            ("after", count(cases.1)),
            ("chance", probability(chance, &[], texts).into()),
        ],
    )
}

/// How far a share must fall to be seen with [`USUAL_POWER`].
#[must_use]
pub fn smallest_visible_fall(found: Option<f64>, cases: u64, from: f64, texts: &Texts) -> Clean {
    let id = if found.is_some() { "statistics-visible-fall" } else { "statistics-no-visible-fall" };
    texts.with(
        id,
        &[
            ("cases", count(cases)),
            ("from", chosen_share(from, texts).into()),
            ("to", chosen_share(found.unwrap_or(0.0), texts).into()),
            ("power", chosen_share(USUAL_POWER, texts).into()),
        ],
    )
}

/// What a plan costs and shows.
#[must_use]
pub fn outlook(plan: &Plan, found: &Outlook, texts: &Texts) -> Clean {
    let id = match plan.population {
        Some(population) if population == found.cases => "statistics-outlook-all",
        Some(_) => "statistics-outlook-of",
        None => "statistics-outlook",
    };
    let (low, high) = ends(found.interval, 0.0, texts);
    texts.with(
        id,
        &[
            ("cases", count(found.cases)),
            ("population", count(plan.population.unwrap_or(0))),
            ("hours", one_decimal(found.hours, texts).into()),
            ("expected", chosen_share(plan.expected_share, texts).into()),
            ("low", low.into()),
            ("high", high.into()),
        ],
    )
}
