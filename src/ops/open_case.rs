//! A case as it is opened (da: *åbne en sag*): where it was left, what lies around it, and how a
//! question was answered last time.

use std::collections::BTreeMap;

use super::areas;
use super::case::{Around, Case, view};
use super::configuration::Configuration;
use super::desk::Desk;
use super::overview::is_due;
use super::problems::Refusal;
use crate::api::Moment;
use crate::api::response::{CaseView, LastTime};
use crate::domain::text::Clean;
use crate::store::reviews::{Review, ReviewState};
use crate::store::{Tx, parse_moment};

/// Opens a case at a question, or where it was left.
pub(super) fn open(
    desk: &Desk,
    moment: &Moment,
    review_id: i64,
    question: Option<&str>,
) -> Result<CaseView, Refusal> {
    let tx = desk.store()?.read();
    let configuration = Configuration::load(&tx)?;
    let case = Case::load(&tx, desk.library(), tx.review(review_id)?)?;
    let closed = tx.is_closed(case.review.unit_id, &case.review.month)?;
    let reviews = tx.reviews(case.review.unit_id, &case.review.month)?;
    let left = tx.place()?.filter(|(id, _)| *id == review_id).map(|(_, question)| question);
    let at = match question {
        Some(question) => Some(question.to_owned()),
        None => left.and_then(|left| next_due(&case, &left)),
    };
    let rounds = rounds_read(&tx)?;
    let around = Around {
        of: reviews.iter().filter(|review| review.state == ReviewState::InSample).count(),
        closed,
        next_case: next_case(desk, &tx, &reviews, &case, &rounds)?,
        read_for_others: rounds.contains_key(&review_id),
        reviewed_within_year: reviewed_within_year(&tx, &case)?,
        areas: areas::to_choose(desk),
        papers: papers(desk),
    };
    view(&tx, &case, &configuration, around, at.as_deref(), moment)
}

/// The question that was left if it still lacks something, else the next that does.
fn next_due(case: &Case, left: &str) -> Option<String> {
    let form = case.form();
    let missing: Vec<&str> =
        form.missing(&case.answers).into_iter().map(|(question, _)| question.id.as_str()).collect();
    let order: Vec<&str> = form.questions().into_iter().map(|q| q.id.as_str()).collect();
    let from = order.iter().position(|id| *id == left)?;
    let next = order.iter().cycle().skip(from).take(order.len()).find(|id| missing.contains(id));
    Some((*next.unwrap_or(&left)).to_owned())
}

/// The rounds of calibration whose cases are read here for somebody else, by review.
fn rounds_read(tx: &Tx<'_>) -> Result<BTreeMap<i64, i64>, Refusal> {
    let mut rounds = BTreeMap::new();
    for round in tx.calibrations()?.into_iter().filter(|round| !round.sent) {
        let id = round.calibration_id;
        rounds.extend(tx.calibration_cases(id)?.into_iter().map(|(_, review)| (review, id)));
    }
    Ok(rounds)
}

/// The next case with something to answer, from this one round to it: of the month, or of the
/// round it is read in. Cases are read only until one is found: this is done after every answer.
fn next_case(
    desk: &Desk,
    tx: &Tx<'_>,
    reviews: &[Review],
    case: &Case,
    rounds: &BTreeMap<i64, i64>,
) -> Result<Option<i64>, Refusal> {
    let this = case.review.review_id;
    let (before, after): (Vec<&Review>, Vec<&Review>) = reviews
        .iter()
        .filter(|other| other.review_id != this)
        .filter(|other| rounds.get(&other.review_id) == rounds.get(&this))
        .partition(|other| other.number < case.review.number);
    for other in after.into_iter().chain(before) {
        let other = Case::load(tx, desk.library(), other.clone())?;
        if is_due(&other) && !other.line().complete {
            return Ok(Some(other.review.review_id));
        }
    }
    Ok(None)
}

fn reviewed_within_year(tx: &Tx<'_>, case: &Case) -> Result<bool, Refusal> {
    let (Some(reference), Ok(month)) =
        (&case.review.case_ref, case.review.month.parse::<crate::domain::month::Month>())
    else {
        return Ok(false);
    };
    let since = crate::domain::month::Month::new(month.year() - 1, month.number());
    let Some(since) = since else { return Ok(false) };
    let name = case.review.month.as_str();
    Ok(tx.reviewed_since(case.review.unit_id, reference, &since.to_string(), name)?)
}

/// The papers of the practice case, its story first.
fn papers(desk: &Desk) -> Vec<(Clean, Clean)> {
    let Some(practice) = desk.practice.as_ref().map(|practice| &practice.case) else {
        return Vec::new();
    };
    let story = (desk.texts.words(&practice.title), desk.texts.words(&practice.story));
    let paper = |(title, text): &(_, _)| (desk.texts.words(title), desk.texts.words(text));
    std::iter::once(story).chain(practice.papers.iter().map(paper)).collect()
}

/// How a question was answered last time.
pub(super) fn last_time(
    desk: &Desk,
    moment: &Moment,
    review_id: i64,
    question_id: &str,
) -> Result<Option<LastTime>, Refusal> {
    let found = desk.store()?.read().last_answer_elsewhere(review_id, question_id)?;
    let Some((stored, remark)) = found else { return Ok(None) };
    Ok(Some(LastTime {
        on: moment.local_date(parse_moment(&stored.answered_at, "answer")?),
        answer: stored.answer,
        remark: Clean::block(&remark.unwrap_or_default()),
    }))
}
