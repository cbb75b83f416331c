//! Settings that are changed later, and what they do not change.

use std::collections::BTreeSet;

use tilsyn::api::request::Settings;
use tilsyn::api::response::SettingsView;
use tilsyn::api::{Request, Response};
use tilsyn::catalogue::embedded;
use tilsyn::domain::answer::{Answer, Detail, Verdict};
use tilsyn::domain::checklist::{Allowed, Kind, Standing};
use tilsyn::domain::deadline::Judgement;
use tilsyn::domain::review::Relevance;

use crate::month::{case, cases, drawn};
use crate::support::{TestDesk, script};

fn settings(test: &mut TestDesk) -> SettingsView {
    match test.ask(&Request::ShowSettings) {
        Ok(Response::Settings(view)) => *view,
        other => panic!("{other:?}"),
    }
}

const SETTINGS: &str = r#"f9 "indst" enter"#;

#[test]
fn the_role_said_at_first_use_is_changed_later() {
    let mut test = drawn(1);
    let before = settings(&mut test).settings;
    assert_eq!((before.leads_team, before.manages_centre), (true, false));
    test.play(&script(&format!("{SETTINGS} down enter see:Jeg_er tab tab tab tab 3 f8 see:gemt")));
    test.restart();
    let after = settings(&mut test).settings;
    assert_eq!(after, Settings { manages_centre: true, ..before });
}

#[test]
fn every_local_number_of_the_checklists_is_shown_with_its_standard() {
    let mut test = drawn(1);
    let keys: Vec<(String, u32)> =
        settings(&mut test).parameters.into_iter().map(|one| (one.key, one.standard)).collect();
    assert_eq!(keys.first(), Some(&("gen.notat-arbejdsdage".to_owned(), 3)));
    assert_eq!(keys.last(), Some(&("calibration.one-in".to_owned(), 10)));
    let of_lists = keys.iter().filter(|(key, _)| key != "calibration.one-in");
    let shown: BTreeSet<&str> = of_lists.map(|(key, _)| key.as_str()).collect();
    let lists = embedded::built_in().expect("the built-in checklists");
    let in_force = lists.iter().filter(|list| list.standing == Standing::InForce);
    let there: BTreeSet<String> = in_force
        .flat_map(|list| {
            list.parameters.iter().map(|one| format!("{}.{}", list.reference.id, one.id))
        })
        .collect();
    assert_eq!(shown, there.iter().map(String::as_str).collect());
    let way = format!("{SETTINGS} down down down enter");
    test.play(&script(&format!(
        r#"{way} see:Notat_senest_efter_(arbejdsdage) see:standard:_3 ctrl+a "7" f8 see:1_sat_lokalt"#
    )));
    assert_eq!(settings(&mut test).settings.parameters, [("gen.notat-arbejdsdage".into(), 7)]);
    test.play(&script(&format!("{way} see:lokalt_· backtab backtab enter f8")));
    assert_eq!(settings(&mut test).settings.parameters, []);
    let wrong = vec![("gen.notat-arbejdsdage".into(), 0)];
    let wrong = Settings { parameters: wrong, ..settings(&mut test).settings };
    let refused = test.ask(&Request::SaveSettings(wrong)).expect_err("refused");
    assert_eq!(refused.code, "parameter-value");
}

/// A number set later judges later answers only.
#[test]
fn an_answer_keeps_the_number_it_was_judged_by() {
    let mut test = drawn(2);
    let lines = cases(&mut test);
    let view = case(&mut test, lines[0].review_id);
    let at = (0..view.questions.len())
        .find(|at| {
            let kind = view.question(*at).map(|question| &question.kind);
            matches!(kind, Some(Kind::Deadline { limit: Allowed::Parameter(_), .. }))
        })
        .expect("a question with a local number");
    let gate = view.question(at).and_then(|question| question.relevant_when.clone());
    for line in &lines {
        for fact in gate.iter().flat_map(|condition| condition.reads()) {
            let (review_id, question) = (line.review_id, fact.to_owned());
            let answer = Some(Answer::fact(Detail::Choice("ja".into())));
            test.ask(&Request::Answer { review_id, question, answer }).expect("stored");
        }
        assert_eq!(case(&mut test, line.review_id).questions[at].relevance, Relevance::Asked);
    }
    let question = view.question(at).expect("a question").id.clone();
    let standard = {
        // Asked anew, the field offers the number that holds now.
        let gone = Request::Answer { review_id: lines[0].review_id, question, answer: None };
        test.ask(&gone).expect("taken away");
        case(&mut test, lines[0].review_id).questions[at].limit.expect("a limit")
    };
    let answer_with = |test: &mut TestDesk, review_id| {
        let view = case(test, review_id);
        let limit = view.questions[at].limit.expect("a limit");
        let day = |day| chrono::NaiveDate::from_ymd_opt(2026, 10, day);
        let detail = Detail::Dates { from: day(1), to: day(28), limit };
        let answer = Some(Answer { verdict: Some(Verdict::Met), detail });
        let question = view.question(at).expect("a question").id.clone();
        test.ask(&Request::Answer { review_id, question, answer }).expect("stored");
    };
    answer_with(&mut test, lines[0].review_id);
    let judged = case(&mut test, lines[0].review_id).questions[at].judgement.clone();
    assert!(!judged.as_ref().is_some_and(Judgement::is_in_time), "{judged:?}");

    let list = view.lists[view.questions[at].list].clone();
    let Kind::Deadline { limit: Allowed::Parameter(id), .. } =
        &view.question(at).expect("a question").kind
    else {
        panic!("a local number");
    };
    let key = format!("{}.{id}", list.reference.id);
    let changed = Settings { parameters: vec![(key, 90)], ..settings(&mut test).settings };
    test.ask(&Request::SaveSettings(changed)).expect("saved");

    let kept = &case(&mut test, lines[0].review_id).questions[at];
    assert_eq!((kept.limit, &kept.judgement), (Some(standard), &judged), "frozen");
    let other = lines[1].review_id;
    let question = view.question(at).expect("a question").id.clone();
    test.ask(&Request::Answer { review_id: other, question, answer: None }).expect("taken away");
    answer_with(&mut test, other);
    let later = &case(&mut test, other).questions[at];
    assert_eq!(later.limit, Some(90));
    assert!(later.judgement.as_ref().is_some_and(Judgement::is_in_time));
}
