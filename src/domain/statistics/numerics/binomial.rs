//! The binomial distribution (da: *binomialfordelingen*).
//!
//! Tails are sums of positive terms by the ratio of neighbours, started at a probability
//! accurate to its last digits, and always summed on the side away from the mean.
//!
//! Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).

use super::gamma::{split_deviance, stirling_error};

/// ln 2π.
const LN_2_PI: f64 = 1.837_877_066_409_345_4;
/// A term this much smaller than the sum before it no longer changes it. Terms below the smallest
/// normal number end the sum as well: rounding would keep them from ever reaching 0.
const NEGLIGIBLE: f64 = 1e-18;

/// P(X = x) for n trials of chance p, q = 1 - p; x and n need not be whole.
#[must_use]
pub fn density(x: f64, n: f64, p: f64, q: f64) -> f64 {
    if x < 0.0 || x > n {
        return 0.0;
    }
    if p <= 0.0 {
        return if x == 0.0 { 1.0 } else { 0.0 };
    }
    if q <= 0.0 {
        return if x == n { 1.0 } else { 0.0 };
    }
    if n == 0.0 {
        return 1.0;
    }
    if x == 0.0 {
        return power_of_rest(n, p, q);
    }
    if x == n {
        return power_of_rest(n, q, p);
    }
    let stirling = stirling_error(n) - stirling_error(x) - stirling_error(n - x);
    let distance = split_deviance(x, n - x, p, q);
    let spread = LN_2_PI + libm::log(x) + libm::log1p(-x / n);
    libm::exp(stirling - distance - 0.5 * spread)
}

/// q^n, accurate also for tiny p.
fn power_of_rest(n: f64, p: f64, q: f64) -> f64 {
    let logarithm = if p < 0.5 { libm::log1p(-p) } else { libm::log(q) };
    libm::exp(n * logarithm)
}

/// P(X = k).
#[must_use]
pub fn probability(k: u64, n: u64, p: f64) -> f64 {
    density(k as f64, n as f64, p, 1.0 - p)
}

/// P(X = k) for all k from 0 to n, by the ratio of neighbours outwards from the most probable.
#[must_use]
pub fn probabilities(n: u64, p: f64) -> Vec<f64> {
    let q = 1.0 - p;
    if p <= 0.0 || q <= 0.0 {
        return (0..=n).map(|k| probability(k, n, p)).collect();
    }
    // A float cast saturates, and the mode is from 0 to n.
    let mode = ((n as f64 + 1.0) * p) as u64;
    let mode = mode.min(n);
    let start = probability(mode, n, p);
    let down = (0..mode).rev().scan(start, |term, k| {
        *term *= (k + 1) as f64 * q / ((n - k) as f64 * p);
        Some(*term)
    });
    let mut all: Vec<f64> = down.collect();
    all.reverse();
    all.push(start);
    all.extend((mode..n).scan(start, |term, k| {
        *term *= (n - k) as f64 * p / ((k + 1) as f64 * q);
        Some(*term)
    }));
    all
}

/// P(X <= k).
#[must_use]
pub fn at_most(k: u64, n: u64, p: f64) -> f64 {
    if k >= n {
        return 1.0;
    }
    if (k as f64) < n as f64 * p {
        sum_downwards(k, n, p, 1.0 - p)
    } else {
        // P(X > k) is the small side: failures of at most n - k - 1.
        1.0 - sum_downwards(n - k - 1, n, 1.0 - p, p)
    }
}

/// P(X >= k).
#[must_use]
pub fn at_least(k: u64, n: u64, p: f64) -> f64 {
    if k == 0 {
        return 1.0;
    }
    if k > n {
        return 0.0;
    }
    if (k as f64) > n as f64 * p {
        sum_downwards(n - k, n, 1.0 - p, p)
    } else {
        1.0 - sum_downwards(k - 1, n, p, 1.0 - p)
    }
}

