//! A sealed month (da: *forseglet måned*), version 1. The seal is the SHA-256 of this text.
//!
//! | field | meaning |
//! |---|---|
//! | `format`, `format_version` | `"tilsyn-month"`, `1` |
//! | `month.team`, `.centre` | names |
//! | `month.month` | `"2026-11"` |
//! | `month.frame` | the list: `cases`, `duplicates`, `refused`, `sha256`, `locked_at`; or null |
//! | `month.draws[]` | `label`, `seed`, `size`, `drawn_at`, `reason` or null, `strata[]` of `name`, `cases`, `drawn`; the draw in force is last |
//! | `month.cases[]` | `number`, `stream`, `stratum`, `area` or null, `disposition` or null, `replaced`, `outcome` (`incomplete`, `not_assessable`, `in_order`, `in_error`), `gravest` 0-3, `answers[]` |
//! | `answers[]` | `checklist`, `question`, `meaning`, `verdict` or null, `detail` (`number:4`, `choice:full`, `step:2`) or null, `gated_out`, `severity` 1-3 or null, `cause`, `consequence`, `cured` (`open`, `done`, `cannot`) or null, `good_practice`, `to_discuss` |
//! | `month.checklists[]` | `id`, `version`, `hash` |
//!
//! Moments are RFC 3339 in UTC. No field can hold a case reference, a caseworker, a date of an
//! act or words of the reviewer: dates and words in a detail are left out when it is written and
//! refused when it is read.

use serde::{Deserialize, Serialize};

use super::ExchangeError;
use super::canonical::{from_text, moment, parse_moment, to_text, value};
use crate::domain::answer::{Detail, Verdict};
use crate::domain::checklist::{ChecklistRef, Severity};
use crate::domain::record::{
    AnswerRecord, CaseRecord, Cured, DrawRecord, FrameRecord, MonthRecord,
};
use crate::domain::review::Outcome;
use crate::domain::stream::Stream;

/// The name of the format.
pub const FORMAT: &str = "tilsyn-month";
/// The version written, and the newest one read.
pub const VERSION: u64 = 1;

/// The canonical text of a month.
#[must_use]
pub fn to_canonical(record: &MonthRecord) -> String {
    let file =
        FileV1 { format: FORMAT.to_owned(), format_version: VERSION, month: MonthV1::from(record) };
    to_text(&file)
}

