//! The lists, and what differs between two versions, counted as it stands in the lists.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::catalogue::library::Library;
use crate::tui::drawn::{WINDOWS, World, only_plain_signs, press};
use crate::tui::input::KeyCode::{Down, Enter, Esc};

fn lists() -> Screen {
    let library = Library::built_in();
    let versions = ["gen", "syg", "yds"].map(|id| library.versions(id));
    Screen::Checklists(State::new(versions.into_iter().flatten().cloned().collect()))
}

fn difference(world: &World, keys: &[crate::tui::input::KeyCode]) -> Screen {
    match press(&mut lists(), world, keys) {
        Outcome::Open(page) => *page,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_first_version_has_nothing_to_compare_with() {
    let world = World::danish();
    for keys in [&[Enter][..], &[Down, Enter]] {
        assert!(matches!(press(&mut lists(), &world, keys), Outcome::Say(_)));
    }
    assert!(matches!(press(&mut lists(), &world, &[Esc]), Outcome::Close));
}

#[test]
fn two_versions_are_told_apart_question_by_question() {
    let world = World::danish();
    let page = difference(&world, &[Down, Down, Enter]);
    let drawn = world.draw(&page).0;
    assert!(drawn.contains("syg@1 og syg@2"), "{drawn}");
    assert!(drawn.contains("har ny betydning og kan ikke sammenlignes"), "{drawn}");
}

#[test]
fn it_fits_every_window() {
    for (language, width, height) in WINDOWS {
        let world = World::of(language, width, height);
        let drawn = world.draw(&lists()).0;
        assert!(only_plain_signs(&drawn), "{drawn}");
        insta::assert_snapshot!(format!("lists-{language:?}-{width}x{height}"), drawn);
        let drawn = world.draw(&difference(&world, &[Down, Down, Enter])).0;
        assert!(only_plain_signs(&drawn), "{drawn}");
        insta::assert_snapshot!(format!("difference-{language:?}-{width}x{height}"), drawn);
    }
}
