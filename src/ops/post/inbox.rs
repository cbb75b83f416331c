//! What files are, before anything is taken in, and what lies in the watched folder.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::super::desk::Desk;
use super::super::problems::Refusal;
use super::{keys, sha256, take_in, teams};
use crate::api::Moment;
use crate::api::post::{Fate, FileLine, Inbox};
use crate::domain::text::Clean;
use crate::vault::package::LARGEST;

/// Lines of the log that are shown.
const LOG: i64 = 200;

/// (When, by whom, the file's name, what became of it).
type LogLine = (DateTime<Utc>, Clean, Clean, Clean);

/// What each file is.
pub(super) fn look_at(
    desk: &mut Desk,
    moment: &Moment,
    paths: &[String],
) -> Result<Vec<FileLine>, Refusal> {
    let keys = keys::own(desk, moment)?;
    let mut lines = Vec::new();
    for path in take_in::files(desk, paths) {
        let (judged, _) = take_in::judged(desk, &keys, &path)?;
        lines.push(take_in::line(&path, &judged));
    }
    Ok(lines)
}

/// Files of the watched folder that were not looked at before, and the log.
pub(super) fn look(desk: &mut Desk, moment: &Moment) -> Result<Inbox, Refusal> {
    let folder = teams::rules(desk)?.inbox;
    let mut files = Vec::new();
    // Before the files are read: what changes meanwhile is seen the next time.
    desk.watched = listing(desk, &folder).ok();
    if !folder.is_empty() {
        let keys = keys::own(desk, moment)?;
        // A folder that is gone is a problem, and not an empty inbox.
        let fault = |source| Refusal::File { name: folder.clone(), writing: false, source };
        desk.files.entries(Path::new(&folder)).map_err(fault)?;
        for path in take_in::files(desk, std::slice::from_ref(&folder)) {
            if !is_settled(desk, &path)? {
                let (judged, _) = take_in::judged(desk, &keys, &path)?;
                files.push(take_in::line(&path, &judged));
            }
        }
    }
    Ok(Inbox { folder: Clean::line(&folder), is_gone: false, files, log: log(desk)? })
}

/// The same for a page that is shown whether the folder can be read or not.
pub(super) fn look_if_there(desk: &mut Desk, moment: &Moment) -> Result<Inbox, Refusal> {
    match look(desk, moment) {
        Err(Refusal::File { name, .. }) => {
            let folder = Clean::line(&name);
            Ok(Inbox { folder, is_gone: true, files: Vec::new(), log: log(desk)? })
        }
        other => other,
    }
}

/// Whether the watched folder holds what it held when it was looked in last, by names and sizes.
pub(super) fn is_as_before(desk: &Desk) -> Result<bool, Refusal> {
    let folder = teams::rules(desk)?.inbox;
    Ok(listing(desk, &folder).ok() == desk.watched)
}

/// The files of a folder with their sizes; of no folder, none.
fn listing(desk: &Desk, folder: &str) -> std::io::Result<Vec<(PathBuf, u64)>> {
    if folder.is_empty() {
        return Ok(Vec::new());
    }
    let with_size = |path: PathBuf| {
        // A file that is taken away just now has no size, and is missing the next time.
        let size = desk.files.size(&path).unwrap_or_default();
        (path, size)
    };
    Ok(desk.files.entries(Path::new(folder))?.into_iter().map(with_size).collect())
}

/// Whether a file was looked at and nothing is left to be said about it. Who is not trusted yet
/// may be tomorrow.
fn is_settled(desk: &Desk, path: &Path) -> Result<bool, Refusal> {
    let Ok(bytes) = desk.files.read(path, LARGEST as u64) else { return Ok(false) };
    let outcome = desk.store()?.read().last_outcome(&sha256(&bytes))?;
    let is_open =
        |word: &str| [Fate::UnknownSender, Fate::KeyChanged].iter().any(|fate| fate.word() == word);
    Ok(outcome.is_some_and(|word| !is_open(&word)))
}

fn log(desk: &Desk) -> Result<Vec<LogLine>, Refusal> {
    let text = |text: &str| Clean::line(text);
    let lines = desk.store()?.read().intakes(LOG)?;
    Ok(lines
        .into_iter()
        .map(|line| (line.at, text(&line.who), text(&line.file_name), text(&line.outcome)))
        .collect())
}
