//! Do two or more readers judge alike? (da: *enighed mellem bedømmere*). **Comparing.**
//!
//! Percent agreement and Gwet's AC1, agreement beyond chance, which keeps its sense when nearly
//! all answers are the same. "Not relevant" is a category like the others; unanswered is missing.
//! The interval leaves out one case at a time, because the answers of a case hang together.
//!
//! Source: K. Gwet (2008), *Br. J. Math. Stat. Psychol.* 61:29, and *Handbook of Inter-Rater
//! Reliability* (2014).

use std::collections::BTreeMap;

use super::confidence::{Confidence, Interval};
use super::interval_binomial::upper_limit;
use super::numerics::student;
use super::reason::{InputFault, NoResult, Undefined, check_range};

/// Fewest cases for an interval.
pub const LEAST_CASES: usize = 3;
/// Fewest cases for an interval worth showing.
pub const SENSIBLE_CASES: usize = 8;

/// One question in one case, answered by several readers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Which case it belongs to; any number.
    pub case: u64,
    /// Each reader's category, from 0; `None` = unanswered.
    pub ratings: Vec<Option<usize>>,
}

/// How far readers agree.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    /// Cases in which two readers or more answered the same question.
    pub cases: usize,
    /// Mean share of agreeing pairs over the items with two readers or more.
    pub percent: Result<f64, Undefined>,
    /// AC1, in [-1, 1]; 0 = as by chance.
    pub ac1: Result<f64, Undefined>,
    /// Standard error of AC1 by formula; too small, because it takes items as independent.
    pub ac1_error: Result<f64, Undefined>,
    /// Standard error of AC1 by leaving out cases.
    pub jackknife_error: Result<f64, Undefined>,
    /// 95 % interval of AC1 in [-1, 1]. Not to be shown when [`Agreement::disagreement_limit`] is.
    pub interval: Result<Interval, Undefined>,
    /// Without any disagreement: in how many of the cases there may still be one (95 %).
    pub disagreement_limit: Option<f64>,
}

/// A word for the agreement, decided by the lower end of the interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Below 0.6 (da: *lav*).
    Low,
    /// 0.6 to 0.8 (da: *rimelig*).
    Fair,
    /// Above 0.8 (da: *god*).
    Good,
}

impl Agreement {
    /// The word; none without an interval.
    #[must_use]
    pub fn level(&self) -> Option<Level> {
        let lower = self.interval.ok()?.lower;
        Some(match lower {
            lower if lower < 0.6 => Level::Low,
            lower if lower <= 0.8 => Level::Fair,
            _ => Level::Good,
        })
    }
}

/// How far readers agree on these items, with this number of declared categories.
///
/// # Errors
/// With fewer than 2 categories, or a rating beyond them.
pub fn agreement(items: &[Item], categories: usize) -> Result<Agreement, NoResult> {
    check_items(items, categories)?;
    let mut by_case: BTreeMap<u64, Sums> = BTreeMap::new();
    let mut all = Sums::new(categories);
    for item in items {
        let tally = Tally::of(item, categories);
        by_case.entry(item.case).or_insert_with(|| Sums::new(categories)).add(&tally);
        all.add(&tally);
    }
    let cases = by_case.values().filter(|case| case.compared > 0).count();
    let found = all.ac1();
    let jackknife_error = jackknife(&all, &by_case);
    let interval = found.and_then(|ac1| {
        let error = jackknife_error?;
        let reach = student::upper_quantile(0.025, by_case.len() as f64 - 1.0) * error;
        Ok(Interval { lower: (ac1 - reach).max(-1.0), upper: (ac1 + reach).min(1.0) })
    });
    let unanimous = all.compared > 0 && all.disagreeing == 0;
    let disagreement_limit =
        if unanimous { Some(upper_limit(0, cases as u64, Confidence::NINETY_FIVE)?) } else { None };
    Ok(Agreement {
        cases,
        percent: all.percent(),
        ac1: found,
        ac1_error: analytic_error(items, categories, &all),
        jackknife_error,
        interval,
        disagreement_limit,
    })
}

/// Checks that there are categories, and that every rating is one of them.
///
/// # Errors
/// When not.
pub fn check_items(items: &[Item], categories: usize) -> Result<(), InputFault> {
    check_range("categories", categories as f64, 2.0, 1000.0)?;
    for (position, item) in items.iter().enumerate() {
        if item.ratings.iter().flatten().any(|&category| category >= categories) {
            return Err(InputFault::Unknown { position });
        }
    }
    Ok(())
}

/// How often each category was chosen for one item.
struct Tally {
    counts: Vec<u64>,
    ratings: u64,
}

