//! What can be wrong with a template (da: *fejl i skabelonen*), and the sentence for it.

use crate::catalogue::texts::{Arg, Texts};
use crate::domain::text::Clean;

/// One thing wrong, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// The file.
    pub file: &'static str,
    /// Line, counted from 1; none where the file as a whole is meant.
    pub line: Option<usize>,
    /// What.
    pub what: FaultKind,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq)]
pub enum FaultKind {
    /// More bytes than it may have.
    TooLarge {
        /// What it may have.
        limit: usize,
    },
    /// Not UTF-8.
    NotUtf8,
    /// Not TOML.
    Syntax,
    /// A key that means nothing here.
    UnknownKey(Clean),
    /// A value of the wrong type, too long or too large.
    Value(Clean),
    /// Not `#rrggbb`.
    Colour(Clean),
    /// Hard to read on white paper.
    Contrast {
        /// The key.
        key: Clean,
        /// What it has.
        contrast: f64,
        /// What it must have.
        least: f64,
    },
    /// A logo without words for who cannot see it.
    LogoWords,
    /// Not a PNG picture.
    NotPng,
    /// More pixels than it may have, along a side.
    Pixels {
        /// What it may have.
        limit: u32,
    },
    /// Markup within a style sheet.
    Markup,
    /// A style sheet that loads something.
    Loads,
    /// A page that cannot be set: what the typesetter says, in its own words.
    Page(Clean),
}

impl Fault {
    pub(super) fn at(file: &'static str, line: usize, what: FaultKind) -> Self {
        Self { file, line: Some(line), what }
    }

    pub(super) fn of(file: &'static str, what: FaultKind) -> Self {
        Self { file, line: None, what }
    }
}

/// `theme.toml:7: …`, so that an editor finds the line.
#[must_use]
pub fn fault_line(fault: &Fault, texts: &Texts) -> Clean {
    let words = words(&fault.what, texts);
    let place = match fault.line {
        Some(line) => format!("{}:{line}", fault.file),
        None => fault.file.to_owned(),
    };
    Clean::line(&format!("{place}: {words}"))
}

fn words(what: &FaultKind, texts: &Texts) -> Clean {
    let of = |id, key: &Clean| texts.with(id, &[("key", key.into())]);
    match what {
        FaultKind::TooLarge { limit } => {
            texts.with("template-fault-large", &[("limit", Arg::from(limit / 1024))])
        }
        FaultKind::NotUtf8 => texts.get("template-fault-utf8"),
        FaultKind::Syntax => texts.get("template-fault-syntax"),
        FaultKind::UnknownKey(key) => of("template-fault-key", key),
        FaultKind::Value(key) => of("template-fault-value", key),
        FaultKind::Colour(key) => of("template-fault-colour", key),
        FaultKind::Contrast { key, contrast, least } => {
            // Rounded down, so that what is too little never reads as enough.
            let contrast = (contrast * 10.0).floor() / 10.0;
            texts.with(
                "template-fault-contrast",
                &[("key", key.into()), ("contrast", contrast.into()), ("least", (*least).into())],
            )
        }
        FaultKind::LogoWords => texts.get("template-fault-logo-words"),
        FaultKind::NotPng => texts.get("template-fault-png"),
        FaultKind::Pixels { limit } => {
            texts.with("template-fault-pixels", &[("limit", Arg::from(*limit))])
        }
        FaultKind::Markup => texts.get("template-fault-markup"),
        FaultKind::Loads => texts.get("template-fault-loads"),
        FaultKind::Page(message) => {
            texts.with("template-fault-page", &[("message", message.into())])
        }
    }
}

/// The text of a file, line ends as LF.
pub(super) fn decoded(file: &'static str, bytes: &[u8]) -> Result<String, Fault> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.replace("\r\n", "\n")),
        Err(error) => {
            let good = bytes.iter().take(error.valid_up_to());
            let line = good.filter(|byte| **byte == b'\n').count() + 1;
            Err(Fault::at(file, line, FaultKind::NotUtf8))
        }
    }
}

/// Line of a byte, counted from 1.
pub(super) fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
