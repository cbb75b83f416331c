//! A desk in a temporary folder with a standing clock and fixed numbers, and scripts of keys
//! played through the real loop.

use std::cell::{Cell as Flag, RefCell};
use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use ratatui::Terminal;
use ratatui::backend::{Backend, ClearType, TestBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use tempfile::TempDir;
use tilsyn::api::request::{Secret, SetUp};
use tilsyn::api::{Problem, Request, Response};
use tilsyn::catalogue::library::Library;
use tilsyn::catalogue::texts::{Language, Texts};
use tilsyn::domain::checklist::Checklist;
use tilsyn::domain::text::Clean;
use tilsyn::ops::desk::{Files, Places};
use tilsyn::ops::{self, Desk};
use tilsyn::shell::clock::Clock;
use tilsyn::shell::event_loop::{self, Ended, Inputs, Outside, Stage, Waited};
use tilsyn::shell::files::DiskFiles;
use tilsyn::shell::keyboard::Takes;
use tilsyn::shell::ui::first_page;
use tilsyn::tui::ctx::Ctx;
use tilsyn::tui::input::{Input, Key, KeyCode};
use tilsyn::tui::keys::Shown;
use tilsyn::tui::model::Model;
use tilsyn::tui::outcome::Preferences;
use tilsyn::tui::theme::{Look, Theme};

use crate::desks;

pub(crate) use crate::desks::PASSPHRASE;

/// A folder of its own, a desk in it, a clock that stands.
pub struct TestDesk {
    pub folder: TempDir,
    pub desk: Desk,
    pub clock: Clock,
    pub language: Language,
    pub size: Size,
    pub copied: Vec<String>,
    /// Scripts end as by a kill, which keeps nothing; otherwise as by closing the window.
    pub is_killed: bool,
    /// Where the cursor stood at the end of the last script, and whether the program had ended.
    pub end: (Position, bool),
}

/// What Mette Holm says at first use.
pub fn first_use() -> SetUp {
    SetUp {
        leads_team: true,
        manages_centre: false,
        name: "Mette Holm".into(),
        initials: "MEHO".into(),
        team: "Sygedagpenge Nord".into(),
        centre: "Center for Sygedagpenge".into(),
        passphrase: Secret(PASSPHRASE.into()),
        recovery_code: None,
    }
}

/// One step of a script.
#[derive(Debug, Clone)]
pub enum Step {
    Input(Input),
    /// Nothing comes for as long as the loop waits.
    Pause,
    /// The terminal goes away, which shows when it is drawn on.
    Unplug,
    /// Somebody else puts a file there.
    Arrives(PathBuf, Vec<u8>),
    See(String),
    Miss(String),
}

impl TestDesk {
    /// Nothing is set up yet.
    pub fn bare() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let desk = desk(folder.path().join("data"), folder.path().join("reports"));
        let clock = Clock::standing("2026-11-16T14:32:07+01:00").expect("a moment");
        let size = Size { width: 80, height: 24 };
        Self {
            folder,
            desk,
            clock,
            language: Language::Danish,
            size,
            copied: Vec::new(),
            is_killed: false,
            end: (Position::default(), false),
        }
    }

    /// Set up for Mette Holm of Sygedagpenge Nord.
    pub fn new() -> Self {
        let mut test = Self::bare();
        test.ask(&Request::SetUp(first_use())).expect("set up");
        test
    }

    /// The same without a key, so that what is stored can be read in the file.
    pub fn readable() -> Self {
        Self::readable_of(&first_use())
    }

    /// That of somebody else.
    pub fn readable_of(given: &SetUp) -> Self {
        let mut test = Self::bare();
        ops::first_use::set_up_plain(&mut test.desk, &test.clock.moment(), given).expect("set up");
        test
    }

    /// Opens what is not encrypted, as a start does.
    pub fn open_readable(&mut self) {
        ops::setup::open_plain(&mut self.desk, &self.clock.moment()).expect("open");
    }

    /// The file of the database, byte for byte.
    pub fn stored(&self) -> Vec<u8> {
        std::fs::read(self.folder.path().join("data/tilsyn.db")).expect("the database")
    }

    /// Own checklists with these faults were left out.
    pub fn with_checklist_faults(self, faults: &[&str]) -> Self {
        let faults = faults.iter().map(|fault| Clean::line(fault)).collect();
        Self { desk: self.desk.with_checklist_faults(faults), ..self }
    }

    /// The same program on a copy of its folder, to try something that the rest shall not see.
    pub fn copy(&self) -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        copy_folder(self.folder.path(), folder.path());
        let desk = desk(folder.path().join("data"), folder.path().join("reports"));
        let (clock, language, size) = (self.clock, self.language, self.size);
        let (copied, end) = (Vec::new(), (Position::default(), false));
        let is_killed = self.is_killed;
        let mut copy = Self { folder, desk, clock, language, size, copied, end, is_killed };
        if self.desk.is_open() {
            copy.ask(&Request::Unlock(Secret(PASSPHRASE.into()))).expect("unlock");
        }
        copy
    }

    /// A use case without the UI.
    pub fn ask(&mut self, request: &Request) -> Result<Response, Problem> {
        ops::handle(&mut self.desk, &self.clock.moment(), request)
    }

    /// As after a restart of the program: everything closed, a new desk on the same folder.
    pub fn restart(&mut self) {
        self.desk.lock();
        self.desk = desk(self.folder.path().join("data"), self.folder.path().join("reports"));
        self.ask(&Request::Unlock(Secret(PASSPHRASE.into()))).expect("unlock");
    }

    /// The same, and these checklists of the municipality's own were found.
    pub fn restart_knowing(&mut self, own: Vec<Checklist>) {
        self.desk.lock();
        let (data, reports) = (self.folder.path().join("data"), self.folder.path().join("reports"));
        let library = Library::with_own(own).expect("lists that fit together");
        self.desk = desks::desk_knowing(Places { data, reports }, Box::new(DiskFiles), library);
        self.ask(&Request::Unlock(Secret(PASSPHRASE.into()))).expect("unlock");
    }

    /// Plays a script from the first page and gives the last screen.
    pub fn play(&mut self, script: &[Step]) -> String {
        self.played(script, false)
    }

    /// The same, and what comes in a row is there all at once, as when somebody types faster than
    /// the window draws: quicker, for those who look at the last screen only.
    pub fn play_at_once(&mut self, script: &[Step]) -> String {
        self.played(script, true)
    }

    fn played(&mut self, script: &[Step], at_once: bool) -> String {
        let preferences =
            Preferences { language: self.language, look: Look::Dark, plain_signs: false };
        let texts = Texts::new(self.language);
        let theme = Theme::of(Look::Dark, false);
        let today = self.clock.moment().today();
        let ctx = Ctx { texts: &texts, theme: &theme, size: self.size, today, shown: Shown::Both };
        let model = Model::new(first_page(&self.desk, preferences, &ctx), preferences);
        let screen = Screen::new(self.size);
        let backend = Recorder(screen.clone());
        let mut terminal = Terminal::new(backend).expect("a terminal");
        let mut inputs = Script {
            steps: script.iter().cloned().collect(),
            screen: screen.clone(),
            at_once,
            is_killed: self.is_killed,
        };
        let mut outside = Copied::default();
        let stage = Stage {
            desk: &mut self.desk,
            model,
            clock: self.clock,
            outside: &mut outside,
            no_color: false,
        };
        let ended = event_loop::run(&mut terminal, &mut inputs, stage);
        assert!(self.is_killed || matches!(ended, Ok(Ended::Gone | Ended::Left)), "{ended:?}");
        let cursor = terminal.get_cursor_position().expect("a cursor");
        self.end = (cursor, matches!(ended, Ok(Ended::Left)));
        self.copied.extend(outside.0);

        screen.text()
    }

    /// The file with this name among the reports.
    pub fn report(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join("reports").join(name)).expect(name)
    }
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            std::fs::create_dir_all(&to).expect("a folder");
            copy_folder(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).expect("copied");
        }
    }
}

