//! A panic on any page leaves a usable terminal and says nothing of what was typed.
//!
//! This very test program is started again as one that takes the terminal as the UI does, goes to a
//! page through the real loop, panics there, and does the same with the next page.

use std::collections::{BTreeSet, VecDeque};
use std::io;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use tilsyn::catalogue::texts::{Language, Texts};
use tilsyn::domain::text::Clean;
use tilsyn::ops;
use tilsyn::ops::desk::Places;
use tilsyn::shell::event_loop::{self, Inputs, Outside, Stage, Waited};
use tilsyn::shell::keyboard::Takes;
use tilsyn::shell::ui::first_page;
use tilsyn::shell::{farewell, terminal};
use tilsyn::tui::ctx::Ctx;
use tilsyn::tui::keys::Shown;
use tilsyn::tui::model::Model;
use tilsyn::tui::outcome::Preferences;
use tilsyn::tui::theme::{Look, Theme};

use crate::cli::{demonstrated_centre, demonstration};
use crate::folder::clock;
use crate::support::{Step, script};
use crate::window::Start;
use crate::{desks, full};

/// Keys from the first page of a team's demonstration to its other pages.
const TEAM: [&str; 28] = [
    "",
    "1",
    "2",
    "3",
    "3 enter",
    "3 enter f2",
    "3 enter f4",
    "3 enter f5",
    "3 enter v",
    "3 enter l",
    "3 enter b",
    "3 f2",
    "3 f4",
    "3 f5",
    "4",
    "4 f8",
    "5",
    "6",
    "7",
    "8",
    "9",
    "p",
    "p enter",
    "f1",
    "f9",
    "f9 \"team la\" enter",
    "f9 \"ndb\" enter",
    "ctrl+q",
];
/// The same of a centre's.
const CENTRE: [&str; 16] = [
    "",
    "1",
    "2",
    "3",
    "4",
    "4 enter",
    "4 4 enter",
    "4 4 enter enter",
    "4 f8",
    "5",
    "5 n",
    "5 enter",
    "5 2",
    "5 4",
    "6",
    "7",
];
/// So many different ways, as they stand in the second row, are seen at least.
const WAYS: usize = 30;

/// The folder that is shown, for the program below.
const FOLDER: &str = "TILSYN_TEST_PANIC_FOLDER";
/// The keys to its pages, separated by semicolons.
const KEYS: &str = "TILSYN_TEST_PANIC_KEYS";
/// The test below, as the test program calls it.
const PANICS: &str = "pty::panics::panics_on_each_page";
/// What a panic quotes and nobody may see.
const TYPED: &str = "Navn-paa-en-borger";
const SENTENCE: &str = "Beklager alt er gemt";

/// What a terminal hears when the program takes it, and when it gives it back.
const TAKEN: &str = "\u{1b}[?1049h";
const GIVEN_BACK: &str = "\u{1b}[?1049l";

#[test]
fn a_panic_on_any_page_leaves_a_usable_terminal_and_says_nothing_of_what_was_typed() {
    let team: Vec<&str> = full::sampled(TEAM, 7).collect();
    let mut ways = panicked(demonstration().path(), &team);
    assert!(ways.len() > 2, "{ways:?}");
    if !full::is_desk() {
        ways.extend(panicked(demonstrated_centre().path(), &CENTRE));
        assert!(ways.len() >= WAYS, "{} of {WAYS}: {ways:#?}", ways.len());
    }
}

