//! What the key table is held to.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;
use crate::tui::ctx::Ctx;
use crate::tui::frame::{Hints, footer};
use crate::tui::theme::{Look, Theme};
use chrono::NaiveDate;
use ratatui::layout::Size;

const LANGUAGES: [Language; 2] = [Language::Danish, Language::English];

/// Ctrl with these is another key on the wire (Tab, Enter, Backspace, Enter), or belongs to
/// the terminal (copy and paste are Ctrl+C and Ctrl+V in Windows Terminal's usual settings;
/// Ctrl+C only answers how to leave).
const TAKEN_WITH_CTRL: [char; 5] = ['i', 'm', 'h', 'j', 'v'];

fn every_key(language: Language) -> impl Iterator<Item = (&'static Row, Key)> {
    TABLE.iter().flat_map(move |row| row.keys(language).map(move |key| (row, key)))
}

#[test]
fn no_key_does_two_things_in_one_place() {
    for language in LANGUAGES {
        for context in CONTEXTS {
            let mut seen: Vec<(Key, Action, bool)> = Vec::new();
            for row in rows(context) {
                let own = !row.contexts.contains(&Context::Everywhere);
                for key in row.keys(language).filter(|key| !context.is_text(*key)) {
                    // A place's own row may use a key that means something else elsewhere.
                    let clash = seen.iter().find(|(other, action, other_own)| {
                        *other == key && *action != row.action && *other_own == own
                    });
                    assert!(
                        clash.is_none(),
                        "{context:?} {language:?} {key:?}: {clash:?} and {row:?}"
                    );
                    seen.push((key, row.action, own));
                }
            }
        }
    }
}

#[test]
fn what_a_place_hides_is_still_reached_from_there() {
    // An own row that takes a key of an everywhere row must leave that action another key.
    for language in LANGUAGES {
        for context in CONTEXTS {
            for row in rows(context) {
                if !row.contexts.contains(&Context::Everywhere) {
                    continue;
                }
                let reached = row
                    .keys(language)
                    .any(|key| action(context, key, language) == Some(row.action));
                let replaced = matches!(row.action, Action::NextPane | Action::Pick);
                assert!(reached || replaced, "{context:?} {language:?} {:?}", row.action);
            }
        }
    }
}

#[test]
fn only_keys_that_every_keyboard_has_and_the_terminal_leaves() {
    for language in LANGUAGES {
        for (row, key) in every_key(language) {
            assert!(!key.alt, "{row:?}");
            match key.code {
                KeyCode::Char(letter) if key.ctrl => {
                    assert!(letter.is_ascii_lowercase(), "{row:?}");
                    assert!(!TAKEN_WITH_CTRL.contains(&letter), "{row:?}");
                }
                KeyCode::Char(character) => {
                    let easy = character.is_ascii_lowercase()
                        || character.is_ascii_digit()
                        || matches!(character, ' ' | '?' | '/');
                    assert!(easy, "{row:?}");
                    // On a Danish keyboard these two stand over Shift, so never alone.
                    if matches!(character, '?' | '/') {
                        assert!(row.keys.len() > 1, "{row:?}");
                    }
                }
                // F11 and Alt+F4 are the window's, F12 has no use.
                KeyCode::F(number) => assert!(number <= 10, "{row:?}"),
                _ => assert!(!key.ctrl, "{row:?}"),
            }
        }
    }
}

#[test]
fn every_action_has_another_key_than_an_f_key_or_stands_in_the_menu() {
    // The menu lists every row of a place and opens with Ctrl+K; help and menu themselves
    // must not depend on it.
    let function_only =
        |row: &&Row| row.keys(Language::Danish).all(|key| matches!(key.code, KeyCode::F(_)));
    let alone: Vec<Action> = TABLE.iter().filter(function_only).map(|row| row.action).collect();
    let in_menu = [Action::Next, Action::Edit, Action::Pick, Action::Previous, Action::Next];
    assert_eq!(alone, in_menu);
}

