//! Cases read by two (da: *kalibrering*) as they are shown: the rounds, and what came of each.

use crate::domain::calibration::Comparison;
pub use crate::domain::calibration::Done as CalibrationDone;
use crate::domain::checklist::Words;
use crate::domain::month::Month;
use crate::domain::text::Clean;

/// What is asked about rounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Calibrations {
    /// All rounds. Answered by [`Response::Calibration`](super::Response::Calibration), as the others are.
    Show,
    /// Draws cases of the month worked in and writes the sealed file for the second reader.
    Start {
        /// Another team the centre vouches for; none is the centre itself.
        reader: Option<String>,
        /// The file or folder; none is the folder of reports.
        to: Option<String>,
    },
    /// Takes in a file: cases to be read a second time, or the answers to those that were sent.
    Take(String),
    /// Writes the file of a round: its cases again where they are ours, else what was answered.
    Write {
        /// The round.
        code: String,
        /// The file or folder; none is the folder of reports.
        to: Option<String>,
    },
}

/// The rounds, and what was just done.
#[derive(Debug, Clone, PartialEq)]
pub struct CalibrationView {
    /// The newest first.
    pub rounds: Vec<CalibrationRound>,
    /// Who can read ours: the centre first, then the teams it vouches for. Nobody without a set-up.
    pub readers: Vec<Clean>,
    /// One case in so many is read twice.
    pub one_in: u32,
    /// What was just done, if anything.
    pub done: Option<CalibrationDone>,
}

/// A round.
#[derive(Debug, Clone, PartialEq)]
pub struct CalibrationRound {
    /// Its name at both desks.
    pub code: String,
    /// Whether the cases are ours; otherwise they are read here a second time.
    pub sent: bool,
    /// The month of the cases.
    pub month: Month,
    /// The other desk's unit.
    pub other: Clean,
    /// Its cases.
    pub cases: Vec<CalibrationCase>,
    /// What came of it, once both have read.
    pub result: Option<CalibrationResult>,
}

/// A case of a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalibrationCase {
    /// Its number in the round.
    pub number: i64,
    /// The case here.
    pub review_id: i64,
    /// Nothing is missing in it.
    pub complete: bool,
}

impl CalibrationRound {
    /// Cases that are read to the end.
    pub fn read(&self) -> usize {
        self.cases.iter().filter(|case| case.complete).count()
    }
}

/// What two readers came to.
#[derive(Debug, Clone, PartialEq)]
pub struct CalibrationResult {
    /// How far they agree.
    pub comparison: Comparison,
    /// Label and text of each disputed question, in the same order.
    pub questions: Vec<(Clean, Words)>,
    /// Cases in error, and cases counted, of the month as it is; nothing while cases are open.
    pub month: Option<(i64, i64)>,
}
