//! Ways into [`Clean`] for the program's own text: signs, catalogue sentences, and pieces
//! put together.

use super::{Breaks, Clean, Hidden, gate};

/// The space at which a line is never broken, as in `22,5 %`.
const HARD_SPACE: char = '\u{A0}';

impl Clean {
    /// A sign or word that stands in the program itself, such as `►` or `√`.
    #[must_use]
    pub fn symbol(text: &'static str) -> Self {
        Self::catalogue(text)
    }

    /// A sentence of the text catalogue, with its line breaks and hard spaces (U+00A0).
    ///
    /// What was put into the sentence passes the gate once more.
    #[must_use]
    pub fn catalogue(text: &str) -> Self {
        let mut whole = String::with_capacity(text.len());
        for (nth, piece) in text.split(HARD_SPACE).enumerate() {
            if nth > 0 {
                whole.push(HARD_SPACE);
            }
            whole.push_str(gate(piece, Breaks::Kept, Hidden::Shown).0.as_str());
        }
        Self(whole)
    }

    /// Pieces one after another, with a sign of the program between them.
    #[must_use]
    pub fn join<'a>(pieces: impl IntoIterator<Item = &'a Self>, between: &'static str) -> Self {
        let mut whole = String::new();
        for (nth, piece) in pieces.into_iter().enumerate() {
            if nth > 0 {
                whole.push_str(between);
            }
            whole.push_str(piece.as_str());
        }
        Self::catalogue(&whole)
    }

    /// A count in plain digits, without thousands separator, for row numbers and the like.
    #[must_use]
    pub fn digits(number: usize) -> Self {
        Self(number.to_string())
    }
}
