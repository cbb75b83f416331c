//! The audit's results beside our own samples of the same year and area.

use std::collections::BTreeMap;

use super::super::desk::Desk;
use super::super::initiatives::{centre_id, line};
use super::super::problems::{Refusal, refused};
use super::super::quarter::tallying::complete;
use crate::api::Moment;
use crate::api::mirror::AuditLine;
use crate::domain::mirror::{AuditResult, SideBySide, asks_about, side_by_side};
use crate::domain::month::Month;
use crate::domain::quarter::question_count::part_of_list;
use crate::domain::quarter::tally::StratumTally;
use crate::domain::statistics::periods::Period;
use crate::domain::statistics::stratified::Stratum;
use crate::domain::text::Clean;
use crate::ops::answer::words;

/// Every result with what stands beside it.
pub(super) fn show(desk: &mut Desk, moment: &Moment) -> Result<Vec<AuditLine>, Refusal> {
    let results = desk.store()?.read().audit_results(centre_id(desk)?)?;
    let mut lines = Vec::new();
    for result in results {
        let own = own(desk, moment, &result)?;
        let asked = |clause: &str| {
            let questions = desk.library.iter().flat_map(|list| &list.questions);
            let mut bases = questions.flat_map(|question| &question.legal);
            bases.any(|basis| asks_about(&basis.text, clause))
        };
        let not_asked = result.clauses.iter().filter(|(clause, _)| !asked(clause));
        let not_asked = not_asked.map(|(clause, errors)| (Clean::line(clause), *errors)).collect();
        lines.push(AuditLine { result, own, not_asked });
    }
    Ok(lines)
}

/// Stores a result.
pub(super) fn save(desk: &mut Desk, moment: &Moment, given: &AuditResult) -> Result<(), Refusal> {
    let differences = given.differences.iter();
    let differences = differences.map(|(aspect, why)| Ok((*aspect, line(why, false)?)));
    let clauses = given.clauses.iter().map(|(clause, errors)| Ok((line(clause, false)?, *errors)));
    let result = AuditResult {
        area: line(&given.area, false)?,
        definition: words(&given.definition, false)?,
        differences: differences.collect::<Result<_, Refusal>>()?,
        clauses: clauses.collect::<Result<_, Refusal>>()?,
        ..given.clone()
    };
    super::check_year(result.year)?;
    if result.n == 0 || result.errors > result.n {
        return Err(refused("counts-do-not-fit").into());
    }
    if result.area.is_empty() || result.definition.is_empty() {
        return Err(refused("audit-definition").into());
    }
    if result.differences.iter().any(|(_, why)| why.is_empty()) {
        return Err(refused("audit-difference").into());
    }
    let centre = centre_id(desk)?;
    desk.transact(moment, "save-audit-result", |tx| tx.put_audit_result(centre, &result))
}

/// Our random cases of the year and area.
fn own(
    desk: &mut Desk,
    moment: &Moment,
    result: &AuditResult,
) -> Result<Option<SideBySide>, Refusal> {
    let months = Month::new(result.year, 1).zip(Month::new(result.year, 12));
    let Some((from, to)) = months else { return Ok(None) };
    complete(desk, moment, from, to)?;
    let tx = desk.store()?.read();
    let mut strata = Vec::new();
    for month in tx.received_between(&from.to_string(), &to.to_string())? {
        if month.in_force
            && let Some(tallies) = tx.tallies(month.received_id)?
        {
            strata.extend(of_area(&tallies.strata, &result.area));
        }
    }
    let sum = |part: fn(&Stratum) -> u64| strata.iter().map(part).sum::<u64>();
    let own = (sum(|stratum| stratum.x), sum(|stratum| stratum.n));
    Ok(Period::of(&strata).ok().and_then(|period| side_by_side(result, own, period)))
}

/// The strata of a month as far as they are of an area: its part of the judged cases stands for
/// its part of the list.
fn of_area(strata: &[StratumTally], area: &str) -> Vec<Stratum> {
    let mut judged: BTreeMap<&str, u64> = BTreeMap::new();
    for tally in strata {
        *judged.entry(&tally.stratum).or_default() += u64::from(tally.n);
    }
    let of_area = strata.iter().filter(|tally| tally.area == area && tally.n > 0);
    of_area
        .map(|tally| {
            let (n, all) = (u64::from(tally.n), judged.get(tally.stratum.as_str()));
            let population = u64::from(tally.population);
            Stratum {
                population: part_of_list(population, all.copied().unwrap_or(n), n),
                n,
                x: u64::from(tally.x),
            }
        })
        .collect()
}
