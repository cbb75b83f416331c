//! Options that a reader cannot tell apart.
//!
//! After Unicode Technical Standard 39, section 4 (skeletons of confusable text), with the
//! letters that Greek and Cyrillic share with Latin script.

use crate::domain::checklist::Words;
use crate::domain::text::Clean;

/// Letters of other scripts that look like a Latin letter, lower case.
const TWINS: [(char, char); 25] = [
    ('а', 'a'),
    ('α', 'a'),
    ('в', 'b'),
    ('с', 'c'),
    ('е', 'e'),
    ('ε', 'e'),
    ('н', 'h'),
    ('і', 'i'),
    ('ι', 'i'),
    ('ј', 'j'),
    ('к', 'k'),
    ('κ', 'k'),
    ('м', 'm'),
    ('о', 'o'),
    ('ο', 'o'),
    ('р', 'p'),
    ('ρ', 'p'),
    ('ѕ', 's'),
    ('т', 't'),
    ('τ', 't'),
    ('ν', 'v'),
    ('у', 'y'),
    ('υ', 'y'),
    ('х', 'x'),
    ('χ', 'x'),
];

/// The two texts, in the language in which they look alike.
pub(super) fn look_alike(first: &Words, second: &Words) -> Option<(String, String)> {
    let alike = |first: &str, second: &str| {
        let skeleton_of_first = skeleton(first);
        (!skeleton_of_first.is_empty() && skeleton_of_first == skeleton(second))
            .then(|| (first.to_owned(), second.to_owned()))
    };
    let glosses = first.en.as_deref().zip(second.en.as_deref());
    alike(&first.da, &second.da)
        .or_else(|| glosses.and_then(|(first, second)| alike(first, second)))
}

/// The text without what the eye does not keep: case, blanks, a full stop, the script.
fn skeleton(text: &str) -> String {
    let lower = Clean::line(text).as_str().to_lowercase();
    let blank = |character: &char| character.is_whitespace() || *character == '.';
    let twin = |character: char| {
        let found = TWINS.iter().find(|(other, _)| *other == character);
        found.map_or(character, |(_, latin)| *latin)
    };
    lower.chars().filter(|character| !blank(character)).map(twin).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn which_texts_look_alike() {
        let words = |da: &str| Words { da: da.to_owned(), en: None };
        for (first, second, expected) in [
            ("Ja", "ja ", true),
            ("Ja", "Jа", true),
            ("Ja, helt", "Ja,  helt.", true),
            ("Ja", "Nej", false),
            ("Under 3 dage", "Over 3 dage", false),
            ("< 3 dage", "> 3 dage", false),
            ("", "", false),
        ] {
            let found = look_alike(&words(first), &words(second)).is_some();
            assert_eq!(found, expected, "{first} / {second}");
        }
    }
}
