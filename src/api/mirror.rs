//! What others found (da: *spejle udefra*), beside what we found ourselves, and the action plans
//! (da: *handleplaner*) that answer it.

use super::initiative::InitiativeLine;
pub use crate::domain::mirror::{
    Aspect, AuditRemark, AuditResult, Colour, Coverage, OmbudsmanCount, RemarkState, SideBySide,
};
pub use crate::domain::plan::{Answers, Plan, PlanState};
use crate::domain::text::Clean;

/// Something a person wants done with what others found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mirrors {
    /// The audit's results beside ours. Answered by [`MirrorAnswer::Audits`].
    ShowAudits,
    /// Stores a result, in the place of what was known of its year and area. Answered as above.
    SaveAudit(AuditResult),
    /// The audit's remarks. Answered by [`MirrorAnswer::Remarks`].
    ShowRemarks,
    /// Stores a remark, in the place of what was known of its year and number. Answered as above.
    SaveRemark(AuditRemark),
    /// Cases of Borgerrådgiveren by kind of error, and what is done about them. Answered by
    /// [`MirrorAnswer::Complaints`].
    ShowComplaints,
    /// Stores a count, in the place of what was known of its year and kind. Answered as above.
    SaveComplaints(OmbudsmanCount),
    /// The action plans. Answered by [`MirrorAnswer::Plans`], as are all that follow.
    ShowPlans,
    /// Makes a plan.
    AddPlan(Plan),
    /// Says where a plan stands.
    SetPlanState {
        /// Which.
        plan_id: i64,
        /// Where.
        state: PlanState,
    },
    /// Takes an initiative into a plan, or out of it.
    Bundle {
        /// Which plan.
        plan_id: i64,
        /// Which initiative.
        initiative_id: i64,
        /// Into it; otherwise out of it.
        into: bool,
    },
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub enum MirrorAnswer {
    /// The audit's results, newest year first.
    Audits(Vec<AuditLine>),
    /// Its remarks, newest year first.
    Remarks(Vec<RemarkLine>),
    /// Borgerrådgiveren's cases: the counts, and what covers them.
    Complaints(Vec<OmbudsmanCount>, Vec<Coverage>),
    /// The action plans.
    Plans(Vec<PlanLine>),
}

/// A result of the audit beside ours.
#[derive(Debug, Clone, PartialEq)]
pub struct AuditLine {
    /// The result. Every text has passed the gate.
    pub result: AuditResult,
    /// Ours of the same year and area; none where no case was judged.
    pub own: Option<SideBySide>,
    /// Clauses that none of our checklists asks about, with the errors under them.
    pub not_asked: Vec<(Clean, u64)>,
}

/// A remark of the audit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemarkLine {
    /// Its number in the register.
    pub remark_id: i64,
    /// The remark. Every text has passed the gate.
    pub remark: AuditRemark,
    /// The plans that answer it; none where nothing does.
    pub plans: Vec<i64>,
}

/// An action plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanLine {
    /// Its number.
    pub plan_id: i64,
    /// The plan. Every text has passed the gate.
    pub plan: Plan,
    /// The remark that it answers, if it answers one.
    pub remark: Option<AuditRemark>,
    /// Its initiatives.
    pub initiatives: Vec<InitiativeLine>,
}
