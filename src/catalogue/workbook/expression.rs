//! Conditions as a form in a workbook has them: the part of XLSForm's expressions (XPath 1.0 with
//! `${name}`) that can say what our own conditions say, read and written.
//!
//! Answers are left in the words of the workbook; who knows the questions translates them.

use chrono::{Days, NaiveDate};

use super::tokens::{Token, tokens};
use crate::domain::condition::Condition;

/// Expressions inside one another: more than any person writes, less than a stack holds.
const DEPTH: usize = 20;
/// The name by which `.`, the answer itself, is known in what is read of a constraint.
pub(super) const ITSELF: &str = ".";
/// A day as an expression has it.
const DAY: &str = "%Y-%m-%d";

/// Why an expression cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExpressionFault {
    /// Something the program does not know, such as a function or a sum.
    Unknown,
    /// It ends where more is needed.
    Ended,
    /// A parenthesis or a quotation mark is not closed.
    Unclosed,
    /// No `${name}` where a question must stand.
    NoQuestion,
    /// No answer where one must stand: a text in quotes, a whole number, a day.
    NoAnswer,
    /// Two answers that are not compared this way, such as a text by `<`.
    NotCompared,
    /// Too many parentheses inside one another.
    TooDeep,
}

impl ExpressionFault {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Ended => "ended",
            Self::Unclosed => "unclosed",
            Self::NoQuestion => "no-question",
            Self::NoAnswer => "no-answer",
            Self::NotCompared => "not-compared",
            Self::TooDeep => "too-deep",
        }
    }
}

/// A fault and the character at which it was met, counted from 1.
pub(super) type At = (ExpressionFault, usize);

/// Reads an expression.
///
/// # Errors
/// The first fault; what comes after it cannot be understood without it.
pub(super) fn read(text: &str) -> Result<Condition, At> {
    let mut reader = Reader { tokens: tokens(text)?, place: 0, end: text.chars().count() + 1 };
    let condition = reader.any(0)?;
    match reader.tokens.get(reader.place) {
        None => Ok(condition),
        Some((_, at)) => Err((ExpressionFault::Unknown, *at)),
    }
}

/// The expression for a condition; `word` gives an answer to a question as the workbook has it.
pub(super) fn written(condition: &Condition, word: &impl Fn(&str, &str) -> Literal) -> String {
    let part = |part: &Condition| match part {
        Condition::All(_) | Condition::Any(_) => format!("({})", written(part, word)),
        Condition::Between { low, high, .. } if *low > i64::MIN && *high < i64::MAX => {
            format!("({})", written(part, word))
        }
        _ => written(part, word),
    };
    let joined =
        |parts: &[Condition], by: &str| parts.iter().map(part).collect::<Vec<_>>().join(by);
    match condition {
        Condition::All(parts) => joined(parts, " and "),
        Condition::Any(parts) => joined(parts, " or "),
        Condition::Not(inner) => format!("not({})", written(inner, word)),
        Condition::Equals { question, value } => {
            format!("${{{question}}} = {}", word(question, value).written())
        }
        Condition::OneOf { question, values } => {
            let words: Vec<String> =
                values.iter().map(|value| word(question, value).bare()).collect();
            format!("selected('{}', ${{{question}}})", words.join(" "))
        }
        Condition::Between { question, low, high } => {
            let low = (*low > i64::MIN).then(|| format!("${{{question}}} >= {low}"));
            let high = (*high < i64::MAX).then(|| format!("${{{question}}} <= {high}"));
            low.into_iter().chain(high).collect::<Vec<_>>().join(" and ")
        }
        Condition::Before { question, date } => {
            format!("${{{question}}} < date('{}')", date.format(DAY))
        }
    }
}

/// An answer in an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Literal {
    Text(String),
    Whole(i64),
    Day(NaiveDate),
}

impl Literal {
    fn written(&self) -> String {
        match self {
            Self::Text(text) => format!("'{text}'"),
            Self::Whole(number) => number.to_string(),
            Self::Day(day) => format!("date('{}')", day.format(DAY)),
        }
    }

    /// Without quotation marks, as in a list of answers.
    fn bare(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            other => other.written(),
        }
    }
}

struct Reader {
    tokens: Vec<(Token, usize)>,
    place: usize,
    end: usize,
}

