//! The check of a database, quick and full, beside what SQLite and SQLCipher need to look at the same
//! pages.

use std::path::Path;
use std::time::Instant;

use rusqlite::Connection;
use tilsyn::catalogue::library::Library;
use tilsyn::ops::desk::Entropy as _;
use tilsyn::ops::upkeep;
use tilsyn::shell::entropy::FixedEntropy;
use tilsyn::store::{self, DataKey};

use super::data::{Data, KEY};
use super::table::{Goal, Table, Value, percentile};
use super::terminal::milliseconds;

/// Checks of each kind.
const CHECKS: usize = 7;
/// Milliseconds of a full check, and the answers that it may take them for.
const FULL: f64 = 1_000.0;
const ANSWERS: f64 = 20_000.0;

/// Measures both checks of five years of one team, encrypted.
pub(crate) fn measure(table: &mut Table, data: &Data) {
    let path = Path::new(&data.encrypted()).join("tilsyn.db");
    let library = Library::built_in();
    let mut times = [Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..CHECKS {
        for (time, full) in times.iter_mut().zip([false, true]) {
            let key = DataKey([7; 32]);
            let began = Instant::now();
            let store = store::open(&path, Some(&key), FixedEntropy::new(1).fork()).unwrap();
            let checked = upkeep::check(&store, &library, full).unwrap();
            time.push(milliseconds(began.elapsed()));
            assert!(checked.findings.is_empty(), "{checked:?}");
        }
        times[2].push(bare(&path));
    }
    let [quick, full, floor] = times.map(|mut times| percentile(&mut times, 0.5));
    let floor = Some(("SQLite's and SQLCipher's own", floor));
    let (answers, entries) = (count(&path, "answer"), count(&path, "journal"));
    let megabytes = path.metadata().unwrap().len() as f64 / 1e6;
    table.say(&format!("{megabytes:.1} MB, {answers} answers, {entries} entries of the journal"));
    table.line("quick check of 5 years", Value(quick, "ms"), floor, Goal::None);
    let most = Goal::AtMost(FULL * answers as f64 / ANSWERS);
    table.line("full check of 5 years", Value(full, "ms"), floor, most);
}

/// Milliseconds to open the file and have each page's seal and the structure looked at.
fn bare(path: &Path) -> f64 {
    let began = Instant::now();
    let connection = Connection::open(path).unwrap();
    connection.pragma_update(None, "key", KEY).unwrap();
    for check in ["cipher_integrity_check", "integrity_check"] {
        let mut statement = connection.prepare(&format!("PRAGMA {check}")).unwrap();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            assert_eq!(row.get_unwrap::<_, String>(0), "ok");
        }
    }
    milliseconds(began.elapsed())
}

/// Rows of a table.
fn count(path: &Path, table: &str) -> i64 {
    let connection = Connection::open(path).unwrap();
    connection.pragma_update(None, "key", KEY).unwrap();
    let sql = format!("SELECT count(*) FROM {table}");
    connection.query_row(&sql, [], |row| row.get(0)).unwrap()
}
