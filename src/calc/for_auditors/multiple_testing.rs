//! Corrections for many p-values, `multiple_testing`.
//!
//! Left out of the screens because the funnel's 99.8 % limits need no further correction.
//!
//! Sources: S. Holm (1979), *Scand. J. Statistics* 6:65; Y. Benjamini and Y. Hochberg (1995),
//! *J. R. Statist. Soc. B* 57:289.

use serde::{Deserialize, Serialize};

use crate::calc::problem::Problem;
use crate::domain::statistics::reason::check_share;

/// Input of `multiple_testing`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestingInput {
    p: Vec<f64>,
}

/// Result of `multiple_testing`.
#[derive(Serialize)]
pub struct TestingOutput {
    holm: Vec<f64>,
    bh: Vec<f64>,
}

/// `multiple_testing`: adjusted p-values, in the order given.
///
/// # Errors
/// When one is not in [0, 1].
pub(in crate::calc) fn calculate(input: TestingInput) -> Result<TestingOutput, Problem> {
    for &p in &input.p {
        check_share("p", p)?;
    }
    let mut order: Vec<(usize, f64)> = input.p.iter().copied().enumerate().collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1));
    let all = order.len() as f64;
    let ranked =
        || order.iter().enumerate().map(|(rank, &(position, p))| (rank as f64, position, p));
    let mut holm = vec![0.0; order.len()];
    let mut largest = 0.0_f64;
    for (rank, position, p) in ranked() {
        largest = largest.max(((all - rank) * p).min(1.0));
        put(&mut holm, position, largest);
    }
    let mut bh = vec![0.0; order.len()];
    let mut smallest = 1.0_f64;
    for (rank, position, p) in ranked().collect::<Vec<_>>().into_iter().rev() {
        smallest = smallest.min(all / (rank + 1.0) * p);
        put(&mut bh, position, smallest);
    }
    Ok(TestingOutput { holm, bh })
}

fn put(values: &mut [f64], position: usize, value: f64) {
    if let Some(place) = values.get_mut(position) {
        *place = value;
    }
}
