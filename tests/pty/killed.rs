//! Killed at every point of a month, as no signal handler can see, and started again.

use std::time::Duration;

use tilsyn::api::response::CaseView;
use tilsyn::api::{Request, Response};
use tilsyn::domain::answer::{Answer, Detail};
use tilsyn::domain::checklist::{Kind, Purpose, Question};
use tilsyn::domain::review::Relevance;

use crate::folder::{Folder, ask, day};
use crate::full;
use crate::oracle::{Acknowledged, Place, place_of};
use crate::window::Window;

/// The facts of a case, each with an answer in order.
fn facts(view: &CaseView) -> Vec<(String, Answer)> {
    (0..view.questions.len())
        .filter_map(|index| view.question(index))
        .filter(|question| question.purpose == Purpose::Fact)
        .map(|question| (question.id.clone(), Answer::fact(detail(question))))
        .collect()
}

fn detail(question: &Question) -> Detail {
    match &question.kind {
        // A case that is followed up is asked more than one that was stopped.
        Kind::Choice(options) if question.id == "sygeskridt" => {
            Detail::Choice(options.first().expect("options").id.clone())
        }
        Kind::Choice(options) => Detail::Choice(options.last().expect("options").id.clone()),
        Kind::Number { .. } => Detail::Number(44),
        Kind::Deadline { .. } => Detail::Dates { from: Some(day(1)), to: Some(day(2)), limit: 5 },
        _ => Detail::Date(day(1)),
    }
}

/// Stores facts of the first case without the UI; those not asked are passed over.
pub(crate) fn answer_facts(folder: &Folder) {
    let view = &folder.cases()[0];
    let review_id = view.line.review_id;
    let mut desk = folder.desk();
    for (question, answer) in facts(view) {
        let request = Request::Answer { review_id, question, answer: Some(answer) };
        let _ = ask(&mut desk, &request);
    }
}

/// The keys that answer a question. The verdicts take turns, so that findings are among them.
pub(crate) fn keys(question: &Question, turn: usize) -> Vec<String> {
    let letters = |text: &str| text.chars().map(String::from).collect::<Vec<_>>();
    let enter = || vec!["enter".to_owned()];
    match (&question.kind, question.purpose) {
        (Kind::Choice(options), Purpose::Fact) if options.len() == 2 => letters("2"),
        (Kind::Choice(_), _) => letters("1"),
        (Kind::Number { .. }, Purpose::Fact) => [letters("44"), enter()].concat(),
        (Kind::Number { .. }, _) => [letters("20"), enter(), enter()].concat(),
        (Kind::Date, _) => [letters("1-10"), enter()].concat(),
        (Kind::Deadline { .. }, _) => {
            [letters("1-10"), enter(), letters("2-10"), enter(), enter()].concat()
        }
        (Kind::Scale { .. }, _) => letters("4"),
        (Kind::Verdict(_), _) => letters(["j", "n", "1", "d", "k"][turn % 5]),
        (Kind::Text, _) => [enter(), letters("ok"), vec!["f8".to_owned()]].concat(),
    }
}

/// What has happened so far, over all the starts.
struct Story<'a> {
    folder: &'a Folder,
    shown: Acknowledged,
    kills: usize,
}

impl Story<'_> {
    /// The program on the question that was left. What it shows must be what was shown before.
    fn resume(&mut self) -> Window {
        let mut window = self.folder.open();
        window.press("enter");
        let mut seen = self.shown.clone();
        window
            .until("the strip of questions", |window| seen_strip(window, &mut self.shown.clone()));
        seen.take(&window.rows());
        self.shown = seen;
        window
    }

    /// Kills, checks the database and holds it against what was shown.
    fn kill(&mut self, window: Window, on_its_way: Option<Place>) -> Vec<CaseView> {
        window.kill();
        self.kills += 1;
        // The program itself is the first to open it after the kill.
        if self.kills % 4 == 1 {
            self.folder.check(false);
        }
        let stored = self.folder.cases();
        assert_eq!(self.shown.faults(&stored, on_its_way), [], "after kill {}", self.kills);
        stored
    }
}

pub(crate) fn seen_strip(window: &Window, shown: &mut Acknowledged) -> bool {
    // The row of keys is drawn last.
    window.flat().contains("Menu") && shown.take(&window.rows())
}

/// The first case that lacks something.
pub(crate) fn at(cases: &[CaseView]) -> Option<&CaseView> {
    cases.iter().find(|view| !view.line.complete)
}

