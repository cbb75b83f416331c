//! What goes to standard output and standard error, as text and as JSON. Nothing is written
//! here; the shell does that.

use serde_json::{Value, json};

use super::words;
use crate::api::Problem;
use crate::catalogue::texts::Texts;
use crate::domain::text::{Clean, is_invisible};

/// A result in both forms.
#[derive(Debug, Clone, PartialEq)]
pub struct Output {
    /// For people, lines with `\n`.
    pub text: String,
    /// For machines.
    pub json: Value,
}

impl Output {
    /// Lines for people beside a value for machines.
    pub fn new(lines: &[Clean], json: Value) -> Self {
        let lines: Vec<&str> = lines.iter().map(Clean::as_str).collect();
        Self { text: lines.join("\n"), json }
    }

    /// What is written, with a line end; nothing where there is nothing to say.
    pub fn written(&self, as_json: bool) -> String {
        if as_json {
            return json_text(&self.json);
        }
        let text = Clean::block(&self.text).into_string();
        if text.is_empty() { text } else { text + "\n" }
    }
}

/// A problem as it is written on standard error.
pub fn problem(texts: &Texts, problem: &Problem, as_json: bool) -> String {
    let (message, hint) = (words::problem(texts, problem), words::hint(texts, problem));
    if as_json {
        let details: Vec<Value> =
            problem.details.iter().map(|detail| words::detail_json(texts, detail)).collect();
        return json_text(&json!({
            "problem": problem.code,
            "message": message.as_str(),
            "hint": hint.as_str(),
            "details": details,
        }));
    }
    let mut text = format!("{message}\n");
    for detail in &problem.details {
        text.push_str(&format!("  {}\n", words::detail(texts, detail)));
    }
    if !hint.is_empty() {
        text.push_str(&format!("{hint}\n"));
    }
    Clean::block(&text).into_string()
}

/// One JSON document with a line end. What a terminal might obey or hide is written as an
/// escape, so that the document says the same and does nothing.
pub fn json_text(value: &Value) -> String {
    let plain = serde_json::to_string_pretty(value).unwrap_or_default();
    let mut text = String::with_capacity(plain.len() + 1);
    for character in plain.chars() {
        let obeyed = character.is_control() && character != '\n';
        // Characters beyond ASCII stand in strings only, so an escape means the same.
        if obeyed || (!character.is_ascii() && is_invisible(character)) {
            let mut units = [0; 2];
            for unit in character.encode_utf16(&mut units) {
                text.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            text.push(character);
        }
    }
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::Kind;
    use crate::catalogue::texts::Language;

    #[test]
    fn json_holds_what_a_terminal_would_obey_as_escapes() {
        let nasty = "a\u{1b}[31m\u{7f}\u{9b}\u{202e}\u{200b}æ\u{e0001}";
        let text = json_text(&json!({ "id": nasty }));
        assert!(!text.chars().any(|c| (c.is_control() && c != '\n') || is_invisible(c)), "{text}");
        let back: Value = serde_json::from_str(&text).unwrap_or_default();
        assert_eq!(back.get("id").and_then(Value::as_str), Some(nasty));
    }

    #[test]
    fn a_problem_has_its_four_fields() {
        let texts = Texts::new(Language::English);
        let written = problem(&texts, &Problem::new(Kind::Refused, "month-closed"), true);
        let value: Value = serde_json::from_str(&written).unwrap_or_default();
        assert_eq!(value.get("problem").and_then(Value::as_str), Some("month-closed"));
        for field in ["message", "hint", "details"] {
            assert!(value.get(field).is_some(), "{field}");
        }
    }
}
