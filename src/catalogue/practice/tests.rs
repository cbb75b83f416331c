//! Every case fits its checklist: facts are of their kind, and every gold answer is one that can
//! be given to a question that is asked.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::catalogue::library::Library;
use crate::domain::checklist::{Checklist, Purpose};

fn list_of(case: &PracticeCase) -> std::sync::Arc<Checklist> {
    let lists = Library::built_in().choose(Some(&case.checklist), case.act_date);
    let found = lists.into_iter().find(|list| list.reference.id == case.checklist);
    found.unwrap_or_else(|| panic!("no list for {}", case.reference))
}

#[test]
fn every_case_is_sound() {
    for (name, content) in FILES {
        let case = PracticeCase::parse(name, content).unwrap();
        assert!(case.papers.len() >= 6 && case.answers.len() >= 6, "{name}");
        assert!(case.papers[0].0.da.starts_with("1. "), "{name}");
        assert!(case.papers.iter().all(|(title, text)| title.en.is_some() && text.en.is_some()));
        assert!(case.answers.iter().all(|gold| gold.explanation.en.is_some()), "{name}");
    }
    let references: std::collections::BTreeSet<String> =
        PracticeCase::built_in().into_iter().map(|case| case.reference).collect();
    assert_eq!(references.len(), FILES.len());
}

#[test]
fn facts_are_of_the_kind_their_question_asks_for() {
    let mut numbers = 0;
    for case in PracticeCase::built_in() {
        let list = list_of(&case);
        for (id, word) in &case.facts {
            let question = list.question(id).unwrap_or_else(|| panic!("{}: {id}", case.reference));
            assert_eq!(question.purpose, Purpose::Fact, "{id}");
            let answer = fact(question, word).unwrap_or_else(|| panic!("{id}: {word}"));
            let is_number = matches!(question.kind, Kind::Number { .. });
            assert_eq!(answer.number().is_some(), is_number, "{id}");
            numbers += usize::from(is_number);
        }
    }
    assert!(numbers >= 3, "{numbers}");
}

#[test]
fn gold_answers_can_be_given() {
    for case in PracticeCase::built_in() {
        let list = list_of(&case);
        for gold in &case.answers {
            let question = list.question(&gold.question);
            let question = question.unwrap_or_else(|| panic!("{}", gold.question));
            assert_eq!(question.purpose, Purpose::Judged);
            if let Kind::Verdict(allowed) = &question.kind {
                assert!(allowed.contains(&gold.verdict), "{}", gold.question);
            }
        }
    }
}

#[test]
fn a_fault_is_told_with_its_line() {
    let (name, content) = FILES[0];
    let line_of = |text: &str| {
        content.lines().position(|line| line.starts_with(text)).map_or(0, |place| place + 1)
    };
    let faults = [
        (content.replacen("skema = 1", "skema = 2", 1), line_of("skema")),
        (content.replacen("svar = \"nej\"\nforklaring", "svar = \"måske\"\nforklaring", 1), 0),
        (content.replacen("titel_en", "title_en", 1), line_of("titel_en")),
    ];
    for (content, line) in faults {
        let found = PracticeCase::parse(name, &content).unwrap_err();
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(line == 0 || found[0].line == line, "{found:?}");
        assert!(found[0].line > 1);
    }
}
