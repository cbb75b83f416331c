//! Tables: columns with headings, rows with one of them selected.

use ratatui::layout::Rect;

use super::Canvas;
use crate::domain::text::Clean;
use crate::tui::theme::Role;
use crate::tui::widgets::list::List;

/// Which side of its column a cell stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Side {
    /// Text.
    #[default]
    Left,
    /// Figures.
    Right,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The heading.
    pub title: Clean,
    /// Columns of the terminal it takes; 0 shares what is left over with other zeros.
    pub width: u16,
    /// Where the cells stand.
    pub side: Side,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The text; cut with `…` when it is wider than its column.
    pub text: Clean,
    /// What it is.
    pub role: Role,
}

impl Cell {
    /// A cell of ordinary text.
    #[must_use]
    pub fn text(text: Clean) -> Self {
        Self { text, role: Role::Text }
    }
}

impl Canvas<'_> {
    /// A table with headings, a rule and rows; the selected row carries `►`, the selection's
    /// colours and the cursor. Every row is a click target with its number.
    pub fn table(&mut self, area: Rect, columns: &[Column], rows: &[Vec<Cell>], list: &List) {
        if area.height < 3 {
            return;
        }
        let places = column_places(area, columns);
        for (column, (x, width)) in columns.iter().zip(&places) {
            self.aligned(*x, area.y, *width, &column.title, Role::Muted, column.side);
        }
        self.rule(area.x, area.y + 1, area.width);
        let body = Rect { y: area.y + 2, height: area.height - 2, ..area };
        for (place, row) in list.visible(body.height).enumerate() {
            let Some(cells) = rows.get(row) else { break };
            let y = body.y + u16::try_from(place).unwrap_or(u16::MAX);
            for ((cell, (x, width)), column) in cells.iter().zip(&places).zip(columns) {
                self.aligned(*x, y, *width, &cell.text, cell.role, column.side);
            }
            let line = Rect { y, height: 1, ..body };
            if list.selected() == Some(row) {
                self.select(line);
            }
            self.row_target(line, row);
        }
    }

    /// Draws text on the left or right side of its room.
    pub fn aligned(&mut self, x: u16, y: u16, width: u16, text: &Clean, role: Role, side: Side) {
        match side {
            Side::Left => self.text(x, y, width, text, role),
            Side::Right => self.text_right(x.saturating_add(width), y, width, text, role),
        };
    }
}

/// Start and width of every column: two columns for `►` in front, one space between.
fn column_places(area: Rect, columns: &[Column]) -> Vec<(u16, u16)> {
    let count = u16::try_from(columns.len()).unwrap_or(u16::MAX);
    let fixed: u16 = columns.iter().map(|column| column.width).sum();
    let sharing = u16::try_from(columns.iter().filter(|column| column.width == 0).count())
        .unwrap_or(u16::MAX);
    let taken = fixed.saturating_add(count.saturating_sub(1)).saturating_add(2);
    let left = area.width.saturating_sub(taken);
    let mut x = area.x.saturating_add(2);
    let mut places = Vec::with_capacity(columns.len());
    for column in columns {
        let wanted = match column.width {
            0 => left.checked_div(sharing).unwrap_or(0),
            width => width,
        };
        let width = wanted.min(area.right().saturating_sub(x));
        places.push((x, width));
        x = x.saturating_add(width).saturating_add(1).min(area.right());
    }
    places
}
