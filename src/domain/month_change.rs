//! What differs between two versions of one month or quarter (da: *forskelle*): in cases, in cases
//! in error, and in the answers of each question.

use std::collections::{BTreeMap, BTreeSet};

use super::answer::Verdict;
use super::quarter::tally::Tallies;
use super::record::MonthRecord;
use super::stream::Stream;

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
    told(whole, &by_question(earlier), &by_question(later))
}

/// The same of a quarter's counts: cases drawn by chance, and their answers.
#[must_use]
pub fn changes_of_tallies(earlier: &Tallies, later: &Tallies) -> Vec<MonthChange> {
    let sum = |of: &Tallies| {
        let random = of.cases.iter().filter(|tally| tally.stream == Stream::Random);
        random.fold((0, 0), |(errors, judged), tally| {
            (errors + i64::from(tally.errors()), judged + i64::from(tally.judged()))
        })
    };
    let (before, after) = (sum(earlier), sum(later));
    let whole = [("cases", before.1, after.1), ("errors", before.0, after.0)];
    told(whole, &by_question_of(earlier), &by_question_of(later))
}

/// Answers by question and verdict.
type Answers = BTreeMap<(String, &'static str), i64>;

fn told(whole: [(&str, i64, i64); 2], before: &Answers, after: &Answers) -> Vec<MonthChange> {
    let mut changes: Vec<MonthChange> = whole
        .into_iter()
        .map(|(subject, before, after)| MonthChange {
            subject: subject.to_owned(),
            verdict: String::new(),
            before,
            after,
        })
        .collect();
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

fn by_question_of(tallies: &Tallies) -> Answers {
    let mut sums = BTreeMap::new();
    for tally in &tallies.questions {
        let answers = [
            (Verdict::Met.word(), tally.met),
            (Verdict::PartlyMet.word(), tally.partly),
            (Verdict::NotMet.word(), tally.not_met),
            (Verdict::NotDocumented.word(), tally.not_documented),
            (Verdict::NotRelevant.word(), tally.not_relevant),
            ("gated_out", tally.gated_out),
        ];
        for (verdict, n) in answers {
            *sums.entry((tally.key.question.clone(), verdict)).or_insert(0) += i64::from(n);
        }
    }
    sums
}

/// Answers of all streams, by question and verdict.
fn by_question(month: &MonthRecord) -> Answers {
    let mut sums = BTreeMap::new();
    for (key, n) in month.counts() {
        if !key.subject.contains(':') {
            *sums.entry((key.subject, key.verdict)).or_insert(0) += n;
        }
    }
    sums
}
