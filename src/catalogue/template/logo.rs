//! The logo: a PNG picture and nothing else. It is shown by every format that has pages, holds no
//! script and refers to nothing.

use super::LOGO;
use super::fault::{Fault, FaultKind};
use super::theme::Theme;
use crate::domain::text::Clean;

/// Pixels along a side, at most.
const MOST_PIXELS: u32 = 2000;
/// What every PNG file begins with, up to the width (ISO/IEC 15948, 5.2 and 11.2.2).
const BEGINNING: &[u8] = b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR";
/// What every PNG file ends with.
const END: &[u8] = b"\0\0\0\0IEND\xAE\x42\x60\x82";

/// A logo.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    /// The picture, as PNG.
    pub png: Vec<u8>,
    /// Width and height in pixels; neither is 0.
    pub pixels: (u32, u32),
    /// Width on paper in millimetres.
    pub millimetres: u32,
    /// What it shows, for who cannot see it.
    pub words: Clean,
}

impl Logo {
    /// Height on paper in millimetres.
    #[must_use]
    pub fn height(&self) -> f64 {
        let (wide, high) = self.pixels;
        f64::from(self.millimetres) * f64::from(high) / f64::from(wide)
    }
}

pub(super) fn read(png: &[u8], theme: &Theme) -> Result<Logo, Fault> {
    let fault = |what| Err(Fault::of(LOGO, what));
    let sizes = png.strip_prefix(BEGINNING).filter(|_| png.ends_with(END));
    let side = |from: usize| {
        let bytes = sizes?.get(from..from + 4)?;
        Some(u32::from_be_bytes(bytes.try_into().ok()?)).filter(|pixels| *pixels > 0)
    };
    let (Some(wide), Some(high)) = (side(0), side(4)) else { return fault(FaultKind::NotPng) };
    if wide.max(high) > MOST_PIXELS {
        return fault(FaultKind::Pixels { limit: MOST_PIXELS });
    }
    if theme.logo_words.is_empty() {
        return fault(FaultKind::LogoWords);
    }
    let (millimetres, words) = (theme.logo_width, theme.logo_words.clone());
    Ok(Logo { png: png.to_vec(), pixels: (wide, high), millimetres, words })
}
