//! A case judged by another version of its checklist than the date of the act says.

use tilsyn::api::response::{CaseView, Versions};
use tilsyn::api::{Request, Response};
use tilsyn::domain::review::Relevance;

use crate::month::{case, cases, drawn, fill};
use crate::support::{TestDesk, script};

fn versions(test: &mut TestDesk, review_id: i64) -> Versions {
    match test.ask(&Request::ShowVersions { review_id }) {
        Ok(Response::Versions(versions)) => versions,
        other => panic!("{other:?}"),
    }
}

/// The version of a list that a case is judged by.
fn used(view: &CaseView, list: &str) -> u32 {
    let used = view.lists.iter().find(|used| used.reference.id == list);
    used.expect("a list").reference.version
}

/// Labels of the questions that are asked and answered.
fn counting(view: &CaseView) -> Vec<String> {
    (0..view.questions.len())
        .filter(|at| {
            let question = &view.questions[*at];
            question.relevance == Relevance::Asked && question.answer.is_some()
        })
        .filter_map(|at| Some(view.question(at)?.label.clone()))
        .collect()
}

#[test]
fn another_version_is_used_with_a_reason_and_what_falls_away_is_named_first() {
    let mut test = drawn(1);
    let review_id = cases(&mut test)[0].review_id;
    fill(&mut test, review_id);
    let before = case(&mut test, review_id);
    assert_eq!(used(&before, "syg"), 2);
    let offered = versions(&mut test, review_id);
    let names: Vec<(&str, u32, bool, bool)> = offered
        .lines
        .iter()
        .map(|line| (line.checklist.as_str(), line.version, line.in_use, line.by_date))
        .collect();
    assert_eq!(
        names,
        [("gen", 1, true, true), ("syg", 1, false, false), ("syg", 2, true, true)],
        "every version but drafts"
    );
    let falls_away: Vec<String> =
        offered.lines[1].falls_away.iter().map(ToString::to_string).collect();
    let missing = offered.lines[1].missing;

    let way = "3 enter b see:bruges_nu";
    test.play(&script(&format!(
        r#"{way} home f4 up enter tab "Overgangsregel for gamle sager" f8 see:Brug_denne_udgave? right enter
           see:Sag_1_af_1 l see:valgt_i_hånden:_Overgangsregel"#
    )));
    let after = case(&mut test, review_id);
    assert_eq!(used(&after, "syg"), 1);
    let kept = counting(&after);
    let gone: Vec<String> =
        counting(&before).into_iter().filter(|label| !kept.contains(label)).collect();
    assert_eq!(gone, falls_away, "exactly what was named");
    let lacking = after
        .questions
        .iter()
        .filter(|q| q.relevance != Relevance::GatedOut && !q.missing.is_empty());
    assert_eq!(lacking.count(), missing);

    // Back to what the date says: what was only set aside counts again.
    test.play(&script(&format!(
        r#"{way} see:Overgangsregel f4 down enter tab "Fejl i datoen" f8 right enter see:Sag_1_af_1"#
    )));
    let again = case(&mut test, review_id);
    assert_eq!((used(&again, "syg"), again.line.complete), (2, true));
    assert_eq!(counting(&again), counting(&before));
    test.restart();
    assert_eq!(case(&mut test, review_id).version_reason.as_str(), "Fejl i datoen");
}

#[test]
fn a_version_is_refused_without_a_reason_and_when_there_is_no_such_one() {
    let mut test = drawn(1);
    let review_id = cases(&mut test)[0].review_id;
    for (checklist, version, reason, code) in [
        ("syg", 1, "  ", "reason-missing"),
        ("syg", 1, "251248-9996 klagede", "cpr-in-text"),
        ("syg", 3, "En kladde", "not-found"),
        ("syg", 9, "Findes ikke", "not-found"),
        ("yds", 1, "Ikke sagens", "not-found"),
    ] {
        let asked = Request::UseVersion {
            review_id,
            checklist: checklist.into(),
            version,
            reason: reason.into(),
        };
        assert_eq!(test.ask(&asked).expect_err("refused").code, code, "{checklist} {version}");
    }
    assert_eq!(used(&case(&mut test, review_id), "syg"), 2);
    fill(&mut test, review_id);
    test.ask(&Request::CloseMonth).expect("closed");
    let (checklist, reason) = ("syg".to_owned(), "For sent".to_owned());
    let late = Request::UseVersion { review_id, checklist, version: 1, reason };
    assert_eq!(test.ask(&late).expect_err("refused").code, "month-closed");
}
