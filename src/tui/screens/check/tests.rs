//! What the month comes to so far, with what it says about the whole list.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;
use crate::domain::checklist::Severity;
use crate::domain::month::Month;
use crate::domain::month_share::share_of_strata;
use crate::domain::statistics::stratified::Stratum;
use crate::tui::testing_pages::{WINDOWS, drawn, in_danish, with_ctx};

fn line(number: i64, outcome: CaseOutcome) -> CaseLine {
    CaseLine {
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

/// A month of `cases` finished cases, the first of them in error, drawn from so many.
fn month(errors: i64, cases: i64, population: Option<u64>) -> Check {
    let count = |count: i64| u64::try_from(count).unwrap();
    let stratum = |population| Stratum { population, n: count(cases), x: count(errors) };
    let share = match population {
        None => Err(Unsaid::NoList),
        Some(population) => {
            share_of_strata(&[stratum(population)]).map_err(|_| Unsaid::NothingJudged)
        }
    };
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
        share,
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
fn before_all_are_reviewed_only_what_was_seen_is_said() {
    let mut view = month(4, 10, Some(100));
    let odd = |change: fn(&mut CaseLine)| {
        let mut line = line(99, CaseOutcome::InError { worst: Severity::Error });
        change(&mut line);
        line
    };
    // Neither another stream nor what gave way nor what cannot be judged is waited for.
    view.lines.push(odd(|line| line.stream = Stream::Risk));
    view.lines.push(odd(|line| {
        line.out = true;
        line.complete = false;
    }));
    view.lines.push(odd(|line| line.outcome = CaseOutcome::NotAssessable));
    assert!(said(view.clone()).contains("Vi fandt fejl i 4 af 10 sager; med 95"));
    // A case whose file cannot be found is finished, and one in error.
    view.lines.push(odd(|line| {
        line.outcome = CaseOutcome::Incomplete;
        line.disposition = Some("not_found".to_owned());
    }));
    view.lines.push(odd(|line| line.complete = false));
    let said = said(view);
    assert!(said.contains("Sager med fejl indtil nu: 5 af 11 gennemgåede."), "{said}");
    assert!(!said.contains("sikkerhed"), "{said}");
}

#[test]
fn a_draw_in_groups_is_weighted() {
    let strata = [(100, 10, 4), (20, 10, 1), (8, 0, 0)];
    let strata = strata.map(|(population, n, x)| Stratum { population, n, x });
    let view = Check { share: Ok(share_of_strata(&strata).unwrap()), ..month(5, 20, None) };
    let said = said(view);
    for part in ["fejlandelen 35 %", "mellem 19 og 72 af de 120 sager", "8 sager på listen"] {
        assert!(said.contains(part), "{said}");
    }
}

#[test]
fn the_page_in_its_windows() {
    for (name, language, size) in WINDOWS {
        with_ctx(language, size, |ctx| {
            let page = Screen::Check(State::new(month(4, 12, Some(214))));
            insta::assert_snapshot!(format!("sums-{name}"), drawn(&page, ctx));
            let strata = [(100, 10, 4), (20, 10, 1), (8, 0, 0)];
            let strata = strata.map(|(population, n, x)| Stratum { population, n, x });
            let divided = Ok(share_of_strata(&strata).unwrap());
            let view = Check { share: divided, ..month(5, 20, None) };
            let page = Screen::Check(State::new(view));
            insta::assert_snapshot!(format!("groups-{name}"), drawn(&page, ctx));
        });
    }
}
