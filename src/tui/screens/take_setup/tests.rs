//! Taking a set-up: the words are compared by a person unless the centre is known.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::tui::drawn::{World, press, type_text};
use crate::tui::input::KeyCode::{Enter, Esc, F, Right, Tab};
use crate::tui::screen::Screen;
use crate::tui::testing_post::{asked, pictures, posted, setup};

const PATH: &str = "/home/mette/opsaetning.tilsyn";

fn page(keys: Keys, world: &World) -> Screen {
    Screen::TakeSetup(State::new(PATH.to_owned(), &setup(keys), &world.ctx()))
}

fn taken(words_compared: bool) -> Option<Post> {
    Some(Post::TakeSetup { path: PATH.to_owned(), words_compared })
}

#[test]
fn a_known_centre_is_taken_without_a_question() {
    let world = World::danish();
    let mut screen = page(Keys::Known, &world);
    assert_eq!(asked(press(&mut screen, &world, &[F(8)])), taken(false));
}

#[test]
fn no_is_what_enter_says_to_a_new_centre() {
    let world = World::danish();
    let mut screen = page(Keys::First, &world);
    assert_eq!(asked(press(&mut screen, &world, &[F(8), Enter])), None);
    assert_eq!(screen.context(), Context::Page, "the question is gone");
    assert_eq!(asked(press(&mut screen, &world, &[F(8), Right, Enter])), taken(true));
}

#[test]
fn another_key_asks_for_a_word_besides() {
    let world = World::danish();
    let mut screen = page(Keys::Other, &world);
    assert!(world.draw(&screen).0.contains("ADVARSEL"));
    assert_eq!(asked(press(&mut screen, &world, &[F(8), Tab, Tab, Enter])), None);
    press(&mut screen, &world, &[Esc, F(8)]);
    type_text(&mut screen, &world, "ringet");
    assert_eq!(asked(press(&mut screen, &world, &[Enter, Enter])), taken(true));
}

#[test]
fn in_use_it_leads_back() {
    let world = World::danish();
    let mut screen = page(Keys::Known, &world);
    let view = SetupView { in_force: true, ..setup(Keys::Known) };
    let outcome = screen.answered(&posted(Posted::Setup(Box::new(view))), &world.ctx());
    let Some(Outcome::Many(all)) = outcome else { panic!("{outcome:?}") };
    assert!(matches!(all[..], [Outcome::Dismiss, Outcome::Close, Outcome::Say(_)]));
}

#[test]
fn it_fits_every_window() {
    pictures("take-setup-first", |world| page(Keys::First, world));
    pictures("take-setup-changed", |world| page(Keys::Known, world));
    pictures("take-setup-other", |world| {
        let mut screen = page(Keys::Other, world);
        press(&mut screen, world, &[F(8)]);
        screen
    });
}
