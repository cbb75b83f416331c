//! Damage at random: an encrypted database says so or shows what was stored, and never anything
//! else. The same without a key shows wrong answers, so that this test can see them.
#![expect(clippy::print_stderr, reason = "figures of the full run")]
#![expect(clippy::ptr_arg, reason = "some damage makes the file shorter")]

use super::*;

/// How many bits are turned over, one at a time.
fn flips() -> u64 {
    count(150, 1_000)
}

/// How many pages are lost, mixed up or put back as they were.
fn page_faults() -> u64 {
    count(25, 100)
}

/// A small generator, the same on every machine (Steele and others, "Fast splittable pseudorandom
/// number generators", OOPSLA 2014).
fn chance(seed: u64) -> u64 {
    let mut z = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Every row of every table as text, or nothing where the file cannot be read.
fn rows(path: &Path, key: Option<&DataKey>) -> Option<Vec<String>> {
    let store = open(path, key, entropy()).ok()?;
    let mut all = Vec::new();
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    let mut statement = store.connection.prepare(sql).ok()?;
    let names: Vec<String> =
        statement.query_map([], |row| row.get(0)).ok()?.collect::<rusqlite::Result<_>>().ok()?;
    for name in names {
        let mut statement = store.connection.prepare(&format!("SELECT * FROM {name}")).ok()?;
        let columns = statement.column_count();
        let mut rows = statement.query([]).ok()?;
        while let Some(row) = rows.next().ok()? {
            let cells = (0..columns).map(|column| row.get_ref(column).map(|v| format!("{v:?}")));
            all.push(format!("{name} {:?}", cells.collect::<rusqlite::Result<Vec<_>>>().ok()?));
        }
    }
    Some(all)
}

/// The same after what each start verifies first.
fn rows_at_start(path: &Path, key: Option<&DataKey>) -> Option<Vec<String>> {
    let store = open(path, key, entropy()).ok()?;
    store.verify_month(1, "2026-11").ok()?;
    drop(store);
    rows(path, key)
}

/// What came of files that were damaged.
#[derive(Debug, Default, PartialEq, Eq)]
struct Outcomes {
    /// It was said that the file is damaged.
    said: u64,
    /// What was stored is shown.
    same: u64,
    /// Something else is.
    wrong: u64,
}

/// A database with an answer; its bytes before that answer, and with it.
fn answered(path: &Path, key: Option<&DataKey>) -> (Vec<u8>, Vec<u8>) {
    let mut store = create(path, key, entropy()).unwrap();
    let review = month(&mut store);
    let mut give = |verdict| {
        store.transact(&act("answer"), |tx| tx.put_answer(review, &answer(verdict))).unwrap();
    };
    give(Verdict::Met);
    let earlier = std::fs::read(path).unwrap();
    give(Verdict::NotMet);
    (earlier, std::fs::read(path).unwrap())
}

/// Damages the file so many times, each time from the beginning.
fn damaged(
    key: Option<&DataKey>,
    times: u64,
    read: impl Fn(&Path, Option<&DataKey>) -> Option<Vec<String>>,
    damage: impl Fn(&mut Vec<u8>, &[u8], u64),
) -> Outcomes {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("tilsyn.db");
    let (earlier, bytes) = answered(&path, key);
    let whole = rows(&path, key).unwrap();
    let mut outcomes = Outcomes::default();
    for nth in 0..times {
        let mut changed = bytes.clone();
        damage(&mut changed, &earlier, nth);
        let copy = folder.path().join("damaged.db");
        let _ = std::fs::remove_file(copy.with_extension("db-journal"));
        std::fs::File::create(&copy).unwrap().write_all(&changed).unwrap();
        *match read(&copy, key) {
            None => &mut outcomes.said,
            Some(found) if found == whole => &mut outcomes.same,
            Some(_) => &mut outcomes.wrong,
        } += 1;
    }
    outcomes
}

/// Any of the places of a list.
fn any_of<T: Copy>(places: &[T], seed: u64) -> T {
    places[usize::try_from(chance(seed) % (places.len() as u64)).unwrap()]
}

fn turn_a_bit(bytes: &mut Vec<u8>, _: &[u8], nth: u64) {
    // Much of a new file is room that nobody reads: letters are where something stands.
    let letters: Vec<usize> =
        (0..bytes.len()).filter(|at| bytes[*at].is_ascii_alphabetic()).collect();
    bytes[any_of(&letters, nth)] ^= 1 << (chance(nth + 1_000) % 8);
}

/// Bytes of a page of the database.
const PAGE: usize = 4096;

/// A page of nothing, two in each other's place, an end that is missing, or a page as it was before
/// the last answer: what lost sectors and copies made meanwhile leave behind.
fn lose_a_page(bytes: &mut Vec<u8>, earlier: &[u8], nth: u64) {
    let pages: Vec<usize> = (0..bytes.len() / PAGE).collect();
    let (one, other) = (any_of(&pages, nth) * PAGE, any_of(&pages, nth + 1_000) * PAGE);
    let changed: Vec<usize> = (0..bytes.len().min(earlier.len()) / PAGE)
        .map(|page| page * PAGE)
        .filter(|at| bytes[*at..*at + PAGE] != earlier[*at..*at + PAGE])
        .collect();
    match nth % 4 {
        0 => bytes[one..one + PAGE].fill(0),
        1 => {
            let page = bytes[one..one + PAGE].to_vec();
            bytes.copy_within(other..other + PAGE, one);
            bytes[other..other + PAGE].copy_from_slice(&page);
        }
        2 => bytes.truncate(one.max(PAGE)),
        _ => {
            let at = any_of(&changed, nth);
            bytes[at..at + PAGE].copy_from_slice(&earlier[at..at + PAGE]);
        }
    }
}

#[test]
fn a_bit_turned_over_is_never_read_as_another_value() {
    let with_key = damaged(Some(&KEY), flips(), rows, turn_a_bit);
    assert_eq!((with_key.said + with_key.same, with_key.wrong), (flips(), 0), "{with_key:?}");
    eprintln!("bits: {with_key:?}");
    let without = damaged(None, flips(), rows, turn_a_bit);
    assert!(without.wrong > 0, "without authenticated pages some are read as other values");
}

#[test]
fn a_page_that_is_lost_or_from_before_is_never_read_as_another_answer() {
    let with_key = damaged(Some(&KEY), page_faults(), rows_at_start, lose_a_page);
    assert_eq!((with_key.said + with_key.same, with_key.wrong), (page_faults(), 0), "{with_key:?}");
    eprintln!("pages: {with_key:?}");
    // Each page is authentic by itself: it is the journal that finds one from before.
    let unverified = damaged(Some(&KEY), page_faults(), rows, lose_a_page);
    assert!(unverified.wrong > 0, "{unverified:?}");
}
