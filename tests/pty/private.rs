//! What stays private: modes of files, nothing readable on disk, no network; and that a window
//! is whole after a storm of sizes, and readable without colours.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::folder::{Folder, PASSPHRASE};
use crate::window::{NOW, PROGRAM, Start, Window};

/// Words that stand nowhere else.
const CANARY: &str = "Kanariefugl-Zqx7-Vemmelev";

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        }
        found.push(path);
    }
    found
}

/// First use with the keyboard alone, up to the code that is printed.
fn set_up(home: &Path) -> Window {
    let data = home.join("data");
    let data = data.to_str().expect("text");
    let start = Start::program(home, ["--data-dir", data, "--now", NOW]).umask_nothing();
    let mut window = start.open();
    window.see("Velkommen");
    window.press("f8");
    window.see("rolle");
    window.press("f8");
    window.see("Hvem er du?");
    for words in ["Mette Holm", "meho", "Sygedagpenge Nord", "Center for Sygedagpenge"] {
        window.paste(words);
        window.see(words);
        window.press("tab");
    }
    window.press("f8");
    window.see("Hvor ligger dine data");
    window.press("f8");
    window.paste(PASSPHRASE);
    window.press("tab");
    window.paste(PASSPHRASE);
    window.see("ens √");
    window.press("f8");
    window.see("Din genoprettelseskode");
    window
}

#[test]
fn what_first_use_makes_is_for_its_owner_alone() {
    let home = tempfile::TempDir::new().expect("a folder");
    let mut window = set_up(home.path());
    let code: Vec<String> = window
        .flat()
        .split_whitespace()
        .filter(|word| word.len() == 5 && word.chars().all(|c| c.is_ascii_alphanumeric()))
        .filter(|word| word.chars().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase()))
        .map(str::to_owned)
        .collect();
    assert_eq!(code.len(), 6, "{}", window.picture());
    window.paste(&code[0][..4]);
    window.press("enter");
    window.see("Alt er klar");
    crate::person::leave(&mut window);
    assert!(window.ended().success());
    let found = files(&home.path().join("data"));
    let names: Vec<String> = found.iter().map(|path| path.display().to_string()).collect();
    for name in ["tilsyn.db", "tilsyn.key", "copies"] {
        assert!(names.iter().any(|path| path.ends_with(name)), "no {name} in {names:?}");
    }
    let data = [home.path().join("data")];
    for path in found.iter().chain(&data) {
        let metadata = std::fs::metadata(path).expect("metadata");
        let wanted = if metadata.is_dir() { 0o700 } else { 0o600 };
        let mode = metadata.permissions().mode() & 0o777;
        assert_eq!(mode, wanted, "{} has {mode:o}", path.display());
    }
}

/// As after somebody has put a copy back with a program that lets everybody read.
#[test]
fn what_was_opened_to_others_is_closed_again() {
    let folder = Folder::new(true);
    let copied = folder.run(&["backup", "now"]);
    assert!(copied.status.success());
    let opened = files(folder.path());
    for path in &opened {
        let mode = if path.is_dir() { 0o755 } else { 0o644 };
        std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).expect("opened");
    }
    let mut window = folder.open();
    crate::person::leave(&mut window);
    assert!(window.ended().success());
    for path in opened.iter().filter(|path| path.exists()) {
        let mode = std::fs::metadata(path).expect("metadata").permissions().mode();
        assert_eq!(mode & 0o077, 0, "{} has {mode:o}", path.display());
    }
}

/// No file of the folder has the words, or is a database that opens without a key.
fn nothing_readable(folder: &Path, words: &[&str]) {
    for path in files(folder).iter().filter(|path| path.is_file()) {
        let bytes = std::fs::read(path).expect("a file");
        let holds = |what: &[u8]| bytes.windows(what.len()).any(|window| window == what);
        assert!(!holds(b"SQLite format 3"), "{}", path.display());
        for word in words {
            let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            assert!(!holds(word.as_bytes()) && !holds(&wide), "{word} in {}", path.display());
        }
    }
}

