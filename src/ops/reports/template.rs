//! The municipality's own template (da: *skabelon*): read anew for every paper, and never passed over
//! when something is wrong with it.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use crate::api::problem::Detail;
use crate::api::{Moment, PaperFormat, Problem};
use crate::catalogue::template::{FILES, Fault, FaultKind, PAGE, Template, fault_line};
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;
use crate::ops::desk::Files;
use crate::ops::problems::refused;
use crate::ops::upkeep::file_problem;
use crate::report::document::Document;
use crate::report::read_back;
use crate::report::specimen::specimen;
use crate::report::writer::{Options, WriteFault, writer};

/// The template of a folder; that of the program where none of its files are there.
///
/// # Errors
/// Everything that is wrong with it, a line each.
pub fn read(files: &dyn Files, folder: &Path, texts: &Texts) -> Result<Arc<Template>, Problem> {
    let mut found = Vec::new();
    let mut faults = Vec::new();
    for (name, limit) in FILES {
        let path = folder.join(name);
        match files.read(&path, limit as u64) {
            Ok(bytes) => found.push((name, bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) if error.kind() == ErrorKind::FileTooLarge => {
                faults.push(Fault { file: name, line: None, what: FaultKind::TooLarge { limit } });
            }
            Err(error) => return Err(file_problem(&path, false, error)),
        }
    }
    if !faults.is_empty() {
        return Err(faulty(folder, &faults, texts));
    }
    if found.is_empty() {
        return Ok(Template::built_in());
    }
    Template::read(&found).map(Arc::new).map_err(|faults| faulty(folder, &faults, texts))
}

/// A paper in a format; its counts were found in it again.
///
/// # Errors
/// Where the template is wrong; when counts of the paper are not in the file.
pub(super) fn checked(
    document: &Document,
    format: PaperFormat,
    options: &Options,
    (folder, texts): (&Path, &Texts),
) -> Result<Vec<u8>, Problem> {
    let is_own = options.template.sha256.is_some();
    let bytes = writer(format)(document, options).map_err(|fault| match fault {
        WriteFault::Page(line, message) if is_own => {
            let line = Some(line).filter(|line| *line > 0);
            let what = FaultKind::Page(Clean::line(&message).truncate(200));
            faulty(folder, &[Fault { file: PAGE, line, what }], texts)
        }
        _ => refused("report-not-made"),
    })?;
    let found = read_back::check(format, document, options, &bytes);
    found.map_err(|_| match is_own {
        true => refused("template-loses-counts").with("format", format.ending()),
        false => refused("report-not-read-back"),
    })?;
    Ok(bytes)
}

/// A template that was tried.
pub struct Tried {
    /// The template.
    pub template: Arc<Template>,
    /// A specimen in every format.
    pub specimens: Vec<(PaperFormat, Vec<u8>)>,
}

/// Tries the template of a folder on a specimen in every format.
///
/// # Errors
/// Everything that is wrong with it.
pub fn tried(
    files: &dyn Files,
    folder: &Path,
    moment: &Moment,
    texts: &Texts,
) -> Result<Tried, Problem> {
    let template = read(files, folder, texts)?;
    let own = texts.or_own(template.phrases(texts.language()));
    let document = specimen(moment.now, &own);
    let options = Options { template: Arc::clone(&template), ..Options::default() };
    let specimens = PaperFormat::OFFERED
        .iter()
        .map(|format| Ok((*format, checked(&document, *format, &options, (folder, texts))?)));
    Ok(Tried { specimens: specimens.collect::<Result<_, Problem>>()?, template })
}

/// The first fault stands in the sentence, where there is room for one; all are listed below it.
fn faulty(folder: &Path, faults: &[Fault], texts: &Texts) -> Problem {
    let lines: Vec<Clean> = faults.iter().map(|fault| fault_line(fault, texts)).collect();
    let first = lines.first().cloned().unwrap_or_default().into_string();
    let line = |line| Detail { code: "fault-line".to_owned(), args: vec![("line", line)] };
    refused("template-faulty")
        .with("faults", faults.len())
        .with("folder", folder.display().to_string())
        .with("first", first)
        .because(lines.into_iter().map(line).collect())
}
