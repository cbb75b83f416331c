//! A window (a pseudo-terminal with a screen behind it) and the program in it.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// The program as it was built for this test run.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_tilsyn");
/// The moment the program believes it is.
pub(crate) const NOW: &str = "2026-11-16T14:32:07+01:00";

/// What is not there after this time does not come: a hundred times what it takes.
const PATIENCE: Duration = Duration::from_secs(30);
/// Pause between two presses of one key, after the first one has been seen to work: sooner is
/// the same key held down.
const SAME_KEY: Duration = Duration::from_millis(125);
/// Pause between two keys: sooner is no hand.
const OTHER_KEY: Duration = Duration::from_millis(22);
/// What does not come through the window is looked at again so often.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

/// The program in a window.
pub(crate) struct Window {
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    chunks: Receiver<Vec<u8>>,
    closing: Arc<AtomicBool>,
    child: Option<Box<dyn Child + Send + Sync>>,
    pid: Pid,
    parser: vt100::Parser,
    /// Everything that came out, byte for byte.
    pub(crate) bytes: Vec<u8>,
    pressed: String,
    /// Since when nothing has been pressed or waited for.
    calm: Instant,
}

/// How the program is started.
pub(crate) struct Start {
    command: CommandBuilder,
    columns: u16,
    rows: u16,
}

#[expect(clippy::disallowed_methods, reason = "how long something takes is what is tested")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

impl Start {
    /// The program with arguments, nothing else in its environment than what a terminal sets.
    pub(crate) fn program<'a>(home: &Path, arguments: impl IntoIterator<Item = &'a str>) -> Self {
        Self::command(home, PROGRAM, arguments)
    }

    /// The UI on a data folder with the clock standing.
    pub(crate) fn ui(data: &Path) -> Self {
        let data_dir = data.to_str().expect("a path that is text");
        Self::program(data, ["--data-dir", data_dir, "--now", NOW])
    }

    /// Anything else, such as a shell.
    pub(crate) fn command<'a>(
        home: &Path,
        program: &str,
        arguments: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env_clear();
        command.env("PATH", "/usr/bin:/bin");
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        command.env("HOME", home);
        command.env("TMPDIR", home);
        command.cwd(home);
        Self { command, columns: 80, rows: 24 }
    }

    /// In a window of this size.
    pub(crate) fn size(self, columns: u16, rows: u16) -> Self {
        Self { columns, rows, ..self }
    }

    /// With a variable.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// With every mode allowed for new files.
    pub(crate) fn umask_nothing(mut self) -> Self {
        self.command.umask(Some(0));
        self
    }

    /// Opens the window.
    pub(crate) fn open(self) -> Window {
        let size = PtySize { rows: self.rows, cols: self.columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        let child = pair.slave.spawn_command(self.command).expect("the program starts");
        drop(pair.slave);
        let pid = child.process_id().and_then(|id| i32::try_from(id).ok()).and_then(Pid::from_raw);
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let writer = pair.master.take_writer().expect("a writer");
        let (send, chunks) = channel();
        let closing = Arc::new(AtomicBool::new(false));
        let is_closing = Arc::clone(&closing);
        thread::spawn(move || {
            let mut buffer = [0; 16 * 1024];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                let sent = send.send(buffer[..count].to_vec());
                if sent.is_err() || is_closing.load(Ordering::SeqCst) {
                    return;
                }
            }
        });
        let sides = (side(self.rows), side(self.columns));
        Window {
            master: Some(pair.master),
            writer: Some(writer),
            chunks,
            closing,
            child: Some(child),
            pid: pid.expect("a process id"),
            parser: vt100::Parser::new(sides.0, sides.1, 100),
            bytes: Vec::new(),
            pressed: String::new(),
            calm: now(),
        }
    }
}

fn side(cells: u16) -> NonZeroU16 {
    NonZeroU16::new(cells).expect("a window has a size")
}

