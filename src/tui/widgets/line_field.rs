//! A field of one line: text, a whole number or a date, kept as typed.

use ratatui::layout::Rect;
use unicode_segmentation::UnicodeSegmentation;

use super::editor::{Edited, Editor, Lines};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::input::{Input, KeyCode};
use crate::tui::theme::Role;
use crate::tui::wrap::{cluster_columns, columns};

/// What is written in the field; decides what the arrows do, not what may be typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Any text.
    Text,
    /// A whole number: arrows up and down add and take 1.
    Number,
    /// A date: arrows step a day, page keys a month.
    Date,
}

/// A step asked for with the arrows in a date, worked out by the screen, which knows how a
/// date is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// So many days.
    Days(i32),
    /// So many months.
    Months(i32),
}

/// What came of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineReply {
    /// Nothing a line knows.
    Ignored,
    /// The cursor moved.
    Moved,
    /// The text is another one.
    Changed,
    /// The text reached its limit; this many characters were left out.
    Cut(usize),
    /// Another date is wanted.
    Stepped(Step),
}

/// A field of one line.
#[derive(Debug, Clone)]
pub struct LineField {
    editor: Editor,
    holds: Holds,
}

impl LineField {
    /// A field with a text in it.
    #[must_use]
    pub fn text(text: &Clean) -> Self {
        Self { editor: Editor::new(text, Lines::One), holds: Holds::Text }
    }

    /// A field with a whole number in it.
    #[must_use]
    pub fn number(number: usize) -> Self {
        let editor = Editor::new(&Clean::digits(number), Lines::One);
        Self { editor, holds: Holds::Number }
    }

    /// A field for a number or a date with this text in it.
    #[must_use]
    pub fn holding(holds: Holds, text: &Clean) -> Self {
        Self { editor: Editor::new(text, Lines::One), holds }
    }

    /// Whether it is for words, and not for a number or a date.
    #[must_use]
    pub fn holds_words(&self) -> bool {
        self.holds == Holds::Text
    }

    /// The text as typed, gated.
    #[must_use]
    pub fn value(&self) -> Clean {
        self.editor.value()
    }

    /// The text as typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.editor.as_str()
    }

    /// Puts another text in; one step of undo.
    pub fn set(&mut self, text: &Clean) {
        self.editor.set(text);
    }

    /// Takes a key or pasted text.
    pub fn update(&mut self, input: &Input) -> LineReply {
        if let Some(reply) = self.stepped(input) {
            return reply;
        }
        match self.editor.update(input, usize::MAX) {
            Edited::Ignored => LineReply::Ignored,
            Edited::Moved => LineReply::Moved,
            Edited::Changed => LineReply::Changed,
            Edited::Cut(left_out) => LineReply::Cut(left_out),
        }
    }

    /// Draws `[text___]` over the whole width, with the cursor when it has the focus.
    pub fn view(&self, canvas: &mut Canvas<'_>, area: Rect, focused: bool) {
        if area.width < 3 || area.height == 0 {
            return;
        }
        let role = if focused { Role::FieldFocused } else { Role::Field };
        let inside = Rect { x: area.x + 1, width: area.width - 2, height: 1, ..area };
        canvas.put(area.x, area.y, 1, "[", Role::Border);
        canvas.put(area.right() - 1, area.y, 1, "]", Role::Border);
        canvas.fill(inside, role);
        let (shown, cursor) = self.window(usize::from(inside.width), focused);
        let role = if self.editor.all_selected() && focused { Role::Selected } else { role };
        let used = canvas.put(inside.x, inside.y, inside.width, shown, role);
        if !focused {
            // A field without text must still be seen where colours are not.
            for x in inside.x + used..inside.right() {
                canvas.put(x, inside.y, 1, "_", Role::Field);
            }
        } else {
            canvas.cursor(inside.x + cursor, inside.y);
        }
    }

    /// The part of the text in sight and the column of the cursor in it.
    fn window(&self, width: usize, focused: bool) -> (&str, u16) {
        let text = self.editor.as_str();
        let before = text.get(..self.editor.cursor()).unwrap_or_default();
        let mut hidden = 0;
        let mut column = columns(before);
        if focused {
            for cluster in before.graphemes(true) {
                if column < width {
                    break;
                }
                hidden += cluster.len();
                column -= cluster_columns(cluster);
            }
        }
        (text.get(hidden..).unwrap_or_default(), u16::try_from(column).unwrap_or(0))
    }

    /// Arrows in a number or a date.
    fn stepped(&mut self, input: &Input) -> Option<LineReply> {
        let key = input.key().filter(|key| !key.ctrl && !key.alt)?;
        match (self.holds, key.code) {
            (Holds::Date, KeyCode::Up) => Some(LineReply::Stepped(Step::Days(1))),
            (Holds::Date, KeyCode::Down) => Some(LineReply::Stepped(Step::Days(-1))),
            (Holds::Date, KeyCode::PageUp) => Some(LineReply::Stepped(Step::Months(1))),
            (Holds::Date, KeyCode::PageDown) => Some(LineReply::Stepped(Step::Months(-1))),
            (Holds::Number, KeyCode::Up | KeyCode::Down) => {
                let number: usize = self.as_str().trim().parse().ok()?;
                let stepped = if key.code == KeyCode::Up {
                    number.saturating_add(1)
                } else {
                    number.saturating_sub(1)
                };
                self.editor.set(&Clean::digits(stepped));
                Some(LineReply::Changed)
            }
            _ => None,
        }
    }
}
