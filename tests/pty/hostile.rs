//! Strings that terminals obey, hide or turn round, put everywhere a string can go: none of it
//! reaches the terminal, and every box stays whole.

use std::path::PathBuf;

use serde_json::Value;
use tilsyn::api::request::{Finding, ListSource};
use tilsyn::api::{Request, Response};
use tilsyn::domain::answer::{Answer, Verdict};
use tilsyn::domain::checklist::{Kind, Severity};
use tilsyn::domain::replacement::Disposition;
use tilsyn::domain::review::Relevance;
use tilsyn::domain::stream::Stream;

use crate::folder::{Folder, Names, ask};
use crate::window::{Start, Window};

/// Strings in one database.
const AT_A_TIME: usize = 12;

fn strings() -> Vec<String> {
    let path: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "tests", "data", "strings.jsonl"].iter().collect();
    let text = std::fs::read_to_string(path).expect("the strings");
    let string = |line: &str| {
        let value: Value = serde_json::from_str(line).expect("JSON");
        value["s"].as_str().expect("a string").to_owned()
    };
    text.lines().map(string).collect()
}

/// What is wrong with the bytes sent to a terminal: anything but text and the sequences the
/// program itself uses.
fn fault(bytes: &[u8]) -> Option<String> {
    let Ok(text) = std::str::from_utf8(bytes) else { return Some("not UTF-8".to_owned()) };
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            let mut sequence = String::new();
            for letter in letters.by_ref() {
                sequence.push(letter);
                if sequence.len() > 1 && ('@'..='~').contains(&letter) {
                    break;
                }
            }
            if !is_own(&sequence) {
                return Some(format!("sequence {sequence:?}"));
            }
        } else if letter.is_control() || is_hidden(letter) {
            let next: String = letters.take(200).collect();
            return Some(format!("U+{:04X} before {next:?}", u32::from(letter)));
        }
    }
    None
}

/// So many bytes do not end within a letter or a sequence whose rest is still on its way.
fn whole_part(bytes: &[u8]) -> usize {
    let letters = match std::str::from_utf8(bytes) {
        Err(fault) if fault.error_len().is_none() => fault.valid_up_to(),
        _ => bytes.len(),
    };
    let begun = bytes[..letters].iter().rposition(|byte| *byte == 0x1b);
    let ended = |start: usize| {
        bytes[start + 1..letters].iter().skip(1).any(|byte| (b'@'..=b'~').contains(byte))
    };
    begun.filter(|start| !ended(*start)).unwrap_or(letters)
}

/// The sequences of the program: colours and styles, the cursor, clearing, and the modes it
/// switches when it takes the terminal and gives it back.
fn is_own(sequence: &str) -> bool {
    const MODES: [&str; 9] = ["25", "1000", "1002", "1003", "1004", "1006", "1015", "1049", "2004"];
    let Some(rest) = sequence.strip_prefix('[') else { return false };
    let Some(last) = rest.chars().last() else { return false };
    let parameters = &rest[..rest.len() - last.len_utf8()];
    let numbers = |text: &str| text.chars().all(|c| c.is_ascii_digit() || c == ';' || c == ':');
    match last {
        'm' | 'H' | 'J' | 'K' => numbers(parameters),
        'h' | 'l' => parameters.strip_prefix('?').is_some_and(|mode| MODES.contains(&mode)),
        'q' => parameters.strip_suffix(' ').is_some_and(numbers),
        _ => false,
    }
}

/// Bidirectional controls and what has no width, told here once more on purpose.
fn is_hidden(letter: char) -> bool {
    matches!(u32::from(letter),
        0xAD | 0x34F | 0x61C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F
        | 0x200B..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F
        | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB | 0xE0000..=0xE0FFF)
}

#[test]
fn the_audit_itself_finds_what_it_looks_for() {
    for clean in ["æøå", "\u{1b}[31;1mrød\u{1b}[0m", "\u{1b}[?25l\u{1b}[2;4H", "e\u{301}"] {
        assert_eq!(fault(clean.as_bytes()), None);
    }
    for text in strings() {
        let harmless = !text.chars().any(|c| c.is_control() || is_hidden(c));
        let own = text.contains("[31m") || text.contains("[2J") || text.contains("[?1049l");
        let own = own || text.contains("[8m");
        assert!(own || fault(text.as_bytes()).is_none() == harmless, "{text:?}");
    }
    for bad in ["\u{1b}]0;x\u{7}", "\u{1b}[6n", "\u{1b}c", "a\rb", "\u{9b}31m", "\u{202e}"] {
        assert!(fault(bad.as_bytes()).is_some(), "{bad:?}");
    }
}

