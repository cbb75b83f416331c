//! `tilsyn checklist`: the lists that are known, and the faults of those that are being written.

use std::path::{Path, PathBuf};

use super::{Done, read, write};
use crate::api::{Kind, Problem};
use crate::catalogue::checklist::{Fault, FaultKind, parse};
use crate::catalogue::export::to_toml;
use crate::catalogue::library::Library;
use crate::cli::args::{ChecklistFormat, Checklists};
use crate::cli::views::checklist_difference::difference;
use crate::cli::views::checklists::{Origin, exported, list, show, sound};
use crate::cli::words;
use crate::domain::checklist::{Checklist, Standing};
use crate::shell::build::{
    KnownChecklists, Session, checklist_bytes, checklist_faults, checklists,
};

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
        let bytes = read(path, checklist_bytes())?;
        match parse(&path.to_string_lossy(), &bytes) {
            Ok(list) => lists.push(list),
            // The whole path, so that an editor finds the file; a fault shortens what it holds.
            Err(found) => faults.extend(found.into_iter().map(|fault| {
                let file = fault.file.is_some().then(|| path.to_string_lossy().into_owned());
                Fault { file, ..fault }
            })),
        }
    }
    if faults.is_empty() {
        faults.extend(Library::with_own(lists.clone()).err().unwrap_or_default());
    }
    if faults.is_empty() {
        return Ok(sound(&session.texts, &lists).into());
    }
    let mut problem = checklist_faults(&faults);
    if faults.iter().any(|fault| unreadable(&fault.what)) {
        problem.kind = Kind::Data;
    }
    if session.json {
        return Err(problem);
    }
    // As compilers write it, so that an editor finds the line.
    let lines = faults.iter().map(|fault| crate::api::problem::Detail {
        code: "fault-line".to_owned(),
        args: vec![("line", words::fault_line(&session.texts, fault))],
    });
    problem.details = lines.collect();
    Err(problem)
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
    if format == ChecklistFormat::Xlsx {
        return Err(Problem::new(Kind::Refused, "format-later").with("format", "xlsx"));
    }
    let known = known(session);
    let (found, _) = find(&known, id)?;
    write(out, to_toml(found).as_bytes())?;
    Ok(exported(&session.texts, found, &out.to_string_lossy()).into())
}
