//! A program in a pseudo-terminal of 80 columns and 24 rows. Bytes get their time when they
//! arrive and are read as a screen only afterwards, so that reading them costs nothing.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// The argument that makes this bench a program that gives back every byte.
pub(crate) const ECHO: &str = "--echo";
/// What it says when it is ready.
pub(crate) const READY: &str = "READY";

/// A screen that stays like this is complete.
const STILL: Duration = Duration::from_millis(80);
/// Nothing takes longer than this.
const LIMIT: Duration = Duration::from_secs(20);

/// A running program.
pub(crate) struct Program {
    child: Box<dyn Child + Send + Sync>,
    // Held, since the terminal goes when it is dropped.
    _terminal: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    output: Receiver<(Instant, Vec<u8>)>,
    screen: vt100::Parser,
    started: Instant,
}

/// What followed from a key.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pressed {
    /// Milliseconds until the last byte of the new screen.
    pub(crate) settled: f64,
    /// Bytes of it.
    pub(crate) bytes: usize,
}

impl Program {
    /// Starts a program.
    pub(crate) fn start(program: &str, arguments: &[&str]) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.cwd(std::env::temp_dir());
        for name in ["NO_COLOR", "LINES", "COLUMNS", "TMUX", "TILSYN_NOW", "TILSYN_DATA_DIR"] {
            command.env_remove(name);
        }
        for (name, value) in
            [("TERM", "xterm-256color"), ("LANG", "C.UTF-8"), ("LC_ALL", "C.UTF-8")]
        {
            command.env(name, value);
        }
        let mut from_program = pair.master.try_clone_reader().unwrap();
        let keys = pair.master.take_writer().unwrap();
        let (send, output) = channel();
        std::thread::spawn(move || {
            let mut bytes = vec![0; 64 * 1024];
            while let Ok(read @ 1..) = from_program.read(&mut bytes) {
                let part = bytes.get(..read).unwrap_or_default().to_vec();
                if send.send((Instant::now(), part)).is_err() {
                    break;
                }
            }
        });
        let [rows, columns] = [24, 80].map(|cells| NonZeroU16::new(cells).unwrap());
        let started = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        Self {
            child,
            _terminal: pair.master,
            keys,
            output,
            screen: vt100::Parser::new(rows, columns, 0),
            started,
        }
    }

    /// Milliseconds from the start to the last byte of the first screen that is ready and
    /// stays as it is. `None` when that never comes.
    pub(crate) fn first_screen(&mut self, is_ready: impl Fn(&str) -> bool) -> Option<f64> {
        self.screen_since(self.started, is_ready).map(|(time, _)| time)
    }

    /// Presses a key and waits until the screen is ready and stays.
    pub(crate) fn press_until(
        &mut self,
        key: &str,
        is_ready: impl Fn(&str) -> bool,
    ) -> Option<Pressed> {
        let pressed = self.send(key);
        let (settled, bytes) = self.screen_since(pressed, is_ready)?;
        Some(Pressed { settled, bytes })
    }

    /// Presses a key and waits until something was drawn and nothing more comes for `still`.
    pub(crate) fn press(&mut self, key: &str, still: Duration) -> Option<Pressed> {
        let pressed = self.send(key);
        let mut last = None;
        let mut bytes = 0;
        loop {
            let patience = if last.is_some() { still } else { Duration::from_millis(500) };
            match self.output.recv_timeout(patience) {
                Ok((at, part)) => {
                    last = Some(at);
                    bytes += part.len();
                    self.take(&part);
                }
                Err(_) => {
                    let settled = milliseconds(last?.duration_since(pressed));
                    return Some(Pressed { settled, bytes });
                }
            }
        }
    }

    /// How many bytes come while nothing is pressed.
    pub(crate) fn bytes_within(&mut self, time: Duration) -> usize {
        let until = Instant::now() + time;
        let mut bytes = 0;
        while let Some(left) = until.checked_duration_since(Instant::now()) {
            match self.output.recv_timeout(left) {
                Ok((_, part)) => {
                    bytes += part.len();
                    self.take(&part);
                }
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        bytes
    }

    /// The process, for looking at it from outside.
    pub(crate) fn id(&self) -> u32 {
        self.child.process_id().unwrap_or_default()
    }

    /// What stands on the screen.
    pub(crate) fn text(&self) -> String {
        self.screen.screen().contents()
    }

    fn send(&mut self, key: &str) -> Instant {
        let pressed = Instant::now();
        self.keys.write_all(key.as_bytes()).unwrap();
        self.keys.flush().unwrap();
        pressed
    }

    fn screen_since(
        &mut self,
        since: Instant,
        is_ready: impl Fn(&str) -> bool,
    ) -> Option<(f64, usize)> {
        let mut last = since;
        let mut bytes = 0;
        while since.elapsed() < LIMIT {
            match self.output.recv_timeout(STILL) {
                Ok((at, part)) => {
                    last = at;
                    bytes += part.len();
                    self.take(&part);
                }
                Err(RecvTimeoutError::Timeout) if is_ready(&self.text()) => {
                    return Some((milliseconds(last.duration_since(since)), bytes));
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
        None
    }

    /// Takes bytes to the screen and answers what some programs ask the terminal.
    fn take(&mut self, part: &[u8]) {
        self.screen.process(part);
        for (asked, answer) in [("\x1b[6n", "\x1b[1;1R"), ("\x1b[c", "\x1b[?62;22c")] {
            if part.windows(asked.len()).any(|window| window == asked.as_bytes()) {
                let _ = self.keys.write_all(answer.as_bytes());
            }
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Gives back what comes: the floor of everything measured through the terminal.
pub(crate) fn echo() {
    crossterm::terminal::enable_raw_mode().unwrap();
    let (mut input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
    output.write_all(READY.as_bytes()).unwrap();
    output.flush().unwrap();
    let mut bytes = [0; 256];
    while let Ok(read @ 1..) = input.read(&mut bytes) {
        output.write_all(bytes.get(..read).unwrap_or_default()).unwrap();
        output.flush().unwrap();
    }
}

/// A time in milliseconds.
pub(crate) fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
