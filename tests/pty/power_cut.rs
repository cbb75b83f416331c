//! The power goes, again and again: every answer that the screen had acknowledged is there
//! afterwards, and nothing typed can be read on the disk.
//!
//! The data lie on an ext4 file system in a file. What the kernel offers for tests of its own file
//! systems shuts it down at once: nothing that waits to be written is written, as when the power
//! goes. Then it is mounted again. Asks for root, loop devices, `mkfs.ext4` and `python3`, which
//! makes that one system call; where they are not there, it says so.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use rusqlite::Connection;
use tempfile::TempDir;

use crate::folder::Folder;
use crate::full;
use crate::killed::{acknowledged, answer_facts, answer_to, at, keys, seen_strip};
use crate::oracle::{Acknowledged, place_of};
use crate::window::Window;

/// Megabytes of the file system: a database and its copies are one or two.
const SIZE: &str = "24M";

/// Shuts a file system down without flushing anything (`EXT4_IOC_SHUTDOWN` with
/// `EXT4_GOING_FLAGS_NOLOGFLUSH`).
const SHUT_DOWN: &str = "import fcntl, os, struct, sys
fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587D, struct.pack('I', 2))";

/// A disk whose power can be cut.
struct Disk {
    folder: TempDir,
}

impl Disk {
    /// An empty one, or nothing where the machine has no such thing.
    fn new() -> Option<Self> {
        let disk = Self { folder: TempDir::new().expect("a folder") };
        std::fs::create_dir(disk.mounted()).expect("a folder");
        let image = disk.image();
        let works = done("truncate", &["-s".as_ref(), SIZE.as_ref(), &image])
            && done("mkfs.ext4", &["-q".as_ref(), &image])
            && done("python3", &["-V".as_ref()])
            && disk.mount();
        if !works {
            eprintln!("skipped: a file system in a file cannot be made and mounted here");
        }
        works.then_some(disk)
    }

    fn image(&self) -> PathBuf {
        self.folder.path().join("disk")
    }

    fn mounted(&self) -> PathBuf {
        self.folder.path().join("mounted")
    }

    fn mount(&self) -> bool {
        done("mount", &["-o".as_ref(), "loop".as_ref(), &self.image(), &self.mounted()])
    }

    /// The power goes. Whoever has files open there can do nothing more.
    fn cut(&self) {
        let mounted = self.mounted();
        let is_shut_down = done("python3", &["-c".as_ref(), SHUT_DOWN.as_ref(), &mounted]);
        assert!(is_shut_down, "the file system is shut down");
    }

    /// The power is there again.
    fn again(&self) {
        assert!(done("umount", &[&self.mounted()]), "nobody uses it any more");
        assert!(self.mount(), "it is mounted again");
    }

    /// Whether some words stand anywhere on it, in files or in what files have left.
    fn holds(&self, words: &str) -> bool {
        done("grep", &["-qaF".as_ref(), words.as_ref(), &self.image()])
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = done("umount", &["-l".as_ref(), &self.mounted()]);
    }
}

/// Runs a program and says whether it did what it should.
fn done(program: &str, arguments: &[&Path]) -> bool {
    let mut command = Command::new(program);
    let status = command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// The program on the question that was left, which must show what was shown before.
fn resumed(folder: &Folder, shown: &mut Acknowledged) -> Window {
    let mut window = folder.open();
    window.press("enter");
    window.until("the strip of questions", |window| seen_strip(window, &mut shown.clone()));
    shown.take(&window.rows());
    window
}

/// Answers one question after the other; the power goes after each acknowledgement, at once or
/// after a pause as a person makes. Returns how often it went.
fn cut_while_answering(disk: &Disk, folder: &Folder, most: usize) -> usize {
    let mut shown = Acknowledged::default();
    for turn in 0..most {
        let cases = folder.cases();
        let Some(view) = at(&cases) else { return turn };
        let place = place_of(view);
        let question = view.question(view.at).expect("a question").clone();
        let before = answer_to(&cases, &question.id);
        let mut window = resumed(folder, &mut shown);
        // Each key is seen before the next: on a busy machine two of the same would be one held down.
        for key in keys(&question, 0) {
            window.press_and_see(&key);
        }
        window.until("the answer is acknowledged", acknowledged);
        shown.take(&window.rows());
        window.rest(Duration::from_millis((turn % 5) as u64 * 50));
        disk.cut();
        window.kill();
        disk.again();
        // The program itself is the first to open it.
        if turn % 4 == 0 {
            folder.check(false);
        }
        let stored = folder.cases();
        // The strip shows an arrow, and no sign, where the question asked is the one just answered.
        assert_eq!(shown.faults(&stored, place), [], "cut {turn}");
        assert_ne!(answer_to(&stored, &question.id), before, "cut {turn}: {}", question.id);
    }
    most
}

#[test]
fn nothing_acknowledged_is_lost_and_nothing_can_be_read() {
    let wanted = full::count(6, 1_000);
    let (mut cuts, mut encrypted) = (0, true);
    while cuts < wanted {
        let Some(disk) = Disk::new() else { return };
        let folder = Folder::at(&disk.mounted().join("data"), encrypted).drawn(1);
        cuts += cut_while_answering(&disk, &folder, 4);
        answer_facts(&folder);
        cuts += cut_while_answering(&disk, &folder, wanted.saturating_sub(cuts));
        folder.check(true);
        assert_eq!(disk.holds("Sygedagpenge Nord"), !encrypted);
        encrypted = !encrypted;
        eprintln!("{cuts} cuts");
    }
}

/// Rows that were committed and are gone after a cut, with these settings of SQLite.
fn lost(disk: &Disk, journal: &str, synchronous: &str) -> i64 {
    let path = disk.mounted().join(format!("{journal}.db"));
    let open = || Connection::open(&path).expect("a database");
    let set_up = open();
    set_up.execute_batch("CREATE TABLE answer (n INTEGER)").expect("a table");
    drop(set_up);
    // What was there before is on the disk; what is asked is whether the answer is.
    assert!(done("sync", &[]));
    let connection = open();
    connection.pragma_update(None, "journal_mode", journal).expect("a setting");
    connection.pragma_update(None, "synchronous", synchronous).expect("a setting");
    connection.execute("INSERT INTO answer VALUES (1)", []).expect("committed");
    disk.cut();
    drop(connection);
    disk.again();
    let kept: i64 =
        open().query_row("SELECT count(*) FROM answer", [], |row| row.get(0)).expect("a count");
    1 - kept
}

/// The cut is one: SQLite as it comes loses what it had committed, and with the program's settings
/// it does not.
#[test]
fn the_settings_that_come_with_sqlite_lose_the_last_answer() {
    let Some(disk) = Disk::new() else { return };
    assert_eq!(lost(&disk, "DELETE", "FULL"), 1);
    assert_eq!(lost(&disk, "TRUNCATE", "EXTRA"), 0);
}
