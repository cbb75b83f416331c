//! The beta distribution (da: *betafordelingen*) and the regularised incomplete beta function.
//!
//! Sources: A. DiDonato and A. Morris (1992), *ACM Transactions on Mathematical Software* 18:360,
//! for the continued fraction (evaluated by the modified method of Lentz); C. Loader (2000)
//! for the factor before it; M. Abramowitz and I. Stegun, *Handbook of Mathematical Functions*,
//! 26.5.22, for the start of the search for a quantile.

use super::gamma::{split_deviance, stirling_error};
use super::normal;

/// A point of [0, 1] and what it lacks to 1; both exact, also when one of them is tiny.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// The share.
    pub share: f64,
    /// 1 - share.
    pub rest: f64,
}

impl Point {
    /// From the share alone.
    #[must_use]
    pub fn at(share: f64) -> Self {
        Self { share, rest: 1.0 - share }
    }

    fn mirrored(self) -> Self {
        Self { share: self.rest, rest: self.share }
    }
}

/// The two tail probabilities at a point; the smaller one is exact to its last digits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tails {
    /// P(X <= point).
    pub below: f64,
    /// P(X > point).
    pub above: f64,
}

/// A beta distribution with parameters a, b > 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Beta {
    a: f64,
    b: f64,
    /// ln of the factor that only depends on the parameters.
    ln_factor: f64,
}

/// Steps after which the continued fraction is given up; it needs about sqrt(a + b).
const MOST_STEPS: u32 = 2_000_000;
/// From such a step on the next one changes nothing.
const NEAR: f64 = 1e-6;
/// Stands for 0 where something is divided by it.
const TINY: f64 = 1e-300;

impl Beta {
    /// The distribution with these parameters, both above 0.
    #[must_use]
    pub fn new(a: f64, b: f64) -> Self {
        let sum = a + b;
        let stirling = stirling_error(sum) - (stirling_error(a) + stirling_error(b));
        let root = 0.5 * libm::log(a * b / sum / (2.0 * std::f64::consts::PI));
        Self { a, b, ln_factor: stirling + root }
    }

