//! Rounds in every state, and the agenda of a meeting.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::api::calibration::CalibrationCase;
use crate::domain::answer::Verdict;
use crate::domain::calibration::{DoubleRead, Judgement, compare};
use crate::domain::checklist::{Severity, Words};
use crate::tui::drawn::{WINDOWS, World, only_plain_signs, press};
use crate::tui::input::KeyCode::{Down, Enter, F};

fn case(number: i64, complete: bool) -> CalibrationCase {
    CalibrationCase { number, review_id: number + 10, complete }
}

fn round(sent: bool, cases: Vec<CalibrationCase>) -> CalibrationRound {
    CalibrationRound {
        code: "0f".repeat(16),
        sent,
        month: "2026-11".parse().unwrap(),
        other: Clean::line(if sent { "Center for Sygedagpenge" } else { "Sygedagpenge Nord" }),
        cases,
        result: None,
    }
}

/// Eight cases with fifteen questions each, of which a few are answered differently.
fn result() -> CalibrationResult {
    let judged = |case: i64, differs: bool| {
        let judgement = |question: i64| {
            let is_no = question == 3 && case % 3 == 0 || question == 7 && differs && case < 4;
            Judgement {
                question: format!("syg-{question:02}"),
                meaning: 1,
                verdict: if is_no && differs { Verdict::NotMet } else { Verdict::Met },
                severity: (is_no && differs).then_some(Severity::Error),
            }
        };
        (1..=15).map(judgement).collect::<Vec<_>>()
    };
    let double =
        |number| DoubleRead { number, first: judged(number, false), second: judged(number, true) };
    let comparison = compare(&(1..=8).map(double).collect::<Vec<_>>());
    let words = |disputed: &crate::domain::calibration::Disputed| {
        let text = "Er der fulgt op til tiden?";
        let words = Words { da: text.into(), en: Some("Was it followed up in time?".into()) };
        (Clean::line(&disputed.question.0.to_uppercase()), words)
    };
    let questions = comparison.disputed.iter().map(words).collect();
    CalibrationResult { comparison, questions, month: Some((4, 20)) }
}

fn page() -> Screen {
    let answered = CalibrationRound { result: Some(result()), ..round(true, vec![case(1, true)]) };
    let rounds = vec![
        round(true, vec![case(1, true)]),
        round(false, vec![case(1, true), case(2, false)]),
        round(false, vec![case(1, true)]),
        answered,
    ];
    let readers = vec![Clean::line("Center for Sygedagpenge"), Clean::line("Sygedagpenge Syd")];
    Screen::Calibration(State::new(&CalibrationView { rounds, readers, one_in: 10, done: None }))
}

#[test]
fn enter_does_what_is_next() {
    let world = World::danish();
    let keys: [&[crate::tui::input::KeyCode]; 4] =
        [&[Enter], &[Down, Enter], &[Down, Down, Enter], &[Down, Down, Down, Enter]];
    let [again, open, send, show] = keys.map(|keys| press(&mut page(), &world, keys));
    let writes = |outcome: &Outcome| {
        matches!(outcome, Outcome::Ask(Request::Calibration(Calibrations::Write { .. })))
    };
    assert!(writes(&again) && writes(&send));
    assert!(matches!(open, Outcome::Ask(Request::OpenCase { review_id: 12, .. })), "{open:?}");
    assert!(matches!(show, Outcome::Open(_)), "{show:?}");
    // Who reads is asked; the first is the centre.
    let chosen = |keys: &[crate::tui::input::KeyCode]| {
        let Outcome::Open(mut readers) = press(&mut page(), &world, &[F(4)]) else { panic!() };
        match press(&mut readers, &world, keys) {
            Outcome::Many(done) => format!("{done:?}"),
            other => panic!("{other:?}"),
        }
    };
    assert!(chosen(&[Enter]).contains("reader: None"));
    assert!(chosen(&[Down, Enter]).contains("reader: Some(\"Sygedagpenge Syd\")"));
}

#[test]
fn it_fits_every_window() {
    for (language, width, height) in WINDOWS {
        let world = World::of(language, width, height);
        let drawn = world.draw(&page()).0;
        assert!(only_plain_signs(&drawn), "{drawn}");
        insta::assert_snapshot!(format!("rounds-{language:?}-{width}x{height}"), drawn);
        let Outcome::Open(readers) = press(&mut page(), &world, &[F(4)]) else {
            panic!("no readers");
        };
        let drawn = world.draw(&readers).0;
        assert!(only_plain_signs(&drawn), "{drawn}");
        insta::assert_snapshot!(format!("readers-{language:?}-{width}x{height}"), drawn);
        let Outcome::Open(agenda) = press(&mut page(), &world, &[Down, Down, Down, Enter]) else {
            panic!("no agenda");
        };
        let drawn = world.draw(&agenda).0;
        assert!(only_plain_signs(&drawn), "{drawn}");
        insta::assert_snapshot!(format!("agenda-{language:?}-{width}x{height}"), drawn);
    }
}
