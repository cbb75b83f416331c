//! Finds civil registration numbers (da: *CPR-numre*) in text, so that they are stopped
//! before they are stored.
//!
//! A number is found by its date of birth alone. The modulus 11 control is not used: numbers
//! without it have been issued since 2007. Replacement numbers (da: *erstatnings-CPR*) carry
//! the day plus 60.
//!
//! Sources: CPR-kontoret, "Personnummeret i CPR"; "Personnumre uden kontrolciffer
//! (modulus 11 kontrol)"; bekendtgørelse af lov om Det Centrale Personregister § 3.

use chrono::NaiveDate;

use super::text::is_invisible;

/// Digits of the date, before the separator.
const DATE_DIGITS: usize = 6;
/// Digits of the serial number, after the separator.
const SERIAL_DIGITS: usize = 4;
/// Added to the day of birth in replacement numbers.
const REPLACEMENT_OFFSET: u32 = 60;
/// Blanks, dashes and line breaks accepted together between date and serial number: a dash
/// with a blank on both sides and a line break written as two characters.
const LONGEST_SEPARATOR: usize = 5;
/// A trailing run of this many digits may be the beginning of a number being typed.
const SUSPECT_RUN: usize = 6;
/// What replaces a number that must not be shown.
const MASK: &str = "······-····";

/// Where a number stands in the text searched, in bytes: `text[start..end]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CprHit {
    /// First byte of the first digit.
    pub start: usize,
    /// First byte after the last digit.
    pub end: usize,
}

/// All numbers in the text, in order, never overlapping.
///
/// Six digits that are a calendar day and four more, together or with blanks, a dash or a line
/// break between them, in plain or full-width digits, and not part of a longer row of digits.
/// Invisible characters between the digits do not hide a number. A ten-digit case number that
/// happens to begin with a date is found too.
#[must_use]
pub fn find_cpr(text: &str) -> Vec<CprHit> {
    let signs = signs_of(text);
    let mut hits = Vec::new();
    let mut position = 0;
    while let Some(run) = next_digit_run(&signs, position) {
        position = run.end;
        if let Some((hit, after)) = number_starting_with(&signs, &run) {
            hits.push(hit);
            position = after;
        }
    }
    hits
}

/// True when half or more of the values that are not empty hold such a number.
///
/// Also counts nine digits that become one with a zero in front: spreadsheets drop that zero.
/// A column without values is none.
#[must_use]
pub fn looks_like_cpr_column<'a>(values: impl Iterator<Item = &'a str>) -> bool {
    let mut filled = 0_usize;
    let mut found = 0_usize;
    for value in values.map(str::trim).filter(|value| !value.is_empty()) {
        filled += 1;
        found += usize::from(!find_cpr(value).is_empty() || lost_its_zero(value));
    }
    filled > 0 && found * 2 >= filled
}

/// True when the heading of a column says that it holds such numbers.
#[must_use]
pub fn header_is_cpr(header: &str) -> bool {
    let lower = header.trim().to_lowercase();
    let letters: String = lower.chars().filter(|c| c.is_alphanumeric()).collect();
    // "PNR" is the register's own name of the field, "P-nr." is a place of production.
    letters.contains("cpr")
        || letters.contains("personnummer")
        || letters.contains("fødselsnummer")
        || matches!(
            letters.as_str(),
            "personnr" | "persnr" | "socialsecuritynumber" | "ssn" | "civilregistrationnumber"
        )
        || lower == "pnr"
}

/// The text with every number replaced by `······-····`.
#[must_use]
pub fn mask_cpr(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut copied = 0;
    for hit in find_cpr(text) {
        masked.push_str(text.get(copied..hit.start).unwrap_or_default());
        masked.push_str(MASK);
        copied = hit.end;
    }
    masked.push_str(text.get(copied..).unwrap_or_default());
    masked
}

/// The text without a trailing row of six or more digits, which may be a number being typed.
///
/// A separator and up to four digits after the six belong to the row. What stands before it is
/// returned unchanged.
#[must_use]
pub fn trailing_digits_cut(text: &str) -> &str {
    let signs = signs_of(text);
    let digits_of_end = |end: usize| {
        let start =
            signs.iter().take(end).rposition(|sign| !sign.is_digit()).map_or(0, |other| other + 1);
        start..end
    };
    let end_of_digits = |end: usize| {
        signs.iter().take(end).rposition(|sign| !sign.is_separator()).map_or(0, |other| other + 1)
    };
    let cut_at = |first: usize| {
        let byte = signs.get(first).map_or(text.len(), |sign| sign.start);
        text.get(..byte).unwrap_or(text)
    };

    let last = digits_of_end(end_of_digits(signs.len()));
    if last.len() >= SUSPECT_RUN {
        return cut_at(last.start);
    }
    if last.is_empty() || last.len() > SERIAL_DIGITS {
        return text;
    }
    let before = digits_of_end(end_of_digits(last.start));
    // Without a separator between them the two rows would be one.
    if before.len() >= SUSPECT_RUN && before.end < last.start { cut_at(before.start) } else { text }
}

/// What a character means to the search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A decimal digit and its value.
    Digit(u8),
    Blank,
    Dash,
    Break,
    Other,
}

/// A character that can be seen, and where it stands.
#[derive(Debug, Clone, Copy)]
struct Sign {
    start: usize,
    end: usize,
    kind: Kind,
}

impl Sign {
    fn is_digit(&self) -> bool {
        matches!(self.kind, Kind::Digit(_))
    }

