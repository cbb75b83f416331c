//! A quarter of several teams, where months may be missing (da: *kvartalssammenlægning*).
//! **Describing.**
//!
//! A month with cases and no sample is counted with the nearest earlier month of the same team
//! that has one, else with the nearest later. A team without any sample is not covered: the
//! estimate is for the others, and how much it covers goes with it.
//!
//! Source: W. Cochran, *Sampling Techniques* (1977), chapters 5 and 5A (collapsed strata).

use std::collections::BTreeMap;

use super::confidence::Confidence;
use super::reason::{InputFault, NoResult, Undefined, check_count, check_errors, check_sample};
use super::stratified::{Estimate, Stratum, estimate};

/// One team in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cell<'a> {
    /// The team; only compared, never shown.
    pub team: &'a str,
    /// The month, in the order of time.
    pub month: u32,
    /// Cases in the population (N).
    pub population: u64,
    /// Cases assessed.
    pub n: u64,
    /// Cases in error among them.
    pub x: u64,
}

/// A quarter put together.
#[derive(Debug, Clone, PartialEq)]
pub struct Pool<'a> {
    /// The cells used, teams as they first occur, months ascending.
    pub merged: Vec<Cell<'a>>,
    /// Teams with cases and no sample (da: *ikke dækket*), as they first occur.
    pub uncovered: Vec<&'a str>,
    /// All cases of the quarter.
    pub population: u64,
    /// Share of all cases that the estimate is about.
    pub covered_share: Result<f64, Undefined>,
    /// The estimate; missing when no team has a sample.
    pub estimate: Result<Estimate, Undefined>,
}

/// Puts the cells of a quarter together.
///
/// # Errors
/// When a cell has x > n or n > N, or a team has a month twice.
pub fn pool<'a>(cells: &[Cell<'a>], confidence: Confidence) -> Result<Pool<'a>, NoResult> {
    let teams = by_team(cells)?;
    let mut merged = Vec::with_capacity(cells.len());
    let mut uncovered = Vec::new();
    for months in teams {
        match merge_months(&months) {
            Some(months) => merged.extend(months),
            None => uncovered.extend(months.first().map(|cell| cell.team)),
        }
    }
    let all: u64 = cells.iter().map(|cell| cell.population).sum();
    let covered: u64 = merged.iter().map(|cell| cell.population).sum();
    check_count("N", all)?;
    let covered_share = match all {
        0 => Err(Undefined::NoCases),
        all => Ok(covered as f64 / all as f64),
    };
    let strata: Vec<Stratum> = merged
        .iter()
        .map(|cell| Stratum { population: cell.population, n: cell.n, x: cell.x })
        .collect();
    let estimate = match strata.as_slice() {
        [] => Err(Undefined::NoCases),
        strata => Ok(estimate(strata, confidence)?),
    };
    Ok(Pool { merged, uncovered, population: all, covered_share, estimate })
}

/// The cells with cases, team by team as they first occur (with cases or not), months ascending.
fn by_team<'a>(cells: &[Cell<'a>]) -> Result<Vec<Vec<Cell<'a>>>, InputFault> {
    let mut positions: BTreeMap<&str, usize> = BTreeMap::new();
    let mut teams: Vec<BTreeMap<u32, Cell<'a>>> = Vec::new();
    for (position, cell) in cells.iter().enumerate() {
        let next = teams.len();
        let team = *positions.entry(cell.team).or_insert(next);
        if team == next {
            teams.push(BTreeMap::new());
        }
        if cell.population == 0 {
            check_errors(cell.x, cell.n)?;
            if cell.n > 0 {
                let sample = cell.n as f64;
                return Err(InputFault::SampleLargerThanPopulation { sample, population: 0 });
            }
            continue;
        }
        check_sample(cell.population, cell.n, cell.x)?;
        let before = teams.get_mut(team).and_then(|months| months.insert(cell.month, *cell));
        if before.is_some() {
            return Err(InputFault::Repeated { position });
        }
    }
    Ok(teams.into_iter().map(|months| months.into_values().collect()).collect())
}

