//! A path to a goal (da: *målbane*): where one ought to be from the first day to the last, and where one
//! is with the interval. Values in, cells out.

use ratatui::layout::Rect;

use super::run_plot::{UNDER, down, view_scale};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::theme::Role;

/// Rows that it needs at least, and more than which it does not use.
pub const ROWS: (u16, u16) = (5, 12);
/// Columns that it needs at least, and more than which it does not use.
const COLUMNS: (u16, u16) = (30, 78);

/// A path with where one is; shares 0 to 1.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plot {
    /// The share on the first day and on the last.
    pub ends: (f64, f64),
    /// How much of the time has passed, 0 to 1, and the share with its interval.
    pub now: Option<(f64, (f64, f64, f64))>,
    /// The highest share on the scale.
    pub top: f64,
    /// What stands at the top, in the middle and at the bottom of the scale.
    pub scale: [Clean; 3],
    /// The first day and the last.
    pub days: (Clean, Clean),
}

/// Draws the path from the left edge to the right one; nothing where there is no room.
pub fn view(canvas: &mut Canvas<'_>, area: Rect, plot: &Plot) {
    if area.height < ROWS.0 || area.width < COLUMNS.0 {
        return;
    }
    let height = area.height.min(ROWS.1) - UNDER;
    let width = area.width.min(COLUMNS.1);
    let body = view_scale(canvas, Rect { height, width, ..area }, &plot.scale);
    let row = |share: f64| body.y + down(share, plot.top, height);
    let last = f64::from(body.width.saturating_sub(1).max(1));
    let (start, end) = plot.ends;
    for x in (0..body.width).step_by(2) {
        let share = start + (end - start) * f64::from(x) / last;
        canvas.put(body.x + x, row(share), 1, "·", Role::Accent);
    }
    if let Some((elapsed, (share, low, high))) = plot.now {
        let wanted = elapsed.clamp(0.0, 1.0) * last;
        let x = (0..body.width).find(|x| f64::from(*x) >= wanted).unwrap_or(0);
        for y in row(high)..=row(low) {
            canvas.put(body.x + x, y, 1, "░", Role::BarRest);
        }
        canvas.put(body.x + x, row(share), 1, "●", Role::Strong);
    }
    canvas.text(body.x, body.bottom() + 1, body.width / 2, &plot.days.0, Role::Muted);
    canvas.text_right(body.right(), body.bottom() + 1, body.width / 2, &plot.days.1, Role::Muted);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::texts::Language;
    use crate::tui::testing::{World, picture};

    fn plot() -> Plot {
        Plot {
            ends: (0.45, 0.225),
            now: Some((0.5, (0.31, 0.23, 0.41))),
            top: 0.5,
            scale: ["50 %", "25 %", "0 %"].map(Clean::line),
            days: (Clean::line("31.12.2025"), Clean::line("31.12.2028")),
        }
    }

    #[test]
    fn half_way_with_its_interval() {
        let world = World::new(Language::Danish);
        let area = Rect { x: 1, y: 1, width: 62, height: 12 };
        insta::assert_snapshot!(picture(&world.ctx(64, 20), |canvas| view(canvas, area, &plot())));
    }

    #[test]
    fn before_there_are_figures_and_in_no_room() {
        let world = World::new(Language::Danish);
        let path = Plot { now: None, ..plot() };
        let area = Rect { x: 1, y: 1, width: 62, height: 12 };
        let drawn = picture(&world.ctx(64, 20), |canvas| view(canvas, area, &path));
        assert!(drawn.contains('·') && !drawn.contains('●'), "{drawn}");
        let drawn = picture(&world.ctx(64, 20), |canvas| {
            view(canvas, Rect { height: 4, ..area }, &path);
        });
        assert!(!drawn.contains('·'), "{drawn}");
    }
}
