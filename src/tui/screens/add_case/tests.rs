//! What is entered, and what is said at its field.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::api::Kind;
use crate::tui::input::KeyCode;
use crate::tui::screen::Screen;
use crate::tui::testing_pages::{WINDOWS, drawn, in_danish, pressed, typed, with_ctx};

fn page(ctx: &Ctx<'_>) -> Screen {
    Screen::AddCase(State::new(ctx))
}

#[test]
fn a_case_is_entered_in_its_stream() {
    in_danish(|ctx| {
        let mut page = page(ctx);
        pressed(&mut page, KeyCode::Char('3'), ctx);
        pressed(&mut page, KeyCode::Tab, ctx);
        typed(&mut page, " 2026-100231 ", ctx);
        pressed(&mut page, KeyCode::Tab, ctx);
        typed(&mut page, "Sygedagpenge", ctx);
        let Outcome::Ask(Request::AddCase { stream, case_ref, case_type }) =
            pressed(&mut page, KeyCode::F(8), ctx)
        else {
            panic!("nothing is entered");
        };
        assert_eq!(stream, Stream::Complaint);
        assert_eq!((case_ref.as_str(), case_type.as_str()), ("2026-100231", "Sygedagpenge"));
        assert!(matches!(page.answered(&Response::Cases(Vec::new()), ctx), Some(Outcome::Close)));
    });
}

#[test]
fn what_is_wrong_stands_at_the_reference() {
    in_danish(|ctx| {
        let mut empty = page(ctx);
        assert!(matches!(pressed(&mut empty, KeyCode::F(8), ctx), Outcome::Stay));
        assert!(drawn(&empty, ctx).contains("Skriv sagsnummeret"));
        for (code, said) in [
            ("cpr-as-reference", "ligner et CPR-nummer"),
            ("case-in-month-already", "allerede med i måneden"),
        ] {
            let mut page = page(ctx);
            assert!(page.refused(&Problem::new(Kind::Refused, code), ctx));
            assert!(drawn(&page, ctx).contains(said));
            assert_eq!(page.context(), Context::Field);
        }
        assert!(!page(ctx).refused(&Problem::new(Kind::Refused, "month-closed"), ctx));
    });
}

#[test]
fn the_page_in_its_windows() {
    for (name, language, size) in WINDOWS {
        with_ctx(language, size, |ctx| {
            let mut page = page(ctx);
            insta::assert_snapshot!(format!("empty-{name}"), drawn(&page, ctx));
            pressed(&mut page, KeyCode::F(4), ctx);
            insta::assert_snapshot!(format!("open-{name}"), drawn(&page, ctx));
        });
    }
}
