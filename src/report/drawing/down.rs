//! Charts with shares upwards: over time, along a path, by number of cases.

use chrono::NaiveDate;

use super::{Anchor, Grey, LETTERS, Pen, WIDTH};
use crate::catalogue::format::short_date;
use crate::report::chart::{Limit, Point, Spread, Team};

/// Where the field begins and ends.
const LEFT: f64 = 60.0;
const RIGHT: f64 = WIDTH - 30.0;
const TOP: f64 = 14.0;
const FOOT: f64 = 250.0;
/// With the words below it.
const HEIGHT: f64 = 290.0;
/// Names nearer than this may lie on one another.
const NAME_WIDTH: f64 = 150.0;

/// A height on the scale of shares.
fn up(part: f64) -> f64 {
    FOOT - (FOOT - TOP) * part.clamp(0.0, 1.0)
}

fn grid(pen: &mut Pen<'_>, top: f64) {
    for part in [0.0, 0.25, 0.5, 0.75, 1.0] {
        let grey = if part == 0.0 { Grey::Middle } else { Grey::Light };
        pen.line(&[(LEFT, up(part)), (RIGHT, up(part))], grey, 1.0);
    }
    for part in [0.0, 0.5, 1.0] {
        pen.percent((LEFT - 8.0, up(part) + LETTERS / 3.0), part * top, Anchor::End);
    }
}

/// A dot with its interval.
fn spread(pen: &mut Pen<'_>, x: f64, of: Spread, top: f64) {
    let [share, low, high] = [of.share, of.low, of.high].map(|part| up(part / top));
    pen.line(&[(x, low), (x, high)], Grey::Dark, 1.5);
    for end in [low, high] {
        pen.line(&[(x - 4.0, end), (x + 4.0, end)], Grey::Dark, 1.5);
    }
    pen.dot((x, share), false);
}

/// Quarters in a row; a missing one breaks the line.
pub(super) fn run(pen: &mut Pen<'_>, points: &[Point], median: Option<f64>, top: f64) -> f64 {
    grid(pen, top);
    let step = (RIGHT - LEFT) / points.len().max(1) as f64;
    let at = |nth: usize| LEFT + step * (nth as f64 + 0.5);
    if let Some(median) = median {
        let y = up(median / top);
        pen.dashed(&[(LEFT, y), (RIGHT, y)], Grey::Middle);
    }
    for (nth, pair) in points.windows(2).enumerate() {
        if let [Point { spread: Some(one), .. }, Point { spread: Some(next), .. }] = pair {
            let line = [(at(nth), up(one.share / top)), (at(nth + 1), up(next.share / top))];
            pen.line(&line, Grey::Middle, 1.5);
        }
    }
    for (nth, point) in points.iter().enumerate() {
        pen.words((at(nth), FOOT + 20.0), &point.name, Anchor::Middle);
        if let Some(of) = point.spread {
            spread(pen, at(nth), of, top);
        }
    }
    HEIGHT
}

/// The way from the baseline to the goal, and what was measured.
pub(super) fn path(
    pen: &mut Pen<'_>,
    start: (NaiveDate, f64),
    goal: (NaiveDate, f64),
    points: &[(NaiveDate, Spread)],
    top: f64,
) -> f64 {
    grid(pen, top);
    let days = |day: NaiveDate| day.signed_duration_since(start.0).num_days() as f64;
    let last = points.iter().map(|(day, _)| *day).fold(goal.0, NaiveDate::max);
    let whole = days(last).max(1.0);
    let at = |day: NaiveDate| LEFT + 30.0 + (RIGHT - LEFT - 60.0) * (days(day) / whole).max(0.0);
    pen.dashed(&[(at(start.0), up(start.1 / top)), (at(goal.0), up(goal.1 / top))], Grey::Middle);
    for (day, share) in [start, goal] {
        pen.dot((at(day), up(share / top)), true);
        pen.words((at(day), FOOT + 20.0), &short_date(day), Anchor::Middle);
    }
    for (day, of) in points {
        spread(pen, at(*day), *of, top);
    }
    HEIGHT
}

/// Names beside their dots, towards the middle of the chart. A name that would lie on an earlier one
/// of the same side moves down; whoever needs the exact place looks into the table.
fn name_dots(pen: &mut Pen<'_>, places: &[(f64, f64, &Team)]) {
    let mut taken: Vec<(f64, f64)> = Vec::new();
    for (x, y, team) in places {
        let is_right = *x > (LEFT + RIGHT) / 2.0;
        let (beside, anchor) =
            if is_right { (x - 10.0, Anchor::End) } else { (x + 10.0, Anchor::Start) };
        let near = |(other, _): &&(f64, f64)| (other - beside).abs() < NAME_WIDTH;
        let lowest = taken.iter().filter(near).map(|(_, y)| *y).fold(f64::MIN, f64::max);
        let y = (y + LETTERS / 3.0).max(lowest + LETTERS);
        taken.push((beside, y));
        pen.words((beside, y), &team.name, anchor);
    }
}

/// Teams by number of cases, between the limits of chance.
pub(super) fn funnel(
    pen: &mut Pen<'_>,
    mean: f64,
    limits: &[Limit],
    teams: &[Team],
    top: f64,
) -> f64 {
    grid(pen, top);
    let (least, most) = match limits {
        [first, .., last] => (first.n as f64, last.n as f64),
        _ => (0.0, 1.0),
    };
    let wide = (most - least).max(1.0);
    let at = |n: u64| LEFT + 20.0 + (RIGHT - LEFT - 40.0) * (n as f64 - least) / wide;
    let curve = |of: fn(&Limit) -> f64| -> Vec<(f64, f64)> {
        limits.iter().map(|limit| (at(limit.n), up(of(limit) / top))).collect()
    };
    pen.line(&[(LEFT, up(mean / top)), (RIGHT, up(mean / top))], Grey::Middle, 1.5);
    for of in [|limit: &Limit| limit.of_95.0, |limit: &Limit| limit.of_95.1] {
        pen.dashed(&curve(of), Grey::Middle);
    }
    for of in [|limit: &Limit| limit.of_998.0, |limit: &Limit| limit.of_998.1] {
        pen.line(&curve(of), Grey::Middle, 1.5);
    }
    let mut places: Vec<(f64, f64, &Team)> =
        teams.iter().map(|team| (at(team.n), up(team.share / top), team)).collect();
    for (x, y, _) in &places {
        pen.dot((*x, *y), false);
    }
    places.sort_by(|one, other| one.1.total_cmp(&other.1));
    name_dots(pen, &places);
    for n in [least, most] {
        let n = n as u64;
        pen.count((at(n), FOOT + 20.0), i64::try_from(n).unwrap_or(i64::MAX), Anchor::Middle);
    }
    HEIGHT
}
