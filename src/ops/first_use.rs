//! First use (da: *første gang*): database and key are made whole in a folder of their own, and
//! then get their places, the key first. The database's place is what counts, so wherever this
//! is broken off the next start finds all or nothing:
//!
//! | Broken off | What the next start does |
//! |---|---|
//! | before the key has its place | throws the folder away; first use again |
//! | between key and database | gives the database its place |
//! | after that | throws the folder away |
//!
//! Only that folder is ever thrown away. A key file without a database is somebody's data, and
//! first use does not begin over it.

use std::any::Any;
use std::path::Path;

use zeroize::Zeroizing;

use super::configuration::{Role, name};
use super::desk::Desk;
use super::problems::{Refusal, refused};
use super::setup::{check_passphrase, open_with, random, required, write};
use crate::api::request::SetUp;
use crate::api::{Kind, Moment, Problem};
use crate::domain::draw::slug;
use crate::domain::text::Clean;
use crate::store::settings::NewUnit;
use crate::store::{self, Act, DataKey, Store, StoreError};
use crate::vault::{self, RawKey};

/// Ends what a first use that was broken off has left behind.
///
/// # Errors
/// A key file without a database; what the system says when there is no database yet.
pub fn finish(desk: &Desk) -> Result<(), Problem> {
    // A kill between the last two steps leaves the lock alone.
    let leavings = [desk.places.first_use().data, desk.places.first_use_lock()];
    let left = leavings.iter().any(|path| desk.files.exists(path));
    match if left { lock(desk).and_then(|_lock| put_right(desk)) } else { Ok(()) } {
        Err(refusal) if !desk.has_database() => Err(refusal.into()),
        // What is left in a folder that cannot be written is in nobody's way.
        _ if desk.has_database() => Ok(()),
        _ => no_key(desk),
    }
}

/// Makes database and key and opens them; gives the recovery code.
pub(super) fn set_up(desk: &mut Desk, moment: &Moment, given: &SetUp) -> Result<Clean, Refusal> {
    let _lock = begin(desk)?;
    check_passphrase(&given.passphrase)?;
    let who = Who::parse(given)?;
    let mut key: RawKey = Zeroizing::new([0; 32]);
    random(desk, key.as_mut_slice())?;
    let code = super::recovery::random_code(desk)?;
    let file = vault::seal(&key, &given.passphrase.0, &code, desk.work)?;
    let key = DataKey(*key);
    make(desk, moment, &who, Some((&key, &file)))?;
    open_with(desk, moment, Some(key))?;
    Ok(Clean::line(&code))
}

/// Makes a database without a key, for demonstrations.
///
/// # Errors
/// As first use.
pub fn set_up_plain(desk: &mut Desk, moment: &Moment, given: &SetUp) -> Result<(), Problem> {
    let make = |desk: &mut Desk| {
        let _lock = begin(desk)?;
        make(desk, moment, &Who::parse(given)?, None)?;
        open_with(desk, moment, None)
    };
    make(desk).map_err(Problem::from)
}

/// What first use says about the user, checked.
pub(super) struct Who {
    role: Role,
    name: String,
    initials: String,
    team: String,
    centre: String,
}

impl Who {
    /// Nobody in particular, for the practice case.
    pub(super) fn practising(team: &str) -> Self {
        Self {
            role: Role::Team,
            name: team.to_owned(),
            initials: "X".to_owned(),
            team: team.to_owned(),
            centre: team.to_owned(),
        }
    }

    fn parse(given: &SetUp) -> Result<Self, Refusal> {
        Ok(Self {
            role: Role::of(given.leads_team, given.manages_centre),
            name: required(&given.name, "name-missing")?,
            initials: required(&given.initials, "initials-missing")?.to_uppercase(),
            team: required(&given.team, "team-missing")?,
            centre: required(&given.centre, "centre-missing")?,
        })
    }
}

