//! A centre's set-up, read and taken in use by a team. From then on the centre is known, its
//! closing days, limits, checklists and deadline hold, and months are sealed for it. A centre takes
//! its department's the same way; the department's deadline is for quarters and none of the centre's.

use std::path::Path;

use super::super::configuration::{Role, name};
use super::super::desk::Desk;
use super::super::problems::{Refusal, detail, refused};
use super::give_setup::{own_checklists, read_signed};
use super::{data, key_words, read as read_file, sha256};
use crate::api::Moment;
use crate::api::post::{Keys, SetupChange, SetupView};
use crate::catalogue::checklist::parse;
use crate::catalogue::library::Library;
use crate::domain::centre_setup::CentreSetup;
use crate::domain::checklist::Checklist;
use crate::domain::delivery::Level;
use crate::domain::text::Clean;
use crate::exchange::{ExchangeError, setup_v1};
use crate::store::packages::{Direction, NewPeer, Peer};
use crate::vault::package::{check_signed, is_recipient};

/// Bytes of a set-up file.
const SETUP_BYTES: u64 = 8 * 1024 * 1024;

/// The set-up in use: a centre's for its teams, or a department's for its centres.
pub(super) fn in_use(desk: &Desk, level: Level) -> Result<Option<CentreSetup>, Refusal> {
    Ok(text_in_use(desk, level)?.map(|(setup, _)| setup))
}

/// The same with its signed text.
fn text_in_use(desk: &Desk, level: Level) -> Result<Option<(CentreSetup, String)>, Refusal> {
    let found = desk.store()?.read().newest_setup(Direction::Taken, |text| {
        let setup = read_signed(text).filter(|setup| setup.level() == level)?;
        Some((setup, text.to_owned()))
    })?;
    Ok(found)
}

/// What a file says and changes.
pub(super) fn read(desk: &Desk, moment: &Moment, path: &str) -> Result<SetupView, Refusal> {
    let (setup, text) = checked(desk, Path::new(path))?;
    library_with(desk, &setup)?;
    let in_use = text_in_use(desk, setup.level())?;
    let in_force = in_use.as_ref().is_some_and(|(_, known)| *known == text);
    view(desk, moment, &setup, in_use.map(|(setup, _)| setup).as_ref(), in_force)
}

/// Takes a file in use. The same one again puts its checklist files back.
pub(super) fn take(
    desk: &mut Desk,
    moment: &Moment,
    path: &str,
    words_compared: bool,
) -> Result<SetupView, Refusal> {
    let (setup, text) = checked(desk, Path::new(path))?;
    let in_use = text_in_use(desk, setup.level())?;
    let known = in_use.as_ref().is_some_and(|(_, known)| *known == text);
    let earlier = in_use.map(|(setup, _)| setup);
    let keys = keys_of(&setup, earlier.as_ref());
    if keys != Keys::Known && !words_compared {
        let code = match keys {
            Keys::Other => refused("setup-key-changed"),
            _ => refused("setup-words-not-compared"),
        };
        let words = key_words(&setup.signing_key, &setup.reading_key);
        return Err(code.with("centre", setup.giver()).with("words", words).into());
    }
    let library = library_with(desk, &setup)?;
    write_checklists(desk, &setup)?;
    let initials = desk.configuration()?.initials;
    let team = desk.configuration()?.team.map(|team| team.name).unwrap_or_default();
    desk.transact(moment, "take-setup", |tx| {
        if !known {
            tx.add_setup(Direction::Taken, setup.number, &setup.signing_key, &text)?;
        }
        if keys != Keys::Known {
            // A desk that leads a team and manages a centre has one above it for each.
            let replaced = |peer: &Peer| {
                let before = earlier.as_ref().map(|earlier| earlier.signing_key.as_str());
                peer.is_centre && Some(peer.signing_key.as_str()) == before
            };
            for peer in tx.peers()?.into_iter().filter(replaced) {
                tx.revoke_peer(peer.peer_id)?;
            }
            tx.add_peer(&NewPeer {
                is_centre: true,
                name: setup.giver(),
                signing_key: &setup.signing_key,
                reading_key: &setup.reading_key,
                by: &initials,
            })?;
        }
        tx.set_setting(name::CLOSING_DAYS, &setup.closing_days.join(" "))?;
        match setup.level() {
            Level::Centre => tx.set_setting(name::DEADLINE, &setup.deadline.to_string())?,
            Level::Department => tx.set_setting(name::DEPARTMENT, &setup.department)?,
        }
        if let Some(own) = setup.teams.iter().find(|entry| entry.name == team) {
            tx.set_setting(name::CASES, &own.cases_a_month.to_string())?;
        }
        let limits = setup.parameters.iter().map(|(id, value)| (id.clone(), value.to_string()));
        super::super::setup::replace(tx, name::PARAMETER, limits)
    })?;
    desk.library = library;
    view(desk, moment, &setup, earlier.as_ref(), true)
}

