//! What a centre asks of its teams, and the file that tells them.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::tui::drawn::{World, press, type_text};
use crate::tui::input::KeyCode::{Enter, F, Tab};
use crate::tui::screen::Screen;
use crate::tui::testing_post::{asked, line, pictures, posted, words};

fn rules() -> CentreRules {
    CentreRules { department: "Beskæftigelse".into(), deadline: 5, ..CentreRules::default() }
}

fn page(world: &World) -> Screen {
    Screen::CentreRules(State::new(&rules(), &world.ctx()))
}

fn written(world: &World) -> Screen {
    let mut screen = page(world);
    let written = SetupWritten {
        file: line("/home/anne/Tilsyn/rapporter/opsaetning-jobcentret-4.tilsyn"),
        number: 4,
        words: words(),
        teams: 6,
        checklists: 3,
        same: false,
    };
    screen.answered(&posted(Posted::SetupWritten(written)), &world.ctx());
    screen
}

#[test]
fn f8_saves_and_then_writes() {
    let world = World::danish();
    let mut screen = page(&world);
    assert_eq!(asked(press(&mut screen, &world, &[F(8)])), Some(Post::SaveCentre(rules())));
    let outcome = screen.answered(&posted(Posted::Centre(rules())), &world.ctx());
    let Some(Outcome::Many(outcomes)) = outcome else { panic!("{outcome:?}") };
    let write = Request::Post(Post::WriteSetup { to: None });
    assert!(matches!(&outcomes[1], Outcome::Ask(request) if *request == write));
}

#[test]
fn the_first_button_only_saves() {
    let world = World::danish();
    let mut screen = page(&world);
    let outcome = press(&mut screen, &world, &[Tab, Tab, Tab, Tab, Tab, Enter]);
    assert_eq!(asked(outcome), Some(Post::SaveCentre(rules())));
    let outcome = screen.answered(&posted(Posted::Centre(rules())), &world.ctx());
    let Some(Outcome::Many(outcomes)) = outcome else { panic!("{outcome:?}") };
    assert!(matches!(outcomes[1], Outcome::Say(_)));
}

#[test]
fn a_deadline_is_a_number() {
    let world = World::danish();
    let mut screen = page(&world);
    press(&mut screen, &world, &[Tab]);
    type_text(&mut screen, &world, "x");
    assert_eq!(asked(press(&mut screen, &world, &[F(8)])), None);
    assert!(world.draw(&screen).0.contains("Skriv et helt tal"));
}

#[test]
fn it_fits_every_window() {
    pictures("centre-rules-rules", page);
    pictures("centre-rules-written", written);
}
