//! First use broken off at every file operation: the next start finds all or nothing, and
//! nothing of the user's is ever in the way or thrown away.

use std::any::Any;
use std::cell::Cell;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use tempfile::TempDir;
use tilsyn::api::request::Secret;
use tilsyn::api::{Problem, Request, Response};
use tilsyn::ops::desk::Files;
use tilsyn::ops::{self, Desk};
use tilsyn::shell::clock::Clock;
use tilsyn::shell::files::DiskFiles;

use crate::support::{PASSPHRASE, desk_with, first_use};

/// How an operation goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// It is not done, and neither is anything after it: as when killed just before it.
    KilledBefore,
    /// It is done and nothing after it is.
    KilledAfter,
    /// It is not done; what comes after it is.
    Refused,
}

/// The real files until the operation with this number.
struct Faulty {
    fault: Fault,
    /// Operations left until the fault.
    left: Rc<Cell<usize>>,
    is_dead: Cell<bool>,
}

impl Faulty {
    fn operation<T>(&self, work: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        let fault = || Err(io::Error::from(io::ErrorKind::StorageFull));
        if self.is_dead.get() {
            return fault();
        }
        let left = self.left.get();
        self.left.set(left.saturating_sub(1));
        if left != 1 {
            return work();
        }
        self.is_dead.set(self.fault != Fault::Refused);
        if self.fault == Fault::KilledAfter {
            work()?;
        }
        fault()
    }
}

impl Files for Faulty {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        DiskFiles.read(path, limit)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.operation(|| DiskFiles.write(path, bytes))
    }

    fn entries(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        DiskFiles.entries(folder)
    }

    fn size(&self, path: &Path) -> io::Result<u64> {
        DiskFiles.size(path)
    }

    fn exists(&self, path: &Path) -> bool {
        DiskFiles.exists(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.operation(|| DiskFiles.rename(from, to))
    }

    fn discard(&self, folder: &Path) -> io::Result<()> {
        self.operation(|| DiskFiles.discard(folder))
    }

    fn lock(&self, path: &Path) -> io::Result<Box<dyn Any>> {
        self.operation(|| DiskFiles.lock(path))
    }
}

/// A folder that Mette Holm begins in.
struct Begun(TempDir);

impl Begun {
    fn new() -> Self {
        Self(TempDir::new().expect("a temporary folder"))
    }

    fn data(&self) -> PathBuf {
        self.0.path().join("data")
    }

    fn desk(&self, files: Box<dyn Files>) -> Desk {
        desk_with(self.data(), self.0.path().join("reports"), files)
    }

    /// Puts a file there as somebody else would.
    fn put(&self, name: &str, bytes: &[u8]) {
        DiskFiles.write(&self.data().join(name), bytes).expect("a file");
    }

    /// Everything in the folder but the zero-length journal that SQLite keeps.
    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.data()).expect("the folder");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .filter(|name| name != "tilsyn.db-journal")
            .collect();
        names.sort();
        names
    }

    /// The next start: it goes on, or first use is done once more; then all is there.
    fn start_again(&self) {
        let mut desk = self.desk(Box::new(DiskFiles));
        ops::first_use::finish(&desk).expect("a start");
        if desk.has_database() {
            let answer = ask(&mut desk, &Request::Unlock(Secret(PASSPHRASE.into())));
            assert!(matches!(answer, Ok(Response::NewRecoveryCode(_))), "{answer:?}");
        } else {
            ask(&mut desk, &Request::SetUp(first_use())).expect("set up");
        }
        match ask(&mut desk, &Request::ShowSettings) {
            Ok(Response::Settings(view)) => assert_eq!(view.settings.team, "Sygedagpenge Nord"),
            other => panic!("{other:?}"),
        }
        drop(desk);
        assert_eq!(self.names(), ["tilsyn.db", "tilsyn.key"]);
    }
}

fn ask(desk: &mut Desk, request: &Request) -> Result<Response, Problem> {
    let clock = Clock::standing("2026-11-16T14:32:07+01:00").expect("a moment");
    ops::handle(desk, &clock.moment(), request)
}

