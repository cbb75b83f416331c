//! Restoring (da: *gendannelse*): a copy is copied once more, opened and checked in full, and only
//! then takes the place of the database. The file it replaces is kept aside, whatever state it is in.
//! Nothing is ever repaired.

use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::desk::{Desk, Files, Places};
use super::problems::{Refusal, refused};
use super::setup::{open_with, read_key_file};
use super::upkeep::{check, file_problem, problem};
use crate::api::request::Secret;
use crate::api::response::CopyLine;
use crate::api::{Kind, Moment, Problem};
use crate::catalogue::library::Library;
use crate::domain::text::Clean;
use crate::store::{self, DataKey, Entropy, StoreError, backup};
use crate::vault;

/// Longest copy taken.
const COPY_BYTES: u64 = 1024 * 1024 * 1024;

/// A copy that has been checked, ready to take the database's place.
#[derive(Debug)]
pub struct Candidate {
    /// Where it waits.
    waiting: Places,
}

/// Copies a copy into the data folder, opens it and checks all of it. The copy itself is never
/// opened, so that it stays as it is.
///
/// # Errors
/// The copy cannot be read, does not open or is damaged; nothing is left behind then.
pub fn checked(
    files: &dyn Files,
    places: &Places,
    (copy, key): (&Path, Option<&DataKey>),
    library: &Library,
    entropy: Entropy,
) -> Result<Candidate, Problem> {
    let waiting = Places { data: places.data.join("restoring"), reports: PathBuf::new() };
    let bytes = files.read(copy, COPY_BYTES).map_err(|error| file_problem(copy, false, error))?;
    let candidate = Candidate { waiting };
    let written = files.write(&candidate.waiting.database(), &bytes);
    let sound = written
        .map_err(|error| file_problem(&candidate.waiting.database(), true, error))
        .and_then(|()| is_sound(&candidate.waiting.database(), key, library, entropy));
    if let Err(fault) = sound {
        candidate.give_up(files);
        return Err(fault);
    }
    Ok(candidate)
}

fn is_sound(
    path: &Path,
    key: Option<&DataKey>,
    library: &Library,
    entropy: Entropy,
) -> Result<(), Problem> {
    let store = store::open(path, key, entropy).map_err(problem)?;
    let mut findings = check(&store, library, true)?.findings;
    // A checklist that is not known any more is no fault of the copy.
    findings.retain(|finding| finding.code != "check-checklist-unknown");
    match findings.is_empty() {
        true => Ok(()),
        false => Err(Problem::new(Kind::Data, "copy-damaged").because(findings)),
    }
}

impl Candidate {
    /// Throws it away.
    pub fn give_up(&self, files: &dyn Files) {
        let _ = files.discard(&self.waiting.data);
    }

    /// Puts it in the place of the database; gives the file that was there and is kept aside.
    ///
    /// # Errors
    /// The database is open in another copy of the program, or a file cannot get its name.
    pub fn put(
        self,
        files: &dyn Files,
        places: &Places,
        key: Option<&DataKey>,
        (moment, entropy): (&Moment, Entropy),
    ) -> Result<Option<PathBuf>, Problem> {
        let put = || {
            not_open(files, places, key, entropy)?;
            let aside = keep_aside(files, places, moment)?;
            rename(files, &self.waiting.database(), &places.database())?;
            Ok(aside)
        };
        let done = put();
        self.give_up(files);
        done
    }
}

/// Another copy of the program must not lose its file under its feet; a damaged file is no
/// hindrance, for that is what copies are for.
fn not_open(
    files: &dyn Files,
    places: &Places,
    key: Option<&DataKey>,
    entropy: Entropy,
) -> Result<(), Problem> {
    if !files.exists(&places.database()) {
        return Ok(());
    }
    match store::open(&places.database(), key, entropy) {
        Err(error @ StoreError::Busy) => Err(problem(error)),
        _ => Ok(()),
    }
}

fn keep_aside(
    files: &dyn Files,
    places: &Places,
    moment: &Moment,
) -> Result<Option<PathBuf>, Problem> {
    let database = places.database();
    if !files.exists(&database) {
        return Ok(None);
    }
    let stamp = moment.now.format("%Y%m%d-%H%M%S");
    let names = (0..100).map(|nth| match nth {
        0 => places.data.join(format!("{}{stamp}.db", backup::ASIDE)),
        nth => places.data.join(format!("{}{stamp}-{nth}.db", backup::ASIDE)),
    });
    let taken = || Problem::new(Kind::Surroundings, "file-exists").with("name", backup::ASIDE);
    let aside = names.into_iter().find(|name| !files.exists(name)).ok_or_else(taken)?;
    rename(files, &database, &aside)?;
    // What a crash left beside the old file belongs to it and must not be played into the new.
    let journal = |path: &Path| PathBuf::from(format!("{}-journal", path.display()));
    if files.exists(&journal(&database)) {
        rename(files, &journal(&database), &journal(&aside))?;
    }
    Ok(Some(aside))
}

fn rename(files: &dyn Files, from: &Path, to: &Path) -> Result<(), Problem> {
    files.rename(from, to).map_err(|error| file_problem(to, true, error))
}

/// The copies beside the database, the newest first.
pub(super) fn copies(desk: &Desk, moment: &Moment) -> Vec<CopyLine> {
    let found = desk.files.entries(&desk.places.copies()).unwrap_or_default();
    let name = |path: &PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
    let names = found.iter().filter_map(name).filter(|name| name.ends_with(".db"));
    let mut lines: Vec<CopyLine> = names
        .map(|name| {
            let digits: String = name.chars().filter(char::is_ascii_digit).collect();
            let (made, at) = made(&digits, moment);
            CopyLine { made, at, digits, name }
        })
        .collect();
    lines.sort_by(|one, other| other.digits.cmp(&one.digits));
    lines
}

/// When a copy was made, by the digits of its name: the day, or the moment in UTC.
fn made(digits: &str, moment: &Moment) -> (Option<NaiveDate>, Option<NaiveTime>) {
    let to_second = digits.get(..14).unwrap_or_default();
    if let Ok(at) = NaiveDateTime::parse_from_str(to_second, "%Y%m%d%H%M%S") {
        return (Some(moment.local_date(at.and_utc())), Some(moment.local_time(at.and_utc())));
    }
    let day = digits.get(..8).unwrap_or_default();
    (NaiveDate::parse_from_str(day, "%Y%m%d").ok(), None)
}

/// Restores one of them and opens it; gives the name of the file that is kept aside.
pub(super) fn restore(
    desk: &mut Desk,
    moment: &Moment,
    name: &str,
    passphrase: &Secret,
) -> Result<Clean, Refusal> {
    if copies(desk, moment).iter().all(|copy| copy.name != name) {
        return Err(refused("not-found").into());
    }
    let key = match desk.has_key() {
        true => Some(DataKey(*vault::open(&read_key_file(desk)?, &passphrase.0)?)),
        false => None,
    };
    // Ours must not be what holds it.
    desk.lock();
    let copy = desk.places.copies().join(name);
    let files = desk.files.as_ref();
    let entropy = || desk.entropy.fork();
    let from = (copy.as_path(), key.as_ref());
    let candidate = checked(files, &desk.places, from, &desk.library, entropy())?;
    let aside = candidate.put(files, &desk.places, key.as_ref(), (moment, entropy()))?;
    open_with(desk, moment, key)?;
    let aside = aside.and_then(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
    Ok(Clean::line(&aside.unwrap_or_default()))
}
