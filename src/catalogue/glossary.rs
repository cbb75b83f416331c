//! The glossary (da: *ordliste*): words of the program and the field in Danish and English, each
//! with a plain explanation. Read when it is first asked for.

use std::sync::OnceLock;

use serde::Deserialize;
use toml::Spanned;

use super::content_fault::{Both, ContentFault, ContentFaultKind, SCHEMA, Source};
use crate::domain::checklist::Words;
use crate::domain::folding::folded;

/// The file's name and content.
const FILE: (&str, &str) = ("glossary.toml", include_str!("../../assets/glossary.toml"));

/// A word in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The Danish word, as it stands in the program.
    pub da: String,
    /// The English one.
    pub en: String,
    /// What it means.
    pub explanation: Words,
}

impl Term {
    /// The words and the explanation in both languages, made alike for searching.
    #[must_use]
    pub fn searched(&self) -> String {
        let english = self.explanation.en.as_deref().unwrap_or_default();
        folded(
            &[&self.da, &self.en, &self.explanation.da, english].map(|part| part as &str).join(" "),
        )
    }
}

/// All terms, in the order of the file: from the month to the field.
#[must_use]
pub fn terms() -> &'static [Term] {
    static TERMS: OnceLock<Vec<Term>> = OnceLock::new();
    TERMS.get_or_init(|| parse(FILE.0, FILE.1).unwrap_or_default())
}

/// Reads a glossary.
///
/// # Errors
/// Every fault with its line; that the built-in file has none is tested.
pub fn parse(name: &str, content: &str) -> Result<Vec<Term>, Vec<ContentFault>> {
    let mut source = Source::new(name, content);
    let Some(file) = source.read::<File>() else { return Err(source.into_faults()) };
    if *file.schema.get_ref() != SCHEMA {
        source.fault(file.schema.span().start, ContentFaultKind::Schema(*file.schema.get_ref()));
    }
    let mut terms: Vec<Term> = Vec::new();
    for entry in file.term {
        let at = entry.da.span().start;
        let (da, en) = (entry.da.into_inner(), entry.en);
        let empty = [&da, &en].iter().any(|word| word.trim().is_empty());
        if empty || !entry.explanation.is_whole() {
            source.fault(at, ContentFaultKind::Empty);
        }
        if terms.iter().any(|term| folded(&term.da) == folded(&da)) {
            source.fault(at, ContentFaultKind::Twice(da.clone()));
        }
        terms.push(Term { da, en, explanation: entry.explanation.into() });
    }
    source.done(terms)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    schema: Spanned<u32>,
    term: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    da: Spanned<String>,
    en: String,
    explanation: Both,
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;

    #[test]
    fn the_built_in_file_is_sound_and_found_in_both_languages() {
        let read = parse(FILE.0, FILE.1).unwrap();
        assert_eq!(read, terms());
        assert!(read.len() >= 100, "{}", read.len());
        let found = |word: &str| {
            let word = folded(word);
            read.iter().filter(|term| term.searched().contains(&word)).count()
        };
        assert!(found("stikproeve") > 0 && found("SAMPLE") > 0 && found("skæringsdato") > 0);
    }

    #[test]
    fn a_fault_is_told_with_its_line() {
        let term =
            "[[term]]\nda = \"sag\"\nen = \"case\"\nexplanation = { da = \"a\", en = \"b\" }\n";
        let faults = [
            (format!("schema = 1\n{term}{term}"), 7),
            (format!("schema = 7\n{term}"), 1),
            (format!("schema = 1\n{}", term.replace("case", "")), 3),
            (format!("schema = 1\n{}", term.replace("en = \"case\"", "eng = \"case\"")), 4),
        ];
        for (content, line) in faults {
            let found = parse("glossary.toml", &content).unwrap_err();
            assert_eq!((found[0].line, found.len()), (line, 1), "{found:?}");
        }
    }
}
