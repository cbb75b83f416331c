//! The loop: draw, wait, update, do what was asked for, draw again. One thread; what a key
//! asked for is done before the next key is read, so no answer comes to a page that is gone.
//!
//! Generic over the terminal and over where inputs come from, so that tests run this very loop.

use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use ratatui::Terminal;
use ratatui::backend::Backend;
use ratatui::layout::{Position, Rect, Size};

use super::clock::Clock;
use super::keyboard::Takes;
use crate::api::{Request, Response};
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;
use crate::ops::{self, Desk};
use crate::tui::canvas::{Canvas, Targets};
use crate::tui::ctx::Ctx;
use crate::tui::input::Input;
use crate::tui::keys::Shown;
use crate::tui::model::{Event, Model};
use crate::tui::outcome::{Effect, Preferences};
use crate::tui::theme::{Signs, Theme};

/// What came while waiting.
#[derive(Debug)]
pub enum Waited {
    /// Inputs, all that were there.
    Inputs(Vec<Input>),
    /// The time ran out.
    Elapsed,
    /// The terminal is gone.
    Gone,
}

/// Where inputs come from.
pub trait Inputs {
    /// Waits for inputs, at most this long if a time is given.
    ///
    /// # Errors
    /// When the terminal cannot be read.
    fn wait(&mut self, at_most: Option<Duration>, takes: Takes) -> io::Result<Waited>;
}

/// What the loop does outside itself.
pub trait Outside {
    /// Puts a text on the clipboard.
    fn copy(&mut self, text: &Clean);
    /// Shows a folder in the system's own program.
    fn show_folder(&mut self, folder: &Clean);
    /// Keeps language and look.
    fn remember(&mut self, preferences: Preferences);
}

/// What the loop works with.
pub struct Stage<'a> {
    /// The desk where use cases are done.
    pub desk: &'a mut Desk,
    /// The UI.
    pub model: Model,
    /// Where moments come from.
    pub clock: Clock,
    /// Clipboard and settings file.
    pub outside: &'a mut dyn Outside,
    /// Colours are left out, as `NO_COLOR` asks.
    pub no_color: bool,
}

/// Why the loop ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// The user left.
    Left,
    /// The terminal went away; everything shown as saved is.
    Gone,
}

/// The words and colours in use; made anew when the preferences change.
struct Appearance {
    texts: Texts,
    theme: Theme,
}

impl Appearance {
    fn of(preferences: Preferences, no_color: bool) -> Self {
        Self {
            texts: Texts::new(preferences.language),
            theme: Theme::of(preferences.look, no_color).with_signs(if preferences.plain_signs {
                Signs::Letters
            } else {
                Signs::Blocks
            }),
        }
    }
}

/// Runs until the user leaves or the terminal is gone.
///
/// # Errors
/// When the terminal cannot be read, or not written from the start.
pub fn run<B: Backend>(
    terminal: &mut Terminal<B>,
    inputs: &mut dyn Inputs,
    mut stage: Stage<'_>,
) -> io::Result<Ended>
where
    B::Error: Into<io::Error>,
{
    let mut looks = Appearance::of(stage.model.preferences(), stage.no_color);
    begin(terminal, &mut stage, &mut looks)?;
    let mut targets = draw(terminal, &stage, &looks)?;
    let mut quiet = Duration::ZERO;
    loop {
        let (wait, purpose) = next_wait(&stage, quiet);
        let takes = Takes::of(stage.model.top().context());
        let waited = inputs.wait(wait, takes)?;
        quiet = match waited {
            Waited::Elapsed => quiet + wait.unwrap_or_default(),
            _ => Duration::ZERO,
        };
        // A terminal that was drawn on and cannot be any more has gone away.
        let turned = turn(terminal, &mut stage, &mut looks, &mut targets, (waited, purpose));
        if let Some(ended) = turned.unwrap_or(Some(Ended::Gone)) {
            if ended == Ended::Gone {
                keep_draft(&mut stage);
            }
            stage.desk.finish_upkeep(&stage.clock.moment());
            return Ok(ended);
        }
    }
}

/// What is done with what came, and the screen after it; how the program ends, if it does.
fn turn<B: Backend>(
    terminal: &mut Terminal<B>,
    stage: &mut Stage<'_>,
    looks: &mut Appearance,
    targets: &mut Targets,
    waited: (Waited, Purpose),
) -> io::Result<Option<Ended>>
where
    B::Error: Into<io::Error>,
{
    let events = match waited {
        (Waited::Gone, _) => return Ok(Some(Ended::Gone)),
        (Waited::Inputs(inputs), _) => inputs.into_iter().map(Event::Input).collect(),
        (Waited::Elapsed, Purpose::Screen) => vec![Event::Input(Input::Elapsed)],
        (Waited::Elapsed, Purpose::Upkeep) => match stage.desk.do_upkeep(&stage.clock.moment()) {
            Ok(()) => return Ok(None),
            Err(problem) => vec![Event::Done(Box::new(Err(problem)))],
        },
        (Waited::Elapsed, Purpose::Idle) => {
            stage.desk.finish_upkeep(&stage.clock.moment());
            keep_draft(stage);
            stage.model.lock();
            stage.desk.lock();
            clear(terminal)?;
            Vec::new()
        }
    };
    for event in events {
        if event == Event::Input(Input::Resized) {
            clear(terminal)?;
        }
        let event = match event {
            Event::Input(Input::Click { x, y }) => Event::Input(targets.input_at(x, y)),
            other => other,
        };
        if !step(terminal, stage, looks, event)? {
            return Ok(Some(Ended::Left));
        }
    }
    *targets = draw(terminal, stage, looks)?;
    Ok(None)
}

