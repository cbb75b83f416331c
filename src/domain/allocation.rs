//! How a sample is shared out between strata (da: *fordeling af stikprøven*).
//!
//! Each stratum h has a weight w, a floor m and a cap N. There is one factor λ for which the
//! quotas clamp(λ·w, m, N) add up to n. Every stratum gets the whole part of its quota; the
//! units left over go to the largest fractions, equal fractions to the larger stratum and then
//! to the one named first. All of it in integers: no rounding decides about a case.
//!
//! Sources: W. Cochran, *Sampling Techniques* (1977), chapter 5; the largest remainder (Hamilton)
//! method.

/// How the sample is shared out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Allocation {
    /// The same number from each (da: *lige mange*).
    Equal,
    /// In proportion to the number of cases (da: *forholdsmæssigt*).
    Proportional,
}

/// Why a sample cannot be shared out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AllocationFault {
    /// The minimum of all strata together is larger than the sample.
    #[error("the minimum needs {needed}, the sample has {available}")]
    TooSmall {
        /// The sum of the minimum over the strata.
        needed: u64,
        /// The size of the sample.
        available: u64,
    },
    /// Not one expected share for each stratum, or one that is no number.
    #[error("shares do not fit the strata")]
    Shares,
}

/// Shares out `n` cases over strata of these sizes, at least `minimum` from each.
///
/// Never more than a stratum has. With `n` above the sum of the sizes every case is taken; a
/// stratum smaller than the minimum gives all it has. The result has the order of `sizes` and
/// adds up to the smaller of `n` and their sum.
///
/// # Errors
/// When `n` is too small for the minimum.
pub fn allocate(
    method: Allocation,
    sizes: &[u32],
    n: u32,
    minimum: u32,
) -> Result<Vec<u32>, AllocationFault> {
    let weight = |&size: &u32| match method {
        Allocation::Equal => 1,
        Allocation::Proportional => u128::from(size),
    };
    let weights: Vec<u128> = sizes.iter().map(weight).collect();
    allocate_by_weight(sizes, &weights, n, minimum)
}

/// Neyman's optimal allocation, weights N·sqrt(p(1-p)), **for auditors only**.
///
/// It gains little over the proportional one and needs guesses, so no screen offers it. The
/// expected shares are clipped to 0.05-0.95 and taken to a millionth.
///
/// # Errors
/// When `n` is too small for the minimum, or the shares do not fit the strata.
pub fn allocate_neyman_for_auditors(
    sizes: &[u32],
    expected_shares: &[f64],
    n: u32,
    minimum: u32,
) -> Result<Vec<u32>, AllocationFault> {
    if sizes.len() != expected_shares.len() || expected_shares.iter().any(|p| p.is_nan()) {
        return Err(AllocationFault::Shares);
    }
    let weights: Vec<u128> = sizes
        .iter()
        .zip(expected_shares)
        .map(|(&size, &share)| neyman_weight(size, share))
        .collect();
    allocate_by_weight(sizes, &weights, n, minimum)
}

/// N·sqrt(p(1-p)) as an integer, the same power of ten larger for every stratum.
fn neyman_weight(size: u32, share: f64) -> u128 {
    const MILLION: u128 = 1_000_000;
    /// Keeps nine digits of the smallest weight, and the largest inside 128 bits.
    const SCALE: u128 = 10_000_000;
    let millionths = (share.clamp(0.05, 0.95) * 1e6).round();
    // Between 50,000 and 950,000 by the line above.
    let millionths = format!("{millionths:.0}").parse::<u128>().unwrap_or(MILLION / 2);
    let size = u128::from(size);
    (size * size * millionths * (MILLION - millionths) * SCALE).isqrt()
}

/// What a stratum gets.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quota {
    /// Its floor or its cap.
    Fixed(u128),
    /// λ times its weight.
    Free,
}

