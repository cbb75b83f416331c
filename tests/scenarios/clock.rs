//! A clock that is wrong, goes back or jumps: what was answered stays, in the order it was given.

use tilsyn::api::Request;
use tilsyn::domain::answer::{Answer, Detail};
use tilsyn::domain::checklist::Kind;
use tilsyn::domain::review::Relevance;
use tilsyn::shell::clock::Clock;

use crate::cli::tilsyn;
use crate::month::{case, cases, drawn_in};
use crate::support::{TestDesk, script};

/// What a clock may say one after the other: right, ten years back and ahead, and the night
/// in which an hour comes twice.
const MOMENTS: [&str; 6] = [
    "2026-11-16T14:32:07+01:00",
    "2016-11-16T14:32:07+01:00",
    "2036-02-29T23:59:59+01:00",
    "2026-10-25T02:59:59+02:00",
    "2026-10-25T02:00:00+01:00",
    "2026-11-16T14:33:00+01:00",
];

#[test]
fn whatever_the_clock_says_every_answer_stays_in_its_order() {
    let mut test = drawn_in(TestDesk::readable(), 1);
    let review_id = cases(&mut test)[0].review_id;
    let view = case(&mut test, review_id);
    let asked: Vec<(String, String)> = (0..view.questions.len())
        .filter(|at| view.questions[*at].relevance == Relevance::Asked)
        .filter_map(|at| view.question(at))
        .filter_map(|question| match &question.kind {
            Kind::Choice(options) => Some((question.id.clone(), options.last()?.id.clone())),
            _ => None,
        })
        .collect();
    assert!(asked.len() >= MOMENTS.len(), "{asked:?}");
    for (moment, (question, option)) in MOMENTS.into_iter().zip(&asked) {
        test.clock = Clock::standing(moment).expect("a moment");
        let answer = Some(Answer::fact(Detail::Choice(option.clone())));
        let request = Request::Answer { review_id, question: question.clone(), answer };
        test.ask(&request).expect("stored");
        // The screen works at any time.
        test.play(&script("f9 esc esc"));
    }
    let november = "2026-11".parse().expect("a month");
    test.ask(&Request::GoToMonth(november)).expect("November");
    let view = case(&mut test, review_id);
    let given = view.questions.iter().filter(|question| question.answer.is_some()).count();
    assert_eq!(given, MOMENTS.len());
    test.desk.lock();
    let data = test.folder.path().join("data");
    let order = rusqlite::Connection::open(data.join("tilsyn.db")).expect("the database");
    let mut statement = order
        .prepare("SELECT row_key FROM journal WHERE subject = 'answer' ORDER BY seq")
        .expect("the journal");
    let keys: Vec<String> =
        statement.query_map([], |row| row.get(0)).and_then(Iterator::collect).expect("entries");
    for (key, (question, _)) in keys.iter().zip(&asked) {
        assert!(key.contains(question), "{key} is not {question}");
    }
    assert_eq!(keys.len(), MOMENTS.len());
    drop(statement);
    drop(order);
    tilsyn(&["check", "--full", "--data-dir", data.to_str().expect("a path")]).says(0);
}
