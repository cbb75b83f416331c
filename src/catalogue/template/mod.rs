//! How papers look in a municipality (da: *skabelon*): its name, logo, colours, size of letters and
//! fixed phrases, and whole pages and style sheets of its own.
//!
//! What comes with the program lies in `assets/report`. A municipality puts files of the same names
//! into a folder of its own; what it leaves out stays as it is. The names are fixed, so that no file
//! can point at another one. A template never says what a figure means and never hides a caveat: the
//! phrases that can be said otherwise are a closed list, and papers are read back.

mod colour;
mod fault;
mod logo;
mod phrases;
mod style;
mod theme;

use std::sync::{Arc, LazyLock};

use sha2::{Digest, Sha256};

pub use colour::{Colour, Colours};
pub use fault::{Fault, FaultKind, fault_line};
pub use logo::Logo;
pub use phrases::{PHRASES, Phrases, as_toml};

use super::texts::Language;
use crate::domain::text::Clean;

/// Name, colours, sizes, phrases.
pub const THEME: &str = "theme.toml";
/// The page of a PDF file, in the language of Typst.
pub const PAGE: &str = "paper.typ";
/// The look of a web page.
pub const STYLE: &str = "style.css";
/// The logo.
pub const LOGO: &str = "logo.png";
/// The files of a template, and the bytes each may have.
pub const FILES: [(&str, usize); 4] =
    [(THEME, 65_536), (PAGE, 262_144), (STYLE, 262_144), (LOGO, 524_288)];

/// What comes with the program.
pub const BUILT_IN: [(&str, &str); 3] = [
    (THEME, include_str!("../../../assets/report/theme.toml")),
    (PAGE, include_str!("../../../assets/report/pdf/paper.typ")),
    (STYLE, include_str!("../../../assets/report/style.css")),
];

/// How papers look.
#[derive(Debug, Clone, PartialEq)]
pub struct Template {
    /// SHA-256 of its files; none for what comes with the program.
    pub sha256: Option<String>,
    /// Whose papers they are; empty for nothing.
    pub organisation: Clean,
    /// Lines under it.
    pub lines: Vec<Clean>,
    /// The logo.
    pub logo: Option<Logo>,
    /// The colours.
    pub colours: Colours,
    /// Size of letters in points.
    pub size: f64,
    /// The page of a PDF file.
    pub page: String,
    /// The look of a web page.
    pub style: String,
    /// Phrases in Danish and English.
    phrases: [&'static Phrases; 2],
}

static PROGRAMS_OWN: LazyLock<Arc<Template>> = LazyLock::new(|| {
    let files = BUILT_IN.map(|(name, content)| (name, content.as_bytes().to_vec()));
    // A test makes sure that there is no fault.
    let read = Template::read(&files).unwrap_or_default();
    Arc::new(Template { sha256: None, ..read })
});

impl Template {
    /// The look that comes with the program.
    #[must_use]
    pub fn built_in() -> Arc<Self> {
        Arc::clone(&PROGRAMS_OWN)
    }

    /// Reads the files of a template, each under its name in [`FILES`]; what is not among them stays
    /// as it is in the program.
    ///
    /// # Errors
    /// Everything that is wrong, with file and line.
    pub fn read(files: &[(&'static str, Vec<u8>)]) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let text = |name: &'static str, faults: &mut Vec<Fault>| {
            let (_, bytes) = files.iter().find(|(own, _)| *own == name)?;
            fault::decoded(name, bytes).map_err(|fault| faults.push(fault)).ok()
        };
        let mut read = Self { sha256: Some(hash(files)), ..Self::default() };
        let mut theme = theme::Theme::default();
        if let Some(text) = text(THEME, &mut faults) {
            theme = theme::read(&text, &mut faults);
        }
        if let Some(text) = text(STYLE, &mut faults) {
            faults.extend(style::faults(&text));
            read.style = text;
        }
        if let Some(text) = text(PAGE, &mut faults) {
            read.page = text;
        }
        if let Some((_, bytes)) = files.iter().find(|(name, _)| *name == LOGO) {
            match logo::read(bytes, &theme) {
                Ok(logo) => read.logo = Some(logo),
                Err(fault) => faults.push(fault),
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        read.phrases = theme.phrases.map(Phrases::kept);
        read.organisation = theme.organisation;
        read.lines = theme.lines;
        read.colours = theme.colours;
        read.size = theme.size;
        Ok(read)
    }

    /// What is said otherwise here, in a language.
    #[must_use]
    pub fn phrases(&self, language: Language) -> &'static Phrases {
        let [danish, english] = self.phrases;
        match language {
            Language::Danish => danish,
            Language::English => english,
        }
    }

    /// Whether anything stands above the title.
    #[must_use]
    pub fn has_letterhead(&self) -> bool {
        self.logo.is_some() || !self.organisation.is_empty() || !self.lines.is_empty()
    }
}

impl Default for Template {
    fn default() -> Self {
        let theme = theme::Theme::default();
        let [_, (_, page), (_, style)] = BUILT_IN;
        Self {
            sha256: None,
            organisation: theme.organisation,
            lines: theme.lines,
            logo: None,
            colours: theme.colours,
            size: theme.size,
            page: page.to_owned(),
            style: style.to_owned(),
            phrases: theme.phrases.map(Phrases::kept),
        }
    }
}

/// One hash over names and contents, in the order of [`FILES`].
fn hash(files: &[(&'static str, Vec<u8>)]) -> String {
    let mut all = Sha256::new();
    for (name, _) in FILES {
        for (_, bytes) in files.iter().filter(|(own, _)| *own == name) {
            all.update(format!("{name} {}\n", bytes.len()));
            all.update(bytes);
        }
    }
    all.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;
