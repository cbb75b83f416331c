//! Endings nobody asked for: the window closed, a signal, a second copy.

use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::folder::Folder;
use crate::full;
use crate::person::is_usable;
use crate::window::{PROGRAM, Start, Window, now};

/// A process that is told to end does so at once, and one that cannot start says so at once:
/// not after a time in which it waited for something.
struct AtOnce(Duration);

impl AtOnce {
    /// Measured by how long a start takes on this machine as it is now.
    fn from_a_start_of(folder: &Folder) -> Self {
        let begun = now();
        folder.open().kill();
        let start = now() - begun;
        Self(Duration::from_secs(1) + 5 * start)
    }

    fn holds_since(&self, begun: Instant) -> bool {
        now() - begun < self.0
    }
}

/// Exit codes of a program that was told to end: 128 and the signal's number.
const HUNG_UP: u32 = 129;
const TERMINATED: u32 = 143;

/// On a question, with an answer that was acknowledged.
fn with_an_answer(folder: &Folder, start: Start) -> Window {
    crate::killed::answer_facts(folder);
    let mut window = folder.open_in(start);
    window.press("enter");
    window.see("Spørgsmål 1 af");
    window.press("j");
    window.see("Sidste svar");
    window
}

fn has_the_answer(folder: &Folder) {
    let answered = |view: &&tilsyn::api::response::QuestionView| {
        view.answer.as_ref().is_some_and(|answer| answer.verdict.is_some())
    };
    let cases = folder.cases();
    assert_eq!(cases[0].questions.iter().filter(answered).count(), 1);
    folder.check(true);
}

#[test]
fn a_closed_window_ends_the_program_at_once() {
    for _ in 0..full::counted(1, 20, 100) {
        let folder = Folder::new(false).drawn(1);
        let at_once = AtOnce::from_a_start_of(&folder);
        let mut window = with_an_answer(&folder, Start::ui(folder.path()));
        window.close();
        let status = window.gone_within(at_once.0).expect("gone with its window");
        assert_eq!(status.exit_code(), HUNG_UP);
        has_the_answer(&folder);
    }
}

/// As under `nohup`, or in a session that has lost its terminal.
#[test]
fn also_when_hanging_up_is_ignored() {
    for _ in 0..full::counted(1, 20, 100) {
        let folder = Folder::new(false).drawn(1);
        let data = folder.path().to_str().expect("text");
        let now = crate::window::NOW;
        let script = format!("trap '' HUP; exec '{PROGRAM}' --data-dir '{data}' --now {now}");
        let start = Start::command(folder.path(), "/bin/sh", ["-c", &script]);
        let at_once = AtOnce::from_a_start_of(&folder);
        let mut window = with_an_answer(&folder, start);
        window.close();
        let status = window.gone_within(at_once.0).expect("gone with its window");
        assert_eq!(status.exit_code(), HUNG_UP);
        has_the_answer(&folder);
    }
}

#[test]
fn a_signal_ends_it_at_once_and_gives_the_terminal_back() {
    let signals = [(Signal::TERM, TERMINATED), (Signal::HUP, HUNG_UP)];
    for (signal, code) in signals.repeat(full::counted(1, 20, 100)) {
        let folder = Folder::new(false).drawn(1);
        let at_once = AtOnce::from_a_start_of(&folder);
        let mut window = with_an_answer(&folder, Start::ui(folder.path()));
        let begun = now();
        window.signal(signal);
        let status = window.ended();
        assert!(at_once.holds_since(begun), "{signal:?}");
        assert_eq!(status.exit_code(), code, "{signal:?}");
        assert!(!window.screen().alternate_screen() && !window.screen().hide_cursor());
        has_the_answer(&folder);
    }
}

/// The shell that started it gets its terminal back, and learns how the program ended.
#[cfg(target_os = "linux")]
#[test]
fn a_shell_gets_its_terminal_back_after_a_signal() {
    use rustix::process::{Pid, kill_process};
    for (signal, code) in [(Signal::TERM, 143), (Signal::HUP, 129)] {
        let folder = Folder::new(false).drawn(1);
        let mut window = folder.open_in(crate::person::in_a_shell(&folder));
        let shell = window.pid();
        let children = std::fs::read_to_string(format!("/proc/{shell}/task/{shell}/children"));
        let program = children.expect("the shell's children").trim().parse().expect("one child");
        let program = Pid::from_raw(program).expect("a process id");
        kill_process(program, signal).expect("a running process");
        is_usable(&mut window, code);
    }
}

