//! `tilsyn checklist`: the lists that are known, and the faults of those that are being written.

use std::path::{Path, PathBuf};

use super::{Done, read, write};
use crate::api::problem::Detail;
use crate::api::{Kind, Problem};
use crate::catalogue::checklist::{Fault, FaultKind, parse};
use crate::catalogue::embedded::TEMPLATES;
use crate::catalogue::export::to_toml;
use crate::catalogue::library::Library;
use crate::catalogue::workbook::{self, Sheet};
use crate::cli::args::{ChecklistFormat, Checklists};
use crate::cli::views::checklist_difference::difference;
use crate::cli::views::checklists::{Origin, exported, imported, list, show, sound};
use crate::cli::words;
use crate::domain::checklist::{Checklist, Standing};
use crate::domain::text::Clean;
use crate::intake::{LIMITS, ReadFault, read_rows};
use crate::ops::upkeep::file_problem;
use crate::report::checklist_workbook;
use crate::shell::build::{
    KnownChecklists, Session, checklist_bytes, checklist_faults, checklists,
};
use crate::shell::sheet_process::SheetProcess;

pub(super) fn run(session: &Session, command: &Checklists) -> Result<Done, Problem> {
    match command {
        Checklists::List => all(session),
        Checklists::Show { id } => {
            let known = known(session);
            let (found, origin) = find(&known, id)?;
            Ok(show(&session.texts, found, origin).into())
        }
        Checklists::Diff { earlier, later } => {
            let known = known(session);
            let (before, now) = (find(&known, earlier)?.0, find(&known, later)?.0);
            Ok(difference(&session.texts, before, now).into())
        }
        Checklists::Check { files } => check(session, files),
        Checklists::Import { file } => import(session, file),
        Checklists::Template { name, format, out } => template(session, name, *format, out),
        Checklists::Export { id, format, out } => export(session, id, *format, out),
    }
}

fn known(session: &Session) -> KnownChecklists {
    // Without a folder there are no own lists, and the others need none.
    let places = session.places().ok();
    checklists(places.as_ref().map(|places| places.data.as_path()))
}

fn all(session: &Session) -> Result<Done, Problem> {
    let known = known(session);
    let lists: Vec<(&Checklist, Origin)> =
        known.library.iter().map(|list| (list.as_ref(), origin(&known, list))).collect();
    let output = list(&session.texts, &lists);
    if known.faults.is_empty() {
        Ok(output.into())
    } else {
        Ok(Done::But(output, checklist_faults(&known.faults)))
    }
}

fn origin(known: &KnownChecklists, list: &Checklist) -> Origin {
    if known.own.contains(&list.reference) { Origin::Own } else { Origin::BuiltIn }
}

/// `ID@VERSION`, or the newest version that is no draft, or the newest.
fn find<'a>(known: &'a KnownChecklists, typed: &str) -> Result<(&'a Checklist, Origin), Problem> {
    let (id, version) = match typed.split_once('@') {
        None => (typed, None),
        Some((id, version)) => (id, Some(version)),
    };
    let versions = known.library.versions(id);
    let found = match version {
        Some(version) => {
            let version = version.parse::<u32>().ok();
            versions.iter().find(|list| Some(list.reference.version) == version).copied()
        }
        None => {
            let in_force = versions.iter().rev().find(|list| list.standing == Standing::InForce);
            in_force.or(versions.last()).copied()
        }
    };
    let found = found
        .ok_or_else(|| Problem::new(Kind::Refused, "checklist-unknown").with("name", typed))?;
    Ok((found.as_ref(), origin(known, found)))
}

fn check(session: &Session, files: &[PathBuf]) -> Result<Done, Problem> {
    let mut lists = Vec::new();
    let mut faults: Vec<Fault> = Vec::new();
    for path in files {
        match read_list(path)? {
            Ok(list) => lists.push(list),
            Err(found) => faults.extend(found),
        }
    }
    if faults.is_empty() {
        faults.extend(Library::with_own(lists.clone()).err().unwrap_or_default());
    }
    if faults.is_empty() {
        return Ok(sound(&session.texts, &lists).into());
    }
    Err(faulty(session, &faults))
}

