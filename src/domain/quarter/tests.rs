//! What must hold of the figures of any quarter.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::caveat::Caveat;
use super::figures::{QuarterFigures, figures};
use super::material::{Counts, Expected, Material, TeamMonth};
use super::tally::{
    CaseTally, DispositionTally, FindingKey, FindingTally, QuestionKey, QuestionTally,
    StratumTally, Tallies,
};
use crate::domain::checklist::Severity;
use crate::domain::month::Month;
use crate::domain::replacement::Disposition;
use crate::domain::stream::Stream;

/// (team, month of the quarter, cases in order, in error, on the list besides, question's errors).
type Given = (usize, u32, u32, u32, u32, u32);

const TEAMS: [&str; 4] = ["Nord", "Syd", "Vest", "Øst"];

fn month(number: u32) -> Month {
    Month::new(2026, 6 + number).unwrap()
}

fn cases(stream: Stream, in_order: u32, in_error: u32) -> CaseTally {
    CaseTally {
        stream,
        area: "syg".into(),
        drawn: in_order + in_error,
        replaced: 0,
        incomplete: 0,
        not_assessable: 0,
        in_order,
        deficient: 0,
        in_error,
        critical: 0,
        not_found: 0,
        statutory: in_order,
        minimum: in_order,
        ambition: in_order / 2,
    }
}

fn team_month(names: [&str; 4], given: Given) -> TeamMonth {
    let (team, number, in_order, in_error, besides, errors) = given;
    let n = in_order + in_error;
    let key = QuestionKey { question: "gen-10".into(), meaning: 1 };
    let errors = errors.min(n);
    let finding = FindingKey {
        area: "syg".into(),
        key: key.clone(),
        severity: Severity::Error,
        cause: "time".into(),
        consequence: String::new(),
        cured: None,
    };
    TeamMonth {
        team: names[team].into(),
        month: month(number),
        planned: 5,
        tallies: Tallies {
            cases: if n > 0 { vec![cases(Stream::Random, in_order, in_error)] } else { Vec::new() },
            dispositions: Vec::new(),
            strata: vec![StratumTally {
                stratum: String::new(),
                area: "syg".into(),
                population: n + besides,
                n,
                x: in_error,
            }],
            questions: vec![QuestionTally {
                area: "syg".into(),
                key,
                met: n - errors,
                partly: 0,
                not_met: errors,
                not_documented: 0,
                not_relevant: 0,
                gated_out: 1,
                findings: [0, errors, 0],
                good_practice: 0,
            }],
            findings: if errors > 0 {
                vec![FindingTally { key: finding, n: errors }]
            } else {
                Vec::new()
            },
        },
    }
}

fn material(months: Vec<TeamMonth>) -> Material {
    Material {
        from: month(1),
        to: month(3),
        area: None,
        counts: Counts { months, ..Counts::default() },
        questions: BTreeMap::new(),
    }
}

fn of(months: Vec<TeamMonth>) -> QuarterFigures {
    figures(&material(months))
}

/// Each team's month at most once.
fn given() -> impl Strategy<Value = Vec<Given>> {
    let counts = (0_u32..12, 0_u32..12, 0_u32..90, 0_u32..20);
    prop::collection::btree_map((0_usize..4, 1_u32..4), counts, 0..12).prop_map(|months| {
        let row = |((team, number), (a, b, c, d))| (team, number, a, b, c, d);
        months.into_iter().map(row).collect()
    })
}

