//! How wide the columns of a table are on paper, the same in every format that has pages.

use super::document::Table;
use crate::catalogue::texts::Language;
use crate::domain::text::Clean;

/// Width between the margins of an A4 page, in twentieths of a point.
pub(super) const WIDTH: usize = 9638;
/// Width of a letter in a table, and of both margins of a cell.
const LETTER: usize = 108;
const MARGINS: usize = 170;
/// Letters that no column need be wider for: longer words are broken, such as a hash.
const LONGEST_WORD: usize = 16;
const LONGEST_TEXT: usize = 40;

/// Each column gets the width of its longest word, and what is left by its longest text.
pub(super) fn widths(table: &Table, language: Language) -> Vec<usize> {
    let needs = table.columns.iter().enumerate().map(|(nth, column)| {
        let cells = table.rows.iter().filter_map(|row| row.get(nth));
        let shown = cells.map(|cell| cell.shown(language));
        // Headings are bold, which takes a little more.
        let head = Clean::line(&format!("{} ", column.head));
        shown.chain([head]).fold((0, 0), |(word, text), shown| {
            let longest = shown.as_str().split([' ', '\n']).map(str::chars);
            let longest = longest.map(Iterator::count).max().unwrap_or(0) + 1;
            (word.max(longest.min(LONGEST_WORD)), text.max(shown.width().min(LONGEST_TEXT)))
        })
    });
    let needs: Vec<(usize, usize)> = needs.collect();
    let least: usize = needs.iter().map(|(word, _)| word * LETTER + MARGINS).sum();
    let wished: usize = needs.iter().map(|(word, text)| text.max(word) - word + 1).sum();
    let left = WIDTH.saturating_sub(least);
    let width = |(word, text): (usize, usize)| {
        let own = word * LETTER + MARGINS;
        match left {
            0 => own * WIDTH / least.max(1),
            left => own + left * (text.max(word) - word + 1) / wished.max(1),
        }
    };
    needs.into_iter().map(width).collect()
}
