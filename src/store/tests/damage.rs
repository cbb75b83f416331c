//! Damage at random: an encrypted database says so or shows what was stored, and never anything
//! else. The same without a key shows wrong answers, so that this test can see them.

use super::*;

/// How many bits are turned over, one at a time; a thousand with `TILSYN_FULL=1`.
fn flips() -> u64 {
    if std::env::var_os("TILSYN_FULL").is_some() { 1_000 } else { 150 }
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

/// (said so, showed what was stored, showed something else)
fn flipped(key: Option<&DataKey>) -> (usize, usize, usize) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("tilsyn.db");
    let mut store = create(&path, key, entropy()).unwrap();
    let review = month(&mut store);
    store.transact(&act("answer"), |tx| tx.put_answer(review, &answer(Verdict::NotMet))).unwrap();
    drop(store);
    let whole = rows(&path, key).unwrap();
    let bytes = std::fs::read(&path).unwrap();
    let mut count = (0, 0, 0);
    // Much of a new file is room that nobody reads: letters are where something stands.
    let letters: Vec<usize> =
        (0..bytes.len()).filter(|at| bytes[*at].is_ascii_alphabetic()).collect();
    for flip in 0..flips() {
        let at = letters[usize::try_from(chance(flip) % (letters.len() as u64)).unwrap()];
        let mut damaged = bytes.clone();
        damaged[at] ^= 1 << (chance(flip + flips()) % 8);
        let copy = folder.path().join("damaged.db");
        let _ = std::fs::remove_file(copy.with_extension("db-journal"));
        std::fs::File::create(&copy).unwrap().write_all(&damaged).unwrap();
        match rows(&copy, key) {
            None => count.0 += 1,
            Some(found) if found == whole => count.1 += 1,
            Some(_) => count.2 += 1,
        }
    }
    count
}

#[test]
fn a_bit_turned_over_is_never_read_as_another_value() {
    let (said, same, wrong) = flipped(Some(&KEY));
    assert_eq!((said + same, wrong), (flips() as usize, 0), "{said} said, {same} the same");
    let (_, _, wrong) = flipped(None);
    assert!(wrong > 0, "without authenticated pages some are read as other values");
}
