//! Opening the terminal UI: what is asked for first, the settings file, the loop.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::build::Session;
use super::clock::Clock;
use super::event_loop::{self, Ended, Outside, Stage};
use super::preferences;
use super::{farewell, folder, terminal};
use crate::api::{Kind, Problem};
use crate::catalogue::texts::{Language, Texts};
use crate::domain::text::Clean;
use crate::ops::desk::Places;
use crate::ops::{self, Desk};
use crate::tui::ctx::Ctx;
use crate::tui::keys::Shown;
use crate::tui::model::Model;
use crate::tui::outcome::Preferences;
use crate::tui::screen::Screen;
use crate::tui::screens::{home, locked, set_up};
use crate::tui::theme::Theme;

/// What the UI is opened with.
pub struct Opening {
    /// The desk; a database without a key is open already.
    pub desk: Desk,
    /// Where moments come from.
    pub clock: Clock,
    /// Language and look.
    pub preferences: Preferences,
    /// The plain settings file.
    pub settings_file: PathBuf,
    /// Colours are left out, as `NO_COLOR` asks.
    pub no_color: bool,
}

/// Runs the UI until the user leaves or the terminal is gone.
///
/// # Errors
/// When there is no terminal, or it cannot be read or written.
pub fn open(opening: Opening) -> io::Result<Ended> {
    let Opening { mut desk, clock, preferences, settings_file, no_color } = opening;
    let texts = Texts::new(preferences.language);
    farewell::on_panic(texts.get("panic").into_string());
    farewell::on_closing()?;
    let (taken, mut screen) = terminal::take()?;
    let theme = Theme::of(preferences.look, no_color);
    let size = screen.size()?;
    let today = clock.moment().today();
    let ctx = Ctx { texts: &texts, theme: &theme, size, today, shown: Shown::Both };
    let first = first_page(&desk, preferences, &ctx);
    let model = Model::new(first, preferences);
    let mut outside = RealOutside { settings_file };
    let stage = Stage { desk: &mut desk, model, clock, outside: &mut outside, no_color };
    let mut inputs = terminal::TerminalInputs::new();
    let ended = event_loop::run(&mut screen, &mut inputs, stage);
    drop(taken);
    ended
}

/// Opens the terminal UI on a desk and comes back when the user leaves.
///
/// # Errors
/// When there is no terminal to open it in.
pub(crate) fn open_ui(session: &Session, mut desk: Desk) -> Result<ExitCode, Problem> {
    if !(std::io::stdin().is_terminal() && std::io::stdout().is_terminal()) {
        return Err(Problem::new(Kind::Surroundings, "no-terminal"));
    }
    let settings_file = settings_file(desk.data_folder());
    let mut preferences = preferences::read(&settings_file).preferences;
    preferences.language = session.language;
    if desk.is_plain() && !desk.is_open() {
        ops::setup::open_plain(&mut desk, &session.clock.moment())?;
    }
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let opening = Opening { desk, clock: session.clock, preferences, settings_file, no_color };
    match open(opening) {
        Ok(Ended::Left) => Ok(ExitCode::SUCCESS),
        Ok(Ended::Gone) => Ok(ExitCode::from(farewell::HUNG_UP)),
        Err(_) => Err(Problem::new(Kind::Surroundings, "no-terminal")),
    }
}

/// The language kept in the plain settings file.
pub(crate) fn stored_language(places: &Places) -> Option<Language> {
    let file = settings_file(&places.data);
    file.exists().then(|| preferences::read(&file).preferences.language)
}

/// The plain settings file: what is needed before anything is unlocked.
fn settings_file(data: &Path) -> PathBuf {
    data.join("settings.toml")
}

/// First use, the passphrase, or Home, which is read at once.
#[must_use]
pub fn first_page(desk: &Desk, preferences: Preferences, ctx: &Ctx<'_>) -> Screen {
    if desk.is_open() {
        Screen::Home(home::State::waiting(ctx.today))
    } else if desk.has_database() {
        Screen::Locked(locked::State::new())
    } else {
        let folder = Clean::line(&desk.data_folder().to_string_lossy());
        Screen::SetUp(set_up::State::new(preferences, folder, ctx))
    }
}

/// The real clipboard and settings file.
struct RealOutside {
    settings_file: PathBuf,
}

impl Outside for RealOutside {
    fn copy(&mut self, text: &Clean) {
        terminal::copy(text);
    }

    fn show_folder(&mut self, path: &Clean) {
        folder::show(Path::new(path.as_str()));
    }

    fn remember(&mut self, preferences: Preferences) {
        // What the file could not hold holds until the program ends.
        let _ = preferences::write(&self.settings_file, preferences);
    }
}
