//! Roles by hand, lines held back, and the way from the list to the draw.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::api::Kind;
use crate::api::problem::Detail;
use crate::api::request::ListSource;
use crate::api::response::DrawPreview;
use crate::domain::column::Refusal;
use crate::tui::testing_pages::{WINDOWS, drawn, in_danish, pressed, with_ctx};

fn said(code: &str, args: &[(&'static str, &str)]) -> Detail {
    let args = args.iter().map(|(name, value)| (*name, Clean::line(value))).collect();
    Detail { code: code.to_owned(), args }
}

fn preview() -> ListPreview {
    let column = |name: &str, role, one: &str, two: &str| {
        (Clean::line(name), role, vec![Clean::line(one), Clean::line(two)])
    };
    ListPreview {
        name: Clean::line("sagsliste-november.csv"),
        how: vec![
            said("kind-csv", &[]),
            said("encoding-windows-1252", &[]),
            said("delimiter-semicolon", &[]),
        ],
        columns: vec![
            column("Sagsnr.", Role::CaseReference, "2026-100231", "2026-100245"),
            column("Sagstype", Role::CaseType, "Sygedagpenge", "Jobafklaring"),
            column("Startdato", Role::Created, "03-02-2026", "14-07-2026"),
            column("Sagsbehandler", Role::Caseworker, "MB17", "MB04"),
            column("Bemærkning", Role::Ignore, "", ""),
            column("CPR-nr.", Role::Refused(Refusal::PersonalNumbers), "······", "······"),
        ],
        cases: 214,
        duplicates: 2,
        refused: 1,
        remarks: vec![
            said("list-cpr-column", &[("column", "CPR-nr.")]),
            said(
                "list-invalid-dates",
                &[("column", "Startdato"), ("lines", "203"), ("count", "1")],
            ),
            said("duplicate-differs", &[("line", "141"), ("first", "88")]),
            said("duplicate", &[("line", "150"), ("first", "12")]),
            said("row-no-reference", &[("line", "217")]),
        ],
        asks: vec![31, 78],
        case_types: vec![
            (Clean::line("Sygedagpenge"), 151),
            (Clean::line("Jobafklaring"), 48),
            (Clean::line("Revalidering"), 15),
        ],
        strata: vec![(Role::CaseType, 3)],
    }
}

fn list() -> CaseList {
    CaseList {
        source: ListSource::File("/tmp/sagsliste-november.csv".to_owned()),
        roles: None,
        take_anyway: Vec::new(),
    }
}

fn page() -> Screen {
    Screen::Columns(State::new(list(), &preview()))
}

fn asked_list(outcome: Outcome) -> CaseList {
    match outcome {
        Outcome::Ask(Request::PreviewList(list)) => list,
        other => panic!("no preview asked for: {other:?}"),
    }
}

#[test]
fn a_column_gets_another_role_and_the_other_lets_go() {
    in_danish(|ctx| {
        let mut page = page();
        // The fifth column becomes the case type, which the second one was.
        pressed(&mut page, KeyCode::End, ctx);
        pressed(&mut page, KeyCode::Up, ctx);
        pressed(&mut page, KeyCode::Enter, ctx);
        pressed(&mut page, KeyCode::Home, ctx);
        pressed(&mut page, KeyCode::Down, ctx);
        pressed(&mut page, KeyCode::Down, ctx);
        let list = asked_list(pressed(&mut page, KeyCode::Enter, ctx));
        let expected = [
            Role::CaseReference,
            Role::Ignore,
            Role::Created,
            Role::Caseworker,
            Role::CaseType,
            Role::Refused(Refusal::PersonalNumbers),
        ];
        assert_eq!(list.roles.as_deref(), Some(expected.as_slice()));
    });
}

#[test]
fn the_same_role_again_asks_for_nothing() {
    in_danish(|ctx| {
        let mut page = page();
        pressed(&mut page, KeyCode::Enter, ctx);
        assert!(matches!(pressed(&mut page, KeyCode::Enter, ctx), Outcome::Stay));
        pressed(&mut page, KeyCode::Enter, ctx);
        assert!(matches!(pressed(&mut page, KeyCode::Esc, ctx), Outcome::Stay));
    });
}

#[test]
fn a_refused_column_says_why() {
    in_danish(|ctx| {
        let mut page = page();
        pressed(&mut page, KeyCode::End, ctx);
        let Outcome::Say(message) = pressed(&mut page, KeyCode::Enter, ctx) else {
            panic!("nothing is said");
        };
        assert!(message.text.as_str().contains("CPR-numre"));
    });
}

#[test]
fn lines_held_back_are_taken_one_by_one_or_all_and_left_out_again() {
    in_danish(|ctx| {
        let mut page = page();
        pressed(&mut page, KeyCode::Tab, ctx);
        pressed(&mut page, KeyCode::Down, ctx);
        assert_eq!(asked_list(pressed(&mut page, KeyCode::Char(' '), ctx)).take_anyway, [31]);
        pressed(&mut page, KeyCode::Up, ctx);
        assert_eq!(asked_list(pressed(&mut page, KeyCode::Char(' '), ctx)).take_anyway, [31, 78]);
        // The preview no longer asks; the lines stay, so that they can be left out again.
        let after = ListPreview { asks: Vec::new(), cases: 216, ..preview() };
        page.answered(&Response::ListPreview(Box::new(after)), ctx);
        let window = drawn(&page, ctx);
        assert!(window.contains("[x] Linje 31") && window.contains("216 sager"), "{window}");
        assert!(asked_list(pressed(&mut page, KeyCode::Enter, ctx)).take_anyway.is_empty());
    });
}

#[test]
fn f8_stores_the_list_and_plans_a_draw_of_the_suggested_size() {
    in_danish(|ctx| {
        let mut page = page();
        let outcome = pressed(&mut page, KeyCode::F(8), ctx);
        assert!(matches!(outcome, Outcome::Ask(Request::LoadList(stored)) if stored == list()));
        let size = |outcome: Option<Outcome>| match outcome {
            Some(Outcome::Ask(Request::PlanDraw(plan))) => plan.size,
            other => panic!("no plan asked for: {other:?}"),
        };
        assert_eq!(size(page.answered(&Response::Done, ctx)), 0);
        let preview = DrawPreview {
            frame_cases: 10,
            columns: Vec::new(),
            strata: Vec::new(),
            size: 0,
            redraw: false,
            suggested: 12,
            recent: (9, 36),
        };
        assert_eq!(size(page.answered(&Response::DrawPreview(preview.clone()), ctx)), 10);
        let planned = DrawPreview { size: 10, ..preview };
        let outcome = page.answered(&Response::DrawPreview(planned), ctx);
        assert!(
            matches!(outcome, Some(Outcome::Replace(page)) if matches!(*page, Screen::Draw(_)))
        );
    });
}

#[test]
fn a_list_that_cannot_be_loaded_stays_and_says_so() {
    in_danish(|ctx| {
        let mut page = page();
        let problem = Problem::new(Kind::Refused, "list-columns")
            .because(vec![said("list-no-case-reference", &[])]);
        assert!(page.refused(&problem, ctx));
        assert!(matches!(pressed(&mut page, KeyCode::F(8), ctx), Outcome::Say(_)));
        let window = drawn(&page, ctx);
        assert!(window.contains("Der er ingen sagsnumre i listen"), "{window}");
        assert!(window.contains("Sagsbehandler"), "the columns are still there: {window}");
        assert!(!page.refused(&Problem::new(Kind::Refused, "month-closed"), ctx));
    });
}

#[test]
fn esc_goes_back_to_where_the_list_comes_from() {
    in_danish(|ctx| {
        let Outcome::Replace(back) = pressed(&mut page(), KeyCode::Esc, ctx) else {
            panic!("not back");
        };
        assert!(drawn(&back, ctx).contains("/tmp/sagsliste-november.csv"));
    });
}

#[test]
fn arrows_go_through_both_lists() {
    in_danish(|ctx| {
        let mut page = page();
        for _ in 0..6 {
            pressed(&mut page, KeyCode::Down, ctx);
        }
        assert!(drawn(&page, ctx).contains("► [ ] Tag alle 2 linjer med"));
        pressed(&mut page, KeyCode::Up, ctx);
        assert!(drawn(&page, ctx).contains("► CPR-nr."));
    });
}

#[test]
fn only_a_count_has_no_columns_and_can_be_loaded() {
    let list = CaseList { source: ListSource::Count(30), ..list() };
    let preview = ListPreview {
        name: Clean::default(),
        how: Vec::new(),
        columns: Vec::new(),
        cases: 30,
        duplicates: 0,
        refused: 0,
        remarks: Vec::new(),
        asks: Vec::new(),
        case_types: Vec::new(),
        strata: Vec::new(),
    };
    in_danish(|ctx| {
        let mut page = Screen::Columns(State::new(list, &preview));
        insta::assert_snapshot!("count", drawn(&page, ctx));
        for code in [KeyCode::Enter, KeyCode::Down, KeyCode::Char(' '), KeyCode::Tab] {
            pressed(&mut page, code, ctx);
        }
        let outcome = pressed(&mut page, KeyCode::F(8), ctx);
        assert!(matches!(outcome, Outcome::Ask(Request::LoadList(_))));
    });
}

#[test]
fn the_page_in_its_windows() {
    for (name, language, size) in WINDOWS {
        with_ctx(language, size, |ctx| {
            let mut page = page();
            insta::assert_snapshot!(format!("columns-{name}"), drawn(&page, ctx));
            pressed(&mut page, KeyCode::Tab, ctx);
            pressed(&mut page, KeyCode::End, ctx);
            insta::assert_snapshot!(format!("lines-{name}"), drawn(&page, ctx));
            pressed(&mut page, KeyCode::Tab, ctx);
            pressed(&mut page, KeyCode::Enter, ctx);
            insta::assert_snapshot!(format!("chooser-{name}"), drawn(&page, ctx));
        });
    }
}
