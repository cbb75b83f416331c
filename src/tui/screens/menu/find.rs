//! Finding by a few letters (nucleo's fuzzy matching, as in the editor helix).

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use super::Item;

/// More letters are no search but a text pasted by mistake, and the matcher's sums of points
/// run over from about two thousand letters on.
const LONGEST: usize = 100;

/// Places of the items that match `wanted`, best first; what cannot be done comes after what
/// can. With nothing typed: what can be done, in the order handed in, and nothing else.
pub(super) fn best_first(
    items: &[Item],
    wanted: &str,
    in_scope: impl Fn(&Item) -> bool,
) -> Vec<usize> {
    // Danish letters are letters of their own, but a keyboard may lack them: "oe" is not
    // guessed, "o" for "ø" is (normalization).
    let wanted: String = wanted.chars().take(LONGEST).collect();
    let pattern =
        Pattern::new(&wanted, CaseMatching::Ignore, Normalization::Smart, AtomKind::Fuzzy);
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut buffer = Vec::new();
    let mut found: Vec<(bool, std::cmp::Reverse<u32>, usize)> = items
        .iter()
        .enumerate()
        .filter(|(_, item)| in_scope(item) && (!wanted.is_empty() || item.not_here.is_none()))
        .filter_map(|(place, item)| {
            let mut score =
                |text: &str| pattern.score(Utf32Str::new(text, &mut buffer), &mut matcher);
            // Of two equal hits the one in the title counts.
            let title = score(item.title.as_str()).map(|score| score.saturating_add(1));
            let words = score(item.synonyms.as_str());
            let key = score(item.key.as_str());
            let best = title.max(words).max(key)?;
            Some((item.not_here.is_some(), std::cmp::Reverse(best), place))
        })
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, _, place)| place).collect()
}