/// Puts a sound list into the folder of the municipality's own, as a file of our form.
fn import(session: &Session, path: &Path) -> Result<Done, Problem> {
    let list = read_list(path)?.map_err(|faults| faulty(session, &faults))?;
    let known = known(session);
    let own = known.library.iter().filter(|list| known.own.contains(&list.reference));
    let together = own.map(|list| list.as_ref().clone()).chain([list.clone()]).collect();
    Library::with_own(together).map_err(|faults| faulty(session, &faults))?;
    let folder = session.places()?.checklists();
    std::fs::create_dir_all(&folder).map_err(|error| file_problem(&folder, true, error))?;
    let reference = &list.reference;
    let file = folder.join(format!("{}-{}.toml", reference.id, reference.version));
    write(&file, to_toml(&list).as_bytes())?;
    Ok(imported(&session.texts, &list, &file.to_string_lossy()).into())
}

/// A checklist from a file of our form or from a workbook.
fn read_list(path: &Path) -> Result<Result<Checklist, Vec<Fault>>, Problem> {
    let bytes = read(path, checklist_bytes())?;
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let is_workbook = bytes.starts_with(b"PK")
        || ["xlsx", "xlsm", "xls", "xlsb", "ods"].contains(&ending.as_str());
    let name = path.to_string_lossy();
    let found =
        if is_workbook { workbook::parse(&name, &sheets(&bytes)?) } else { parse(&name, &bytes) };
    // The whole path, so that an editor finds the file; a fault shortens what it holds.
    let whole = |fault: Fault| {
        let file = fault.file.is_some().then(|| name.clone().into_owned());
        Fault { file, ..fault }
    };
    Ok(found.map_err(|faults| faults.into_iter().map(whole).collect()))
}

/// The sheets of a workbook, each read in a process of its own.
fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, Problem> {
    let unread = |fault: &ReadFault| {
        let args = fault.args().into_iter().map(|(name, value)| (name, Clean::line(&value)));
        let detail = Detail { code: fault.code().to_owned(), args: args.collect() };
        Problem::new(Kind::Data, "checklist-file-not-read").because(vec![detail])
    };
    let mut reader = SheetProcess::of_this_program().map_err(|fault| unread(&fault))?;
    let mut found = Vec::new();
    for name in workbook::sheet_names() {
        let rows = read_rows(bytes, name, &mut reader, &LIMITS).map_err(|fault| unread(&fault))?;
        let row = |(number, cells)| {
            let number = usize::try_from(number).unwrap_or(usize::MAX);
            workbook::Row { number, cells }
        };
        found.push(Sheet { name: name.to_owned(), rows: rows.into_iter().map(row).collect() });
    }
    Ok(found)
}

/// Faults as a problem: for people as compilers write it, so that an editor finds the line.
fn faulty(session: &Session, faults: &[Fault]) -> Problem {
    let mut problem = checklist_faults(faults);
    if faults.iter().any(|fault| unreadable(&fault.what)) {
        problem.kind = Kind::Data;
    }
    if !session.json {
        let lines = faults.iter().map(|fault| Detail {
            code: "fault-line".to_owned(),
            args: vec![("line", words::fault_line(&session.texts, fault))],
        });
        problem.details = lines.collect();
    }
    problem
}

/// Faults after which nothing can be said about the content.
fn unreadable(what: &FaultKind) -> bool {
    matches!(
        what,
        FaultKind::Empty
            | FaultKind::TooLarge { .. }
            | FaultKind::NotUtf8(_)
            | FaultKind::Syntax { .. }
            | FaultKind::NewerSchema { .. }
    )
}

fn export(
    session: &Session,
    id: &str,
    format: ChecklistFormat,
    out: &Path,
) -> Result<Done, Problem> {
    let known = known(session);
    let (found, _) = find(&known, id)?;
    written(session, found, format, out)
}

fn template(
    session: &Session,
    name: &str,
    format: ChecklistFormat,
    out: &Path,
) -> Result<Done, Problem> {
    let found = TEMPLATES.iter().find(|(known, _)| *known == name);
    let found = found.and_then(|(name, content)| parse(name, content.as_bytes()).ok());
    let list =
        found.ok_or_else(|| Problem::new(Kind::Refused, "template-unknown").with("name", name))?;
    written(session, &list, format, out)
}

fn written(
    session: &Session,
    list: &Checklist,
    format: ChecklistFormat,
    out: &Path,
) -> Result<Done, Problem> {
    let bytes = match format {
        ChecklistFormat::Toml => to_toml(list).into_bytes(),
        ChecklistFormat::Xlsx => {
            let sheets = workbook::to_sheets(list);
            checklist_workbook::write(&sheets, &workbook::choices())
                .map_err(|_| Problem::new(Kind::Bug, "bug"))?
        }
    };
    write(out, &bytes)?;
    Ok(exported(&session.texts, list, &out.to_string_lossy()).into())
}
