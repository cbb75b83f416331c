//! What an initiative is to change and how that is measured (da: *succeskriterium*), declared before
//! there is anything to see. A criterion is never edited: another one is another version with a
//! reason, and how much there was to see by then stays with it.

use chrono::NaiveDate;

use super::super::month::{Month, Quarter};
use super::super::quarter::tally::QuestionKey;

/// Quarters of a baseline unless somebody says otherwise. One alone may be high by chance.
const BASELINE_QUARTERS: u32 = 3;
/// Questions a criterion may have: more say nothing about any of them.
pub const MOST_QUESTIONS: usize = 12;
/// Quarters of one window.
pub const MOST_QUARTERS: usize = 12;

/// Quarters in a row, both ends included (da: *vindue*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The first.
    pub first: Quarter,
    /// The last; not before the first.
    pub last: Quarter,
}

/// What is to change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// The questions whose share of *not in order* is to fall; their mean if they are several.
    pub questions: Vec<QuestionKey>,
    /// The teams it is measured in; none are all teams of the centre.
    pub teams: Vec<String>,
    /// Before (da: *basis*).
    pub baseline: Window,
    /// After (da: *måletidspunkt*).
    pub measuring: Window,
    /// Share to be reached, in thousandths.
    pub goal: u32,
    /// Smallest fall worth having, in thousandths.
    pub least_effect: u32,
}

/// A criterion as it was declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// 1 for the first.
    pub version: u32,
    /// What it says.
    pub criterion: Criterion,
    /// When.
    pub on: NaiveDate,
    /// By whom: initials.
    pub by: String,
    /// Why it was changed; empty for the first.
    pub reason: String,
    /// Months of teams from its measuring window, or from that of an earlier version, that were
    /// in by then. None means that nobody could have seen anything.
    pub months_in: u32,
}

/// What is wrong with a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CriterionFault {
    /// It names no question.
    NoQuestion,
    /// It names more than [`MOST_QUESTIONS`].
    TooManyQuestions,
    /// A window ends before it begins, or is longer than [`MOST_QUARTERS`].
    Window,
    /// The baseline is not over before the measuring begins.
    Overlap,
    /// The goal is no share below 1.
    Goal,
    /// The smallest effect is nothing or more than everything.
    LeastEffect,
}

impl Window {
    /// Its quarters; none when it ends before it begins.
    #[must_use]
    pub fn quarters(self) -> Vec<Quarter> {
        let next = |quarter: &Quarter| Some(quarter.next()).filter(|next| next > quarter);
        std::iter::successors(Some(self.first), next)
            .take_while(|quarter| *quarter <= self.last)
            .take(MOST_QUARTERS + 1)
            .collect()
    }

    /// Its first and its last month.
    #[must_use]
    pub fn ends(self) -> (Month, Month) {
        let ([first, ..], [.., last]) = (self.first.months(), self.last.months());
        (first, last)
    }

    /// Its months.
    #[must_use]
    pub fn months(self) -> Vec<Month> {
        self.quarters().into_iter().flat_map(Quarter::months).collect()
    }

    fn is_sound(self) -> bool {
        (1..=MOST_QUARTERS).contains(&self.quarters().len())
    }
}

/// The quarters before the one that called for an initiative: its own figures were high partly by
/// chance, so comparing with them would find a fall that comes by itself.
#[must_use]
pub fn default_baseline(raised_in: Quarter) -> Window {
    let last = raised_in.previous();
    let first = (1..BASELINE_QUARTERS).fold(last, |quarter, _| quarter.previous());
    Window { first, last }
}

impl Criterion {
    /// Whether it can be declared.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn check(&self) -> Result<(), CriterionFault> {
        let fault = [
            (self.questions.is_empty(), CriterionFault::NoQuestion),
            (self.questions.len() > MOST_QUESTIONS, CriterionFault::TooManyQuestions),
            (!self.baseline.is_sound() || !self.measuring.is_sound(), CriterionFault::Window),
            (self.baseline.last >= self.measuring.first, CriterionFault::Overlap),
            (self.goal >= 1000, CriterionFault::Goal),
            (!(1..=1000).contains(&self.least_effect), CriterionFault::LeastEffect),
        ];
        let found = fault.into_iter().find(|(applies, _)| *applies);
        found.map_or(Ok(()), |(_, fault)| Err(fault))
    }
}

impl Declared {
    /// There was something to see when it was declared.
    #[must_use]
    pub fn is_after_data(&self) -> bool {
        self.months_in > 0
    }
}
