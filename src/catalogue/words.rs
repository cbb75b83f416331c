//! The files of words in one language. A file is parsed when something in it is first asked for:
//! most starts need a few of them, and parsing all costs more than the rest of a start.

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::format::{Decimals, number};
use super::texts::{Language, TEXT_FILES, TextFile};

/// The files of a language with the ids in them.
pub(super) struct Words {
    language: Language,
    /// In which of the files an id stands.
    places: HashMap<&'static str, usize>,
    files: Vec<OnceLock<FluentBundle<FluentResource>>>,
}

impl Words {
    /// Finds out what stands where, and parses nothing.
    pub(super) fn new(language: Language) -> Self {
        let mut places = HashMap::with_capacity(4096);
        for (place, file) in TEXT_FILES.iter().enumerate() {
            places.extend(ids(content(file, language)).map(|id| (id, place)));
        }
        Self { language, places, files: TEXT_FILES.iter().map(|_| OnceLock::new()).collect() }
    }

    /// The parsed file in which an id stands; it holds everything that its texts refer to.
    pub(super) fn file_of(&self, id: &str) -> Option<&FluentBundle<FluentResource>> {
        let place = *self.places.get(id)?;
        let parsed = self.files.get(place)?;
        Some(parsed.get_or_init(|| parse(TEXT_FILES.get(place), self.language)))
    }
}

fn content(file: &TextFile, language: Language) -> &'static str {
    match language {
        Language::Danish => file.danish,
        Language::English => file.english,
    }
}

/// The ids of a file: in Fluent, what continues a text is indented, so a line that begins with a
/// letter begins a text.
fn ids(content: &'static str) -> impl Iterator<Item = &'static str> {
    content
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
        .filter_map(|line| line.split(' ').next())
}

/// A file with a fault gives the messages that could be read; the tests make sure that no such
/// file is built in.
fn parse(file: Option<&TextFile>, language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
    // The isolation marks are bidirectional controls, which the gate would show.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::Danish => |value, _| format_number(value, Language::Danish),
        Language::English => |value, _| format_number(value, Language::English),
    }));
    if let Some(file) = file {
        let resource = FluentResource::try_new(content(file, language).to_owned());
        bundle.add_resource_overriding(resource.unwrap_or_else(|(readable, _)| readable));
    }
    bundle
}

/// The language as Fluent names it, for its plural rules.
fn identifier(language: Language) -> LanguageIdentifier {
    let name = match language {
        Language::Danish => "da",
        Language::English => "en",
    };
    name.parse().unwrap_or_default()
}

/// Numbers as people of the language write them; texts are left to Fluent.
fn format_number(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let FluentValue::Number(found) = value else {
        return None;
    };
    if !found.options.use_grouping {
        return Some(format!("{:.0}", found.value));
    }
    Some(number(found.value, Decimals::AsNeeded, language))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ids_found_are_those_that_parse() {
        for language in [Language::Danish, Language::English] {
            for file in TEXT_FILES {
                let parsed = FluentResource::try_new(content(file, language).to_owned());
                let (parsed, faults) = match parsed {
                    Ok(parsed) => (parsed, Vec::new()),
                    Err(found) => found,
                };
                assert_eq!(faults, [], "{}", file.name);
                let messages = parsed.entries().filter_map(|entry| match entry {
                    fluent_syntax::ast::Entry::Message(message) => Some(message.id.name),
                    _ => None,
                });
                let entries: Vec<&str> = messages.collect();
                let found: Vec<&str> = ids(content(file, language)).collect();
                assert_eq!(found, entries, "{}", file.name);
            }
        }
    }

    /// A file is parsed alone, so a text can only refer to one beside it.
    #[test]
    fn texts_refer_to_texts_of_their_own_file() {
        for language in [Language::Danish, Language::English] {
            for file in TEXT_FILES {
                let found: Vec<&str> = ids(content(file, language)).collect();
                for place in content(file, language).split("{ ").skip(1) {
                    let named: &str = place
                        .split(|c: char| !(c.is_alphanumeric() || c == '-'))
                        .next()
                        .unwrap_or("");
                    let refers = place[named.len()..].starts_with(" }");
                    let is_number = named.starts_with(|c: char| c.is_ascii_digit());
                    if refers && !named.is_empty() && !is_number {
                        assert!(found.contains(&named), "{}: {named}", file.name);
                    }
                }
            }
        }
    }
}
