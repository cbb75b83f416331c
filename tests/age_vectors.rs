//! The published test vectors of age (C2SP CCTV, commit 1e3d286, 143 files; Zero-Clause BSD, CC0 or
//! Unlicense, to one's choice) through the function that opens our own envelopes.
//!
//! 19 of them are for keys that withstand quantum computers, which are no keys of ours: they must
//! be refused, also those that others may open.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;

use sha2::{Digest, Sha256};
use tilsyn::vault::envelope::{EnvelopeFault, Opener, open};
use zeroize::Zeroizing;

/// More than the largest vector holds.
const MOST: usize = 64 * 1024 * 1024;

struct Vector {
    name: String,
    /// `identity` and `passphrase` may stand there more than once.
    head: Vec<(String, String)>,
    file: Vec<u8>,
}

impl Vector {
    fn read(path: &Path) -> Self {
        let bytes = fs::read(path).unwrap();
        let end = bytes.windows(2).position(|pair| pair == b"\n\n").unwrap();
        let lines = std::str::from_utf8(&bytes[..end]).unwrap().lines();
        let pair = |line: &str| line.split_once(": ").map(|(a, b)| (a.to_owned(), b.to_owned()));
        let head: Vec<_> = lines.map(|line| pair(line).unwrap()).collect();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let mut vector = Self { name, head, file: bytes[end + 2..].to_vec() };
        if vector.value("compressed") == Some("zlib") {
            let mut inflated = Vec::new();
            flate2::read::ZlibDecoder::new(&vector.file[..]).read_to_end(&mut inflated).unwrap();
            vector.file = inflated;
        }
        vector
    }

    fn value(&self, wanted: &str) -> Option<&str> {
        self.head.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    }

    fn values<'a>(&'a self, wanted: &'a str) -> impl Iterator<Item = &'a str> {
        self.head.iter().filter(move |(name, _)| name == wanted).map(|(_, value)| value.as_str())
    }

    /// What each key and passphrase in its head makes of it, until one opens it.
    fn opened(&self) -> Result<Zeroizing<Vec<u8>>, EnvelopeFault> {
        let mut result = Err(EnvelopeFault::NotForUs);
        for identity in self.values("identity") {
            // A key of another kind is none of ours.
            let key = identity.parse().unwrap_or_else(|_| age::x25519::Identity::generate());
            result = result.or_else(|_| open(&self.file, &Opener::Key(&key), MOST));
        }
        for words in self.values("passphrase") {
            result = result.or_else(|_| open(&self.file, &Opener::Passphrase(words), MOST));
        }
        result
    }

    fn is_of_another_kind(&self) -> bool {
        self.values("identity").any(|key| key.starts_with("AGE-SECRET-KEY-PQ-"))
    }
}

fn vectors() -> Vec<Vector> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/age-vectors");
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| Vector::read(&entry.unwrap().path())).collect()
}

#[test]
fn published_vectors_open_or_are_refused_as_they_say() {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for vector in vectors() {
        let opened = vector.opened();
        let fine = vector.value("expect") == Some("success") && !vector.is_of_another_kind();
        match (&opened, fine) {
            (Ok(content), true) => {
                let payload = Sha256::digest(content.as_slice());
                let hex: String = payload.iter().map(|byte| format!("{byte:02x}")).collect();
                assert_eq!(vector.value("payload"), Some(hex.as_str()), "{}", vector.name);
                *counts.entry("opened").or_default() += 1;
            }
            (Err(_), false) => *counts.entry("refused").or_default() += 1,
            (opened, _) => panic!("{}: {:?}", vector.name, opened.as_ref().map(|all| all.len())),
        }
    }
    assert_eq!(counts, BTreeMap::from([("opened", 21), ("refused", 122)]));
}
