//! The logarithm of the gamma function and the two parts of which binomial probabilities are
//! made without cancellation.
//!
//! Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).

/// ln sqrt(2π).
const LN_SQRT_2_PI: f64 = 0.918_938_533_204_672_8;

/// From here on the series of Stirling is accurate to the last bit.
const SERIES_FROM: f64 = 15.0;

/// [`stirling_error`] at 0 (not defined, never used), 1/2, 1, 3/2 … 15.
const AT_HALVES: [f64; 31] = [
    0.0,
    0.153_426_409_720_027_36,
    0.081_061_466_795_327_26,
    0.054_814_121_051_917_65,
    0.041_340_695_955_409_3,
    0.033_162_873_519_936_29,
    0.027_677_925_684_998_34,
    0.023_746_163_656_297_496,
    0.020_790_672_103_765_093,
    0.018_488_450_532_673_187,
    0.016_644_691_189_821_193,
    0.015_134_973_221_917_378,
    0.013_876_128_823_070_748,
    0.012_810_465_242_920_227,
    0.011_896_709_945_891_77,
    0.011_104_559_758_206_917,
    0.010_411_265_261_972_096,
    0.009_799_416_126_158_804,
    0.009_255_462_182_712_733,
    0.008_768_700_134_139_386,
    0.008_330_563_433_362_87,
    0.007_934_114_564_314_02,
    0.007_573_675_487_951_841,
    0.007_244_554_301_320_383,
    0.006_942_840_107_209_53,
    0.006_665_247_032_707_682,
    0.006_408_994_188_004_207,
    0.006_171_712_263_039_458,
    0.005_951_370_112_758_847_5,
    0.005_746_216_513_010_115_5,
    0.005_554_733_551_962_801,
];

/// ln Γ(x) for x > 0.
#[must_use]
pub fn ln_gamma(x: f64) -> f64 {
    libm::lgamma(x)
}

/// ln B(a, b) for a, b > 0.
#[must_use]
pub fn ln_beta(a: f64, b: f64) -> f64 {
    ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b)
}

/// What Stirling's formula lacks: ln Γ(x + 1) - (x + 1/2) ln x + x - ln sqrt(2π), for x > 0.
#[must_use]
pub fn stirling_error(x: f64) -> f64 {
    if x >= SERIES_FROM {
        let square = x * x;
        let tail = 1.0 / 1260.0 - (1.0 / 1680.0 - 1.0 / 1188.0 / square) / square;
        return (1.0 / 12.0 - (1.0 / 360.0 - tail / square) / square) / x;
    }
    let halves = 2.0 * x;
    // Casts of floats saturate, and this one is a whole number below 31 or not used.
    let position = halves as usize;
    match AT_HALVES.get(position) {
        Some(value) if position as f64 == halves => *value,
        _ => ln_gamma(x + 1.0) - (x + 0.5) * libm::log(x) + x - LN_SQRT_2_PI,
    }
}

/// Half the deviance of an observation from its mean: x ln(x / mean) + mean - x, for
/// x > 0 and mean > 0. Never negative, and accurate when the two are close.
///
/// The difference x - mean is given beside them, because callers know it better than what is
/// left of it in two large numbers.
#[must_use]
pub fn deviance(x: f64, mean: f64, difference: f64) -> f64 {
    if difference.abs() >= 0.1 * (x + mean) {
        return x * libm::log(x / mean) - difference;
    }
    let ratio = difference / (x + mean);
    let square = ratio * ratio;
    let mut sum = difference * ratio;
    let mut term = 2.0 * x * ratio;
    let mut odd = 1.0;
    loop {
        term *= square;
        odd += 2.0;
        let next = sum + term / odd;
        // The ratio is below 0.1, so every term is a hundredth of the one before it.
        if next == sum || !next.is_finite() {
            return sum;
        }
        sum = next;
    }
}

/// The deviance of x successes and `others` failures among their sum n from n·p and n·q.
///
/// Both differences are the same number with two signs, taken where it is exact.
#[must_use]
pub fn split_deviance(x: f64, others: f64, p: f64, q: f64) -> f64 {
    let n = x + others;
    let (mean, mean_of_others) = (n * p, n * q);
    let difference = if p <= q { x - mean } else { mean_of_others - others };
    deviance(x, mean, difference) + deviance(others, mean_of_others, -difference)
}

#[cfg(test)]
mod tests {
    //! Against exact factorials.

    use super::*;

    #[test]
    fn stirling_error_completes_the_factorial() {
        let mut factorial = 1.0_f64;
        for n in 1..=20_u32 {
            let x = f64::from(n);
            factorial *= x;
            let by_formula = (x + 0.5) * libm::log(x) - x + LN_SQRT_2_PI + stirling_error(x);
            assert!((by_formula - libm::log(factorial)).abs() < 1e-13, "{n}");
        }
    }

    #[test]
    fn the_series_meets_the_direct_form() {
        let direct = |x: f64| ln_gamma(x + 1.0) - (x + 0.5) * libm::log(x) + x - LN_SQRT_2_PI;
        for x in [15.0, 15.5, 16.0, 20.0, 40.0] {
            assert!((stirling_error(x) - direct(x)).abs() < 5e-14, "{x}");
        }
    }

    #[test]
    fn the_table_is_that_of_the_function() {
        for (position, value) in (0_u32..).zip(AT_HALVES).skip(1) {
            let x = f64::from(position) / 2.0;
            let direct = ln_gamma(x + 1.0) - (x + 0.5) * libm::log(x) + x - LN_SQRT_2_PI;
            assert!((value - direct).abs() < 2e-14, "{x}");
        }
    }

    #[test]
    fn deviance_is_the_same_by_both_ways() {
        for (x, mean) in [(10.0, 10.5), (100.0, 101.0), (3.0, 3.3), (5.0, 5.0), (1000.0, 1190.0)] {
            let direct = x * libm::log(x / mean) + mean - x;
            let got = deviance(x, mean, x - mean);
            assert!((got - direct).abs() < 1e-12 * (1.0 + mean) && got >= 0.0, "{x} {mean}");
        }
    }
}
