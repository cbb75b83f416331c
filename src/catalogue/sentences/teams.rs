//! Teams side by side, small figures.

use super::Seen;
use super::values::{count, ends, share};
use crate::catalogue::texts::Texts;
use crate::domain::statistics::funnel::{FunnelClass, FunnelTeam};
use crate::domain::statistics::reason::Undefined;
use crate::domain::statistics::shrinkage::Shrinkage;
use crate::domain::statistics::suppression::{LEAST_WORKERS, Suppression};
use crate::domain::text::Clean;

/// Where a team lies around the centre's share.
#[must_use]
pub fn funnel(
    found: &Result<FunnelTeam, Undefined>,
    team: &Clean,
    reference: f64,
    seen: Seen,
    texts: &Texts,
) -> Clean {
    let Ok(found) = found else {
        return texts.with("statistics-funnel-no-cases", &[("team", team.into())]);
    };
    let id = match found.class {
        _ if seen.is_few() => "statistics-funnel-few",
        FunnelClass::AboveAction => "statistics-funnel-above",
        FunnelClass::AboveHint => "statistics-funnel-above-hint",
        FunnelClass::Within => "statistics-funnel-within",
        FunnelClass::BelowHint => "statistics-funnel-below-hint",
        FunnelClass::BelowAction => "statistics-funnel-below",
    };
    let (low, high) = ends(found.limits_998, 0.0, texts);
    texts.with(
        id,
        &[
            ("team", team.into()),
            ("seen", seen.words(texts).into()),
            ("reference", share(reference, 0.0, texts).into()),
            ("low", low.into()),
            ("high", high.into()),
            ("cases", count(seen.cases)),
        ],
    )
}

/// One of three words for where a team lies; hints are within.
#[must_use]
pub fn funnel_word(class: FunnelClass, texts: &Texts) -> Clean {
    texts.get(match class {
        FunnelClass::AboveAction => "statistics-class-above",
        FunnelClass::BelowAction => "statistics-class-below",
        FunnelClass::AboveHint | FunnelClass::Within | FunnelClass::BelowHint => {
            "statistics-class-within"
        }
    })
}

/// What an order of teams by drawn-together shares is made of: `cases` cases of `teams` teams.
#[must_use]
pub fn shrinkage(found: &Shrinkage, cases: u64, texts: &Texts) -> Clean {
    let teams = found.shrunken.len();
    let (id, average) = match (found.average, found.prior_cases) {
        (Ok(average), Ok(_)) => ("statistics-shrunken", average),
        (Ok(average), Err(_)) => ("statistics-shrunken-all-alike", average),
        (Err(_), _) => return texts.get("statistics-undefined-no-cases"),
    };
    texts.with(
        id,
        &[
            ("average", share(average, 0.0, texts).into()),
            ("teams", teams.into()),
            ("cases", count(cases)),
        ],
    )
}

/// That small figures are not shown, and how many are hidden by it.
#[must_use]
pub fn suppression(found: &Suppression, least: u64, texts: &Texts) -> Clean {
    let hidden = found.hidden.iter().filter(|hidden| **hidden).count();
    let id = if hidden == 0 {
        "statistics-suppressed-none"
    } else if found.hides_total {
        "statistics-suppressed-total"
    } else {
        "statistics-suppressed"
    };
    texts.with(
        id,
        &[
            ("least", count(least)),
            ("workers", count(LEAST_WORKERS)),
            ("hidden", hidden.into()),
            ("groups", found.hidden.len().into()),
        ],
    )
}
