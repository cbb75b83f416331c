//! Each question in all teams and in each (da: *spørgsmål × team*).
//!
//! A team is held against all teams together by the exact tails of a funnel, never against another
//! team, and below [`LEAST_JUDGED`] cases by nothing.

use std::collections::BTreeMap;

use super::material::Material;
use super::tally::{QuestionKey, QuestionTally};
use crate::domain::statistics::comparison::LEAST_JUDGED;
use crate::domain::statistics::confidence::{Confidence, Interval};
use crate::domain::statistics::funnel::{FunnelClass, funnel};
use crate::domain::statistics::interval_binomial::clopper_pearson;

/// A question in the randomly drawn cases of a period.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionFigure {
    /// The question.
    pub key: QuestionKey,
    /// What was answered.
    pub answers: Answers,
    /// The exact interval of its share not in order; none where nobody looked.
    pub interval: Option<Interval>,
    /// Each team, in the order of [`QuestionTable::teams`].
    pub teams: Vec<TeamCell>,
}

/// Answers, added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Answers {
    /// In order.
    pub met: u64,
    /// Partly in order.
    pub partly: u64,
    /// Not in order.
    pub not_met: u64,
    /// The case does not show it.
    pub not_documented: u64,
    /// Does not concern the case, says the reviewer.
    pub not_relevant: u64,
    /// Does not concern the case, by a fact.
    pub gated_out: u64,
    /// Findings that are deficiencies, errors and critical.
    pub findings: [u64; 3],
    /// Marked as worth sharing.
    pub good_practice: u64,
}

/// A question in one team.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TeamCell {
    /// Cases it was looked at in.
    pub n: u64,
    /// Not in order among them.
    pub x: u64,
    /// Where the team lies around all teams; none below [`LEAST_JUDGED`] cases.
    pub class: Option<FunnelClass>,
}

/// All questions of a period.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct QuestionTable {
    /// The teams, by name.
    pub teams: Vec<String>,
    /// The questions, by id and meaning.
    pub questions: Vec<QuestionFigure>,
}

impl Answers {
    /// Cases it was looked at in (n).
    #[must_use]
    pub fn looked_at(&self) -> u64 {
        self.met + self.not_in_order()
    }

    /// *No*, *partly* and *cannot be seen* together (x).
    #[must_use]
    pub fn not_in_order(&self) -> u64 {
        self.partly + self.not_met + self.not_documented
    }

    fn add(&mut self, tally: &QuestionTally) {
        self.met += u64::from(tally.met);
        self.partly += u64::from(tally.partly);
        self.not_met += u64::from(tally.not_met);
        self.not_documented += u64::from(tally.not_documented);
        self.not_relevant += u64::from(tally.not_relevant);
        self.gated_out += u64::from(tally.gated_out);
        for (sum, n) in self.findings.iter_mut().zip(tally.findings) {
            *sum += u64::from(n);
        }
        self.good_practice += u64::from(tally.good_practice);
    }
}

/// The exact interval of x of n; none for n = 0.
#[must_use]
pub fn interval(x: u64, n: u64) -> Option<Interval> {
    clopper_pearson(x, n, Confidence::NINETY_FIVE).ok()
}

/// Every question of the period and area.
#[must_use]
pub fn question_table(material: &Material) -> QuestionTable {
    let mut teams: Vec<String> =
        material.counts.months.iter().map(|month| month.team.clone()).collect();
    teams.sort();
    teams.dedup();
    let places: BTreeMap<&str, usize> =
        teams.iter().enumerate().map(|(place, team)| (team.as_str(), place)).collect();
    let mut questions: BTreeMap<&QuestionKey, (Answers, Vec<TeamCell>)> = BTreeMap::new();
    for month in &material.counts.months {
        let Some(place) = places.get(month.team.as_str()) else { continue };
        for tally in month.tallies.questions.iter().filter(|tally| material.is_about(&tally.area)) {
            let none = || (Answers::default(), vec![TeamCell::default(); teams.len()]);
            let (answers, cells) = questions.entry(&tally.key).or_insert_with(none);
            answers.add(tally);
            if let Some(cell) = cells.get_mut(*place) {
                cell.n += u64::from(tally.looked_at());
                cell.x += u64::from(tally.not_in_order());
            }
        }
    }
    let questions = questions.into_iter().map(|(key, (answers, mut cells))| {
        classify(&answers, &mut cells);
        QuestionFigure {
            key: key.clone(),
            answers,
            interval: interval(answers.not_in_order(), answers.looked_at()),
            teams: cells,
        }
    });
    QuestionTable { questions: questions.collect(), teams }
}

fn classify(answers: &Answers, cells: &mut [TeamCell]) {
    if answers.looked_at() == 0 {
        return;
    }
    let reference = answers.not_in_order() as f64 / answers.looked_at() as f64;
    let counts: Vec<(u64, u64)> = cells.iter().map(|cell| (cell.x, cell.n)).collect();
    let Ok(found) = funnel(reference, &counts) else { return };
    for (cell, found) in cells.iter_mut().zip(found) {
        cell.class = found.ok().map(|team| team.class).filter(|_| cell.n >= LEAST_JUDGED);
    }
}
