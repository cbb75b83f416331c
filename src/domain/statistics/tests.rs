//! What holds for everything in here: whatever the numbers, no function panics, and none gives a
//! result that is not a number.

use std::fmt::Debug;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::agreement::{Item, agreement};
use super::audit::{BothRead, corrected, overlap};
use super::barometer::{Indicator, index};
use super::confidence::Confidence;
use super::difference::{Sample, difference};
use super::discovery::{discovery_size, discovery_size_of_share};
use super::fall::{Prior, fall};
use super::fisher::fisher;
use super::funnel::funnel;
use super::interval_binomial::{clopper_pearson, upper_limit};
use super::interval_exact::{Side, exact_interval};
use super::interval_wilson::wilson;
use super::p_chart::{Centre, p_chart};
use super::pareto::pareto;
use super::periods::compare_periods;
use super::planning::{Plan, expected_share, outlook};
use super::power::{power, smallest_visible_fall};
use super::quarter_pool::{Cell, pool};
use super::run_chart::run_chart;
use super::sample_size::sample_size;
use super::shrinkage::shrink;
use super::stratified::{Stratum, estimate};
use super::target_path::{Path, Shape};
use super::trend::{Point, trend};

/// Fails when a result holds a number that is none. Refusals may repeat what was given.
fn sound<T: Debug, E>(name: &str, result: Result<T, E>) -> Result<(), TestCaseError> {
    let Ok(result) = result else { return Ok(()) };
    // Every field of every result is in its debug form.
    let shown = format!("{result:?}");
    let mut words = shown.split(|sign: char| !sign.is_ascii_alphanumeric());
    prop_assert!(!words.any(|word| word == "NaN" || word == "inf"), "{}: {}", name, shown);
    Ok(())
}

/// Counts, sound and not.
fn count() -> impl Strategy<Value = u64> {
    prop_oneof![
        6 => 0_u64..60,
        1 => prop::sample::select(vec![1_000, 1_000_000, 1_000_000_000, 1_000_000_001, u64::MAX]),
    ]
}

/// Shares and other numbers, sound and not.
fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        5 => 0.0_f64..=1.0,
        2 => 0.0_f64..200.0,
        1 => prop::sample::select(vec![
            f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.0, -1.0, 5e-324, 1e-300, 1e9, 1e300,
        ]),
    ]
}

fn sample() -> impl Strategy<Value = Sample> {
    (number(), number()).prop_map(|(errors, cases)| Sample { errors, cases })
}

fn pairs() -> impl Strategy<Value = Vec<(u64, u64)>> {
    prop::collection::vec((count(), count()).prop_map(|(a, b)| (a.min(b), b)), 0..12)
}

fn strata() -> impl Strategy<Value = Vec<Stratum>> {
    let stratum = (count(), count(), count()).prop_map(|(a, b, c)| {
        let mut sorted = [a, b, c];
        sorted.sort_unstable();
        let [x, n, population] = sorted;
        Stratum { population, n, x }
    });
    prop::collection::vec(stratum, 0..8)
}

