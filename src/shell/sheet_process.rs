//! The process that reads spreadsheets: started, fed, limited and, if need be, killed.
//!
//! It is this program itself with a hidden argument. It gets the file on standard input,
//! opens nothing, and whatever a file does to the parser, only it dies.

use std::ffi::OsString;
use std::io::{Read, Write, stdin, stdout};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;

use crate::intake::{LIMITS, Limits, ReadFault, SheetReader, serve};

/// The argument that makes the program a reader process.
pub const READ_SHEET: &str = "read-sheet";

/// Starts a reader process for every spreadsheet.
#[derive(Debug, Clone)]
pub struct SheetProcess {
    program: PathBuf,
    arguments: Vec<OsString>,
    limits: Limits,
}

impl SheetProcess {
    /// The running program as reader.
    ///
    /// # Errors
    /// [`ReadFault::ReaderNotStarted`] when the system does not say where the program lies.
    pub fn of_this_program() -> Result<Self, ReadFault> {
        let program = std::env::current_exe().map_err(|_| ReadFault::ReaderNotStarted)?;
        Ok(Self::new(program, [READ_SHEET], LIMITS))
    }

    /// Another program as reader, for tests.
    #[must_use]
    pub fn new<A: Into<OsString>>(
        program: PathBuf,
        arguments: impl IntoIterator<Item = A>,
        limits: Limits,
    ) -> Self {
        Self { program, arguments: arguments.into_iter().map(Into::into).collect(), limits }
    }

    fn start(&self) -> Result<Child, ReadFault> {
        let mut command = Command::new(&self.program);
        command
            .args(&self.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // What a dying parser prints would tear the screen, and may quote the file.
            .stderr(Stdio::null());
        #[cfg(unix)]
        command.env_clear();
        // The allocator sets addresses aside ahead of need, which the child's limit counts as used.
        command.env("MIMALLOC_ARENA_RESERVE", "0");
        command.spawn().map_err(|_| ReadFault::ReaderNotStarted)
    }
}

impl SheetReader for SheetProcess {
    fn read_sheet(&mut self, input: &[u8]) -> Result<Vec<u8>, ReadFault> {
        let mut child = self.start()?;
        let (Some(mut to_child), Some(from_child)) = (child.stdin.take(), child.stdout.take())
        else {
            return Err(ReadFault::ReaderNotStarted);
        };
        let (finished, answer) = channel();
        let most = self.limits.reply_bytes;
        let time = self.limits.reader_time;
        thread::scope(|scope| {
            // Both ends of the pipe block, so each gets a thread; the clock runs here.
            scope.spawn(move || {
                // A reader that dies early closes the pipe; its answer tells why.
                let _ = to_child.write_all(input);
            });
            scope.spawn(move || {
                let mut bytes = Vec::new();
                let read = from_child.take(most).read_to_end(&mut bytes);
                let _ = finished.send(read.map(|_| bytes));
            });
            let answer = answer.recv_timeout(time);
            // It has said all it had to say, or has taken too long: the pipes close with
            // it, which ends both threads. Whether the answer is whole shows in the answer.
            let _ = child.kill();
            let _ = child.wait();
            match answer {
                Ok(Ok(bytes)) => Ok(bytes),
                Err(RecvTimeoutError::Timeout) => Err(ReadFault::ReaderTimedOut),
                Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => Err(ReadFault::ReaderDied),
            }
        })
    }
}

/// What the program does when it is started with [`READ_SHEET`]: limits itself, reads the
/// file from standard input, answers on standard output.
#[must_use]
pub fn run_child() -> ExitCode {
    limit_this_process(&LIMITS);
    match serve(stdin().lock(), stdout().lock(), &LIMITS) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Bounds memory, processor time and core files where the system can; a refusal is no
/// reason not to read, for the parent's clock still stands.
#[cfg(unix)]
fn limit_this_process(limits: &Limits) {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let bounds = [
        (Resource::As, limits.reader_memory_bytes),
        (Resource::Cpu, limits.reader_cpu_seconds),
        (Resource::Core, 0),
        (Resource::Fsize, 0),
    ];
    for (resource, most) in bounds {
        let limit = Rlimit { current: Some(most), maximum: Some(most) };
        let _ = setrlimit(resource, limit);
    }
}

#[cfg(not(unix))]
fn limit_this_process(_limits: &Limits) {}

#[cfg(all(test, unix))]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::intake::read;

    fn reader(script: &str, milliseconds: u64) -> SheetProcess {
        let limits = Limits { reader_time: Duration::from_millis(milliseconds), ..LIMITS };
        SheetProcess::new(PathBuf::from("/bin/sh"), ["-c", script], limits)
    }

    #[test]
    fn more_than_a_pipe_holds_goes_both_ways() {
        let input = vec![b'x'; 300_000];
        let answer = reader("exec cat", 60_000).read_sheet(&input);
        assert_eq!(answer.map(|bytes| bytes.len()), Ok(300_000));
    }

    #[test]
    fn whatever_happens_to_the_reader_is_a_fault_and_no_more() {
        let cases = [
            ("exit 1", 60_000, ReadFault::ReaderDied),
            ("echo half; kill -ABRT $$", 60_000, ReadFault::ReaderDied),
            ("echo half; kill -KILL $$", 60_000, ReadFault::ReaderDied),
            ("while :; do :; done", 50, ReadFault::ReaderTimedOut),
        ];
        let file = [b"PK\x03\x04".as_slice(), &[b'x'; 300_000]].concat();
        for (script, milliseconds, fault) in cases {
            let mut reader = reader(script, milliseconds);
            let result = read(&file, "liste.xlsx", &mut reader, &LIMITS);
            assert_eq!(result, Err(fault), "{script}");
        }
        let mut missing = SheetProcess::new("/nowhere/tilsyn".into(), [READ_SHEET], LIMITS);
        assert_eq!(missing.read_sheet(b""), Err(ReadFault::ReaderNotStarted));
    }
}
