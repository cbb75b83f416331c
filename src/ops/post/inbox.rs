//! What files are, before anything is taken in, and what lies in the watched folder.

use super::super::desk::Desk;
use super::super::problems::Refusal;
use super::{keys, take_in, teams};
use crate::api::Moment;
use crate::api::post::{FileLine, Inbox};
use crate::domain::text::Clean;

/// Lines of the log that are shown.
const LOG: i64 = 200;

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
    let keys = keys::own(desk, moment)?;
    let mut files = Vec::new();
    if !folder.is_empty() {
        // A folder that is gone is a problem, and not an empty inbox.
        let fault = |source| Refusal::File { name: folder.clone(), writing: false, source };
        desk.files.entries(std::path::Path::new(&folder)).map_err(fault)?;
        for path in take_in::files(desk, std::slice::from_ref(&folder)) {
            let (judged, hash) = take_in::judged(desk, &keys, &path)?;
            let is_old = match hash {
                // Who is not trusted yet may be tomorrow.
                _ if judged.fate.is_open() => false,
                Some(hash) => desk.store()?.read().was_looked_at(&hash)?,
                None => false,
            };
            if !is_old {
                files.push(take_in::line(&path, &judged));
            }
        }
    }
    let log = desk.store()?.read().intakes(LOG)?;
    Ok(Inbox {
        folder: Clean::line(&folder),
        files,
        log: log
            .into_iter()
            .map(|line| {
                let text = |text: &str| Clean::line(text);
                (line.at, text(&line.who), text(&line.file_name), text(&line.outcome))
            })
            .collect(),
    })
}
