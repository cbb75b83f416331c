//! From areas to questions to a page, and by searching.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::api::handbook::{HandbookPage, LocalNote};
use crate::api::initiative::InitiativeLine;
use crate::domain::initiative::effect::Verdict;
use crate::domain::initiative::state::State as Standing;
use crate::tui::drawn::{WINDOWS, World, only_plain_signs, press, type_text};
use crate::tui::input::KeyCode::{Down, Enter, Esc};
use crate::tui::screen::Screen;
use crate::tui::screens::handbook_page;
use crate::tui::testing_pages::handbook_areas;

fn handbook() -> Screen {
    Screen::Handbook(State::new(handbook_areas()))
}

fn asked_page(outcome: Outcome) -> PageName {
    match outcome {
        Outcome::Ask(Request::ShowHandbookPage(name)) => name,
        other => panic!("{other:?}"),
    }
}

#[test]
fn areas_lead_to_questions_and_questions_to_a_page() {
    let world = World::danish();
    let mut screen = handbook();
    let name = asked_page(press(&mut screen, &world, &[Down, Enter, Down, Enter]));
    assert_eq!((name.question.as_str(), name.checklist.as_str()), ("syg-02", "syg"));
    // Back where one was, at the area one came from, and out.
    assert!(matches!(press(&mut screen, &world, &[Esc]), Outcome::Stay));
    let name = asked_page(press(&mut screen, &world, &[Enter, Enter]));
    assert_eq!(name.question, "syg-01");
    assert!(matches!(press(&mut screen, &world, &[Esc, Esc]), Outcome::Close));
}

#[test]
fn typing_searches_and_esc_clears() {
    let world = World::danish();
    let mut screen = handbook();
    type_text(&mut screen, &world, "f");
    let outcome = screen.update(&Input::char('r'), &world.ctx());
    assert!(matches!(outcome, Outcome::Ask(Request::SearchHandbook(text)) if text == "fr"));
    let name = handbook_areas()[1].entries[3].name().unwrap();
    let unknown = PageName { question: "barn-01".to_owned(), ..name.clone() };
    let found = Response::HandbookFound(vec![unknown, name.clone()]);
    assert!(screen.answered(&found, &world.ctx()).is_some());
    assert_eq!(asked_page(press(&mut screen, &world, &[Enter])), name);
    assert!(world.draw(&screen).0.contains("1 side fundet"));
    press(&mut screen, &world, &[Esc]);
    assert!(world.draw(&screen).0.contains("Vælg et område"));
    let nothing = Response::HandbookFound(Vec::new());
    screen.answered(&nothing, &world.ctx());
    assert!(world.draw(&screen).0.contains("Intet fundet"));
}

#[test]
fn it_fits_every_window() {
    for (language, width, height) in WINDOWS {
        let world = World::of(language, width, height);
        let mut screen = handbook();
        let drawn = world.draw(&screen).0;
        insta::assert_snapshot!(format!("areas-{language:?}-{width}x{height}"), drawn);
        press(&mut screen, &world, &[Down, Enter]);
        let drawn = world.draw(&screen).0;
        assert!(only_plain_signs(&drawn), "{drawn}");
        insta::assert_snapshot!(format!("questions-{language:?}-{width}x{height}"), drawn);
        let entry = handbook_areas()[1].entries[3].clone();
        let note = |day, words| LocalNote {
            on: chrono::NaiveDate::from_ymd_opt(2026, 5, day).unwrap(),
            by: Clean::line("MEHO"),
            words: Clean::line(words),
        };
        let page = HandbookPage {
            name: entry.name().unwrap(),
            entry,
            notes: vec![
                note(14, "mundtlig vejledning tæller kun med notat"),
                note(
                    7,
                    "en aflyst tid er ikke en opfølgning, heller ikke når borgeren selv bad om det",
                ),
            ],
            initiatives: vec![InitiativeLine {
                initiative_id: 2,
                title: Clean::line("Kursus i vejledning"),
                owner: Clean::line("BOEX"),
                deadline: None,
                overdue: 0,
                state: Standing::CarriedOut,
                verdict: Some(Verdict::NotShown),
            }],
            can_be_written_on: true,
        };
        let page = Screen::HandbookPage(handbook_page::State::new(&page, &world.ctx()));
        let drawn = world.draw(&page).0;
        assert!(only_plain_signs(&drawn), "{drawn}");
        insta::assert_snapshot!(format!("page-{language:?}-{width}x{height}"), drawn);
    }
}
