//! Initiatives as people see them.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::super::desk::Desk;
use super::super::problems::Refusal;
use super::{centre_id, judge, stored};
use crate::api::Moment;
use crate::api::initiative::{
    AreaLine, FollowUpLine, HindranceLine, InitiativeLine, InitiativeView, OverviewLine,
};
use crate::domain::initiative::AREAS;
use crate::domain::initiative::effect::Verdict;
use crate::domain::initiative::follow_up::FollowUp;
use crate::domain::initiative::hindrance::{self, Facts};
use crate::domain::initiative::promise::promise;
use crate::domain::initiative::state::{State, standing};
use crate::domain::month::Quarter;
use crate::domain::quarter::submission::InitiativeReport;
use crate::domain::text::Clean;
use crate::store::initiatives::StoredInitiative;

/// The centre's initiatives: overdue ones first, then by deadline.
pub(super) fn list(
    desk: &Desk,
    moment: &Moment,
    all: bool,
) -> Result<Vec<InitiativeLine>, Refusal> {
    let stored = desk.store()?.read().initiatives(centre_id(desk)?)?;
    let lines = stored.iter().map(|stored| line(moment, stored));
    let mut lines: Vec<_> = lines.filter(|line| all || line.state.is_open()).collect();
    lines.sort_by_key(|line| {
        let deadline = (line.deadline.is_none(), line.deadline);
        (!line.state.is_open(), std::cmp::Reverse(line.overdue), deadline, line.initiative_id)
    });
    Ok(lines)
}

/// One initiative with what the figures say today.
pub(super) fn one(
    desk: &mut Desk,
    moment: &Moment,
    initiative_id: i64,
) -> Result<InitiativeView, Refusal> {
    let stored = stored(desk, initiative_id)?;
    let judged = judge::judge(desk, moment, &stored)?;
    let (effect, baseline) =
        judged.map_or((None, None), |(effect, baseline)| (Some(effect), baseline));
    let criterion = stored.criteria.last().map(|declared| &declared.criterion);
    let promise = criterion.zip(baseline).and_then(|(of, baseline)| promise(of, baseline));
    let participants = stored.participants.iter();
    Ok(InitiativeView {
        line: line(moment, &stored),
        participants: participants.map(|of| (Clean::line(&of.who), of.took_part_on)).collect(),
        initiative: stored.initiative,
        steps: stored.steps,
        criteria: stored.criteria,
        follow_ups: stored.follow_ups,
        promise,
        effect,
    })
}

/// What holds the submission of a quarter back.
pub(in crate::ops) fn hindrances(
    desk: &Desk,
    quarter: Quarter,
) -> Result<Vec<HindranceLine>, Refusal> {
    let stored = desk.store()?.read().initiatives(centre_id(desk)?)?;
    let facts: Vec<Facts> = stored.iter().map(facts).collect();
    let title = |id: i64| stored.iter().find(|stored| stored.initiative_id == id);
    let found = hindrance::hindrances(quarter, &facts).into_iter().map(|found| HindranceLine {
        initiative_id: found.initiative_id,
        title: title(found.initiative_id)
            .map_or_else(Clean::default, |stored| Clean::line(&stored.initiative.title)),
        lack: found.lack,
    });
    Ok(found.collect())
}

/// The initiatives that a quarter's follow-up is about: those raised by then that were open at its
/// end or have something written in it.
pub(super) fn follow_ups(
    desk: &mut Desk,
    moment: &Moment,
    quarter: Quarter,
) -> Result<Vec<FollowUpLine>, Refusal> {
    let mut lines = Vec::new();
    for stored in desk.store()?.read().initiatives(centre_id(desk)?)? {
        if !is_followed_up(&stored, quarter) {
            continue;
        }
        let entry = entry_of(&stored, quarter);
        let effect = judge::judge(desk, moment, &stored)?.map(|(effect, _)| effect);
        lines.push(FollowUpLine { line: line(moment, &stored), entry, effect });
    }
    // What is still to be written comes first.
    lines.sort_by_key(|of| (of.entry.is_some(), of.line.initiative_id));
    Ok(lines)
}

/// What was written in a quarter.
pub(in crate::ops) fn entry_of(stored: &StoredInitiative, quarter: Quarter) -> Option<FollowUp> {
    stored.follow_ups.iter().rfind(|entry| entry.quarter == quarter).cloned()
}

/// Whether a quarter's follow-up is about it.
pub(in crate::ops) fn is_followed_up(stored: &StoredInitiative, quarter: Quarter) -> bool {
    let ended = stored.steps.last().filter(|step| !step.to.is_open());
    let was_open = ended.is_none_or(|step| step.on > quarter.last_day());
    let is_written = stored.follow_ups.iter().any(|entry| entry.quarter == quarter);
    stored.initiative.raised_in <= quarter && (was_open || is_written)
}

