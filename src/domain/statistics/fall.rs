//! How probable it is that a share fell (da: *sandsynlighed for et reelt fald*), and that it
//! halved (da: *halveret*). **Comparing.**
//!
//! Both shares have a beta distribution after what was seen: Beta(x + 1/2, n - x + 1/2) with the
//! prior of Jeffreys. P(p2 < p1) is an integral over the narrower of the two, in θ with
//! p = sin²θ, where the density has no peaks at the ends. No random numbers.
//!
//! Sources: P. Altham (1969), *J. R. Statist. Soc. B* 31:261; A. Agresti and Y. Min (2005),
//! *Biometrics* 61:515.

use std::f64::consts::FRAC_PI_2;

use super::difference::Sample;
use super::numerics::beta::{Beta, Point};
use super::numerics::quadrature::integral;
use super::reason::{InputFault, NoResult, Undefined, check_range, check_real_errors};

/// What is believed before anything is seen: a beta distribution, parameters 1/2 to 1000.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Prior {
    a: f64,
    b: f64,
}

impl Prior {
    /// The prior of Jeffreys, 1/2 and 1/2; the default everywhere.
    pub const JEFFREYS: Self = Self { a: 0.5, b: 0.5 };

    /// Another prior.
    ///
    /// # Errors
    /// When a parameter is not from 1/2 to 1000.
    pub fn new(a: f64, b: f64) -> Result<Self, InputFault> {
        check_range("prior_a", a, 0.5, 1000.0)?;
        check_range("prior_b", b, 0.5, 1000.0)?;
        Ok(Self { a, b })
    }

    /// What is believed after a sample.
    ///
    /// # Errors
    /// When x > n or a number is out of range.
    pub fn after(self, sample: Sample) -> Result<Posterior, InputFault> {
        check_real_errors(sample.errors, sample.cases)?;
        let (a, b) = (sample.errors + self.a, sample.cases - sample.errors + self.b);
        Ok(Posterior { a, b, beta: Beta::new(a, b) })
    }
}

/// What is believed about a share after a sample.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Posterior {
    a: f64,
    b: f64,
    beta: Beta,
}

/// Two samples compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fall {
    /// P(the share fell).
    pub fell: f64,
    /// P(the share rose); the two add up to 1.
    pub rose: f64,
    /// P(the share is now half or less).
    pub halved: f64,
}

/// How probable a fall and a halving are.
///
/// # Errors
/// When a sample has x > n or a number out of range; undefined when one has no cases.
pub fn fall(before: Sample, after: Sample, prior: Prior) -> Result<Fall, NoResult> {
    let (before, after) = posteriors(before, after, prior)?;
    let fell = before.exceeds(&after);
    Ok(Fall { fell, rose: 1.0 - fell, halved: before.exceeds_twice(&after) })
}

/// Only how probable a fall is.
///
/// # Errors
/// As for [`fall`].
pub fn probability_of_fall(before: Sample, after: Sample, prior: Prior) -> Result<f64, NoResult> {
    let (before, after) = posteriors(before, after, prior)?;
    Ok(before.exceeds(&after))
}

fn posteriors(
    before: Sample,
    after: Sample,
    prior: Prior,
) -> Result<(Posterior, Posterior), NoResult> {
    let posteriors = (prior.after(before)?, prior.after(after)?);
    if before.cases == 0.0 || after.cases == 0.0 {
        return Err(Undefined::NoCases.into());
    }
    Ok(posteriors)
}

impl Posterior {
    /// P(share <= limit), for a limit in [0, 1].
    #[must_use]
    pub fn probability_at_most(&self, limit: f64) -> f64 {
        self.beta.tails(Point::at(limit)).below
    }

    /// The share that lies above with probability 1 - p.
    #[must_use]
    pub fn quantile(&self, p: f64) -> f64 {
        self.beta.quantile(p).share
    }

    /// P(this share > the other).
    #[must_use]
    pub fn exceeds(&self, other: &Self) -> f64 {
        let probability = if self.cases() >= other.cases() {
            let bounds = graded(self.panels(), self, other);
            self.mean_of(&bounds, |point| other.beta.tails(point).below)
        } else {
            let bounds = graded(other.panels(), self, other);
            other.mean_of(&bounds, |point| self.beta.tails(point).above)
        };
        probability.clamp(0.0, 1.0)
    }

