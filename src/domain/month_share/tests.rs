//! Simple and divided draws, replaced and unfinished cases, and what must hold of any division.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use proptest::prelude::*;

use super::*;
use crate::domain::checklist::Severity;
use crate::domain::record::{CaseRecord, DrawRecord, FrameRecord};

const ERROR: Outcome = Outcome::InError { worst: Severity::Error };
const ORDER: Outcome = Outcome::InOrder { any_finding: false };

fn stratum(population: u64, n: u64, x: u64) -> Stratum {
    Stratum { population, n, x }
}

fn case(stratum: &str, outcome: Outcome) -> CaseRecord {
    CaseRecord {
        number: 1,
        stream: Stream::Random,
        stratum: stratum.to_owned(),
        area: None,
        disposition: None,
        replaced: false,
        outcome,
        answers: Vec::new(),
    }
}

/// A month drawn from strata of these sizes.
fn month(strata: &[(&str, i64)], cases: Vec<CaseRecord>) -> MonthRecord {
    let now = chrono::DateTime::UNIX_EPOCH;
    let frame = FrameRecord {
        cases: strata.iter().map(|(_, cases)| cases).sum(),
        duplicates: 0,
        refused: 0,
        sha256: String::new(),
        locked_at: now,
    };
    let draw = DrawRecord {
        label: String::new(),
        seed: String::new(),
        size: 0,
        drawn_at: now,
        reason: None,
        strata: strata.iter().map(|(name, cases)| ((*name).to_owned(), *cases, 0)).collect(),
    };
    MonthRecord {
        team: String::new(),
        centre: String::new(),
        month: "2030-01".parse().unwrap(),
        frame: Some(frame),
        draws: vec![draw],
        cases,
        checklists: Vec::new(),
    }
}

fn times(count: usize, stratum: &str, outcome: Outcome) -> Vec<CaseRecord> {
    vec![case(stratum, outcome); count]
}

#[test]
fn a_simple_draw_is_the_exact_interval() {
    let cases = [times(4, "", ERROR), times(6, "", ORDER)].concat();
    let found = month_share(&month(&[("", 100)], cases)).unwrap();
    assert_eq!((found.low, found.high, found.population), (14, 72, 100));
    assert_eq!((found.weighted, found.uncovered), (None, 0));
}

#[test]
fn a_divided_draw_weighs_each_stratum_by_its_cases() {
    let cases = [
        times(4, "large", ERROR),
        times(6, "large", ORDER),
        times(1, "small", ERROR),
        times(9, "small", ORDER),
    ];
    let found = month_share(&month(&[("large", 100), ("small", 20)], cases.concat())).unwrap();
    let weighted = found.weighted.unwrap();
    assert!((weighted - (100.0 * 0.4 + 20.0 * 0.1) / 120.0).abs() < 1e-15);
    assert_eq!((found.n, found.x, found.population), (20, 5, 120));
    // By hand: Wilson's interval of 0.35 from 15.48 effective cases is 19.8 to 71.3 cases.
    assert_eq!((found.low, found.high), (19, 72), "{found:?}");
}

#[test]
fn cases_outside_the_target_group_make_their_stratum_smaller() {
    let mut outside = case("small", Outcome::Incomplete);
    outside.disposition = Some("outside_target_group".to_owned());
    outside.replaced = true;
    let mut own = case("large", Outcome::Incomplete);
    own.disposition = Some("own_case".to_owned());
    own.replaced = true;
    let mut other = case("large", ERROR);
    other.stream = Stream::Complaint;
    let cases = [vec![outside, own, other], times(2, "large", ORDER), times(1, "small", ERROR)];
    let record = month(&[("large", 40), ("small", 8)], cases.concat());
    let strata: Vec<Stratum> = judged_strata(&record).into_iter().map(|s| s.cases).collect();
    assert_eq!(strata, [stratum(40, 2, 0), stratum(7, 1, 1)]);
    assert!(month_share(&record).is_ok());
}

#[test]
fn nothing_is_said_before_all_drawn_cases_are_reviewed() {
    let mut cases = [times(4, "", ERROR), times(5, "", ORDER)].concat();
    cases.push(case("", Outcome::Incomplete));
    let mut record = month(&[("", 100)], cases);
    assert_eq!(month_share(&record), Err(Unsaid::NotAllReviewed));
    // One that gave way to the next ticket is not waited for.
    record.cases.last_mut().unwrap().replaced = true;
    assert_eq!(month_share(&record).unwrap().n, 9);
    record.draws.clear();
    assert_eq!(month_share(&record), Err(Unsaid::NoList));
    let nothing = month(&[("", 100)], times(3, "", Outcome::NotAssessable));
    assert_eq!(month_share(&nothing), Err(Unsaid::NothingJudged));
}

#[test]
fn a_stratum_without_a_judged_case_is_not_covered() {
    let found = share_of_strata(&[stratum(50, 10, 3), stratum(30, 0, 0)]).unwrap();
    assert_eq!((found.population, found.uncovered, found.weighted), (50, 30, None));
    let found = share_of_strata(&[stratum(50, 10, 3), stratum(30, 0, 0), stratum(9, 3, 0)]);
    assert_eq!(found.unwrap().uncovered, 30);
    let found = share_of_strata(&[stratum(50, 10, 3), stratum(0, 0, 0)]).unwrap();
    assert_eq!((found.uncovered, found.weighted), (0, None));
}

#[test]
fn a_full_count_is_certain() {
    let found = share_of_strata(&[stratum(20, 20, 7), stratum(30, 30, 4)]).unwrap();
    assert_eq!((found.low, found.high, found.is_full_count()), (11, 11, true));
}

#[test]
fn counts_that_do_not_fit_are_refused() {
    for wrong in [stratum(5, 6, 0), stratum(5, 3, 4), stratum(0, 1, 0), stratum(u64::MAX, 1, 0)] {
        assert!(share_of_strata(&[wrong, stratum(9, 3, 1)]).is_err(), "{wrong:?}");
    }
    assert!(share_of_strata(&[]).is_err());
}

proptest! {
    #[test]
    fn whole_cases_around_the_estimate(
        rows in prop::collection::vec((1_u64..300, 0_u64..40, 0_u64..40), 1..8),
    ) {
        let strata: Vec<Stratum> = rows
            .into_iter()
            .map(|(population, n, x)| {
                let n = n.min(population);
                stratum(population, n, x.min(n))
            })
            .collect();
        let Ok(found) = share_of_strata(&strata) else {
            prop_assert!(strata.iter().all(|stratum| stratum.n == 0));
            return Ok(());
        };
        prop_assert!(found.x <= found.low && found.low <= found.high);
        prop_assert!(found.high <= found.population - (found.n - found.x));
        if let Some(share) = found.weighted {
            let total = share * found.population as f64;
            prop_assert!(found.low as f64 <= total + 1e-6 && total - 1e-6 <= found.high as f64);
        }
        if found.is_full_count() {
            prop_assert_eq!((found.low, found.high), (found.x, found.x));
        }
        // Names and order of the strata mean nothing.
        let turned: Vec<Stratum> = strata.iter().rev().copied().collect();
        let other = share_of_strata(&turned).unwrap();
        prop_assert!(other.low.abs_diff(found.low) <= 1 && other.high.abs_diff(found.high) <= 1);
        // Errors and non-errors change places.
        let mirrored: Vec<Stratum> =
            strata.iter().map(|s| stratum(s.population, s.n, s.n - s.x)).collect();
        let mirrored = share_of_strata(&mirrored).unwrap();
        prop_assert!((found.population - mirrored.high).abs_diff(found.low) <= 1);
    }
}
