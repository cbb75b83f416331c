//! Taking months and quarters in (da: *indlæsning*): each file by itself, one transaction a file, a line in the
//! log for every one of them. What counts follows from all that is here, so the order of
//! taking in does not matter.

use std::path::{Path, PathBuf};

use super::super::desk::Desk;
use super::super::problems::{Refusal, refused};
use super::delivered::Delivered;
use super::judge::{Judged, Lists, Opened, judge, lists_of, unusable};
use super::keys::OwnKeys;
use super::{ENDING, data, file_name, keys, receipts, sha256, shown};
use crate::api::Moment;
use crate::api::post::{Fate, FileLine};
use crate::catalogue::library::Library;
use crate::domain::month::Month;
use crate::store::Tx;
use crate::store::packages::NewPeer;
use crate::store::received::{NewReceived, ReceivedState};
use crate::vault::package::LARGEST;

/// Beginnings of the names of files that go the other way.
const NOT_FOR_US: [&str; 2] = ["kvittering-", "opsaetning-"];
/// Fewest digits of a hash that name a month.
const HASH_DIGITS: usize = 8;

/// Takes in files and the files of folders.
pub(super) fn take(
    desk: &mut Desk,
    moment: &Moment,
    paths: &[String],
) -> Result<Vec<FileLine>, Refusal> {
    let keys = keys::own(desk, moment)?;
    let who = desk.configuration()?.initials;
    let mut lines = Vec::new();
    for path in files(desk, paths) {
        lines.push(take_file(desk, moment, &keys, &who, &path)?);
    }
    release(desk, moment)?;
    Ok(lines)
}

/// Trusts who signed a file, then takes it in.
pub(super) fn trust(
    desk: &mut Desk,
    moment: &Moment,
    path: &str,
    words_compared: bool,
    instead: bool,
) -> Result<FileLine, Refusal> {
    let keys = keys::own(desk, moment)?;
    let path = Path::new(path);
    let (judged, _) = judged(desk, &keys, path)?;
    let who = desk.configuration()?.initials;
    if let (Fate::UnknownSender | Fate::KeyChanged, Some(opened)) = (judged.fate, &judged.opened) {
        let (sender, team) = (opened.delivered.sender(), opened.delivered.unit());
        if !words_compared {
            return Err(refused("sender-words-not-compared").with("team", team).into());
        }
        desk.transact(moment, "trust-sender", |tx| {
            for peer in tx.peers()?.iter().filter(|peer| !peer.is_centre && peer.name == team) {
                if instead || peer.signing_key == sender.key {
                    tx.revoke_peer(peer.peer_id)?;
                }
            }
            tx.add_peer(&NewPeer {
                is_centre: false,
                name: team,
                signing_key: &sender.key,
                reading_key: &sender.reply_to,
                by: &who,
            })
        })?;
    }
    let line = take_file(desk, moment, &keys, &who, path)?;
    release(desk, moment)?;
    Ok(line)
}

/// Says which of several contrary months holds; gives the month.
pub(super) fn choose(
    desk: &mut Desk,
    moment: &Moment,
    digits: &str,
    reason: &str,
) -> Result<Month, Refusal> {
    let reason = super::super::answer::words(reason, false)?;
    if reason.is_empty() {
        return Err(refused("reason-missing").into());
    }
    let digits = digits.trim().to_lowercase();
    let all = desk.store()?.read().received()?;
    let mut named = all.iter().filter(|known| known.known && known.sha256.starts_with(&digits));
    let (Some(chosen), None) = (named.next(), named.next()) else {
        return Err(refused("received-unknown").with("name", &digits).into());
    };
    let has_twin = all.iter().any(|twin| {
        let same = twin.team == chosen.team && twin.month == chosen.month;
        twin.known && same && twin.version == chosen.version && twin.sha256 != chosen.sha256
    });
    if digits.len() < HASH_DIGITS || !has_twin {
        return Err(refused("received-not-contrary").with("name", &digits).into());
    }
    let who = desk.configuration()?.initials;
    desk.transact(moment, "choose-received", |tx| {
        tx.add_choice(chosen.received_id, &reason, &who)
    })?;
    chosen.month.parse().map_err(|_| data("database-damaged").into())
}

/// The files meant: a file as it is, of a folder those that can be months.
pub(super) fn files(desk: &Desk, paths: &[String]) -> Vec<PathBuf> {
    let is_month = |path: &PathBuf| {
        let name = file_name(path);
        path.extension().is_some_and(|ending| ending == ENDING)
            && !NOT_FOR_US.iter().any(|start| name.starts_with(start))
    };
    let of = |path: &String| match desk.files.entries(Path::new(path)) {
        Ok(entries) => entries.into_iter().filter(is_month).collect(),
        Err(_) => vec![PathBuf::from(path)],
    };
    paths.iter().flat_map(of).collect()
}

