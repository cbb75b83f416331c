//! Cases that turn out not to be reviewable, and what takes their place (da: *erstatning*).
//!
//! A case outside the target group, or one that cannot or must not be reviewed by this person,
//! gives way to the next ticket. A case whose file cannot be found does not: it stays and counts
//! as a case in error, or losing files would improve the figures. Walking a random order until
//! enough cases of the target group are found is a simple random sample of that group.
//!
//! Sources: W. Cochran, *Sampling Techniques* (1977), chapter 2; the guidance to RAT-STATS on
//! units without documentation.

use super::draw::Ticket;
use super::strata::StratumDraw;

/// Why a drawn case is not reviewed as usual. Decided before any question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Disposition {
    /// Should not have been on the list (da: *uden for målgruppen*).
    OutsideTargetGroup,
    /// Locked, at court, transferred (da: *kan ikke gennemgås*).
    CannotBeReviewed,
    /// The reviewer's own case, or of somebody near (da: *egen sag eller nærtstående*).
    OwnCaseOrKin,
    /// Reviewed within the last 12 months (da: *gennemgået inden for 12 måneder*).
    ReviewedWithinTwelveMonths,
    /// The file cannot be found (da: *ikke fundet*).
    NotFound,
}

impl Disposition {
    /// Every disposition.
    pub const ALL: [Self; 5] = [
        Self::OutsideTargetGroup,
        Self::CannotBeReviewed,
        Self::OwnCaseOrKin,
        Self::ReviewedWithinTwelveMonths,
        Self::NotFound,
    ];

    /// True when the case stays in the sample, as one in error.
    #[must_use]
    pub fn stays(self) -> bool {
        self == Self::NotFound
    }

    /// True when the case was never one of those the figures are about, so that N shrinks.
    #[must_use]
    pub fn reduces_population(self) -> bool {
        self == Self::OutsideTargetGroup
    }

    /// True when the case belongs to the target group and still could not be judged; such cases
    /// are counted and reported, because a replacement does not cure the bias.
    #[must_use]
    pub fn is_not_reviewable(self) -> bool {
        !self.stays() && !self.reduces_population()
    }
}

/// A case that gave way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Replaced<T> {
    /// The case skipped.
    pub skipped: T,
    /// Why.
    pub reason: Disposition,
    /// The case in its place, which may be skipped later itself; `None` when the list ran out.
    pub replacement: Option<T>,
}

/// The outcome of walking an order of tickets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk<T> {
    /// The cases that stay, in ticket order.
    pub sample: Vec<T>,
    /// The cases that gave way, in ticket order.
    pub replaced: Vec<Replaced<T>>,
    /// Those of the sample that count as in error because they were not found.
    pub not_found: Vec<T>,
    /// How many cases are missing because the list ran out.
    pub shortfall: usize,
    /// How many tickets were looked at.
    pub walked: usize,
    /// The size of the population to use in estimates: the list without the cases found to be
    /// outside the target group. Slightly too large, so the estimate is on the safe side.
    pub population_used: usize,
}

impl<T> Walk<T> {
    /// How many cases of the target group could not be reviewed.
    #[must_use]
    pub fn not_reviewable(&self) -> usize {
        let reasons = self.replaced.iter().map(|replaced| replaced.reason);
        reasons.filter(|reason| reason.is_not_reviewable()).count()
    }
}

/// Walks the order until `n` cases stay, or it ends.
///
/// `disposition` tells what is known of a case; `None` = reviewed as usual. The j-th case skipped
/// (from 0) is replaced by the one at position n + j of the order.
#[must_use]
pub fn walk<T: Copy>(
    order: &[T],
    n: usize,
    disposition: impl Fn(T) -> Option<Disposition>,
) -> Walk<T> {
    let mut walk = Walk {
        sample: Vec::new(),
        replaced: Vec::new(),
        not_found: Vec::new(),
        shortfall: 0,
        walked: 0,
        population_used: order.len(),
    };
    for &case in order {
        if walk.sample.len() >= n {
            break;
        }
        walk.walked += 1;
        match disposition(case) {
            None => walk.sample.push(case),
            Some(reason) if reason.stays() => {
                walk.sample.push(case);
                walk.not_found.push(case);
            }
            Some(reason) => {
                walk.population_used -= usize::from(reason.reduces_population());
                let next = n.checked_add(walk.replaced.len());
                walk.replaced.push(Replaced {
                    skipped: case,
                    reason,
                    replacement: next.and_then(|next| order.get(next)).copied(),
                });
            }
        }
    }
    walk.shortfall = n - walk.sample.len();
    walk
}

