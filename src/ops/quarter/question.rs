//! One question over a run of quarters.

use std::collections::BTreeMap;

use crate::api::Moment;
use crate::api::quarter::QuestionView;
use crate::domain::month::Quarter;
use crate::domain::quarter::tally::QuestionKey;
use crate::domain::statistics::run_chart::run_chart;
use crate::ops::desk::Desk;
use crate::ops::problems::Refusal;

/// The question in every quarter of the run that ends with this one.
pub(super) fn show(
    desk: &mut Desk,
    moment: &Moment,
    key: &QuestionKey,
    last: Quarter,
) -> Result<QuestionView, Refusal> {
    let first = super::first_of_run(last);
    let ([from, ..], [.., to]) = (first.months(), last.months());
    let counts = super::tallying::question_counts(desk, moment, key, (from, to))?;
    let mut quarters: BTreeMap<Quarter, (u64, u64)> = BTreeMap::new();
    for count in counts {
        let (errors, looked_at) = quarters.entry(count.month.quarter()).or_default();
        *errors += count.errors;
        *looked_at += count.looked_at;
    }
    let run = std::iter::successors(Some(first), |quarter| Some(quarter.next()));
    // Those before it was first asked say nothing.
    let run = run.take_while(|quarter| *quarter <= last);
    let asked = |quarter: &Quarter| quarters.get(quarter).is_some_and(|(_, cases)| *cases > 0);
    let run = run.skip_while(|quarter| !asked(quarter)).map(|quarter| {
        let (errors, looked_at) = quarters.get(&quarter).copied().unwrap_or_default();
        (quarter, errors, looked_at)
    });
    let quarters: Vec<(Quarter, u64, u64)> = run.collect();
    let points: Vec<(u64, u64)> =
        quarters.iter().map(|(_, errors, cases)| (*errors, *cases)).collect();
    Ok(QuestionView {
        key: key.clone(),
        facts: super::facts::of_question(&desk.library, key),
        quarters,
        run_chart: run_chart(&points, None).ok(),
        goal: super::goals(desk)?.get(key).copied(),
    })
}
