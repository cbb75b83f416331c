//! A text being edited: whole grapheme clusters, undo by the word, everything gated.
//!
//! Written here instead of taken from a library, because the text must pass the gate of
//! [`Clean`] on its way in, an accent must never part from its letter, undo must take a
//! word and not a letter, and drawing must not change the state (the editing widgets at
//! hand remember where they were drawn).

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

use crate::domain::text::Clean;
use crate::tui::input::{Input, Key, KeyCode};
use crate::tui::wrap::{cluster_columns, columns, wrap};

/// Characters a text may have; a limit against pasted files, not a guide to length.
pub const LIMIT: usize = 20_000;

/// Whether Enter makes a new line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// One line; line breaks in pasted text become spaces.
    One,
    /// Several lines.
    Many,
}

/// What came of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edited {
    /// Nothing a text knows.
    Ignored,
    /// The cursor or the selection moved, or nothing was left to do.
    Moved,
    /// The text is another one.
    Changed,
    /// The text reached its limit; this many characters were left out.
    Cut(usize),
}

/// A text, its cursor and what can be undone.
#[derive(Debug, Clone)]
pub struct Editor {
    text: String,
    /// Byte position, always between grapheme clusters.
    cursor: usize,
    /// Everything is selected (Ctrl+A): the next character replaces it.
    all_selected: bool,
    /// Column the arrows up and down aim at.
    goal: Option<usize>,
    undo: Vec<Change>,
    redo: Vec<Change>,
    /// The next typed character belongs to the same step of undo.
    growing: bool,
    lines: Lines,
}

/// One step of undo: at a place, one text took another's place.
#[derive(Debug, Clone)]
struct Change {
    at: usize,
    removed: String,
    inserted: String,
}

impl Editor {
    /// A text to edit, the cursor at its end.
    #[must_use]
    pub fn new(text: &Clean, lines: Lines) -> Self {
        let gated = gate(text.as_str(), lines);
        Self {
            cursor: gated.len(),
            text: gated,
            all_selected: false,
            goal: None,
            undo: Vec::new(),
            redo: Vec::new(),
            growing: false,
            lines,
        }
    }

    /// The text as it stands.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text as it stands, gated.
    #[must_use]
    pub fn value(&self) -> Clean {
        match self.lines {
            Lines::One => Clean::typed_line(&self.text),
            Lines::Many => Clean::typed_block(&self.text),
        }
    }

    /// Characters in the text.
    #[must_use]
    pub fn length(&self) -> usize {
        self.text.chars().count()
    }

    /// Byte position of the cursor.
    #[must_use]
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// True after Ctrl+A, until the next key.
    #[must_use]
    pub fn all_selected(&self) -> bool {
        self.all_selected
    }

    /// Another text in one step, which can be undone.
    pub fn set(&mut self, text: &Clean) {
        let gated = gate(text.as_str(), self.lines);
        self.replace(0..self.text.len(), &gated);
        self.growing = false;
    }

    /// Row and column of the cursor when the text is wrapped at `width`.
    #[must_use]
    pub fn place(&self, width: usize) -> (usize, usize) {
        let lines = wrap(&self.text, width);
        let row = lines.iter().rposition(|line| line.start <= self.cursor).unwrap_or(0);
        let start = lines.get(row).map_or(0, |line| line.start);
        let before = self.text.get(start..self.cursor).unwrap_or_default();
        (row, columns(before).min(width.saturating_sub(1).max(1)))
    }

    /// Takes a key or pasted text. `width` is where lines are wrapped, for the arrows up
    /// and down.
    pub fn update(&mut self, input: &Input, width: usize) -> Edited {
        match input {
            Input::Paste(text) => self.paste(text),
            Input::Key(key) => self.key(*key, width),
            _ => Edited::Ignored,
        }
    }

