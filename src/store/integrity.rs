//! Checking a database (da: *tjek*): quick at start and before anything is closed or exported,
//! full on request. Nothing is repaired; a damaged file is set aside and a copy taken.

use rusqlite::Connection;

use super::journal::{JournalState, describe};
use super::{Result, Store, StoreError};

/// What a full check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findings {
    /// Pages whose authentication code does not match, in SQLCipher's words.
    pub pages: Vec<String>,
    /// What SQLite's own check says, if not `ok`.
    pub structure: Vec<String>,
    /// Rows that point nowhere.
    pub foreign_keys: i64,
    /// The journal, replayed.
    pub journal: JournalState,
    /// Frames whose rows are not the ones that were loaded.
    pub frames: Vec<i64>,
    /// Closings whose seal does not match what they hold.
    pub closings: Vec<i64>,
    /// Months taken in that are not the ones that were taken in.
    pub received: Vec<i64>,
    /// Set-ups that are not the ones that were given out or taken.
    pub setups: Vec<i64>,
    /// Submitted quarters that are not the ones that were submitted.
    pub submissions: Vec<i64>,
}

impl Findings {
    /// Whether nothing was found.
    pub fn is_clean(&self) -> bool {
        self.pages.is_empty()
            && self.structure.is_empty()
            && self.foreign_keys == 0
            && self.journal.faults.is_empty()
            && self.frames.is_empty()
            && self.closings.is_empty()
            && self.received.is_empty()
            && self.setups.is_empty()
            && self.submissions.is_empty()
    }
}

impl Store {
    /// Structure, foreign keys and the journal's chain.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] with the first thing found.
    pub fn check_quick(&self) -> Result<JournalState> {
        quick_on(&self.connection)?;
        let state = self.verify_journal()?;
        match state.faults.first() {
            None => Ok(state),
            Some(fault) => Err(StoreError::Damaged(describe(fault))),
        }
    }

    /// Every page, every index, every row against the journal, every seal.
    ///
    /// # Errors
    /// Only when the file cannot be read at all; what is found is a value.
    pub fn check_full(&self) -> Result<Findings> {
        let pages = lines(&self.connection, "PRAGMA cipher_integrity_check")?;
        let structure: Vec<String> = lines(&self.connection, "PRAGMA integrity_check")?
            .into_iter()
            .filter(|line| line != "ok")
            .collect();
        let foreign_keys = self.connection.query_row(
            "SELECT count(*) AS n FROM pragma_foreign_key_check",
            [],
            |row| row.get("n"),
        )?;
        Ok(Findings {
            pages,
            structure,
            foreign_keys,
            journal: self.replay_journal()?,
            frames: self.read().frames_changed()?,
            closings: self.read().closings_changed()?,
            received: self.read().received_changed()?,
            setups: self.read().setups_changed()?,
            submissions: self.read().submissions_changed()?,
        })
    }
}

/// SQLite's quick check of one connection.
pub(super) fn quick_on(connection: &Connection) -> Result<()> {
    match lines(connection, "PRAGMA quick_check(1)")?.first() {
        Some(line) if line == "ok" => Ok(()),
        Some(line) => Err(StoreError::Damaged(line.clone())),
        None => Err(StoreError::Damaged("quick_check".to_owned())),
    }
}

fn lines(connection: &Connection, sql: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
