//! Puts the program together: what was typed becomes a session, and a session a desk.

use std::path::{Path, PathBuf};

use super::clock::Clock;
use super::entropy::SystemEntropy;
use super::files::DiskFiles;
use super::sheet_process::SheetProcess;
use super::{passphrase, paths};
use crate::api::{Kind, Problem, Request};
use crate::catalogue::areas::AreaWords;
use crate::catalogue::checklist::{Fault, limits, parse};
use crate::catalogue::library::Library;
use crate::catalogue::texts::{Language, Texts};
use crate::cli::args::Everywhere;
use crate::cli::words;
use crate::domain::checklist::{Checklist, ChecklistRef};
use crate::ops::desk::{Entropy, Equipment, Files, Places};
use crate::ops::{self, Desk};
use crate::vault::WorkFactor;

/// What holds for everything one start of the program does.
#[derive(Debug)]
pub struct Session {
    /// Language of texts.
    pub language: Language,
    /// The words of that language.
    pub texts: Texts,
    /// Where moments come from.
    pub clock: Clock,
    /// Results and problems are written for machines.
    pub json: bool,
    /// The folder given, if one was.
    pub data_dir: Option<PathBuf>,
    /// The file with the passphrase, if one was given.
    pub passphrase_file: Option<PathBuf>,
}

impl Session {
    /// From what was typed; the language was found before, since help needs it too.
    pub fn new(everywhere: &Everywhere, language: Language) -> Self {
        Self {
            language,
            texts: Texts::new(language),
            clock: everywhere.now.map_or(Clock::System, Clock::Standing),
            json: everywhere.json,
            data_dir: everywhere.data_dir.clone(),
            passphrase_file: everywhere.passphrase_file.clone(),
        }
    }

    /// The folders of this user.
    ///
    /// # Errors
    /// When the system knows no home folder and none is given.
    pub fn places(&self) -> Result<Places, Problem> {
        let none = || Problem::new(Kind::Surroundings, "no-home-folder");
        paths::places(self.data_dir.clone()).ok_or_else(none)
    }
}

/// The checklists that are known, and what is wrong with those that are left out.
#[derive(Debug, Default)]
pub struct KnownChecklists {
    /// All that can be used.
    pub library: Library,
    /// Which of them are the municipality's own.
    pub own: Vec<ChecklistRef>,
    /// The faults of the others.
    pub faults: Vec<Fault>,
}

/// The checklists that come with the program and the sound ones of the data folder.
pub fn checklists(data: Option<&Path>) -> KnownChecklists {
    let mut known = KnownChecklists::default();
    let own = data.map(|data| own_checklists(data, &mut known.faults)).unwrap_or_default();
    let references = own.iter().map(|list| list.reference.clone()).collect();
    match Library::with_own(own) {
        Ok(library) => {
            known.library = library;
            known.own = references;
        }
        // Lists that contradict one another: none of the own ones is better than another.
        Err(faults) => {
            known.faults.extend(faults);
            known.library = Library::built_in();
        }
    }
    known
}

fn own_checklists(data: &Path, faults: &mut Vec<Fault>) -> Vec<Checklist> {
    let folder = Places { data: data.to_owned(), reports: PathBuf::new() }.checklists();
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    paths.sort();
    let mut lists = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Ok(bytes) = DiskFiles.read(&path, checklist_bytes()) else { continue };
        match parse(&name, &bytes) {
            Ok(list) => lists.push(list),
            Err(found) => faults.extend(found),
        }
    }
    lists
}

/// So much of a checklist file is read that one too large is refused by its own rule.
pub fn checklist_bytes() -> u64 {
    (limits::FILE_BYTES as u64) * 16
}

/// A desk with nothing open yet.
///
/// # Errors
/// When the program cannot find itself to read spreadsheets with, or for a fault of it.
pub fn desk(
    session: &Session,
    places: Places,
    library: Library,
    files: Box<dyn Files>,
    entropy: Box<dyn Entropy>,
) -> Result<Desk, Problem> {
    let bug = || Problem::new(Kind::Bug, "bug");
    let sheets = SheetProcess::of_this_program()
        .map_err(|_| Problem::new(Kind::Surroundings, "program-not-found"))?;
    Ok(Desk::new(Equipment {
        library,
        files,
        entropy,
        sheets: Box::new(sheets),
        places,
        work: WorkFactor::STANDARD,
        texts: Texts::new(session.language),
        area_words: AreaWords::built_in().map_err(|_| bug())?,
        meanwhile,
    }))
}

/// Does work on a thread of its own; where none can be had, whoever needs it does it.
pub(super) fn meanwhile(work: Box<dyn FnOnce() + Send>) {
    drop(std::thread::Builder::new().name("meanwhile".to_owned()).spawn(work));
}

/// A desk in the user's own folder, with nothing open yet.
///
/// # Errors
/// As [`desk`], and when there is no folder.
pub fn own_desk(session: &Session) -> Result<Desk, Problem> {
    let places = session.places()?;
    let known = checklists(Some(&places.data));
    let texts = Texts::new(session.language);
    let faults = known.faults.iter().map(|fault| words::fault_line(&texts, fault)).collect();
    let desk = desk(session, places, known.library, Box::new(DiskFiles), Box::new(SystemEntropy))?;
    ops::first_use::finish(&desk)?;
    Ok(desk.with_checklist_faults(faults))
}

/// A desk for what needs no database at all.
///
/// # Errors
/// As [`desk`].
pub fn bare_desk(session: &Session) -> Result<Desk, Problem> {
    let places = Places { data: PathBuf::new(), reports: PathBuf::new() };
    desk(session, places, Library::default(), Box::new(DiskFiles), Box::new(SystemEntropy))
}

/// A desk in the user's own folder with the database open.
///
/// # Errors
/// As [`own_desk`]; when there is no database, or it does not open.
pub fn open_desk(session: &Session) -> Result<Desk, Problem> {
    let mut desk = own_desk(session)?;
    if !desk.has_database() {
        return Err(no_database(session));
    }
    if desk.is_plain() {
        ops::setup::open_plain(&mut desk, &session.clock.moment())?;
        return Ok(desk);
    }
    let passphrase = passphrase::get(session)?;
    ops::handle(&mut desk, &session.clock.moment(), &Request::Unlock(passphrase))?;
    Ok(desk)
}

/// There is no database in the folder.
pub fn no_database(session: &Session) -> Problem {
    let folder = session.places().map(|places| places.data.display().to_string());
    Problem::new(Kind::Surroundings, "database-missing").with("folder", folder.unwrap_or_default())
}

/// Faults of checklists as a problem that a person can mend.
pub fn checklist_faults(faults: &[Fault]) -> Problem {
    Problem::new(Kind::Refused, "checklists-faulty")
        .with("faults", faults.len())
        .because(faults.iter().map(words::fault).collect())
}
