//! A filled database of every schema that ever was is brought up to date with everything in it.
//!
//! What an earlier program left behind is made from the schema files, which are never edited: those
//! up to a number are run, and everything of two demonstrations that has a place there is put in. What
//! the very first program itself left is kept in `tests/fixtures`.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use rusqlite::types::Value;
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use tilsyn::catalogue::library::Library;
use tilsyn::ops::desk::Entropy as _;
use tilsyn::ops::upkeep;
use tilsyn::shell::entropy::FixedEntropy;
use tilsyn::store;

use crate::cli::{demonstrated_centre, demonstration};
use crate::full;

/// The schema files, oldest first.
fn schema_files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/schema");
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

/// A database as the program of this schema made it, without rows.
fn empty(path: &Path, schema: usize) -> Connection {
    let connection = Connection::open(path).unwrap();
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_INNOCUOUS;
    for (name, text) in [
        ("tilsyn_at", "2026-11-03T08:14:00Z"),
        ("tilsyn_who", "MEHO"),
        ("tilsyn_op", "demo"),
        ("tilsyn_salt", "5e2a90c4b17d4f6688aa03e1f2d49b70"),
    ] {
        connection.create_scalar_function(name, 0, flags, move |_| Ok(text)).unwrap();
    }
    let sha256 = |context: &rusqlite::functions::Context<'_>| {
        let text: String = context.get(0)?;
        let digits = Sha256::digest(text.as_bytes()).into_iter().map(|byte| format!("{byte:02x}"));
        Ok(digits.collect::<String>())
    };
    connection.create_scalar_function("tilsyn_sha256", 1, flags, sha256).unwrap();
    for file in schema_files().iter().take(schema) {
        connection.execute_batch(&fs::read_to_string(file).unwrap()).unwrap();
    }
    connection.pragma_update(None, "application_id", 0x7469_6c73).unwrap();
    connection.pragma_update(None, "user_version", schema as i64).unwrap();
    connection
}

fn texts(connection: &Connection, sql: &str) -> Vec<(String, String)> {
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

/// The tables of a database, and their columns in order, separated by commas.
fn tables(connection: &Connection, of: &str) -> BTreeMap<String, String> {
    let columns = format!(
        "SELECT made.name, (SELECT group_concat(name) FROM pragma_table_info(made.name, '{of}'))
         FROM {of}.sqlite_schema AS made WHERE type = 'table' AND made.name NOT LIKE 'sqlite_%'"
    );
    texts(connection, &columns).into_iter().collect()
}

/// Puts in every row of another database that has a place here. The triggers that write the
/// journal do so; those that guard the order of things are left out meanwhile.
fn fill(connection: &Connection, from: &Path) {
    let guards = texts(
        connection,
        "SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger'
         AND name NOT LIKE '%_journal_insert' AND name NOT IN ('record_entry', 'erasure_journal')",
    );
    for (name, _) in &guards {
        connection.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    connection.execute("ATTACH ?1 AS other", [from.to_str().unwrap()]).unwrap();
    let other = tables(connection, "other");
    connection.execute_batch("BEGIN").unwrap();
    for (table, columns) in tables(connection, "main") {
        let is_same = other.get(&table) == Some(&columns);
        if is_same && !table.starts_with("journal") {
            let copy = format!("INSERT INTO main.{table} SELECT {columns} FROM other.{table}");
            connection.execute(&copy, []).unwrap();
        }
    }
    connection.execute_batch("COMMIT; DETACH other").unwrap();
    for (_, sql) in &guards {
        connection.execute_batch(sql).unwrap();
    }
}

/// Every row of these tables.
fn rows(path: &Path, tables: &BTreeMap<String, String>) -> Vec<(String, Vec<Value>)> {
    let connection = Connection::open(path).unwrap();
    let mut all = Vec::new();
    for (table, columns) in tables {
        let sql = format!("SELECT {columns} FROM {table} ORDER BY {columns}");
        let mut statement = connection.prepare(&sql).unwrap();
        let width = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells = (0..width).map(|column| row.get_unwrap(column)).collect();
            all.push((table.clone(), cells));
        }
    }
    all
}

/// Brings a database up to date, checks all of it and holds its rows against what was there.
fn is_brought_up_to_date(path: &Path, schema: usize, tables: &BTreeMap<String, String>) {
    let before = rows(path, tables);
    assert!(before.len() > 50, "{}", before.len());
    let store = store::open(path, None, FixedEntropy::new(3).fork()).unwrap();
    let found = upkeep::check(&store, &Library::built_in(), true).unwrap().findings;
    assert!(found.is_empty(), "from {schema}: {found:?}");
    drop(store);
    let kept = path.with_extension(format!("schema{schema}.db"));
    assert_eq!(kept.exists(), schema < schema_files().len(), "a copy from before, {schema}");
    assert!(rows(path, tables) == before, "from {schema}: other rows");
}

/// Makes a demonstration in a folder of its own.
type Made = fn() -> TempDir;

/// From each with all of it with `TILSYN_FULL=1`; otherwise a team's months from the last schema
/// but one and from the first, and a centre's from the first that knew centres; at a desk only the
/// first of these.
#[test]
fn from_every_schema_with_everything_in_it() {
    let newest = schema_files().len();
    let all: Vec<usize> = (1..=newest).collect();
    let some = |some: &[usize]| if full::is_wanted() { all.clone() } else { some.to_vec() };
    let ways: [(Made, Vec<usize>); 2] =
        [(demonstration, some(&[newest - 1, 1])), (demonstrated_centre, some(&[3]))];
    for (made, schemas) in full::sampled(ways, 2) {
        let from = made();
        let from = from.path().join("tilsyn.db");
        for schema in full::sampled(schemas, 2) {
            let folder = TempDir::new().unwrap();
            let path = folder.path().join("tilsyn.db");
            let connection = empty(&path, schema);
            fill(&connection, &from);
            let mut tables = tables(&connection, "main");
            drop(connection);
            if schema == 1 {
                // Another table has its name since, see the test beside the schema.
                tables.remove("draft");
            }
            is_brought_up_to_date(&path, schema, &tables);
        }
    }
}
