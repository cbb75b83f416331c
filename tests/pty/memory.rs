//! What stands in the memory of the process: while it is open the key does, or nothing could be
//! read; once it is locked neither the key nor the passphrase does.

use std::process::Command;

use tilsyn::vault;

use crate::folder::{Folder, PASSPHRASE};
use crate::window::Window;

/// How often each of these stands in what the process can write to; nothing where that cannot be
/// read.
fn counts(window: &Window, wanted: &[&[u8]]) -> Option<Vec<usize>> {
    let hex = |bytes: &&[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let mut search = Command::new("python3");
    search.args(["-c", SEARCH, &window.pid().to_string()]).args(wanted.iter().map(hex));
    let output = search.output().ok().filter(|output| output.status.success())?;
    let said = String::from_utf8(output.stdout).expect("numbers");
    Some(said.split_whitespace().map(|count| count.parse().expect("a number")).collect())
}

/// Reads the memory of a process, part by part, and counts.
const SEARCH: &str = "import sys
pid, wanted = sys.argv[1], [bytes.fromhex(digits) for digits in sys.argv[2:]]
counts = [0] * len(wanted)
with open(f'/proc/{pid}/maps') as maps, open(f'/proc/{pid}/mem', 'rb', 0) as memory:
    for line in maps:
        place, rights = line.split()[:2]
        if not rights.startswith('rw') or line.rstrip().endswith(']') and '[heap]' not in line and '[stack]' not in line:
            continue
        start, end = (int(at, 16) for at in place.split('-'))
        while start < end:
            size = min(end - start, 1 << 24)
            try:
                memory.seek(start)
                part = memory.read(size)
            except OSError:
                part = b''
            counts = [n + part.count(what) for n, what in zip(counts, wanted)]
            start += size
print(*counts)
";

/// Words that stand nowhere else.
const CANARY: &str = "Kanariefugl-Zqx7-Vemmelev";

#[test]
fn once_locked_neither_key_nor_passphrase_is_in_memory() {
    let folder = Folder::new(true).drawn(1);
    let file = std::fs::read_to_string(folder.path().join("tilsyn.key")).expect("the key file");
    let key = vault::open(&file, PASSPHRASE).expect("the key");
    // As it is handed to SQLCipher.
    let digits: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    let digits = format!("x'{digits}");
    crate::killed::answer_facts(&folder);
    let mut window = folder.open();
    window.press("enter");
    window.see("Spørgsmål 1 af");
    window.press("n");
    window.see("Hvad så du?");
    window.paste(CANARY);
    window.see("Kanariefugl");
    let passphrase = PASSPHRASE.as_bytes();
    let wanted = [&key[..], digits.as_bytes(), passphrase, CANARY.as_bytes()];
    let Some(open) = counts(&window, &wanted) else {
        eprintln!("skipped: the memory of another process cannot be read here");
        return;
    };
    assert!(open[0] > 0 && open[3] > 0, "the search finds what is there: {open:?}");
    assert_eq!(open[1..3], [0, 0], "needed no longer than for opening");
    window.press("ctrl+l");
    window.see("låst");
    let locked = counts(&window, &wanted).expect("as before");
    // Pages of the database that were read, and what the terminal was sent last, are not wiped.
    assert_eq!(locked[..3], [0, 0, 0]);
}