    /// The distribution of 1 - X.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self { a: self.b, b: self.a, ln_factor: self.ln_factor }
    }

    /// x^a (1 - x)^b / B(a, b): the density times x (1 - x).
    #[must_use]
    pub fn kernel(&self, point: Point) -> f64 {
        if point.share <= 0.0 || point.rest <= 0.0 {
            return 0.0;
        }
        let distance = split_deviance(self.a, self.b, point.share, point.rest);
        libm::exp(self.ln_factor - distance)
    }

    /// Both tails at a point.
    #[must_use]
    pub fn tails(&self, point: Point) -> Tails {
        if point.share <= 0.0 {
            return Tails { below: 0.0, above: 1.0 };
        }
        if point.rest <= 0.0 {
            return Tails { below: 1.0, above: 0.0 };
        }
        self.tails_by(point, self.kernel(point))
    }

    /// Both tails inside (0, 1), where the kernel is known already.
    fn tails_by(&self, point: Point, kernel: f64) -> Tails {
        if point.share * (self.a + self.b + 2.0) < self.a + 1.0 {
            let below = kernel / fraction(self.a, self.b, point);
            let below = below.clamp(0.0, 1.0);
            Tails { below, above: 1.0 - below }
        } else {
            let above = kernel / fraction(self.b, self.a, point.mirrored());
            let above = above.clamp(0.0, 1.0);
            Tails { below: 1.0 - above, above }
        }
    }

    /// The point with P(X <= point) = p.
    #[must_use]
    pub fn quantile(&self, p: f64) -> Point {
        if p <= 0.0 {
            return Point { share: 0.0, rest: 1.0 };
        }
        if p >= 1.0 {
            return Point { share: 1.0, rest: 0.0 };
        }
        // On the side where the share has more digits than its rest.
        let start = self.about(p);
        if start <= 0.5 {
            self.point_with(start, |tails| tails.below, p)
        } else if p < 0.5 {
            // 1 - p would lose a tiny p.
            self.mirrored().point_with(1.0 - start, |tails| tails.above, p).mirrored()
        } else {
            self.mirrored().point_with(1.0 - start, |tails| tails.below, 1.0 - p).mirrored()
        }
    }

    /// The point with P(X > point) = q; exact also for tiny q.
    #[must_use]
    pub fn upper_quantile(&self, q: f64) -> Point {
        self.mirrored().quantile(q).mirrored()
    }

    /// A share near the one with P(X <= share) = p, for a search to start from; by the normal
    /// distribution where the density has one peak, else by the power at the nearer end.
    fn about(&self, p: f64) -> f64 {
        let (a, b) = (self.a, self.b);
        if a >= 1.0 && b >= 1.0 {
            let (over_a, over_b) = (1.0 / (2.0 * a - 1.0), 1.0 / (2.0 * b - 1.0));
            let x = -normal::rough_quantile(p);
            let lambda = (x * x - 3.0) / 6.0;
            let mean = 2.0 / (over_a + over_b);
            let spread = x * libm::sqrt((mean + lambda).max(0.0)) / mean;
            let shift = (over_b - over_a) * (lambda + 5.0 / 6.0 - 2.0 / (3.0 * mean));
            return a / (a + b * libm::exp(2.0 * (spread - shift)));
        }
        let sum = a + b;
        let at_0 = libm::exp(a * libm::log(a / sum)) / a;
        let at_1 = libm::exp(b * libm::log(b / sum)) / b;
        let both = at_0 + at_1;
        if p * both < at_0 {
            libm::pow(a * both * p, 1.0 / a)
        } else {
            1.0 - libm::pow(b * both * (1.0 - p), 1.0 / b)
        }
    }

    /// The point at which a tail is a probability: Halley's method on ln P over ln x, where the
    /// curve is nearly straight, kept inside a bracket.
    fn point_with(&self, start: f64, tail: impl Fn(Tails) -> f64, probability: f64) -> Point {
        let rises = tail(Tails { below: 0.0, above: 1.0 }) < 0.5;
        let (mut low, mut high) = (0.0_f64, 1.0_f64);
        let mut x = if start > f64::MIN_POSITIVE && start < 1.0 { start } else { 0.25 };
        for _ in 0..200 {
            let point = Point::at(x);
            let kernel = self.kernel(point);
            let here = tail(self.tails_by(point, kernel));
            if (here < probability) == rises {
                low = x;
            } else {
                high = x;
            }
            let odds = x / point.rest;
            let steepness = kernel / (point.rest * here);
            let slope = if rises { steepness } else { -steepness };
            let bend = self.a - (self.b - 1.0) * odds - slope;
            let straight = libm::log(here / probability) / slope;
            // Never more than twice the straight step, nor less than half of it.
            let step = straight / (1.0 - 0.5 * straight * bend).clamp(0.5, 2.0);
            let next = x * libm::exp(-step);
            if next > low && next < high {
                let is_still = (next - x).abs() <= 4.0 * f64::EPSILON * x;
                x = next;
                // What is still wrong is a part of the step as small as the square of this.
                if is_still || straight.abs() * bend.abs().max(1.0) <= NEAR {
                    break;
                }
            } else {
                x = between(low, high);
            }
            if high - low <= 2.0 * f64::EPSILON * high {
                break;
            }
        }
        Point::at(x)
    }
}

/// A point well inside a bracket of which the ends may differ by many powers of ten.
fn between(low: f64, high: f64) -> f64 {
    if low <= 0.0 {
        high / 4096.0
    } else if high > 4.0 * low {
        libm::sqrt(low) * libm::sqrt(high)
    } else {
        0.5 * (low + high)
    }
}

