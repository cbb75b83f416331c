//! The user's guide as a paper. It is about the program and not about anybody's data, so it can be
//! had without a database.

use std::path::Path;

use super::{Made, Way, write_all};
use crate::api::{Moment, PaperFormat, PaperOf, Problem};
use crate::catalogue::texts::{Language, Texts};
use crate::domain::text::Clean;
use crate::ops::desk::Files;
use crate::report::guide_paper;
use crate::report::writer::Options;

/// Writes the guide into a folder, one file a format; gives the paths.
///
/// # Errors
/// A file cannot be written, or not be read back.
pub fn write_guide(
    files: &dyn Files,
    texts: &Texts,
    moment: &Moment,
    (formats, folder): (&[PaperFormat], &Path),
) -> Result<Vec<Clean>, Problem> {
    let made = made(texts, moment);
    let start = format!("{}-{}-{}", PaperOf::Guide.word(), made.unit, made.period);
    let way = Way { files, options: &Options::default(), template: Path::new(""), texts };
    let written = write_all(&way, &made, formats, &folder.join(start));
    written.map_err(Problem::from)
}

pub(super) fn made(texts: &Texts, moment: &Moment) -> Made {
    let language = match texts.language() {
        Language::Danish => "da",
        Language::English => "en",
    };
    Made {
        document: guide_paper::document(moment.now, texts),
        unit: Clean::symbol(language),
        period: env!("CARGO_PKG_VERSION").to_owned(),
        json: None,
    }
}
