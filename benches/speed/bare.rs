//! SQLite without the program: one row, one commit, with the settings the program uses.

use std::path::Path;
use std::time::Instant;

use rusqlite::Connection;

use super::terminal::milliseconds;

/// A database with one small table.
pub(crate) struct Bare(Connection);

impl Bare {
    /// Makes it; with a key it is encrypted as the program's is.
    pub(crate) fn new(path: &Path, key: Option<&str>) -> Self {
        let connection = Connection::open(path).unwrap();
        if let Some(key) = key {
            connection.pragma_update(None, "key", key).unwrap();
        }
        for (name, value) in
            [("locking_mode", "EXCLUSIVE"), ("journal_mode", "TRUNCATE"), ("synchronous", "EXTRA")]
        {
            connection.pragma_update(None, name, value).unwrap();
        }
        connection.execute_batch("CREATE TABLE row (id INTEGER PRIMARY KEY, words TEXT)").unwrap();
        connection.execute_batch("BEGIN EXCLUSIVE; COMMIT").unwrap();
        Self(connection)
    }

    /// Milliseconds of one commit of one row.
    pub(crate) fn commit(&self) -> f64 {
        let began = Instant::now();
        let mut insert =
            self.0.prepare_cached("INSERT INTO row (words) VALUES (hex(zeroblob(100)))").unwrap();
        insert.execute([]).unwrap();
        milliseconds(began.elapsed())
    }

    /// Milliseconds of so many rows in one commit.
    pub(crate) fn commit_rows(&mut self, rows: usize, words: &str) -> f64 {
        let began = Instant::now();
        let transaction = self.0.transaction().unwrap();
        {
            let mut insert = transaction.prepare("INSERT INTO row (words) VALUES (?1)").unwrap();
            for _ in 0..rows {
                insert.execute([words]).unwrap();
            }
        }
        transaction.commit().unwrap();
        milliseconds(began.elapsed())
    }
}
