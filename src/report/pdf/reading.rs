//! The text of a finished PDF file, read by an interpreter of PDF that had no part in writing it.

use std::sync::Arc;

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache,
    InterpreterSettings, Paint, PathDrawMode, SoftMask, interpret_page,
};
use kurbo::{Affine, BezPath, Rect};

use super::data::{is_long, set};
use crate::report::document::{Block, Cell, Document};

/// Whether all counts and caveats stand in the file as they are in the paper, each count in its row
/// behind the row's name, in the same order; none where the file cannot be read.
#[must_use]
pub fn holds(document: &Document, bytes: &[u8]) -> Option<bool> {
    let text = bare(&text(bytes)?);
    let mut rest = text.as_str();
    for part in parts(document) {
        let Some((_, after)) = rest.split_once(&part) else { return Some(false) };
        rest = after;
    }
    Some(true)
}

/// What must stand together: a name with its count, a row of a table, a caveat. Of a row that may be broken at
/// the end of a page, each count.
fn parts(document: &Document) -> Vec<String> {
    let language = document.meta.language;
    let shown = |cell: &Cell| set(cell.shown(language).as_str(), language);
    let mut parts = Vec::new();
    let of_row = |parts: &mut Vec<String>, row: &[Cell]| {
        let mut counts = row.iter().filter(|cell| cell.counts().is_some()).map(shown).peekable();
        if is_long(row, language) {
            parts.extend(counts);
        } else if counts.peek().is_some() {
            parts.push(row.iter().map(shown).collect());
        }
    };
    for block in &document.blocks {
        match block {
            Block::KeyValues(pairs) => {
                for (name, value) in pairs {
                    of_row(&mut parts, &[Cell::Text(name.clone()), value.clone()]);
                }
            }
            Block::Table(table) => {
                table.rows.iter().for_each(|cells| of_row(&mut parts, cells));
            }
            Block::Note { label, text, .. } => {
                let [label, text] = [label, text].map(|words| set(words.as_str(), language));
                parts.push(format!("{label}:{text}"));
            }
            _ => {}
        }
    }
    parts.iter().map(|part: &String| bare(part)).collect()
}

/// Text without what a line that ends may add or take: spaces, and hyphens.
fn bare(text: &str) -> String {
    let stays = |letter: &char| {
        !letter.is_whitespace() && !matches!(letter, '-' | '\u{AD}' | '\u{200B}' | '\u{2010}')
    };
    text.chars().filter(stays).collect()
}

/// The text of all pages in the order it was written, without what repeats on each page and without
/// spaces between words; none where it cannot be read.
#[must_use]
pub fn text(bytes: &[u8]) -> Option<String> {
    let file = Pdf::new(Arc::new(bytes.to_vec())).ok()?;
    let cache = InterpreterCache::new();
    let mut reader = Reader::default();
    for page in file.pages().iter() {
        let anywhere = Rect::new(0.0, 0.0, 1.0, 1.0);
        let settings = InterpreterSettings::default();
        let mut context = Context::new(Affine::IDENTITY, anywhere, &cache, file.xref(), settings);
        interpret_page(page, &mut context, &mut reader);
    }
    Some(reader.text)
}

/// What listens to a page being drawn.
#[derive(Default)]
struct Reader {
    text: String,
    /// For each marked part that is open: whether it repeats on each page.
    repeated: Vec<bool>,
}

impl<'a> Device<'a> for Reader {
    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'a>,
        _: Affine,
        _: Affine,
        _: &Paint<'a>,
        _: &GlyphDrawMode,
    ) {
        if self.repeated.contains(&true) {
            return;
        }
        match glyph.as_unicode() {
            Some(BfString::Char(letter)) => self.text.push(letter),
            Some(BfString::String(letters)) => self.text.push_str(&letters),
            None => self.text.push(char::REPLACEMENT_CHARACTER),
        }
    }

    fn begin_marked_content(&mut self, tag: &[u8], _: Option<i32>) {
        self.repeated.push(tag == b"Artifact");
    }

    fn end_marked_content(&mut self) {
        self.repeated.pop();
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'a>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
