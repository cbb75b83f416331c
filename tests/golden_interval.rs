//! The exact interval against a golden file made with exact integer arithmetic.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use serde_json::Value;
use tilsyn::domain::interval::{Side, cases_in_error};

#[test]
fn the_interval_agrees_with_exact_arithmetic() {
    let golden: Value =
        serde_json::from_str(include_str!("golden/ci_hypergeometric.json")).unwrap();
    let cases = golden["cases"].as_array().unwrap();
    assert!(cases.len() > 50);
    for case in cases {
        let input = &case["input"];
        let number = |name: &str| input[name].as_u64().unwrap();
        let side = match input["side"].as_str().unwrap() {
            "upper" => Side::Upper,
            "lower" => Side::Lower,
            _ => Side::Both,
        };
        let confidence: f64 = input["conf"].as_str().unwrap().parse().unwrap();
        let found = cases_in_error(number("N"), number("n"), number("x"), confidence, side);
        let expected =
            match (case["expected"]["A_lower"].as_u64(), case["expected"]["A_upper"].as_u64()) {
                (Some(low), Some(high)) => Some((low, high)),
                _ => None,
            };
        assert_eq!(found, Ok(expected), "{}", case["id"]);
    }
}
