//! Unlocking, and the way in when the passphrase is forgotten.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::api::Kind;
use crate::tui::drawn::{WINDOWS, World, only_plain_signs, press, type_text};
use crate::tui::input::KeyCode::{Enter, Esc, F, Tab};
use crate::tui::screen::Screen;

fn locked() -> Screen {
    Screen::Locked(State::new())
}

fn wrong() -> Problem {
    Problem::new(Kind::Refused, "key-wrong-secret")
}

/// The page of the recovery code, filled in.
fn recovering(world: &World) -> Screen {
    let mut screen = locked();
    press(&mut screen, world, &[Tab, Enter]);
    type_text(&mut screen, world, "7k0qd m2xwn pa9rt c41ev hj6zs b3g8y");
    for _ in 0..2 {
        press(&mut screen, world, &[Tab]);
        type_text(&mut screen, world, "ny sætning til døren");
    }
    screen
}

#[test]
fn enter_and_f8_unlock_with_what_was_typed() {
    let world = World::danish();
    for key in [Enter, F(8)] {
        let mut screen = locked();
        type_text(&mut screen, &world, "blåbærgrød med J");
        let outcome = press(&mut screen, &world, &[key]);
        let Outcome::Ask(Request::Unlock(given)) = outcome else { panic!("{outcome:?}") };
        assert_eq!(given.0, "blåbærgrød med J");
    }
}

#[test]
fn a_wrong_passphrase_is_said_at_the_field_until_something_is_typed() {
    let world = World::danish();
    let mut screen = locked();
    type_text(&mut screen, &world, "forkert");
    press(&mut screen, &world, &[Enter]);
    assert!(screen.refused(&wrong(), &world.ctx()));
    assert!(world.draw(&screen).0.contains("! Adgangskoden passer ikke"));
    type_text(&mut screen, &world, "b");
    assert!(!world.draw(&screen).0.contains("passer ikke"));
    let full = Problem::new(Kind::Surroundings, "disk-full");
    assert!(!screen.refused(&full, &world.ctx()));
}

#[test]
fn nothing_typed_asks_nothing() {
    let world = World::danish();
    let mut screen = locked();
    assert!(matches!(press(&mut screen, &world, &[Enter]), Outcome::Stay));
    assert!(world.draw(&screen).0.contains("! Skriv din adgangskode."));
    assert!(matches!(press(&mut screen, &world, &[Esc]), Outcome::Ignored));
}

#[test]
fn the_code_and_a_new_passphrase_open_too() {
    let world = World::danish();
    let mut screen = recovering(&world);
    let outcome = press(&mut screen, &world, &[F(8)]);
    let Outcome::Ask(Request::Recover { code, passphrase }) = outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!(code.0, "7k0qd m2xwn pa9rt c41ev hj6zs b3g8y");
    assert_eq!(passphrase.0, "ny sætning til døren");
    assert!(screen.refused(&wrong(), &world.ctx()));
    assert!(world.draw(&screen).0.contains("! Koden passer ikke."));
}

#[test]
fn esc_from_the_code_goes_back_and_keeps_it() {
    let world = World::danish();
    let mut screen = recovering(&world);
    press(&mut screen, &world, &[Esc]);
    assert!(world.draw(&screen).0.contains("tilsyn er låst"));
    press(&mut screen, &world, &[Tab, Enter]);
    assert!(world.draw(&screen).0.contains("7k0qd m2xwn"));
}

#[test]
fn once_open_the_first_page_is_asked_for() {
    let world = World::danish();
    let outcome = locked().answered(&Response::Done, &world.ctx());
    assert!(matches!(outcome, Some(Outcome::Ask(Request::ShowHome))), "{outcome:?}");
}

#[test]
fn both_pages_fit_every_window() {
    for (language, width, height) in WINDOWS {
        let world = World::of(language, width, height);
        let mut refused = locked();
        refused.refused(&wrong(), &world.ctx());
        for (name, screen) in [("locked", refused), ("recovery", recovering(&world))] {
            let drawn = world.draw(&screen).0;
            assert!(only_plain_signs(&drawn), "{drawn}");
            insta::assert_snapshot!(format!("{name}-{language:?}-{width}x{height}"), drawn);
        }
    }
}

#[test]
fn what_could_not_be_stored_is_not_called_saved() {
    let world = World::danish();
    for (not_saved, said) in [(false, "Alt er gemt."), (true, "er ikke gemt.")] {
        let screen = Screen::Locked(State::after(not_saved));
        assert_eq!(world.draw(&screen).0.contains("Alt er gemt."), !not_saved);
        assert!(world.draw(&screen).0.contains(said));
    }
}
