//! Numbers as they stand in the sentences.

use super::Seen;
use crate::catalogue::format::{Decimals, figure, number, percent, rounded, with_percent_sign};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::answer::Verdict;
use crate::domain::statistics::comparison::LEAST_JUDGED;
use crate::domain::statistics::confidence::Interval;
use crate::domain::text::Clean;

/// From so many cases on a share has a decimal.
const CASES_FOR_DECIMALS: f64 = 100.0;

/// A count.
pub(super) fn count(count: u64) -> Arg<'static> {
    Arg::Number(count as f64)
}

/// A share of so many cases, as exact as they allow.
pub(super) fn share(share: f64, cases: f64, texts: &Texts) -> Clean {
    percent(share, usize::from(cases >= CASES_FOR_DECIMALS), texts)
}

/// Both ends of an interval of a share.
pub(super) fn ends(interval: Interval, cases: f64, texts: &Texts) -> (Clean, Clean) {
    (share(interval.lower, cases, texts), share(interval.upper, cases, texts))
}

/// A share that somebody chose, such as a goal: `22,5 %`, `45 %`.
pub(super) fn chosen_share(share: f64, texts: &Texts) -> Clean {
    let chosen = share * 100.0;
    // One decimal is enough, unless it would make nothing of it.
    let decimals = if chosen < 0.1 { 3 } else { 1 };
    let written = number(rounded(chosen, decimals), Decimals::AsNeeded, texts.language());
    Clean::catalogue(&with_percent_sign(&written, texts.language()))
}

/// A probability in whole per cent. It is never rounded over one of the `borders` at which the
/// words beside it change, and never to certainty.
pub(super) fn probability(probability: f64, borders: &[f64], texts: &Texts) -> Clean {
    if probability > 0.99 {
        return texts.with("statistics-over", &[("share", percent(0.99, 0, texts).into())]);
    }
    if probability < 0.01 {
        return texts.with("statistics-under", &[("share", percent(0.01, 0, texts).into())]);
    }
    let mut whole = rounded(probability * 100.0, 0);
    for border in borders {
        let border_percent = rounded(border * 100.0, 0);
        if probability < *border && whole >= border_percent {
            whole = border_percent - 1.0;
        } else if probability > *border && whole <= border_percent && *border < 0.5 {
            whole = border_percent + 1.0;
        }
    }
    percent(whole / 100.0, 0, texts)
}

/// Both ends of a change: "mellem 27 procentpoints fald og 1 procentpoints stigning", "mellem 12
/// og 48 procentpoints fald".
pub(super) fn between(change: Interval, cases: f64, texts: &Texts) -> Clean {
    let (lower, upper) = (tenths(change.lower, cases), tenths(change.upper, cases));
    let id = if upper < 0.0 {
        "statistics-between-falls"
    } else if lower > 0.0 {
        "statistics-between-rises"
    } else {
        let values = [
            ("low", end(change.lower, cases, texts).into()),
            ("high", end(change.upper, cases, texts).into()),
        ];
        return texts.with("statistics-between", &values);
    };
    // The smaller change first, whichever way it goes.
    let (small, large) =
        if upper < 0.0 { (change.upper, change.lower) } else { (change.lower, change.upper) };
    texts.with(
        id,
        &[
            ("low", plain_points(small, cases, texts).into()),
            ("high", plain_points(large, cases, texts).into()),
        ],
    )
}

/// One end: "27 procentpoints fald", "1 procentpoints stigning", "ingen ændring".
fn end(change: f64, cases: f64, texts: &Texts) -> Clean {
    let size = tenths(change, cases);
    let id = if size == 0.0 {
        "statistics-points-none"
    } else if size < 0.0 {
        "statistics-points-fall"
    } else {
        "statistics-points-rise"
    };
    texts.with(
        id,
        &[
            ("points", plain_points(change, cases, texts).into()),
            ("size", (size.abs() / 10.0).into()),
        ],
    )
}

/// A change in tenths of a percentage point, as it is shown.
fn tenths(change: f64, cases: f64) -> f64 {
    10.0 * rounded(change * 100.0, usize::from(cases >= CASES_FOR_DECIMALS))
}

/// The size of a change in percentage points, without a word.
pub(super) fn plain_points(change: f64, cases: f64, texts: &Texts) -> Clean {
    let decimals = usize::from(cases >= CASES_FOR_DECIMALS);
    figure(change.abs() * 100.0, Decimals::Exactly(decimals), texts)
}

/// A number such as a coefficient, with two decimals.
pub(super) fn two_decimals(value: f64, texts: &Texts) -> Clean {
    figure(value, Decimals::Exactly(2), texts)
}

/// A number with at most one decimal, such as hours.
pub(super) fn one_decimal(value: f64, texts: &Texts) -> Clean {
    figure(rounded(value, 1), Decimals::AsNeeded, texts)
}

impl Seen {
    /// x/n; callers have a result, so that n > 0.
    pub(super) fn share(self) -> f64 {
        self.errors as f64 / self.cases as f64
    }

    /// Too few to judge anything by.
    pub(super) fn is_few(self) -> bool {
        self.cases < LEAST_JUDGED
    }

    /// "43 % (39 af 90 sager)", or "0 af 20 set" when nothing was found.
    pub(super) fn words(self, texts: &Texts) -> Clean {
        if self.errors == 0 {
            return texts.with("statistics-seen-none", &[("cases", count(self.cases))]);
        }
        texts.with(
            "statistics-seen",
            &[
                ("share", share(self.share(), self.cases as f64, texts).into()),
                ("errors", count(self.errors)),
                ("cases", count(self.cases)),
            ],
        )
    }
}

/// The word of a verdict, as it is answered on the screen.
pub(in crate::catalogue) fn verdict_word(verdict: Verdict, texts: &Texts) -> Clean {
    texts.get(match verdict {
        Verdict::Met => "verdict-met",
        Verdict::NotMet => "verdict-not-met",
        Verdict::PartlyMet => "verdict-partly-met",
        Verdict::NotRelevant => "verdict-not-relevant",
        Verdict::NotDocumented => "verdict-not-documented",
    })
}