    /// P(this share >= twice the other).
    fn exceeds_twice(&self, other: &Self) -> f64 {
        let mut bounds = self.panels();
        // The other may be so narrow that its half looks like a step here.
        if let (Some(&least), Some(&most)) = (bounds.first(), bounds.last()) {
            let doubled = other.panels().into_iter().map(angle_of_double);
            bounds.extend(doubled.filter(|angle| least < *angle && *angle < most));
        }
        let half = |point: Point| Point { share: 0.5 * point.share, rest: 0.5 + 0.5 * point.rest };
        let bounds = graded(bounds, self, other);
        self.mean_of(&bounds, |point| other.beta.tails(half(point)).below).clamp(0.0, 1.0)
    }

    fn cases(&self) -> f64 {
        self.a + self.b
    }

    /// The mean of a function of the share, over panels of the angle.
    fn mean_of(&self, bounds: &[f64], function: impl Fn(Point) -> f64) -> f64 {
        integral(bounds, |angle| {
            let (sine, cosine) = (libm::sin(angle), libm::cos(angle));
            let point = Point { share: sine * sine, rest: cosine * cosine };
            // Density times dp/dθ, without dividing by what may be tiny.
            2.0 * self.beta.kernel(point) / (sine * cosine) * function(point)
        })
    }

    /// Bounds of the panels: the mode ± 0, 1, 3, 6 and 12 deviations, inside [0, π/2].
    fn panels(&self) -> Vec<f64> {
        let (up, down) = ((2.0 * self.a - 1.0).max(0.0), (2.0 * self.b - 1.0).max(0.0));
        let mode = if up + down > 0.0 {
            libm::atan2(libm::sqrt(up), libm::sqrt(down))
        } else {
            0.5 * FRAC_PI_2
        };
        let deviation = 0.5 / libm::sqrt(self.cases());
        [-12.0, -6.0, -3.0, -1.0, 0.0, 1.0, 3.0, 6.0, 12.0]
            .into_iter()
            .map(|steps| (mode + steps * deviation).clamp(0.0, FRAC_PI_2))
            .collect()
    }
}

/// The angle of twice the share of an angle.
fn angle_of_double(angle: f64) -> f64 {
    let sine = libm::sin(angle) * std::f64::consts::SQRT_2;
    if sine < 1.0 { libm::asin(sine) } else { FRAC_PI_2 }
}

/// Sorts the bounds, and makes panels ever smaller towards an end of [0, π/2] with a broken power.
fn graded(mut bounds: Vec<f64>, one: &Posterior, other: &Posterior) -> Vec<f64> {
    bounds.sort_by(f64::total_cmp);
    bounds.dedup();
    let is_broken = |power: f64| power < 3.0 && libm::trunc(2.0 * power) != 2.0 * power;
    let mut parts = Vec::new();
    if bounds.first() == Some(&0.0) && (is_broken(one.a) || is_broken(other.a)) {
        parts.extend(grades(&bounds));
    }
    if bounds.last() == Some(&FRAC_PI_2) && (is_broken(one.b) || is_broken(other.b)) {
        let distances: Vec<f64> = bounds.iter().rev().map(|bound| FRAC_PI_2 - bound).collect();
        parts.extend(grades(&distances).map(|distance| FRAC_PI_2 - distance));
    }
    bounds.extend(parts);
    bounds.sort_by(f64::total_cmp);
    bounds
}

/// What divides each panel into ever smaller parts towards the end of the scale, by distances
/// from it that ascend from 0. A panel that ends close to it needs them as well as the one that
/// ends there.
fn grades(distances: &[f64]) -> impl Iterator<Item = f64> {
    distances.iter().zip(distances.iter().skip(1)).flat_map(|(&near, &far)| {
        let parts = std::iter::successors(Some(far / 8.0), |part| Some(part / 8.0));
        parts.take(if near > 0.0 { 20 } else { 9 }).take_while(move |part| *part > near)
    })
}

#[cfg(test)]
mod tests {
    //! Worked values, exact sums, and the two directions adding up.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::super::numerics::gamma::ln_beta;
    use super::*;
    use proptest::prelude::*;

    fn sample(errors: f64, cases: f64) -> Sample {
        Sample { errors, cases }
    }

    #[test]
    fn the_fall_from_43_to_30_percent() {
        let found = fall(sample(39.0, 90.0), sample(27.0, 90.0), Prior::JEFFREYS).unwrap();
        assert!((found.fell - 0.968).abs() < 5e-4, "{found:?}");
    }

    #[test]
    fn equal_samples_are_undecided() {
        for (x, n) in [(0.0, 0.1), (0.0, 7.0), (3.0, 9.0), (9.0, 9.0), (250.0, 700.0)] {
            let found = fall(sample(x, n), sample(x, n), Prior::JEFFREYS).unwrap();
            assert!((found.fell - 0.5).abs() < 1e-12, "{x}/{n}: {found:?}");
        }
    }

