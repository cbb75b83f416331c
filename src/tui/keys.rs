//! The one key table: what can be done, with which key, where, and what it is called.
//!
//! Footer, help, menu and the screens read it, so they cannot drift apart. The rows stand
//! in `table`; the reasons for the letters in its comments.

mod action;
mod table;

use super::input::{Key, KeyCode};
use crate::catalogue::texts::{Language, Texts};
use crate::domain::text::Clean;

pub use action::Action;
pub use table::TABLE;

/// Where the person is, as far as keys are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Context {
    /// Not a place: rows of the table that hold in every other context.
    Everywhere,
    /// The first page, with its numbered steps.
    Home,
    /// A list of cases or the like.
    List,
    /// A question answered with one key.
    Question,
    /// A question whose answer is a date, a number or a place on a scale: digits are text.
    QuestionNumber,
    /// A field of one line is being edited.
    Field,
    /// A note of several lines is being edited.
    Note,
    /// A form, with a choice or a button in focus.
    Form,
    /// A table whose column of sorting can be changed.
    Table,
    /// Running text.
    Page,
    /// A box that asks something.
    Dialog,
    /// The menu, which is searched by typing.
    Menu,
    /// The help, which is searched by typing.
    Help,
    /// A page of the centre, with its numbered tabs.
    Centre,
    /// Figures and charts of the centre.
    Analysis,
    /// Initiatives and their follow-up.
    Initiatives,
}

/// Every place a person can be.
pub const CONTEXTS: [Context; 15] = [
    Context::Home,
    Context::List,
    Context::Question,
    Context::QuestionNumber,
    Context::Field,
    Context::Note,
    Context::Form,
    Context::Table,
    Context::Page,
    Context::Dialog,
    Context::Menu,
    Context::Help,
    Context::Centre,
    Context::Analysis,
    Context::Initiatives,
];

impl Context {
    /// True where letters, digits and Space are text, so that none of them is a shortcut.
    #[must_use]
    pub fn takes_text(self) -> bool {
        matches!(self, Self::Field | Self::Note | Self::Menu | Self::Help)
    }

    /// True where a typed character is not a shortcut.
    fn is_text(self, key: Key) -> bool {
        match key.typed() {
            Some(character) => {
                self.takes_text()
                    || (self == Self::QuestionNumber
                        && (character.is_ascii_digit()
                            || matches!(character, ',' | '.' | '-' | '/')))
            }
            None => false,
        }
    }
}

/// A key of the table, with the languages it holds in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// In both languages.
    Both(Key),
    /// In Danish only.
    Danish(Key),
    /// In English only.
    English(Key),
}

impl Bound {
    /// The key, if it holds in this language.
    #[must_use]
    pub fn key(self, language: Language) -> Option<Key> {
        match (self, language) {
            (Self::Both(key), _)
            | (Self::Danish(key), Language::Danish)
            | (Self::English(key), Language::English) => Some(key),
            _ => None,
        }
    }
}

/// The headings of the help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// Answering.
    Answer,
    /// Moving about.
    Move,
    /// Looking at something.
    Show,
    /// Changing and taking back.
    Change,
    /// What is always there.
    Always,
}

/// The headings in the order the help shows them, with their text ids.
pub const GROUPS: [(Group, &str); 5] = [
    (Group::Answer, "help-group-answer"),
    (Group::Move, "help-group-move"),
    (Group::Show, "help-group-show"),
    (Group::Change, "help-group-change"),
    (Group::Always, "help-group-always"),
];

/// One row of the key table.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// Where it holds.
    pub contexts: &'static [Context],
    /// What it does.
    pub action: Action,
    /// The keys; the first one of a language is the one shown.
    pub keys: &'static [Bound],
    /// Text id of the label.
    pub label: &'static str,
    /// Place in the queue for the bottom line: 1 is kept longest, 0 never stands there.
    pub footer: u8,
    /// Heading in the help.
    pub group: Group,
}

impl Row {
    /// The keys of a language, the one to show first.
    pub fn keys(&self, language: Language) -> impl Iterator<Item = Key> + '_ {
        self.keys.iter().filter_map(move |bound| bound.key(language))
    }

    /// The keys of a language that are keys in `context` and not text.
    pub fn keys_in(&self, context: Context, language: Language) -> impl Iterator<Item = Key> + '_ {
        self.keys(language).filter(move |key| !context.is_text(*key))
    }

    /// True for keys that mean something else on each page and nothing on most: they are
    /// offered only where the page has a name for what they do.
    #[must_use]
    pub fn waits_for_a_name(&self) -> bool {
        self.contexts.contains(&Context::Everywhere)
            && matches!(
                self.action,
                Action::Edit
                    | Action::Pick
                    | Action::Previous
                    | Action::Next
                    | Action::GoTo
                    | Action::NextPane
            )
    }

    /// True when the row holds in `context`, by name or because it holds everywhere.
    fn holds_in(&self, context: Context) -> bool {
        self.contexts.contains(&context)
            || self.contexts.contains(&Context::Everywhere)
            || (context == Context::QuestionNumber && self.contexts.contains(&Context::Question))
            || (matches!(context, Context::Analysis | Context::Initiatives)
                && self.contexts.contains(&Context::Centre))
    }
}