/// A file that was judged, as people see it.
pub(super) fn line(path: &Path, judged: &Judged) -> FileLine {
    FileLine {
        name: crate::domain::text::Clean::line(&file_name(path)),
        path: shown(path),
        fate: judged.fate,
        about: judged.about.clone(),
        received_at: judged.known.as_ref().map(|known| known.received_at),
        changes: judged.changes.clone(),
        receipt: None,
    }
}

/// Reads and judges a file; one that cannot be read is judged too.
pub(super) fn judged(
    desk: &Desk,
    keys: &OwnKeys,
    path: &Path,
) -> Result<(Judged, Option<String>), Refusal> {
    match desk.files.read(path, LARGEST as u64) {
        Ok(bytes) => {
            let ours = (keys, desk.configuration()?.role.level());
            let judged = judge(&desk.store()?.read(), &desk.library, ours, &bytes)?;
            Ok((judged, Some(sha256(&bytes))))
        }
        Err(error) if error.kind() == std::io::ErrorKind::FileTooLarge => {
            Ok((unusable("too-large"), None))
        }
        Err(_) => Ok((unusable("not-readable"), None)),
    }
}

fn take_file(
    desk: &mut Desk,
    moment: &Moment,
    keys: &OwnKeys,
    who: &str,
    path: &Path,
) -> Result<FileLine, Refusal> {
    let (judged, hash) = judged(desk, keys, path)?;
    let fate = judged.fate;
    let mut line = line(path, &judged);
    let name = file_name(path);
    let library = desk.library.clone();
    desk.transact(moment, "take-in", |tx| {
        tx.add_intake(who, &name, fate.word(), hash.as_deref())?;
        match &judged.opened {
            Some(opened) if fate.is_kept() && fate != Fate::Same => add(tx, &library, opened, fate),
            _ => Ok(()),
        }
    })?;
    if let (true, Some(opened)) = (fate.is_kept(), &judged.opened) {
        let stored = desk.store()?.read().received_by_hash(&opened.sha256)?;
        line.received_at = stored.map(|stored| stored.received_at);
        if let Some(at) = line.received_at {
            // A receipt that cannot be written now can be written by taking the file in again.
            line.receipt = receipts::write(desk, keys, opened, at).ok().map(|path| shown(&path));
        }
    }
    Ok(line)
}

/// A month set aside is counted when it is released: only its checklists say how.
fn add(tx: &Tx<'_>, library: &Library, opened: &Opened, fate: Fate) -> crate::store::Result<()> {
    let delivered = &opened.delivered;
    let received_id = tx.add_received(&NewReceived {
        content: &opened.content,
        signer: &delivered.sender().key,
        centre: delivered.above(),
        team: delivered.unit(),
        month: &delivered.month().to_string(),
        version: delivered.version(),
        seal: &delivered.seal(),
        closed_at: delivered.closed_at(),
        planned: delivered.planned(),
        state: match fate {
            Fate::Aside => ReceivedState::Aside,
            _ => ReceivedState::Taken,
        },
        checklists: delivered.checklists(),
        counts: &delivered.counts(),
    })?;
    if let Delivered::Quarter(of) = delivered {
        let (package, compiled) = of.as_ref();
        let months = (compiled.here, compiled.missing);
        tx.add_received_quarter(received_id, months, &package.submission.initiatives)?;
    }
    match fate {
        Fate::Aside => Ok(()),
        _ => tx.add_tallies(received_id, &delivered.tallies(library)),
    }
}

/// Stores a month or quarter that was not sealed.
pub(in crate::ops) fn store(
    tx: &Tx<'_>,
    library: &Library,
    delivered: Delivered,
) -> crate::store::Result<()> {
    let content = delivered.to_canonical();
    let sha256 = sha256(content.as_bytes());
    add(tx, library, &Opened { delivered, content, sha256 }, Fate::New)
}

/// Lets months that were set aside count when all their checklists are known now.
pub(super) fn release(desk: &mut Desk, moment: &Moment) -> Result<(), Refusal> {
    let tx = desk.store()?.read();
    let mut known = Vec::new();
    for aside in tx.received_aside()? {
        let checklists = tx.received_checklists(aside)?;
        if checklists.iter().any(|list| desk.library.get(list).is_none()) {
            continue;
        }
        let Ok(delivered) = Delivered::read(&tx.received_content(aside)?) else { continue };
        if lists_of(&desk.library, &delivered) == Lists::Fit {
            known.push((aside, delivered.tallies(&desk.library)));
        }
    }
    if known.is_empty() {
        return Ok(());
    }
    desk.transact(moment, "release", |tx| {
        known.iter().try_for_each(|(id, tallies)| {
            tx.release(*id)?;
            tx.add_tallies(*id, tallies)
        })
    })
}
