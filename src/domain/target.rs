//! Targets (da: *mål*, *resultatkontrakter*): a share that is to fall from a baseline to a goal by a day,
//! and several of them as one index.

use chrono::NaiveDate;

use super::quarter::tally::QuestionKey;
use super::statistics::barometer::{Index, Indicator, index};
use super::statistics::confidence::Confidence;
use super::statistics::difference::Sample;
use super::statistics::reason::NoResult;
use super::statistics::target_path::{Path, Shape, Standing};

/// A target of a unit. Every share is one of things not in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// In a few words.
    pub title: String,
    /// Where its figures come from.
    pub measure: Measure,
    /// The share at the start in thousandths; none until somebody knows it.
    pub baseline: Option<u32>,
    /// The day of the baseline.
    pub baseline_on: NaiveDate,
    /// The share to be reached in thousandths; none until it was decided.
    pub goal: Option<u32>,
    /// The day it is to be reached by.
    pub goal_on: NaiveDate,
    /// The index that it is a part of, with its weight in thousandths.
    pub part_of: Option<(String, u32)>,
}

/// Where the figures of a target come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Measure {
    /// The external audit's register: a year's cases in error.
    Audit,
    /// Borgerrådgiveren's cases of a year with criticism, all of them counted.
    Complaints,
    /// The share of cases in error among our own random cases of a quarter, weighted by the lists.
    Own,
    /// A question in our own random cases of a quarter.
    Question(QuestionKey),
    /// Typed.
    Typed,
}

/// The newest figures of a target.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figures {
    /// The last day that they are about.
    pub on: NaiveDate,
    /// Not in order.
    pub errors: u64,
    /// Of how many.
    pub n: u64,
    /// The weighted share with the cases it rests on, where that is another than `errors` of `n`.
    pub weighted: Option<Sample>,
    /// All there were and no sample.
    pub is_full_count: bool,
}

/// What is wrong with a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TargetFault {
    /// The goal is not below the baseline.
    GoalNotBelow,
    /// The goal's day is not after the baseline's.
    DayNotAfter,
    /// A share or a weight is more than everything, or a weight nothing.
    Share,
}

impl Measure {
    /// The stored word.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Audit => "audit",
            Self::Complaints => "complaints",
            Self::Own => "own",
            Self::Question(_) => "question",
            Self::Typed => "typed",
        }
    }
}

impl Target {
    /// Whether it can be stored.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn check(&self) -> Result<(), TargetFault> {
        let weight = self.part_of.as_ref().map_or(1, |(_, weight)| *weight);
        let shares = [self.baseline, self.goal].into_iter().flatten();
        if shares.chain([weight]).any(|share| share > 1000) || weight == 0 {
            return Err(TargetFault::Share);
        }
        if self.baseline_on >= self.goal_on {
            return Err(TargetFault::DayNotAfter);
        }
        match (self.baseline, self.goal) {
            (Some(baseline), Some(goal)) if goal >= baseline => Err(TargetFault::GoalNotBelow),
            _ => Ok(()),
        }
    }

    /// The figures against the straight line from baseline to goal; none while one of the two is
    /// missing. Judging how the unit works: also a full count is a sample of that.
    #[must_use]
    pub fn standing(&self, figures: &Figures) -> Option<Standing> {
        let share = |thousandths: u32| f64::from(thousandths) / 1000.0;
        let start = (self.baseline_on, share(self.baseline?));
        let end = (self.goal_on, share(self.goal?));
        let path = Path::new(start, end, Shape::Linear).ok()?;
        let seen = Sample { errors: figures.errors as f64, cases: figures.n as f64 };
        path.standing(figures.on, figures.weighted.unwrap_or(seen)).ok()
    }
}

