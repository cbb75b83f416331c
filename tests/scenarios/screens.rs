//! Pictures of every page of a month as a person comes to it, made by keys through the real
//! loop, in both languages and two sizes of window.
//!
//! The clock stands and chance is fixed, so a picture changes only when the program does; look
//! at what changed with `cargo insta review`.

use ratatui::layout::Size;
use tilsyn::api::Request;
use tilsyn::api::request::{Cure, Finding};
use tilsyn::catalogue::texts::Language;
use tilsyn::domain::answer::{Answer, Verdict};
use tilsyn::domain::checklist::{Kind, Purpose, Question};
use tilsyn::domain::review::Relevance;

use crate::month::{case, cases, drawn, fill, list};
use crate::offers::idle_keys;
use crate::support::{PASSPHRASE, TestDesk, script};

const LANGUAGES: [(Language, &str); 2] = [(Language::Danish, "da"), (Language::English, "en")];
const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];

/// A page that says no: its keys say it again.
const REFUSED: &str = "question-dates-wrong";

/// Takes a picture of each page in each language and size; none of the scripts changes
/// anything that the others show.
fn pictures(test: &mut TestDesk, pages: &[(&str, String)]) {
    // What is typed for one picture must not come back in the next.
    test.is_killed = true;
    let mut idle = Vec::new();
    let mut tried = std::collections::BTreeSet::new();
    for (language, word) in LANGUAGES {
        for (width, height) in SIZES {
            test.language = language;
            test.size = Size { width, height };
            for (page, keys) in pages {
                let seen = test.play(&script(keys));
                let name = format!("{page}-{word}-{width}x{height}");
                assert_eq!(broken_box(&seen), None, "{name}\n{seen}");
                // The keys are the same in both languages, most of them fit the wide window, and
                // a row of keys is tried once.
                let row = seen.lines().last().unwrap_or_default().to_owned();
                let tries = language == Language::Danish && width == 120 && *page != REFUSED;
                if tries && tried.insert(row) {
                    let keys = idle_keys(test, keys, &seen);
                    idle.extend(keys.into_iter().map(|key| format!("{name}: {key}")));
                }
                insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                    insta::assert_snapshot!(name, seen);
                });
            }
        }
    }
    assert!(idle.is_empty(), "these keys are offered and do nothing: {idle:#?}");
}

/// The first box on a screen whose sides are not whole: its row and column.
fn broken_box(seen: &str) -> Option<(usize, usize)> {
    let rows: Vec<Vec<char>> = seen.lines().map(|row| row.chars().collect()).collect();
    let cell = |row: usize, column: usize| {
        rows.get(row).and_then(|row| row.get(column)).copied().unwrap_or(' ')
    };
    for (row, signs) in rows.iter().enumerate() {
        for (column, sign) in signs.iter().enumerate() {
            let (right, bottom, side) = match sign {
                '┌' => ('┐', '└', '│'),
                '╔' => ('╗', '╚', '║'),
                _ => continue,
            };
            let end = (column + 1..signs.len()).find(|x| cell(row, *x) == right);
            let last = (row + 1..rows.len()).find(|y| cell(*y, column) != side);
            let (Some(end), Some(last)) = (end, last) else { return Some((row, column)) };
            let whole = (row + 1..last).all(|y| cell(y, end) == side);
            if cell(last, column) != bottom || !whole {
                return Some((row, column));
            }
        }
    }
    None
}

fn page(name: &'static str, keys: &str) -> (&'static str, String) {
    (name, keys.to_owned())
}

#[test]
fn first_use() {
    let who = r#""Mette Holm" enter "meho" enter "Sygedagpenge Nord" enter
                 "Center for Sygedagpenge""#;
    pictures(
        &mut TestDesk::bare(),
        &[
            page("set-up-1-look", ""),
            page("set-up-2-role", "f8"),
            page("set-up-3-who", "f8 f8"),
            // The fourth page shows a folder of this computer, so there is no picture of it.
            page("set-up-5-passphrase", &format!("f8 f8 {who} f8 f8 \"{PASSPHRASE}\"")),
        ],
    );
}

/// The one page that cannot be come to twice: a database is made on the way.
#[test]
fn recovery_code() {
    for (language, word) in LANGUAGES {
        for (width, height) in SIZES {
            let mut test = TestDesk::bare();
            test.language = language;
            test.size = Size { width, height };
            let seen = test.play(&script(&format!(
                r#"f8 f8 "Mette Holm" enter "meho" enter "Nord" enter "Syd" f8 f8 "{PASSPHRASE}" tab
                   "{PASSPHRASE}" f8"#
            )));
            let name = format!("set-up-6-recovery-{word}-{width}x{height}");
            insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(name, seen);
            });
        }
    }
}

#[test]
fn locked() {
    let mut test = TestDesk::new();
    test.desk.lock();
    pictures(&mut test, &[page("locked", ""), page("locked-forgotten", "tab enter")]);
}