    fn key(&mut self, key: Key, width: usize) -> Edited {
        if let Some(character) = key.typed() {
            return self.typed(character);
        }
        let selected = std::mem::take(&mut self.all_selected);
        if key.alt {
            return Edited::Ignored;
        }
        match (key.code, key.ctrl) {
            (KeyCode::Char('a'), true) => {
                self.all_selected = !self.text.is_empty();
                Edited::Moved
            }
            (KeyCode::Char('z'), true) => self.take_back(),
            (KeyCode::Char('y'), true) => self.do_again(),
            (KeyCode::Enter, false) if self.lines == Lines::Many => self.typed('\n'),
            (KeyCode::Backspace | KeyCode::Delete, false) if selected => {
                self.change(0..self.text.len(), "")
            }
            (KeyCode::Backspace, false) => self.change(self.before()..self.cursor, ""),
            (KeyCode::Delete, false) => self.change(self.cursor..self.after(), ""),
            (KeyCode::Backspace, true) => self.change(self.word_before()..self.cursor, ""),
            (KeyCode::Delete, true) => self.change(self.cursor..self.word_after(), ""),
            (KeyCode::Left, false) => self.go(self.before()),
            (KeyCode::Right, false) => self.go(self.after()),
            (KeyCode::Left, true) => self.go(self.word_before()),
            (KeyCode::Right, true) => self.go(self.word_after()),
            (KeyCode::Home, true) => self.go(0),
            (KeyCode::End, true) => self.go(self.text.len()),
            (KeyCode::Home, false) => self.go(self.line(width).start),
            (KeyCode::End, false) => self.go(self.line_end(width)),
            (KeyCode::Up, false) if self.lines == Lines::Many => self.vertical(width, -1),
            (KeyCode::Down, false) if self.lines == Lines::Many => self.vertical(width, 1),
            _ => {
                self.all_selected = selected;
                Edited::Ignored
            }
        }
    }

    /// One character typed. It grows the running step of undo until a word ends.
    fn typed(&mut self, character: char) -> Edited {
        let mut buffer = [0; 4];
        let raw = character.encode_utf8(&mut buffer);
        let replaced = self.range_to_replace();
        // An accent typed after its letter becomes one character with it.
        if is_combining_mark(character) && replaced.is_empty() && self.cursor > 0 {
            let start = self.before();
            let together =
                format!("{}{character}", self.text.get(start..self.cursor).unwrap_or(""));
            return self.change(start..self.cursor, &gate(&together, self.lines));
        }
        let gated = gate(raw, self.lines);
        if gated.is_empty() {
            return Edited::Moved;
        }
        if self.length() - self.count(&replaced) >= LIMIT {
            return Edited::Cut(1);
        }
        let grows = self.growing && replaced.is_empty();
        if let (true, Some(last)) = (grows, self.undo.last_mut()) {
            last.inserted.push_str(&gated);
            self.text.insert_str(self.cursor, &gated);
            self.cursor += gated.len();
            self.redo.clear();
        } else {
            self.replace(replaced, &gated);
        }
        self.growing = !character.is_whitespace();
        Edited::Changed
    }

    /// Text pasted: one step of undo, cut at the limit.
    fn paste(&mut self, raw: &str) -> Edited {
        let replaced = self.range_to_replace();
        let room = LIMIT.saturating_sub(self.length() - self.count(&replaced));
        // Twice the limit is enough to know what is left out without cleaning a whole file.
        let gated = gate(raw, self.lines);
        let whole = gated.chars().count();
        let kept: String = gated.chars().take(room).collect();
        self.all_selected = false;
        if kept.is_empty() {
            return if whole == 0 { Edited::Moved } else { Edited::Cut(whole) };
        }
        self.replace(replaced, &kept);
        self.growing = false;
        if whole > room { Edited::Cut(whole - room) } else { Edited::Changed }
    }

    fn take_back(&mut self) -> Edited {
        let Some(change) = self.undo.pop() else {
            return Edited::Ignored;
        };
        self.text.replace_range(change.at..change.at + change.inserted.len(), &change.removed);
        self.cursor = change.at + change.removed.len();
        self.redo.push(change);
        self.growing = false;
        self.goal = None;
        Edited::Changed
    }

    fn do_again(&mut self) -> Edited {
        let Some(change) = self.redo.pop() else {
            return Edited::Ignored;
        };
        self.text.replace_range(change.at..change.at + change.removed.len(), &change.inserted);
        self.cursor = change.at + change.inserted.len();
        self.undo.push(change);
        self.growing = false;
        self.goal = None;
        Edited::Changed
    }

