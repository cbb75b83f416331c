//! Opening a database: key, settings, age of the schema, migrations.
//!
//! Settings: rollback journal in TRUNCATE mode with EXTRA synchronisation lost nothing in
//! emulated power cuts at a person's pace, where SQLite's default lost the last answer; an
//! exclusive lock keeps a second copy of the program out and needs no shared memory, so a
//! redirected folder works. They are set in `configure` and nowhere else, and read back.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{Entropy, Result, Stamp, Store, StoreError, backup};

/// Says in the file's header whose it is: "tils".
pub const APPLICATION_ID: i64 = 0x7469_6c73;

/// All schema changes in order; the last one's place is the schema number.
const MIGRATIONS: &[&str] = &[
    include_str!("schema/0001_first.sql"),
    include_str!("schema/0002_drafts_and_seeds.sql"),
    include_str!("schema/0003_exchange.sql"),
    include_str!("schema/0004_handbook.sql"),
    include_str!("schema/0005_quarter.sql"),
    include_str!("schema/0006_initiatives.sql"),
    include_str!("schema/0007_department.sql"),
    include_str!("schema/0008_erasure.sql"),
    include_str!("schema/0009_calibration.sql"),
    include_str!("schema/0010_in_force.sql"),
    include_str!("schema/0011_received_erasure.sql"),
];

/// The newest schema this program knows.
pub const SCHEMA: i64 = MIGRATIONS.len() as i64;

/// The oldest SQLite that is safe to use (a corruption fault was mended in 3.51.3).
const OLDEST_SQLITE: i32 = 3_051_003;

/// The 32 bytes that encrypt the database. Made once, kept wrapped in the key file.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct DataKey(pub [u8; 32]);

impl std::fmt::Debug for DataKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataKey(…)")
    }
}

/// Of two programs that start at the same moment both hold the file for reading; in this time
/// one of them lets go, so that the other opens it.
const TAKING_THE_LOCK: Duration = Duration::from_millis(250);

/// Whether a file must not be there, or must.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fresh {
    /// It is made.
    New,
    /// It is there.
    Existing,
}

/// Makes a new database. `key` is `None` for demonstrations and practice only.
///
/// # Errors
/// [`StoreError::File`] if there is one already; otherwise as [`open`].
pub fn create(path: &Path, key: Option<&DataKey>, entropy: Entropy) -> Result<Store> {
    if path.exists() {
        let source = std::io::Error::from(std::io::ErrorKind::AlreadyExists);
        return Err(StoreError::File { op: "create", path: path.to_owned(), source });
    }
    open_as(path, key, entropy, Fresh::New)
}

/// Opens an existing database, alone, and brings its schema up to date after a verified copy.
///
/// # Errors
/// [`StoreError::Busy`] when it is open elsewhere, [`StoreError::WrongKey`],
/// [`StoreError::Foreign`] and [`StoreError::TooNew`] without having changed a byte.
pub fn open(path: &Path, key: Option<&DataKey>, entropy: Entropy) -> Result<Store> {
    open_as(path, key, entropy, Fresh::Existing)
}

/// A database in memory, for practice; gone when it is dropped.
///
/// # Errors
/// When SQLite says so.
pub fn in_memory(entropy: Entropy) -> Result<Store> {
    prepare(Connection::open_in_memory()?, Path::new(":memory:"), entropy, None)
}

fn open_as(path: &Path, key: Option<&DataKey>, entropy: Entropy, fresh: Fresh) -> Result<Store> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(StoreError::Pragma("sqlite_version"));
    }
    if fresh == Fresh::New {
        backup::make_private(path)?;
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    if let Some(key) = key {
        unlock(&connection, key)?;
    }
    connection.busy_timeout(Duration::ZERO)?;
    let version = match fresh {
        Fresh::New => None,
        Fresh::Existing => Some(recognise(&connection)?),
    };
    prepare(connection, path, entropy, version)
}