/// Answers questions with keys and kills after every key: without waiting for the screen, and
/// after the screen has said that the answer is saved. Returns how often.
fn killed_while_answering(folder: &Folder, answers: usize) -> usize {
    let mut story = Story { folder, shown: Acknowledged::default(), kills: 0 };
    let mut cases = folder.cases();
    for turn in 0..answers {
        let Some(view) = at(&cases) else { break };
        let place = place_of(view);
        let question = view.question(view.at).expect("a question").clone();
        assert_eq!(view.questions[view.at].relevance, Relevance::Asked);
        let before = answer_to(&cases, &question.id);
        let keys = keys(&question, turn);
        for upto in 1..=keys.len() {
            let mut window = story.resume();
            for key in &keys[..upto] {
                window.press(key);
            }
            cases = story.kill(window, place);
        }
        if answer_to(&cases, &question.id) == before {
            // Killed before it was stored, which is allowed as long as nobody was told.
            let mut window = story.resume();
            for key in &keys {
                window.press(key);
            }
            window.until("the answer is acknowledged", acknowledged);
            // The page of a finding says that the answer is there, but shows no strip.
            let has_strip = story.shown.take(&window.rows());
            cases = story.kill(window, place.filter(|_| !has_strip));
        }
        assert_ne!(answer_to(&cases, &question.id), before, "{}", question.id);
    }
    story.kills
}

/// What is stored for a question of the first case.
pub(crate) fn answer_to(cases: &[CaseView], id: &str) -> Option<Answer> {
    let view = cases.first()?;
    let index = (0..view.questions.len())
        .find(|index| view.question(*index).is_some_and(|question| question.id == id))?;
    view.questions[index].answer.clone()
}

pub(crate) fn acknowledged(window: &Window) -> bool {
    let seen = window.flat();
    seen.contains("Gemt 14.32.07") && seen.contains("Sidste svar") || seen.contains("Hvad så du?")
}

/// One thing a person does from Home: its keys, and the words that say it is done.
struct Deed {
    keys: &'static [&'static str],
    done: &'static str,
}

/// From the list to the closed month.
const DEEDS: [Deed; 3] = [
    Deed { keys: &["1", "paste", "f8", "f8"], done: "Antal, der trækkes" },
    Deed { keys: &["2", "f8"], done: "Efterprøvet: trukket igen fra listen, 5 af 5 ens" },
    Deed { keys: &["5", "f8", "november", "tab", "tab", "enter"], done: "der er afsluttet" },
];

/// How far the month has come, as the database has it: list, draw, closing.
fn come(folder: &Folder) -> (Option<i64>, usize, bool) {
    let mut desk = folder.desk();
    match ask(&mut desk, &Request::ShowHome) {
        Ok(Response::Home(home)) => (home.frame_cases, home.cases, home.closed),
        other => panic!("{other:?}"),
    }
}

/// Does so many of the keys of a deed; the last one is not waited for.
fn play(window: &mut Window, keys: &[&str]) {
    let list: String =
        (0..40).map(|n| format!("26-{};Sygedagpenge;1-10-2026\n", 1000 + n)).collect();
    for (nth, key) in keys.iter().enumerate() {
        let before = window.bytes.len();
        match *key {
            "paste" => window.paste(&format!("Sagsnr;Sagstype;Skæringsdato\n{list}")),
            key if key.len() > 5 => window.paste(key),
            key => window.press(key),
        }
        if nth + 1 < keys.len() {
            window.until("something is drawn", |window| window.bytes.len() > before);
            window.see("Menu");
        }
    }
}

/// The list, the draw and the closing: each is there whole or not at all, and is there when the
/// screen has said so.
fn killed_through_a_month(folder: &Folder) {
    for (nth, deed) in DEEDS.iter().enumerate() {
        let before = come(folder);
        if nth == 2 {
            answer_everything(folder);
        }
        for upto in 1..=deed.keys.len() {
            let mut window = folder.open();
            play(&mut window, &deed.keys[..upto]);
            window.kill();
            folder.check(false);
            let now = come(folder);
            let after = match nth {
                0 => (Some(40), 0, false),
                1 => (Some(40), 5, false),
                _ => (Some(40), 5, true),
            };
            if now == after && upto == deed.keys.len() {
                break;
            }
            assert_eq!(now, before, "{:?}", &deed.keys[..upto]);
        }
        if come(folder) == before {
            let mut window = folder.open();
            play(&mut window, deed.keys);
            window.see(deed.done);
            window.kill();
        }
        assert_ne!(come(folder), before, "{}", deed.done);
        folder.check(true);
    }
}

