//! `tilsyn backup now`, `tilsyn backup list` and `tilsyn check`.

use std::path::Path;

use super::{Done, read};
use crate::api::{Kind, Problem, Request, Response};
use crate::cli::args::Backup;
use crate::cli::views::database::{Copy, copies, sound};
use crate::cli::views::months::written;
use crate::domain::text::Clean;
use crate::ops::desk::Entropy;
use crate::ops::upkeep::{check as check_store, problem};
use crate::ops::{self};
use crate::shell::build::{Session, checklists, no_database, open_desk};
use crate::shell::entropy::SystemEntropy;
use crate::shell::passphrase;
use crate::store::{self, DataKey, StoreError};
use crate::vault::{self, VaultError};

/// Longest key file read.
const KEY_FILE_BYTES: u64 = 64 * 1024;

pub(super) fn backup(session: &Session, command: &Backup) -> Result<Done, Problem> {
    if *command == Backup::List {
        return list(session);
    }
    let mut desk = open_desk(session)?;
    match ops::handle(&mut desk, &session.clock.moment(), &Request::CopyNow)? {
        Response::Written(paths) => Ok(written(&session.texts, &paths).into()),
        _ => Err(Problem::new(Kind::Bug, "bug")),
    }
}

/// The copies, newest first by name; needs no key.
fn list(session: &Session) -> Result<Done, Problem> {
    let folder = session.places()?.copies();
    let mut found = Vec::new();
    for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "db") {
            let bytes = entry.metadata().map(|data| data.len()).unwrap_or_default();
            let date = path.file_name().map(|name| digits(&name.to_string_lossy()));
            found.push((date, Copy { path: Clean::line(&path.to_string_lossy()), bytes }));
        }
    }
    found.sort_by(|a, b| b.0.cmp(&a.0));
    let found: Vec<Copy> = found.into_iter().map(|(_, copy)| copy).collect();
    Ok(copies(&session.texts, &Clean::line(&folder.to_string_lossy()), &found).into())
}

/// The date in a name, daily or on demand, so that both sort together.
fn digits(name: &str) -> String {
    name.chars().filter(char::is_ascii_digit).collect()
}

pub(super) fn check(session: &Session, full: bool) -> Result<Done, Problem> {
    let places = session.places()?;
    let database = places.database();
    if !database.exists() {
        return Err(no_database(session));
    }
    let key = key_of(session, &places.key_file())?;
    // Not by way of the desk, which opens no file that is damaged.
    let opened = store::open(&database, key.as_ref(), SystemEntropy.fork());
    let store = opened.map_err(|error| match error {
        StoreError::WrongKey if key.is_none() => Problem::new(Kind::Data, "key-file-missing"),
        error => problem(error),
    })?;
    let library = checklists(Some(&places.data)).library;
    let checked = check_store(&store, &library, full)?;
    if checked.findings.is_empty() {
        return Ok(sound(&session.texts, full, checked.entries).into());
    }
    let count = checked.findings.len();
    let problem = Problem::new(Kind::Data, "check-findings").with("findings", count);
    Err(problem.because(checked.findings))
}

/// The key in a key file; none where there is no such file, as in a demonstration.
pub(super) fn key_of(session: &Session, file: &Path) -> Result<Option<DataKey>, Problem> {
    if !file.exists() {
        return Ok(None);
    }
    let text = String::from_utf8(read(file, KEY_FILE_BYTES)?)
        .map_err(|_| Problem::new(Kind::Data, "key-file-damaged"))?;
    let passphrase = passphrase::get(session)?;
    let key = vault::open(&text, &passphrase.0).map_err(|error| match error {
        VaultError::WrongSecret => Problem::new(Kind::Refused, "key-wrong-secret"),
        VaultError::TooNew => Problem::new(Kind::Data, "key-file-too-new"),
        VaultError::Damaged => Problem::new(Kind::Data, "key-file-damaged"),
        VaultError::Wrap => Problem::new(Kind::Bug, "bug"),
    })?;
    Ok(Some(DataKey(*key)))
}
