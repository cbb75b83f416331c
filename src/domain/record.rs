//! What one month of a team came to (da: *månedens resultat*): the value that is sealed at
//! closing, counted, reported and later sent. No case reference, no caseworker, no date of an
//! act and no words of the reviewer are in it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::answer::{Detail, Verdict};
use super::checklist::{ChecklistRef, Severity};
use super::month::Month;
use super::review::Outcome;
use super::stream::Stream;

/// A month of a team.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthRecord {
    /// The team's name.
    pub team: String,
    /// The centre's name.
    pub centre: String,
    /// The month.
    pub month: Month,
    /// The list the cases were drawn from, if there was one.
    pub frame: Option<FrameRecord>,
    /// The draw, if there was one; earlier draws of the same month come first.
    pub draws: Vec<DrawRecord>,
    /// The cases by running number; replaced ones too, withdrawn ones not.
    pub cases: Vec<CaseRecord>,
    /// The checklists the cases were judged by.
    pub checklists: Vec<ChecklistRef>,
}

/// The sampling frame in numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameRecord {
    /// Cases.
    pub cases: i64,
    /// Lines that repeated a case.
    pub duplicates: i64,
    /// Lines refused.
    pub refused: i64,
    /// Fingerprint.
    pub sha256: String,
    /// When it was locked.
    pub locked_at: DateTime<Utc>,
}

/// A draw in numbers; its seed is enough to make it again from the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawRecord {
    /// Label.
    pub label: String,
    /// Seed.
    pub seed: String,
    /// Cases asked for.
    pub size: i64,
    /// When.
    pub drawn_at: DateTime<Utc>,
    /// Why it was drawn again.
    pub reason: Option<String>,
    /// (stratum, cases in the list, drawn).
    pub strata: Vec<(String, i64, i64)>,
}

/// A case.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRecord {
    /// Running number in the month.
    pub number: i64,
    /// How it was picked.
    pub stream: Stream,
    /// Its stratum; empty where there are none.
    pub stratum: String,
    /// Its case area, if one besides the general.
    pub area: Option<String>,
    /// Why it was not reviewed: the stored word.
    pub disposition: Option<String>,
    /// The next ticket took its place.
    pub replaced: bool,
    /// How it came out; a case not found counts as in error.
    pub outcome: Outcome,
    /// The answers, in the order they were asked.
    pub answers: Vec<AnswerRecord>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerRecord {
    /// The checklist it belongs to.
    pub checklist: String,
    /// The question.
    pub question: String,
    /// Its meaning number.
    pub meaning: u32,
    /// The judgement; none for a fact.
    pub verdict: Option<Verdict>,
    /// Number, choice or step; dates and words never.
    pub detail: Detail,
    /// Not asked because of a fact (da: *bortfaldet*).
    pub gated_out: bool,
    /// Severity of the finding.
    pub severity: Option<Severity>,
    /// Cause code.
    pub cause: Option<String>,
    /// Consequence code.
    pub consequence: Option<String>,
    /// Put right in the case: yes, no longer possible, or still open; none where nothing was said.
    pub cured: Option<Cured>,
    /// Worth sharing.
    pub good_practice: bool,
    /// Marked for discussion.
    pub to_discuss: bool,
}

/// Whether a finding was put right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cured {
    /// Not yet.
    Open,
    /// Yes.
    Done,
    /// It cannot be.
    Cannot,
}

/// What a count is of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CountKey {
    /// Stream's word.
    pub stream: &'static str,
    /// Stratum.
    pub stratum: String,
    /// `case:<outcome>` or a question id.
    pub subject: String,
    /// Meaning number, 0 for a case.
    pub meaning: u32,
    /// Verdict's word, `gated_out` for one that fell away, or empty for a case.
    pub verdict: &'static str,
    /// Severity, 0 for none.
    pub severity: i64,
}

impl MonthRecord {
    /// The cases that shares are made of: randomly drawn and still in the sample.
    pub fn counted(&self) -> impl Iterator<Item = &CaseRecord> {
        self.cases.iter().filter(|case| case.stream == Stream::Random && !case.replaced)
    }

    /// (cases in error, cases counted) among the randomly drawn.
    pub fn errors(&self) -> (i64, i64) {
        self.counted().fold((0, 0), |(errors, cases), case| match case.outcome {
            Outcome::InError { .. } => (errors + 1, cases + 1),
            Outcome::InOrder { .. } => (errors, cases + 1),
            Outcome::Incomplete | Outcome::NotAssessable => (errors, cases),
        })
    }

    /// Question meaning × answer × severity and case outcomes, per stream and stratum. Every
    /// figure above the team is made of these.
    pub fn counts(&self) -> BTreeMap<CountKey, i64> {
        let mut counts = BTreeMap::new();
        for case in &self.cases {
            let (outcome, severity) = case.outcome_word();
            let mut count = |subject: String, meaning, verdict, severity| {
                let key = CountKey {
                    stream: case.stream.word(),
                    stratum: case.stratum.clone(),
                    subject,
                    meaning,
                    verdict,
                    severity,
                };
                *counts.entry(key).or_insert(0) += 1;
            };
            count(format!("case:{outcome}"), 0, "", severity);
            if case.replaced || case.disposition.is_some() {
                continue;
            }
            for answer in &case.answers {
                let verdict = match answer.verdict {
                    _ if answer.gated_out => "gated_out",
                    Some(verdict) => verdict.word(),
                    None => continue,
                };
                let severity = answer.severity.map_or(0, Severity::number);
                count(answer.question.clone(), answer.meaning, verdict, severity);
            }
        }
        counts
    }
}

impl CaseRecord {
    /// The outcome's word and the gravest severity, 0 for none.
    pub fn outcome_word(&self) -> (&'static str, i64) {
        if self.replaced {
            return ("replaced", 0);
        }
        match self.outcome {
            Outcome::Incomplete => ("incomplete", 0),
            Outcome::NotAssessable => ("not_assessable", 0),
            Outcome::InOrder { any_finding } => ("in_order", i64::from(any_finding)),
            Outcome::InError { worst } => ("in_error", worst.number()),
        }
    }
}