/// Walks every stratum by itself: a case is replaced by the next ticket of its own stratum.
///
/// `disposition` gets positions of the frame.
#[must_use]
pub fn walk_strata(
    strata: &[StratumDraw],
    disposition: impl Fn(usize) -> Option<Disposition>,
) -> Vec<Walk<Ticket>> {
    strata
        .iter()
        .map(|stratum| {
            walk(&stratum.order, stratum.n, |ticket| {
                disposition(ticket.index)
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    //! Who gives way to whom.

    use proptest::prelude::*;

    use super::*;

    use Disposition::{CannotBeReviewed, NotFound, OutsideTargetGroup, OwnCaseOrKin};

    fn replaced(skipped: u32, reason: Disposition, replacement: Option<u32>) -> Replaced<u32> {
        Replaced {
            skipped,
            reason,
            replacement,
        }
    }

    #[test]
    fn the_three_kinds_of_disposition() {
        for disposition in Disposition::ALL {
            let kinds = [
                disposition.stays(),
                disposition.reduces_population(),
                disposition.is_not_reviewable(),
            ];
            assert_eq!(kinds.into_iter().filter(|&kind| kind).count(), 1);
        }
    }

    #[test]
    fn skipped_cases_are_replaced_in_order() {
        let of = |case| match case {
            1 => Some(OutsideTargetGroup),
            2 => Some(NotFound),
            3 => Some(OwnCaseOrKin),
            4 => Some(CannotBeReviewed),
            _ => None,
        };
        let walk = walk(&[0, 1, 2, 3, 4, 5, 6, 7, 8], 4, of);
        assert_eq!(walk.sample, [0, 2, 5, 6]);
        assert_eq!(
            walk.replaced,
            [
                replaced(1, OutsideTargetGroup, Some(4)),
                replaced(3, OwnCaseOrKin, Some(5)),
                replaced(4, CannotBeReviewed, Some(6)),
            ]
        );
        assert_eq!(walk.not_found, [2]);
        assert_eq!(
            (walk.shortfall, walk.walked, walk.population_used),
            (0, 7, 8)
        );
        assert_eq!(walk.not_reviewable(), 2);
    }

    #[test]
    fn a_list_may_run_out() {
        let walk = walk(&[0, 1, 2], 3, |case| {
            (case != 1).then_some(OutsideTargetGroup)
        });
        assert_eq!(walk.sample, [1]);
        assert_eq!(
            walk.replaced.first(),
            Some(&replaced(0, OutsideTargetGroup, None))
        );
        assert_eq!((walk.shortfall, walk.population_used), (2, 1));
        assert_eq!(
            super::walk(&[0_u32; 0], usize::MAX, |_| None).shortfall,
            usize::MAX
        );
    }

    #[test]
    fn strata_replace_from_their_own() {
        let ticket = |index| Ticket {
            index,
            hash: [0; 32],
        };
        let strata = [
            StratumDraw {
                order: vec![ticket(0), ticket(1)],
                n: 1,
            },
            StratumDraw {
                order: vec![ticket(2), ticket(3)],
                n: 1,
            },
        ];
        let walks = walk_strata(&strata, |index| (index == 2).then_some(CannotBeReviewed));
        let samples: Vec<&[Ticket]> = walks.iter().map(|walk| walk.sample.as_slice()).collect();
        assert_eq!(samples, [[ticket(0)], [ticket(3)]]);
    }

    proptest! {
        #[test]
        fn the_sample_is_the_first_cases_that_stay(
            known in prop::collection::vec(0_usize..7, 0..40), n in 0_usize..45,
        ) {
            let order: Vec<usize> = (0..known.len()).collect();
            let of = |case: usize| {
                known.get(case).and_then(|&kind| Disposition::ALL.get(kind)).copied()
            };
            let walk = walk(&order, n, of);
            let mut expected = order.clone();
            expected.retain(|&case| of(case).is_none_or(Disposition::stays));
            expected.truncate(n);
            prop_assert_eq!(&walk.sample, &expected);
            prop_assert_eq!(walk.shortfall, n - expected.len());
            prop_assert_eq!(walk.walked, walk.sample.len() + walk.replaced.len());
        }
    }
}
