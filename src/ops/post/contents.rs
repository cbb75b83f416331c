//! What a month or a quarter comes to in cases, worked out from its content and never believed.

use std::collections::BTreeMap;

use crate::api::post::CaseCounts;
use crate::domain::quarter::tally::Tallies;
use crate::domain::record::MonthRecord;
use crate::domain::stream::Stream;
use crate::store::closings::Count;

/// How the subject of a case's outcome begins.
const CASE: &str = "case:";
/// How the subject of why a case was not reviewed begins.
const DISPOSITION: &str = "disposition:";

/// The counts stored with a month taken in: those of a closing, and why cases were not reviewed.
pub(super) fn stored_counts(month: &MonthRecord) -> Vec<Count> {
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

/// The counts stored with a quarter: what its case and disposition counts say.
pub(super) fn counts_of(tallies: &Tallies) -> Vec<Count> {
    let count = |stream: Stream, stratum: &str, subject: String, n: u32| Count {
        stream: stream.word().to_owned(),
        stratum: stratum.to_owned(),
        subject,
        meaning: 0,
        verdict: String::new(),
        severity: 0,
        n: i64::from(n),
    };
    let cases = tallies.cases.iter().flat_map(|tally| {
        // The area takes the place of the stratum: it is what such counts are told apart by.
        let outcomes = [
            ("replaced", tally.replaced),
            ("incomplete", tally.incomplete),
            ("not_assessable", tally.not_assessable),
            ("in_order", tally.in_order + tally.deficient),
            ("in_error", tally.errors()),
        ];
        outcomes.map(|(word, n)| count(tally.stream, &tally.area, format!("{CASE}{word}"), n))
    });
    let dispositions = tallies.dispositions.iter().map(|tally| {
        let subject = format!("{DISPOSITION}{}", tally.disposition);
        count(tally.stream, "", subject, tally.n)
    });
    cases.chain(dispositions).filter(|count| count.n > 0).collect()
}

/// What counts come to.
pub(super) fn sum(planned: i64, stored: &[Count]) -> CaseCounts {
    let mut counts = CaseCounts { planned, ..CaseCounts::default() };
    for count in stored {
        add(&mut counts, &count.stream, &count.subject, count.n);
    }
    counts
}

/// What a month comes to.
pub(super) fn of_month(planned: i64, month: &MonthRecord) -> CaseCounts {
    sum(planned, &stored_counts(month))
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
