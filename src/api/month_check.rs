//! What a month lacks before it can be closed (da: *tjek af måneden*), and how it was closed.

use chrono::NaiveDate;

use super::response::CaseLine;
use crate::domain::month::Month;
use crate::domain::month_share::{MonthShare, Unsaid};
use crate::domain::review::Missing;
use crate::domain::text::Clean;

/// What is missing in the month.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// Everything missing.
    pub gaps: Vec<Gap>,
    /// The cases.
    pub lines: Vec<CaseLine>,
    /// Whether it is closed, and the closing.
    pub closing: Option<ClosingView>,
    /// The user's name.
    pub user: Clean,
    /// The month.
    pub month: Month,
    /// Open critical matters; they do not hinder closing.
    pub open_critical: usize,
    /// What the drawn cases say about the whole list, or why nothing is said.
    pub share: Result<MonthShare, Unsaid>,
}

/// One thing missing; a jump.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Which case; none for the month itself.
    pub review_id: Option<i64>,
    /// Its number.
    pub number: i64,
    /// Which question.
    pub question: Option<String>,
    /// Its label.
    pub label: Clean,
    /// What is missing.
    pub what: GapKind,
}

/// What is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GapKind {
    /// The list of cases.
    List,
    /// The draw.
    Draw,
    /// The date of the act judged.
    ActDate,
    /// Something of a question.
    Of(Missing),
}

/// A closing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosingView {
    /// 1, and one more after each reopening.
    pub version: i64,
    /// When.
    pub closed_on: NaiveDate,
    /// By whom.
    pub by: Clean,
    /// The first 16 digits of the seal.
    pub seal: Clean,
    /// Cases in error of cases counted.
    pub errors: (i64, i64),
}
