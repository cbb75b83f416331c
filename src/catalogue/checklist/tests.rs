//! Whole files: what is read, and every fault with an example of it.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use chrono::NaiveDate;
use proptest::prelude::*;

mod faults;

use super::*;
use crate::catalogue::embedded;
use crate::catalogue::export::to_toml;
use crate::domain::answer::Verdict;
use crate::domain::checklist::{Allowed, Kind, Level, Purpose, Severity, Standing};
use crate::domain::condition::Condition;
use crate::domain::deadline::Unit;
use crate::domain::text::Clean;

/// The first four lines of every example.
const HEAD: &str = "skema = 1\nid = \"x\"\nversion = 1\nnavn = \"X\"\n";
/// Three lines: a fact with two options.
const FACT: &str = "[[fakta]]\nid = \"f\"\ntekst = \"F?\"\ntype = \"valg\"\n\
    valg = [ { id = \"a\", tekst = \"A\" }, { id = \"b\", tekst = \"B\" } ]\n";
/// Three lines: a judged question.
const JUDGED: &str = "[[spoergsmaal]]\nid = \"s1\"\ntekst = \"S1?\"\n";

fn faults(text: &str) -> Vec<Fault> {
    parse("x.toml", text.as_bytes()).err().unwrap_or_default()
}

fn told(text: &str) -> Vec<(usize, &'static str)> {
    faults(text).iter().map(|fault| (fault.line.unwrap_or(0), fault.what.code())).collect()
}

/// A file of one judged question with more lines from line 8 on.
fn judged_with(lines: &str) -> String {
    format!("{HEAD}{JUDGED}{lines}\n")
}

/// A fact `f` (lines 5–9), a number fact `alder` (10–14) and a judged question (15–17) with more
/// lines from line 18 on.
fn gated_with(lines: &str) -> String {
    let age = "[[fakta]]\nid = \"alder\"\ntekst = \"Alder?\"\ntype = \"tal\"\n\
        tal = { mindst = 0, hoejst = 120 }\n";
    format!("{HEAD}{FACT}{age}{JUDGED}{lines}\n")
}

#[test]
fn the_least_there_can_be() {
    let list = parse("x.toml", judged_with("").as_bytes()).unwrap();
    assert_eq!((list.label.as_str(), list.area.as_str()), ("X", "x"));
    assert_eq!((list.sections.len(), list.standing), (1, Standing::InForce));
    let question = list.questions.first().unwrap();
    assert_eq!((question.label.as_str(), question.meaning, question.section), ("S1", 1, 0));
    assert_eq!(question.kind, Kind::Verdict(Verdict::ALL.to_vec()));
    assert_eq!((question.severity, question.level), (Severity::Error, Level::Statutory));
    assert_eq!((question.purpose, &question.relevant_when), (Purpose::Judged, &None));
}

#[test]
fn everything_there_can_be() {
    let list = parse("alt.toml", include_bytes!("tests/everything.toml")).unwrap();
    let asked = |id: &str| list.question(id).unwrap();
    assert_eq!(list.valid_from, NaiveDate::from_ymd_opt(2026, 7, 1));
    assert_eq!(list.standing, Standing::Draft);
    let Kind::Deadline { limit, unit, .. } = &asked("frist-lokal").kind else { unreachable!() };
    assert_eq!((limit, unit), (&Allowed::Parameter("dage".to_owned()), &Unit::WorkingDays));
    assert_eq!(asked("frist-fast").severity, Severity::Critical);
    assert_eq!(asked("skala").section, 1);
    let equals = |question: &str, value: &str| Condition::Equals {
        question: question.to_owned(),
        value: value.to_owned(),
    };
    let expected = Condition::All(vec![
        equals("ja-nej", "ja"),
        Condition::Any(vec![
            Condition::Between { question: "alder".to_owned(), low: 18, high: i64::MAX },
            Condition::Before {
                question: "skaeringsdato".to_owned(),
                date: NaiveDate::from_ymd_opt(2026, 8, 1).unwrap(),
            },
        ]),
        Condition::Not(Box::new(equals("frist-fast", "partly_met"))),
        Condition::OneOf {
            question: "skala".to_owned(),
            values: vec!["1".to_owned(), "2".to_owned()],
        },
    ]);
    assert_eq!(asked("tekst").relevant_when, Some(expected));

    let text = to_toml(&list);
    let mut back = parse("igen.toml", text.as_bytes()).unwrap();
    back.reference.hash.clone_from(&list.reference.hash);
    assert_eq!(back, list, "{text}");
}

#[test]
fn texts_are_tidied() {
    let text = judged_with("hjaelp = \"\"\"\nEn  linje \n\n  to\u{a0}linjer\n\"\"\"")
        .replace("tekst = \"S1?\"", "tekst = \"\"\" A\u{30a}r \n  slut?\t\"\"\"");
    let list = parse("x.toml", text.as_bytes()).unwrap();
    let question = list.questions.first().unwrap();
    assert_eq!(question.text.da, "År slut?");
    assert_eq!(question.guidance.da, "En  linje\n\n  to linjer");
}

/// Nothing from a file reaches a screen as it is.
fn is_harmless(fault: &Fault) -> bool {
    let clean = |text: &str| Clean::line(text).as_str() == text;
    fault.what.args().iter().all(|(_, value)| match value {
        Argument::Text(text) => clean(text),
        Argument::Number(_) => true,
    }) && fault.question.as_deref().is_none_or(clean)
        && fault.file.as_deref().is_none_or(clean)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// A damaged file is read or refused, never a panic, and the faults can be shown.
    #[test]
    fn damaged_files_are_refused_in_peace(
        (which, cut, at, new) in (
            0..embedded::FILES.len(),
            any::<prop::sample::Index>(),
            any::<prop::sample::Index>(),
            prop::collection::vec(any::<u8>(), 0..4),
        )
    ) {
        let mut bytes = embedded::FILES[which].1.as_bytes().to_vec();
        bytes.truncate(cut.index(bytes.len()) + 1);
        let at = at.index(bytes.len());
        bytes.splice(at..at, new);
        if let Err(found) = parse("\u{1b}x.toml", &bytes) {
            prop_assert!(!found.is_empty());
            prop_assert!(found.iter().all(is_harmless));
        }
    }

    /// Any value in the place of any other is a fault or a checklist that can be written again.
    #[test]
    fn exchanged_values(
        line in any::<prop::sample::Index>(),
        value in prop::sample::select(vec![
            "1", "-1", "nan", "true", "\"ja\"", "\"x\\u0000\"", "2026-01-01", "[]", "{}",
            "[1, \"a\", {}]", "{ id = 1 }", "[[1]]", "99999999999999999999", "\"\"",
        ]),
    ) {
        let all = include_str!("tests/everything.toml");
        let keys: Vec<usize> = all.lines().enumerate()
            .filter(|(_, line)| line.contains(" = "))
            .map(|(number, _)| number)
            .collect();
        let chosen = keys[line.index(keys.len())];
        let text: String = all.lines().enumerate().map(|(number, line)| match line.split_once(" = ") {
            Some((key, _)) if number == chosen => format!("{key} = {value}\n"),
            _ => format!("{line}\n"),
        }).collect();
        match parse("x.toml", text.as_bytes()) {
            Ok(list) => {
                let mut back = parse("igen.toml", to_toml(&list).as_bytes()).unwrap();
                back.reference.hash.clone_from(&list.reference.hash);
                prop_assert_eq!(back, list);
            }
            Err(found) => prop_assert!(found.iter().all(is_harmless)),
        }
    }
}
