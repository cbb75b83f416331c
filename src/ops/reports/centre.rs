//! The papers of a centre, put together from what the other use cases show.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::Made;
use crate::api::initiative::{InitiativeAnswer, InitiativeView, Initiatives};
use crate::api::mirror::{MirrorAnswer, Mirrors};
use crate::api::quarter::{FiguresView, OfQuarter, Period, Quartered, StepLine};
use crate::api::target::Targets;
use crate::api::{Moment, PaperOf};
use crate::domain::checklist::{ChecklistRef, GENERAL_AREA};
use crate::domain::delivery::Level;
use crate::domain::initiative::Participant;
use crate::domain::initiative::state::standing;
use crate::domain::month::{Month, Quarter};
use crate::domain::quarter::analysis::State;
use crate::domain::quarter::submission::Source;
use crate::domain::record::MonthRecord;
use crate::domain::text::Clean;
use crate::exchange::{package_v1, quarter_v1};
use crate::ops::desk::Desk;
use crate::ops::problems::{Refusal, refused};
use crate::ops::{initiatives, mirrors, quarter, targets};
use crate::report::action_plan::ActionPlan;
use crate::report::answers_paper::AnswersPaper;
use crate::report::code_paper::CodePaper;
use crate::report::document::Document;
use crate::report::quarter_paper::{InitiativePaper, QuarterPaper, Signed};
use crate::report::target_paper::TargetPaper;
use crate::report::year_paper::{self, DrawLine, YearExtras};

/// A paper of the centre.
pub(super) fn made(desk: &mut Desk, moment: &Moment, of: &PaperOf) -> Result<Made, Refusal> {
    let centre = desk.configuration()?.centre.ok_or_else(|| refused("centre-missing"))?.name;
    let texts = desk.texts;
    let of_quarter = |desk: &mut Desk, quarter, document: fn(&QuarterPaper, &_) -> Document| {
        let paper = of_quarter(desk, moment, quarter)?;
        Ok::<_, Refusal>((document(&paper, &texts), quarter.to_string()))
    };
    let today = moment.today().to_string();
    let (document, period) = match of {
        PaperOf::Analysis(quarter) => of_quarter(desk, *quarter, QuarterPaper::analysis)?,
        PaperOf::Initiatives(quarter) => of_quarter(desk, *quarter, QuarterPaper::initiatives)?,
        PaperOf::FollowUp(quarter) => of_quarter(desk, *quarter, QuarterPaper::follow_up)?,
        PaperOf::Submission(quarter) => of_quarter(desk, *quarter, QuarterPaper::submission)?,
        PaperOf::Committee(quarter) => of_quarter(desk, *quarter, QuarterPaper::committee)?,
        PaperOf::Year(year) => {
            let (paper, extras) = of_year(desk, moment, *year)?;
            (paper.year(&extras, &texts), year.to_string())
        }
        PaperOf::ActionPlan => (action_plan(desk, moment, &centre)?.document(&texts), today),
        PaperOf::Answers(quarter) => {
            (answers(desk, moment, (*quarter, &centre))?, quarter.to_string())
        }
        PaperOf::Targets => (target_paper(desk, moment, &centre)?.document(&texts), today),
        _ => {
            let day = moment.today();
            let lists = desk.library().choose(None, day);
            let list = lists.iter().find(|list| list.area == GENERAL_AREA);
            let list = list.ok_or_else(|| refused("report-nothing-to-tell"))?;
            let code = CodePaper { list, on: day, centre: &centre, made_at: moment.now };
            (code.document(&texts), today)
        }
    };
    Ok(Made { document, unit: Clean::line(&centre), period, json: None })
}

fn of_quarter(desk: &mut Desk, moment: &Moment, quarter: Quarter) -> Result<QuarterPaper, Refusal> {
    let asked = OfQuarter::ShowAnalysis(quarter);
    let Quartered::Analysis(view) = quarter::handle(desk, moment, &asked)? else {
        return Err(Refusal::Locked);
    };
    let signed = signed(&view.steps).filter(|_| view.state == State::Submitted);
    let made_at = signed.as_ref().map_or(moment.now, |signed| signed.at);
    let written = view.parts.into_iter().map(|part| (part.part, part.words.into_string()));
    let [from, _, to] = quarter.months();
    let sources = match signed {
        Some(_) => submitted_sources(desk, quarter)?,
        None => desk.store()?.read().sources(from, to)?,
    };
    let mut paper = rest(desk, (quarter, sources), view.figures, made_at)?;
    paper.is_overtaken = view.is_overtaken;
    paper.parts = written.collect();
    paper.initiatives = match signed {
        Some(_) => followed_up_then(desk, quarter)?,
        None => followed_up(desk, moment, quarter)?,
    };
    paper.state = view.state;
    paper.signed = signed;
    Ok(paper)
}

