//! The analysis: its parts are written, and it goes from draft to submitted and back.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::api::Problem;
use crate::api::problem::{Detail, Kind};
use crate::domain::quarter::analysis::Part;
use crate::tui::drawn::{World, press, type_text};
use crate::tui::input::KeyCode::{Down, Enter, Esc, F, Right, Tab};
use crate::tui::testing_post::pictures;
use crate::tui::testing_quarter::{analysis, asked, quartered};

fn page(state: Stand) -> Screen {
    Screen::Analysis(State::new(analysis(state)))
}

fn opened(outcome: Outcome) -> Screen {
    match outcome {
        Outcome::Open(page) => *page,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_page_in_every_window() {
    pictures("analysis-draft", |_| page(Stand::Draft));
    pictures("analysis-submitted", |_| page(Stand::Submitted));
    pictures("analysis-part", |world| {
        opened(press(&mut page(Stand::Draft), world, &[Down, Enter]))
    });
    pictures("analysis-submit", |world| opened(press(&mut page(Stand::Approved), world, &[F(8)])));
}

#[test]
fn a_step_is_asked_for_twice() {
    let world = World::danish();
    for (from, to) in [
        (Stand::Draft, Stand::ForApproval),
        (Stand::Reopened, Stand::ForApproval),
        (Stand::ForApproval, Stand::Approved),
    ] {
        let mut screen = page(from);
        press(&mut screen, &world, &[F(8)]);
        assert!(asked(press(&mut screen, &world, &[Enter])).is_none(), "the safe button is first");
        let outcome = press(&mut screen, &world, &[F(8), Right, Enter]);
        let Some(OfQuarter::GoTo { state, .. }) = asked(outcome) else { panic!("{from:?}") };
        assert_eq!(state, to);
    }
    // What is submitted is sent.
    let sent = press(&mut page(Stand::Submitted), &world, &[F(8)]);
    let Outcome::Ask(Request::Post(Post::ShowQuarterPackage(quarter))) = sent else { panic!() };
    assert_eq!(quarter, analysis(Stand::Submitted).quarter);
}

#[test]
fn handing_in_wants_name_and_word_and_a_reason_where_something_is_missing() {
    let world = World::danish();
    let mut screen = opened(press(&mut page(Stand::Approved), &world, &[F(8)]));
    type_text(&mut screen, &world, "Karin Eksempel");
    assert!(asked(press(&mut screen, &world, &[F(8)])).is_none(), "the word is missing");
    type_text(&mut screen, &world, "Indberet");
    assert!(asked(press(&mut screen, &world, &[F(8)])).is_some());
    let gap = Detail { code: "gap-part-good".into(), args: Vec::new() };
    let problem = Problem::new(Kind::Refused, "quarter-not-ready").with("count", 1);
    assert!(screen.refused(&problem.because(vec![gap]), &world.ctx()));
    assert!(world.draw(&screen).0.contains("Del 6, det gode, er tom."));
    type_text(&mut screen, &world, "Ingen så noget.");
    let outcome = press(&mut screen, &world, &[F(8)]);
    let Some(OfQuarter::GoTo { state, reason, signed_by, .. }) = asked(outcome) else {
        panic!("not handed in")
    };
    assert_eq!((state, reason.as_str()), (Stand::Submitted, "Ingen så noget."));
    assert_eq!(signed_by, "Karin Eksempel");
    let done = quartered(Quartered::Analysis(Box::new(analysis(Stand::Submitted))));
    assert!(screen.answered(&done, &world.ctx()).is_some());
}

#[test]
fn a_part_is_written_with_the_suggestion_and_kept_until_it_is_saved() {
    let world = World::danish();
    let mut screen = opened(press(&mut page(Stand::Draft), &world, &[Enter]));
    press(&mut screen, &world, &[F(5)]);
    let draft = screen.draft().map(|draft| draft.fields).unwrap_or_default();
    assert!(draft.iter().any(|(_, words)| words.contains("planlagte sager i 3 team")), "{draft:?}");
    let outcome = press(&mut screen, &world, &[F(8)]);
    let Some(OfQuarter::WritePart { part, words, .. }) = asked(outcome) else {
        panic!("not saved")
    };
    assert_eq!(part, Part::LookedAt);
    assert!(words.starts_with("Vi gennemgik 78 af 108"), "{words}");
    let problem = Problem::new(Kind::Refused, "cpr-in-text");
    assert!(screen.refused(&problem, &world.ctx()));
    press(&mut screen, &world, &[Tab]);
    assert!(matches!(press(&mut screen, &world, &[Esc]), Outcome::Close));
}

#[test]
fn an_approved_text_is_read_and_opened_again() {
    let world = World::danish();
    let read = opened(press(&mut page(Stand::Approved), &world, &[Enter]));
    assert!(matches!(read, Screen::Reading(_)));
    let mut screen = opened(press(&mut page(Stand::Submitted), &world, &[F(7)]));
    type_text(&mut screen, &world, "Syd sendte en ny juli.");
    let Some(OfQuarter::GoTo { state, reason, .. }) = asked(press(&mut screen, &world, &[F(8)]))
    else {
        panic!("not opened")
    };
    assert_eq!((state, reason.as_str()), (Stand::Reopened, "Syd sendte en ny juli."));
}
