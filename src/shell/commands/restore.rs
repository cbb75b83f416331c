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
use crate::ops::upkeep::{check, file_problem, problem};
use crate::shell::build::{Session, checklists};
use crate::shell::entropy::SystemEntropy;
use crate::shell::print;
use crate::store::{self, DataKey, StoreError};

/// Longest copy taken.
const COPY_BYTES: u64 = 1024 * 1024 * 1024;

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
    let candidate = candidate(&places, copy, key.as_ref())?;
    let agreed = agreed(session, &places, yes);
    let swapped = agreed.and_then(|()| not_open(&places, key.as_ref()));
    if let Err(problem) = swapped {
        let _ = std::fs::remove_file(&candidate);
        return Err(problem);
    }
    let aside = keep_aside(session, &places)?;
    rename(&candidate, &places.database())?;
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

/// The copy's own copy in the data folder, opened and checked in full: the copy itself is
/// never opened, so that it stays as it is.
fn candidate(places: &Places, copy: &Path, key: Option<&DataKey>) -> Result<PathBuf, Problem> {
    let candidate = places.data.join("tilsyn.restoring");
    write(&candidate, &read(copy, COPY_BYTES)?)?;
    let library = checklists(Some(&places.data)).library;
    let checked = store::open(&candidate, key, SystemEntropy.fork())
        .map_err(problem)
        .and_then(|store| check(&store, &library, true));
    let fault = match checked {
        // A checklist that is not known any more is no fault of the copy.
        Ok(checked) => {
            let findings: Vec<_> = checked
                .findings
                .into_iter()
                .filter(|finding| finding.code != "check-checklist-unknown")
                .collect();
            if findings.is_empty() {
                return Ok(candidate);
            }
            Problem::new(Kind::Data, "copy-damaged").because(findings)
        }
        Err(problem) => problem,
    };
    let _ = std::fs::remove_file(&candidate);
    Err(fault)
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

/// Another copy of the program must not lose its file under its feet; a damaged file is no
/// hindrance, for that is what copies are for.
fn not_open(places: &Places, key: Option<&DataKey>) -> Result<(), Problem> {
    if !places.database().exists() {
        return Ok(());
    }
    match store::open(&places.database(), key, SystemEntropy.fork()) {
        Err(error @ StoreError::Busy) => Err(problem(error)),
        _ => Ok(()),
    }
}

fn keep_aside(session: &Session, places: &Places) -> Result<Option<PathBuf>, Problem> {
    let database = places.database();
    if !database.exists() {
        return Ok(None);
    }
    let stamp = session.clock.moment().now.format("%Y%m%d-%H%M%S");
    let free = |name: &PathBuf| !name.exists();
    let names = (0..100).map(|nth| match nth {
        0 => places.data.join(format!("tilsyn-aside-{stamp}.db")),
        nth => places.data.join(format!("tilsyn-aside-{stamp}-{nth}.db")),
    });
    let taken = || Problem::new(Kind::Surroundings, "file-exists").with("name", "tilsyn-aside");
    let aside = names.into_iter().find(free).ok_or_else(taken)?;
    rename(&database, &aside)?;
    // What a crash left beside the old file belongs to it and must not be played into the new.
    let journal = |path: &Path| PathBuf::from(format!("{}-journal", path.display()));
    if journal(&database).exists() {
        rename(&journal(&database), &journal(&aside))?;
    }
    Ok(Some(aside))
}

fn rename(from: &Path, to: &Path) -> Result<(), Problem> {
    std::fs::rename(from, to).map_err(|error| file_problem(to, true, error))
}
