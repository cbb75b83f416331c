//! Every question has its page, every page its question, and a fault is told with its line.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use super::*;
use crate::catalogue::embedded;
use crate::domain::checklist::Purpose;

fn asked() -> BTreeSet<(String, u32)> {
    let lists = embedded::built_in().unwrap();
    let questions = lists.into_iter().flat_map(|list| list.questions);
    let judged = questions.filter(|question| question.purpose == Purpose::Judged);
    judged.map(|question| (question.id, question.meaning)).collect()
}

#[test]
fn every_question_and_meaning_has_its_page_and_no_page_is_left_over() {
    let mut written = BTreeSet::new();
    for area in &AREAS {
        for page in parse(area.file.0, area.file.1).unwrap() {
            written.insert((page.question, page.meaning));
        }
    }
    assert_eq!(written, asked());
    for (question, meaning) in &written {
        assert!(page(question, *meaning).is_some(), "{question} {meaning}");
    }
    assert_eq!(page("barn-01", 1), None);
    assert_eq!(page("syg-04", 99), None);
}

#[test]
fn every_question_has_two_examples_of_each_kind() {
    for list in embedded::built_in().unwrap() {
        for question in list.questions.iter().filter(|asked| asked.purpose == Purpose::Judged) {
            let counts = (question.examples_in_order.len(), question.examples_not.len());
            assert_eq!(counts, (2, 2), "{}", question.id);
        }
    }
}

const PAGE: &str = "[[page]]
question = \"syg-01\"
meaning = 1
definition = { da = \"a\", en = \"b\" }
borderline = { da = \"a\", en = \"b\" }
law_plain = { da = \"a\", en = \"b\" }
";

#[test]
fn a_fault_is_told_with_its_line() {
    let head = "schema = 1\narea = \"syg\"\n";
    let sound = format!("{head}{PAGE}");
    assert_eq!(parse("syg.toml", &sound).unwrap().len(), 1);
    let faults = [
        (sound.replace("schema = 1", "schema = 2"), 1),
        (sound.replace("meaning = 1", "meaning = \"1\""), 5),
        (sound.replace("borderline", "boderline"), 7),
        (sound.replace("law_plain = { da = \"a\"", "law_plain = { da = \" \""), 8),
        (sound.replace("syg-01", "sam-01"), 4),
        (format!("{sound}{PAGE}"), 10),
        (sound.replace(", en = \"b\" }\nlaw", " }\nlaw"), 7),
    ];
    for (content, line) in faults {
        let found = parse("syg.toml", &content).unwrap_err();
        assert_eq!((found[0].line, found.len()), (line, 1), "{found:?}\n{content}");
        assert_eq!(found[0].file, "syg.toml");
    }
    let two = format!("{}{}", sound.replace("schema = 1", "schema = 3"), PAGE);
    let lines: Vec<usize> = parse("syg.toml", &two).unwrap_err().iter().map(|f| f.line).collect();
    assert_eq!(lines, [1, 10]);
}
