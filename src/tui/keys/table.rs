//! The rows of the key table.
//!
//! Rules the tests hold it to: only keys that a Danish and an English keyboard have without
//! AltGr or a dead key, none that Windows Terminal takes itself, no two actions on one key
//! in one place. Screen lock is Ctrl+L, which Windows Terminal leaves free.

use super::Bound::{self, Both, Danish, English};
use super::Context::{
    Analysis, Centre, Dialog, Everywhere, Field, Form, Help, Home, Initiatives, List, Menu, Note,
    Page, Question, Table,
};
use super::{Action, Context, Group, Key, KeyCode, Row};

/// A row that is written short.
const fn row(
    contexts: &'static [Context],
    action: Action,
    keys: &'static [Bound],
    label: &'static str,
    footer: u8,
    group: Group,
) -> Row {
    Row { contexts, action, keys, label, footer, group }
}

const fn key(code: KeyCode) -> Bound {
    Both(Key::plain(code))
}

const fn letter(character: char) -> Bound {
    Both(Key::char(character))
}

const fn ctrl(character: char) -> Bound {
    Both(Key::ctrl(character))
}

const fn f(number: u8) -> Bound {
    Both(Key::f(number))
}

const fn danish(character: char) -> Bound {
    Danish(Key::char(character))
}

const fn english(character: char) -> Bound {
    English(Key::char(character))
}

/// Places where several lines or rows are walked with the arrows.
const LISTS: &[Context] = &[List, Table, Home, Centre];
/// Places where Enter opens what is selected.
const OPENING: &[Context] = &[List, Table, Centre];
/// Places in which a letter is text.
const TYPING: &[Context] = &[Field, Note];

/// What every place shares.
const EVERYWHERE: &[Context] = &[Everywhere];

