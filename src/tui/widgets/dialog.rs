//! A box that asks something. The safe answer stands first and has the focus; what cannot
//! be taken back asks for a typed word.

use ratatui::layout::Rect;
use unicode_normalization::UnicodeNormalization;

use super::line_field::LineField;
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Weight};
use crate::tui::frame::Hints;
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::{Action, Context};
use crate::tui::theme::Role;

/// Columns of the box.
const BOX_COLUMNS: u16 = 74;
/// Columns of the field for the word.
const WORD_COLUMNS: u16 = 24;
/// Click target of the word's field; the buttons are numbered from 0.
const WORD_TARGET: usize = 1000;

/// A box that asks.
#[derive(Debug, Clone)]
pub struct Dialog {
    title: Clean,
    lines: Vec<Clean>,
    word: Option<Word>,
    buttons: Vec<Clean>,
    focus: Focus,
}

/// A word that has to be typed before any button but the first one works.
#[derive(Debug, Clone)]
struct Word {
    prompt: Clean,
    wanted: Clean,
    field: LineField,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Focus {
    Word,
    Button(usize),
}

/// What came of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DialogReply {
    /// Nothing a box knows.
    Ignored,
    /// Something moved or was typed.
    Stay,
    /// A button was pressed; 0 is the safe one.
    Pressed(usize),
    /// Esc: the same as the safe button.
    Closed,
}

impl Dialog {
    /// A box with its safe button first.
    #[must_use]
    pub fn new(title: Clean, lines: Vec<Clean>, buttons: Vec<Clean>) -> Self {
        Self { title, lines, word: None, buttons, focus: Focus::Button(0) }
    }

    /// The same box with a word to type: `prompt` asks for it, `wanted` is the word.
    #[must_use]
    pub fn with_word(self, prompt: Clean, wanted: Clean) -> Self {
        let field = LineField::text(&Clean::default());
        Self { word: Some(Word { prompt, wanted, field }), focus: Focus::Word, ..self }
    }

    /// Which keys are text now.
    #[must_use]
    pub fn context(&self) -> Context {
        match self.focus {
            Focus::Word => Context::Field,
            Focus::Button(_) => Context::Dialog,
        }
    }

    /// What its keys do, which is less than in other fields and boxes.
    #[must_use]
    pub fn hints(&self, texts: &Texts) -> Hints {
        let hints = Hints::new().label(Action::Back, texts.get("key-cancel"));
        match self.focus {
            Focus::Word => hints
                .label(Action::Confirm, texts.get("key-go-on"))
                .label(Action::NextField, texts.get("key-next-button"))
                .hide(Action::Next),
            Focus::Button(_) if self.word.is_none() && self.buttons.len() < 2 => {
                hints.hide(Action::NextField).hide(Action::PreviousField)
            }
            Focus::Button(_) => hints.call(Action::NextField, texts.get("key-next-button")),
        }
    }

    /// True when the word was typed, or none is asked for. Case and spaces around it do not
    /// count.
    #[must_use]
    pub fn word_is_right(&self) -> bool {
        self.word.as_ref().is_none_or(|word| same(word.field.as_str(), word.wanted.as_str()))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input) -> DialogReply {
        if let Input::Row(row) = input {
            return self.clicked(*row);
        }
        if let (Focus::Word, Some(word)) = (self.focus, &mut self.word)
            && word.field.update(input) != super::line_field::LineReply::Ignored
        {
            return DialogReply::Stay;
        }
        let Some(key) = input.key().filter(|key| !key.ctrl && !key.alt) else {
            return DialogReply::Ignored;
        };
        match (key.code, self.focus) {
            (KeyCode::Esc, _) => return DialogReply::Closed,
            (KeyCode::Enter | KeyCode::Char(' '), Focus::Button(button)) => {
                return self.press(button);
            }
            // Enter in the word's field moves on, to the button that asked for the word once it
            // is right; it never does what cannot be undone.
            (KeyCode::Enter, Focus::Word) => {
                if self.word_is_right() && self.buttons.len() > 1 {
                    self.focus = Focus::Button(1);
                } else {
                    self.step(1);
                }
            }
            (KeyCode::Tab | KeyCode::Right | KeyCode::Down, _) => self.step(1),
            (KeyCode::BackTab | KeyCode::Left | KeyCode::Up, _) => self.step(-1),
            _ => return DialogReply::Ignored,
        }
        DialogReply::Stay
    }

