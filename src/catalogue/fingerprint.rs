//! The words a key or a file is compared by over the telephone (da: *kontrolord*): six of 2,048
//! short words that sound different from one another.

use crate::domain::fingerprint::word_numbers;
use crate::domain::text::Clean;

/// The words, one a line, in the order of their numbers.
const LIST: &str = include_str!("../../assets/words/fingerprint.txt");
/// Between two words.
const BETWEEN: &str = " – ";

/// The six words of a hash, to be read aloud: `skov – lampe – …`.
#[must_use]
pub fn words(sha256: &[u8; 32]) -> Clean {
    let words: Vec<&str> = word_numbers(sha256)
        .into_iter()
        .map(|number| LIST.lines().nth(number).unwrap_or_default())
        .collect();
    Clean::line(&words.join(BETWEEN))
}

/// Whether words that were typed are those shown: case, dashes and commas do not count.
#[must_use]
pub fn are_the_same(shown: &Clean, typed: &str) -> bool {
    let split = |text: &str| -> Vec<String> {
        let separates = |letter: char| !letter.is_alphanumeric();
        let words = text.split(separates).filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect()
    };
    let shown = split(shown.as_str());
    !shown.is_empty() && shown == split(typed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fingerprint::WORDS;

    #[test]
    fn there_are_as_many_words_as_numbers_and_each_is_there_once() {
        let mut words: Vec<&str> = LIST.lines().collect();
        assert_eq!(words.len(), WORDS);
        for word in &words {
            let letters =
                word.chars().all(|letter| letter.is_alphabetic() && letter.is_lowercase());
            assert!(letters && (2..=10).contains(&word.chars().count()), "{word}");
        }
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), WORDS);
    }

    #[test]
    fn six_words_are_shown_and_compared_as_people_type_them() {
        let shown = words(&[0x5A; 32]);
        assert_eq!(shown.as_str().split(BETWEEN).count(), 6);
        let typed = shown.as_str().replace(BETWEEN, ", ").to_uppercase();
        assert!(are_the_same(&shown, &typed));
        assert!(!are_the_same(&shown, typed.rsplit_once(',').map_or("", |(most, _)| most)));
        assert!(!are_the_same(&Clean::default(), ""));
        assert_ne!(words(&[0x5A; 32]), words(&[0x5B; 32]));
    }
}
