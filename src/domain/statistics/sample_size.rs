//! How many cases are needed for a given uncertainty (da: *stikprøvestørrelse*). **Describing.**
//!
//! n0 = z² p (1 - p) / d², with a population n = n0 / (1 + (n0 - 1) / N), rounded up. What the
//! sample really buys is the interval at the expected result, which goes with it.
//!
//! Source: W. Cochran, *Sampling Techniques* (1977), chapter 4.

use super::confidence::Confidence;
use super::interval_wilson::wilson;
use super::reason::{InputFault, MOST_CASES, NoResult, Undefined, check_count, check_inner_share};

/// Rounding noise that must not cost one more case.
const NOISE: f64 = 1e-9;

/// A sample size and what it buys.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SampleSize {
    /// Size from an endless population, not rounded.
    pub endless: f64,
    /// Size for this population, not rounded.
    pub raw: f64,
    /// Cases to draw, 1 to N.
    pub n: u64,
    /// Half the length of Wilson's interval at the expected share.
    pub achieved_half_width: f64,
}

/// The size for an expected share `p`, to be known to `d` on both sides.
///
/// # Errors
/// When `p` or `d` is not inside (0, 1) or N = 0; impossible when more than [`MOST_CASES`] would be
/// needed.
pub fn sample_size(
    population: Option<u64>,
    p: f64,
    d: f64,
    confidence: Confidence,
) -> Result<SampleSize, NoResult> {
    check_inner_share("p", p)?;
    check_inner_share("d", d)?;
    let most = match population {
        Some(0) => return Err(InputFault::EmptyPopulation.into()),
        Some(population) => check_count("N", population)?,
        None => MOST_CASES,
    };
    let z = confidence.z();
    let endless = z * z * p * (1.0 - p) / (d * d);
    let raw = match population {
        Some(population) => endless / (1.0 + (endless - 1.0) / population as f64),
        None => endless,
    };
    let within = population.is_some() || raw <= most as f64;
    if !raw.is_finite() || !within {
        return Err(Undefined::Impossible.into());
    }
    // A float cast saturates, and the bounds are whole numbers.
    let n = (libm::ceil(raw - NOISE) as u64).clamp(1, most);
    let achieved = wilson(p * n as f64, n as f64, population, confidence)?;
    Ok(SampleSize { endless, raw, n, achieved_half_width: 0.5 * achieved.width() })
}

#[cfg(test)]
mod tests {
    //! Worked sizes.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    fn size(population: Option<u64>, p: f64, d: f64) -> u64 {
        sample_size(population, p, d, Confidence::NINETY_FIVE).unwrap().n
    }

    #[test]
    fn worked_sizes() {
        assert_eq!(size(None, 0.45, 0.1), 96);
        assert_eq!(size(Some(10_000), 0.5, 0.07), 193);
        assert_eq!(size(Some(1), 0.5, 0.1), 1);
        assert_eq!(size(Some(12), 0.5, 1e-100), 12);
        let full = sample_size(Some(12), 0.5, 0.001, Confidence::NINETY_FIVE).unwrap();
        assert!(full.n == 12 && full.achieved_half_width == 0.0);
    }

    #[test]
    fn refused() {
        let of = |population, p, d| sample_size(population, p, d, Confidence::NINETY_FIVE);
        for (p, d) in [(0.0, 0.1), (1.0, 0.1), (0.5, 0.0), (0.5, 1.0), (f64::NAN, 0.1)] {
            assert!(of(None, p, d).is_err(), "{p} {d}");
        }
        assert!(of(Some(0), 0.5, 0.1).is_err());
        assert_eq!(of(None, 0.5, 1e-6), Err(Undefined::Impossible.into()));
    }
}
