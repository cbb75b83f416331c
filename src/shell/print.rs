//! The only place that writes to standard output and standard error outside the terminal UI.

use std::io::{self, IsTerminal, Write};

use crate::api::{Kind, Problem};
use crate::catalogue::texts::Texts;

/// Writes a result. A reader that has had enough, such as `head`, is no fault.
///
/// # Errors
/// When what was to be written is lost, as on a full disk.
pub fn out(text: &str) -> Result<(), Problem> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Problem::new(Kind::Surroundings, "output-not-written"))
        }
        _ => Ok(()),
    }
}

/// Says something beside the result; nobody may be listening.
pub fn err(text: &str) {
    let mut err = io::stderr().lock();
    let _ = err.write_all(text.as_bytes());
    let _ = err.flush();
}

/// How far long work has come, on one line of a terminal; nothing anywhere else.
#[derive(Debug)]
pub struct Progress {
    shown: bool,
}

impl Progress {
    /// Shown on a terminal that can go back to the start of a line.
    pub fn new() -> Self {
        let dumb = std::env::var_os("TERM").is_some_and(|name| name == "dumb");
        Self { shown: io::stderr().is_terminal() && !dumb }
    }

    /// `done` of `of` steps are done.
    pub fn at(&self, texts: &Texts, done: usize, of: usize) {
        if self.shown {
            let said = texts.with("cli-progress", &[("done", done.into()), ("of", of.into())]);
            err(&format!("\r{said}"));
        }
    }

    /// Clears the line.
    pub fn end(&self) {
        if self.shown {
            err("\r                                        \r");
        }
    }
}

impl Default for Progress {
    fn default() -> Self {
        Self::new()
    }
}