impl Reader {
    fn at(&self) -> usize {
        self.tokens.get(self.place).map_or(self.end, |(_, at)| *at)
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.place).map(|(token, _)| token)
    }

    fn next(&mut self) -> Option<Token> {
        let token = self.peek().cloned();
        self.place += 1;
        token
    }

    fn wrong(&self, fault: ExpressionFault) -> At {
        let fault = if self.peek().is_none() { ExpressionFault::Ended } else { fault };
        (fault, self.at())
    }

    fn takes(&mut self, token: &Token) -> bool {
        let there = self.peek() == Some(token);
        self.place += usize::from(there);
        there
    }

    fn word(&mut self, word: &str) -> bool {
        let there = matches!(self.peek(), Some(Token::Word(found)) if found == word);
        self.place += usize::from(there);
        there
    }

    fn close(&mut self, opened: usize) -> Result<(), At> {
        match self.peek() {
            None => Err((ExpressionFault::Unclosed, opened)),
            Some(Token::Close) => {
                self.place += 1;
                Ok(())
            }
            Some(_) => Err(self.wrong(ExpressionFault::Unknown)),
        }
    }

    fn any(&mut self, depth: usize) -> Result<Condition, At> {
        let mut parts = vec![self.all(depth)?];
        while self.word("or") {
            parts.push(self.all(depth)?);
        }
        Ok(alone_or(parts, Condition::Any))
    }

    fn all(&mut self, depth: usize) -> Result<Condition, At> {
        let mut parts = vec![self.one(depth)?];
        while self.word("and") {
            parts.push(self.one(depth)?);
        }
        Ok(alone_or(within(parts), Condition::All))
    }

    fn one(&mut self, depth: usize) -> Result<Condition, At> {
        if depth >= DEPTH {
            return Err((ExpressionFault::TooDeep, self.at()));
        }
        let opened = self.at();
        if self.takes(&Token::Open) {
            let inner = self.any(depth + 1)?;
            return self.close(opened).map(|()| inner);
        }
        for (name, is_not) in [("not", true), ("selected", false)] {
            if self.word(name) {
                let opened = self.at();
                if !self.takes(&Token::Open) {
                    return Err(self.wrong(ExpressionFault::Unknown));
                }
                let inner = if is_not {
                    Condition::Not(Box::new(self.any(depth + 1)?))
                } else {
                    self.selected()?
                };
                return self.close(opened).map(|()| inner);
            }
        }
        self.comparison()
    }

    /// `selected(${q}, 'a')`, or `selected('a b', ${q})` for one of several.
    fn selected(&mut self) -> Result<Condition, At> {
        let first = self.next();
        if !self.takes(&Token::Comma) {
            return Err(self.wrong(ExpressionFault::Unknown));
        }
        let at = self.at();
        match (first, self.next()) {
            (Some(Token::Question(question)), Some(Token::Text(value))) => {
                Ok(Condition::Equals { question, value })
            }
            (Some(Token::Text(list)), Some(Token::Question(question))) => {
                let values = list.split_whitespace().map(str::to_owned).collect();
                Ok(Condition::OneOf { question, values })
            }
            (Some(Token::Question(_)), _) => Err((ExpressionFault::NoAnswer, at)),
            _ => Err((ExpressionFault::NoQuestion, at)),
        }
    }

    fn comparison(&mut self) -> Result<Condition, At> {
        let question = match self.peek() {
            Some(Token::Question(name)) => name.clone(),
            Some(Token::Word(_)) => return Err(self.wrong(ExpressionFault::Unknown)),
            _ => return Err(self.wrong(ExpressionFault::NoQuestion)),
        };
        self.place += 1;
        let sign_at = self.at();
        let sign = match self.peek() {
            Some(Token::Word(sign)) => sign.clone(),
            _ => return Err(self.wrong(ExpressionFault::Unknown)),
        };
        self.place += 1;
        let literal = self.literal()?;
        compared(question, &sign, literal).ok_or((ExpressionFault::NotCompared, sign_at))
    }

    fn literal(&mut self) -> Result<Literal, At> {
        let wrong = self.wrong(ExpressionFault::NoAnswer);
        match self.next() {
            Some(Token::Text(text)) => Ok(Literal::Text(text)),
            Some(Token::Whole(number)) => Ok(Literal::Whole(number)),
            Some(Token::Word(word)) if word == "date" => {
                let opened = self.at();
                let open = self.takes(&Token::Open);
                let day = match self.next() {
                    Some(Token::Text(day)) if open => NaiveDate::parse_from_str(&day, DAY).ok(),
                    _ => None,
                };
                let day = day.ok_or(wrong)?;
                self.close(opened).map(|()| Literal::Day(day))
            }
            _ => Err(wrong),
        }
    }
}

fn compared(question: String, sign: &str, literal: Literal) -> Option<Condition> {
    let not = |condition| Condition::Not(Box::new(condition));
    Some(match (sign, literal) {
        ("=", Literal::Text(value)) => Condition::Equals { question, value },
        ("=", Literal::Whole(number)) => Condition::Equals { question, value: number.to_string() },
        ("!=", Literal::Text(value)) => not(Condition::Equals { question, value }),
        ("!=", Literal::Whole(number)) => {
            not(Condition::Equals { question, value: number.to_string() })
        }
        (">=", Literal::Whole(low)) => Condition::Between { question, low, high: i64::MAX },
        (">", Literal::Whole(low)) => {
            Condition::Between { question, low: low.checked_add(1)?, high: i64::MAX }
        }
        ("<=", Literal::Whole(high)) => Condition::Between { question, low: i64::MIN, high },
        ("<", Literal::Whole(high)) => {
            Condition::Between { question, low: i64::MIN, high: high.checked_sub(1)? }
        }
        ("<", Literal::Day(date)) => Condition::Before { question, date },
        (">=", Literal::Day(date)) => not(Condition::Before { question, date }),
        ("<=", Literal::Day(day)) => {
            Condition::Before { question, date: day.checked_add_days(Days::new(1))? }
        }
        (">", Literal::Day(day)) => {
            not(Condition::Before { question, date: day.checked_add_days(Days::new(1))? })
        }
        _ => return None,
    })
}

/// `a >= 1 and a <= 3` is one range.
fn within(parts: Vec<Condition>) -> Vec<Condition> {
    if let [
        Condition::Between { question, low, high: i64::MAX },
        Condition::Between { question: same, low: i64::MIN, high },
    ] = parts.as_slice()
        && question == same
    {
        return vec![Condition::Between { question: question.clone(), low: *low, high: *high }];
    }
    parts
}

fn alone_or(mut parts: Vec<Condition>, all: fn(Vec<Condition>) -> Condition) -> Condition {
    match (parts.len(), parts.pop()) {
        (1, Some(alone)) => alone,
        (_, last) => {
            parts.extend(last);
            all(parts)
        }
    }
}