/// Every box on the screen has its four corners and unbroken sides.
fn broken_box(window: &Window) -> Option<String> {
    let (rows, columns) = window.screen().size();
    let cell = |row: u16, column: u16| {
        let cell = window.screen().cell(row, column);
        cell.map(|cell| cell.contents().to_owned()).unwrap_or_default()
    };
    for row in 0..rows.get() {
        for column in 0..columns.get() {
            let (right, bottom, side) = match cell(row, column).as_str() {
                "┌" => ("┐", "└", "│"),
                "╔" => ("╗", "╚", "║"),
                _ => continue,
            };
            let at = || format!("box at {row},{column}\n{}", window.picture());
            let Some(end) = (column + 1..columns.get()).find(|x| cell(row, *x) == right) else {
                return Some(at());
            };
            let Some(last) = (row + 1..rows.get()).find(|y| cell(*y, column) == bottom) else {
                return Some(at());
            };
            let sides = [side, "├", "┤", "╟", "╢", "╞", "╡"];
            let whole = (row + 1..last).all(|y| {
                sides.contains(&cell(y, column).as_str()) && sides.contains(&cell(y, end).as_str())
            });
            if !whole {
                return Some(at());
            }
        }
    }
    None
}

/// A database with the strings as names, references, remarks, reasons and words of all kinds.
fn folder(strings: &[String]) -> Folder {
    let named = |team: &str| Folder::named(&Names { team, name: team });
    // A name of nothing but what is taken out is no name.
    let team = strings.iter().find(|text| !text.trim().is_empty() && !looks_like_cpr(text));
    let folder = named(&format!("Team {}", team.expect("a name")));
    let quoted = |text: &String| format!("\"{}\"", text.replace('"', "\"\""));
    let lines: Vec<String> = strings
        .iter()
        .enumerate()
        // A list in which personal numbers abound is refused, which is tested elsewhere.
        .filter(|(_, text)| !looks_like_cpr(text))
        .map(|(nth, text)| {
            format!("{};{};1-10-2026", quoted(&format!("26-{nth} {text}")), quoted(text))
        })
        .collect();
    let list = format!("Sagsnr;Sagstype;Skæringsdato\n{}\n", lines.join("\n"));
    let file = folder.path().join(file_name(strings.iter()));
    crate::folder::write(&file, &list);
    let path = file.to_str().expect("text").to_owned();
    let folder = folder.drawn_of(ListSource::File(path), 4);
    let mut desk = folder.desk();
    for text in strings {
        let add = Request::AddCase {
            stream: Stream::Risk,
            case_ref: text.clone(),
            case_type: text.clone(),
        };
        let _ = ask(&mut desk, &add);
    }
    let Ok(Response::Cases(lines)) = ask(&mut desk, &Request::ShowCases) else { panic!("cases") };
    for (line, text) in lines.iter().zip(strings.iter().cycle()) {
        let review_id = line.review_id;
        let set = Request::SetAct { review_id, date: crate::folder::day(1), area: None };
        let Ok(Response::Case(view)) = ask(&mut desk, &set) else { continue };
        let verdict = (0..view.questions.len()).find(|index| {
            view.questions[*index].relevance == Relevance::Asked
                && view.question(*index).is_some_and(|asked| matches!(asked.kind, Kind::Verdict(_)))
        });
        let question = verdict.and_then(|index| view.question(index)).expect("a question");
        let question = question.id.clone();
        let answer = Some(Answer::verdict(Verdict::NotMet));
        let answer = Request::Answer { review_id, question: question.clone(), answer };
        ask(&mut desk, &answer).expect("stored");
        let finding = Finding {
            severity: Some(Severity::Critical),
            severity_reason: text.clone(),
            remark: text.clone(),
            action: text.clone(),
            cure: tilsyn::api::request::Cure::Open,
            ..Finding::default()
        };
        let save =
            Request::SaveFinding { review_id, question: question.clone(), finding, not_cpr: true };
        ask(&mut desk, &save).unwrap_or_else(|problem| panic!("{problem:?} {text:?}"));
        let words = text.clone();
        let good = Request::NoteGoodPractice { review_id, question, words, not_cpr: true };
        ask(&mut desk, &good).expect("stored");
    }
    let last = lines.last().expect("a case").review_id;
    let words = strings[0].clone();
    let dispose = Request::Dispose { review_id: last, disposition: Disposition::NotFound, words };
    let _ = ask(&mut desk, &dispose);
    drop(desk);
    folder
}

