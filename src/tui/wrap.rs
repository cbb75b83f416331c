//! Breaking text into lines of a given width, by what the terminal shows of it.

use std::ops::Range;

use ratatui::buffer::CellWidth as _;
use unicode_segmentation::UnicodeSegmentation;

/// Columns a piece of text takes when drawn. Zero-width leftovers take none.
#[must_use]
pub fn columns(text: &str) -> usize {
    text.graphemes(true).map(cluster_columns).sum()
}

/// Columns one grapheme cluster takes when drawn; a control character takes none.
#[must_use]
pub fn cluster_columns(cluster: &str) -> usize {
    if cluster.contains(char::is_control) { 0 } else { usize::from(cluster.cell_width()) }
}

/// The lines of `text` as byte ranges, none wider than `width` columns.
///
/// Breaks at U+0020 and at `\n`; a word wider than a line is cut between grapheme clusters.
/// The space at which a line was broken belongs to the end of that line and may stick out;
/// the `\n` belongs to no line. There is always at least one line. Width 0 counts as 1.
#[must_use]
pub fn wrap(text: &str, width: usize) -> Vec<Range<usize>> {
    let width = width.max(1);
    let mut lines = Vec::new();
    let mut start = 0;
    for paragraph in text.split('\n') {
        wrap_paragraph(paragraph, start, width, &mut lines);
        start += paragraph.len() + 1;
    }
    lines
}

fn wrap_paragraph(paragraph: &str, offset: usize, width: usize, lines: &mut Vec<Range<usize>>) {
    let mut line_start = 0;
    let mut used = 0;
    // Byte after the last space of this line, and the columns used up to it.
    let mut last_break: Option<(usize, usize)> = None;
    for (at, cluster) in paragraph.grapheme_indices(true) {
        let wide = cluster_columns(cluster);
        let space = cluster == " ";
        while !space && used + wide > width && at > line_start {
            let (end, dropped) = last_break.take().unwrap_or((at, used));
            lines.push(offset + line_start..offset + end);
            line_start = end;
            used -= dropped;
        }
        used += wide;
        if space {
            last_break = Some((at + 1, used));
        }
    }
    lines.push(offset + line_start..offset + paragraph.len());
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines(text: &str, width: usize) -> Vec<&str> {
        wrap(text, width).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn breaks_at_spaces_and_line_ends() {
        assert_eq!(lines("en to tre", 5), ["en to ", "tre"]);
        assert_eq!(lines("en\n\nto", 5), ["en", "", "to"]);
        assert_eq!(lines("", 5), [""]);
        assert_eq!(lines("abcdefgh", 3), ["abc", "def", "gh"]);
        assert_eq!(lines("22,5\u{A0}% af", 6), ["22,5\u{A0}% ", "af"]);
        assert_eq!(lines("hej abcdefgh", 5), ["hej ", "abcde", "fgh"]);
    }

    #[test]
    fn wide_and_combined_characters_stay_whole() {
        assert_eq!(lines("漢字漢字", 5), ["漢字", "漢字"]);
        assert_eq!(lines("e\u{301}e\u{301}e\u{301}", 2), ["e\u{301}e\u{301}", "e\u{301}"]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_no_line_is_too_wide(text in "[a-zæøå \n漢é\u{301}]{0,80}", width in 2usize..20) {
            let ranges = wrap(&text, width);
            let mut expected = 0;
            for range in &ranges {
                prop_assert!(range.start == expected || (range.start == expected + 1 && &text[expected..range.start] == "\n"));
                expected = range.end;
                prop_assert!(columns(text[range.clone()].trim_end_matches(' ')) <= width);
            }
            prop_assert_eq!(expected, text.len());
        }
    }
}
