//! What every text and list from another desk must keep to, whoever signed it: the program
//! that wrote it honestly stored nothing else.

use super::ExchangeError;
use crate::domain::text::Clean;

/// Characters of a name, code or other line.
const LINE: usize = 400;
/// Characters of a reviewer's words.
const WORDS: usize = 20_000;

/// A line of text that has passed the gate.
pub(super) fn line(field: &'static str, text: &str) -> Result<(), ExchangeError> {
    gated(field, text, LINE, Clean::line(text).as_str())
}

/// The same where there may be none.
pub(super) fn line_if_any(field: &'static str, text: Option<&str>) -> Result<(), ExchangeError> {
    text.map_or(Ok(()), |text| line(field, text))
}

/// Words of one or more lines that have passed the gate.
pub(super) fn words(field: &'static str, text: &str) -> Result<(), ExchangeError> {
    gated(field, text, WORDS, Clean::block(text).as_str())
}

/// Not more entries than allowed.
pub(super) fn at_most(field: &'static str, count: usize, most: usize) -> Result<(), ExchangeError> {
    if count > most { Err(ExchangeError::TooMuch { field }) } else { Ok(()) }
}

/// Lower-case hexadecimal digits, so many.
pub(super) fn digits(field: &'static str, text: &str, count: usize) -> Result<(), ExchangeError> {
    let fits = text.len() == count && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if fits { Ok(()) } else { Err(not(field)) }
}

fn gated(field: &'static str, text: &str, most: usize, clean: &str) -> Result<(), ExchangeError> {
    if text.chars().count() > most {
        return Err(ExchangeError::TooMuch { field });
    }
    if clean == text { Ok(()) } else { Err(not(field)) }
}

/// A value that is not repeated: it may be what nobody should see.
fn not(field: &'static str) -> ExchangeError {
    ExchangeError::Value { field, value: String::new() }
}