/// The first of the strings that can be the name of a file.
fn file_name<'a>(mut strings: impl Iterator<Item = &'a String>) -> String {
    let can_be = |text: &&String| !text.contains(['/', '\0']) && text.len() < 200;
    format!("{}.csv", strings.find(can_be).expect("a name"))
}

fn looks_like_cpr(text: &str) -> bool {
    !tilsyn::domain::privacy::find_cpr(text).is_empty()
}

/// Looks at the screen as it is now.
fn look(window: &mut Window, where_: &str) {
    window.quiet(std::time::Duration::from_millis(30));
    let whole = whole_part(&window.bytes);
    if let Some(fault) = fault(&window.bytes[..whole]) {
        panic!("{where_}: {fault}");
    }
    if let Some(fault) = broken_box(window) {
        panic!("{where_}: {fault}");
    }
    window.bytes.drain(..whole);
}

/// Goes back until so many pages lie below the one on top.
fn back_to(window: &mut Window, depth: usize) {
    look(window, "before going back");
    while window.rows()[1].matches('›').count() > depth {
        window.bytes.clear();
        window.press("esc");
        window.until("something is drawn", |window| !window.bytes.is_empty());
        look(window, "back");
    }
}

/// Goes to every page that shows something typed or read.
fn walk(folder: &Folder, strings: &[String], columns: u16, rows: u16) {
    let cases = folder.cases().len();
    let mut window = folder.open_in(Start::ui(folder.path()).size(columns, rows));
    look(&mut window, "home");
    // The list of cases, each case with question, finding, guidance and list of questions.
    window.press("3");
    window.see("Hjem › Gennemgå sager");
    look(&mut window, "cases");
    // The last one is out of the sample and cannot be opened.
    for nth in 0..cases - 1 {
        window.press("home");
        for _ in 0..nth {
            window.press("down");
        }
        window.press("enter");
        window.see("Hjem › Gennemgå sager › ");
        // Guidance and the list of questions show nothing typed; once is enough.
        let keys: &[&str] = if nth == 0 { &["f5", "l", "h", "f2"] } else { &["h", "f2"] };
        for key in keys {
            window.press(key);
            look(&mut window, key);
            back_to(&mut window, 2);
        }
        back_to(&mut window, 1);
    }
    back_to(&mut window, 0);
    for key in ["1", "2", "4", "6", "7", "8"] {
        window.press(key);
        look(&mut window, key);
        back_to(&mut window, 0);
    }
    // A path, lines and a search with the strings in them.
    for text in strings {
        window.press("1");
        window.paste(&format!("/mappe/{text}.csv"));
        window.press("f8");
        look(&mut window, "path");
        back_to(&mut window, 0);
        window.press("f9");
        window.paste(text);
        look(&mut window, &format!("menu with {text:?}"));
        back_to(&mut window, 0);
    }
    window.press("ctrl+q");
    window.see("Afslut tilsyn?");
    look(&mut window, "quit");
    window.press("enter");
    window.ended();
}

#[test]
fn nothing_hostile_reaches_the_terminal_and_every_box_stays_whole() {
    let strings = strings();
    // Most of the time goes with waiting, so several windows are open at once.
    std::thread::scope(|scope| {
        for (nth, strings) in strings.chunks(AT_A_TIME).enumerate() {
            let (columns, rows) = if nth % 2 == 0 { (80, 24) } else { (64, 20) };
            scope.spawn(move || walk(&folder(strings), strings, columns, rows));
        }
    });
}

/// Names of files come to the terminal without the UI too.
#[test]
fn nor_do_names_of_files_on_the_command_line() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let files = folder.path().join("files");
    std::fs::create_dir(&files).expect("a folder");
    let mut made = 0;
    for text in strings().iter().filter(|text| !text.contains(['/', '\0']) && text.len() < 200) {
        let list = format!("{text};Team\n26-1 {text};{text}\n");
        crate::folder::write(&files.join(format!("{text}.csv")), &list);
        made += 1;
    }
    assert!(made > 50);
    let program = crate::window::PROGRAM;
    let script = format!("for name in files/*; do '{program}' cases check \"$name\"; done");
    let mut window = Start::command(folder.path(), "/bin/sh", ["-c", &script]).open();
    window.ended();
    let text = String::from_utf8(window.bytes.clone()).expect("UTF-8").replace("\r\n", " ");
    assert_eq!(fault(text.as_bytes()), None);
    assert!(text.len() > 5_000);
}