/// The continued fraction of the incomplete beta function, for a share below its mean: the
/// kernel over it is the lower tail. In the share and its rest, so that nothing is lost when
/// one of them is tiny.
fn fraction(a: f64, b: f64, point: Point) -> f64 {
    let (x, y) = (point.share, point.rest);
    let away_from_0 = |value: f64| if value.abs() < TINY { TINY } else { value };
    let excess = a * y - b * x + 1.0;
    let mut value = away_from_0(a * excess / (a + 1.0));
    let (mut c, mut d) = (value, 0.0);
    for step in 1..MOST_STEPS {
        let m = f64::from(step);
        let twice = a + 2.0 * m;
        let weight = m * (b - m) * x / (twice - 1.0);
        let over = (a + m - 1.0) * (a + b + m - 1.0) * x / (twice - 1.0) * weight;
        let under = m + weight + (a + m) * (excess + m * (2.0 - x)) / (twice + 1.0);
        d = 1.0 / away_from_0(under + over * d);
        c = away_from_0(under + over / c);
        let change = c * d;
        value *= change;
        if (change - 1.0).abs() <= f64::EPSILON {
            break;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    //! Against values from arithmetic with 40 digits, another implementation, and itself.

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn agrees_with_long_arithmetic() {
        let known = [
            (0.5, 3.5, 0.225, 0.802_977_927_842_249_4),
            (900.5, 1100.5, 0.45, 0.499_701_080_058_865_45),
            (30.5, 0.5, 0.999, 0.805_656_464_377_895),
            (0.5, 30.5, 1e-6, 0.006_206_130_345_814_338),
            (2.83, 17.4, 0.4, 0.996_265_435_005_357_8),
            (45_000.5, 55_000.5, 0.45, 0.499_957_735_747_912),
            (450_000.5, 550_000.5, 0.45, 0.499_986_634_924_669_5),
        ];
        for (a, b, x, expected) in known {
            let got = Beta::new(a, b).tails(Point::at(x)).below;
            assert!((got - expected).abs() < 1e-13, "{a} {b} {x}: {got}");
        }
    }

    #[test]
    fn a_thousand_million_cases_are_answered() {
        let beta = Beta::new(4.5e8, 5.5e8);
        let tails = beta.tails(Point::at(0.45));
        assert!((tails.below - 0.5).abs() < 1e-4 && tails.above + tails.below == 1.0);
        let point = beta.quantile(0.025);
        assert!((beta.tails(point).below - 0.025).abs() < 1e-9);
    }

    #[test]
    fn the_ends() {
        let beta = Beta::new(0.5, 2.0);
        assert!(beta.tails(Point::at(0.0)).below == 0.0);
        assert!(beta.tails(Point::at(1.0)).above == 0.0);
        assert!(beta.quantile(0.0).share == 0.0 && beta.quantile(1.0).rest == 0.0);
        // Far beyond the digits of a share near 1.
        let tiny = Beta::new(0.5, 200.0).quantile(1e-30);
        assert!(tiny.share > 0.0 && tiny.share < 1e-60);
        let mirrored = Beta::new(200.0, 0.5).upper_quantile(1e-30);
        assert!(mirrored.rest == tiny.share);
    }

    #[test]
    fn a_tiny_probability_far_from_0() {
        // P(X <= x) = x^1000 and 1 - (1 - x)^1000 are known.
        let point = Beta::new(1000.0, 1.0).quantile(1e-20);
        assert!((point.share - libm::pow(1e-20, 1e-3)).abs() < 1e-14, "{point:?}");
        let point = Beta::new(1.0, 1000.0).upper_quantile(1e-20);
        assert!((point.rest - libm::pow(1e-20, 1e-3)).abs() < 1e-14, "{point:?}");
        let point = Beta::new(1.0, 1000.0).quantile(1e-20);
        assert!((point.share / 1e-23 - 1.0).abs() < 1e-12, "{point:?}");
        let point = Beta::new(100.0, 1.0).quantile(5.5e-17);
        assert!((point.share - libm::pow(5.5e-17, 0.01)).abs() < 1e-14, "{point:?}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn the_quantile_undoes_the_tail_at_the_ends_too(
            a in 1e-3_f64..3.0, b in 1e-3_f64..3.0, p in 1e-12_f64..1.0,
        ) {
            let beta = Beta::new(a, b);
            let point = beta.quantile(p);
            // A share that is no number above 0 any more, or the last one below 1.
            if point.share > 1e-300 && point.rest > 1e-300 {
                let tails = beta.tails(point);
                prop_assert!((tails.below - p).abs() <= 1e-12 + 1e-10 * p, "{:?} {:?}", point, tails);
            }
        }

        #[test]
        fn agrees_with_statrs(a in 0.5_f64..2000.0, b in 0.5_f64..2000.0, x in 0.001_f64..0.999) {
            let other = statrs::function::beta::beta_reg(a, b, x);
            let ours = Beta::new(a, b).tails(Point::at(x)).below;
            prop_assert!((ours - other).abs() < 1e-11, "{} {}", ours, other);
        }

        #[test]
        fn the_quantile_undoes_the_tail(
            a in 0.5_f64..3000.0, b in 0.5_f64..3000.0, p in 1e-9_f64..0.999_999,
        ) {
            let beta = Beta::new(a, b);
            let point = beta.quantile(p);
            let tails = beta.tails(point);
            prop_assert!(point.share >= 0.0 && point.rest >= 0.0);
            prop_assert!((tails.below - p).abs() <= 2e-13 + 1e-10 * p, "{:?} {:?}", point, tails);
        }

        #[test]
        fn mirrors_exactly(a in 0.5_f64..300.0, b in 0.5_f64..300.0, p in 0.001_f64..0.5) {
            let point = Beta::new(a, b).quantile(p);
            let other = Beta::new(b, a).upper_quantile(p);
            prop_assert!(point.share == other.rest && point.rest == other.share);
        }
    }
}
