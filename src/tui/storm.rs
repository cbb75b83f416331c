//! Any input in any window: nothing of the kit may fail, however small or large the window.

use proptest::prelude::*;
use ratatui::layout::Rect;

use super::frame::Hints;
use super::input::{Input, Key, KeyCode};
use super::keys::Context;
use super::screens::{help, menu, quit};
use super::testing::{World, awkward_names, draw};
use super::widgets::choice::Choice;
use super::widgets::dialog::Dialog;
use super::widgets::form::{Field, Form};
use super::widgets::line_field::{Holds, LineField};
use super::widgets::note_field::NoteField;
use super::widgets::page::{Block, Page};
use crate::catalogue::texts::Language;
use crate::domain::text::Clean;

const CODES: [KeyCode; 19] = [
    KeyCode::Enter,
    KeyCode::Esc,
    KeyCode::Tab,
    KeyCode::BackTab,
    KeyCode::Backspace,
    KeyCode::Delete,
    KeyCode::Up,
    KeyCode::Down,
    KeyCode::Left,
    KeyCode::Right,
    KeyCode::Home,
    KeyCode::End,
    KeyCode::PageUp,
    KeyCode::PageDown,
    KeyCode::F(1),
    KeyCode::F(4),
    KeyCode::F(8),
    KeyCode::F(9),
    KeyCode::Char(' '),
];

fn any_input() -> impl Strategy<Value = Input> {
    prop_oneof![
        6 => (0..CODES.len(), any::<bool>()).prop_map(|(place, ctrl)| {
            Input::Key(Key { code: CODES[place], ctrl, alt: false })
        }),
        4 => any::<char>().prop_map(Input::char),
        2 => prop::char::range('a', 'z').prop_map(|letter| Input::Key(Key::ctrl(letter))),
        1 => (0..12_usize).prop_map(|place| Input::Paste(awkward_names()[place].clone())),
        1 => (0..9_000_usize).prop_map(Input::Row),
        1 => any::<bool>().prop_map(|up| Input::Wheel { x: 1, y: 1, up }),
        1 => Just(Input::FocusLost),
    ]
}

fn any_size() -> impl Strategy<Value = (u16, u16)> {
    prop_oneof![4 => Just((1, 1)), 4 => Just((64, 20)), 1 => Just((500, 200)), 8 => (1..130_u16, 1..50_u16)]
}

/// A form with every kind of field and awkward texts in it.
fn form() -> Form {
    let names: Vec<Clean> = awkward_names().iter().map(|name| Clean::line(name)).collect();
    let name = |place: usize| names.get(place).cloned().unwrap_or_default();
    Form::new(vec![
        Field::line("text", name(0), LineField::text(&name(2))).hint(name(3)),
        Field::line("number", name(1), LineField::number(0)),
        Field::line("date", name(7), LineField::holding(Holds::Date, &name(9))),
        Field::choice("few", name(4), Choice::new(names.iter().take(2).cloned().collect(), None)),
        Field::choice("many", name(5), Choice::new(names.clone(), Some(3))),
        Field::choice("none", name(5), Choice::new(Vec::new(), None)),
        Field::toggle("toggle", name(6), true),
        Field::secret("secret", name(8)),
        Field::note("note", name(10), NoteField::new(&name(7), 3).advising(10)),
        Field::button("button", name(11)),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn forms(steps in prop::collection::vec((any_input(), any_size()), 1..12)) {
        let world = World::new(Language::Danish);
        let mut form = form();
        form.set_error("note", Some(Clean::line(&awkward_names()[7])));
        for (input, (width, height)) in steps {
            let ctx = world.ctx(width, height);
            form.update(&input, ctx.content());
            draw(&ctx, |canvas| form.view(canvas, ctx.content(), ctx.texts));
            draw(&ctx, |canvas| form.view(canvas, Rect { x: 0, y: 0, width, height }, ctx.texts));
        }
    }

    #[test]
    fn boxes_and_pages(steps in prop::collection::vec((any_input(), any_size()), 1..12)) {
        let world = World::new(Language::English);
        let names: Vec<Clean> = awkward_names().iter().map(|name| Clean::block(name)).collect();
        let long = names[7].clone();
        let mut dialog = Dialog::new(long.clone(), names.clone(), vec![long.clone(), long.clone()])
            .with_word(long, Clean::symbol("ord"));
        let blocks = names.iter().flat_map(|name| {
            [Block::Heading(name.clone()), Block::Pair(name.clone(), name.clone()), Block::Rule,
             Block::Bullet(name.clone())]
        });
        let mut page = Page::new(blocks.collect());
        for (input, (width, height)) in steps {
            let ctx = world.ctx(width, height);
            dialog.update(&input);
            draw(&ctx, |canvas| dialog.view(canvas, ctx.content()));
            page.update(&input, ctx.content());
            draw(&ctx, |canvas| page.view(canvas, ctx.content()));
        }
    }

    #[test]
    fn screens(steps in prop::collection::vec((any_input(), any_size()), 1..12)) {
        let world = World::new(Language::Danish);
        let first = world.ctx(80, 24);
        let entries = menu::actions(Context::Home, &Hints::new(), &first);
        let mut menu = menu::State::new(entries.into_iter().map(|(_, item)| item).collect());
        let mut help = help::State::new(Context::Home, &Hints::new(), Clean::default(), &first);
        let mut quit = quit::State::new(&first, None);
        for (input, (width, height)) in steps {
            let ctx = world.ctx(width, height);
            menu.take(&input, &ctx);
            help.update(&input, &ctx);
            quit.update(&input, &ctx);
            draw(&ctx, |canvas| menu.view(canvas, &ctx));
            draw(&ctx, |canvas| help.view(canvas, &ctx));
            draw(&ctx, |canvas| quit.view(canvas, &ctx));
        }
    }
}

#[test]
fn a_hundred_thousand_bytes_are_pasted_cut_and_undone() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(80, 24);
    let mut form = form();
    form.focus_on("note");
    let before = form.text("note");
    form.update(&Input::Paste("æøå og mere\n".repeat(8_000)), ctx.content());
    assert_eq!(form.text("note").as_str().chars().count(), super::widgets::editor::LIMIT);
    draw(&ctx, |canvas| form.view(canvas, ctx.content(), ctx.texts));
    form.update(&Input::Key(Key::ctrl('z')), ctx.content());
    assert_eq!(form.text("note"), before);
}
