//! Time limits.

use std::collections::BTreeSet;

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use crate::domain::calendar::{Calendar, CalendarFault};
use crate::domain::deadline::{Limit, Unit, due, judge};
use crate::domain::month::Quarter;
use crate::domain::statistics::reason::{InputFault, check_range};

use super::problem::Problem;
use super::wire::Day;

/// Longest limit, in any unit.
const LONGEST: f64 = 100_000.0;

/// Input of `deadline`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DeadlineInput {
    start: Day,
    n: u32,
    weeks: u32,
    months: u32,
    reply: Day,
    #[serde(default)]
    closing_days: Vec<String>,
}

/// Result of `deadline`.
#[derive(Serialize)]
pub(super) struct DeadlineOutput {
    working_day_due: String,
    calendar_day_due: String,
    weeks_due: String,
    months_due: String,
    working_days_used: u32,
    late_by_working_days: u32,
    iso_week: String,
    quarter: String,
    weekday: u32,
}

/// `deadline`: when something is due, and how late it came.
pub(super) fn deadline(input: DeadlineInput) -> Result<DeadlineOutput, Problem> {
    let calendar = calendar(&input.closing_days)?;
    for (name, amount) in [("n", input.n), ("weeks", input.weeks), ("months", input.months)] {
        check_range(name, f64::from(amount), 0.0, LONGEST)?;
    }
    let start = input.start.0;
    let on = |amount, unit| due(start, Limit { amount, unit }, &calendar).to_string();
    let working = Limit { amount: input.n, unit: Unit::WorkingDays };
    let judged = judge(start, input.reply.0, working, &calendar)
        .map_err(|_| Problem::from(InputFault::EndNotAfterStart))?;
    let week = start.iso_week();
    Ok(DeadlineOutput {
        working_day_due: on(input.n, Unit::WorkingDays),
        calendar_day_due: on(input.n, Unit::Days),
        weeks_due: on(input.weeks, Unit::Weeks),
        months_due: on(input.months, Unit::Months),
        working_days_used: judged.used,
        late_by_working_days: judged.late_by_working_days,
        iso_week: format!("{}-W{:02}", week.year(), week.week()),
        quarter: Quarter::of(start).to_string(),
        weekday: start.weekday().number_from_monday(),
    })
}

/// The calendar with closing days such as `12-24`.
fn calendar(closing_days: &[String]) -> Result<Calendar, Problem> {
    let mut days = BTreeSet::new();
    for (position, text) in closing_days.iter().enumerate() {
        let day = text
            .split_once('-')
            .and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)));
        days.insert(day.ok_or(InputFault::Unknown { position })?);
    }
    Calendar::new(days).map_err(|fault| match fault {
        CalendarFault::TooManyClosingDays(given) => {
            Problem::new("calc-too-many-closing-days").with("given", given)
        }
        CalendarFault::NoSuchDay { month, day } => {
            Problem::new("calc-no-such-day").with("month", month).with("day", day)
        }
    })
}
