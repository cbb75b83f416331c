//! The three sources, paths as they are dragged in, what is asked for, what is said.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::api::Kind;
use crate::api::problem::Detail;
use crate::tui::testing_pages::{WINDOWS, drawn, in_danish, pressed, typed, with_ctx};

fn page(ctx: &Ctx<'_>) -> Screen {
    Screen::CaseList(State::new(ctx))
}

/// Picks a source by its number.
fn choose(page: &mut Screen, number: char, ctx: &Ctx<'_>) {
    pressed(page, KeyCode::BackTab, ctx);
    pressed(page, KeyCode::Char(number), ctx);
}

fn asked_source(outcome: Outcome) -> Option<ListSource> {
    match outcome {
        Outcome::Ask(Request::PreviewList(list)) => Some(list.source),
        _ => None,
    }
}

#[test]
fn a_typed_path_is_previewed_with_enter_or_f8() {
    in_danish(|ctx| {
        for code in [KeyCode::Enter, KeyCode::F(8)] {
            let mut page = page(ctx);
            choose(&mut page, '1', ctx);
            typed(&mut page, "\"/tmp/mine sager.csv\"", ctx);
            let source = asked_source(pressed(&mut page, code, ctx));
            assert_eq!(source, Some(ListSource::File("/tmp/mine sager.csv".to_owned())));
        }
    });
}

#[test]
fn a_dragged_file_and_pasted_lines_go_where_they_fit() {
    in_danish(|ctx| {
        let mut page = page(ctx);
        page.update(&Input::Paste("'/tmp/mine sager.csv' ".to_owned()), ctx);
        let source = asked_source(pressed(&mut page, KeyCode::F(8), ctx));
        assert_eq!(source, Some(ListSource::File("/tmp/mine sager.csv".to_owned())));
        page.update(&Input::Paste("26-1\tM1\r\n26-2\tM2\r\n".to_owned()), ctx);
        let source = asked_source(pressed(&mut page, KeyCode::F(8), ctx));
        assert_eq!(source, Some(ListSource::Pasted("26-1\tM1\n26-2\tM2\n".to_owned())));
    });
}

#[test]
fn one_pasted_reference_stays_with_the_lines() {
    in_danish(|ctx| {
        let mut page = page(ctx);
        choose(&mut page, '2', ctx);
        page.update(&Input::Paste("2026-100231".to_owned()), ctx);
        let source = asked_source(pressed(&mut page, KeyCode::F(8), ctx));
        assert_eq!(source, Some(ListSource::Pasted("2026-100231".to_owned())));
    });
}

#[test]
fn only_a_count_names_no_case() {
    in_danish(|ctx| {
        let mut page = page(ctx);
        choose(&mut page, '3', ctx);
        typed(&mut page, "214 sager", ctx);
        let source = asked_source(pressed(&mut page, KeyCode::F(8), ctx));
        assert_eq!(source, Some(ListSource::Count(214)));
    });
}

#[test]
fn nothing_typed_is_said_at_the_field() {
    in_danish(|ctx| {
        for (key, said) in [
            ('1', "Skriv filens sti først"),
            ('2', "Indsæt mindst én linje"),
            ('3', "Skriv et helt tal"),
        ] {
            let mut page = page(ctx);
            choose(&mut page, key, ctx);
            assert!(matches!(pressed(&mut page, KeyCode::F(8), ctx), Outcome::Stay));
            assert!(drawn(&page, ctx).contains(said), "{said}");
        }
    });
}

#[test]
fn esc_keeps_what_was_typed_and_then_leaves() {
    in_danish(|ctx| {
        let mut page = page(ctx);
        choose(&mut page, '1', ctx);
        typed(&mut page, "/tmp/x.csv", ctx);
        assert!(matches!(pressed(&mut page, KeyCode::Esc, ctx), Outcome::Stay));
        assert!(drawn(&page, ctx).contains("/tmp/x.csv"));
        assert!(matches!(pressed(&mut page, KeyCode::Esc, ctx), Outcome::Close));
    });
}

