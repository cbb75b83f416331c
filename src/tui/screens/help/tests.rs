//! The help shows exactly the keys of the page, and is found by typing.

use super::*;
use crate::catalogue::texts::Language;
use crate::tui::testing::{LANGUAGES, SIZES, World, picture};

fn help(ctx: &Ctx<'_>) -> State {
    State::new(Context::Question, &Hints::new(), Clean::symbol("Hjem › Sag 5 › Spørgsmål 7"), ctx)
}

fn write(help: &mut State, text: &str, ctx: &Ctx<'_>) {
    for character in text.chars() {
        help.take(&Input::char(character), ctx);
    }
}

#[test]
fn every_row_of_the_table_that_does_something_here_is_listed_and_the_numbers_as_one() {
    for (language, _) in LANGUAGES {
        let world = World::new(language);
        let ctx = world.ctx(80, 24);
        for context in keys::CONTEXTS {
            let help = State::new(context, &Hints::new(), Clean::default(), &ctx);
            let listed = help.listed.iter().filter(|line| matches!(line, Line::Key(..))).count();
            let offered = keys::rows(context).into_iter().filter(|row| Hints::new().offers(row));
            let rows = offered.filter(|row| !matches!(row.action.step(), Some(2..)));
            assert_eq!(listed, rows.count(), "{context:?}");
        }
    }
}

#[test]
fn keys_that_are_text_and_keys_without_a_meaning_here_are_not_listed() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(80, 24);
    let listed = |context, hints: &Hints| -> Vec<(String, String)> {
        let help = State::new(context, hints, Clean::default(), &ctx);
        let key = |line: &Line| match line {
            Line::Key(keys, label) => Some((keys.to_string(), label.to_string())),
            _ => None,
        };
        help.listed.iter().filter_map(key).collect()
    };
    let field = listed(Context::Field, &Hints::new());
    assert!(field.contains(&("F3, Ctrl+F".to_owned(), "Søg".to_owned())), "{field:?}");
    let home = listed(Context::Home, &Hints::new().hide(Action::Step9).hide(Action::Step8));
    assert!(home.contains(&("1-7".to_owned(), "Gå til linjen med tallet".to_owned())), "{home:?}");
    assert!(home.iter().all(|(keys, _)| !keys.contains("F2") && !keys.contains("F4")), "{home:?}");
    let named = listed(Context::Home, &Hints::new().call(Action::Edit, Clean::symbol("Ret")));
    assert!(named.contains(&("F2".to_owned(), "Ret".to_owned())), "{named:?}");
}

#[test]
fn typing_finds_keys_words_and_subjects() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(80, 24);
    for (typed, expected) in [("ctrl+z", "Fortryd"), ("fortryd", "Ctrl+Z"), ("cpr", "Hvad må jeg")]
    {
        let mut help = help(&ctx);
        write(&mut help, typed, &ctx);
        let seen = picture(&ctx, |canvas| help.view(canvas, &ctx));
        assert!(seen.contains(expected), "{typed}\n{seen}");
    }
}

#[test]
fn a_topic_opens_and_closes_back_to_the_help() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(80, 24);
    let mut help = help(&ctx);
    write(&mut help, "kritisk", &ctx);
    assert_eq!(help.context(), Context::Help);
    while help.context() == Context::Help {
        help.take(&Input::plain(KeyCode::Enter), &ctx);
        help.take(&Input::plain(KeyCode::Down), &ctx);
    }
    assert_eq!(help.take(&Input::plain(KeyCode::Esc), &ctx), HelpReply::Stay);
    assert_eq!(help.context(), Context::Help);
    assert_eq!(help.take(&Input::plain(KeyCode::Esc), &ctx), HelpReply::Closed);
}

#[test]
fn words_of_the_glossary_are_found_in_both_languages_and_bury_nothing() {
    for (language, heading) in
        [(Language::Danish, "Ordliste, dansk"), (Language::English, "Glossary, Danish")]
    {
        let world = World::new(language);
        let ctx = world.ctx(80, 24);
        for typed in ["skæringsdato", "SKAERINGSDATO", "date of the act"] {
            let mut help = help(&ctx);
            let before = help.found.len();
            write(&mut help, typed, &ctx);
            let seen = picture(&ctx, |canvas| help.view(canvas, &ctx));
            assert!(seen.contains(heading) && seen.contains("skæringsdato"), "{typed}\n{seen}");
            for _ in typed.chars() {
                help.take(&Input::plain(KeyCode::Backspace), &ctx);
            }
            assert_eq!(help.found.len(), before, "{typed}");
        }
    }
}

#[test]
fn a_word_opens_with_its_explanation_and_the_handbook_is_a_step_away() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(80, 24);
    let mut words = help(&ctx);
    write(&mut words, "lodtrækning draw tilfældet", &ctx);
    words.take(&Input::plain(KeyCode::Enter), &ctx);
    assert_eq!(words.context(), Context::Page);
    let seen = picture(&ctx, |canvas| words.view(canvas, &ctx));
    assert!(seen.contains("Tilfældet vælger sagerne"), "{seen}");
    let mut handbook = help(&ctx);
    write(&mut handbook, "håndbogen: hvert", &ctx);
    let outcome = handbook.update(&Input::plain(KeyCode::Enter), &ctx);
    let Outcome::Many(outcomes) = outcome else { unreachable!("two outcomes") };
    assert!(matches!(outcomes.as_slice(), [Outcome::Dismiss, Outcome::Ask(Request::ShowHandbook)]));
}

/// A message is found by what it says, and the page begins at it.
#[test]
fn a_message_is_found_and_opened_at_its_place() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(80, 24);
    let mut help = help(&ctx);
    write(&mut help, "disken svarer ikke igen lidt", &ctx);
    let seen = picture(&ctx, |canvas| help.view(canvas, &ctx));
    assert!(seen.contains("Disk og filer"), "{seen}");
    help.take(&Input::plain(KeyCode::Enter), &ctx);
    let seen = picture(&ctx, |canvas| help.view(canvas, &ctx));
    assert!(seen.contains("Ikke gemt: disken svarer ikke."), "{seen}");
}

#[test]
fn pictures() {
    for (language, name) in LANGUAGES {
        let world = World::new(language);
        for (width, height) in SIZES {
            let ctx = world.ctx(width, height);
            let mut help = help(&ctx);
            let seen = picture(&ctx, |canvas| help.view(canvas, &ctx));
            insta::assert_snapshot!(format!("help_{name}_{width}x{height}"), seen);
            write(&mut help, "Ctrl + -", &ctx);
            let seen = picture(&ctx, |canvas| help.view(canvas, &ctx));
            insta::assert_snapshot!(format!("searched_{name}_{width}x{height}"), seen);
            for _ in 0.."Ctrl + -".len() {
                help.take(&Input::plain(KeyCode::Backspace), &ctx);
            }
            // The chapter about the window, with its table of signs.
            let title = if language == Language::Danish { "Vinduet:" } else { "The window:" };
            write(&mut help, title, &ctx);
            help.take(&Input::plain(KeyCode::Enter), &ctx);
            let seen = picture(&ctx, |canvas| help.view(canvas, &ctx));
            insta::assert_snapshot!(format!("topic_{name}_{width}x{height}"), seen);
        }
    }
}
