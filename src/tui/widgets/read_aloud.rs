//! Six words that are read aloud over the telephone (da: *kontrolord*): numbered, three on a line, with
//! room around them.

use ratatui::layout::Rect;

use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::theme::Role;

/// Lines they take: two of words, one between.
pub const ROWS: u16 = 3;
/// Words on a line.
const PER_ROW: usize = 3;
/// What stands between them in a text.
const BETWEEN: &str = " – ";

/// The words one by one.
fn each(words: &Clean) -> impl Iterator<Item = &str> {
    words.as_str().split(BETWEEN)
}

/// Draws them, the first line `offset` lines below the top of `area`.
pub fn view(words: &Clean, canvas: &mut Canvas<'_>, area: Rect, offset: i32) {
    let width = area.width.min(72) / 3;
    for (place, word) in each(words).enumerate() {
        let (row, column) = (place / PER_ROW, place % PER_ROW);
        let down = offset.saturating_add(i32::try_from(row * 2).unwrap_or(i32::MAX));
        let Ok(down) = u16::try_from(down) else { continue };
        if down >= area.height {
            continue;
        }
        let x = area.x.saturating_add(width.saturating_mul(u16::try_from(column).unwrap_or(0)));
        let y = area.y.saturating_add(down);
        canvas.text(x + 2, y, 2, &Clean::digits(place + 1), Role::Accent);
        canvas.text(x + 5, y, width.saturating_sub(6), &Clean::line(word), Role::Strong);
    }
}

/// The same as lines of a box that asks.
#[must_use]
pub fn lines(words: &Clean) -> Vec<Clean> {
    let numbered: Vec<String> =
        each(words).enumerate().map(|(place, word)| format!("{} {word}", place + 1)).collect();
    numbered.chunks(PER_ROW).map(|row| Clean::line(&row.join("    "))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_on_a_line() {
        let words = Clean::line("abe – bord – cykel – dør – egern – fisk");
        let said: Vec<String> = lines(&words).into_iter().map(Clean::into_string).collect();
        assert_eq!(said, ["1 abe    2 bord    3 cykel", "4 dør    5 egern    6 fisk"]);
    }
}
