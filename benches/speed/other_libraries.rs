//! The same calls by SciPy and statsmodels, measured in the same run on the same inputs: those of
//! the golden files. Theirs is the bare call of the function with its arguments at hand. Ours goes
//! the long way, from a line of JSON to a line of JSON; only for special functions, of less than
//! a microsecond, is it the bare call too.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Instant;

use serde_json::Value as Json;
use tilsyn::calc;
use tilsyn::domain::statistics::numerics::beta::{Beta, Point};
use tilsyn::domain::statistics::numerics::hypergeometric::Draw;
use tilsyn::domain::statistics::numerics::{binomial, gamma, normal, student};

use super::table::{Goal, Table, Value};

/// Rounds of which the fastest counts.
const ROUNDS: usize = 15;
/// How often a special function is called in a round, so that the clock is not what is measured.
const REPEATS: usize = 200;

/// Measures each call that has a counterpart; says so where python3 does not have both.
pub(crate) fn measure(table: &mut Table) {
    let inputs: BTreeMap<&str, Vec<Json>> = calc::methods()
        .iter()
        .map(|method| {
            let path = format!("{}/tests/golden/{method}.json", env!("CARGO_MANIFEST_DIR"));
            let file: Json = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
            let cases = file["cases"].as_array().unwrap();
            (*method, cases.iter().map(|case| case["input"].clone()).collect())
        })
        .collect();
    let Some(answer) = python(&serde_json::to_string(&inputs).unwrap()) else {
        table.say("python3 has no scipy and statsmodels, so nothing is compared with them");
        return;
    };
    table.say(&format!("beside {}", answer["versions"].as_str().unwrap()));
    for call in answer["calls"].as_array().unwrap() {
        let (name, method) = (call[0].as_str().unwrap(), call[1].as_str().unwrap());
        let taken: Vec<usize> = serde_json::from_value(call[2].clone()).unwrap();
        let taken: Vec<&Json> = taken.iter().map(|at| &inputs[method][*at]).collect();
        let calls = taken.len() as f64;
        let theirs = call[3].as_f64().unwrap() / calls * 1e6;
        let (what, ours) = if method == "special_functions" {
            let function = taken[0]["function"].as_str().unwrap();
            (function, special(function, &taken) / calls)
        } else {
            let lines: Vec<String> = taken.iter().map(ToString::to_string).collect();
            let round = || {
                lines.iter().for_each(|line| {
                    black_box(calc::run_line(method, line));
                });
            };
            (method, microseconds(round) / calls)
        };
        let what = format!("{what} ({})", taken.len());
        table.line(&what, Value(ours, "us"), Some((name, theirs)), Goal::BelowFloor);
    }
}

/// What the script says; nothing without python3, scipy or statsmodels.
fn python(inputs: &str) -> Option<Json> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/speed/other_libraries.py");
    let mut child = Command::new("python3")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    // A script that cannot begin has closed its end.
    let _ = child.stdin.take()?.write_all(inputs.as_bytes());
    let output = child.wait_with_output().ok()?;
    serde_json::from_slice(&output.stdout).ok()
}

/// Microseconds of the fastest of several rounds.
fn microseconds(mut round: impl FnMut()) -> f64 {
    let rounds = (0..ROUNDS).map(|_| {
        let began = Instant::now();
        round();
        began.elapsed().as_secs_f64() * 1e6
    });
    rounds.fold(f64::INFINITY, f64::min)
}

/// Microseconds of one round over the arguments of a special function.
fn special(function: &str, inputs: &[&Json]) -> f64 {
    let arguments: Vec<Vec<f64>> =
        inputs.iter().map(|input| serde_json::from_value(input["args"].clone()).unwrap()).collect();
    let one: fn(&[f64]) -> f64 = match function {
        "ln_gamma" => |a| gamma::ln_gamma(a[0]),
        "ln_beta" => |a| gamma::ln_beta(a[0], a[1]),
        "beta_reg" => |a| Beta::new(a[0], a[1]).tails(Point::at(a[2])).below,
        "inv_beta_reg" => |a| Beta::new(a[0], a[1]).quantile(a[2]).share,
        "norm_cdf" => |a| normal::probability_below(a[0]),
        "norm_inv" => |a| normal::quantile(a[0]),
        "t_inv" => |a| student::upper_quantile(1.0 - a[0], a[1]),
        "binom_cdf" => |a| binomial::at_most(a[0] as u64, a[1] as u64, a[2]),
        "binom_pmf" => |a| binomial::probability(a[0] as u64, a[1] as u64, a[2]),
        "hypergeom_pmf" => |a| draw(a).probability(a[0] as u64),
        _ => |a| draw(a).at_most(a[0] as u64),
    };
    let round = || {
        for _ in 0..REPEATS {
            arguments.iter().for_each(|arguments| {
                black_box(one(black_box(arguments)));
            });
        }
    };
    microseconds(round) / REPEATS as f64
}

fn draw(a: &[f64]) -> Draw {
    Draw { population: a[1] as u64, errors: a[2] as u64, sample: a[3] as u64 }
}
