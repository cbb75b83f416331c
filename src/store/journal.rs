//! The journal (da: *hændelseslog*): verifying the chain and replaying it.
//!
//! Entries are written by triggers alone. Each hash covers the entry before, so a row changed,
//! removed, added or moved from outside is found, with its number. The tables are what the
//! journal says when it is read from the start; words erased by law leave their place in it.

mod rows;
mod tables;

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use rows::{is_same, table_rows};
use tables::TABLES;

use super::open::sha256;
use super::{Result, Store, StoreError};

/// One fault in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JournalFault {
    /// The hash of this entry does not follow from the entry and the one before.
    Broken {
        /// The entry's number.
        seq: i64,
    },
    /// The payload is not the one the entry was made with.
    PayloadChanged {
        /// The entry's number.
        seq: i64,
    },
    /// A number is missing in the row of entries.
    Gap {
        /// The first number that is missing.
        seq: i64,
    },
    /// A row of a table is not what the journal says.
    RowDiffers {
        /// The table.
        table: String,
        /// The row's key.
        row_key: String,
    },
}

/// What the journal comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalState {
    /// Number of entries.
    pub entries: i64,
    /// The last hash.
    pub head: String,
    /// All faults found.
    pub faults: Vec<JournalFault>,
}

/// How far a walk along the chain has come.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Walk {
    /// The last entry that was walked.
    pub seq: i64,
    /// Its hash.
    pub hash: String,
    /// The first entry whose payload is gone and for which no erasure has come since.
    unexplained: Option<i64>,
}

impl Walk {
    /// What is wrong when nothing comes after it.
    fn ended(&self) -> Option<JournalFault> {
        self.unexplained.map(|seq| JournalFault::PayloadChanged { seq })
    }
}

impl Store {
    /// Walks the next entries of the chain, at most `most`; `None` when the end was reached.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] at the first fault.
    pub fn walk_journal(&self, from: &Walk, most: i64) -> Result<Option<Walk>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{CHAIN} WHERE journal.seq > ?1 ORDER BY journal.seq LIMIT ?2"
        ))?;
        let mut rows = statement.query((from.seq, most))?;
        let mut walk = from.clone();
        while let Some(row) = rows.next()? {
            let (next, fault) = Entry::of(row)?.link(&walk);
            if let Some(fault) = fault {
                return Err(StoreError::Damaged(describe(&fault)));
            }
            walk = next;
        }
        if walk.seq != from.seq {
            return Ok(Some(walk));
        }
        match walk.ended() {
            Some(fault) => Err(StoreError::Damaged(describe(&fault))),
            None => Ok(None),
        }
    }

    /// Checks the end of the journal, from the moment the given month was begun: that the
    /// chain holds there and that the month's rows are what it says. What is shown at start
    /// is verified so; the rest follows in slices.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] at the first fault.
    pub fn verify_month(&self, unit_id: i64, month: &str) -> Result<()> {
        verify_since(&self.connection, unit_id, month)
    }

    /// Walks the whole chain.
    ///
    /// # Errors
    /// Only when the database cannot be read; faults in the chain are values.
    pub fn verify_journal(&self) -> Result<JournalState> {
        verify(&self.connection, |_| {})
    }

    /// Walks the chain and compares every table with what it says.
    ///
    /// # Errors
    /// As [`Store::verify_journal`].
    pub fn replay_journal(&self) -> Result<JournalState> {
        let mut expected = BTreeMap::new();
        let mut state = verify(&self.connection, |entry| entry.play(&mut expected))?;
        state.faults.extend(compare(&self.connection, expected)?);
        Ok(state)
    }

    /// The last hash, or nothing in a new database.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn journal_head(&self) -> Result<String> {
        Ok(self.connection.query_row(
            "SELECT coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), '') AS head",
            [],
            |row| row.get("head"),
        )?)
    }
}

/// Walks the whole chain and shows each entry.
fn verify(connection: &Connection, mut show: impl FnMut(&Entry<'_>)) -> Result<JournalState> {
    let mut statement = connection.prepare(&format!("{CHAIN} ORDER BY journal.seq"))?;
    let mut rows = statement.query([])?;
    let mut state = JournalState { entries: 0, head: String::new(), faults: Vec::new() };
    let mut walk = Walk::default();
    while let Some(row) = rows.next()? {
        let entry = Entry::of(row)?;
        let (next, fault) = entry.link(&walk);
        state.faults.extend(fault);
        walk = next;
        show(&entry);
    }
    state.faults.extend(walk.ended());
    (state.entries, state.head) = (walk.seq, walk.hash);
    Ok(state)
}

/// What an erasure may take the payloads of, as the triggers say too.
const ERASABLE: [&str; 5] = ["note", "case_reference", "answer", "matter", "review"];
/// The subject of the entry that an erasure makes before it takes anything.
const ERASURE: &str = "erasure";

/// Every entry with its payload, in the order [`Entry::of`] reads.
const CHAIN: &str =
    "SELECT journal.seq, hash, salt, payload, at, who, op, subject, change, row_key, payload_sha256
     FROM journal LEFT JOIN journal_payload USING (seq)";

/// An entry as it lies in the database. A long chain is walked at each start, so nothing of it
/// is copied.
struct Entry<'row> {
    seq: i64,
    hash: &'row str,
    salt: Option<&'row str>,
    payload: Option<&'row str>,
    at: &'row str,
    who: &'row str,
    op: &'row str,
    subject: &'row str,
    change: &'row str,
    row_key: &'row str,
    payload_sha256: &'row str,
}

