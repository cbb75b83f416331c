//! The store on a real file: what is kept, what is refused, what is found.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::io::Write as _;

use chrono::{NaiveDate, TimeZone, Utc};
use tempfile::TempDir;

use super::answers::{NoteKind, StoredAnswer};
use super::closings::Count;
use super::frames::{FrameCase, NewDraw, NewFrame, Stratum};
use super::journal::JournalFault;
use super::reviews::NewReview;
use super::settings::NewUnit;
use super::*;
use crate::domain::answer::{Answer, Verdict};
use crate::domain::stream::Stream;

mod copies;
mod damage;
mod erasure;
mod triggers;

/// How often something is done: all of it with `TILSYN_FULL=1`, see `tests/bars.md`.
pub(super) fn count<T>(usually: T, full: T) -> T {
    if std::env::var_os("TILSYN_FULL").is_some() { full } else { usually }
}

/// Whether somebody waits for the result, as `tests/full.rs` has it.
pub(super) fn is_desk() -> bool {
    std::env::var_os("CI").is_none() && std::env::var_os("TILSYN_FULL").is_none()
}

const KEY: DataKey = DataKey([7; 32]);

fn entropy() -> Entropy {
    let mut next = 0u8;
    Box::new(move |bytes| {
        for byte in bytes {
            next = next.wrapping_add(41);
            *byte = next;
        }
    })
}

fn act(op: &'static str) -> Act {
    Act { at: Utc.with_ymd_and_hms(2026, 11, 3, 8, 14, 0).unwrap(), who: "MEHO".to_owned(), op }
}

/// A month with one drawn case, "K-2", and one answer.
fn month(store: &mut Store) -> i64 {
    let cases: Vec<FrameCase> = (1..=3)
        .map(|position| FrameCase {
            position,
            case_ref: Some(format!("K-{position}")),
            ..FrameCase::default()
        })
        .collect();
    let (frame_id, unit_id) = store
        .transact(&act("load-list"), |tx| {
            let unit_id = tx.add_unit(&NewUnit {
                is_centre: false,
                name: "Sygedagpenge Nord",
                slug: "sygedagpenge-nord",
                parent_id: None,
                valid_from: NaiveDate::from_ymd_opt(2026, 1, 1).unwrap(),
            })?;
            let frame_id = tx.add_frame(&NewFrame {
                unit_id,
                month: "2026-11",
                source: "file",
                source_name: Some("november.csv"),
                duplicates: 0,
                refused: 0,
                cases: &cases,
            })?;
            Ok((frame_id, unit_id))
        })
        .unwrap();
    store.transact(&act("lock-list"), |tx| tx.lock_frame(frame_id, &"a".repeat(64))).unwrap();
    store
        .transact(&act("draw"), |tx| {
            let draw_id = tx.add_draw(&NewDraw {
                frame_id,
                label: "2026-11:sygedagpenge-nord",
                seed: "abc",
                seed_source: "typed",
                seed_words: "tyve terninger",
                size: 1,
                allocation: "none",
                minimum: 0,
                stratum_column: None,
                reason: None,
                strata: &[(
                    Stratum { name: String::new(), population: 3, sample: 1 },
                    vec![2, 1, 3],
                )],
            })?;
            tx.add_review(&NewReview {
                unit_id,
                month: "2026-11",
                stream: Stream::Random,
                draw_id: Some(draw_id),
                rank: Some(1),
                position: Some(2),
                stratum: "",
                case_type: None,
                caseworker: None,
                area: None,
                act_date: None,
                replaces: None,
                case_ref: "K-2",
            })
        })
        .unwrap()
}

fn answer(verdict: Verdict) -> StoredAnswer {
    StoredAnswer {
        question_id: "gen-01".to_owned(),
        meaning: 1,
        answer: Answer::verdict(verdict),
        severity: None,
        cause: None,
        consequence: None,
        to_discuss: false,
        good_practice: false,
        answered_at: "2026-11-03T08:14:00Z".to_owned(),
    }
}

