//! Rows changed, added and taken at random by somebody who has the key and knows SQL: a full check
//! finds every one, in every table that is kept.
#![expect(
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a test may fail loudly, and the full run tells its figures"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rusqlite::Connection;
use tempfile::TempDir;
use tilsyn::catalogue::library::Library;
use tilsyn::ops::desk::Entropy as _;
use tilsyn::ops::upkeep;
use tilsyn::shell::entropy::FixedEntropy;
use tilsyn::store;

use crate::cli::demonstration;
use crate::full;
use crate::scenarios::gathered;

/// Tables of which a change does no harm, each with its reason.
const FREE: [(&str, &str); 3] = [
    ("draft", "what is not saved, and goes when it is"),
    ("place", "where the user was"),
    (
        "own_key",
        "the journal would keep the secret for ever; one that was changed opens and signs nothing",
    ),
];

/// A table: its columns with their types, and those of its key.
struct Table {
    name: String,
    columns: Vec<(String, String)>,
    key: Vec<String>,
    rows: i64,
}

fn tables(connection: &Connection) -> Vec<Table> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let mut statement = connection.prepare(sql).unwrap();
    let names = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let names: Vec<String> = names.map(Result::unwrap).collect();
    let table = |name: String| {
        let info = format!("SELECT name, type, pk FROM pragma_table_info('{name}') ORDER BY cid");
        let mut statement = connection.prepare(&info).unwrap();
        let columns = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, i64>(2)?)))
            .unwrap();
        let columns: Vec<(String, String, i64)> = columns.map(Result::unwrap).collect();
        let key = columns.iter().filter(|(.., key)| *key > 0).map(|(name, ..)| name.clone());
        let key = key.collect();
        let count = format!("SELECT count(*) FROM {name}");
        let rows = connection.query_row(&count, [], |row| row.get(0)).unwrap();
        let columns = columns.into_iter().map(|(name, kind, _)| (name, kind)).collect();
        Table { name, columns, key, rows }
    };
    let is_kept = |table: &Table| !FREE.iter().any(|(name, _)| *name == table.name);
    names.into_iter().map(table).filter(|table| table.rows > 0).filter(is_kept).collect()
}

/// One change of one row, in SQL.
fn change(table: &Table, chance: &mut FixedEntropy) -> String {
    let mut below = |most: usize| usize::try_from(chance.number() % most as u64).unwrap();
    let Table { name, columns, key, rows } = table;
    let nth = below(usize::try_from(*rows).unwrap());
    let keys = key.join(", ");
    let row =
        format!("({keys}) = (SELECT {keys} FROM {name} ORDER BY {keys} LIMIT 1 OFFSET {nth})");
    let other = |column: &str, kind: &str| match kind {
        "INTEGER" => format!("coalesce({column}, 0) + 1"),
        "BLOB" => format!("coalesce({column}, x'') || x'00'"),
        _ => format!("coalesce({column}, '') || 'x'"),
    };
    match below(4) {
        0 => format!("DELETE FROM {name} WHERE {row}"),
        1 => {
            // The same row once more, under another key.
            let values = columns.iter().map(|(column, kind)| match key.contains(column) {
                true if kind == "INTEGER" => format!("{column} + 1000000"),
                true => other(column, kind),
                false => column.clone(),
            });
            let values: Vec<String> = values.collect();
            format!("INSERT INTO {name} SELECT {} FROM {name} WHERE {row}", values.join(", "))
        }
        _ => {
            let (column, kind) = &columns[below(columns.len())];
            format!("UPDATE {name} SET {column} = {} WHERE {row}", other(column, kind))
        }
    }
}

/// Does it behind the program's back: the triggers are there again afterwards. False when the
/// schema itself has no room for it.
fn tampered(path: &Path, sql: &str) -> bool {
    let connection = Connection::open(path).unwrap();
    let mut statement =
        connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").unwrap();
    let triggers = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let triggers: Vec<(String, String)> = triggers.map(Result::unwrap).collect();
    drop(statement);
    connection
        .execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF; BEGIN")
        .unwrap();
    for (name, _) in &triggers {
        connection.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    let is_done = connection.execute(sql, []).is_ok_and(|rows| rows > 0);
    for (_, sql) in &triggers {
        connection.execute_batch(sql).unwrap();
    }
    connection.execute_batch("COMMIT").unwrap();
    is_done
}

/// What a full check says, or that the file is not opened at all.
fn found(path: &Path, library: &Library) -> Vec<String> {
    let store = match store::open(path, None, FixedEntropy::new(3).fork()) {
        Ok(store) => store,
        Err(error) => return vec![error.to_string()],
    };
    match upkeep::check(&store, library, true) {
        Ok(checked) => checked.findings.iter().map(|finding| format!("{finding:?}")).collect(),
        Err(problem) => vec![problem.code.to_owned()],
    }
}

/// A database of a team and one of a centre.
fn databases() -> [TempDir; 2] {
    let mut centre = gathered();
    centre.test.desk.lock();
    let folder = TempDir::new().unwrap();
    let database = centre.test.folder.path().join("data/tilsyn.db");
    fs::copy(database, folder.path().join("tilsyn.db")).unwrap();
    [demonstration(), folder]
}

/// Once in each table, at a desk in every third, and a thousand times with `TILSYN_FULL=1`.
#[test]
fn a_row_changed_added_or_taken_is_found_in_every_table() {
    let (databases, library) = (databases(), Library::built_in());
    let mut places = Vec::new();
    for folder in &databases {
        let path = folder.path().join("tilsyn.db");
        assert_eq!(found(&path, &library), [""; 0], "before anything was changed");
        places.extend(tables(&Connection::open(&path).unwrap()).into_iter().map(|of| (folder, of)));
    }
    let mut chance = FixedEntropy::new(20_261_122);
    let (mut tried, mut missed, mut done) = (BTreeSet::new(), Vec::new(), 0);
    let places: Vec<_> = full::sampled(places, 3).collect();
    let times = full::count(places.len(), 1_000);
    for (folder, table) in places.iter().cycle() {
        if done == times {
            break;
        }
        let sql = change(table, &mut chance);
        let copy = folder.path().join("tampered.db");
        fs::copy(folder.path().join("tilsyn.db"), &copy).unwrap();
        if !tampered(&copy, &sql) {
            continue;
        }
        done += 1;
        tried.insert(table.name.clone());
        if found(&copy, &library).is_empty() {
            missed.push(sql);
        }
    }
    eprintln!("{done} changes in {} tables of {}", tried.len(), places.len());
    assert!(missed.is_empty(), "{} of {done}: {missed:#?}", missed.len());
}