#[test]
fn nothing_typed_can_be_read_on_the_disk() {
    let folder = Folder::new(true).drawn(1);
    crate::killed::answer_facts(&folder);
    let words = [CANARY, "26-100098", "Mette Holm", "Sygedagpenge Nord"];
    let database = folder.path().join("tilsyn.db");
    for is_killed in [false, true] {
        let mut window = folder.open();
        window.press("enter");
        window.see("Spørgsmål");
        window.press(if is_killed { "n" } else { "d" });
        window.see("Hvad så du?");
        let before = std::fs::read(&database).expect("a file");
        window.type_text(CANARY);
        window.see(CANARY);
        // In the middle of writing, when the words have been kept as a draft.
        window.until_there("the draft", || std::fs::read(&database).expect("a file") != before);
        nothing_readable(folder.path(), &words);
        if is_killed {
            window.kill();
        } else {
            window.press("esc");
            window.miss("Hvad så du?");
            crate::person::leave(&mut window);
            assert!(window.ended().success());
        }
        nothing_readable(folder.path(), &words);
    }
    // And the search itself finds what is there to be found.
    let open = Folder::new(false).drawn(1);
    let bytes = std::fs::read(open.path().join("tilsyn.db")).expect("a file");
    let name = "Mette Holm".as_bytes();
    assert!(bytes.starts_with(b"SQLite format 3"));
    assert!(bytes.windows(name.len()).any(|window| window == name));
    folder.check(true);
}

#[test]
fn a_case_number_copied_is_all_that_leaves_by_the_clipboard() {
    let folder = Folder::new(false).drawn(1);
    let mut window = folder.open();
    window.press("enter");
    window.see("Sag 1 af 1");
    let clipboard = |window: &Window| {
        let bytes = String::from_utf8_lossy(&window.bytes).into_owned();
        bytes.matches("\u{1b}]52;").count()
    };
    assert_eq!(clipboard(&window), 0);
    window.press("c");
    window.until("copied", |window| clipboard(window) == 1);
}

#[test]
fn no_socket_is_ever_opened() {
    let works = Command::new("strace").args(["-f", "-e", "trace=network", "true"]).output();
    if !works.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: strace is not installed, or may not trace here");
        return;
    }
    let folder = Folder::new(false).drawn(1);
    let log = tempfile::NamedTempFile::new().expect("a file");
    let log_path = log.path().to_str().expect("text");
    let data = folder.path().to_str().expect("text");
    let traced = ["-f", "-qq", "-e", "trace=network,execve", "-o", log_path, PROGRAM];
    let arguments = traced.into_iter().chain(["--data-dir", data, "--now", NOW]);
    let start = Start::command(folder.path(), "strace", arguments);
    let mut window = folder.open_in(start);
    window.press("enter");
    window.see("Fakta");
    for key in ["f9", "esc", "f1", "esc", "esc"] {
        window.press_and_see(key);
    }
    crate::person::leave(&mut window);
    window.ended();
    let log = std::fs::read_to_string(log.path()).expect("the log");
    assert!(log.contains("execve"), "nothing was traced");
    // Between the threads of one process a pair of sockets is a pipe; it leads nowhere.
    let network = log.lines().filter(|line| {
        line.contains("socket(") || line.contains("connect(") || line.contains("bind(")
    });
    assert_eq!(network.collect::<Vec<_>>(), Vec::<&str>::new());
}

/// In a network namespace of its own, in which there is nothing, it works as everywhere.
#[cfg(target_os = "linux")]
#[test]
fn it_works_where_there_is_no_network() {
    let works = Command::new("unshare").args(["-rn", "true"]).status();
    if !works.is_ok_and(|status| status.success()) {
        eprintln!("skipped: no namespace may be made here");
        return;
    }
    let folder = Folder::new(false).drawn(1);
    let data = folder.path().to_str().expect("text");
    let arguments = ["-rn", PROGRAM, "--data-dir", data, "--now", NOW];
    let mut window = folder.open_in(Start::command(folder.path(), "unshare", arguments));
    window.press("enter");
    window.see("Fakta");
    crate::person::leave(&mut window);
    assert!(window.ended().success());
    folder.check(true);
}

