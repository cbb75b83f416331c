//! A column of labelled fields with one focus.
//!
//! Tab and Shift+Tab move; Enter is "done, next field" (a new line in a note); Esc is
//! "done" and throws nothing away; F8, or Enter on a button, goes on. What is wrong stands
//! under its field. The form keeps what was typed and checks nothing itself.

mod draw;
mod hints;
mod kept;

use ratatui::layout::Rect;

pub use hints::back_to_page;

use super::choice::{Choice, ChoiceReply};
use super::line_field::{LineField, LineReply, Step};
use super::note_field::{NoteField, NoteReply};
use super::secret_field::{SecretField, SecretReply};
use crate::domain::text::Clean;
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::Context;

/// Numbers between two fields' click targets; the ones between are a choice's options.
const TARGETS_PER_FIELD: usize = 1000;

/// What a field holds.
#[derive(Debug)]
pub enum Kind {
    /// One line.
    Line(LineField),
    /// Several lines.
    Note(NoteField),
    /// A passphrase.
    Secret(SecretField),
    /// One of a few.
    Choice(Choice),
    /// Yes or no, `[x]`.
    Toggle(bool),
    /// Something to press; Enter on it is [`FormReply::Submit`] for the last button of a
    /// form and [`FormReply::Pressed`] for the others.
    Button,
}

/// A field of a form.
#[derive(Debug)]
pub struct Field {
    id: &'static str,
    label: Clean,
    hint: Clean,
    error: Option<Clean>,
    kind: Kind,
    hidden: bool,
    /// What it held at first, as text; `None` for what is never kept as a draft.
    first: Option<String>,
    /// The label stands on lines of its own, for one that is long.
    is_label_above: bool,
    /// A line takes all the room there is.
    is_wide: bool,
}

impl Field {
    /// A field of any kind; `id` is how the screen speaks of it.
    #[must_use]
    pub fn new(id: &'static str, label: Clean, kind: Kind) -> Self {
        let first = kept::text_of(&kind);
        Self {
            id,
            label,
            hint: Clean::default(),
            error: None,
            kind,
            hidden: false,
            first,
            is_label_above: false,
            is_wide: false,
        }
    }

    /// A field of one line.
    #[must_use]
    pub fn line(id: &'static str, label: Clean, line: LineField) -> Self {
        Self::new(id, label, Kind::Line(line))
    }

    /// A note.
    #[must_use]
    pub fn note(id: &'static str, label: Clean, note: NoteField) -> Self {
        Self::new(id, label, Kind::Note(note))
    }

    /// A passphrase.
    #[must_use]
    pub fn secret(id: &'static str, label: Clean) -> Self {
        Self::new(id, label, Kind::Secret(SecretField::new()))
    }

    /// One of a few.
    #[must_use]
    pub fn choice(id: &'static str, label: Clean, choice: Choice) -> Self {
        Self::new(id, label, Kind::Choice(choice))
    }

    /// Yes or no.
    #[must_use]
    pub fn toggle(id: &'static str, label: Clean, on: bool) -> Self {
        Self::new(id, label, Kind::Toggle(on))
    }

    /// A button.
    #[must_use]
    pub fn button(id: &'static str, label: Clean) -> Self {
        Self::new(id, label, Kind::Button)
    }

    /// The same field with a hint to the right of it.
    #[must_use]
    pub fn hint(self, hint: Clean) -> Self {
        Self { hint, ..self }
    }
}

