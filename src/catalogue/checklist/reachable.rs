//! Finds questions that would never be asked: no answers to the questions before them make
//! their condition hold.
//!
//! The answers that matter are few (every option, every number and date at which a condition
//! changes), so they are tried out one question after another; as soon as a condition is known
//! not to hold, the rest is left out. What a condition means is [`Condition::holds`] itself.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::answer::{Answer, Detail, Verdict};
use crate::domain::checklist::{Checklist, Kind, Purpose, Question};
use crate::domain::condition::{ACT_DATE, Condition, Truth};

use super::limits;

/// The indices of questions that are never asked. Only `sound` questions are tried, and of
/// questions that depend on one another only the first is named.
pub(super) fn never_asked(questions: &[Question], sound: &[bool], list: &Checklist) -> Vec<usize> {
    let places: BTreeMap<&str, usize> =
        questions.iter().enumerate().rev().map(|(index, one)| (one.id.as_str(), index)).collect();
    let mut steps_left = limits::SEARCH_STEPS;
    let mut never: Vec<usize> = Vec::new();
    for (index, question) in questions.iter().enumerate() {
        let is_sound = sound.get(index).copied().unwrap_or(false);
        if !is_sound || question.relevant_when.is_none() {
            continue;
        }
        let needed = needed(questions, &places, index);
        let echo = needed.iter().any(|other| never.contains(other));
        if !echo && !Search::new(questions, &needed, list, &mut steps_left).finds_answers() {
            never.push(index);
        }
    }
    never
}

/// The question itself and all that must be asked before it can be, each once.
fn needed(questions: &[Question], places: &BTreeMap<&str, usize>, index: usize) -> Vec<usize> {
    let mut needed = vec![index];
    let mut next = 0;
    while let Some(current) = needed.get(next).copied() {
        next += 1;
        let condition = questions.get(current).and_then(|one| one.relevant_when.as_ref());
        for name in condition.map(Condition::reads).unwrap_or_default() {
            if let Some(before) =
                places.get(name).copied().filter(|before| !needed.contains(before))
            {
                needed.push(before);
            }
        }
    }
    needed
}

/// Tries answers to the questions before one question.
struct Search<'q, 's> {
    conditions: Vec<&'q Condition>,
    /// The questions that are read, with the answers to try, in the order they are asked.
    tries: Vec<(&'q str, Vec<Answer>)>,
    act_dates: Vec<Option<NaiveDate>>,
    /// Comparisons made by one look at all conditions.
    cost: usize,
    steps_left: &'s mut usize,
}

impl<'q, 's> Search<'q, 's> {
    fn new(
        questions: &'q [Question],
        needed: &[usize],
        list: &Checklist,
        steps_left: &'s mut usize,
    ) -> Self {
        let all = || needed.iter().filter_map(|index| questions.get(*index));
        let conditions: Vec<&Condition> =
            all().filter_map(|one| one.relevant_when.as_ref()).collect();
        let mut asked: Vec<usize> = needed.iter().skip(1).copied().collect();
        asked.sort_unstable();
        let tries = asked
            .iter()
            .filter_map(|index| questions.get(*index))
            .map(|one| (one.id.as_str(), answers(one, &Borders::of(&one.id, &conditions))))
            .collect();
        let mut act_dates: Vec<Option<NaiveDate>> = Borders::of(ACT_DATE, &conditions)
            .dates
            .into_iter()
            .chain([list.valid_from, list.valid_to].into_iter().flatten())
            .filter(|date| list.covers(*date))
            .map(Some)
            .collect();
        if act_dates.is_empty() {
            act_dates.push(None);
        }
        let cost = conditions.iter().map(|condition| condition.reads().len()).sum();
        Self { conditions, tries, act_dates, cost, steps_left }
    }

    /// Whether some answers make every condition hold; also when it would take too long to know.
    fn finds_answers(mut self) -> bool {
        let act_dates = std::mem::take(&mut self.act_dates);
        act_dates.into_iter().any(|act_date| self.extend(&mut BTreeMap::new(), act_date))
    }

