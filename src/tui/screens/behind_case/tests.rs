//! A case behind a figure.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::tui::drawn::{World, press};
use crate::tui::input::KeyCode::Enter;
use crate::tui::screen::Screen;
use crate::tui::testing_post::pictures;
use crate::tui::testing_quarter::{behind, quarter};

fn page(place: usize) -> Screen {
    let Some(case) = behind().cases.into_iter().nth(place) else { panic!("no case") };
    Screen::BehindCase(State::new(case, quarter().questions))
}

#[test]
fn the_page_in_every_window() {
    pictures("behind-case", |_| page(0));
    pictures("behind-case-whole", |_| page(1));
}

#[test]
fn an_answer_opens_its_page_of_the_handbook() {
    let world = World::danish();
    let Outcome::Ask(Request::ShowHandbookPage(name)) = press(&mut page(0), &world, &[Enter])
    else {
        panic!("no handbook")
    };
    assert_eq!(
        (name.checklist.as_str(), name.question.as_str(), name.meaning),
        ("syg", "syg-03", 1)
    );
    assert!(matches!(press(&mut page(1), &world, &[Enter]), Outcome::Ignored));
}
