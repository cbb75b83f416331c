//! The readers of others' bytes, with files that were changed at random: some in every run, and a
//! thousand times as many with `TILSYN_FULL=1`. This needs nothing installed; `.ci/fuzz` does the
//! same while it watches which code a file reaches.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use tilsyn::shell::entropy::FixedEntropy;

use crate::{full, readers};

/// Changed files for each reader.
const SOME: usize = 120;
/// The same with everything.
const MANY: usize = 100_000;
/// Bytes of a file that is changed: of larger ones the beginning.
const LARGEST: usize = 16 * 1024;

/// What a reader begins with, besides its own folder below `fuzz/seeds`; the script has the same.
fn folder_of(reader: &str) -> Option<&'static str> {
    match reader {
        "case_list" | "pasted" => Some("tests/hostile/csv"),
        "workbook" => Some("tests/hostile/xlsx"),
        "checklist" => Some("tests/hostile/toml"),
        "exchange" | "sealed" => Some("tests/golden/packages/v1"),
        _ => None,
    }
}

fn seeds(reader: &str) -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = root.join("fuzz/seeds").join(reader);
    let folders = [Some(own), folder_of(reader).map(|folder| root.join(folder))];
    let entries = |folder: PathBuf| fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<PathBuf> = folders
        .into_iter()
        .flatten()
        .flat_map(entries)
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{reader} has nothing to begin with");
    let read = |path: PathBuf| {
        let mut bytes = fs::read(path).unwrap();
        bytes.truncate(LARGEST);
        bytes
    };
    files.into_iter().map(read).collect()
}

/// A file with some of its bytes turned over, taken out, doubled or mixed with another's.
fn changed(seeds: &[Vec<u8>], chance: &mut FixedEntropy) -> Vec<u8> {
    let mut below = |most: usize| usize::try_from(chance.number() % most.max(1) as u64).unwrap();
    let mut bytes = seeds[below(seeds.len())].clone();
    for _ in 0..=below(4) {
        let at = below(bytes.len());
        let end = (at + below(32)).min(bytes.len());
        match below(6) {
            0 if at < bytes.len() => bytes[at] ^= 1 << below(8),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let part = bytes[at..end].to_vec();
                bytes.splice(at..at, part);
            }
            3 => bytes.truncate(at),
            4 => {
                let other = &seeds[below(seeds.len())];
                let from = below(other.len());
                let part = other[from..(from + below(64)).min(other.len())].to_vec();
                bytes.splice(at..end, part);
            }
            _ => drop(bytes.splice(at..end, ODD[below(ODD.len())].bytes())),
        }
    }
    bytes
}

/// What trips readers.
const ODD: [&str; 14] = [
    "\0",
    "\"",
    "\r",
    ";;",
    "\u{feff}",
    "\u{202e}",
    "\u{301}\u{301}",
    "-1",
    "99999999999999999999",
    "{[",
    "251248-9996",
    "1e309",
    "\u{1b}[2J",
    "A1048577",
];

#[test]
fn no_reader_breaks_its_promises_whatever_the_bytes() {
    for (name, reader) in readers::READERS {
        let seeds = seeds(name);
        let mut chance = FixedEntropy::new(20_261_122);
        let changes = (0..full::count(SOME, MANY)).map(|_| changed(&seeds, &mut chance));
        for bytes in seeds.iter().cloned().chain(changes) {
            if catch_unwind(|| reader(&bytes)).is_err() {
                panic!("{name} with {}", bytes.escape_ascii());
            }
        }
    }
}

/// The loop itself finds a reader that takes every file for text.
#[test]
fn a_careless_reader_is_found() {
    let careless = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().len();
    let (seeds, mut chance) = (seeds("checklist"), FixedEntropy::new(1));
    let breaks = |bytes: Vec<u8>| catch_unwind(|| careless(bytes)).is_err();
    assert!((0..SOME).any(|_| breaks(changed(&seeds, &mut chance))));
}
