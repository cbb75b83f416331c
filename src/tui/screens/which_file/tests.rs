//! A path typed, pasted or dragged in, and what goes on from it.

use super::*;
use crate::api::Kind;
use crate::tui::drawn::{World, press, type_text};
use crate::tui::input::KeyCode::Enter;
use crate::tui::testing_post::{asked, pictures};

fn page(purpose: Purpose, world: &World) -> Screen {
    Screen::WhichFile(State::new(purpose, &world.ctx()))
}

#[test]
fn a_dragged_path_loses_its_quotes() {
    let world = World::danish();
    let mut screen = page(Purpose::Setup(Level::Centre), &world);
    type_text(&mut screen, &world, "'/tmp/min mappe/opsaetning.tilsyn'");
    let path = "/tmp/min mappe/opsaetning.tilsyn".to_owned();
    assert_eq!(asked(press(&mut screen, &world, &[Enter])), Some(Post::ReadSetup(path)));
}

#[test]
fn several_files_come_together() {
    let world = World::danish();
    let mut screen = page(Purpose::Months, &world);
    let pasted = Input::Paste("/tmp/a b.tilsyn\n/tmp/c.tilsyn".to_owned());
    screen.update(&pasted, &world.ctx());
    let paths = vec!["/tmp/a b.tilsyn".to_owned(), "/tmp/c.tilsyn".to_owned()];
    assert_eq!(asked(press(&mut screen, &world, &[Enter])), Some(Post::TakePackages(paths)));
}

#[test]
fn nothing_typed_and_what_went_wrong_are_said_at_the_field() {
    let world = World::danish();
    let mut screen = page(Purpose::Receipt(Level::Centre), &world);
    assert_eq!(asked(press(&mut screen, &world, &[Enter])), None);
    assert!(world.draw(&screen).0.contains("Skriv, hvor filen ligger"));
    let problem = Problem::new(Kind::Data, "receipt-not-one");
    assert!(screen.refused(&problem, &world.ctx()));
    assert!(world.draw(&screen).0.contains("ikke en kvittering"));
}

#[test]
fn it_fits_every_window() {
    for (name, purpose) in [
        ("which-file-setup", Purpose::Setup(Level::Centre)),
        ("which-file-receipt", Purpose::Receipt(Level::Centre)),
        ("which-file-months", Purpose::Months),
        ("which-file-send", Purpose::SendTo),
    ] {
        pictures(name, |world| page(purpose, world));
    }
}