impl<'row> Entry<'row> {
    fn of(row: &'row rusqlite::Row<'_>) -> Result<Self> {
        let unreadable = StoreError::Unreadable { table: "journal", what: "entry" };
        Self::read(row)?.ok_or(unreadable)
    }

    /// `None` when something in it is no text.
    fn read(row: &'row rusqlite::Row<'_>) -> Result<Option<Self>> {
        let mut fields = [None; 10];
        for (column, field) in (1..).zip(&mut fields) {
            *field = row.get_ref(column)?.as_str_or_null().ok().flatten();
        }
        let [hash, salt, payload, at, who, op, subject, change, row_key, payload_sha256] = fields;
        let seq = row.get(0)?;
        let entry = || {
            Some(Self {
                seq,
                hash: hash?,
                salt,
                payload,
                at: at?,
                who: who?,
                op: op?,
                subject: subject?,
                change: change?,
                row_key: row_key?,
                payload_sha256: payload_sha256?,
            })
        };
        Ok(entry())
    }

    /// Everything its hash covers after the hash before it.
    fn covered(&self) -> String {
        let Self { seq, at, who, op, subject, change, row_key, payload_sha256, .. } = self;
        format!("\n{seq}\n{at}\n{who}\n{op}\n{subject}\n{change}\n{row_key}\n{payload_sha256}")
    }

    /// A payload that is gone is in order only where erasure may take it.
    fn payload_holds(&self) -> bool {
        match (self.salt, self.payload) {
            (Some(salt), Some(payload)) => sha256(&[salt, payload].concat()) == self.payload_sha256,
            _ => ERASABLE.contains(&self.subject),
        }
    }

    /// What of the chain up to here still waits for the erasure that took it.
    fn unexplained(&self, before: Option<i64>) -> Option<i64> {
        match (self.subject, self.payload) {
            (ERASURE, _) => None,
            (_, None) => before.or(Some(self.seq)),
            (_, Some(_)) => before,
        }
    }

    /// The entry held against the one before.
    fn link(&self, before: &Walk) -> (Walk, Option<JournalFault>) {
        let seq = self.seq;
        let fault = if seq != before.seq + 1 {
            Some(JournalFault::Gap { seq: before.seq + 1 })
        } else if sha256(&[before.hash.as_str(), &self.covered()].concat()) != self.hash {
            Some(JournalFault::Broken { seq })
        } else if !self.payload_holds() {
            Some(JournalFault::PayloadChanged { seq })
        } else {
            None
        };
        let unexplained = self.unexplained(before.unexplained);
        (Walk { seq, hash: self.hash.to_owned(), unexplained }, fault)
    }

    /// Does to the rows what it says was done.
    fn play(&self, rows: &mut BTreeMap<(String, String), Row>) {
        match (self.change, self.payload) {
            ("delete", _) => rows.remove(&self.key()),
            (_, Some(payload)) => rows.insert(self.key(), Row::Payload(payload.to_owned())),
            (_, None) => rows.insert(self.key(), Row::Erased),
        };
    }

    /// The row it is about.
    fn key(&self) -> (String, String) {
        (self.subject.to_owned(), self.row_key.to_owned())
    }
}

/// The tables whose rows belong to one month of a team, by their way to it.
const MONTH_TABLES: &[(&str, &str, &str)] = &[
    ("frame", "frame_id", "unit_id = ?1 AND month = ?2"),
    ("review", "review_id", "unit_id = ?1 AND month = ?2"),
    ("case_reference", "review_id", REVIEW_OF_MONTH),
    ("review_part", "review_id, place", REVIEW_OF_MONTH),
    ("answer", "review_id, question_id", REVIEW_OF_MONTH),
    ("note", "review_id, question_id, kind", REVIEW_OF_MONTH),
];

const REVIEW_OF_MONTH: &str =
    "review_id IN (SELECT review_id FROM review WHERE unit_id = ?1 AND month = ?2)";

