//! Every method of `calc` against golden files made by other programs (R, SciPy, statsmodels,
//! mpmath, exact fractions), each value within the tolerance its file states.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use serde_json::Value;
use sha2::{Digest, Sha256};

/// How far a number may be off: `abs + rel · |expected|`. Anything else must be equal.
#[derive(Clone, Copy)]
struct Tolerance {
    absolute: f64,
    relative: f64,
}

impl Tolerance {
    fn of(golden: &Value) -> Self {
        let number = |key: &str| golden["tolerance"][key].as_f64().unwrap();
        Self { absolute: number("abs"), relative: number("rel") }
    }

    /// Where the two differ, if they do.
    fn difference(self, path: &str, expected: &Value, got: &Value) -> Option<String> {
        match (expected, got) {
            (Value::Object(expected), Value::Object(got)) => {
                let surplus = got.keys().find(|key| !expected.contains_key(*key));
                if let Some(key) = surplus {
                    return Some(format!("{path}: {key} is not expected"));
                }
                expected.iter().find_map(|(key, value)| {
                    let other = got.get(key).unwrap_or(&Value::Bool(false));
                    self.difference(&format!("{path}.{key}"), value, other)
                })
            }
            (Value::Array(expected), Value::Array(got)) => {
                if expected.len() != got.len() {
                    return Some(format!("{path}: {} values, not {}", got.len(), expected.len()));
                }
                let pairs = expected.iter().zip(got).enumerate();
                pairs
                    .filter_map(|(i, (e, g))| self.difference(&format!("{path}[{i}]"), e, g))
                    .next()
            }
            (Value::Number(expected), Value::Number(got)) => {
                let whole = !expected.is_f64();
                let (expected, got) = (expected.as_f64().unwrap(), got.as_f64().unwrap());
                let allowed =
                    if whole { 0.0 } else { self.absolute + self.relative * expected.abs() };
                let off = (got - expected).abs();
                (off > allowed).then(|| format!("{path}: {got} not {expected}, off by {off:e}"))
            }
            (expected, got) => (expected != got).then(|| format!("{path}: {got} not {expected}")),
        }
    }
}

/// Runs one file through one stream and returns how many cases it holds.
fn check(method: &str) -> usize {
    let path = format!("tests/golden/{method}.json");
    let golden: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert_eq!(golden["method"], method);
    let cases = golden["cases"].as_array().unwrap();
    let input: String = cases.iter().map(|case| format!("{}\n", case["input"])).collect();
    let mut output = Vec::new();
    let summary = tilsyn::calc::run(method, input.as_bytes(), &mut output).unwrap();
    assert_eq!((summary.lines, summary.problems), (cases.len() as u64, 0), "{method}");
    let output = String::from_utf8(output).unwrap();
    let tolerance = Tolerance::of(&golden);
    let differences: Vec<String> = cases
        .iter()
        .zip(output.lines())
        .filter_map(|(case, line)| {
            let got: Value = serde_json::from_str(line).unwrap();
            let id = case["id"].as_str().unwrap();
            tolerance.difference(id, &case["expected"], &got)
        })
        .collect();
    assert!(differences.is_empty(), "{method}:\n{}", differences.join("\n"));
    cases.len()
}

#[test]
fn every_worked_value_of_every_method() {
    let mut cases = 0;
    for method in tilsyn::calc::methods() {
        cases += check(method);
    }
    assert!(cases >= 1400, "{cases}");
}

#[test]
fn the_last_digit_is_the_same_everywhere() {
    // Of all answers to all worked inputs. It changes when a method does, never with the platform
    // or the way the program is built.
    let mut hash = Sha256::new();
    for method in tilsyn::calc::methods() {
        let path = format!("tests/golden/{method}.json");
        let golden: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        for case in golden["cases"].as_array().unwrap() {
            hash.update(tilsyn::calc::run_line(method, &case["input"].to_string()));
        }
    }
    let digest: [u8; 32] = hash.finalize().into();
    assert_eq!(
        tilsyn::domain::draw::hex(&digest),
        "935f7c25989caa4862818cfc18bcc3a420851f27c38270ee281dc9464cd35f05"
    );
}

#[test]
fn every_golden_file_has_its_method() {
    for entry in std::fs::read_dir("tests/golden").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            assert!(tilsyn::calc::methods().contains(&name.as_str()), "{name}");
        }
    }
}

#[test]
fn published_values_are_recomputed() {
    let checks = tilsyn::calc::self_check::self_check();
    let off: Vec<_> = checks.iter().filter(|check| !check.agrees).collect();
    assert!(off.is_empty() && checks.len() >= 80, "{} checks, off: {off:#?}", checks.len());
}
