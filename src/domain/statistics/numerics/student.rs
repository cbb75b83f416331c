//! Student's t distribution (da: *t-fordelingen*).

use super::beta::Beta;

/// The t with P(T > t) = q, for q inside (0, 1/2] and a number of degrees of freedom > 0.
///
/// By the incomplete beta function: P(|T| > t) = I(ν/2, 1/2) at ν / (ν + t²).
#[must_use]
pub fn upper_quantile(q: f64, degrees: f64) -> f64 {
    if q >= 0.5 {
        return 0.0;
    }
    let point = Beta::new(0.5 * degrees, 0.5).quantile(2.0 * q);
    libm::sqrt(degrees * point.rest / point.share)
}

#[cfg(test)]
mod tests {
    //! Printed values.

    use super::*;

    #[test]
    fn the_table_of_every_textbook() {
        let printed = [
            (0.025, 1.0, 12.706_204_736_174_694),
            (0.025, 2.0, 4.302_652_729_749_462),
            (0.025, 4.0, 2.776_445_105_197_793_4),
            (0.05, 11.0, 1.795_884_818_704_043_5),
            (0.005, 29.0, 2.756_385_903_670_605_3),
            (0.025, 200.0, 1.971_896_223_633_909),
            (0.025, 1e9, 1.959_963_986_912_1),
        ];
        for (q, degrees, expected) in printed {
            let got = upper_quantile(q, degrees);
            assert!((got - expected).abs() < 1e-12 * expected, "{q} {degrees}: {got}");
        }
        assert!(upper_quantile(0.5, 3.0) == 0.0);
    }
}
