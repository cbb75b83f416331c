//! The tabs about initiatives: what they show, and what their keys do.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::tui::drawn::{World, press};
use crate::tui::input::KeyCode::{Char, Down, Enter, Esc, F, Left, Right};
use crate::tui::screen::Screen;
use crate::tui::testing_initiatives::{quarter, tab};
use crate::tui::testing_post::pictures;

fn page(word: &str, world: &World) -> Screen {
    Screen::Initiatives(State::of(&tab(word), &world.ctx()).unwrap())
}

fn asked(outcome: Outcome) -> Initiatives {
    match outcome {
        Outcome::Ask(Request::Initiative(asked)) => *asked,
        other => panic!("{other:?}"),
    }
}

/// The way to the form that is opened.
fn form(outcome: Outcome, world: &World) -> String {
    match outcome {
        Outcome::Open(page) => page.breadcrumb(&world.ctx()).into_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn numbers_go_to_the_tabs_and_enter_opens() {
    let world = World::danish();
    let mut screen = page("initiatives", &world);
    assert_eq!(
        asked(press(&mut screen, &world, &[Char('2')])),
        Initiatives::ShowFollowUps(quarter("2026-Q3"))
    );
    assert_eq!(asked(press(&mut screen, &world, &[Char('4')])), Initiatives::ShowOverview);
    assert!(matches!(press(&mut screen, &world, &[Char('1')]), Outcome::Stay), "here already");
    assert_eq!(asked(press(&mut screen, &world, &[Down, Enter])), Initiatives::Show(1));
    assert_eq!(asked(press(&mut screen, &world, &[F(4)])), Initiatives::List { all: true });
    assert_eq!(form(press(&mut screen, &world, &[Char('n')]), &world), "Initiativ");
    assert!(matches!(press(&mut screen, &world, &[Esc]), Outcome::Close));
}

#[test]
fn the_follow_up_goes_from_quarter_to_quarter() {
    let world = World::danish();
    let mut screen = page("follow-ups", &world);
    let before = asked(press(&mut screen, &world, &[Left]));
    assert_eq!(before, Initiatives::ShowFollowUps(quarter("2026-Q2")));
    let now = asked(press(&mut screen, &world, &[Right]));
    assert_eq!(now, Initiatives::ShowFollowUps(quarter("2026-Q4")), "the one going on");
    assert_eq!(
        form(press(&mut screen, &world, &[F(2)]), &world),
        "Opfølgning: Fast skabelon til partshøring"
    );
}

#[test]
fn every_register_has_its_forms() {
    let world = World::danish();
    for (tab, keys, title) in [
        ("plans", &[Enter][..], "Handleplanens status: Svar på revisionen"),
        ("plans", &[F(4)], "Initiativ i handleplan: Svar på revisionen"),
        ("plans", &[Char('n')], "Ny handleplan"),
        ("targets", &[Enter], "Mål: Halvt så stor andel fejl i revisionens sager"),
        ("targets", &[F(2)], "Tal til målet: Halvt så stor andel fejl i revisionens sager"),
        ("audits", &[Enter], "Revisionens resultat: syg"),
        ("remarks", &[Char('n')], "Revisionsbemærkning"),
        ("remarks", &[F(4)], "Ny handleplan: 4.2"),
        ("remarks", &[Char('i')], "Initiativ"),
        ("complaints", &[Enter], "Borgerrådgiverens sager: Vejledning"),
        ("complaints", &[Down, F(4)], "Ny handleplan: Notat, journal, dokumentation"),
    ] {
        let outcome = press(&mut page(tab, &world), &world, keys);
        assert_eq!(form(outcome, &world), title, "{tab}");
    }
}

#[test]
fn arrows_move_on_the_board_of_a_wide_window() {
    let world = World::of(crate::catalogue::texts::Language::Danish, 120, 40);
    let mut screen = page("initiatives", &world);
    // From the running one to that which is carried out, and on to the first that is measured.
    assert_eq!(asked(press(&mut screen, &world, &[Right, Enter])), Initiatives::Show(5));
    assert_eq!(asked(press(&mut screen, &world, &[Right, Enter])), Initiatives::Show(1));
    assert_eq!(asked(press(&mut screen, &world, &[Down, Enter])), Initiatives::Show(2));
}

#[test]
fn they_fit_every_window() {
    for word in [
        "initiatives",
        "empty",
        "follow-ups",
        "plans",
        "overview",
        "targets",
        "audits",
        "remarks",
        "complaints",
    ] {
        pictures(&format!("initiatives-{word}"), |world| page(word, world));
    }
}
