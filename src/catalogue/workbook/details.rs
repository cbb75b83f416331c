//! What a question is answered with and how it is judged, key by key.

use super::answers::{AnswerList, SCALE, verdict};
use super::draft::{Draft, Origin, value};
use super::expression::{self, ITSELF};
use super::heads::{CHOICES, DETAILS, Form, SURVEY};
use super::read::Faults;
use super::survey::Asked;
use crate::catalogue::checklist::vocabulary::{VERDICTS, word_for};
use crate::catalogue::checklist::{FaultKind, SheetFault};
use crate::catalogue::export::quoted;
use crate::domain::condition::Condition;

/// The guidance, after the notes that stand before the question.
pub(super) fn guidance(asked: &Asked<'_>, draft: &mut Draft) {
    for (key, noted) in [("hjaelp", "tekst"), ("hjaelp_en", "tekst_en")] {
        let notes = asked.notes.iter().filter_map(|row| row.get(noted));
        let parts: Vec<&str> =
            notes.chain(asked.row.get(key)).map(|cell| cell.text.as_str()).collect();
        if !parts.is_empty() {
            draft.text_entry(key, &parts.join("\n\n"), Origin::cell(asked.row, key));
        }
    }
}

/// The answers to choose from.
pub(super) fn answers(asked: &Asked<'_>, draft: &mut Draft) {
    let Some(list) = asked.answers else { return };
    let origin = Some(Origin::cell(asked.row, "type"));
    match asked.form {
        "vurdering" => {
            draft.line("svar = [", origin);
            for row in &list.rows {
                let word = verdict(row).map_or("", |verdict| word_for(&VERDICTS, &verdict));
                draft.line(&format!("{},", quoted(word)), Some(Origin::row(row)));
            }
            draft.line("]", origin);
        }
        "valg" => options(list, draft, origin),
        _ => {}
    }
}

fn options(list: &AnswerList<'_>, draft: &mut Draft, origin: Option<Origin>) {
    draft.line("valg = [", origin);
    for row in &list.rows {
        draft.line("{", Some(Origin::row(row)));
        for column in CHOICES.columns.iter().filter(|column| column.key != "list_name") {
            for (_, key) in column.written() {
                if let Some(cell) = row.get(&key) {
                    let value = value(cell, column.form);
                    draft.entry(&key, &value, ",", Origin::cell(row, &key));
                }
            }
        }
        draft.line("},", Some(Origin::row(row)));
    }
    draft.line("]", origin);
}

/// What belongs to one type of question: limits, units, the ends of a scale.
pub(super) fn of_kind(asked: &Asked<'_>, draft: &mut Draft, faults: &mut Faults) {
    let row = asked.row;
    let mine =
        DETAILS.iter().find(|(form, _)| *form == asked.form).map_or(&[][..], |(_, keys)| keys);
    for column in SURVEY.columns {
        for (heading, key) in column.written() {
            let foreign = DETAILS.iter().any(|(_, keys)| keys.contains(&key.as_str()));
            if foreign && !mine.contains(&key.as_str()) && row.get(&key).is_some() {
                let what = FaultKind::KeyNotForType { key: heading, kind: asked.form.to_owned() };
                faults.add(Origin::cell(row, &key), what);
            }
        }
    }
    let bounds = bounds(asked, faults);
    if bounds.is_empty() && mine.iter().all(|key| row.get(key).is_none()) {
        return;
    }
    draft.line(&format!("{} = {{", asked.form), Some(Origin::cell(row, "svarform")));
    for key in mine {
        let Some(cell) = row.get(key) else { continue };
        let form = match *key {
            "graense" | "fejl_hoejst" => Form::Whole,
            "parameter" => Form::Name,
            _ => Form::Text,
        };
        draft.entry(key, &value(cell, form), ",", Origin::cell(row, key));
    }
    for (key, bound) in bounds {
        draft.entry(key, &bound.to_string(), ",", Origin::cell(row, "constraint"));
    }
    draft.line("}", Some(Origin::row(row)));
}

/// The bounds of a number, from its constraint.
fn bounds(asked: &Asked<'_>, faults: &mut Faults) -> Vec<(&'static str, i64)> {
    let Some(cell) = asked.row.get("constraint") else { return Vec::new() };
    let origin = Origin::cell(asked.row, "constraint");
    match asked.form {
        "skala" if cell.text == SCALE => return Vec::new(),
        "tal" => {}
        form => {
            let (key, kind) = ("constraint".to_owned(), form.to_owned());
            faults.add(origin, FaultKind::KeyNotForType { key, kind });
            return Vec::new();
        }
    }
    let (low, high) = match expression::read(&cell.text) {
        Ok(Condition::Between { question, low, high }) if question == ITSELF => (low, high),
        Ok(_) => {
            faults.add(origin, SheetFault::ConstraintNotRead.into());
            return Vec::new();
        }
        Err((what, at)) => {
            faults.add(origin, SheetFault::Expression { what, at }.into());
            return Vec::new();
        }
    };
    let low = (low > i64::MIN).then_some(("mindst", low));
    let high = (high < i64::MAX).then_some(("hoejst", high));
    low.into_iter().chain(high).collect()
}
