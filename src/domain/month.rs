//! Months and quarters: the periods that are drawn, closed and compared.
//!
//! The quarter is that of the calendar year, which is also the municipal budget year.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

/// The years a period can lie in; the text form has four digits.
const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;
const MONTHS_PER_YEAR: i32 = 12;
const MONTHS_PER_QUARTER: u32 = 3;

/// A calendar month (da: *måned*), written `2026-11`. Ordered by time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i32,
    month: u32,
}

/// A quarter of a calendar year (da: *kvartal*), written `2026-Q4`. Ordered by time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    year: i32,
    quarter: u32,
}

/// Why a text is not a month or quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PeriodFault {
    /// Not of the form `2026-11` or `2026-Q4`.
    #[error("form")]
    Form,
    /// The number after the year is not one of the year's months or quarters.
    #[error("range: {0}")]
    Range(u32),
}

impl Month {
    /// The month of that year, 1-12; `None` outside, or for a year outside 1-9999.
    #[must_use]
    pub fn new(year: i32, month: u32) -> Option<Self> {
        (YEARS.contains(&year) && (1..=12).contains(&month)).then_some(Self { year, month })
    }

    /// The month a day lies in. Days outside the years 1-9999 give the nearest month inside.
    #[must_use]
    pub fn of(date: NaiveDate) -> Self {
        Self::from_index(date.year() * MONTHS_PER_YEAR + date.month0().cast_signed())
    }

    /// The year, 1-9999.
    #[must_use]
    pub fn year(self) -> i32 {
        self.year
    }

    /// The number of the month in its year, 1-12.
    #[must_use]
    pub fn number(self) -> u32 {
        self.month
    }

    /// The month after; the last one representable is its own successor.
    #[must_use]
    pub fn next(self) -> Self {
        Self::from_index(self.index() + 1)
    }

    /// The month before; the first one representable is its own predecessor.
    #[must_use]
    pub fn previous(self) -> Self {
        Self::from_index(self.index() - 1)
    }

    /// The first day.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        // Both numbers were checked when the value was made.
        NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or(NaiveDate::MIN)
    }

    /// The last day, the 28th to the 31st.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        (28..=31)
            .rev()
            .find_map(|day| NaiveDate::from_ymd_opt(self.year, self.month, day))
            .unwrap_or(NaiveDate::MAX)
    }

    /// True when the day lies in the month.
    #[must_use]
    pub fn contains(self, date: NaiveDate) -> bool {
        self.first_day() <= date && date <= self.last_day()
    }

    /// The quarter the month lies in.
    #[must_use]
    pub fn quarter(self) -> Quarter {
        Quarter { year: self.year, quarter: (self.month - 1) / MONTHS_PER_QUARTER + 1 }
    }

    /// Whole months from an earlier month to this one; 0 for a later one.
    #[must_use]
    pub fn months_since(self, earlier: Self) -> u32 {
        u32::try_from(self.index() - earlier.index()).unwrap_or(0)
    }

    /// Months since the year 0.
    fn index(self) -> i32 {
        self.year * MONTHS_PER_YEAR + self.month.cast_signed() - 1
    }

    fn from_index(index: i32) -> Self {
        let first = YEARS.start() * MONTHS_PER_YEAR;
        let last = YEARS.end() * MONTHS_PER_YEAR + MONTHS_PER_YEAR - 1;
        let index = index.clamp(first, last);
        Self { year: index / MONTHS_PER_YEAR, month: (index % MONTHS_PER_YEAR).cast_unsigned() + 1 }
    }
}

impl Quarter {
    /// The quarter of that year, 1-4; `None` outside, or for a year outside 1-9999.
    #[must_use]
    pub fn new(year: i32, quarter: u32) -> Option<Self> {
        (YEARS.contains(&year) && (1..=4).contains(&quarter)).then_some(Self { year, quarter })
    }

    /// The quarter a day lies in.
    #[must_use]
    pub fn of(date: NaiveDate) -> Self {
        Month::of(date).quarter()
    }

    /// The year, 1-9999.
    #[must_use]
    pub fn year(self) -> i32 {
        self.year
    }

    /// The number of the quarter in its year, 1-4.
    #[must_use]
    pub fn number(self) -> u32 {
        self.quarter
    }

    /// Its three months, in order.
    #[must_use]
    pub fn months(self) -> [Month; 3] {
        let first = (self.quarter - 1) * MONTHS_PER_QUARTER + 1;
        [first, first + 1, first + 2].map(|month| Month { year: self.year, month })
    }

