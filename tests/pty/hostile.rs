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
use crate::full;
use crate::looks::is_hidden;
use crate::window::{Start, Window};

/// Databases, each with a window of its own, that share the strings: most of the time goes with
/// waiting.
const WINDOWS: usize = 8;
/// At a desk so many windows get their strings, in `.ci/run` all.
const WINDOWS_AT_A_DESK: usize = 1;

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
    let folder = folder.drawn_of(ListSource::File(path), 2);
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

/// Looks at the screen once a hand would go on: every box is whole. What came as bytes is looked
/// at when the program has ended.
fn look(window: &mut Window) {
    window.a_hands_pause();
    window.until("boxes that are whole", |window| {
        window.drawn_whole() && broken_box(window).is_none()
    });
}

/// Presses a key and looks at what it does.
fn press(window: &mut Window, key: &str) {
    window.press_and_see(key);
    look(window);
}

/// Pastes a text and looks at what it does; one of nothing but what is taken out does nothing.
fn paste(window: &mut Window, text: &str) {
    window.paste(text);
    look(window);
}

/// How many pages lie below the one on top.
fn depth(window: &Window) -> usize {
    window.rows()[1].matches('›').count()
}

/// Makes the window smaller than any page needs, and as it was again: nothing of the page stays on
/// it, and the page comes back. In every other window only, and not at a desk: it takes its time.
fn squeeze(window: &mut Window) {
    let (rows, columns) = window.screen().size();
    if full::is_desk() || columns.get() == 80 {
        return;
    }
    window.resize(40, 10);
    window.see("for lille");
    window.until("the small window", Window::drawn_whole);
    assert!(!window.flat().contains('›') && broken_box(window).is_none(), "{}", window.picture());
    window.resize(columns.get(), rows.get());
    window.miss("for lille");
    look(window);
}

/// Goes back until so many pages lie below the one on top.
fn back_to(window: &mut Window, wanted: usize) {
    look(window);
    squeeze(window);
    // A field, a list, a box and the pages: more than that is no way back.
    for _ in 0..12 {
        if depth(window) <= wanted {
            return;
        }
        press(window, "esc");
    }
    panic!("no way back\n{}", window.picture());
}

/// Leaves the program, and looks at every byte that it has sent.
fn leave(mut window: Window) {
    window.press("ctrl+q");
    window.see("Afslut tilsyn?");
    look(&mut window);
    window.press("enter");
    window.ended();
    assert_eq!(fault(&window.bytes), None);
}

/// Goes to every page that shows something typed or read.
fn walk(folder: &Folder, strings: &[String], columns: u16, rows: u16) {
    let cases = folder.cases().len();
    let mut window = folder.open_in(Start::ui(folder.path()).size(columns, rows));
    look(&mut window);
    // The list of cases, each case with question, finding, guidance and list of questions.
    window.press("3");
    window.see("Hjem › Gennemgå sager");
    look(&mut window);
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
            press(&mut window, key);
            back_to(&mut window, 2);
        }
        back_to(&mut window, 1);
    }
    back_to(&mut window, 0);
    // List, draw with certificate, check, corrections, menu of calculators, months.
    for key in ["1", "2", "4", "6", "7", "8"] {
        press(&mut window, key);
        back_to(&mut window, 0);
    }
    for text in strings {
        // A path, and a search.
        window.press("1");
        paste(&mut window, &format!("/mappe/{text}.csv"));
        press(&mut window, "f8");
        back_to(&mut window, 0);
        press(&mut window, "f9");
        paste(&mut window, text);
        back_to(&mut window, 0);
        // Whose learning sheet it is, and where it was written.
        window.press("3");
        window.see("Hjem › Gennemgå sager");
        press(&mut window, "f5");
        paste(&mut window, text);
        press(&mut window, "f8");
        back_to(&mut window, 0);
    }
    settings(&mut window, strings);
    leave(window);
    // The last name that is one was taken.
    let Ok(Response::Settings(view)) = ask(&mut folder.desk(), &Request::ShowSettings) else {
        panic!("settings")
    };
    assert!(!view.settings.team.starts_with("Team "), "{}", view.settings.team);
}

