//! Running an act under `strace`, with a fault at one of its system calls.

use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use tempfile::TempDir;

/// What happens to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The process is killed instead of making it.
    Kill,
    /// There is no room, from this call on.
    Full,
    /// The device fails once.
    Faulty,
}

/// Calls that write or make what was written last.
const WRITING: &str = "pwrite64,write,fdatasync,fsync,ftruncate,rename,renameat2,unlink,unlinkat";
/// Calls that need room.
const ROOM: &str = "pwrite64,write,rename,renameat2";
/// Calls that move data.
const MOVING: &str = "pread64,pwrite64,fdatasync,fsync,ftruncate,rename,renameat2";

impl Fault {
    pub(crate) const ALL: [Self; 3] = [Self::Kill, Self::Full, Self::Faulty];

    fn calls(self) -> &'static str {
        match self {
            Self::Kill => WRITING,
            Self::Full => ROOM,
            Self::Faulty => MOVING,
        }
    }

    /// The same in the words of `strace`, which counts each kind of call for itself.
    fn injected(self, point: &Point) -> Vec<String> {
        let Point { name, nth, .. } = point;
        match self {
            Self::Kill => vec![format!("inject={name}:signal=KILL:when={nth}")],
            Self::Faulty => vec![format!("inject={name}:error=EIO:when={nth}")],
            Self::Full => {
                let from = |(name, nth): &(String, usize)| {
                    format!("inject={name}:error=ENOSPC:when={nth}+")
                };
                point.next.iter().map(from).collect()
            }
        }
    }
}

/// A call of an act that a fault can strike.
#[derive(Debug, Clone)]
pub(crate) struct Point {
    /// Its kind.
    name: String,
    /// The how manieth of its kind in the thread.
    nth: usize,
    /// For every kind, the how manieth would come next.
    next: Vec<(String, usize)>,
}

/// How the act ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ended {
    /// It said that it was done.
    Done,
    /// It said no, with this code.
    Refused(String),
    /// By the kill.
    Killed,
    /// In another way.
    Failed(String),
}

/// The code of a process that has done its act; those after it say why not.
const DONE: i32 = 40;
/// Problems that a fault of the disk may come to.
const CODES: [&str; 7] = [
    "disk-full",
    "disk-fault",
    "database-damaged",
    "file-not-writable",
    "file-not-readable",
    "key-file-damaged",
    "locked",
];

/// The process's code for what came of the act: `done`, or the code of a problem.
pub(crate) fn code_of(said: &str) -> i32 {
    let place = CODES.iter().position(|code| *code == said).unwrap_or(CODES.len());
    if said == "done" { DONE } else { DONE + 1 + i32::try_from(place).unwrap_or(50) }
}

/// Whether a process can be traced here.
pub(crate) fn works() -> bool {
    static WORKS: OnceLock<bool> = OnceLock::new();
    *WORKS.get_or_init(|| {
        let output = Command::new("strace").args(["-f", "-e", "trace=fsync", "true"]).output();
        output.is_ok_and(|output| output.status.success())
    })
}

/// A run of an act in a folder of its own.
pub(crate) struct Traced {
    folder: TempDir,
    log: String,
    ended: Ended,
}

/// A name that is renamed in vain before the act: it marks the place among the calls.
pub(crate) const BEGINS: &str = "the-act-begins";
/// What the act is told by, and where it says what came of it, beside its data.
pub(crate) const ACT: &str = "TILSYN_TEST_FAULT_ACT";
pub(crate) const FOLDER: &str = "TILSYN_TEST_FAULT_FOLDER";
pub(crate) const SHOWN: &str = "shown";

impl Traced {
    /// Runs the test `child` of this program with these words, in a folder made ready.
    pub(crate) fn run(
        folder: TempDir,
        child: &str,
        act: &str,
        at: Option<(Fault, &Point)>,
    ) -> Self {
        let log = folder.path().join("calls");
        let program = std::env::current_exe().expect("this program");
        let mut command = Command::new("strace");
        command.args(["-f", "-qq", "-o"]).arg(&log);
        match at {
            Some((fault, point)) => {
                command.args(["-e", &format!("trace={}", fault.calls())]);
                for inject in fault.injected(point) {
                    command.args(["-e", &inject]);
                }
            }
            None => {
                command.args(["-e", &format!("trace={WRITING},pread64")]);
            }
        }
        let status = command
            .arg(program)
            .args(["--exact", child, "--nocapture", "--test-threads=1"])
            .env(ACT, act)
            .env(FOLDER, folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .expect("strace");
        let log = std::fs::read_to_string(log).unwrap_or_default();
        let ended = match (status.code(), status.signal()) {
            (_, Some(9)) => Ended::Killed,
            (Some(DONE), _) => Ended::Done,
            (Some(code), _) if code > DONE => {
                let said = usize::try_from(code - DONE).ok().and_then(|at| CODES.get(at - 1));
                Ended::Refused((*said.unwrap_or(&"something else")).to_owned())
            }
            _ => Ended::Failed(format!("{status:?}")),
        };
        Self { folder, log, ended }
    }

    /// The calls of the act that a fault could strike, in their order.
    pub(crate) fn points(&self, fault: Fault) -> Vec<Point> {
        let begins = |line: &&str| line.contains(BEGINS);
        let begun = self.log.lines().find(begins).expect("the act begins");
        let thread = begun.split(' ').next().unwrap_or_default();
        let kinds = fault.calls().split(',').map(str::to_owned);
        let mut counts: Vec<(String, usize)> = kinds.map(|kind| (kind, 1)).collect();
        let (mut points, mut is_act) = (Vec::new(), false);
        for line in self.log.lines().filter(|line| line.split(' ').next() == Some(thread)) {
            let call = line.trim_start_matches(thread).trim_start();
            let name = call.split('(').next().unwrap_or_default();
            let Some(place) = counts.iter().position(|(kind, _)| kind == name) else { continue };
            if is_act {
                let (name, nth) = counts[place].clone();
                points.push(Point { name, nth, next: counts.clone() });
            }
            counts[place].1 += 1;
            is_act |= begins(&line);
        }
        points
    }

    pub(crate) fn ended(&self) -> &Ended {
        &self.ended
    }

    /// What the program showed after the act, if it came to that.
    pub(crate) fn shown(&self) -> Option<String> {
        std::fs::read_to_string(self.folder.path().join(SHOWN)).ok()
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }
}

/// Where the data of an act lie in its folder.
pub(crate) fn data(folder: &Path) -> PathBuf {
    folder.join("data")
}
