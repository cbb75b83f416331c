//! Copies of the database (da: *sikkerhedskopi*): one a day, before a migration and on demand.
//! A copy counts only after it has been opened and checked.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::{Connection, OpenFlags};

use super::{DataKey, Result, Store, StoreError, integrity, open};
use crate::domain::copies;

/// Makes a copy beside the database in `folder`, checks it and only then gives it its name.
/// Returns the path, or `None` when today's copy is there already.
///
/// # Errors
/// The copy could not be made or did not hold; nothing with its name is left behind then.
pub fn daily(
    store: &Store,
    key: Option<&DataKey>,
    folder: &Path,
    today: NaiveDate,
) -> Result<Option<PathBuf>> {
    let target = folder.join(format!("tilsyn-{today}.db"));
    if target.exists() {
        return Ok(None);
    }
    copy_checked(&store.connection, key, &target)?;
    thin(folder)?;
    Ok(Some(target))
}

/// A copy under a name of its own.
///
/// # Errors
/// As [`daily`]; also when the name is taken.
pub fn on_demand(store: &Store, key: Option<&DataKey>, target: &Path) -> Result<()> {
    copy_checked(&store.connection, key, target)
}

/// Makes today's copy anew and removes all others that hold what was before: after an erasure.
/// Returns how many were removed.
///
/// # Errors
/// The copy could not be made, and the others stay; or one of them could not be removed.
pub fn renew(
    store: &Store,
    key: Option<&DataKey>,
    folder: &Path,
    today: NaiveDate,
) -> Result<usize> {
    let target = folder.join(format!("tilsyn-{today}.db"));
    copy_checked(&store.connection, key, &target)?;
    let mut removed = 0;
    for old in earlier(store, folder)?.into_iter().filter(|old| *old != target) {
        remove(&old)?;
        removed += 1;
    }
    Ok(removed)
}

/// Every file beside the database that holds what was in it: the copies, those from before a
/// schema was changed, and databases that were set aside.
pub(super) fn earlier(store: &Store, folder: &Path) -> Result<Vec<PathBuf>> {
    let beside = store.path.parent().unwrap_or(Path::new("."));
    let mut found = databases_in(folder, |_| true)?;
    found.extend(databases_in(beside, |name| {
        name.starts_with(ASIDE) || (name.starts_with("tilsyn.schema") && name.ends_with(".db"))
    })?);
    Ok(found)
}

/// How the name of a database that was set aside begins.
pub const ASIDE: &str = "tilsyn-aside-";

/// The databases of a folder, and their journals, whose names are wanted.
fn databases_in(folder: &Path, is_wanted: impl Fn(&str) -> bool) -> Result<Vec<PathBuf>> {
    let fault = |source| StoreError::File { op: "list", path: folder.to_owned(), source };
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let is_database = [".db", ".db-journal"].iter().any(|end| name.ends_with(end));
        if is_database && is_wanted(name) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The daily copies, newest first.
///
/// # Errors
/// The folder cannot be read.
pub fn list(folder: &Path) -> Result<Vec<PathBuf>> {
    let is_daily = |name: &str| name.starts_with("tilsyn-") && name.ends_with(".db");
    let mut copies = databases_in(folder, is_daily)?;
    copies.reverse();
    Ok(copies)
}

/// The copy made before a schema is changed; kept under the old schema's number.
pub(super) fn before_migration(connection: &Connection, path: &Path, version: i64) -> Result<()> {
    let target = path.with_extension(format!("schema{version}.db"));
    if target.exists() {
        return Ok(());
    }
    vacuum_into(connection, &target)
}

fn copy_checked(connection: &Connection, key: Option<&DataKey>, target: &Path) -> Result<()> {
    let unchecked = target.with_extension("unchecked");
    let _ = std::fs::remove_file(&unchecked);
    let made = vacuum_into(connection, &unchecked).and_then(|()| check_copy(&unchecked, key));
    let named = made.and_then(|()| {
        std::fs::rename(&unchecked, target).map_err(|source| StoreError::File {
            op: "rename",
            path: target.to_owned(),
            source,
        })
    });
    if named.is_err() {
        let _ = std::fs::remove_file(&unchecked);
    }
    named
}

/// Makes an empty file that its owner alone can read; SQLite fills it and gives its journal
/// the same rights.
pub(super) fn make_private(path: &Path) -> Result<()> {
    let fault = |source| StoreError::File { op: "create", path: path.to_owned(), source };
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        make_private_folder(folder).map_err(|source| StoreError::File {
            op: "create folder",
            path: folder.to_owned(),
            source,
        })?;
    }
    for_owner_alone().create_new(true).open(path).map(drop).map_err(fault)
}

/// Whether the journal of a database can be written. An empty one is no journal yet; SQLite
/// leaves it there itself. The database's own file is not touched, since closing it would let
/// go of SQLite's locks.
pub(super) fn can_open_journal(database: &Path) -> bool {
    use std::io::ErrorKind;
    if database == Path::new(":memory:") {
        return true;
    }
    let mut journal = database.as_os_str().to_owned();
    journal.push("-journal");
    match for_owner_alone().create(true).truncate(false).open(&journal) {
        Ok(_) => true,
        // There will be room again.
        Err(fault) => matches!(fault.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded),
    }
}

/// To write a file that its owner alone can read, should it be made.
fn for_owner_alone() -> std::fs::OpenOptions {
    let mut options = std::fs::OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
    }
    #[cfg(not(unix))]
    std::fs::create_dir_all(folder)
}

fn vacuum_into(connection: &Connection, target: &Path) -> Result<()> {
    let Some(name) = target.to_str() else {
        let source = std::io::Error::from(std::io::ErrorKind::InvalidInput);
        return Err(StoreError::File { op: "copy to", path: target.to_owned(), source });
    };
    // An empty file is taken, so the rights can be set before anything is in it.
    make_private(target)?;
    connection.execute("VACUUM INTO ?1", [name])?;
    Ok(())
}

fn check_copy(path: &Path, key: Option<&DataKey>) -> Result<()> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    if let Some(key) = key {
        open::unlock_for_reading(&connection, key)?;
    }
    integrity::quick_on(&connection)
}

/// Removes the daily copies that are no longer kept; whatever has another name stays.
fn thin(folder: &Path) -> Result<()> {
    let copies: Vec<(NaiveDate, PathBuf)> =
        list(folder)?.into_iter().filter_map(|path| Some((day_of(&path)?, path))).collect();
    let days: BTreeSet<NaiveDate> = copies.iter().map(|(day, _)| *day).collect();
    let kept = copies::kept(&days);
    copies.iter().filter(|(day, _)| !kept.contains(day)).try_for_each(|(_, path)| remove(path))
}

/// The day in a daily copy's name.
fn day_of(path: &Path) -> Option<NaiveDate> {
    path.file_stem()?.to_str()?.strip_prefix("tilsyn-")?.parse().ok()
}

fn remove(path: &Path) -> Result<()> {
    std::fs::remove_file(path).map_err(|source| StoreError::File {
        op: "remove",
        path: path.to_owned(),
        source,
    })
}
