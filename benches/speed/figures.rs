//! The statistics: one interval, every worked value of the golden files, the quarter of a city.

use std::hint::black_box;
use std::time::Instant;

use tilsyn::calc;
use tilsyn::domain::statistics::confidence::Confidence;
use tilsyn::domain::statistics::difference::Sample;
use tilsyn::domain::statistics::fall::{Prior, fall};
use tilsyn::domain::statistics::funnel::funnel;
use tilsyn::domain::statistics::interval_exact::{Side, exact_interval};
use tilsyn::domain::statistics::interval_wilson::wilson;
use tilsyn::domain::statistics::p_chart::{Centre, p_chart};
use tilsyn::domain::statistics::pareto::pareto;
use tilsyn::domain::statistics::periods::compare_periods;
use tilsyn::domain::statistics::quarter_pool::{Cell, pool};
use tilsyn::domain::statistics::run_chart::run_chart;
use tilsyn::domain::statistics::shrinkage::shrink;
use tilsyn::domain::statistics::stratified::Stratum;
use tilsyn::domain::statistics::suppression::{Group, suppress};

use super::table::{Goal, Table, Value};
use super::terminal::milliseconds;

/// Teams and questions of a city, months of a quarter, months of a chart.
const TEAMS: usize = 120;
const QUESTIONS: usize = 25;
const MONTHS: usize = 3;
const CHART: usize = 24;

/// Measures each, the best of several runs.
pub(crate) fn measure(table: &mut Table) {
    let intervals = 201.0;
    let wilsons = best(20, || {
        for x in 0..=200 {
            let _ = black_box(wilson(f64::from(x), 200.0, Some(2000), Confidence::NINETY_FIVE));
        }
    });
    let exact = best(20, || {
        for x in 0..=200 {
            let _ = black_box(exact_interval(2000, 200, x, Confidence::NINETY_FIVE, Side::Both));
        }
    });
    let microseconds = |time: f64| Value(time / intervals * 1000.0, "us");
    let floor = Some(("Wilson's formula", microseconds(wilsons).0));
    table.line("exact interval, N = 2,000", microseconds(exact), floor, Goal::AtMost(100.0));
    golden(table);
    let cells = city();
    let quarter = best(5, || every_figure(&cells));
    let formula = best(5, || closed_forms(&cells));
    let floor = Some(("its Wilson intervals", formula));
    table.line(
        "quarter of a city, 120 teams x 25",
        Value(quarter, "ms"),
        floor,
        Goal::AtMost(50.0),
    );
}

/// Milliseconds of the fastest of so many runs.
fn best(runs: usize, mut work: impl FnMut()) -> f64 {
    let times = (0..runs).map(|_| {
        let began = Instant::now();
        work();
        milliseconds(began.elapsed())
    });
    times.fold(f64::INFINITY, f64::min)
}

fn golden(table: &mut Table) {
    let mut lines: Vec<(&str, String)> = Vec::new();
    for method in calc::methods() {
        let path = format!("{}/tests/golden/{method}.json", env!("CARGO_MANIFEST_DIR"));
        let file: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let cases = file["cases"].as_array().unwrap();
        lines.extend(cases.iter().map(|case| (*method, case["input"].to_string())));
    }
    let parsed = best(3, || {
        for (_, line) in &lines {
            let value: serde_json::Value = serde_json::from_str(line).unwrap();
            black_box(value.to_string());
        }
    });
    let all = best(3, || {
        for (method, line) in &lines {
            black_box(calc::run_line(method, line));
        }
    });
    let what = format!("all {} golden cases", lines.len());
    table.line(&what, Value(all, "ms"), Some(("their JSON alone", parsed)), Goal::AtMost(1000.0));
    let mut slowest: Vec<(f64, &str)> = calc::methods()
        .iter()
        .map(|method| {
            let of_method = || lines.iter().filter(|(name, _)| name == method);
            let time = best(3, || {
                of_method().for_each(|(name, line)| {
                    black_box(calc::run_line(name, line));
                })
            });
            (time, *method)
        })
        .collect();
    slowest.sort_by(|a, b| b.0.total_cmp(&a.0));
    let words: Vec<String> =
        slowest.iter().take(4).map(|(time, method)| format!("{method} {time:.1} ms")).collect();
    table.say(&format!("most of it: {}", words.join(", ")));
}

/// Cells of every question: (population, assessed, in error) by team and month.
struct City {
    names: Vec<String>,
    /// By question, then team, then month.
    cells: Vec<Vec<Vec<(u64, u64, u64)>>>,
}