/// Sets an open connection up. `version` is the schema found, or none in a new file.
fn prepare(
    mut connection: Connection,
    path: &Path,
    entropy: Entropy,
    version: Option<i64>,
) -> Result<Store> {
    connection.set_prepared_statement_cache_capacity(64);
    configure(&connection, path)?;
    let stamp =
        Arc::new(Mutex::new(Stamp { at: String::new(), who: String::new(), op: "open", entropy }));
    add_functions(&connection, &stamp)?;
    if let Some(version) = version.filter(|version| *version < SCHEMA) {
        backup::before_migration(&connection, path, version)?;
    }
    migrate(&mut connection, version.unwrap_or(0))?;
    Ok(Store { connection, stamp, path: path.to_owned() })
}

/// Hands SQLCipher the raw key; `PRAGMA key` never fails by itself, so the next read tells.
fn unlock(connection: &Connection, key: &DataKey) -> Result<()> {
    let mut text = String::with_capacity(67);
    text.push_str("x'");
    for byte in key.0 {
        text.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
        text.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
    }
    text.push('\'');
    let done = connection.pragma_update(None, "key", &text);
    text.zeroize();
    Ok(done?)
}

/// The same for a copy that is only read.
pub(super) fn unlock_for_reading(connection: &Connection, key: &DataKey) -> Result<()> {
    unlock(connection, key)
}

/// Reads whose file it is and how old its schema, before anything is written. The exclusive
/// lock is taken first, so that nobody changes it in between.
fn recognise(connection: &Connection) -> Result<i64> {
    connection.busy_timeout(TAKING_THE_LOCK)?;
    connection.execute_batch("BEGIN EXCLUSIVE;")?;
    // From here on the lock is kept when a transaction ends.
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    let application: i64 = connection.pragma_query_value(None, "application_id", |r| r.get(0))?;
    let version: i64 = connection.pragma_query_value(None, "user_version", |r| r.get(0))?;
    if application != APPLICATION_ID {
        return Err(StoreError::Foreign);
    }
    if version > SCHEMA {
        return Err(StoreError::TooNew { found: version, known: SCHEMA });
    }
    connection.execute_batch("COMMIT;")?;
    connection.busy_timeout(Duration::ZERO)?;
    Ok(version)
}

/// Sets the connection up and reads every setting back.
fn configure(connection: &Connection, path: &Path) -> Result<()> {
    // A database in memory has no journal on disk.
    let journal = if path == Path::new(":memory:") { "memory" } else { "truncate" };
    let settings: [(&'static str, &str, &str); 7] = [
        ("locking_mode", "EXCLUSIVE", "exclusive"),
        ("journal_mode", "TRUNCATE", journal),
        ("synchronous", "EXTRA", "3"),
        ("foreign_keys", "ON", "1"),
        ("trusted_schema", "OFF", "0"),
        ("cell_size_check", "ON", "1"),
        // What is removed is overwritten at once, not when the room is needed again.
        ("secure_delete", "ON", "1"),
    ];
    for (name, value, wanted) in settings {
        connection.pragma_update(None, name, value)?;
        let found: rusqlite::types::Value =
            connection.pragma_query_value(None, name, |r| r.get(0))?;
        let found = match found {
            rusqlite::types::Value::Text(text) => text.to_lowercase(),
            rusqlite::types::Value::Integer(number) => number.to_string(),
            _ => String::new(),
        };
        if found != wanted {
            return Err(StoreError::Pragma(name));
        }
    }
    // A plan does not depend on the values bound: otherwise each statement is planned twice.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024)?;
    // Takes the lock now, so that a second copy is told at once.
    connection.execute_batch("BEGIN EXCLUSIVE; COMMIT;")?;
    Ok(())
}

fn add_functions(connection: &Connection, stamp: &Arc<Mutex<Stamp>>) -> Result<()> {
    let text = |pick: fn(&mut Stamp) -> String| {
        let stamp = Arc::clone(stamp);
        move |_: &rusqlite::functions::Context<'_>| {
            Ok(stamp.lock().map(|mut stamp| pick(&mut stamp)).unwrap_or_default())
        }
    };
    // Innocuous: they may be called from the schema, which is not trusted otherwise.
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function("tilsyn_at", 0, flags, text(|stamp| stamp.at.clone()))?;
    connection.create_scalar_function("tilsyn_who", 0, flags, text(|stamp| stamp.who.clone()))?;
    connection.create_scalar_function("tilsyn_op", 0, flags, text(|stamp| stamp.op.to_owned()))?;
    connection.create_scalar_function(
        "tilsyn_salt",
        0,
        flags,
        text(|stamp| {
            let mut bytes = [0; 16];
            (stamp.entropy)(&mut bytes);
            hex(&bytes)
        }),
    )?;
    connection.create_scalar_function(
        "tilsyn_sha256",
        1,
        flags | FunctionFlags::SQLITE_DETERMINISTIC,
        |context| Ok(sha256(context.get_raw(0).as_str()?)),
    )?;
    Ok(())
}

