//! Lines pasted or typed at the end, kept as they came: a tab between two cells is what
//! divides them, so the text passes the gate only when it is drawn and when it is read.

use ratatui::layout::Rect;
use unicode_segmentation::UnicodeSegmentation;

use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::input::{Input, KeyCode};
use crate::tui::theme::Role;

/// Bytes kept; a list of this length belongs in a file.
pub(super) const LIMIT: usize = 4 * 1024 * 1024;
/// Steps that can be taken back.
const UNDO_STEPS: usize = 20;

/// The lines.
#[derive(Debug, Clone, Default)]
pub(super) struct PastedLines {
    text: String,
    /// Earlier texts, the last one first to come back.
    undo: Vec<String>,
    /// The next typed character belongs to the same step of undo.
    growing: bool,
    /// Rows scrolled up from the end.
    up: usize,
}

/// What came of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LinesReply {
    /// Nothing the lines know.
    Ignored,
    /// Another part is in sight.
    Moved,
    /// The text is another one.
    Changed,
    /// Everything was taken out at once.
    Emptied,
    /// The text is longer than can be kept; nothing was put in.
    TooLong,
}

impl PastedLines {
    /// Lines that stand there already.
    pub(super) fn new(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    /// The text as it came.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// Lines with something in them.
    pub(super) fn count(&self) -> usize {
        self.text.lines().filter(|line| !line.trim().is_empty()).count()
    }

    /// Takes a key or pasted text; `height` is the number of rows in sight.
    pub(super) fn update(&mut self, input: &Input, height: u16) -> LinesReply {
        match input {
            Input::Paste(text) => self.paste(text),
            Input::Wheel { up, .. } => self.scroll(if *up { 3 } else { -3 }),
            Input::Key(key) if key.ctrl => match key.code {
                KeyCode::Char('z') => self.take_back(),
                _ => LinesReply::Ignored,
            },
            Input::Key(key) => {
                let page = isize::try_from(height).unwrap_or(1).max(1);
                match (key.code, key.typed()) {
                    (_, Some(character)) => self.type_in(character),
                    (KeyCode::Enter, _) => self.type_in('\n'),
                    (KeyCode::Backspace, _) => self.back(),
                    (KeyCode::Delete, _) if !self.text.is_empty() => {
                        self.remember();
                        self.text.clear();
                        LinesReply::Emptied
                    }
                    (KeyCode::PageUp, _) => self.scroll(page),
                    (KeyCode::PageDown, _) => self.scroll(-page),
                    _ => LinesReply::Ignored,
                }
            }
            _ => LinesReply::Ignored,
        }
    }

    /// Draws the last lines, or those scrolled to, with the cursor at the end.
    pub(super) fn view(&self, canvas: &mut Canvas<'_>, area: Rect, focused: bool) {
        canvas.fill(area, Role::Field);
        let height = usize::from(area.height);
        let lines: Vec<&str> = self.text.split('\n').collect();
        let last = lines.len().saturating_sub(self.up.min(lines.len().saturating_sub(height)));
        let first = last.saturating_sub(height);
        let mut end = (area.x, area.y);
        for (y, line) in (area.y..).zip(lines.get(first..last).unwrap_or_default()) {
            let shown = Clean::line(&line.replace('\t', " │ "));
            let used = canvas.text(area.x, y, area.width, &shown, Role::Field);
            end = ((area.x + used).min(area.right().saturating_sub(1)), y);
        }
        if focused {
            canvas.cursor(end.0, end.1);
        }
        let edge = area.right().saturating_sub(1);
        if first > 0 {
            canvas.text(edge, area.y, 1, &Clean::symbol("↑"), Role::Muted);
        }
        if last < lines.len() {
            canvas.text(edge, area.bottom().saturating_sub(1), 1, &Clean::symbol("↓"), Role::Muted);
        }
    }

    fn paste(&mut self, raw: &str) -> LinesReply {
        let text = raw.replace("\r\n", "\n").replace('\r', "\n");
        if text.is_empty() {
            return LinesReply::Moved;
        }
        if self.text.len() + text.len() > LIMIT {
            return LinesReply::TooLong;
        }
        self.remember();
        self.text.push_str(&text);
        LinesReply::Changed
    }

    fn type_in(&mut self, character: char) -> LinesReply {
        if self.text.len() + character.len_utf8() > LIMIT {
            return LinesReply::TooLong;
        }
        if !self.growing {
            self.remember();
        }
        self.growing = character != '\n';
        self.text.push(character);
        self.up = 0;
        LinesReply::Changed
    }

    fn back(&mut self) -> LinesReply {
        let Some((at, _)) = self.text.grapheme_indices(true).next_back() else {
            return LinesReply::Moved;
        };
        if !self.growing {
            self.remember();
            self.growing = true;
        }
        self.text.truncate(at);
        self.up = 0;
        LinesReply::Changed
    }

    fn take_back(&mut self) -> LinesReply {
        match self.undo.pop() {
            Some(earlier) => {
                self.text = earlier;
                self.growing = false;
                self.up = 0;
                LinesReply::Changed
            }
            None => LinesReply::Moved,
        }
    }

    fn scroll(&mut self, rows: isize) -> LinesReply {
        let lines = self.text.split('\n').count();
        self.up = self.up.saturating_add_signed(rows).min(lines.saturating_sub(1));
        LinesReply::Moved
    }

    /// Keeps the text as it is now for Ctrl+Z.
    fn remember(&mut self) {
        if self.undo.len() == UNDO_STEPS {
            self.undo.remove(0);
        }
        self.undo.push(self.text.clone());
        self.growing = false;
        self.up = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::input::Key;

    #[test]
    fn a_hundred_kilobytes_are_taken_as_they_are() {
        let mut lines = PastedLines::default();
        let text: String = (0..6000).map(|n| format!("2026-{n:06}\tM{}\r\n", n % 9)).collect();
        assert!(text.len() > 90_000);
        assert_eq!(lines.update(&Input::Paste(text.clone()), 8), LinesReply::Changed);
        assert_eq!(lines.as_str(), text.replace("\r\n", "\n"));
        assert_eq!(lines.count(), 6000);
    }

    #[test]
    fn what_is_too_long_changes_nothing() {
        let mut lines = PastedLines::new("26-1");
        let reply = lines.update(&Input::Paste("x".repeat(LIMIT)), 8);
        assert_eq!((reply, lines.as_str()), (LinesReply::TooLong, "26-1"));
    }

    #[test]
    fn every_change_can_be_taken_back() {
        let mut lines = PastedLines::default();
        for character in "26-1".chars() {
            lines.update(&Input::char(character), 8);
        }
        lines.update(&Input::plain(KeyCode::Enter), 8);
        lines.update(&Input::Paste("26-2\r26-3".to_owned()), 8);
        lines.update(&Input::plain(KeyCode::Backspace), 8);
        assert_eq!(lines.as_str(), "26-1\n26-2\n26-");
        assert_eq!(lines.update(&Input::plain(KeyCode::Delete), 8), LinesReply::Emptied);
        let undo = Input::Key(Key::ctrl('z'));
        let mut seen = Vec::new();
        while lines.update(&undo, 8) == LinesReply::Changed {
            seen.push(lines.as_str().to_owned());
        }
        assert_eq!(seen, ["26-1\n26-2\n26-", "26-1\n26-2\n26-3", "26-1\n", ""]);
    }
}
