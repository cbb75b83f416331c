//! Several teams or months together.

use super::Seen;
use super::values::{count, ends, plain_points, share};
use crate::catalogue::texts::Texts;
use crate::domain::statistics::quarter_pool::Pool;
use crate::domain::statistics::reason::Undefined;
use crate::domain::statistics::stratified::Estimate;
use crate::domain::text::Clean;

/// A share weighted by population.
#[must_use]
pub fn estimate(found: &Estimate, texts: &Texts) -> Clean {
    let seen = Seen { errors: found.x, cases: found.n };
    let cases = found.n as f64;
    let id = match found.effective_sample {
        Err(_) if seen.errors == 0 => "statistics-full-count-none",
        Err(_) => "statistics-full-count",
        Ok(_) if seen.errors == 0 => "statistics-weighted-none",
        Ok(_) if seen.is_few() => "statistics-weighted-few",
        Ok(_) => "statistics-weighted",
    };
    let (low, high) = ends(found.interval, cases, texts);
    let effective = found.effective_sample.unwrap_or(cases).round();
    texts.with(
        id,
        &[
            ("seen", seen.words(texts).into()),
            ("errors", count(found.x)),
            ("cases", count(found.n)),
            ("share", share(found.share, cases, texts).into()),
            ("population", count(found.population)),
            ("low", low.into()),
            ("high", high.into()),
            ("effective", effective.into()),
        ],
    )
}

/// How much of the quarter a pool covers; nothing when it covers all.
#[must_use]
pub fn coverage(pool: &Pool<'_>, texts: &Texts) -> Option<Clean> {
    match pool.covered_share {
        Ok(covered) if covered >= 1.0 => None,
        Ok(covered) if covered > 0.0 => Some(texts.with(
            "statistics-covered",
            &[("share", share(covered, 0.0, texts).into()), ("teams", pool.uncovered.len().into())],
        )),
        Ok(_) | Err(Undefined::NoCases) => Some(texts.get("statistics-undefined-no-cases")),
        Err(reason) => Some(super::reasons::undefined(reason, texts)),
    }
}

/// What one team adds to the weighted share.
#[must_use]
pub fn contribution(team: &Clean, part: f64, whole: &Estimate, texts: &Texts) -> Clean {
    let cases = whole.n as f64;
    texts.with(
        "statistics-contribution",
        &[
            ("team", team.into()),
            ("points", plain_points(part, cases, texts).into()),
            ("whole", plain_points(whole.share, cases, texts).into()),
            ("cases", count(whole.n)),
            ("population", count(whole.population)),
        ],
    )
}