/// What `key` asks for in `context`; the context's own rows come before those that hold
/// everywhere.
#[must_use]
pub fn action(context: Context, key: Key, language: Language) -> Option<Action> {
    let key = folded(key);
    if context.is_text(key) {
        return None;
    }
    rows(context)
        .into_iter()
        .find(|row| row.keys(language).any(|bound| bound == key))
        .map(|row| row.action)
}

/// The rows that hold in `context`, its own before those of everywhere. An action with a row
/// of its own there is not listed a second time.
#[must_use]
pub fn rows(context: Context) -> Vec<&'static Row> {
    let (everywhere, own): (Vec<&Row>, Vec<&Row>) = TABLE
        .iter()
        .filter(|row| row.holds_in(context))
        .partition(|row| row.contexts.contains(&Context::Everywhere));
    let mut all = own;
    for row in everywhere {
        if !all.iter().any(|known| known.action == row.action) {
            all.push(row);
        }
    }
    all
}

/// Which keys the bottom line shows, a setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Shown {
    /// F-keys where there are any.
    #[default]
    FunctionKeys,
    /// Letters and other keys where there are any.
    Letters,
    /// Both, as `F8/PgDn`.
    Both,
}

/// The keys to show for a row in `context`, as `F8`, `PgDn` or `F8/PgDn`, with the key that
/// a click on them stands for. `None` when the row has no key that works there.
#[must_use]
pub fn shown(
    row: &Row,
    context: Context,
    language: Language,
    which: Shown,
    texts: &Texts,
) -> Option<(Clean, Key)> {
    let keys: Vec<Key> = row.keys_in(context, language).collect();
    let first = *keys.first()?;
    let function = keys.iter().copied().find(|key| matches!(key.code, KeyCode::F(_)));
    let other = keys.iter().copied().find(|key| !matches!(key.code, KeyCode::F(_)));
    let name = match (which, function, other) {
        (Shown::Both, Some(function), Some(other)) => {
            Clean::join([&key_name(function, texts), &key_name(other, texts)], "/")
        }
        (Shown::Letters, _, Some(other)) => return Some((key_name(other, texts), other)),
        _ => key_name(first, texts),
    };
    Some((name, first))
}

/// What the first and the last of some rows have on their keys, as `1-6`: rows that are shown as
/// one because each does the same with another number.
#[must_use]
pub fn span(rows: &[&Row], context: Context, language: Language, texts: &Texts) -> Clean {
    let name = |row: Option<&&Row>| {
        row.and_then(|row| row.keys_in(context, language).next())
            .map(|key| key_name(key, texts))
            .unwrap_or_default()
    };
    match rows.len() {
        0 | 1 => name(rows.first()),
        _ => Clean::join([&name(rows.first()), &name(rows.last())], "-"),
    }
}

/// What stands on the key: `F9`, `Ctrl+Q`, `J`, `PgDn`, `Mellemrum`.
#[must_use]
pub fn key_name(key: Key, texts: &Texts) -> Clean {
    let name = match key.code {
        KeyCode::Char(' ') => texts.get("keyname-space"),
        KeyCode::Char(character) => Clean::line(&character.to_uppercase().collect::<String>()),
        KeyCode::F(number) => Clean::line(&format!("F{number}")),
        KeyCode::Enter => Clean::symbol("Enter"),
        KeyCode::Esc => Clean::symbol("Esc"),
        KeyCode::Tab => Clean::symbol("Tab"),
        KeyCode::BackTab => texts.get("keyname-shift-tab"),
        KeyCode::Backspace => texts.get("keyname-backspace"),
        KeyCode::Delete => texts.get("keyname-delete"),
        KeyCode::Up => Clean::symbol("↑"),
        KeyCode::Down => Clean::symbol("↓"),
        KeyCode::Left => Clean::symbol("←"),
        KeyCode::Right => Clean::symbol("→"),
        KeyCode::Home => Clean::symbol("Home"),
        KeyCode::End => Clean::symbol("End"),
        KeyCode::PageUp => Clean::symbol("PgUp"),
        KeyCode::PageDown => Clean::symbol("PgDn"),
    };
    if key.ctrl { Clean::join([&Clean::symbol("Ctrl"), &name], "+") } else { name }
}

/// Letters are bound in lower case; Caps Lock must not take the keys away.
fn folded(key: Key) -> Key {
    match key.code {
        KeyCode::Char(character) => {
            let mut lower = character.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(one), None) => Key { code: KeyCode::Char(one), ..key },
                _ => key,
            }
        }
        _ => key,
    }
}

#[cfg(test)]
mod tests;
