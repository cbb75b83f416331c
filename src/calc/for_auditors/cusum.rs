//! The CUSUM of log-likelihood ratios, `cusum`: has the share moved from p0 to p1?
//!
//! Left out of the screens because its two constants cannot be explained; it would see a
//! lasting change sooner than the run chart.
//!
//! Source: S. Steiner, R. Cook, V. Farewell and T. Treasure (2000), *Biostatistics* 1:441.

use serde::{Deserialize, Serialize};

use crate::calc::problem::Problem;
use crate::calc::wire::zipped;
use crate::domain::statistics::reason::{check_errors, check_inner_share, check_range};

/// Input of `cusum`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CusumInput {
    x: Vec<u64>,
    n: Vec<u64>,
    p0: f64,
    p1: f64,
    h: f64,
}

/// Result of `cusum`.
#[derive(Serialize)]
pub struct CusumOutput {
    #[serde(rename = "S")]
    sums: Vec<f64>,
    signal: Option<usize>,
}

/// `cusum`: S = max(0, S + w) at each point, and the first point where it reaches h.
///
/// # Errors
/// When a point has x > n, a share is not inside (0, 1) or h is not from 0 to 10^9.
pub(in crate::calc) fn calculate(input: CusumInput) -> Result<CusumOutput, Problem> {
    check_inner_share("p0", input.p0)?;
    check_inner_share("p1", input.p1)?;
    check_range("h", input.h, 0.0, 1e9)?;
    let ratio = input.p1 / input.p0;
    let of_error = if ratio.is_normal() {
        libm::log(ratio)
    } else {
        libm::log(input.p1) - libm::log(input.p0)
    };
    let of_other = libm::log1p(-input.p1) - libm::log1p(-input.p0);
    let mut sum = 0.0_f64;
    let mut sums = Vec::new();
    for (x, n) in zipped(&input.x, &input.n)? {
        check_errors(x, n)?;
        sum = (sum + x as f64 * of_error + (n - x) as f64 * of_other).max(0.0);
        sums.push(sum);
    }
    let signal = sums.iter().position(|sum| *sum >= input.h);
    Ok(CusumOutput { sums, signal })
}
