//! A curve over time (da: *seriediagram*): a point with its interval for each period, the median
//! and the goal across. Values in, cells out.

use ratatui::layout::Rect;

use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::theme::Role;
use crate::tui::wrap::columns;

/// Columns kept for the scale's numbers.
const SCALE: u16 = 7;
/// Rows under the curve: a line and the periods' names.
pub(super) const UNDER: u16 = 2;
/// Columns of a period, at least and at most.
const STEP: (u16, u16) = (4, 9);

/// A period.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Point {
    /// A short name, up to eight columns.
    pub name: Clean,
    /// Its share and interval, 0 to 1; none where there is no figure.
    pub value: Option<(f64, f64, f64)>,
}

/// A curve, the latest last.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plot {
    /// The periods.
    pub points: Vec<Point>,
    /// The median's share.
    pub median: Option<f64>,
    /// The share to come down to.
    pub goal: Option<f64>,
    /// The highest share on the scale.
    pub top: f64,
    /// What stands at the top, in the middle and at the bottom of the scale.
    pub scale: [Clean; 3],
}

/// Draws the curve with one period chosen; the latest are in sight where not all fit, unless an
/// earlier one is chosen. A click gives the period's place.
pub fn view(canvas: &mut Canvas<'_>, area: Rect, plot: &Plot, chosen: Option<usize>) {
    let height = area.height.saturating_sub(UNDER);
    if height < 3 || area.width <= SCALE {
        return;
    }
    let body = view_scale(canvas, Rect { height, ..area }, &plot.scale);
    let row = |share: f64| body.y + down(share, plot.top, height);
    if let Some(median) = plot.median {
        canvas.rule(body.x, row(median), body.width);
    }
    if let Some(goal) = plot.goal {
        for x in (body.x..body.right()).step_by(2) {
            canvas.put(x, row(goal), 1, "·", Role::Accent);
        }
    }
    let (shown, step) = in_sight(plot.points.len(), body.width, chosen);
    // Where the names are wider than their columns every second one has the room of two.
    let widest = plot.points.iter().map(|point| columns(point.name.as_str())).max().unwrap_or(0);
    let every = if widest < usize::from(step) { 1 } else { 2 };
    let mut x = body.x;
    for (nth, place) in shown.enumerate() {
        let Some(point) = plot.points.get(place) else { break };
        let column = Rect { x, width: step, y: body.y, height: area.height };
        let is_chosen = chosen == Some(place);
        view_point(canvas, column, point, (row, body.bottom()), is_chosen);
        if nth % every == 0 {
            let role = if is_chosen { Role::Selected } else { Role::Muted };
            let room = if every == 1 { step } else { 2 * step };
            canvas.text(x, body.bottom() + 1, room.saturating_sub(1), &point.name, role);
        }
        canvas.row_target(column, place);
        x += step;
    }
}

/// Draws the scale at the left and the line below, and gives the room between.
pub(super) fn view_scale(canvas: &mut Canvas<'_>, area: Rect, scale: &[Clean; 3]) -> Rect {
    let body = Rect { x: area.x + SCALE, width: area.width.saturating_sub(SCALE), ..area };
    let middle = body.y + area.height.saturating_sub(1) / 2;
    let bottom = body.bottom().saturating_sub(1);
    for (text, y) in scale.iter().zip([body.y, middle, bottom]) {
        canvas.text_right(area.x + SCALE - 1, y, SCALE - 1, text, Role::Muted);
    }
    for y in body.y..body.bottom() {
        canvas.put(body.x - 1, y, 1, "┤", Role::Border);
    }
    canvas.rule(body.x, body.bottom(), body.width);
    body
}

fn view_point(
    canvas: &mut Canvas<'_>,
    column: Rect,
    point: &Point,
    (row, bottom): (impl Fn(f64) -> u16, u16),
    is_chosen: bool,
) {
    let middle = column.x + (column.width - 1) / 2;
    if let Some((share, low, high)) = point.value {
        for y in row(high)..=row(low) {
            canvas.put(middle - 1, y, 3, "░░░", Role::BarRest);
        }
        let role = if is_chosen { Role::Selected } else { Role::Strong };
        canvas.put(middle, row(share), 1, "●", role);
    }
    if is_chosen {
        canvas.put(middle, bottom, 1, "▲", Role::Accent);
        canvas.cursor(middle, bottom + 1);
    }
}

/// How far below the top a share lies.
pub(super) fn down(share: f64, top: f64, height: u16) -> u16 {
    let up = if top > 0.0 { (share / top).clamp(0.0, 1.0) } else { 0.0 };
    let wanted = ((1.0 - up) * f64::from(height - 1)).round();
    (0..height).find(|row| f64::from(*row) >= wanted).unwrap_or(height - 1)
}

/// The places in sight and the columns of each.
fn in_sight(points: usize, width: u16, chosen: Option<usize>) -> (std::ops::Range<usize>, u16) {
    let (least, most) = STEP;
    let fit = usize::from(width / least).max(1).min(points.max(1));
    let step = (width / u16::try_from(fit).unwrap_or(u16::MAX)).clamp(least, most);
    let last = points.saturating_sub(fit);
    let first = chosen.map_or(last, |chosen| chosen.min(last));
    (first..points.min(first + fit), step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::texts::Language;
    use crate::tui::testing::{World, picture};

    fn plot(points: usize) -> Plot {
        let point = |place: usize| {
            let share = 0.4 - 0.02 * f64::from(u8::try_from(place).unwrap_or(0));
            let value = (place != 2).then_some((share, share - 0.1, share + 0.1));
            Point { name: Clean::digits(place + 1), value }
        };
        let scale = ["50 %", "25 %", "0 %"].map(Clean::line);
        Plot {
            points: (0..points).map(point).collect(),
            median: Some(0.25),
            goal: Some(0.15),
            top: 0.5,
            scale,
        }
    }

    #[test]
    fn eight_quarters_with_a_gap() {
        let world = World::new(Language::Danish);
        let ctx = world.ctx(64, 20);
        let area = Rect { x: 1, y: 1, width: 62, height: 12 };
        insta::assert_snapshot!(picture(&ctx, |canvas| view(canvas, area, &plot(8), Some(7))));
    }

    #[test]
    fn an_earlier_period_comes_in_sight() {
        assert_eq!(in_sight(40, 40, None).0, 30..40);
        assert_eq!(in_sight(40, 40, Some(3)).0, 3..13);
        assert_eq!(in_sight(0, 40, None).0, 0..0);
    }
}
