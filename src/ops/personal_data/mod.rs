//! What is held about cases (da: *persondata*): how long, how it is found and handed out, and how
//! it goes from the database, its journal and its copies.

mod erase;
mod find;
mod received;
mod sheets;

pub(super) use erase::finish_copies;

use chrono::NaiveDate;

use super::configuration::name;
use super::desk::Desk;
use super::problems::{Refusal, refused};
use crate::api::personal_data::{PersonalData, PersonalDataAnswer, RetentionView};
use crate::api::{Moment, Response};
use crate::domain::month::Month;
use crate::domain::retention::{Due, DueMonth, ErasedLine, RANGE, Retention, Rule};
use crate::domain::stream::Stream;
use crate::domain::text::Clean;
use crate::store::erasure::ErasedMonth;
use crate::store::reviews::Review;
use crate::store::{Tx, parse_moment};

/// Does what is asked about personal data.
pub(super) fn handle(
    desk: &mut Desk,
    moment: &Moment,
    asked: &PersonalData,
) -> Result<Response, Refusal> {
    if desk.practice.is_some() {
        return Err(refused("personal-data-while-practising").into());
    }
    let answer = match asked {
        PersonalData::Show => PersonalDataAnswer::Rules(show(desk, moment)?),
        PersonalData::SetRetention(retention) => {
            set(desk, moment, *retention)?;
            PersonalDataAnswer::Rules(show(desk, moment)?)
        }
        PersonalData::EraseDue => PersonalDataAnswer::Erased(erase::due(desk, moment)?),
        PersonalData::Find(reference) => {
            PersonalDataAnswer::Case(find::find(desk, moment, reference)?)
        }
        PersonalData::Export(reference) => {
            return Ok(Response::Written(find::export(desk, moment, reference)?));
        }
        PersonalData::EraseCase(reference) => {
            PersonalDataAnswer::Erased(erase::case(desk, moment, reference)?)
        }
        PersonalData::WriteSheets => return Ok(Response::Written(sheets::write(desk, moment)?)),
    };
    Ok(Response::PersonalData(Box::new(answer)))
}

/// How long things are kept.
pub(super) fn retention(tx: &Tx<'_>) -> Result<Retention, Refusal> {
    let number = |name, standard| -> Result<u32, Refusal> {
        Ok(tx.setting(name)?.and_then(|value| value.parse().ok()).unwrap_or(standard))
    };
    Ok(Retention {
        words_months: number(name::WORDS_MONTHS, Retention::STANDARD.words_months)?,
        answers_months: number(name::ANSWERS_MONTHS, Retention::STANDARD.answers_months)?,
    })
}

fn set(desk: &mut Desk, moment: &Moment, retention: Retention) -> Result<(), Refusal> {
    if !retention.is_sound() {
        let problem = refused("retention").with("least", RANGE.start());
        return Err(problem.with("most", RANGE.end()).into());
    }
    desk.transact(moment, "set-retention", |tx| {
        tx.set_setting(name::WORDS_MONTHS, &retention.words_months.to_string())?;
        tx.set_setting(name::ANSWERS_MONTHS, &retention.answers_months.to_string())
    })
}

fn show(desk: &Desk, moment: &Moment) -> Result<RetentionView, Refusal> {
    let tx = desk.store()?.read();
    let retention = retention(&tx)?;
    let today = moment.today();
    let months = team_months(&tx, moment)?;
    let mut due: Vec<DueMonth> = Vec::new();
    for month in &months {
        due.extend(month.due(&tx, retention, today)?);
    }
    let later = |month: &TeamMonth, what| {
        month.closed_on.map(|closed_on| retention.first_due(closed_on, what))
    };
    let next =
        months.iter().flat_map(|month| [later(month, Due::Words), later(month, Due::Answers)]);
    let mut next: Vec<NaiveDate> = next.flatten().collect();
    for month in received::naming(&tx, moment, None)? {
        match month.first_due(retention) {
            day if day <= today => due.push(month.due()),
            day => next.push(day),
        }
    }
    due.sort_by_key(|month| month.month);
    // A month that is not closed is counted from its last day, only to be told about.
    let is_old = |month: &&TeamMonth| {
        month.closed_on.is_none() && retention.due(month.month.last_day(), today).is_some()
    };
    Ok(RetentionView {
        retention,
        due,
        next: next.into_iter().filter(|day| *day > today).min(),
        left_open: months.iter().filter(is_old).map(|month| month.month).collect(),
        copies: desk.store()?.earlier_copies(&desk.places.copies())?.len(),
        log: tx.erased()?.into_iter().filter_map(logged).collect(),
    })
}

