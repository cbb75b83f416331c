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
//! | `quarter.unfinished[]` | of a department: quarters with months missing: `centre`, `month`, `here`, `missing` |
//! | `quarter.parts[]` | the text: `part`, `words` |
//! | `quarter.initiatives[]` | as they stood: `area`, `title`, `description`, `owner_role`, `deadline` or null, `state`, `verdict` or null |
//!
//! `cases[]`, `strata[]`, `questions[]` and `findings[]` have the fields of the tables of the same
//! counts; every figure follows from them.

use serde::{Deserialize, Serialize};

use super::ExchangeError;
use super::canonical::{from_text, moment, parse_moment, to_text, value};
use super::tallies_v1::{QuestionKeyV1, TeamMonthV1};
use crate::domain::initiative::effect::Verdict;
use crate::domain::initiative::state::State;
use crate::domain::quarter::analysis::Part;
use crate::domain::quarter::material::{Counts, Expected, Unfinished};
use crate::domain::quarter::submission::{InitiativeReport, Source, Submission};

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
pub(super) struct QuarterV1 {
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
    unfinished: Vec<UnfinishedV1>,
    parts: Vec<PartV1>,
    initiatives: Vec<InitiativeV1>,
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
struct UnfinishedV1 {
    centre: String,
    month: String,
    here: u32,
    missing: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct InitiativeV1 {
    area: String,
    title: String,
    description: String,
    owner_role: String,
    deadline: Option<String>,
    state: String,
    verdict: Option<String>,
}

impl From<&InitiativeReport> for InitiativeV1 {
    fn from(report: &InitiativeReport) -> Self {
        Self {
            area: report.area.clone(),
            title: report.title.clone(),
            description: report.description.clone(),
            owner_role: report.owner_role.clone(),
            deadline: report.deadline.map(|day| day.to_string()),
            state: report.state.word().to_owned(),
            verdict: report.verdict.map(|verdict| verdict.word().to_owned()),
        }
    }
}

impl TryFrom<InitiativeV1> for InitiativeReport {
    type Error = ExchangeError;

    fn try_from(wire: InitiativeV1) -> Result<Self, ExchangeError> {
        let day = |text: String| text.parse().map_err(|_| value("deadline", &text));
        let verdict =
            |word: String| Verdict::from_word(&word).ok_or_else(|| value("verdict", &word));
        Ok(Self {
            area: wire.area,
            title: wire.title,
            description: wire.description,
            owner_role: wire.owner_role,
            deadline: wire.deadline.map(day).transpose()?,
            state: State::from_word(&wire.state).ok_or_else(|| value("state", &wire.state))?,
            verdict: wire.verdict.map(verdict).transpose()?,
        })
    }
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
            unfinished: counts
                .unfinished
                .iter()
                .map(|of| UnfinishedV1 {
                    centre: of.centre.clone(),
                    month: of.month.to_string(),
                    here: of.here,
                    missing: of.missing,
                })
                .collect(),
            parts: parts.collect(),
            initiatives: submission.initiatives.iter().map(InitiativeV1::from).collect(),
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
        let unfinished = wire.unfinished.into_iter().map(|of| {
            let month = of.month.parse().map_err(|_| value("month", &of.month))?;
            let UnfinishedV1 { centre, here, missing, .. } = of;
            Ok(Unfinished { centre, month, here, missing })
        });
        let initiatives = wire.initiatives.into_iter().map(InitiativeReport::try_from);
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
                unfinished: unfinished.collect::<Result<_, ExchangeError>>()?,
            },
            parts: parts.collect::<Result<_, ExchangeError>>()?,
            initiatives: initiatives.collect::<Result<_, ExchangeError>>()?,
        })
    }
}
