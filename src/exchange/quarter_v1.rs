//! A submitted quarter (da: *indberettet kvartal*), version 1. Its hash is the SHA-256 of this text.
//!
//! | field | meaning |
//! |---|---|
//! | `format`, `format_version` | `"tilsyn-quarter"`, `1` |
//! | `quarter.centre`, `.quarter`, `.version` | whose, `"2026-Q4"`, 1 and one more after each reopening |
//! | `quarter.submitted_at`, `.signed_by`, `.despite` | when, the centre manager's name, why in spite of something missing or null |
//! | `quarter.sources[]` | the months it rests on: `team`, `month`, `version`, `sha256` of the package's content |
//! | `quarter.months[]` | their counts: `team`, `month`, `planned`, `cases[]`, `dispositions[]`, `strata[]`, `questions[]`, `findings[]` |
//! | `quarter.earlier[]` | months of earlier quarters, with `strata[]` only |
//! | `quarter.expected[]` | months that ought to be there: `team`, `month`, `planned` |
//! | `quarter.asked_before[]` | questions of the quarter before: `question`, `meaning` |
//! | `quarter.parts[]` | the text: `part`, `words` |
//!
//! `cases[]`, `strata[]`, `questions[]` and `findings[]` have the fields of the tables of the same
//! counts; every figure follows from them.

use serde::{Deserialize, Serialize};

use super::ExchangeError;
use super::canonical::{from_text, moment, parse_moment, to_text, value};
use super::tallies_v1::{QuestionKeyV1, TeamMonthV1};
use crate::domain::quarter::analysis::Part;
use crate::domain::quarter::material::{Counts, Expected};
use crate::domain::quarter::submission::{Source, Submission};

/// The name of the format.
pub const FORMAT: &str = "tilsyn-quarter";
/// The version written, and the newest one read.
pub const VERSION: u64 = 1;

/// The canonical text of a submitted quarter.
#[must_use]
pub fn to_canonical(submission: &Submission) -> String {
    to_text(&FileV1 {
        format: FORMAT.to_owned(),
        format_version: VERSION,
        quarter: QuarterV1::from(submission),
    })
}

/// Reads what [`to_canonical`] wrote.
///
/// # Errors
/// When the text is of another format or a newer version, has a field or value that version 1
/// does not know, or is not in canonical form.
pub fn read(text: &str) -> Result<Submission, ExchangeError> {
    let file: FileV1 = from_text(text, FORMAT, VERSION)?;
    let submission = Submission::try_from(file.quarter)?;
    if to_canonical(&submission) == text {
        Ok(submission)
    } else {
        Err(ExchangeError::NotCanonical)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileV1 {
    format: String,
    format_version: u64,
    quarter: QuarterV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuarterV1 {
    centre: String,
    quarter: String,
    version: u32,
    submitted_at: String,
    signed_by: String,
    despite: Option<String>,
    sources: Vec<SourceV1>,
    months: Vec<TeamMonthV1>,
    earlier: Vec<TeamMonthV1>,
    expected: Vec<ExpectedV1>,
    asked_before: Vec<QuestionKeyV1>,
    parts: Vec<PartV1>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceV1 {
    team: String,
    month: String,
    version: u32,
    sha256: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedV1 {
    team: String,
    month: String,
    planned: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PartV1 {
    part: String,
    words: String,
}

impl From<&Submission> for QuarterV1 {
    fn from(submission: &Submission) -> Self {
        let counts = &submission.counts;
        let sources = submission.sources.iter().map(|source| SourceV1 {
            team: source.team.clone(),
            month: source.month.to_string(),
            version: source.version,
            sha256: source.sha256.clone(),
        });
        let expected = counts.expected.iter().map(|expected| ExpectedV1 {
            team: expected.team.clone(),
            month: expected.month.to_string(),
            planned: expected.planned,
        });
        let parts = submission
            .parts
            .iter()
            .map(|(part, words)| PartV1 { part: part.word().to_owned(), words: words.clone() });
        Self {
            centre: submission.centre.clone(),
            quarter: submission.quarter.to_string(),
            version: submission.version,
            submitted_at: moment(submission.submitted_at),
            signed_by: submission.signed_by.clone(),
            despite: submission.despite.clone(),
            sources: sources.collect(),
            months: counts.months.iter().map(TeamMonthV1::from).collect(),
            earlier: counts.earlier.iter().map(TeamMonthV1::from).collect(),
            expected: expected.collect(),
            asked_before: counts.asked_before.iter().map(QuestionKeyV1::from).collect(),
            parts: parts.collect(),
        }
    }
}

impl TryFrom<QuarterV1> for Submission {
    type Error = ExchangeError;

    fn try_from(wire: QuarterV1) -> Result<Self, ExchangeError> {
        let sources = wire.sources.into_iter().map(|source| {
            let month = source.month.parse().map_err(|_| value("month", &source.month))?;
            let SourceV1 { team, version, sha256, .. } = source;
            Ok(Source { team, month, version, sha256 })
        });
        let expected = wire.expected.into_iter().map(|expected| {
            let month = expected.month.parse().map_err(|_| value("month", &expected.month))?;
            Ok(Expected { team: expected.team, month, planned: expected.planned })
        });
        let parts = wire.parts.into_iter().map(|entry| {
            let part = Part::from_word(&entry.part).ok_or_else(|| value("part", &entry.part))?;
            Ok((part, entry.words))
        });
        let months = |months: Vec<TeamMonthV1>| {
            months.into_iter().map(TeamMonthV1::into_month).collect::<Result<_, _>>()
        };
        Ok(Self {
            centre: wire.centre,
            quarter: wire.quarter.parse().map_err(|_| value("quarter", &wire.quarter))?,
            version: wire.version,
            submitted_at: parse_moment("submitted_at", &wire.submitted_at)?,
            signed_by: wire.signed_by,
            despite: wire.despite,
            sources: sources.collect::<Result<_, ExchangeError>>()?,
            counts: Counts {
                months: months(wire.months)?,
                earlier: months(wire.earlier)?,
                expected: expected.collect::<Result<_, ExchangeError>>()?,
                asked_before: wire.asked_before.into_iter().map(QuestionKeyV1::into_key).collect(),
            },
            parts: parts.collect::<Result<_, ExchangeError>>()?,
        })
    }
}
