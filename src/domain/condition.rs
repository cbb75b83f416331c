//! When a question is relevant (da: *relevansregel*): a closed language over facts and
//! earlier answers. It cannot loop, read anything else or fail.

use chrono::NaiveDate;

use super::answer::{Answer, Detail};

/// A condition over answers already given in the same case.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// Every part holds (da: *alle*).
    All(Vec<Condition>),
    /// At least one part holds (da: *mindst én*).
    Any(Vec<Condition>),
    /// The part does not hold (da: *ikke*).
    Not(Box<Condition>),
    /// The answer is this one: a verdict's word, an option's id, a number.
    Equals {
        /// The question asked about.
        question: String,
        /// The answer in its canonical word.
        value: String,
    },
    /// The answer is one of these.
    OneOf {
        /// The question asked about.
        question: String,
        /// The answers in their canonical words.
        values: Vec<String>,
    },
    /// A number lies in this range, both ends included.
    Between {
        /// The question asked about.
        question: String,
        /// Smallest.
        low: i64,
        /// Largest.
        high: i64,
    },
    /// A date lies before this one.
    Before {
        /// The question asked about, or `skaeringsdato` for the date of the act judged.
        question: String,
        /// The date.
        date: NaiveDate,
    },
}

/// What a condition comes to when some of the answers it needs are not there yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// A fact it needs is not known yet.
    NotYet,
}

/// The name under which the date of the act judged can be used in a condition.
pub const ACT_DATE: &str = "skaeringsdato";

impl Condition {
    /// Works the condition out. `answer` finds the answer to a question, if there is one;
    /// `act_date` is the date of the act judged.
    pub fn holds<'a>(
        &self,
        answer: &impl Fn(&str) -> Option<&'a Answer>,
        act_date: Option<NaiveDate>,
    ) -> Truth {
        match self {
            Self::All(parts) => all(parts.iter().map(|part| part.holds(answer, act_date))),
            Self::Any(parts) => {
                negate(all(parts.iter().map(|part| negate(part.holds(answer, act_date)))))
            }
            Self::Not(part) => negate(part.holds(answer, act_date)),
            Self::Equals { question, value } => {
                known(answer(question), |given| given.word().as_deref() == Some(value.as_str()))
            }
            Self::OneOf { question, values } => known(answer(question), |given| {
                given.word().is_some_and(|word| values.contains(&word))
            }),
            Self::Between { question, low, high } => known(answer(question), |given| {
                given.number().is_some_and(|number| (*low..=*high).contains(&number))
            }),
            Self::Before { question, date } if question == ACT_DATE => match act_date {
                Some(given) => truth(given < *date),
                None => Truth::NotYet,
            },
            Self::Before { question, date } => known(
                answer(question),
                |given| matches!(given.detail, Detail::Date(given) if given < *date),
            ),
        }
    }

    /// The questions it reads, in the order they are named.
    pub fn reads(&self) -> Vec<&str> {
        match self {
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().flat_map(Condition::reads).collect()
            }
            Self::Not(part) => part.reads(),
            Self::Equals { question, .. }
            | Self::OneOf { question, .. }
            | Self::Between { question, .. }
            | Self::Before { question, .. } => vec![question],
        }
    }
}

fn known(answer: Option<&Answer>, test: impl Fn(&Answer) -> bool) -> Truth {
    answer.map_or(Truth::NotYet, |given| truth(test(given)))
}

fn truth(holds: bool) -> Truth {
    if holds { Truth::Yes } else { Truth::No }
}

fn negate(truth: Truth) -> Truth {
    match truth {
        Truth::Yes => Truth::No,
        Truth::No => Truth::Yes,
        Truth::NotYet => Truth::NotYet,
    }
}

/// `No` as soon as one part is, `Yes` when every part is.
fn all(parts: impl Iterator<Item = Truth>) -> Truth {
    let mut sum = Truth::Yes;
    for part in parts {
        match part {
            Truth::No => return Truth::No,
            Truth::NotYet => sum = Truth::NotYet,
            Truth::Yes => {}
        }
    }
    sum
}
