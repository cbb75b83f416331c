//! Choosing, reading and writing papers.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;
use crate::domain::checklist::Words;
use crate::tui::drawn::{World, press};
use crate::tui::input::KeyCode::{self, Char, Enter, F, Tab};

fn choice() -> PaperChoice {
    PaperChoice {
        folder: Clean::line("/tmp/Æblerød/dokumenter"),
        of_team: true,
        of_centre: true,
        quarter: "2026-Q3".parse().unwrap(),
        areas: [("gen", "Generelle krav"), ("syg", "Sygedagpengeopfølgning")]
            .map(|(area, title)| (area.to_owned(), Words { da: title.into(), en: None }))
            .to_vec(),
    }
}

fn page(world: &World) -> Screen {
    Screen::Papers(State::new(&choice(), &world.ctx()))
}

fn written(outcome: Outcome) -> (PaperOf, Vec<PaperFormat>) {
    match outcome {
        Outcome::Ask(Request::Paper(Papers::Write { of, formats, remember: true, .. })) => {
            (of, formats)
        }
        other => panic!("{other:?}"),
    }
}

/// Without PDF there is a line less.
#[cfg(feature = "pdf")]
#[test]
fn it_stands_in_every_window() {
    crate::tui::testing_post::pictures("papers", page);
}

