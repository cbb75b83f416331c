//! The gate for outside text: everything that comes from a file, a package or the
//! clipboard passes here before it is stored, and again before it is shown.
//!
//! A terminal obeys control characters, reorders text around bidirectional controls and
//! hides zero-width characters. [`Clean`] is text in which none of them is left. There
//! are two ways in:
//!
//! * [`Clean::line`] and [`Clean::block`], for text of others, make what was hidden
//!   *visible*, so that `26-1` and `26-1` with a hidden character do not look alike;
//! * [`Clean::typed_line`] and [`Clean::typed_block`], for what a person types or pastes,
//!   take the rubbish out quietly.
//!
//! Sources: Unicode Standard Annex 15 (NFC), Annex 9 (bidirectional controls),
//! `DerivedCoreProperties.txt` (`Default_Ignorable_Code_Point`).

use std::borrow::Cow;
use std::fmt;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Combining marks kept on one base character; more only serve to paint over other lines.
pub const MARKS_PER_BASE: usize = 8;

/// The sign that stands for text cut away, one column wide.
const ELLIPSIS: char = '…';

/// Text in normal form C without control, bidirectional or invisible characters.
///
/// Passing it through the same gate again changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Clean(String);

impl Clean {
    /// Outside text on one line: a line break or tab becomes a space, everything hidden
    /// becomes visible (`␛`, `⟨202E⟩`).
    #[must_use]
    pub fn line(text: &str) -> Self {
        gate(text, Breaks::Space, Hidden::Shown).0
    }

    /// As [`Clean::line`], but line breaks stay, as `\n`.
    #[must_use]
    pub fn block(text: &str) -> Self {
        gate(text, Breaks::Kept, Hidden::Shown).0
    }

    /// A person's own typing or pasting on one line: hidden characters are removed.
    #[must_use]
    pub fn typed_line(text: &str) -> Self {
        gate(text, Breaks::Space, Hidden::Removed).0
    }

    /// As [`Clean::typed_line`], but line breaks stay, as `\n`.
    #[must_use]
    pub fn typed_block(text: &str) -> Self {
        gate(text, Breaks::Kept, Hidden::Removed).0
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text as an owned string.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }

    /// True when nothing is left of the text, or there never was any.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Columns the text takes in a terminal.
    #[must_use]
    pub fn width(&self) -> usize {
        self.0.width()
    }

    /// The text in at most `width` columns; `…` stands last when something was cut.
    ///
    /// Never cuts between a letter and its accents. A width of 0 gives the empty text.
    #[must_use]
    pub fn truncate(&self, width: usize) -> Self {
        if self.width() <= width {
            return self.clone();
        }
        let Some(room) = width.checked_sub(1) else {
            return Self::default();
        };
        let mut kept = String::new();
        let mut used = 0;
        for cluster in self.0.graphemes(true) {
            used += cluster.width();
            if used > room {
                break;
            }
            kept.push_str(cluster);
        }
        kept.push(ELLIPSIS);
        Self(kept)
    }
}

impl fmt::Display for Clean {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl AsRef<str> for Clean {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// [`Clean::line`], telling also whether something dangerous was made harmless.
///
/// Normal form, kinds of spaces, tabs and line breaks do not count.
#[must_use]
pub fn gate_line(text: &str) -> (Clean, bool) {
    gate(text, Breaks::Space, Hidden::Shown)
}

/// [`Clean::block`], telling also whether something dangerous was made harmless.
#[must_use]
pub fn gate_block(text: &str) -> (Clean, bool) {
    gate(text, Breaks::Kept, Hidden::Shown)
}

/// True for a character that takes no room and is no accent: zero-width, bidirectional
/// control, tag, variation selector, soft hyphen, filler.
#[must_use]
pub fn is_invisible(character: char) -> bool {
    is_default_ignorable(character)
        || matches!(character, '\u{2800}' | '\u{FFF9}'..='\u{FFFB}')
        || (character.width() == Some(0) && !is_combining_mark(character))
}

/// What becomes of line breaks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Breaks {
    Space,
    Kept,
}

/// What becomes of hidden characters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hidden {
    Shown,
    Removed,
}

