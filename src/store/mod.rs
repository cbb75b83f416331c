//! The database: SQLite through SQLCipher, one file, one connection, one write transaction
//! for each thing a person does. The only module that knows SQL.
//!
//! Reading order: the numbered files of `schema` are the
//! data model, [`mod@open`] how a file is opened and brought up to date, [`journal`] and
//! [`integrity`] how it is checked, [`backup`] how it is copied; the rest is one file a table.

pub mod analyses;
pub mod answers;
pub mod backup;
pub mod calibrations;
pub mod closings;
pub mod drafts;
pub mod erasure;
pub mod frames;
pub mod full_text;
pub mod handbook_notes;
pub mod initiatives;
mod initiatives_then;
pub mod integrity;
pub mod journal;
pub mod mirrors;
pub mod open;
pub mod packages;
pub mod plans;
pub mod quarters;
pub mod received;
pub mod reviews;
pub mod settings;
pub mod tallies;
pub mod targets;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, ErrorCode, TransactionBehavior, ffi};

pub use open::{DataKey, create, in_memory, open};

/// Who did what when: goes into every journal entry that one transaction makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// The moment, handed in by the caller.
    pub at: DateTime<Utc>,
    /// Initials of the user.
    pub who: String,
    /// The use case's name, such as `record-answer`.
    pub op: &'static str,
}

/// Gives random bytes; the store has no source of its own.
pub type Entropy = Box<dyn FnMut(&mut [u8]) + Send>;

/// What the functions called by triggers read.
struct Stamp {
    at: String,
    who: String,
    op: &'static str,
    entropy: Entropy,
}

/// An open database.
pub struct Store {
    connection: Connection,
    stamp: Arc<Mutex<Stamp>>,
    path: PathBuf,
}

/// What can go wrong with the database, told apart by SQLite's result codes.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another copy of the program has it open.
    #[error("the database is open elsewhere")]
    Busy,
    /// The key does not open it, or it is no database at all.
    #[error("the key does not open the file")]
    WrongKey,
    /// Made by a newer program.
    #[error("schema {found} is newer than {known}")]
    TooNew {
        /// Its schema number.
        found: i64,
        /// The newest this program knows.
        known: i64,
    },
    /// A database, but not one of ours.
    #[error("not a tilsyn database")]
    Foreign,
    /// A page, a row or the journal is not what it was.
    #[error("damaged: {0}")]
    Damaged(String),
    /// No room on the disk.
    #[error("the disk is full")]
    Full,
    /// The file or its folder cannot be written.
    #[error("the file cannot be written")]
    ReadOnly,
    /// The disk does not answer as it should.
    #[error("the disk answers with a fault")]
    Disk,
    /// The month is closed; the database itself refused.
    #[error("the month is closed")]
    MonthClosed,
    /// The quarter is approved or submitted; the database itself refused.
    #[error("the quarter is closed")]
    QuarterClosed,
    /// A rule of the schema was broken: a fault of the program.
    #[error("refused by the schema: {0}")]
    Rule(String),
    /// A stored value that cannot be read: a fault of the program or a damaged file.
    #[error("unreadable {what} in {table}")]
    Unreadable {
        /// The table.
        table: &'static str,
        /// The column.
        what: &'static str,
    },
    /// A row that was asked for is not there.
    #[error("no such row")]
    NoRow,
    /// The settings of the connection are not those asked for.
    #[error("pragma {0} does not hold")]
    Pragma(&'static str),
    /// A file beside the database could not be read or written.
    #[error("{op} {path}")]
    File {
        /// What was tried.
        op: &'static str,
        /// On which file.
        path: PathBuf,
        /// Why not.
        #[source]
        source: std::io::Error,
    },
    /// Anything else SQLite says.
    #[error(transparent)]
    Sql(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(failure, message) = &error else {
            return match error {
                rusqlite::Error::QueryReturnedNoRows => Self::NoRow,
                error => Self::Sql(error),
            };
        };
        let message = message.clone().unwrap_or_default();
        match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::NotADatabase => Self::WrongKey,
            ErrorCode::DatabaseCorrupt => Self::Damaged(message),
            ErrorCode::DiskFull => Self::Full,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
                Self::ReadOnly
            }
            ErrorCode::SystemIoFailure => Self::Disk,
            ErrorCode::ConstraintViolation
                if failure.extended_code == ffi::SQLITE_CONSTRAINT_TRIGGER
                    && message == "month-closed" =>
            {
                Self::MonthClosed
            }
            ErrorCode::ConstraintViolation
                if failure.extended_code == ffi::SQLITE_CONSTRAINT_TRIGGER
                    && message == "quarter-closed" =>
            {
                Self::QuarterClosed
            }
            ErrorCode::ConstraintViolation => Self::Rule(message),
            _ => Self::Sql(error),
        }
    }
}

/// The result of every function here.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

impl Store {
    /// Runs `work` as one transaction: all of it is on disk when this returns `Ok`, and none of
    /// it otherwise.
    ///
    /// # Errors
    /// Whatever `work` or the commit says; nothing is changed then.
    pub fn transact<T>(&mut self, act: &Act, work: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<T> {
        if let Ok(mut stamp) = self.stamp.lock() {
            stamp.at = moment(act.at);
            stamp.who.clone_from(&act.who);
            stamp.op = act.op;
        }
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = work(&Tx { connection: &transaction, at: moment(act.at) })?;
        transaction.commit()?;
        Ok(value)
    }

    /// For reading.
    pub fn read(&self) -> Tx<'_> {
        Tx { connection: &self.connection, at: String::new() }
    }

    /// Closes the file: what comes of that is known, and it can get another name.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn close(self) -> Result<()> {
        self.connection.close().map_err(|(_, error)| error.into())
    }

    /// Whether nothing can be written now: the file, or the journal that has to be written
    /// before it, may only be read.
    pub fn is_read_only(&self) -> bool {
        let may_only_be_read = self.connection.is_readonly(rusqlite::MAIN_DB).unwrap_or(true);
        may_only_be_read || !backup::can_open_journal(&self.path)
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// A view of the database inside one transaction; the tables' functions are methods of it.
pub struct Tx<'a> {
    connection: &'a Connection,
    /// The moment of the act, in the database's form.
    at: String,
}

/// A moment in the database's form: UTC, RFC 3339, whole seconds.
pub fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Back from the database's form.
///
/// # Errors
/// [`StoreError::Unreadable`] naming the table.
pub fn parse_moment(text: &str, table: &'static str) -> Result<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text)
        .map(|at| at.with_timezone(&Utc))
        .map_err(|_| StoreError::Unreadable { table, what: "moment" })
}

/// A stored value in its own type, or the name of the column that could not be read.
fn parsed<T: std::str::FromStr>(text: &str, table: &'static str, what: &'static str) -> Result<T> {
    text.parse().map_err(|_| StoreError::Unreadable { table, what })
}

/// The same where there may be none.
fn parsed_opt<T: std::str::FromStr>(
    text: Option<String>,
    table: &'static str,
    what: &'static str,
) -> Result<Option<T>> {
    text.map(|text| parsed(&text, table, what)).transpose()
}
