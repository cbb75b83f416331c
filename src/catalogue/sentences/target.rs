//! What is to be reached (da: *mål*): what was declared, and where one stands.

use super::Seen;
use super::goals::{standing, thousandths};
use crate::catalogue::format::long_date;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::statistics::target_path::Standing;
use crate::domain::target::{Figures, Measure, Target};
use crate::domain::text::Clean;

/// A share of a target in thousandths, or that nobody has told it.
#[must_use]
pub fn told_share(share: Option<u32>, texts: &Texts) -> Clean {
    share.map_or_else(|| texts.get("target-unknown-share"), |share| thousandths(share, texts))
}

/// What is to be reached by when, from where.
#[must_use]
pub fn declared(texts: &Texts, number: i64, target: &Target) -> Clean {
    let measure = match &target.measure {
        Measure::Question(key) => Clean::line(&key.question),
        other => texts.get(&format!("target-measure-{}", other.word())),
    };
    texts.with(
        "target-line",
        &[
            ("number", Arg::plain(number)),
            ("title", Clean::line(&target.title).into()),
            ("measure", measure.into()),
            ("baseline", told_share(target.baseline, texts).into()),
            ("from", long_date(target.baseline_on, texts).into()),
            ("goal", told_share(target.goal, texts).into()),
            ("to", long_date(target.goal_on, texts).into()),
        ],
    )
}

/// Where one stands by the newest figures; without baseline or goal there is no path.
#[must_use]
pub fn reached(texts: &Texts, figures: Option<&Figures>, found: Option<&Standing>) -> Clean {
    match (figures, found) {
        (None, _) => texts.get("target-no-figures"),
        (Some(figures), Some(found)) => {
            standing(found, Seen { errors: figures.errors, cases: figures.n }, texts)
        }
        (Some(figures), None) => {
            let number = |n: u64| Arg::plain(i64::try_from(n).unwrap_or(i64::MAX));
            let args = [("errors", number(figures.errors)), ("n", number(figures.n))];
            texts.with("target-no-path", &args)
        }
    }
}