fn allocate_by_weight(
    sizes: &[u32],
    weights: &[u128],
    n: u32,
    minimum: u32,
) -> Result<Vec<u32>, AllocationFault> {
    let total: u64 = sizes.iter().map(|&size| u64::from(size)).sum();
    let n = u64::from(n).min(total);
    let needed = sizes.iter().map(|&size| u64::from(size.min(minimum))).sum();
    if needed > n {
        return Err(AllocationFault::TooSmall { needed, available: n });
    }
    let strata: Vec<Stratum> = sizes
        .iter()
        .zip(weights)
        .map(|(&size, &weight)| Stratum {
            weight,
            floor: u128::from(size.min(minimum)),
            cap: u128::from(size),
        })
        .collect();
    let quotas = quotas(&strata, u128::from(n));
    Ok(whole_numbers(&strata, &quotas, u128::from(n))
        .into_iter()
        // No number is above its cap, which was a u32.
        .map(|number| u32::try_from(number).unwrap_or(u32::MAX))
        .collect())
}

#[derive(Clone, Copy)]
struct Stratum {
    weight: u128,
    floor: u128,
    cap: u128,
}

/// Which strata stand at their floor or cap at the right λ.
///
/// Starts with all free. Those beyond a bound are fixed on the side where more is missing
/// than on the other; what is fixed once is rightly so, because λ then only moves further that way.
fn quotas(strata: &[Stratum], n: u128) -> Vec<Quota> {
    let mut quotas: Vec<Quota> =
        strata.iter().map(|s| if s.cap == 0 { Quota::Fixed(0) } else { Quota::Free }).collect();
    loop {
        let (rest, weight) = free_part(strata, &quotas, n);
        // Everything times `weight`, so that no fraction is needed.
        let mut below = 0;
        let mut above = 0;
        for (stratum, quota) in strata.iter().zip(&quotas) {
            if *quota == Quota::Free {
                let share = rest * stratum.weight;
                below += (stratum.floor * weight).saturating_sub(share);
                above += share.saturating_sub(stratum.cap * weight);
            }
        }
        if below == 0 && above == 0 {
            return quotas;
        }
        for (stratum, quota) in strata.iter().zip(&mut quotas) {
            if *quota == Quota::Free {
                let share = rest * stratum.weight;
                if below >= above && share < stratum.floor * weight {
                    *quota = Quota::Fixed(stratum.floor);
                } else if above >= below && share > stratum.cap * weight {
                    *quota = Quota::Fixed(stratum.cap);
                }
            }
        }
    }
}

/// What is left for the free strata, and the sum of their weights.
fn free_part(strata: &[Stratum], quotas: &[Quota], n: u128) -> (u128, u128) {
    let mut rest = n;
    let mut weight = 0;
    for (stratum, quota) in strata.iter().zip(quotas) {
        match quota {
            Quota::Fixed(number) => rest = rest.saturating_sub(*number),
            Quota::Free => weight += stratum.weight,
        }
    }
    (rest, weight)
}

/// Whole parts, and the units left over to the largest fractions.
fn whole_numbers(strata: &[Stratum], quotas: &[Quota], n: u128) -> Vec<u128> {
    let (rest, weight) = free_part(strata, quotas, n);
    let share = |stratum: &Stratum| rest * stratum.weight;
    let mut numbers: Vec<u128> = strata
        .iter()
        .zip(quotas)
        .map(|(stratum, quota)| match quota {
            Quota::Fixed(number) => *number,
            Quota::Free => share(stratum).checked_div(weight).unwrap_or(0),
        })
        .collect();
    let left_over = n.saturating_sub(numbers.iter().sum());

    let mut by_fraction: Vec<(usize, u128, u128)> = strata
        .iter()
        .zip(quotas)
        .enumerate()
        .filter(|(_, (_, quota))| **quota == Quota::Free)
        .map(|(h, (stratum, _))| {
            let fraction = share(stratum).checked_rem(weight).unwrap_or(0);
            (h, fraction, stratum.cap)
        })
        .collect();
    // A stable sort: equal ones stay in the order given.
    by_fraction.sort_by_key(|&(_, fraction, cap)| std::cmp::Reverse((fraction, cap)));
    let units = usize::try_from(left_over).unwrap_or(usize::MAX);
    for (h, _, _) in by_fraction.into_iter().take(units) {
        if let Some(number) = numbers.get_mut(h) {
            *number += 1;
        }
    }
    numbers
}

#[cfg(test)]
mod tests;
