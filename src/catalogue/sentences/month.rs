//! What a month says about its list.

use super::Seen;
use super::one_sample::in_whole_cases;
use super::values::{count, share};
use crate::catalogue::texts::Texts;
use crate::domain::month_share::MonthShare;
use crate::domain::text::Clean;

/// The cases in error on the month's list. Where the draw was divided into groups, what was seen
/// is not the estimate, so that both are said.
#[must_use]
pub fn month_share(found: &MonthShare, texts: &Texts) -> Clean {
    let seen = Seen { errors: found.x, cases: found.n };
    match found.weighted {
        Some(weighted) if seen.errors > 0 && !seen.is_few() && !found.is_full_count() => texts
            .with(
                "statistics-divided",
                &[
                    ("seen", seen.words(texts).into()),
                    ("population", count(found.population)),
                    ("share", share(weighted, seen.cases as f64, texts).into()),
                    ("low", count(found.low)),
                    ("high", count(found.high)),
                ],
            ),
        _ => in_whole_cases((found.low, found.high), found.population, seen, texts),
    }
}

/// That the figure says nothing about groups of which no case is judged; nothing when it covers
/// all.
#[must_use]
pub fn uncovered(found: &MonthShare, texts: &Texts) -> Option<Clean> {
    let cases = Some(found.uncovered).filter(|cases| *cases > 0)?;
    Some(texts.with("statistics-divided-uncovered", &[("cases", count(cases))]))
}
