//! What differs between two versions of one month (da: *forskelle*): in cases, in cases in
//! error, and in the answers of each question.

use std::collections::{BTreeMap, BTreeSet};

use super::record::MonthRecord;

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct MonthChange {
    /// `cases`, `errors`, or a question's id.
    pub subject: String,
    /// The verdict's word; empty for cases and errors.
    pub verdict: String,
    /// How many before.
    pub before: i64,
    /// How many after.
    pub after: i64,
}

/// Every difference: cases and errors first, then the questions by id and verdict.
#[must_use]
pub fn changes(earlier: &MonthRecord, later: &MonthRecord) -> Vec<MonthChange> {
    let (before, after) = (earlier.errors(), later.errors());
    let whole = [("cases", before.1, after.1), ("errors", before.0, after.0)];
    let mut changes: Vec<MonthChange> = whole
        .into_iter()
        .map(|(subject, before, after)| MonthChange {
            subject: subject.to_owned(),
            verdict: String::new(),
            before,
            after,
        })
        .collect();
    let (before, after) = (by_question(earlier), by_question(later));
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    changes.extend(keys.into_iter().map(|key| MonthChange {
        subject: key.0.clone(),
        verdict: key.1.to_owned(),
        before: before.get(key).copied().unwrap_or(0),
        after: after.get(key).copied().unwrap_or(0),
    }));
    changes.retain(|change| change.before != change.after);
    changes
}

/// Answers of all streams, by question and verdict.
fn by_question(month: &MonthRecord) -> BTreeMap<(String, &'static str), i64> {
    let mut sums = BTreeMap::new();
    for (key, n) in month.counts() {
        if !key.subject.contains(':') {
            *sums.entry((key.subject, key.verdict)).or_insert(0) += n;
        }
    }
    sums
}
