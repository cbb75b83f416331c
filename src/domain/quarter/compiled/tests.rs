//! A department's figures against those of the same months seen one by one.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::domain::quarter::figures::{QuarterFigures, figures};
use crate::domain::quarter::material::{Expected, Material};
use crate::domain::quarter::tally::{DispositionTally, QuestionKey};
use crate::domain::stream::Stream;

/// (team, month of the quarter, judged in order, in error, on the list besides).
type Given = (usize, u32, u32, u32, u32);

const TEAMS: [&str; 4] = ["Nord", "Syd", "Vest", "Øst"];

fn month(number: u32) -> Month {
    Month::new(2026, 6 + number).unwrap()
}

fn team_month((team, number, in_order, in_error, besides): Given) -> TeamMonth {
    let n = in_order + in_error;
    let cases = CaseTally {
        stream: Stream::Random,
        area: "syg".into(),
        drawn: n + 1,
        replaced: 1,
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
    };
    let question = QuestionTally {
        area: "syg".into(),
        key: QuestionKey { question: "gen-10".into(), meaning: 1 },
        met: in_order,
        partly: 0,
        not_met: in_error,
        not_documented: 0,
        not_relevant: 1,
        gated_out: 0,
        findings: [0, in_error, 0],
        good_practice: 0,
    };
    let stratum = |name: &str, population, n, x| StratumTally {
        stratum: name.into(),
        area: "syg".into(),
        population,
        n,
        x,
    };
    // Half of the list is a stratum in which nothing was judged in some months.
    let (rest, half) = (in_order - in_order / 2, in_order / 2);
    TeamMonth {
        team: TEAMS[team].into(),
        month: month(number),
        planned: 5,
        tallies: Tallies {
            cases: vec![cases],
            dispositions: vec![DispositionTally {
                stream: Stream::Random,
                disposition: "wrong_target_group".into(),
                n: 1,
            }],
            strata: vec![
                stratum("a", rest + in_error + besides, rest + in_error, in_error),
                stratum("b", half + besides, half, 0),
            ],
            questions: vec![question],
            findings: Vec::new(),
        },
    }
}

fn of(months: Vec<TeamMonth>) -> QuarterFigures {
    figures(&Material {
        from: month(1),
        to: month(3),
        area: None,
        counts: Counts { months, ..Counts::default() },
        questions: BTreeMap::new(),
    })
}

fn one_unit(months: &[TeamMonth]) -> TeamMonth {
    let counts = Counts { months: months.to_vec(), ..Counts::default() };
    let Compiled { planned, tallies, .. } = compiled(&counts);
    TeamMonth { team: "Center".into(), month: month(3), planned, tallies }
}

fn given() -> impl Strategy<Value = Vec<Given>> {
    let counts = (0_u32..9, 0_u32..6, 0_u32..90);
    prop::collection::btree_map((0_usize..4, 1_u32..4), counts, 1..12).prop_map(|months| {
        months.into_iter().map(|((team, number), (a, b, c))| (team, number, a, b, c)).collect()
    })
}

proptest! {
    #[test]
    fn a_centre_put_together_says_what_its_months_say(given in given()) {
        let months: Vec<TeamMonth> = given.into_iter().map(team_month).collect();
        let (whole, together) = (of(months.clone()), of(vec![one_unit(&months)]));
        let (a, b) = (&whole.share, &together.share);
        prop_assert_eq!((a.n, a.x, a.population), (b.n, b.x, b.population));
        match (&a.estimate, &b.estimate) {
            (Ok(one), Ok(other)) => {
                // Sums in another order: the same to the last digits but one.
                let pairs = [(one.share, other.share), (one.interval.lower, other.interval.lower)];
                prop_assert!(pairs.iter().all(|(one, other)| (one - other).abs() < 1e-12));
            }
            (one, other) => prop_assert_eq!(one.is_err(), other.is_err()),
        }
        prop_assert_eq!(
            (a.covered.ok().unwrap_or(0.0) * 1e9).round(),
            (b.covered.ok().unwrap_or(0.0) * 1e9).round()
        );
        let (one, other) = (&whole.completion, &together.completion);
        prop_assert_eq!(
            (one.planned, one.drawn, one.reviewed, one.replaced, &one.reasons),
            (other.planned, other.drawn, other.reviewed, other.replaced, &other.reasons)
        );
        let answers = |figures: &QuarterFigures| -> Vec<_> {
            let questions = figures.questions.questions.iter();
            questions.map(|of| (of.key.clone(), of.answers.looked_at(), of.answers.not_in_order())).collect()
        };
        prop_assert_eq!(answers(&whole), answers(&together));
    }
}

#[test]
fn what_is_missing_is_counted_and_planned() {
    let months = vec![team_month((0, 1, 4, 1, 9)), team_month((0, 2, 4, 1, 9))];
    let expected =
        |number, planned| Expected { team: "Nord".into(), month: month(number), planned };
    let counts =
        Counts { months, expected: vec![expected(1, 7), expected(3, 7)], ..Counts::default() };
    let found = compiled(&counts);
    assert_eq!((found.here, found.missing, found.planned), (2, 1, 5 + 5 + 7));
}

#[test]
fn a_list_nobody_looked_at_goes_to_the_month_beside_it() {
    let months = vec![team_month((0, 1, 0, 0, 30)), team_month((0, 2, 2, 1, 10))];
    let counts = Counts { months, ..Counts::default() };
    let strata = compiled(&counts).tallies.strata;
    let told: Vec<_> = strata.iter().map(|of| (of.population, of.n, of.x)).collect();
    assert_eq!(told, [(30 + 12, 2, 1), (30 + 11, 1, 0)]);
}
