//! Papers: put together, written in any format, read back, and only then said to be there.

mod centre;
mod guide;
mod handbook;
mod team;

use std::path::{Path, PathBuf};

use super::configuration::{Configuration, Role, name};
use super::desk::{Desk, Files};
use super::problems::{Refusal, refused};
use super::setup;
use crate::api::paper::{PaperAnswer, PaperChoice, PaperFormat, PaperOf, PaperView, Papers};
use crate::api::{Moment, Response};
use crate::domain::draw::slug;
use crate::domain::month::Quarter;
use crate::domain::text::Clean;
use crate::report::document::Document;
use crate::report::read_back;
use crate::report::text::to_text;
use crate::report::writer::{CsvForm, Options, writer};

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
            }))))
        }
        Papers::Show(of) => {
            let made = made(desk, moment, of)?;
            let lines = to_text(&made.document).lines().map(Clean::line).collect();
            let view = PaperView { of: of.clone(), lines };
            Ok(Response::Paper(PaperAnswer::Shown(Box::new(view))))
        }
        Papers::Write { of, formats, plain_csv, folder: wanted, remember } => {
            if formats.iter().any(|format| !PaperFormat::OFFERED.contains(format)) {
                return Err(refused("report-without-pdf").into());
            }
            let made = made(desk, moment, of)?;
            let configuration = desk.configuration()?;
            let folder = folder(desk, &configuration, wanted.as_deref());
            let form = if *plain_csv { CsvForm::Plain } else { CsvForm::Danish };
            let options = Options { csv: form };
            let start = format!("{}-{}-{}", of.word(), slug(made.unit.as_str()), made.period);
            let paths = write_all(&*desk.files, &made, (formats, &options), &folder.join(start))?;
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
    match wanted.unwrap_or(configuration.reports.as_str()) {
        "" => desk.places.reports.clone(),
        folder => PathBuf::from(folder),
    }
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

/// Writes a file in each of the formats; `start` is the path up to the ending.
fn write_all(
    files: &dyn Files,
    made: &Made,
    (formats, options): (&[PaperFormat], &Options),
    start: &Path,
) -> Result<Vec<Clean>, Refusal> {
    let mut paths = Vec::new();
    for format in formats {
        let path = PathBuf::from(format!("{}.{}", start.to_string_lossy(), format.ending()));
        write(files, made, (*format, options), &path)?;
        paths.push(Clean::line(&path.to_string_lossy()));
    }
    Ok(paths)
}

/// Writes one file. Its counts are found in it again before it takes the place of an earlier one,
/// and it is read from the disk before this returns.
fn write(
    files: &dyn Files,
    made: &Made,
    (format, options): (PaperFormat, &Options),
    path: &Path,
) -> Result<(), Refusal> {
    let not_there = || Refusal::from(refused("report-not-read-back"));
    let bytes = match (&made.json, format) {
        (Some(json), PaperFormat::Json) => json.clone().into_bytes(),
        _ => {
            let made_now = writer(format)(&made.document, options);
            let bytes = made_now.map_err(|_| refused("report-not-made"))?;
            read_back::check(format, &made.document, options, &bytes).map_err(|_| not_there())?;
            bytes
        }
    };
    setup::write_with(files, path, &bytes)?;
    let limit = bytes.len() as u64;
    let read = files.read(path, limit);
    if read.is_ok_and(|read| read == bytes) { Ok(()) } else { Err(not_there()) }
}
