//! The passphrase for a command: from a file, or asked for on a terminal without showing it.

use std::io::{self, IsTerminal, Read};
use std::path::Path;

use crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers, read};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use zeroize::Zeroizing;

use super::build::Session;
use super::print;
use crate::api::request::Secret;
use crate::api::{Kind, Problem};

/// Longest passphrase file read; the passphrase is its first line.
const FILE_BYTES: u64 = 4096;

/// The passphrase.
///
/// # Errors
/// When the file cannot be read, or there is neither a file nor a terminal to ask on.
pub fn get(session: &Session) -> Result<Secret, Problem> {
    from(session, session.passphrase_file.as_deref(), "cli-passphrase")
}

/// A secret from a file or, without one, asked for in these words.
///
/// # Errors
/// As [`get`].
pub fn from(session: &Session, file: Option<&Path>, words: &str) -> Result<Secret, Problem> {
    if let Some(path) = file {
        return from_file(path);
    }
    if io::stdin().is_terminal() && io::stderr().is_terminal() {
        print::err(&format!("{} ", session.texts.get(words)));
        let typed = ask();
        print::err("\n");
        return typed;
    }
    Err(Problem::new(Kind::Refused, "passphrase-needed"))
}

fn from_file(path: &Path) -> Result<Secret, Problem> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let fault = |_| {
        let problem = Problem::new(Kind::Surroundings, "passphrase-file-not-readable");
        problem.with("name", &name)
    };
    let mut text = Zeroizing::new(String::new());
    let file = std::fs::File::open(path).map_err(fault)?;
    file.take(FILE_BYTES).read_to_string(&mut text).map_err(fault)?;
    let line = text.lines().next().unwrap_or_default();
    Ok(Secret(line.trim_start_matches('\u{FEFF}').to_owned()))
}

/// Reads keys until Enter; Esc or Ctrl+C give up.
fn ask() -> Result<Secret, Problem> {
    let given_up = || Problem::new(Kind::Refused, "passphrase-needed");
    enable_raw_mode().map_err(|_| given_up())?;
    let mut typed = Zeroizing::new(String::new());
    let finished = loop {
        let Ok(event) = read() else { break false };
        let Event::Key(key) = event else { continue };
        if key.kind == KeyEventKind::Release {
            continue;
        }
        match key.code {
            KeyCode::Enter => break true,
            KeyCode::Esc => break false,
            KeyCode::Char('c' | 'd') if key.modifiers.contains(KeyModifiers::CONTROL) => {
                break false;
            }
            KeyCode::Backspace => {
                typed.pop();
            }
            KeyCode::Char(letter) => typed.push(letter),
            _ => {}
        }
    };
    let _ = disable_raw_mode();
    if finished { Ok(Secret(typed.to_string())) } else { Err(given_up()) }
}
