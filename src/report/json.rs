//! The month report for other programs: one JSON document, two blanks of indent, LF at the end.
//!
//! | field | meaning |
//! |---|---|
//! | `format`, `format_version` | `"tilsyn-month-report"`, `1`; a newer version may have other fields |
//! | `language` | `da` or `en`: of `text`, `title` and `caveats[].text`; codes are the same in both |
//! | `made_at` | RFC 3339, UTC |
//! | `team`, `centre`, `month` | names, and `2026-11` |
//! | `closing` | null while the month is open; else `version`, `closed_at`, `closed_by`, `seal`, `reopened[]` of `version`, `at`, `by`, `reason` |
//! | `completion` | randomly drawn cases: `planned` or null, `drawn`, `reviewed`, `incomplete`, `replaced{reason: cases}`, `not_replaced{}`, `not_found`, `not_reviewable`; `other_streams{stream: cases}` |
//! | `cases` | `error_threshold` (a case is in error from this severity on), `n` (cases judged), `without_remarks`, `with_finding`, `in_error`, `critical`, `not_assessable`; `between` null or `low`, `high`, `population`, `not_covered` (cases in strata without a judged case), `confidence`, `method`: in whole cases, `hypergeometric` from one stratum, `stratified` (population-weighted) from several; `strata[]` of the draw in force: `name`, `population` (without cases found to be outside the target group), `n`, `in_error` |
//! | `questions[]` | `checklist`, `id`, `meaning`, `label`, `text`, and cases: `met`, `partly_met`, `not_met`, `not_documented`, `not_relevant`, `gated_out`, `judged` (met + partly + not + not documented) |
//! | `findings` | `total`; `by_severity[]`, `by_category[]`, `by_cause[]`, `by_consequence[]` of `code` (null: none given) and `count` |
//! | `corrections` | findings of all streams: `done`, `open`, `cannot`, `unsaid` |
//! | `good_practice`, `to_discuss` | answers of all streams |
//! | `caveats[]` | `rule`, `text` |
//! | `frame` | null, or `cases`, `duplicates`, `refused`, `sha256`, `locked_at` |
//! | `draws[]` | `label`, `seed`, `size`, `drawn_at`, `reason` or null, `strata[]` of `name`, `cases`, `drawn`; the last is in force |
//! | `checklists[]` | `id`, `version`, `hash`, `label`, `title` or null |
//!
//! Shares are left to the reader: every count comes with its denominator.

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;

use super::caveats::caveats;
use super::figures::{CaseFigures, Completion, Findings, MonthFigures, question_of};
use super::month::{Closing, MonthReport};
use super::words::of_checklist;
use crate::catalogue::texts::{Language, Texts};
use crate::domain::checklist::Severity;
use crate::domain::month_share::judged_strata;
use crate::domain::record::{DrawRecord, FrameRecord, MonthRecord};
use crate::domain::review::ERROR_THRESHOLD;
use crate::domain::text::Clean;

/// The name of the format.
pub const FORMAT: &str = "tilsyn-month-report";
/// The version written.
pub const VERSION: u64 = 1;

/// The report as JSON.
#[must_use]
pub fn to_json(report: &MonthReport<'_>, texts: &Texts) -> String {
    // The keys are texts and the values plain, which always become JSON.
    let mut text = serde_json::to_string_pretty(&report_v1(report, texts)).unwrap_or_default();
    text.push('\n');
    text
}

#[derive(Serialize)]
struct ReportV1 {
    format: &'static str,
    format_version: u64,
    language: &'static str,
    made_at: String,
    team: String,
    centre: String,
    month: String,
    closing: Option<ClosingV1>,
    completion: CompletionV1,
    cases: CasesV1,
    questions: Vec<QuestionV1>,
    findings: FindingsV1,
    corrections: CorrectionsV1,
    good_practice: i64,
    to_discuss: i64,
    caveats: Vec<CaveatV1>,
    frame: Option<FrameV1>,
    draws: Vec<DrawV1>,
    checklists: Vec<ChecklistV1>,
}

#[derive(Serialize)]
struct ClosingV1 {
    version: i64,
    closed_at: String,
    closed_by: String,
    seal: String,
    reopened: Vec<ReopeningV1>,
}

#[derive(Serialize)]
struct ReopeningV1 {
    version: i64,
    at: String,
    by: String,
    reason: String,
}

#[derive(Serialize)]
struct CompletionV1 {
    planned: Option<i64>,
    drawn: i64,
    reviewed: i64,
    incomplete: i64,
    replaced: BTreeMap<String, i64>,
    not_replaced: BTreeMap<String, i64>,
    not_found: i64,
    not_reviewable: i64,
    other_streams: BTreeMap<&'static str, i64>,
}

