//! Single values of the TOML tree: numbers, ids, and what type a value has.

use toml::de::{DeInteger, DeValue};

use super::fault::Shape;
use super::limits;

/// The number, unless it is larger than any number.
pub(super) fn number(given: &DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(given.as_str(), given.radix()).ok()
}

/// Whether a text is an id: `[a-z0-9-]{1,40}`.
pub(super) fn is_id(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=limits::ID).contains(&text.len()) && text.bytes().all(allowed)
}

/// The type of a value.
pub(super) fn shape(value: &DeValue<'_>) -> Shape {
    match value {
        DeValue::String(_) => Shape::Text,
        DeValue::Integer(_) => Shape::Whole,
        DeValue::Float(_) => Shape::Decimal,
        DeValue::Boolean(_) => Shape::Flag,
        DeValue::Datetime(given) if given.time.is_none() => Shape::Date,
        DeValue::Datetime(_) => Shape::Moment,
        DeValue::Array(_) => Shape::List,
        DeValue::Table(_) => Shape::Table,
    }
}
