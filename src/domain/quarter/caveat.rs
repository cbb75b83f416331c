//! What must be said beside the figures (da: *forbehold*). Each follows from a rule and carries the
//! numbers behind it; nobody can switch one off.

use std::collections::{BTreeMap, BTreeSet};

use super::completion::Completion;
use super::material::Material;
use super::questions::QuestionTable;
use super::share::Share;
use super::tally::QuestionKey;
use crate::domain::month::Month;
use crate::domain::statistics::comparison::LEAST_JUDGED;
use crate::domain::statistics::shrinkage::shrink;
use crate::domain::stream::Stream;

/// From this share of drawn cases on that could not be reviewed it is said: one in twenty.
const NOT_REVIEWABLE: u64 = 20;

/// Something a reader must know.
#[derive(Debug, Clone, PartialEq)]
pub enum Caveat {
    /// Months that ought to be there are not (da: *manglende teams eller måneder*).
    Missing {
        /// By team.
        teams: Vec<(String, Vec<Month>)>,
        /// Months that are here.
        here: u64,
        /// Months that ought to be.
        expected: u64,
    },
    /// Quarters were handed in before all months of the teams were in.
    Unfinished {
        /// Months of teams that are missing, by centre.
        centres: Vec<(String, u64)>,
    },
    /// A part of the lists has no judged case in the period: the share is about the rest.
    NotCovered {
        /// Teams it is in.
        teams: Vec<String>,
        /// Part of the lists that the share is about.
        covered: f64,
    },
    /// One drawn case in twenty or more could not be reviewed: the others may be better or worse.
    NotReviewable {
        /// Cases.
        cases: u64,
        /// Cases drawn.
        drawn: u64,
    },
    /// Cases that were not drawn by chance are in no share (da: *udvalgte sager holdt ude*).
    KeptOut {
        /// By how they were picked.
        streams: Vec<(Stream, u64)>,
    },
    /// The meaning of a question changed: what came before is about something else.
    ChangedMeaning {
        /// The questions' ids.
        questions: Vec<String>,
    },
    /// Each case was read by one person; nobody knows how strict they are (da: *én læser*).
    SingleReader {
        /// Cases judged.
        cases: u64,
    },
    /// Too few cases to judge anything by.
    Few {
        /// Teams with 1 to 9 judged cases.
        teams: Vec<(String, u64)>,
        /// Questions that 1 to 9 cases were looked at in.
        questions: u64,
        /// All cases judged.
        cases: u64,
    },
    /// The question with the most errors was picked because it has the most: by chance alone it
    /// will have fewer next time (da: *regression mod gennemsnittet*).
    PickedAsWorst {
        /// The question.
        key: QuestionKey,
        /// Not in order.
        x: u64,
        /// Cases it was looked at in.
        n: u64,
        /// The share to expect next time when nothing is done.
        expected: f64,
    },
}

impl Caveat {
    /// The stable name of the rule.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "missing",
            Self::NotCovered { .. } => "not-covered",
            Self::NotReviewable { .. } => "not-reviewable",
            Self::KeptOut { .. } => "kept-out",
            Self::ChangedMeaning { .. } => "changed-meaning",
            Self::SingleReader { .. } => "single-reader",
            Self::Few { .. } => "few",
            Self::PickedAsWorst { .. } => "picked-as-worst",
            Self::Unfinished { .. } => "unfinished",
        }
    }
}

/// Everything that must be said about the period.
#[must_use]
pub fn caveats(
    material: &Material,
    (total, teams): (&Completion, &BTreeMap<String, Completion>),
    (share, shares): (&Share, &BTreeMap<String, Share>),
    questions: &QuestionTable,
) -> Vec<Caveat> {
    let found = [
        missing(total, teams),
        unfinished(material),
        not_covered(share),
        not_reviewable(total),
        kept_out(total),
        changed_meaning(material, questions),
        single_reader(total),
        few(total, shares, questions),
        picked_as_worst(questions),
    ];
    found.into_iter().flatten().collect()
}

fn missing(total: &Completion, teams: &BTreeMap<String, Completion>) -> Option<Caveat> {
    let teams: Vec<(String, Vec<Month>)> = teams
        .iter()
        .filter(|(_, team)| !team.missing.is_empty())
        .map(|(name, team)| (name.clone(), team.missing.clone()))
        .collect();
    let expected = total.months + total.missing.len() as u64;
    (!teams.is_empty()).then_some(Caveat::Missing { teams, here: total.months, expected })
}

