//! Plans that follow the form, faults at their field, dice, and the redraw's reason.
#![expect(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::api::Kind;
use crate::tui::input::KeyCode;
use crate::tui::testing_pages::{WINDOWS, drawn, in_danish, pressed, typed, with_ctx};

fn preview() -> DrawPreview {
    DrawPreview {
        frame_cases: 214,
        columns: vec![Role::CaseType, Role::Caseworker],
        strata: vec![(Clean::default(), 214, 12)],
        size: 12,
        redraw: false,
        suggested: 12,
        recent: (9, 36),
    }
}

fn by_type() -> DrawPreview {
    let line = |name: &str, cases, drawn| (Clean::line(name), cases, drawn);
    let strata = vec![
        line("Sygedagpenge", 151, 8),
        line("Jobafklaring", 48, 2),
        line("Revalidering", 15, 2),
    ];
    DrawPreview { strata, ..preview() }
}

fn page(preview: DrawPreview, ctx: &Ctx<'_>) -> Screen {
    Screen::Draw(State::new(preview, ctx))
}

fn planned(outcome: Outcome) -> DrawPlan {
    match outcome {
        Outcome::Ask(Request::PlanDraw(plan)) => plan,
        other => panic!("no plan asked for: {other:?}"),
    }
}

#[test]
fn every_change_is_planned_at_once() {
    in_danish(|ctx| {
        let mut page = page(preview(), ctx);
        let plan = planned(pressed(&mut page, KeyCode::Up, ctx));
        assert_eq!(plan, DrawPlan { size: 13, strata: None, equal: false, minimum: 0 });
        pressed(&mut page, KeyCode::Tab, ctx);
        let plan = planned(pressed(&mut page, KeyCode::Right, ctx));
        assert_eq!((plan.strata, plan.minimum), (Some(Role::CaseType), 1));
        pressed(&mut page, KeyCode::Tab, ctx);
        assert!(planned(pressed(&mut page, KeyCode::Right, ctx)).equal);
        pressed(&mut page, KeyCode::Tab, ctx);
        assert_eq!(planned(pressed(&mut page, KeyCode::Up, ctx)).minimum, 2);
    });
}

#[test]
fn figures_of_another_size_are_asked_for_again_at_once() {
    in_danish(|ctx| {
        let mut page = page(DrawPreview { size: 0, ..preview() }, ctx);
        assert_eq!(page.wake_after(), Some(Duration::ZERO));
        assert_eq!(planned(page.update(&Input::Elapsed, ctx)).size, 12);
        assert_eq!(page.wake_after(), None);
    });
}

#[test]
fn impossible_numbers_are_said_at_their_field_and_nothing_is_asked() {
    in_danish(|ctx| {
        for (text, said) in [("500", "kun 214 sager"), ("0", "mindst én sag"), ("x", "et helt tal")]
        {
            let mut page = page(preview(), ctx);
            for _ in 0..3 {
                pressed(&mut page, KeyCode::Backspace, ctx);
            }
            typed(&mut page, text, ctx);
            assert!(matches!(pressed(&mut page, KeyCode::F(8), ctx), Outcome::Stay));
            assert!(drawn(&page, ctx).contains(said), "{}", drawn(&page, ctx));
        }
        let mut page = page(preview(), ctx);
        let problem = Problem::new(Kind::Refused, "draw-too-small").with("needed", 30);
        assert!(page.refused(&problem, ctx));
        assert!(drawn(&page, ctx).contains("mindst 30 sager"));
        assert!(!page.refused(&Problem::new(Kind::Refused, "label-taken"), ctx));
    });
}

#[test]
fn f8_draws_with_the_systems_seed() {
    in_danish(|ctx| {
        let outcome = pressed(&mut page(preview(), ctx), KeyCode::F(8), ctx);
        let Outcome::Ask(Request::Draw { plan, seed, reason }) = outcome else {
            panic!("nothing is drawn");
        };
        assert_eq!((plan.size, seed, reason), (12, None, None));
    });
}

