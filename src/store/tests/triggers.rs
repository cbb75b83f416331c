//! What the database does by itself, tried on every table that it has: a table that is new, or
//! has lost a trigger, is found.

use super::*;
use crate::domain::calibration::Judgement;
use crate::domain::checklist::ChecklistRef;
use crate::domain::quarter::analysis::{Part, State};
use crate::domain::retention::Holdings;
use crate::store::answers::Matter;
use crate::store::calibrations::Round;

/// Tables whose changes are in no journal, each with its reason.
const NOT_JOURNALED: [&str; 8] = [
    // Of the moment: what is being typed, and where the user was.
    "draft",
    "place",
    // Covered by what is recorded of the frame and the closing: fingerprint and seal.
    "frame_case",
    "closing_count",
    // Covered by its hash.
    "submission_text",
    // Recorded by one entry for the whole erasure, and the journal itself.
    "erasure",
    "journal",
    "journal_payload",
];

/// Tables that nobody may change or take from at any time.
const APPEND_ONLY: [&str; 18] = [
    "calibration",
    "calibration_case",
    "calibration_answer",
    "closing",
    "closing_count",
    "reopening",
    "draw_stratum",
    "draw_seed_source",
    "journal",
    "journal_payload",
    "handbook_note",
    "quarter_step",
    "submission",
    "submission_text",
    "initiative_step",
    "criterion",
    "follow_up",
    "erasure_line",
];

/// Tables that may be changed and never taken from.
const NEVER_REMOVED: [&str; 8] = [
    "initiative",
    "participant",
    "audit_result",
    "audit_remark",
    "ombudsman_count",
    "plan",
    "target",
    "measurement",
];

/// Tables whose rows come and go and are never changed.
const NEVER_CHANGED: &str = "plan_initiative";

/// What a centre does about what it finds. No month of a team rests on it.
const OF_THE_CENTRE: [&str; 12] = [
    "initiative",
    "initiative_step",
    "participant",
    "criterion",
    "follow_up",
    "audit_result",
    "audit_remark",
    "ombudsman_count",
    "plan",
    "plan_initiative",
    "target",
    "measurement",
];

/// Tables that a closed month leaves open: what holds for all months, what is still to be done
/// about its cases, and what is of the moment.
const OPEN_AFTER_CLOSING: [&str; 12] = [
    "calibration",
    "calibration_case",
    "calibration_answer",
    "setting",
    "unit",
    "matter",
    "draft",
    "place",
    "erasure",
    "erasure_line",
    "handbook_note",
    "analysis_part",
];

/// What desks send to one another. A closed month does not rest on it.
const TRAVELS: [&str; 26] = [
    "own_key",
    "setup",
    "setup_text",
    "peer",
    "package",
    "package_file",
    "receipt",
    "received",
    "received_text",
    "received_erasure",
    "received_checklist",
    "release",
    "received_count",
    "choice",
    "intake",
    "case_tally",
    "disposition_tally",
    "stratum_tally",
    "question_tally",
    "finding_tally",
    "tallied",
    "quarter_package",
    "quarter_package_file",
    "quarter_receipt",
    "received_quarter",
    "received_initiative",
];

/// Of these the secret keys, and what another table's row stands for by its fingerprint.
const TRAVELS_UNRECORDED: [&str; 15] = [
    "own_key",
    "setup_text",
    "package_file",
    "received_text",
    "received_checklist",
    "received_count",
    "case_tally",
    "disposition_tally",
    "stratum_tally",
    "question_tally",
    "finding_tally",
    "tallied",
    "quarter_package_file",
    "received_quarter",
    "received_initiative",
];

/// A row in every table of the centre.
const CENTRE_ROWS: &str = "
    INSERT INTO initiative VALUES (1, 1, '2026-Q3', 'x', '', '', '', 'project', 'other', 'x', 'x', NULL, 0);
    INSERT INTO initiative_step VALUES (1, 1, 'proposed', '2026-11-03', 'MEHO', '');
    INSERT INTO participant VALUES (1, 'Nord', NULL);
    INSERT INTO criterion VALUES (1, 1, '[[\"gen-01\", 1]]', '[]', '2026-Q1', '2026-Q2', '2027-Q1', '2027-Q1', 100, 50, '2026-11-03', 'MEHO', '', 0);
    INSERT INTO follow_up VALUES (1, 1, '2026-Q4', '2026-11-03', 'MEHO', 'no', '', 'continue', '', 'too_early', 1, 0, 0, 0, 0);
    INSERT INTO audit_result VALUES (1, 2026, 'syg', 100, 39, 'x', '[]', '[]');
    INSERT INTO audit_remark VALUES (1, 1, 2026, '3', 'red', 'syg', 'x', 'new');
    INSERT INTO ombudsman_count VALUES (1, 2026, 'journal', 4, 1);
    INSERT INTO plan VALUES (1, 1, 'x', 'remark', 1, '', 'draft');
    INSERT INTO plan_initiative VALUES (1, 1);
    INSERT INTO target VALUES (1, 1, 'x', 'typed', '', 0, 450, '2011-12-31', 225, '2015-12-31', '', 0);
    INSERT INTO measurement VALUES (1, '2013-12-31', 31, 100, 0);";

