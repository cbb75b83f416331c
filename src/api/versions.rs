//! The versions of a case's checklists (da: *udgaver*), with what choosing another one does.

use chrono::NaiveDate;

use crate::domain::text::Clean;

/// The versions of a case's checklists (da: *udgaver*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versions {
    /// Which case.
    pub review_id: i64,
    /// Its number.
    pub number: i64,
    /// Its reference.
    pub case_ref: Clean,
    /// Date of the act judged, which says the version.
    pub act_date: Option<NaiveDate>,
    /// The versions of each list of the case, the general list first.
    pub lines: Vec<VersionLine>,
    /// Why one was chosen by hand; empty when the date says all.
    pub reason: Clean,
}

/// One version of a checklist, for a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionLine {
    /// The checklist.
    pub checklist: String,
    /// 1, 2, 3 …
    pub version: u32,
    /// Its short name.
    pub label: Clean,
    /// First date of the act judged that it is meant for.
    pub valid_from: Option<NaiveDate>,
    /// Last such date.
    pub valid_to: Option<NaiveDate>,
    /// The case is judged by it.
    pub in_use: bool,
    /// The date of the act says it.
    pub by_date: bool,
    /// Labels of the answered questions that it does not ask, or asks with another meaning.
    pub falls_away: Vec<Clean>,
    /// Questions that lack something with it.
    pub missing: usize,
}
