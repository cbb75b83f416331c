//! Are we on the way to the goal? (da: *målbane*, *på sporet*). **Comparing**: the sample counts
//! without its population.
//!
//! The path runs by calendar days from a value on one date to a value on another, in a straight
//! line or by equal factors. On track is P(share <= path) after what was seen, prior of Jeffreys.

use chrono::NaiveDate;

use super::difference::Sample;
use super::fall::Prior;
use super::reason::{InputFault, NoResult, check_share};

/// Probability from which on one is on track.
pub const ON_TRACK_FROM: f64 = 0.8;
/// Probability up to which one is off track.
pub const OFF_TRACK_TO: f64 = 0.2;

/// How the path runs between its ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// The same number of percentage points each day (da: *ret linje*).
    Linear,
    /// The same factor each day (da: *samme procentvise fald*).
    Geometric,
}

/// A path of target values (da: *målbane*).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Path {
    start: NaiveDate,
    start_value: f64,
    end: NaiveDate,
    end_value: f64,
    shape: Shape,
}

/// Where one stands against a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Track {
    /// On track (da: *på sporet*).
    On,
    /// Off track (da: *ikke på sporet*).
    Off,
    /// The cases seen leave it open (da: *uvist*).
    Uncertain,
}

/// A sample against a path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// How much of the path's time has passed, 0 to 1.
    pub elapsed: f64,
    /// The path's value on that day.
    pub target: f64,
    /// P(share <= target).
    pub probability: f64,
    /// On track or not; uncertain without cases too, see [`Standing::has_cases`].
    pub track: Track,
    /// The middle of what is believed about the share.
    pub median: f64,
    /// 2.5 % lie below.
    pub lower: f64,
    /// 2.5 % lie above.
    pub upper: f64,
    /// False when nothing was assessed, so that only the prior speaks (da: *ingen data*).
    pub has_cases: bool,
}

impl Path {
    /// A path between two values.
    ///
    /// # Errors
    /// When the end is not after the start, a value is not a share, or a geometric path touches 0.
    pub fn new(
        (start, start_value): (NaiveDate, f64),
        (end, end_value): (NaiveDate, f64),
        shape: Shape,
    ) -> Result<Self, InputFault> {
        if end <= start {
            return Err(InputFault::EndNotAfterStart);
        }
        for (name, given) in [("start_value", start_value), ("end_value", end_value)] {
            check_share(name, given)?;
            if shape == Shape::Geometric && given <= 0.0 {
                return Err(InputFault::OutOfRange { name, given, least: 0.0, most: 1.0 });
            }
        }
        Ok(Self { start, start_value, end, end_value, shape })
    }

    /// How much of its time has passed on a day, 0 before and 1 after.
    #[must_use]
    pub fn elapsed(&self, day: NaiveDate) -> f64 {
        let days = |to: NaiveDate| to.signed_duration_since(self.start).num_days() as f64;
        (days(day) / days(self.end)).clamp(0.0, 1.0)
    }

    /// Its value on a day.
    #[must_use]
    pub fn value(&self, day: NaiveDate) -> f64 {
        let elapsed = self.elapsed(day);
        let value = match self.shape {
            Shape::Linear => self.start_value + (self.end_value - self.start_value) * elapsed,
            Shape::Geometric => {
                self.start_value * libm::pow(self.end_value / self.start_value, elapsed)
            }
        };
        value.clamp(0.0, 1.0)
    }

    /// Where a sample of a day stands.
    ///
    /// # Errors
    /// When the sample has x > n or a number out of range. Without cases only the prior speaks.
    pub fn standing(&self, day: NaiveDate, sample: Sample) -> Result<Standing, NoResult> {
        let believed = Prior::JEFFREYS.after(sample)?;
        let target = self.value(day);
        let probability = believed.probability_at_most(target);
        let track = if probability >= ON_TRACK_FROM {
            Track::On
        } else if probability <= OFF_TRACK_TO {
            Track::Off
        } else {
            Track::Uncertain
        };
        Ok(Standing {
            elapsed: self.elapsed(day),
            target,
            probability,
            track,
            median: believed.quantile(0.5),
            lower: believed.quantile(0.025),
            upper: believed.quantile(0.975),
            has_cases: sample.cases > 0.0,
        })
    }
}

#[cfg(test)]
mod tests {
    //! The path of 2011 to 2015.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_believed_is_inside_mirrors_and_shrinks(
            n in 0.5_f64..2000.0, part in 0.0_f64..=1.0,
        ) {
            let stands = |errors, cases| {
                let sample = Sample { errors, cases };
                halving(Shape::Linear).standing(day("2013-06-30"), sample).unwrap()
            };
            let found = stands(part * n, n);
            prop_assert!(0.0 <= found.lower && found.lower < found.median);
            prop_assert!(found.median < found.upper && found.upper <= 1.0);
            let mirrored = stands(n - part * n, n);
            prop_assert!((found.lower - (1.0 - mirrored.upper)).abs() < 1e-9);
            let doubled = stands(2.0 * part * n, 2.0 * n);
            prop_assert!(doubled.upper - doubled.lower < found.upper - found.lower);
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn halving(shape: Shape) -> Path {
        Path::new((day("2011-12-31"), 0.45), (day("2015-12-31"), 0.225), shape).unwrap()
    }

    #[test]
    fn ends_and_middle() {
        for shape in [Shape::Linear, Shape::Geometric] {
            let path = halving(shape);
            assert!((path.value(day("2000-01-01")) - 0.45).abs() < 1e-15);
            assert!((path.value(day("2030-01-01")) - 0.225).abs() < 1e-15);
        }
        let middle = day("2013-12-30");
        assert!((halving(Shape::Linear).value(middle) - 0.3375).abs() < 3e-4);
        assert!((halving(Shape::Geometric).value(middle) - 0.3182).abs() < 3e-4);
    }

    #[test]
    fn without_cases_only_the_prior_speaks() {
        let none = Sample { errors: 0.0, cases: 0.0 };
        let found = halving(Shape::Linear).standing(day("2013-01-01"), none).unwrap();
        assert!(!found.has_cases && (found.median - 0.5).abs() < 1e-12);
    }

    #[test]
    fn far_below_is_on_and_far_above_is_off() {
        let stands = |errors| {
            let sample = Sample { errors, cases: 90.0 };
            halving(Shape::Linear).standing(day("2013-06-30"), sample).unwrap().track
        };
        assert_eq!(
            [stands(10.0), stands(33.0), stands(60.0)],
            [Track::On, Track::Uncertain, Track::Off]
        );
    }

    #[test]
    fn refused() {
        let (first, last) = (day("2026-01-01"), day("2026-01-02"));
        let of = |start, end, shape| Path::new(start, end, shape).is_err();
        assert!(of((first, 0.4), (first, 0.2), Shape::Linear));
        assert!(of((last, 0.4), (first, 0.2), Shape::Linear));
        assert!(of((first, 0.4), (last, 0.0), Shape::Geometric));
        assert!(of((first, f64::NAN), (last, 0.2), Shape::Linear));
        assert!(Path::new((first, 0.4), (last, 0.0), Shape::Linear).is_ok());
    }
}
