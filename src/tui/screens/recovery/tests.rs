//! Nobody goes on without having the code on paper.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::tui::drawn::{WINDOWS, World, only_plain_signs, press, type_text};
use crate::tui::input::KeyCode::{Down, Enter, Esc, F};
use crate::tui::screen::Screen;

const CODE: &str = "7K0QD-M2XWN-PA9RT-C41EV-HJ6ZS-B3G8Y";

fn shown(world: &World) -> Screen {
    Screen::Recovery(State::new(Clean::line(CODE), &world.ctx()))
}

fn another(world: &World) -> Screen {
    Screen::Recovery(State::another(Clean::line(CODE), &world.ctx()))
}

/// Types the beginning; the code holds when that is stored.
fn prove(screen: &mut Screen, world: &World) -> Option<Outcome> {
    type_text(screen, world, "7K0Q");
    let outcome = press(screen, world, &[Enter]);
    assert!(matches!(outcome, Outcome::Ask(Request::ProveRecoveryCode)), "{outcome:?}");
    assert!(world.draw(screen).0.contains("7K0QD"), "shown until it is stored");
    screen.answered(&Response::Done, &world.ctx())
}

fn proved(world: &World) -> Screen {
    let mut screen = shown(world);
    prove(&mut screen, world);
    screen
}

#[test]
fn the_beginning_is_read_as_a_person_writes_it() {
    let groups: Vec<Clean> = CODE.split('-').map(Clean::line).collect();
    for (typed, right) in [
        ("7K0Q", true),
        ("7k0q", true),
        ("7 k-o q", true),
        ("7K0", false),
        ("7K0QD", false),
        ("", false),
        ("M2XW", false),
    ] {
        assert_eq!(is_beginning(typed, &groups), right, "{typed}");
    }
}

#[test]
fn no_key_leaves_before_the_code_is_proved() {
    let world = World::danish();
    let mut screen = shown(&world);
    for keys in [[F(8)], [Esc], [Enter], [Down]] {
        assert!(matches!(press(&mut screen, &world, &keys), Outcome::Stay | Outcome::Ignored));
    }
    assert!(world.draw(&screen).0.contains("7K0QD   M2XWN   PA9RT"));
    let mut screen = shown(&world);
    type_text(&mut screen, &world, "AAAA");
    press(&mut screen, &world, &[Enter]);
    let drawn = world.draw(&screen).0;
    assert!(drawn.contains("! Tegnene passer ikke") && drawn.contains("7K0QD"), "{drawn}");
}

#[test]
fn a_proved_code_is_gone_and_leads_to_the_practice_case_or_home() {
    let world = World::danish();
    let mut screen = proved(&world);
    assert!(!world.draw(&screen).0.contains("7K0QD"));
    assert!(matches!(press(&mut screen, &world, &[F(8)]), Outcome::Ask(Request::ShowHome)));
    assert!(matches!(press(&mut screen, &world, &[Esc]), Outcome::Ask(Request::ShowHome)));
    let outcome = press(&mut screen, &world, &[Enter]);
    let Outcome::Many(both) = outcome else { panic!("{outcome:?}") };
    assert!(matches!(
        both.as_slice(),
        [Outcome::Ask(Request::ShowHome), Outcome::Ask(Request::StartPractice { case: 0 })]
    ));
    assert!(matches!(press(&mut screen, &world, &[Down, Enter]), Outcome::Ask(Request::ShowHome)));
}

#[test]
fn who_leads_a_team_can_take_a_set_up_at_once() {
    let world = World::danish();
    let state = State::new(Clean::line(CODE), &world.ctx()).offering_setup(true);
    let mut screen = Screen::Recovery(state);
    prove(&mut screen, &world);
    assert!(world.draw(&screen).0.contains("Hent centrets opsætning"));
    let outcome = press(&mut screen, &world, &[Down, Enter]);
    assert!(
        matches!(&outcome, Outcome::Open(page) if matches!(**page, Screen::WhichFile(_))),
        "{outcome:?}"
    );
    assert!(!world.draw(&proved(&world)).0.contains("Hent centrets opsætning"));
}

#[test]
fn another_code_leads_home_and_may_be_left_alone() {
    let world = World::danish();
    let mut screen = another(&world);
    let first = |outcome: &Outcome| match outcome {
        Outcome::Many(both) => matches!(both[..], [Outcome::Ask(Request::ShowHome), _]),
        _ => false,
    };
    let outcome = prove(&mut screen, &world);
    assert!(outcome.as_ref().is_some_and(first), "{outcome:?}");
    let outcome = press(&mut another(&world), &world, &[Esc]);
    assert!(first(&outcome), "{outcome:?}");
}

#[test]
fn every_page_fits_every_window() {
    for (language, width, height) in WINDOWS {
        let world = World::of(language, width, height);
        let pages =
            [("code", shown(&world)), ("ready", proved(&world)), ("another", another(&world))];
        for (name, screen) in pages {
            let drawn = world.draw(&screen).0;
            assert!(only_plain_signs(&drawn), "{drawn}");
            insta::assert_snapshot!(format!("{name}-{language:?}-{width}x{height}"), drawn);
        }
    }
}
