//! Files with their fates, and the question whether to trust a sender.

use super::*;
use crate::tui::drawn::{World, press, type_text};
use crate::tui::input::KeyCode::{Down, Enter, Right};
use crate::tui::testing_post::{asked, files, pictures, posted};

fn page() -> Screen {
    Screen::Files(State::new(files()))
}

fn trusted(file: &str, instead: bool) -> Option<Post> {
    let path = format!("/srv/modtag/{file}");
    Some(Post::TrustSender { path, words_compared: true, instead })
}

#[test]
fn nobody_is_trusted_by_enter_alone() {
    let world = World::danish();
    let mut screen = page();
    assert_eq!(asked(press(&mut screen, &world, &[Down, Down, Enter, Enter])), None);
    let outcome = press(&mut screen, &world, &[Enter, Right, Enter]);
    assert_eq!(asked(outcome), trusted("pakke-revalidering.tilsyn", false));
}

#[test]
fn another_key_of_a_known_team_asks_for_a_word() {
    let world = World::danish();
    let mut screen = page();
    press(&mut screen, &world, &[Down, Down, Down, Enter]);
    assert!(world.draw(&screen).0.contains("ADVARSEL"));
    type_text(&mut screen, &world, "ringet");
    let outcome = press(&mut screen, &world, &[Enter, Enter]);
    assert_eq!(asked(outcome), trusted("pakke-syd.tilsyn", true));
}

#[test]
fn a_file_that_was_trusted_changes_its_line() {
    let world = World::danish();
    let mut screen = page();
    press(&mut screen, &world, &[Down, Down, Enter, Right, Enter]);
    let mut line = files().remove(2);
    line.fate = Fate::New;
    let outcome = screen.answered(&posted(Posted::Files(vec![line])), &world.ctx());
    // The other file that waits is judged again, once.
    assert!(matches!(outcome, Some(Outcome::Many(both)) if both.len() == 2));
    let again = screen.answered(&posted(Posted::Files(files().split_off(3))), &world.ctx());
    assert!(matches!(again, Some(Outcome::Say(_))));
    assert!(world.draw(&screen).0.contains("3 taget ind · 1 venter på dig · 1 afvist"));
}

#[test]
fn it_fits_every_window() {
    pictures("files-files", |_| page());
    pictures("files-newer", |world| {
        let mut screen = page();
        press(&mut screen, world, &[Down]);
        screen
    });
    pictures("files-trust", |world| {
        let mut screen = page();
        press(&mut screen, world, &[Down, Down, Enter]);
        screen
    });
    pictures("files-other-key", |world| {
        let mut screen = page();
        press(&mut screen, world, &[Down, Down, Down, Enter]);
        screen
    });
}
