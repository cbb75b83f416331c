//! `theme.toml`, key by key.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::THEME;
use super::colour::{Colour, Colours, LEAST_CONTRAST};
use super::fault::{Fault, FaultKind, line_of};
use super::phrases::{PHRASES, Phrases};
use crate::domain::text::Clean;

/// Letters of a name, a line or a phrase, at most.
const LONGEST: usize = 200;
/// Lines under the name, at most.
const MOST_LINES: usize = 6;
/// Millimetres of a logo.
const WIDTHS: std::ops::RangeInclusive<u32> = 10..=120;
/// Points of a letter.
const SIZES: std::ops::RangeInclusive<f64> = 8.0..=14.0;

/// What the file says.
pub(super) struct Theme {
    pub(super) organisation: Clean,
    pub(super) lines: Vec<Clean>,
    pub(super) logo_words: Clean,
    pub(super) logo_width: u32,
    pub(super) colours: Colours,
    pub(super) size: f64,
    pub(super) phrases: [Phrases; 2],
}

impl Default for Theme {
    fn default() -> Self {
        Self {
            organisation: Clean::default(),
            lines: Vec::new(),
            logo_words: Clean::default(),
            logo_width: 35,
            colours: Colours::default(),
            size: 10.5,
            phrases: [Phrases::default(), Phrases::default()],
        }
    }
}

type Value<'a> = Spanned<DeValue<'a>>;

/// The theme, and its faults.
pub(super) fn read(text: &str, faults: &mut Vec<Fault>) -> Theme {
    let mut reader = Reader { text, faults, theme: Theme::default() };
    match DeTable::parse(text) {
        Ok(root) => reader.entries(root.get_ref(), "", Reader::top),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            reader.fault(at, FaultKind::Syntax);
        }
    }
    reader.theme
}

struct Reader<'a> {
    text: &'a str,
    faults: &'a mut Vec<Fault>,
    theme: Theme,
}

impl Reader<'_> {
    fn fault(&mut self, at: usize, what: FaultKind) {
        self.faults.push(Fault::at(THEME, line_of(self.text, at), what));
    }

    /// Gives each value under its whole key to `take`, which says none where it cannot be used.
    fn entries(
        &mut self,
        table: &DeTable<'_>,
        within: &str,
        take: impl Fn(&mut Self, &str, &Value<'_>) -> Option<()>,
    ) {
        for (key, value) in table {
            let name = format!("{within}{}", key.get_ref());
            let told = self.faults.len();
            if take(self, &name, value).is_none() && self.faults.len() == told {
                self.fault(key.span().start, FaultKind::Value(shown(&name)));
            }
        }
    }

    fn top(&mut self, key: &str, value: &Value<'_>) -> Option<()> {
        match key {
            "organisation" => self.theme.organisation = words(value)?,
            "linjer" => {
                let list = value.get_ref().as_array().filter(|list| list.len() <= MOST_LINES)?;
                self.theme.lines = list.iter().map(words).collect::<Option<_>>()?;
            }
            "logo" => self.entries(table(value)?, "logo.", Self::logo),
            "farver" => self.entries(table(value)?, "farver.", Self::colour),
            "skrift" => self.entries(table(value)?, "skrift.", Self::letters),
            "vendinger" => self.entries(table(value)?, "vendinger.", Self::language),
            _ => return self.unknown(key, value),
        }
        Some(())
    }

    fn logo(&mut self, key: &str, value: &Value<'_>) -> Option<()> {
        match key {
            "logo.tekst" => self.theme.logo_words = words(value)?,
            "logo.bredde_mm" => {
                let wide = number(value).filter(|wide| wide.fract() == 0.0)? as u32;
                self.theme.logo_width = Some(wide).filter(|wide| WIDTHS.contains(wide))?;
            }
            _ => return self.unknown(key, value),
        }
        Some(())
    }

    fn colour(&mut self, key: &str, value: &Value<'_>) -> Option<()> {
        let place: fn(&mut Colours) -> &mut Colour = match key {
            "farver.tekst" => |colours| &mut colours.text,
            "farver.overskrift" => |colours| &mut colours.heading,
            "farver.svag" => |colours| &mut colours.quiet,
            "farver.linje" => |colours| &mut colours.line,
            _ => return self.unknown(key, value),
        };
        let at = value.span().start;
        let Some(colour) = value.get_ref().as_str().and_then(Colour::read) else {
            self.fault(at, FaultKind::Colour(shown(key)));
            return None;
        };
        let (contrast, least) = (colour.contrast(), LEAST_CONTRAST);
        // Lines help the eye and tell nothing.
        if contrast < least && key != "farver.linje" {
            self.fault(at, FaultKind::Contrast { key: shown(key), contrast, least });
        }
        *place(&mut self.theme.colours) = colour;
        Some(())
    }

    fn letters(&mut self, key: &str, value: &Value<'_>) -> Option<()> {
        if key != "skrift.punkt" {
            return self.unknown(key, value);
        }
        self.theme.size = number(value).filter(|size| SIZES.contains(size))?;
        Some(())
    }

    fn language(&mut self, key: &str, value: &Value<'_>) -> Option<()> {
        let nth = match key {
            "vendinger.da" => 0,
            "vendinger.en" => 1,
            _ => return self.unknown(key, value),
        };
        let mut found = BTreeMap::new();
        for (id, words_of) in table(value)? {
            let at = id.span().start;
            let known = PHRASES.iter().find(|known| **known == id.get_ref().as_ref());
            match (known, words(words_of).filter(|words| !words.is_empty())) {
                (None, _) => self.fault(at, FaultKind::UnknownKey(shown(id.get_ref()))),
                (Some(id), None) => self.fault(at, FaultKind::Value(shown(id))),
                (Some(id), Some(words)) => {
                    found.insert(*id, words);
                }
            }
        }
        if let Some(phrases) = self.theme.phrases.get_mut(nth) {
            *phrases = Phrases(found);
        }
        Some(())
    }

    fn unknown(&mut self, key: &str, value: &Value<'_>) -> Option<()> {
        self.fault(value.span().start, FaultKind::UnknownKey(shown(key)));
        None
    }
}

fn table<'a>(value: &'a Value<'a>) -> Option<&'a DeTable<'a>> {
    value.get_ref().as_table()
}

fn words(value: &Value<'_>) -> Option<Clean> {
    let text = value.get_ref().as_str()?;
    (text.chars().count() <= LONGEST).then(|| Clean::line(text.trim()))
}

fn number(value: &Value<'_>) -> Option<f64> {
    match value.get_ref() {
        DeValue::Integer(whole) => whole.as_str().parse().ok(),
        DeValue::Float(number) => number.as_str().parse().ok(),
        _ => None,
    }
}

fn shown(key: &str) -> Clean {
    Clean::line(key).truncate(60)
}
