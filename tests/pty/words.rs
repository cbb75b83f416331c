//! Whatever goes wrong on a case is told without its words: no problem, no finding of a check, no
//! entry of the journal and no file beside the database says what somebody wrote.

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use tilsyn::api::request::{Cure, Finding};
use tilsyn::api::{Problem, Request};
use tilsyn::catalogue::texts::{Language, Texts};
use tilsyn::cli::output;
use tilsyn::domain::answer::{Answer, Detail, Verdict};
use tilsyn::domain::checklist::{Kind, Severity};
use tilsyn::domain::replacement::Disposition;
use tilsyn::domain::review::Relevance;
use tilsyn::domain::stream::Stream;

use crate::folder::{Folder, ask, day};

/// In every word of the case stands this.
const MARK: &str = "HEMMELIG";

/// A month of one case all of whose words are marked, and one of its questions.
fn marked() -> (Folder, i64, String) {
    let lines: Vec<String> =
        (1..=3).map(|n| format!("{MARK}-26-{n};{MARK} sag;0{n}-10-2026;{MARK} Bo")).collect();
    let list = format!("Sagsnr;Sagstype;Skæringsdato;Sagsbehandler\n{}\n", lines.join("\n"));
    let folder = Folder::new(false).drawn_from(list, 1);
    crate::killed::answer_facts(&folder);
    let view = folder.cases().remove(0);
    let review_id = view.line.review_id;
    let judged = (0..view.questions.len())
        .filter(|at| view.questions[*at].relevance == Relevance::Asked)
        .filter_map(|at| view.question(at))
        .find(|question| matches!(question.kind, Kind::Verdict(_)));
    let question = judged.expect("a question").id.clone();
    let mut desk = folder.desk();
    let answer = Some(Answer::verdict(Verdict::NotMet));
    ask(&mut desk, &Request::Answer { review_id, question: question.clone(), answer })
        .expect("stored");
    let save = Request::SaveFinding {
        review_id,
        question: question.clone(),
        finding: finding(""),
        not_cpr: false,
    };
    ask(&mut desk, &save).expect("stored");
    let words = format!("{MARK} ros");
    let good =
        Request::NoteGoodPractice { review_id, question: question.clone(), words, not_cpr: false };
    ask(&mut desk, &good).expect("stored");
    drop(desk);
    (folder, review_id, question)
}

fn finding(more: &str) -> Finding {
    Finding {
        severity: Some(Severity::Critical),
        severity_reason: format!("{MARK} grund"),
        remark: format!("{MARK} note {more}"),
        action: format!("{MARK} handling"),
        cure: Cure::Open,
        ..Finding::default()
    }
}

/// Fails when a text has a marked word.
fn says_nothing(of: &str, text: &str) {
    assert!(!text.contains(MARK), "{of}:\n{text}");
    // A text that was cut or changed in its letters is one too.
    assert!(!text.to_lowercase().contains(&MARK.to_lowercase()), "{of}:\n{text}");
}

fn told_without_words(of: &str, problem: &Problem) {
    says_nothing(of, &format!("{problem:?}"));
    for language in [Language::Danish, Language::English] {
        for as_json in [false, true] {
            says_nothing(of, &output::problem(&Texts::new(language), problem, as_json));
        }
    }
}

#[test]
fn what_is_refused_on_a_case_is_told_without_its_words() {
    let (folder, review_id, question) = marked();
    let mut desk = folder.desk();
    let cpr = Request::SaveFinding {
        review_id,
        question: question.clone(),
        finding: finding("251248-9996"),
        not_cpr: false,
    };
    let wrong = Answer { verdict: None, detail: Detail::Step(9) };
    let of_question = question.clone();
    let refused = [
        ("a personal number", cpr),
        (
            "words instead of an answer",
            Request::SaveText { review_id, question, words: MARK.into() },
        ),
        (
            "another kind of answer",
            Request::Answer { review_id, question: of_question, answer: Some(wrong) },
        ),
        (
            "a question that is not there",
            Request::Answer { review_id, question: format!("{MARK}-01"), answer: None },
        ),
        (
            "a day to come",
            Request::SetAct { review_id, date: day(1) + chrono::Days::new(90), area: None },
        ),
        (
            "the same case again",
            Request::AddCase {
                stream: Stream::Risk,
                case_ref: "251248-9996".into(),
                case_type: MARK.into(),
            },
        ),
        (
            "a case that is not there",
            Request::Dispose {
                review_id: 999,
                disposition: Disposition::NotFound,
                words: MARK.into(),
            },
        ),
        ("a month with answers missing", Request::CloseMonth),
        ("reopening what is open", Request::ReopenMonth { reason: MARK.into() }),
    ];
    for (of, request) in refused {
        match ask(&mut desk, &request) {
            Err(problem) => told_without_words(of, &problem),
            Ok(_) => panic!("{of} was taken"),
        }
    }
}

