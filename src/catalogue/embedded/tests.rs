//! The built-in lists are all there, sound, and as they were published.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::path::Path;

use super::*;
use crate::catalogue::checklist::head::Head;
use crate::catalogue::export::to_toml;
use crate::catalogue::library::Library;
use crate::domain::checklist::{ChecklistRef, Kind, Purpose, Standing, Words};

#[test]
fn every_file_is_listed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/checklists");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".toml"))
        .collect();
    names.sort();
    assert_eq!(names, FILES.map(|(name, _)| name.to_owned()));
}

#[test]
fn no_file_has_a_fault() {
    let faults = built_in().err().unwrap_or_default();
    let told: Vec<String> = faults.iter().map(|fault| format!("{fault:?}")).collect();
    assert!(told.is_empty(), "\n{}", told.join("\n"));
}

/// What is known of a list before it is read is what stands in it.
#[test]
fn heads_say_the_same_as_the_lists() {
    let lists = built_in().unwrap();
    for (list, (name, content)) in lists.iter().zip(FILES) {
        assert_eq!(Head::read(content), Some(Head::of(list)), "{name}");
    }
    let library = Library::built_in();
    let read: Vec<Checklist> = library.iter().map(|list| list.as_ref().clone()).collect();
    assert_eq!(read, lists);
}

#[test]
fn they_fit_together() {
    let library = Library::new(built_in().unwrap(), Vec::new()).unwrap();
    assert_eq!(library.areas(), ["foep", "gen", "rev", "sam", "syg", "yds"]);
}

#[test]
fn files_are_named_after_their_lists() {
    for (list, (name, _)) in built_in().unwrap().iter().zip(FILES) {
        assert_eq!(format!("{}-{}.toml", list.reference.id, list.reference.version), name);
        let draft = name.ends_with("-3.toml");
        assert_eq!(list.standing == Standing::Draft, draft, "{name}");
    }
}

/// What a team leader is told at each question is there in both languages.
#[test]
fn every_judged_question_says_all_it_should() {
    for list in built_in().unwrap() {
        for question in list.questions.iter().filter(|asked| asked.purpose == Purpose::Judged) {
            let said = [
                Some(&question.text),
                Some(&question.error_when),
                Some(&question.guidance),
                Some(&question.look_in),
                question.workflow.as_ref(),
                question.contact.as_ref(),
            ];
            let is_there = |words: &Words| !words.da.is_empty() && words.en.is_some();
            let name = (&list.reference.id, list.reference.version, &question.id);
            assert!(said.into_iter().all(|words| words.is_some_and(is_there)), "{name:?}");
            assert!(!question.legal.is_empty() && question.category.is_some(), "{name:?}");
            // Nothing, and not looked into, can be said of every finding.
            for code in ["none", "not-assessed"] {
                assert!(question.consequences.contains(&code), "{name:?}");
            }
        }
    }
}

/// A published list is never edited: answers point to its content.
/// An option is one line of a window of 80 columns, beside the guidance.
#[test]
fn every_option_is_seen_whole() {
    for list in built_in().unwrap() {
        for question in &list.questions {
            let Kind::Choice(options) = &question.kind else { continue };
            let words = options
                .iter()
                .flat_map(|option| [Some(&option.title.da), option.title.en.as_ref()]);
            for text in words.flatten() {
                assert!(text.chars().count() <= 38, "{} {}: {text}", list.label, question.id);
            }
        }
    }
}

#[test]
fn published_lists_have_not_changed() {
    let lists = built_in().unwrap();
    let published = include_str!("../../../assets/checklists/PUBLISHED");
    assert_eq!(
        changed(published, &lists),
        Vec::<String>::new(),
        "give a changed list a new version"
    );
    // The check itself notices a change.
    assert_eq!(changed("# gen\n\ngen 1 0000\n", &lists), ["gen 1"]);
}

/// What is given out is recorded: every list but drafts, which may still be edited.
#[test]
fn every_list_in_force_is_recorded_as_published() {
    let published = include_str!("../../../assets/checklists/PUBLISHED");
    let recorded: Vec<&str> =
        published.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect();
    let in_force: Vec<String> = built_in()
        .unwrap()
        .iter()
        .filter(|list| list.standing == Standing::InForce)
        .map(|list| &list.reference)
        .map(|list| format!("{} {} {}", list.id, list.version, list.hash))
        .collect();
    assert_eq!(recorded, in_force, "the lines assets/checklists/PUBLISHED should have");
}

/// The lists of `published` (a line each: id, version, hash) that are gone or have another hash.
fn changed(published: &str, lists: &[Checklist]) -> Vec<String> {
    let mut changed = Vec::new();
    for line in published.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let [id, version, hash] = line.split(' ').collect::<Vec<_>>().try_into().unwrap();
        let version: u32 = version.parse().unwrap();
        let reference = ChecklistRef { id: id.to_owned(), version, hash: hash.to_owned() };
        if lists.iter().all(|list| list.reference != reference) {
            changed.push(format!("{id} {version}"));
        }
    }
    changed
}

#[test]
fn an_exported_list_reads_back_as_the_same() {
    for list in built_in().unwrap() {
        let text = to_toml(&list);
        let mut back = parse("export.toml", text.as_bytes()).unwrap();
        back.reference.hash.clone_from(&list.reference.hash);
        assert_eq!(back, list, "{text}");
        assert_eq!(to_toml(&back), text);
    }
}
