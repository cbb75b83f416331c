//! What the centre of a demonstration did about its findings: each initiative is proposed, declared
//! and carried out in the month it belongs to, so that nobody could have seen what came after.

use chrono::Datelike;
use serde::Deserialize;

use crate::api::initiative::{
    Done, FollowUpEntry, InitiativeAnswer, Initiatives as Asked, Next, State, WantedCriterion,
    Window,
};
use crate::api::mirror::{Aspect, AuditResult, Mirrors};
use crate::api::{Kind, Moment, Problem, Request, Response};
use crate::domain::initiative::{Action, Initiative, Owner};
use crate::domain::month::Quarter;
use crate::domain::quarter::submission::InitiativeReport;
use crate::ops::{self, Desk};

/// The initiatives, and an audit to compare with.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Initiatives {
    initiative: Vec<Planned>,
    audit: Audit,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Planned {
    question: String,
    title: String,
    problem: String,
    cause: String,
    evidence: String,
    action: String,
    area: String,
    role: String,
    owner: String,
    /// Months before the last one.
    declared: u32,
    carried_out: u32,
    /// Quarters from the one that called for it to the one that is measured.
    quarters_later: u32,
    goal: u32,
    least_effect: u32,
    done: String,
    next: String,
    words: String,
    /// Its number, once it was proposed.
    #[serde(skip)]
    number: Option<i64>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Audit {
    area: String,
    n: u64,
    errors: u64,
    definition: String,
    different: String,
    clauses: Vec<(String, u64)>,
}

impl Initiatives {
    /// Those that are built in.
    pub(super) fn built_in() -> Result<Self, Problem> {
        toml::from_str(include_str!("../../../assets/demo/initiatives.toml")).map_err(|_| bug())
    }

    /// What happened in the month that is `ago` months before the last one.
    pub(super) fn happen(&mut self, desk: &mut Desk, at: &Moment, ago: u32) -> Result<(), Problem> {
        for planned in &mut self.initiative {
            if planned.declared == ago {
                planned.begin(desk, at)?;
            }
            if let Some(initiative_id) = planned.number.filter(|_| planned.carried_out == ago) {
                step(desk, at, (initiative_id, State::CarriedOut))?;
            }
        }
        Ok(())
    }

    /// What a centre of a country reports: one of them, still under way.
    pub(super) fn report(&self, nth: usize, quarter: Quarter) -> Option<InitiativeReport> {
        let planned = self.initiative.iter().cycle().nth(nth)?;
        Some(InitiativeReport {
            area: planned.area.clone(),
            title: planned.title.clone(),
            description: planned.problem.clone(),
            owner_role: planned.role.clone(),
            deadline: Some(quarter.next().last_day()),
            state: State::Running,
            verdict: None,
        })
    }

    /// What is said today: a follow-up of each, and the audit of the year before.
    pub(super) fn end(&self, desk: &mut Desk, now: &Moment) -> Result<(), Problem> {
        for planned in &self.initiative {
            let Some(initiative_id) = planned.number else { continue };
            let entry = FollowUpEntry {
                quarter: Quarter::of(now.today()).previous(),
                done: Done::Yes,
                evidence: planned.done.clone(),
                next: Next::from_word(&planned.next).ok_or_else(bug)?,
                words: planned.words.clone(),
            };
            ask(desk, now, Asked::FollowUp { initiative_id, entry, not_cpr: false })?;
        }
        let audit = &self.audit;
        let result = AuditResult {
            year: now.today().year() - 1,
            area: audit.area.clone(),
            n: audit.n,
            errors: audit.errors,
            definition: audit.definition.clone(),
            differences: vec![(Aspect::Documentation, audit.different.clone())],
            clauses: audit.clauses.clone(),
        };
        let save = Request::Mirror(Box::new(Mirrors::SaveAudit(result)));
        ops::handle(desk, now, &save).map(|_| ())
    }
}

impl Planned {
    /// Proposed, declared and decided on one day.
    fn begin(&mut self, desk: &mut Desk, at: &Moment) -> Result<(), Problem> {
        let raised_in = Quarter::of(at.today()).previous();
        let initiative = Initiative {
            raised_in,
            title: self.title.clone(),
            problem: self.problem.clone(),
            cause: self.cause.clone(),
            evidence: self.evidence.clone(),
            action: Action::from_word(&self.action).ok_or_else(bug)?,
            area: self.area.clone(),
            owner: Some(Owner { role: self.role.clone(), initials: self.owner.clone() }),
            deadline: Some(Quarter::of(at.today()).next().last_day()),
            chosen_as_worst: false,
        };
        let save = Asked::Save { initiative_id: None, initiative, not_cpr: false };
        let InitiativeAnswer::One(view) = ask(desk, at, save)? else { return Err(bug()) };
        let initiative_id = view.line.initiative_id;
        self.number = Some(initiative_id);
        let measured = (0..self.quarters_later).fold(raised_in, |quarter, _| quarter.next());
        let wanted = WantedCriterion {
            questions: vec![self.question.clone()],
            teams: Vec::new(),
            baseline: None,
            measuring: Window { first: measured, last: measured },
            goal: self.goal,
            least_effect: self.least_effect,
        };
        ask(desk, at, Asked::Declare { initiative_id, wanted, reason: String::new() })?;
        step(desk, at, (initiative_id, State::Decided))
    }
}

fn step(desk: &mut Desk, at: &Moment, (initiative_id, to): (i64, State)) -> Result<(), Problem> {
    let on = at.today();
    ask(desk, at, Asked::Step { initiative_id, to, on, reason: String::new() }).map(|_| ())
}

fn ask(desk: &mut Desk, at: &Moment, asked: Asked) -> Result<InitiativeAnswer, Problem> {
    match ops::handle(desk, at, &Request::Initiative(Box::new(asked)))? {
        Response::Initiative(answer) => Ok(answer),
        _ => Err(bug()),
    }
}

fn bug() -> Problem {
    Problem::new(Kind::Bug, "bug")
}
