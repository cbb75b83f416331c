//! Papers: put together, written in any format, read back, and only then said to be there.

mod centre;
mod guide;
mod handbook;
mod team;
pub mod template;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::configuration::{Configuration, Role, name};
use super::desk::{Desk, Files};
use super::problems::{Refusal, refused};
use super::setup;
use crate::api::paper::{PaperAnswer, PaperChoice, PaperFormat, PaperOf, PaperView, Papers};
use crate::api::{Moment, Response};
use crate::catalogue::template::Template;
use crate::catalogue::texts::Texts;
use crate::domain::draw::slug;
use crate::domain::month::Quarter;
use crate::domain::text::Clean;
use crate::report::document::Document;
use crate::report::text::to_text;
use crate::report::writer::{CsvForm, Options};

pub use guide::write_guide;

/// A paper that is ready to be written.
struct Made {
    document: Document,
    /// Whose it is: the team's or the centre's name.
    unit: Clean,
    /// What it is about, as in a file's name.
    period: String,
    /// JSON of its own instead of that of the paper, where others rely on it.
    json: Option<String>,
}

/// Does what is asked about papers.
pub(super) fn handle(
    desk: &mut Desk,
    moment: &Moment,
    asked: &Papers,
) -> Result<Response, Refusal> {
    match asked {
        Papers::Choose => {
            let configuration = desk.configuration()?;
            let folder = folder(desk, &configuration, None);
            Ok(Response::Paper(PaperAnswer::Choice(Box::new(PaperChoice {
                folder: Clean::line(&folder.to_string_lossy()),
                of_team: configuration.role != Role::Centre,
                of_centre: configuration.role != Role::Team,
                quarter: Quarter::of(moment.today()).previous(),
                areas: handbook::areas(desk),
            }))))
        }
        Papers::Show(of) => {
            if !of.formats().contains(&PaperFormat::Text) {
                return Err(refused("report-for-programs").into());
            }
            let (made, _) = dressed(desk, moment, of)?;
            let lines = to_text(&made.document).lines().map(Clean::line).collect();
            let view = PaperView { of: of.clone(), lines };
            Ok(Response::Paper(PaperAnswer::Shown(Box::new(view))))
        }
        Papers::Write { of, formats, plain_csv, folder: wanted, remember } => {
            if formats.iter().any(|format| !PaperFormat::OFFERED.contains(format)) {
                return Err(refused("report-without-pdf").into());
            }
            if formats.iter().any(|format| !of.formats().contains(format)) {
                return Err(refused("report-for-programs").into());
            }
            let (made, template) = dressed(desk, moment, of)?;
            let configuration = desk.configuration()?;
            let folder = folder(desk, &configuration, wanted.as_deref());
            let form = if *plain_csv { CsvForm::Plain } else { CsvForm::Danish };
            let options = Options { csv: form, template };
            let start = format!("{}-{}-{}", of.word(), slug(made.unit.as_str()), made.period);
            let way = Way {
                files: &*desk.files,
                options: &options,
                template: &desk.places.template(),
                texts: &desk.texts,
            };
            let paths = write_all(&way, &made, formats, &folder.join(start))?;
            if *remember {
                take_over(desk, moment, &configuration, &folder)?;
            }
            Ok(Response::Written(paths))
        }
    }
}

fn made(desk: &mut Desk, moment: &Moment, of: &PaperOf) -> Result<Made, Refusal> {
    match of {
        PaperOf::Month => team::month(desk, moment),
        PaperOf::LearningSheet { review_id, name } => {
            team::learning_sheet(desk, moment, *review_id, name.as_deref())
        }
        PaperOf::Certificate { full } => team::certificate(desk, moment, *full),
        PaperOf::Handbook { area } => handbook::made(desk, moment, area.as_deref()),
        PaperOf::Guide => Ok(guide::made(&desk.texts, moment)),
        _ if desk.practice.is_some() => Err(refused("post-while-practising").into()),
        of => centre::made(desk, moment, of),
    }
}

/// The folder asked for, that of the settings, or that of the platform.
fn folder(desk: &Desk, configuration: &Configuration, wanted: Option<&str>) -> PathBuf {
    let wanted = wanted.map(str::trim).filter(|wanted| !wanted.is_empty());
    wanted.map_or_else(|| configuration.reports_folder(&desk.places), PathBuf::from)
}

/// Puts the folder into the settings, if it is another one.
fn take_over(
    desk: &mut Desk,
    moment: &Moment,
    configuration: &Configuration,
    chosen: &Path,
) -> Result<(), Refusal> {
    if *chosen == folder(desk, configuration, None) {
        return Ok(());
    }
    let chosen = chosen.to_string_lossy().into_owned();
    desk.transact(moment, "save-report-folder", |tx| tx.set_setting(name::REPORTS, &chosen))
}

/// A paper in the municipality's own words and look, and in those of a department where it is one.
fn dressed(
    desk: &mut Desk,
    moment: &Moment,
    of: &PaperOf,
) -> Result<(Made, Arc<Template>), Refusal> {
    let template = template::read(desk.files.as_ref(), &desk.places.template(), &desk.texts)?;
    let plain = desk.texts;
    desk.texts = plain.at(desk.level()).or_own(template.phrases(plain.language()));
    let made = made(desk, moment, of);
    desk.texts = plain;
    let mut made = made?;
    let sha256 = template.sha256.as_deref().map(|sha256| ("template", Clean::line(sha256)));
    made.document.meta.made_from.extend(sha256);
    Ok((made, template))
}

/// How files are made and written.
struct Way<'a> {
    files: &'a dyn Files,
    options: &'a Options,
    /// Where the municipality's template lies, and the words for what is wrong with it.
    template: &'a Path,
    texts: &'a Texts,
}

/// Writes a file in each of the formats; `start` is the path up to the ending. All are made, and
/// their counts found in them again, before one is written: what cannot be made leaves the
/// earlier ones.
fn write_all(
    way: &Way<'_>,
    made: &Made,
    formats: &[PaperFormat],
    start: &Path,
) -> Result<Vec<Clean>, Refusal> {
    let mut ready = Vec::new();
    for format in formats {
        let path = PathBuf::from(format!("{}.{}", start.to_string_lossy(), format.ending()));
        let bytes = match (&made.json, format) {
            (Some(json), PaperFormat::Json) => json.clone().into_bytes(),
            _ => {
                let where_from = (way.template, way.texts);
                template::checked(&made.document, *format, way.options, where_from)?
            }
        };
        ready.push((path, bytes));
    }
    let mut paths = Vec::new();
    for (path, bytes) in ready {
        write(way.files, &path, &bytes)?;
        paths.push(Clean::line(&path.to_string_lossy()));
    }
    Ok(paths)
}

/// Writes one file over an earlier one; it is read from the disk before this returns.
fn write(files: &dyn Files, path: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    setup::write_with(files, path, bytes)?;
    let read = files.read(path, bytes.len() as u64);
    let is_there = read.is_ok_and(|read| read == bytes);
    if is_there { Ok(()) } else { Err(refused("report-not-read-back").into()) }
}
