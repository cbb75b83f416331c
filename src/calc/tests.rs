//! Lines in, lines out: nothing panics, nothing gives NaN.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use proptest::prelude::*;
use serde_json::Value;

use super::*;

fn problem(method: &str, line: &str) -> String {
    let answer: Value = serde_json::from_str(&run_line(method, line)).unwrap();
    answer["problem"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn names_are_sorted_and_unique() {
    assert!(methods().is_sorted_by(|a, b| a < b));
}

#[test]
fn every_fault_has_its_code() {
    let table = [
        ("ci_midq", "{}", "calc-method-unknown"),
        ("ci_wilson", "", "calc-line-not-json"),
        ("ci_wilson", "{\"x\": 1", "calc-line-not-json"),
        ("ci_wilson", "{\"x\": 1}", "calc-input"),
        ("ci_wilson", "{\"x\": 1, \"n\": 2, \"m\": 3}", "calc-input"),
        ("ci_wilson", "{\"x\": NaN, \"n\": 2}", "calc-line-not-json"),
        ("ci_wilson", "{\"x\": 1e999, \"n\": 2}", "calc-line-not-json"),
        ("ci_wilson", "{\"x\": -1, \"n\": 2}", "calc-out-of-range"),
        ("ci_wilson", "{\"x\": 1, \"n\": 2, \"conf\": \"1\"}", "calc-out-of-range"),
        ("ci_wilson", "{\"x\": 1, \"n\": 2, \"conf\": \"NaN\"}", "calc-out-of-range"),
        ("ci_wilson", "{\"x\": 1, \"n\": 2, \"conf\": \"high\"}", "calc-not-a-number"),
        ("ci_wilson", "{\"x\": 0, \"n\": 0}", "calc-undefined"),
        ("ci_hypergeometric", "{\"N\": 0, \"n\": 0, \"x\": 0}", "calc-population-empty"),
        ("ci_hypergeometric", "{\"N\": 9, \"n\": -1, \"x\": 0}", "calc-input"),
        (
            "ci_hypergeometric",
            "{\"N\": 9, \"n\": 10, \"x\": 0}",
            "calc-sample-larger-than-population",
        ),
        ("ci_hypergeometric", "{\"N\": 9, \"n\": 5, \"x\": 6}", "calc-more-errors-than-cases"),
        ("ci_hypergeometric", "{\"N\": 10000000000, \"n\": 5, \"x\": 3}", "calc-out-of-range"),
        ("p_chart", "{\"x\": [1], \"n\": []}", "calc-lengths-differ"),
        (
            "draw_srs",
            "{\"seed\":\"1\",\"label\":\"a\",\"ids\":[\" \"],\"n\":1}",
            "calc-case-number",
        ),
        ("draw_srs", "{\"seed\":\"|\",\"label\":\"a\",\"ids\":[],\"n\":1}", "calc-seed"),
    ];
    for (method, line, code) in table {
        assert_eq!(problem(method, line), code, "{method} {line}");
    }
}

#[test]
fn a_thousand_million_cases() {
    let lines = [
        ("ci_hypergeometric", "{\"N\":1000000000,\"n\":400000000,\"x\":180000000}"),
        ("ci_clopper_pearson", "{\"n\":1000000000,\"x\":450000000}"),
        ("ci_wilson", "{\"n\":1e9,\"x\":4.5e8}"),
        ("ci_midp", "{\"n\":1000000,\"x\":450000}"),
        ("compare_bayes", "{\"n1\":1e9,\"x1\":4.5e8,\"n2\":1e9,\"x2\":4.49e8}"),
        ("compare_fisher", "{\"n1\":1000000000,\"x1\":450000000,\"n2\":10,\"x2\":2}"),
        ("audit_overlap", "{\"a\":1000000,\"b\":200000000,\"c\":300000000,\"d\":4}"),
        ("sample_size_discovery", "{\"N\":1000000000,\"D\":400000,\"c\":3}"),
        ("funnel", "{\"p0\":0.3,\"teams\":[{\"x\":300000000,\"n\":1000000000}]}"),
        ("run_rules", "{\"x\":[1,2],\"n\":[1000000000,3]}"),
    ];
    for (method, line) in lines {
        assert_eq!(problem(method, line), "", "{method} {line}: {}", run_line(method, line));
    }
    for method in ["power_two_periods", "compare_boschloo"] {
        let line = "{\"n1\":1000000000,\"n2\":9,\"p1\":0.4,\"p2\":0.2}";
        assert_ne!(problem(method, line), "");
    }
}

#[test]
fn a_stream_goes_on_after_a_bad_line() {
    let mut input = b"{\"x\":1,\"n\":4}\n\n\xff\n{}\r\n".to_vec();
    input.extend(std::iter::repeat_n(b' ', usize::try_from(LONGEST_LINE).unwrap() + 2));
    input.extend(b"\n{\"x\":2,\"n\":4}");
    let mut output = Vec::new();
    let summary = run("ci_wilson", input.as_slice(), &mut output).unwrap();
    assert_eq!(summary, Summary { lines: 5, problems: 3 });
    let text = String::from_utf8(output).unwrap();
    let codes: Vec<bool> = text.lines().map(|line| line.contains("problem")).collect();
    assert_eq!(codes, [false, true, true, true, false]);
}

/// Numbers that have broken programs before.
fn number() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => (0_u64..30).prop_map(Value::from),
        1 => prop::sample::select(vec![u64::MAX, 1_000_000_000, 4_000_000_000]).prop_map(Value::from),
        1 => (-5_i64..0).prop_map(Value::from),
        2 => (0.0_f64..1.0).prop_map(Value::from),
        1 => prop::sample::select(vec![1e-308, 5e-324, 1e308, -1e300, 0.5, 1.0, -0.0])
            .prop_map(Value::from),
        1 => Just(Value::Null),
    ]
}

/// The smallest worked input of each method.
fn example(method: &str) -> Value {
    let text = std::fs::read_to_string(format!("tests/golden/{method}.json")).unwrap();
    let golden: Value = serde_json::from_str(&text).unwrap();
    let cases = golden["cases"].as_array().unwrap();
    cases.iter().map(|case| case["input"].clone()).min_by_key(|i| i.to_string().len()).unwrap()
}

/// Puts other values where numbers stand.
fn replace(value: &mut Value, others: &[Value], next: &mut usize) {
    match value {
        Value::Number(_) => {
            if let Some(other) = others.get(*next % (others.len() * 2)) {
                *value = other.clone();
            }
            *next += 1;
        }
        Value::Array(values) => values.iter_mut().for_each(|value| replace(value, others, next)),
        Value::Object(fields) => {
            fields.values_mut().for_each(|value| replace(value, others, next));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_the_numbers_there_is_an_answer(
        others in prop::collection::vec(number(), 1..12), start in 0_usize..24,
    ) {
        for method in methods() {
            let mut input = example(method);
            replace(&mut input, &others, &mut start.clone());
            let answer = run_line(method, &input.to_string());
            prop_assert!(serde_json::from_str::<Value>(&answer).is_ok(), "{} {}", method, answer);
        }
    }
}
