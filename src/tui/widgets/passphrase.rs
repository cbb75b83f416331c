//! A new passphrase, typed twice, with a word on how hard it is to guess.
//!
//! Length counts, not odd signs: a passphrase is never refused for lacking a digit (NIST SP
//! 800-63B, section 5.1.1.2).

use unicode_segmentation::UnicodeSegmentation;

use super::form::{Field, Form};
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;

/// Fewest characters, unless it is made of words.
pub const LEAST_CHARACTERS: usize = 12;
/// So many words are enough, however short.
pub const LEAST_WORDS: usize = 4;
/// Characters from which it is called good and strong.
const GOOD_CHARACTERS: usize = 16;
const STRONG_CHARACTERS: usize = 24;
/// Fewer different characters than this add nothing to the length.
const LEAST_DIFFERENT: usize = 5;

/// The field of the new passphrase.
pub const NEW: &str = "new";
/// The field where it is typed again.
pub const AGAIN: &str = "again";

/// How hard a passphrase is to guess, as a word for the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Too short to be taken.
    Short,
    /// One character or a few over and over.
    Simple,
    /// Taken.
    Enough,
    /// Better.
    Good,
    /// Best.
    Strong,
}

/// How hard a passphrase is to guess.
#[must_use]
pub fn strength(passphrase: &str) -> Strength {
    let characters = passphrase.chars().count();
    let words = passphrase.split_whitespace().count();
    if characters < LEAST_CHARACTERS && words < LEAST_WORDS {
        return Strength::Short;
    }
    let mut different: Vec<&str> = passphrase.graphemes(true).collect();
    different.sort_unstable();
    different.dedup();
    if different.len() < LEAST_DIFFERENT {
        return Strength::Simple;
    }
    match characters {
        STRONG_CHARACTERS.. => Strength::Strong,
        GOOD_CHARACTERS.. => Strength::Good,
        _ => Strength::Enough,
    }
}

/// The two fields, to be put into a form.
#[must_use]
pub fn fields(texts: &Texts) -> [Field; 2] {
    [
        Field::secret(NEW, texts.get("passphrase-new")).hint(texts.get("passphrase-least")),
        Field::secret(AGAIN, texts.get("passphrase-again")),
    ]
}

/// Says beside the fields how it goes; called after each change of one of them.
pub fn echo(form: &mut Form, texts: &Texts) {
    form.set_error(NEW, None);
    form.set_error(AGAIN, None);
    let (new, again) = (word(form, texts), same(form, texts));
    form.set_hint(NEW, new);
    form.set_hint(AGAIN, again);
}

/// The new passphrase when both fields hold it and it can be taken; otherwise what is to be
/// done stands at the field, which gets the focus.
pub fn taken(form: &mut Form, texts: &Texts) -> Option<String> {
    let new = secret(form, NEW);
    let again = secret(form, AGAIN);
    let fault = match strength(&new) {
        Strength::Short => Some((NEW, "passphrase-too-short")),
        Strength::Simple => Some((NEW, "passphrase-too-simple")),
        _ if *new != *again => Some((AGAIN, "passphrase-not-the-same")),
        _ => None,
    };
    let Some((id, said)) = fault else {
        return Some((*new).clone());
    };
    form.set_error(id, Some(texts.get(said)));
    form.focus_on(id);
    None
}

/// Empties both fields.
pub fn wipe(form: &mut Form, texts: &Texts) {
    for id in [NEW, AGAIN] {
        if let Some(field) = form.secret(id) {
            field.take();
        }
    }
    echo(form, texts);
}

/// What is typed in a field for secrets, in a wrapping that wipes itself.
pub fn secret(form: &mut Form, id: &str) -> zeroize::Zeroizing<String> {
    let typed = form.secret(id).map(|field| field.secret().to_owned());
    zeroize::Zeroizing::new(typed.unwrap_or_default())
}

fn word(form: &mut Form, texts: &Texts) -> Clean {
    let typed = secret(form, NEW);
    let id = match strength(&typed) {
        _ if typed.is_empty() => "passphrase-least",
        Strength::Short => {
            let count = typed.chars().count();
            return texts.with("passphrase-short", &[("count", count.into())]);
        }
        Strength::Simple => "passphrase-simple",
        Strength::Enough => "passphrase-enough",
        Strength::Good => "passphrase-good",
        Strength::Strong => "passphrase-strong",
    };
    texts.get(id)
}

fn same(form: &mut Form, texts: &Texts) -> Clean {
    let (new, again) = (secret(form, NEW), secret(form, AGAIN));
    match () {
        () if again.is_empty() => Clean::default(),
        () if *new == *again => texts.get("passphrase-same"),
        () => texts.get("passphrase-differs"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_or_words_make_a_passphrase() {
        let cases = [
            ("", Strength::Short),
            ("blåbærgrød", Strength::Short),
            ("ko og en ø", Strength::Enough),
            ("ko og ø", Strength::Short),
            ("blåbærgrød12", Strength::Enough),
            ("blåbærgrød og bil", Strength::Good),
            ("blåbærgrød med lidt fløde", Strength::Strong),
            ("aaaaaaaaaaaaaaaa", Strength::Simple),
            ("abababababababab", Strength::Simple),
            ("æææ", Strength::Short),
        ];
        for (passphrase, expected) in cases {
            assert_eq!(strength(passphrase), expected, "{passphrase}");
        }
    }
}
