//! Every result, found by the statistics themselves, in words.

use super::super::{
    Seen, auditor, change, goals, month as months, one_sample, plans, quarter, teams, watching,
};
use crate::catalogue::texts::Texts;
use crate::domain::month_share::share_of_strata;
use crate::domain::statistics::agreement::{Item, agreement};
use crate::domain::statistics::audit::{BothRead, corrected, overlap};
use crate::domain::statistics::barometer::{Indicator, index};
use crate::domain::statistics::comparison::Objection;
use crate::domain::statistics::confidence::Confidence;
use crate::domain::statistics::difference::{Sample, difference};
use crate::domain::statistics::discovery::{discovery_size, discovery_size_of_share};
use crate::domain::statistics::fall::{Prior, fall};
use crate::domain::statistics::fisher::fisher;
use crate::domain::statistics::funnel::funnel;
use crate::domain::statistics::interval_binomial::clopper_pearson;
use crate::domain::statistics::interval_exact::{Side, exact_interval};
use crate::domain::statistics::p_chart::{Centre, p_chart};
use crate::domain::statistics::pareto::pareto;
use crate::domain::statistics::periods::compare_periods;
use crate::domain::statistics::planning::{Plan, outlook};
use crate::domain::statistics::power::{power_of_verdict, smallest_visible_fall};
use crate::domain::statistics::quarter_pool::{Cell, pool};
use crate::domain::statistics::run_chart::run_chart;
use crate::domain::statistics::sample_size::sample_size;
use crate::domain::statistics::shrinkage::shrink;
use crate::domain::statistics::stratified::{Stratum, estimate};
use crate::domain::statistics::suppression::{Group, suppress};
use crate::domain::statistics::target_path::{Path, Shape};
use crate::domain::statistics::trend::{Point, trend};
use crate::domain::text::Clean;
use chrono::NaiveDate;

const CONFIDENCE: Confidence = Confidence::NINETY_FIVE;

pub(super) fn seen(errors: u64, cases: u64) -> Seen {
    Seen { errors, cases }
}

fn sample(seen: Seen) -> Sample {
    Sample { errors: seen.errors as f64, cases: seen.cases as f64 }
}

pub(super) fn exact(population: u64, seen: Seen, texts: &Texts) -> Clean {
    let found =
        exact_interval(population, seen.cases, seen.errors, CONFIDENCE, Side::Both).unwrap();
    one_sample::interval(&found, seen, texts)
}

fn planned(population: u64, seen: Seen, texts: &Texts) -> Clean {
    let found =
        exact_interval(population, seen.cases, seen.errors, CONFIDENCE, Side::Both).unwrap();
    plans::planned_draw(&found, seen, 0.25, texts)
}

/// The month of a draw in groups: (cases on the list, judged, in error).
fn divided(groups: &[(u64, u64, u64)], texts: &Texts) -> Clean {
    let strata: Vec<Stratum> =
        groups.iter().map(|&(population, n, x)| Stratum { population, n, x }).collect();
    let found = share_of_strata(&strata).unwrap();
    let said = months::month_share(&found, texts);
    match months::uncovered(&found, texts) {
        Some(uncovered) => Clean::join(&[said, uncovered], " "),
        None => said,
    }
}

fn process(seen: Seen, texts: &Texts) -> Clean {
    let found = clopper_pearson(seen.errors, seen.cases, CONFIDENCE).unwrap();
    one_sample::interval_without_population(found, seen, texts)
}

pub(super) fn changed(before: Seen, after: Seen, objections: &[Objection], texts: &Texts) -> Clean {
    let found = difference(sample(before), sample(after), CONFIDENCE).unwrap();
    let fall = fall(sample(before), sample(after), Prior::JEFFREYS).unwrap();
    change::change((before, after), &found, &fall, objections, texts)
}

fn stands(seen: Seen, texts: &Texts) -> Clean {
    let day = |year, month| NaiveDate::from_ymd_opt(year, month, 1).unwrap();
    let path = Path::new((day(2030, 1), 0.45), (day(2034, 1), 0.225), Shape::Linear).unwrap();
    let standing = path.standing(day(2032, 7), sample(seen)).unwrap();
    goals::standing(&standing, seen, texts)
}

pub(super) fn audited(ours: Seen, auditors: Seen, texts: &Texts) -> Clean {
    let found = difference(sample(ours), sample(auditors), CONFIDENCE).unwrap();
    auditor::difference((ours, auditors), &found, texts)
}