impl Tally {
    fn of(item: &Item, categories: usize) -> Self {
        let mut counts = vec![0; categories];
        for &category in item.ratings.iter().flatten() {
            if let Some(count) = counts.get_mut(category) {
                *count += 1;
            }
        }
        let ratings = counts.iter().sum();
        Self { counts, ratings }
    }

    /// Share of agreeing pairs; 0 when there is no pair.
    fn pair_agreement(&self) -> f64 {
        if self.ratings < 2 {
            return 0.0;
        }
        let agreeing: u64 = self.counts.iter().map(|&count| count * count.saturating_sub(1)).sum();
        agreeing as f64 / (self.ratings * (self.ratings - 1)) as f64
    }

    fn share(&self, count: u64) -> f64 {
        count as f64 / self.ratings as f64
    }
}

/// Sums over items, of which everything is made.
struct Sums {
    /// Σ of the pair agreement.
    agreement: f64,
    /// Items with two ratings or more.
    compared: u64,
    /// Those of them with a disagreement.
    disagreeing: u64,
    /// Items with a rating.
    rated: u64,
    /// Σ of the share of each category.
    shares: Vec<f64>,
}

impl Sums {
    fn new(categories: usize) -> Self {
        let shares = vec![0.0; categories];
        Self { agreement: 0.0, compared: 0, disagreeing: 0, rated: 0, shares }
    }

    fn add(&mut self, tally: &Tally) {
        if tally.ratings == 0 {
            return;
        }
        self.rated += 1;
        for (sum, &count) in self.shares.iter_mut().zip(&tally.counts) {
            *sum += tally.share(count);
        }
        if tally.ratings >= 2 {
            self.compared += 1;
            self.agreement += tally.pair_agreement();
            let unanimous = tally.counts.contains(&tally.ratings);
            self.disagreeing += u64::from(!unanimous);
        }
    }

    fn without(&self, part: &Self) -> Self {
        let shares = self.shares.iter().zip(&part.shares).map(|(all, part)| all - part).collect();
        Self {
            agreement: self.agreement - part.agreement,
            compared: self.compared - part.compared,
            disagreeing: self.disagreeing - part.disagreeing,
            rated: self.rated - part.rated,
            shares,
        }
    }

    fn percent(&self) -> Result<f64, Undefined> {
        if self.compared == 0 {
            return Err(Undefined::TooFewUnits);
        }
        Ok(self.agreement / self.compared as f64)
    }

    /// Mean share of each category.
    fn categories(&self) -> impl Iterator<Item = f64> {
        self.shares.iter().map(|sum| sum / self.rated as f64)
    }

    /// Agreement by chance, at most 1/2.
    fn chance(&self) -> f64 {
        let others = self.shares.len() as f64 - 1.0;
        self.categories().map(|share| share * (1.0 - share)).sum::<f64>() / others
    }

    fn ac1(&self) -> Result<f64, Undefined> {
        let chance = self.chance();
        self.percent().map(|percent| (percent - chance) / (1.0 - chance))
    }
}

/// sqrt((m - 1)/m Σ (θ without j - mean)²) over the cases.
fn jackknife(all: &Sums, by_case: &BTreeMap<u64, Sums>) -> Result<f64, Undefined> {
    if by_case.len() < LEAST_CASES {
        return Err(Undefined::TooFewUnits);
    }
    let values: Vec<f64> =
        by_case.values().map(|part| all.without(part).ac1()).collect::<Result<_, _>>()?;
    let cases = values.len() as f64;
    let mean = values.iter().sum::<f64>() / cases;
    let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    Ok(libm::sqrt((cases - 1.0) / cases * squares))
}

/// Gwet's formula, for items taken as independent.
fn analytic_error(items: &[Item], categories: usize, all: &Sums) -> Result<f64, Undefined> {
    let ac1 = all.ac1()?;
    if all.rated < 2 {
        return Err(Undefined::TooFewUnits);
    }
    let chance = all.chance();
    let shares: Vec<f64> = all.categories().collect();
    let rated = all.rated as f64;
    let others = categories as f64 - 1.0;
    let mut squares = 0.0;
    for tally in items.iter().map(|item| Tally::of(item, categories)) {
        if tally.ratings == 0 {
            continue;
        }
        let own = if tally.ratings >= 2 {
            rated / all.compared as f64 * (tally.pair_agreement() - chance) / (1.0 - chance)
        } else {
            0.0
        };
        let pairs = tally.counts.iter().zip(&shares);
        let own_chance: f64 =
            pairs.map(|(&count, share)| tally.share(count) * (1.0 - share)).sum::<f64>() / others;
        let linear = own - 2.0 * (1.0 - ac1) * (own_chance - chance) / (1.0 - chance);
        squares += (linear - ac1) * (linear - ac1);
    }
    Ok(libm::sqrt(squares / (rated * (rated - 1.0))))
}

