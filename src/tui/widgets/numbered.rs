//! Numbered things to go to or to do, `1 this   2 that`, on as many lines as they need. A digit, or a
//! click, is the key of each.

use ratatui::layout::Rect;

use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::input::Key;
use crate::tui::theme::Role;

/// Columns between two of them.
const GAP: u16 = 3;

/// Lines they take at this width.
#[must_use]
pub fn rows(names: &[Clean], width: u16) -> u16 {
    places(names, width).last().map_or(0, |(_, row, _)| row + 1)
}

/// Draws them, the one at `chosen` as the one that is open; gives the lines used.
pub fn view(canvas: &mut Canvas<'_>, area: Rect, names: &[Clean], chosen: Option<usize>) -> u16 {
    for (place, (name, (x, row, width))) in names.iter().zip(places(names, area.width)).enumerate()
    {
        let number = Clean::digits(place + 1);
        let role = if chosen == Some(place) { Role::Strong } else { Role::Text };
        let mark = Clean::symbol(if chosen == Some(place) { "►" } else { " " });
        let item = Rect { x: area.x + x, y: area.y + row, width, height: 1 };
        if row >= area.height {
            break;
        }
        canvas.pieces(
            item.x,
            item.y,
            width,
            &[(&number, Role::Accent), (&mark, Role::Accent), (name, role)],
        );
        if let Some(digit) = number.as_str().chars().next() {
            canvas.target(item, Key::char(digit));
        }
    }
    rows(names, area.width)
}

/// Column, line and width of each.
fn places(names: &[Clean], width: u16) -> Vec<(u16, u16, u16)> {
    let (mut x, mut row) = (0, 0);
    let mut places = Vec::with_capacity(names.len());
    for name in names {
        let wanted = u16::try_from(name.width()).unwrap_or(width).saturating_add(2).min(width);
        if x > 0 && x + wanted > width {
            (x, row) = (0, row + 1);
        }
        places.push((x, row, wanted));
        x += wanted + GAP;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_goes_to_the_next_line() {
        let names: Vec<Clean> = ["Initiativer", "Opfølgning", "Mål"].map(Clean::line).to_vec();
        assert_eq!(places(&names, 40), [(0, 0, 13), (16, 0, 12), (31, 0, 5)]);
        assert_eq!(places(&names, 30), [(0, 0, 13), (16, 0, 12), (0, 1, 5)]);
        assert_eq!((rows(&names, 30), rows(&[], 30)), (2, 0));
    }
}