pub(super) fn read_twice(disagreeing: u64, cases: u64, texts: &Texts) -> Clean {
    let item = |at: u64| {
        let other = usize::from(at < disagreeing);
        Item { case: at / 4, ratings: vec![Some(0), Some(other)] }
    };
    let items: Vec<Item> = (0..cases * 4).map(item).collect();
    auditor::agreement(&agreement(&items, 3).unwrap(), texts)
}

fn run(points: &[(u64, u64)], texts: &Texts) -> Clean {
    let sum = |part: fn(&(u64, u64)) -> u64| points.iter().map(part).sum();
    let seen = seen(sum(|point| point.0), sum(|point| point.1));
    watching::run_chart(&run_chart(points, None).unwrap(), seen, texts)
}

fn month(seen: Seen, texts: &Texts) -> Clean {
    let chart = p_chart(&[(seen.errors, seen.cases)], Centre::Given(0.3)).unwrap();
    let point = chart.points.first().copied().unwrap().unwrap();
    watching::chart_point(&point, 0.3, seen, texts)
}

fn team(seen: Seen, texts: &Texts) -> Clean {
    let found = funnel(0.3, &[(seen.errors, seen.cases)]).unwrap();
    teams::funnel(found.first().unwrap(), &Clean::line("Team Nord"), 0.3, seen, texts)
}

fn hidden(groups: &[(u64, u64)], texts: &Texts) -> Clean {
    let groups: Vec<Group> =
        groups.iter().map(|&(n, workers)| Group { n, workers: Some(workers) }).collect();
    teams::suppression(&suppress(&groups, 5).unwrap(), 5, texts)
}

/// Shares in one sample.
pub(super) fn samples(texts: &Texts) -> Vec<Clean> {
    vec![
        exact(100, seen(4, 10), texts),
        exact(40, seen(2, 5), texts),
        exact(60, seen(0, 20), texts),
        exact(40, seen(0, 5), texts),
        exact(137, seen(40, 137), texts),
        exact(40, seen(0, 40), texts),
        exact(400, seen(391, 399), texts),
        exact(60, seen(0, 59), texts),
        exact(1, seen(1, 1), texts),
        exact(1, seen(0, 1), texts),
        exact(2000, seen(210, 500), texts),
        divided(&[(100, 10, 4), (20, 10, 1)], texts),
        divided(&[(900, 60, 31), (140, 50, 9), (12, 0, 0)], texts),
        divided(&[(40, 4, 1), (20, 2, 1)], texts),
        divided(&[(40, 12, 0), (20, 8, 0)], texts),
        divided(&[(12, 12, 3), (8, 8, 1)], texts),
        process(seen(4, 10), texts),
        process(seen(2, 5), texts),
        process(seen(0, 20), texts),
        process(seen(81, 263), texts),
        one_sample::nothing_assessed(texts),
    ]
}

/// Plans.
pub(super) fn plans_made(texts: &Texts) -> Vec<Clean> {
    let size = |population, half_width| {
        let found = sample_size(population, 0.3, half_width, CONFIDENCE).unwrap();
        plans::sample_size(&found, population, texts)
    };
    let plan = |population| {
        let plan = Plan {
            cases_a_month: 3,
            teams: 10,
            months: 3,
            minutes_a_case: 40.0,
            expected_share: 0.45,
            population,
        };
        plans::outlook(&plan, &outlook(&plan).unwrap(), texts)
    };
    let visible = |cases, from| {
        let found = smallest_visible_fall(cases, from, 0.8).unwrap();
        plans::smallest_visible_fall(found, cases, from, texts)
    };
    let discovery = |allowed| {
        let found = discovery_size(60, 6, allowed, CONFIDENCE).unwrap();
        plans::discovery(&found, 60, 6, allowed, texts)
    };
    let discovery_of_share = |allowed| {
        let found = discovery_size_of_share(0.05, allowed, CONFIDENCE).unwrap();
        plans::discovery_of_share(&found, 0.05, allowed, texts)
    };
    vec![
        size(Some(100), 0.14),
        size(Some(12), 0.01),
        size(None, 0.1),
        planned(60, seen(5, 20), texts),
        planned(60, seen(1, 5), texts),
        planned(12, seen(3, 12), texts),
        discovery(0),
        discovery(2),
        discovery_of_share(0),
        discovery_of_share(1),
        plans::power(
            power_of_verdict(60, 60, 0.45, 0.225).unwrap(),
            (60, 60),
            (0.45, 0.225),
            texts,
        ),
        visible(60, 0.45),
        visible(5, 0.45),
        plan(None),
        plan(Some(400)),
        plan(Some(40)),
    ]
}