#[derive(Serialize)]
struct CasesV1 {
    error_threshold: i64,
    n: i64,
    without_remarks: i64,
    with_finding: i64,
    in_error: i64,
    critical: i64,
    not_assessable: i64,
    between: Option<BetweenV1>,
    strata: Vec<JudgedStratumV1>,
}

#[derive(Serialize)]
struct BetweenV1 {
    low: u64,
    high: u64,
    population: u64,
    not_covered: u64,
    confidence: &'static str,
    method: &'static str,
}

#[derive(Serialize)]
struct JudgedStratumV1 {
    name: String,
    population: u64,
    n: u64,
    in_error: u64,
}

#[derive(Serialize)]
struct QuestionV1 {
    checklist: String,
    id: String,
    meaning: u32,
    label: Option<String>,
    text: Option<String>,
    met: i64,
    partly_met: i64,
    not_met: i64,
    not_documented: i64,
    not_relevant: i64,
    gated_out: i64,
    judged: i64,
}

#[derive(Serialize)]
struct FindingsV1 {
    total: i64,
    by_severity: Vec<CountV1>,
    by_category: Vec<CountV1>,
    by_cause: Vec<CountV1>,
    by_consequence: Vec<CountV1>,
}

#[derive(Serialize)]
struct CountV1 {
    code: Option<String>,
    count: i64,
}

#[derive(Serialize)]
struct CorrectionsV1 {
    done: i64,
    open: i64,
    cannot: i64,
    unsaid: i64,
}

#[derive(Serialize)]
struct CaveatV1 {
    rule: &'static str,
    text: String,
}

#[derive(Serialize)]
struct FrameV1 {
    cases: i64,
    duplicates: i64,
    refused: i64,
    sha256: String,
    locked_at: String,
}

#[derive(Serialize)]
struct DrawV1 {
    label: String,
    seed: String,
    size: i64,
    drawn_at: String,
    reason: Option<String>,
    strata: Vec<StratumV1>,
}

#[derive(Serialize)]
struct StratumV1 {
    name: String,
    cases: i64,
    drawn: i64,
}

#[derive(Serialize)]
struct ChecklistV1 {
    id: String,
    version: u32,
    hash: String,
    label: Option<String>,
    title: Option<String>,
}

fn report_v1(report: &MonthReport<'_>, texts: &Texts) -> ReportV1 {
    let record = report.record;
    let figures = report.figures();
    let caveats = caveats(record, &figures, report.closing);
    let caveat = |text: &super::caveats::Caveat| CaveatV1 {
        rule: text.rule(),
        text: text.text(texts).into_string(),
    };
    ReportV1 {
        format: FORMAT,
        format_version: VERSION,
        language: match texts.language() {
            Language::Danish => "da",
            Language::English => "en",
        },
        made_at: moment(report.made_at),
        team: line(&record.team),
        centre: line(&record.centre),
        month: record.month.to_string(),
        closing: report.closing.map(closing_v1),
        completion: completion_v1(&figures.completion),
        cases: cases_v1(&figures.cases, record),
        questions: questions_v1(&figures, report, texts),
        findings: findings_v1(&figures.findings),
        corrections: CorrectionsV1 {
            done: figures.corrections.done,
            open: figures.corrections.open,
            cannot: figures.corrections.cannot,
            unsaid: figures.corrections.unsaid,
        },
        good_practice: figures.good_practice,
        to_discuss: figures.to_discuss,
        caveats: caveats.iter().map(caveat).collect(),
        frame: record.frame.as_ref().map(frame_v1),
        draws: record.draws.iter().map(draw_v1).collect(),
        checklists: checklists_v1(report, texts),
    }
}

fn closing_v1(closing: &Closing) -> ClosingV1 {
    let reopened = closing.reopened.iter().map(|time| ReopeningV1 {
        version: time.version,
        at: moment(time.at),
        by: line(&time.by),
        reason: line(&time.reason),
    });
    ClosingV1 {
        version: closing.version,
        closed_at: moment(closing.closed_at),
        closed_by: line(&closing.closed_by),
        seal: line(&closing.seal),
        reopened: reopened.collect(),
    }
}

fn completion_v1(completion: &Completion) -> CompletionV1 {
    let others = completion.other_streams.iter().map(|(other, cases)| (other.word(), *cases));
    CompletionV1 {
        planned: completion.planned,
        drawn: completion.drawn,
        reviewed: completion.reviewed,
        incomplete: completion.incomplete,
        replaced: reasons(&completion.replaced),
        not_replaced: reasons(&completion.not_replaced),
        not_found: completion.not_found,
        not_reviewable: completion.not_reviewable,
        other_streams: others.collect(),
    }
}

