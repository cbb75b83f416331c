//! What is held about cases, what would go and what went, as text and as JSON.

use serde_json::{Value, json};

use super::super::output::Output;
use crate::api::personal_data::{CaseHoldings, RetentionView};
use crate::catalogue::format;
use crate::catalogue::sentences::personal_data as said;
use crate::catalogue::texts::Texts;
use crate::domain::retention::{Due, DueMonth, Erased, ErasedLine, Holdings, Rule};

/// Everything held about a case.
pub fn case(held: &CaseHoldings) -> Output {
    let json = serde_json::from_str(&held.json).unwrap_or(Value::Null);
    Output::new(&held.lines, json)
}

/// The rules, what would go today, and what went before.
pub fn rules(texts: &Texts, view: &RetentionView) -> Output {
    let mut lines = vec![said::rule(view.retention, texts)];
    if view.due.is_empty() {
        lines.push(texts.get("personal-data-nothing-due"));
    } else {
        lines.push(texts.get("personal-data-due"));
        lines.extend(view.due.iter().map(|month| said::due_month(month, texts)));
        lines.push(texts.with("personal-data-copies", &[("n", view.copies.into())]));
    }
    if let Some(next) = view.next {
        let date = format::long_date(next, texts);
        lines.push(texts.with("personal-data-next", &[("date", date.into())]));
    }
    if !view.log.is_empty() {
        lines.push(texts.get("personal-data-log"));
        lines.extend(view.log.iter().map(|line| said::logged(line, texts)));
    }
    let json = json!({
        "words_months": view.retention.words_months,
        "answers_months": view.retention.answers_months,
        "due": view.due.iter().map(due_json).collect::<Vec<_>>(),
        "next": view.next.map(|day| day.to_string()),
        "left_open": view.left_open.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "copies": view.copies,
        "erased": view.log.iter().map(logged_json).collect::<Vec<_>>(),
    });
    Output::new(&lines, json)
}

/// What went.
pub fn erased(texts: &Texts, erased: &Erased) -> Output {
    let json = json!({
        "months": erased.months,
        "taken": holdings_json(&erased.taken),
        "copies": erased.copies,
    });
    Output::new(&[said::erased(erased, texts)], json)
}

fn due_json(month: &DueMonth) -> Value {
    json!({
        "team": month.team.as_str(),
        "month": month.month.to_string(),
        "closed_on": month.closed_on.to_string(),
        "what": match month.what {
            Due::Words => "words",
            Due::Answers => "answers",
        },
        "held": holdings_json(&month.held),
    })
}

fn logged_json(line: &ErasedLine) -> Value {
    json!({
        "at": line.at.to_rfc3339(),
        "who": line.who.as_str(),
        "month": line.month.to_string(),
        "rule": match line.rule {
            Rule::Time(_) => "time",
            Rule::Case => "case",
        },
        "taken": holdings_json(&line.taken),
    })
}

fn holdings_json(held: &Holdings) -> Value {
    json!({
        "list_rows": held.list_rows,
        "references": held.references,
        "notes": held.notes,
        "answers": held.answers,
        "files": held.files,
    })
}
