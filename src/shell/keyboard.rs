//! From the terminal's events to the program's own [`Input`].
//!
//! Terminals differ: Windows reports the release of keys, repeats a held key as new presses,
//! gives AltGr as Ctrl+Alt, a character typed by its code (Alt+0229) as a release without a
//! press, and pasted text as single keys. All of that ends here. The translator has no clock
//! and reads nothing: it is handed all events that wait, and the time since the program
//! began.

use std::time::Duration;

use crossterm::event::{
    Event, KeyCode as TerminalCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent,
    MouseEventKind,
};

use crate::tui::input::{Input, Key, KeyCode};
use crate::tui::keys::Context;

/// Characters within [`BURST`] that no hand types: pasted, or meant for another window.
const BURST_CHARACTERS: usize = 4;
/// The time [`BURST_CHARACTERS`] have to arrive in.
const BURST: Duration = Duration::from_millis(60);
/// A click this soon after the window got the keyboard only brought it to the front.
const CLICK_AFTER_FOCUS: Duration = Duration::from_millis(150);
/// Where releases are not reported, presses of one key closer than this are one press held.
const HELD: Duration = Duration::from_millis(120);

/// What letters mean where the person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// Letters, digits and Enter are commands.
    Commands,
    /// A field is being edited: they are text.
    Text,
    /// Letters are commands, and digits go into a field (a date or number is asked for).
    Digits,
}

impl Takes {
    /// What letters mean in a place.
    #[must_use]
    pub fn of(context: Context) -> Self {
        match context {
            Context::QuestionNumber => Self::Digits,
            context if context.takes_text() => Self::Text,
            _ => Self::Commands,
        }
    }
}

/// The translator, with what it has to remember between events.
#[derive(Debug, Default)]
pub struct Keyboard {
    /// The terminal reports releases.
    releases: bool,
    /// Keys whose press was seen and whose release was not, with the time of the last press.
    down: Vec<(TerminalCode, Duration)>,
    /// Times of the last characters, no more than a burst needs.
    typed_at: Vec<Duration>,
    /// When the window got the keyboard.
    focused_at: Option<Duration>,
}

/// A key on its way: text may still turn out to be a burst.
enum Step {
    /// Anything but a character, Enter or Tab.
    Now(Input),
    /// A character, Enter or Tab without modifiers.
    Text(Key),
}

impl Keyboard {
    /// A translator; `releases` says whether the terminal reports releases (Windows does).
    #[must_use]
    pub fn new(releases: bool) -> Self {
        Self { releases, ..Self::default() }
    }

    /// Translates all events that waited at the time `at` (since the program began).
    ///
    /// The result is in order; several changes of size are one [`Input::Resized`].
    pub fn translate(
        &mut self,
        events: impl IntoIterator<Item = Event>,
        at: Duration,
        takes: Takes,
    ) -> Vec<Input> {
        let mut inputs = Vec::new();
        let mut run: Vec<Key> = Vec::new();
        for event in events {
            match self.step(event, at, takes) {
                Some(Step::Text(key)) => run.push(key),
                Some(Step::Now(input)) => {
                    self.finish_run(&mut run, at, takes, &mut inputs);
                    // Pasted text has no such key in it: what came before was typed.
                    if input.key().is_some() {
                        self.typed_at.clear();
                    }
                    if input != Input::Resized || !inputs.contains(&Input::Resized) {
                        inputs.push(input);
                    }
                }
                None => {}
            }
        }
        self.finish_run(&mut run, at, takes, &mut inputs);
        inputs
    }

    fn step(&mut self, event: Event, at: Duration, takes: Takes) -> Option<Step> {
        match event {
            Event::Key(key) => self.key(key, at, takes),
            Event::Paste(text) => Some(Step::Now(match takes {
                Takes::Text | Takes::Digits => Input::Paste(text),
                Takes::Commands => Input::Astray(text.chars().count()),
            })),
            Event::Mouse(mouse) => self.mouse(mouse, at).map(Step::Now),
            Event::Resize(..) => Some(Step::Now(Input::Resized)),
            Event::FocusLost => {
                // Releases of keys still held go to the other window.
                self.down.clear();
                Some(Step::Now(Input::FocusLost))
            }
            Event::FocusGained => {
                self.down.clear();
                self.focused_at = Some(at);
                Some(Step::Now(Input::FocusGained))
            }
        }
    }

