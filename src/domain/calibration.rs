//! Two readers of the same cases (da: *kalibrering*): which cases are read twice, and how far the
//! readers agree. The second reader sees no answers of the first.
//!
//! A share of the reviewed cases is drawn, one in ten unless the municipality says otherwise, and the
//! first case of a new reader is always among them
//! (the rule of inter-viewer quality checks, IVE-QC). Agreement is that of
//! [`super::statistics::agreement`]; a question that did not arise is *not relevant*, so that
//! disagreeing about whether it arises is a disagreement. One that arose for neither is left out.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::answer::Verdict;
use super::checklist::{ChecklistRef, Severity};
use super::draw::{CaseId, Label, Seed, ticket};
use super::month::Month;
use super::package::Sender;
use super::review::ERROR_THRESHOLD;
use super::statistics::agreement::{Agreement, Item, agreement};
use super::text::Clean;

/// One case in so many is read twice, at least one, where nothing else is set.
pub const ONE_IN: u32 = 10;
/// The local number that says otherwise; it travels in the centre's set-up as limits of checklists do.
pub const ONE_IN_PARAMETER: &str = "calibration.one-in";

/// What was done about a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Done {
    /// The cases of a round were written to this file.
    CasesWritten(Clean),
    /// What was answered was written to this file.
    AnswersWritten(Clean),
    /// So many cases are to be read here.
    CasesTaken(usize),
    /// The second reader's answers are here.
    AnswersTaken,
}

/// What a reader came to about one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// The question.
    pub question: String,
    /// The number of its meaning.
    pub meaning: u32,
    /// The verdict; *not relevant* where the question did not arise.
    pub verdict: Verdict,
    /// How grave the finding is, where there is one.
    pub severity: Option<Severity>,
}

/// A case on its way to the second reader: what is needed to find it and to ask the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondCase {
    /// Its number in the round, from 1.
    pub number: i64,
    /// The case reference.
    pub reference: String,
    /// The case area.
    pub area: Option<String>,
    /// Date of the act judged.
    pub act_date: NaiveDate,
    /// The checklists it was reviewed with.
    pub lists: Vec<ChecklistRef>,
}

/// Cases for a second reader, without any answer (da: *kalibreringsfil*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondReading {
    /// Who asks.
    pub sender: Sender,
    /// The key it is sealed for.
    pub recipient: String,
    /// The name of the round: 32 hexadecimal digits, the seed its cases were drawn with.
    pub code: String,
    /// The team whose cases they are.
    pub team: String,
    /// Their month.
    pub month: Month,
    /// The cases, by number.
    pub cases: Vec<SecondCase>,
}

/// What the second reader came to (da: *kalibreringssvar*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondAnswers {
    /// Who answers.
    pub sender: Sender,
    /// The key it is sealed for.
    pub recipient: String,
    /// The round.
    pub code: String,
    /// Judgements by the number of the case.
    pub cases: Vec<(i64, Vec<Judgement>)>,
}

/// Which of the reviewed cases are read twice, one in `one_in`, in ascending order. `reviewed` are
/// their numbers in the order they were reviewed; of a new reader the first one is among them.
pub fn picked(
    reviewed: &[i64],
    one_in: u32,
    (seed, label): (&Seed, &Label),
    new_reader: bool,
) -> Vec<i64> {
    let first = reviewed.first().copied().filter(|_| new_reader);
    let share = usize::try_from(one_in.max(1)).unwrap_or(usize::MAX);
    let wanted = reviewed.len().div_ceil(share);
    let mut others: Vec<i64> =
        reviewed.iter().copied().filter(|number| Some(*number) != first).collect();
    others.sort_by_key(|number| {
        // A number is always an id.
        CaseId::parse(&number.to_string()).map(|id| ticket(seed, label, &id)).ok()
    });
    let mut picked: Vec<i64> = first.into_iter().chain(others).take(wanted.max(1)).collect();
    picked.sort_unstable();
    picked
}

/// One case as both readers judged it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoubleRead {
    /// Its number in the round.
    pub number: i64,
    /// What the first reader came to.
    pub first: Vec<Judgement>,
    /// What the second one did.
    pub second: Vec<Judgement>,
}

/// How far two readers agree.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// Cases both read.
    pub cases: usize,
    /// Questions both judged, over all cases.
    pub judgements: usize,
    /// Of these judged alike.
    pub agreed: usize,
    /// Agreement beyond chance; none without a judgement.
    pub agreement: Option<Agreement>,
    /// Questions judged differently, the most disputed first.
    pub disputed: Vec<Disputed>,
    /// Of the cases in error: by the first reader, by the second.
    pub in_error: (usize, usize),
}

/// A question that was judged differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disputed {
    /// The question and its meaning.
    pub question: (String, u32),
    /// Cases in which both judged it.
    pub of: usize,
    /// Those in which they differ: number, first verdict, second verdict.
    pub differ: Vec<(i64, Verdict, Verdict)>,
}

