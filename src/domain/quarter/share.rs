//! The share of cases in error of several teams and months (da: *vægtet fejlandel*).
//! **Describing.**
//!
//! Each stratum of each list weighs as many cases as it has. A stratum without a judged case is
//! counted with its own nearest month ([`quarter_pool`](crate::domain::statistics::quarter_pool)).
//! Of a single case area nobody has counted the list: its part of the judged cases stands for
//! its part of the stratum.

use std::collections::{BTreeMap, BTreeSet};

use super::material::TeamMonth;
use super::question_count::part_of_list;
use crate::domain::statistics::confidence::Confidence;
use crate::domain::statistics::quarter_pool::{Cell, pool};
use crate::domain::statistics::reason::{NoResult, Undefined};
use crate::domain::statistics::stratified::{Estimate, Stratum};

/// A share with everything it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Share {
    /// Cases judged.
    pub n: u64,
    /// Cases in error among them.
    pub x: u64,
    /// The weighted share, its interval and effective sample; missing where no case was judged.
    pub estimate: Result<Estimate, Undefined>,
    /// What the estimate is made of, by team, stratum and month.
    pub strata: Vec<Stratum>,
    /// Cases on the lists.
    pub population: u64,
    /// Part of the lists that it is about.
    pub covered: Result<f64, Undefined>,
    /// Teams of which a part of the list has no judged case in the period.
    pub uncovered: Vec<String>,
}

/// The share of these months in cases of one area, or of all.
#[must_use]
pub fn share<'a>(months: impl IntoIterator<Item = &'a TeamMonth>, area: Option<&str>) -> Share {
    // The months come in any order; sums of decimal numbers depend on it.
    let mut strata: BTreeMap<(&str, &str, u32), Cell<'a>> = BTreeMap::new();
    for month in months {
        let first_day = month.month.first_day();
        let place = chrono::Datelike::num_days_from_ce(&first_day).unsigned_abs();
        for (name, stratum) in by_stratum(month, area) {
            let cell = Cell { team: &month.team, month: place, ..stratum };
            strata.insert((&month.team, name, place), cell);
        }
    }
    // Strata of one team are merged each by itself: to the pool they are teams of their own.
    let names: BTreeSet<(&str, &str)> =
        strata.keys().map(|(team, name, _)| (*team, *name)).collect();
    let keys: BTreeMap<(&str, &str), String> =
        (0..).zip(&names).map(|(nth, name): (usize, _)| (*name, nth.to_string())).collect();
    let cells: Vec<Cell<'_>> = strata
        .iter()
        .filter_map(|((team, name, _), cell)| {
            Some(Cell { team: keys.get(&(*team, *name))?, ..*cell })
        })
        .collect();
    let team_of = |key: &str| keys.iter().find(|(_, own)| *own == key).map(|((team, _), _)| *team);
    let n = cells.iter().map(|cell| cell.n).sum();
    let x = cells.iter().map(|cell| cell.x).sum();
    let population = cells.iter().map(|cell| cell.population).sum();
    match pool(&cells, Confidence::NINETY_FIVE) {
        Ok(found) => {
            let teams: BTreeSet<&str> =
                found.uncovered.iter().filter_map(|key| team_of(key)).collect();
            let uncovered = teams.into_iter().map(str::to_owned).collect();
            let of =
                |cell: &Cell<'_>| Stratum { population: cell.population, n: cell.n, x: cell.x };
            let strata = found.merged.iter().map(of).collect();
            let (estimate, covered) = (found.estimate, found.covered_share);
            Share { n, x, estimate, strata, population, covered, uncovered }
        }
        Err(reason) => {
            let reason = match reason {
                NoResult::Undefined(reason) => reason,
                // More judged than on the list: what was counted cannot be so.
                NoResult::Input(_) => Undefined::Impossible,
            };
            let (strata, uncovered) = (Vec::new(), Vec::new());
            Share {
                n,
                x,
                estimate: Err(reason),
                strata,
                population,
                covered: Err(reason),
                uncovered,
            }
        }
    }
}

/// The strata of a month: N, n and x of the area.
fn by_stratum<'a>(month: &'a TeamMonth, area: Option<&str>) -> BTreeMap<&'a str, Cell<'a>> {
    let mut strata: BTreeMap<&str, (u64, u64, u64, u64)> = BTreeMap::new();
    for tally in &month.tallies.strata {
        let (population, judged, n, x) = strata.entry(&tally.stratum).or_default();
        *population = (*population).max(u64::from(tally.population));
        *judged += u64::from(tally.n);
        if area.is_none_or(|area| area == tally.area) {
            *n += u64::from(tally.n);
            *x += u64::from(tally.x);
        }
    }
    strata
        .into_iter()
        .map(|(name, (population, judged, n, x))| {
            let population = match area {
                None => population,
                Some(_) => part_of_list(population, judged, n),
            };
            (name, Cell { team: "", month: 0, population, n, x })
        })
        .collect()
}
