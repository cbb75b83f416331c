//! Charts whose rows lie below each other: names to the left, a scale from left to right.

use super::{Anchor, Grey, LETTERS, Pen, WIDTH};
use crate::report::chart::{Bar, Point};

/// Where the scale begins and ends.
const LEFT: f64 = 245.0;
const RIGHT: f64 = WIDTH - 90.0;
/// Height of a row.
const ROW: f64 = 30.0;
/// Room above the rows.
const ABOVE: f64 = 10.0;
/// Room for the scale below them.
const BELOW: f64 = 34.0;

/// A place on the scale.
fn along(part: f64) -> f64 {
    LEFT + (RIGHT - LEFT) * part.clamp(0.0, 1.0)
}

/// The middle of a row.
fn middle(row: usize) -> f64 {
    ABOVE + ROW * (row as f64 + 0.5)
}

/// Lines at the quarters of the scale.
fn grid(pen: &mut Pen<'_>, rows: usize) -> f64 {
    let foot = ABOVE + ROW * rows as f64;
    for part in [0.0, 0.25, 0.5, 0.75, 1.0] {
        let grey = if part == 0.0 { Grey::Middle } else { Grey::Light };
        pen.line(&[(along(part), ABOVE), (along(part), foot)], grey, 1.0);
    }
    foot
}

/// Bars of counts, and a line of dots for what they add up to so far; the scale is all of them.
pub(super) fn pareto(pen: &mut Pen<'_>, bars: &[Bar]) -> f64 {
    let foot = grid(pen, bars.len());
    let total: i64 = bars.iter().map(|bar| bar.count).sum();
    let part = |count: i64| if total == 0 { 0.0 } else { count as f64 / total as f64 };
    let mut so_far = 0;
    let mut curve = Vec::new();
    for (row, bar) in bars.iter().enumerate() {
        let y = middle(row);
        so_far += bar.count;
        let grey = if bar.vital { Grey::Middle } else { Grey::Light };
        pen.filled((LEFT, y - 9.0), (along(part(bar.count)) - LEFT, 18.0), grey);
        pen.words((LEFT - 8.0, y + LETTERS / 3.0), &bar.name, Anchor::End);
        pen.count((RIGHT + 12.0, y + LETTERS / 3.0), bar.count, Anchor::Start);
        curve.push((along(part(so_far)), y));
    }
    pen.line(&curve, Grey::Dark, 1.5);
    for at in curve {
        pen.dot(at, false);
    }
    pen.count((LEFT, foot + 20.0), 0, Anchor::Middle);
    pen.count((RIGHT, foot + 20.0), total, Anchor::Middle);
    foot + BELOW
}

/// Shares with their intervals.
pub(super) fn shares(pen: &mut Pen<'_>, points: &[Point], top: f64) -> f64 {
    let foot = grid(pen, points.len());
    for (row, point) in points.iter().enumerate() {
        let y = middle(row);
        pen.words((LEFT - 8.0, y + LETTERS / 3.0), &point.name, Anchor::End);
        let Some(spread) = point.spread else { continue };
        let [share, low, high] =
            [spread.share, spread.low, spread.high].map(|part| along(part / top));
        pen.filled((LEFT, y - 7.0), (share - LEFT, 14.0), Grey::Light);
        pen.line(&[(low, y), (high, y)], Grey::Dark, 2.0);
        for end in [low, high] {
            pen.line(&[(end, y - 5.0), (end, y + 5.0)], Grey::Dark, 2.0);
        }
        pen.dot((share, y), false);
    }
    for part in [0.0, 0.5, 1.0] {
        pen.percent((along(part), foot + 20.0), part * top, Anchor::Middle);
    }
    foot + BELOW
}
