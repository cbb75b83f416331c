//! The initiatives as a board (da: *tavle*) in a wide window: a column for each stretch of the way
//! from proposed to proven.

use ratatui::layout::Rect;

use super::super::initiative::content;
use crate::api::initiative::{InitiativeLine, State};
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Weight};
use crate::tui::theme::Role;

/// The columns with their text ids.
const COLUMNS: [(&str, &[State]); 4] = [
    ("board-planned", &[State::Proposed, State::Decided]),
    ("board-running", &[State::Running]),
    ("board-carried-out", &[State::CarriedOut]),
    ("board-measured", &[State::EffectMeasured, State::Closed, State::GivenUp]),
];
/// Lines of a card with its frame.
const CARD: u16 = 5;
/// Columns between two columns.
const GAP: u16 = 2;

/// A direction on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Up,
    Down,
    Left,
    Right,
}

/// The initiative one comes to from another; itself at an edge.
pub(super) fn step(lines: &[InitiativeLine], from: usize, way: Way) -> usize {
    let Some((column, row)) = place(lines, from) else { return from };
    let cards = |column: usize| cards(lines, column);
    match way {
        Way::Up => row.checked_sub(1).and_then(|row| cards(column).get(row).copied()),
        Way::Down => cards(column).get(row + 1).copied(),
        Way::Left => (0..column).rev().find_map(|column| nearest(&cards(column), row)),
        Way::Right => (column + 1..COLUMNS.len()).find_map(|column| nearest(&cards(column), row)),
    }
    .unwrap_or(from)
}

/// The card in a row, or the last one where there are fewer.
fn nearest(cards: &[usize], row: usize) -> Option<usize> {
    cards.get(row).or(cards.last()).copied()
}

/// Column and row of an initiative.
fn place(lines: &[InitiativeLine], of: usize) -> Option<(usize, usize)> {
    (0..COLUMNS.len()).find_map(|column| {
        let row = cards(lines, column).iter().position(|card| *card == of)?;
        Some((column, row))
    })
}

/// The initiatives of a column, by their places in the list.
fn cards(lines: &[InitiativeLine], column: usize) -> Vec<usize> {
    let states = COLUMNS.get(column).map_or(&[][..], |(_, states)| states);
    let in_it = lines.iter().enumerate().filter(|(_, line)| states.contains(&line.state));
    in_it.map(|(place, _)| place).collect()
}

/// Draws the board; each column rolls so far that the chosen card is in sight.
pub(super) fn view(
    canvas: &mut Canvas<'_>,
    area: Rect,
    lines: &[InitiativeLine],
    chosen: Option<usize>,
    texts: &Texts,
) {
    let count = u16::try_from(COLUMNS.len()).unwrap_or(1);
    let width = (area.width + GAP) / count - GAP;
    let fit = usize::from(area.height.saturating_sub(1) / CARD).max(1);
    for (column, (id, _)) in COLUMNS.iter().enumerate() {
        let cards = cards(lines, column);
        let x = area.x + (width + GAP) * u16::try_from(column).unwrap_or(0);
        let title = texts.with(id, &[("count", cards.len().into())]);
        canvas.text(x, area.y, width, &title, Role::Heading);
        let row = cards.iter().position(|card| Some(*card) == chosen).unwrap_or(0);
        let first = (row + 1).saturating_sub(fit);
        for (place, card) in cards.iter().skip(first).take(fit).enumerate() {
            let Some(line) = lines.get(*card) else { continue };
            let y = area.y + 1 + CARD * u16::try_from(place).unwrap_or(0);
            let room = Rect { x, y, width, height: CARD };
            view_card(canvas, room, line, chosen == Some(*card), texts);
            canvas.row_target(room, *card);
        }
    }
}

fn view_card(
    canvas: &mut Canvas<'_>,
    room: Rect,
    line: &InitiativeLine,
    is_chosen: bool,
    texts: &Texts,
) {
    let mark = Clean::symbol(if is_chosen { "► " } else { "" });
    let number = Clean::digits(usize::try_from(line.initiative_id).unwrap_or_default());
    let weight = if is_chosen { Weight::Double } else { Weight::Thin };
    let inside = canvas.boxed(room, &Clean::join([&mark, &number], ""), weight);
    let role = if is_chosen { Role::Strong } else { Role::Text };
    canvas.text(inside.x, inside.y, inside.width, &line.title, role);
    let (verdict, verdict_role) = match line.verdict {
        Some(verdict) => content::verdict(verdict, texts),
        None => (line.owner.clone(), Role::Muted),
    };
    canvas.text(inside.x, inside.y + 1, inside.width, &verdict, verdict_role);
    let late = if line.overdue > 0 { Role::Warn } else { Role::Muted };
    canvas.text(inside.x, inside.y + 2, inside.width, &content::deadline(line, texts), late);
    if is_chosen {
        canvas.cursor(inside.x, inside.y);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::testing_initiatives::line;

    #[test]
    fn arrows_go_from_card_to_card() {
        let lines = [
            line(1, State::Proposed),
            line(2, State::CarriedOut),
            line(3, State::Decided),
            line(4, State::Closed),
        ];
        assert_eq!(step(&lines, 0, Way::Down), 2);
        assert_eq!(step(&lines, 2, Way::Down), 2);
        assert_eq!(step(&lines, 2, Way::Right), 1, "over an empty column, to its last card");
        assert_eq!(step(&lines, 1, Way::Right), 3);
        assert_eq!(step(&lines, 3, Way::Left), 1);
        assert_eq!(step(&lines, 0, Way::Left), 0);
        assert_eq!(step(&lines, 9, Way::Up), 9, "there is no such one");
    }
}
