//! What all methods share: reading a line, writing a result, and the forms of numbers.

use chrono::{Datelike, NaiveDate};
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::statistics::confidence::{Confidence, Interval};
use crate::domain::statistics::reason::InputFault;

use super::problem::Problem;

/// From one line to its result, both JSON.
pub(super) type Calculation = fn(&str) -> Result<String, Problem>;

/// Reads a line, calculates and writes.
pub(super) fn answered<Input: DeserializeOwned, Output: Serialize>(
    line: &str,
    calculate: impl Fn(Input) -> Result<Output, Problem>,
) -> Result<String, Problem> {
    let input = serde_json::from_str(line)?;
    Ok(serde_json::to_string(&calculate(input)?)?)
}

/// A confidence level as it may be written: a decimal string or a number; 95 % when left out.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Level {
    /// `"0.95"`
    Text(String),
    /// `0.95`
    Number(f64),
}

impl Default for Level {
    fn default() -> Self {
        Self::Number(Confidence::NINETY_FIVE.level())
    }
}

impl Level {
    /// The level, checked.
    pub(super) fn confidence(&self) -> Result<Confidence, Problem> {
        let level = match self {
            Self::Number(level) => *level,
            Self::Text(text) => text
                .parse()
                .map_err(|_| Problem::new("calc-not-a-number").with("given", text.as_str()))?,
        };
        Ok(Confidence::new(level)?)
    }
}

/// A day as `YYYY-MM-DD`, in the years 1900 to 2199.
#[derive(Debug, Clone, Copy)]
pub(super) struct Day(pub(super) NaiveDate);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match text.parse::<NaiveDate>() {
            Ok(day) if text.len() == 10 && (1900..2200).contains(&day.year()) => Ok(Self(day)),
            _ => Err(D::Error::custom("not a day YYYY-MM-DD from 1900 to 2199")),
        }
    }
}

/// An interval.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct Bounds {
    /// Lower end.
    pub(super) lower: f64,
    /// Upper end.
    pub(super) upper: f64,
}

impl From<Interval> for Bounds {
    fn from(interval: Interval) -> Self {
        Self { lower: interval.lower, upper: interval.upper }
    }
}

/// Cases in error and cases of one team or period.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Counts {
    /// Cases in error.
    pub(super) x: u64,
    /// Cases.
    pub(super) n: u64,
}

impl Counts {
    /// As the domain takes them.
    pub(super) fn pairs(counts: &[Self]) -> Vec<(u64, u64)> {
        counts.iter().map(|counts| (counts.x, counts.n)).collect()
    }
}

/// Two lists of the same length, value by value.
pub(super) fn zipped<A: Copy, B: Copy>(first: &[A], second: &[B]) -> Result<Vec<(A, B)>, Problem> {
    if first.len() != second.len() {
        let (expected, given) = (first.len(), second.len());
        return Err(InputFault::LengthsDiffer { expected, given }.into());
    }
    Ok(first.iter().copied().zip(second.iter().copied()).collect())
}