/// A case that two read, and what the second reader answered.
fn a_round_of_calibration(tx: &Tx<'_>, unit_id: i64, review_id: i64) -> Result<()> {
    let round = Round {
        calibration_id: 0,
        sent: true,
        code: "0".repeat(32),
        month: "2026-11".into(),
        other: "x".into(),
        keys: ("x".into(), "x".into()),
        reader: "MEHO".into(),
    };
    tx.add_calibration(unit_id, &round, &[(1, review_id)])?;
    let judgement = Judgement {
        question: "gen-01".into(),
        meaning: 1,
        verdict: Verdict::NotMet,
        severity: None,
    };
    tx.add_calibration_answers(1, 1, &[judgement])
}

/// A month with at least one row in every table that is journaled or locked; closed when asked.
fn full(folder: &TempDir, closed: bool) -> Store {
    let mut store = create(&folder.path().join("tilsyn.db"), Some(&KEY), entropy()).unwrap();
    let review_id = month(&mut store);
    let unit_id = store.read().review(review_id).unwrap().unit_id;
    let part = ChecklistRef { id: "gen".into(), version: 1, hash: "b".repeat(64) };
    let matter = Matter {
        review_id,
        question_id: "gen-01".into(),
        critical: false,
        state: "open".into(),
        due: None,
        done_on: None,
        done_by: None,
    };
    let count = Count {
        stream: "random".into(),
        stratum: String::new(),
        subject: "case:in_order".into(),
        meaning: 0,
        verdict: String::new(),
        severity: 0,
        n: 1,
    };
    let filled = store.transact(&act("fill"), |tx| {
        let erasure = tx.begin_erasure("test")?;
        tx.note_erased(
            erasure,
            (unit_id, "2026-11"),
            &Holdings { notes: 1, ..Holdings::default() },
        )?;
        tx.end_erasure(erasure)?;
        tx.set_setting("initials", "MEHO")?;
        tx.connection.execute(
            "INSERT INTO handbook_note (question_id, meaning, on_date, written_by, words)
             VALUES ('gen-01', 1, '2026-11-03', 'MEHO', 'x')",
            [],
        )?;
        a_round_of_calibration(tx, unit_id, review_id)?;
        let quarter = "2026-Q3".parse().unwrap();
        tx.put_analysis_part(unit_id, quarter, Part::Good, "x")?;
        tx.add_quarter_step(unit_id, quarter, State::ForApproval, ("MEHO", ""))?;
        let step = tx.add_quarter_step(unit_id, quarter, State::Approved, ("MEHO", ""))?;
        tx.add_submission(step, 1, "Mette Holm", "{}")?;
        tx.add_quarter_step(unit_id, quarter, State::Reopened, ("MEHO", "x"))?;
        tx.connection.execute_batch(CENTRE_ROWS)?;
        tx.set_parts(review_id, &[part])?;
        tx.put_answer(review_id, &answer(Verdict::NotMet))?;
        tx.put_note(review_id, "gen-01", NoteKind::Remark, "for sent")?;
        tx.put_matter(&matter)?;
        tx.add_closing(unit_id, "2026-11", "MEHO", "{}", std::slice::from_ref(&count))
    });
    let closing = filled.unwrap();
    store.transact(&act("reopen"), |tx| tx.reopen(closing, "MEHO", "Tastefejl")).unwrap();
    if closed {
        let again = store.transact(&act("close-month"), |tx| {
            tx.add_closing(unit_id, "2026-11", "MEHO", "{}", &[count])
        });
        again.unwrap();
    }
    store
}

fn tables(store: &Store) -> Vec<String> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'";
    let mut statement = store.connection.prepare(sql).unwrap();
    let names = statement.query_map([], |row| row.get(0)).unwrap();
    names.collect::<rusqlite::Result<_>>().unwrap()
}