/// The months with a sample, with the cases of those without; `None` when no month has one.
fn merge_months<'a>(months: &[Cell<'a>]) -> Option<Vec<Cell<'a>>> {
    let mut merged: Vec<Cell<'a>> = Vec::with_capacity(months.len());
    let mut before_first = 0;
    for cell in months {
        if cell.n > 0 {
            merged.push(*cell);
        } else {
            match merged.last_mut() {
                Some(earlier) => earlier.population += cell.population,
                None => before_first += cell.population,
            }
        }
    }
    merged.first_mut()?.population += before_first;
    Some(merged)
}

#[cfg(test)]
mod tests {
    //! Missing months, missing teams.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use proptest::prelude::*;

    fn cell(team: &str, month: u32, population: u64, n: u64, x: u64) -> Cell<'_> {
        Cell { team, month, population, n, x }
    }

    #[test]
    fn months_without_a_sample_go_to_the_one_before() {
        let cells = [
            cell("A", 3, 30, 0, 0),
            cell("B", 1, 7, 0, 0),
            cell("A", 1, 10, 0, 0),
            cell("A", 2, 20, 5, 2),
            cell("C", 1, 0, 0, 0),
        ];
        let found = pool(&cells, Confidence::NINETY_FIVE).unwrap();
        assert_eq!(found.merged, [cell("A", 2, 60, 5, 2)]);
        assert_eq!(found.uncovered, ["B"]);
        assert_eq!(found.covered_share, Ok(60.0 / 67.0));
        assert_eq!(found.estimate.unwrap().population, 60);
        // Before the first there is none, so it is the nearest later; else the nearest earlier.
        let cells = [cell("A", 1, 10, 0, 0), cell("A", 2, 20, 5, 2), cell("A", 3, 30, 6, 1)];
        let found = pool(&cells, Confidence::NINETY_FIVE).unwrap();
        assert_eq!(found.merged, [cell("A", 2, 30, 5, 2), cell("A", 3, 30, 6, 1)]);
        let cells = [cell("A", 1, 10, 4, 1), cell("A", 2, 20, 0, 0), cell("A", 3, 30, 6, 1)];
        let found = pool(&cells, Confidence::NINETY_FIVE).unwrap();
        assert_eq!(found.merged, [cell("A", 1, 30, 4, 1), cell("A", 3, 30, 6, 1)]);
    }

    #[test]
    fn nothing_at_all() {
        let found = pool(&[], Confidence::NINETY_FIVE).unwrap();
        assert_eq!(found.covered_share, Err(Undefined::NoCases));
        assert_eq!(found.estimate, Err(Undefined::NoCases));
        let found = pool(&[cell("A", 1, 5, 0, 0)], Confidence::NINETY_FIVE).unwrap();
        assert_eq!((found.covered_share, found.estimate), (Ok(0.0), Err(Undefined::NoCases)));
    }

    #[test]
    fn refused() {
        let of = |cells: &[Cell<'static>]| pool(cells, Confidence::NINETY_FIVE).is_err();
        assert!(of(&[cell("A", 1, 5, 2, 0), cell("A", 1, 5, 2, 0)]));
        assert!(of(&[cell("A", 1, 0, 2, 0)]) && of(&[cell("A", 1, 5, 6, 0)]));
        assert!(of(&[cell("A", 1, 5, 2, 3)]));
    }

    proptest! {
        #[test]
        fn cases_are_kept_and_names_do_not_matter(
            cells in prop::collection::btree_map((0_usize..6, 1_u32..4), (0_u64..90, 0_u64..20), 0..18),
        ) {
            const NAMES: [&str; 6] = ["a", "b", "c", "d", "e", "f"];
            const OTHERS: [&str; 6] = ["z", "q", "Ø", "1", "", "b"];
            let named = |names: [&'static str; 6]| -> Vec<Cell<'static>> {
                let cells = cells.iter();
                cells.map(|(&(team, month), &(population, n))| {
                    let n = n.min(population);
                    cell(names[team], month, population, n, n / 3)
                }).collect()
            };
            let found = pool(&named(NAMES), Confidence::NINETY_FIVE).unwrap();
            let other = pool(&named(OTHERS), Confidence::NINETY_FIVE).unwrap();
            prop_assert_eq!(&found.estimate, &other.estimate);
            prop_assert_eq!(found.covered_share, other.covered_share);
            let all: u64 = cells.values().map(|(population, _)| population).sum();
            let merged: u64 = found.merged.iter().map(|cell| cell.population).sum();
            prop_assert!(merged <= all);
            prop_assert!(!found.uncovered.is_empty() || merged == all);
        }
    }
}
