//! The normal distribution (da: *normalfordelingen*).
//!
//! Sources: W. J. Cody's erfc as in FreeBSD's libm; M. Abramowitz and I. Stegun, *Handbook of
//! Mathematical Functions*, 26.2.23, for the first approximation of the quantile.

/// P(Z <= x). Infinite arguments give 0 and 1.
#[must_use]
pub fn probability_below(x: f64) -> f64 {
    0.5 * libm::erfc(-x * std::f64::consts::FRAC_1_SQRT_2)
}

/// The x with P(Z <= x) = p, for p inside (0, 1); infinite at 0 and 1.
#[must_use]
pub fn quantile(p: f64) -> f64 {
    if p > 0.5 { upper_quantile(1.0 - p) } else { -upper_quantile(p) }
}

/// The x >= 0 with P(Z > x) = q, for q inside (0, 1/2]; exact also for tiny q.
#[must_use]
pub fn upper_quantile(q: f64) -> f64 {
    if q >= 0.5 {
        return 0.0;
    }
    if q <= 0.0 {
        return f64::INFINITY;
    }
    let mut x = rough_upper_quantile(q);
    // Halley's method, from an error of 5e-4 over 1e-8 or less to nothing.
    for _ in 0..2 {
        let density = DENSITY_AT_0 * libm::exp(-0.5 * x * x);
        let excess = 0.5 * libm::erfc(x * std::f64::consts::FRAC_1_SQRT_2) - q;
        let step = excess / density;
        x += step / (1.0 - 0.5 * x * step);
    }
    x
}

/// [`quantile`] to 5e-4, for a search to start from; p inside (0, 1).
#[must_use]
pub fn rough_quantile(p: f64) -> f64 {
    if p > 0.5 { rough_upper_quantile(1.0 - p) } else { -rough_upper_quantile(p) }
}

fn rough_upper_quantile(q: f64) -> f64 {
    let t = libm::sqrt(-2.0 * libm::log(q.max(f64::MIN_POSITIVE)));
    let numerator = 2.515_517 + t * (0.802_853 + t * 0.010_328);
    let denominator = 1.0 + t * (1.432_788 + t * (0.189_269 + t * 0.001_308));
    t - numerator / denominator
}

/// 1 / sqrt(2π).
const DENSITY_AT_0: f64 = 0.398_942_280_401_432_7;

#[cfg(test)]
mod tests {
    //! Printed values, and the two functions undoing each other.

    use super::*;

    #[test]
    fn the_familiar_quantiles() {
        let printed = [
            (0.975, 1.959_963_984_540_054),
            (0.995, 2.575_829_303_548_901),
            (0.95, 1.644_853_626_951_472),
            (0.001, -3.090_232_306_167_814),
            (1e-6, -4.753_424_308_822_899),
        ];
        for (p, expected) in printed {
            assert!((quantile(p) - expected).abs() < 3e-15 * expected.abs(), "{p}");
        }
        assert_eq!(quantile(0.5).to_bits(), (-0.0_f64).to_bits());
        assert!(quantile(0.0) == f64::NEG_INFINITY && quantile(1.0) == f64::INFINITY);
    }

    #[test]
    fn the_quantile_undoes_the_probability() {
        for tenths in -80..=80_i32 {
            let x = f64::from(tenths) / 10.0;
            let q = probability_below(-x.abs());
            assert!((upper_quantile(q) - x.abs()).abs() < 1e-14 * (1.0 + x.abs()), "{x}");
        }
        assert!(upper_quantile(1e-300).is_finite() && upper_quantile(f64::MIN_POSITIVE) > 37.0);
    }
}