/// The overview of 2013: the four action areas, then the centre's own. A department's has what its
/// centres reported last besides its own.
pub(super) fn overview(desk: &Desk, moment: &Moment) -> Result<Vec<AreaLine>, Refusal> {
    let tx = desk.store()?.read();
    let mut areas: BTreeMap<(usize, String), Vec<OverviewLine>> =
        (0..).zip(AREAS).map(|(place, area)| ((place, area.to_owned()), Vec::new())).collect();
    let mut add = |area: &str, line| {
        let place = AREAS.iter().position(|known| *known == area).unwrap_or(AREAS.len());
        areas.entry((place, area.to_owned())).or_default().push(line);
    };
    for stored in tx.initiatives(centre_id(desk)?)? {
        add(&stored.initiative.area, own_line(moment, &stored));
    }
    for (centre, month, report) in tx.reported_initiatives()? {
        add(&report.area, reported_line(moment, (&centre, month.quarter()), &report));
    }
    let line = |((_, area), initiatives): ((usize, String), _)| AreaLine {
        area: Clean::line(&area),
        initiatives,
    };
    Ok(areas.into_iter().map(line).collect())
}

fn own_line(moment: &Moment, stored: &StoredInitiative) -> OverviewLine {
    let report = report(stored);
    OverviewLine {
        initiative_id: Some(stored.initiative_id),
        centre: None,
        ..reported_line(moment, ("", stored.initiative.raised_in), &report)
    }
}

fn reported_line(
    moment: &Moment,
    (centre, quarter): (&str, Quarter),
    report: &InitiativeReport,
) -> OverviewLine {
    OverviewLine {
        initiative_id: None,
        centre: Some((Clean::line(centre), quarter)),
        title: Clean::line(&report.title),
        description: Clean::block(&report.description),
        owner_role: Clean::line(&report.owner_role),
        deadline: report.deadline,
        overdue: overdue(moment, report.deadline, report.state),
        state: report.state,
        verdict: report.verdict,
    }
}

/// What a centre reports of an initiative.
fn report(stored: &StoredInitiative) -> InitiativeReport {
    let initiative = &stored.initiative;
    let owner = initiative.owner.as_ref().map(|owner| owner.role.clone());
    InitiativeReport {
        area: initiative.area.clone(),
        title: initiative.title.clone(),
        description: initiative.problem.clone(),
        owner_role: owner.unwrap_or_default(),
        deadline: initiative.deadline,
        state: standing(&stored.steps).0,
        verdict: last_verdict(stored),
    }
}

/// The initiatives that go with a submitted quarter.
pub(in crate::ops) fn reports(desk: &Desk) -> Result<Vec<InitiativeReport>, Refusal> {
    let stored = desk.store()?.read().initiatives(centre_id(desk)?)?;
    Ok(stored.iter().map(report).collect())
}

fn last_verdict(stored: &StoredInitiative) -> Option<Verdict> {
    let judged = stored.follow_ups.iter().rev().find_map(|entry| entry.judged);
    judged.map(|judged| judged.verdict)
}

/// Days past the deadline of something that is not carried out.
fn overdue(moment: &Moment, deadline: Option<NaiveDate>, state: State) -> u32 {
    let past = deadline
        .filter(|_| state.is_waiting())
        .map_or(0, |deadline| moment.today().signed_duration_since(deadline).num_days());
    u32::try_from(past).unwrap_or(0)
}

pub(super) fn line(moment: &Moment, stored: &StoredInitiative) -> InitiativeLine {
    let initiative = &stored.initiative;
    let (state, _) = standing(&stored.steps);
    let owner = initiative.owner.as_ref().map_or("", |owner| owner.initials.as_str());
    InitiativeLine {
        initiative_id: stored.initiative_id,
        title: Clean::line(&initiative.title),
        owner: Clean::line(owner),
        deadline: initiative.deadline,
        overdue: overdue(moment, initiative.deadline, state),
        state,
        verdict: last_verdict(stored),
    }
}

fn facts(stored: &StoredInitiative) -> Facts {
    let (state, _) = standing(&stored.steps);
    Facts {
        initiative_id: stored.initiative_id,
        raised_in: stored.initiative.raised_in,
        state,
        has_owner: stored.initiative.owner.is_some(),
        has_deadline: stored.initiative.deadline.is_some(),
        has_criterion: !stored.criteria.is_empty(),
        followed_up: stored.follow_ups.iter().map(|entry| entry.quarter).collect(),
    }
}