#[test]
fn answers_survive_reopening_and_the_file_shows_nothing() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("tilsyn.db");
    let mut store = create(&path, Some(&KEY), entropy()).unwrap();
    let review = month(&mut store);
    store
        .transact(&act("record-answer"), |tx| {
            tx.put_answer(review, &answer(Verdict::NotMet))?;
            tx.put_note(review, "gen-01", NoteKind::Remark, "KANARIEFUGL")
        })
        .unwrap();
    drop(store);

    let bytes = std::fs::read(&path).unwrap();
    assert!(!bytes.starts_with(b"SQLite format 3"));
    assert!(!bytes.windows(11).any(|window| window == b"KANARIEFUGL"));

    let store = open(&path, Some(&KEY), entropy()).unwrap();
    assert_eq!(store.read().answers(review).unwrap(), [answer(Verdict::NotMet)]);
    assert_eq!(store.read().notes(review).unwrap()[0].body, "KANARIEFUGL");
    assert!(store.replay_journal().unwrap().faults.is_empty());
    assert!(store.check_full().unwrap().is_clean());
}

#[test]
fn a_failing_transaction_leaves_nothing() {
    let folder = TempDir::new().unwrap();
    let mut store = create(&folder.path().join("tilsyn.db"), Some(&KEY), entropy()).unwrap();
    let review = month(&mut store);
    let before = store.journal_head().unwrap();
    let failed: Result<()> = store.transact(&act("record-answer"), |tx| {
        tx.put_answer(review, &answer(Verdict::Met))?;
        Err(StoreError::Full)
    });
    assert!(matches!(failed, Err(StoreError::Full)));
    assert_eq!(store.read().answers(review).unwrap(), []);
    assert_eq!(store.journal_head().unwrap(), before);
}

#[test]
fn a_closed_month_is_refused_by_the_database_until_it_is_opened_again() {
    let folder = TempDir::new().unwrap();
    let mut store = create(&folder.path().join("tilsyn.db"), Some(&KEY), entropy()).unwrap();
    let review = month(&mut store);
    let unit = store.read().review(review).unwrap().unit_id;
    let counts = [Count {
        stream: "random".into(),
        stratum: String::new(),
        subject: "case:in_order".into(),
        meaning: 0,
        verdict: String::new(),
        severity: 0,
        n: 1,
    }];
    let closing = store
        .transact(&act("close-month"), |tx| tx.add_closing(unit, "2026-11", "MEHO", "{}", &counts))
        .unwrap();
    for change in [
        store.transact(&act("x"), |tx| tx.put_answer(review, &answer(Verdict::Met))),
        store.transact(&act("x"), |tx| tx.put_note(review, "gen-01", NoteKind::Remark, "nej")),
        store.transact(&act("x"), |tx| tx.set_act(review, None, Some("syg"))),
        store.transact(&act("x"), |tx| {
            tx.set_parts(
                review,
                &[crate::domain::checklist::ChecklistRef {
                    id: "gen".into(),
                    version: 1,
                    hash: "b".repeat(64),
                }],
            )
        }),
    ] {
        assert!(matches!(change, Err(StoreError::MonthClosed)), "{change:?}");
    }
    store.transact(&act("reopen"), |tx| tx.reopen(closing, "MEHO", "Tastefejl i sag 1")).unwrap();
    store.transact(&act("x"), |tx| tx.put_answer(review, &answer(Verdict::Met))).unwrap();
    assert_eq!(store.read().closings(unit, "2026-11").unwrap().len(), 1);
    assert_eq!(store.read().closed_shares(unit, 5).unwrap(), []);
    assert!(store.check_full().unwrap().is_clean());
}