proptest! {
    #[test]
    fn the_order_of_the_months_changes_nothing(given in given()) {
        let months: Vec<TeamMonth> = given.iter().map(|one| team_month(TEAMS, *one)).collect();
        let mut other = months.clone();
        other.reverse();
        other.rotate_left(months.len() / 3);
        prop_assert_eq!(of(months), of(other));
    }

    #[test]
    fn the_names_of_the_teams_change_nothing_but_the_names(given in given()) {
        let named = |names: [&str; 4]| of(given.iter().map(|one| team_month(names, *one)).collect());
        let (one, other) = (named(TEAMS), named(["z", "b", "Å", "1"]));
        prop_assert_eq!(&one.completion, &other.completion);
        prop_assert_eq!(&one.findings, &other.findings);
        prop_assert_eq!(&one.ladders, &other.ladders);
        prop_assert_eq!((one.share.n, one.share.x), (other.share.n, other.share.x));
        match (one.share.estimate, other.share.estimate) {
            (Ok(one), Ok(other)) => {
                // Sums of decimal numbers in another order.
                prop_assert!((one.share - other.share).abs() < 1e-12);
                prop_assert!((one.interval.lower - other.interval.lower).abs() < 1e-12);
            }
            (one, other) => prop_assert_eq!(one.err(), other.err()),
        }
        let count = |found: &QuarterFigures| found.caveats.len();
        prop_assert_eq!(count(&named(TEAMS)), count(&named(["z", "b", "Å", "1"])));
    }

    #[test]
    fn nothing_is_lost_and_no_figure_is_larger_than_what_it_is_of(given in given()) {
        let found = of(given.iter().map(|one| team_month(TEAMS, *one)).collect());
        let n: u64 = given.iter().map(|one| u64::from(one.2 + one.3)).sum();
        let x: u64 = given.iter().map(|one| u64::from(one.3)).sum();
        prop_assert_eq!((found.share.n, found.share.x, found.completion.reviewed), (n, x, n));
        let teams: u64 = found.teams.iter().map(|team| team.share.n).sum();
        prop_assert_eq!(teams, n);
        for question in &found.questions.questions {
            let cells: u64 = question.teams.iter().map(|cell| cell.x).sum();
            prop_assert_eq!(cells, question.answers.not_in_order());
            prop_assert!(question.answers.not_in_order() <= question.answers.looked_at());
        }
        let again: u64 = found.findings.systematic.iter().map(|error| error.cases).sum();
        prop_assert_eq!(found.findings.single + again, found.findings.total);
        for ladder in &found.ladders {
            let reached = ladder.steps.map(|step| step.reached);
            prop_assert!(reached.is_sorted_by(|one, other| one >= other));
            prop_assert!(reached[0] <= ladder.judged);
        }
    }
}

/// A quarter with something to say about it.
fn troubled() -> Material {
    let mut first = team_month(TEAMS, (0, 1, 12, 8, 80, 9));
    first.tallies.dispositions = vec![
        DispositionTally {
            stream: Stream::Random,
            disposition: Disposition::CannotBeReviewed.word().into(),
            n: 2,
        },
        DispositionTally {
            stream: Stream::Random,
            disposition: Disposition::OutsideTargetGroup.word().into(),
            n: 9,
        },
    ];
    first.tallies.cases.push(cases(Stream::Complaint, 1, 3));
    let small = team_month(TEAMS, (1, 2, 3, 1, 30, 0));
    let mut material = material(vec![first, small]);
    material.counts.expected = vec![
        Expected { team: "Nord".into(), month: month(1), planned: 5 },
        Expected { team: "Vest".into(), month: month(3), planned: 7 },
    ];
    material.counts.asked_before = vec![QuestionKey { question: "gen-10".into(), meaning: 2 }];
    material
}

#[test]
fn every_caveat_has_its_rule() {
    let found = figures(&troubled());
    let has = |is: fn(&Caveat) -> bool| found.caveats.iter().any(is);
    assert!(has(|caveat| matches!(caveat, Caveat::Missing { here: 2, expected: 3, teams }
        if teams.len() == 1 && teams[0].0 == "Vest")));
    assert_eq!(found.completion.planned, 17, "the missing month was planned too");
    assert!(has(|caveat| *caveat == Caveat::NotReviewable { cases: 2, drawn: 24 }));
    assert!(has(|caveat| *caveat == Caveat::KeptOut { streams: vec![(Stream::Complaint, 4)] }));
    assert!(has(|caveat| *caveat == Caveat::ChangedMeaning { questions: vec!["gen-10".into()] }));
    assert!(has(|caveat| *caveat == Caveat::SingleReader { cases: 24 }));
    assert!(has(
        |caveat| matches!(caveat, Caveat::Few { teams, .. } if teams == &[("Syd".to_owned(), 4)])
    ));
    // A single question is drawn to nothing but itself.
    assert!(!has(|caveat| matches!(caveat, Caveat::PickedAsWorst { .. })));
    let few = found.teams.iter().find(|team| team.team == "Syd").unwrap();
    assert_eq!(few.funnel, None);
}

