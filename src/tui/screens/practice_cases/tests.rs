//! The cases are listed with what they are about, and Enter begins the selected one.

use super::*;
use crate::catalogue::practice::PracticeCase;
use crate::domain::checklist::Words;
use crate::tui::drawn::{WINDOWS, World, only_plain_signs, press};
use crate::tui::input::KeyCode::{Down, Enter, Esc};
use crate::tui::screen::Screen;

fn cases() -> Screen {
    let line = |case: PracticeCase| PracticeLine {
        reference: Clean::line(&case.reference),
        area: Words { da: case.checklist, en: None },
        questions: case.answers.len(),
        title: case.title,
        story: case.story,
    };
    Screen::PracticeCases(State::new(PracticeCase::built_in().into_iter().map(line).collect()))
}

#[test]
fn enter_begins_the_selected_case_and_esc_goes_back() {
    let world = World::danish();
    let mut screen = cases();
    let Outcome::Many(outcomes) = press(&mut screen, &world, &[Down, Down, Enter]) else {
        unreachable!("two outcomes")
    };
    assert!(matches!(
        outcomes.as_slice(),
        [Outcome::Dismiss, Outcome::Ask(Request::StartPractice { case: 2 })]
    ));
    assert!(matches!(press(&mut screen, &world, &[Esc]), Outcome::Close));
}

#[test]
fn it_fits_every_window() {
    for (language, width, height) in WINDOWS {
        let world = World::of(language, width, height);
        let drawn = world.draw(&cases()).0;
        assert!(only_plain_signs(&drawn), "{drawn}");
        insta::assert_snapshot!(format!("{language:?}-{width}x{height}"), drawn);
    }
}