/// Quarters and comparisons.
pub(super) fn quarters(texts: &Texts) -> Vec<Clean> {
    let strata = |rows: &[(u64, u64, u64)]| -> Vec<Stratum> {
        rows.iter().map(|&(population, n, x)| Stratum { population, n, x }).collect()
    };
    let weighted = |rows: &[(u64, u64, u64)]| {
        quarter::estimate(&estimate(&strata(rows), CONFIDENCE).unwrap(), texts)
    };
    let cell = |team, population, n| Cell { team, month: 1, population, n, x: 0 };
    let covered = |cells: &[Cell<'_>]| {
        quarter::coverage(&pool(cells, CONFIDENCE).unwrap(), texts).unwrap_or_default()
    };
    let two = estimate(&strata(&[(200, 45, 20), (40, 40, 10)]), CONFIDENCE).unwrap();
    let none = estimate(&strata(&[(200, 45, 0), (40, 40, 0)]), CONFIDENCE).unwrap();
    let nord = Clean::line("Team Nord");
    let part = two.contributions.first().copied().unwrap();
    let (before, after) =
        (strata(&[(200, 45, 20), (60, 15, 9)]), strata(&[(180, 45, 9), (50, 15, 4)]));
    let found = compare_periods(&before, &after).unwrap();
    let clean = compare_periods(&before, &strata(&[(180, 45, 0), (50, 15, 0)])).unwrap();
    let (from, to) = (seen(39, 90), seen(27, 90));
    let probability = fall(sample(from), sample(to), Prior::JEFFREYS).unwrap();
    vec![
        weighted(&[(200, 45, 20), (900, 45, 11)]),
        weighted(&[(200, 4, 2), (900, 5, 1)]),
        weighted(&[(200, 45, 0), (900, 45, 0)]),
        weighted(&[(20, 20, 7), (40, 40, 11)]),
        weighted(&[(20, 20, 0)]),
        covered(&[cell("a", 87, 10), cell("b", 13, 0)]),
        covered(&[cell("a", 87, 10), cell("b", 13, 0), cell("c", 50, 0)]),
        covered(&[cell("a", 998, 10), cell("b", 2, 0)]),
        covered(&[cell("b", 13, 0)]),
        quarter::contribution(&nord, part, &two, texts),
        quarter::contribution(&nord, 0.0, &none, texts),
        changed(from, to, &[Objection::ShortBaseline], texts),
        changed(to, from, &[], texts),
        changed(seen(20, 60), seen(17, 60), &[], texts),
        changed(seen(9, 30), seen(0, 30), &[], texts),
        changed(seen(120, 300), seen(90, 310), &[], texts),
        changed(seen(4, 9), seen(0, 30), &[], texts),
        changed(from, to, &[Objection::ChecklistChanged], texts),
        change::periods(&found, 60, &[], texts),
        change::periods(&clean, 60, &[], texts),
        change::periods(&found, 8, &[], texts),
        change::halved(&probability, (from, to), texts),
        change::fisher(&fisher(39, 90, 27, 90).unwrap(), (from, to), texts),
    ]
}

/// Goals.
pub(super) fn goals_set(texts: &Texts) -> Vec<Clean> {
    let point = |time: u32| Point { time: f64::from(time), x: 22 - u64::from(time), n: 40 };
    let points: Vec<Point> = (1..=8).map(point).collect();
    let forecast = trend(&points, 12.0, 0.225).unwrap();
    let part_goal = |baseline, target, x, n, population| Indicator {
        baseline,
        target,
        x,
        n,
        population,
        weight: 0.5,
    };
    let first = part_goal(Some(0.45), Some(0.225), 31, 100, None);
    let goal = Clean::line("Barometermål 4");
    let both = index(&[first, part_goal(Some(0.6), Some(0.3), 18, 40, Some(40))], CONFIDENCE);
    let half = index(&[first, part_goal(None, Some(0.3), 18, 40, Some(40))], CONFIDENCE).unwrap();
    let worse = Indicator { weight: 1.0, ..part_goal(Some(0.45), Some(0.225), 13, 20, None) };
    let away = index(&[worse], CONFIDENCE).unwrap();
    vec![
        stands(seen(27, 90), texts),
        stands(seen(15, 90), texts),
        stands(seen(45, 90), texts),
        stands(seen(2, 8), texts),
        stands(seen(0, 0), texts),
        goals::trend(&forecast, 0.225, 8, seen(140, 320), texts),
        goals::trend(&forecast, 0.225, 5, seen(88, 200), texts),
        goals::index(&both.unwrap(), &goal, 140, texts),
        goals::index(&half, &goal, 140, texts),
        goals::index_part(half.parts.first().unwrap(), &Clean::line("færre fejlsager"), 100, texts),
        goals::index_part(away.parts.first().unwrap(), &Clean::line("færre fejlsager"), 20, texts),
        goals::index_part(half.parts.get(1).unwrap(), &Clean::line("færre klager"), 40, texts),
    ]
}