/// Writes the user and the units into a new database.
pub(super) fn first_settings(store: &mut Store, moment: &Moment, who: &Who) -> Result<(), Refusal> {
    let act = Act { at: moment.now, who: who.initials.clone(), op: "set-up" };
    let valid_from = moment.today();
    store.transact(&act, |tx| {
        let unit = |is_centre, name: &str, parent_id| {
            let slug = slug(name);
            tx.add_unit(&NewUnit { is_centre, name, slug: &slug, parent_id, valid_from })
        };
        let centre = unit(true, &who.centre, None)?;
        let team = unit(false, &who.team, Some(centre))?;
        tx.set_setting(name::USER, &who.name)?;
        tx.set_setting(name::INITIALS, &who.initials)?;
        tx.set_setting(name::ROLE, who.role.word())?;
        tx.set_setting(name::TEAM, &team.to_string())
    })?;
    Ok(())
}

/// Nothing is there that first use would be in the way of, and nobody else begins one.
fn begin(desk: &Desk) -> Result<Box<dyn Any>, Refusal> {
    let lock = lock(desk)?;
    put_right(desk)?;
    if desk.has_database() {
        return Err(refused("set-up-already").into());
    }
    no_key(desk)?;
    Ok(lock)
}

fn lock(desk: &Desk) -> Result<Box<dyn Any>, Refusal> {
    desk.files.lock(&desk.places.first_use_lock()).map_err(|source| match source.kind() {
        std::io::ErrorKind::WouldBlock => StoreError::Busy.into(),
        _ => fault(&desk.places.database(), source),
    })
}

fn no_key(desk: &Desk) -> Result<(), Problem> {
    if desk.has_key() { Err(Problem::new(Kind::Data, "key-without-database")) } else { Ok(()) }
}

/// Goes on where it is safe to, and clears up. The lock is held.
fn put_right(desk: &Desk) -> Result<(), Refusal> {
    let (made, places) = (desk.places.first_use(), &desk.places);
    let is_there = |path: &Path| desk.files.exists(path);
    let key_has_its_place = is_there(&places.key_file()) && !is_there(&made.key_file());
    if !desk.has_database() && key_has_its_place && is_there(&made.database()) {
        rename(desk, &made.database(), &places.database())?;
    }
    desk.files.discard(&made.data).map_err(|source| fault(&made.data, source))
}

/// Makes the files and gives them their places, or leaves nothing behind.
fn make(
    desk: &Desk,
    moment: &Moment,
    who: &Who,
    sealed: Option<(&DataKey, &str)>,
) -> Result<(), Refusal> {
    let made =
        make_aside(desk, moment, who, sealed).and_then(|()| give_places(desk, sealed.is_some()));
    // A key that has its place already is not thrown away from under its database: the next
    // start goes on from there.
    if made.is_ok() || !desk.has_key() {
        let _ = desk.files.discard(&desk.places.first_use().data);
    }
    made
}

/// Makes both files where nobody looks for them.
fn make_aside(
    desk: &Desk,
    moment: &Moment,
    who: &Who,
    sealed: Option<(&DataKey, &str)>,
) -> Result<(), Refusal> {
    let made = desk.places.first_use();
    if let Some((_, file)) = sealed {
        write(desk, &made.key_file(), file.as_bytes())?;
    }
    let key = sealed.map(|(key, _)| key);
    let mut store = store::create(&made.database(), key, desk.entropy.fork())?;
    first_settings(&mut store, moment, who)?;
    Ok(store.close()?)
}

fn give_places(desk: &Desk, has_key: bool) -> Result<(), Refusal> {
    let (made, places) = (desk.places.first_use(), &desk.places);
    if has_key {
        rename(desk, &made.key_file(), &places.key_file())?;
    }
    rename(desk, &made.database(), &places.database()).inspect_err(|_| {
        if has_key {
            let _ = rename(desk, &places.key_file(), &made.key_file());
        }
    })
}

fn rename(desk: &Desk, from: &Path, to: &Path) -> Result<(), Refusal> {
    desk.files.rename(from, to).map_err(|source| fault(to, source))
}

fn fault(path: &Path, source: std::io::Error) -> Refusal {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Refusal::File { name, writing: true, source }
}