    /// A change of its own step; one that changes nothing is only a move.
    fn change(&mut self, range: Range<usize>, text: &str) -> Edited {
        self.growing = false;
        if range.is_empty() && text.is_empty() {
            return Edited::Moved;
        }
        self.replace(range, text);
        Edited::Changed
    }

    fn replace(&mut self, range: Range<usize>, text: &str) {
        let removed = self.text.get(range.clone()).unwrap_or_default().to_owned();
        self.undo.push(Change { at: range.start, removed, inserted: text.to_owned() });
        self.redo.clear();
        self.cursor = range.start + text.len();
        self.text.replace_range(range, text);
        self.all_selected = false;
        self.goal = None;
    }

    /// What the next character takes the place of.
    fn range_to_replace(&self) -> Range<usize> {
        if self.all_selected { 0..self.text.len() } else { self.cursor..self.cursor }
    }

    fn count(&self, range: &Range<usize>) -> usize {
        self.text.get(range.clone()).map_or(0, |part| part.chars().count())
    }

    fn go(&mut self, to: usize) -> Edited {
        self.cursor = to;
        self.growing = false;
        self.goal = None;
        Edited::Moved
    }

    /// One line up or down, keeping the column; ignored on the first and last line.
    fn vertical(&mut self, width: usize, step: isize) -> Edited {
        let (row, column) = self.place(width);
        let lines = wrap(&self.text, width);
        let Some(line) = row.checked_add_signed(step).and_then(|row| lines.get(row)) else {
            return Edited::Ignored;
        };
        let goal = self.goal.unwrap_or(column);
        let mut at = line.start;
        let mut used = 0;
        for cluster in self.text.get(line.clone()).unwrap_or_default().graphemes(true) {
            used += cluster_columns(cluster);
            // The end of a wrapped line is the start of the next one.
            let last = at + cluster.len() == line.end;
            let wrapped = lines.iter().any(|next| next.start == line.end && *next != *line);
            if used > goal || (last && wrapped) {
                break;
            }
            at += cluster.len();
        }
        self.go(at);
        self.goal = Some(goal);
        Edited::Moved
    }

    /// The line the cursor is in.
    fn line(&self, width: usize) -> Range<usize> {
        let width = if self.lines == Lines::One { usize::MAX } else { width };
        let lines = wrap(&self.text, width);
        lines.into_iter().rfind(|line| line.start <= self.cursor).unwrap_or(0..0)
    }

    /// The last place in the line of the cursor that is still drawn in it.
    fn line_end(&self, width: usize) -> usize {
        let line = self.line(width);
        let wrapped = line.end < self.text.len() && !self.text[line.end..].starts_with('\n');
        if wrapped { self.before_place(line.end).max(line.start) } else { line.end }
    }

    fn before(&self) -> usize {
        self.before_place(self.cursor)
    }

    fn before_place(&self, place: usize) -> usize {
        let before = self.text.get(..place).unwrap_or_default();
        before.grapheme_indices(true).next_back().map_or(0, |(at, _)| at)
    }

    fn after(&self) -> usize {
        let after = self.text.get(self.cursor..).unwrap_or_default();
        self.cursor + after.graphemes(true).next().map_or(0, str::len)
    }

    fn word_before(&self) -> usize {
        let before = self.text.get(..self.cursor).unwrap_or_default();
        before.unicode_word_indices().next_back().map_or(0, |(at, _)| at)
    }

    fn word_after(&self) -> usize {
        let after = self.text.get(self.cursor..).unwrap_or_default();
        let mut starts = after.unicode_word_indices().map(|(at, _)| at).filter(|at| *at > 0);
        starts.next().map_or(self.text.len(), |at| self.cursor + at)
    }
}

/// A person's own text, as a field of this kind keeps it.
fn gate(text: &str, lines: Lines) -> String {
    match lines {
        Lines::One => Clean::typed_line(text),
        Lines::Many => Clean::typed_block(text),
    }
    .into_string()
}

#[cfg(test)]
mod tests;
