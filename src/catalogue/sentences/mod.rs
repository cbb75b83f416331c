//! Results of the statistics as sentences, in Danish or English.
//!
//! One function a result. The cases seen, the population where there is one and the interval
//! always stand in the sentence: whoever reads one alone is not misled by it. Nothing found is
//! never 0 %, a difference of shares is in percentage points, and below
//! [`LEAST_JUDGED`](crate::domain::statistics::comparison::LEAST_JUDGED) cases nothing is judged.
//! Intervals are those of 95 %, the only ones people are shown.
//!
//! | file | about |
//! |---|---|
//! | [`one_sample`] | a share in one sample |
//! | [`month`] | a month's list, drawn at once or in groups |
//! | [`plans`] | how many cases, and what can be seen with them |
//! | [`quarter`] | several teams or months together |
//! | [`quarter_lines`], [`quarter_cells`], [`caveats`], [`mod@analysis`] | a centre's quarter: figures, caveats, model sentences |
//! | [`change`] | before and after |
//! | [`goals`] | target paths, forecasts, an index of goals |
//! | [`initiative`] | initiatives and whether they helped |
//! | [`mirror`] | what others found, and plans |
//! | [`auditor`] | our own reviews against the auditor's, and readers against each other |
//! | [`watching`] | months in a row, kinds of error |
//! | [`teams`] | teams side by side, small figures |
//! | [`post`] | what teams and centres send one another |
//! | [`calibration`] | cases that two read |
//! | [`personal_data`] | what is kept how long, what goes, what went |
//! | [`reasons`] | why there is no figure |

pub mod analysis;
pub mod auditor;
pub mod calibration;
pub mod caveats;
pub mod change;
pub mod goals;
pub mod initiative;
pub mod mirror;
pub mod month;
pub mod one_sample;
pub mod personal_data;
pub mod plans;
pub mod post;
pub mod quarter;
pub mod quarter_cells;
pub mod quarter_lines;
pub mod reasons;
pub mod target;
pub mod teams;
pub(super) mod values;
pub mod watching;

/// Cases assessed and those of them in error, as they were counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Seen {
    /// Cases in error (x).
    pub errors: u64,
    /// Cases assessed (n).
    pub cases: u64,
}

#[cfg(test)]
mod tests;
