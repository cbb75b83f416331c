//! From a key to the screen: answers, which are on the disk before they are shown, moves in a
//! list; and what the program does when nobody touches it.

use std::path::Path;
use std::time::Duration;

use super::bare::Bare;
use super::data::{Data, KEY, PASSPHRASE, PROGRAM};
use super::process;
use super::start::{is_home, is_locked};
use super::table::{Goal, Table, Value, percentile};
use super::terminal::{ECHO, Pressed, Program, READY};

/// Answers measured.
const ANSWERS: usize = 220;
/// Moves measured.
const MOVES: usize = 120;
/// A screen is complete when nothing comes for so long.
const STILL: Duration = Duration::from_millis(12);
/// Between two keys; faster than this and letters are taken for pasted text.
const PACE: Duration = Duration::from_millis(30);
/// A pause in which the program does what it does in pauses.
const PAUSE: Duration = Duration::from_millis(1000);

const DOWN: &str = "\x1b[B";
const UP: &str = "\x1b[A";
const PREVIOUS: &str = "\x1b[18~";
const CLEAR: &str = "\x7f";

/// Measures with the database as it is in a demonstration, and encrypted.
pub(crate) fn measure(table: &mut Table, data: &Data) {
    let echo = echo(table);
    for encrypted in [false, true] {
        let mut program = open(data, encrypted);
        let said = if encrypted { "encrypted" } else { "without a key" };
        rest(table, &mut program, said);
        let key = encrypted.then_some(KEY);
        let bare = Bare::new(Path::new(&data.path(&format!("bare-{encrypted}.db"))), key);
        answers(table, &mut program, &bare, said);
        if encrypted {
            moves(table, data, echo);
        }
        memory(table, &program, said);
    }
}

/// Milliseconds from a key to its echo.
fn echo(table: &mut Table) -> f64 {
    let bench = std::env::current_exe().unwrap().to_string_lossy().into_owned();
    let mut echo = Program::start(&bench, &[ECHO]);
    echo.first_screen(|screen| screen.contains(READY)).unwrap();
    let mut times: Vec<f64> = Vec::new();
    for _ in 0..MOVES {
        times.extend(echo.press("j", STILL).map(|pressed| pressed.settled));
        std::thread::sleep(PACE);
    }
    let (p50, p95) = (percentile(&mut times, 0.5), percentile(&mut times, 0.95));
    table.line("key to echo p95", Value(p95, "ms"), Some(("p50", p50)), Goal::None);
    p50
}

fn open(data: &Data, encrypted: bool) -> Program {
    let folder = if encrypted { data.encrypted() } else { data.plain() };
    let mut program = Program::start(PROGRAM, &["--data-dir", &folder]);
    if encrypted {
        program.first_screen(is_locked).unwrap();
        program.press(&format!("\x1b[200~{PASSPHRASE}\x1b[201~"), STILL);
        program.press_until("\r", is_home).unwrap();
    } else {
        program.first_screen(is_home).unwrap();
    }
    program
}

/// Waits until the day's copy is made, then measures that nothing goes on.
fn rest(table: &mut Table, program: &mut Program, said: &str) {
    let time = |program: &Program| process::processor_time(program.id());
    let mut before = time(program);
    loop {
        program.bytes_within(2 * PAUSE);
        let now = time(program);
        if now == before {
            break;
        }
        before = now;
    }
    let Some(before) = before else {
        return table.say("idle: only Linux tells");
    };
    let woken = process::wakeups(program.id()).unwrap_or_default();
    let seconds = 5;
    let bytes = program.bytes_within(Duration::from_secs(seconds));
    let used = process::processor_time(program.id()).unwrap_or_default() - before;
    let woken = process::wakeups(program.id()).unwrap_or_default() - woken;
    let share = used / (seconds as f64 * 10.0);
    table.line(&format!("idle processor time, {said}"), Value(share, "%"), None, Goal::AtMost(0.0));
    table.line("idle bytes in 5 s", Value(bytes as f64, "B"), None, Goal::AtMost(0.0));
    table.line("idle wake-ups in 5 s", Value(woken, ""), None, Goal::AtMost(0.0));
}

