//! Target paths, forecasts, an index of goals.

use super::Seen;
use super::values::{chosen_share, count, ends, probability, share};
use crate::catalogue::texts::Texts;
use crate::domain::statistics::barometer::{Index, Progress};
use crate::domain::statistics::confidence::Interval;
use crate::domain::statistics::reason::Undefined;
use crate::domain::statistics::target_path::{OFF_TRACK_TO, ON_TRACK_FROM, Standing, Track};
use crate::domain::statistics::trend::{LEAST_PERIODS, Trend};
use crate::domain::text::Clean;

/// A sample against the path to a goal.
#[must_use]
pub fn standing(found: &Standing, seen: Seen, texts: &Texts) -> Clean {
    let id = if !found.has_cases {
        "statistics-path-no-cases"
    } else if seen.is_few() {
        "statistics-path-few"
    } else {
        match found.track {
            Track::On => "statistics-path-on",
            Track::Off => "statistics-path-off",
            Track::Uncertain => "statistics-path-uncertain",
        }
    };
    let interval = Interval { lower: found.lower, upper: found.upper };
    let (low, high) = ends(interval, seen.cases as f64, texts);
    let borders = [ON_TRACK_FROM, OFF_TRACK_TO];
    texts.with(
        id,
        &[
            ("target", chosen_share(found.target, texts).into()),
            ("chance", probability(found.probability, &borders, texts).into()),
            ("seen", seen.words(texts).into()),
            ("low", low.into()),
            ("high", high.into()),
        ],
    )
}

/// Where a trend leads by the time it was forecast for. `periods` with `seen` cases in all.
#[must_use]
pub fn trend(found: &Trend, target: f64, periods: usize, seen: Seen, texts: &Texts) -> Clean {
    let cases = seen.cases as f64;
    let (low, high) = ends(found.forecast.interval, cases, texts);
    let id =
        if periods < LEAST_PERIODS { "statistics-trend-too-short" } else { "statistics-trend" };
    texts.with(
        id,
        &[
            ("share", share(found.forecast.share, cases, texts).into()),
            ("low", low.into()),
            ("high", high.into()),
            ("target", chosen_share(target, texts).into()),
            ("chance", probability(found.forecast.reach, &[], texts).into()),
            ("periods", periods.into()),
            ("least", LEAST_PERIODS.into()),
            ("cases", count(seen.cases)),
        ],
    )
}

/// A share that somebody chose, in thousandths.
#[must_use]
pub fn thousandths(share: u32, texts: &Texts) -> Clean {
    chosen_share(f64::from(share) / 1000.0, texts)
}

/// How far one is on the way to a goal of several parts, by `cases` cases in all.
#[must_use]
pub fn index(found: &Index, goal: &Clean, cases: u64, texts: &Texts) -> Clean {
    match &found.composite {
        Ok(progress) => way(progress, goal, cases, texts),
        Err(_) => {
            let missing = found.parts.iter().filter(|part| part.is_err()).count();
            texts.with(
                "statistics-index-missing",
                &[("goal", goal.into()), ("missing", missing.into())],
            )
        }
    }
}

/// One of its parts.
#[must_use]
pub fn index_part(
    found: &Result<Progress, Undefined>,
    goal: &Clean,
    cases: u64,
    texts: &Texts,
) -> Clean {
    match found {
        Ok(progress) => way(progress, goal, cases, texts),
        Err(reason) => texts.with(
            "statistics-part-missing",
            &[("goal", goal.into()), ("why", super::reasons::undefined(*reason, texts).into())],
        ),
    }
}

fn way(progress: &Progress, goal: &Clean, cases: u64, texts: &Texts) -> Clean {
    // Progress is not kept inside 0 and 1.
    let (low, high) = ends(progress.interval, 0.0, texts);
    texts.with(
        if progress.value < 0.0 { "statistics-index-away" } else { "statistics-index" },
        &[
            ("goal", goal.into()),
            ("share", share(progress.value, 0.0, texts).into()),
            ("low", low.into()),
            ("high", high.into()),
            ("cases", count(cases)),
        ],
    )
}