fn day(days: u64) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(2030, 1, 1).unwrap_or_default();
    first.checked_add_days(chrono::Days::new(days)).unwrap_or(first)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn one_sample(population in count(), n in count(), x in count(), level in number(), p in number(), d in number()) {
        let Ok(level) = Confidence::new(level) else { return Ok(()) };
        for side in [Side::Both, Side::Upper, Side::Lower] {
            sound("exact_interval", exact_interval(population, n, x, level, side))?;
        }
        sound("clopper_pearson", clopper_pearson(x, n, level))?;
        sound("upper_limit", upper_limit(x, n, level))?;
        sound("wilson", wilson(p, d, None, level))?;
        sound("wilson", wilson(x as f64, n as f64, Some(population), level))?;
        sound("sample_size", sample_size(Some(population), p, d, level))?;
        sound("sample_size", sample_size(None, p, d, level))?;
        sound("discovery_size", discovery_size(population, n, x, level))?;
        sound("discovery_size_of_share", discovery_size_of_share(p, x.min(1000), level))?;
    }

    #[test]
    fn two_samples(before in sample(), after in sample(), level in number(), a in number(), counts in [count(), count(), count(), count()]) {
        let [one, two, three, four] = counts;
        if let Ok(level) = Confidence::new(level) {
            sound("difference", difference(before, after, level))?;
        }
        sound("fall", fall(before, after, Prior::JEFFREYS))?;
        if let Ok(prior) = Prior::new(a, 1.0) {
            sound("fall", fall(before, after, prior))?;
        }
        sound("fisher", fisher(one, two, three, four))?;
        let read = BothRead { both: one, only_auditor: two, only_internal: three, neither: four };
        sound("overlap", overlap(read))?;
        sound("corrected", corrected(one, two, read))?;
    }

    #[test]
    fn plans(n in count(), p1 in number(), p2 in number(), counts in [count(), count(), count()]) {
        // Larger sizes are walked elsewhere; they take seconds.
        let n = if n <= 2000 { n.min(40) } else { n };
        sound("power", power(n, n / 2, p1, p2))?;
        sound("smallest_visible_fall", smallest_visible_fall(n, p1, p2))?;
        let [teams, months, population] = counts;
        let plan = Plan {
            cases_a_month: n % 4,
            teams: if teams > 60 { teams } else { teams % 5 },
            months,
            minutes_a_case: p2,
            expected_share: p1,
            population: Some(population),
        };
        sound("outlook", outlook(&plan))?;
        let share = expected_share(teams, months);
        prop_assert!((0.0..=1.0).contains(&share));
    }

    #[test]
    fn several_strata(before in strata(), after in strata()) {
        sound("estimate", estimate(&before, Confidence::NINETY_FIVE))?;
        sound("compare_periods", compare_periods(&before, &after))?;
        let cells: Vec<Cell<'_>> = before
            .iter()
            .zip(0..)
            .map(|(s, month)| Cell { team: "a", month, population: s.population, n: s.n, x: s.x })
            .collect();
        sound("pool", pool(&cells, Confidence::NINETY_FIVE))?;
    }

    #[test]
    fn series_and_teams(points in pairs(), p in number(), at in number(), length in 0_usize..14) {
        sound("run_chart", run_chart(&points, None))?;
        sound("run_chart", run_chart(&points, Some(length)))?;
        for centre in [Centre::Given(p), Centre::All, Centre::First(length)] {
            sound("p_chart", p_chart(&points, centre))?;
        }
        sound("funnel", funnel(p, &points))?;
        sound("shrink", shrink(&points))?;
        let kinds: Vec<(&str, u64)> = points.iter().map(|(count, _)| ("kind", *count)).collect();
        sound("pareto", pareto(&kinds))?;
        let times = points.iter().zip(0_u32..).map(|(&(x, n), t)| Point { time: f64::from(t), x, n });
        sound("trend", trend(&times.collect::<Vec<_>>(), at, p))?;
    }

    #[test]
    fn goals(values in [number(), number(), number()], seen in sample(), days in [0_u64..3000, 0_u64..3000, 0_u64..3000], n in count(), x in count()) {
        let [start, end, other] = values;
        let [from, to, now] = days.map(day);
        for shape in [Shape::Linear, Shape::Geometric] {
            if let Ok(path) = Path::new((from, start), (to, end), shape) {
                sound("standing", path.standing(now, seen))?;
            }
        }
        let indicator = |weight, population| Indicator {
            baseline: Some(start), target: Some(end), x, n, population, weight,
        };
        let parts = [indicator(0.5, None), indicator(0.5, Some(n))];
        sound("index", index(&parts, Confidence::NINETY_FIVE))?;
        sound("index", index(&[indicator(other, None)], Confidence::NINETY_FIVE))?;
    }

    #[test]
    fn readers(ratings in prop::collection::vec((0_u64..6, prop::option::of(0_usize..4), prop::option::of(0_usize..4)), 0..30), categories in 0_usize..6) {
        let items: Vec<Item> = ratings
            .into_iter()
            .map(|(case, one, other)| Item { case, ratings: vec![one, other] })
            .collect();
        sound("agreement", agreement(&items, categories))?;
    }

    #[test]
    fn the_order_of_teams_changes_nothing_about_them(teams in pairs(), turn in 0_usize..12, p in 0.0_f64..=1.0) {
        let turned = |teams: &[(u64, u64)]| {
            let mut teams = teams.to_vec();
            let by = if teams.is_empty() { 0 } else { turn % teams.len() };
            teams.rotate_left(by);
            (teams, by)
        };
        let (others, by) = turned(&teams);
        if let (Ok(mut one), Ok(other)) = (funnel(p, &teams), funnel(p, &others)) {
            one.rotate_left(by);
            prop_assert_eq!(one, other);
        }
        if let (Ok(one), Ok(other)) = (shrink(&teams), shrink(&others)) {
            let mut shares = one.shrunken;
            shares.rotate_left(by);
            for (one, other) in shares.into_iter().zip(other.shrunken) {
                match (one, other) {
                    (Ok(one), Ok(other)) => prop_assert!((one - other).abs() < 1e-9),
                    (one, other) => prop_assert_eq!(one, other),
                }
            }
        }
    }
}

#[test]
fn what_is_no_number_would_be_seen() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let nested: Result<Result<Option<f64>, ()>, ()> = Ok(Ok(Some(number)));
        assert!(sound("nested", nested).is_err());
    }
    assert!(sound("number", Ok::<_, ()>(0.5)).is_ok());
}
