//! What stands in the other registers of a demonstrated centre: targets, what others found, and the
//! plan that answers it.

use chrono::Datelike;
use serde::Deserialize;

use crate::api::mirror::{
    Answers, AuditRemark, Colour, MirrorAnswer, Mirrors, OmbudsmanCount, Plan, PlanState,
    RemarkState,
};
use crate::api::target::{Measure, Target, Targets};
use crate::api::{Kind, Moment, Problem, Request, Response};
use crate::domain::quarter::tally::QuestionKey;
use crate::domain::target::year_end;
use crate::ops::{self, Desk};

/// What is entered.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Registers {
    target: Vec<Wanted>,
    complaint: Vec<Complaint>,
    remark: Remark,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    title: String,
    /// `own`, or a question.
    measure: String,
    baseline: u32,
    goal: u32,
    years: i32,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Complaint {
    category: String,
    treated: u64,
    criticised: u64,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Remark {
    number: String,
    colour: String,
    area: String,
    words: String,
    plan: String,
    /// The initiative that the plan bundles.
    initiative: i64,
}

impl Registers {
    /// Those that are built in.
    pub(super) fn built_in() -> Result<Self, Problem> {
        toml::from_str(include_str!("../../../assets/demo/registers.toml")).map_err(|_| bug())
    }

    /// Enters all of it; what others found is of the year before.
    pub(super) fn enter(self, desk: &mut Desk, now: &Moment) -> Result<(), Problem> {
        let year = now.today().year() - 1;
        for wanted in self.target {
            let target = wanted.target(year)?;
            let save = Targets::Save { target_id: None, target };
            ops::handle(desk, now, &Request::Target(save))?;
        }
        for Complaint { category, treated, criticised } in self.complaint {
            let count = OmbudsmanCount { year, category, treated, criticised };
            mirror(desk, now, Mirrors::SaveComplaints(count))?;
        }
        self.remark.answer(desk, now, year)
    }
}

impl Wanted {
    fn target(self, year: i32) -> Result<Target, Problem> {
        Ok(Target {
            title: self.title,
            measure: match self.measure.as_str() {
                "own" => Measure::Own,
                _ => Measure::Question(QuestionKey { question: self.measure, meaning: 1 }),
            },
            baseline: Some(self.baseline),
            baseline_on: year_end(year).ok_or_else(bug)?,
            goal: Some(self.goal),
            goal_on: year_end(year + self.years).ok_or_else(bug)?,
            part_of: None,
        })
    }
}

impl Remark {
    /// The remark, and the plan that bundles an initiative on account of it.
    fn answer(self, desk: &mut Desk, now: &Moment, year: i32) -> Result<(), Problem> {
        let remark = AuditRemark {
            year,
            number: self.number,
            colour: Colour::from_word(&self.colour).ok_or_else(bug)?,
            area: self.area,
            words: self.words,
            state: RemarkState::New,
        };
        let MirrorAnswer::Remarks(remarks) = mirror(desk, now, Mirrors::SaveRemark(remark))? else {
            return Err(bug());
        };
        let remark_id = remarks.first().ok_or_else(bug)?.remark_id;
        let answers = Answers::Remark(remark_id);
        let plan = Plan { title: self.plan, answers, state: PlanState::Draft };
        let MirrorAnswer::Plans(plans) = mirror(desk, now, Mirrors::AddPlan(plan))? else {
            return Err(bug());
        };
        let plan_id = plans.first().ok_or_else(bug)?.plan_id;
        let bundle = Mirrors::Bundle { plan_id, initiative_id: self.initiative, into: true };
        mirror(desk, now, bundle)?;
        let state = PlanState::Running;
        mirror(desk, now, Mirrors::SetPlanState { plan_id, state }).map(|_| ())
    }
}

fn mirror(desk: &mut Desk, now: &Moment, asked: Mirrors) -> Result<MirrorAnswer, Problem> {
    match ops::handle(desk, now, &Request::Mirror(Box::new(asked)))? {
        Response::Mirror(answer) => Ok(answer),
        _ => Err(bug()),
    }
}

fn bug() -> Problem {
    Problem::new(Kind::Bug, "bug")
}