#[test]
fn what_commands_and_checks_say_of_a_case_is_without_its_words() {
    let (folder, ..) = marked();
    let shown = |arguments: &[&str], code: i32| {
        let output = folder.run(arguments);
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said).into_owned();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}\n{said}");
        said
    };
    let file = folder.path().join("tilsyn.db");
    for (arguments, code) in [
        (["month", "close", "--json"].as_slice(), 1),
        (&["month", "reopen", "--reason", "fejl"], 1),
        (&["package", "write"], 1),
        (&["report", "learning-sheet", "--case", "9", "--out", "/proc/nowhere"], 1),
        (&["report", "month", "--format", "pdf", "--out", "/proc/nowhere"], 4),
        (&["data", "export", "26-9"], 1),
        (&["backup", "restore", "/nowhere.db", "--yes"], 4),
        (&["check", "--full"], 0),
    ] {
        says_nothing(&format!("{arguments:?}"), &shown(arguments, code));
    }
    // The control: who asks for the case is shown its words.
    assert!(shown(&["data", "find", &format!("{MARK}-26-1"), "--json"], 0).contains(MARK));

    journal_says_nothing(&file);
    beside_the_database(&folder);
    // Words changed behind the program's back, then the file itself damaged.
    let changed = Connection::open(&file).expect("the database");
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'note'";
    let triggers: Vec<String> = {
        let mut statement = changed.prepare(sql).expect("SQL");
        let names = statement.query_map([], |row| row.get(0)).expect("triggers");
        names.map(|name| name.expect("a name")).collect()
    };
    for name in triggers {
        changed.execute_batch(&format!("DROP TRIGGER {name}")).expect("dropped");
    }
    let altered = changed.execute("UPDATE note SET body = body || '!'", []).expect("changed");
    assert!(altered > 0);
    drop(changed);
    says_nothing("a check of changed words", &shown(&["check", "--full"], 3));
    damage(&file);
    says_nothing("a check of a damaged file", &shown(&["check", "--full"], 3));
    says_nothing("a start with a damaged file", &shown(&["month", "status"], 3));
}

/// No column of an entry has a word, only its payload, which goes with an erasure.
fn journal_says_nothing(file: &std::path::Path) {
    let connection = Connection::open(file).expect("the database");
    let text = |table: &str| -> String {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table}")).expect("SQL");
        let width = statement.column_count();
        let mut rows = statement.query([]).expect("rows");
        let mut text = String::new();
        while let Some(row) = rows.next().expect("a row") {
            for column in 0..width {
                match row.get_ref(column).expect("a cell") {
                    ValueRef::Text(cell) => text += &String::from_utf8_lossy(cell),
                    cell => text += &format!("{cell:?}"),
                }
                text.push('\n');
            }
        }
        text
    };
    says_nothing("the journal", &text("journal"));
    assert!(text("journal_payload").contains(MARK), "the control");
}

/// Every other file of the folder, and the names of all.
fn beside_the_database(folder: &Folder) {
    let mut folders = vec![folder.path().to_owned()];
    let mut looked_at = 0;
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            says_nothing("a name", &path.to_string_lossy());
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_none_or(|ending| ending != "db") {
                let bytes = std::fs::read(&path).expect("a file");
                says_nothing(&path.to_string_lossy(), &String::from_utf8_lossy(&bytes));
                looked_at += 1;
            }
        }
    }
    assert!(looked_at > 0, "nothing beside the database");
}

/// Overwrites part of each page behind the first.
#[expect(clippy::disallowed_methods, reason = "the program is not what writes here")]
fn damage(file: &std::path::Path) {
    let mut bytes = std::fs::read(file).expect("the database");
    for page in bytes.chunks_mut(4096).skip(1) {
        page[..16].fill(0xA5);
    }
    std::fs::write(file, bytes).expect("damaged");
}