/// The smallest k with P(X <= k) >= q.
#[must_use]
pub fn quantile(q: f64, n: u64, p: f64) -> u64 {
    let (mut low, mut high) = (0, n);
    while low < high {
        let middle = low + (high - low) / 2;
        if at_most(middle, n, p) >= q {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}

/// P(X = k) + P(X = k - 1) + …, for a k not above the mean.
fn sum_downwards(k: u64, n: u64, p: f64, q: f64) -> f64 {
    let mut term = density(k as f64, n as f64, p, q);
    let mut sum = term;
    let mut i = k;
    while i > 0 && term > (sum * NEGLIGIBLE).max(f64::MIN_POSITIVE) {
        term *= (i as f64 * q) / ((n - i + 1) as f64 * p);
        sum += term;
        i -= 1;
    }
    sum.min(1.0)
}

#[cfg(test)]
mod tests {
    //! Small cases by hand, large ones against the beta function.

    use super::super::beta::{Beta, Point};
    use super::*;

    #[test]
    fn three_throws() {
        let expected = [0.166_375, 0.408_375, 0.334_125, 0.091_125];
        let mut sum = 0.0;
        for (k, probability_of_k) in (0..).zip(expected) {
            sum += probability_of_k;
            assert!((probability(k, 3, 0.45) - probability_of_k).abs() < 1e-15);
            assert!((at_most(k, 3, 0.45) - sum).abs() < 1e-15);
            assert!((at_least(k, 3, 0.45) - (1.0 - sum + probability_of_k)).abs() < 1e-15);
        }
        assert!(at_least(4, 3, 0.45) == 0.0 && probability(4, 3, 0.45) == 0.0);
    }

    #[test]
    fn certainty_and_nothing() {
        for (p, k, expected) in [(0.0, 0, 1.0), (0.0, 1, 0.0), (1.0, 3, 1.0), (1.0, 2, 0.0)] {
            assert!(probability(k, 3, p) == expected);
        }
        assert!(at_most(0, 3, 0.0) == 1.0 && at_most(2, 3, 1.0) == 0.0);
        assert!(at_least(1, 3, 0.0) == 0.0 && at_least(3, 3, 1.0) == 1.0);
        assert!(at_most(0, 0, 0.3) == 1.0 && at_least(0, 0, 0.3) == 1.0);
    }

    #[test]
    fn tails_are_beta_functions() {
        for (n, p) in [(30, 0.45), (2000, 0.225), (100_000, 0.3), (1_000_000_000, 0.45)] {
            let mean = n as f64 * p;
            let spread = libm::sqrt(mean * (1.0 - p));
            for sd in [-3.0, -0.5, 0.5, 3.0] {
                let k = (mean + sd * spread).max(0.0) as u64;
                let beta = Beta::new(k as f64 + 1.0, (n - k) as f64);
                let expected = beta.tails(Point::at(p)).above;
                let got = at_most(k, n, p);
                assert!((got - expected).abs() < 1e-10, "{n} {p} {k}: {got} {expected}");
            }
        }
    }

    #[test]
    fn all_at_once_is_one_by_one() {
        for (n, p) in [(0, 0.3), (1, 0.0), (3, 1.0), (7, 0.5), (500, 0.02), (2000, 0.7)] {
            let all = probabilities(n, p);
            assert_eq!(all.len() as u64, n + 1);
            for (k, got) in (0..).zip(all) {
                assert!((got - probability(k, n, p)).abs() < 1e-14, "{n} {p} {k}");
            }
        }
    }

    #[test]
    fn probabilities_below_every_number_end_the_sum() {
        // Steps near 1 would keep the smallest of all numbers alive for millions of terms.
        let n = 728_373_346;
        let k = quantile(0.025, n, 0.225);
        assert!(at_most(k, n, 0.225) >= 0.025 && at_most(k - 1, n, 0.225) < 0.025);
        assert!(at_most(163_460_000, n, 0.225) < 1e-250);
    }

    #[test]
    fn the_quantile_is_the_smallest() {
        for n in [0, 1, 2, 7, 40] {
            for q in [0.001, 0.05, 0.5, 0.999] {
                let k = quantile(q, n, 0.3);
                assert!(at_most(k, n, 0.3) >= q && (k == 0 || at_most(k - 1, n, 0.3) < q));
            }
        }
    }
}