/// Compares two readers of the same cases.
pub fn compare(cases: &[DoubleRead]) -> Comparison {
    let mut items = Vec::new();
    let mut questions: BTreeMap<(String, u32), Disputed> = BTreeMap::new();
    let mut agreed = 0;
    for (place, case) in (0_u64..).zip(cases) {
        for first in &case.first {
            let same = |other: &&Judgement| {
                (&other.question, other.meaning) == (&first.question, first.meaning)
            };
            let Some(second) = case.second.iter().find(same) else { continue };
            // What arose for neither was judged by neither, and would make them look alike.
            if [first.verdict, second.verdict] == [Verdict::NotRelevant; 2] {
                continue;
            }
            let ratings = [first, second].map(|judgement| Some(category(judgement.verdict)));
            items.push(Item { case: place, ratings: ratings.to_vec() });
            let name = (first.question.clone(), first.meaning);
            let question = questions.entry(name.clone()).or_insert_with(|| Disputed {
                question: name,
                of: 0,
                differ: Vec::new(),
            });
            question.of += 1;
            if first.verdict == second.verdict {
                agreed += 1;
            } else {
                question.differ.push((case.number, first.verdict, second.verdict));
            }
        }
    }
    let mut disputed: Vec<Disputed> =
        questions.into_values().filter(|question| !question.differ.is_empty()).collect();
    // By the count of cases; equal ones stay in the order of their names.
    disputed.sort_by_key(|question| std::cmp::Reverse(question.differ.len()));
    let in_error = |of: fn(&DoubleRead) -> &[Judgement]| {
        cases.iter().filter(|case| is_in_error(of(case))).count()
    };
    Comparison {
        cases: cases.len(),
        judgements: items.len(),
        agreed,
        agreement: agreement(&items, Verdict::ALL.len()).ok().filter(|_| !items.is_empty()),
        disputed,
        in_error: (in_error(|case| &case.first), in_error(|case| &case.second)),
    }
}

fn is_in_error(judgements: &[Judgement]) -> bool {
    judgements.iter().any(|judgement| judgement.severity >= Some(ERROR_THRESHOLD))
}

fn category(verdict: Verdict) -> usize {
    Verdict::ALL.iter().position(|known| *known == verdict).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
    use proptest::prelude::*;

    use super::*;

    fn judgement(question: &str, verdict: Verdict, severity: Option<Severity>) -> Judgement {
        Judgement { question: question.to_owned(), meaning: 1, verdict, severity }
    }

    #[test]
    fn disagreement_is_counted_by_question_and_by_case() {
        let error = Some(Severity::Error);
        let case = |number, first: [Verdict; 2], second: [Verdict; 2]| {
            let of = |verdicts: [Verdict; 2]| {
                let grave = |verdict| error.filter(|_| verdict == Verdict::NotMet);
                let [a, b] = verdicts;
                vec![judgement("a", a, grave(a)), judgement("b", b, grave(b))]
            };
            DoubleRead { number, first: of(first), second: of(second) }
        };
        use Verdict::{Met, NotMet, NotRelevant};
        let found = compare(&[
            case(1, [Met, Met], [Met, NotMet]),
            case(2, [Met, NotMet], [Met, NotMet]),
            case(3, [NotRelevant, Met], [Met, NotMet]),
            case(4, [NotRelevant, Met], [NotRelevant, Met]),
        ]);
        assert_eq!((found.cases, found.judgements, found.agreed), (4, 7, 4));
        assert_eq!(found.in_error, (1, 3));
        let names: Vec<(&str, usize, usize)> = found
            .disputed
            .iter()
            .map(|of| (of.question.0.as_str(), of.differ.len(), of.of))
            .collect();
        assert_eq!(names, [("b", 2, 4), ("a", 1, 3)]);
        assert_eq!(found.disputed[0].differ[1], (3, Met, NotMet));
        assert_eq!(found.agreement.unwrap().cases, 4);
        assert_eq!(compare(&[]).agreement, None);
    }

    proptest! {
        #[test]
        fn a_share_is_picked_and_a_new_readers_first_case(
            count in 1_i64..60, one_in in 1_u32..20, seed in any::<[u8; 16]>(), new_reader: bool,
        ) {
            let reviewed: Vec<i64> = (1..=count).rev().collect();
            let month = "2026-11".parse().unwrap();
            let (seed, label) = (Seed::from_random(seed), Label::of(month, "Nord", 1));
            let found = picked(&reviewed, one_in, (&seed, &label), new_reader);
            prop_assert_eq!(found.len(), reviewed.len().div_ceil(one_in as usize));
            prop_assert!(found.is_sorted() && found.iter().all(|number| reviewed.contains(number)));
            prop_assert!(!new_reader || found.contains(&count));
            prop_assert_eq!(&found, &picked(&reviewed, one_in, (&seed, &label), new_reader));
        }
    }
}