/// Brings the schema up to date: all missing steps and the new number in one transaction.
fn migrate(connection: &mut Connection, from: i64) -> Result<()> {
    let Some(steps) = usize::try_from(from).ok().and_then(|from| MIGRATIONS.get(from..)) else {
        return Err(StoreError::TooNew { found: from, known: SCHEMA });
    };
    if steps.is_empty() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    for step in steps {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", SCHEMA)?;
    let broken: i64 =
        transaction.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |r| r.get(0))?;
    if broken > 0 {
        return Err(StoreError::Damaged("foreign keys".to_owned()));
    }
    transaction.commit()?;
    Ok(())
}

/// SHA-256 of a text in lower-case hex.
pub(super) fn sha256(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

/// Lower-case hex.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
        }
        text
    })
}

#[cfg(test)]
mod tests {
    //! A database of an earlier schema is brought up to date, and a copy of it is kept.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use crate::store::drafts::DraftKey;

    const KEY: DataKey = DataKey([7; 32]);

    fn entropy() -> Entropy {
        Box::new(|bytes| bytes.fill(5))
    }

    /// As the program made it when it knew the first schema only, with a case and two drafts.
    fn make_first_schema(path: &Path) {
        backup::make_private(path).unwrap();
        let connection = Connection::open(path).unwrap();
        unlock(&connection, &KEY).unwrap();
        configure(&connection, path).unwrap();
        let stamp = Stamp {
            at: "2026-11-03T08:14:00Z".into(),
            who: "MEHO".into(),
            op: "x",
            entropy: entropy(),
        };
        add_functions(&connection, &Arc::new(Mutex::new(stamp))).unwrap();
        connection.execute_batch(MIGRATIONS[0]).unwrap();
        connection.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
        connection.pragma_update(None, "user_version", 1).unwrap();
        connection
            .execute_batch(
                "INSERT INTO unit (unit_id, kind, name, slug, valid_from) VALUES (1, 'team', 'Nord', 'nord', '2026-01-01');
                 INSERT INTO review (review_id, unit_id, month, number, stream, stratum, state)
                 VALUES (7, 1, '2026-11', 1, 'risk', '', 'in_sample');
                 INSERT INTO draft VALUES (7, 'gen-01', 'remark', 'Brevet \"kom\" for sent');",
            )
            .unwrap();
    }

    #[test]
    fn a_draft_of_the_first_schema_is_found_on_its_page_again() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("tilsyn.db");
        make_first_schema(&path);
        let store = open(&path, Some(&KEY), entropy()).unwrap();
        let key = DraftKey { page: "finding", review_id: Some(7), subject: "gen-01" };
        let words = ("remark".to_owned(), "Brevet \"kom\" for sent".to_owned());
        assert_eq!(store.read().draft(key).unwrap(), Some(vec![words]));
        assert_eq!(store.read().drafted("finding", 7).unwrap(), ["gen-01"]);
        assert!(store.check_full().unwrap().is_clean());
        let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
        assert!(files.len() > 1, "a copy from before");
    }
}
