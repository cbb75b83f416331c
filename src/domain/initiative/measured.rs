//! The figures of a window (da: *måling*): what a criterion's questions came to in the randomly drawn
//! cases of some teams and quarters.

use std::collections::BTreeSet;

use super::super::month::Month;
use super::super::statistics::difference::Sample;
use super::super::statistics::periods::Period;
use super::super::statistics::stratified::Stratum;
use super::criterion::{Asked, Criterion};

/// How often a question was not in order in a team's month. Randomly drawn cases alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedCount {
    /// The question in the meaning it had.
    pub asked: Asked,
    /// The team.
    pub team: String,
    /// The month.
    pub month: Month,
    /// Cases that these stand for (N), at least `n`.
    pub population: u64,
    /// Cases in which it was judged.
    pub n: u64,
    /// Of these not in order.
    pub errors: u64,
}

/// All that came from the teams in a window.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WindowCounts {
    /// Months that are in: (team, month).
    pub delivered: BTreeSet<(String, Month)>,
    /// The questions asked for, in every meaning they had.
    pub counts: Vec<AskedCount>,
}

/// One side of a comparison.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Side {
    /// Answers not in order, all questions together.
    pub errors: u64,
    /// Answers.
    pub answers: u64,
    /// Fewest cases in which one of the questions was judged.
    pub fewest: u64,
    /// Weighted share not in order, the mean over the questions.
    pub share: f64,
    /// Cases that the share rests on, as a comparison may count them.
    pub effective: f64,
}

impl WindowCounts {
    /// The teams that delivered.
    pub fn teams(&self) -> BTreeSet<&str> {
        self.delivered.iter().map(|(team, _)| team.as_str()).collect()
    }

    /// Whether a question was asked here in another meaning than the criterion's.
    #[must_use]
    pub fn has_other_meaning(&self, criterion: &Criterion, teams: &BTreeSet<&str>) -> bool {
        let other = |count: &AskedCount, asked: &Asked| {
            count.asked.question == asked.question && count.asked.meaning != asked.meaning
        };
        self.counts
            .iter()
            .filter(|count| count.n > 0 && teams.contains(count.team.as_str()))
            .any(|count| criterion.questions.iter().any(|asked| other(count, asked)))
    }

    /// What the criterion's questions came to in these teams; none where one of them was never
    /// judged.
    ///
    /// A team's month is a stratum weighted by its cases. The answers inside a case are not
    /// independent of each other, so several questions count as many cases as the one that has
    /// fewest: the mean of shares is never less certain than one of them.
    #[must_use]
    pub fn side(&self, criterion: &Criterion, teams: &BTreeSet<&str>) -> Option<Side> {
        let mut side =
            Side { errors: 0, answers: 0, fewest: u64::MAX, share: 0.0, effective: f64::INFINITY };
        for asked in &criterion.questions {
            let strata: Vec<Stratum> = self
                .counts
                .iter()
                .filter(|count| count.asked == *asked && count.n > 0)
                .filter(|count| teams.contains(count.team.as_str()))
                .map(|count| Stratum { population: count.population, n: count.n, x: count.errors })
                .collect();
            let period = Period::of(&strata).ok()?;
            let n: u64 = strata.iter().map(|stratum| stratum.n).sum();
            side.errors += strata.iter().map(|stratum| stratum.x).sum::<u64>();
            side.answers += n;
            side.fewest = side.fewest.min(n);
            side.share += period.share / criterion.questions.len() as f64;
            side.effective = side.effective.min(period.process_sample);
        }
        (side.answers > 0).then_some(side)
    }
}

impl Side {
    /// As a sample with effective counts.
    #[must_use]
    pub fn sample(&self) -> Sample {
        let errors = (self.share * self.effective).min(self.effective);
        Sample { errors, cases: self.effective }
    }
}
