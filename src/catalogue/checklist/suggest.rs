//! "Did you mean …": the nearest known word to a misspelt one.

/// Most edits between a word and its suggestion.
const EDITS: usize = 2;

/// The known word nearest to `word`, if at most two letters are missing, added, changed or
/// swapped and more of the word is right than wrong. Case and the spelling of æ, ø, å do not count.
pub(in crate::catalogue) fn nearest<'k>(
    word: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Option<&'k str> {
    let given = folded(word);
    known
        .into_iter()
        .map(|candidate| (edits(&given, &folded(candidate)), candidate))
        .filter(|(distance, candidate)| {
            *distance <= EDITS && distance * 2 < given.len().max(candidate.chars().count())
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Lower case, Danish letters spelt out.
fn folded(word: &str) -> Vec<char> {
    word.to_lowercase()
        .replace('æ', "ae")
        .replace('ø', "oe")
        .replace('å', "aa")
        .chars()
        .take(2 * super::limits::QUOTED)
        .collect()
}

/// Optimal string alignment distance (Damerau 1964, Levenshtein 1966): letters inserted,
/// deleted, changed, or swapped with their neighbour.
fn edits(left: &[char], right: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).collect();
    for (row, &a) in left.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, &b) in right.iter().enumerate() {
            let at = |line: &[usize], index: usize| line.get(index).copied().unwrap_or(usize::MAX);
            let mut best = (at(&above, column) + usize::from(a != b))
                .min(at(&above, column + 1) + 1)
                .min(at(&current, column) + 1);
            let swapped = row > 0
                && column > 0
                && left.get(row - 1) == Some(&b)
                && right.get(column - 1) == Some(&a);
            if swapped {
                best = best.min(at(&before, column - 1) + 1);
            }
            current.push(best);
        }
        before = std::mem::replace(&mut above, current);
    }
    above.last().copied().unwrap_or(left.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        for (left, right, expected) in [
            ("kritisk", "kritisk", 0),
            ("krtisk", "kritisk", 1),
            ("krtiisk", "kritisk", 1),
            ("", "abc", 3),
            ("abc", "", 3),
            ("hjælp", "hjaelp", 0),
            ("minimumsmaal", "minimumsmål", 0),
        ] {
            assert_eq!(edits(&folded(left), &folded(right)), expected, "{left} {right}");
        }
    }

    #[test]
    fn suggestions() {
        let known = ["kritisk", "kategori", "id", "hjaelp", "tekst", "tekst_en"];
        for (word, expected) in [
            ("krtisk", Some("kritisk")),
            ("KRITISK", Some("kritisk")),
            ("hjælp", Some("hjaelp")),
            ("tekts", Some("tekst")),
            ("af", None),
            ("noget-andet", None),
        ] {
            assert_eq!(nearest(word, known), expected, "{word}");
        }
    }
}