#[test]
fn digits_and_letters_are_text_in_a_path() {
    in_danish(|ctx| {
        let mut page = page(ctx);
        typed(&mut page, "/tmp/2m3.csv", ctx);
        assert!(drawn(&page, ctx).contains("/tmp/2m3.csv"));
        pressed(&mut page, KeyCode::Tab, ctx);
        assert_eq!(page.context(), Context::Form);
    });
}

#[test]
fn faults_of_the_file_stand_at_the_field() {
    let detail = Detail { code: "list-web-page".to_owned(), args: Vec::new() };
    let problems = [
        (Problem::new(Kind::Surroundings, "file-not-found"), "Der er ingen fil med den sti"),
        (Problem::new(Kind::Refused, "file-is-folder"), "Stien er en mappe"),
        (Problem::new(Kind::Data, "list-not-read").because(vec![detail]), "Filen er en webside"),
    ];
    in_danish(|ctx| {
        for (problem, said) in &problems {
            let mut page = page(ctx);
            page.update(&Input::Paste("/tmp/x.csv".to_owned()), ctx);
            pressed(&mut page, KeyCode::F(8), ctx);
            assert!(page.refused(problem, ctx));
            let window = drawn(&page, ctx);
            assert!(window.contains(said) && window.contains("/tmp/x.csv"), "{window}");
        }
        let mut page = page(ctx);
        assert!(!page.refused(&Problem::new(Kind::Refused, "month-closed"), ctx));
    });
}

#[test]
fn columns_that_cannot_be_told_are_settled_by_hand() {
    let column = |header: &str, role: &str| Detail {
        code: "column".to_owned(),
        args: vec![
            ("header", Clean::line(header)),
            ("role", Clean::line(role)),
            ("first", Clean::line("26-1")),
        ],
    };
    let problem = Problem::new(Kind::Refused, "list-columns").because(vec![
        Detail { code: "list-no-case-reference".to_owned(), args: Vec::new() },
        column("Nr", "ignore"),
        column("Type", "case-type"),
    ]);
    in_danish(|ctx| {
        let mut page = page(ctx);
        page.update(&Input::Paste("/tmp/x.csv".to_owned()), ctx);
        pressed(&mut page, KeyCode::F(8), ctx);
        assert!(page.refused(&problem, ctx));
        insta::assert_snapshot!("by-hand", drawn(&page, ctx));
        pressed(&mut page, KeyCode::Enter, ctx);
        pressed(&mut page, KeyCode::Home, ctx);
        let Outcome::Ask(Request::PreviewList(list)) = pressed(&mut page, KeyCode::Enter, ctx)
        else {
            panic!("the list is not looked at again");
        };
        let roles =
            [crate::domain::column::Role::CaseReference, crate::domain::column::Role::CaseType];
        assert_eq!(list.roles.as_deref(), Some(roles.as_slice()));
        // Still not: it is said here, and Esc goes back to the path.
        assert!(page.refused(&problem, ctx));
        pressed(&mut page, KeyCode::Esc, ctx);
        assert!(drawn(&page, ctx).contains("/tmp/x.csv"));
    });
}

#[test]
fn the_page_in_its_windows() {
    for (name, language, size) in WINDOWS {
        with_ctx(language, size, |ctx| {
            let mut page = page(ctx);
            insta::assert_snapshot!(format!("file-{name}"), drawn(&page, ctx));
            pressed(&mut page, KeyCode::Up, ctx);
            insta::assert_snapshot!(format!("sources-{name}"), drawn(&page, ctx));
            page.update(&Input::Paste("26-1\tSygedagpenge\n26-2\tJobafklaring\n".to_owned()), ctx);
            insta::assert_snapshot!(format!("pasted-{name}"), drawn(&page, ctx));
            choose(&mut page, '3', ctx);
            typed(&mut page, "1214", ctx);
            insta::assert_snapshot!(format!("count-{name}"), drawn(&page, ctx));
        });
    }
}
