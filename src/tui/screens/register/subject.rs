//! What is written into the registers of a centre: which fields it has, what is asked for with
//! them, and at which field a problem belongs.

use super::typed::{Fault, Typed};
use super::{of_initiative, of_mirror, of_target};
use crate::api::Request;
use crate::api::initiative::{Criterion, State};
use crate::api::mirror::{Answers, AuditRemark, AuditResult, OmbudsmanCount, PlanState};
use crate::api::target::Target;
use crate::domain::initiative::Initiative;
use crate::domain::month::Quarter;
use crate::domain::text::Clean;
use crate::tui::ctx::Ctx;
use crate::tui::widgets::form::{Field, Form};

/// Something that is written into a register.
#[derive(Debug, Clone, PartialEq)]
pub enum Subject {
    /// What an initiative says.
    Initiative {
        /// Which; none is a new one.
        initiative_id: Option<i64>,
        /// What it says so far.
        said: Box<Initiative>,
        /// The question that called for it, for its criterion; may be empty.
        question: String,
    },
    /// What an initiative is to change.
    Criterion {
        /// Which initiative.
        initiative_id: i64,
        /// The quarter that called for it.
        raised_in: Quarter,
        /// The criterion in force.
        earlier: Option<Box<Criterion>>,
        /// The question that called for it; may be empty.
        question: String,
    },
    /// Who must take part, and when they did.
    Participant(i64),
    /// A step of an initiative.
    Step {
        /// Which initiative.
        initiative_id: i64,
        /// Where to.
        to: State,
    },
    /// A follow-up.
    FollowUp {
        /// Which initiative.
        initiative_id: i64,
        /// The quarter.
        quarter: Quarter,
        /// What the figures say today.
        today: Clean,
    },
    /// A new action plan that answers this.
    Plan(Answers),
    /// Where a plan stands.
    PlanState(i64, PlanState),
    /// An initiative into a plan, or out of it.
    Bundle(i64),
    /// A target.
    Target(Option<i64>, Option<Box<Target>>),
    /// Figures of a target.
    Figures(i64),
    /// A result of the audit.
    Audit(Option<Box<AuditResult>>),
    /// A remark of the audit.
    Remark(Option<Box<AuditRemark>>),
    /// Cases of Borgerrådgiveren.
    Complaints(Option<OmbudsmanCount>),
}

