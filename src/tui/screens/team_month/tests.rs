//! A team's month: every version, and the choice between contrary ones.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::tui::drawn::{World, press};
use crate::tui::input::KeyCode::{Char, Enter, F, Right};
use crate::tui::testing_post::{pictures, team_month};

fn page(is_contrary: bool, world: &World) -> Screen {
    Screen::TeamMonth(State::new(&team_month(is_contrary), &world.ctx()))
}

#[test]
fn contrary_ones_are_chosen_among_with_a_reason() {
    let world = World::danish();
    let mut screen = page(true, &world);
    assert!(matches!(press(&mut screen, &world, &[F(4), Enter]), Outcome::Stay), "none by Enter");
    let outcome = press(&mut screen, &world, &[F(4), Right, Right, Enter]);
    let Outcome::Open(page) = outcome else { panic!("{outcome:?}") };
    assert!(matches!(*page, Screen::Reason(_)));
}

#[test]
fn where_nothing_contradicts_there_is_nothing_to_choose() {
    let world = World::danish();
    let mut screen = page(false, &world);
    assert!(matches!(press(&mut screen, &world, &[F(4)]), Outcome::Ignored));
    assert!(matches!(press(&mut screen, &world, &[Char('r')]), Outcome::Ignored));
}

#[test]
fn a_missing_month_has_words_to_remind_by() {
    let world = World::danish();
    let mut view = team_month(false);
    view.cell = crate::tui::testing_post::cell(CellState::Missing);
    view.versions.clear();
    let mut screen = Screen::TeamMonth(State::new(&view, &world.ctx()));
    let outcome = press(&mut screen, &world, &[Char('r')]);
    assert!(matches!(outcome, Outcome::Copy(text) if text.as_str().contains("november 2026")));
}

#[test]
fn it_fits_every_window() {
    pictures("team-month-reopened", |world| page(false, world));
    pictures("team-month-contrary", |world| page(true, world));
    pictures("team-month-which", |world| {
        let mut screen = page(true, world);
        press(&mut screen, world, &[F(4)]);
        screen
    });
}
