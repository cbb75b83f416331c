//! The figures of a quarter as they stand in the cells of a table and beside a chart. A share never
//! stands without its cases, errors and interval.

use super::caveats::{Facts, label};
use super::values::{chosen_share, count, ends, share};
use crate::catalogue::format::{Decimals, figure};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::month::Quarter;
use crate::domain::quarter::caveat::Caveat;
use crate::domain::statistics::confidence::Interval;
use crate::domain::text::Clean;

/// A share with everything it rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Counted {
    /// Not in order (x).
    pub errors: u64,
    /// Cases it was looked at in (n).
    pub cases: u64,
    /// The share: x/n, or weighted; with its interval. None where nothing can be said.
    pub share: Option<(f64, Interval)>,
}

impl Counted {
    /// x of n, each case counting as one.
    #[must_use]
    pub fn plain(errors: u64, cases: u64, interval: Option<Interval>) -> Self {
        let share = interval.filter(|_| cases > 0);
        let share = share.map(|interval| (errors as f64 / cases as f64, interval));
        Self { errors, cases, share }
    }

    /// "12 af 58" and, where there is an interval, its ends: beside a chart.
    #[must_use]
    pub fn beside(self, texts: &Texts) -> Clean {
        let args = [("errors", count(self.errors)), ("cases", count(self.cases))];
        let seen = texts.with("quarter-cell-of", &args);
        match self.share {
            Some(_) => Clean::join([&seen, &self.interval(texts)], "  "),
            None => seen,
        }
    }

    /// Errors, cases, share and interval: the cells of a table.
    #[must_use]
    pub fn cells(self, texts: &Texts) -> Vec<Clean> {
        let cases = self.cases as f64;
        let part = self.share.map(|(part, _)| share(part, cases, texts));
        let part = part.unwrap_or_else(|| texts.get("quarter-cell-none"));
        vec![whole(self.errors, texts), whole(self.cases, texts), part, self.interval(texts)]
    }

    /// "14–33 %", or the sign for no figure.
    fn interval(self, texts: &Texts) -> Clean {
        let Some((_, interval)) = self.share else { return texts.get("quarter-cell-none") };
        let (low, high) = ends(interval, self.cases as f64, texts);
        texts.with("quarter-cell-between", &[("low", low.into()), ("high", high.into())])
    }
}

/// "Målet er højst 22,5 %."
#[must_use]
pub fn goal(share: f64, texts: &Texts) -> Clean {
    texts.with("quarter-goal", &[("goal", chosen_share(share, texts).into())])
}

/// A count.
#[must_use]
pub fn whole(number: u64, texts: &Texts) -> Clean {
    figure(number as f64, Decimals::Exactly(0), texts)
}

/// "Q4 26": a quarter under a curve.
#[must_use]
pub fn short_quarter(of: Quarter, texts: &Texts) -> Clean {
    let year = of.year().rem_euclid(100);
    let year = Clean::line(&format!("{year:02}"));
    texts.with("quarter-short", &[("number", Arg::plain(of.number())), ("year", year.into())])
}

/// A caveat in a few words, for a row that is always in sight.
#[must_use]
pub fn short_caveat(caveat: &Caveat, facts: &Facts, texts: &Texts) -> Clean {
    match caveat {
        Caveat::Missing { here, expected, .. } => texts.with(
            "caveat-short-missing",
            &[("missing", count(expected - here)), ("expected", count(*expected))],
        ),
        Caveat::Unfinished { centres } => {
            let missing = centres.iter().map(|(_, missing)| missing).sum();
            texts.with("caveat-short-unfinished", &[("missing", count(missing))])
        }
        Caveat::NotCovered { teams, .. } => {
            texts.with("caveat-short-not-covered", &[("teams", teams.len().into())])
        }
        Caveat::NotReviewable { cases, drawn } => texts.with(
            "caveat-short-not-reviewable",
            &[("cases", count(*cases)), ("drawn", count(*drawn))],
        ),
        Caveat::KeptOut { streams } => {
            let cases = streams.iter().map(|(_, cases)| cases).sum();
            texts.with("caveat-short-kept-out", &[("cases", count(cases))])
        }
        Caveat::ChangedMeaning { questions } => {
            texts.with("caveat-short-changed", &[("questions", questions.len().into())])
        }
        Caveat::SingleReader { .. } => texts.get("caveat-short-single-reader"),
        Caveat::Few { teams, questions, .. } => texts.with(
            "caveat-short-few",
            &[("teams", teams.len().into()), ("questions", count(*questions))],
        ),
        Caveat::PickedAsWorst { key, .. } => {
            texts.with("caveat-short-picked", &[("question", label(key, facts).into())])
        }
    }
}
