//! Every method of `calc` with every kind of wrong value at every place of its input: there is
//! always an answer, a refusal says why, and nothing that is not a number ever leaves.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::sync::OnceLock;

use proptest::prelude::*;
use serde_json::{Value, json};

/// A place in a JSON value: names of fields and numbers of elements.
type Place = Vec<String>;

/// What stands for a token that JSON does not have.
const RAW: &str = "@raw@";

/// Methods in which a count may be negative: it is none there.
const SIGNED: [&str; 4] = ["T", "t", "args", "h"];

fn golden(method: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(format!("tests/golden/{method}.json")).unwrap();
    let golden: Value = serde_json::from_str(&text).unwrap();
    golden["cases"].as_array().unwrap().clone()
}

/// A few worked inputs: the shortest, and others of moderate length that differ in shape.
fn examples(method: &str) -> Vec<Value> {
    let mut inputs: Vec<Value> = golden(method).iter().map(|case| case["input"].clone()).collect();
    inputs.sort_by_key(|input| input.to_string().len());
    let mut shapes = BTreeSet::new();
    inputs.retain(|input| {
        let function = input["function"].as_str().unwrap_or_default().to_owned();
        let fields: Vec<String> = input.as_object().unwrap().keys().cloned().collect();
        shapes.insert((function, fields))
    });
    let middle = golden(method).len() / 2;
    inputs.extend(golden(method).get(middle).map(|case| case["input"].clone()));
    inputs.retain(|input| input.to_string().len() < 2000);
    inputs
}

/// Where scalars and lists stand; of a list the first and the last element.
fn places(value: &Value, at: &Place, found: &mut Vec<Place>) {
    if !at.is_empty() {
        found.push(at.clone());
    }
    let mut below = |key: String, value: &Value| {
        let mut at = at.clone();
        at.push(key);
        places(value, &at, found);
    };
    match value {
        Value::Array(values) => {
            let last = values.len().saturating_sub(1);
            for (position, value) in values.iter().enumerate() {
                if position == 0 || position == last {
                    below(position.to_string(), value);
                }
            }
        }
        Value::Object(fields) => fields.iter().for_each(|(key, value)| below(key.clone(), value)),
        _ => {}
    }
}

fn pointer(place: &[String]) -> String {
    place.iter().map(|part| format!("/{part}")).collect()
}

fn with(input: &Value, place: &[String], value: Value) -> Value {
    let mut input = input.clone();
    *input.pointer_mut(&pointer(place)).unwrap() = value;
    input
}

/// Values that have broken programs before.
fn wrong_values() -> Vec<Value> {
    vec![
        json!(0),
        json!(1),
        json!(-1),
        json!(-0.0),
        json!(0.5),
        json!(1.5),
        json!(-1e308),
        json!(1e308),
        json!(5e-324),
        json!(1e-300),
        json!(1_000_000_000),
        json!(1_000_000_001),
        json!(4_294_967_296_u64),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(null),
        json!(true),
        json!(""),
        json!("x"),
        json!("NaN"),
        json!("inf"),
        json!("-1"),
        json!("0"),
        json!("1"),
        json!("0.5"),
        json!("1e-320"),
        json!("0.9999999999999999"),
        json!("2030-02-30"),
        json!("9999-12-31"),
        json!("ja|\u{0}"),
        json!([]),
        json!([[]]),
        json!({}),
        json!([null]),
    ]
}

