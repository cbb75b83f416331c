//! The index of proof, `tests/bars.md`, names tests: each exists, and no number is left out.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use crate::tree;

const INDEX: &str = "tests/bars.md";

/// The paths of all tests: module and function, as `cargo test` names them.
fn tests() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for folder in ["src", "tests"] {
        for file in tree::files(folder).iter().filter(|file| file.path.ends_with(".rs")) {
            let module = file.path.trim_start_matches(folder).trim_start_matches('/');
            let module = module.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
            let mut is_test = false;
            // Tests written below the code they are about stand in a module of their own.
            let mut inside = "";
            for line in file.text.lines() {
                let line = line.trim();
                if line == "mod tests {" {
                    inside = "::tests";
                }
                is_test |= line == "#[test]";
                let name = line.strip_prefix("fn ").and_then(|rest| rest.split('(').next());
                if let Some(name) = name.filter(|_| is_test) {
                    found.insert(format!("{module}{inside}::{name}"));
                    is_test = false;
                }
            }
        }
    }
    found
}

/// What stands in backticks and looks like a path of a test.
fn named(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).filter(|word| word.contains("::")).collect()
}

#[test]
fn every_test_named_in_the_table_exists() {
    let text = tree::text(INDEX);
    let (tests, named) = (tests(), named(&text));
    assert!(named.len() > 60, "{}", named.len());
    let known = |name: &&&str| tests.contains(**name);
    let missing: Vec<_> = named.iter().filter(|name| !known(name)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn no_number_is_left_out() {
    let text = tree::text(INDEX);
    let numbers = text.lines().filter_map(|line| line.strip_prefix("| "));
    let numbers = numbers.filter_map(|line| line.split(' ').next().unwrap().parse().ok());
    assert_eq!(numbers.collect::<Vec<u32>>(), (1..=44).collect::<Vec<u32>>());
}
