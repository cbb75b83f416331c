//! Whole reviews at once, for demonstrations and measuring: the same rows as if every answer
//! had been given by hand, in one transaction for a month instead of one for each answer.

use chrono::NaiveDate;

use super::answer::{answer_step, finding_step, good_practice_step};
use super::case::{Case, limit_of};
use super::desk::Desk;
use super::problems::Refusal;
use super::undo::Step;
use crate::api::request::Finding;
use crate::api::{Moment, Problem};
use crate::domain::answer::Answer;
use crate::domain::calendar::Calendar;
use crate::domain::checklist::Question;
use crate::domain::review::Relevance;

/// A question as it comes up in a review.
#[derive(Debug)]
pub struct Asked<'a> {
    /// The question.
    pub question: &'a Question,
    /// Date of the act judged.
    pub act_date: Option<NaiveDate>,
    /// The limit in force, for dates.
    pub limit: Option<u32>,
    /// The calendar in use.
    pub calendar: &'a Calendar,
}

/// What is given to a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The answer.
    pub answer: Answer,
    /// What is said about it, if anything.
    pub finding: Option<Finding>,
    /// What is worth sharing; empty for nothing.
    pub good_practice: String,
}

/// Reviews cases from the first question to the last that is asked. `give` is called for one
/// question after the other, with the case's place in `reviews`.
///
/// # Errors
/// As for each answer by itself; nothing is stored then.
pub fn review(
    desk: &mut Desk,
    moment: &Moment,
    reviews: &[i64],
    give: &mut dyn FnMut(usize, &Asked<'_>) -> Entry,
) -> Result<(), Problem> {
    review_all(desk, moment, reviews, give).map_err(Problem::from)
}

fn review_all(
    desk: &mut Desk,
    moment: &Moment,
    reviews: &[i64],
    give: &mut dyn FnMut(usize, &Asked<'_>) -> Entry,
) -> Result<(), Refusal> {
    let configuration = desk.configuration()?;
    let mut steps: Vec<Step> = Vec::new();
    for (place, review_id) in reviews.iter().enumerate() {
        let tx = desk.store()?.read();
        let mut case = Case::load(&tx, desk.library(), tx.review(*review_id)?)?;
        let ids: Vec<String> =
            case.form().questions().iter().map(|question| question.id.clone()).collect();
        for id in ids {
            let entry = {
                let form = case.form();
                let Some(question) = form.find(&id) else { continue };
                if form.relevance(question, &case.answers) != Relevance::Asked {
                    continue;
                }
                let list = case.lists.iter().find(|list| list.question(&id).is_some());
                let limit = list.and_then(|list| limit_of(question, list, &configuration, None));
                let act_date = case.review.act_date;
                let calendar = &configuration.calendar;
                give(place, &Asked { question, act_date, limit, calendar })
            };
            let mut take = |case: &mut Case, step: Step| {
                case.absorb(&id, &step.after);
                steps.push(step);
            };
            let step = answer_step(&case, moment, &id, Some(entry.answer))?;
            take(&mut case, step);
            if let Some(finding) = &entry.finding {
                let step = finding_step(&case, moment, &id, finding, false)?;
                take(&mut case, step);
            }
            if !entry.good_practice.is_empty() {
                let step = good_practice_step(&case, &id, &entry.good_practice, false)?;
                take(&mut case, step);
            }
        }
    }
    desk.transact(moment, "record-answer", |tx| {
        for step in &steps {
            step.after.write(tx, step.review_id, &step.question)?;
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests;
