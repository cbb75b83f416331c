//! What is to be reached (da: *mål*), how far one is, and indices of several targets.

use chrono::NaiveDate;

use crate::domain::statistics::barometer::Index;
use crate::domain::statistics::target_path::Standing;
pub use crate::domain::target::{Figures, Measure, Target};
use crate::domain::text::Clean;

/// Something a person wants done with targets. Each is answered by all targets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Targets {
    /// The targets of the centre.
    Show,
    /// Sets a target, or changes one.
    Save {
        /// Which; none sets a new one.
        target_id: Option<i64>,
        /// The target. Of a question only the id counts: its meaning is that of today.
        target: Target,
    },
    /// Sets the two targets of Barometermål 4, in the language of reports.
    AddBarometerFour,
    /// Stores figures for a target whose figures are typed.
    Measure {
        /// Which.
        target_id: i64,
        /// The day they are about.
        on: NaiveDate,
        /// Not in order.
        errors: u64,
        /// Of how many.
        n: u64,
        /// All there were and no sample.
        is_full_count: bool,
    },
}

/// Where the targets stand.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetAnswer {
    /// Each target.
    pub targets: Vec<TargetLine>,
    /// Each index of several.
    pub indices: Vec<IndexLine>,
}

/// A target and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetLine {
    /// Its number.
    pub target_id: i64,
    /// The target. Every text has passed the gate.
    pub target: Target,
    /// Its newest figures; none where there are none.
    pub figures: Option<Figures>,
    /// These against the path; none while baseline or goal is missing.
    pub standing: Option<Standing>,
}

/// An index of several targets.
#[derive(Debug, Clone, PartialEq)]
pub struct IndexLine {
    /// Its name.
    pub name: Clean,
    /// Its parts.
    pub parts: Vec<i64>,
    /// How far one is; none while the weights do not add up.
    pub index: Option<Index>,
    /// Cases of all parts.
    pub cases: u64,
}
