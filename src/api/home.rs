//! Home (da: *Hjem*): what to do now with the team's month.

use chrono::{NaiveDate, NaiveTime};

use super::response::CaseLine;
use crate::domain::month::Month;
use crate::domain::text::Clean;

/// The steps of a month (da: *trin*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Load the case list.
    List,
    /// Draw the sample.
    Draw,
    /// Review the cases.
    Review,
    /// Check the answers.
    Check,
    /// Close the month.
    Close,
    /// Send it to the centre; there once a centre's set-up is in use.
    Send,
}

impl Step {
    /// Its word in ids of texts and in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Draw => "draw",
            Self::Review => "review",
            Self::Check => "check",
            Self::Close => "close",
            Self::Send => "send",
        }
    }
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Done (da: *udført*).
    Done,
    /// Under way (da: *i gang*).
    UnderWay,
    /// Something is to be put right (da: *skal rettes*).
    ToMend,
    /// Can be done now.
    Ready,
    /// Waits for an earlier step (da: *venter*).
    Waiting,
}

/// The answer to "what shall I do now?".
#[derive(Debug, Clone, PartialEq)]
pub struct Home {
    /// The user's name.
    pub user: Clean,
    /// The team.
    pub team: Clean,
    /// The month worked in.
    pub month: Month,
    /// The month's deadline.
    pub deadline: NaiveDate,
    /// Working days until then; negative when it has passed.
    pub working_days_left: i64,
    /// Whether the month is closed.
    pub closed: bool,
    /// The sealed file of the closed month: the day it was made, and the day the centre took it in.
    pub sent: Option<(NaiveDate, Option<NaiveDate>)>,
    /// The steps with state; the last value counts the cases, or what the step needs.
    pub steps: Vec<(Step, StepState)>,
    /// Cases in the list.
    pub frame_cases: Option<i64>,
    /// When the list was loaded and the sample drawn.
    pub loaded_on: Option<NaiveDate>,
    /// When the sample was drawn.
    pub drawn_on: Option<NaiveDate>,
    /// Cases in the sample.
    pub cases: usize,
    /// Cases done.
    pub done: usize,
    /// The answers of the month have had their time; its figures are still there.
    pub answers_erased: bool,
    /// What is missing, each line a jump.
    pub attention: Vec<Attention>,
    /// Faults of own checklists, each with file, line and question.
    pub checklist_faults: Vec<Clean>,
    /// Nothing can be written now: the database or its folder may only be read.
    pub read_only: bool,
    /// Where data lie.
    pub folder: Clean,
    /// Where Enter goes.
    pub go_on: GoOn,
    /// The cases, for the wide screen.
    pub lines: Vec<CaseLine>,
    /// Closed months: (month, cases in error, cases).
    pub shares: Vec<(Month, i64, i64)>,
    /// When the last answer was stored.
    pub saved_at: Option<NaiveTime>,
    /// Invented data that are not encrypted.
    pub demo: bool,
    /// Nothing was ever answered here.
    pub is_new: bool,
    /// The user manages a centre besides the team.
    pub manages_centre: bool,
}

/// What Enter on Home does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GoOn {
    /// A step.
    Step(Step),
    /// The question that was left.
    Question {
        /// Which case.
        review_id: i64,
        /// Its number.
        number: i64,
        /// Of how many.
        of: usize,
        /// The case reference.
        case_ref: Clean,
        /// The question's place, from 1.
        place: usize,
        /// Of how many asked.
        places: usize,
    },
    /// The next month.
    NextMonth(Month),
    /// Nothing before this month begins: the month shown is closed.
    Wait(Month),
}

/// Something that wants attention on Home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attention {
    /// Nothing can be saved now.
    ReadOnly,
    /// Critical matters not handled yet.
    Critical(usize),
    /// Cases not put right yet.
    Cures(usize),
    /// Answers without what they need.
    Incomplete(usize),
    /// Answers marked for discussion.
    ToDiscuss(usize),
    /// Faults of the municipality's own checklists, which are left out until mended.
    Checklists(usize),
    /// No centre's set-up is in use yet; offered while nothing was ever answered.
    NoSetup,
}
