//! `tilsyn mirror` and `tilsyn plan`: what others found, and the plans that answer it.

use super::Done;
use super::months::ask;
use crate::api::mirror::{
    Answers, AuditRemark, AuditResult, Colour, MirrorAnswer, Mirrors as Asked, OmbudsmanCount,
    Plan, PlanState, RemarkState,
};
use crate::api::{Kind, Problem, Request, Response};
use crate::cli::args::mirror::AnswersOf;
use crate::cli::args::{Mirrors, Plans};
use crate::cli::views::mirrors as views;
use crate::shell::build::{Session, open_desk};

pub(super) fn mirror(session: &Session, command: &Mirrors) -> Result<Done, Problem> {
    let asked = match command {
        Mirrors::Audits => Asked::ShowAudits,
        Mirrors::Audit(of) => Asked::SaveAudit(AuditResult {
            year: of.year,
            area: of.area.clone(),
            n: of.cases,
            errors: of.errors,
            definition: of.definition.clone(),
            differences: of.different.clone(),
            clauses: of.clause.clone(),
        }),
        Mirrors::Remarks => Asked::ShowRemarks,
        Mirrors::Remark(of) => Asked::SaveRemark(AuditRemark {
            year: of.year,
            number: of.number.clone(),
            colour: Colour::from_word(&of.colour).ok_or_else(bug)?,
            area: of.area.clone(),
            words: of.words.clone(),
            state: RemarkState::from_word(&of.state).ok_or_else(bug)?,
        }),
        Mirrors::Complaints => Asked::ShowComplaints,
        Mirrors::Complaint { year, category, treated, criticised } => {
            Asked::SaveComplaints(OmbudsmanCount {
                year: *year,
                category: category.clone(),
                treated: *treated,
                criticised: *criticised,
            })
        }
    };
    show(session, asked)
}

pub(super) fn plan(session: &Session, command: &Plans) -> Result<Done, Problem> {
    let asked = match command {
        Plans::List => Asked::ShowPlans,
        Plans::Add { title, answers } => Asked::AddPlan(Plan {
            title: title.clone(),
            answers: answered(answers)?,
            state: PlanState::Draft,
        }),
        Plans::State { one, state } => Asked::SetPlanState {
            plan_id: one.number,
            state: PlanState::from_word(state).ok_or_else(bug)?,
        },
        Plans::Bundle { one, initiative, out } => {
            Asked::Bundle { plan_id: one.number, initiative_id: *initiative, into: !out }
        }
    };
    show(session, asked)
}

fn answered(of: &AnswersOf) -> Result<Answers, Problem> {
    let complaint = of.complaint.clone().map(Answers::Ombudsman);
    let focus = of.focus.clone().map(Answers::Focus);
    of.remark.map(Answers::Remark).or(complaint).or(focus).ok_or_else(bug)
}

fn show(session: &Session, asked: Asked) -> Result<Done, Problem> {
    let mut desk = open_desk(session)?;
    let texts = &session.texts;
    let Response::Mirror(answer) = ask(session, &mut desk, &Request::Mirror(Box::new(asked)))?
    else {
        return Err(bug());
    };
    Ok(match answer {
        MirrorAnswer::Audits(lines) => views::audits(texts, &lines),
        MirrorAnswer::Remarks(lines) => views::remarks(texts, &lines),
        MirrorAnswer::Complaints(counts, covered) => views::complaints(texts, &counts, &covered),
        MirrorAnswer::Plans(plans) => views::plans(texts, &plans),
    }
    .into())
}

fn bug() -> Problem {
    Problem::new(Kind::Bug, "bug")
}