#[cfg(target_os = "linux")]
#[test]
fn no_process_leaves_a_core_dump() {
    let folder = Folder::new(false).drawn(1);
    let mut window = folder.open();
    window.see("Gør nu");
    let limits = format!("/proc/{}/limits", window.pid());
    let limits = std::fs::read_to_string(limits).expect("limits");
    let core = limits.lines().find(|line| line.starts_with("Max core file size"));
    let core: Vec<&str> = core.expect("a limit").split_whitespace().skip(4).take(2).collect();
    assert_eq!(core, ["0", "0"]);
    let arguments = std::fs::read(format!("/proc/{}/cmdline", window.pid())).expect("arguments");
    assert!(!String::from_utf8_lossy(&arguments).contains(crate::folder::PASSPHRASE));
    crate::person::leave(&mut window);
}

#[test]
fn a_storm_of_sizes_ends_on_a_whole_screen() {
    let folder = Folder::new(false).drawn(1);
    let mut fresh = folder.open();
    fresh.press("enter");
    fresh.until("the question", |window| {
        let seen = window.flat();
        window.drawn_whole() && seen.contains("Vejledning") && seen.contains("Spring over")
    });
    let expected = trimmed(&fresh);
    drop(fresh);
    let mut window = folder.open();
    window.press("enter");
    window.see("Fakta");
    for _ in 0..15 {
        for (columns, rows) in [(200, 60), (40, 10), (64, 20), (1, 1), (120, 40), (80, 24)] {
            window.resize(columns, rows);
        }
    }
    window.until("the screen as a fresh one", |window| trimmed(window) == expected);
}

/// The rows without the blanks at their ends, which a fresh screen need not draw.
fn trimmed(window: &Window) -> Vec<String> {
    window.rows().iter().map(|row| row.trim_end().to_owned()).collect()
}

#[test]
fn a_window_too_small_says_so_and_takes_nothing_away() {
    let folder = Folder::new(false).drawn(1);
    let mut window = folder.open();
    window.resize(63, 19);
    window.see("Vinduet er for lille");
    window.see("63");
    window.resize(80, 24);
    window.see("Gør nu");
    window.miss("Vinduet er for lille");
}

#[test]
fn without_colours_the_row_selected_is_still_seen() {
    let folder = Folder::new(false).drawn(4);
    let mut window = folder.open_in(Start::ui(folder.path()).with("NO_COLOR", "1"));
    window.press("3");
    window.see("Hjem › Gennemgå sager");
    window.press("down");
    let is_reversed = |window: &Window, row: u16| {
        let columns = 0..window.screen().size().1.get();
        columns.filter_map(|column| window.screen().cell(row, column)).any(vt100::Cell::inverse)
    };
    let reversed = |window: &Window| -> Vec<u16> {
        let rows = 3..window.screen().size().0.get() - 3;
        rows.filter(|row| is_reversed(window, *row)).collect()
    };
    let second = |window: &Window| match reversed(window).as_slice() {
        [row] => {
            let row = &window.rows()[usize::from(*row)];
            row.contains('►') && row.contains(" 2 26-")
        }
        _ => false,
    };
    window.until("the second row is the one selected", second);
    crate::person::leave(&mut window);
    window.ended();
    let text = String::from_utf8_lossy(&window.bytes).into_owned();
    for sequence in text.split("\u{1b}[").skip(1) {
        let Some((parameters, _)) = sequence.split_once('m') else { continue };
        if !parameters.chars().all(|c| c.is_ascii_digit() || c == ';') {
            continue;
        }
        let colour = parameters
            .split(';')
            .filter_map(|number| number.parse::<u16>().ok())
            .any(|number| matches!(number, 30..=38 | 40..=48 | 58 | 90..=97 | 100..=107));
        assert!(!colour, "colour: {parameters}");
    }
}
