//! A note of several lines. Letters, digits, Space and Enter are text; Tab and Esc leave it.

use ratatui::layout::Rect;

use super::editor::{Edited, Editor, LIMIT, Lines};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::input::{Input, Key, KeyCode};
use crate::tui::theme::Role;
use crate::tui::wrap::wrap;

/// Columns a note is wrapped at: fits the smallest window the program runs in, so that the
/// lines are the same in every window.
pub const NOTE_COLUMNS: u16 = 56;

/// What came of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoteReply {
    /// Nothing a note knows.
    Ignored,
    /// The cursor moved.
    Moved,
    /// The text is another one.
    Changed,
    /// The text reached its limit; this many characters were left out.
    Cut(usize),
}

/// A note being written.
#[derive(Debug, Clone)]
pub struct NoteField {
    editor: Editor,
    rows: u16,
    advised: Option<usize>,
}

impl NoteField {
    /// A note with a text in it, `rows` lines of it in sight (at least 1).
    #[must_use]
    pub fn new(text: &Clean, rows: u16) -> Self {
        Self { editor: Editor::new(text, Lines::Many), rows: rows.max(1), advised: None }
    }

    /// The same note with advice on its length, shown as `86/500`; no wall.
    #[must_use]
    pub fn advising(self, characters: usize) -> Self {
        Self { advised: Some(characters), ..self }
    }

    /// The text as it stands, gated.
    #[must_use]
    pub fn value(&self) -> Clean {
        self.editor.value()
    }

    /// The text as it stands.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.editor.as_str()
    }

    /// Puts another text in; one step of undo.
    pub fn set(&mut self, text: &Clean) {
        self.editor.set(text);
    }

    /// Lines in sight.
    #[must_use]
    pub fn rows(&self) -> u16 {
        self.rows
    }

    /// How much is written: `86/500`, or near the limit the limit itself.
    #[must_use]
    pub fn count(&self) -> Option<Clean> {
        let length = self.editor.length();
        let against = if length > LIMIT / 10 * 9 { Some(LIMIT) } else { self.advised };
        let against = against?;
        Some(Clean::join([&Clean::digits(length), &Clean::digits(against)], "/"))
    }

    /// Takes a key or pasted text. A tab in pasted text is a space; Tab itself, Esc and
    /// F-keys are left to the form or screen, and so is an arrow beyond the first or last
    /// line.
    pub fn update(&mut self, input: &Input) -> NoteReply {
        let page = isize::try_from(self.rows.saturating_sub(1).max(1)).unwrap_or(1);
        match input.key().map(|key| key.code) {
            Some(KeyCode::PageUp) => return self.page(-page),
            Some(KeyCode::PageDown) => return self.page(page),
            _ => {}
        }
        match self.editor.update(input, usize::from(NOTE_COLUMNS)) {
            Edited::Ignored => NoteReply::Ignored,
            Edited::Moved => NoteReply::Moved,
            Edited::Changed => NoteReply::Changed,
            Edited::Cut(left_out) => NoteReply::Cut(left_out),
        }
    }

    /// Draws the lines around the cursor, with a mark where more lies above or below.
    pub fn view(&self, canvas: &mut Canvas<'_>, area: Rect, focused: bool) {
        let role = if focused { Role::FieldFocused } else { Role::Field };
        let area = Rect { height: area.height.min(self.rows), ..area };
        if area.is_empty() {
            return;
        }
        // The ground marks the room; underlining every blank would only be noise.
        canvas.fill(area, Role::Field);
        let width = usize::from(NOTE_COLUMNS);
        let lines = wrap(self.editor.as_str(), width);
        let (row, column) = self.editor.place(width);
        let first = (row + 1).saturating_sub(usize::from(area.height));
        let role = match (focused, self.editor.all_selected()) {
            (true, true) => Role::Selected,
            (true, false) => Role::Field,
            (false, _) => role,
        };
        for (place, line) in lines.iter().skip(first).take(usize::from(area.height)).enumerate() {
            let y = area.y + u16::try_from(place).unwrap_or(0);
            let text = self.editor.as_str().get(line.clone()).unwrap_or_default();
            canvas.put(area.x, y, area.width, text.trim_end_matches(' '), role);
        }
        let edge = area.right().saturating_sub(1);
        if first > 0 {
            canvas.put(edge, area.y, 1, "↑", Role::Muted);
        }
        if lines.len() > first + usize::from(area.height) {
            canvas.put(edge, area.bottom().saturating_sub(1), 1, "↓", Role::Muted);
        }
        if focused {
            let column = u16::try_from(column).unwrap_or(0).min(area.width.saturating_sub(1));
            canvas.cursor(area.x + column, area.y + u16::try_from(row - first).unwrap_or(0));
        }
    }

    /// Several lines up or down; to the first or last line when there are fewer.
    fn page(&mut self, rows: isize) -> NoteReply {
        let code = if rows < 0 { KeyCode::Up } else { KeyCode::Down };
        for _ in 0..rows.unsigned_abs() {
            let step = Input::Key(Key::plain(code));
            if self.editor.update(&step, usize::from(NOTE_COLUMNS)) == Edited::Ignored {
                break;
            }
        }
        NoteReply::Moved
    }
}