/// Places where worked results have no value; elements of lists count as one place.
fn places_without_value(method: &str) -> BTreeSet<String> {
    fn walk(value: &Value, at: &str, found: &mut BTreeSet<String>) {
        match value {
            Value::Null => {
                found.insert(at.to_owned());
            }
            Value::Array(values) => values.iter().for_each(|v| walk(v, &format!("{at}/*"), found)),
            Value::Object(fields) => {
                fields.iter().for_each(|(key, v)| walk(v, &format!("{at}/{key}"), found));
            }
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    golden(method).iter().for_each(|case| walk(&case["expected"], "", &mut found));
    found
}

/// Missing for a reason, though in no worked value: two cases give no jackknife, a month or a
/// team without cases has no share, a stratum with one case no standard error.
const ALSO_WITHOUT_VALUE: [(&str, &str); 14] = [
    ("agreement", "/ac1_jack_se"),
    ("agreement", "/ac1_lower"),
    ("agreement", "/ac1_upper"),
    ("audit_overlap", "/agreement"),
    ("audit_overlap", "/auditor_share"),
    ("audit_overlap", "/internal_share"),
    ("p_chart", "/points/*/lcl3"),
    ("p_chart", "/points/*/p"),
    ("p_chart", "/points/*/tail_high"),
    ("p_chart", "/points/*/tail_low"),
    ("p_chart", "/points/*/ucl3"),
    ("quarter_pool", "/covered_share"),
    ("quarter_pool", "/estimate/n_eff"),
    ("quarter_pool", "/estimate/se_design"),
];

/// What is wrong with an answer, if something is.
fn fault(method: &str, answer: &str, may_be_missing: &BTreeSet<String>) -> Option<String> {
    fn walk(value: &Value, at: &str, may_be_missing: &BTreeSet<String>) -> Option<String> {
        match value {
            // JSON has no sign for "not a number", so that it would be written as null.
            Value::Null => (!may_be_missing.contains(at)).then(|| format!("{at} is missing")),
            Value::Number(number) => {
                let number = number.as_f64().unwrap();
                let name = at.rsplit('/').next().unwrap_or_default();
                let is_probability = name.starts_with("p_")
                    || name.starts_with("tail_")
                    || ["p", "share", "detection", "boschloo_fall"].contains(&name);
                let is_wrong =
                    !number.is_finite() || (is_probability && !(0.0..=1.0).contains(&number));
                is_wrong.then(|| format!("{at} is {number}"))
            }
            Value::Array(values) => {
                values.iter().find_map(|value| walk(value, &format!("{at}/*"), may_be_missing))
            }
            Value::Object(fields) => fields
                .iter()
                .find_map(|(key, value)| walk(value, &format!("{at}/{key}"), may_be_missing)),
            _ => None,
        }
    }
    let Ok(value) = serde_json::from_str::<Value>(answer) else {
        return Some("no JSON".to_owned());
    };
    if answer.contains('\n') || !value.is_object() {
        return Some("not one object on one line".to_owned());
    }
    match value["problem"].as_str() {
        Some(code) if code.starts_with("calc-") => None,
        Some(code) => Some(format!("code {code}")),
        None => {
            let also = ALSO_WITHOUT_VALUE.iter().filter(|(of, _)| *of == method);
            let mut may_be_missing = may_be_missing.clone();
            may_be_missing.extend(also.map(|(_, at)| (*at).to_owned()));
            walk(&value, "", &may_be_missing)
        }
    }
}

#[test]
fn every_wrong_value_at_every_place_is_answered() {
    let mut faults = BTreeSet::new();
    let mut tried = 0;
    for method in tilsyn::calc::methods() {
        let may_be_missing = places_without_value(method);
        for example in examples(method) {
            let mut found = Vec::new();
            places(&example, &Place::new(), &mut found);
            for place in &found {
                let mut lines: Vec<String> = wrong_values()
                    .into_iter()
                    .map(|value| with(&example, place, value).to_string())
                    .collect();
                let raw = with(&example, place, json!(RAW)).to_string();
                let tokens = ["NaN", "Infinity", "-Infinity", "1e999", "01", "0x10", "1.", "'1'"];
                lines.extend(tokens.map(|token| raw.replace(&format!("\"{RAW}\""), token)));
                for line in lines {
                    tried += 1;
                    let answer = tilsyn::calc::run_line(method, &line);
                    if let Some(fault) = fault(method, &answer, &may_be_missing) {
                        faults.insert(format!("{method} {}: {fault}\n   {line}", pointer(place)));
                    }
                }
            }
        }
    }
    assert!(tried > 10_000, "{tried}");
    let shown: Vec<String> = faults.iter().take(40).cloned().collect();
    assert!(faults.is_empty(), "{} of {tried}:\n{}", faults.len(), shown.join("\n"));
}

/// Each method with its smallest worked input, and where its results may have no value.
fn smallest() -> &'static [(&'static str, Value, BTreeSet<String>)] {
    static SMALLEST: OnceLock<Vec<(&'static str, Value, BTreeSet<String>)>> = OnceLock::new();
    SMALLEST.get_or_init(|| {
        let methods = tilsyn::calc::methods().iter();
        let of = |&method| (method, examples(method).remove(0), places_without_value(method));
        methods.map(of).collect()
    })
}

fn is_refused(method: &str, input: &Value) -> bool {
    let answer: Value =
        serde_json::from_str(&tilsyn::calc::run_line(method, &input.to_string())).unwrap();
    answer["problem"].is_string()
}

/// Where x, n and N of the same sample stand: fields of one object, `x1` with `n1`, or lists.
fn samples(value: &Value, at: &Place, found: &mut Vec<(Place, Place, Option<Place>)>) {
    let Value::Object(fields) = value else {
        if let Value::Array(values) = value {
            for (position, value) in values.iter().enumerate().take(2) {
                samples(value, &[at.clone(), vec![position.to_string()]].concat(), found);
            }
        }
        return;
    };
    let place = |name: &str| [at.clone(), vec![name.to_owned()]].concat();
    for (x, n) in [("x", "n"), ("x1", "n1"), ("x2", "n2")] {
        match (fields.get(x), fields.get(n)) {
            (Some(Value::Number(_)), Some(Value::Number(_))) => {
                let all = fields.get("N").is_some_and(Value::is_number).then(|| place("N"));
                found.push((place(x), place(n), all));
            }
            (Some(Value::Array(values)), Some(Value::Array(_))) if !values.is_empty() => {
                let first = |name| [place(name), vec!["0".to_owned()]].concat();
                found.push((first(x), first(n), None));
            }
            _ => {}
        }
    }
    for (key, value) in fields {
        samples(value, &place(key), found);
    }
}

#[test]
fn more_errors_than_cases_and_more_cases_than_there_are_is_refused() {
    let mut methods = BTreeSet::new();
    for method in tilsyn::calc::methods() {
        for example in examples(method) {
            let mut found = Vec::new();
            samples(&example, &Place::new(), &mut found);
            for (x, n, all) in found {
                methods.insert(*method);
                let cases = example.pointer(&pointer(&n)).and_then(Value::as_f64).unwrap();
                let more = with(&example, &x, json!(cases as u64 + 1));
                assert!(is_refused(method, &more), "x > n: {method} {more}");
                let Some(all) = all else { continue };
                let few = with(&with(&example, &x, json!(0)), &n, json!(2));
                let more = with(&few, &all, json!(1));
                assert!(is_refused(method, &more), "n > N: {method} {more}");
                let none = with(&few, &all, json!(0));
                assert!(is_refused(method, &none), "N = 0: {method} {none}");
            }
        }
    }
    let expected = [
        "barometer",
        "ci_clopper_pearson",
        "ci_hypergeometric",
        "ci_midp",
        "ci_wilson",
        "compare_bayes",
        "compare_boschloo",
        "compare_fisher",
        "compare_newcombe",
        "compare_quarters",
        "cusum",
        "eb_shrinkage",
        "estimate_stratified",
        "funnel",
        "p_chart",
        "quarter_pool",
        "run_rules",
        "trajectory",
        "trend_logistic",
    ];
    assert_eq!(methods.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn a_confidence_outside_0_to_1_is_refused() {
    let mut methods = 0;
    for method in tilsyn::calc::methods() {
        let with_level = examples(method).into_iter().find(|input| input.get("conf").is_some());
        let Some(example) = with_level else { continue };
        methods += 1;
        let levels = [
            json!("0"),
            json!("1"),
            json!("-0.5"),
            json!("1.5"),
            json!("95"),
            json!("NaN"),
            json!("inf"),
            json!(""),
            json!("0,95"),
            json!(0),
            json!(1),
            json!(-0.5),
            json!(95),
        ];
        for level in levels {
            let input = with(&example, &["conf".to_owned()], level);
            assert!(is_refused(method, &input), "{method} {input}");
        }
    }
    assert_eq!(methods, 9);
}

#[test]
fn a_negative_count_is_refused() {
    for method in tilsyn::calc::methods() {
        for example in examples(method) {
            let mut found = Vec::new();
            places(&example, &Place::new(), &mut found);
            for place in found {
                let is_count = example.pointer(&pointer(&place)).is_some_and(Value::is_u64);
                let is_signed = place.iter().any(|part| SIGNED.contains(&part.as_str()));
                if is_count && !is_signed {
                    let input = with(&example, &place, json!(-1));
                    assert!(is_refused(method, &input), "{method} {input}");
                }
            }
        }
    }
}

#[test]
fn a_missing_or_an_unknown_field_is_named_or_has_its_default() {
    for method in tilsyn::calc::methods() {
        for example in examples(method) {
            for key in example.as_object().unwrap().keys() {
                let mut without = example.clone();
                without.as_object_mut().unwrap().remove(key);
                let answer = tilsyn::calc::run_line(method, &without.to_string());
                let answer: Value = serde_json::from_str(&answer).unwrap();
                let said = answer["detail"].as_str().unwrap_or(key).to_owned();
                assert!(said.contains(key.as_str()), "{method} {key}: {answer}");
            }
            let mut surplus = example.clone();
            surplus["surplus"] = json!(1);
            assert!(is_refused(method, &surplus), "{method} {surplus}");
        }
    }
}

#[test]
fn a_thousand_million_cases_are_answered_or_refused() {
    for method in tilsyn::calc::methods() {
        for example in examples(method) {
            let mut found = Vec::new();
            samples(&example, &Place::new(), &mut found);
            for (x, n, all) in found {
                for (errors, cases) in [(0, 1), (3, 10), (10, 10)] {
                    let share = |parts: u64| json!(1_000_000_000 / 10 * parts);
                    let mut input = with(&example, &x, share(errors * 10 / cases));
                    input = with(&input, &n, share(10));
                    if let Some(all) = &all {
                        input = with(&input, all, share(10));
                    }
                    let answer = tilsyn::calc::run_line(method, &input.to_string());
                    let fault = fault(method, &answer, &places_without_value(method));
                    assert_eq!(fault, None, "{method} {input}: {answer}");
                }
            }
        }
    }
}

/// Numbers that have broken programs before.
fn number() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => (0_u64..30).prop_map(Value::from),
        1 => prop::sample::select(vec![u64::MAX, 1_000_000_000, 4_000_000_000])
            .prop_map(Value::from),
        1 => (-5_i64..0).prop_map(Value::from),
        2 => (0.0_f64..1.0).prop_map(Value::from),
        1 => prop::sample::select(vec![1e-308, 5e-324, 1e308, -1e300, 0.5, 1.0, -0.0])
            .prop_map(Value::from),
        1 => Just(Value::Null),
    ]
}

/// Puts other values where numbers stand, and leaves every other number as it is.
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
    fn several_wrong_numbers_at_once_are_answered(
        others in prop::collection::vec(number(), 1..12), start in 0_usize..24,
    ) {
        for (method, example, may_be_missing) in smallest() {
            let mut input = example.clone();
            replace(&mut input, &others, &mut start.clone());
            let line = input.to_string();
            let answer = tilsyn::calc::run_line(method, &line);
            prop_assert_eq!(fault(method, &answer, may_be_missing), None, "{} {}", method, line);
        }
    }
}
