//! What was counted for a period, from the database: the period's months whole, of earlier quarters
//! only what a run of quarters needs. It costs the period and not what lies before it.

use crate::api::Moment;
use crate::api::quarter::Period;
use crate::domain::month::Month;
use crate::domain::quarter::material::{Counts, Expected};
use crate::ops::desk::Desk;
use crate::ops::post;
use crate::ops::problems::Refusal;

/// The counts of a period.
pub(super) fn of_period(
    desk: &mut Desk,
    moment: &Moment,
    period: &Period,
) -> Result<Counts, Refusal> {
    let first = super::first_of_run(period.to.quarter());
    let [first, ..] = first.months();
    let first = first.min(period.from);
    super::tallying::complete(desk, moment, first, period.to)?;
    let tx = desk.store()?.read();
    let before = period.from.quarter().previous().months();
    let [before_from, _, before_to] = before;
    Ok(Counts {
        months: tx.team_months(period.from, period.to)?,
        earlier: match first < period.from {
            true => tx.earlier_months(first, period.from.previous())?,
            false => Vec::new(),
        },
        expected: expected(desk, moment, period)?,
        asked_before: tx.questions_asked(before_from, before_to)?,
        unfinished: tx.unfinished_quarters(period.from, period.to)?,
    })
}

/// The months that the centre's teams ought to have delivered by now, or the quarters of centres.
fn expected(desk: &Desk, moment: &Moment, period: &Period) -> Result<Vec<Expected>, Refusal> {
    let configuration = desk.configuration()?;
    let mut expected = Vec::new();
    let level = configuration.role.level();
    for team in post::teams(desk, &configuration)? {
        for month in months(period.from, period.to).filter(|month| level.gathers(*month)) {
            if team.is_there(level, month) && configuration.due(month) < moment.today() {
                let planned = team.cases_a_month;
                expected.push(Expected { team: team.unit.name.clone(), month, planned });
            }
        }
    }
    Ok(expected)
}

/// Every month from one to another.
fn months(from: Month, to: Month) -> impl Iterator<Item = Month> {
    std::iter::successors(Some(from), |month| Some(month.next()))
        .take_while(move |month| *month <= to)
}