    fn extend(
        &mut self,
        given: &mut BTreeMap<&'q str, Answer>,
        act_date: Option<NaiveDate>,
    ) -> bool {
        match self.steps_left.checked_sub(self.cost) {
            Some(left) => *self.steps_left = left,
            None => return true,
        }
        let lookup = |name: &str| given.get(name);
        let truths: Vec<Truth> =
            self.conditions.iter().map(|one| one.holds(&lookup, act_date)).collect();
        if truths.contains(&Truth::No) {
            return false;
        }
        let Some((name, answers)) = self.tries.get(given.len()).cloned() else {
            return truths.iter().all(|truth| *truth == Truth::Yes);
        };
        for answer in answers {
            given.insert(name, answer);
            if self.extend(given, act_date) {
                return true;
            }
        }
        given.remove(name);
        false
    }
}

/// The numbers and dates at which a condition about one question changes.
#[derive(Debug, Default)]
struct Borders {
    numbers: Vec<i64>,
    dates: Vec<NaiveDate>,
}

impl Borders {
    fn of(name: &str, conditions: &[&Condition]) -> Self {
        let mut borders = Self::default();
        conditions.iter().for_each(|condition| borders.add(name, condition));
        borders
    }

    fn add(&mut self, name: &str, condition: &Condition) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().for_each(|part| self.add(name, part));
            }
            Condition::Not(part) => self.add(name, part),
            Condition::Equals { question, value } if question == name => self.add_number(value),
            Condition::OneOf { question, values } if question == name => {
                values.iter().for_each(|value| self.add_number(value));
            }
            Condition::Between { question, low, high } if question == name => {
                self.numbers.extend([low.saturating_sub(1), *low, *high, high.saturating_add(1)]);
            }
            Condition::Before { question, date } if question == name => {
                self.dates.extend(date.pred_opt());
                self.dates.push(*date);
            }
            _ => {}
        }
    }

    fn add_number(&mut self, value: &str) {
        if let Ok(number) = value.parse::<i64>() {
            self.numbers.extend([number.saturating_sub(1), number, number.saturating_add(1)]);
        }
    }
}

/// The answers to a question that make a difference.
fn answers(question: &Question, borders: &Borders) -> Vec<Answer> {
    let fact = question.purpose == Purpose::Fact;
    let with = |detail: Detail| match fact {
        true => Answer::fact(detail),
        false => Answer { verdict: Some(Verdict::Met), detail },
    };
    let mut answers: Vec<Answer> = match &question.kind {
        Kind::Verdict(allowed) => {
            return allowed.iter().map(|verdict| Answer::verdict(*verdict)).collect();
        }
        Kind::Deadline { .. } | Kind::Text => Vec::new(),
        Kind::Choice(options) => {
            options.iter().map(|option| with(Detail::Choice(option.id.clone()))).collect()
        }
        Kind::Scale { .. } => (1..=limits::SCALE_STEPS)
            .filter_map(|step| u8::try_from(step).ok())
            .map(|step| with(Detail::Step(step)))
            .collect(),
        Kind::Date => borders.dates.iter().map(|date| with(Detail::Date(*date))).collect(),
        Kind::Number { at_least, at_most, .. } => {
            // The bounds of a fact limit what may be typed, those of a judgement what is in order.
            let possible = |number: &i64| {
                !fact
                    || (at_least.is_none_or(|least| least <= *number)
                        && at_most.is_none_or(|most| *number <= most))
            };
            let ends = [*at_least, *at_most, Some(0)].into_iter().flatten();
            let numbers = borders.numbers.iter().copied().chain(ends).filter(possible);
            numbers.map(|number| with(Detail::Number(number))).collect()
        }
    };
    if !fact {
        answers.extend(Verdict::ALL.map(Answer::verdict));
    }
    answers
}