fn unfinished(material: &Material) -> Option<Caveat> {
    let mut centres: BTreeMap<&str, u64> = BTreeMap::new();
    for of in material.counts.unfinished.iter().filter(|of| of.missing > 0) {
        *centres.entry(&of.centre).or_insert(0) += u64::from(of.missing);
    }
    let centres: Vec<(String, u64)> =
        centres.into_iter().map(|(centre, missing)| (centre.to_owned(), missing)).collect();
    (!centres.is_empty()).then_some(Caveat::Unfinished { centres })
}

fn not_covered(share: &Share) -> Option<Caveat> {
    let covered = share.covered.ok().filter(|covered| *covered < 1.0)?;
    Some(Caveat::NotCovered { teams: share.uncovered.clone(), covered })
}

fn not_reviewable(total: &Completion) -> Option<Caveat> {
    let is_much = total.not_reviewable > 0 && total.not_reviewable * NOT_REVIEWABLE >= total.drawn;
    let caveat = Caveat::NotReviewable { cases: total.not_reviewable, drawn: total.drawn };
    is_much.then_some(caveat)
}

fn kept_out(total: &Completion) -> Option<Caveat> {
    let streams: Vec<(Stream, u64)> = total.others.iter().map(|(word, n)| (*word, *n)).collect();
    (!streams.is_empty()).then_some(Caveat::KeptOut { streams })
}

fn changed_meaning(material: &Material, questions: &QuestionTable) -> Option<Caveat> {
    let mut meanings: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    let now = questions.questions.iter().map(|question| &question.key);
    for key in now.clone() {
        meanings.entry(&key.question).or_default().insert(key.meaning);
    }
    for key in &material.counts.asked_before {
        // A question that is asked no longer is not one that changed.
        if let Some(meanings) = meanings.get_mut(key.question.as_str()) {
            meanings.insert(key.meaning);
        }
    }
    let questions: Vec<String> = meanings
        .into_iter()
        .filter(|(_, meanings)| meanings.len() > 1)
        .map(|(question, _)| question.to_owned())
        .collect();
    (!questions.is_empty()).then_some(Caveat::ChangedMeaning { questions })
}

fn single_reader(total: &Completion) -> Option<Caveat> {
    let is_single = total.reviewed > 0 && !total.others.contains_key(&Stream::Calibration);
    is_single.then_some(Caveat::SingleReader { cases: total.reviewed })
}

fn few(
    total: &Completion,
    shares: &BTreeMap<String, Share>,
    questions: &QuestionTable,
) -> Option<Caveat> {
    let is_few = |n: u64| (1..LEAST_JUDGED).contains(&n);
    let teams: Vec<(String, u64)> = shares
        .iter()
        .filter(|(_, share)| is_few(share.n))
        .map(|(team, share)| (team.clone(), share.n))
        .collect();
    let questions = questions.questions.iter();
    let questions =
        questions.filter(|question| is_few(question.answers.looked_at())).count() as u64;
    let is_any = !teams.is_empty() || questions > 0;
    is_any.then_some(Caveat::Few { teams, questions, cases: total.reviewed })
}

fn picked_as_worst(questions: &QuestionTable) -> Option<Caveat> {
    let counts: Vec<(u64, u64)> = questions
        .questions
        .iter()
        .map(|question| (question.answers.not_in_order(), question.answers.looked_at()))
        .collect();
    let drawn_together = shrink(&counts).ok()?;
    let share = |(x, n): (u64, u64)| x as f64 / n as f64;
    let (question, (x, n), expected) = questions
        .questions
        .iter()
        .zip(counts)
        .zip(drawn_together.shrunken)
        .filter(|((_, (x, n)), _)| *n >= LEAST_JUDGED && *x > 0)
        .filter_map(|((question, count), expected)| Some((question, count, expected.ok()?)))
        .max_by(|one, other| share(one.1).total_cmp(&share(other.1)))?;
    let falls = expected < share((x, n));
    falls.then(|| Caveat::PickedAsWorst { key: question.key.clone(), x, n, expected })
}
