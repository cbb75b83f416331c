//! Time limits of the law (da: *frister*): when something is due, and how late it came.
//!
//! The day of start is day 0. "10 days" are calendar days unless the rule says working days,
//! so the unit always goes with the number. A limit in months ends on the same day of the
//! month, or on the month's last day. A limit in days, weeks or months that ends on a day off is
//! not moved.
//!
//! Sources: Regulation (EEC, Euratom) 1182/71 article 3(1) for the day of start;
//! retssikkerhedsloven § 3 for limits that the municipal council sets.

use chrono::{Days, Months, NaiveDate};

use super::calendar::{Calendar, DayOff, Holiday};

/// What a time limit is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Working days (da: *arbejdsdage*).
    WorkingDays,
    /// Calendar days (da: *dage*).
    Days,
    /// Weeks of seven days (da: *uger*).
    Weeks,
    /// Calendar months (da: *måneder*).
    Months,
}

/// A time limit (da: *frist*), such as 3 working days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Limit {
    /// How many units; 0 = on the day of start.
    pub amount: u32,
    /// What is counted.
    pub unit: Unit,
}

/// Why a day does not count as a working day, although it is a Monday to Friday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Closed {
    /// A public holiday.
    Holiday(Holiday),
    /// A closing day of the unit.
    ClosingDay,
}

/// How something done compares with its time limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// The last day in time.
    pub due: NaiveDate,
    /// Time used, in the unit of the limit; weeks and months count when begun. Above the amount
    /// of the limit only when late.
    pub used: u32,
    /// Calendar days after the due day; 0 when in time.
    pub late_by_days: u32,
    /// Working days after the due day; 0 when in time, and when late by a weekend only.
    pub late_by_working_days: u32,
    /// Public holidays and closing days on a Monday to Friday, after the start, up to and with
    /// the end or the due day, whichever is later; in order.
    pub days_off: Vec<(NaiveDate, Closed)>,
}

impl Judgement {
    /// True when it was done on the due day or before.
    #[must_use]
    pub fn is_in_time(&self) -> bool {
        self.late_by_days == 0
    }
}

/// Why a time limit cannot be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DeadlineFault {
    /// It ended before it began.
    #[error("end {end} before start {start}")]
    EndBeforeStart {
        /// Day 0.
        start: NaiveDate,
        /// The day it was done.
        end: NaiveDate,
    },
}

/// The last day in time. Stops at the end of the calendar.
#[must_use]
pub fn due(start: NaiveDate, limit: Limit, calendar: &Calendar) -> NaiveDate {
    let amount = u64::from(limit.amount);
    match limit.unit {
        Unit::WorkingDays => return calendar.add_working_days(start, limit.amount),
        Unit::Days => start.checked_add_days(Days::new(amount)),
        Unit::Weeks => start.checked_add_days(Days::new(amount * 7)),
        Unit::Months => start.checked_add_months(Months::new(limit.amount)),
    }
    .unwrap_or(NaiveDate::MAX)
}

/// Compares the day something was done with its time limit.
///
/// # Errors
/// When the end lies before the start.
pub fn judge(
    start: NaiveDate,
    end: NaiveDate,
    limit: Limit,
    calendar: &Calendar,
) -> Result<Judgement, DeadlineFault> {
    if end < start {
        return Err(DeadlineFault::EndBeforeStart { start, end });
    }
    let due = due(start, limit, calendar);
    let last = end.max(due);
    // A limit far beyond any real one has no readable list of days either.
    let listed_to = last.min(end.checked_add_months(Months::new(120)).unwrap_or(end));
    Ok(Judgement {
        due,
        used: used(start, end, limit.unit, calendar),
        late_by_days: days_between(due, end),
        late_by_working_days: calendar.working_days_between(due, end),
        days_off: days_off(start, listed_to, calendar),
    })
}

/// Units begun from the start to the end.
fn used(start: NaiveDate, end: NaiveDate, unit: Unit, calendar: &Calendar) -> u32 {
    match unit {
        Unit::WorkingDays => calendar.working_days_between(start, end),
        Unit::Days => days_between(start, end),
        Unit::Weeks => days_between(start, end).div_ceil(7),
        Unit::Months => {
            // At least the whole months by the calendar, and one more when a day is left over.
            let mut months = end.years_since(start).unwrap_or(0) * 12;
            let reached = |months: u32| {
                start.checked_add_months(Months::new(months)).is_none_or(|reached| reached >= end)
            };
            while !reached(months) {
                months += 1;
            }
            months
        }
    }
}

/// Calendar days from the first to the last day; 0 when the last is not after the first.
fn days_between(first: NaiveDate, last: NaiveDate) -> u32 {
    u32::try_from(last.signed_duration_since(first).num_days()).unwrap_or(0)
}

fn days_off(start: NaiveDate, last: NaiveDate, calendar: &Calendar) -> Vec<(NaiveDate, Closed)> {
    use chrono::{Datelike, Weekday};
    start
        .iter_days()
        .skip(1)
        .take_while(|&day| day <= last)
        .filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun))
        .filter_map(|day| match calendar.day_off(day)? {
            DayOff::Holiday(holiday) => Some((day, Closed::Holiday(holiday))),
            DayOff::ClosingDay => Some((day, Closed::ClosingDay)),
            DayOff::Weekend => None,
        })
        .collect()
}

#[cfg(test)]
mod tests;