fn desk(data: PathBuf, reports: PathBuf) -> Desk {
    desk_with(data, reports, Box::new(DiskFiles))
}

/// A desk in a folder, with other files than the real ones.
pub fn desk_with(data: PathBuf, reports: PathBuf, files: Box<dyn Files>) -> Desk {
    desks::desk_with(Places { data, reports }, files)
}

/// A script from words: keys by name (`enter`, `esc`, `f8`, `ctrl+z`, `j`), `"typed text"` in
/// quotes, `see:text` and `miss:text` with `_` for blanks, `paste:text` with `¶` for
/// line ends as well, `pause` for nothing at all, `unplug` for a terminal that is gone.
pub fn script(text: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('"') {
            let (typed, after) = quoted.split_once('"').expect("a closing quote");
            steps.extend(typed.chars().map(|letter| Step::Input(Input::char(letter))));
            rest = after.trim_start();
            continue;
        }
        let (word, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        rest = after.trim_start();
        steps.push(match word.split_once(':') {
            Some(("see", text)) => Step::See(text.replace('_', " ")),
            Some(("miss", text)) => Step::Miss(text.replace('_', " ")),
            Some(("paste", text)) => {
                Step::Input(Input::Paste(text.replace('_', " ").replace('¶', "\n")))
            }
            _ if word == "pause" => Step::Pause,
            _ if word == "unplug" => Step::Unplug,
            _ if word == "elapsed" => Step::Input(Input::Elapsed),
            _ => Step::Input(Input::Key(key(word))),
        });
    }
    steps
}

