//! Numbers, dates and times as people write them: Danish comma and full stop, day before
//! month in both languages.
//!
//! Danish Standard DS 2426 and Retskrivningsordbogen: decimal comma, full stop between
//! thousands, a space before the per cent sign.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc};

use super::texts::{Arg, Language, Texts};
use crate::domain::danish_time::{danish_time, hours_ahead};
use crate::domain::text::Clean;

/// How many decimals a number is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decimals {
    /// Always this many.
    Exactly(usize),
    /// As many as the number has, at most three.
    AsNeeded,
}

/// Nearer to a half than this, in units of the last decimal, is a half.
const HAIR: f64 = 1e-9;
/// From here on a number has no digits left for decimals.
const WHOLE_FROM: f64 = 1e15;

/// Months from January.
const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8",
    "month-9", "month-10", "month-11", "month-12",
];

/// Weekdays from Monday.
const WEEKDAYS: [&str; 7] =
    ["weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6", "weekday-7"];

/// A number as `1.234,5` (Danish) or `1,234.5` (English); a number that is none as `–`.
#[must_use]
pub fn number(value: f64, decimals: Decimals, language: Language) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let plain = match decimals {
        Decimals::Exactly(count) => format!("{:.count$}", rounded(value, count)),
        Decimals::AsNeeded => {
            let three = format!("{:.3}", rounded(value, 3));
            three.trim_end_matches('0').trim_end_matches('.').to_owned()
        }
    };
    let (thousands, decimal) = match language {
        Language::Danish => ('.', ','),
        Language::English => (',', '.'),
    };
    let (sign, unsigned) = plain.strip_prefix('-').map_or(("", plain.as_str()), |rest| ("-", rest));
    // -0,0 says nothing that 0,0 does not.
    let sign = if unsigned.bytes().all(|byte| matches!(byte, b'0' | b'.')) { "" } else { sign };
    let (whole, fraction) =
        unsigned.split_once('.').map_or((unsigned, None), |(whole, rest)| (whole, Some(rest)));
    let mut out = String::from(sign);
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            out.push(thousands);
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        out.push(decimal);
        out.push_str(fraction);
    }
    out
}

/// A number to so many decimals, halves away from zero, as people round: 12.5 becomes 13.
///
/// The number of a half may lie a hair beside it: 100·23/40 is 57.49999999999999 in binary
/// fractions, and still 58. Numbers too large to have decimals stay as they are.
#[must_use]
pub fn rounded(value: f64, decimals: usize) -> f64 {
    let scale = (0..decimals).fold(1.0, |scale, _| scale * 10.0);
    let scaled = (value * scale).abs();
    if scaled < WHOLE_FROM {
        ((scaled + 0.5 + HAIR).floor() / scale).copysign(value)
    } else {
        value
    }
}

/// A number as [`number`] writes it, ready to draw.
#[must_use]
pub fn figure(value: f64, decimals: Decimals, texts: &Texts) -> Clean {
    Clean::line(&number(value, decimals, texts.language()))
}

/// A share between 0 and 1 as `22,5 %` with a hard space, in English as `22.5%`.
#[must_use]
pub fn percent(share: f64, decimals: usize, texts: &Texts) -> Clean {
    let figure = number(share * 100.0, Decimals::Exactly(decimals), texts.language());
    Clean::catalogue(&with_percent_sign(&figure, texts.language()))
}

/// A figure with the sign: after a hard space in Danish, without one in English.
#[must_use]
pub fn with_percent_sign(figure: &str, language: Language) -> String {
    match language {
        Language::Danish => format!("{figure}\u{A0}%"),
        Language::English => format!("{figure}%"),
    }
}

/// The day as `21-11-2026`, in both languages.
#[must_use]
pub fn short_date(date: NaiveDate) -> Clean {
    Clean::line(&format!("{:02}-{:02}-{:04}", date.day(), date.month(), date.year()))
}

/// The day as `21. november 2026` or `21 November 2026`.
#[must_use]
pub fn long_date(date: NaiveDate, texts: &Texts) -> Clean {
    texts.with(
        "date-long",
        &[
            ("day", Arg::plain(date.day())),
            ("month", month_name(date, texts).into()),
            ("year", Arg::plain(date.year())),
        ],
    )
}

/// The day with weekday and week number (ISO 8601): `tirsdag 3-2-2026 uge 6`.
#[must_use]
pub fn weekday_date(date: NaiveDate, texts: &Texts) -> Clean {
    texts.with(
        "date-weekday",
        &[
            ("weekday", weekday(date, texts).into()),
            ("day", Arg::plain(date.day())),
            ("month", Arg::plain(date.month())),
            ("year", Arg::plain(date.year())),
            ("week", Arg::plain(date.iso_week().week())),
        ],
    )
}

/// The day of the week as `tirsdag`.
#[must_use]
pub fn weekday(date: NaiveDate, texts: &Texts) -> Clean {
    let nth = usize::try_from(date.weekday().num_days_from_monday()).unwrap_or(0);
    texts.get(WEEKDAYS.get(nth).copied().unwrap_or("weekday-1"))
}

/// The month as `november 2026`.
#[must_use]
pub fn month(date: NaiveDate, texts: &Texts) -> Clean {
    texts.with(
        "date-month",
        &[("month", month_name(date, texts).into()), ("year", Arg::plain(date.year()))],
    )
}

/// The time of day as `14.32.07` or `14:32:07`.
#[must_use]
pub fn clock(time: NaiveTime, texts: &Texts) -> Clean {
    Clean::line(&match texts.language() {
        Language::Danish => time.format("%H.%M.%S").to_string(),
        Language::English => time.format("%H:%M:%S").to_string(),
    })
}

/// The time of day without seconds, as `14.32` or `14:32`.
#[must_use]
pub fn clock_minutes(time: NaiveTime, texts: &Texts) -> Clean {
    Clean::line(&match texts.language() {
        Language::Danish => time.format("%H.%M").to_string(),
        Language::English => time.format("%H:%M").to_string(),
    })
}

/// The name of the month.
fn month_name(date: NaiveDate, texts: &Texts) -> Clean {
    let nth = usize::try_from(date.month0()).unwrap_or(0);
    texts.get(MONTHS.get(nth).copied().unwrap_or("month-1"))
}

/// `2. november 2026 kl. 08.14.07 (dansk tid, UTC+1)`, for what is read elsewhere too.
#[must_use]
pub fn danish_moment(at: DateTime<Utc>, texts: &Texts) -> Clean {
    let local = danish_time(at);
    texts.with(
        "danish-moment",
        &[
            ("date", long_date(local.date(), texts).into()),
            ("clock", clock(local.time(), texts).into()),
            ("ahead", hours_ahead(at).into()),
        ],
    )
}

#[cfg(test)]
mod tests;
