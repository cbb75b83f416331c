//! Dates as people type them: `3/2`, `03022026`, `3. feb`, `i dag`, `+14`, `+10 arb`.
//!
//! Day before month, as in Danish writing. Without a year, or with two digits of it, the
//! latest such date that is not after today is meant: reviews look back. The words of the
//! input grammar, Danish and English, stand in the tables of this file.

use chrono::{Datelike, Days, NaiveDate};

use super::calendar::Calendar;
use super::text::Clean;

/// Years that a typed date may lie in.
pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;
/// Most days, or working days, that `+n` and `-n` may step.
pub const LONGEST_STEP: u32 = 3660;

/// Why a typed date is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateFault {
    /// Nothing typed.
    #[error("empty")]
    Empty,
    /// Not a date in any accepted form.
    #[error("not a date")]
    NotADate,
    /// A date in form, but the calendar does not have it: 31-11-2026.
    #[error("no such day: {day}-{month}-{year}")]
    NoSuchDay {
        /// As typed.
        day: u32,
        /// As typed.
        month: u32,
        /// As typed or filled in.
        year: i32,
    },
    /// Outside [`YEARS`], or a step above [`LONGEST_STEP`].
    #[error("too far")]
    TooFar,
}

/// Months by their names; three letters or more of a name are enough.
const MONTHS: [(u32, &str, &str); 12] = [
    (1, "januar", "january"),
    (2, "februar", "february"),
    (3, "marts", "march"),
    (4, "april", "april"),
    (5, "maj", "may"),
    (6, "juni", "june"),
    (7, "juli", "july"),
    (8, "august", "august"),
    (9, "september", "september"),
    (10, "oktober", "october"),
    (11, "november", "november"),
    (12, "december", "december"),
];
/// The shortest abbreviation of a month.
const SHORTEST_MONTH: usize = 3;

/// Days by name, as steps from today.
const NAMED_DAYS: [(&str, i32); 11] = [
    ("i dag", 0),
    ("idag", 0),
    ("today", 0),
    ("i går", -1),
    ("igår", -1),
    ("i gaar", -1),
    ("yesterday", -1),
    ("i morgen", 1),
    ("imorgen", 1),
    ("tomorrow", 1),
    ("i forgårs", -2),
];

/// Words after a step: whether they mean working days.
const STEP_WORDS: [(&str, bool); 14] = [
    ("", false),
    ("d", false),
    ("dag", false),
    ("dage", false),
    ("day", false),
    ("days", false),
    ("arb", true),
    ("arbd", true),
    ("arbejdsdag", true),
    ("arbejdsdage", true),
    ("wd", true),
    ("work", true),
    ("working day", true),
    ("working days", true),
];

/// The date a person means.
///
/// `today` is the day of typing; the calendar counts working days.
///
/// # Errors
/// See [`DateFault`].
pub fn parse(text: &str, today: NaiveDate, calendar: &Calendar) -> Result<NaiveDate, DateFault> {
    let clean = Clean::typed_line(text).as_str().to_lowercase();
    let words: Vec<&str> = clean.split_whitespace().collect();
    let typed = words.join(" ");
    if typed.is_empty() {
        return Err(DateFault::Empty);
    }
    if let Some(&(_, step)) = NAMED_DAYS.iter().find(|(name, _)| *name == typed) {
        return stepped(today, step.unsigned_abs(), step < 0, None);
    }
    if let Some(step) = step_of(&typed) {
        let (count, back, working) = step?;
        return stepped(today, count, back, working.then_some(calendar));
    }
    date_of(&tokens_of(&typed).ok_or(DateFault::NotADate)?, today)
}

/// A piece of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    /// A number and how many digits it was written with.
    Number(u32, usize),
    /// A month given by name.
    Month(u32),
}

/// Which year was typed.
#[derive(Debug, Clone, Copy)]
enum Year {
    Missing,
    TwoDigits(u32),
    Full(u32),
}

/// `+14`, `-3`, `+10 arb`: count, backwards, working days. `None` when it is no step.
fn step_of(typed: &str) -> Option<Result<(u32, bool, bool), DateFault>> {
    let sign = typed.chars().next()?;
    let back = match sign {
        '+' => false,
        '-' | '−' | '–' => true,
        _ => return None,
    };
    let rest = typed.get(sign.len_utf8()..)?.trim_start();
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (number, word) = rest.split_at_checked(end)?;
    if number.is_empty() {
        return Some(Err(DateFault::NotADate));
    }
    let word = word.trim().trim_end_matches('.');
    let Some(&(_, working)) = STEP_WORDS.iter().find(|(known, _)| *known == word) else {
        return Some(Err(DateFault::NotADate));
    };
    match number.parse() {
        Ok(count) if count <= LONGEST_STEP => Some(Ok((count, back, working))),
        _ => Some(Err(DateFault::TooFar)),
    }
}

