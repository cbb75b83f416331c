//! The reproducible draw (da: *udtrækning*), method `tilsyn1`.
//!
//! Every case gets a ticket (da: *lod*), the SHA-256 of seed, label and case number; the
//! lowest tickets are drawn. Anybody with the list, the seed and a SHA-256 program gets the same
//! cases. The order of the list does not matter, and a case that comes or goes never changes
//! the order of the others.
//!
//! Sources: R. Rivest, "Consistent sampling with replacement" (arXiv 1808.10016, 2018);
//! FIPS 180-4 (SHA-256); Unicode Standard Annex 15 (NFC).

use std::collections::BTreeMap;
use std::fmt;

use sha2::{Digest, Sha256};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::month::Month;

/// The name of the method, first in every hashed text.
pub const METHOD: &str = "tilsyn1";
/// Longest seed and longest label, in characters.
pub const LONGEST_NAME: usize = 64;
/// Longest slug, so that a label with any month and number of redraw fits.
const LONGEST_SLUG: usize = 40;
/// Stands for a team whose name has no letter or digit that a label may hold.
const EMPTY_SLUG: &str = "t";

/// A case number (da: *sagsnummer*) in canonical form: NFC, without blanks around it.
///
/// Case, leading zeros and inner spaces matter. Ordered by its UTF-8 bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseId(String);

/// Why a text is not a case number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IdFault {
    /// Nothing but blanks.
    #[error("empty")]
    Empty,
    /// A control character inside it.
    #[error("control character {0:?}")]
    ControlCharacter(char),
}

impl CaseId {
    /// Brings the text of a case number into canonical form.
    ///
    /// # Errors
    /// When nothing is left, or a control character (U+0000-001F, U+007F-009F) is.
    pub fn parse(text: &str) -> Result<Self, IdFault> {
        let normal = if is_nfc(text) { None } else { Some(text.nfc().collect::<String>()) };
        let bare = normal.as_deref().unwrap_or(text).trim_matches(is_blank);
        if bare.is_empty() {
            return Err(IdFault::Empty);
        }
        match bare.chars().find(|c| c.is_control()) {
            Some(control) => Err(IdFault::ControlCharacter(control)),
            None => Ok(Self(bare.to_owned())),
        }
    }

    /// The canonical text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is left when case, leading zeros of every number and spaces are ignored.
    fn loose_form(&self) -> String {
        let mut loose = String::with_capacity(self.0.len());
        let mut inside_number = false;
        let mut zeros = 0_usize;
        for character in self.0.chars().filter(|c| !c.is_whitespace()) {
            if character == '0' && !inside_number {
                zeros += 1;
                continue;
            }
            let digit = character.is_ascii_digit();
            // A number of zeros only keeps one of them.
            if zeros > 0 && !digit {
                loose.push('0');
            }
            zeros = 0;
            inside_number = digit;
            loose.extend(character.to_lowercase());
        }
        if zeros > 0 {
            loose.push('0');
        }
        loose
    }
}

impl fmt::Display for CaseId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

/// Why a text is not a seed or label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameFault {
    /// Nothing given.
    #[error("empty")]
    Empty,
    /// More than [`LONGEST_NAME`] characters.
    #[error("{0} characters")]
    TooLong(usize),
    /// A character that is not allowed there.
    #[error("character {0:?}")]
    Character(char),
}

/// The chance of a draw (da: *frø*): 1-64 characters `0-9 A-Z a-z`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Seed(String);

impl Seed {
    /// Takes a seed as typed; blanks around it are not part of it.
    ///
    /// # Errors
    /// When it is empty, too long or has other characters.
    pub fn parse(text: &str) -> Result<Self, NameFault> {
        checked_name(text.trim(), |c| c.is_ascii_alphanumeric()).map(Self)
    }

    /// A seed of 32 lower-case hexadecimal digits from 16 random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(hex(&bytes))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Seed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

/// What a draw is for (da: *mærke*): 1-64 characters `0-9 A-Z a-z . _ : -`, unique per draw.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Label(String);

impl Label {
    /// Takes a label as written in a certificate.
    ///
    /// # Errors
    /// When it is empty, too long or has other characters.
    pub fn parse(text: &str) -> Result<Self, NameFault> {
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | ':' | '-');
        checked_name(text.trim(), allowed).map(Self)
    }

