//! The words of the program in Danish and English (Project Fluent, `assets/texts/`).
//!
//! [`Texts`] is a value that is passed along, never a global: the screen may be Danish
//! while a report is English. What comes out is [`Clean`], the only thing a screen draws.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::format::{Decimals, number};
use crate::domain::text::Clean;

/// A language of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// Dansk.
    #[default]
    Danish,
    /// English.
    English,
}

/// One text file in both languages.
pub struct TextFile {
    /// File name under `assets/texts/da` and `assets/texts/en`.
    pub name: &'static str,
    /// The Danish content.
    pub danish: &'static str,
    /// The English content.
    pub english: &'static str,
}

/// Names a file once and embeds it twice.
macro_rules! text_file {
    ($name:literal) => {
        TextFile {
            name: $name,
            danish: include_str!(concat!("../../assets/texts/da/", $name)),
            english: include_str!(concat!("../../assets/texts/en/", $name)),
        }
    };
}

/// All text files; an id stands in one of them only.
pub const TEXT_FILES: &[TextFile] = &[
    text_file!("dates.ftl"),
    text_file!("kit.ftl"),
    text_file!("keys.ftl"),
    text_file!("help.ftl"),
    text_file!("handbook.ftl"),
    text_file!("checklists.ftl"),
    text_file!("add_case.ftl"),
    text_file!("calculators.ftl"),
    text_file!("case_list.ftl"),
    text_file!("certificate.ftl"),
    text_file!("checklist-faults.ftl"),
    text_file!("cli.ftl"),
    text_file!("columns.ftl"),
    text_file!("dispose.ftl"),
    text_file!("draw.ftl"),
    text_file!("initiative.ftl"),
    text_file!("initiative_pages.ftl"),
    text_file!("intake.ftl"),
    text_file!("locked.ftl"),
    text_file!("look.ftl"),
    text_file!("mirror.ftl"),
    text_file!("month.ftl"),
    text_file!("months.ftl"),
    text_file!("passphrase.ftl"),
    text_file!("post.ftl"),
    text_file!("post_pages.ftl"),
    text_file!("practice.ftl"),
    text_file!("quarter.ftl"),
    text_file!("quarter_pages.ftl"),
    text_file!("problems.ftl"),
    text_file!("problems_initiative.ftl"),
    text_file!("problems_post.ftl"),
    text_file!("problems_start.ftl"),
    text_file!("recovery.ftl"),
    text_file!("report.ftl"),
    text_file!("set_up.ftl"),
    text_file!("settings.ftl"),
    text_file!("statistics.ftl"),
    text_file!("target.ftl"),
];

/// What is put into a sentence: a number or text that has passed the gate.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// A count or measure; chooses singular and plural, drawn with thousands separator.
    Number(f64),
    /// A number that is a name, such as a year or a running number: no separator.
    Plain(i64),
    /// Text.
    Text(Cow<'a, Clean>),
}

impl Arg<'_> {
    /// A number that is a name: a year, a running number, a question's number.
    #[must_use]
    pub fn plain(number: impl Into<i64>) -> Self {
        Self::Plain(number.into())
    }
}

impl<'a> From<&'a Clean> for Arg<'a> {
    fn from(text: &'a Clean) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<Clean> for Arg<'_> {
    fn from(text: Clean) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

macro_rules! number_arguments {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Arg<'_> {
            fn from(number: $kind) -> Self {
                Self::Number(f64::from(number))
            }
        }
    )*};
}
number_arguments!(u8, u16, u32, i32, f64);

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number as f64)
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::from(u32::try_from(number).unwrap_or(u32::MAX))
    }
}

/// The words of one language, read once and when the first of them is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Texts {
    language: Language,
}

/// Reads the text files of a language.
fn read(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
    // The isolation marks are bidirectional controls, which the gate would show.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::Danish => |value, _| format_number(value, Language::Danish),
        Language::English => |value, _| format_number(value, Language::English),
    }));
    for file in TEXT_FILES {
        let content = match language {
            Language::Danish => file.danish,
            Language::English => file.english,
        };
        let resource = FluentResource::try_new(content.to_owned());
        bundle.add_resource_overriding(resource.unwrap_or_else(|(readable, _)| readable));
    }
    bundle
}

impl Texts {
    /// The words of `language`.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { language }
    }

    /// Reads the words now, so that the first to ask need not wait.
    pub fn prepare(self) {
        self.bundle();
    }

    /// A file with a fault gives the messages that could be read; the tests make sure that
    /// no such file is built in.
    fn bundle(self) -> &'static FluentBundle<FluentResource> {
        static DANISH: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
        static ENGLISH: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
        let words = match self.language {
            Language::Danish => &DANISH,
            Language::English => &ENGLISH,
        };
        words.get_or_init(|| read(self.language))
    }

    /// The language of these words.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text with this id; the id itself when there is none.
    #[must_use]
    pub fn get(&self, id: &str) -> Clean {
        self.with(id, &[])
    }

    /// The text with this id, with the arguments put in.
    #[must_use]
    pub fn with(&self, id: &str, arguments: &[(&'static str, Arg<'_>)]) -> Clean {
        let bundle = self.bundle();
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            return Clean::line(id);
        };
        let values = fluent_arguments(arguments);
        Clean::catalogue(&bundle.format_pattern(pattern, Some(&values), &mut Vec::new()))
    }

    /// An attribute of the text with this id, such as the `.hint` of a problem; `None` when
    /// there is none.
    #[must_use]
    pub fn attribute(
        &self,
        id: &str,
        attribute: &str,
        arguments: &[(&'static str, Arg<'_>)],
    ) -> Option<Clean> {
        let bundle = self.bundle();
        let pattern = bundle.get_message(id)?.get_attribute(attribute)?.value();
        let values = fluent_arguments(arguments);
        let said = bundle.format_pattern(pattern, Some(&values), &mut Vec::new());
        Some(Clean::catalogue(&said))
    }

    /// Words of a checklist in this language, Danish where there is no gloss.
    #[must_use]
    pub fn words(&self, words: &crate::domain::checklist::Words) -> Clean {
        let english = words.en.as_deref().filter(|_| self.language == Language::English);
        Clean::block(english.unwrap_or(&words.da))
    }

    /// True when there is a text with this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle().has_message(id)
    }
}

/// The language as Fluent names it, for its plural rules.
fn identifier(language: Language) -> LanguageIdentifier {
    let name = match language {
        Language::Danish => "da",
        Language::English => "en",
    };
    name.parse().unwrap_or_default()
}

fn fluent_arguments<'a>(arguments: &'a [(&'static str, Arg<'_>)]) -> FluentArgs<'a> {
    let mut values = FluentArgs::with_capacity(arguments.len());
    for (name, argument) in arguments {
        values.set(*name, fluent_value(argument));
    }
    values
}

fn fluent_value<'a>(argument: &'a Arg<'_>) -> FluentValue<'a> {
    match argument {
        Arg::Number(value) => FluentValue::from(*value),
        Arg::Plain(value) => {
            let options = FluentNumberOptions { use_grouping: false, ..Default::default() };
            // Names of more than fifteen digits do not occur; f64 holds the others exactly.
            FluentValue::Number(FluentNumber::new(*value as f64, options))
        }
        Arg::Text(text) => FluentValue::from(text.as_str()),
    }
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
