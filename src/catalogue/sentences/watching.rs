//! Months in a row, kinds of error.

use super::Seen;
use super::values::{count, ends, share};
use crate::catalogue::texts::Texts;
use crate::domain::statistics::p_chart::{ChartPoint, Signal};
use crate::domain::statistics::pareto::Pareto;
use crate::domain::statistics::run_chart::{LEAST_USEFUL, RunChart};
use crate::domain::text::Clean;

/// A run chart of `seen` cases in all; its points are months.
#[must_use]
pub fn run_chart(found: &RunChart, seen: Seen, texts: &Texts) -> Clean {
    let id = match found.signal {
        Ok(true) => "statistics-run-signal",
        Ok(false) => "statistics-run-chance",
        Err(_) => "statistics-run-too-few",
    };
    run(found, seen, id, texts)
}

/// The same where its points are quarters.
#[must_use]
pub fn run_of_quarters(found: &RunChart, seen: Seen, texts: &Texts) -> Clean {
    let id = match found.signal {
        Ok(true) => "quarter-run-signal",
        Ok(false) => "quarter-run-chance",
        Err(_) => "quarter-run-too-few",
    };
    run(found, seen, id, texts)
}

fn run(found: &RunChart, seen: Seen, id: &str, texts: &Texts) -> Clean {
    let counts = found.counts.ok();
    let number = |part: fn(_) -> u64| count(counts.map_or(0, part));
    texts.with(
        id,
        &[
            ("median", share(found.median, 0.0, texts).into()),
            ("useful", count(found.useful)),
            ("least", count(LEAST_USEFUL)),
            ("cases", count(seen.cases)),
            ("run", number(|c: crate::domain::statistics::run_chart::RunCounts| c.longest_run)),
            ("run-limit", number(|c| c.longest_run_limit)),
            ("crossings", number(|c| c.crossings)),
            ("crossings-limit", number(|c| c.crossings_limit)),
        ],
    )
}

/// One point of a control chart around a centre.
#[must_use]
pub fn chart_point(found: &ChartPoint, centre: f64, seen: Seen, texts: &Texts) -> Clean {
    let id = match found.signal {
        _ if seen.is_few() => "statistics-point-few",
        Signal::None => "statistics-point-within",
        Signal::Low => "statistics-point-low",
        Signal::High => "statistics-point-high",
    };
    let (low, high) = ends(found.sigma_limits, seen.cases as f64, texts);
    texts.with(
        id,
        &[
            ("seen", seen.words(texts).into()),
            ("centre", share(centre, 0.0, texts).into()),
            ("low", low.into()),
            ("high", high.into()),
        ],
    )
}

/// Which kinds of error are most of them, in `cases` cases.
#[must_use]
pub fn pareto(found: &Pareto<'_>, cases: u64, texts: &Texts) -> Clean {
    if found.total == 0 {
        return texts.with("statistics-pareto-none", &[("cases", count(cases))]);
    }
    let vital: u64 = found.rows.iter().filter(|row| row.vital).map(|row| row.count).sum();
    let kinds = found.rows.iter().filter(|row| row.count > 0).count();
    texts.with(
        "statistics-pareto",
        &[
            ("vital", found.vital().count().into()),
            ("kinds", kinds.into()),
            ("errors", count(vital)),
            ("total", count(found.total)),
            ("share", share(vital as f64 / found.total as f64, 0.0, texts).into()),
            ("cases", count(cases)),
        ],
    )
}