#[test]
fn a_locked_frame_does_not_change_and_no_draw_comes_before_the_lock() {
    let folder = TempDir::new().unwrap();
    let mut store = create(&folder.path().join("tilsyn.db"), Some(&KEY), entropy()).unwrap();
    month(&mut store);
    for sql in [
        "UPDATE frame_case SET case_ref = 'K-9' WHERE position = 1",
        "DELETE FROM frame_case WHERE position = 1",
        "INSERT INTO frame_case (frame_id, position, case_ref) VALUES (1, 9, 'K-9')",
        "UPDATE journal SET who = 'X'",
        "DELETE FROM journal_payload WHERE seq = 1",
        "DELETE FROM draw_stratum",
        "UPDATE draw_stratum SET ticket_order = '[2,1,3]'",
    ] {
        assert!(store.connection.execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn tampering_is_found_and_located() {
    let folder = TempDir::new().unwrap();
    let mut store = create(&folder.path().join("tilsyn.db"), Some(&KEY), entropy()).unwrap();
    let review = month(&mut store);
    store.transact(&act("a"), |tx| tx.put_answer(review, &answer(Verdict::NotMet))).unwrap();
    let triggers: Vec<String> = {
        let mut statement = store
            .connection
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
            .unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    };
    for trigger in triggers {
        store.connection.execute_batch(&format!("DROP TRIGGER {trigger}")).unwrap();
    }
    let last: i64 =
        store.connection.query_row("SELECT max(seq) FROM journal", [], |row| row.get(0)).unwrap();
    type Expected = fn(&JournalFault, i64) -> bool;
    let cases: [(&str, Expected); 5] = [
        (
            "UPDATE answer SET verdict = 'met'",
            |fault, _| matches!(fault, JournalFault::RowDiffers { table, .. } if table == "answer"),
        ),
        (
            "DELETE FROM answer",
            |fault, _| matches!(fault, JournalFault::RowDiffers { table, .. } if table == "answer"),
        ),
        ("UPDATE journal SET who = 'X' WHERE seq = 2", |fault, _| {
            *fault == JournalFault::Broken { seq: 2 }
        }),
        ("UPDATE journal_payload SET payload = '{}' WHERE seq = 3", |fault, _| {
            *fault == JournalFault::PayloadChanged { seq: 3 }
        }),
        ("DELETE FROM journal WHERE seq = 4", |fault, _| *fault == JournalFault::Gap { seq: 4 }),
    ];
    for (sql, expected) in cases {
        store
            .connection
            .execute_batch("SAVEPOINT tampering; PRAGMA defer_foreign_keys = ON")
            .unwrap();
        assert!(store.connection.execute(sql, []).unwrap() > 0, "{sql}");
        let faults = store.replay_journal().unwrap().faults;
        assert!(faults.iter().any(|fault| expected(fault, last)), "{sql}: {faults:?}");
        store.connection.execute_batch("ROLLBACK TO tampering; RELEASE tampering").unwrap();
    }
    assert!(store.replay_journal().unwrap().faults.is_empty());
}

#[test]
fn a_second_copy_is_told_and_a_wrong_key_opens_nothing() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("tilsyn.db");
    let store = create(&path, Some(&KEY), entropy()).unwrap();
    assert!(matches!(open(&path, Some(&KEY), entropy()), Err(StoreError::Busy)));
    drop(store);
    let before = std::fs::read(&path).unwrap();
    let wrong = open(&path, Some(&DataKey([8; 32])), entropy());
    assert!(matches!(wrong, Err(StoreError::WrongKey)));
    assert!(matches!(create(&path, Some(&KEY), entropy()), Err(StoreError::File { .. })));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn newer_and_foreign_files_are_refused_unchanged() {
    let folder = TempDir::new().unwrap();
    for (name, pragma) in [("newer", "user_version = 9999"), ("foreign", "application_id = 1")] {
        let path = folder.path().join(name);
        let store = create(&path, Some(&KEY), entropy()).unwrap();
        store.connection.execute_batch(&format!("PRAGMA {pragma}")).unwrap();
        drop(store);
        let before = std::fs::read(&path).unwrap();
        let opened = open(&path, Some(&KEY), entropy());
        let refused = match name {
            "newer" => matches!(opened, Err(StoreError::TooNew { found: 9999, .. })),
            _ => matches!(opened, Err(StoreError::Foreign)),
        };
        assert!(refused, "{name}");
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }
}

#[test]
fn the_daily_copy_opens_and_holds_everything_and_earlier_ones_are_thinned() {
    let folder = TempDir::new().unwrap();
    let mut store = create(&folder.path().join("tilsyn.db"), Some(&KEY), entropy()).unwrap();
    let review = month(&mut store);
    store.transact(&act("a"), |tx| tx.put_answer(review, &answer(Verdict::Met))).unwrap();
    let copies = folder.path().join("copies");
    let first = NaiveDate::from_ymd_opt(2026, 10, 30).unwrap();
    for today in first.iter_days().take(12) {
        assert!(backup::daily(&store, Some(&KEY), &copies, today).unwrap().is_some());
        assert!(backup::daily(&store, Some(&KEY), &copies, today).unwrap().is_none());
    }
    let kept = backup::list(&copies).unwrap();
    let days: Vec<&str> = kept
        .iter()
        .filter_map(|path| path.file_stem()?.to_str()?.strip_prefix("tilsyn-2026-"))
        .collect();
    // Five days, the last days of two weeks before, and that of a month.
    assert_eq!(days, ["11-10", "11-09", "11-08", "11-07", "11-06", "11-01", "10-31"]);
    let copy = open(&kept[0], Some(&KEY), entropy()).unwrap();
    assert_eq!(copy.read().answers(review).unwrap(), [answer(Verdict::Met)]);
    assert!(copy.check_full().unwrap().is_clean());
}

#[test]
fn a_damaged_page_is_found_and_never_read_as_an_answer() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("tilsyn.db");
    let mut store = create(&path, Some(&KEY), entropy()).unwrap();
    let review = month(&mut store);
    store.transact(&act("a"), |tx| tx.put_answer(review, &answer(Verdict::NotMet))).unwrap();
    drop(store);
    let whole = std::fs::read(&path).unwrap();
    for at in (0..whole.len()).step_by(whole.len() / 60) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x20;
        std::fs::File::create(&path).unwrap().write_all(&bytes).unwrap();
        let read = open(&path, Some(&KEY), entropy()).and_then(|store| {
            let findings = store.check_full()?;
            let answers = store.read().answers(review)?;
            Ok((findings, answers))
        });
        if let Ok((findings, answers)) = read {
            assert!(!findings.is_clean(), "byte {at} was changed unseen");
            assert_eq!(answers, [answer(Verdict::NotMet)]);
        }
    }
}

#[test]
fn the_cipher_is_the_one_asked_for() {
    let store = create(&TempDir::new().unwrap().path().join("x.db"), Some(&KEY), entropy());
    let store = store.unwrap();
    let version: String =
        store.connection.pragma_query_value(None, "cipher_version", |row| row.get(0)).unwrap();
    assert!(version.starts_with("4.20"), "{version}");
    assert_eq!(rusqlite::version(), "3.54.1");
}

#[test]
fn a_draft_is_one_row_a_page_and_subject_and_stands_in_no_journal() {
    let folder = TempDir::new().unwrap();
    let mut store = create(&folder.path().join("tilsyn.db"), Some(&KEY), entropy()).unwrap();
    let review = month(&mut store);
    let before = store.journal_head().unwrap();
    let fields = |text: &str| vec![("remark".to_owned(), text.to_owned())];
    let key = |page, review_id, subject| drafts::DraftKey { page, review_id, subject };
    let finding = key("finding", Some(review), "gen-01");
    let settings = key("settings-who", None, "");
    for text in ["for", "for sent"] {
        store.transact(&act("x"), |tx| tx.put_draft(finding, &fields(text))).unwrap();
        store.transact(&act("x"), |tx| tx.put_draft(settings, &fields(text))).unwrap();
    }
    let read = store.read();
    assert_eq!(read.draft(finding).unwrap(), Some(fields("for sent")));
    assert_eq!(read.draft(settings).unwrap(), Some(fields("for sent")));
    assert_eq!(read.draft(key("finding", Some(review), "gen-02")).unwrap(), None);
    let rows: i64 =
        store.connection.query_row("SELECT count(*) FROM draft", [], |row| row.get(0)).unwrap();
    assert_eq!((rows, store.journal_head().unwrap()), (2, before));
    store.transact(&act("x"), |tx| tx.put_draft(settings, &Vec::new())).unwrap();
    assert_eq!(store.read().draft(settings).unwrap(), None);
}

#[test]
fn the_words_about_a_typed_seed_stand_in_the_journal_and_are_never_changed() {
    let folder = TempDir::new().unwrap();
    let mut store = create(&folder.path().join("tilsyn.db"), Some(&KEY), entropy()).unwrap();
    let review = month(&mut store);
    let unit = store.read().review(review).unwrap().unit_id;
    let draws = store.read().draws(unit, "2026-11").unwrap();
    assert_eq!(draws[0].seed_words.as_deref(), Some("tyve terninger"));
    assert!(store.replay_journal().unwrap().faults.is_empty());
    for sql in ["UPDATE draw_seed_source SET words = 'x'", "DELETE FROM draw_seed_source"] {
        assert!(store.connection.execute(sql, []).is_err(), "{sql}");
    }
}
