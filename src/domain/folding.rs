//! Text made alike for searching (da: *søgning*): people write *æ* as *ae*, *ø* as *oe* and *å* as
//! *aa* where a keyboard lacks the letter, and old spellings and names do so too.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in small letters with *æ*, *ä* as `ae`, *ø*, *ö* as `oe`, *å* as `aa`, and without
/// accents. Two spellings of one word become the same; nothing is said about their length.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfc().flat_map(char::to_lowercase) {
        match letter {
            'å' => folded.push_str("aa"),
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            _ => std::iter::once(letter).nfd().for_each(|part| push(&mut folded, part)),
        }
    }
    folded
}

/// The words of a text as they are searched for: runs of letters and digits, folded.
#[must_use]
pub fn folded_words(text: &str) -> Vec<String> {
    let folded = folded(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn push(folded: &mut String, part: char) {
    match part {
        'æ' => folded.push_str("ae"),
        'ø' => folded.push_str("oe"),
        mark if is_combining_mark(mark) => {}
        other => folded.push(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_spellings_of_a_word_are_one() {
        let alike = [
            ("Rådgivning", "raadgivning"),
            ("A\u{30A}RHUS", "aarhus"),
            ("sagsøgt", "SAGSOEGT"),
            ("Ægtefælle", "aegtefaelle"),
            ("Ǿ", "oe"),
            ("åbenbar é idé", "aabenbar e ide"),
            ("Möller", "Møller"),
        ];
        for (one, other) in alike {
            assert_eq!(folded(one), folded(other), "{one}");
        }
        assert_ne!(folded("far"), folded("får"));
    }

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        assert_eq!(folded_words(" SYG-04: § 7, »Frist« "), ["syg", "04", "7", "frist"]);
        assert!(folded_words("§ – \" *").is_empty());
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing_more(text in any::<String>()) {
            let once = folded(&text);
            prop_assert_eq!(folded(&once), once);
        }
    }
}