/// All rows, in the order in which help, menu and bottom line show them.
pub const TABLE: &[Row] = &[
    // A question. J and Y both mean yes in both languages: neither is used for anything
    // else. Digits are the same in both, for the numeric keypad. The page draws the answers
    // with their keys, so the bottom line does not repeat them.
    row(
        &[Question],
        Action::Yes,
        &[danish('j'), english('y'), danish('y'), english('j'), letter('1')],
        "key-yes",
        0,
        Group::Answer,
    ),
    row(&[Question], Action::No, &[letter('n'), letter('2')], "key-no", 0, Group::Answer),
    row(
        &[Question],
        Action::Partly,
        &[danish('d'), english('p'), letter('3')],
        "key-partly",
        0,
        Group::Answer,
    ),
    row(
        &[Question],
        Action::NotRelevant,
        &[letter('i'), english('x'), letter('4')],
        "key-not-relevant",
        0,
        Group::Answer,
    ),
    row(
        &[Question],
        Action::CannotSee,
        &[letter('k'), letter('5')],
        "key-cannot-see",
        0,
        Group::Answer,
    ),
    row(&[Question], Action::Skip, &[letter('s')], "key-skip", 5, Group::Answer),
    row(&[Question], Action::Confirm, &[key(KeyCode::Enter)], "key-suggestion", 0, Group::Answer),
    row(&[Question], Action::ToDiscuss, &[letter('t')], "key-to-discuss", 7, Group::Answer),
    // E: eksempel, example.
    row(&[Question], Action::GoodPractice, &[letter('e')], "key-good-practice", 0, Group::Answer),
    row(
        &[Question],
        Action::ClearAnswer,
        &[key(KeyCode::Backspace), key(KeyCode::Delete)],
        "key-clear-answer",
        0,
        Group::Change,
    ),
    // R: ret, remark.
    row(&[Question], Action::Edit, &[f(2), letter('r')], "key-remark", 6, Group::Change),
    row(
        &[Question],
        Action::Previous,
        &[f(7), key(KeyCode::PageUp), key(KeyCode::Left)],
        "key-previous",
        8,
        Group::Move,
    ),
    row(
        &[Question],
        Action::Next,
        &[f(8), key(KeyCode::PageDown), key(KeyCode::Right)],
        "key-next",
        4,
        Group::Move,
    ),
    row(&[Question], Action::NextUnanswered, &[letter('u')], "key-next-unanswered", 8, Group::Move),
    row(&[Question], Action::Guidance, &[letter('v')], "key-guidance", 5, Group::Show),
    row(&[Question], Action::Law, &[letter('l')], "key-law", 7, Group::Show),
    // B: brug en anden udgave; U and V are taken.
    row(&[Question], Action::OtherVersion, &[letter('b')], "key-other-version", 0, Group::Change),
    // H: historik, history.
    row(&[Question], Action::LastTime, &[letter('h')], "key-last-time", 0, Group::Show),
    // P: papirer, papers. English uses P for "partly"; F3 would be a search.
    row(&[Question], Action::Papers, &[danish('p'), letter('o')], "key-papers", 0, Group::Show),
    row(
        &[Question, List, Table],
        Action::CopyCase,
        &[letter('c')],
        "key-copy-case",
        6,
        Group::Show,
    ),
    row(&[List], Action::NextUnanswered, &[letter('u')], "key-next-unanswered", 6, Group::Move),
    // The first page.
    row(&[Home], Action::Open, &[key(KeyCode::Enter)], "key-continue", 2, Group::Move),
    row(&[Home], Action::Practice, &[letter('p')], "key-practice", 7, Group::Move),
    row(&[Home], Action::Help, &[f(1), letter('h'), letter('?')], "key-help", 4, Group::Always),
    row(
        &[Home],
        Action::Quit,
        &[ctrl('q'), danish('a'), english('q')],
        "key-quit",
        3,
        Group::Always,
    ),
    row(&[Home, Centre], Action::Step1, &[letter('1')], "key-step", 0, Group::Move),
    row(&[Home, Centre], Action::Step2, &[letter('2')], "key-step", 0, Group::Move),
    row(&[Home, Centre], Action::Step3, &[letter('3')], "key-step", 0, Group::Move),
    row(&[Home, Centre], Action::Step4, &[letter('4')], "key-step", 0, Group::Move),
    row(&[Home, Centre], Action::Step5, &[letter('5')], "key-step", 0, Group::Move),
    row(&[Home, Centre], Action::Step6, &[letter('6')], "key-step", 0, Group::Move),
    row(&[Home, Centre], Action::Step7, &[letter('7')], "key-step", 0, Group::Move),
    row(&[Home, Centre], Action::Step8, &[letter('8')], "key-step", 0, Group::Move),
    row(&[Home, Centre], Action::Step9, &[letter('9')], "key-step", 0, Group::Move),
    // Figures of the centre. The letters of the views are the Danish ones in both languages
    // where the English word begins alike (Trend: udvikling keeps its U).
    row(&[Analysis], Action::ViewShare, &[letter('f')], "key-view-share", 7, Group::Show),
    row(&[Analysis], Action::ViewTrend, &[letter('u')], "key-view-trend", 7, Group::Show),
    row(
        &[Analysis],
        Action::ViewCauses,
        &[danish('a'), english('c')],
        "key-view-causes",
        7,
        Group::Show,
    ),
    row(&[Analysis], Action::ViewTeams, &[letter('s')], "key-view-teams", 7, Group::Show),
    row(&[Analysis], Action::ViewTable, &[letter('t')], "key-view-table", 5, Group::Show),
    row(&[Analysis], Action::CopyFigures, &[letter('k')], "key-copy-figures", 6, Group::Show),
    row(
        &[Analysis, Initiatives],
        Action::MakeInitiative,
        &[letter('i')],
        "key-make-initiative",
        3,
        Group::Change,
    ),
    row(&[Initiatives], Action::New, &[letter('n')], "key-new", 3, Group::Change),
    row(&[Initiatives], Action::Status, &[letter('o')], "key-status", 4, Group::Change),
    row(&[Centre], Action::Reminder, &[letter('r')], "key-reminder", 6, Group::Change),
    // Lists and tables.
    row(OPENING, Action::Open, &[key(KeyCode::Enter)], "key-open", 2, Group::Move),
    row(&[List, Table], Action::Mark, &[letter(' ')], "key-mark", 7, Group::Change),
    row(LISTS, Action::Up, &[key(KeyCode::Up)], "key-up", 0, Group::Move),
    row(LISTS, Action::Down, &[key(KeyCode::Down)], "key-down", 0, Group::Move),
    row(LISTS, Action::PageUp, &[key(KeyCode::PageUp)], "key-page-up", 0, Group::Move),
    row(LISTS, Action::PageDown, &[key(KeyCode::PageDown)], "key-page-down", 0, Group::Move),
    row(LISTS, Action::Home, &[key(KeyCode::Home)], "key-first", 0, Group::Move),
    row(LISTS, Action::End, &[key(KeyCode::End)], "key-last", 0, Group::Move),
    row(&[Table], Action::Left, &[key(KeyCode::Left)], "key-sort-left", 0, Group::Change),
    row(&[Table], Action::Right, &[key(KeyCode::Right)], "key-sort-right", 0, Group::Change),
    row(&[Centre], Action::Left, &[key(KeyCode::Left)], "key-left", 0, Group::Move),
    row(&[Centre], Action::Right, &[key(KeyCode::Right)], "key-right", 0, Group::Move),
    row(
        &[List, Table, Centre],
        Action::Back,
        &[key(KeyCode::Esc), key(KeyCode::Backspace)],
        "key-back",
        2,
        Group::Move,
    ),
    // Running text; a question's guidance is rolled with the arrows too.
    row(&[Page, Question], Action::Up, &[key(KeyCode::Up)], "key-scroll-up", 0, Group::Move),
    row(&[Page, Question], Action::Down, &[key(KeyCode::Down)], "key-scroll-down", 0, Group::Move),
    row(&[Page], Action::PageUp, &[key(KeyCode::PageUp)], "key-page-up", 4, Group::Move),
    row(&[Page], Action::PageDown, &[key(KeyCode::PageDown)], "key-page-down", 3, Group::Move),
    row(&[Page], Action::Home, &[key(KeyCode::Home)], "key-first", 0, Group::Move),
    row(&[Page], Action::End, &[key(KeyCode::End)], "key-last", 0, Group::Move),
    row(
        &[Page],
        Action::Back,
        &[key(KeyCode::Esc), key(KeyCode::Backspace)],
        "key-back",
        2,
        Group::Move,
    ),
    row(&[Page], Action::Open, &[key(KeyCode::Enter)], "key-open", 0, Group::Move),
    // Fields, notes and forms: letters are text, so every key here is no letter.
    row(&[Field], Action::Confirm, &[key(KeyCode::Enter)], "key-field-done", 3, Group::Change),
    row(&[Note], Action::Confirm, &[key(KeyCode::Enter)], "key-new-line", 3, Group::Change),
    row(
        &[Field, Note, Form, Dialog],
        Action::NextField,
        &[key(KeyCode::Tab)],
        "key-next-field",
        3,
        Group::Move,
    ),
    row(
        &[Field, Note, Form, Dialog],
        Action::PreviousField,
        &[key(KeyCode::BackTab)],
        "key-previous-field",
        0,
        Group::Move,
    ),
    row(TYPING, Action::Back, &[key(KeyCode::Esc)], "key-done", 2, Group::Move),
    row(&[Field, Note, Form], Action::Next, &[f(8)], "key-go-on", 2, Group::Move),
    row(&[Form], Action::Confirm, &[key(KeyCode::Enter)], "key-choose", 3, Group::Change),
    row(&[Form], Action::Pick, &[f(4), letter(' ')], "key-pick", 4, Group::Change),
    row(&[Form], Action::Up, &[key(KeyCode::Up)], "key-up", 0, Group::Move),
    row(&[Form], Action::Down, &[key(KeyCode::Down)], "key-down", 0, Group::Move),
    row(&[Form], Action::Left, &[key(KeyCode::Left)], "key-left", 0, Group::Move),
    row(&[Form], Action::Right, &[key(KeyCode::Right)], "key-right", 0, Group::Move),
    // Boxes.
    row(
        &[Dialog],
        Action::Confirm,
        &[key(KeyCode::Enter), letter(' ')],
        "key-choose",
        2,
        Group::Change,
    ),
    row(&[Dialog], Action::Left, &[key(KeyCode::Left)], "key-left", 0, Group::Move),
    row(&[Dialog], Action::Right, &[key(KeyCode::Right)], "key-right", 0, Group::Move),
    row(&[Dialog], Action::Back, &[key(KeyCode::Esc)], "key-cancel", 2, Group::Move),
    row(&[Menu], Action::Open, &[key(KeyCode::Enter)], "key-do-it", 2, Group::Move),
    row(&[Menu], Action::NextPane, &[key(KeyCode::Tab)], "key-menu-kinds", 4, Group::Show),
    row(&[Help], Action::Open, &[key(KeyCode::Enter)], "key-open", 3, Group::Move),
    row(&[Menu, Help], Action::Up, &[key(KeyCode::Up)], "key-up", 0, Group::Move),
    row(&[Menu, Help], Action::Down, &[key(KeyCode::Down)], "key-down", 0, Group::Move),
    row(&[Menu, Help], Action::PageUp, &[key(KeyCode::PageUp)], "key-page-up", 0, Group::Move),
    row(
        &[Menu, Help],
        Action::PageDown,
        &[key(KeyCode::PageDown)],
        "key-page-down",
        0,
        Group::Move,
    ),
    row(&[Menu, Help], Action::Back, &[key(KeyCode::Esc)], "key-close", 2, Group::Move),
    // Everywhere. F1 and F10 are taken by some terminals, so neither stands alone.
    row(EVERYWHERE, Action::Edit, &[f(2)], "key-edit", 0, Group::Change),
    row(EVERYWHERE, Action::Pick, &[f(4)], "key-pick", 0, Group::Change),
    row(EVERYWHERE, Action::Previous, &[f(7)], "key-previous", 0, Group::Move),
    row(EVERYWHERE, Action::Next, &[f(8)], "key-next", 0, Group::Move),
    row(EVERYWHERE, Action::GoTo, &[f(5), letter('g')], "key-go-to", 0, Group::Move),
    row(EVERYWHERE, Action::NextPane, &[f(6), key(KeyCode::Tab)], "key-next-pane", 0, Group::Move),
    row(EVERYWHERE, Action::Search, &[f(3), ctrl('f'), letter('/')], "key-search", 8, Group::Show),
    row(EVERYWHERE, Action::Undo, &[ctrl('z')], "key-undo", 0, Group::Change),
    row(EVERYWHERE, Action::Redo, &[ctrl('y')], "key-redo", 0, Group::Change),
    row(EVERYWHERE, Action::Saved, &[ctrl('s')], "key-saved", 0, Group::Always),
    row(EVERYWHERE, Action::Lock, &[ctrl('l')], "key-lock-screen", 0, Group::Always),
    row(EVERYWHERE, Action::HowToLeave, &[ctrl('c')], "key-how-to-leave", 0, Group::Always),
    row(EVERYWHERE, Action::Help, &[f(1), letter('?')], "key-help", 4, Group::Always),
    row(
        EVERYWHERE,
        Action::Menu,
        &[f(9), f(10), ctrl('k'), letter('m')],
        "key-menu",
        1,
        Group::Always,
    ),
    row(EVERYWHERE, Action::Quit, &[ctrl('q')], "key-quit", 0, Group::Always),
    row(EVERYWHERE, Action::Back, &[key(KeyCode::Esc)], "key-back", 2, Group::Move),
];