/// One in twenty, nine and ten cases: where each rule begins.
#[test]
fn caveats_begin_where_their_rules_say() {
    let of_unreviewed = |cases: u32, drawn: u32| {
        let mut month = team_month(TEAMS, (0, 1, drawn, 0, 80, 0));
        month.tallies.dispositions = vec![DispositionTally {
            stream: Stream::Random,
            disposition: Disposition::CannotBeReviewed.word().into(),
            n: cases,
        }];
        let found = of(vec![month]).caveats;
        found.iter().any(|caveat| matches!(caveat, Caveat::NotReviewable { .. }))
    };
    assert_eq!(
        [(0, 20), (1, 20), (1, 21), (2, 40)].map(|(x, n)| of_unreviewed(x, n)),
        [false, true, false, true]
    );
    let is_few = |cases: u32| {
        let found = of(vec![team_month(TEAMS, (0, 1, cases, 0, 80, 0))]).caveats;
        found.iter().any(|caveat| matches!(caveat, Caveat::Few { .. }))
    };
    assert_eq!([0, 1, 9, 10].map(is_few), [false, true, true, false]);
    let of_meanings = |before: u32| {
        let mut material = material(vec![team_month(TEAMS, (0, 1, 20, 0, 80, 0))]);
        let question = "gen-10".to_owned();
        material.counts.asked_before = vec![QuestionKey { question, meaning: before }];
        let found = figures(&material).caveats;
        found.iter().any(|caveat| matches!(caveat, Caveat::ChangedMeaning { .. }))
    };
    assert_eq!([1, 2].map(of_meanings), [false, true]);
}

#[test]
fn the_worst_of_several_questions_is_drawn_towards_the_others() {
    let mut material = troubled();
    for (question, errors) in [("a", 1), ("b", 2), ("c", 3)] {
        let mut tally = material.counts.months[0].tallies.questions[0].clone();
        tally.key.question = question.into();
        (tally.met, tally.not_met) = (20 - errors, errors);
        material.counts.months[0].tallies.questions.push(tally);
    }
    let found = figures(&material);
    let worst = found.caveats.iter().find_map(|caveat| match caveat {
        Caveat::PickedAsWorst { key, x, n, expected } => Some((key, *x, *n, *expected)),
        _ => None,
    });
    let (key, x, n, expected) = worst.unwrap();
    assert_eq!((key.question.as_str(), x, n), ("gen-10", 9, 24));
    assert!(expected < 9.0 / 24.0 && expected > 15.0 / 84.0, "{expected}");
}

#[test]
fn a_full_quarter_of_calibrated_reviews_has_no_caveat() {
    let mut month = team_month(TEAMS, (0, 1, 12, 8, 80, 0));
    month.tallies.cases.push(cases(Stream::Calibration, 2, 0));
    let found = of(vec![month]);
    // Cases read by two are told of, since they are in no share.
    assert_eq!(found.caveats, [Caveat::KeptOut { streams: vec![(Stream::Calibration, 2)] }]);
}

#[test]
fn systematic_is_three_times_the_same_with_the_same_cause() {
    let found =
        of(vec![team_month(TEAMS, (0, 1, 5, 5, 50, 2)), team_month(TEAMS, (1, 1, 5, 5, 50, 1))]);
    let error = &found.findings.systematic[0];
    assert_eq!((error.cases, error.teams, found.findings.single), (3, 2, 0));
    let found = of(vec![team_month(TEAMS, (0, 1, 5, 5, 50, 2))]);
    assert!(found.findings.systematic.is_empty() && found.findings.single == 2);
}