#[test]
fn files_are_written_one_after_the_other_and_their_places_can_be_copied() {
    let world = World::danish();
    let mut screen = page(&world);
    let first = press(&mut screen, &world, &[F(8)]);
    let quarter = "2026-Q3".parse().unwrap();
    assert_eq!(written(first), (PaperOf::Submission(quarter), vec![PaperFormat::USUAL[0]]));
    assert!(world.draw(&screen).0.contains("Fil 1 af 2"));
    let one = Response::Written(vec![Clean::line("/tmp/a.docx")]);
    let second = screen.answered(&one, &world.ctx()).unwrap();
    assert_eq!(written(second).1, [PaperFormat::USUAL[1]]);
    assert!(world.draw(&screen).0.contains("Fil 2 af 2"));
    let two = Response::Written(vec![Clean::line("/tmp/a.html")]);
    assert!(matches!(screen.answered(&two, &world.ctx()), Some(Outcome::Stay)));
    let drawn = world.draw(&screen).0;
    assert!(drawn.contains("/tmp/a.docx") && drawn.contains("/tmp/a.html"), "{drawn}");
    match press(&mut screen, &world, &[Tab, Tab, Enter]) {
        Outcome::Copy(text) => assert_eq!(text.as_str(), "/tmp/a.docx\n/tmp/a.html"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_folder_is_shown_by_the_system() {
    let world = World::danish();
    let mut screen = page(&world);
    press(&mut screen, &world, &[F(8)]);
    for path in ["C:\\Åben mappe\\a.pdf", "C:\\Åben mappe\\a.docx"] {
        screen.answered(&Response::Written(vec![Clean::line(path)]), &world.ctx());
    }
    match press(&mut screen, &world, &[Tab, Enter]) {
        Outcome::ShowFolder(folder) => assert_eq!(folder.as_str(), "C:\\Åben mappe"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_problem_ends_the_run_and_another_one_begins_from_the_start() {
    let world = World::danish();
    let mut screen = page(&world);
    press(&mut screen, &world, &[F(8)]);
    let problem = Problem::new(crate::api::Kind::Refused, "report-not-made");
    assert!(!screen.refused(&problem, &world.ctx()));
    assert!(!world.draw(&screen).0.contains("Fil 1"));
    assert_eq!(written(press(&mut screen, &world, &[F(8)])).1, [PaperFormat::USUAL[0]]);
}

#[test]
fn a_quarter_is_read_as_people_write_it_and_asked_for_where_it_means_something() {
    let world = World::danish();
    let mut screen = page(&world);
    press(&mut screen, &world, &[Tab]);
    let mut keys = vec![KeyCode::End, KeyCode::Backspace, KeyCode::Backspace];
    keys.extend([Char('k'), Char('1')]);
    press(&mut screen, &world, &keys);
    let found = written(press(&mut screen, &world, &[F(8)]));
    assert_eq!(found.0, PaperOf::Submission("2026-Q1".parse().unwrap()));
    let mut screen = page(&world);
    press(&mut screen, &world, &[Tab, KeyCode::Backspace, KeyCode::Backspace]);
    assert!(matches!(press(&mut screen, &world, &[F(8)]), Outcome::Stay));
    assert!(world.draw(&screen).0.contains("2026-Q4"));
    let mut screen = page(&world);
    assert!(world.draw(&screen).0.contains("Kvartal"));
    press(&mut screen, &world, &[Char('5')]);
    assert!(!world.draw(&screen).0.contains("Kvartal"));
}

/// The handbook can be had of one area; the area is asked for nothing else.
#[test]
fn the_handbook_is_had_of_one_area() {
    let world = World::danish();
    let mut screen = page(&world);
    assert!(!world.draw(&screen).0.contains("Alle områder"));
    let kinds = offered(&choice());
    let place = kinds.iter().position(|of| matches!(of, PaperOf::Handbook { .. })).unwrap();
    press(&mut screen, &world, &vec![KeyCode::Right; place]);
    assert!(world.draw(&screen).0.contains("Alle områder"));
    let of = |screen: &mut Screen| written(press(screen, &world, &[F(8)])).0;
    assert_eq!(of(&mut screen), PaperOf::Handbook { area: None });
    let mut screen = page(&world);
    press(&mut screen, &world, &vec![KeyCode::Right; place]);
    press(&mut screen, &world, &[Tab, KeyCode::Right, KeyCode::Right]);
    assert!(world.draw(&screen).0.contains("Sygedagpengeopfølgning"));
    assert_eq!(of(&mut screen), PaperOf::Handbook { area: Some("syg".into()) });
}

/// What nobody reads is had as Excel, CSV or JSON, and nothing else is offered.
#[test]
fn answers_are_offered_for_programs() {
    let world = World::danish();
    let mut screen = page(&world);
    press(&mut screen, &world, &[Char('9')]);
    let drawn = world.draw(&screen).0;
    assert!(drawn.contains("Alle svar") && drawn.contains("Excel"), "{drawn}");
    assert!(!drawn.contains("Word") && !drawn.contains("PDF"), "{drawn}");
    assert!(matches!(press(&mut screen, &world, &[F(8)]), Outcome::Stay));
    press(&mut screen, &world, &[Char(' ')]);
    let (of, formats) = written(press(&mut screen, &world, &[F(8)]));
    assert_eq!((of.word(), formats), ("answers", vec![PaperFormat::Xlsx]));
}

#[test]
fn no_format_is_no_file() {
    let world = World::danish();
    let mut screen = page(&world);
    press(&mut screen, &world, &[Tab]);
    for format in PaperFormat::OFFERED {
        press(&mut screen, &world, &[Tab]);
        if PaperFormat::USUAL.contains(format) {
            press(&mut screen, &world, &[Char(' ')]);
        }
    }
    assert!(matches!(press(&mut screen, &world, &[F(8)]), Outcome::Stay));
    assert!(world.draw(&screen).0.contains("Vælg mindst ét format"));
}

#[test]
fn a_paper_is_read_before_it_is_written() {
    let world = World::danish();
    let mut screen = page(&world);
    let view = PaperView {
        of: PaperOf::Code,
        lines: vec![Clean::line("Kodeks"), Clean::line("a       b")],
    };
    let shown = Response::Paper(PaperAnswer::Shown(Box::new(view)));
    match screen.answered(&shown, &world.ctx()) {
        // Columns stay columns.
        Some(Outcome::Open(page)) => assert!(world.draw(&page).0.contains("a       b")),
        other => panic!("{other:?}"),
    }
}