/// What came of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormReply {
    /// Nothing a form knows: the screen goes on with it.
    Ignored,
    /// The cursor or the focus moved within a field.
    Moved,
    /// This field holds something else now.
    Changed(&'static str),
    /// The focus left this field: its text is written down now.
    Left(&'static str),
    /// A date field wants a day so much further.
    Stepped(&'static str, Step),
    /// Text of this field reached the limit; so many characters were left out.
    Cut(&'static str, usize),
    /// A button that is not the last one.
    Pressed(&'static str),
    /// F8, or Enter on the last button.
    Submit,
    /// Esc: done here. Everything typed is still in the form.
    Done,
}

/// A column of fields.
#[derive(Debug)]
pub struct Form {
    fields: Vec<Field>,
    focus: usize,
}

impl Form {
    /// A form with the focus on its first field.
    #[must_use]
    pub fn new(fields: Vec<Field>) -> Self {
        Self { fields, focus: 0 }
    }

    /// Which keys are text now.
    #[must_use]
    pub fn context(&self) -> Context {
        match self.focused().map(|field| &field.kind) {
            Some(Kind::Line(_) | Kind::Secret(_)) => Context::Field,
            Some(Kind::Note(_)) => Context::Note,
            _ => Context::Form,
        }
    }

    /// The field in focus.
    #[must_use]
    pub fn focus(&self) -> Option<&'static str> {
        self.focused().map(|field| field.id)
    }

    /// Puts the focus on a field.
    pub fn focus_on(&mut self, id: &str) {
        if let Some(place) = self.fields.iter().position(|field| field.id == id && !field.hidden) {
            self.focus = place;
        }
    }

    /// What is typed in a line or note, gated; empty for other kinds.
    #[must_use]
    pub fn text(&self, id: &str) -> Clean {
        match self.field(id).map(|field| &field.kind) {
            Some(Kind::Line(line)) => line.value(),
            Some(Kind::Note(note)) => note.value(),
            _ => Clean::default(),
        }
    }

    /// Puts a text into a line or note; one step of undo.
    pub fn set_text(&mut self, id: &str, text: &Clean) {
        match self.field_mut(id).map(|field| &mut field.kind) {
            Some(Kind::Line(line)) => line.set(text),
            Some(Kind::Note(note)) => note.set(text),
            _ => {}
        }
    }

    /// The chosen option of a choice, from 0.
    #[must_use]
    pub fn chosen(&self, id: &str) -> Option<usize> {
        match self.field(id).map(|field| &field.kind) {
            Some(Kind::Choice(choice)) => choice.chosen(),
            _ => None,
        }
    }

    /// True when a toggle is on.
    #[must_use]
    pub fn is_on(&self, id: &str) -> bool {
        matches!(self.field(id).map(|field| &field.kind), Some(Kind::Toggle(true)))
    }

    /// The passphrase field, to take the secret out.
    pub fn secret(&mut self, id: &str) -> Option<&mut SecretField> {
        match self.field_mut(id).map(|field| &mut field.kind) {
            Some(Kind::Secret(secret)) => Some(secret),
            _ => None,
        }
    }

    /// What is wrong with a field, starting with what to do; `None` when nothing is.
    pub fn set_error(&mut self, id: &str, error: Option<Clean>) {
        if let Some(field) = self.field_mut(id) {
            field.error = error;
        }
    }

    /// Takes all errors away.
    pub fn clear_errors(&mut self) {
        for field in &mut self.fields {
            field.error = None;
        }
    }

    /// True when something is wrong with a field.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.fields.iter().any(|field| field.error.is_some())
    }

    /// Puts the focus on the first field something is wrong with.
    pub fn focus_first_error(&mut self) {
        if let Some(place) = self.fields.iter().position(|field| field.error.is_some()) {
            self.focus = place;
        }
    }

    /// What stands to the right of a field, such as a date's weekday.
    pub fn set_hint(&mut self, id: &str, hint: Clean) {
        if let Some(field) = self.field_mut(id) {
            field.hint = hint;
        }
    }

    /// Takes a field out of sight and out of the way of Tab, or puts it back. What it holds
    /// stays.
    pub fn set_hidden(&mut self, id: &str, hidden: bool) {
        if let Some(field) = self.field_mut(id) {
            field.hidden = hidden;
        }
        if self.focused().is_some_and(|field| field.hidden) {
            self.step_focus(1);
        }
    }

    /// Takes one input; `area` is where the form is drawn. What was wrong with a field goes when
    /// the field changes.
    pub fn update(&mut self, input: &Input, area: Rect) -> FormReply {
        let reply = self.taken(input, area);
        if let FormReply::Changed(id) = &reply {
            self.set_error(id, None);
        }
        reply
    }

    fn taken(&mut self, input: &Input, area: Rect) -> FormReply {
        if let Input::Row(target) = input {
            return self.clicked(*target, area);
        }
        let width = self.value_width(area.width);
        let last_button = self.last_button();
        let focus = self.focus;
        let Some(field) = self.fields.get_mut(focus) else {
            return FormReply::Ignored;
        };
        let id = field.id;
        let reply = match &mut field.kind {
            Kind::Line(line) => match line.update(input) {
                LineReply::Ignored => None,
                LineReply::Moved => Some(FormReply::Moved),
                LineReply::Changed => Some(FormReply::Changed(id)),
                LineReply::Cut(left_out) => Some(FormReply::Cut(id, left_out)),
                LineReply::Stepped(step) => Some(FormReply::Stepped(id, step)),
            },
            Kind::Note(note) => match note.update(input) {
                NoteReply::Ignored => None,
                NoteReply::Moved => Some(FormReply::Moved),
                NoteReply::Changed => Some(FormReply::Changed(id)),
                NoteReply::Cut(left_out) => Some(FormReply::Cut(id, left_out)),
            },
            Kind::Secret(secret) => match secret.update(input) {
                SecretReply::Ignored => None,
                SecretReply::Changed => Some(FormReply::Changed(id)),
            },
            Kind::Choice(choice) => match choice.update(input, width) {
                ChoiceReply::Ignored => None,
                ChoiceReply::Moved => Some(FormReply::Moved),
                ChoiceReply::Changed => Some(FormReply::Changed(id)),
            },
            Kind::Toggle(on) => toggled(input).then(|| {
                *on = !*on;
                FormReply::Changed(id)
            }),
            Kind::Button => presses(input).then(|| pressed(id, last_button == Some(focus))),
        };
        reply.unwrap_or_else(|| self.moved(input))
    }

    /// Keys of the form itself.
    fn moved(&mut self, input: &Input) -> FormReply {
        let Some(key) = input.key().filter(|key| !key.ctrl && !key.alt) else {
            return match input {
                Input::FocusLost => self.focus().map_or(FormReply::Ignored, FormReply::Left),
                _ => FormReply::Ignored,
            };
        };
        let step = match key.code {
            KeyCode::Tab | KeyCode::Enter | KeyCode::Down => 1,
            KeyCode::BackTab | KeyCode::Up => -1,
            KeyCode::F(8) => return FormReply::Submit,
            KeyCode::Esc => return FormReply::Done,
            _ => return FormReply::Ignored,
        };
        let left = self.focus();
        // Arrows stop at the ends; Tab goes round, so that no field is a trap.
        let arrow = matches!(key.code, KeyCode::Up | KeyCode::Down);
        let before = self.focus;
        self.step_focus(step);
        let wrapped = if step > 0 { self.focus < before } else { self.focus > before };
        if (arrow || key.code == KeyCode::Enter) && wrapped {
            self.focus = before;
            return FormReply::Moved;
        }
        left.map_or(FormReply::Moved, FormReply::Left)
    }

    fn clicked(&mut self, target: usize, area: Rect) -> FormReply {
        let (place, option) = (target / TARGETS_PER_FIELD, target % TARGETS_PER_FIELD);
        if self.fields.get(place).is_none_or(|field| field.hidden) {
            return FormReply::Ignored;
        }
        let left = (place != self.focus).then(|| self.focus()).flatten();
        self.focus = place;
        let width = self.value_width(area.width);
        let last_button = self.last_button();
        let Some(field) = self.fields.get_mut(place) else {
            return FormReply::Ignored;
        };
        let id = field.id;
        match &mut field.kind {
            Kind::Choice(choice) if option > 0 => {
                match choice.update(&Input::Row(option - 1), width) {
                    ChoiceReply::Changed => FormReply::Changed(id),
                    _ => FormReply::Moved,
                }
            }
            Kind::Choice(choice) => {
                choice.update(&Input::plain(KeyCode::F(4)), width);
                left.map_or(FormReply::Moved, FormReply::Left)
            }
            Kind::Toggle(on) => {
                *on = !*on;
                FormReply::Changed(id)
            }
            Kind::Button => pressed(id, last_button == Some(place)),
            _ => left.map_or(FormReply::Moved, FormReply::Left),
        }
    }

    /// The next field in sight, going round.
    fn step_focus(&mut self, step: isize) {
        let count = self.fields.len();
        for _ in 0..count {
            self.focus =
                if step > 0 { (self.focus + 1) % count } else { (self.focus + count - 1) % count };
            if self.focused().is_some_and(|field| !field.hidden) {
                return;
            }
        }
    }

    fn last_button(&self) -> Option<usize> {
        self.fields.iter().rposition(|field| matches!(field.kind, Kind::Button) && !field.hidden)
    }

    fn focused(&self) -> Option<&Field> {
        self.fields.get(self.focus)
    }

    fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    fn field_mut(&mut self, id: &str) -> Option<&mut Field> {
        self.fields.iter_mut().find(|field| field.id == id)
    }
}

/// Space turns a toggle, and F4, which opens the list of a choice.
fn toggled(input: &Input) -> bool {
    *input == Input::char(' ') || *input == Input::plain(KeyCode::F(4))
}

/// Enter and Space press a button.
fn presses(input: &Input) -> bool {
    *input == Input::char(' ') || *input == Input::plain(KeyCode::Enter)
}

fn pressed(id: &'static str, last: bool) -> FormReply {
    if last { FormReply::Submit } else { FormReply::Pressed(id) }
}

#[cfg(test)]
mod tests;
