//! The journal (da: *hændelseslog*): verifying the chain and replaying it.
//!
//! Entries are written by triggers alone. Each hash covers the entry before, so a row changed,
//! removed, added or moved from outside is found, with its number. The tables are what the
//! journal says when it is read from the start; words erased by law leave their place in it.

use std::collections::BTreeMap;

use rusqlite::Connection;

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

/// The tables that write themselves into the journal, with what names a row.
const TABLES: &[(&str, &str)] = &[
    ("setting", "name"),
    ("unit", "unit_id"),
    ("frame", "frame_id"),
    ("draw", "draw_id"),
    ("draw_stratum", "draw_id, stratum"),
    ("review", "review_id"),
    ("review_part", "review_id, place"),
    ("case_reference", "review_id"),
    ("answer", "review_id, question_id"),
    ("note", "review_id, question_id, kind"),
    ("matter", "review_id, question_id, kind"),
    ("closing", "closing_id"),
    ("reopening", "closing_id"),
];

impl Store {
    /// Walks the whole chain.
    ///
    /// # Errors
    /// Only when the database cannot be read; faults in the chain are values.
    pub fn verify_journal(&self) -> Result<JournalState> {
        verify(&self.connection)
    }

    /// Walks the chain and compares every table with what it says.
    ///
    /// # Errors
    /// As [`Store::verify_journal`].
    pub fn replay_journal(&self) -> Result<JournalState> {
        let mut state = verify(&self.connection)?;
        state.faults.extend(compare(&self.connection)?);
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

fn verify(connection: &Connection) -> Result<JournalState> {
    let mut statement = connection.prepare(
        "SELECT journal.seq, at, who, op, subject, change, row_key, payload_sha256, hash, salt, payload
         FROM journal LEFT JOIN journal_payload USING (seq) ORDER BY journal.seq",
    )?;
    let mut rows = statement.query([])?;
    let mut state = JournalState { entries: 0, head: String::new(), faults: Vec::new() };
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get("seq")?;
        if seq != state.entries + 1 {
            state.faults.push(JournalFault::Gap { seq: state.entries + 1 });
        }
        let mut text = format!("{}\n{seq}", state.head);
        for column in ["at", "who", "op", "subject", "change", "row_key", "payload_sha256"] {
            text.push('\n');
            text.push_str(&row.get::<_, String>(column)?);
        }
        let hash: String = row.get("hash")?;
        if sha256(&text) != hash {
            state.faults.push(JournalFault::Broken { seq });
        }
        if !payload_holds(row)? {
            state.faults.push(JournalFault::PayloadChanged { seq });
        }
        state.entries = seq;
        state.head = hash;
    }
    Ok(state)
}

/// A payload that is gone is in order only where erasure may take it.
fn payload_holds(row: &rusqlite::Row<'_>) -> Result<bool> {
    let salt: Option<String> = row.get("salt")?;
    let payload: Option<String> = row.get("payload")?;
    let subject: String = row.get("subject")?;
    Ok(match (salt, payload) {
        (Some(salt), Some(payload)) => {
            sha256(&(salt + &payload)) == row.get::<_, String>("payload_sha256")?
        }
        _ => matches!(subject.as_str(), "note" | "case_reference"),
    })
}

/// What a row should be: its payload, or gone by erasure.
enum Row {
    Payload(serde_json::Value),
    Erased,
}

fn compare(connection: &Connection) -> Result<Vec<JournalFault>> {
    let mut expected: BTreeMap<(String, String), Row> = BTreeMap::new();
    let mut statement = connection.prepare(
        "SELECT subject, change, row_key, payload
         FROM journal LEFT JOIN journal_payload USING (seq) ORDER BY journal.seq",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let key: (String, String) = (row.get("subject")?, row.get("row_key")?);
        match (row.get::<_, String>("change")?.as_str(), row.get::<_, Option<String>>("payload")?) {
            ("delete", _) => {
                expected.remove(&key);
            }
            (_, Some(payload)) => {
                let value = serde_json::from_str(&payload).map_err(|_| StoreError::Unreadable {
                    table: "journal_payload",
                    what: "payload",
                })?;
                expected.insert(key, Row::Payload(value));
            }
            (_, None) => {
                expected.insert(key, Row::Erased);
            }
        }
    }
    let mut faults = Vec::new();
    for (table, key) in TABLES {
        compare_table(connection, table, key, &mut expected, &mut faults)?;
    }
    let leftover = expected.into_iter().filter(|((table, _), row)| {
        matches!(row, Row::Payload(_)) && TABLES.iter().any(|(name, _)| name == table)
    });
    faults
        .extend(leftover.map(|((table, row_key), _)| JournalFault::RowDiffers { table, row_key }));
    Ok(faults)
}

fn compare_table(
    connection: &Connection,
    table: &str,
    key: &str,
    expected: &mut BTreeMap<(String, String), Row>,
    faults: &mut Vec<JournalFault>,
) -> Result<()> {
    let mut statement = connection.prepare(&format!("SELECT * FROM {table}"))?;
    let names: Vec<String> = statement.column_names().into_iter().map(str::to_owned).collect();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let mut value = serde_json::Map::new();
        for name in &names {
            value.insert(name.clone(), json(row.get_ref(name.as_str())?));
        }
        let named: serde_json::Map<_, _> = key
            .split(", ")
            .filter_map(|name| Some((name.to_owned(), value.get(name)?.clone())))
            .collect();
        let row_key = key_text(key, &named);
        let holds = match expected.remove(&(table.to_owned(), row_key.clone())) {
            Some(Row::Payload(payload)) => payload == serde_json::Value::Object(value),
            Some(Row::Erased) | None => false,
        };
        if !holds {
            faults.push(JournalFault::RowDiffers { table: table.to_owned(), row_key });
        }
    }
    Ok(())
}

/// The key as SQLite's `json_object` writes it: columns in their order, no blanks.
fn key_text(columns: &str, named: &serde_json::Map<String, serde_json::Value>) -> String {
    let parts: Vec<String> = columns
        .split(", ")
        .filter_map(|name| Some(format!("{}:{}", serde_json::json!(name), named.get(name)?)))
        .collect();
    format!("{{{}}}", parts.join(","))
}

fn json(value: rusqlite::types::ValueRef<'_>) -> serde_json::Value {
    use rusqlite::types::ValueRef;
    match value {
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
        ValueRef::Null | ValueRef::Blob(_) => serde_json::Value::Null,
    }
}