/// The one gate behind all the public ways in.
fn gate(text: &str, breaks: Breaks, hidden: Hidden) -> (Clean, bool) {
    // Nearly all text is of this kind, and there is much of it: lists of 100,000 cases.
    if text.chars().all(|c| is_plain(c) || (c == '\n' && breaks == Breaks::Kept)) {
        return (Clean(text.to_owned()), false);
    }
    gate_any(text, breaks, hidden)
}

/// The same for any text.
fn gate_any(text: &str, breaks: Breaks, hidden: Hidden) -> (Clean, bool) {
    // Removal comes before NFC: what stood between a letter and its accent must not keep
    // the two apart.
    let removed: Cow<'_, str> = match hidden {
        Hidden::Removed if text.chars().any(is_removed) => {
            Cow::Owned(text.chars().filter(|&c| !is_removed(c)).collect())
        }
        _ => Cow::Borrowed(text),
    };
    let normal: Cow<'_, str> = if is_nfc(&removed) {
        Cow::Borrowed(&removed)
    } else {
        Cow::Owned(removed.nfc().collect())
    };

    let mut out = String::with_capacity(normal.len());
    let mut neutralised = removed.len() != text.len();
    let mut marks = 0;
    let mut after_return = false;
    for character in normal.chars() {
        let line_feed_of_pair = after_return && character == '\n';
        after_return = character == '\r';
        if line_feed_of_pair {
            continue;
        }
        if is_combining_mark(character) && !is_invisible(character) {
            marks += 1;
            if marks > MARKS_PER_BASE {
                neutralised = true;
                continue;
            }
            out.push(character);
            continue;
        }
        marks = 0;
        neutralised |= push_neutral(&mut out, character, breaks);
    }
    (Clean(out), neutralised)
}

/// Printable ASCII, the letters and signs of Latin-1 and Latin Extended-A, and the dashes, quotation
/// marks and dots of Danish text: visible, never combining, and in normal form C next to
/// one another, so that the gate leaves them as they are.
fn is_plain(character: char) -> bool {
    matches!(
        character,
        ' '..='~'
            | '\u{A1}'..='\u{AC}'
            | '\u{AE}'..='\u{17F}'
            | '–' | '—' | '‘'..='„' | '…' | '•' | '€' | '→' | '≥' | '≤'
    )
}

/// Appends one character, harmless; true when it had to be changed to be so.
fn push_neutral(out: &mut String, character: char, breaks: Breaks) -> bool {
    match character {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => {
            out.push(if breaks == Breaks::Kept { '\n' } else { ' ' });
            false
        }
        '\t' => {
            out.push(' ');
            false
        }
        '\u{0}'..='\u{1F}' => {
            // The block "Control Pictures" has the 32 controls in their own order.
            let picture = char::from_u32(0x2400 + u32::from(character));
            out.push(picture.unwrap_or(char::REPLACEMENT_CHARACTER));
            true
        }
        '\u{7F}' => {
            out.push('\u{2421}');
            true
        }
        '\u{80}'..='\u{9F}' => {
            push_number(out, character);
            true
        }
        _ if is_invisible(character) => {
            push_number(out, character);
            true
        }
        _ if is_space(character) => {
            out.push(' ');
            false
        }
        _ => {
            out.push(character);
            false
        }
    }
}

/// Appends the code point as a visible number, at least four hexadecimal digits.
fn push_number(out: &mut String, character: char) {
    use fmt::Write as _;
    // Writing to a String cannot fail.
    let _ = write!(out, "⟨{:04X}⟩", u32::from(character));
}

/// True for what is taken out of a person's own typing.
fn is_removed(character: char) -> bool {
    is_invisible(character) || (character.is_control() && !matches!(character, '\n' | '\r' | '\t'))
}

/// Unicode category Zs: all become U+0020, so that a hidden difference disappears.
fn is_space(character: char) -> bool {
    matches!(
        character,
        ' ' | '\u{A0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}'
    )
}

/// `Default_Ignorable_Code_Point`, with the unassigned ranges reserved for it.
fn is_default_ignorable(character: char) -> bool {
    matches!(
        character,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFF8}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

pub mod formula;
mod own;

#[cfg(test)]
mod tests;