/// Answers the questions of the case that was left, takes the answers back, answers again.
fn answers(table: &mut Table, program: &mut Program, bare: &Bare, said: &str) {
    program.press("\r", Duration::from_millis(80));
    let (mut answers, mut commits): (Vec<Pressed>, Vec<f64>) = (Vec::new(), Vec::new());
    while answers.len() < ANSWERS {
        let from = answers.len();
        loop {
            // Two keys for yes in turn: one alone, this fast, would be one held down.
            let key = if answers.len() % 2 == 0 { "j" } else { "y" };
            let Some(pressed) = program.press(key, STILL) else { break };
            answers.push(pressed);
            commits.push(bare.commit());
            std::thread::sleep(PACE);
            if program.text().contains("færdig") || answers.len() - from >= 60 {
                break;
            }
        }
        let given = answers.len() - from;
        assert!(given > 4, "{given} answers, then\n{}", program.text());
        for _ in 1..given {
            program.press(CLEAR, STILL);
            std::thread::sleep(PACE);
            program.press(PREVIOUS, STILL);
            std::thread::sleep(PACE);
        }
        program.press(CLEAR, STILL);
        std::thread::sleep(PACE);
    }
    let mut settled: Vec<f64> = answers.iter().map(|pressed| pressed.settled).collect();
    for (name, share) in [("p50", 0.5), ("p95", 0.95), ("p99", 0.99)] {
        let commit = percentile(&mut commits, share);
        let what = format!("answer to next question {name}, {said}");
        let goal = Goal::AtMost(1.5 * commit + 2.0);
        let floor = Some(("one bare commit", commit));
        table.line(&what, Value(percentile(&mut settled, share), "ms"), floor, goal);
    }
    let mut bytes: Vec<f64> = answers.iter().map(|pressed| pressed.bytes as f64).collect();
    let most = percentile(&mut bytes, 1.0);
    let middle = percentile(&mut bytes, 0.5);
    let floor = Some(("median", middle));
    table.line("bytes of a new question, most", Value(most, "B"), floor, Goal::AtMost(2500.0));
}

/// Walks up and down the list of all months.
fn moves(table: &mut Table, data: &Data, echo: f64) {
    let mut program = open(data, false);
    // Step 3 of the month opens its cases.
    program.press("3", Duration::from_millis(80));
    let mut pressed: Vec<Pressed> = Vec::new();
    for place in 0..MOVES {
        let key = if place / 8 % 2 == 0 { UP } else { DOWN };
        pressed.extend(program.press(key, STILL));
        std::thread::sleep(PACE);
    }
    assert!(pressed.len() > MOVES / 2, "{}", program.text());
    let mut settled: Vec<f64> = pressed.iter().map(|pressed| pressed.settled).collect();
    let mut bytes: Vec<f64> = pressed.iter().map(|pressed| pressed.bytes as f64).collect();
    let p95 = percentile(&mut settled, 0.95);
    table.line("move in a list p95", Value(p95, "ms"), Some(("echo", echo)), Goal::AtMost(2.0));
    let most = percentile(&mut bytes, 1.0);
    let floor = Some(("median", percentile(&mut bytes, 0.5)));
    table.line("bytes of a move in a list, most", Value(most, "B"), floor, Goal::AtMost(400.0));
}

fn memory(table: &mut Table, program: &Program, said: &str) {
    match process::memory(program.id()) {
        Some((now, most)) => {
            let floor = Some(("most ever", most));
            table.line(&format!("memory, {said}"), Value(now, "MB"), floor, Goal::AtMost(30.0));
        }
        None => table.say("memory: only Linux tells"),
    }
}
