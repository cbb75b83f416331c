//! `tilsyn backup restore`: a copy is checked first, then takes the place of the database; the
//! file it replaces is kept aside, whatever state it is in.

use std::io::{self, BufRead, IsTerminal};
use std::path::{Path, PathBuf};

use super::database::key_of;
use super::{Done, read, write};
use crate::api::{Kind, Problem};
use crate::cli::views::database::restored;
use crate::domain::text::Clean;
use crate::ops::desk::{Entropy, Places};
use crate::ops::restore::checked;
use crate::ops::upkeep::file_problem;
use crate::shell::build::{Session, checklists};
use crate::shell::entropy::SystemEntropy;
use crate::shell::files::DiskFiles;
use crate::shell::print;

pub(super) fn run(session: &Session, copy: &Path, yes: bool) -> Result<Done, Problem> {
    let places = session.places()?;
    if !copy.is_file() {
        return Err(file_problem(copy, false, io::ErrorKind::NotFound.into()));
    }
    let key_file = key_file(&places, copy);
    let key = match &key_file {
        Some(file) => key_of(session, file)?,
        None => None,
    };
    let library = checklists(Some(&places.data)).library;
    let from = (copy, key.as_ref());
    let candidate = checked(&DiskFiles, &places, from, &library, SystemEntropy.fork())?;
    if let Err(problem) = agreed(session, &places, yes) {
        candidate.give_up(&DiskFiles);
        return Err(problem);
    }
    let now = (&session.clock.moment(), SystemEntropy.fork());
    let aside = candidate.put(&DiskFiles, &places, key.as_ref(), now)?;
    if let Some(file) = key_file.filter(|file| *file != places.key_file()) {
        write(&places.key_file(), &read(&file, 64 * 1024)?)?;
    }
    let shown = |path: &Path| Clean::line(&path.to_string_lossy());
    Ok(restored(&session.texts, &shown(copy), aside.as_deref().map(shown).as_ref()).into())
}

/// The key file of the database or, when that is gone, the one beside the copy.
fn key_file(places: &Places, copy: &Path) -> Option<PathBuf> {
    let beside = copy.parent().map(|folder| folder.join("tilsyn.key"));
    [Some(places.key_file()), beside].into_iter().flatten().find(|file| file.exists())
}

/// Replacing a database is agreed to on a terminal, or with a flag.
fn agreed(session: &Session, places: &Places, yes: bool) -> Result<(), Problem> {
    if yes || !places.database().exists() {
        return Ok(());
    }
    let refused = || Problem::new(Kind::Refused, "restore-not-agreed");
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(refused());
    }
    print::err(&format!("{} ", session.texts.get("cli-restore-ask")));
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map_err(|_| refused())?;
    let answer = line.trim().to_lowercase();
    if ["j", "ja", "y", "yes"].contains(&answer.as_str()) { Ok(()) } else { Err(refused()) }
}
