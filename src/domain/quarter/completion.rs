//! How far the reviews came (da: *gennemførelse*): the first figure of every quarter.
//!
//! It is about all cases of the teams, whatever area is looked at: a plan is for a team.

use std::collections::{BTreeMap, BTreeSet};

use super::material::{Expected, Material, TeamMonth};
use super::tally::CaseTally;
use crate::domain::month::Month;
use crate::domain::replacement::Disposition;
use crate::domain::stream::Stream;

/// Cases of a team or of all by what became of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Completion {
    /// Months in force.
    pub months: u64,
    /// Months that ought to be there and are not.
    pub missing: Vec<Month>,
    /// Cases planned, those of missing months too.
    pub planned: u64,
    /// Randomly drawn, replaced ones too.
    pub drawn: u64,
    /// Of these, judged.
    pub reviewed: u64,
    /// Of these, the next in line took their place.
    pub replaced: u64,
    /// Of these, of the target group and still impossible to judge.
    pub not_reviewable: u64,
    /// Why drawn cases were not reviewed: (the disposition's word, how many).
    pub reasons: BTreeMap<String, u64>,
    /// Cases of other streams, which are in no share.
    pub others: BTreeMap<Stream, u64>,
}

impl Completion {
    /// Adds a month in force.
    fn add(&mut self, month: &TeamMonth) {
        self.months += 1;
        self.planned += u64::from(month.planned);
        for tally in &month.tallies.cases {
            if tally.stream == Stream::Random {
                self.drawn += u64::from(tally.drawn);
                self.reviewed += u64::from(CaseTally::judged(tally));
                self.replaced += u64::from(tally.replaced);
            } else {
                *self.others.entry(tally.stream).or_insert(0) += u64::from(tally.drawn);
            }
        }
        let random = month.tallies.dispositions.iter();
        for tally in random.filter(|tally| tally.stream == Stream::Random) {
            let n = u64::from(tally.n);
            *self.reasons.entry(tally.disposition.clone()).or_insert(0) += n;
            let reason = Disposition::from_word(&tally.disposition);
            if reason.is_some_and(Disposition::is_not_reviewable) {
                self.not_reviewable += n;
            }
        }
    }

    fn add_missing(&mut self, missing: &Expected) {
        self.missing.push(missing.month);
        self.planned += u64::from(missing.planned);
    }
}

/// The completion of all teams together and of each, by name.
#[must_use]
pub fn completion(material: &Material) -> (Completion, BTreeMap<String, Completion>) {
    let mut total = Completion::default();
    let mut teams: BTreeMap<String, Completion> = BTreeMap::new();
    for month in &material.counts.months {
        total.add(month);
        teams.entry(month.team.clone()).or_default().add(month);
    }
    let mut expected = material.counts.expected.clone();
    expected.sort();
    expected.dedup_by(|one, other| one.team == other.team && one.month == other.month);
    let here: BTreeSet<(&str, Month)> =
        material.counts.months.iter().map(|month| (month.team.as_str(), month.month)).collect();
    for wanted in &expected {
        if !here.contains(&(wanted.team.as_str(), wanted.month)) {
            total.add_missing(wanted);
            teams.entry(wanted.team.clone()).or_default().add_missing(wanted);
        }
    }
    total.missing.sort_unstable();
    (total, teams)
}
