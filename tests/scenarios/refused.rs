//! What cannot be is refused in words that say what to do, and changes nothing.

use tilsyn::api::request::{CaseList, DrawPlan, ListSource};
use tilsyn::api::response::CaseView;
use tilsyn::api::{Problem, Request, Response};
use tilsyn::catalogue::texts::{Language, Texts};
use tilsyn::domain::answer::{Answer, Detail, Verdict};
use tilsyn::domain::checklist::{Kind, Purpose, Question};
use tilsyn::domain::review::Relevance;

use crate::month::{case, cases, drawn, fill, list};
use crate::support::{TestDesk, script};

/// Refused with this code, which is told in both languages with what to do about it.
fn refused(result: Result<Response, Problem>, code: &str) {
    let problem = result.expect_err(code);
    assert_eq!(problem.code, code);
    for language in [Language::Danish, Language::English] {
        let texts = Texts::new(language);
        for id in [format!("problem-{code}"), format!("hint-{code}")] {
            assert!(texts.has(&id), "{id} in {language:?}");
        }
    }
}

fn draw(size: u32) -> Request {
    let plan = DrawPlan { size, strata: None, equal: false, minimum: 0 };
    Request::Draw { plan, seed: None, reason: None }
}

/// The first question asked of this kind.
fn asked(view: &CaseView, is: impl Fn(&Question) -> bool) -> Option<Question> {
    (0..view.questions.len())
        .filter(|index| view.questions[*index].relevance == Relevance::Asked)
        .filter_map(|index| view.question(index))
        .find(|question| is(question))
        .cloned()
}

#[test]
fn questions_that_are_not_there_and_answers_of_another_kind() {
    let mut test = drawn(1);
    let review_id = cases(&mut test)[0].review_id;
    fill(&mut test, review_id);
    let view = case(&mut test, review_id);
    let before = test.stored();
    let give = |test: &mut TestDesk, question: &str, verdict, detail| {
        let answer = Some(Answer { verdict, detail });
        test.ask(&Request::Answer { review_id, question: question.to_owned(), answer })
    };
    let met = Some(Verdict::Met);
    for unknown in ["GEN-99", "", "'; DROP TABLE answer;--"] {
        refused(give(&mut test, unknown, met, Detail::None), "unknown-question");
    }
    let verdict = asked(&view, |asked| matches!(asked.kind, Kind::Verdict(_))).expect("one");
    let fact = asked(&view, |asked| asked.purpose == Purpose::Fact).expect("one");
    let scale = asked(&view, |asked| matches!(asked.kind, Kind::Scale { .. })).expect("one");
    let choice = asked(&view, |asked| matches!(asked.kind, Kind::Choice(_))).expect("one");
    let dates = asked(&view, |asked| matches!(asked.kind, Kind::Deadline { .. })).expect("one");
    let number = asked(&view, |asked| matches!(asked.kind, Kind::Number { .. })).expect("one");
    let wrong = [
        (&verdict, None, Detail::None),
        (&verdict, met, Detail::Number(3)),
        (&verdict, met, Detail::Text),
        (&fact, met, Detail::None),
        (&fact, None, Detail::None),
        (&scale, met, Detail::Step(0)),
        (&scale, met, Detail::Step(5)),
        (&scale, met, Detail::Number(3)),
        (&choice, None, Detail::Choice("findes-ikke".into())),
        (&choice, None, Detail::Step(1)),
        (&dates, met, Detail::Number(3)),
        (&dates, met, Detail::Choice("ja".into())),
        (&number, met, Detail::Step(3)),
    ];
    for (question, verdict, detail) in wrong {
        let answer = give(&mut test, &question.id, verdict, detail);
        refused(answer, "wrong-kind-of-answer");
    }
    let words = Request::SaveText {
        review_id,
        question: verdict.id.clone(),
        words: "ord, hvor der skal et svar".into(),
    };
    refused(test.ask(&words), "wrong-kind-of-answer");
    let nobody = Request::Answer { review_id: 999, question: fact.id, answer: None };
    refused(test.ask(&nobody), "not-found");
    assert!(test.stored() == before, "something was written");
}

