//! The colours of a template, and whether they can be read.

use crate::domain::text::Clean;

/// The least contrast of text with the paper (WCAG 2.1, criterion 1.4.3).
pub(super) const LEAST_CONTRAST: f64 = 4.5;

/// A colour: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

/// The colours of a paper. Nothing is told by colour alone, and charts have greys of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colours {
    /// Words and figures.
    pub text: Colour,
    /// Title and headings.
    pub heading: Colour,
    /// What stands back: subtitles, definitions, the foot of a page.
    pub quiet: Colour,
    /// Lines between rows.
    pub line: Colour,
}

impl Default for Colours {
    fn default() -> Self {
        let dark = Colour(0x1A, 0x1A, 0x1A);
        Self {
            text: dark,
            heading: dark,
            quiet: Colour(0x44, 0x44, 0x44),
            line: Colour(0xBB, 0xBB, 0xBB),
        }
    }
}

impl Colour {
    /// Reads `#rrggbb`.
    pub(super) fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let is_hex = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let part = |from: usize| u8::from_str_radix(digits.get(from..from + 2)?, 16).ok();
        is_hex.then(|| Some(Self(part(0)?, part(2)?, part(4)?)))?
    }

    /// `rrggbb`, in capital letters.
    #[must_use]
    pub fn hex(self) -> String {
        let Self(red, green, blue) = self;
        format!("{red:02X}{green:02X}{blue:02X}")
    }

    /// `#rrggbb`.
    #[must_use]
    pub fn shown(self) -> Clean {
        Clean::line(&format!("#{}", self.hex()))
    }

    /// Contrast with white paper, from 1 to 21 (WCAG 2.1, relative luminance).
    pub(super) fn contrast(self) -> f64 {
        let part = |value: u8| {
            let share = f64::from(value) / 255.0;
            let bright = libm::pow((share + 0.055) / 1.055, 2.4);
            if share <= 0.04045 { share / 12.92 } else { bright }
        };
        let Self(red, green, blue) = self;
        let luminance = 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
        1.05 / (luminance + 0.05)
    }
}
