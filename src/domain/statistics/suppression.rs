//! Small figures are hidden outside the team (da: *diskretionering*, *skjul små celler*).
//!
//! A group is hidden below `k` cases, or when fewer than three caseworkers stand behind it. While
//! what is hidden could be worked out from the total that is shown, the next smallest group is
//! hidden too; when none is left, the total. Groups of a team's quarter are its months as well:
//! whoever is shown the quarter and two of its months knows the third.
//!
//! Groups without a case are shown as such. So whoever knows that, and finds that as many cases
//! are hidden as groups, knows that it is one in each.
//!
//! Sources: Statistics Denmark's rules on confidentiality (da: *diskretionering*); L. Willenborg
//! and T. de Waal, *Elements of Statistical Disclosure Control* (2001).

use super::reason::{InputFault, NoResult, check_count, check_range};

/// Fewest cases of a figure that is shown, by default.
pub const LEAST_CASES: u64 = 5;
/// Fewest caseworkers behind a figure that is shown.
pub const LEAST_WORKERS: u64 = 3;
/// What [`LEAST_CASES`] may be set to.
pub const CASES_RANGE: (u64, u64) = (3, 10);

/// A group with a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Group {
    /// Cases behind the figure.
    pub n: u64,
    /// Caseworkers behind it, when known.
    pub workers: Option<u64>,
}

/// What is hidden.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suppression {
    /// For each group whether it is hidden.
    pub hidden: Vec<bool>,
    /// Whether the total must be hidden too.
    pub hides_total: bool,
}

/// Decides what is hidden of groups shown beside their total.
///
/// # Errors
/// When `k` is not in [`CASES_RANGE`] or the groups have too many cases.
pub fn suppress(groups: &[Group], k: u64) -> Result<Suppression, NoResult> {
    check_k(k)?;
    let mut total = 0;
    for group in groups {
        total = check_count("n", total + check_count("n", group.n)?)?;
    }
    let mut hidden: Vec<bool> = groups.iter().map(|group| is_small(*group, k)).collect();
    loop {
        let shown =
            || groups.iter().zip(&hidden).filter(|(group, hidden)| group.n > 0 && !**hidden);
        let gone = || groups.iter().zip(&hidden).filter(|(_, hidden)| **hidden);
        let (count, sum) =
            gone().fold((0, 0), |(count, sum), (group, _)| (count + 1, sum + group.n));
        let deducible = count > 0 && (count == 1 || sum < k);
        let Some(least) = shown().map(|(group, _)| group.n).min() else {
            return Ok(Suppression { hidden, hides_total: deducible });
        };
        if !deducible {
            return Ok(Suppression { hidden, hides_total: false });
        }
        for (group, hidden) in groups.iter().zip(&mut hidden) {
            if !*hidden && group.n == least {
                *hidden = true;
                break;
            }
        }
    }
}

/// Whether a figure of so many cases is hidden by itself, by default.
#[must_use]
pub fn is_too_small(cases: u64) -> bool {
    is_small(Group { n: cases, workers: None }, LEAST_CASES)
}

/// Which of the figures that add up to a shown one are hidden, by default; all of them where that
/// cannot be decided.
#[must_use]
pub fn hidden_parts(cases: &[u64]) -> Vec<bool> {
    let groups: Vec<Group> = cases.iter().map(|&n| Group { n, workers: None }).collect();
    suppress(&groups, LEAST_CASES).map_or_else(|_| vec![true; cases.len()], |found| found.hidden)
}

fn check_k(k: u64) -> Result<(), InputFault> {
    let (least, most) = (CASES_RANGE.0 as f64, CASES_RANGE.1 as f64);
    check_range("k", k as f64, least, most).map(drop)
}

fn is_small(group: Group, k: u64) -> bool {
    let few_workers = group.workers.is_some_and(|workers| workers > 0 && workers < LEAST_WORKERS);
    group.n > 0 && (group.n < k || few_workers)
}

#[cfg(test)]
mod tests {
    //! Nothing hidden can be worked out.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use std::collections::BTreeSet;

    use super::*;
    use proptest::prelude::*;

    /// Every way to share a sum out over so many groups.
    fn divisions(sum: u64, groups: usize) -> Vec<Vec<u64>> {
        if groups <= 1 {
            return vec![vec![sum; groups]];
        }
        (0..=sum)
            .flat_map(|first| {
                divisions(sum - first, groups - 1).into_iter().map(move |mut others| {
                    others.insert(0, first);
                    others
                })
            })
            .collect()
    }