/// A set-up that may be taken in use, with its signed text.
fn checked(desk: &Desk, path: &Path) -> Result<(CentreSetup, String), Refusal> {
    let bytes = read_file(desk, path, SETUP_BYTES)?;
    let text = String::from_utf8(bytes).map_err(|_| data("setup-not-one"))?;
    // What it claims to be is said before whether it is whole.
    if !text.starts_with('{') {
        return Err(data("setup-not-one").into());
    }
    let signed = check_signed(&text).map_err(|_| data("setup-changed"))?;
    let setup = setup_v1::read(&signed.content).map_err(|error| match error {
        ExchangeError::OtherFormat(_) => data("setup-not-one"),
        ExchangeError::TooNew { found, known } => {
            data("setup-too-new").with("found", found).with("known", known)
        }
        _ => data("setup-not-as-written"),
    })?;
    if signed.signer != setup.signing_key || !is_recipient(&setup.reading_key) {
        return Err(data("setup-not-as-written").into());
    }
    match (desk.configuration()?.role, setup.level()) {
        (Role::Department, _) => return Err(refused("setup-nobody-above").into()),
        (Role::Team, Level::Department) => return Err(refused("setup-for-centres").into()),
        _ => {}
    }
    if let Some((in_use, stored)) = text_in_use(desk, setup.level())?
        && in_use.signing_key == setup.signing_key
    {
        if setup.number < in_use.number {
            let problem = refused("setup-older").with("number", setup.number);
            return Err(problem.with("known", in_use.number).into());
        }
        if setup.number == in_use.number && stored != text {
            return Err(refused("setup-contrary").with("number", setup.number).into());
        }
    }
    Ok((setup, text))
}

fn keys_of(setup: &CentreSetup, in_use: Option<&CentreSetup>) -> Keys {
    match in_use {
        None => Keys::First,
        Some(known)
            if known.signing_key == setup.signing_key && known.reading_key == setup.reading_key =>
        {
            Keys::Known
        }
        Some(_) => Keys::Other,
    }
}

/// The checklists with those of the set-up; faults refuse the whole.
fn library_with(desk: &Desk, setup: &CentreSetup) -> Result<Library, Refusal> {
    let mut lists: Vec<Checklist> = Vec::new();
    let mut faulty = Vec::new();
    for (name, content) in own_checklists(desk).iter().chain(&setup.own_checklists) {
        match parse(name, content.as_bytes()) {
            Ok(list) => lists.push(list),
            Err(_) => faulty.push(detail("setup-checklist", vec![("name", name.clone())])),
        }
    }
    if !faulty.is_empty() {
        return Err(data("setup-checklists-faulty").because(faulty).into());
    }
    Library::with_own(lists).map_err(|_| data("setup-checklists-contrary").into())
}

/// Writes the set-up's checklist files. A file of that name with other content stays: cases may
/// have been judged by it.
fn write_checklists(desk: &Desk, setup: &CentreSetup) -> Result<(), Refusal> {
    let there = own_checklists(desk);
    for (name, content) in &setup.own_checklists {
        if there.iter().any(|(_, known)| known == content) {
            continue;
        }
        let folder = desk.places.checklists();
        let stem = name.strip_suffix(".toml").unwrap_or(name);
        let digits: String = sha256(content.as_bytes()).chars().take(8).collect();
        let path = match folder.join(name) {
            taken if desk.files.exists(&taken) => folder.join(format!("{stem}-{digits}.toml")),
            free => free,
        };
        super::write_back(desk, &path, content.as_bytes())?;
    }
    Ok(())
}

fn view(
    desk: &Desk,
    moment: &Moment,
    setup: &CentreSetup,
    earlier: Option<&CentreSetup>,
    in_force: bool,
) -> Result<SetupView, Refusal> {
    let configuration = desk.configuration()?;
    let own = match setup.level() {
        Level::Centre => configuration.team,
        Level::Department => configuration.centre,
    };
    let team = own.map(|unit| unit.name).unwrap_or_default();
    let changes = earlier.map(|earlier| setup.changes_since(earlier)).unwrap_or_default();
    Ok(SetupView {
        centre: Clean::line(setup.giver()),
        level: setup.level(),
        department: Clean::line(&setup.department),
        number: setup.number,
        issued_on: moment.local_date(setup.issued_at),
        words: key_words(&setup.signing_key, &setup.reading_key),
        keys: keys_of(setup, earlier),
        in_force,
        changes: changes
            .into_iter()
            .map(|change| SetupChange {
                what: change.what,
                before: Clean::line(&change.before),
                after: Clean::line(&change.after),
            })
            .collect(),
        team_listed: setup.teams.iter().any(|entry| entry.name == team),
        teams: setup.teams.len(),
        deadline: setup.deadline,
        own_checklists: setup.own_checklists.len(),
        wants_references: setup.wants_references,
        wants_remarks: setup.wants_remarks,
    })
}
