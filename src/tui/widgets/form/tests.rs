//! Moving through a form, and what it looks like.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;
use crate::tui::input::Key;
use crate::tui::testing::{LANGUAGES, SIZES, World, draw, picture};
use crate::tui::widgets::line_field::Holds;

const AREA: Rect = Rect { x: 1, y: 2, width: 78, height: 20 };

fn form() -> Form {
    let text = |text: &'static str| Clean::symbol(text);
    let plans = vec![text("Efter lag"), text("Helt tilfældig")];
    let causes = (1..=12).map(|n| Clean::line(&format!("Årsag nummer {n} af tolv"))).collect();
    Form::new(vec![
        Field::line("size", text("Antal der trækkes"), LineField::number(12)).hint(text("(8-40)")),
        Field::choice("plan", text("Fordeling"), Choice::new(plans, Some(0))),
        Field::toggle("skip", text("Udelad nyligt sete"), true),
        Field::line("day", text("Dag"), LineField::holding(Holds::Date, &text("03-02-2026")))
            .hint(text("tirsdag uge 6")),
        Field::note(
            "why",
            text("Begrundelse"),
            NoteField::new(&text("Samtalen blev holdt."), 3).advising(500),
        ),
        Field::choice("cause", text("Årsag"), Choice::new(causes, None)),
        Field::secret("pass", text("Adgangssætning")),
        Field::button("help", text("Vis eksempel")),
        Field::button("go", text("Træk 12 sager")),
    ])
}

fn press(form: &mut Form, code: KeyCode) -> FormReply {
    form.update(&Input::plain(code), AREA)
}

#[test]
fn tab_goes_round_and_tells_which_field_was_left() {
    let mut form = form();
    let mut left = Vec::new();
    for _ in 0..9 {
        if let FormReply::Left(id) = press(&mut form, KeyCode::Tab) {
            left.push(id);
        }
    }
    assert_eq!(left, ["size", "plan", "skip", "day", "why", "cause", "pass", "help", "go"]);
    assert_eq!(form.focus(), Some("size"));
    press(&mut form, KeyCode::BackTab);
    assert_eq!(form.focus(), Some("go"));
}

#[test]
fn the_context_follows_the_focus() {
    let mut form = form();
    for (id, context) in [
        ("size", Context::Field),
        ("plan", Context::Form),
        ("why", Context::Note),
        ("pass", Context::Field),
        ("go", Context::Form),
    ] {
        form.focus_on(id);
        assert_eq!(form.context(), context, "{id}");
    }
}

#[test]
fn enter_is_done_in_a_line_and_a_new_line_in_a_note() {
    let mut form = form();
    assert_eq!(press(&mut form, KeyCode::Enter), FormReply::Left("size"));
    form.focus_on("why");
    assert_eq!(press(&mut form, KeyCode::Enter), FormReply::Changed("why"));
    assert_eq!(form.text("why").as_str(), "Samtalen blev holdt.\n");
    form.focus_on("help");
    assert_eq!(press(&mut form, KeyCode::Enter), FormReply::Pressed("help"));
    form.focus_on("go");
    assert_eq!(press(&mut form, KeyCode::Enter), FormReply::Submit);
}

#[test]
fn letters_and_spaces_are_text_in_fields() {
    let mut form = form();
    form.focus_on("why");
    for character in "J n 1?".chars() {
        assert_eq!(form.update(&Input::char(character), AREA), FormReply::Changed("why"));
    }
    assert_eq!(form.text("why").as_str(), "Samtalen blev holdt.J n 1?");
    assert_eq!(press(&mut form, KeyCode::Esc), FormReply::Done);
    assert_eq!(press(&mut form, KeyCode::F(8)), FormReply::Submit);
    assert_eq!(form.text("why").as_str(), "Samtalen blev holdt.J n 1?");
}

#[test]
fn arrows_change_numbers_and_ask_for_other_days() {
    let mut form = form();
    press(&mut form, KeyCode::Up);
    assert_eq!(form.text("size").as_str(), "13");
    form.focus_on("day");
    let stepped = press(&mut form, KeyCode::PageDown);
    assert_eq!(stepped, FormReply::Stepped("day", Step::Months(-1)));
}

#[test]
fn a_choice_on_one_line_changes_with_arrows_and_digits() {
    let mut form = form();
    form.focus_on("plan");
    assert_eq!(press(&mut form, KeyCode::Right), FormReply::Changed("plan"));
    assert_eq!(form.chosen("plan"), Some(1));
    assert_eq!(form.update(&Input::char('1'), AREA), FormReply::Changed("plan"));
    assert_eq!(press(&mut form, KeyCode::Down), FormReply::Left("plan"));
}

