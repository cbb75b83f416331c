//! What can be wrong with content that comes with the program: handbook, glossary, practice
//! cases. Such a file has one form, `schema = 1`; a test sees to it that there is no fault.

use serde::de::DeserializeOwned;

use crate::domain::checklist::Words;

/// The only form there is.
pub(super) const SCHEMA: u32 = 1;

/// A fault with its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {what:?}")]
pub struct ContentFault {
    /// The file's name.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: ContentFaultKind,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContentFaultKind {
    /// Not TOML, or not of the form; in the words of the reader.
    Form(String),
    /// Another form than the one there is.
    Schema(u32),
    /// A text without words, in one of the languages.
    Empty,
    /// It was said before in this file.
    Twice(String),
    /// The id belongs to another file.
    OtherArea(String),
    /// A word that is none of those that may stand here.
    Word(String),
}

/// Words that must be there in both languages.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Both {
    da: String,
    en: String,
}

impl Both {
    /// False when a language is missing.
    pub(super) fn is_whole(&self) -> bool {
        !self.da.trim().is_empty() && !self.en.trim().is_empty()
    }
}

impl From<Both> for Words {
    fn from(both: Both) -> Self {
        Self { da: both.da, en: Some(both.en) }
    }
}

/// A file while it is read: faults are collected, so that one does not hide the next.
pub(super) struct Source<'a> {
    file: &'a str,
    content: &'a str,
    faults: Vec<ContentFault>,
}

impl<'a> Source<'a> {
    /// A file that is to be read.
    pub(super) fn new(file: &'a str, content: &'a str) -> Self {
        Self { file, content, faults: Vec::new() }
    }

    /// The file as typed values; unknown keys and wrong kinds of values are faults.
    pub(super) fn read<T: DeserializeOwned>(&mut self) -> Option<T> {
        match toml::from_str(self.content) {
            Ok(read) => Some(read),
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                self.fault(at, ContentFaultKind::Form(error.message().to_owned()));
                None
            }
        }
    }

    /// Notes a fault at a byte of the content.
    pub(super) fn fault(&mut self, at: usize, what: ContentFaultKind) {
        let before = self.content.get(..at).unwrap_or(self.content);
        let line = before.matches('\n').count() + 1;
        self.faults.push(ContentFault { file: self.file.to_owned(), line, what });
    }

    /// What was read, unless there are faults.
    ///
    /// # Errors
    /// All faults, in the order of their lines.
    pub(super) fn done<T>(self, read: T) -> Result<T, Vec<ContentFault>> {
        if self.faults.is_empty() { Ok(read) } else { Err(self.into_faults()) }
    }

    /// All faults, in the order of their lines.
    pub(super) fn into_faults(mut self) -> Vec<ContentFault> {
        self.faults.sort_by_key(|fault| fault.line);
        self.faults
    }
}