impl Subject {
    /// Its word in text ids.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Initiative { .. } => "initiative",
            Self::Criterion { earlier: None, .. } => "criterion",
            Self::Criterion { .. } => "criterion-again",
            Self::Participant(_) => "participant",
            Self::Step { .. } => "step",
            Self::FollowUp { .. } => "follow-up",
            Self::Plan(_) => "plan",
            Self::PlanState(..) => "plan-state",
            Self::Bundle(_) => "bundle",
            Self::Target(..) => "target",
            Self::Figures(_) => "figures",
            Self::Audit(_) => "audit",
            Self::Remark(_) => "remark",
            Self::Complaints(_) => "complaints",
        }
    }

    /// What its draft is kept under.
    pub(super) fn key(&self) -> String {
        let word = self.word();
        match self {
            Self::Initiative { initiative_id: None, question, .. } => format!("{word}:{question}"),
            Self::Initiative { initiative_id: Some(number), .. }
            | Self::Criterion { initiative_id: number, .. }
            | Self::Participant(number)
            | Self::PlanState(number, _)
            | Self::Bundle(number)
            | Self::Target(Some(number), _)
            | Self::Figures(number) => format!("{word}:{number}"),
            Self::Step { initiative_id, to } => format!("{word}:{initiative_id}:{}", to.word()),
            Self::FollowUp { initiative_id, quarter, .. } => {
                format!("{word}:{initiative_id}:{quarter}")
            }
            Self::Plan(Answers::Remark(number)) => format!("{word}:{number}"),
            Self::Plan(Answers::Ombudsman(category)) => format!("{word}:{category}"),
            Self::Audit(Some(of)) => format!("{word}:{}:{}", of.year, of.area),
            Self::Remark(Some(of)) => format!("{word}:{}:{}", of.year, of.number),
            Self::Complaints(Some(of)) => format!("{word}:{}:{}", of.year, of.category),
            _ => word.to_owned(),
        }
    }

    /// Its fields, without what every form has.
    pub(super) fn fields(&self, ctx: &Ctx<'_>) -> Vec<Field> {
        match self {
            Self::Initiative { said, .. } => of_initiative::initiative(said, ctx),
            Self::Criterion { raised_in, earlier, question, .. } => {
                of_initiative::criterion(*raised_in, earlier.as_deref(), question, ctx)
            }
            Self::Participant(_) => of_initiative::participant(ctx),
            Self::Step { .. } => of_initiative::step(ctx),
            Self::FollowUp { quarter, .. } => of_initiative::follow_up(*quarter, ctx),
            Self::Plan(answers) => of_mirror::plan(answers, ctx),
            Self::PlanState(_, state) => of_mirror::plan_state(*state, ctx),
            Self::Bundle(_) => of_mirror::bundle(ctx),
            Self::Target(_, target) => of_target::target(target.as_deref(), ctx),
            Self::Figures(_) => of_target::figures(ctx),
            Self::Audit(result) => of_mirror::audit(result.as_deref(), ctx),
            Self::Remark(remark) => of_mirror::remark(remark.as_deref(), ctx),
            Self::Complaints(count) => of_mirror::complaints(count.as_ref(), ctx),
        }
    }

    /// What is asked for with what stands in them.
    pub(super) fn request(&self, form: &Form, ctx: &Ctx<'_>) -> Result<Request, Fault> {
        let typed = &Typed { form, ctx };
        match self {
            Self::Initiative { initiative_id, .. } => of_initiative::save(typed, *initiative_id),
            Self::Criterion { initiative_id, .. } => of_initiative::declare(typed, *initiative_id),
            Self::Participant(initiative_id) => of_initiative::take_part(typed, *initiative_id),
            Self::Step { initiative_id, to } => {
                of_initiative::take_step(typed, *initiative_id, *to)
            }
            Self::FollowUp { initiative_id, .. } => {
                of_initiative::write_follow_up(typed, *initiative_id)
            }
            Self::Plan(answers) => of_mirror::add_plan(typed, answers),
            Self::PlanState(plan_id, _) => of_mirror::set_plan_state(typed, *plan_id),
            Self::Bundle(plan_id) => of_mirror::bundle_into(typed, *plan_id),
            Self::Target(target_id, _) => of_target::save(typed, *target_id),
            Self::Figures(target_id) => of_target::measure(typed, *target_id),
            Self::Audit(_) => of_mirror::save_audit(typed),
            Self::Remark(_) => of_mirror::save_remark(typed),
            Self::Complaints(_) => of_mirror::save_complaints(typed),
        }
    }
}

/// The field a problem belongs at; none belongs in the message row.
pub(super) fn field_of(subject: &Subject, code: &str) -> Option<&'static str> {
    Some(match (subject, code) {
        (Subject::Initiative { .. }, "initiative-title") => "title",
        (_, "initiative-owner") => "role",
        (_, "initiative-from-the-future") => "raised",
        (Subject::Initiative { .. }, "cpr-in-text") => "problem",
        (_, "criterion-question" | "criterion-no-question" | "criterion-many-questions") => {
            "question"
        }
        (_, "criterion-window") => "before-first",
        (_, "criterion-overlap") => "after-first",
        (_, "criterion-goal" | "target-goal" | "target-share") => "goal",
        (_, "criterion-least-effect") => "least",
        (_, "criterion-reason" | "criterion-unchanged" | "initiative-reason") => "reason",
        (_, "participant-empty") => "who",
        (_, "day-in-the-future" | "initiative-step-too-early") => "day",
        (_, "follow-up-quarter") => "quarter",
        (Subject::FollowUp { .. }, "cpr-in-text") => "words",
        (_, "plan-title" | "target-title") => "title",
        (_, "target-day") => "goal-day",
        (_, "counts-do-not-fit") => "errors",
        (_, "year-unlikely") => "year",
        (_, "category-unknown") => "category",
        (_, "remark-number") => "number",
        (_, "audit-definition") => "definition",
        _ => return None,
    })
}
