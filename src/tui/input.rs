//! What a person does, in the program's own words: keys, pasted text, clicks.
//!
//! The shell translates the terminal's events into these, so nothing in here knows which
//! terminal library is in use, and a test can write them by hand.

/// A key without its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KeyCode {
    /// A character as typed; `Shift` is already in it (`?`, `A`).
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift+Tab.
    BackTab,
    /// Delete to the left.
    Backspace,
    /// Delete to the right.
    Delete,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Start of the line or list.
    Home,
    /// End of the line or list.
    End,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// F1 to F12.
    F(u8),
}

/// A key with its modifiers. Alt with a letter is never bound, so only Ctrl counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// The key.
    pub code: KeyCode,
    /// Ctrl was held.
    pub ctrl: bool,
    /// Alt was held.
    pub alt: bool,
}

impl Key {
    /// A key alone.
    #[must_use]
    pub const fn plain(code: KeyCode) -> Self {
        Self { code, ctrl: false, alt: false }
    }

    /// A character alone.
    #[must_use]
    pub const fn char(character: char) -> Self {
        Self::plain(KeyCode::Char(character))
    }

    /// Ctrl with a letter.
    #[must_use]
    pub const fn ctrl(letter: char) -> Self {
        Self { code: KeyCode::Char(letter), ctrl: true, alt: false }
    }

    /// A function key.
    #[must_use]
    pub const fn f(number: u8) -> Self {
        Self::plain(KeyCode::F(number))
    }

    /// The character this key types into a field, if it types one.
    #[must_use]
    pub const fn typed(self) -> Option<char> {
        match self.code {
            KeyCode::Char(character) if !self.ctrl && !self.alt => Some(character),
            _ => None,
        }
    }
}

/// One thing that happened at the keyboard, the mouse or the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted; raw, it passes the gate in the field that takes it.
    Paste(String),
    /// Text came fast with no field to take it (typed for another window); nothing is
    /// changed, the number of characters is shown.
    Astray(usize),
    /// The mouse was pressed where nothing was drawn as a target.
    Click {
        /// Column from the left, from 0.
        x: u16,
        /// Row from the top, from 0.
        y: u16,
    },
    /// A row, field or button drawn as a target was clicked; the number is the drawer's.
    Row(usize),
    /// The wheel was turned.
    Wheel {
        /// Column from the left, from 0.
        x: u16,
        /// Row from the top, from 0.
        y: u16,
        /// Away from the person.
        up: bool,
    },
    /// The window has another size.
    Resized,
    /// Another window has the keyboard now: drafts are written.
    FocusLost,
    /// This window has the keyboard again.
    FocusGained,
    /// The time a screen asked to be woken after has passed.
    Elapsed,
}

impl Input {
    /// A key alone, for tests and scripts.
    #[must_use]
    pub const fn plain(code: KeyCode) -> Self {
        Self::Key(Key::plain(code))
    }

    /// A typed character, for tests and scripts.
    #[must_use]
    pub const fn char(character: char) -> Self {
        Self::Key(Key::char(character))
    }

    /// The key, if it was one.
    #[must_use]
    pub const fn key(&self) -> Option<Key> {
        match self {
            Self::Key(key) => Some(*key),
            _ => None,
        }
    }
}
