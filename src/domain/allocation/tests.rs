//! Small cases by hand, and what holds for all.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use proptest::prelude::*;

use super::*;

#[test]
fn small_cases() {
    use Allocation::{Equal, Proportional};
    for (method, sizes, n, minimum, expected) in [
        (Proportional, vec![100, 100, 100], 10, 0, vec![4, 3, 3]),
        (Proportional, vec![20, 50, 150, 300], 20, 2, vec![2, 2, 5, 11]),
        (Equal, vec![3, 50, 150], 30, 0, vec![3, 13, 14]),
        (Equal, vec![1, 1, 1], 5, 1, vec![1, 1, 1]),
        (Equal, vec![10, 0, 10], 3, 1, vec![2, 0, 1]),
        (Equal, vec![], 3, 1, vec![]),
        (Proportional, vec![0, 0], 3, 1, vec![0, 0]),
        (Proportional, vec![u32::MAX, u32::MAX], u32::MAX, 1, vec![2_147_483_648, 2_147_483_647]),
    ] {
        assert_eq!(allocate(method, &sizes, n, minimum), Ok(expected));
    }
}

#[test]
fn a_sample_below_the_minimum_is_refused() {
    let fault = AllocationFault::TooSmall { needed: 5, available: 4 };
    assert_eq!(allocate(Allocation::Equal, &[2, 9, 1], 4, 2), Err(fault));
}

#[test]
fn neyman_needs_a_share_for_each() {
    for shares in [&[0.1][..], &[0.1, f64::NAN]] {
        let result = allocate_neyman_for_auditors(&[5, 5], shares, 4, 0);
        assert_eq!(result, Err(AllocationFault::Shares));
    }
    let result = allocate_neyman_for_auditors(&[u32::MAX, 1], &[0.5, 0.05], 3, 1);
    assert_eq!(result, Ok(vec![2, 1]));
}

proptest! {
    #[test]
    fn adds_up_and_stays_inside_floor_and_cap(
        strata in prop::collection::vec((0_u32..300, 0.0..1.0_f64), 0..12),
        n in 0_u32..900,
        minimum in 0_u32..6,
        method in 0..3,
    ) {
        let sizes: Vec<u32> = strata.iter().map(|&(size, _)| size).collect();
        let shares: Vec<f64> = strata.iter().map(|&(_, share)| share).collect();
        let total: u32 = sizes.iter().sum();
        let floor: u32 = sizes.iter().map(|&size| size.min(minimum)).sum();
        let result = match method {
            0 => allocate(Allocation::Equal, &sizes, n, minimum),
            1 => allocate(Allocation::Proportional, &sizes, n, minimum),
            _ => allocate_neyman_for_auditors(&sizes, &shares, n, minimum),
        };
        prop_assert_eq!(result.is_err(), floor > n.min(total));
        if let Ok(numbers) = result {
            prop_assert_eq!(numbers.iter().sum::<u32>(), n.min(total));
            for (&number, &size) in numbers.iter().zip(&sizes) {
                prop_assert!(number <= size);
                prop_assert!(number >= size.min(minimum));
            }
        }
    }

    #[test]
    fn one_more_case_takes_none_away_when_equal(
        sizes in prop::collection::vec(0_u32..50, 1..8), n in 0_u32..200,
    ) {
        let fewer = allocate(Allocation::Equal, &sizes, n, 0).unwrap();
        let more = allocate(Allocation::Equal, &sizes, n + 1, 0).unwrap();
        prop_assert!(fewer.iter().zip(&more).all(|(few, many)| few <= many));
    }
}
