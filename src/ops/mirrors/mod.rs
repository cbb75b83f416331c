//! What others found (da: *spejle udefra*) beside what we found, and the action plans that answer it.

mod audits;
mod plans;

use std::collections::BTreeSet;

use super::desk::Desk;
use super::initiatives::{centre_id, line};
use super::problems::{Refusal, refused};
use crate::api::Moment;
use crate::api::mirror::{MirrorAnswer, Mirrors, RemarkLine};
use crate::domain::initiative::state::standing;
use crate::domain::mirror::{AuditRemark, OmbudsmanCount, coverage};
use crate::domain::plan::Answers;
use crate::ops::answer::words;

/// Years that a register may have.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2200;

/// Does what is asked about what others found.
pub(super) fn handle(
    desk: &mut Desk,
    moment: &Moment,
    asked: &Mirrors,
) -> Result<MirrorAnswer, Refusal> {
    if desk.practice.is_some() {
        return Err(refused("initiatives-while-practising").into());
    }
    match asked {
        Mirrors::ShowAudits => {}
        Mirrors::SaveAudit(given) => audits::save(desk, moment, given)?,
        Mirrors::ShowRemarks => return remarks(desk),
        Mirrors::SaveRemark(given) => {
            save_remark(desk, moment, given)?;
            return remarks(desk);
        }
        Mirrors::ShowComplaints => return complaints(desk),
        Mirrors::SaveComplaints(given) => {
            save_complaints(desk, moment, given)?;
            return complaints(desk);
        }
        Mirrors::ShowPlans => return plans::show(desk, moment),
        Mirrors::AddPlan(plan) => {
            plans::add(desk, moment, plan)?;
            return plans::show(desk, moment);
        }
        Mirrors::SetPlanState { plan_id, state } => {
            plans::set_state(desk, moment, *plan_id, *state)?;
            return plans::show(desk, moment);
        }
        Mirrors::Bundle { plan_id, initiative_id, into } => {
            plans::bundle(desk, moment, (*plan_id, *initiative_id), *into)?;
            return plans::show(desk, moment);
        }
    }
    Ok(MirrorAnswer::Audits(audits::show(desk, moment)?))
}

fn remarks(desk: &Desk) -> Result<MirrorAnswer, Refusal> {
    let (tx, centre) = (desk.store()?.read(), centre_id(desk)?);
    let plans = tx.plans(centre)?;
    let remarks = tx.audit_remarks(centre)?.into_iter().map(|(remark_id, remark)| {
        let answers = plans.iter().filter(|of| of.plan.answers == Answers::Remark(remark_id));
        RemarkLine { remark_id, remark, plans: answers.map(|of| of.plan_id).collect() }
    });
    Ok(MirrorAnswer::Remarks(remarks.collect()))
}

fn save_remark(desk: &mut Desk, moment: &Moment, given: &AuditRemark) -> Result<(), Refusal> {
    let remark = AuditRemark {
        number: line(&given.number, false)?,
        area: line(&given.area, false)?,
        words: words(&given.words, false)?,
        ..given.clone()
    };
    if remark.number.is_empty() {
        return Err(refused("remark-number").into());
    }
    check_year(remark.year)?;
    let centre = centre_id(desk)?;
    desk.transact(moment, "save-audit-remark", |tx| tx.put_audit_remark(centre, &remark))
}

fn complaints(desk: &Desk) -> Result<MirrorAnswer, Refusal> {
    let (tx, centre) = (desk.store()?.read(), centre_id(desk)?);
    let counts = tx.ombudsman_counts(centre)?;
    let initiatives: Vec<(i64, BTreeSet<String>)> = tx
        .initiatives(centre)?
        .into_iter()
        .filter(|stored| standing(&stored.steps).0.is_open())
        .map(|stored| {
            let questions = stored.criteria.last().into_iter();
            let questions = questions.flat_map(|declared| &declared.criterion.questions);
            let about = questions.flat_map(|key| categories_of(desk, Some(&key.question)));
            (stored.initiative_id, about.collect())
        })
        .collect();
    let covered = coverage(&counts, &initiatives);
    Ok(MirrorAnswer::Complaints(counts, covered))
}

fn save_complaints(
    desk: &mut Desk,
    moment: &Moment,
    given: &OmbudsmanCount,
) -> Result<(), Refusal> {
    check_category(desk, &given.category)?;
    check_year(given.year)?;
    if given.treated == 0 || given.criticised > given.treated {
        return Err(refused("counts-do-not-fit").into());
    }
    let centre = centre_id(desk)?;
    desk.transact(moment, "save-complaints", |tx| tx.put_ombudsman_count(centre, given))
}

/// Kinds of error that a question, or any question, is about.
fn categories_of(desk: &Desk, question: Option<&str>) -> BTreeSet<String> {
    let questions = desk.library.iter().flat_map(|list| &list.questions);
    let wanted = questions.filter(|of| question.is_none_or(|question| of.id == question));
    wanted.filter_map(|of| Some(of.category.as_ref()?.id.clone())).collect()
}

/// A kind of error must be one of the checklists'.
fn check_category(desk: &Desk, category: &str) -> Result<(), Refusal> {
    let known = categories_of(desk, None);
    if known.contains(category) {
        return Ok(());
    }
    let known: Vec<String> = known.into_iter().collect();
    let problem = refused("category-unknown").with("category", category);
    Err(problem.with("known", known.join(", ")).into())
}

fn check_year(year: i32) -> Result<(), Refusal> {
    if YEARS.contains(&year) { Ok(()) } else { Err(refused("year-unlikely").into()) }
}