#[test]
fn wherever_first_use_is_broken_off_the_next_start_completes_it() {
    for fault in [Fault::KilledBefore, Fault::KilledAfter, Fault::Refused] {
        for nth in 1.. {
            let begun = Begun::new();
            let left = Rc::new(Cell::new(nth));
            let files = Faulty { fault, left: Rc::clone(&left), is_dead: Cell::new(false) };
            let mut desk = begun.desk(Box::new(files));
            let done = ask(&mut desk, &Request::SetUp(first_use()));
            if fault == Fault::Refused && done.is_err() {
                // Once more without leaving the page.
                let again = ask(&mut desk, &Request::SetUp(first_use()));
                let again = again.err().map(|problem| problem.code);
                assert!(matches!(again, None | Some("set-up-already")), "{nth}: {again:?}");
            }
            drop(desk);
            begun.start_again();
            if left.get() > 0 {
                assert!(done.is_ok() && nth > 5, "{fault:?} {nth}: {done:?}");
                break;
            }
        }
    }
}

#[test]
fn what_a_killed_first_use_may_leave_is_cleared() {
    let key: &[u8] = b"tilsyn-key 1\n";
    let leavings: [&[(&str, &[u8])]; 6] = [
        &[("first-use.lock", b"")],
        &[("first-use/.tilsyn-x7Yq", b"tils")],
        &[("first-use/tilsyn.key", key)],
        &[("first-use/tilsyn.key", key), ("first-use/tilsyn.db", b"")],
        &[("first-use/tilsyn.key", key), ("first-use/tilsyn.db", &[0xA5; 4096])],
        &[("first-use/tilsyn.db", &[0xA5; 4096]), ("first-use/tilsyn.db-journal", &[0xA5; 512])],
    ];
    for left in leavings {
        let begun = Begun::new();
        for (name, bytes) in left {
            begun.put(name, bytes);
        }
        begun.start_again();
    }
}

#[test]
fn a_lock_left_beside_a_finished_first_use_is_cleared() {
    let begun = Begun::new();
    begun.start_again();
    begun.put("first-use.lock", b"");
    assert_eq!(ops::first_use::finish(&begun.desk(Box::new(DiskFiles))).err(), None);
    assert!(!begun.data().join("first-use.lock").exists());
}

#[test]
fn a_key_without_its_database_is_never_written_over() {
    for name in ["tilsyn.key", "copies/tilsyn.key"] {
        let begun = Begun::new();
        begun.put(name, b"the only key of somebody's data");
        let mut desk = begun.desk(Box::new(DiskFiles));
        let refused = [
            ops::first_use::finish(&desk).err(),
            ask(&mut desk, &Request::SetUp(first_use())).err(),
        ];
        for problem in refused {
            assert_eq!(problem.map(|problem| problem.code), Some("key-without-database"));
        }
        let kept = DiskFiles.read(&begun.data().join(name), 100).expect("the key");
        assert_eq!(kept, b"the only key of somebody's data");
    }
}

#[test]
fn what_somebody_else_has_put_there_stays() {
    let begun = Begun::new();
    for name in ["settings.toml", "first-use/noter.txt", "checklists/own.toml"] {
        begun.put(name, b"# mine");
    }
    let mut desk = begun.desk(Box::new(DiskFiles));
    ops::first_use::finish(&desk).expect("a start");
    ask(&mut desk, &Request::SetUp(first_use())).expect("set up");
    for name in ["settings.toml", "first-use/noter.txt", "checklists/own.toml"] {
        assert_eq!(DiskFiles.read(&begun.data().join(name), 100).expect(name), b"# mine");
    }
}

#[test]
fn of_two_copies_in_first_use_one_is_told() {
    let begun = Begun::new();
    let held = DiskFiles.lock(&begun.data().join("first-use.lock")).expect("free");
    let mut desk = begun.desk(Box::new(DiskFiles));
    let problem = ask(&mut desk, &Request::SetUp(first_use())).expect_err("taken");
    assert_eq!(problem.code, "database-open-elsewhere");
    drop(held);
    begun.start_again();
}

#[test]
fn an_encrypted_database_without_its_key_says_what_is_missing() {
    let begun = Begun::new();
    begun.start_again();
    std::fs::remove_file(begun.data().join("tilsyn.key")).expect("gone");
    let mut desk = begun.desk(Box::new(DiskFiles));
    ops::first_use::finish(&desk).expect("a start");
    assert!(desk.is_plain());
    let clock = Clock::standing("2026-11-16T14:32:07+01:00").expect("a moment");
    let problem = ops::setup::open_plain(&mut desk, &clock.moment()).expect_err("no key");
    assert_eq!(problem.code, "key-file-missing");
}