#[test]
fn before_the_draw() {
    let lines = "paste:Sagsnr;Sagstype;Skæringsdato\n26-100001;Sygedagpenge;1-10-2026\n\
                 26-100002;Sygedagpenge;2-10-2026\n26-100003;Kontanthjælp;3-10-2026\n\
                 26-100003;Kontanthjælp;3-10-2026";
    let lines = lines.replace('\n', "¶");
    let mut test = TestDesk::new();
    pictures(
        &mut test,
        &[
            page("home-new", ""),
            page("list", "1"),
            page("list-count", r#"1 tab 3 "214""#),
            page("list-lines", &format!("1 {lines}")),
            page("columns", &format!("1 {lines} f8")),
            page("help", "f1"),
            page("menu", "f9"),
            page("menu-search", r#"f9 "ma""#),
            page("quit", "ctrl+q"),
            page("months-none", "7"),
            page("which-file-setup", "6"),
        ],
    );
    test.ask(&list(0..40)).expect("loaded");
    pictures(
        &mut test,
        &[
            page("home-listed", ""),
            page("draw", "2 elapsed"),
            page("draw-dice", "2 elapsed tab right"),
        ],
    );
}

/// The keys to the first question that is asked and is like this, on the way through the list
/// of questions.
fn to(test: &mut TestDesk, like: impl Fn(&Question) -> bool) -> String {
    let review_id = cases(test)[0].review_id;
    let view = case(test, review_id);
    let asked: Vec<usize> = (0..view.questions.len())
        .filter(|index| view.questions[*index].relevance == Relevance::Asked)
        .collect();
    let place = asked
        .iter()
        .copied()
        .find(|index| view.question(*index).is_some_and(&like))
        .expect("such a question");
    format!("3 home enter f5 home {} enter", "down ".repeat(place))
}

fn judged(question: &Question) -> bool {
    question.purpose == Purpose::Judged
}

/// Four cases, the first one filled in; and the keys that lead to its first verdict.
fn reviewing() -> (TestDesk, String) {
    let mut test = drawn(4);
    let review_id = cases(&mut test)[0].review_id;
    fill(&mut test, review_id);
    let verdict = to(&mut test, |asked| judged(asked) && matches!(asked.kind, Kind::Verdict(_)));
    (test, verdict)
}

#[test]
fn around_the_review() {
    let (mut test, _) = reviewing();
    pictures(
        &mut test,
        &[
            page("home", ""),
            page("cases", "3"),
            page("certificate", "2"),
            page("handbook", r#"f9 "ndb" enter"#),
            page("practice-cases", "p"),
            page("dispose", "3 f2"),
            page("add-case", "3 f4"),
            page("check-missing", "4"),
            page("settings", r#"f9 "team la" enter"#),
            page("months", "6"),
        ],
    );
}

#[test]
fn questions_of_each_kind() {
    let (mut test, verdict) = reviewing();
    let dates = to(&mut test, |asked| judged(asked) && matches!(asked.kind, Kind::Deadline { .. }));
    let scale = to(&mut test, |asked| matches!(asked.kind, Kind::Scale { .. }));
    let choice = to(&mut test, |asked| matches!(asked.kind, Kind::Choice(_)));
    let number = to(&mut test, |asked| matches!(asked.kind, Kind::Number { .. }));
    let fact = to(&mut test, |asked| asked.purpose == Purpose::Fact);
    pictures(
        &mut test,
        &[
            page("question-first", "3 down enter"),
            page("question-fact", &fact),
            page("question-verdict", &verdict),
            page("question-dates", &dates),
            page("question-dates-wrong", &format!(r#"{dates} tab ctrl+a "31-11-2026" enter"#)),
            page("question-scale", &scale),
            page("question-choice", &choice),
            page("question-number", &number),
        ],
    );
}

#[test]
fn beside_a_question() {
    let (mut test, verdict) = reviewing();
    pictures(
        &mut test,
        &[
            page("question-act", &format!("{verdict} f4")),
            page("finding", &format!("{verdict} f2")),
            page("guidance", &format!("{verdict} v")),
            page("law", &format!("{verdict} l")),
            page("version", &format!("{verdict} b")),
            page("jump", &format!("{verdict} f5")),
            page("question-quit", &format!("{verdict} ctrl+q")),
            page("question-menu", &format!("{verdict} f9")),
            page("question-help", &format!("{verdict} f1")),
        ],
    );
}

#[test]
fn at_the_end() {
    let mut test = drawn(1);
    let review_id = cases(&mut test)[0].review_id;
    fill(&mut test, review_id);
    let view = case(&mut test, review_id);
    let question = (0..view.questions.len())
        .filter(|index| view.questions[*index].relevance == Relevance::Asked)
        .filter_map(|index| view.question(index))
        .find(|question| judged(question) && question.severity.number() == 3)
        .expect("a critical question")
        .id
        .clone();
    let answer = Some(Answer::verdict(Verdict::NotMet));
    let answer = Request::Answer { review_id, question: question.clone(), answer };
    test.ask(&answer).expect("stored");
    let finding = Finding {
        remark: "Brevet om partshøring er ikke sendt.".into(),
        cause: Some("overlooked".into()),
        consequence: Some("risk-of-loss".into()),
        action: "Ringer til borgeren i dag".into(),
        cure: Cure::Open,
        ..Finding::default()
    };
    let finding_of = Request::SaveFinding { review_id, question, finding, not_cpr: false };
    test.ask(&finding_of).expect("stored");
    pictures(
        &mut test,
        &[
            page("home-all-done", ""),
            page("check", "4"),
            page("close", "4 f8"),
            page("matters", "6"),
        ],
    );
    test.ask(&Request::CloseMonth).expect("closed");
    pictures(
        &mut test,
        &[
            page("home-closed", ""),
            page("check-closed", "4"),
            page("reopen", "4 f8"),
            page("months-closed", "8"),
        ],
    );
}