    fn is_separator(&self) -> bool {
        matches!(self.kind, Kind::Blank | Kind::Dash | Kind::Break)
    }
}

/// The visible characters of the text; invisible ones, raw or as the gate writes them
/// (`⟨200B⟩`), are left out.
fn signs_of(text: &str) -> Vec<Sign> {
    let mut signs = Vec::with_capacity(text.len());
    let mut skip_to = 0;
    for (start, character) in text.char_indices() {
        if start < skip_to || is_invisible(character) {
            continue;
        }
        let rest = text.get(start..).unwrap_or_default();
        if let Some(length) = shown_invisible(rest) {
            skip_to = start + length;
            continue;
        }
        signs.push(Sign { start, end: start + character.len_utf8(), kind: kind_of(character) });
    }
    signs
}

/// The length in bytes of a `⟨200B⟩` at the beginning of the text.
fn shown_invisible(text: &str) -> Option<usize> {
    let number = text.strip_prefix('⟨')?;
    let close = number.find('⟩').filter(|&close| (4..=6).contains(&close))?;
    let code = u32::from_str_radix(number.get(..close)?, 16).ok()?;
    let shown = char::from_u32(code)?;
    (is_invisible(shown) || shown.is_control()).then_some('⟨'.len_utf8() + close + '⟩'.len_utf8())
}

fn kind_of(character: char) -> Kind {
    if let Some(value) = digit_value(character) {
        return Kind::Digit(value);
    }
    match character {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{B}' | '\u{C}' | '\u{85}' => Kind::Break,
        '\t' => Kind::Blank,
        // Hyphens, figure dash, en and em dash, bar, minus, small and full-width forms.
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => {
            Kind::Dash
        }
        _ if character.is_whitespace() => Kind::Blank,
        _ => Kind::Other,
    }
}

/// The value of a plain, full-width or mathematical digit.
fn digit_value(character: char) -> Option<u8> {
    let code = u32::from(character);
    let value = match code {
        0x30..=0x39 => code - 0x30,
        0xFF10..=0xFF19 => code - 0xFF10,
        // Five alphabets of ten, one after the other.
        0x1D7CE..=0x1D7FF => (code - 0x1D7CE) % 10,
        _ => return None,
    };
    u8::try_from(value).ok()
}

/// The next unbroken row of digits at or after `from`.
fn next_digit_run(signs: &[Sign], from: usize) -> Option<std::ops::Range<usize>> {
    let tail = signs.get(from..)?;
    let start = from + tail.iter().position(Sign::is_digit)?;
    let length = signs.get(start..)?.iter().take_while(|s| s.is_digit()).count();
    Some(start..start + length)
}

/// The number that begins with this row of digits, and the position after it.
fn number_starting_with(signs: &[Sign], run: &std::ops::Range<usize>) -> Option<(CprHit, usize)> {
    let serial_end = if run.len() == DATE_DIGITS + SERIAL_DIGITS {
        run.end
    } else if run.len() == DATE_DIGITS {
        let serial = next_digit_run(signs, run.end)?;
        let between = signs.get(run.end..serial.start)?;
        if serial.len() != SERIAL_DIGITS || !separates(between) {
            return None;
        }
        serial.end
    } else {
        return None;
    };
    let number = signs.get(run.start..serial_end)?;
    let digits: Vec<u8> = number
        .iter()
        .filter_map(|sign| match sign.kind {
            Kind::Digit(value) => Some(value),
            _ => None,
        })
        .collect();
    is_number_of_a_person(&digits).then_some(())?;
    let hit = CprHit { start: number.first()?.start, end: number.last()?.end };
    Some((hit, serial_end))
}

/// True for a short row of blanks and line breaks with one dash at most.
fn separates(between: &[Sign]) -> bool {
    let dashes = between.iter().filter(|s| s.kind == Kind::Dash).count();
    !between.is_empty()
        && between.len() <= LONGEST_SEPARATOR
        && dashes <= 1
        && between.iter().all(Sign::is_separator)
}

/// True when the ten digits begin with a day that exists in the century they name.
fn is_number_of_a_person(digits: &[u8]) -> bool {
    let &[d1, d2, m1, m2, y1, y2, seventh, _, _, _] = digits else {
        return false;
    };
    let two = |tens: u8, ones: u8| u32::from(tens) * 10 + u32::from(ones);
    let day = match two(d1, d2) {
        plain @ ..=REPLACEMENT_OFFSET => plain,
        raised => raised - REPLACEMENT_OFFSET,
    };
    let two_digit_year = two(y1, y2);
    // The seventh digit and the year name the century (table of the CPR office).
    let century = match (seventh, two_digit_year) {
        (0..=3, _) | (4 | 9, 37..) => 1900,
        (5..=8, 58..) => 1800,
        _ => 2000,
    };
    let Ok(year) = i32::try_from(century + two_digit_year) else {
        return false;
    };
    NaiveDate::from_ymd_opt(year, two(m1, m2), day).is_some()
}

/// True for nine digits that are a number once the zero in front is put back.
fn lost_its_zero(value: &str) -> bool {
    let signs = signs_of(value);
    let digits = signs.iter().filter(|sign| sign.is_digit()).count();
    digits == DATE_DIGITS + SERIAL_DIGITS - 1
        && signs.len() == digits
        && !find_cpr(&format!("0{value}")).is_empty()
}

#[cfg(test)]
mod tests;
