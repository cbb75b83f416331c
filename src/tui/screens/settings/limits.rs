//! Local numbers of checklists (da: *lokale frister*): each with what it means and its standard,
//! which holds where nothing else is typed. Answers keep the number they were judged by.

use super::fields::{Fault, kept, number, typed};
use crate::api::request::Settings;
use crate::api::response::{ParameterView, SettingsView};
use crate::catalogue::texts::Texts;
use crate::domain::checklist::PARAMETER_VALUES;
use crate::domain::text::Clean;
use crate::tui::widgets::form::{Field, Form};
use crate::tui::widgets::line_field::{Holds, LineField};

/// The button that puts every standard back.
pub(super) const STANDARDS: &str = "standards";

/// Fields there are; numbers of further checklists are left as they are.
const FIELDS: [&str; 60] = [
    "parameter-1",
    "parameter-2",
    "parameter-3",
    "parameter-4",
    "parameter-5",
    "parameter-6",
    "parameter-7",
    "parameter-8",
    "parameter-9",
    "parameter-10",
    "parameter-11",
    "parameter-12",
    "parameter-13",
    "parameter-14",
    "parameter-15",
    "parameter-16",
    "parameter-17",
    "parameter-18",
    "parameter-19",
    "parameter-20",
    "parameter-21",
    "parameter-22",
    "parameter-23",
    "parameter-24",
    "parameter-25",
    "parameter-26",
    "parameter-27",
    "parameter-28",
    "parameter-29",
    "parameter-30",
    "parameter-31",
    "parameter-32",
    "parameter-33",
    "parameter-34",
    "parameter-35",
    "parameter-36",
    "parameter-37",
    "parameter-38",
    "parameter-39",
    "parameter-40",
    "parameter-41",
    "parameter-42",
    "parameter-43",
    "parameter-44",
    "parameter-45",
    "parameter-46",
    "parameter-47",
    "parameter-48",
    "parameter-49",
    "parameter-50",
    "parameter-51",
    "parameter-52",
    "parameter-53",
    "parameter-54",
    "parameter-55",
    "parameter-56",
    "parameter-57",
    "parameter-58",
    "parameter-59",
    "parameter-60",
];

/// A field for each number, holding the local one or the standard.
pub(super) fn fields(view: &SettingsView, texts: &Texts) -> Vec<Field> {
    let parameters = FIELDS.into_iter().zip(&view.parameters);
    let mut fields: Vec<Field> =
        parameters.map(|(id, parameter)| field(id, parameter, view, texts)).collect();
    if !fields.is_empty() {
        fields.push(Field::button(STANDARDS, texts.get("settings-limits-standards")));
    }
    fields
}

/// Puts the standards into the fields.
pub(super) fn put_standards(form: &mut Form, view: &SettingsView) {
    for (id, parameter) in FIELDS.into_iter().zip(&view.parameters) {
        form.set_text(id, &Clean::line(&parameter.standard.to_string()));
        form.set_error(id, None);
    }
}

/// Reads the fields back; an empty one is the standard.
pub(super) fn read(
    form: &Form,
    view: &SettingsView,
    settings: &mut Settings,
    faults: &mut Vec<Fault>,
    texts: &Texts,
) {
    for (id, parameter) in FIELDS.into_iter().zip(&view.parameters) {
        let value = match typed(form, id).is_empty() {
            true => Some(parameter.standard),
            false => kept(number(form, id, PARAMETER_VALUES, texts), faults),
        };
        let Some(value) = value else { continue };
        if local(&view.settings, parameter).unwrap_or(parameter.standard) == value {
            continue;
        }
        settings.parameters.retain(|(key, _)| *key != parameter.key);
        if value != parameter.standard {
            settings.parameters.push((parameter.key.clone(), value));
            settings.parameters.sort();
        }
    }
}

/// The number that was set, if one was.
fn local(settings: &Settings, parameter: &ParameterView) -> Option<u32> {
    let found = settings.parameters.iter().find(|(key, _)| *key == parameter.key);
    found.map(|(_, value)| *value)
}

fn field(id: &'static str, parameter: &ParameterView, view: &SettingsView, texts: &Texts) -> Field {
    let own = local(&view.settings, parameter);
    let value = Clean::line(&own.unwrap_or(parameter.standard).to_string());
    let title = Clean::join([&parameter.label, &texts.words(&parameter.title)], ": ");
    let said = if own.is_some() { "settings-limits-local" } else { "settings-limits-standard" };
    let hint = texts.with(said, &[("standard", parameter.standard.into())]);
    Field::line(id, title, LineField::holding(Holds::Number, &value)).hint(hint).label_above()
}
