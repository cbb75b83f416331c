//! Lines in, lines out. `tests/hostile_calc.rs` has every wrong value at every place.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

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
fn a_byte_order_mark_is_passed_over() {
    let mut output = Vec::new();
    let input = b"\xEF\xBB\xBF{\"x\":1,\"n\":4}\r\n\xEF\xBB\xBF{\"x\":1,\"n\":4}";
    let summary = run("ci_wilson", input.as_slice(), &mut output).unwrap();
    assert_eq!(summary, Summary { lines: 2, problems: 1 });
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
