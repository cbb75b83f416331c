//! All figures of a period (da: *kvartalets tal*): what a centre's analysis is written from.

use std::collections::BTreeMap;

use super::caveat::{Caveat, caveats};
use super::completion::{Completion, completion};
use super::findings::{Findings, findings};
use super::ladder::{Ladder, ladders};
use super::material::{Material, TeamMonth};
use super::questions::{QuestionTable, question_table};
use super::share::{Share, share};
use super::tally::QuestionKey;
use crate::domain::month::{Month, Quarter};
use crate::domain::statistics::comparison::{LEAST_JUDGED, Objection};
use crate::domain::statistics::funnel::{FunnelTeam, funnel};
use crate::domain::statistics::periods::{Periods, compare_periods};
use crate::domain::statistics::reason::NoResult;
use crate::domain::statistics::run_chart::{RunChart, run_chart};

/// Focus areas of 2013: processing time, missing reply within ten working days, guidance.
pub const FOCUS_AREAS: [u8; 3] = [1, 2, 3];

/// The figures of a period and case area.
#[derive(Debug, Clone, PartialEq)]
pub struct QuarterFigures {
    /// The first month.
    pub from: Month,
    /// The last one.
    pub to: Month,
    /// The case area they are about; none is all.
    pub area: Option<String>,
    /// How far the reviews came.
    pub completion: Completion,
    /// The share of cases in error, weighted over teams and months.
    pub share: Share,
    /// Each team, by name.
    pub teams: Vec<TeamFigure>,
    /// Each question, in all teams and in each.
    pub questions: QuestionTable,
    /// What was found.
    pub findings: Findings,
    /// How far up the ladder the cases of each area stand.
    pub ladders: Vec<Ladder>,
    /// The three focus areas.
    pub focus: [Focus; 3],
    /// Quarters in a row, the latest last.
    pub run: Vec<RunPoint>,
    /// Whether they show a lasting shift.
    pub run_chart: Result<RunChart, NoResult>,
    /// The latest quarter against the one before; none where either has no judged case.
    pub compared: Option<Compared>,
    /// What must be said beside them.
    pub caveats: Vec<Caveat>,
}

/// A team.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamFigure {
    /// Its name.
    pub team: String,
    /// How far its reviews came.
    pub completion: Completion,
    /// Its share of cases in error.
    pub share: Share,
    /// Where it lies around all teams together; none below [`LEAST_JUDGED`] cases.
    pub funnel: Option<FunnelTeam>,
}

/// A focus area (da: *fokusområde*): answers to different questions, added up. That is a count and
/// no share of anything: the answers of a case hang together, and the questions differ.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Focus {
    /// Its number, 1 to 3.
    pub number: u8,
    /// Answers that were looked at (n).
    pub n: u64,
    /// Not in order among them (x).
    pub x: u64,
    /// The questions it is made of.
    pub questions: Vec<QuestionKey>,
}

/// A quarter in a row of quarters.
#[derive(Debug, Clone, PartialEq)]
pub struct RunPoint {
    /// The quarter.
    pub quarter: Quarter,
    /// Its share.
    pub share: Share,
}

/// The latest quarter of the run against the one before.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// The quarter before.
    pub before: Quarter,
    /// The comparison, weighted as the shares are.
    pub periods: Periods,
    /// Cases judged in the smaller of the two.
    pub fewest_cases: u64,
    /// What stands against it.
    pub objections: Vec<Objection>,
}

/// The figures of the material.
#[must_use]
pub fn figures(material: &Material) -> QuarterFigures {
    let area = material.area.as_deref();
    let (total, completions) = completion(material);
    let whole = share(&material.counts.months, area);
    let mut by_team: BTreeMap<&str, Vec<&TeamMonth>> = BTreeMap::new();
    for month in &material.counts.months {
        by_team.entry(&month.team).or_default().push(month);
    }
    let shares: BTreeMap<String, Share> =
        by_team.into_iter().map(|(team, months)| (team.to_owned(), share(months, area))).collect();
    let questions = question_table(material);
    let run = run(material);
    let caveats = caveats(material, (&total, &completions), (&whole, &shares), &questions);
    let points: Vec<(u64, u64)> = run.iter().map(|point| (point.share.x, point.share.n)).collect();
    QuarterFigures {
        from: material.from,
        to: material.to,
        area: material.area.clone(),
        teams: teams(completions, shares, &whole),
        focus: FOCUS_AREAS.map(|number| focus(number, material, &questions)),
        findings: findings(material),
        ladders: ladders(material),
        completion: total,
        share: whole,
        questions,
        compared: compared(&run, &caveats),
        caveats,
        run,
        run_chart: run_chart(&points, None),
    }
}

/// The last two quarters, when both have judged cases.
fn compared(run: &[RunPoint], caveats: &[Caveat]) -> Option<Compared> {
    let [.., before, now] = run else { return None };
    let periods = compare_periods(&before.share.strata, &now.share.strata).ok()?;
    let fewest_cases = before.share.n.min(now.share.n);
    let is_change = |caveat: &Caveat| matches!(caveat, Caveat::ChangedMeaning { .. });
    let mut objections = Vec::new();
    objections.extend(caveats.iter().any(is_change).then_some(Objection::ChecklistChanged));
    objections.extend((fewest_cases < LEAST_JUDGED).then_some(Objection::FewCases));
    Some(Compared { before: before.quarter, periods, fewest_cases, objections })
}

/// Each team that delivered or ought to have.
fn teams(
    completions: BTreeMap<String, Completion>,
    mut shares: BTreeMap<String, Share>,
    whole: &Share,
) -> Vec<TeamFigure> {
    let mut figures: Vec<TeamFigure> = completions
        .into_iter()
        .map(|(team, completion)| {
            let share = shares.remove(&team).unwrap_or_else(|| share([], None));
            TeamFigure { team, completion, share, funnel: None }
        })
        .collect();
    let counts: Vec<(u64, u64)> =
        figures.iter().map(|figure| (figure.share.x, figure.share.n)).collect();
    let reference = whole.estimate.as_ref().map(|estimate| estimate.pooled);
    if let Some(Ok(found)) = reference.ok().map(|reference| funnel(reference, &counts)) {
        for (figure, found) in figures.iter_mut().zip(found) {
            figure.funnel = found.ok().filter(|_| figure.share.n >= LEAST_JUDGED);
        }
    }
    figures
}

fn focus(number: u8, material: &Material, table: &QuestionTable) -> Focus {
    let is_it = |key: &QuestionKey| {
        material.questions.get(key).is_some_and(|facts| facts.focus == Some(number))
    };
    let mut found = Focus { number, ..Focus::default() };
    for question in table.questions.iter().filter(|question| is_it(&question.key)) {
        found.n += question.answers.looked_at();
        found.x += question.answers.not_in_order();
        found.questions.push(question.key.clone());
    }
    found
}

/// The quarters up to the last month's, one after the other; those before the first month that
/// is here are left out.
fn run(material: &Material) -> Vec<RunPoint> {
    let mut quarters: BTreeMap<Quarter, Vec<&TeamMonth>> = BTreeMap::new();
    for month in material.counts.earlier.iter().chain(&material.counts.months) {
        quarters.entry(month.month.quarter()).or_default().push(month);
    }
    let area = material.area.as_deref();
    let mut points: Vec<RunPoint> = Vec::new();
    let Some(mut quarter) = quarters.keys().next().copied() else { return points };
    while quarter <= material.to.quarter() {
        let months = quarters.remove(&quarter).unwrap_or_default();
        points.push(RunPoint { quarter, share: share(months, area) });
        quarter = quarter.next();
    }
    points
}
