//! The five reasons, what then happens, and the second yes.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::api::Kind;
use crate::domain::review;
use crate::tui::screen::Screen;
use crate::tui::testing_pages::{WINDOWS, drawn, in_danish, pressed, typed, with_ctx};

fn line(stream: Stream) -> CaseLine {
    CaseLine {
        review_id: 7,
        number: 5,
        case_ref: Clean::line("2026-100231"),
        case_type: Clean::line("Sygedagpenge"),
        stream,
        answered: 0,
        due: 18,
        findings: 0,
        worst: None,
        outcome: review::Outcome::Incomplete,
        complete: false,
        to_discuss: 0,
        disposition: None,
        out: false,
    }
}

fn page(ctx: &Ctx<'_>) -> Screen {
    Screen::Dispose(State::new(line(Stream::Random), ctx))
}

#[test]
fn a_reason_is_stored_after_a_second_yes() {
    in_danish(|ctx| {
        let mut page = page(ctx);
        pressed(&mut page, KeyCode::Char('3'), ctx);
        pressed(&mut page, KeyCode::Tab, ctx);
        typed(&mut page, "Min nabo 5", ctx);
        assert!(matches!(pressed(&mut page, KeyCode::F(8), ctx), Outcome::Stay));
        pressed(&mut page, KeyCode::Tab, ctx);
        let Outcome::Ask(Request::Dispose { review_id, disposition, words }) =
            pressed(&mut page, KeyCode::Enter, ctx)
        else {
            panic!("nothing is stored");
        };
        assert_eq!((review_id, disposition), (7, Disposition::OwnCaseOrKin));
        assert_eq!(words, "Min nabo 5");
    });
}

#[test]
fn the_first_answer_is_no() {
    in_danish(|ctx| {
        for code in [KeyCode::Enter, KeyCode::Esc] {
            let mut page = page(ctx);
            pressed(&mut page, KeyCode::F(8), ctx);
            assert!(matches!(pressed(&mut page, code, ctx), Outcome::Stay));
            assert_eq!(page.context(), Context::Form);
        }
    });
}

#[test]
fn every_reason_says_what_then_happens() {
    // Where a sentence is broken does not matter here.
    let words = |page: &Screen, ctx: &Ctx<'_>| {
        drawn(page, ctx).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    in_danish(|ctx| {
        let expected = [
            "listen tæller én sag mindre",
            "Næste lod tager pladsen",
            "dine nærmestes",
            "Næste lod tager pladsen",
            "tæller som en sag med fejl",
        ];
        let mut page = page(ctx);
        for (place, said) in expected.into_iter().enumerate() {
            if place > 0 {
                pressed(&mut page, KeyCode::Down, ctx);
            }
            assert!(words(&page, ctx).contains(said), "{said}");
        }
        let page = Screen::Dispose(State::new(line(Stream::Complaint), ctx));
        assert!(words(&page, ctx).contains("ingen anden tager pladsen"));
    });
}

#[test]
fn afterwards_one_is_back_at_the_cases() {
    in_danish(|ctx| {
        let outcome = page(ctx).answered(&Response::Cases(Vec::new()), ctx);
        assert!(matches!(outcome, Some(Outcome::Close)));
    });
}

#[test]
fn words_are_kept_when_one_goes_back_to_the_reasons() {
    in_danish(|ctx| {
        let mut page = page(ctx);
        pressed(&mut page, KeyCode::Tab, ctx);
        typed(&mut page, "Flyttet", ctx);
        assert!(matches!(pressed(&mut page, KeyCode::Esc, ctx), Outcome::Stay));
        assert!(drawn(&page, ctx).contains("Flyttet"));
        assert!(matches!(pressed(&mut page, KeyCode::Esc, ctx), Outcome::Close));
    });
}

#[test]
fn a_personal_number_in_the_words_is_said_under_them() {
    in_danish(|ctx| {
        let mut page = page(ctx);
        assert!(page.refused(&Problem::new(Kind::Refused, "cpr-in-text"), ctx));
        assert!(drawn(&page, ctx).contains("ligner et CPR-nummer"));
        assert!(!page.refused(&Problem::new(Kind::Refused, "month-closed"), ctx));
    });
}

#[test]
fn the_page_in_its_windows() {
    for (name, language, size) in WINDOWS {
        with_ctx(language, size, |ctx| {
            let mut page = page(ctx);
            insta::assert_snapshot!(format!("reasons-{name}"), drawn(&page, ctx));
            pressed(&mut page, KeyCode::Char('5'), ctx);
            pressed(&mut page, KeyCode::F(8), ctx);
            insta::assert_snapshot!(format!("sure-{name}"), drawn(&page, ctx));
        });
    }
}