/// Looks at the terminal after a panic on each page, and tells the ways to them.
fn panicked(folder: &std::path::Path, keys: &[&str]) -> BTreeSet<String> {
    let program = std::env::current_exe().expect("this program");
    let program = program.to_str().expect("text");
    let script = format!("'{program}' --exact {PANICS} --nocapture >/dev/tty; echo status $?");
    let start = Start::command(folder, "/bin/sh", ["-c", &script])
        .with(FOLDER, folder.to_str().expect("text"))
        .with(KEYS, &keys.join(";"));
    let mut window = start.open();
    window.ended();
    let seen = String::from_utf8(window.bytes.clone()).expect("UTF-8");
    assert!(seen.contains("status 0"), "{seen}");
    let pages: Vec<&str> = seen.split(TAKEN).skip(1).collect();
    assert_eq!(pages.len(), keys.len(), "{seen}");
    pages.iter().zip(keys).map(|(page, keys)| usable(page, keys)).collect()
}

/// Fails unless the terminal is as a shell needs it; gives the way to the page.
fn usable(page: &str, keys: &str) -> String {
    let (shown, said) = page.split_once(GIVEN_BACK).expect("the terminal is given back");
    let mut terminal = vt100::Parser::default();
    terminal.process(format!("{TAKEN}{shown}").as_bytes());
    let way = terminal.screen().rows(0, 80).nth(1).unwrap_or_default();
    assert!(terminal.screen().alternate_screen(), "{keys}");
    terminal.process(format!("{GIVEN_BACK}{said}").as_bytes());
    let screen = terminal.screen();
    assert!(!screen.alternate_screen() && !screen.hide_cursor(), "{keys}");
    assert!(!screen.bracketed_paste(), "{keys}");
    assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None, "{keys}");
    assert!(said.contains(SENTENCE) && said.contains("panics.rs"), "{keys}: {said}");
    assert!(!page.contains(TYPED), "{keys}: {said}");
    for setting in ["icanon", "isig", "echo", "icrnl", "opost"] {
        let is_on = said.split([' ', ';', '\r', '\n']).any(|word| word == setting);
        assert!(is_on, "{keys}: {setting} is off:\n{said}");
    }
    way
}

/// Does nothing unless the test above has started it.
#[test]
fn panics_on_each_page() {
    let given = [FOLDER, KEYS].map(std::env::var_os);
    let [Some(folder), Some(keys)] = given else { return };
    farewell::on_panic(SENTENCE.to_owned());
    let data = PathBuf::from(folder);
    let mut desk = desks::desk(Places { reports: data.join("reports"), data });
    ops::setup::open_plain(&mut desk, &clock().moment()).expect("opened");
    for keys in keys.to_str().expect("text").split(';') {
        let (taken, mut screen) = terminal::take().expect("a terminal");
        let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let preferences =
                Preferences { language: Language::Danish, look: Look::Dark, plain_signs: false };
            let (texts, theme) = (Texts::new(Language::Danish), Theme::of(Look::Dark, false));
            let (size, today) = (screen.size().expect("a size"), clock().moment().today());
            let ctx = Ctx { texts: &texts, theme: &theme, size, today, shown: Shown::Both };
            let model = Model::new(first_page(&desk, preferences, &ctx), preferences);
            let desk = &mut desk;
            let stage =
                Stage { desk, model, clock: clock(), outside: &mut Nothing, no_color: false };
            event_loop::run(&mut screen, &mut UntilPanic(script(keys).into()), stage)
        }));
        assert!(caught.is_err());
        drop(taken);
        Command::new("stty").arg("-a").status().expect("the terminal's settings");
    }
}

/// Keys, and then a panic.
struct UntilPanic(VecDeque<Step>);

impl Inputs for UntilPanic {
    fn wait(&mut self, _at_most: Option<Duration>, _takes: Takes) -> io::Result<Waited> {
        match self.0.pop_front() {
            Some(Step::Input(input)) => Ok(Waited::Inputs(vec![input])),
            _ => panic!("{TYPED}"),
        }
    }
}

/// Nothing is outside.
struct Nothing;

impl Outside for Nothing {
    fn copy(&mut self, _text: &Clean) {}

    fn show_folder(&mut self, _folder: &Clean) {}

    fn remember(&mut self, _preferences: Preferences) {}
}
