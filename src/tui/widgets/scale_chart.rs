//! Rows on one scale (da: *vandret diagram*): bars, intervals, limits, a point and a line across.
//! Values in, cells out; what the rows are called stands beside them.

use ratatui::layout::Rect;

use crate::tui::canvas::Canvas;
use crate::tui::theme::Role;

/// What one row shows; shares of the whole, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Mark {
    /// A bar from nothing to here.
    pub bar: Option<f64>,
    /// An interval, light.
    pub band: Option<(f64, f64)>,
    /// What chance explains, as `[····]`.
    pub limits: Option<(f64, f64)>,
    /// The value, as a point.
    pub point: Option<f64>,
    /// A line across, such as a goal or a mean.
    pub line: Option<f64>,
    /// It says nothing: drawn, and never judged.
    pub is_weak: bool,
}

/// The smallest scale that holds all marks: whole tenths, at least one and at most ten.
#[must_use]
pub fn top(marks: &[Mark]) -> f64 {
    let ends = marks.iter().flat_map(|mark| {
        let pairs = [mark.band, mark.limits].into_iter().flatten().map(|(_, high)| high);
        [mark.bar, mark.point, mark.line].into_iter().flatten().chain(pairs)
    });
    let highest = ends.filter(|end| end.is_finite()).fold(0.0, f64::max);
    ((highest * 10.0 - 1e-9).ceil() / 10.0).clamp(0.1, 1.0)
}

/// Draws a row; the scale goes from 0 to `top` over the whole width.
pub fn view(canvas: &mut Canvas<'_>, area: Rect, mark: &Mark, top: f64) {
    for (x, (sign, role)) in (area.x..).zip(cells(mark, top, area.width)) {
        canvas.put(x, area.y, 1, sign, role);
    }
}

/// The cells of a row. What lies on top of another hides it: point, line, limits, bar, interval.
fn cells(mark: &Mark, top: f64, width: u16) -> Vec<(&'static str, Role)> {
    let place = |value: f64| column(value, top, width);
    let pair = |pair: Option<(f64, f64)>| pair.map(|(low, high)| (place(low), place(high)));
    let (band, limits) = (pair(mark.band), pair(mark.limits));
    let filled = mark.bar.map_or(0, |bar| filled(bar, top, width));
    let (point, line) = (mark.point.map(place), mark.line.map(place));
    let strong = if mark.is_weak { Role::Muted } else { Role::Strong };
    let is_inside = |pair: Option<(u16, u16)>, x: u16| {
        pair.is_some_and(|(low, high)| (low..=high).contains(&x))
    };
    let cell = |x: u16| match () {
        () if point == Some(x) => ("●", strong),
        () if line == Some(x) => ("│", Role::Accent),
        () if limits.is_some_and(|(low, _)| low == x) => ("[", Role::Muted),
        () if limits.is_some_and(|(_, high)| high == x) => ("]", Role::Muted),
        () if x < filled && is_inside(band, x) => ("▒", Role::Bar),
        () if x < filled => ("█", Role::Bar),
        () if is_inside(band, x) => ("░", Role::BarRest),
        () if is_inside(limits, x) => ("·", Role::Muted),
        () => (" ", Role::Text),
    };
    (0..width).map(cell).collect()
}

/// The column that a value falls in.
fn column(value: f64, top: f64, width: u16) -> u16 {
    whole(value, top, width.saturating_sub(1))
}

/// Columns that a bar fills: something that is there has at least one.
fn filled(value: f64, top: f64, width: u16) -> u16 {
    let columns = whole(value, top, width);
    if value > 0.0 { columns.max(1).min(width) } else { 0 }
}

fn whole(value: f64, top: f64, steps: u16) -> u16 {
    let share = if value.is_finite() && top > 0.0 { (value / top).clamp(0.0, 1.0) } else { 0.0 };
    let wanted = (share * f64::from(steps)).round();
    (0..=steps).find(|step| f64::from(*step) >= wanted).unwrap_or(steps)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn drawn(mark: &Mark, top: f64, width: u16) -> String {
        cells(mark, top, width).into_iter().map(|(sign, _)| sign).collect()
    }

    #[test]
    fn rows_of_every_kind() {
        let bar = Mark { bar: Some(0.5), band: Some((0.3, 0.7)), ..Mark::default() };
        assert_eq!(drawn(&bar, 1.0, 11), "███▒▒▒░░   ");
        let goal = Mark { line: Some(0.2), ..bar };
        assert_eq!(drawn(&goal, 1.0, 11), "██│▒▒▒░░   ");
        let limits = Mark { limits: Some((0.1, 0.6)), point: Some(0.8), ..Mark::default() };
        assert_eq!(drawn(&limits, 1.0, 11), " [····] ●  ");
        let little = Mark { bar: Some(0.001), ..Mark::default() };
        assert_eq!(drawn(&little, 1.0, 5), "█    ");
        assert_eq!(drawn(&Mark { bar: Some(0.0), ..Mark::default() }, 1.0, 3), "   ");
    }

    #[test]
    fn a_scale_is_whole_tenths() {
        let ends = |end: f64| top(&[Mark { bar: Some(end), ..Mark::default() }]);
        assert_eq!([ends(0.0), ends(0.1), ends(0.31), ends(0.999)], [0.1, 0.1, 0.4, 1.0]);
    }

    proptest! {
        #[test]
        fn a_row_is_as_wide_as_its_place(
            value in prop::num::f64::ANY, low in 0.0f64..1.0, high in 0.0f64..1.0, width in 0u16..80,
        ) {
            let both = Some((low.min(high), low.max(high)));
            let mark = Mark { bar: Some(value), band: both, limits: both, point: Some(value), ..Mark::default() };
            prop_assert_eq!(cells(&mark, top(&[mark]), width).len(), usize::from(width));
        }
    }
}
