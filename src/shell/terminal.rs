//! The real terminal: raw mode and the alternate screen while the program runs, and given back
//! whatever happens: on leaving, on a fault, on a panic and when it is told to end.

use std::io::{self, BufWriter, Stdout, Write, stdout};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crossterm::clipboard::CopyToClipboard;
use crossterm::cursor::{SetCursorStyle, Show};
use crossterm::event::{
    self, DisableBracketedPaste, DisableFocusChange, DisableMouseCapture, EnableBracketedPaste,
    EnableFocusChange, EnableMouseCapture,
};
use crossterm::execute;
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use super::event_loop::{Inputs, Waited};
use super::keyboard::{Keyboard, Takes};
use crate::domain::text::Clean;

/// The terminal the program draws on.
pub type Screen = Terminal<CrosstermBackend<BufWriter<Stdout>>>;

/// The terminal is in use by the UI. Giving it back twice would put the cursor of a terminal
/// back on what was said in between, such as the sentence after a panic.
static IS_TAKEN: AtomicBool = AtomicBool::new(false);

/// Takes the terminal; gives it back when dropped.
#[derive(Debug)]
pub struct Taken(());

/// Takes the terminal into use.
///
/// # Errors
/// When it is no terminal or does not answer.
pub fn take() -> io::Result<(Taken, Screen)> {
    // Colours are a matter of the theme; without this a highlight is lost under NO_COLOR.
    crossterm::style::force_color_output(true);
    enable_raw_mode()?;
    IS_TAKEN.store(true, Ordering::SeqCst);
    let taken = Taken(());
    let mut out = BufWriter::with_capacity(64 * 1024, stdout());
    execute!(out, EnterAlternateScreen, Clear(ClearType::All), EnableMouseCapture)?;
    execute!(out, EnableFocusChange, SetCursorStyle::SteadyBar)?;
    // Not every terminal has it, and nothing hangs on it.
    let _ = execute!(out, EnableBracketedPaste);
    Ok((taken, Terminal::new(CrosstermBackend::new(out))?))
}

impl Drop for Taken {
    fn drop(&mut self) {
        give_back();
    }
}

/// Gives the terminal back as it was; harmless when it was never taken, was given back already
/// or is gone.
pub fn give_back() {
    if !IS_TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = stdout();
    let _ = execute!(
        out,
        DisableBracketedPaste,
        DisableFocusChange,
        DisableMouseCapture,
        SetCursorStyle::DefaultUserShape,
        LeaveAlternateScreen,
        Show
    );
    let _ = disable_raw_mode();
    let _ = out.flush();
}

/// Puts a text on the clipboard by way of the terminal (OSC 52).
pub fn copy(text: &Clean) {
    let _ = execute!(stdout(), CopyToClipboard::to_clipboard_from(text.as_str()));
}

/// Inputs from the real terminal.
#[derive(Debug)]
pub struct TerminalInputs {
    keyboard: Keyboard,
    began: Instant,
}

impl TerminalInputs {
    /// A fresh translator; Windows reports when a key is let go.
    #[expect(clippy::disallowed_methods, reason = "the edge: tells a held key from two presses")]
    pub fn new() -> Self {
        // Changes of size are heard from the first question on: it is asked before the first
        // frame, so that none is missed while that is drawn.
        let _ = event::poll(Duration::ZERO);
        Self { keyboard: Keyboard::new(cfg!(windows)), began: Instant::now() }
    }
}

impl Default for TerminalInputs {
    fn default() -> Self {
        Self::new()
    }
}

impl Inputs for TerminalInputs {
    fn wait(&mut self, at_most: Option<Duration>, takes: Takes) -> io::Result<Waited> {
        let there = match at_most {
            Some(time) => event::poll(time),
            None => Ok(true),
        };
        match there {
            Ok(true) => {}
            Ok(false) => return Ok(Waited::Elapsed),
            Err(_) => return Ok(Waited::Gone),
        }
        // All that is there before anything is drawn: pasted text comes as single keys on Windows.
        let mut events = Vec::new();
        loop {
            match event::read() {
                Ok(event) => events.push(event),
                Err(_) => return Ok(Waited::Gone),
            }
            if !event::poll(Duration::ZERO).unwrap_or(false) {
                break;
            }
        }
        Ok(Waited::Inputs(self.keyboard.translate(events, self.began.elapsed(), takes)))
    }
}
