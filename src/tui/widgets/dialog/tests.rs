//! The safe answer first; what cannot be taken back only after its word.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;
use crate::catalogue::texts::Language;
use crate::tui::testing::{SIZES, World, awkward_names, box_is_whole, draw, picture};

fn lock() -> Dialog {
    let text = |text: &'static str| Clean::symbol(text);
    Dialog::new(
        text("Lås november 2026?"),
        vec![
            text("Du låser 12 sager, heraf 3 med fejl, for Sygedagpenge Nord."),
            text("Derefter kan svarene kun rettes med en begrundelse, og rettelsen står i rapporten."),
        ],
        vec![text("Fortryd"), text("Lås")],
    )
    .with_word(text("Skriv november for at låse:"), text("november"))
}

fn press(dialog: &mut Dialog, code: KeyCode) -> DialogReply {
    dialog.update(&Input::plain(code))
}

fn write(dialog: &mut Dialog, text: &str) {
    for character in text.chars() {
        dialog.update(&Input::char(character));
    }
}

#[test]
fn without_a_word_the_safe_button_has_the_focus() {
    let text = |text: &'static str| Clean::symbol(text);
    let mut dialog = Dialog::new(text("Slet?"), vec![], vec![text("Behold"), text("Slet")]);
    assert_eq!(press(&mut dialog, KeyCode::Enter), DialogReply::Pressed(0));
    press(&mut dialog, KeyCode::Right);
    assert_eq!(press(&mut dialog, KeyCode::Enter), DialogReply::Pressed(1));
    press(&mut dialog, KeyCode::Tab);
    assert_eq!(press(&mut dialog, KeyCode::Enter), DialogReply::Pressed(0));
    assert_eq!(press(&mut dialog, KeyCode::Esc), DialogReply::Closed);
}

#[test]
fn enter_alone_never_does_what_needs_a_word() {
    let mut dialog = lock();
    write(&mut dialog, "novembr");
    assert_eq!(press(&mut dialog, KeyCode::Enter), DialogReply::Stay);
    assert_eq!(press(&mut dialog, KeyCode::Enter), DialogReply::Pressed(0));
    press(&mut dialog, KeyCode::Right);
    assert_eq!(press(&mut dialog, KeyCode::Enter), DialogReply::Stay, "sent back to the word");
    assert_eq!(dialog.context(), Context::Field);
}

#[test]
fn enter_after_the_right_word_goes_to_the_button_that_asked_for_it() {
    let mut dialog = lock();
    write(&mut dialog, "november");
    assert_eq!(press(&mut dialog, KeyCode::Enter), DialogReply::Stay);
    assert_eq!(press(&mut dialog, KeyCode::Enter), DialogReply::Pressed(1));
}

#[test]
fn the_word_opens_the_button() {
    let mut dialog = lock();
    write(&mut dialog, " November ");
    press(&mut dialog, KeyCode::Tab);
    press(&mut dialog, KeyCode::Tab);
    assert_eq!(press(&mut dialog, KeyCode::Enter), DialogReply::Pressed(1));
    assert_eq!(dialog.update(&Input::Row(1)), DialogReply::Pressed(1));
    assert_eq!(dialog.update(&Input::Row(9)), DialogReply::Ignored);
}

#[test]
fn pictures() {
    let world = World::new(Language::Danish);
    for (width, height) in SIZES {
        let ctx = world.ctx(width, height);
        let mut dialog = lock();
        write(&mut dialog, "novemb");
        let seen = picture(&ctx, |canvas| dialog.view(canvas, ctx.content()));
        insta::assert_snapshot!(format!("dialog_{width}x{height}"), seen);
    }
}

#[test]
fn awkward_names_keep_the_box_whole() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(64, 20);
    for name in awkward_names() {
        let name = Clean::line(&name);
        let dialog = Dialog::new(name.clone(), vec![name.clone()], vec![name.clone(), name]);
        let (buffer, _) = draw(&ctx, |canvas| dialog.view(canvas, ctx.content()));
        let top = (0..20).find(|y| buffer.cell((1, *y)).unwrap().symbol() == "╔").unwrap();
        let bottom = (0..20).rfind(|y| buffer.cell((1, *y)).unwrap().symbol() == "╚").unwrap();
        let area = Rect { x: 1, y: top, width: 62, height: bottom - top + 1 };
        assert!(box_is_whole(&buffer, area));
    }
}