/// The months that the figures handed in last rest on, whatever came since.
fn submitted_sources(desk: &Desk, quarter: Quarter) -> Result<Vec<Source>, Refusal> {
    let Some(step_id) = submitted_with(desk, quarter)? else { return Ok(Vec::new()) };
    let content = desk.store()?.read().submission_content(step_id)?;
    let submission =
        quarter_v1::read(&content).map_err(|_| crate::ops::post::data("database-damaged"))?;
    Ok(submission.sources)
}

/// The step a quarter was handed in with last.
fn submitted_with(desk: &Desk, quarter: Quarter) -> Result<Option<i64>, Refusal> {
    let steps = desk.store()?.read().quarter_steps(initiatives::centre_id(desk)?, quarter)?;
    Ok(steps.iter().rfind(|step| step.submitted.is_some()).map(|step| step.step_id))
}

/// The initiatives that a quarter's follow-up was about when it was handed in, as they stood then.
fn followed_up_then(desk: &Desk, quarter: Quarter) -> Result<Vec<InitiativePaper>, Refusal> {
    let Some(step_id) = submitted_with(desk, quarter)? else { return Ok(Vec::new()) };
    let centre_id = initiatives::centre_id(desk)?;
    let stored = desk.store()?.read().initiatives_then(centre_id, step_id)?;
    let about = stored.into_iter().filter(|of| initiatives::is_followed_up(of, quarter));
    Ok(about
        .map(|mut of| InitiativePaper {
            initiative_id: of.initiative_id,
            entry: initiatives::entry_of(&of, quarter),
            initiative: of.initiative,
            state: standing(&of.steps),
            participants: of.participants,
            declared: of.criteria.pop(),
            promise: None,
            effect: None,
        })
        .collect())
}

/// The last submission.
fn signed(steps: &[StepLine]) -> Option<Signed> {
    let step = steps.iter().rfind(|step| step.submitted.is_some())?;
    let (version, by, sha256) = step.submitted.clone()?;
    Some(Signed {
        version,
        at: step.at,
        by: by.into_string(),
        despite: step.reason.clone().into_string(),
        sha256: sha256.into_string(),
    })
}

/// A paper about some months, without a text and initiatives.
fn rest(
    desk: &Desk,
    (quarter, sources): (Quarter, Vec<Source>),
    view: FiguresView,
    made_at: DateTime<Utc>,
) -> Result<QuarterPaper, Refusal> {
    let tx = desk.store()?.read();
    let mut checklists: BTreeSet<ChecklistRef> = BTreeSet::new();
    for source in &sources {
        if let Some(month) = tx.received_by_hash(&source.sha256)? {
            checklists.extend(tx.received_checklists(month.received_id)?);
        }
    }
    Ok(QuarterPaper {
        centre: view.centre.into_string(),
        quarter,
        figures: view.figures,
        facts: view.questions,
        areas: view.areas,
        goals: view.goals,
        parts: Vec::new(),
        state: State::Draft,
        signed: None,
        is_overtaken: false,
        sources,
        checklists: checklists.into_iter().collect(),
        initiatives: Vec::new(),
        made_at,
    })
}

/// The initiatives that a quarter's follow-up is about, by number.
fn followed_up(
    desk: &mut Desk,
    moment: &Moment,
    quarter: Quarter,
) -> Result<Vec<InitiativePaper>, Refusal> {
    let asked = Initiatives::ShowFollowUps(quarter);
    let InitiativeAnswer::FollowUps(_, lines) = initiatives::handle(desk, moment, &asked)? else {
        return Err(Refusal::Locked);
    };
    let mut papers = Vec::new();
    for line in lines {
        let mut paper = initiative(desk, moment, line.line.initiative_id)?;
        paper.entry = line.entry;
        papers.push(paper);
    }
    papers.sort_by_key(|paper| paper.initiative_id);
    Ok(papers)
}

fn initiative(
    desk: &mut Desk,
    moment: &Moment,
    initiative_id: i64,
) -> Result<InitiativePaper, Refusal> {
    let asked = Initiatives::Show(initiative_id);
    let InitiativeAnswer::One(view) = initiatives::handle(desk, moment, &asked)? else {
        return Err(Refusal::Locked);
    };
    let InitiativeView { initiative, steps, participants, mut criteria, follow_ups, .. } = *view;
    let participants = participants
        .into_iter()
        .map(|(who, took_part_on)| Participant { who: who.into_string(), took_part_on });
    Ok(InitiativePaper {
        initiative_id,
        initiative,
        state: standing(&steps),
        participants: participants.collect(),
        declared: criteria.pop(),
        promise: view.promise,
        entry: follow_ups.last().cloned(),
        effect: view.effect,
    })
}

