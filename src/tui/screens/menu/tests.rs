//! Finding by a few letters, and what cannot be done here.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::catalogue::texts::Language;
use crate::tui::testing::{LANGUAGES, SIZES, World, draw, picture, reversed_rows};
use crate::tui::theme::{Look, Theme};

fn item(title: &str, synonyms: &str, sort: Sort) -> Item {
    Item {
        title: Clean::line(title),
        synonyms: Clean::line(synonyms),
        key: Clean::default(),
        sort,
        not_here: None,
    }
}

fn items() -> Vec<Item> {
    let mut items = vec![
        item("Eksportér rapport som Word", "print udskriv", Sort::Action),
        item("Eksportér månedens pakke til centret", "send", Sort::Action),
        item("2026-118402 ekspederet 4. maj", "", Sort::Case),
        item("Er første opfølgning holdt inden fristen?", "", Sort::Question),
        item("Opsætning", "indstillinger", Sort::Page),
    ];
    let mut locked = item("Eksportér igen", "", Sort::Action);
    locked.not_here = Some(Clean::symbol("kun centerchef"));
    items.push(locked);
    items
}

fn write(menu: &mut State, text: &str, ctx: &Ctx<'_>) {
    for character in text.chars() {
        menu.take(&Input::char(character), ctx);
    }
}

#[test]
fn a_few_letters_find_titles_and_other_words() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(80, 24);
    for (typed, expected) in [
        ("word", 0),
        ("udskriv", 0),
        ("PAKKE", 1),
        ("118402", 2),
        ("opfol", 3),
        ("opfølg", 3),
        ("indst", 4),
    ] {
        let mut menu = State::new(items());
        write(&mut menu, typed, &ctx);
        let chosen = menu.take(&Input::plain(KeyCode::Enter), &ctx);
        assert_eq!(chosen, MenuReply::Chosen(expected), "{typed}");
    }
}

#[test]
fn what_cannot_be_done_comes_last_and_does_nothing() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(80, 24);
    let mut menu = State::new(items());
    write(&mut menu, "eksportér", &ctx);
    menu.take(&Input::plain(KeyCode::PageDown), &ctx);
    assert_eq!(menu.take(&Input::plain(KeyCode::Enter), &ctx), MenuReply::Stay);
}

#[test]
fn what_cannot_be_done_is_listed_only_for_who_looks_for_it() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(80, 24);
    let mut menu = State::new(items());
    let seen = picture(&ctx, |canvas| menu.view(canvas, &ctx));
    assert!(seen.contains("5 fundet") && !seen.contains("kun centerchef"), "{seen}");
    write(&mut menu, "igen", &ctx);
    let seen = picture(&ctx, |canvas| menu.view(canvas, &ctx));
    assert!(seen.contains("kun centerchef"), "{seen}");
}

#[test]
fn home_lists_its_numbers_as_one_and_no_key_that_does_nothing() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(80, 24);
    let hints = Hints::new().hide(Action::Back).hide(Action::Step9).hide(Action::Step8);
    let entries = actions(Context::Home, &hints, &ctx);
    let numbers: Vec<&str> = entries
        .iter()
        .filter(|(action, _)| action.step().is_some())
        .map(|(_, item)| item.key.as_str())
        .collect();
    assert_eq!(numbers, ["1-7"]);
    for missing in [Action::Edit, Action::Pick, Action::Next, Action::GoTo, Action::NextPane] {
        assert!(entries.iter().all(|(action, _)| *action != missing), "{missing:?}");
    }
}

#[test]
fn tab_searches_only_actions_or_only_content() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(80, 24);
    let mut menu = State::new(items());
    menu.take(&Input::plain(KeyCode::Tab), &ctx);
    menu.take(&Input::plain(KeyCode::Tab), &ctx);
    assert_eq!(menu.take(&Input::plain(KeyCode::Enter), &ctx), MenuReply::Chosen(2));
}

#[test]
fn every_way_out_closes() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(80, 24);
    for key in [KeyCode::Esc, KeyCode::F(9), KeyCode::F(10)] {
        let mut menu = State::new(items());
        assert_eq!(menu.take(&Input::plain(key), &ctx), MenuReply::Closed);
    }
}

#[test]
fn the_key_table_gives_entries_with_their_keys() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(80, 24);
    let hints = Hints::new().hide(Action::Law);
    let entries = actions(Context::Question, &hints, &ctx);
    let skip = entries.iter().find(|(action, _)| *action == Action::Skip).unwrap();
    assert_eq!((skip.1.title.as_str(), skip.1.key.as_str()), ("Spring over", "S"));
    let law = entries.iter().find(|(action, _)| *action == Action::Law).unwrap();
    assert!(law.1.not_here.is_some());
    let mut menu = State::new(entries.iter().map(|(_, item)| item.clone()).collect());
    write(&mut menu, "annuller", &ctx);
    let MenuReply::Chosen(place) = menu.take(&Input::plain(KeyCode::Enter), &ctx) else {
        panic!("a synonym finds its action");
    };
    assert_eq!(entries[place].0, Action::Undo);
}

#[test]
fn pictures() {
    for (language, name) in LANGUAGES {
        let world = World::new(language);
        for (width, height) in SIZES {
            let ctx = world.ctx(width, height);
            let mut menu = State::new(items());
            write(&mut menu, "eksp", &ctx);
            let seen = picture(&ctx, |canvas| menu.view(canvas, &ctx));
            insta::assert_snapshot!(format!("menu_{name}_{width}x{height}"), seen);
        }
    }
}

#[test]
fn the_selected_row_is_seen_without_colour() {
    let mut world = World::new(Language::Danish);
    world.theme = Theme::of(Look::Light, true);
    let ctx = world.ctx(80, 24);
    let menu = State::new(items());
    let (buffer, _) = draw(&ctx, |canvas| menu.view(canvas, &ctx));
    assert_eq!(reversed_rows(&buffer), [5]);
}

#[test]
fn twenty_thousand_texts_are_searched() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(80, 24);
    let many = (0..20_000).map(|n| item(&format!("Sag 2026-{n:06}"), "", Sort::Case)).collect();
    let mut menu = State::new(many);
    write(&mut menu, "019999", &ctx);
    assert_eq!(menu.take(&Input::plain(KeyCode::Enter), &ctx), MenuReply::Chosen(19_999));
}
