//! What falls away is named before it is done, and nothing is done without a reason and a second
//! yes.
#![expect(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::api::Kind;
use crate::tui::input::KeyCode;
use crate::tui::screen::Screen;
use crate::tui::testing_pages::{WINDOWS, drawn, in_danish, pressed, typed, with_ctx};

fn line(version: u32, in_use: bool, falls_away: &[&str]) -> VersionLine {
    let day = |month, day| chrono::NaiveDate::from_ymd_opt(2026, month, day);
    VersionLine {
        checklist: "syg".to_owned(),
        version,
        label: Clean::line("SYG"),
        valid_from: (version > 1).then(|| day(7, 1).expect("a day")),
        valid_to: if version == 1 { day(6, 30) } else { day(12, 31) },
        in_use,
        by_date: in_use,
        falls_away: falls_away.iter().map(|label| Clean::line(label)).collect(),
        missing: falls_away.len() * 2,
    }
}

fn page(ctx: &Ctx<'_>) -> Screen {
    let view = Versions {
        review_id: 7,
        number: 3,
        case_ref: Clean::line("26-100231"),
        act_date: chrono::NaiveDate::from_ymd_opt(2026, 10, 9),
        lines: vec![line(1, false, &["SYG-04", "SYG-11"]), line(2, true, &[])],
        reason: Clean::default(),
    };
    Screen::Version(State::new(view, ctx))
}

#[test]
fn nothing_is_asked_without_another_version_and_a_reason() {
    in_danish(|ctx| {
        let mut page = page(ctx);
        assert!(matches!(pressed(&mut page, KeyCode::F(8), ctx), Outcome::Stay));
        assert!(drawn(&page, ctx).contains("Skriv, hvorfor"));
        typed(&mut page, "Overgangsregel", ctx);
        assert!(matches!(pressed(&mut page, KeyCode::F(8), ctx), Outcome::Stay));
        assert!(drawn(&page, ctx).contains("bruges allerede"));
    });
}

#[test]
fn what_falls_away_is_named_and_asked_about_with_the_safe_answer_first() {
    in_danish(|ctx| {
        let mut page = page(ctx);
        pressed(&mut page, KeyCode::Char('1'), ctx);
        assert!(drawn(&page, ctx).contains("2 svar falder bort: SYG-04, SYG-11."));
        pressed(&mut page, KeyCode::Tab, ctx);
        typed(&mut page, "Overgangsregel", ctx);
        assert!(matches!(pressed(&mut page, KeyCode::F(8), ctx), Outcome::Stay));
        assert!(drawn(&page, ctx).contains("Brug denne udgave?"));
        assert!(matches!(pressed(&mut page, KeyCode::Enter, ctx), Outcome::Stay));
        pressed(&mut page, KeyCode::F(8), ctx);
        pressed(&mut page, KeyCode::Right, ctx);
        let Outcome::Ask(Request::UseVersion { review_id, checklist, version, reason }) =
            pressed(&mut page, KeyCode::Enter, ctx)
        else {
            panic!("nothing is asked");
        };
        assert_eq!((review_id, checklist.as_str(), version), (7, "syg", 1));
        assert_eq!(reason, "Overgangsregel");
    });
}

#[test]
fn a_personal_number_is_said_at_the_reason() {
    in_danish(|ctx| {
        let mut page = page(ctx);
        assert!(page.refused(&Problem::new(Kind::Refused, "cpr-in-text"), ctx));
        assert!(!page.refused(&Problem::new(Kind::Surroundings, "disk-full"), ctx));
    });
}

#[test]
fn the_page_in_its_windows() {
    for (name, language, size) in WINDOWS {
        with_ctx(language, size, |ctx| {
            let mut page = page(ctx);
            pressed(&mut page, KeyCode::Char('1'), ctx);
            insta::assert_snapshot!(format!("chosen-{name}"), drawn(&page, ctx));
            pressed(&mut page, KeyCode::Tab, ctx);
            typed(&mut page, "Overgangsregel", ctx);
            pressed(&mut page, KeyCode::F(8), ctx);
            insta::assert_snapshot!(format!("sure-{name}"), drawn(&page, ctx));
        });
    }
}