    fn mouse(&self, mouse: MouseEvent, at: Duration) -> Option<Input> {
        let (x, y) = (mouse.column, mouse.row);
        match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => {
                (!self.just_focused(at)).then_some(Input::Click { x, y })
            }
            MouseEventKind::ScrollUp => Some(Input::Wheel { x, y, up: true }),
            MouseEventKind::ScrollDown => Some(Input::Wheel { x, y, up: false }),
            _ => None,
        }
    }

    fn key(&mut self, event: KeyEvent, at: Duration, takes: Takes) -> Option<Step> {
        if event.kind == KeyEventKind::Release {
            return self.released(event, at, takes);
        }
        let held = self.pressed(event.code, at) || event.kind == KeyEventKind::Repeat;
        let key = translated(event, takes)?;
        let repeats = takes == Takes::Text || moves(key.code);
        if held && !repeats {
            return None;
        }
        Some(if is_run(key) { Step::Text(key) } else { Step::Now(Input::Key(key)) })
    }

    /// Notes a press; true when the key was down already.
    fn pressed(&mut self, code: TerminalCode, at: Duration) -> bool {
        if let Some((_, last)) = self.down.iter_mut().find(|(down, _)| *down == code) {
            let since = at.saturating_sub(*last);
            *last = at;
            return self.releases || since < HELD;
        }
        // Where no releases come, old presses would pile up.
        if !self.releases {
            self.down.clear();
        }
        self.down.push((code, at));
        false
    }

    /// A release is nothing, except of a character that was never pressed while no other is
    /// down: that one was typed by its code.
    fn released(&mut self, event: KeyEvent, at: Duration, takes: Takes) -> Option<Step> {
        self.releases = true;
        if let Some(place) = self.down.iter().position(|(code, _)| *code == event.code) {
            self.down.remove(place);
            return None;
        }
        let TerminalCode::Char(character) = event.code else {
            return None;
        };
        // Shift let go before its key: `!` goes down, `1` comes up. That is the same key.
        let other = self.down.iter().position(|(code, _)| matches!(code, TerminalCode::Char(_)));
        if let Some(place) = other {
            self.down.remove(place);
            return None;
        }
        let by_code = takes == Takes::Text && !self.just_focused(at);
        by_code.then(|| Step::Text(Key::char(character)))
    }

    fn just_focused(&self, at: Duration) -> bool {
        self.focused_at.is_some_and(|since| at.saturating_sub(since) < CLICK_AFTER_FOCUS)
    }

    /// Passes a run of characters on: key by key when a hand can have typed them, as one text
    /// or as text that went astray when not.
    fn finish_run(
        &mut self,
        run: &mut Vec<Key>,
        at: Duration,
        takes: Takes,
        inputs: &mut Vec<Input>,
    ) {
        if run.is_empty() {
            return;
        }
        self.typed_at.retain(|time| at.saturating_sub(*time) <= BURST);
        let characters = run.iter().filter(|key| key.typed().is_some()).count();
        let going_on = self.typed_at.len() >= BURST_CHARACTERS;
        let burst =
            going_on || (characters > 0 && self.typed_at.len() + run.len() >= BURST_CHARACTERS);
        self.typed_at.extend(std::iter::repeat_n(at, run.len().min(BURST_CHARACTERS)));
        match (burst, takes) {
            (false, _) => inputs.extend(run.drain(..).map(Input::Key)),
            (true, Takes::Text | Takes::Digits) => {
                inputs.push(Input::Paste(run.drain(..).map(text_of).collect()))
            }
            (true, Takes::Commands) => {
                run.clear();
                if characters > 0 {
                    inputs.push(Input::Astray(characters));
                }
            }
        }
    }
}

/// The key in the program's words; `None` for what is not used.
fn translated(event: KeyEvent, takes: Takes) -> Option<Key> {
    let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
    let alt = event.modifiers.contains(KeyModifiers::ALT);
    let shift = event.modifiers.contains(KeyModifiers::SHIFT);
    let code = match event.code {
        TerminalCode::Char(character) => return character_key(character, ctrl, alt, takes),
        TerminalCode::Enter => KeyCode::Enter,
        TerminalCode::Esc => KeyCode::Esc,
        TerminalCode::Tab if shift => KeyCode::BackTab,
        TerminalCode::Tab => KeyCode::Tab,
        TerminalCode::BackTab => KeyCode::BackTab,
        TerminalCode::Backspace => KeyCode::Backspace,
        TerminalCode::Delete => KeyCode::Delete,
        TerminalCode::Up => KeyCode::Up,
        TerminalCode::Down => KeyCode::Down,
        TerminalCode::Left => KeyCode::Left,
        TerminalCode::Right => KeyCode::Right,
        TerminalCode::Home => KeyCode::Home,
        TerminalCode::End => KeyCode::End,
        TerminalCode::PageUp => KeyCode::PageUp,
        TerminalCode::PageDown => KeyCode::PageDown,
        TerminalCode::F(number) => KeyCode::F(number),
        _ => return None,
    };
    Some(Key { code, ctrl, alt })
}

/// A character with its modifiers. Shift is never looked at: it is in the character.
fn character_key(character: char, ctrl: bool, alt: bool, takes: Takes) -> Option<Key> {
    let plain = Key::char(character);
    match (ctrl, alt) {
        (false, false) => Some(plain),
        // AltGr. With a letter or digit it types a character only where text is wanted, and
        // Ctrl+Alt is never bound.
        (true, true) => {
            let typed = !character.is_ascii_alphanumeric() || takes == Takes::Text;
            typed.then_some(plain)
        }
        (false, true) => match character {
            // Keyboards without F-keys.
            '1'..='9' => {
                character.to_digit(10).and_then(|digit| u8::try_from(digit).ok()).map(Key::f)
            }
            _ => None,
        },
        // What some terminals send for Backspace.
        (true, false) if character.eq_ignore_ascii_case(&'h') => {
            Some(Key::plain(KeyCode::Backspace))
        }
        (true, false) => Some(Key::ctrl(character.to_ascii_lowercase())),
    }
}

/// True for the keys pasted text arrives as.
fn is_run(key: Key) -> bool {
    !key.ctrl && !key.alt && matches!(key.code, KeyCode::Char(_) | KeyCode::Enter | KeyCode::Tab)
}

/// What a key of a run is in the text: Tab a space, so that pasted tables do not walk
/// through the fields.
fn text_of(key: Key) -> char {
    match key.code {
        KeyCode::Char(character) => character,
        KeyCode::Enter => '\n',
        _ => ' ',
    }
}

/// True for keys that go on while they are held.
fn moves(code: KeyCode) -> bool {
    matches!(
        code,
        KeyCode::Up
            | KeyCode::Down
            | KeyCode::Left
            | KeyCode::Right
            | KeyCode::PageUp
            | KeyCode::PageDown
            | KeyCode::Home
            | KeyCode::End
            | KeyCode::Tab
            | KeyCode::BackTab
    )
}

#[cfg(test)]
mod tests;
