//! What a reader of the figures must know (da: *forbehold*). Each is put there by a rule and
//! cannot be switched off.

use std::collections::BTreeSet;

use super::document::{Block, FEWEST_FOR_PERCENT};
use super::figures::{MonthFigures, NOT_REVIEWABLE};
use super::month::{Closing, Reopening};
use super::words::{disposition, number};
use crate::catalogue::texts::Texts;
use crate::domain::record::MonthRecord;
use crate::domain::text::Clean;

/// From this share of cases that could not be reviewed on, one in so many, they are a caveat:
/// 5 %.
const ONE_IN_NOT_REVIEWABLE: i64 = 20;

/// Something a reader must know, with its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caveat {
    /// The month is not closed, so that its figures may change.
    NotClosed,
    /// The month was opened again after it had been closed.
    Reopened(Vec<Reopening>),
    /// Cases picked for a reason are kept out of all shares.
    StreamsApart {
        /// How many cases.
        cases: i64,
    },
    /// Fewer than [`FEWEST_FOR_PERCENT`] cases were judged.
    FewCases {
        /// How many.
        n: i64,
    },
    /// A noticeable share of the cases could not be reviewed; what they hide may lie anywhere
    /// between all in order and all in error.
    NotReviewable {
        /// Cases that could not be reviewed.
        cases: i64,
        /// Cases that should have been.
        of: i64,
        /// Cases in error found.
        errors: i64,
        /// Cases judged.
        n: i64,
        /// The stored words of the reasons.
        reasons: Vec<String>,
    },
    /// Fewer cases were judged than planned.
    FewerThanPlanned {
        /// Judged.
        reviewed: i64,
        /// Planned.
        planned: i64,
    },
    /// Some reviews lack something and count nowhere.
    Incomplete {
        /// How many.
        cases: i64,
    },
    /// The sample was drawn again.
    DrawnAgain {
        /// Why, draw by draw.
        reasons: Vec<String>,
    },
}

/// All caveats of a month.
#[must_use]
pub fn caveats(
    record: &MonthRecord,
    figures: &MonthFigures,
    closing: Option<&Closing>,
) -> Vec<Caveat> {
    let completion = &figures.completion;
    let mut found = Vec::new();
    match closing {
        None => found.push(Caveat::NotClosed),
        Some(closing) if closing.reopened.is_empty() => {}
        Some(closing) => found.push(Caveat::Reopened(closing.reopened.clone())),
    }
    let apart: i64 = completion.other_streams.iter().map(|(_, cases)| cases).sum();
    if apart > 0 {
        found.push(Caveat::StreamsApart { cases: apart });
    }
    let n = figures.cases.n;
    if n < FEWEST_FOR_PERCENT {
        found.push(Caveat::FewCases { n });
    }
    let missing = completion.not_reviewable;
    let of = completion.reviewed + completion.not_found + completion.incomplete + missing;
    if missing > 0 && missing * ONE_IN_NOT_REVIEWABLE >= of {
        let errors = figures.cases.in_error;
        let reasons = completion.replaced.keys().chain(completion.not_replaced.keys());
        let reasons: BTreeSet<&String> =
            reasons.filter(|reason| NOT_REVIEWABLE.contains(&reason.as_str())).collect();
        let reasons = reasons.into_iter().cloned().collect();
        found.push(Caveat::NotReviewable { cases: missing, of, errors, n, reasons });
    }
    let reviewed = completion.reviewed + completion.not_found;
    if let Some(planned) = completion.planned.filter(|planned| reviewed < *planned) {
        found.push(Caveat::FewerThanPlanned { reviewed, planned });
    }
    if completion.incomplete > 0 {
        found.push(Caveat::Incomplete { cases: completion.incomplete });
    }
    let reasons: Vec<String> = record.draws.iter().filter_map(|draw| draw.reason.clone()).collect();
    if !reasons.is_empty() {
        found.push(Caveat::DrawnAgain { reasons });
    }
    found
}

impl Caveat {
    /// The stable name of the rule.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        match self {
            Self::NotClosed => "not-closed",
            Self::Reopened(_) => "reopened",
            Self::StreamsApart { .. } => "streams-apart",
            Self::FewCases { .. } => "few-cases",
            Self::NotReviewable { .. } => "not-reviewable",
            Self::FewerThanPlanned { .. } => "fewer-than-planned",
            Self::Incomplete { .. } => "incomplete",
            Self::DrawnAgain { .. } => "drawn-again",
        }
    }

    /// The sentence.
    #[must_use]
    pub fn text(&self, texts: &Texts) -> Clean {
        match self {
            Self::NotClosed => texts.get("report-caveat-not-closed"),
            Self::Reopened(times) => {
                let each = times.iter().map(|time| time.text(texts));
                let each: Vec<Clean> = each.collect();
                texts.with("report-caveat-reopened", &[("times", Clean::join(&each, " ").into())])
            }
            Self::StreamsApart { cases } => {
                texts.with("report-caveat-streams-apart", &[("cases", number(*cases))])
            }
            Self::FewCases { n } => texts.with("report-caveat-few-cases", &[("n", number(*n))]),
            Self::NotReviewable { cases, of, errors, n, reasons } => {
                let reasons: Vec<Clean> =
                    reasons.iter().map(|word| disposition(word, texts)).collect();
                texts.with(
                    "report-caveat-not-reviewable",
                    &[
                        ("cases", number(*cases)),
                        ("of", number(*of)),
                        ("low", number(*errors)),
                        ("high", number(errors + cases)),
                        ("n", number(n + cases)),
                        ("reasons", Clean::join(&reasons, ", ").into()),
                    ],
                )
            }
            Self::FewerThanPlanned { reviewed, planned } => texts.with(
                "report-caveat-fewer-than-planned",
                &[("reviewed", number(*reviewed)), ("planned", number(*planned))],
            ),
            Self::Incomplete { cases } => {
                texts.with("report-caveat-incomplete", &[("cases", number(*cases))])
            }
            Self::DrawnAgain { reasons } => {
                let reasons: Vec<Clean> = reasons.iter().map(|why| Clean::line(why)).collect();
                let reasons = Clean::join(&reasons, "; ");
                texts.with("report-caveat-drawn-again", &[("reasons", reasons.into())])
            }
        }
    }

    /// The caveat as a part of a paper.
    #[must_use]
    pub fn block(&self, texts: &Texts) -> Block {
        Block::Note {
            rule: Some(self.rule()),
            label: texts.get("report-caveat"),
            text: self.text(texts),
        }
    }
}
