//! The day in a cell of a list: written by a person, a case system or a spreadsheet.

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::domain::calendar::Calendar;
use crate::domain::date_input;

/// The day in a cell, or nothing when it is none. Never read month first.
///
/// Understands `21-11-2026`, `21/11 2026`, `21.11.26`, `2026-11-21`, each also with a time
/// after it, `20261121`, and the day number of a spreadsheet (`46347`). A year must be
/// written: a list is no conversation.
pub(super) fn parse_cell_date(cell: &str, today: NaiveDate) -> Option<NaiveDate> {
    let day = without_time(cell.trim());
    let all_digits = day.bytes().all(|byte| byte.is_ascii_digit());
    match (all_digits, day.len()) {
        (true, 5) => {
            let serial: f64 = day.parse().ok()?;
            return serial_to_date(serial, DateSystem::From1900).filter(in_living_memory);
        }
        (true, 8) => {
            // A year in front and a year at the end never both make a day.
            let (year, rest) = day.split_at_checked(4)?;
            let (month, ones) = rest.split_at_checked(2)?;
            if let Some(date) = from_parts(year, month, ones) {
                return Some(date);
            }
        }
        (true, _) => return None,
        (false, _) => {}
    }
    let pieces: Vec<&str> =
        day.split(|c: char| !c.is_alphanumeric()).filter(|piece| !piece.is_empty()).collect();
    match *pieces.as_slice() {
        [first, month, last] if first.len() <= 2 && last.len() == 4 && month.len() <= 2 => {
            from_parts(last, month, first)
        }
        [_, _, last] if matches!(last.len(), 2 | 4) && !day.starts_with(['-', '+']) => {
            parse_typed(day, today)
        }
        // "3. nov2026", "21112026"
        [_] if all_digits => parse_typed(day, today),
        _ => None,
    }
}

/// Months back from which a year of two digits is a mistake: no case is that old.
const OLDEST_MONTHS: u32 = 12 * 60;

fn parse_typed(day: &str, today: NaiveDate) -> Option<NaiveDate> {
    let date = date_input::parse(day, today, &Calendar::default()).ok()?;
    let oldest = today.checked_sub_months(Months::new(OLDEST_MONTHS))?;
    (date >= oldest).then_some(date)
}

fn from_parts(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    let number = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok());
    let year = i32::try_from(number(year)??).ok()?;
    let date = NaiveDate::from_ymd_opt(year, number(month)??, number(day)??)?;
    Some(date).filter(in_living_memory)
}

/// Days outside are mistyped, or a number that is no day.
fn in_living_memory(date: &NaiveDate) -> bool {
    date_input::YEARS.contains(&date.year())
}

/// Which day a spreadsheet counts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateSystem {
    /// Day 1 is 1 January 1900, and day 60 a 29 February that never was.
    From1900,
    /// Day 0 is 1 January 1904, as on old Macintosh computers.
    From1904,
}

/// The day with a spreadsheet's number; nothing for a day that never was or lies after
/// the year 9999. The part of the day after the decimal sign is not used.
///
/// Source: ECMA-376 part 1, 18.17.4.1.
pub(super) fn serial_to_date(serial: f64, system: DateSystem) -> Option<NaiveDate> {
    let whole = serial.floor();
    let (base, first) = match system {
        DateSystem::From1904 => (NaiveDate::from_ymd_opt(1904, 1, 1)?, 0.0),
        DateSystem::From1900 if whole < 60.0 => (NaiveDate::from_ymd_opt(1899, 12, 31)?, 1.0),
        DateSystem::From1900 if whole >= 61.0 => (NaiveDate::from_ymd_opt(1899, 12, 30)?, 1.0),
        DateSystem::From1900 => return None,
    };
    // The last day of the year 9999 counted from 1900.
    if !(first..=2_958_465.0).contains(&whole) {
        return None;
    }
    // In range by the line above, and whole.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked to be a small whole number"
    )]
    let days = whole as u64;
    base.checked_add_days(Days::new(days))
}

/// The text before a time of day: `2026-11-21T13:45:00`, `21-11-2026 13:45`.
fn without_time(text: &str) -> &str {
    let Some((day, time)) = text.split_once(['T', ' ']) else {
        return text;
    };
    let clock = time.trim().trim_end_matches('Z');
    let is_clock = clock.len() >= 4
        && clock.contains([':', '.'])
        && clock.bytes().all(|b| b.is_ascii_digit() || matches!(b, b':' | b'.' | b'+'));
    // "21/11 2026" has no sign between hours and minutes.
    if is_clock { day } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, month, day)
    }

    #[test]
    fn days_are_read_in_the_danish_order_only() {
        let today = day(2026, 11, 21).unwrap_or_default();
        let cases = [
            ("21-11-2026", day(2026, 11, 21)),
            ("2026-11-21", day(2026, 11, 21)),
            ("21/11 2026", day(2026, 11, 21)),
            ("21.11.26", day(2026, 11, 21)),
            ("21.11.2026", day(2026, 11, 21)),
            ("1.3.2026", day(2026, 3, 1)),
            ("46347", day(2026, 11, 21)),
            ("2026-03-01T13:30:00", day(2026, 3, 1)),
            ("01-03-2026 13.30", day(2026, 3, 1)),
            ("01-03-2026 00:00:00", day(2026, 3, 1)),
            ("20261121", day(2026, 11, 21)),
            ("21112026", day(2026, 11, 21)),
            ("3. nov 2026", day(2026, 11, 3)),
            ("21/11", None),
            ("i dag", None),
            ("21.11.27", None),
            ("31-02-2026", None),
            ("11-13-2026", None),
            ("60", None),
            ("9999999", None),
            ("-5", None),
            ("0", None),
            ("ukendt", None),
            ("#N/A", None),
        ];
        for (text, expected) in cases {
            assert_eq!(parse_cell_date(text, today), expected, "{text}");
        }
    }

    #[test]
    fn both_day_counts_are_honoured() {
        let cases = [
            (46082.5625, DateSystem::From1900, day(2026, 3, 1)),
            (1.0, DateSystem::From1900, day(1900, 1, 1)),
            (59.0, DateSystem::From1900, day(1900, 2, 28)),
            (60.0, DateSystem::From1900, None),
            (61.0, DateSystem::From1900, day(1900, 3, 1)),
            (0.0, DateSystem::From1900, None),
            (-5.0, DateSystem::From1900, None),
            (9_999_999.0, DateSystem::From1900, None),
            (f64::NAN, DateSystem::From1900, None),
            (44563.0, DateSystem::From1904, day(2026, 1, 3)),
        ];
        for (serial, system, expected) in cases {
            assert_eq!(serial_to_date(serial, system), expected, "{serial}");
        }
    }
}
