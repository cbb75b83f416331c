//! Several teams or months together.

use super::Seen;
use super::values::{count, ends, plain_points, probability, share};
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
    let cases = pool.merged.iter().map(|cell| cell.population).sum();
    covered(pool.covered_share, (cases, pool.population), pool.uncovered.len(), texts)
}

/// The same from the share covered, the cases covered and all, and the number of teams that are not.
#[must_use]
pub fn covered(
    part: Result<f64, Undefined>,
    (cases, population): (u64, u64),
    teams: usize,
    texts: &Texts,
) -> Option<Clean> {
    match part {
        Ok(covered) if covered >= 1.0 => None,
        Ok(covered) if covered > 0.0 => Some(texts.with(
            "statistics-covered",
            &[
                ("share", probability(covered, &[], texts).into()),
                ("covered", count(cases)),
                ("population", count(population)),
                ("teams", teams.into()),
            ],
        )),
        Ok(_) | Err(Undefined::NoCases) => Some(texts.get("statistics-undefined-no-cases")),
        Err(reason) => Some(super::reasons::undefined(reason, texts)),
    }
}

/// What one team adds to the weighted share; where nothing was found there is nothing to add to.
#[must_use]
pub fn contribution(team: &Clean, part: f64, whole: &Estimate, texts: &Texts) -> Clean {
    if whole.x == 0 {
        return estimate(whole, texts);
    }
    let points = |share| plain_points(share, whole.n as f64, texts);
    texts.with(
        "statistics-contribution",
        &[
            ("team", team.into()),
            ("points", points(part).into()),
            ("whole", points(whole.share).into()),
            ("low", points(whole.interval.lower).into()),
            ("high", points(whole.interval.upper).into()),
            ("cases", count(whole.n)),
            ("population", count(whole.population)),
        ],
    )
}
