//! Synthetic terminal events, Windows' habits first.

use super::*;

fn press(code: TerminalCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

fn kind(code: TerminalCode, kind: KeyEventKind) -> Event {
    Event::Key(KeyEvent::new_with_kind(code, KeyModifiers::NONE, kind))
}

fn down(character: char) -> Event {
    press(TerminalCode::Char(character), KeyModifiers::NONE)
}

fn up(character: char) -> Event {
    kind(TerminalCode::Char(character), KeyEventKind::Release)
}

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// Everything in one batch, on a terminal that reports releases.
fn windows(events: Vec<Event>, takes: Takes) -> Vec<Input> {
    Keyboard::new(true).translate(events, ms(1000), takes)
}

#[test]
fn press_and_release_act_once() {
    assert_eq!(windows(vec![down('j'), up('j')], Takes::Commands), [Input::char('j')]);
}

#[test]
fn a_held_answer_key_answers_once_where_releases_come() {
    let mut keyboard = Keyboard::new(true);
    let mut inputs = keyboard.translate([down('j')], ms(0), Takes::Commands);
    // Windows repeats a held key as presses, after half a second about thirty a second.
    for step in 0..45 {
        inputs.extend(keyboard.translate([down('j')], ms(500 + 33 * step), Takes::Commands));
    }
    inputs.extend(keyboard.translate([up('j')], ms(2000), Takes::Commands));
    assert_eq!(inputs, [Input::char('j')]);
    let again = keyboard.translate([down('j'), up('j')], ms(2100), Takes::Commands);
    assert_eq!(again, [Input::char('j')]);
}

#[test]
fn without_releases_presses_close_together_are_one() {
    let mut keyboard = Keyboard::new(false);
    let mut inputs = Vec::new();
    for time in [0, 30, 60, 90, 180, 400] {
        inputs.extend(keyboard.translate([down('j')], ms(time), Takes::Commands));
    }
    // 400 comes 220 ms after the last one: a new press.
    assert_eq!(inputs, [Input::char('j'), Input::char('j')]);
}

#[test]
fn repeats_move_and_type_but_do_not_answer() {
    let repeat = |code| kind(code, KeyEventKind::Repeat);
    let moved =
        windows(vec![repeat(TerminalCode::Down), repeat(TerminalCode::Down)], Takes::Commands);
    assert_eq!(moved, [Input::plain(KeyCode::Down), Input::plain(KeyCode::Down)]);
    assert_eq!(windows(vec![repeat(TerminalCode::Char('j'))], Takes::Commands), []);
    assert_eq!(windows(vec![repeat(TerminalCode::Char('j'))], Takes::Text), [Input::char('j')]);
}

#[test]
fn altgr_types_its_character() {
    let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
    let at = vec![press(TerminalCode::Char('@'), altgr)];
    assert_eq!(windows(at.clone(), Takes::Text), [Input::char('@')]);
    assert_eq!(windows(at, Takes::Commands), [Input::char('@')]);
    let letter = vec![press(TerminalCode::Char('e'), altgr)];
    assert_eq!(windows(letter.clone(), Takes::Text), [Input::char('e')]);
    assert_eq!(windows(letter, Takes::Commands), []);
}

#[test]
fn shift_is_in_the_character() {
    let asked = vec![press(TerminalCode::Char('?'), KeyModifiers::SHIFT)];
    assert_eq!(windows(asked, Takes::Commands), [Input::char('?')]);
    let tab = vec![press(TerminalCode::Tab, KeyModifiers::SHIFT)];
    assert_eq!(windows(tab, Takes::Commands), [Input::plain(KeyCode::BackTab)]);
    let ctrl = vec![press(TerminalCode::Char('Z'), KeyModifiers::CONTROL | KeyModifiers::SHIFT)];
    assert_eq!(windows(ctrl, Takes::Commands), [Input::Key(Key::ctrl('z'))]);
}

#[test]
fn alt_and_a_digit_is_the_f_key() {
    for (digit, number) in ('1'..='9').zip(1..) {
        let events = vec![press(TerminalCode::Char(digit), KeyModifiers::ALT)];
        assert_eq!(windows(events, Takes::Text), [Input::Key(Key::f(number))]);
    }
}

#[test]
fn a_character_typed_by_its_code_arrives_as_a_release() {
    assert_eq!(windows(vec![up('å')], Takes::Text), [Input::char('å')]);
    assert_eq!(windows(vec![up('1')], Takes::Commands), []);
}

#[test]
fn shift_let_go_first_types_nothing_more() {
    // Shift+1: `!` goes down, and `1` comes up when Shift is up already.
    assert_eq!(windows(vec![down('!'), up('1')], Takes::Text), [Input::char('!')]);
    assert_eq!(windows(vec![down('A'), up('a')], Takes::Text), [Input::char('A')]);
}

#[test]
fn a_burst_in_a_field_is_one_text() {
    let mut events = Vec::new();
    for place in 0..200 {
        let code = match place % 10 {
            4 => TerminalCode::Enter,
            7 => TerminalCode::Tab,
            _ => TerminalCode::Char('a'),
        };
        events.push(press(code, KeyModifiers::NONE));
        events.push(kind(code, KeyEventKind::Release));
    }
    let expected = "aaaa\naa aa".repeat(20);
    assert_eq!(windows(events.clone(), Takes::Text), [Input::Paste(expected)]);
    assert_eq!(windows(events, Takes::Commands), [Input::Astray(160)]);
}

#[test]
fn the_end_of_a_burst_in_a_later_batch_still_belongs_to_it() {
    let mut keyboard = Keyboard::new(true);
    let text = |text: &str| text.chars().flat_map(|c| [down(c), up(c)]).collect::<Vec<_>>();
    let first = keyboard.translate(text("abcdef"), ms(0), Takes::Text);
    assert_eq!(first, [Input::Paste("abcdef".into())]);
    let tab = [press(TerminalCode::Tab, KeyModifiers::NONE)];
    let second = keyboard.translate(tab.clone(), ms(40), Takes::Text);
    assert_eq!(second, [Input::Paste(" ".into())]);
    let later = keyboard.translate(tab, ms(400), Takes::Text);
    assert_eq!(later, [Input::plain(KeyCode::Tab)]);
}

#[test]
fn three_quick_letters_are_still_typed() {
    let events: Vec<Event> = "jns".chars().flat_map(|c| [down(c), up(c)]).collect();
    let inputs = windows(events, Takes::Commands);
    assert_eq!(inputs, [Input::char('j'), Input::char('n'), Input::char('s')]);
}

#[test]
fn letters_for_another_window_are_stopped_across_batches() {
    let mut keyboard = Keyboard::new(false);
    let mut inputs = Vec::new();
    for (character, time) in "hejsa".chars().zip([0, 10, 20, 30, 40]) {
        inputs.extend(keyboard.translate([down(character)], ms(time), Takes::Commands));
    }
    let h = ['h', 'e', 'j'].map(Input::char);
    assert_eq!(inputs[..3], h);
    assert_eq!(inputs[3..], [Input::Astray(1), Input::Astray(1)]);
}

#[test]
fn a_command_key_in_between_shows_that_it_is_no_text() {
    let mut keyboard = Keyboard::new(true);
    let f7 = TerminalCode::F(7);
    for step in 0..20 {
        let back = [press(f7, KeyModifiers::NONE), kind(f7, KeyEventKind::Release)];
        let answered = keyboard.translate([down('j'), up('j')], ms(step * 10), Takes::Commands);
        assert_eq!(answered, [Input::char('j')]);
        let moved = keyboard.translate(back, ms(step * 10 + 5), Takes::Commands);
        assert_eq!(moved, [Input::Key(Key::f(7))]);
    }
}

#[test]
fn bracketed_paste_needs_a_field() {
    let paste = || vec![Event::Paste("æøå\n".into())];
    assert_eq!(windows(paste(), Takes::Text), [Input::Paste("æøå\n".into())]);
    assert_eq!(windows(paste(), Takes::Commands), [Input::Astray(4)]);
}

#[test]
fn where_a_date_is_asked_for_it_can_be_pasted_and_a_held_letter_still_answers_once() {
    let events: Vec<Event> = "03-02-2026".chars().flat_map(|c| [down(c), up(c)]).collect();
    assert_eq!(windows(events, Takes::Digits), [Input::Paste("03-02-2026".into())]);
    let held = vec![down('j'), down('j'), down('j'), up('j')];
    assert_eq!(windows(held, Takes::Digits), [Input::char('j')]);
    assert_eq!(Takes::of(Context::QuestionNumber), Takes::Digits);
    assert_eq!(Takes::of(Context::Note), Takes::Text);
    assert_eq!(Takes::of(Context::Home), Takes::Commands);
}

#[test]
fn the_click_that_brings_the_window_does_nothing_else() {
    let click = || {
        Event::Mouse(MouseEvent {
            kind: MouseEventKind::Down(MouseButton::Left),
            column: 3,
            row: 4,
            modifiers: KeyModifiers::NONE,
        })
    };
    let mut keyboard = Keyboard::new(true);
    let inputs = keyboard.translate([Event::FocusGained, click()], ms(0), Takes::Commands);
    assert_eq!(inputs, [Input::FocusGained]);
    assert_eq!(keyboard.translate([click()], ms(149), Takes::Commands), []);
    let clicked = keyboard.translate([click()], ms(150), Takes::Commands);
    assert_eq!(clicked, [Input::Click { x: 3, y: 4 }]);
}

#[test]
fn losing_the_window_forgets_held_keys() {
    let mut keyboard = Keyboard::new(true);
    keyboard.translate([down('j'), Event::FocusLost], ms(0), Takes::Commands);
    keyboard.translate([Event::FocusGained], ms(1000), Takes::Commands);
    let inputs = keyboard.translate([down('j')], ms(2000), Takes::Commands);
    assert_eq!(inputs, [Input::char('j')]);
}

#[test]
fn a_storm_of_sizes_is_one() {
    let events: Vec<Event> = (0..25).map(|step| Event::Resize(80 + step, 24)).collect();
    assert_eq!(windows(events, Takes::Commands), [Input::Resized]);
}
