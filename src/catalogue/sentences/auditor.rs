//! Our own reviews against the auditor's, and readers against each other.

use super::Seen;
use super::values::{count, ends, plain_points, share, two_decimals};
use crate::catalogue::texts::Texts;
use crate::domain::statistics::agreement::{Agreement, Level};
use crate::domain::statistics::audit::{BothRead, Corrected, Overlap};
use crate::domain::statistics::difference::Difference;
use crate::domain::text::Clean;

/// The auditor's share against ours, from samples of their own. The difference is the
/// auditor's share minus ours.
#[must_use]
pub fn difference((ours, auditors): (Seen, Seen), found: &Difference, texts: &Texts) -> Clean {
    let fewest = ours.cases.min(auditors.cases) as f64;
    let id = if ours.is_few() || auditors.is_few() {
        "statistics-auditor-few"
    } else if found.interval.lower > 0.0 {
        "statistics-auditor-more"
    } else if found.interval.upper < 0.0 {
        "statistics-auditor-fewer"
    } else {
        "statistics-auditor-chance"
    };
    let more_or_fewer = |change: f64| {
        let points = plain_points(change, fewest, texts);
        let id = if change < 0.0 { "statistics-fewer" } else { "statistics-more" };
        texts.with(id, &[("points", points.into())])
    };
    texts.with(
        id,
        &[
            ("difference", more_or_fewer(found.difference).into()),
            ("low", more_or_fewer(found.interval.lower).into()),
            ("high", more_or_fewer(found.interval.upper).into()),
            ("ours", ours.words(texts).into()),
            ("auditors", auditors.words(texts).into()),
        ],
    )
}

/// What cases read by both come to.
#[must_use]
pub fn overlap(read: BothRead, found: &Overlap, texts: &Texts) -> Clean {
    let auditors = read.both + read.only_auditor;
    let (id, low, high) = match found.found_interval {
        Ok(interval) => {
            let (low, high) = ends(interval, 0.0, texts);
            ("statistics-overlap", low, high)
        }
        Err(_) if found.n == 0 => return texts.get("statistics-undefined-no-cases"),
        Err(_) => ("statistics-overlap-none", Clean::default(), Clean::default()),
    };
    texts.with(
        id,
        &[
            ("found", count(read.both)),
            ("auditors", count(auditors)),
            ("cases", count(found.n)),
            ("low", low.into()),
            ("high", high.into()),
        ],
    )
}

/// Our own share, put right by the cases that were read again.
#[must_use]
pub fn corrected(found: &Corrected, ours: Seen, again: u64, texts: &Texts) -> Clean {
    let cases = ours.cases as f64;
    let (id, low, high) = match found.interval {
        Ok(interval) => {
            let (low, high) = ends(interval, cases, texts);
            let none = found.share <= 0.0;
            (if none { "statistics-corrected-none" } else { "statistics-corrected" }, low, high)
        }
        Err(_) => ("statistics-corrected-no-interval", Clean::default(), Clean::default()),
    };
    texts.with(
        id,
        &[
            ("share", share(found.share, cases, texts).into()),
            ("low", low.into()),
            ("high", high.into()),
            ("again", count(again)),
            ("cases", count(ours.cases)),
        ],
    )
}

/// How far readers agree.
#[must_use]
pub fn agreement(found: &Agreement, texts: &Texts) -> Clean {
    let cases = ("cases", found.cases.into());
    let (Ok(percent), Ok(ac1)) = (found.percent, found.ac1) else {
        return texts.get("statistics-agreement-none");
    };
    if let Some(limit) = found.disagreement_limit {
        let limit = share(limit, 0.0, texts);
        return texts.with("statistics-no-disagreement", &[cases, ("limit", limit.into())]);
    }
    let (Ok(interval), Some(level)) = (found.interval, found.level()) else {
        return texts.with("statistics-agreement-few", &[cases]);
    };
    texts.with(
        "statistics-agreement",
        &[
            cases,
            ("percent", share(percent, 0.0, texts).into()),
            ("ac1", two_decimals(ac1, texts).into()),
            ("low", two_decimals(interval.lower, texts).into()),
            ("high", two_decimals(interval.upper, texts).into()),
            ("level", level_word(level, texts).into()),
        ],
    )
}

/// The word of an agreement.
#[must_use]
pub fn level_word(level: Level, texts: &Texts) -> Clean {
    texts.get(match level {
        Level::Low => "statistics-level-low",
        Level::Fair => "statistics-level-fair",
        Level::Good => "statistics-level-good",
    })
}
