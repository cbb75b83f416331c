//! The hypergeometric distribution (da: *den hypergeometriske fordeling*): how many cases in
//! error are among n cases drawn without replacement from N, of which A are in error.
//!
//! A probability is made of three binomial ones, so that nothing overflows; tails are sums of
//! positive terms by the ratio of neighbours.
//!
//! Sources: C. Loader (2000); the density of R's `dhyper`.

use super::binomial::density;

/// A term this much smaller than the sum before it no longer changes it. Terms below the smallest
/// normal number end the sum as well: rounding would keep them from ever reaching 0.
const NEGLIGIBLE: f64 = 1e-18;

/// How a sample is drawn. The numbers fit each other: A and n are not above N.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Draw {
    /// Cases in the population (N).
    pub population: u64,
    /// Cases in error among them (A).
    pub errors: u64,
    /// Cases drawn (n).
    pub sample: u64,
}

impl Draw {
    /// P(X = k).
    #[must_use]
    pub fn probability(self, k: u64) -> f64 {
        if k < self.least() || k > self.most() {
            return 0.0;
        }
        if self.sample == 0 || self.sample == self.population {
            return 1.0;
        }
        let (errors, others) = (self.errors as f64, (self.population - self.errors) as f64);
        let sample = self.sample as f64;
        let p = sample / self.population as f64;
        let q = (self.population - self.sample) as f64 / self.population as f64;
        density(k as f64, errors, p, q) * density((self.sample - k) as f64, others, p, q)
            / density(sample, errors + others, p, q)
    }

    /// P(X <= k).
    #[must_use]
    pub fn at_most(self, k: u64) -> f64 {
        if k < self.least() {
            return 0.0;
        }
        if k >= self.most() {
            return 1.0;
        }
        if (k as f64) < self.mean() {
            self.sum_downwards(k)
        } else {
            1.0 - self.mirrored().sum_downwards(self.sample - k - 1)
        }
    }

    /// P(X >= k).
    #[must_use]
    pub fn at_least(self, k: u64) -> f64 {
        match self.sample.checked_sub(k) {
            Some(others) => self.mirrored().at_most(others),
            None => 0.0,
        }
    }

    /// The same draw, counting the cases not in error.
    fn mirrored(self) -> Self {
        Self { errors: self.population - self.errors, ..self }
    }

    /// Fewest cases in error that can be drawn.
    #[must_use]
    pub fn least(self) -> u64 {
        (self.sample + self.errors).saturating_sub(self.population)
    }

    /// Most cases in error that can be drawn.
    #[must_use]
    pub fn most(self) -> u64 {
        self.sample.min(self.errors)
    }

    fn mean(self) -> f64 {
        self.sample as f64 * (self.errors as f64 / self.population as f64)
    }

    /// P(X = k) + P(X = k - 1) + …, for a k not above the mean.
    fn sum_downwards(self, k: u64) -> f64 {
        let (errors, sample) = (self.errors as f64, self.sample as f64);
        let others_left = self.population as f64 - errors - sample;
        let mut term = self.probability(k);
        let mut sum = term;
        let mut i = k as f64;
        while i > 0.0 && term > (sum * NEGLIGIBLE).max(f64::MIN_POSITIVE) {
            term *= i * (others_left + i) / ((errors - i + 1.0) * (sample - i + 1.0));
            sum += term;
            i -= 1.0;
        }
        sum.min(1.0)
    }
}

#[cfg(test)]
mod tests {
    //! Against whole-number binomial coefficients.

    use super::*;

    /// n over k.
    fn choose(n: u64, k: u64) -> u128 {
        (0..u128::from(k)).fold(1, |product, i| product * (u128::from(n) - i) / (i + 1))
    }

    #[test]
    fn every_small_draw_against_whole_numbers() {
        for population in 1..=24_u64 {
            for errors in 0..=population {
                for sample in 0..=population {
                    let draw = Draw { population, errors, sample };
                    let all = choose(population, sample) as f64;
                    let mut below = 0.0;
                    for k in 0..=sample {
                        let possible = k <= errors && sample - k <= population - errors;
                        let ways = if possible {
                            choose(errors, k) * choose(population - errors, sample - k)
                        } else {
                            0
                        };
                        let expected = ways as f64 / all;
                        assert!((draw.at_least(k) - (1.0 - below)).abs() < 2e-14, "{draw:?} {k}");
                        below += expected;
                        assert!((draw.probability(k) - expected).abs() < 1e-14, "{draw:?} {k}");
                        assert!((draw.at_most(k) - below).abs() < 2e-14, "{draw:?} {k}");
                    }
                }
            }
        }
    }

    #[test]
    fn large_populations() {
        let draw = Draw { population: 2000, errors: 450, sample: 500 };
        assert!((draw.probability(100) - 0.015_038_832_389_385_897).abs() < 1e-15);
        assert!((draw.at_most(100) - 0.067_938_870_454_384_39).abs() < 1e-14);
        let huge = Draw { population: 1_000_000_000, errors: 450_000_000, sample: 400_000_000 };
        let tails = huge.at_most(180_000_000) + huge.at_least(180_000_001);
        assert!((tails - 1.0).abs() < 1e-9);
        assert!((huge.at_most(180_000_000) - 0.5).abs() < 1e-4);
    }
}