    /// The label of a team's month, `2026-11:team-nord`; from the second draw on with its number,
    /// `2026-11:team-nord:r2`.
    ///
    /// `draw` counts from 1; 0 means the first too. The team's name is brought into [`slug`] form.
    #[must_use]
    pub fn of(month: Month, team: &str, draw: u32) -> Self {
        let team = slug(team);
        if draw < 2 {
            Self(format!("{month}:{team}"))
        } else {
            Self(format!("{month}:{team}:r{draw}"))
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Label {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

/// A name in lower-case ASCII letters, digits and single hyphens, at most 40 characters.
///
/// `æ ø å` become `ae oe aa`, other accents fall away, everything else becomes a hyphen.
/// Never empty.
#[must_use]
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for character in name.nfc().flat_map(char::to_lowercase) {
        match character {
            'æ' | 'ä' => slug.push_str("ae"),
            'ø' | 'ö' => slug.push_str("oe"),
            'å' => slug.push_str("aa"),
            _ => match character.nfd().next() {
                Some(base) if base.is_ascii_alphanumeric() => slug.push(base),
                _ if slug.is_empty() || slug.ends_with('-') => {}
                _ => slug.push('-'),
            },
        }
    }
    slug.truncate(LONGEST_SLUG);
    let bare = slug.trim_end_matches('-');
    if bare.is_empty() { EMPTY_SLUG } else { bare }.to_owned()
}

/// The list a sample is drawn from (da: *udvalgsramme*): a set of case numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Frame {
    /// Sorted by bytes, each once.
    ids: Vec<CaseId>,
    duplicates: usize,
}

impl Frame {
    /// The set of these case numbers; equal ones count once.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = CaseId>) -> Self {
        let mut ids: Vec<CaseId> = ids.into_iter().collect();
        let given = ids.len();
        ids.sort_unstable();
        ids.dedup();
        let duplicates = given - ids.len();
        Self { ids, duplicates }
    }

    /// The set of these case numbers, which are sorted and different from one another.
    pub(super) fn of_sorted(ids: Vec<CaseId>, duplicates: usize) -> Self {
        debug_assert!(ids.is_sorted_by(|one, next| one < next));
        Self { ids, duplicates }
    }

    /// The case numbers, sorted by bytes. Tickets refer to positions in this list.
    #[must_use]
    pub fn ids(&self) -> &[CaseId] {
        &self.ids
    }

    /// How many different case numbers there are (N).
    #[must_use]
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// True without any case.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// How many given case numbers were left out because they had been given before.
    #[must_use]
    pub fn duplicates(&self) -> usize {
        self.duplicates
    }

    /// The position of a case number in [`Frame::ids`].
    #[must_use]
    pub fn position(&self, id: &CaseId) -> Option<usize> {
        self.ids.binary_search(id).ok()
    }

    /// The fingerprint: SHA-256 over the sorted case numbers, each followed by one LF.
    #[must_use]
    pub fn sha256(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        for id in &self.ids {
            hash.update(id.as_str());
            hash.update(b"\n");
        }
        hash.finalize().into()
    }

    /// Groups of case numbers that differ only in case, leading zeros or spaces. They stay
    /// different cases; a person should look at them.
    #[must_use]
    pub fn near_duplicates(&self) -> Vec<Vec<&CaseId>> {
        let mut groups: BTreeMap<String, Vec<&CaseId>> = BTreeMap::new();
        for id in &self.ids {
            groups.entry(id.loose_form()).or_default().push(id);
        }
        groups.into_values().filter(|ids| ids.len() > 1).collect()
    }
}

/// The ticket of one case of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ticket {
    /// Position of the case in [`Frame::ids`].
    pub index: usize,
    /// Its hash; the lowest are drawn.
    pub hash: [u8; 32],
}

/// The ticket of a case: SHA-256 of `tilsyn1|seed|label|id`.
#[must_use]
pub fn ticket(seed: &Seed, label: &Label, id: &CaseId) -> [u8; 32] {
    beginning(seed, label).chain_update(id.as_str()).finalize().into()
}

/// All tickets of the frame, lowest first; equal tickets by the bytes of the case number.
#[must_use]
pub fn order(frame: &Frame, seed: &Seed, label: &Label) -> Vec<Ticket> {
    let beginning = beginning(seed, label);
    let mut tickets: Vec<Ticket> = frame
        .ids
        .iter()
        .enumerate()
        .map(|(index, id)| Ticket {
            index,
            hash: beginning.clone().chain_update(id.as_str()).finalize().into(),
        })
        .collect();
    // The frame is sorted by bytes, so positions order like case numbers.
    tickets.sort_unstable_by(|a, b| a.hash.cmp(&b.hash).then(a.index.cmp(&b.index)));
    tickets
}

/// The order divided into what is reviewed and what stands by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample<'a> {
    /// The cases drawn (da: *udtrukne sager*), lowest ticket first.
    pub selected: &'a [Ticket],
    /// All others (da: *reserve*), in order.
    pub reserve: &'a [Ticket],
}

impl Sample<'_> {
    /// True when every case is drawn (da: *fuldtælling*); nothing is left to chance then.
    #[must_use]
    pub fn is_full_count(&self) -> bool {
        self.reserve.is_empty() && !self.selected.is_empty()
    }
}

/// The first `n` of the order, or all of them when there are fewer.
#[must_use]
pub fn sample(order: &[Ticket], n: usize) -> Sample<'_> {
    let (selected, reserve) = order.split_at_checked(n).unwrap_or((order, &[]));
    Sample { selected, reserve }
}

/// Bytes as lower-case hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut digits, byte| {
        // Writing to a String cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// Back from [`hex`], of a hash.
#[must_use]
pub fn unhex(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if text.len() != 2 * bytes.len() || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    for (byte, place) in bytes.iter_mut().zip((0..text.len()).step_by(2)) {
        *byte = u8::from_str_radix(text.get(place..place + 2)?, 16).ok()?;
    }
    Some(bytes)
}

/// The hash fed with everything that comes before the case number.
fn beginning(seed: &Seed, label: &Label) -> Sha256 {
    let mut hash = Sha256::new();
    for part in [METHOD, seed.as_str(), label.as_str()] {
        hash.update(part);
        hash.update(b"|");
    }
    hash
}

/// What is stripped around a case number.
fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{A0}' | '\u{FEFF}')
}

fn checked_name(text: &str, allowed: impl Fn(char) -> bool) -> Result<String, NameFault> {
    if text.is_empty() {
        return Err(NameFault::Empty);
    }
    if let Some(character) = text.chars().find(|&c| !allowed(c)) {
        return Err(NameFault::Character(character));
    }
    if text.len() > LONGEST_NAME {
        return Err(NameFault::TooLong(text.len()));
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests;