    #[test]
    fn less_than_one_error_in_an_effective_sample() {
        // A bound of a panel falls just beside the end of the scale, where the power is broken.
        let table = [
            (0.242_134_025_035_415_15, 33.0, 8.456_257_390_442_527, 17.0, 4.968_853_117_58e-6),
            (0.0, 1.0, 25.200_648_7, 25.451_401_2, 0.002_921_268_467_997_4),
        ];
        for (x1, n1, x2, n2, fell) in table {
            let there = fall(sample(x1, n1), sample(x2, n2), Prior::JEFFREYS).unwrap();
            let back = fall(sample(x2, n2), sample(x1, n1), Prior::JEFFREYS).unwrap();
            assert!((there.fell + back.fell - 1.0).abs() < 1e-11, "{there:?} {back:?}");
            assert!((there.fell - fell).abs() < 1e-12, "{there:?}");
        }
    }

    #[test]
    fn ends_and_extremes() {
        let certain = fall(sample(1e9, 1e9), sample(0.0, 1e9), Prior::JEFFREYS).unwrap();
        assert!((certain.fell - 1.0).abs() < 1e-12 && certain.halved > 1.0 - 1e-12);
        let lopsided = fall(sample(4.0, 10.0), sample(1e8, 1e9), Prior::JEFFREYS).unwrap();
        let alone = Prior::JEFFREYS.after(sample(4.0, 10.0)).unwrap();
        assert!((lopsided.fell - (1.0 - alone.probability_at_most(0.1))).abs() < 1e-6);
        assert!(fall(sample(3.0, 2.0), sample(0.0, 2.0), Prior::JEFFREYS).is_err());
        let nothing = fall(sample(3.0, 9.0), sample(0.0, 0.0), Prior::JEFFREYS);
        assert_eq!(nothing, Err(Undefined::NoCases.into()));
        for a in [0.0, 0.4, f64::NAN, 2000.0] {
            assert!(Prior::new(a, 1.0).is_err());
        }
    }

    /// P(p2 < p1) with the uniform prior as a finite sum of positive terms.
    fn exact_with_uniform_prior(x1: u32, n1: u32, x2: u32, n2: u32) -> f64 {
        let b1 = f64::from(n1 - x1) + 1.0;
        let (a2, b2) = (f64::from(x2) + 1.0, f64::from(n2 - x2) + 1.0);
        // P(p2 < p1) = Σ over i < a1 of B(a2 + i, b1 + b2) / ((b1 + i) B(1 + i, b1) B(a2, b2)).
        let terms = (0..=x1).map(f64::from).map(|i| {
            let ln = ln_beta(a2 + i, b1 + b2) - ln_beta(1.0 + i, b1) - ln_beta(a2, b2);
            libm::exp(ln) / (b1 + i)
        });
        terms.sum()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn agrees_with_the_exact_sum(
            n1 in 1_u32..120, n2 in 1_u32..120, x1 in 0_u32..120, x2 in 0_u32..120,
        ) {
            let (x1, x2) = (x1.min(n1), x2.min(n2));
            let prior = Prior::new(1.0, 1.0).unwrap();
            let real = |x: u32, n: u32| sample(f64::from(x), f64::from(n));
            let found = fall(real(x1, n1), real(x2, n2), prior).unwrap();
            let exact = exact_with_uniform_prior(x1, n1, x2, n2);
            prop_assert!((found.fell - exact).abs() < 1e-11, "{} {}", found.fell, exact);
        }

        #[test]
        fn fall_and_rise_add_up_and_mirror(
            n1 in 0.01_f64..400.0, n2 in 0.01_f64..400.0, s1 in 0.0_f64..=1.0, s2 in 0.0_f64..=1.0,
        ) {
            let (first, second) = (sample(s1 * n1, n1), sample(s2 * n2, n2));
            let there = fall(first, second, Prior::JEFFREYS).unwrap();
            let back = fall(second, first, Prior::JEFFREYS).unwrap();
            prop_assert!((there.fell + there.rose - 1.0).abs() < 1e-15);
            prop_assert!((there.fell + back.fell - 1.0).abs() < 1e-9, "{:?} {:?}", there, back);
            prop_assert!(there.halved <= there.fell + 1e-9);
            let mirror = |s: Sample| sample(s.cases - s.errors, s.cases);
            let mirrored = fall(mirror(first), mirror(second), Prior::JEFFREYS).unwrap();
            prop_assert!((there.fell + mirrored.fell - 1.0).abs() < 1e-9);
        }
    }
}