fn city() -> City {
    let mut state = 1_u64;
    let mut below = |most: u64| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % most
    };
    let mut cell = || {
        let n = 3 + below(10);
        (60 + below(200), n, below(n / 2 + 1))
    };
    let cells = (0..QUESTIONS)
        .map(|_| (0..TEAMS).map(|_| (0..CHART).map(|_| cell()).collect()).collect())
        .collect();
    City { names: (0..TEAMS).map(|team| format!("team-{team}")).collect(), cells }
}

/// Everything an analysis of the last quarter shows, for each question: the weighted share, each
/// team's interval, funnel, shrunken shares, what is hidden, the change since the quarter before,
/// both charts of two years; and which questions err most.
fn every_figure(city: &City) {
    let codes: Vec<String> = (0..QUESTIONS).map(|question| format!("q-{question}")).collect();
    let mut errors: Vec<(&str, u64)> = Vec::new();
    for (teams, code) in city.cells.iter().zip(&codes) {
        let quarters = [CHART - 2 * MONTHS, CHART - MONTHS].map(|from| {
            teams.iter().map(|team| team[from..from + MONTHS].to_vec()).collect::<Vec<_>>()
        });
        let [before, now] = &quarters;
        let cells: Vec<Cell<'_>> = now
            .iter()
            .zip(&city.names)
            .flat_map(|(months, team)| {
                (1..).zip(months).map(|(month, &(population, n, x))| Cell {
                    team,
                    month,
                    population,
                    n,
                    x,
                })
            })
            .collect();
        let pooled = pool(&cells, Confidence::NINETY_FIVE).unwrap();
        let share = pooled.estimate.as_ref().unwrap().share;
        black_box(&pooled);
        let totals: Vec<(u64, u64, u64)> = now
            .iter()
            .map(|months| {
                months
                    .iter()
                    .fold((0, 0, 0), |sum, cell| (sum.0 + cell.0, sum.1 + cell.1, sum.2 + cell.2))
            })
            .collect();
        for &(population, n, x) in &totals {
            let _ =
                black_box(exact_interval(population, n, x, Confidence::NINETY_FIVE, Side::Both));
        }
        let counts: Vec<(u64, u64)> = totals.iter().map(|&(_, n, x)| (x, n)).collect();
        let _ = black_box(funnel(share, &counts));
        let _ = black_box(shrink(&counts));
        let groups: Vec<Group> = counts.iter().map(|&(_, n)| Group { n, workers: None }).collect();
        let _ = black_box(suppress(&groups, 5));
        let strata = |quarter: &[Vec<(u64, u64, u64)>]| -> Vec<Stratum> {
            quarter
                .iter()
                .flatten()
                .map(|&(population, n, x)| Stratum { population, n, x })
                .collect()
        };
        let _ = black_box(compare_periods(&strata(before), &strata(now)));
        let points: Vec<(u64, u64)> = (0..CHART)
            .map(|month| {
                teams
                    .iter()
                    .fold((0, 0), |sum, team| (sum.0 + team[month].2, sum.1 + team[month].1))
            })
            .collect();
        let _ = black_box(run_chart(&points, None));
        let _ = black_box(p_chart(&points, Centre::All));
        errors.push((code, counts.iter().map(|(x, _)| x).sum()));
    }
    let _ = black_box(pareto(&errors));
    each_team_since_last_quarter(city);
}

/// How probable it is that each team's share fell, over all questions.
fn each_team_since_last_quarter(city: &City) {
    for team in 0..TEAMS {
        let [before, now] = [CHART - 2 * MONTHS, CHART - MONTHS].map(|from| {
            let of_team = city.cells.iter().flat_map(|teams| &teams[team][from..from + MONTHS]);
            let (x, n) = of_team.fold((0, 0), |sum, cell| (sum.0 + cell.2, sum.1 + cell.1));
            Sample { errors: x as f64, cases: n as f64 }
        });
        let _ = black_box(fall(before, now, Prior::JEFFREYS));
    }
}

fn closed_forms(city: &City) {
    for team in city.cells.iter().flatten() {
        let months = team.iter().rev().take(MONTHS);
        let (n, x) = months.fold((0, 0), |sum, cell| (sum.0 + cell.1, sum.1 + cell.2));
        let _ = black_box(wilson(x as f64, n as f64, None, Confidence::NINETY_FIVE));
    }
}
