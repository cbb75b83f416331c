//! The file copied by hand while the program writes, without its journal, as people and backup programs
//! do: the copy holds what was there at one moment between the beginning and the end of the
//! copying, or is refused. Never a mixture.
#![expect(clippy::print_stderr, reason = "figures of the full run")]

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use super::*;

/// What became of the copies, and how often was written meanwhile.
#[derive(Debug)]
struct Copied {
    whole: usize,
    refused: usize,
    turns: i64,
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

/// Makes so many copies, one after another, while something is written every so often. Each that
/// opens must hold all that was acknowledged before it was begun.
fn copied(copies: usize, every: Duration) -> Copied {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("tilsyn.db");
    let last = AtomicI64::new(0);
    let (ready, begun) = mpsc::channel();
    // Dropped when the copies are made, or when one is wrong.
    let (goes_on, is_over) = mpsc::channel::<()>();
    let mut copied = Copied { whole: 0, refused: 0, turns: 0 };
    std::thread::scope(|scope| {
        let (path, last) = (&path, &last);
        scope.spawn(move || {
            let mut store = create(path, Some(&KEY), entropy()).unwrap();
            let review = month(&mut store);
            turn(&mut store, review, 0);
            ready.send(()).unwrap();
            for n in 1.. {
                if is_over.recv_timeout(every) == Err(mpsc::RecvTimeoutError::Disconnected) {
                    break;
                }
                turn(&mut store, review, n);
                last.store(n, Ordering::SeqCst);
            }
        });
        let _goes_on = goes_on;
        begun.recv().unwrap();
        for nth in 0..copies {
            let copy = folder.path().join(format!("copy-{nth}.db"));
            let before = last.load(Ordering::SeqCst);
            std::fs::copy(path, &copy).unwrap();
            let after = last.load(Ordering::SeqCst) + 1;
            match told(&copy) {
                None => copied.refused += 1,
                Some((answer, note)) => {
                    let is_right = answer == note && (before..=after).contains(&answer);
                    assert!(is_right, "{answer} {note}, between {before} and {after}");
                    copied.whole += 1;
                }
            }
            std::fs::remove_file(&copy).unwrap();
        }
    });
    copied.turns = last.into_inner();
    copied
}

#[test]
fn a_file_copied_while_it_is_written_is_right_or_refused() {
    let copied = copied(count(40, 1_000), Duration::ZERO);
    eprintln!("without a pause: {copied:?}");
    assert!(copied.whole > 0, "every copy was refused");
}

/// An answer a second, which is faster than anybody reads: hardly a copy meets one. Not at a desk: a
/// second is long.
#[test]
fn of_a_file_copied_at_a_persons_pace_nearly_all_are_whole() {
    if is_desk() {
        return;
    }
    let copies = count(600, 10_000);
    let copied = copied(copies, Duration::from_secs(1));
    eprintln!("at a person's pace: {copied:?}");
    assert!(copied.turns > 0 && copied.refused * 100 <= copies, "{copied:?}");
}