#[test]
fn dice_may_be_typed_in_groups() {
    in_danish(|ctx| {
        for (text, expected) in [("4 2-6 1", Some("4261")), ("4;2", None), ("", None)] {
            let mut page = page(preview(), ctx);
            pressed(&mut page, KeyCode::Tab, ctx);
            pressed(&mut page, KeyCode::Tab, ctx);
            pressed(&mut page, KeyCode::Right, ctx);
            pressed(&mut page, KeyCode::Tab, ctx);
            typed(&mut page, text, ctx);
            pressed(&mut page, KeyCode::Tab, ctx);
            typed(&mut page, "Terninger, AND og MEHO 3/11", ctx);
            match (pressed(&mut page, KeyCode::F(8), ctx), expected) {
                (Outcome::Ask(Request::Draw { seed, .. }), Some(_)) => {
                    let typed = seed.expect("a typed seed");
                    assert_eq!(Some(typed.seed.as_str()), expected);
                    assert_eq!(typed.source, "Terninger, AND og MEHO 3/11");
                }
                (Outcome::Stay, None) => {
                    assert!(drawn(&page, ctx).contains("Skriv terningernes tal"));
                }
                (other, _) => panic!("{text}: {other:?}"),
            }
        }
    });
}

#[test]
fn a_typed_seed_says_where_it_comes_from() {
    in_danish(|ctx| {
        let mut page = page(preview(), ctx);
        for key in [KeyCode::Tab, KeyCode::Tab, KeyCode::Right, KeyCode::Tab] {
            pressed(&mut page, key, ctx);
        }
        typed(&mut page, "4261", ctx);
        assert!(matches!(pressed(&mut page, KeyCode::F(8), ctx), Outcome::Stay));
        assert!(drawn(&page, ctx).contains("Skriv, hvor tallene kommer fra"));
        typed(&mut page, "MEHO", ctx);
        let outcome = pressed(&mut page, KeyCode::F(8), ctx);
        assert!(matches!(outcome, Outcome::Ask(Request::Draw { seed: Some(_), .. })));
    });
}

/// Half a seed is another seed: its digits are not kept, its words are.
#[test]
fn what_is_kept_of_the_page_leaves_the_digits_out() {
    in_danish(|ctx| {
        let mut page = page(preview(), ctx);
        for key in [KeyCode::Tab, KeyCode::Tab, KeyCode::Right, KeyCode::Tab] {
            pressed(&mut page, key, ctx);
        }
        typed(&mut page, "4261", ctx);
        pressed(&mut page, KeyCode::Tab, ctx);
        typed(&mut page, "MEHO", ctx);
        let kept = page.draft().expect("a draft").fields;
        let names: Vec<&str> = kept.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["seed", "source"]);
    });
}

#[test]
fn a_redraw_needs_a_reason() {
    in_danish(|ctx| {
        let mut page = page(DrawPreview { redraw: true, ..preview() }, ctx);
        assert!(matches!(pressed(&mut page, KeyCode::F(8), ctx), Outcome::Stay));
        typed(&mut page, "Listen manglede et team", ctx);
        let Outcome::Ask(Request::Draw { reason, .. }) = pressed(&mut page, KeyCode::F(8), ctx)
        else {
            panic!("nothing is drawn");
        };
        assert_eq!(reason.as_deref(), Some("Listen manglede et team"));
    });
}

#[test]
fn the_page_in_its_windows() {
    for (name, language, size) in WINDOWS {
        with_ctx(language, size, |ctx| {
            let mut page = page(preview(), ctx);
            insta::assert_snapshot!(format!("simple-{name}"), drawn(&page, ctx));
            pressed(&mut page, KeyCode::Tab, ctx);
            pressed(&mut page, KeyCode::Right, ctx);
            page.answered(&Response::DrawPreview(by_type()), ctx);
            insta::assert_snapshot!(format!("strata-{name}"), drawn(&page, ctx));
            let redraw = DrawPreview { redraw: true, ..by_type() };
            page.answered(&Response::DrawPreview(redraw), ctx);
            pressed(&mut page, KeyCode::F(8), ctx);
            insta::assert_snapshot!(format!("redraw-{name}"), drawn(&page, ctx));
        });
    }
}
