//! Targets (da: *mål*) with figures from the registers and from our own random cases.

use std::collections::BTreeMap;

use super::desk::Desk;
use super::initiatives::{centre_id, key_today, line};
use super::problems::{Refusal, refused};
use super::quarter::tallying::{self, question_counts};
use crate::api::Moment;
use crate::api::target::{IndexLine, TargetAnswer, TargetLine, Targets};
use crate::domain::month::{Month, Quarter};
use crate::domain::quarter::question_count::QuestionCount;
use crate::domain::quarter::share::share;
use crate::domain::quarter::tally::QuestionKey;
use crate::domain::statistics::periods::Period;
use crate::domain::statistics::stratified::Stratum;
use crate::domain::target::{
    Figures, Measure, Target, TargetFault, barometer_four, index_of, year_end,
};
use crate::domain::text::Clean;
use crate::store::targets::Measurement;

/// Quarters looked back for figures of a question.
const QUARTERS_BACK: usize = 4;

/// Does what is asked about targets.
pub(super) fn handle(
    desk: &mut Desk,
    moment: &Moment,
    asked: &Targets,
) -> Result<TargetAnswer, Refusal> {
    if desk.practice.is_some() {
        return Err(refused("initiatives-while-practising").into());
    }
    match asked {
        Targets::Show => {}
        Targets::Save { target_id, target } => save(desk, moment, *target_id, target)?,
        Targets::AddBarometerFour => add_barometer_four(desk, moment)?,
        Targets::Measure { target_id, on, errors, n, is_full_count } => {
            let (on, errors, n) = (*on, *errors, *n);
            let given = Measurement { on, errors, n, is_full_count: *is_full_count };
            measure(desk, moment, *target_id, &given)?;
        }
    }
    show(desk, moment)
}

fn show(desk: &mut Desk, moment: &Moment) -> Result<TargetAnswer, Refusal> {
    let stored = desk.store()?.read().targets(centre_id(desk)?)?;
    let mut targets = Vec::new();
    for (target_id, target) in stored {
        let figures = figures(desk, moment, target_id, &target)?;
        let standing = figures.as_ref().and_then(|figures| target.standing(figures));
        targets.push(TargetLine { target_id, target, figures, standing });
    }
    let mut indices: BTreeMap<&str, Vec<&TargetLine>> = BTreeMap::new();
    for line in &targets {
        if let Some((name, _)) = &line.target.part_of {
            indices.entry(name).or_default().push(line);
        }
    }
    let index = |(name, parts): (&str, Vec<&TargetLine>)| {
        let values: Vec<_> = parts.iter().map(|line| (&line.target, line.figures)).collect();
        IndexLine {
            name: Clean::line(name),
            parts: parts.iter().map(|line| line.target_id).collect(),
            index: index_of(&values).ok(),
            cases: parts.iter().filter_map(|line| Some(line.figures?.n)).sum(),
        }
    };
    let indices = indices.into_iter().map(index).collect();
    Ok(TargetAnswer { targets, indices })
}

fn save(
    desk: &mut Desk,
    moment: &Moment,
    target_id: Option<i64>,
    given: &Target,
) -> Result<(), Refusal> {
    if let Some(target_id) = target_id {
        known(desk, target_id)?;
    }
    let measure = match &given.measure {
        Measure::Question(QuestionKey { question, .. }) => {
            let key = key_today(desk, moment.today(), question);
            let problem = || refused("criterion-question").with("question", question);
            Measure::Question(key.ok_or_else(problem)?)
        }
        other => other.clone(),
    };
    let part_of = match &given.part_of {
        Some((name, weight)) => Some((line(name, false)?, *weight)),
        None => None,
    };
    let part_of = part_of.filter(|(name, _)| !name.is_empty());
    let target = Target { title: line(&given.title, false)?, measure, part_of, ..given.clone() };
    if target.title.is_empty() {
        return Err(refused("target-title").into());
    }
    target.check().map_err(|fault| match fault {
        TargetFault::GoalNotBelow => refused("target-goal"),
        TargetFault::DayNotAfter => refused("target-day"),
        TargetFault::Share => refused("target-share"),
    })?;
    let centre = centre_id(desk)?;
    desk.transact(moment, "save-target", |tx| tx.put_target(centre, target_id, &target))
}

