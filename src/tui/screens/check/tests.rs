//! What the month comes to so far, with what it says about the whole list.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;
use crate::domain::checklist::Severity;
use crate::domain::month::Month;
use crate::tui::testing_pages::{WINDOWS, drawn, in_danish, with_ctx};

fn line(number: i64, outcome: CaseOutcome) -> crate::api::response::CaseLine {
    crate::api::response::CaseLine {
        review_id: number,
        number,
        case_ref: Clean::digits(usize::try_from(number).unwrap()),
        case_type: Clean::default(),
        stream: Stream::Random,
        answered: 20,
        due: 20,
        findings: 0,
        worst: None,
        outcome,
        complete: outcome != CaseOutcome::Incomplete,
        to_discuss: 0,
        disposition: None,
        out: false,
    }
}

/// A month of `cases` finished cases, the first of them in error.
fn month(errors: i64, cases: i64, population: Option<u64>) -> Check {
    let outcome = |number| {
        if number <= errors {
            CaseOutcome::InError { worst: Severity::Error }
        } else {
            CaseOutcome::InOrder { any_finding: false }
        }
    };
    Check {
        gaps: Vec::new(),
        lines: (1..=cases).map(|number| line(number, outcome(number))).collect(),
        closing: None,
        user: Clean::line("Anne Holm"),
        month: "2026-11".parse::<Month>().unwrap(),
        open_critical: 0,
        population,
    }
}

fn said(view: Check) -> String {
    in_danish(|ctx| {
        let page = Screen::Check(State::new(view));
        drawn(&page, ctx).split_whitespace().collect::<Vec<_>>().join(" ")
    })
}

#[test]
fn the_share_is_said_with_its_interval_where_the_list_is_known() {
    let table = [
        (month(4, 10, Some(100)), "har mellem 14 og 72 af de 100 sager fejl."),
        (month(2, 5, Some(40)), "Det er for få til en vurdering: mellem 3 og 33 af de 40 sager"),
        (month(0, 20, Some(60)), "0 af 20 set; kan stadig være op til 8 af 60."),
        (month(3, 12, Some(12)), "Alle 12 sager er gennemgået, og 3 havde fejl."),
        (month(4, 10, None), "Sager med fejl: 4 af 10 gennemgåede."),
        (month(0, 0, Some(60)), "Sager med fejl: 0 af 0 gennemgåede."),
    ];
    for (view, sentence) in table {
        let said = said(view);
        assert!(said.contains(sentence), "{said}");
    }
}

#[test]
fn only_judged_random_cases_are_in_it() {
    let mut view = month(4, 10, Some(100));
    let odd = |change: fn(&mut crate::api::response::CaseLine)| {
        let mut line = line(99, CaseOutcome::InError { worst: Severity::Error });
        change(&mut line);
        line
    };
    view.lines.push(odd(|line| line.stream = Stream::Risk));
    view.lines.push(odd(|line| line.out = true));
    view.lines.push(odd(|line| line.complete = false));
    view.lines.push(odd(|line| line.outcome = CaseOutcome::NotAssessable));
    assert!(said(view.clone()).contains("Vi fandt fejl i 4 af 10 sager"));
    // A case whose file cannot be found counts as one in error.
    view.lines.push(odd(|line| {
        line.outcome = CaseOutcome::Incomplete;
        line.disposition = Some("not_found".to_owned());
    }));
    assert!(said(view).contains("Vi fandt fejl i 5 af 11 sager"));
}

#[test]
fn the_page_in_its_windows() {
    for (name, language, size) in WINDOWS {
        with_ctx(language, size, |ctx| {
            let page = Screen::Check(State::new(month(4, 12, Some(214))));
            insta::assert_snapshot!(format!("sums-{name}"), drawn(&page, ctx));
        });
    }
}