/// Reads what [`to_canonical`] wrote.
///
/// # Errors
/// When the text is of another format or a newer version, has a field or value that version 1
/// does not know, or is not in canonical form.
pub fn read(text: &str) -> Result<MonthRecord, ExchangeError> {
    let file: FileV1 = from_text(text, FORMAT, VERSION)?;
    let record = MonthRecord::try_from(file.month)?;
    if to_canonical(&record) == text { Ok(record) } else { Err(ExchangeError::NotCanonical) }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileV1 {
    format: String,
    format_version: u64,
    month: MonthV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MonthV1 {
    team: String,
    centre: String,
    month: String,
    frame: Option<FrameV1>,
    draws: Vec<DrawV1>,
    cases: Vec<CaseV1>,
    checklists: Vec<ChecklistV1>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FrameV1 {
    cases: i64,
    duplicates: i64,
    refused: i64,
    sha256: String,
    locked_at: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DrawV1 {
    label: String,
    seed: String,
    size: i64,
    drawn_at: String,
    reason: Option<String>,
    strata: Vec<StratumV1>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StratumV1 {
    name: String,
    cases: i64,
    drawn: i64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseV1 {
    number: i64,
    stream: String,
    stratum: String,
    area: Option<String>,
    disposition: Option<String>,
    replaced: bool,
    outcome: OutcomeV1,
    gravest: i64,
    answers: Vec<AnswerV1>,
}

#[derive(Serialize, Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum OutcomeV1 {
    Incomplete,
    NotAssessable,
    InOrder,
    InError,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerV1 {
    checklist: String,
    question: String,
    meaning: u32,
    verdict: Option<String>,
    detail: Option<String>,
    gated_out: bool,
    severity: Option<i64>,
    cause: Option<String>,
    consequence: Option<String>,
    cured: Option<CuredV1>,
    good_practice: bool,
    to_discuss: bool,
}

#[derive(Serialize, Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum CuredV1 {
    Open,
    Done,
    Cannot,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChecklistV1 {
    id: String,
    version: u32,
    hash: String,
}

impl From<&MonthRecord> for MonthV1 {
    fn from(record: &MonthRecord) -> Self {
        Self {
            team: record.team.clone(),
            centre: record.centre.clone(),
            month: record.month.to_string(),
            frame: record.frame.as_ref().map(FrameV1::from),
            draws: record.draws.iter().map(DrawV1::from).collect(),
            cases: record.cases.iter().map(CaseV1::from).collect(),
            checklists: record.checklists.iter().map(ChecklistV1::from).collect(),
        }
    }
}

impl TryFrom<MonthV1> for MonthRecord {
    type Error = ExchangeError;

    fn try_from(wire: MonthV1) -> Result<Self, ExchangeError> {
        let month = wire.month.parse().map_err(|_| value("month", &wire.month))?;
        Ok(Self {
            team: wire.team,
            centre: wire.centre,
            month,
            frame: wire.frame.map(FrameRecord::try_from).transpose()?,
            draws: wire.draws.into_iter().map(DrawRecord::try_from).collect::<Result<_, _>>()?,
            cases: wire.cases.into_iter().map(CaseRecord::try_from).collect::<Result<_, _>>()?,
            checklists: wire.checklists.into_iter().map(ChecklistRef::from).collect(),
        })
    }
}

impl From<&FrameRecord> for FrameV1 {
    fn from(frame: &FrameRecord) -> Self {
        Self {
            cases: frame.cases,
            duplicates: frame.duplicates,
            refused: frame.refused,
            sha256: frame.sha256.clone(),
            locked_at: moment(frame.locked_at),
        }
    }
}

impl TryFrom<FrameV1> for FrameRecord {
    type Error = ExchangeError;

    fn try_from(wire: FrameV1) -> Result<Self, ExchangeError> {
        Ok(Self {
            cases: count("cases", wire.cases)?,
            duplicates: count("duplicates", wire.duplicates)?,
            refused: count("refused", wire.refused)?,
            sha256: wire.sha256,
            locked_at: parse_moment("locked_at", &wire.locked_at)?,
        })
    }
}

impl From<&DrawRecord> for DrawV1 {
    fn from(draw: &DrawRecord) -> Self {
        let strata = draw.strata.iter().map(|(name, cases, drawn)| StratumV1 {
            name: name.clone(),
            cases: *cases,
            drawn: *drawn,
        });
        Self {
            label: draw.label.clone(),
            seed: draw.seed.clone(),
            size: draw.size,
            drawn_at: moment(draw.drawn_at),
            reason: draw.reason.clone(),
            strata: strata.collect(),
        }
    }
}

impl TryFrom<DrawV1> for DrawRecord {
    type Error = ExchangeError;

    fn try_from(wire: DrawV1) -> Result<Self, ExchangeError> {
        let strata = wire.strata.into_iter().map(|stratum| {
            let cases = count("cases", stratum.cases)?;
            Ok((stratum.name, cases, count("drawn", stratum.drawn)?))
        });
        Ok(Self {
            label: wire.label,
            seed: wire.seed,
            size: count("size", wire.size)?,
            drawn_at: parse_moment("drawn_at", &wire.drawn_at)?,
            reason: wire.reason,
            strata: strata.collect::<Result<_, _>>()?,
        })
    }
}

impl From<&CaseRecord> for CaseV1 {
    fn from(case: &CaseRecord) -> Self {
        let (outcome, gravest) = match case.outcome {
            Outcome::Incomplete => (OutcomeV1::Incomplete, 0),
            Outcome::NotAssessable => (OutcomeV1::NotAssessable, 0),
            Outcome::InOrder { any_finding } => (OutcomeV1::InOrder, i64::from(any_finding)),
            Outcome::InError { worst } => (OutcomeV1::InError, worst.number()),
        };
        Self {
            number: case.number,
            stream: case.stream.word().to_owned(),
            stratum: case.stratum.clone(),
            area: case.area.clone(),
            disposition: case.disposition.clone(),
            replaced: case.replaced,
            outcome,
            gravest,
            answers: case.answers.iter().map(AnswerV1::from).collect(),
        }
    }
}

impl TryFrom<CaseV1> for CaseRecord {
    type Error = ExchangeError;

    fn try_from(wire: CaseV1) -> Result<Self, ExchangeError> {
        let outcome = match (wire.outcome, wire.gravest) {
            (OutcomeV1::Incomplete, 0) => Outcome::Incomplete,
            (OutcomeV1::NotAssessable, 0) => Outcome::NotAssessable,
            (OutcomeV1::InOrder, any @ 0..=1) => Outcome::InOrder { any_finding: any == 1 },
            (OutcomeV1::InError, number) => Outcome::InError {
                worst: Severity::from_number(number).ok_or_else(|| value("gravest", number))?,
            },
            (_, number) => return Err(value("gravest", number)),
        };
        Ok(Self {
            number: count("number", wire.number)?,
            stream: Stream::from_word(&wire.stream).ok_or_else(|| value("stream", &wire.stream))?,
            stratum: wire.stratum,
            area: wire.area,
            disposition: wire.disposition,
            replaced: wire.replaced,
            outcome,
            answers: wire
                .answers
                .into_iter()
                .map(AnswerRecord::try_from)
                .collect::<Result<_, _>>()?,
        })
    }
}

impl From<&AnswerRecord> for AnswerV1 {
    fn from(answer: &AnswerRecord) -> Self {
        Self {
            checklist: answer.checklist.clone(),
            question: answer.question.clone(),
            meaning: answer.meaning,
            verdict: answer.verdict.map(|verdict| verdict.word().to_owned()),
            detail: Some(&answer.detail)
                .filter(|detail| may_travel(detail))
                .and_then(Detail::to_text),
            gated_out: answer.gated_out,
            severity: answer.severity.map(Severity::number),
            cause: answer.cause.clone(),
            consequence: answer.consequence.clone(),
            cured: answer.cured.map(|cured| match cured {
                Cured::Open => CuredV1::Open,
                Cured::Done => CuredV1::Done,
                Cured::Cannot => CuredV1::Cannot,
            }),
            good_practice: answer.good_practice,
            to_discuss: answer.to_discuss,
        }
    }
}

impl TryFrom<AnswerV1> for AnswerRecord {
    type Error = ExchangeError;

    fn try_from(wire: AnswerV1) -> Result<Self, ExchangeError> {
        let verdict = wire
            .verdict
            .as_deref()
            .map(|word| Verdict::from_word(word).ok_or_else(|| value("verdict", word)));
        let severity = wire
            .severity
            .map(|number| Severity::from_number(number).ok_or_else(|| value("severity", number)));
        // What stands there may be a date of an act, so it is not repeated in the error.
        let detail = Detail::from_text(wire.detail.as_deref())
            .ok()
            .filter(may_travel)
            .ok_or_else(|| value("detail", ""))?;
        Ok(Self {
            checklist: wire.checklist,
            question: wire.question,
            meaning: wire.meaning,
            verdict: verdict.transpose()?,
            detail,
            gated_out: wire.gated_out,
            severity: severity.transpose()?,
            cause: wire.cause,
            consequence: wire.consequence,
            cured: wire.cured.map(|cured| match cured {
                CuredV1::Open => Cured::Open,
                CuredV1::Done => Cured::Done,
                CuredV1::Cannot => Cured::Cannot,
            }),
            good_practice: wire.good_practice,
            to_discuss: wire.to_discuss,
        })
    }
}

impl From<&ChecklistRef> for ChecklistV1 {
    fn from(list: &ChecklistRef) -> Self {
        Self { id: list.id.clone(), version: list.version, hash: list.hash.clone() }
    }
}

impl From<ChecklistV1> for ChecklistRef {
    fn from(wire: ChecklistV1) -> Self {
        Self { id: wire.id, version: wire.version, hash: wire.hash }
    }
}

/// Dates of an act and words stay with the team.
fn may_travel(detail: &Detail) -> bool {
    match detail {
        Detail::None | Detail::Number(_) | Detail::Choice(_) | Detail::Step(_) => true,
        Detail::Dates { .. } | Detail::Date(_) | Detail::Text => false,
    }
}

fn count(field: &'static str, number: i64) -> Result<i64, ExchangeError> {
    if number < 0 { Err(value(field, number)) } else { Ok(number) }
}

#[cfg(test)]
mod tests;
