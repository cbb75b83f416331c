//! What is erased is in no table, in no payload and in no byte of the file; the chain still holds,
//! and what is gone without an erasure is found.

use super::*;
use crate::domain::retention::{Due, Holdings};

const WORDS: &str = "Borgeren ringede to gange";

/// A closed month with a case that has a reference, an answer and words.
fn closed(store: &mut Store) -> (i64, i64) {
    let review = month(store);
    let unit_id = store.read().review(review).unwrap().unit_id;
    let filled = store.transact(&act("answer"), |tx| {
        tx.put_answer(review, &answer(Verdict::NotMet))?;
        tx.put_note(review, "gen-01", NoteKind::Remark, "Borgeren ringede")?;
        tx.put_note(review, "gen-01", NoteKind::Remark, WORDS)?;
        tx.add_closing(unit_id, "2026-11", "MEHO", "{}", &[])
    });
    filled.unwrap();
    (unit_id, review)
}

fn erase(store: &mut Store, unit_id: i64, review: i64, what: Due) -> Holdings {
    let month = (unit_id, "2026-11");
    let erased = store.transact(&act("erase"), |tx| {
        let held = tx.held(month, &[review], None)?;
        let erasure = tx.begin_erasure("test")?;
        tx.erase_cases(&[review], what)?;
        tx.erase_lists(month, None, what)?;
        tx.note_erased(erasure, month, &held)?;
        tx.end_erasure(erasure)?;
        Ok(held)
    });
    store.rewrite().unwrap();
    erased.unwrap()
}

#[test]
fn what_is_erased_is_in_no_byte_of_the_file() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("tilsyn.db");
    // Without a key, so that the bytes of the file are what was written.
    let mut store = create(&path, None, entropy()).unwrap();
    let (unit_id, review) = closed(&mut store);
    let in_file = |words: &str| {
        let bytes = std::fs::read(&path).unwrap();
        bytes.windows(words.len()).any(|part| part == words.as_bytes())
    };
    assert!(
        in_file(WORDS) && in_file("K-2") && in_file("K-3") && in_file("\"verdict\":\"not_met\"")
    );
    let held = erase(&mut store, unit_id, review, Due::Words);
    assert_eq!((held.list_rows, held.references, held.notes, held.answers), (3, 1, 1, 1));
    assert!(
        !in_file("Borgeren")
            && !in_file("K-2")
            && !in_file("K-3")
            && in_file("\"verdict\":\"not_met\"")
    );
    assert_eq!(store.read().held((unit_id, "2026-11"), &[review], None).unwrap().answers, 1);
    erase(&mut store, unit_id, review, Due::Answers);
    assert!(!in_file("\"verdict\":\"not_met\""));
    let findings = store.check_full().unwrap();
    assert!(findings.is_clean(), "{findings:?}");
    assert!(store.verify_month(unit_id, "2026-11").is_ok());
    let told = store.read().erased().unwrap();
    assert_eq!(told.len(), 2);
    assert_eq!((told[1].who.as_str(), told[1].taken), ("MEHO", held));
}

#[test]
fn one_reference_goes_and_the_others_stay() {
    let folder = TempDir::new().unwrap();
    let mut store = create(&folder.path().join("tilsyn.db"), Some(&KEY), entropy()).unwrap();
    let (unit_id, review) = closed(&mut store);
    let month = (unit_id, "2026-11");
    assert_eq!(store.read().reviews_of_reference("K-2").unwrap(), [review]);
    assert_eq!(store.read().lists_of_reference("K-3").unwrap(), [(unit_id, "2026-11".to_owned())]);
    assert!(store.read().reviews_of_reference("K-3").unwrap().is_empty());
    let erased = store.transact(&act("erase"), |tx| {
        let erasure = tx.begin_erasure("test")?;
        tx.erase_lists(month, Some("K-3"), Due::Words)?;
        tx.end_erasure(erasure)
    });
    erased.unwrap();
    let held = |reference| store.read().held(month, &[], reference).unwrap().list_rows;
    assert_eq!((held(None), held(Some("K-3")), held(Some("K-2"))), (2, 0, 1));
    assert!(store.check_full().unwrap().is_clean());
}

#[test]
fn nothing_goes_without_an_erasure_and_what_went_outside_the_program_is_found() {
    let folder = TempDir::new().unwrap();
    let mut store = create(&folder.path().join("tilsyn.db"), Some(&KEY), entropy()).unwrap();
    let (unit_id, review) = closed(&mut store);
    let without = store.transact(&act("erase"), |tx| tx.erase_cases(&[review], Due::Words));
    assert!(matches!(without, Err(StoreError::MonthClosed)), "{without:?}");
    erase(&mut store, unit_id, review, Due::Words);
    store.transact(&act("open"), |tx| tx.reopen(1, "MEHO", "Tastefejl")).unwrap();
    let again = store.transact(&act("note"), |tx| {
        tx.put_note(review, "gen-01", NoteKind::Remark, WORDS)?;
        tx.put_note(review, "gen-01", NoteKind::Remark, "Rettet")
    });
    again.unwrap();
    let first = "SELECT min(seq) FROM journal JOIN journal_payload USING (seq) WHERE payload LIKE '%ringede%'";
    let seq: i64 = store.connection.query_row(first, [], |row| row.get(0)).unwrap();
    let tampered = store.connection.execute_batch(&format!(
        "DROP TRIGGER payload_no_delete; DELETE FROM journal_payload WHERE seq = {seq}"
    ));
    tampered.unwrap();
    let gone = JournalFault::PayloadChanged { seq };
    assert_eq!(store.verify_journal().unwrap().faults, [gone]);
    assert!(matches!(store.check_quick(), Err(StoreError::Damaged(_))));
    let mut walk = journal::Walk::default();
    let walked = loop {
        match store.walk_journal(&walk, 3) {
            Ok(Some(next)) => walk = next,
            other => break other,
        }
    };
    assert!(matches!(walked, Err(StoreError::Damaged(_))), "{walked:?}");
}
