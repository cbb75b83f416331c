//! The cases behind a figure.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::tui::drawn::{World, press};
use crate::tui::input::KeyCode::{Char, Down, Enter, Esc};
use crate::tui::testing_post::{line, pictures};
use crate::tui::testing_quarter::{behind, quarter};

fn page(view: BehindView) -> Screen {
    let said = line("SYG-03 Er første opfølgning holdt i tide?: 2 af 12 sager.");
    Screen::Behind(State::new(view, quarter().questions, said))
}

#[test]
fn the_page_in_every_window() {
    pictures("behind", |_| page(behind()));
    let none = BehindView { cases: Vec::new(), is_cut: false };
    pictures("behind-none", |_| page(none.clone()));
}

#[test]
fn a_case_is_opened_and_its_name_copied() {
    let world = World::danish();
    let outcome = press(&mut page(behind()), &world, &[Enter]);
    assert!(matches!(outcome, Outcome::Open(page) if matches!(*page, Screen::BehindCase(_))));
    let Outcome::Copy(name) = press(&mut page(behind()), &world, &[Char('c')]) else {
        panic!("not copied")
    };
    assert_eq!(name.as_str(), "Sygedagpenge Syd, august 2026, sag 3 (2026-100231)");
    let Outcome::Copy(name) = press(&mut page(behind()), &world, &[Down, Char('c')]) else {
        panic!("not copied")
    };
    assert_eq!(name.as_str(), "Sygedagpenge Syd, august 2026, sag 7");
    assert!(matches!(press(&mut page(behind()), &world, &[Esc]), Outcome::Close));
}
