//! The one spelling of a value: keys sorted by their bytes, no blanks, no fractions, one LF at
//! the end. In the spirit of RFC 8785, with whole numbers only.

use chrono::{DateTime, SecondsFormat, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::ExchangeError;

/// The canonical text of a value.
pub(super) fn to_text(value: &impl Serialize) -> String {
    // The forms have text keys and plain fields only, which always become JSON.
    let mut value = serde_json::to_value(value).unwrap_or(Value::Null);
    value.sort_all_objects();
    let mut text = value.to_string();
    text.push('\n');
    text
}

/// Checks format and version, before anything else is looked at, and reads the value.
///
/// # Errors
/// When the format or version is another one, or the text is not of the form `T`.
pub(super) fn from_text<T: DeserializeOwned>(
    text: &str,
    format: &str,
    version: u64,
) -> Result<T, ExchangeError> {
    let head: Head = serde_json::from_str(text).map_err(form)?;
    if head.format != format {
        return Err(ExchangeError::OtherFormat(head.format));
    }
    if head.format_version > version {
        return Err(ExchangeError::TooNew { found: head.format_version, known: version });
    }
    if head.format_version < version {
        return Err(ExchangeError::NoSuchVersion(head.format_version));
    }
    serde_json::from_str(text).map_err(form)
}

/// Reads a value whose format and version were checked before it was stored.
pub(super) fn stored<T: DeserializeOwned>(text: &str) -> Result<T, ExchangeError> {
    serde_json::from_str(text).map_err(form)
}

/// RFC 3339 with as many decimals of a second as the moment has, and `Z`.
pub(super) fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

pub(super) fn parse_moment(
    field: &'static str,
    text: &str,
) -> Result<DateTime<Utc>, ExchangeError> {
    let read = DateTime::parse_from_rfc3339(text).map_err(|_| value(field, text))?;
    Ok(read.with_timezone(&Utc))
}

/// A field with a value it cannot have.
pub(super) fn value(field: &'static str, value: impl ToString) -> ExchangeError {
    ExchangeError::Value { field, value: value.to_string() }
}

/// What every form begins with; the rest is for the version to judge.
#[derive(Deserialize)]
struct Head {
    format: String,
    format_version: u64,
}

fn form(error: serde_json::Error) -> ExchangeError {
    ExchangeError::Form { line: error.line(), column: error.column() }
}

#[cfg(test)]
mod tests {
    //! Spelling and refusals that all forms share.

    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Form {
        format: String,
        format_version: u64,
        a: Option<i64>,
    }

    #[test]
    fn keys_are_sorted_and_texts_escaped() {
        let value =
            serde_json::json!({"b": [1, -2, null, true], "a": {"æ": "\u{1}\"<\n", "z": ""}});
        assert_eq!(
            to_text(&value),
            "{\"a\":{\"z\":\"\",\"æ\":\"\\u0001\\\"<\\n\"},\"b\":[1,-2,null,true]}\n"
        );
    }

    #[test]
    fn the_version_is_judged_before_the_rest() {
        let read = |text: &str| from_text::<Form>(text, "f", 2);
        assert_eq!(
            read(r#"{"format":"f","format_version":2,"a":1}"#),
            Ok(Form { format: "f".to_owned(), format_version: 2, a: Some(1) })
        );
        assert_eq!(
            read(r#"{"format":"f","format_version":3,"new":{"x":1.5}}"#),
            Err(ExchangeError::TooNew { found: 3, known: 2 })
        );
        assert_eq!(
            read(r#"{"format":"f","format_version":1}"#),
            Err(ExchangeError::NoSuchVersion(1))
        );
        assert_eq!(
            read(r#"{"format":"g","format_version":3}"#),
            Err(ExchangeError::OtherFormat("g".to_owned()))
        );
        for text in [
            "",
            "null",
            "[]",
            "{}",
            r#"{"format":"f"}"#,
            r#"{"format":"f","format_version":2,"a":1,"b":1}"#,
            r#"{"format":"f","format_version":2,"a":1,"a":1}"#,
            r#"{"format":"f","format_version":2,"a":1.5}"#,
            r#"{"format":"f","format_version":2,"a":1} x"#,
            r#"{"format":"f","format_version":-2}"#,
        ] {
            assert!(matches!(read(text), Err(ExchangeError::Form { .. })), "{text}");
        }
        let deep = format!("{{\"format\":{}", "[".repeat(100_000));
        assert!(matches!(read(&deep), Err(ExchangeError::Form { .. })));
    }
}
