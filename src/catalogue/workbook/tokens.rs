//! The pieces of an expression, each with the character at which it begins, counted from 1.

use super::expression::{At, ExpressionFault, ITSELF};

/// A piece of an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    Question(String),
    Text(String),
    Whole(i64),
    /// A word or a sign of comparison.
    Word(String),
    Open,
    Close,
    Comma,
}

pub(super) fn tokens(text: &str) -> Result<Vec<(Token, usize)>, At> {
    let letters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut place = 0;
    while let Some(&first) = letters.get(place) {
        let at = place + 1;
        let rest = letters.get(at..).unwrap_or_default();
        let run = |wanted: &dyn Fn(char) -> bool| -> String {
            let more = rest.iter().copied().take_while(|letter| wanted(*letter));
            std::iter::once(first).chain(more).collect()
        };
        // What stands before the sign that closes it.
        let inside = |from: usize, closes: &dyn Fn(char) -> bool| -> Option<String> {
            let rest = rest.get(from..)?;
            let end = rest.iter().position(|letter| closes(*letter))?;
            Some(rest.iter().take(end).collect())
        };
        let unclosed = (ExpressionFault::Unclosed, at);
        let (token, length) = match first {
            _ if first.is_whitespace() => {
                place += 1;
                continue;
            }
            '(' => (Token::Open, 1),
            ')' => (Token::Close, 1),
            ',' => (Token::Comma, 1),
            '.' => (Token::Question(ITSELF.to_owned()), 1),
            '\'' | '"' | '‘' | '’' | '“' | '”' => {
                let text = inside(0, &|letter| closes(first, letter)).ok_or(unclosed)?;
                let length = text.chars().count() + 2;
                (Token::Text(text), length)
            }
            '$' if rest.first() == Some(&'{') => {
                let name = inside(1, &|letter| letter == '}').ok_or(unclosed)?;
                let length = name.chars().count() + 3;
                (Token::Question(name.trim().to_owned()), length)
            }
            '$' => return Err((ExpressionFault::NoQuestion, at)),
            '=' | '!' | '<' | '>' => sized(run(&|letter| "=!<>".contains(letter)), Token::Word),
            _ if first.is_ascii_digit() || first == '-' => {
                let digits = run(&|letter| letter.is_ascii_digit());
                let number = digits.parse().map_err(|_| (ExpressionFault::NoAnswer, at))?;
                (Token::Whole(number), digits.len())
            }
            _ if first.is_alphabetic() => {
                sized(run(&|letter| letter.is_alphanumeric() || letter == '-'), Token::Word)
            }
            _ => return Err((ExpressionFault::Unknown, at)),
        };
        found.push((token, at));
        place += length;
    }
    Ok(found)
}

fn sized(text: String, token: fn(String) -> Token) -> (Token, usize) {
    let length = text.chars().count();
    (token(text), length)
}

/// Whether a quotation mark closes another one. Word processors turn them round by themselves.
fn closes(opened: char, mark: char) -> bool {
    match opened {
        '\'' | '‘' | '’' => matches!(mark, '\'' | '‘' | '’'),
        _ => matches!(mark, '"' | '“' | '”'),
    }
}
