//! The rows around a page, and the message of a window that is too small.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;
use crate::tui::input::Input;
use crate::tui::keys::Action;
use crate::tui::testing::{LANGUAGES, SIZES, World, draw, picture, rows};

fn header() -> Header {
    Header {
        who: Clean::symbol("Sygedagpenge Nord"),
        period: Clean::symbol("november 2026"),
        saved: Saved::At(NaiveTime::from_hms_opt(14, 32, 7).unwrap()),
        read_only: false,
        elsewhere: false,
    }
}

fn view(canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, context: Context, hints: &Hints) -> bool {
    let way = [Clean::symbol("Hjem"), Clean::symbol("Sag 5"), Clean::symbol("Spørgsmål 7")];
    let message = Message { text: Clean::symbol("Svaret er fortrudt."), tone: Tone::Said };
    draw_page(canvas, ctx, &way, &message, context, hints)
}

fn draw_page(
    canvas: &mut Canvas<'_>,
    ctx: &Ctx<'_>,
    way: &[Clean],
    message: &Message,
    context: Context,
    hints: &Hints,
) -> bool {
    let header = header();
    let surround = Surround { header: &header, breadcrumb: way, context, hints };
    let shown = super::draw(canvas, ctx, &surround);
    if shown {
        super::draw_message(canvas, ctx, Some(message));
    }
    shown
}

#[test]
fn the_four_places() {
    for (language, name) in LANGUAGES {
        let world = World::new(language);
        for (width, height) in SIZES {
            let ctx = world.ctx(width, height);
            let seen = picture(&ctx, |canvas| {
                view(canvas, &ctx, Context::Question, &Hints::new());
            });
            insta::assert_snapshot!(format!("question_{name}_{width}x{height}"), seen);
        }
    }
}

#[test]
fn too_small_says_both_sizes_and_draws_nothing_else() {
    for (language, name) in LANGUAGES {
        let world = World::new(language);
        for (width, height) in [(40, 10), (63, 20), (64, 19), (1, 1)] {
            let ctx = world.ctx(width, height);
            let mut shown = true;
            let seen = picture(&ctx, |canvas| {
                shown = view(canvas, &ctx, Context::Question, &Hints::new());
            });
            assert!(!shown);
            if width == 40 {
                insta::assert_snapshot!(format!("too_small_{name}"), seen);
            }
        }
    }
}

#[test]
fn too_small_says_of_saving_only_what_is_so() {
    let world = World::new(LANGUAGES[0].0);
    let ctx = world.ctx(40, 16);
    let at = Saved::At(NaiveTime::from_hms_opt(14, 32, 7).unwrap());
    for (saved, said, not_said) in [
        (at, "Alt er gemt.", "ikke gemt"),
        (Saved::NotSaved, "ikke gemt", "Alt er gemt"),
        (Saved::Saving, "Ctrl+Q afslutter.", "gemt"),
        (Saved::Nothing, "Ctrl+Q afslutter.", "gemt"),
    ] {
        let header = Header { saved, ..header() };
        let hints = Hints::new();
        let surround = Surround {
            header: &header,
            breadcrumb: &[],
            context: Context::Question,
            hints: &hints,
        };
        let (buffer, _) = draw(&ctx, |canvas| {
            super::draw(canvas, &ctx, &surround);
        });
        let seen = rows(&buffer).join(" ");
        assert!(seen.contains(said) && !seen.contains(not_said), "{saved:?}: {seen}");
    }
}

#[test]
fn the_content_is_at_most_160_wide_and_in_the_middle() {
    assert_eq!(content(Size::new(80, 24)), Rect::new(1, 2, 78, 20));
    assert_eq!(content(Size::new(200, 60)), Rect::new(21, 2, 158, 56));
    assert_eq!(content(Size::new(64, 20)), Rect::new(1, 2, 62, 16));
    assert_eq!(content(Size::new(1, 1)).height, 0);
}

#[test]
fn a_page_words_its_keys_and_hides_some() {
    let world = World::new(LANGUAGES[0].0);
    let ctx = world.ctx(80, 24);
    let hints = Hints::new().label(Action::Next, Clean::symbol("Træk 12 sager")).hide(Action::Help);
    let (buffer, drawn) = draw(&ctx, |canvas| {
        view(canvas, &ctx, Context::Form, &hints);
    });
    let keys = rows(&buffer).pop().unwrap();
    assert!(keys.contains("F8 Træk 12 sager"), "{keys}");
    assert!(!keys.contains("Hjælp"), "{keys}");
    let x = keys.chars().position(|c| c == 'F').unwrap();
    assert!(matches!(drawn.targets.input_at(u16::try_from(x).unwrap(), 23), Input::Key(_)));
}

#[test]
fn what_is_not_saved_is_said_in_words() {
    let world = World::new(LANGUAGES[0].0);
    let ctx = world.ctx(80, 24);
    for (saved, expected) in
        [(Saved::NotSaved, "IKKE GEMT !"), (Saved::Saving, "Gemmer …"), (Saved::Nothing, "2026")]
    {
        let header = Header { saved, ..header() };
        let (buffer, _) = draw(&ctx, |canvas| draw_header(canvas, &ctx, &header, middle(ctx.size)));
        assert!(rows(&buffer)[0].ends_with(expected), "{:?}", rows(&buffer)[0]);
    }
}

#[test]
fn a_database_that_can_only_be_read_is_said_in_words() {
    let world = World::new(LANGUAGES[0].0);
    let ctx = world.ctx(80, 24);
    for (saved, expected) in [
        (Saved::Nothing, "KUN LÆSNING !"),
        (header().saved, "KUN LÆSNING !"),
        (Saved::NotSaved, "IKKE GEMT !"),
    ] {
        let header = Header { saved, read_only: true, ..header() };
        let (buffer, _) = draw(&ctx, |canvas| draw_header(canvas, &ctx, &header, middle(ctx.size)));
        assert!(rows(&buffer)[0].ends_with(expected), "{:?}", rows(&buffer)[0]);
    }
}

#[test]
fn a_long_message_takes_rows_of_the_page_and_loses_nothing() {
    let world = World::new(LANGUAGES[0].0);
    let ctx = world.ctx(64, 20);
    let said = "Rapporten er skrevet. Den ligger i mappen \\\\fil01\\center\\ledelsestilsyn\\2026 \
                og hedder maanedsrapport-sygedagpenge-nord-2026-11.html.";
    let message = Message { text: Clean::symbol(said), tone: Tone::Problem };
    let (buffer, _) = draw(&ctx, |canvas| {
        draw_page(canvas, &ctx, &[], &message, Context::Question, &Hints::new());
    });
    let seen = rows(&buffer);
    let told = seen.get(15..19).unwrap().join(" ");
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(words(&told), words(&format!("! {said}")));
}
