//! Killed at every point of a month, as no signal handler can see, and started again.

use tilsyn::api::Request;
use tilsyn::api::response::CaseView;
use tilsyn::domain::answer::{Answer, Detail};
use tilsyn::domain::checklist::{Kind, Purpose, Question};
use tilsyn::domain::review::Relevance;

use crate::folder::{Folder, ask, day};
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
fn keys(question: &Question, turn: usize) -> Vec<String> {
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

fn seen_strip(window: &Window, shown: &mut Acknowledged) -> bool {
    // The row of keys is drawn last.
    window.flat().contains("Menu") && shown.take(&window.rows())
}

/// The first case that lacks something.
fn at(cases: &[CaseView]) -> Option<&CaseView> {
    cases.iter().find(|view| !view.line.complete)
}

/// Answers questions with keys and kills after every key: without waiting for the screen, and
/// after the screen has said that the answer is saved.
fn killed_while_answering(folder: &Folder, answers: usize) {
    let mut story = Story { folder, shown: Acknowledged::default(), kills: 0 };
    let mut cases = folder.cases();
    for turn in 0..answers {
        let Some(view) = at(&cases) else { break };
        let place = place_of(view);
        let question = view.question(view.at).expect("a question").clone();
        assert_eq!(view.questions[view.at].relevance, Relevance::Asked);
        let keys = keys(&question, turn);
        for upto in 1..=keys.len() {
            let mut window = story.resume();
            for key in &keys[..upto] {
                window.press(key);
            }
            cases = story.kill(window, place);
        }
        let answered =
            |cases: &[CaseView]| -> usize { cases.iter().map(|view| view.line.answered).sum() };
        if answered(&cases) <= turn {
            // Killed before it was stored, which is allowed as long as nobody was told.
            let mut window = story.resume();
            for key in &keys {
                window.press(key);
            }
            window.until("the answer is acknowledged", acknowledged);
            story.shown.take(&window.rows());
            cases = story.kill(window, None);
        }
        assert_eq!(answered(&cases), turn + 1, "{question:?}");
    }
}

fn acknowledged(window: &Window) -> bool {
    let seen = window.flat();
    seen.contains("Gemt 14.32.07") && seen.contains("Sidste svar") || seen.contains("Hvad så du?")
}

#[test]
fn nothing_acknowledged_is_lost_and_nothing_appears() {
    let folder = Folder::new(false).drawn(2);
    killed_while_answering(&folder, 12);
    folder.check(true);
}

#[test]
fn nor_in_an_encrypted_database() {
    let folder = Folder::new(true).drawn(2);
    killed_while_answering(&folder, 6);
    folder.check(true);
}