#[test]
fn j_y_n_and_the_digits_answer_in_both_languages() {
    for language in LANGUAGES {
        let table = [
            ('j', Action::Yes),
            ('y', Action::Yes),
            ('J', Action::Yes),
            ('1', Action::Yes),
            ('n', Action::No),
            ('2', Action::No),
            ('3', Action::Partly),
            ('i', Action::NotRelevant),
            ('4', Action::NotRelevant),
            ('k', Action::CannotSee),
            ('5', Action::CannotSee),
            ('s', Action::Skip),
            ('c', Action::CopyCase),
            ('u', Action::NextUnanswered),
            ('t', Action::ToDiscuss),
            ('v', Action::Guidance),
            ('l', Action::Law),
        ];
        for (character, expected) in table {
            let found = action(Context::Question, Key::char(character), language);
            assert_eq!(found, Some(expected), "{character} {language:?}");
        }
    }
    let partly = |language, letter| action(Context::Question, Key::char(letter), language);
    assert_eq!(partly(Language::Danish, 'd'), Some(Action::Partly));
    assert_eq!(partly(Language::English, 'p'), Some(Action::Partly));
    assert_eq!(partly(Language::English, 'd'), None);
}

#[test]
fn digits_are_text_where_the_answer_is_a_number() {
    for digit in '0'..='9' {
        assert_eq!(action(Context::QuestionNumber, Key::char(digit), Language::Danish), None);
    }
    let skip = action(Context::QuestionNumber, Key::char('s'), Language::Danish);
    assert_eq!(skip, Some(Action::Skip));
}

#[test]
fn a_field_owns_every_character() {
    for context in [Context::Field, Context::Note, Context::Menu, Context::Help] {
        for character in ' '..='~' {
            for language in LANGUAGES {
                assert_eq!(action(context, Key::char(character), language), None, "{context:?}");
            }
        }
        let menu = action(context, Key::ctrl('k'), Language::Danish);
        assert_eq!(menu, Some(Action::Menu), "{context:?}");
    }
}

#[test]
fn steps_are_numbered() {
    let step = action(Context::Home, Key::char('3'), Language::Danish).and_then(Action::step);
    assert_eq!(step, Some(3));
    assert_eq!(Action::Help.step(), None);
}

#[test]
fn the_bottom_line_fits_every_window_and_keeps_the_menu() {
    let theme = Theme::of(Look::Dark, false);
    for language in LANGUAGES {
        let texts = Texts::new(language);
        for shown in [Shown::FunctionKeys, Shown::Letters, Shown::Both] {
            for context in CONTEXTS {
                for width in [62, 78, 118, 158] {
                    let ctx = Ctx {
                        texts: &texts,
                        theme: &theme,
                        size: Size { width: width + 2, height: 24 },
                        today: NaiveDate::default(),
                        shown,
                    };
                    let items = footer(context, &Hints::new(), &ctx, width);
                    let used: u16 = items.iter().map(|item| item.width() + 2).sum();
                    assert!(used <= width + 2, "{context:?} {used}");
                    let menu = texts.get("key-menu");
                    assert!(items.iter().any(|item| item.label == menu), "{context:?}");
                    for item in &items {
                        let meant = action(context, item.key, language);
                        assert!(meant.is_some(), "{context:?} {item:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_keys_shown_are_the_ones_of_the_setting() {
    let texts = Texts::new(Language::Danish);
    let next = rows(Context::Question).into_iter().find(|row| row.action == Action::Next).unwrap();
    let name = |which| {
        shown(next, Context::Question, Language::Danish, which, &texts).unwrap().0.into_string()
    };
    assert_eq!(name(Shown::FunctionKeys), "F8");
    assert_eq!(name(Shown::Letters), "PgDn");
    assert_eq!(name(Shown::Both), "F8/PgDn");
}
