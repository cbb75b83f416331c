//! `tilsyn calc` as another program sees it: lines in, lines out, exit codes.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

fn tilsyn(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tilsyn"));
    for name in ["TILSYN_DATA_DIR", "TILSYN_LANG", "TILSYN_NOW", "TILSYN_PASSPHRASE_FILE"] {
        command.env_remove(name);
    }
    command.env("TILSYN_DATA_DIR", std::env::temp_dir().join("tilsyn-calc-has-no-data"));
    command.args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn spawn(arguments: &[&str]) -> Child {
    tilsyn(arguments).spawn().unwrap()
}

/// Runs a command on an input given beside its output, so that neither waits for the other.
fn run(arguments: &[&str], input: &str) -> Output {
    let mut child = spawn(arguments);
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || {
        // A command that ends before it has read everything closes the pipe.
        let _ = stdin.write_all(input.as_bytes());
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// Inputs and expected answers of a golden file, with its tolerance.
fn golden(method: &str) -> (String, Vec<Value>, f64) {
    let path = format!("tests/golden/{method}.json");
    let golden: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let cases = golden["cases"].as_array().unwrap();
    let input = cases.iter().map(|case| format!("{}\n", case["input"])).collect();
    let expected = cases.iter().map(|case| case["expected"].clone()).collect();
    let tolerance = &golden["tolerance"];
    let number = |key: &str| tolerance[key].as_f64().unwrap();
    (input, expected, number("abs") + number("rel"))
}

/// Whether two answers have the same fields, with numbers as near as the file says. The shares
/// and bounds of the methods used here are not above 1.
fn is_near(expected: &Value, got: &Value, tolerance: f64) -> bool {
    match (expected, got) {
        (Value::Object(expected), Value::Object(got)) => {
            expected.len() == got.len()
                && expected.iter().all(|(key, value)| {
                    got.get(key).is_some_and(|other| is_near(value, other, tolerance))
                })
        }
        (Value::Array(expected), Value::Array(got)) => {
            expected.len() == got.len()
                && expected.iter().zip(got).all(|(a, b)| is_near(a, b, tolerance))
        }
        (Value::Number(expected), Value::Number(got)) => {
            let (expected, got) = (expected.as_f64().unwrap(), got.as_f64().unwrap());
            (expected - got).abs() <= tolerance * expected.abs().max(1.0)
        }
        (expected, got) => expected == got,
    }
}

#[test]
fn worked_values_go_in_as_lines_and_come_out_as_lines() {
    for method in ["ci_hypergeometric", "ci_wilson", "compare_newcombe", "draw_srs", "run_rules"] {
        let (input, expected, tolerance) = golden(method);
        let output = run(&["calc", method], &input);
        assert_eq!(output.status.code(), Some(0), "{method}: {}", text(&output.stderr));
        assert!(output.stderr.is_empty(), "{method}");
        let lines: Vec<Value> =
            text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), expected.len(), "{method}");
        for (expected, got) in expected.iter().zip(&lines) {
            assert!(is_near(expected, got, tolerance), "{method}: {got} is not {expected}");
        }
    }
}

#[test]
fn a_line_that_cannot_be_calculated_says_why_and_the_others_go_on() {
    let input = "{\"N\":100,\"n\":10,\"x\":4}\nnonsense\n{\"N\":9,\"n\":10,\"x\":0}\n\
                 {\"N\":60,\"n\":20,\"x\":0}\n";
    let output = run(&["calc", "ci_hypergeometric", "--lang", "da"], input);
    assert_eq!(output.status.code(), Some(1));
    let codes: Vec<Option<String>> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|answer| answer["problem"].as_str().map(str::to_owned))
        .collect();
    let code = |code: &str| Some(code.to_owned());
    assert_eq!(
        codes,
        [None, code("calc-line-not-json"), code("calc-sample-larger-than-population"), None]
    );
    assert!(text(&output.stderr).starts_with("2 linjer kunne ikke regnes ud."));
}

#[test]
fn no_lines_are_no_fault() {
    let output = run(&["calc", "ci_wilson"], "");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
}

#[test]
fn an_unknown_method_lists_all_methods() {
    for arguments in [&["calc", "ci_midq", "--lang", "en"][..], &["calc", "--lang", "en"]] {
        let output = run(arguments, "");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty());
    }
    let output = run(&["calc", "ci_midq", "--json"], "");
    assert_eq!(output.status.code(), Some(2));
    let problem: Value = serde_json::from_slice(&output.stderr).unwrap();
    let said = problem["details"][0]["values"].as_str().unwrap();
    for method in tilsyn::calc::methods().iter().chain(&["self-check"]) {
        assert!(said.split(", ").any(|listed| listed == *method), "{method}: {said}");
    }
}

#[test]
fn an_answer_comes_before_the_next_question() {
    let mut child = spawn(&["calc", "ci_wilson"]);
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for x in 0..3 {
        stdin.write_all(format!("{{\"x\":{x},\"n\":4}}\n").as_bytes()).unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert!(line.starts_with('{') && line.ends_with("}\n"), "{line}");
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_reader_that_leaves_is_no_fault() {
    let mut child = spawn(&["calc", "ci_wilson"]);
    let mut stdin = child.stdin.take().unwrap();
    drop(child.stdout.take());
    let line = "{\"x\":1,\"n\":4}\n".repeat(2000);
    // More than the pipes hold; the program goes away before it is all written.
    let _ = (0..20).try_for_each(|_| stdin.write_all(line.as_bytes()));
    drop(stdin);
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""));
}

#[test]
fn published_values_agree_each_with_its_source() {
    let output = run(&["calc", "self-check", "--lang", "da"], "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let lines: Vec<&str> = text(&output.stdout).lines().collect();
    let (last, checks) = lines.split_last().unwrap();
    assert_eq!(*last, format!("{0} af {0} ens", checks.len()));
    assert!(checks.len() >= 80);
    assert!(checks.iter().all(|line| line.starts_with("ens: ") && line.ends_with(')')));
    for source in ["AICPA", "Touw", "EZ-Quant", "Newcombe", "Anhøj", "FIPS 180-4"] {
        assert!(checks.iter().any(|line| line.contains(source)), "{source}");
    }
}

#[test]
fn published_values_for_machines() {
    let output = run(&["calc", "self-check", "--json"], "");
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    let checks = found["checks"].as_array().unwrap();
    assert_eq!((found["agree"].as_u64(), found["of"].as_u64()), {
        let all = u64::try_from(checks.len()).ok();
        (all, all)
    });
    for check in checks {
        assert!(check["agrees"].as_bool().unwrap(), "{check}");
        assert!(!check["source"].as_str().unwrap().is_empty());
    }
}
