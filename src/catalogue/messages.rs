//! Every message of the program with what can be done about it, by subject: what stands under
//! "when something goes wrong" in the user's guide. Made from the texts, so that none is left out.
//!
//! A subject is a group comment (`## …`) of the file of words in which the messages stand.

use super::texts::{Arg, Language, TEXT_FILES, TextFile, Texts};
use crate::domain::text::Clean;

/// What stands in a message where the program puts a name or a number in.
const PUT_IN: &str = "…";

/// Messages about one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The subject.
    pub title: Clean,
    /// Its messages.
    pub messages: Vec<Message>,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The code of the problem, as in [`crate::api::Problem`](../../api/problem/struct.Problem.html).
    pub code: &'static str,
    /// What is said, with `…` for what is put in.
    pub said: Clean,
    /// What can be done, on the screen and from the command line where that is another thing.
    pub hint: Clean,
}

/// All messages by subject: those of the team leader's month first, then in the order of the files.
#[must_use]
pub fn subjects(texts: &Texts) -> Vec<Subject> {
    let mut subjects: Vec<Subject> = Vec::new();
    let of_month = |file: &&TextFile| file.name == "problems.ftl";
    let (first, rest): (Vec<_>, Vec<_>) = TEXT_FILES.iter().partition(of_month);
    for file in first.into_iter().chain(rest) {
        let content = content(file, texts.language());
        let names = variables(content);
        let put_in: Vec<(&'static str, Arg<'_>)> =
            names.into_iter().map(|name| (name, Clean::symbol(PUT_IN).into())).collect();
        // A message above the first heading has no subject, which the tests do not let pass.
        let mut title = Some("");
        for line in content.lines() {
            if let Some(heading) = line.strip_prefix("## ") {
                title = Some(heading);
            } else if let Some(code) = code(line) {
                let message = message(code, &put_in, texts);
                if let Some(heading) = title.take() {
                    subjects.push(Subject { title: Clean::line(heading), messages: Vec::new() });
                }
                if let Some(subject) = subjects.last_mut() {
                    subject.messages.push(message);
                }
            }
        }
    }
    subjects
}

fn message(code: &'static str, put_in: &[(&'static str, Arg<'_>)], texts: &Texts) -> Message {
    let hint = format!("hint-{code}");
    let typed = texts.with(&hint, put_in);
    let hint = match texts.attribute(&hint, "keys", put_in) {
        Some(keys) => {
            let args = [("keys", keys.into()), ("typed", typed.into())];
            texts.with("guide-keys-or-command", &args)
        }
        None => typed,
    };
    Message { code, said: texts.with(&format!("problem-{code}"), put_in), hint }
}

fn content(file: &TextFile, language: Language) -> &'static str {
    match language {
        Language::Danish => file.danish,
        Language::English => file.english,
    }
}

/// The code of the problem whose text begins on this line.
fn code(line: &'static str) -> Option<&'static str> {
    line.strip_prefix("problem-")?.split([' ', '=']).next()
}

/// The names of everything that is put into texts of a file, each once.
fn variables(content: &'static str) -> Vec<&'static str> {
    let name = |rest: &'static str| rest.split(|c: char| !c.is_ascii_alphanumeric()).next();
    let mut names: Vec<&'static str> = content.split('$').skip(1).filter_map(name).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_problem_stands_under_a_subject_once_and_nothing_is_left_open() {
        let mut numbers = Vec::new();
        for language in [Language::Danish, Language::English] {
            let texts = Texts::new(language);
            let subjects = subjects(&texts);
            let all: Vec<&Message> = subjects.iter().flat_map(|one| &one.messages).collect();
            let codes: BTreeSet<&str> = all.iter().map(|message| message.code).collect();
            assert_eq!(codes.len(), all.len());
            let lines = TEXT_FILES.iter().flat_map(|file| content(file, language).lines());
            assert_eq!(lines.filter(|line| line.starts_with("problem-")).count(), all.len());
            for message in all {
                assert!(!message.hint.is_empty(), "{}", message.code);
                for open in ["{", "$", "problem-", "hint-"] {
                    assert!(!message.said.as_str().contains(open), "{}", message.said);
                    assert!(!message.hint.as_str().contains(open), "{}", message.hint);
                }
            }
            let titles: BTreeSet<&str> = subjects.iter().map(|one| one.title.as_str()).collect();
            assert_eq!(titles.len(), subjects.len(), "a subject stands twice");
            for subject in &subjects {
                assert!(!subject.title.is_empty(), "{:?}", subject.messages);
                assert!(subject.messages.len() <= 30, "{} is too long to read", subject.title);
            }
            numbers.push(subjects.iter().map(|one| one.messages.len()).collect::<Vec<_>>());
        }
        assert_eq!(numbers[0], numbers[1], "subjects are the same in both languages");
    }

    #[test]
    fn a_count_is_told_in_the_plural_and_names_are_left_open() {
        let texts = Texts::new(Language::Danish);
        let subjects = subjects(&texts);
        let all: Vec<&Message> = subjects.iter().flat_map(|one| &one.messages).collect();
        let of = |code: &str| all.iter().find(|message| message.code == code).map(|one| &one.said);
        let said = of("draw-larger-than-list").map(Clean::as_str);
        assert_eq!(said, Some("Listen har kun … sager. Intet er trukket."));
        let said = of("checklists-faulty").map(Clean::as_str);
        assert_eq!(said, Some("Der er … fejl i tjeklisterne."));
    }
}