    /// Draws the box in the middle of an area.
    pub fn view(&self, canvas: &mut Canvas<'_>, area: Rect) {
        let width = BOX_COLUMNS.min(area.width);
        let text = width.saturating_sub(6);
        let said: u16 = self.lines.iter().map(|line| Canvas::paragraph_lines(line, text)).sum();
        let word = if self.word.is_some() { 2 } else { 0 };
        let height = (said + word + 6).min(area.height);
        let place = Rect {
            x: area.x + (area.width - width) / 2,
            y: area.y + (area.height - height) / 2,
            width,
            height,
        };
        let inside = canvas.boxed(place, &self.title, Weight::Double);
        let (x, bottom) = (inside.x + 1, inside.bottom());
        let mut y = inside.y + 1;
        for line in &self.lines {
            let room = Rect { x, y, width: text, height: bottom.saturating_sub(y + 3 + word) };
            y += canvas.paragraph(room, line, Role::Text);
        }
        let buttons_y = bottom.saturating_sub(2).max(inside.y);
        if let Some(word) = &self.word {
            let y = buttons_y.saturating_sub(2);
            let used =
                canvas.text(x, y, text.saturating_sub(WORD_COLUMNS + 1), &word.prompt, Role::Text);
            let field = Rect { x: x + used + 1, y, width: WORD_COLUMNS, height: 1 };
            word.field.view(canvas, field, self.focus == Focus::Word);
            canvas.row_target(field, WORD_TARGET);
        }
        self.view_buttons(canvas, Rect { x, y: buttons_y, width: text, height: 1 });
    }

    fn view_buttons(&self, canvas: &mut Canvas<'_>, area: Rect) {
        let mut x = area.x;
        for (place, label) in self.buttons.iter().enumerate() {
            let shown = Clean::join([&Clean::symbol("[ "), label, &Clean::symbol(" ]")], "");
            let focused = self.focus == Focus::Button(place);
            let role = match (focused, place == 0 || self.word_is_right()) {
                (true, _) => Role::Selected,
                (false, true) => Role::Accent,
                (false, false) => Role::Muted,
            };
            let used = canvas.text(x, area.y, area.right().saturating_sub(x), &shown, role);
            canvas.row_target(Rect { x, width: used, ..area }, place);
            if focused {
                canvas.cursor(x + 2, area.y);
            }
            x += used + 4;
        }
    }

    fn clicked(&mut self, row: usize) -> DialogReply {
        match row {
            WORD_TARGET if self.word.is_some() => {
                self.focus = Focus::Word;
                DialogReply::Stay
            }
            button if button < self.buttons.len() => self.press(button),
            _ => DialogReply::Ignored,
        }
    }

    /// Presses a button; one that waits for the word sends to its field instead.
    fn press(&mut self, button: usize) -> DialogReply {
        if button == 0 || self.word_is_right() {
            return DialogReply::Pressed(button);
        }
        self.focus = Focus::Word;
        DialogReply::Stay
    }

    fn step(&mut self, step: isize) {
        let word = usize::from(self.word.is_some());
        let count = self.buttons.len() + word;
        let at = match self.focus {
            Focus::Word => 0,
            Focus::Button(button) => button + word,
        };
        let to = if step > 0 { at + 1 } else { at + count.max(1) - 1 } % count.max(1);
        self.focus =
            if word == 1 && to == 0 { Focus::Word } else { Focus::Button(to.saturating_sub(word)) };
    }
}

/// Two words are the same when a person would say so.
fn same(typed: &str, wanted: &str) -> bool {
    let plain = |text: &str| text.trim().nfc().collect::<String>().to_lowercase();
    plain(typed) == plain(wanted)
}

#[cfg(test)]
mod tests;