/// Today, some days or working days on or back.
fn stepped(
    today: NaiveDate,
    count: u32,
    back: bool,
    working: Option<&Calendar>,
) -> Result<NaiveDate, DateFault> {
    let days = Days::new(u64::from(count));
    let reached = match (working, back) {
        (Some(calendar), false) => Some(calendar.add_working_days(today, count)),
        (Some(calendar), true) => Some(calendar.subtract_working_days(today, count)),
        (None, false) => today.checked_add_days(days),
        (None, true) => today.checked_sub_days(days),
    };
    reached.filter(|date| YEARS.contains(&date.year())).ok_or(DateFault::TooFar)
}

/// Numbers and month names in order; `None` when there is anything else.
fn tokens_of(typed: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = typed;
    while let Some(first) = rest.chars().next() {
        let same = |c: char| c.is_ascii_digit() == first.is_ascii_digit() && c.is_alphanumeric();
        let end = if first.is_alphanumeric() {
            rest.find(|c| !same(c)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (piece, after) = rest.split_at_checked(end)?;
        rest = after;
        if first.is_ascii_digit() {
            // More than eight digits are no date; the number would not fit either.
            let number = piece.parse().ok().filter(|_| piece.len() <= 8)?;
            tokens.push(Token::Number(number, piece.len()));
        } else if first.is_alphabetic() {
            tokens.push(Token::Month(month_of(piece)?));
        } else if !matches!(first, ' ' | '-' | '/' | '.' | ',' | '–' | '−') {
            return None;
        }
    }
    Some(tokens)
}

fn month_of(word: &str) -> Option<u32> {
    if word.chars().count() < SHORTEST_MONTH {
        return None;
    }
    MONTHS
        .iter()
        .find(|(_, danish, english)| danish.starts_with(word) || english.starts_with(word))
        .map(|&(number, _, _)| number)
}

/// The date the pieces mean.
fn date_of(tokens: &[Token], today: NaiveDate) -> Result<NaiveDate, DateFault> {
    use Token::{Month, Number};
    match *tokens {
        [Number(digits, length)] => run_together(digits, length, today),
        [Number(year, 4), Number(month, 1 | 2), Number(day, 1 | 2)] => {
            build(day, month, Year::Full(year), today)
        }
        [Number(day, 1 | 2), Number(month, 1 | 2)]
        | [Number(day, 1 | 2), Month(month)]
        | [Month(month), Number(day, 1 | 2)] => build(day, month, Year::Missing, today),
        [Number(day, 1 | 2), Number(month, 1 | 2), Number(year, length)]
        | [Number(day, 1 | 2), Month(month), Number(year, length)]
        | [Month(month), Number(day, 1 | 2), Number(year, length)] => {
            build(day, month, year_of(year, length)?, today)
        }
        _ => Err(DateFault::NotADate),
    }
}

/// `0302`, `030226`, `03022026`: two digits for the day, two for the month, the rest the year.
fn run_together(digits: u32, length: usize, today: NaiveDate) -> Result<NaiveDate, DateFault> {
    let (day_and_month, year) = match length {
        4 => (digits, Year::Missing),
        6 => (digits / 100, Year::TwoDigits(digits % 100)),
        8 => (digits / 10_000, Year::Full(digits % 10_000)),
        _ => return Err(DateFault::NotADate),
    };
    build(day_and_month / 100, day_and_month % 100, year, today)
}

fn year_of(number: u32, length: usize) -> Result<Year, DateFault> {
    match length {
        2 => Ok(Year::TwoDigits(number)),
        4 => Ok(Year::Full(number)),
        _ => Err(DateFault::NotADate),
    }
}

/// Fills in what is missing of the year and asks the calendar for the day.
fn build(day: u32, month: u32, year: Year, today: NaiveDate) -> Result<NaiveDate, DateFault> {
    let not_after_today =
        |year: i32| (year, month, day) <= (today.year(), today.month(), today.day());
    let this_year = today.year();
    let year = match year {
        Year::Full(year) => i32::try_from(year).map_err(|_| DateFault::TooFar)?,
        Year::TwoDigits(year) => {
            let year = i32::try_from(year).map_err(|_| DateFault::TooFar)?;
            let in_this_century = this_year - this_year.rem_euclid(100) + year;
            if not_after_today(in_this_century) { in_this_century } else { in_this_century - 100 }
        }
        // Eight years back there is always a 29 February, also around 1900.
        Year::Missing => (this_year - 8..=this_year)
            .rev()
            .filter(|&year| not_after_today(year))
            .find(|&year| NaiveDate::from_ymd_opt(year, month, day).is_some())
            .unwrap_or(this_year),
    };
    if !YEARS.contains(&year) {
        return Err(DateFault::TooFar);
    }
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DateFault::NoSuchDay { day, month, year })
}

#[cfg(test)]
mod tests;