#[test]
fn a_second_copy_is_told_in_words_and_the_next_one_starts_after_a_kill() {
    let folder = Folder::new(false).drawn(1);
    let at_once = AtOnce::from_a_start_of(&folder);
    let first = folder.open();
    for arguments in [vec!["check"], vec!["month", "status"], vec![]] {
        let begun = now();
        let mut second = if arguments.is_empty() {
            Start::ui(folder.path()).open()
        } else {
            let data = folder.path().to_str().expect("text");
            let arguments = arguments.iter().copied().chain(["--data-dir", data]);
            Start::program(folder.path(), arguments).open()
        };
        let status = second.ended();
        assert!(at_once.holds_since(begun), "{arguments:?}");
        assert_eq!(status.exit_code(), 4, "{arguments:?}\n{}", second.picture());
        let said = second.flat();
        assert!(said.contains("allerede åben"), "{arguments:?}\n{said}");
        assert!(!second.screen().alternate_screen());
    }
    first.kill();
    let begun = now();
    let next = folder.open();
    assert!(at_once.holds_since(begun));
    drop(next);
}

/// An encrypted database is found to be open when its passphrase is typed.
#[test]
fn a_second_copy_of_an_encrypted_database_is_told_after_the_passphrase() {
    let folder = Folder::new(true).drawn(1);
    let first = folder.open();
    let mut second = Start::ui(folder.path()).open();
    second.see("låst");
    second.paste(crate::folder::PASSPHRASE);
    second.press("enter");
    second.see("allerede åben");
    second.press("ctrl+q");
    second.see("Afslut tilsyn?");
    second.press("enter");
    second.ended();
    assert_eq!(folder.run(&["check"]).status.code(), Some(4));
    first.kill();
    folder.check(false);
}

/// Two copies started at the same moment: one opens, the other is told.
#[test]
fn of_two_started_at_once_one_wins() {
    let folder = Folder::new(false).drawn(1);
    for _ in 0..full::counted(10, 40, 200) {
        let mut copies = [Start::ui(folder.path()).open(), Start::ui(folder.path()).open()];
        let settled = |window: &Window| {
            let seen = window.flat();
            seen.contains("Gør nu") || seen.contains("allerede åben")
        };
        for copy in &mut copies {
            copy.until("the first page or a refusal", settled);
        }
        let opened = copies.iter().filter(|copy| copy.flat().contains("Gør nu")).count();
        assert_eq!(opened, 1);
    }
    folder.check(true);
}

/// A program as most are written: it takes note of the hang-up and looks when it has read what comes
/// next. Of a terminal that is gone it never stops reading, and the tests above would see that.
#[test]
fn a_program_that_only_takes_note_of_the_hang_up_stays() {
    if full::is_desk() {
        return;
    }
    let folder = Folder::new(false).drawn(1);
    let at_once = AtOnce::from_a_start_of(&folder);
    let program = std::env::current_exe().expect("this program");
    let script = format!("exec '{}' --exact {TAKES_NOTE} --nocapture", program.display());
    let start = Start::command(folder.path(), "/bin/sh", ["-c", &script]).with(NOTE, "1");
    let mut window = start.open();
    window.see(NOTED);
    window.close();
    assert!(window.gone_within(at_once.0).is_none(), "it ended by itself");
    window.signal(Signal::KILL);
}

const NOTE: &str = "TILSYN_TEST_TAKES_NOTE";
/// The test below, as the test program calls it.
const TAKES_NOTE: &str = "pty::closed::takes_note_of_the_hang_up";
const NOTED: &str = "here until told";

/// Does nothing unless the test above has started it.
#[test]
fn takes_note_of_the_hang_up() {
    if std::env::var_os(NOTE).is_none() {
        return;
    }
    let is_told = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    signal_hook::flag::register(signal_hook::consts::SIGHUP, is_told.clone()).expect("noted");
    let (taken, mut screen) = tilsyn::shell::terminal::take().expect("a terminal");
    // From here on changes of size are heard, as in the real program.
    let _ = crossterm::event::poll(Duration::ZERO);
    while !is_told.load(std::sync::atomic::Ordering::SeqCst) {
        let _ = screen.draw(|frame| frame.render_widget(NOTED, frame.area()));
        let _ = crossterm::event::read();
    }
    drop(taken);
}
