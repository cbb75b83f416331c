//! A table of signs (da: *varmekort*): what lies beyond chance stands out by its sign, and only
//! then by its colour. Values in, cells out.

use ratatui::layout::Rect;

use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::theme::Role;
use crate::tui::widgets::list::List;

/// Columns of a cell.
const CELL: u16 = 4;
/// Columns of the rows' names, at most.
const NAMES: u16 = 44;

/// A cell: its sign, and what it is.
pub type Signed = (&'static str, Role);

/// A table of signs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HeatMap {
    /// Short names of the columns, up to three columns of the terminal.
    pub columns: Vec<Clean>,
    /// For each row its cells, in the order of the columns.
    pub cells: Vec<Vec<Signed>>,
}

/// Draws the rows in sight, their names in front and their figures behind; `chosen` is a column.
pub fn view(
    canvas: &mut Canvas<'_>,
    area: Rect,
    map: &HeatMap,
    rows: &[(&Clean, &Clean)],
    (list, chosen): (&List, Option<usize>),
) {
    let widest = rows.iter().map(|(_, figure)| width(figure)).max().unwrap_or(0);
    let names = (area.width / 3).min(NAMES);
    let room = area.width.saturating_sub(names + widest + 4);
    let shown = in_sight(map.columns.len(), usize::from(room / CELL), chosen);
    let x_of =
        |place: usize| area.x + names + 3 + CELL * u16::try_from(place - shown.start).unwrap_or(0);
    for place in shown.clone() {
        let Some(name) = map.columns.get(place) else { break };
        let role = if chosen == Some(place) { Role::Accent } else { Role::Muted };
        canvas.text(x_of(place), area.y, CELL - 1, name, role);
    }
    let body = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    for (y, row) in (body.y..).zip(list.visible(body.height)) {
        let line = Rect { y, height: 1, ..body };
        if let Some((name, figure)) = rows.get(row) {
            canvas.text(area.x + 2, y, names, name, Role::Text);
            canvas.text_right(area.right(), y, widest, figure, Role::Text);
        }
        let cells = map.cells.get(row).map_or(&[][..], Vec::as_slice);
        for place in shown.clone() {
            let Some((sign, role)) = cells.get(place) else { break };
            canvas.put(x_of(place), y, 1, sign, *role);
        }
        canvas.row_target(line, row);
        if list.selected() == Some(row) {
            canvas.select(line);
            for place in shown.clone().filter(|place| chosen == Some(*place)) {
                let sign = cells.get(place).map_or(" ", |(sign, _)| *sign);
                let x = x_of(place);
                for (step, sign) in (0..).zip(["[", sign, "]"]) {
                    canvas.put((x + step).saturating_sub(1), y, 1, sign, Role::Accent);
                }
                canvas.cursor(x, y);
            }
        }
    }
}

fn width(text: &Clean) -> u16 {
    u16::try_from(crate::tui::wrap::columns(text.as_str())).unwrap_or(u16::MAX)
}

/// The columns in sight: moved no further than the chosen one needs.
fn in_sight(columns: usize, fit: usize, chosen: Option<usize>) -> std::ops::Range<usize> {
    let fit = fit.clamp(1, columns.max(1));
    let first = chosen.map_or(0, |chosen| (chosen + 1).saturating_sub(fit));
    first..columns.min(first + fit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::texts::Language;
    use crate::tui::testing::{World, picture};

    #[test]
    fn signs_stand_under_their_columns_and_the_chosen_one_in_brackets() {
        let map = HeatMap {
            columns: (1..=3).map(Clean::digits).collect(),
            cells: vec![
                vec![("▲", Role::Error), ("·", Role::Muted), ("▼", Role::Ok)],
                vec![("·", Role::Muted), ("?", Role::Muted), ("+", Role::Warn)],
            ],
        };
        let (names, figure) = (["Partshøring", "Notat"].map(Clean::line), Clean::line("7 af 58"));
        let rows: Vec<(&Clean, &Clean)> = names.iter().map(|name| (name, &figure)).collect();
        let world = World::new(Language::Danish);
        let area = Rect { x: 1, y: 1, width: 62, height: 6 };
        let list = List::new(2);
        insta::assert_snapshot!(picture(&world.ctx(64, 20), |canvas| {
            view(canvas, area, &map, &rows, (&list, Some(2)));
        }));
    }

    #[test]
    fn more_teams_than_fit_are_walked_through() {
        assert_eq!(in_sight(120, 10, None), 0..10);
        assert_eq!(in_sight(120, 10, Some(30)), 21..31);
        assert_eq!(in_sight(0, 10, None), 0..0);
    }
}