/// A month of a team of this desk.
struct TeamMonth {
    unit_id: i64,
    team: Clean,
    month: Month,
    closed_on: Option<NaiveDate>,
    /// All its cases, those without a place in the sample too.
    review_ids: Vec<i64>,
}

impl TeamMonth {
    /// What of it has had its time, if something of that is there.
    fn due(
        &self,
        tx: &Tx<'_>,
        retention: Retention,
        today: NaiveDate,
    ) -> Result<Option<DueMonth>, Refusal> {
        let Some(closed_on) = self.closed_on else { return Ok(None) };
        let Some(what) = retention.due(closed_on, today) else { return Ok(None) };
        let mut held = tx.held((self.unit_id, &self.month.to_string()), &self.review_ids, None)?;
        if what == Due::Words {
            held.answers = 0;
        }
        let month = DueMonth { team: self.team.clone(), month: self.month, closed_on, what, held };
        Ok((!held.is_nothing()).then_some(month))
    }
}

/// Every month of every team of this desk, the oldest first.
fn team_months(tx: &Tx<'_>, moment: &Moment) -> Result<Vec<TeamMonth>, Refusal> {
    let mut months = Vec::new();
    for unit in tx.units()?.into_iter().filter(|unit| !unit.is_centre) {
        for name in tx.months(unit.unit_id)? {
            let Ok(month) = name.parse::<Month>() else { continue };
            let closing = tx.closing_in_force(unit.unit_id, &name)?;
            let reviews = tx.reviews(unit.unit_id, &name)?;
            let closed_on = match closing {
                Some(closing) => Some(moment.local_date(closing.closed_at)),
                None => is_only_read_for_others(tx, unit.unit_id, &name, &reviews)?
                    .then(|| month.last_day()),
            };
            months.push(TeamMonth {
                unit_id: unit.unit_id,
                team: Clean::line(&unit.name),
                month,
                closed_on,
                review_ids: reviews.iter().map(|review| review.review_id).collect(),
            });
        }
    }
    months.sort_by_key(|month| (month.month, month.unit_id));
    Ok(months)
}

/// Whether a month has cases of a calibration and nothing of its own, as at a centre, which closes
/// no month: it counts from its last day.
fn is_only_read_for_others(
    tx: &Tx<'_>,
    unit_id: i64,
    month: &str,
    reviews: &[Review],
) -> Result<bool, Refusal> {
    let is_read_for_others = |review: &Review| review.stream == Stream::Calibration;
    Ok(reviews.iter().all(is_read_for_others) && tx.frame(unit_id, month)?.is_none())
}

/// A rule as it is stored with what it took.
fn rule_word(rule: Rule) -> String {
    match rule {
        Rule::Time(Retention { words_months, answers_months }) => {
            format!("time {words_months} {answers_months}")
        }
        Rule::Case => "case".to_owned(),
    }
}

fn rule_of(word: &str) -> Option<Rule> {
    let mut parts = word.split(' ');
    match (parts.next()?, parts.next(), parts.next()) {
        ("case", None, _) => Some(Rule::Case),
        ("time", Some(words), Some(answers)) => Some(Rule::Time(Retention {
            words_months: words.parse().ok()?,
            answers_months: answers.parse().ok()?,
        })),
        _ => None,
    }
}

fn logged(month: ErasedMonth) -> Option<ErasedLine> {
    Some(ErasedLine {
        at: parse_moment(&month.at, "journal").ok()?,
        who: Clean::line(&month.who),
        rule: rule_of(&month.rule)?,
        month: month.month.parse().ok()?,
        taken: month.taken,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_read_back_from_its_word() {
        for rule in [Rule::Case, Rule::Time(Retention::STANDARD)] {
            assert_eq!(rule_of(&rule_word(rule)), Some(rule));
        }
        assert_eq!(rule_of("time 12"), None);
    }
}