    fn hidden(sizes: &[u64]) -> (Vec<bool>, bool) {
        let groups: Vec<Group> = sizes.iter().map(|&n| Group { n, workers: None }).collect();
        let found = suppress(&groups, LEAST_CASES).unwrap();
        (found.hidden, found.hides_total)
    }

    #[test]
    fn one_hidden_takes_another_with_it() {
        assert_eq!(hidden(&[20, 4, 9]), (vec![false, true, true], false));
        assert_eq!(hidden(&[20, 0, 9]), (vec![false; 3], false));
        assert_eq!(hidden(&[1, 2, 30]), (vec![true; 3], false));
        assert_eq!(hidden(&[4]), (vec![true], true));
        assert_eq!(hidden(&[2, 2]), (vec![true, true], true));
    }

    #[test]
    fn by_default_five_cases_are_shown() {
        assert_eq!([0, 1, 4, 5, 6].map(is_too_small), [false, true, true, false, false]);
        assert_eq!(hidden_parts(&[20, 4, 9]), [false, true, true]);
        assert_eq!(hidden_parts(&[u64::MAX, u64::MAX]), [true, true], "nobody knows the sum");
    }

    #[test]
    fn few_caseworkers_hide_too() {
        let groups = [
            Group { n: 40, workers: Some(2) },
            Group { n: 40, workers: Some(3) },
            Group { n: 41, workers: None },
        ];
        let found = suppress(&groups, LEAST_CASES).unwrap();
        assert_eq!(found.hidden, [true, true, false]);
    }

    #[test]
    fn refused() {
        for k in [0, 2, 11, u64::MAX] {
            assert!(suppress(&[], k).is_err());
        }
        assert!(suppress(&[Group { n: u64::MAX, workers: None }], 5).is_err());
    }

    proptest! {
        /// By brute force: what is shown and the total leave every hidden figure open.
        #[test]
        fn subtraction_from_the_total_leaves_every_hidden_figure_open(
            sizes in prop::collection::vec(0_u64..14, 0..6), k in 3_u64..=10,
            few_workers in prop::collection::vec(any::<bool>(), 6),
        ) {
            let groups: Vec<Group> = sizes
                .iter()
                .zip(&few_workers)
                .map(|(&n, &few)| Group { n, workers: few.then_some(2) })
                .collect();
            let found = suppress(&groups, k).unwrap();
            let hidden: Vec<usize> =
                (0..sizes.len()).filter(|&at| found.hidden[at]).collect();
            // With the total hidden too, any number of cases may be behind what is hidden.
            if hidden.is_empty() || found.hides_total {
                return Ok(());
            }
            let shown: u64 =
                (0..sizes.len()).filter(|&at| !found.hidden[at]).map(|at| sizes[at]).sum();
            let rest = sizes.iter().sum::<u64>() - shown;
            prop_assert!(rest >= k, "{sizes:?} {found:?}");
            for at in 0..hidden.len() {
                let possible: BTreeSet<u64> = divisions(rest, hidden.len())
                    .into_iter()
                    .map(|division| division[at])
                    .collect();
                prop_assert!(possible.len() > 1, "{sizes:?} {found:?} {possible:?}");
                prop_assert!(possible.contains(&sizes[hidden[at]]));
            }
        }

        #[test]
        fn what_is_hidden_cannot_be_worked_out(
            sizes in prop::collection::vec(0_u64..30, 0..12), k in 3_u64..=10,
        ) {
            let groups: Vec<Group> = sizes.iter().map(|&n| Group { n, workers: None }).collect();
            let found = suppress(&groups, k).unwrap();
            let gone: Vec<u64> =
                sizes.iter().zip(&found.hidden).filter(|(_, h)| **h).map(|(n, _)| *n).collect();
            let safe = gone.is_empty() || (gone.len() > 1 && gone.iter().sum::<u64>() >= k);
            prop_assert!(safe || found.hides_total);
            for (n, hidden) in sizes.iter().zip(&found.hidden) {
                prop_assert!(*hidden || *n == 0 || *n >= k);
                prop_assert!(!(*hidden && *n == 0));
            }
        }
    }
}
