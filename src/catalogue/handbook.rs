//! The handbook (da: *kvalitetshåndbog*): for each question and meaning what its words mean, a
//! case on the edge and the rule in plain words. The examples stand in the checklists, so that
//! nothing is said twice.
//!
//! A file is read when its first page is asked for; a start of the program reads none.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;
use toml::Spanned;

use super::content_fault::{Both, ContentFault, ContentFaultKind, SCHEMA, Source};
use crate::domain::checklist::Words;

/// A page of the handbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandbookPage {
    /// The question's id.
    pub question: String,
    /// The number of its meaning; another meaning has a page of its own.
    pub meaning: u32,
    /// What the words of the question mean.
    pub definition: Words,
    /// A case on the edge, and what is answered then (da: *grænsetilfælde*).
    pub borderline: Words,
    /// The rule in plain words.
    pub law_plain: Words,
}

/// A file of the handbook and its pages, once read.
struct Area {
    id: &'static str,
    file: (&'static str, &'static str),
    pages: OnceLock<Vec<HandbookPage>>,
}

impl Area {
    const fn new(id: &'static str, name: &'static str, content: &'static str) -> Self {
        Self { id, file: (name, content), pages: OnceLock::new() }
    }
}

static AREAS: [Area; 6] = [
    Area::new("gen", "gen.toml", include_str!("../../assets/handbook/gen.toml")),
    Area::new("sam", "sam.toml", include_str!("../../assets/handbook/sam.toml")),
    Area::new("syg", "syg.toml", include_str!("../../assets/handbook/syg.toml")),
    Area::new("foep", "foep.toml", include_str!("../../assets/handbook/foep.toml")),
    Area::new("rev", "rev.toml", include_str!("../../assets/handbook/rev.toml")),
    Area::new("yds", "yds.toml", include_str!("../../assets/handbook/yds.toml")),
];

/// The page of a question in one of its meanings; a municipality's own question has none.
#[must_use]
pub fn page(question: &str, meaning: u32) -> Option<&'static HandbookPage> {
    let (area, _) = question.split_once('-')?;
    let area = AREAS.iter().find(|known| known.id == area)?;
    let (name, content) = area.file;
    let pages = area.pages.get_or_init(|| parse(name, content).unwrap_or_default());
    pages.iter().find(|page| page.question == question && page.meaning == meaning)
}

/// Reads a file of the handbook.
///
/// # Errors
/// Every fault with its line; that the built-in files have none is tested.
pub fn parse(name: &str, content: &str) -> Result<Vec<HandbookPage>, Vec<ContentFault>> {
    let mut source = Source::new(name, content);
    let Some(file) = source.read::<File>() else { return Err(source.into_faults()) };
    if *file.schema.get_ref() != SCHEMA {
        source.fault(file.schema.span().start, ContentFaultKind::Schema(*file.schema.get_ref()));
    }
    let mut seen = BTreeMap::new();
    let mut pages = Vec::new();
    for page in file.page {
        let at = page.question.span().start;
        let question = page.question.into_inner();
        if question.split_once('-').map(|(area, _)| area) != Some(file.area.as_str()) {
            source.fault(at, ContentFaultKind::OtherArea(question.clone()));
        }
        if seen.insert((question.clone(), page.meaning), ()).is_some() {
            source.fault(at, ContentFaultKind::Twice(question.clone()));
        }
        for words in [&page.definition, &page.borderline, &page.law_plain] {
            if !words.get_ref().is_whole() {
                source.fault(words.span().start, ContentFaultKind::Empty);
            }
        }
        pages.push(HandbookPage {
            question,
            meaning: page.meaning,
            definition: page.definition.into_inner().into(),
            borderline: page.borderline.into_inner().into(),
            law_plain: page.law_plain.into_inner().into(),
        });
    }
    source.done(pages)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    schema: Spanned<u32>,
    area: String,
    page: Vec<Page>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    question: Spanned<String>,
    meaning: u32,
    definition: Spanned<Both>,
    borderline: Spanned<Both>,
    law_plain: Spanned<Both>,
}

#[cfg(test)]
mod tests;
