//! Phrases that a municipality may say in its own way (da: *faste vendinger*).

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

use crate::catalogue::texts::{Language, Texts};
use crate::domain::text::Clean;

/// The phrases: titles, headings and what is signed. Never what a figure means, and never a caveat.
pub const PHRASES: [&str; 24] = [
    "paper-title-action-plan",
    "paper-title-code",
    "paper-title-targets",
    "paper-part-analysis",
    "paper-part-figures",
    "paper-part-initiatives",
    "paper-part-follow-up",
    "paper-part-data",
    "paper-front-centre",
    "paper-front-signed",
    "paper-signature",
    "paper-signature-name",
    "paper-signature-date",
    "paper-definitions",
    "paper-new-initiatives",
    "paper-earlier-initiatives",
    "paper-plans",
    "paper-committee-short",
    "paper-committee-deeds",
    "report-sheet-good",
    "report-sheet-change",
    "report-sheet-next",
    "report-sheet-disagree",
    "report-sheet-footer",
];

/// What is said otherwise.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Phrases(pub(super) BTreeMap<&'static str, Clean>);

static KEPT: Mutex<Vec<&'static Phrases>> = Mutex::new(Vec::new());

impl Phrases {
    /// The phrases for as long as the program runs, as the texts they stand beside: made once,
    /// however often a template is read.
    pub(super) fn kept(self) -> &'static Self {
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = kept.iter().find(|known| ***known == self) {
            return found;
        }
        let new: &'static Self = Box::leak(Box::new(self));
        kept.push(new);
        new
    }

    /// What is said instead of a text.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Clean> {
        self.0.get(id)
    }
}

/// All phrases as the program says them, as the end of a theme.
#[must_use]
pub fn as_toml() -> String {
    let mut out = String::new();
    for (name, language) in [("da", Language::Danish), ("en", Language::English)] {
        let texts = Texts::new(language);
        let _ = write!(out, "\n[vendinger.{name}]\n");
        for id in PHRASES {
            let _ = writeln!(out, "{id} = {}", toml::Value::from(texts.get(id).into_string()));
        }
    }
    out
}
