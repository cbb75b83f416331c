//! A path to a goal (da: *målbane*): where one ought to be from the first day to the last, and where one
//! is with the interval. Values in, cells out.

use ratatui::layout::Rect;

use super::run_plot::{UNDER, down, view_scale};
use super::scale_chart::{self, Mark};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::theme::Role;

/// Rows that the path needs at least, so that being beside it is seen; and more than which it does
/// not use.
const ROWS: (u16, u16) = (8, 12);
/// Columns more than which it does not use.
const COLUMNS: u16 = 78;
/// Columns of the numbers at both ends of a scale.
const SCALE: u16 = 6;

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
    /// What the signs mean.
    pub legend: Clean,
    /// What they mean where there is room for today only.
    pub legend_today: Clean,
}

/// Draws the path from the left edge to the right one; in few rows only where one ought to be today
/// and where one is.
pub fn view(canvas: &mut Canvas<'_>, area: Rect, plot: &Plot) {
    if area.height < ROWS.0 {
        return view_today(canvas, area, plot);
    }
    let height = area.height.min(ROWS.1) - UNDER;
    let width = area.width.min(COLUMNS);
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
    let below = body.bottom() + 1;
    let used = canvas.text(body.x, below, body.width, &plot.days.0, Role::Muted);
    let room = body.width.saturating_sub(2 * (used + 2));
    canvas.text(body.x + used + 2, below, room, &plot.legend, Role::Muted);
    canvas.text_right(body.right(), below, used + 1, &plot.days.1, Role::Muted);
}

/// A scale with today's place on the path, and what the signs mean.
fn view_today(canvas: &mut Canvas<'_>, area: Rect, plot: &Plot) {
    let Some((elapsed, (share, low, high))) = plot.now.filter(|_| area.height > 1) else { return };
    let [top, _, bottom] = &plot.scale;
    let (start, end) = plot.ends;
    let mark = Mark {
        band: Some((low, high)),
        point: Some(share),
        line: Some(start + (end - start) * elapsed),
        ..Mark::default()
    };
    let width = area.width.min(COLUMNS);
    canvas.text(area.x, area.y, SCALE, bottom, Role::Muted);
    let scale =
        Rect { x: area.x + SCALE, width: width.saturating_sub(2 * SCALE), height: 1, ..area };
    scale_chart::view(canvas, scale, &mark, plot.top);
    canvas.text(scale.right() + 1, area.y, SCALE, top, Role::Muted);
    canvas.text(scale.x, area.y + 1, scale.width, &plot.legend_today, Role::Muted);
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
            legend: Clean::line("· vejen  ● nu"),
            legend_today: Clean::line("│ vejen i dag  ● nu"),
        }
    }

    #[test]
    fn half_way_with_its_interval() {
        let world = World::new(Language::Danish);
        let area = Rect { x: 1, y: 1, width: 62, height: 12 };
        insta::assert_snapshot!(picture(&world.ctx(64, 20), |canvas| view(canvas, area, &plot())));
    }

    #[test]
    fn before_there_are_figures_only_the_path_is_drawn() {
        let world = World::new(Language::Danish);
        let path = Plot { now: None, legend: Clean::default(), ..plot() };
        let area = Rect { x: 1, y: 1, width: 62, height: 12 };
        let drawn = picture(&world.ctx(64, 20), |canvas| view(canvas, area, &path));
        assert!(drawn.contains('·') && !drawn.contains('●'), "{drawn}");
        let drawn = picture(&world.ctx(64, 20), |canvas| {
            view(canvas, Rect { height: 7, ..area }, &path);
        });
        assert_eq!(drawn.trim(), "[cursor none]", "{drawn}");
    }

    #[test]
    fn in_few_rows_today_alone_is_drawn() {
        let world = World::new(Language::Danish);
        let area = Rect { x: 1, y: 1, width: 62, height: 7 };
        insta::assert_snapshot!(picture(&world.ctx(64, 20), |canvas| view(canvas, area, &plot())));
    }
}