#[cfg(test)]
mod tests {
    //! The paradox that AC1 avoids, and full agreement.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use proptest::prelude::*;

    /// So many items for each pair of answers, each a case of its own.
    fn table(counts: &[(usize, usize, usize)]) -> Vec<Item> {
        let pairs = counts.iter().flat_map(|&(one, other, times)| {
            std::iter::repeat_n(vec![Some(one), Some(other)], times)
        });
        (0..).zip(pairs).map(|(case, ratings)| Item { case, ratings }).collect()
    }

    #[test]
    fn nearly_everything_in_order() {
        let found = agreement(&table(&[(0, 0, 118), (0, 1, 5), (1, 0, 2)]), 2).unwrap();
        assert!((found.percent.unwrap() - 0.944).abs() < 1e-3);
        assert!((found.ac1.unwrap() - 0.94).abs() < 5e-3);
        assert_eq!(found.level(), Some(Level::Good));
        assert_eq!(found.disagreement_limit, None);
    }

    #[test]
    fn the_lower_end_decides_the_word() {
        let found = agreement(&table(&[(0, 0, 118), (0, 1, 5)]), 2).unwrap();
        let table = [
            (0.59, Level::Low),
            (0.6, Level::Fair),
            (0.8, Level::Fair),
            (0.81, Level::Good),
            (-1.0, Level::Low),
        ];
        for (lower, level) in table {
            let found = Agreement { interval: Ok(Interval { lower, upper: 1.0 }), ..found };
            assert_eq!(found.level(), Some(level), "{lower}");
        }
    }

    #[test]
    fn no_disagreement_in_eight_cases() {
        let found = agreement(&table(&[(0, 0, 8)]), 2).unwrap();
        assert_eq!(found.interval, Ok(Interval::point(1.0)));
        assert!((found.disagreement_limit.unwrap() - 0.31).abs() < 5e-3);
    }

    #[test]
    fn what_one_reader_answered_alone_says_nothing_about_agreement() {
        let mut items = table(&[(0, 0, 2)]);
        items.extend((2..8).map(|case| Item { case, ratings: vec![Some(0), None] }));
        let found = agreement(&items, 2).unwrap();
        assert_eq!(found.cases, 2);
        let limit = upper_limit(0, 2, Confidence::NINETY_FIVE).unwrap();
        assert_eq!(found.disagreement_limit, Some(limit));
    }

    #[test]
    fn too_little() {
        let found = agreement(&table(&[(0, 0, 2)]), 3).unwrap();
        assert_eq!(found.jackknife_error, Err(Undefined::TooFewUnits));
        let single = [Item { case: 1, ratings: vec![Some(0), None] }];
        let found = agreement(&single, 2).unwrap();
        assert_eq!(
            (found.percent, found.ac1),
            (Err(Undefined::TooFewUnits), Err(Undefined::TooFewUnits))
        );
        assert_eq!(agreement(&[], 2).unwrap().ac1, Err(Undefined::TooFewUnits));
        assert!(agreement(&[], 1).is_err());
        assert!(agreement(&table(&[(0, 2, 1)]), 2).is_err());
    }

    proptest! {
        #[test]
        fn finite_and_the_same_whatever_readers_are_called(
            rows in prop::collection::vec(
                (0_u64..8, prop::collection::vec(prop::option::of(0_usize..3), 3)), 0..40,
            ),
        ) {
            let items: Vec<Item> =
                rows.into_iter().map(|(case, ratings)| Item { case, ratings }).collect();
            let found = agreement(&items, 3).unwrap();
            let numbers = [found.percent, found.ac1, found.ac1_error, found.jackknife_error];
            prop_assert!(numbers.iter().flatten().all(|number| number.is_finite()));
            if let (Ok(interval), Ok(ac1)) = (found.interval, found.ac1) {
                prop_assert!(interval.contains(ac1));
            }
            let mut turned = items.clone();
            for item in &mut turned {
                item.ratings.reverse();
                item.case = 100 - item.case;
            }
            let other = agreement(&turned, 3).unwrap();
            prop_assert_eq!(found.percent, other.percent);
            prop_assert_eq!(found.ac1, other.ac1);
            let close = match (found.jackknife_error, other.jackknife_error) {
                (Ok(one), Ok(other)) => (one - other).abs() < 1e-12,
                (one, other) => one == other,
            };
            prop_assert!(close);
        }
    }
}