#[test]
fn a_long_choice_opens_and_takes_its_keys() {
    let mut form = form();
    form.focus_on("cause");
    assert_eq!(press(&mut form, KeyCode::F(4)), FormReply::Moved);
    press(&mut form, KeyCode::Down);
    press(&mut form, KeyCode::Down);
    assert_eq!(press(&mut form, KeyCode::Enter), FormReply::Changed("cause"));
    assert_eq!(form.chosen("cause"), Some(2));
    press(&mut form, KeyCode::Char(' '));
    assert_eq!(press(&mut form, KeyCode::Esc), FormReply::Moved, "Esc closes the list first");
    assert_eq!(press(&mut form, KeyCode::Esc), FormReply::Done);
}

#[test]
fn undo_with_nothing_to_undo_is_left_to_the_screen() {
    let mut form = form();
    let undo = Input::Key(Key::ctrl('z'));
    form.update(&Input::char('3'), AREA);
    assert_eq!(form.update(&undo, AREA), FormReply::Changed("size"));
    assert_eq!(form.update(&undo, AREA), FormReply::Ignored);
}

#[test]
fn hidden_fields_are_passed_over_and_keep_what_they_hold() {
    let mut form = form();
    form.set_hidden("plan", true);
    press(&mut form, KeyCode::Tab);
    assert_eq!(form.focus(), Some("skip"));
    form.set_hidden("skip", true);
    assert_eq!(form.focus(), Some("day"));
    assert_eq!(form.chosen("plan"), Some(0));
}

#[test]
fn a_click_goes_to_the_field_drawn_there() {
    let world = World::new(LANGUAGES[0].0);
    let ctx = world.ctx(80, 24);
    let mut form = form();
    let (_, drawn) = draw(&ctx, |canvas| form.view(canvas, ctx.content(), ctx.texts));
    let on_toggle = drawn.targets.input_at(5, 4);
    assert_eq!(form.update(&on_toggle, ctx.content()), FormReply::Changed("skip"));
    assert!(!form.is_on("skip"));
    let second_plan = drawn.targets.input_at(40, 3);
    assert_eq!(form.update(&second_plan, ctx.content()), FormReply::Changed("plan"));
    assert_eq!(form.chosen("plan"), Some(1));
}

#[test]
fn a_passphrase_is_never_drawn_and_is_handed_over_once() {
    let world = World::new(LANGUAGES[0].0);
    let ctx = world.ctx(80, 24);
    let mut form = form();
    form.focus_on("pass");
    for character in "hemmelig æøå".chars() {
        form.update(&Input::char(character), AREA);
    }
    let seen = picture(&ctx, |canvas| form.view(canvas, ctx.content(), ctx.texts));
    assert!(!seen.contains("hemmelig"));
    assert!(!format!("{form:?}").contains("hemmelig"));
    let secret = form.secret("pass").unwrap().take();
    assert_eq!(secret.as_str(), "hemmelig æøå");
    assert_eq!(form.secret("pass").unwrap().secret(), "");
}

/// Said quietly while it is typed, and gone when it is: nothing is refused before it is stored.
#[test]
fn a_personal_number_is_noticed_while_it_is_typed() {
    let world = World::new(LANGUAGES[0].0);
    let ctx = world.ctx(80, 24);
    let mut form = form();
    let seen = |form: &Form| picture(&ctx, |canvas| form.view(canvas, ctx.content(), ctx.texts));
    let (warning, height) = (ctx.texts.get("form-cpr"), form.height(78));
    form.focus_on("why");
    for (typed, is_noticed) in [(" 251248-999", false), ("6", true), (" ringede", true)] {
        for character in typed.chars() {
            form.update(&Input::char(character), AREA);
        }
        assert_eq!(seen(&form).contains(warning.as_str()), is_noticed, "{}", seen(&form));
        assert_eq!(form.height(78), height + u16::from(is_noticed));
    }
    form.set_text("why", &Clean::symbol("Ringede"));
    assert!(!seen(&form).contains(warning.as_str()));
    // What is refused is said once, and a number in another field is none of a person.
    form.set_text("why", &Clean::symbol("Borger 251248-9996"));
    form.set_error("why", Some(Clean::symbol("Tag nummeret ud")));
    form.set_text("size", &Clean::symbol("2512489996"));
    assert!(!seen(&form).contains(warning.as_str()));
}

#[test]
fn pictures() {
    for (language, name) in LANGUAGES {
        let world = World::new(language);
        for (width, height) in SIZES {
            let ctx = world.ctx(width, height);
            let mut form = form();
            form.set_error("size", Some(Clean::symbol("Skriv et tal mellem 8 og 40")));
            let seen = picture(&ctx, |canvas| form.view(canvas, ctx.content(), ctx.texts));
            insta::assert_snapshot!(format!("form_{name}_{width}x{height}"), seen);
            form.focus_on("cause");
            form.update(&Input::plain(KeyCode::F(4)), ctx.content());
            let seen = picture(&ctx, |canvas| form.view(canvas, ctx.content(), ctx.texts));
            insta::assert_snapshot!(format!("form_open_{name}_{width}x{height}"), seen);
        }
    }
}