#[test]
fn dates_that_do_not_exist_or_have_not_come() {
    let mut test = drawn(1);
    let review_id = cases(&mut test)[0].review_id;
    fill(&mut test, review_id);
    let view = case(&mut test, review_id);
    let place = (0..view.questions.len())
        .find(|index| {
            view.questions[*index].relevance == Relevance::Asked
                && view
                    .question(*index)
                    .is_some_and(|asked| matches!(asked.kind, Kind::Deadline { .. }))
        })
        .expect("a question with dates");
    let before = case(&mut test, review_id).questions[place].answer.clone();
    let to = format!("3 enter f5 home {} enter", "down ".repeat(place));
    for (typed, said) in [
        ("31-11-2026", "findes ikke"),
        ("30-2", "findes ikke"),
        ("29-2-2026", "findes ikke"),
        ("0-1-2026", "findes ikke"),
        ("32-1", "findes ikke"),
        ("1-13-2026", "findes ikke"),
    ] {
        let seen = test.play(&script(&format!(r#"{to} tab ctrl+a "{typed}" enter"#)));
        let flat = seen.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(said), "{typed}\n{seen}");
        assert_eq!(case(&mut test, review_id).questions[place].answer, before, "{typed}");
    }
    let tomorrow = chrono::NaiveDate::from_ymd_opt(2026, 11, 17).expect("a day");
    for area in [None, Some("syg".to_owned())] {
        let set = Request::SetAct { review_id, date: tomorrow, area };
        refused(test.ask(&set), "act-date-in-future");
    }
}

#[test]
fn a_month_that_has_not_come() {
    let mut test = TestDesk::new();
    test.ask(&Request::GoToMonth("2027-01".parse().expect("a month"))).expect("shown");
    let before = test.stored();
    refused(test.ask(&list(0..4)), "month-in-future");
    assert!(test.stored() == before, "something was written");
}

#[test]
fn a_list_without_cases_and_a_sample_larger_than_its_list() {
    let mut test = TestDesk::new();
    let before = test.stored();
    refused(test.ask(&draw(1)), "list-missing");
    for source in [
        ListSource::Pasted("Sagsnr;Sagstype\n".into()),
        ListSource::Pasted(String::new()),
        ListSource::Count(0),
    ] {
        let list = CaseList { source, roles: None, take_anyway: Vec::new() };
        let problem = test.ask(&Request::LoadList(list)).expect_err("refused");
        assert!(problem.code.starts_with("list-"), "{problem:?}");
    }
    assert!(test.stored() == before, "something was written");
    test.ask(&list(0..4)).expect("loaded");
    let before = test.stored();
    refused(test.ask(&draw(0)), "draw-size-zero");
    refused(test.ask(&draw(5)), "draw-larger-than-list");
    refused(test.ask(&draw(u32::MAX)), "draw-larger-than-list");
    assert!(test.stored() == before, "something was written, or the list is locked");
    // The whole list is no sample too large.
    test.ask(&draw(4)).expect("drawn");
    assert_eq!(cases(&mut test).len(), 4);
}

/// The label is what a draw is repeated by, so it names one draw only: a team whose name differs
/// in nothing that stands in a label is told to take another name.
#[test]
fn two_draws_with_one_label() {
    let mut test = drawn(2);
    let Ok(Response::Settings(view)) = test.ask(&Request::ShowSettings) else { panic!("settings") };
    let mut settings = view.settings;
    settings.team = "Sygedagpenge  (Nord)".into();
    test.ask(&Request::SaveSettings(settings)).expect("another team");
    test.ask(&list(50..90)).expect("its own list");
    refused(test.ask(&draw(2)), "label-taken");
    assert_eq!(cases(&mut test).len(), 0);
    let seen = test.play(&script("2 f8"));
    let flat = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("2026-11:sygedagpenge-nord"), "{seen}");
    assert!(flat.contains("Giv teamet et andet navn"), "{seen}");
}

/// The first case replaced is replaced by the first ticket after the sample, and so on, so that
/// anybody who repeats the draw comes to the same cases.
#[test]
fn reserves_come_in_the_order_of_the_tickets() {
    let mut whole = drawn(6);
    let order: Vec<String> =
        cases(&mut whole).iter().map(|line| line.case_ref.to_string()).collect();
    let mut test = drawn(4);
    let before = cases(&mut test);
    let refs = |test: &mut TestDesk| -> Vec<String> {
        cases(test).iter().map(|line| line.case_ref.to_string()).collect()
    };
    assert_eq!(refs(&mut test), order[..4]);
    for line in [&before[2], &before[0]] {
        let dispose = Request::Dispose {
            review_id: line.review_id,
            disposition: tilsyn::domain::replacement::Disposition::OutsideTargetGroup,
            words: String::new(),
        };
        test.ask(&dispose).expect("replaced");
    }
    assert_eq!(refs(&mut test), order);
}

/// No field of a finding takes a personal number.
#[test]
fn a_personal_number_is_stopped_in_every_field() {
    use tilsyn::api::request::{Cure, Finding};
    let mut test = drawn(1);
    let review_id = cases(&mut test)[0].review_id;
    fill(&mut test, review_id);
    let view = case(&mut test, review_id);
    let question = asked(&view, |asked| matches!(asked.kind, Kind::Verdict(_))).expect("one").id;
    let answer = Some(Answer::verdict(Verdict::NotMet));
    test.ask(&Request::Answer { review_id, question: question.clone(), answer }).expect("stored");
    let before = test.stored();
    let words = || "Borger 251248-9996 ringede".to_owned();
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 16).expect("a day");
    for finding in [
        Finding { remark: words(), ..Finding::default() },
        Finding { severity_reason: words(), ..Finding::default() },
        Finding { action: words(), ..Finding::default() },
        Finding { cure: Cure::Done { on: today, by: words() }, ..Finding::default() },
        Finding { cure: Cure::Cannot { on: today, by: words() }, ..Finding::default() },
    ] {
        let question = question.clone();
        let save =
            Request::SaveFinding { review_id, question, finding: finding.clone(), not_cpr: false };
        let problem = test.ask(&save).expect_err("refused");
        assert_eq!(problem.code, "cpr-in-text", "{finding:?}");
    }
    let settle = Request::Settle {
        review_id,
        question: question.clone(),
        critical: false,
        done: true,
        on: today,
        by: words(),
    };
    refused(test.ask(&settle), "cpr-in-text");
    let add = Request::AddCase {
        stream: tilsyn::domain::stream::Stream::Risk,
        case_ref: "X-1".into(),
        case_type: words(),
    };
    refused(test.ask(&add), "cpr-in-text");
    let good = Request::NoteGoodPractice { review_id, question, words: words(), not_cpr: false };
    refused(test.ask(&good), "cpr-in-text");
    refused(test.ask(&Request::ReopenMonth { reason: words() }), "cpr-in-text");
    assert!(test.stored() == before, "something was written");
}
