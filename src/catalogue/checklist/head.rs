//! The head of a checklist file: what is needed to choose a list before the list itself is read.

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

use crate::domain::checklist::{Checklist, Standing, Words, covers};

/// What a list is and which acts it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// `[a-z0-9-]{1,40}`, the same through all versions.
    pub id: String,
    /// 1, 2, 3 …
    pub version: u32,
    /// What it is called.
    pub title: Words,
    /// The case area (da: *sagsområde*) it belongs to.
    pub area: String,
    /// First date of the act judged that it is valid for.
    pub valid_from: Option<NaiveDate>,
    /// Last such date.
    pub valid_to: Option<NaiveDate>,
    /// Draft or in force.
    pub standing: Standing,
}

impl Head {
    /// The head of a list that has been read.
    pub fn of(list: &Checklist) -> Self {
        Self {
            id: list.reference.id.clone(),
            version: list.reference.version,
            title: list.title.clone(),
            area: list.area.clone(),
            valid_from: list.valid_from,
            valid_to: list.valid_to,
            standing: list.standing,
        }
    }

    /// Reads the head of a *sound* file and nothing behind it; `None` when it is not one.
    pub fn read(content: &str) -> Option<Self> {
        let end = content.find("\n[").map_or(content.len(), |before| before + 1);
        let keys: Keys = toml::from_str(content.get(..end)?).ok()?;
        Some(Self {
            area: keys.omraade.unwrap_or_else(|| keys.id.clone()),
            id: keys.id,
            version: keys.version,
            title: Words { da: keys.navn, en: keys.navn_en },
            valid_from: keys.gyldig_fra.and_then(date),
            valid_to: keys.gyldig_til.and_then(date),
            standing: if keys.kladde { Standing::Draft } else { Standing::InForce },
        })
    }

    /// Whether the list is meant for acts of this date.
    pub fn covers(&self, act_date: NaiveDate) -> bool {
        covers((self.valid_from, self.valid_to), act_date)
    }
}

/// The keys of a file that a head needs.
#[derive(Deserialize)]
struct Keys {
    id: String,
    version: u32,
    navn: String,
    navn_en: Option<String>,
    omraade: Option<String>,
    gyldig_fra: Option<toml::value::Datetime>,
    gyldig_til: Option<toml::value::Datetime>,
    #[serde(default)]
    kladde: bool,
}

fn date(value: toml::value::Datetime) -> Option<NaiveDate> {
    let date = value.date?;
    let day = NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())?;
    (day.year() > 0).then_some(day)
}
