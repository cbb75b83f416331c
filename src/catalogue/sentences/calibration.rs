//! Rounds of calibration in words: where each stands, and where two readers differ.

use super::auditor;
use super::values::verdict_word;
use crate::catalogue::format;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::answer::Verdict;
use crate::domain::calibration::{Comparison, Disputed, Done};
use crate::domain::month::Month;
use crate::domain::text::Clean;

/// How far two readers agree: counted, then beyond chance with its interval.
#[must_use]
pub fn agreed(found: &Comparison, texts: &Texts) -> Vec<Clean> {
    let counted = texts.with(
        "calibration-agreed",
        &[("agreed", found.agreed.into()), ("of", found.judgements.into())],
    );
    let beyond = found.agreement.as_ref().map(|agreement| auditor::agreement(agreement, texts));
    std::iter::once(counted).chain(beyond).collect()
}

/// What it does to the figure of the month: cases in error as they are, and as they would be with
/// the second reader's judgement of those read twice.
#[must_use]
pub fn effect(found: &Comparison, month: Option<(i64, i64)>, texts: &Texts) -> Vec<Clean> {
    let (first, second) = found.in_error;
    let cases = texts.with(
        "calibration-in-error",
        &[("cases", found.cases.into()), ("first", first.into()), ("second", second.into())],
    );
    let whole = month.map(|(errors, of)| {
        let more = |cases: usize| i64::try_from(cases).unwrap_or(i64::MAX);
        let then = errors.saturating_add(more(second)).saturating_sub(more(first));
        texts.with(
            "calibration-effect",
            &[("errors", errors.into()), ("of", of.into()), ("then", then.into())],
        )
    });
    std::iter::once(cases).chain(whole).collect()
}

/// A disputed question.
#[must_use]
pub fn disputed(disputed: &Disputed, label: &Clean, text: &Clean, texts: &Texts) -> Clean {
    texts.with(
        "calibration-disputed",
        &[
            ("label", label.into()),
            ("question", text.into()),
            ("differ", disputed.differ.len().into()),
            ("of", disputed.of.into()),
        ],
    )
}

/// What each reader answered in a case where they differ.
#[must_use]
pub fn differing((number, first, second): &(i64, Verdict, Verdict), texts: &Texts) -> Clean {
    texts.with(
        "calibration-differing",
        &[
            ("number", Arg::plain(*number)),
            ("first", verdict_word(*first, texts).into()),
            ("second", verdict_word(*second, texts).into()),
        ],
    )
}

/// What was done about a round.
#[must_use]
pub fn done(done: &Done, texts: &Texts) -> Clean {
    match done {
        Done::CasesWritten(path) => {
            texts.with("calibration-cases-written", &[("path", path.into())])
        }
        Done::AnswersWritten(path) => {
            texts.with("calibration-answers-written", &[("path", path.into())])
        }
        Done::CasesTaken(count) => {
            texts.with("calibration-cases-taken", &[("count", (*count).into())])
        }
        Done::AnswersTaken => texts.get("calibration-answers-taken"),
    }
}

/// Where a round stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// Its cases are with the second reader.
    Waiting,
    /// Its answers are here.
    Answered,
    /// It is read here: so many of so many cases.
    Reading(usize, usize),
    /// It is read here to the end; the answers can be sent.
    Read,
}

/// The same in words.
#[must_use]
pub fn stand(stand: Stand, texts: &Texts) -> Clean {
    match stand {
        Stand::Waiting => texts.get("calibration-waiting"),
        Stand::Answered => texts.get("calibration-answered"),
        Stand::Read => texts.get("calibration-read"),
        Stand::Reading(read, of) => {
            texts.with("calibration-reading", &[("read", read.into()), ("of", of.into())])
        }
    }
}

/// A round as a heading: the month, and whose cases they are.
#[must_use]
pub fn title(month: Month, other: &Clean, sent: bool, texts: &Texts) -> Clean {
    let id = if sent { "calibration-of-ours" } else { "calibration-of-theirs" };
    let month = format::month(month.first_day(), texts);
    texts.with(id, &[("month", month.into()), ("other", other.into())])
}
