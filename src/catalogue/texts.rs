//! The words of the program in Danish and English (Project Fluent, `assets/texts/`).
//!
//! [`Texts`] is a value that is passed along, never a global: the screen may be Danish
//! while a report is English. What comes out is [`Clean`], the only thing a screen draws.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::template::Phrases;
use super::words::Words;
use crate::domain::delivery::Level;
use crate::domain::text::Clean;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

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
    text_file!("calibration.ftl"),
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
    text_file!("paper_kinds.ftl"),
    text_file!("paper_pages.ftl"),
    text_file!("papers.ftl"),
    text_file!("passphrase.ftl"),
    text_file!("post.ftl"),
    text_file!("post_pages.ftl"),
    text_file!("personal_data.ftl"),
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
    text_file!("template.ftl"),
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

/// One id of each file that is read in any case: what goes round on every page, its keys, and the
/// words of Home.
const FIRST_ASKED: [&str; 4] = ["program-name", "keyname-space", "month-1", "home-title"];

/// The attribute of what is said in a department.
const DEPARTMENT: &str = "department";

/// The words of one language, each file of them read once and when something in it is first
/// asked for.
///
/// What is said otherwise in a department stands with the text as its attribute `.department`, so
/// that a page is written once for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Texts {
    language: Language,
    level: Level,
    /// What a municipality says in its own way on paper.
    own: Option<&'static Phrases>,
}

impl Texts {
    /// The words of `language`.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { language, level: Level::default(), own: None }
    }

    /// The same words as they are said at a level.
    #[must_use]
    pub fn at(self, level: Level) -> Self {
        Self { level, ..self }
    }

    /// The same words with those of a municipality before them.
    #[must_use]
    pub fn or_own(self, own: &'static Phrases) -> Self {
        Self { own: Some(own), ..self }
    }

    /// Where it is said.
    #[must_use]
    pub fn level(&self) -> Level {
        self.level
    }

    /// Finds out now which text stands where and reads what every page begins with, so that the
    /// first page need not wait.
    pub fn prepare(self) {
        for id in FIRST_ASKED {
            self.file_of(id);
        }
    }

    fn file_of(self, id: &str) -> Option<&'static FluentBundle<FluentResource>> {
        static DANISH: OnceLock<Words> = OnceLock::new();
        static ENGLISH: OnceLock<Words> = OnceLock::new();
        let words = match self.language {
            Language::Danish => &DANISH,
            Language::English => &ENGLISH,
        };
        words.get_or_init(|| Words::new(self.language)).file_of(id)
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
        if let Some(own) = self.own.and_then(|own| own.get(id)) {
            return own.clone();
        }
        let found = |file: &'static FluentBundle<FluentResource>| {
            let message = file.get_message(id)?;
            let own = match self.level {
                Level::Centre => None,
                Level::Department => message.get_attribute(DEPARTMENT),
            };
            Some((file, own.map(|own| own.value()).or_else(|| message.value())?))
        };
        let Some((file, pattern)) = self.file_of(id).and_then(found) else {
            return Clean::line(id);
        };
        said(id, arguments, |values, faults| file.format_pattern(pattern, Some(values), faults))
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
        let file = self.file_of(id)?;
        let pattern = file.get_message(id)?.get_attribute(attribute)?.value();
        Some(said(id, arguments, |values, faults| {
            file.format_pattern(pattern, Some(values), faults)
        }))
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
        self.file_of(id).is_some_and(|file| file.has_message(id))
    }
}

/// A text with the arguments put in. One that asks for what is not given is a fault of the program:
/// the tests end there, a user sees the name of what is missing.
fn said<'a>(
    id: &str,
    arguments: &'a [(&'static str, Arg<'_>)],
    format: impl FnOnce(&FluentArgs<'a>, &mut Vec<FluentError>) -> Cow<'static, str>,
) -> Clean {
    let mut faults = Vec::new();
    let said = format(&fluent_arguments(arguments), &mut faults);
    debug_assert!(faults.is_empty(), "{id}: {faults:?}");
    Clean::catalogue(&said)
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
