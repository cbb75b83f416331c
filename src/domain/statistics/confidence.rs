//! How sure one wants to be (da: *sikkerhed*, *konfidensniveau*), and the interval it gives.

use super::numerics::normal;
use super::reason::{InputFault, check_inner_share};

/// A confidence level inside (0, 1), such as 0.95.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Confidence(f64);

impl Confidence {
    /// 95 %, the default everywhere.
    pub const NINETY_FIVE: Self = Self(0.95);

    /// A level as a share.
    ///
    /// # Errors
    /// When it is not inside (0, 1).
    pub fn new(level: f64) -> Result<Self, InputFault> {
        check_inner_share("conf", level).map(Self)
    }

    /// The level.
    #[must_use]
    pub fn level(self) -> f64 {
        self.0
    }

    /// What is left for both ends together, 1 - level.
    #[must_use]
    pub fn alpha(self) -> f64 {
        1.0 - self.0
    }

    /// The standard normal quantile of a two-sided interval, 1.96 for 95 %.
    #[must_use]
    pub fn z(self) -> f64 {
        normal::upper_quantile(0.5 * self.alpha())
    }
}

/// An interval (da: *interval*); its ends belong to it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Lower end.
    pub lower: f64,
    /// Upper end.
    pub upper: f64,
}

impl Interval {
    /// All shares, when nothing is known.
    pub const EVERYTHING: Self = Self { lower: 0.0, upper: 1.0 };

    /// The interval of something known for certain.
    #[must_use]
    pub fn point(value: f64) -> Self {
        Self { lower: value, upper: value }
    }

    /// How long it is.
    #[must_use]
    pub fn width(self) -> f64 {
        self.upper - self.lower
    }

    /// Whether a value lies in it.
    #[must_use]
    pub fn contains(self, value: f64) -> bool {
        self.lower <= value && value <= self.upper
    }
}

#[cfg(test)]
mod tests {
    //! Levels inside (0, 1) only.

    use super::*;

    #[test]
    fn only_levels_inside() {
        for level in [0.0, 1.0, -0.1, 1.5, f64::NAN, f64::INFINITY] {
            assert!(Confidence::new(level).is_err(), "{level}");
        }
        assert_eq!(Confidence::new(0.95), Ok(Confidence::NINETY_FIVE));
        assert!((Confidence::NINETY_FIVE.z() - 1.959_963_984_540_054).abs() < 1e-14);
        assert!(Confidence::new(f64::EPSILON).is_ok_and(|c| c.z() >= 0.0 && c.z() < 1e-10));
    }
}