/// The two parts of Barometermål 4, which the municipality set for 2015: half the share of errors in
/// the cases that the audit reads, and half the share of citizens' cases with criticism. Of the
/// second neither baseline nor goal was ever told; they are entered by whoever knows them.
#[must_use]
pub fn barometer_four(audit: &str, complaints: &str, name: &str) -> Option<[Target; 2]> {
    let (start, end) = (year_end(2011)?, year_end(2015)?);
    let part = |title: &str, measure, baseline, goal| Target {
        title: title.to_owned(),
        measure,
        baseline,
        baseline_on: start,
        goal,
        goal_on: end,
        part_of: Some((name.to_owned(), 500)),
    };
    Some([
        part(audit, Measure::Audit, Some(450), Some(225)),
        part(complaints, Measure::Complaints, None, None),
    ])
}

/// The last day of a year.
#[must_use]
pub fn year_end(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, 12, 31)
}

/// The index of targets that are its parts; never of some of them.
///
/// # Errors
/// When the weights do not add up to everything, or a figure is out of range.
pub fn index_of(parts: &[(&Target, Option<Figures>)]) -> Result<Index, NoResult> {
    let share = |thousandths: u32| f64::from(thousandths) / 1000.0;
    let indicators: Vec<Indicator> = parts
        .iter()
        .map(|(target, figures)| Indicator {
            baseline: target.baseline.map(share),
            target: target.goal.map(share),
            x: figures.map_or(0, |figures| figures.errors),
            n: figures.map_or(0, |figures| figures.n),
            population: figures.filter(|of| of.is_full_count).map(|figures| figures.n),
            weight: target.part_of.as_ref().map_or(0.0, |(_, weight)| share(*weight)),
        })
        .collect();
    index(&indicators, Confidence::NINETY_FIVE)
}

#[cfg(test)]
mod tests {
    //! The path and the index.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use crate::domain::statistics::reason::Undefined;
    use crate::domain::statistics::target_path::Track;

    fn figures(errors: u64, n: u64) -> Figures {
        Figures { on: year_end(2013).unwrap(), errors, n, weighted: None, is_full_count: false }
    }

    #[test]
    fn half_way_in_time_a_third_is_just_there() {
        let [audit, complaints] = barometer_four("a", "b", "BM4").unwrap();
        let found = audit.standing(&figures(31, 100)).unwrap();
        assert!((found.target - 0.3375).abs() < 1e-3, "{found:?}");
        assert_eq!(found.track, Track::Uncertain);
        assert_eq!(complaints.standing(&figures(18, 40)), None);
    }

    #[test]
    fn there_is_no_half_an_index() {
        let [audit, mut complaints] = barometer_four("a", "b", "BM4").unwrap();
        let seen = Some(figures(31, 100));
        let full = Some(Figures { is_full_count: true, ..figures(18, 40) });
        let found = index_of(&[(&audit, seen), (&complaints, full)]).unwrap();
        assert!(found.parts[0].is_ok());
        assert_eq!(found.composite, Err(Undefined::PartMissing));
        (complaints.baseline, complaints.goal) = (Some(600), Some(300));
        let found = index_of(&[(&audit, seen), (&complaints, full)]).unwrap().composite.unwrap();
        assert!((found.value - 0.561).abs() < 1e-3, "{found:?}");
        assert!(index_of(&[(&audit, seen)]).is_err(), "half the weight");
    }

    #[test]
    fn what_is_no_target() {
        let [sound, _] = barometer_four("a", "b", "BM4").unwrap();
        assert_eq!(sound.check(), Ok(()));
        let of = |change: fn(&mut Target)| {
            let mut target = sound.clone();
            change(&mut target);
            target.check()
        };
        assert_eq!(of(|t| t.goal = Some(450)), Err(TargetFault::GoalNotBelow));
        assert_eq!(of(|t| t.goal_on = t.baseline_on), Err(TargetFault::DayNotAfter));
        assert_eq!(of(|t| t.baseline = Some(1001)), Err(TargetFault::Share));
        assert_eq!(of(|t| t.part_of = Some(("x".into(), 0))), Err(TargetFault::Share));
        assert_eq!(of(|t| t.goal = None), Ok(()));
    }
}