/// Every case of the month, answered without the UI.
fn answer_everything(folder: &Folder) {
    for nth in 0..folder.cases().len() {
        // Each round answers what the one before has let appear.
        let done = (0..10).any(|_| {
            let view = folder.cases()[nth].clone();
            let due = (0..view.questions.len()).find(|index| {
                view.questions[*index].relevance == Relevance::Asked
                    && !view.questions[*index].missing.is_empty()
            });
            let Some(first) = due else { return true };
            let mut desk = folder.desk();
            for index in first..view.questions.len() {
                let question = view.question(index).expect("a question");
                let detail = match (&question.kind, question.purpose) {
                    (Kind::Verdict(_), _) => Detail::None,
                    (Kind::Scale { .. }, _) => Detail::Step(4),
                    (Kind::Text, _) => continue,
                    _ => detail(question),
                };
                let judged = question.purpose == Purpose::Judged;
                let verdict = judged.then_some(tilsyn::domain::answer::Verdict::Met);
                let answer = Some(Answer { verdict, detail });
                let review_id = view.line.review_id;
                let question = question.id.clone();
                // What a fact has let fall away is refused, and need not be answered.
                let _ = ask(&mut desk, &Request::Answer { review_id, question, answer });
            }
            false
        });
        assert!(done, "case {nth} lacks something after ten rounds");
    }
}

#[test]
fn list_draw_and_closing_are_there_whole_or_not_at_all() {
    killed_through_a_month(&Folder::new(true));
}

/// One case after the other is answered and killed, until there were so many kills.
fn killed_until(kills: usize, encrypted: bool, answers: (usize, usize)) {
    let mut done = 0;
    while done < kills {
        let folder = Folder::new(encrypted).drawn(1);
        done += killed_while_answering(&folder, answers.0);
        answer_facts(&folder);
        done += killed_while_answering(&folder, answers.1);
        folder.check(true);
    }
    eprintln!("{done} kills");
}

#[test]
fn nothing_acknowledged_is_lost_and_nothing_appears() {
    killed_until(full::counted(1, 70, 700), false, (4, 16));
}

#[test]
fn nor_in_an_encrypted_database() {
    killed_until(full::counted(1, 30, 300), true, (2, 4));
}

/// A hand's pause between two fields.
const PAUSE: Duration = Duration::from_millis(60);

/// What was typed and chosen on the page of a finding, a moment before the kill, stands there again.
#[test]
fn what_is_said_of_a_finding_and_not_saved_survives_a_kill() {
    let folder = Folder::new(true).drawn(1);
    answer_facts(&folder);
    let mut window = folder.open();
    window.press("enter");
    window.see("Spørgsmål 1 af");
    window.press("n");
    window.see("Hvad så du?");
    let database = folder.path().join("tilsyn.db");
    let stored = || std::fs::read(&database).expect("a file");
    let before = stored();
    window.type_text("Brevet kom for sent");
    window.until_there("the draft", || stored() != before);
    // Severity, why, cause. A hand pauses between fields: what comes at once is pasted text. Each
    // is waited for, so that the last change of the file is the last field's.
    for (field, text) in [("Alvor", "1"), ("Hvorfor", "Det gik godt"), ("Årsag", "2")] {
        window.rest(PAUSE);
        window.press("tab");
        window.rest(PAUSE);
        window.see(field);
        let before = stored();
        window.type_text(text);
        window.until_there("the draft", || stored() != before);
    }
    window.see("Det gik godt");
    window.see("Gjort, men ikke noteret");
    let seen = window.flat();
    // What came in two pieces is kept twice: it is killed when nothing more is on its way.
    let (mut last, mut same) = (stored(), 0);
    while same < 3 {
        window.rest(Duration::from_millis(500));
        same = if stored() == last { same + 1 } else { 0 };
        last = stored();
    }
    window.kill();
    folder.check(false);

    let draft = folder.finding_draft();
    let names: Vec<&str> = draft.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["remark", "severity", "severity-reason", "cause"], "{seen}");
    let mut window = folder.open();
    window.press("enter");
    window.see("Spørgsmål");
    window.press("f2");
    window.see("Brevet kom for sent");
    window.see("Det gik godt");
    window.see("Det, du skrev og ikke gemte, er her igen");
}
