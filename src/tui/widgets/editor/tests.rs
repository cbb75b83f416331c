//! Editing: clusters stay whole, undo goes by the word, nothing dangerous gets in.

use super::*;
use proptest::prelude::*;

fn editor(text: &str) -> Editor {
    Editor::new(&Clean::typed_block(text), Lines::Many)
}

fn press(editor: &mut Editor, code: KeyCode) -> Edited {
    editor.update(&Input::plain(code), 40)
}

fn ctrl(editor: &mut Editor, letter: char) -> Edited {
    editor.update(&Input::Key(Key::ctrl(letter)), 40)
}

fn write(editor: &mut Editor, text: &str) {
    for character in text.chars() {
        editor.update(&Input::char(character), 40);
    }
}

#[test]
fn typing_and_deleting_take_whole_clusters() {
    let mut text = editor("");
    write(&mut text, "ae\u{301}漢");
    assert_eq!(text.as_str(), "aé漢");
    press(&mut text, KeyCode::Backspace);
    press(&mut text, KeyCode::Backspace);
    assert_eq!(text.as_str(), "a");
    press(&mut text, KeyCode::Home);
    press(&mut text, KeyCode::Delete);
    assert_eq!(text.as_str(), "");
    assert_eq!(press(&mut text, KeyCode::Backspace), Edited::Moved);
}

#[test]
fn undo_takes_a_word_and_redo_gives_it_back() {
    let mut text = editor("");
    write(&mut text, "en to tre");
    ctrl(&mut text, 'z');
    assert_eq!(text.as_str(), "en to ");
    ctrl(&mut text, 'z');
    assert_eq!(text.as_str(), "en ");
    ctrl(&mut text, 'y');
    ctrl(&mut text, 'y');
    assert_eq!(text.as_str(), "en to tre");
    assert_eq!(ctrl(&mut text, 'y'), Edited::Ignored);
}

#[test]
fn undo_with_nothing_left_is_handed_on() {
    let mut text = editor("fra før");
    assert_eq!(ctrl(&mut text, 'z'), Edited::Ignored);
}

#[test]
fn pasted_text_is_cleaned_and_is_one_step() {
    let mut text = editor("a");
    let pasted = "b\u{200B}\u{202E}\r\nc\u{A0}\u{1B}[31md";
    assert_eq!(text.update(&Input::Paste(pasted.into()), 40), Edited::Changed);
    assert_eq!(text.as_str(), "ab\nc [31md");
    ctrl(&mut text, 'z');
    assert_eq!(text.as_str(), "a");
}

#[test]
fn a_line_turns_breaks_into_spaces() {
    let mut line = Editor::new(&Clean::default(), Lines::One);
    line.update(&Input::Paste("en\nto".into()), 40);
    assert_eq!(line.as_str(), "en to");
    assert_eq!(line.update(&Input::plain(KeyCode::Enter), 40), Edited::Ignored);
}

#[test]
fn the_limit_cuts_and_says_how_much() {
    let mut text = editor("");
    let much = "å".repeat(LIMIT + 5);
    assert_eq!(text.update(&Input::Paste(much), 40), Edited::Cut(5));
    assert_eq!(text.length(), LIMIT);
    assert_eq!(text.update(&Input::char('x'), 40), Edited::Cut(1));
    ctrl(&mut text, 'a');
    assert_eq!(text.update(&Input::char('x'), 40), Edited::Changed);
    assert_eq!(text.as_str(), "x");
    ctrl(&mut text, 'z');
    assert_eq!(text.length(), LIMIT);
}

#[test]
fn everything_selected_is_replaced_and_can_come_back() {
    let mut text = editor("gammel");
    ctrl(&mut text, 'a');
    press(&mut text, KeyCode::Delete);
    assert_eq!(text.as_str(), "");
    ctrl(&mut text, 'z');
    assert_eq!(text.as_str(), "gammel");
}

#[test]
fn arrows_walk_wrapped_lines_and_keep_their_column() {
    let mut text = editor("abcdefgh ij klmnopqr");
    // Wrapped at 10: "abcdefgh ", "ij ", "klmnopqr".
    for _ in 0..2 {
        text.update(&Input::plain(KeyCode::Up), 9);
    }
    assert_eq!(text.place(9), (0, 8));
    assert_eq!(text.update(&Input::plain(KeyCode::Up), 9), Edited::Ignored);
    text.update(&Input::plain(KeyCode::Down), 9);
    assert_eq!(text.place(9).0, 1);
    text.update(&Input::plain(KeyCode::Down), 9);
    assert_eq!(text.place(9), (2, 8));
}

#[test]
fn words_are_jumped_over() {
    let mut text = editor("en to-tre fire");
    let control = |code| Input::Key(Key { code, ctrl: true, alt: false });
    text.update(&control(KeyCode::Left), 40);
    assert_eq!(text.cursor(), "en to-tre ".len());
    text.update(&control(KeyCode::Backspace), 40);
    assert_eq!(text.as_str(), "en to-fire");
}

proptest! {
    #[test]
    fn any_keys_keep_the_text_gated_and_undo_leads_back(
        start in "[a-zæøå\n é]{0,20}",
        keys in prop::collection::vec((0usize..16, any::<char>()), 0..60),
    ) {
        let codes = [
            KeyCode::Up, KeyCode::Down, KeyCode::Left, KeyCode::Right, KeyCode::Home, KeyCode::End,
            KeyCode::Backspace, KeyCode::Delete, KeyCode::Enter,
        ];
        let begun = editor(&start);
        let mut text = begun.clone();
        for (choice, character) in keys {
            match codes.get(choice) {
                Some(code) => press(&mut text, *code),
                None if choice == 9 => ctrl(&mut text, 'a'),
                None if choice == 10 => ctrl(&mut text, 'z'),
                None if choice == 11 => ctrl(&mut text, 'y'),
                None => text.update(&Input::char(character), 40),
            };
            let value = text.value();
            prop_assert_eq!(&value, &Clean::typed_block(value.as_str()));
            prop_assert!(text.as_str().is_char_boundary(text.cursor()));
            let (row, column) = text.place(40);
            prop_assert!(column <= 40 && row <= text.as_str().chars().count());
        }
        while ctrl(&mut text, 'z') != Edited::Ignored {}
        prop_assert_eq!(text.as_str(), begun.as_str());
    }
}