fn number(store: &Store, sql: &str) -> i64 {
    store.connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

/// A statement that changes no value, for every row.
fn update(store: &Store, table: &str) -> String {
    let sql = format!("SELECT name FROM pragma_table_info('{table}') LIMIT 1");
    let column: String = store.connection.query_row(&sql, [], |row| row.get(0)).unwrap();
    format!("UPDATE {table} SET {column} = {column}")
}

#[test]
fn every_change_of_every_table_is_in_the_journal_whole() {
    let folder = TempDir::new().unwrap();
    let store = full(&folder, false);
    assert_eq!(store.replay_journal().unwrap().faults, [], "what was inserted");
    for table in tables(&store) {
        let is = |names: &[&str]| names.contains(&table.as_str());
        if is(&TRAVELS) {
            continue;
        }
        let rows = number(&store, &format!("SELECT count(*) FROM {table}"));
        assert!(rows > 0 || is(&NOT_JOURNALED), "{table} is empty");
        if is(&NOT_JOURNALED) || is(&APPEND_ONLY) {
            continue;
        }
        let delete = format!("DELETE FROM {table}");
        if is(&NEVER_REMOVED) {
            assert!(store.connection.execute(&delete, []).is_err(), "{table}");
        }
        let removes = (!is(&NEVER_REMOVED)).then_some(delete);
        let changes = (table != NEVER_CHANGED).then(|| update(&store, &table));
        assert!(
            changes.is_some() || store.connection.execute(&update(&store, &table), []).is_err()
        );
        for sql in changes.into_iter().chain(removes) {
            store
                .connection
                .execute_batch("SAVEPOINT trial; PRAGMA defer_foreign_keys = ON")
                .unwrap();
            let before = number(&store, "SELECT max(seq) FROM journal");
            let done = store.connection.execute(&sql, []);
            assert!(done.is_ok(), "{sql}: {done:?}");
            let entries = number(&store, "SELECT max(seq) FROM journal") - before;
            assert!(entries >= rows, "{sql}: {rows} rows, {entries} entries");
            let faults = store.replay_journal().unwrap().faults;
            let own = |fault: &&JournalFault| matches!(fault, JournalFault::RowDiffers { table: of, .. } if *of == table);
            assert_eq!(faults.iter().filter(own).count(), 0, "{sql}: {faults:?}");
            store.connection.execute_batch("ROLLBACK TO trial; RELEASE trial").unwrap();
        }
    }
}

#[test]
fn a_closed_month_refuses_every_change_of_every_table_that_it_rests_on() {
    let folder = TempDir::new().unwrap();
    let store = full(&folder, true);
    for table in tables(&store) {
        let is = |names: &[&str]| names.contains(&table.as_str());
        if is(&OPEN_AFTER_CLOSING) || is(&TRAVELS) || is(&OF_THE_CENTRE) {
            continue;
        }
        let insert = format!("INSERT INTO {table} SELECT * FROM {table} LIMIT 1");
        for sql in [update(&store, &table), format!("DELETE FROM {table}"), insert] {
            assert!(number(&store, &format!("SELECT count(*) FROM {table}")) > 0, "{table}");
            assert!(store.connection.execute(&sql, []).is_err(), "{sql}");
        }
    }
    assert_eq!(store.replay_journal().unwrap().faults, []);
}

/// What travels has its rows from files that other tests make; here its triggers are read.
#[test]
fn what_travels_is_only_added_to_and_recorded_with_every_column() {
    let folder = TempDir::new().unwrap();
    let store = full(&folder, false);
    let trigger = |name: &str| -> Option<String> {
        let sql = "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?1";
        store.connection.query_row(sql, [name], |row| row.get(0)).ok()
    };
    for table in TRAVELS {
        let refuses = |event: &str| {
            let event = event.to_uppercase();
            let always = format!("BEFORE {event} ON {table} BEGIN SELECT RAISE(ABORT");
            // Sealed files go with an erasure, and with nothing else.
            let but_for_erasure = format!(
                "BEFORE {event} ON {table}\nWHEN NOT EXISTS (SELECT 1 FROM erasure WHERE finished_at IS NULL)\nBEGIN SELECT RAISE(ABORT"
            );
            trigger(&format!("{table}_no_{}", event.to_lowercase()))
                .is_some_and(|sql| sql.contains(&always) || sql.contains(&but_for_erasure))
        };
        let records = |event: &str| {
            let begin = format!("AFTER {} ON {table} BEGIN", event.to_uppercase());
            let sql = trigger(&format!("{table}_journal_{event}")).unwrap_or_default();
            let query = format!("SELECT name FROM pragma_table_info('{table}')");
            let mut statement = store.connection.prepare(&query).unwrap();
            let columns = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
            let mut columns = columns.map(Result::unwrap);
            sql.contains(&begin)
                && columns.all(|name| sql.contains(&format!("'{name}', NEW.{name}")))
        };
        assert!(refuses("delete"), "{table}");
        assert!(refuses("update") || records("update"), "{table}");
        assert!(records("insert") || TRAVELS_UNRECORDED.contains(&table), "{table}");
    }
}

#[test]
fn what_is_written_is_on_the_disk_when_the_call_returns() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("tilsyn.db");
    let read_back = |store: &Store| {
        let text = |name: &str| {
            let value: rusqlite::types::Value =
                store.connection.pragma_query_value(None, name, |row| row.get(0)).unwrap();
            match value {
                rusqlite::types::Value::Text(text) => text,
                rusqlite::types::Value::Integer(number) => number.to_string(),
                other => format!("{other:?}"),
            }
        };
        // 3 is EXTRA: the folder is synchronised too, after the journal is cut off.
        ["synchronous", "journal_mode", "locking_mode", "foreign_keys"].map(text)
    };
    let wanted = ["3", "truncate", "exclusive", "1"].map(str::to_owned);
    assert_eq!(read_back(&create(&path, Some(&KEY), entropy()).unwrap()), wanted);
    assert_eq!(read_back(&open(&path, Some(&KEY), entropy()).unwrap()), wanted);
}
