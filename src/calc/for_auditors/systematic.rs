//! The systematic draw, `draw_systematic`: every k-th case from a random start.
//!
//! Left out of the screens because its uncertainty cannot be worked out; it gains nothing over
//! a draw in strata. Kept for auditors who have to redo one.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::calc::problem::Problem;
use crate::domain::draw::{Label, Seed};
use crate::domain::statistics::reason::check_range;

/// Positions that are given out at most.
const MOST_POSITIONS: u32 = 1_000_000;

/// Input of `draw_systematic`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SystematicInput {
    seed: String,
    label: String,
    #[serde(rename = "N")]
    population: u32,
    n: u32,
}

/// Result of `draw_systematic`.
#[derive(Serialize)]
pub struct SystematicOutput {
    #[serde(rename = "U")]
    start: String,
    positions: Vec<u64>,
}

/// `draw_systematic`: positions floor((U + i·2^64) N / (n·2^64)) in the list as given, where U is
/// the first 64 bits of SHA-256 of `tilsyn1sys|seed|label`.
///
/// # Errors
/// When the seed or label is not one, N is 2^31 or more, or a million positions would not do.
pub(in crate::calc) fn calculate(input: SystematicInput) -> Result<SystematicOutput, Problem> {
    let seed = Seed::parse(&input.seed).map_err(|_| Problem::new("calc-seed"))?;
    let label = Label::parse(&input.label).map_err(|_| Problem::new("calc-label"))?;
    check_range("N", f64::from(input.population), 0.0, f64::from(i32::MAX))?;
    let n = input.n.min(input.population);
    check_range("n", f64::from(n), 0.0, f64::from(MOST_POSITIONS))?;
    let hash = Sha256::digest(format!("tilsyn1sys|{seed}|{label}"));
    let start = hash.iter().take(8).fold(0_u64, |bits, &byte| bits << 8 | u64::from(byte));
    let (population, size) = (u128::from(input.population), u128::from(n));
    let positions = (0..size)
        .map(|i| (u128::from(start) + (i << 64)) * population / (size << 64))
        // Below N, which was a u32.
        .map(|position| u64::try_from(position).unwrap_or(u64::MAX))
        .collect();
    Ok(SystematicOutput { start: start.to_string(), positions })
}
