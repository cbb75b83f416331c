//! Checklists to workbooks and back, and what is said about workbooks that are none.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::expression::{Literal, read, written};
use super::*;
use crate::catalogue::checklist::Argument;
use crate::catalogue::embedded::{TEMPLATES, built_in};
use crate::domain::condition::Condition;

fn templates() -> impl Iterator<Item = Checklist> {
    TEMPLATES.iter().map(|(name, content)| parse_file(name, content.as_bytes()).unwrap())
}

#[test]
fn every_list_comes_back_as_it_was() {
    for list in built_in().unwrap().into_iter().chain(templates()) {
        let mut back = parse("liste.xlsx", &to_sheets(&list)).unwrap();
        assert_eq!(to_toml(&back), to_toml(&list), "{}", list.reference.id);
        back.reference.hash.clone_from(&list.reference.hash);
        assert_eq!(back, list);
    }
}

/// A sheet from lines of cells.
fn sheet(name: &str, lines: &[&[&str]]) -> Sheet {
    let row = |(number, cells): (usize, &&[&str])| Row {
        number,
        cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
    };
    Sheet { name: name.to_owned(), rows: (1..).zip(lines).map(row).collect() }
}

/// A form as other programs export it, without any column of ours.
fn foreign(survey: &[&[&str]]) -> Result<Checklist, Vec<Fault>> {
    let settings: &[&[&str]] =
        &[&["form_title", "form_id", "version"], &["Egen gennemgang", "Egen_liste", "2"]];
    let choices: &[&[&str]] = &[
        &["list name", "name", "label::Dansk (da)", "label::English (en)"],
        &["jni", "1", "Ja", "Yes"],
        &["jni", "2", "Nej", "No"],
        &["jni", "3", "Ikke relevant", "Not relevant"],
        &["grad", "lav", "I lav grad", ""],
        &["grad", "nogen", "I nogen grad", ""],
        &["grad", "hoej", "I høj grad", ""],
    ];
    let sheets = [sheet("survey", survey), sheet("choices", choices), sheet("settings", settings)];
    parse("egen.xlsx", &sheets)
}

#[test]
fn a_form_of_another_program_is_read() {
    let list = foreign(&[
        &["type", "name", "label", "hint", "guidance_hint", "required", "relevant", "constraint"],
        &["note", "", "Læs planen først.", "", "", "", "", ""],
        &[
            "select_one jni",
            "Plan_1",
            "Er der en plan?",
            "I arkivet",
            "Se datoen.",
            "true()",
            "",
            "",
        ],
        &["select one grad", "plan_2", "I hvilken grad?", "", "", "", "${Plan_1} = '1'", ""],
        &[
            "integer",
            "uger",
            "Hvor mange uger?",
            "",
            "",
            "yes",
            "not(selected(${plan_2}, 'lav'))",
            ". > 0 and . <= 52",
        ],
        &["date", "dato", "Hvornår?", "", "", "", "${uger} >= 4 or ${Plan_1} != '3'", ""],
        &["text", "ord", "Hvad står der?", "", "", "", "", ""],
    ]);
    let written = to_toml(&list.unwrap());
    insta::assert_snapshot!(written);
}

/// A fault as its cell, code and arguments.
fn told(fault: &Fault) -> String {
    let place = [fault.line, fault.column].map(|at| at.map_or("-".into(), |at| at.to_string()));
    let sheet = fault.sheet.as_deref().unwrap_or("-");
    let mut line = format!("{sheet} {}: {}", place.join(","), fault.what.code());
    for (name, value) in fault.what.args() {
        match value {
            Argument::Number(value) => line.push_str(&format!(" {name}={value}")),
            Argument::Text(value) => line.push_str(&format!(" {name}={value}")),
        }
    }
    line
}

#[test]
fn every_fault_has_its_cell() {
    let heads: &[&str] =
        &["type", "name", "label", "required", "relevant", "constraint", "niveau", "calculation"];
    let rows: &[&[&str]] = &[
        heads,
        &["begin_group", "en", "En", "", "${x} = 1"],
        &["begin_group", "to", "To"],
        &["select_one jnj", "a", "A"],
        &["select_one jni", "b", "", "nej"],
        &["end_group"],
        &["end_group"],
        &["calculate", "c", "C", "", "", "", "", "1 + 1"],
        &["integer", "d", "D", "måske", "", "regex(., '1')"],
        &["integer", "d", "D", "", "${c} = '1' and", ". != 3", "lovkarv"],
        &["text", "e", "E", "", "${b} = '4'", ". > 1"],
        &["select_one jni", "f", "F", "", "${g} = '1' and today() > 3"],
        &["note", "", "Til sidst"],
        &["begin_group", "tre", "Tre"],
        &["", "h", "H"],
        &["select_multiple jni", "i", "I", "", "${ukendt} = 'ja'"],
        &["select_one", "j", "J", "", "((${b} = '1'"],
    ];
    let faults: Vec<String> = foreign(rows).unwrap_err().iter().map(told).collect();
    insta::assert_snapshot!(faults.join("\n"));
    // A file without any of our sheets.
    let faults: Vec<String> = parse("x.xlsx", &[]).unwrap_err().iter().map(told).collect();
    insta::assert_snapshot!(faults.join("\n"));
}

fn conditions() -> impl Strategy<Value = Condition> {
    let question = || "[a-z][a-z0-9-]{0,6}";
    let word = || "[a-z][a-z-]{0,6}";
    let number = || -1000..1000_i64;
    let day = (0..40_000_u64)
        .prop_map(|days| NaiveDate::from_ymd_opt(1980, 1, 1).unwrap() + Days::new(days));
    let leaf = prop_oneof![
        (question(), word()).prop_map(|(question, value)| Condition::Equals { question, value }),
        (question(), prop::collection::vec(word(), 1..4))
            .prop_map(|(question, values)| Condition::OneOf { question, values }),
        (question(), number()).prop_map(|(question, low)| Condition::Between {
            question,
            low,
            high: i64::MAX
        }),
        (question(), number(), number()).prop_map(|(question, low, more)| {
            Condition::Between { question, low, high: low + more.abs() }
        }),
        (question(), day).prop_map(|(question, date)| Condition::Before { question, date }),
    ];
    leaf.prop_recursive(4, 24, 3, |inner| {
        let parts = || prop::collection::vec(inner.clone(), 2..4);
        prop_oneof![
            parts().prop_map(Condition::All),
            parts().prop_map(Condition::Any),
            inner.clone().prop_map(|part| Condition::Not(Box::new(part))),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn conditions_come_back(condition in conditions()) {
        let word = |_: &str, value: &str| Literal::Text(value.to_owned());
        let text = written(&condition, &word);
        prop_assert_eq!(read(&text), Ok(condition), "{}", text);
    }

    #[test]
    fn no_expression_is_too_much(text in "[$a{}()'=<>!. 1-9and,ørselected]{0,40}") {
        // Either a condition or a fault at a character of the text or just behind it.
        if let Err((_, at)) = read(&text) {
            prop_assert!((1..=text.chars().count() + 1).contains(&at), "{} {}", at, text);
        }
    }
}
