//! The file copied by hand while the program writes, without its journal, as people and backup programs
//! do: the copy holds what was there at one moment between the beginning and the end of the
//! copying, or is refused. Never a mixture.
#![expect(clippy::print_stderr, reason = "figures of the full run")]

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::mpsc;

use super::*;

/// Copies made.
fn copies() -> usize {
    count(40, 1_000)
}

/// What is answered in turn `n`: two rows of one transaction, both telling the turn.
fn turn(store: &mut Store, review: i64, n: i64) {
    let numbered = StoredAnswer { cause: Some(n.to_string()), ..answer(Verdict::NotMet) };
    let answered = store.transact(&act("answer"), |tx| {
        tx.put_answer(review, &numbered)?;
        tx.put_note(review, "gen-01", NoteKind::Remark, &n.to_string())
    });
    answered.unwrap();
}

/// The turns that the two rows of a copy tell, after what each start verifies; nothing where it is
/// refused.
fn told(copy: &Path) -> Option<(i64, i64)> {
    let store = open(copy, Some(&KEY), entropy()).ok()?;
    store.verify_month(1, "2026-11").ok()?;
    let told = "SELECT CAST(cause AS INTEGER), CAST(body AS INTEGER) FROM answer JOIN note USING (review_id, question_id)";
    store.connection.query_row(told, [], |row| Ok((row.get(0)?, row.get(1)?))).ok()
}

#[test]
fn a_file_copied_while_it_is_written_is_right_or_refused() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("tilsyn.db");
    let (last, is_over) = (AtomicI64::new(0), AtomicBool::new(false));
    let (ready, begun) = mpsc::channel();
    let mut counts = (0, 0);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut store = create(&path, Some(&KEY), entropy()).unwrap();
            let review = month(&mut store);
            turn(&mut store, review, 0);
            ready.send(()).unwrap();
            for n in 1.. {
                if is_over.load(Ordering::SeqCst) {
                    break;
                }
                turn(&mut store, review, n);
                last.store(n, Ordering::SeqCst);
            }
        });
        begun.recv().unwrap();
        for nth in 0..copies() {
            let copy = folder.path().join(format!("copy-{nth}.db"));
            let before = last.load(Ordering::SeqCst);
            std::fs::copy(&path, &copy).unwrap();
            let after = last.load(Ordering::SeqCst) + 1;
            match told(&copy) {
                None => counts.0 += 1,
                Some((answer, note)) => {
                    let is_right = answer == note && (before..=after).contains(&answer);
                    if !is_right {
                        is_over.store(true, Ordering::SeqCst);
                    }
                    assert!(is_right, "{answer} {note}, between {before} and {after}");
                    counts.1 += 1;
                }
            }
            std::fs::remove_file(&copy).unwrap();
        }
        is_over.store(true, Ordering::SeqCst);
    });
    eprintln!("copies: {} refused, {} right, {} turns", counts.0, counts.1, last.into_inner());
    assert!(counts.1 > 0, "every copy was refused");
}