impl Window {
    /// Presses a key by name (`enter`, `esc`, `f8`, `ctrl+q`, `j`) at a hand's pace.
    pub(crate) fn press(&mut self, key: &str) {
        // An arrow held down goes on; any other key is pressed once.
        let moves = matches!(key, "up" | "down" | "left" | "right" | "home" | "end" | "tab");
        let pause = match self.pressed == key {
            _ if moves => Duration::ZERO,
            true => SAME_KEY,
            false => OTHER_KEY,
        };
        self.let_pass(pause);
        self.send(&bytes_of(key));
        key.clone_into(&mut self.pressed);
        self.calm = now();
    }

    /// Types a text, each letter when the one before is on the screen.
    pub(crate) fn type_text(&mut self, text: &str) {
        for letter in text.chars() {
            let before = self.bytes.len();
            self.press(&letter.to_string());
            self.until("a letter shows", |window| window.bytes.len() > before);
        }
    }

    /// Pastes a text as terminals do.
    pub(crate) fn paste(&mut self, text: &str) {
        self.let_pass(OTHER_KEY);
        self.send(format!("\u{1b}[200~{text}\u{1b}[201~").as_bytes());
        self.pressed.clear();
        self.calm = now();
    }

    /// Bytes as they are.
    pub(crate) fn send(&mut self, bytes: &[u8]) {
        let writer = self.writer.as_mut().expect("an open window");
        writer.write_all(bytes).and_then(|()| writer.flush()).expect("the window takes keys");
    }

    /// Waits until the screen shows a text; runs of blanks and lines of boxes do not count.
    pub(crate) fn see(&mut self, text: &str) {
        self.until(text, |window| window.flat().contains(text));
    }

    /// Waits until the screen no longer shows a text.
    pub(crate) fn miss(&mut self, text: &str) {
        self.until(&format!("no {text}"), |window| !window.flat().contains(text));
    }

    /// Waits until something holds.
    pub(crate) fn until(&mut self, what: &str, holds: impl Fn(&Self) -> bool) {
        let end = now() + PATIENCE;
        while !holds(self) {
            let left = end.saturating_duration_since(now());
            match self.chunks.recv_timeout(left) {
                Ok(chunk) => self.take(&chunk),
                Err(RecvTimeoutError::Timeout) => panic!("not seen: {what}\n{}", self.picture()),
                Err(RecvTimeoutError::Disconnected) => {
                    assert!(holds(self), "ended before: {what}\n{}", self.picture());
                }
            }
        }
        self.calm = now();
    }

    /// Takes what comes in a pause in which the program could do what it must not.
    pub(crate) fn rest(&mut self, pause: Duration) {
        self.calm = now();
        self.let_pass(pause);
    }

    /// Takes what comes until a hand would have pressed the next key.
    pub(crate) fn a_hands_pause(&mut self) {
        self.let_pass(OTHER_KEY);
    }