fn key(word: &str) -> Key {
    if let Some(letter) = word.strip_prefix("ctrl+") {
        return Key::ctrl(letter.chars().next().expect("a letter"));
    }
    let code = match word {
        "enter" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "tab" => KeyCode::Tab,
        "backtab" => KeyCode::BackTab,
        "backspace" => KeyCode::Backspace,
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "pgup" => KeyCode::PageUp,
        "pgdn" => KeyCode::PageDown,
        "home" => KeyCode::Home,
        "end" => KeyCode::End,
        "space" => KeyCode::Char(' '),
        _ => match word.strip_prefix('f').and_then(|number| number.parse().ok()) {
            Some(number) => KeyCode::F(number),
            None => {
                let mut letters = word.chars();
                let letter = letters.next().expect("a key");
                assert!(letters.next().is_none(), "no such key: {word}");
                KeyCode::Char(letter)
            }
        },
    };
    Key::plain(code)
}

#[derive(Default)]
struct Copied(Vec<String>);

impl Outside for Copied {
    fn copy(&mut self, text: &Clean) {
        self.0.push(text.to_string());
    }

    fn show_folder(&mut self, _folder: &Clean) {}

    fn remember(&mut self, _preferences: Preferences) {}
}

struct Script {
    steps: VecDeque<Step>,
    screen: Screen,
    at_once: bool,
    is_killed: bool,
}

impl Script {
    /// An input, and when all are there at once those that follow it.
    fn inputs(&mut self, first: Input) -> Vec<Input> {
        let mut inputs = vec![first];
        while self.at_once
            && let Some(Step::Input(_)) = self.steps.front()
            && let Some(Step::Input(next)) = self.steps.pop_front()
        {
            inputs.push(next);
        }
        inputs
    }
}

impl Inputs for Script {
    fn wait(&mut self, _at_most: Option<Duration>, _takes: Takes) -> io::Result<Waited> {
        loop {
            match self.steps.pop_front() {
                None if self.is_killed => return Err(io::ErrorKind::Interrupted.into()),
                None => return Ok(Waited::Gone),
                Some(Step::Input(input)) => return Ok(Waited::Inputs(self.inputs(input))),
                Some(Step::Pause) => return Ok(Waited::Elapsed),
                Some(Step::Unplug) => self.screen.1.set(true),
                Some(Step::Arrives(path, bytes)) => DiskFiles.write(&path, &bytes)?,
                Some(Step::See(text)) => {
                    let seen = self.screen.text();
                    let flat = flatten(&seen);
                    assert!(flat.contains(&text), "not seen: {text:?} on\n{seen}");
                }
                Some(Step::Miss(text)) => {
                    let seen = self.screen.text();
                    assert!(!flatten(&seen).contains(&text), "seen: {text:?} on\n{seen}");
                }
            }
        }
    }
}

/// The screen with runs of blanks and line ends as one blank, so that wrapped text is found.
fn flatten(screen: &str) -> String {
    let words = screen.replace(['│', '║', '\u{a0}'], " ");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A screen that can be read while the loop draws on it, and whether it is unplugged.
#[derive(Clone)]
struct Screen(Rc<RefCell<TestBackend>>, Rc<Flag<bool>>);

impl Screen {
    fn new(size: Size) -> Self {
        let backend = TestBackend::new(size.width, size.height);
        Self(Rc::new(RefCell::new(backend)), Rc::default())
    }

    fn text(&self) -> String {
        let screen = self.0.borrow();
        let buffer = screen.buffer();
        let mut text = String::new();
        for row in 0..buffer.area.height {
            let mut line = String::new();
            let mut skip = 0;
            for column in 0..buffer.area.width {
                let symbol = buffer[(column, row)].symbol();
                if skip == 0 {
                    line.push_str(symbol);
                    skip = unicode_width::UnicodeWidthStr::width(symbol).saturating_sub(1);
                } else {
                    skip -= 1;
                }
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }
}

/// What the loop draws on.
struct Recorder(Screen);

impl Backend for Recorder {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let Ok(()) = self.0.0.borrow_mut().draw(content);
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        let Ok(()) = self.0.0.borrow_mut().hide_cursor();
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        let Ok(()) = self.0.0.borrow_mut().show_cursor();
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        let Ok(position) = self.0.0.borrow_mut().get_cursor_position();
        Ok(position)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let Ok(()) = self.0.0.borrow_mut().set_cursor_position(position);
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        let Ok(()) = self.0.0.borrow_mut().clear();
        Ok(())
    }

    fn clear_region(&mut self, kind: ClearType) -> io::Result<()> {
        let Ok(()) = self.0.0.borrow_mut().clear_region(kind);
        Ok(())
    }

    fn size(&self) -> io::Result<Size> {
        let Ok(size) = self.0.0.borrow_mut().size();
        Ok(size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        let Ok(size) = self.0.0.borrow_mut().window_size();
        Ok(size)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.0.1.get() {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        let Ok(()) = self.0.0.borrow_mut().flush();
        Ok(())
    }
}

/// Writes a file of a test.
#[expect(clippy::disallowed_methods, reason = "the program is not what writes here")]
pub fn write(path: &std::path::Path, text: &str) {
    std::fs::write(path, text).expect("a file");
}