/// Auditors, readers, months and teams.
pub(super) fn others(texts: &Texts) -> Vec<Clean> {
    let again = |both, only_auditor, only_internal, neither| BothRead {
        both,
        only_auditor,
        only_internal,
        neither,
    };
    let read = |both, only_auditor, only_internal, neither| {
        let read = again(both, only_auditor, only_internal, neither);
        auditor::overlap(read, &overlap(read).unwrap(), texts)
    };
    let put_right = |ours: Seen, again: BothRead| {
        let found = corrected(ours.errors, ours.cases, again).unwrap();
        auditor::corrected(&found, ours, again.cases().unwrap(), texts)
    };
    let chance: Vec<(u64, u64)> =
        [3, 5, 2, 6, 4, 1, 5, 3, 6, 2, 4, 5].map(|errors| (errors, 12)).to_vec();
    let shift: Vec<(u64, u64)> = (0..14).map(|at| (if at < 7 { 8 } else { 2 }, 12)).collect();
    let kinds: Vec<(&str, u64)> =
        [20, 7, 5, 2, 2, 1, 1, 1, 1].map(|count| ("kind", count)).to_vec();
    let alike = shrink(&[(3, 10), (3, 10), (3, 10)]).unwrap();
    let apart = shrink(&[(1, 30), (15, 30), (9, 30)]).unwrap();
    vec![
        audited(seen(45, 150), seen(39, 100), texts),
        audited(seen(30, 100), seen(59, 150), texts),
        audited(seen(30, 150), seen(59, 100), texts),
        audited(seen(59, 100), seen(30, 150), texts),
        audited(seen(3, 8), seen(30, 150), texts),
        read(7, 3, 1, 19),
        read(0, 0, 1, 19),
        read(0, 0, 0, 0),
        put_right(seen(27, 90), again(6, 3, 0, 21)),
        put_right(seen(27, 90), again(1, 0, 0, 0)),
        put_right(seen(0, 90), again(0, 0, 0, 30)),
        put_right(seen(3, 90), again(0, 0, 3, 20)),
        read_twice(5, 15, texts),
        read_twice(0, 8, texts),
        read_twice(2, 2, texts),
        auditor::agreement(&agreement(&[], 3).unwrap(), texts),
        run(&chance, texts),
        run(&shift, texts),
        run(&[(1, 4), (2, 4), (3, 4)], texts),
        month(seen(4, 12), texts),
        month(seen(0, 26), texts),
        month(seen(10, 12), texts),
        month(seen(4, 6), texts),
        watching::pareto(&pareto(&kinds).unwrap(), 60, texts),
        watching::pareto(&pareto(&[("kind", 3)]).unwrap(), 60, texts),
        watching::pareto(&pareto(&[("kind", 0)]).unwrap(), 60, texts),
        team(seen(19, 30), texts),
        team(seen(15, 30), texts),
        team(seen(9, 30), texts),
        team(seen(3, 30), texts),
        team(seen(1, 40), texts),
        team(seen(3, 5), texts),
        team(seen(0, 0), texts),
        teams::shrinkage(&apart, 90, texts),
        teams::shrinkage(&alike, 30, texts),
        teams::shrinkage(&shrink(&[(0, 0)]).unwrap(), 0, texts),
        hidden(&[(20, 4), (9, 4), (3, 4)], texts),
        hidden(&[(20, 4), (9, 4)], texts),
        hidden(&[(3, 1), (0, 0)], texts),
    ]
}
