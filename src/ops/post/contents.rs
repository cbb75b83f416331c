//! What a month comes to in cases, worked out from its content and never believed.

use std::collections::BTreeMap;

use crate::api::post::CaseCounts;
use crate::domain::record::MonthRecord;
use crate::domain::stream::Stream;
use crate::store::closings::Count;

/// How the subject of a case's outcome begins.
const CASE: &str = "case:";
/// How the subject of why a case was not reviewed begins.
const DISPOSITION: &str = "disposition:";

/// The counts stored with a month taken in: those of a closing, and why cases were not reviewed.
pub(in crate::ops) fn stored_counts(month: &MonthRecord) -> Vec<Count> {
    let mut counts = super::super::close::counts(month);
    counts.extend(dispositions(month).into_iter().map(|((stream, stratum, word), n)| Count {
        stream: stream.to_owned(),
        stratum: stratum.to_owned(),
        subject: format!("{DISPOSITION}{word}"),
        meaning: 0,
        verdict: String::new(),
        severity: 0,
        n,
    }));
    counts
}

/// What a month comes to.
pub(super) fn of_month(planned: i64, month: &MonthRecord) -> CaseCounts {
    let mut counts = CaseCounts { planned, ..CaseCounts::default() };
    for count in stored_counts(month) {
        add(&mut counts, &count.stream, &count.subject, count.n);
    }
    counts
}

/// Adds one stored count.
pub(super) fn add(counts: &mut CaseCounts, stream: &str, subject: &str, n: i64) {
    let is_random = stream == Stream::Random.word();
    if let Some(word) = subject.strip_prefix(DISPOSITION) {
        if is_random {
            counts.add_reason(word, n);
        }
        return;
    }
    let Some(outcome) = subject.strip_prefix(CASE) else { return };
    if !is_random {
        counts.other += n;
        return;
    }
    counts.drawn += n;
    match outcome {
        "replaced" => counts.replaced += n,
        "in_order" => counts.reviewed += n,
        "in_error" => {
            counts.reviewed += n;
            counts.in_error += n;
        }
        _ => {}
    }
}

/// Cases by stream, stratum and disposition.
fn dispositions(month: &MonthRecord) -> BTreeMap<(&'static str, &str, &str), i64> {
    let mut counts = BTreeMap::new();
    for case in &month.cases {
        if let Some(word) = &case.disposition {
            *counts
                .entry((case.stream.word(), case.stratum.as_str(), word.as_str()))
                .or_insert(0) += 1;
        }
    }
    counts
}