/// The strings as names of people and teams, as closing days and as words of areas.
fn settings(window: &mut Window, strings: &[String]) {
    for text in strings {
        open_settings(window, "Hvem er jeg");
        for _ in 0..4 {
            window.press("ctrl+a");
            window.paste(text);
            press(window, "tab");
        }
        window.press("f8");
        // Another name of the team is another team, which is asked about; no name is refused.
        let asked = |window: &Window| window.flat().contains("Nyt team?");
        let refused = |window: &Window| window.rows().iter().any(|row| row.contains(" ! "));
        window.until("an answer to F8", |window| {
            window.drawn_whole() && (asked(window) || refused(window) || depth(window) == 1)
        });
        look(window);
        if asked(window) {
            press(window, "right");
            press(window, "enter");
        }
        back_to(window, 0);
        open_settings(window, "Arbejdet");
        window.send(b"\t\t\t\t\t");
        paste(window, text);
        press(window, "tab");
        paste(window, text);
        press(window, "f8");
        back_to(window, 0);
    }
}

fn open_settings(window: &mut Window, page: &str) {
    press(window, "f9");
    window.paste("indstillinger");
    window.see("indstillinger");
    window.press("enter");
    window.see("Hjem › Indstillinger");
    look(window);
    let row = |window: &Window, text: &str| {
        window.rows().iter().position(|row| row.contains(text)).expect("a row")
    };
    for _ in row(window, "►")..row(window, page) {
        press(window, "down");
    }
    let here = |window: &Window| window.rows()[row(window, "►")].contains(page);
    window.until("the page is selected", here);
    press(window, "enter");
}

/// Does the same in all windows at once, with every so-manieth string and in two sizes; from the
/// smaller one, each page is made smaller than it can be drawn, 40×10.
fn in_windows(strings: &[String], walk: impl Fn(&[String], u16, u16) + Sync) {
    let windows = if full::is_desk() { WINDOWS_AT_A_DESK } else { WINDOWS };
    std::thread::scope(|scope| {
        for nth in 0..windows {
            let own: Vec<String> = strings.iter().skip(nth).step_by(WINDOWS).cloned().collect();
            let (columns, rows) = if nth % 2 == 0 { (80, 24) } else { (64, 20) };
            let walk = &walk;
            scope.spawn(move || walk(&own, columns, rows));
        }
    });
}

#[test]
fn nothing_hostile_reaches_the_terminal_and_every_box_stays_whole() {
    in_windows(&strings(), |strings, columns, rows| {
        walk(&folder(strings), strings, columns, rows);
    });
}

/// Strings as the names of columns and as what stands in them, before a list is taken.
fn walk_columns(strings: &[String], columns: u16, rows: u16) {
    let folder = Folder::new(false);
    let quoted = |text: &String| format!(";\"{}\"", text.replace('"', "\"\""));
    let cells: String = strings.iter().map(quoted).collect();
    let list = format!("Sagsnr{cells}\n26-1{cells}\n26-2{cells}\n26-2{cells}\n");
    let file = folder.path().join("liste.csv");
    crate::folder::write(&file, &list);
    let mut window = folder.open_in(Start::ui(folder.path()).size(columns, rows));
    window.press("1");
    paste(&mut window, file.to_str().expect("text"));
    window.press("f8");
    window.see("Hjem › Hent sagsliste › Se listen");
    look(&mut window);
    for _ in strings {
        press(&mut window, "down");
        press(&mut window, "enter");
        press(&mut window, "esc");
    }
    for key in ["tab", "down", "down", "down", "end"] {
        window.press(key);
        look(&mut window);
    }
    leave(window);
}

#[test]
fn nor_do_names_of_columns_and_what_stands_in_them() {
    let strings: Vec<String> = strings().into_iter().filter(|text| !looks_like_cpr(text)).collect();
    in_windows(&strings, walk_columns);
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