    /// The quarter after; the last one representable is its own successor.
    #[must_use]
    pub fn next(self) -> Self {
        let [_, _, last] = self.months();
        last.next().quarter()
    }

    /// The quarter before; the first one representable is its own predecessor.
    #[must_use]
    pub fn previous(self) -> Self {
        let [first, _, _] = self.months();
        first.previous().quarter()
    }

    /// The first day.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        let [first, _, _] = self.months();
        first.first_day()
    }

    /// The last day.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        let [_, _, last] = self.months();
        last.last_day()
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}", self.year, self.month)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-Q{}", self.year, self.quarter)
    }
}

impl FromStr for Month {
    type Err = PeriodFault;

    fn from_str(text: &str) -> Result<Self, PeriodFault> {
        let (year, month) = text.split_once('-').ok_or(PeriodFault::Form)?;
        let year = digits(year, 4)?;
        let month = digits(month, 2)?;
        Self::new(year.cast_signed(), month).ok_or(PeriodFault::Range(month))
    }
}

impl FromStr for Quarter {
    type Err = PeriodFault;

    fn from_str(text: &str) -> Result<Self, PeriodFault> {
        let (year, quarter) = text.split_once("-Q").ok_or(PeriodFault::Form)?;
        let year = digits(year, 4)?;
        let quarter = digits(quarter, 1)?;
        Self::new(year.cast_signed(), quarter).ok_or(PeriodFault::Range(quarter))
    }
}

/// A number written with exactly that many digits; no sign, no blanks.
fn digits(text: &str, count: usize) -> Result<u32, PeriodFault> {
    if text.len() != count || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(PeriodFault::Form);
    }
    text.parse().map_err(|_| PeriodFault::Form)
}

#[cfg(test)]
mod tests {
    //! Reading, printing and stepping.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    fn month(text: &str) -> Month {
        text.parse().unwrap()
    }

    #[test]
    fn reads_what_it_prints() {
        for text in ["2026-11", "0001-01", "9999-12"] {
            assert_eq!(month(text).to_string(), text);
        }
        for text in ["2026-Q4", "2027-Q1"] {
            assert_eq!(text.parse::<Quarter>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_other_forms() {
        for text in
            ["", "2026", "2026-1", "26-11", "2026-011", "+026-11", "2026-1x", " 2026-11", "2026/11"]
        {
            assert_eq!(text.parse::<Month>(), Err(PeriodFault::Form), "{text}");
        }
        for text in ["2026-00", "2026-13"] {
            assert!(matches!(text.parse::<Month>(), Err(PeriodFault::Range(_))), "{text}");
        }
        assert!("0000-01".parse::<Month>().is_err());
        for text in ["2026-4", "2026-q4", "2026Q4", "2026-Q44", "2026-Q5", "2026-Q0"] {
            assert!(text.parse::<Quarter>().is_err(), "{text}");
        }
    }

    #[test]
    fn steps_over_the_year() {
        assert_eq!(month("2026-12").next(), month("2027-01"));
        assert_eq!(month("2027-01").previous(), month("2026-12"));
        assert_eq!(month("9999-12").next(), month("9999-12"));
        assert_eq!(month("0001-01").previous(), month("0001-01"));
        assert!(month("2026-12") < month("2027-01"));
    }

    #[test]
    fn first_and_last_day() {
        for (text, last) in [
            ("2026-02", "2026-02-28"),
            ("2028-02", "2028-02-29"),
            ("2026-12", "2026-12-31"),
            ("2026-11", "2026-11-30"),
        ] {
            let period = month(text);
            assert_eq!(period.first_day().to_string(), format!("{text}-01"));
            assert_eq!(period.last_day().to_string(), last);
            assert_eq!(Month::of(period.last_day()), period);
            assert!(period.contains(period.last_day()));
            assert!(!period.contains(period.next().first_day()));
        }
    }

    #[test]
    fn quarters_hold_three_months() {
        let quarter: Quarter = "2026-Q4".parse().unwrap();
        assert_eq!(quarter.months().map(|m| m.to_string()), ["2026-10", "2026-11", "2026-12"]);
        for inside in quarter.months() {
            assert_eq!(inside.quarter(), quarter);
        }
        assert_eq!(quarter.next().to_string(), "2027-Q1");
        assert_eq!(quarter.previous().to_string(), "2026-Q3");
        assert_eq!(quarter.first_day().to_string(), "2026-10-01");
        assert_eq!(quarter.last_day().to_string(), "2026-12-31");
    }
}
