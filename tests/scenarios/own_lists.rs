//! Checklists of a municipality's own beside those that come with the program.

use tilsyn::api::Request;
use tilsyn::api::request::Finding;
use tilsyn::catalogue::checklist::parse;
use tilsyn::catalogue::embedded::TEMPLATES;
use tilsyn::domain::answer::{Answer, Detail, Verdict};

use crate::month::{case, cases, drawn};

#[test]
fn promises_are_asked_in_every_case_and_a_form_of_ones_own_in_its_area() {
    let own: Vec<_> = TEMPLATES
        .iter()
        .map(|(name, content)| parse(name, content.as_bytes()).expect("a sound template"))
        .collect();
    let mut test = drawn(1);
    test.restart_knowing(own);
    let review_id = cases(&mut test)[0].review_id;
    let date = "2026-10-01".parse().expect("a day");
    for (area, lists) in
        [("syg", ["gen-01", "syg-01", "loefte-01"]), ("egen", ["gen-01", "sag-01", "loefte-01"])]
    {
        let set = Request::SetAct { review_id, date, area: Some(area.into()) };
        test.ask(&set).expect("set");
        let view = case(&mut test, review_id);
        let ids: Vec<&str> = (0..view.questions.len())
            .filter_map(|index| view.question(index))
            .map(|question| question.id.as_str())
            .collect();
        for wanted in lists {
            assert!(ids.contains(&wanted), "{wanted} in {ids:?}");
        }
        // A fact that two lists ask is asked once.
        assert_eq!(ids.iter().filter(|id| **id == "skriftlig-henvendelse").count(), 1);
    }
    // To a low degree is a finding, with the consequences that the question knows.
    let question = "sag-02".to_owned();
    let detail = Detail::Choice("lav".into());
    let answer = Some(Answer { verdict: Some(Verdict::NotMet), detail });
    test.ask(&Request::Answer { review_id, question: question.clone(), answer }).expect("stored");
    let save = |consequence: &str| Request::SaveFinding {
        review_id,
        question: question.clone(),
        finding: Finding {
            remark: "Kilden kan ikke ses".into(),
            cause: Some("overlooked".into()),
            consequence: Some(consequence.into()),
            ..Finding::default()
        },
        not_cpr: false,
    };
    assert_eq!(test.ask(&save("paid-too-much")).expect_err("refused").code, "unknown-code");
    test.ask(&save("risk-of-wrong-decision")).expect("stored");
    let view = case(&mut test, review_id);
    assert_eq!(view.line.findings, 1);
}
