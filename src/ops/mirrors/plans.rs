//! Action plans (da: *handleplaner*).

use super::super::desk::Desk;
use super::super::initiatives::{centre_id, line, lines};
use super::super::problems::{Refusal, refused};
use crate::api::Moment;
use crate::api::mirror::{MirrorAnswer, PlanLine};
use crate::domain::plan::{Answers, Plan, PlanState};
use crate::store::plans::StoredPlan;

/// Every plan with what it answers and its initiatives.
pub(super) fn show(desk: &Desk, moment: &Moment) -> Result<MirrorAnswer, Refusal> {
    let (tx, centre) = (desk.store()?.read(), centre_id(desk)?);
    let remarks = tx.audit_remarks(centre)?;
    let initiatives = lines(desk, moment)?;
    let plans = tx.plans(centre)?.into_iter().map(|stored| {
        let StoredPlan { plan_id, plan, initiatives: bundled } = stored;
        let of = |remark: i64| remarks.iter().find(|(known, _)| *known == remark);
        let remark = match plan.answers {
            Answers::Remark(remark_id) => of(remark_id).map(|(_, remark)| remark.clone()),
            Answers::Ombudsman(_) | Answers::Focus(_) => None,
        };
        let own = initiatives.iter().filter(|of| bundled.contains(&of.initiative_id));
        PlanLine { plan_id, plan, remark, initiatives: own.cloned().collect() }
    });
    Ok(MirrorAnswer::Plans(plans.collect()))
}

/// Makes a plan.
pub(super) fn add(desk: &mut Desk, moment: &Moment, given: &Plan) -> Result<(), Refusal> {
    let centre = centre_id(desk)?;
    let answers = match &given.answers {
        Answers::Remark(remark_id) => {
            let known = desk.store()?.read().audit_remarks(centre)?;
            if !known.iter().any(|(known, _)| known == remark_id) {
                return Err(refused("remark-unknown").into());
            }
            given.answers.clone()
        }
        Answers::Ombudsman(category) => {
            super::check_category(desk, category)?;
            given.answers.clone()
        }
        Answers::Focus(focus) => Answers::Focus(line(focus, false)?),
    };
    let plan = Plan { title: line(&given.title, false)?, answers, state: PlanState::Draft };
    if plan.title.is_empty() || plan.answers == Answers::Focus(String::new()) {
        return Err(refused("plan-title").into());
    }
    desk.transact(moment, "add-plan", |tx| tx.add_plan(centre, &plan))?;
    Ok(())
}

/// Says where a plan stands; it is not done before its initiatives are.
pub(super) fn set_state(
    desk: &mut Desk,
    moment: &Moment,
    plan_id: i64,
    state: PlanState,
) -> Result<(), Refusal> {
    let plan = plan(desk, plan_id)?;
    let open = lines(desk, moment)?.into_iter().filter(|of| of.state.is_open());
    let open = open.filter(|of| plan.initiatives.contains(&of.initiative_id)).count();
    if state == PlanState::Done && open > 0 {
        return Err(refused("plan-has-open-initiatives").with("count", open).into());
    }
    desk.transact(moment, "set-plan-state", |tx| tx.set_plan_state(plan_id, state))
}

/// Takes an initiative into a plan or out of it; what is so already stays so.
pub(super) fn bundle(
    desk: &mut Desk,
    moment: &Moment,
    (plan_id, initiative_id): (i64, i64),
    into: bool,
) -> Result<(), Refusal> {
    let plan = plan(desk, plan_id)?;
    desk.store()?.read().initiative(centre_id(desk)?, initiative_id)?;
    match (plan.initiatives.contains(&initiative_id), into) {
        (false, true) => desk.transact(moment, "bundle", |tx| tx.bundle(plan_id, initiative_id)),
        (true, false) => {
            desk.transact(moment, "unbundle", |tx| tx.unbundle(plan_id, initiative_id))
        }
        _ => Ok(()),
    }
}

fn plan(desk: &Desk, plan_id: i64) -> Result<StoredPlan, Refusal> {
    let plans = desk.store()?.read().plans(centre_id(desk)?)?;
    let plan = plans.into_iter().find(|stored| stored.plan_id == plan_id);
    plan.ok_or_else(|| refused("plan-unknown").into())
}