    /// Takes what comes until this long after the last key.
    fn let_pass(&mut self, pause: Duration) {
        let end = self.calm + pause;
        loop {
            let left = end.saturating_duration_since(now());
            if left.is_zero() {
                return;
            }
            match self.chunks.recv_timeout(left) {
                Ok(chunk) => self.take(&chunk),
                Err(RecvTimeoutError::Timeout) => return,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Presses a key and waits until a screen has been drawn whole.
    pub(crate) fn press_and_see(&mut self, key: &str) {
        let before = self.bytes.len();
        self.press(key);
        self.until("a screen is drawn", |window| {
            window.bytes.len() > before && window.drawn_whole()
        });
    }

    /// Whether what came ends as every screen does: with the cursor hidden or put in its place.
    pub(crate) fn drawn_whole(&self) -> bool {
        let shown = |tail: &[u8]| {
            tail.strip_suffix(b"H").is_some_and(|tail| {
                tail.iter().rev().take(8).any(|byte| *byte == b'[')
                    && tail.iter().rev().take(14).any(|byte| *byte == b'h')
            })
        };
        self.bytes.ends_with(b"\x1b[?25l") || shown(&self.bytes)
    }

    /// Waits until something outside the window holds, such as what a file has in it.
    pub(crate) fn until_there(&mut self, what: &str, holds: impl Fn() -> bool) {
        let end = now() + PATIENCE;
        while !holds() {
            assert!(now() < end, "not there: {what}\n{}", self.picture());
            if let Ok(chunk) = self.chunks.recv_timeout(LOOK_AGAIN) {
                self.take(&chunk);
            }
        }
        self.calm = now();
    }

    fn take(&mut self, chunk: &[u8]) {
        self.bytes.extend_from_slice(chunk);
        self.parser.process(chunk);
    }

    /// The screen.
    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// The rows of the screen.
    pub(crate) fn rows(&self) -> Vec<String> {
        let (_, columns) = self.screen().size();
        self.screen().rows(0, columns.get()).collect()
    }

    /// The screen as text.
    pub(crate) fn picture(&self) -> String {
        self.rows().join("\n")
    }

    /// The screen's words, with one blank between them.
    pub(crate) fn flat(&self) -> String {
        let words = self.picture().replace(['│', '║', '\u{a0}'], " ");
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Another size.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        self.master.as_ref().expect("an open window").resize(size).expect("another size");
        self.parser.set_size(side(rows), side(columns));
    }

    /// Kills the program as nothing can be caught, and waits until it is gone.
    pub(crate) fn kill(mut self) {
        self.signal(Signal::KILL);
        let mut child = self.child.take().expect("a process");
        child.wait().expect("the process is gone");
    }

    /// Sends a signal.
    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.pid, signal).expect("a running process");
    }

    /// The process id.
    pub(crate) fn pid(&self) -> u32 {
        u32::try_from(self.pid.as_raw_nonzero().get()).expect("a process id")
    }

    /// Closes the window, as a click on its corner does.
    pub(crate) fn close(&mut self) {
        self.closing.store(true, Ordering::SeqCst);
        let (columns, rows) = (self.screen().size().1.get(), self.screen().size().0.get());
        // What this makes the program draw is the last that the reader takes; with it, the last
        // hold on this side of the pseudo-terminal goes.
        self.resize(columns + 1, rows);
        while self.chunks.recv().is_ok() {}
        drop(self.writer.take());
        drop(self.master.take());
    }

    /// Waits until the program ends by itself, and for all it says until then.
    pub(crate) fn ended(&mut self) -> ExitStatus {
        let end = now() + PATIENCE;
        loop {
            match self.chunks.recv_timeout(end.saturating_duration_since(now())) {
                Ok(chunk) => self.take(&chunk),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => panic!("still running\n{}", self.picture()),
            }
        }
        self.gone_within(PATIENCE).expect("the process ends with its window")
    }

    /// How the process ended, if it does so in this time.
    pub(crate) fn gone_within(&mut self, time: Duration) -> Option<ExitStatus> {
        let mut child = self.child.take().expect("a process");
        let (send, status) = channel();
        thread::spawn(move || send.send(child.wait()));
        status.recv_timeout(time).ok().map(|status| status.expect("an ending"))
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = kill_process(self.pid, Signal::KILL);
            let _ = child.wait();
        }
    }
}

/// What a terminal sends for a key.
fn bytes_of(key: &str) -> Vec<u8> {
    if let Some(letter) = key.strip_prefix("ctrl+") {
        return vec![letter.as_bytes()[0] & 0x1f];
    }
    let bytes = match key {
        "enter" => "\r",
        "esc" => "\u{1b}",
        "tab" => "\t",
        "backspace" => "\u{7f}",
        "space" => " ",
        "up" => "\u{1b}[A",
        "down" => "\u{1b}[B",
        "right" => "\u{1b}[C",
        "left" => "\u{1b}[D",
        "home" => "\u{1b}[H",
        "end" => "\u{1b}[F",
        "f1" => "\u{1b}OP",
        "f2" => "\u{1b}OQ",
        "f3" => "\u{1b}OR",
        "f4" => "\u{1b}OS",
        "f5" => "\u{1b}[15~",
        "f6" => "\u{1b}[17~",
        "f7" => "\u{1b}[18~",
        "f8" => "\u{1b}[19~",
        "f9" => "\u{1b}[20~",
        letter => letter,
    };
    bytes.as_bytes().to_vec()
}
