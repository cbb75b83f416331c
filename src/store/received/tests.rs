//! What counts follows from the set of months taken in, and from nothing else.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use chrono::{TimeZone, Utc};
use proptest::prelude::*;

use super::*;
use crate::store::{Act, Store, in_memory};

/// (team, month, version, content, aside).
type Given = (u8, u8, i64, u8, bool);

fn store() -> Store {
    in_memory(Box::new(|bytes| bytes.fill(7))).unwrap()
}

fn act() -> Act {
    let at = Utc.with_ymd_and_hms(2026, 12, 3, 8, 14, 0).unwrap();
    Act { at, who: "KEX".to_owned(), op: "take-in" }
}

/// Takes months in as a use case does: what is there already is passed over.
fn take(store: &mut Store, given: &[Given]) {
    for (team, month, version, text, aside) in given {
        let content = format!("{team} {month} {version} {text} {aside}");
        if store.read().received_by_hash(&sha256(&content)).unwrap().is_some() {
            continue;
        }
        let state = if *aside { ReceivedState::Aside } else { ReceivedState::Taken };
        store
            .transact(&act(), |tx| {
                tx.add_received(&NewReceived {
                    content: &content,
                    signer: &"a".repeat(64),
                    centre: "Center",
                    team: &format!("Team {team}"),
                    month: &format!("2026-0{month}"),
                    version: *version,
                    seal: &"b".repeat(64),
                    closed_at: act().at,
                    planned: 5,
                    state,
                    checklists: &[],
                    counts: &[],
                })
            })
            .unwrap();
    }
}

/// Everything that is here and whether it counts, without the rows' numbers.
fn state(store: &Store) -> Vec<(String, bool, bool)> {
    let mut all: Vec<_> = store
        .read()
        .received()
        .unwrap()
        .into_iter()
        .map(|row| (row.sha256, row.known, row.in_force))
        .collect();
    all.sort();
    all
}

fn given() -> impl Strategy<Value = Given> {
    (1..=3_u8, 1..=2_u8, 1..=3_i64, 1..=2_u8, prop::bool::weighted(0.2))
}

/// How many sets; each makes two databases.
fn sets() -> u32 {
    if crate::store::tests::is_desk() { 64 } else { crate::store::tests::count(256, 10_000) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(sets()))]
    #[test]
    fn order_and_repetition_do_not_matter(
        (all, shuffled) in prop::collection::vec(given(), 1..10)
            .prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
        cut in 0..10_usize,
    ) {
        let (mut one, mut two) = (store(), store());
        take(&mut one, &all);
        let expected = state(&one);
        take(&mut one, &all);
        prop_assert_eq!(&state(&one), &expected);
        let cut = cut.min(shuffled.len());
        take(&mut two, &shuffled[cut..]);
        take(&mut two, &shuffled[..cut]);
        prop_assert_eq!(&state(&two), &expected);
    }
}

#[test]
fn of_two_contrary_months_the_one_chosen_last_holds() {
    let mut store = store();
    take(&mut store, &[(1, 1, 1, 1, false), (1, 1, 1, 2, false), (1, 1, 2, 1, true)]);
    let in_force = |store: &Store| -> Vec<i64> {
        let all = store.read().received().unwrap();
        all.iter().filter(|row| row.in_force).map(|row| row.received_id).collect()
    };
    assert!(in_force(&store).is_empty());
    for chosen in [1, 2] {
        store.transact(&act(), |tx| tx.add_choice(chosen, "den rigtige", "KEX")).unwrap();
        assert_eq!(in_force(&store), [chosen]);
    }
    // The higher version counts as soon as its checklist is known.
    store.transact(&act(), |tx| tx.release(3)).unwrap();
    assert_eq!(in_force(&store), [3]);
    assert!(store.transact(&act(), |tx| tx.release(3)).is_err(), "once");
}