fn reasons(counts: &BTreeMap<String, i64>) -> BTreeMap<String, i64> {
    counts.iter().map(|(reason, cases)| (line(reason), *cases)).collect()
}

fn cases_v1(cases: &CaseFigures, record: &MonthRecord) -> CasesV1 {
    CasesV1 {
        error_threshold: ERROR_THRESHOLD.number(),
        n: cases.n,
        without_remarks: cases.without_remarks,
        with_finding: cases.with_finding,
        in_error: cases.in_error,
        critical: cases.critical,
        not_assessable: cases.not_assessable,
        between: cases.share.map(|share| BetweenV1 {
            low: share.low,
            high: share.high,
            population: share.population,
            not_covered: share.uncovered,
            confidence: "0.95",
            method: match share.weighted {
                None => "hypergeometric",
                Some(_) => "stratified",
            },
        }),
        strata: judged_strata(record)
            .into_iter()
            .map(|stratum| JudgedStratumV1 {
                name: line(stratum.name),
                population: stratum.cases.population,
                n: stratum.cases.n,
                in_error: stratum.cases.x,
            })
            .collect(),
    }
}

fn questions_v1(
    figures: &MonthFigures,
    report: &MonthReport<'_>,
    texts: &Texts,
) -> Vec<QuestionV1> {
    let of = |found: &super::figures::QuestionFigures| {
        let question = question_of(report.checklists, &found.checklist, &found.id, found.meaning);
        let words = |question: &crate::domain::checklist::Question| {
            of_checklist(&question.text, texts.language()).into_string()
        };
        QuestionV1 {
            checklist: line(&found.checklist),
            id: line(&found.id),
            meaning: found.meaning,
            label: question.map(|question| line(&question.label)),
            text: question.map(words),
            met: found.met,
            partly_met: found.partly_met,
            not_met: found.not_met,
            not_documented: found.not_documented,
            not_relevant: found.not_relevant,
            gated_out: found.gated_out,
            judged: found.judged(),
        }
    };
    figures.questions.iter().map(of).collect()
}

fn findings_v1(findings: &Findings) -> FindingsV1 {
    let coded = |counts: &[(Option<String>, i64)]| {
        let of = |(code, count): &(Option<String>, i64)| CountV1 {
            code: code.as_deref().map(line),
            count: *count,
        };
        counts.iter().map(of).collect()
    };
    let by_severity = findings.by_severity.iter().map(|(severity, count)| {
        let word = match severity {
            Severity::Deficiency => "deficiency",
            Severity::Error => "error",
            Severity::Critical => "critical",
        };
        CountV1 { code: Some(word.to_owned()), count: *count }
    });
    FindingsV1 {
        total: findings.total,
        by_severity: by_severity.collect(),
        by_category: coded(&findings.by_category),
        by_cause: coded(&findings.by_cause),
        by_consequence: coded(&findings.by_consequence),
    }
}

fn frame_v1(frame: &FrameRecord) -> FrameV1 {
    FrameV1 {
        cases: frame.cases,
        duplicates: frame.duplicates,
        refused: frame.refused,
        sha256: line(&frame.sha256),
        locked_at: moment(frame.locked_at),
    }
}

fn draw_v1(draw: &DrawRecord) -> DrawV1 {
    let strata = draw.strata.iter().map(|(name, cases, drawn)| StratumV1 {
        name: line(name),
        cases: *cases,
        drawn: *drawn,
    });
    DrawV1 {
        label: line(&draw.label),
        seed: line(&draw.seed),
        size: draw.size,
        drawn_at: moment(draw.drawn_at),
        reason: draw.reason.as_deref().map(line),
        strata: strata.collect(),
    }
}

fn checklists_v1(report: &MonthReport<'_>, texts: &Texts) -> Vec<ChecklistV1> {
    let of = |list: &crate::domain::checklist::ChecklistRef| {
        let known = report.checklists.iter().find(|known| known.reference == *list);
        ChecklistV1 {
            id: line(&list.id),
            version: list.version,
            hash: line(&list.hash),
            label: known.map(|known| line(&known.label)),
            title: known.map(|known| of_checklist(&known.title, texts.language()).into_string()),
        }
    };
    report.record.checklists.iter().map(of).collect()
}

fn line(text: &str) -> String {
    Clean::line(text).into_string()
}

fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}