fn verify_since(connection: &Connection, unit_id: i64, month: &str) -> Result<()> {
    let mut rows: BTreeMap<(String, String), String> = BTreeMap::new();
    for (table, key, condition) in MONTH_TABLES {
        let sql = format!("SELECT * FROM {table} WHERE {condition}");
        rows.extend(table_rows(connection, (table, key), &sql, Some((unit_id, month)))?);
    }
    let reviews: BTreeSet<String> = rows
        .keys()
        .filter(|(table, _)| table == "review")
        .map(|(_, key)| key.trim_end_matches('}').to_owned())
        .collect();
    let mut statement = connection.prepare(&format!("{CHAIN} ORDER BY journal.seq DESC"))?;
    let mut entries = statement.query([])?;
    let mut met: BTreeSet<(String, String)> = BTreeSet::new();
    let mut later: Option<Later> = None;
    let mut erased_since = false;
    while let Some(entry) = entries.next()? {
        let entry = Later::read(entry)?;
        erased_since |= entry.key.0 == ERASURE;
        if entry.payload.is_none() && !erased_since {
            let fault = JournalFault::PayloadChanged { seq: entry.seq };
            return Err(StoreError::Damaged(describe(&fault)));
        }
        if let Some(later) = later.take() {
            later.follows(&entry.hash)?;
        }
        if met.insert(entry.key.clone()) {
            match (rows.remove(&entry.key), entry.payload()) {
                (Some(row), Some(payload)) if is_same(&row, payload)? => {}
                (None, Some(_)) if !entry.is_about(&reviews) => {}
                (None, None) => {}
                _ => return Err(differs(&entry.key)),
            }
        }
        let done = rows.is_empty();
        later = Some(entry);
        if done {
            break;
        }
    }
    rows.keys().next().map_or(Ok(()), |key| Err(differs(key)))
}

fn differs((table, row_key): &(String, String)) -> StoreError {
    let fault = JournalFault::RowDiffers { table: table.clone(), row_key: row_key.clone() };
    StoreError::Damaged(describe(&fault))
}

/// An entry met while walking backwards, to be held against the one before it.
struct Later {
    seq: i64,
    hash: String,
    /// Everything its hash covers after the hash before it.
    covered: String,
    key: (String, String),
    change: String,
    payload: Option<String>,
}

impl Later {
    fn read(row: &rusqlite::Row<'_>) -> Result<Self> {
        let entry = Entry::of(row)?;
        let seq = entry.seq;
        if !entry.payload_holds() {
            return Err(StoreError::Damaged(describe(&JournalFault::PayloadChanged { seq })));
        }
        Ok(Self {
            seq,
            hash: entry.hash.to_owned(),
            covered: entry.covered(),
            key: entry.key(),
            change: entry.change.to_owned(),
            payload: entry.payload.map(str::to_owned),
        })
    }

    fn follows(&self, hash_before: &str) -> Result<()> {
        if sha256(&[hash_before, &self.covered].concat()) == self.hash {
            Ok(())
        } else {
            Err(StoreError::Damaged(describe(&JournalFault::Broken { seq: self.seq })))
        }
    }

    /// The row as it became; none when it was deleted or its words were erased.
    fn payload(&self) -> Option<&str> {
        self.payload.as_deref().filter(|_| self.change != "delete")
    }

    /// Whether it is about an answer, a note or a part of one of these cases. A case's key is
    /// the beginning of the keys of what belongs to it.
    fn is_about(&self, reviews: &BTreeSet<String>) -> bool {
        let (table, key) = &self.key;
        let case = key.split(',').next().unwrap_or(key).trim_end_matches('}');
        matches!(table.as_str(), "answer" | "review_part" | "note" | "case_reference")
            && reviews.contains(case)
    }
}

/// A fault in a form for logs: numbers and table names only.
pub(super) fn describe(fault: &JournalFault) -> String {
    match fault {
        JournalFault::Broken { seq } => format!("journal {seq}"),
        JournalFault::PayloadChanged { seq } => format!("journal payload {seq}"),
        JournalFault::Gap { seq } => format!("journal gap {seq}"),
        JournalFault::RowDiffers { table, .. } => format!("table {table}"),
    }
}

/// What a row should be: its payload, or gone by erasure.
enum Row {
    Payload(String),
    Erased,
}

fn compare(
    connection: &Connection,
    mut expected: BTreeMap<(String, String), Row>,
) -> Result<Vec<JournalFault>> {
    let mut faults = Vec::new();
    for (table, key) in TABLES {
        compare_rows(connection, (table, key), &mut expected, &mut faults)?;
    }
    let leftover = expected.into_iter().filter(|((table, _), row)| {
        matches!(row, Row::Payload(_)) && TABLES.iter().any(|(name, _)| name == table)
    });
    faults
        .extend(leftover.map(|((table, row_key), _)| JournalFault::RowDiffers { table, row_key }));
    Ok(faults)
}

fn compare_rows(
    connection: &Connection,
    (table, key): (&str, &str),
    expected: &mut BTreeMap<(String, String), Row>,
    faults: &mut Vec<JournalFault>,
) -> Result<()> {
    for (key, row) in table_rows(connection, (table, key), &format!("SELECT * FROM {table}"), None)?
    {
        let holds = match expected.remove(&key) {
            Some(Row::Payload(payload)) => is_same(&row, &payload)?,
            _ => false,
        };
        if !holds {
            let (table, row_key) = key;
            faults.push(JournalFault::RowDiffers { table, row_key });
        }
    }
    Ok(())
}
