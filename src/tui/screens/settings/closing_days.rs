//! Local closing days (da: *lukkedage*): typed and shown as day-month, stored as `MM-DD`.

use chrono::{Datelike, NaiveDate};

/// Days on which many municipal offices are closed without being public holidays: the field
/// that ticks one, its text id, and the day as it is stored. 24 and 31 December and 5 June
/// are closing days by agreement (da: *overenskomstfridage*), 1 May locally.
pub(super) const USUAL: [(&str, &str, &str); 4] = [
    ("day-24-12", "settings-day-24-12", "12-24"),
    ("day-31-12", "settings-day-31-12", "12-31"),
    ("day-05-06", "settings-day-05-06", "06-05"),
    ("day-01-05", "settings-day-01-05", "05-01"),
];

/// A leap year, so that 29 February is a day.
const ANY_LEAP_YEAR: i32 = 2024;

/// The days in a text such as `2-1, 24/12 31.12.`, as `MM-DD`.
///
/// # Errors
/// The first piece that is no day.
pub(super) fn parse(text: &str) -> Result<Vec<String>, String> {
    text.split([',', ';', ' ', '\n'])
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
        .map(|piece| day(piece).ok_or_else(|| piece.to_owned()))
        .collect()
}

/// Stored days as they are typed: `24-12, 31-12`; what is no day is left out.
pub(super) fn words<'a>(stored: impl IntoIterator<Item = &'a String>) -> String {
    let typed = stored.into_iter().filter_map(|day| {
        let (month, day) = day.split_once('-')?;
        Some(format!("{day}-{month}"))
    });
    typed.collect::<Vec<_>>().join(", ")
}

/// One day.
fn day(typed: &str) -> Option<String> {
    let mut parts = typed.trim_end_matches('.').splitn(2, ['-', '/', '.']);
    let day: u32 = parts.next()?.parse().ok()?;
    let month: u32 = parts.next()?.parse().ok()?;
    let date = NaiveDate::from_ymd_opt(ANY_LEAP_YEAR, month, day)?;
    Some(format!("{:02}-{:02}", date.month(), date.day()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let read = |text: &str| parse(text).map(|days| days.join(" "));
        for (typed, expected) in [
            ("24-12, 31-12", Ok("12-24 12-31")),
            ("24/12;5.6.", Ok("12-24 06-05")),
            ("29-2", Ok("02-29")),
            ("  ", Ok("")),
            ("31-11", Err("31-11")),
            ("12-24", Err("12-24")),
            ("juleaften", Err("juleaften")),
            ("24-12-2031", Err("24-12-2031")),
        ] {
            assert_eq!(read(typed), expected.map(str::to_owned).map_err(str::to_owned), "{typed}");
        }
    }

    #[test]
    fn what_is_shown_reads_back() {
        let stored = vec!["01-02".to_owned(), "12-24".to_owned()];
        assert_eq!(words(&stored), "02-01, 24-12");
        assert_eq!(parse(&words(&stored)), Ok(stored));
    }
}
