//! The rows of tables spelt as the journal spells them, so that the two can be held against each
//! other as text.

use rusqlite::Connection;

use super::super::{Result, StoreError};

/// Whether a row is what the journal says. Both are spelt alike but where a column came later.
pub(super) fn is_same(row: &str, payload: &str) -> Result<bool> {
    Ok(row == payload || payload_value(row)? == payload_value(payload)?)
}

fn payload_value(payload: &str) -> Result<serde_json::Value> {
    serde_json::from_str(payload)
        .map_err(|_| StoreError::Unreadable { table: "journal_payload", what: "payload" })
}

/// A row by its table and key, both spelt as the journal spells them.
pub(super) type KeyedRow = ((String, String), String);

/// The rows of a table in the journal's form.
pub(super) fn table_rows(
    connection: &Connection,
    (table, key): (&str, &str),
    sql: &str,
    month: Option<(i64, &str)>,
) -> Result<Vec<KeyedRow>> {
    let mut statement = connection.prepare(sql)?;
    let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let place_of = |name: &str| names.iter().position(|known| known == name);
    let keys: Vec<usize> = key.split(", ").filter_map(place_of).collect();
    let all: Vec<usize> = (0..names.len()).collect();
    let mut rows = match month {
        Some((unit_id, month)) => statement.query((unit_id, month))?,
        None => statement.query([])?,
    };
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let row_key = object(row, &names, &keys)?;
        found.push(((table.to_owned(), row_key), object(row, &names, &all)?));
    }
    Ok(found)
}

/// These columns of a row as SQLite's `json_object` writes them: in their order, no blanks.
fn object(row: &rusqlite::Row<'_>, names: &[String], columns: &[usize]) -> Result<String> {
    let mut text = String::with_capacity(256);
    for column in columns {
        let name = names.get(*column).map_or("", String::as_str);
        text.push_str(if text.is_empty() { "{\"" } else { ",\"" });
        text.push_str(name);
        text.push_str("\":");
        text.push_str(&json(row.get_ref(*column)?).to_string());
    }
    text.push('}');
    Ok(text)
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
