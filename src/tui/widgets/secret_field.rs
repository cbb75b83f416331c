//! A field for a passphrase: dots on the screen, wiped from memory when it goes.

use ratatui::layout::Rect;
use zeroize::Zeroizing;

use crate::domain::text::is_invisible;
use crate::tui::canvas::Canvas;
use crate::tui::input::{Input, KeyCode};
use crate::tui::theme::Role;

/// Bytes kept free from the start: growing would leave a copy behind in memory.
const ROOM: usize = 1024;

/// What came of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretReply {
    /// Nothing the field knows.
    Ignored,
    /// The secret is another one.
    Changed,
}

/// A passphrase being typed. It has no cursor but its end, no undo and no `Debug` text.
pub struct SecretField {
    secret: Zeroizing<String>,
}

impl std::fmt::Debug for SecretField {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("SecretField(…)")
    }
}

impl Default for SecretField {
    fn default() -> Self {
        Self::new()
    }
}

impl SecretField {
    /// An empty field.
    #[must_use]
    pub fn new() -> Self {
        Self { secret: Zeroizing::new(String::with_capacity(ROOM)) }
    }

    /// The secret as typed; control and invisible characters never get in.
    #[must_use]
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// Hands the secret over and empties the field.
    pub fn take(&mut self) -> Zeroizing<String> {
        std::mem::replace(&mut self.secret, Zeroizing::new(String::with_capacity(ROOM)))
    }

    /// Takes a key or pasted text. Backspace takes a character, Ctrl+A and Delete all.
    pub fn update(&mut self, input: &Input) -> SecretReply {
        match input {
            Input::Paste(text) => {
                // A line break at the end comes with the copy, not with the passphrase.
                for character in text.trim_end_matches(['\r', '\n']).chars() {
                    self.push(character);
                }
                SecretReply::Changed
            }
            Input::Key(key) => match (key.typed(), key.code, key.ctrl) {
                (Some(character), _, _) => {
                    self.push(character);
                    SecretReply::Changed
                }
                (None, KeyCode::Backspace, false) => {
                    self.secret.pop();
                    SecretReply::Changed
                }
                (None, KeyCode::Delete, _)
                | (None, KeyCode::Backspace | KeyCode::Char('a'), true) => {
                    self.take();
                    SecretReply::Changed
                }
                _ => SecretReply::Ignored,
            },
            _ => SecretReply::Ignored,
        }
    }

    /// Draws `[•••___]`.
    pub fn view(&self, canvas: &mut Canvas<'_>, area: Rect, focused: bool) {
        if area.width < 3 || area.height == 0 {
            return;
        }
        let role = if focused { Role::FieldFocused } else { Role::Field };
        let room = area.width - 2;
        canvas.put(area.x, area.y, 1, "[", Role::Border);
        canvas.put(area.right() - 1, area.y, 1, "]", Role::Border);
        canvas.fill(Rect { x: area.x + 1, width: room, height: 1, ..area }, role);
        let dots = u16::try_from(self.secret.chars().count()).unwrap_or(u16::MAX).min(room - 1);
        for step in 0..room {
            let sign = match (step < dots, focused) {
                (true, _) => "•",
                (false, false) => "_",
                (false, true) => " ",
            };
            canvas.put(area.x + 1 + step, area.y, 1, sign, role);
        }
        if focused {
            canvas.cursor(area.x + 1 + dots, area.y);
        }
    }

    fn push(&mut self, character: char) {
        let fits = self.secret.len() + character.len_utf8() <= ROOM;
        if fits && !character.is_control() && !is_invisible(character) {
            self.secret.push(character);
        }
    }
}