fn add_barometer_four(desk: &mut Desk, moment: &Moment) -> Result<(), Refusal> {
    let words = |id: &str| desk.texts.get(id).into_string();
    let name = words("target-barometer-four");
    let targets = barometer_four(
        &words("target-barometer-audit"),
        &words("target-barometer-complaints"),
        &name,
    );
    let centre = centre_id(desk)?;
    let there = desk.store()?.read().targets(centre)?;
    let is_part = |(_, of): &(i64, Target)| of.part_of.as_ref().is_some_and(|(of, _)| *of == name);
    if there.iter().any(is_part) {
        return Err(refused("target-index-there").with("name", name).into());
    }
    desk.transact(moment, "add-barometer", |tx| {
        targets.iter().flatten().try_for_each(|target| tx.put_target(centre, None, target))
    })
}

fn measure(
    desk: &mut Desk,
    moment: &Moment,
    target_id: i64,
    given: &Measurement,
) -> Result<(), Refusal> {
    if known(desk, target_id)?.measure != Measure::Typed {
        return Err(refused("target-not-typed").into());
    }
    if given.n == 0 || given.errors > given.n {
        return Err(refused("counts-do-not-fit").into());
    }
    if given.on > moment.today() {
        return Err(refused("day-in-the-future").into());
    }
    desk.transact(moment, "measure-target", |tx| tx.put_measurement(target_id, given))
}

fn known(desk: &Desk, target_id: i64) -> Result<Target, Refusal> {
    let targets = desk.store()?.read().targets(centre_id(desk)?)?;
    let found = targets.into_iter().find(|(known, _)| *known == target_id);
    found.map(|(_, target)| target).ok_or_else(|| refused("target-unknown").into())
}

/// The newest figures of a target.
fn figures(
    desk: &mut Desk,
    moment: &Moment,
    target_id: i64,
    target: &Target,
) -> Result<Option<Figures>, Refusal> {
    let centre = centre_id(desk)?;
    let of_year = |year: i32, counts: Vec<(u64, u64)>, is_full_count| {
        let errors = counts.iter().map(|(errors, _)| errors).sum();
        let n = counts.iter().map(|(_, n)| n).sum();
        year_end(year).map(|on| Figures { on, errors, n, weighted: None, is_full_count })
    };
    Ok(match &target.measure {
        Measure::Audit => {
            let results = desk.store()?.read().audit_results(centre)?;
            let Some(year) = results.iter().map(|result| result.year).max() else {
                return Ok(None);
            };
            let of = results.iter().filter(|result| result.year == year);
            of_year(year, of.map(|result| (result.errors, result.n)).collect(), false)
        }
        Measure::Complaints => {
            let counts = desk.store()?.read().ombudsman_counts(centre)?;
            let Some(year) = counts.iter().map(|count| count.year).max() else {
                return Ok(None);
            };
            let of = counts.iter().filter(|count| count.year == year);
            of_year(year, of.map(|count| (count.criticised, count.treated)).collect(), true)
        }
        Measure::Own => newest(moment, |from, to| own_strata(desk, moment, (from, to)))?,
        Measure::Question(key) => newest(moment, |from, to| {
            let counts = question_counts(desk, moment, key, (from, to))?;
            Ok(counts.iter().map(QuestionCount::stratum).collect())
        })?,
        Measure::Typed => {
            let last = desk.store()?.read().last_measurement(target_id)?;
            last.map(|Measurement { on, errors, n, is_full_count }| Figures {
                on,
                errors,
                n,
                weighted: None,
                is_full_count,
            })
        }
    })
}

/// All lists of a window of months, as far as a case of them was judged.
fn own_strata(
    desk: &mut Desk,
    moment: &Moment,
    (from, to): (Month, Month),
) -> Result<Vec<Stratum>, Refusal> {
    tallying::complete(desk, moment, from, to)?;
    let months = desk.store()?.read().team_months(from, to)?;
    Ok(share(&months, None).strata)
}

/// Figures of the newest quarter that has random cases in these strata.
fn newest(
    moment: &Moment,
    mut strata_of: impl FnMut(Month, Month) -> Result<Vec<Stratum>, Refusal>,
) -> Result<Option<Figures>, Refusal> {
    let this = Quarter::of(moment.today());
    for quarter in std::iter::successors(Some(this), |of| Some(of.previous())).take(QUARTERS_BACK) {
        let [from, _, to] = quarter.months();
        let mut strata = strata_of(from, to)?;
        strata.retain(|stratum| stratum.n > 0);
        if let Ok(period) = Period::of(&strata) {
            return Ok(Some(Figures {
                on: quarter.last_day(),
                errors: strata.iter().map(|stratum| stratum.x).sum(),
                n: strata.iter().map(|stratum| stratum.n).sum(),
                weighted: Some(period.sample()),
                is_full_count: false,
            }));
        }
    }
    Ok(None)
}