/// The year's figures, draws and steps.
fn of_year(
    desk: &mut Desk,
    moment: &Moment,
    year: i32,
) -> Result<(QuarterPaper, YearExtras), Refusal> {
    let ends = Month::new(year, 1).zip(Month::new(year, 12));
    let (from, to) = ends.ok_or_else(|| refused("year-unlikely"))?;
    let asked = OfQuarter::Show(Period { from, to, area: None });
    let Quartered::Figures(view) = quarter::handle(desk, moment, &asked)? else {
        return Err(Refusal::Locked);
    };
    let sources = desk.store()?.read().sources(from, to)?;
    let mut paper = rest(desk, (to.quarter(), sources), *view, moment.now)?;
    paper.initiatives = followed_up(desk, moment, to.quarter())?;
    let mut steps = Vec::new();
    for quarter in [1, 4, 7, 10].into_iter().filter_map(|month| Month::new(year, month)) {
        steps.extend(steps_of(desk, quarter.quarter())?);
    }
    let draws = draws(desk, from, to)?;
    let journal = desk.store()?.journal_head()?;
    Ok((paper, YearExtras { draws, steps, journal }))
}

fn steps_of(desk: &Desk, quarter: Quarter) -> Result<Vec<year_paper::StepLine>, Refusal> {
    let centre = initiatives::centre_id(desk)?;
    let steps = desk.store()?.read().quarter_steps(centre, quarter)?;
    let line = |step: crate::store::analyses::QuarterStep| year_paper::StepLine {
        quarter,
        state: step.state,
        at: step.at,
        by: step.by,
        reason: step.reason,
    };
    Ok(steps.into_iter().map(line).collect())
}

/// Every draw of the months that count; a department has the centres' quarters, without draws.
fn draws(desk: &Desk, from: Month, to: Month) -> Result<Option<Vec<DrawLine>>, Refusal> {
    if desk.level() == Level::Department {
        return Ok(None);
    }
    let mut lines = Vec::new();
    for record in records(desk, from, to)? {
        let frame = record.frame.as_ref();
        lines.extend(record.draws.iter().map(|draw| DrawLine {
            label: draw.label.clone(),
            seed: draw.seed.clone(),
            population: frame.map_or(0, |frame| frame.cases),
            size: draw.size,
            fingerprint: frame.map_or_else(String::new, |frame| frame.sha256.clone()),
            reason: draw.reason.clone().unwrap_or_default(),
        }));
    }
    Ok(Some(lines))
}

/// The months that count, as they were sent.
fn records(desk: &Desk, from: Month, to: Month) -> Result<Vec<MonthRecord>, Refusal> {
    let tx = desk.store()?.read();
    let mut records = Vec::new();
    for month in tx.received_between(&from.to_string(), &to.to_string())? {
        if month.in_force {
            let content = tx.received_content(month.received_id)?;
            let package = package_v1::read(&content)
                .map_err(|_| crate::ops::post::data("database-damaged"))?;
            records.push(package.month);
        }
    }
    Ok(records)
}

/// A department has quarters, and no answers.
fn answers(
    desk: &Desk,
    moment: &Moment,
    (quarter, centre): (Quarter, &str),
) -> Result<Document, Refusal> {
    let [from, _, to] = quarter.months();
    if desk.level() == Level::Department {
        return Err(refused("report-nothing-to-tell").into());
    }
    let months = records(desk, from, to)?;
    if months.is_empty() {
        return Err(refused("report-nothing-to-tell").into());
    }
    let sources = desk.store()?.read().sources(from, to)?;
    let (months, sources) = (&months, &sources);
    let paper = AnswersPaper { centre, quarter, months, sources, made_at: moment.now };
    Ok(paper.document(&desk.texts))
}

fn action_plan(desk: &mut Desk, moment: &Moment, centre: &str) -> Result<ActionPlan, Refusal> {
    let asked = Initiatives::List { all: true };
    let InitiativeAnswer::List(lines) = initiatives::handle(desk, moment, &asked)? else {
        return Err(Refusal::Locked);
    };
    let mut numbers: Vec<i64> = lines.iter().map(|line| line.initiative_id).collect();
    numbers.sort_unstable();
    let mut papers = Vec::new();
    for number in numbers {
        papers.push(initiative(desk, moment, number)?);
    }
    let MirrorAnswer::Plans(plans) = mirrors::handle(desk, moment, &Mirrors::ShowPlans)? else {
        return Err(Refusal::Locked);
    };
    let plans = plans.into_iter().map(|line| {
        let bundled = line.initiatives.iter().map(|of| of.initiative_id).collect();
        (line.plan_id, line.plan, line.remark, bundled)
    });
    Ok(ActionPlan {
        centre: centre.to_owned(),
        initiatives: papers,
        plans: plans.collect(),
        made_at: moment.now,
    })
}

fn target_paper(desk: &mut Desk, moment: &Moment, centre: &str) -> Result<TargetPaper, Refusal> {
    let found = targets::handle(desk, moment, &Targets::Show)?;
    let line =
        |of: crate::api::target::TargetLine| (of.target_id, of.target, of.figures, of.standing);
    let indices = found.indices.into_iter();
    Ok(TargetPaper {
        centre: centre.to_owned(),
        targets: found.targets.into_iter().map(line).collect(),
        indices: indices.map(|of| (of.name.into_string(), of.index, of.cases)).collect(),
        made_at: moment.now,
    })
}
