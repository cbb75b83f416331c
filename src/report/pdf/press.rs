//! The little world a paper is set in: one template, its data, and the fonts of the program.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;

use crate::report::writer::WriteFault;

/// Words, words that stand out, and what is copied letter by letter.
const FONTS: [&[u8]; 3] = [
    include_bytes!("../../../assets/report/fonts/SourceSans3-Regular.otf"),
    include_bytes!("../../../assets/report/fonts/SourceSans3-Semibold.otf"),
    include_bytes!("../../../assets/report/fonts/SourceCodePro-Regular.otf"),
];

/// Fonts, and what is known of them.
struct Fonts {
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
}

static SET: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS.iter().flat_map(|data| Font::iter(Bytes::new(*data))).collect();
    let book = LazyHash::new(FontBook::from_fonts(&fonts));
    Fonts { fonts, book }
});

/// The language of templates. Tables name their rows to those who hear them, which Typst has behind
/// a switch of its own.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

/// The letters of running text, or those of what is copied letter by letter; the place is that in
/// [`FONTS`].
#[derive(Debug, Clone, Copy)]
pub(super) enum Letters {
    Running = 0,
    Copied = 2,
}

/// Whether there is a letter for it.
pub(super) fn has_letter(letter: char, of: Letters) -> bool {
    let font = SET.fonts.get(of as usize);
    font.is_some_and(|font| font.info().coverage.contains(u32::from(letter)))
}

/// Template and data.
pub(super) struct Press {
    template: Source,
    files: BTreeMap<String, Bytes>,
}

impl Press {
    /// A press with these files beside the page's template.
    pub(super) fn new(page: &str, files: BTreeMap<String, Vec<u8>>) -> Self {
        let template = Source::detached(page);
        let files = files.into_iter().map(|(name, data)| (name, Bytes::new(data))).collect();
        Self { template, files }
    }

    /// The pages.
    ///
    /// # Errors
    /// The first fault of the template.
    pub(super) fn set(&self) -> Result<PagedDocument, WriteFault> {
        typst::compile(self).output.map_err(|faults| self.fault(&faults))
    }

    /// Where the template is wrong; line 0 where that is not known.
    pub(super) fn fault(&self, faults: &[SourceDiagnostic]) -> WriteFault {
        let Some(fault) = faults.first() else { return WriteFault::Page(0, String::new()) };
        let place = self.range(fault.span).map(|range| range.start);
        let line = place.and_then(|place| self.template.lines().byte_to_line(place));
        WriteFault::Page(line.map_or(0, |line| line + 1), fault.message.to_string())
    }
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SET.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(absent(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let name = id.vpath().get_without_slash();
        self.files.get(name).cloned().ok_or_else(|| absent(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        SET.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn absent(id: FileId) -> FileError {
    FileError::NotFound(PathBuf::from(id.vpath().get_without_slash()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::template::Template;

    #[test]
    fn a_fault_is_told_with_its_line() {
        let page = &Template::default().page;
        let fault =
            Press::new(page, BTreeMap::new()).set().map(|_| ()).map_err(|fault| fault.to_string());
        let line = page.lines().position(|line| line.contains("json(\"paper.json\")"));
        let line = line.map_or(0, |line| line + 1);
        let reason = "file not found (searched at paper.json)";
        assert_eq!(fault, Err(format!("page, line {line} of the template: {reason}")));
    }
}
