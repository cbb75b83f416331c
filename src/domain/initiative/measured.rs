//! The figures of a window (da: *måling*): what a criterion's questions came to in the randomly drawn
//! cases of some teams and quarters.

use std::collections::BTreeSet;

use super::super::month::Month;
use super::super::quarter::question_count::QuestionCount;
use super::super::quarter::tally::QuestionKey;
use super::super::statistics::periods::Period;
use super::super::statistics::stratified::Stratum;
use super::criterion::Criterion;

/// All that came from the teams in a window.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WindowCounts {
    /// Months that are in: (team, month).
    pub delivered: BTreeSet<(String, Month)>,
    /// The questions asked for, in every meaning they had.
    pub counts: Vec<QuestionCount>,
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
    /// Weighted share not in order, the mean over the questions, and the cases that it rests on.
    pub period: Period,
}

impl WindowCounts {
    /// The teams that delivered.
    pub fn teams(&self) -> BTreeSet<&str> {
        self.delivered.iter().map(|(team, _)| team.as_str()).collect()
    }

    /// Whether a question was asked here in another meaning than the criterion's.
    #[must_use]
    pub fn has_other_meaning(&self, criterion: &Criterion, teams: &BTreeSet<&str>) -> bool {
        let other = |count: &QuestionCount, key: &QuestionKey| {
            count.key.question == key.question && count.key.meaning != key.meaning
        };
        self.counts
            .iter()
            .filter(|count| count.looked_at > 0 && teams.contains(count.team.as_str()))
            .any(|count| criterion.questions.iter().any(|key| other(count, key)))
    }

    /// What the criterion's questions came to in these teams; none where one of them was never
    /// judged.
    ///
    /// A team's month and case area is a stratum weighted by its cases. The answers inside a case are not
    /// independent of each other, so several questions count as many cases as the one that has
    /// fewest: the mean of shares is never less certain than one of them.
    #[must_use]
    pub fn side(&self, criterion: &Criterion, teams: &BTreeSet<&str>) -> Option<Side> {
        let period =
            Period { x: 0, n: 0, population: 0, share: 0.0, process_sample: f64::INFINITY };
        let mut side = Side { errors: 0, answers: 0, fewest: u64::MAX, period };
        for key in &criterion.questions {
            let strata: Vec<Stratum> = self
                .counts
                .iter()
                .filter(|count| count.key == *key && count.looked_at > 0)
                .filter(|count| teams.contains(count.team.as_str()))
                .map(QuestionCount::stratum)
                .collect();
            let period = Period::of(&strata).ok()?;
            side.period.x += period.x;
            side.period.n += period.n;
            side.period.population += period.population;
            let n: u64 = strata.iter().map(|stratum| stratum.n).sum();
            side.errors += strata.iter().map(|stratum| stratum.x).sum::<u64>();
            side.answers += n;
            side.fewest = side.fewest.min(n);
            side.period.share += period.share / criterion.questions.len() as f64;
            side.period.process_sample = side.period.process_sample.min(period.process_sample);
        }
        (side.answers > 0).then_some(side)
    }
}