/// What happens when nothing comes for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// The page on top asked to be woken.
    Screen,
    /// Something is done in the pause.
    Upkeep,
    /// The screen is locked.
    Idle,
}

/// A pause this long is used for upkeep.
const PAUSE: Duration = Duration::from_millis(700);

/// How long to wait and what for. Without a reason the wait has no end: nothing wakes up
/// by the clock. `quiet` is how long nobody has done anything: a page that is woken again and
/// again does not keep the screen from being locked.
fn next_wait(stage: &Stage<'_>, quiet: Duration) -> (Option<Duration>, Purpose) {
    let screen = stage.model.wake_after().map(|wait| (wait, Purpose::Screen));
    let upkeep = stage.desk.has_upkeep().then_some((PAUSE, Purpose::Upkeep));
    let idle = stage.desk.idle_limit().map(|limit| (limit.saturating_sub(quiet), Purpose::Idle));
    let first = [screen, upkeep, idle].into_iter().flatten().min_by_key(|(wait, _)| *wait);
    first.map_or((None, Purpose::Idle), |(wait, purpose)| (Some(wait), purpose))
}

/// A database without a key is open from the start: its first page is read.
fn begin<B: Backend>(
    terminal: &mut Terminal<B>,
    stage: &mut Stage<'_>,
    looks: &mut Appearance,
) -> io::Result<()>
where
    B::Error: Into<io::Error>,
{
    if stage.desk.is_open() {
        let result = ops::handle(stage.desk, &stage.clock.moment(), &Request::ShowHome);
        step(terminal, stage, looks, Event::Done(Box::new(result)))?;
    }
    Ok(())
}

/// What is typed and not saved is kept before the page goes. Nobody could be told that it was not.
fn keep_draft(stage: &mut Stage<'_>) {
    if let Some(Effect::Ask(request)) = stage.model.keep_draft() {
        let _ = ops::handle(stage.desk, &stage.clock.moment(), &request);
    }
}

/// One event and everything that follows from it, in order. False: the program ends.
fn step<B: Backend>(
    terminal: &mut Terminal<B>,
    stage: &mut Stage<'_>,
    looks: &mut Appearance,
    event: Event,
) -> io::Result<bool>
where
    B::Error: Into<io::Error>,
{
    let mut effects: VecDeque<Effect> = update(terminal, stage, looks, &event)?.into();
    while let Some(effect) = effects.pop_front() {
        match effect {
            Effect::Quit => return Ok(false),
            Effect::Copy(text) => stage.outside.copy(&text),
            Effect::ShowFolder(folder) => stage.outside.show_folder(&folder),
            Effect::Lock => {
                stage.desk.lock();
                clear(terminal)?;
            }
            Effect::Remember(preferences) => {
                stage.outside.remember(preferences);
                *looks = Appearance::of(preferences, stage.no_color);
                stage.desk.speak(preferences.language);
                clear(terminal)?;
            }
            Effect::Ask(request) => {
                if request.is_slow() {
                    stage.model.say_working();
                    draw(terminal, stage, looks)?;
                }
                let result: Result<Response, _> =
                    ops::handle(stage.desk, &stage.clock.moment(), &request);
                let done = Event::Done(Box::new(result));
                effects.extend(update(terminal, stage, looks, &done)?);
            }
        }
    }
    Ok(true)
}

fn update<B: Backend>(
    terminal: &Terminal<B>,
    stage: &mut Stage<'_>,
    looks: &Appearance,
    event: &Event,
) -> io::Result<Vec<Effect>>
where
    B::Error: Into<io::Error>,
{
    let size = terminal.size().map_err(Into::into)?;
    let ctx = context(looks, size, stage.clock);
    Ok(stage.model.update(event, &ctx))
}

/// Clears the window, at the size it has now, so that all of it is drawn anew. Not with
/// [`Terminal::clear`], which asks the terminal where its cursor is and fails without an answer.
fn clear<B: Backend>(terminal: &mut Terminal<B>) -> io::Result<()>
where
    B::Error: Into<io::Error>,
{
    let size = terminal.size().map_err(Into::into)?;
    terminal.resize(Rect::from((Position::ORIGIN, size))).map_err(Into::into)
}

fn draw<B: Backend>(
    terminal: &mut Terminal<B>,
    stage: &Stage<'_>,
    looks: &Appearance,
) -> io::Result<Targets>
where
    B::Error: Into<io::Error>,
{
    let mut targets = Targets::default();
    let draw = |frame: &mut ratatui::Frame<'_>| {
        let size = frame.area().as_size();
        let ctx = context(looks, size, stage.clock);
        let canvas = Canvas::new(frame.buffer_mut(), &looks.theme);
        let drawn = stage.model.view(canvas, &ctx);
        targets = drawn.targets;
        if let Some(cursor) = drawn.cursor {
            frame.set_cursor_position(cursor);
        }
    };
    terminal.draw(draw).map_err(Into::into)?;
    Ok(targets)
}

fn context(looks: &Appearance, size: Size, clock: Clock) -> Ctx<'_> {
    Ctx {
        texts: &looks.texts,
        theme: &looks.theme,
        size,
        today: clock.moment().today(),
        shown: Shown::Both,
    }
}
