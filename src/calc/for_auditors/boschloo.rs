//! Boschloo's unconditional exact test, `compare_boschloo`, one-sided for a fall.
//!
//! Left out of the screens because it is heavy and cannot be explained in a sentence.
//!
//! Source: R. Boschloo (1970), *Statistica Neerlandica* 24:1; C. Mehta and P. Senchaudhuri (2003).

use serde::Serialize;

use crate::calc::problem::Problem;
use crate::calc::two_samples::TableInput;
use crate::domain::statistics::fisher::{check_table_size, fisher_fall};
use crate::domain::statistics::power::{border, over_border};
use crate::domain::statistics::reason::check_errors;

/// Largest sample; the work grows with it times the points of the grid.
const MOST: u64 = 1000;
/// Points of the grid over which the largest probability is looked for first.
const GRID: u32 = 500;
/// Results this close in Fisher's p-value are ties.
const TIE: f64 = 1.0 + 1e-9;

/// Result of `compare_boschloo`.
#[derive(Serialize)]
pub struct BoschlooOutput {
    boschloo_fall: f64,
}

/// `compare_boschloo`: the largest probability, over all shares common to both periods, of a
/// result with a p-value of Fisher's as small as the one seen.
///
/// # Errors
/// When x > n or a sample is not from 1 to 1000.
pub(in crate::calc) fn calculate(input: TableInput) -> Result<BoschlooOutput, Problem> {
    let (n1, n2) = (input.n1, input.n2);
    check_errors(input.x1, n1)?;
    check_errors(input.x2, n2)?;
    check_table_size(n1, n2, MOST)?;
    let limit = fisher_fall(input.x1, n1, input.x2, n2)? * TIE;
    let border = border(n1, n2, |x1, x2| Ok(fisher_fall(x1, n1, x2, n2)? <= limit))?;
    let at = |share: f64| over_border(&border, n1, n2, share, share);
    Ok(BoschlooOutput { boschloo_fall: largest(at).min(1.0) })
}

/// The largest value of a function on [0, 1] with few peaks.
fn largest(function: impl Fn(f64) -> f64) -> f64 {
    let place = |step: u32| f64::from(step) / f64::from(GRID);
    let values: Vec<f64> = (0..=GRID).map(|step| function(place(step))).collect();
    let highest = values.iter().copied().fold(0.0, f64::max);
    let mut best = highest;
    for (step, triple) in (1..).zip(values.windows(3)) {
        let [before, here, after] = triple else { continue };
        // Peaks too low to rise above the highest one between two points of the grid are left.
        if here >= before && here >= after && *here > 0.9 * highest {
            best = best.max(peak(place(step - 1), place(step + 1), &function));
        }
    }
    best
}

/// Golden-section search for the one peak between two places.
fn peak(mut low: f64, mut high: f64, function: &impl Fn(f64) -> f64) -> f64 {
    const GOLDEN: f64 = 0.618_033_988_749_894_9;
    let mut best: f64 = 0.0;
    for _ in 0..40 {
        let (left, right) = (high - GOLDEN * (high - low), low + GOLDEN * (high - low));
        let (at_left, at_right) = (function(left), function(right));
        best = best.max(at_left).max(at_right);
        if at_left > at_right {
            high = right;
        } else {
            low = left;
        }
    }
    best
}
