//! Unlocking, the passphrase, copies and settings.

use super::areas;
use super::configuration::{Configuration, Role, name};
use super::desk::{Desk, Files};
use super::pauses::Upkeep;
use super::problems::{Refusal, refused};
use crate::api::request::{Secret, Settings};
use crate::api::response::{ParameterView, SettingsView};
use crate::api::{Kind, Moment, Problem};
use crate::catalogue::texts::{Language, Texts};
use crate::domain::calibration::{ONE_IN, ONE_IN_PARAMETER};
use crate::domain::checklist::{Checklist, GENERAL_AREA, PARAMETER_VALUES, Standing, Words};
use crate::domain::delivery::Level;
use crate::domain::draw::slug;
use crate::domain::privacy::find_cpr;
use crate::domain::text::Clean;
use crate::store::journal::Walk;
use crate::store::settings::NewUnit;
use crate::store::{self, DataKey, StoreError, Tx, backup};
use crate::vault;

/// Fewest characters of a passphrase.
pub const PASSPHRASE_CHARACTERS: usize = 12;
/// Longest key file read.
const KEY_FILE_BYTES: u64 = 64 * 1024;

/// Opens the database with the passphrase.
pub(super) fn unlock(desk: &mut Desk, moment: &Moment, passphrase: &Secret) -> Result<(), Refusal> {
    let key = vault::open(&read_key_file(desk)?, &passphrase.0)?;
    open_with(desk, moment, Some(DataKey(*key)))
}

/// Opens a demonstration's database.
///
/// # Errors
/// When it does not open; an encrypted one lacks its key file.
pub fn open_plain(desk: &mut Desk, moment: &Moment) -> Result<(), Problem> {
    open_with(desk, moment, None).map_err(|refusal| match refusal {
        Refusal::Store(StoreError::WrongKey) => Problem::new(Kind::Data, "key-file-missing"),
        other => other.into(),
    })
}

/// Opens the database with its key and makes it the one in use.
pub(super) fn open_with(
    desk: &mut Desk,
    moment: &Moment,
    key: Option<DataKey>,
) -> Result<(), Refusal> {
    let store = store::open(&desk.places.database(), key.as_ref(), desk.entropy.fork())?;
    // What is shown first is verified first; the rest follows in pauses. A damaged page is
    // never read at all: SQLCipher authenticates each.
    let configuration = Configuration::load(&store.read())?;
    if let Ok(unit_id) = configuration.unit_id() {
        let today = moment.today();
        let month = configuration.month_due(&store.read(), today)?.to_string();
        let lists = store.read().parts_of_month(unit_id, &month)?;
        // Verifying and reading the lists take as long: the one need not wait for the other.
        let library = desk.library.clone();
        (desk.meanwhile)(Box::new(move || lists.iter().for_each(|list| drop(library.get(list)))));
        store.verify_month(unit_id, &month)?;
    }
    desk.store = Some(store);
    desk.key = key;
    desk.lock_minutes = configuration.lock_minutes;
    desk.upkeep = Upkeep::Verify(Walk::default());
    Ok(())
}

/// The day's verified copy.
///
/// # Errors
/// The copy could not be made; the work itself is not touched.
pub(super) fn daily_copy(desk: &mut Desk, moment: &Moment) -> Result<(), Refusal> {
    super::personal_data::finish_copies(desk, moment)?;
    if let Some(store) = &desk.store {
        backup::daily(store, desk.key.as_ref(), &desk.places.copies(), moment.today())?;
        // The key that opens the copies lies beside them.
        if desk.key.is_some() {
            let file = read_key_file(desk)?;
            write(desk, &desk.places.key_copy(), file.as_bytes())?;
        }
    }
    Ok(())
}

/// A copy on demand.
pub(super) fn copy_now(desk: &Desk, moment: &Moment) -> Result<Clean, Refusal> {
    let stamp = moment.now.format("%Y%m%d-%H%M%S");
    let path = desk.places.copies().join(format!("copy-{stamp}.db"));
    let store = desk.store.as_ref().ok_or(Refusal::Locked)?;
    backup::on_demand(store, desk.key.as_ref(), &path)?;
    Ok(Clean::line(&path.to_string_lossy()))
}

/// Opens with the recovery code and sets a new passphrase.
pub(super) fn recover(
    desk: &mut Desk,
    moment: &Moment,
    code: &Secret,
    passphrase: &Secret,
) -> Result<(), Refusal> {
    check_passphrase(passphrase)?;
    let file = read_key_file(desk)?;
    let key = vault::recover(&file, &code.0)?;
    let file = vault::change_passphrase(&file, &key, &passphrase.0, desk.work)?;
    write_key_file(desk, &file)?;
    open_with(desk, moment, Some(DataKey(*key)))?;
    // Who has typed the whole code has it. When that cannot be noted, it is asked for again.
    let _ = super::recovery::note(desk, moment);
    Ok(())
}

/// Sets a new passphrase; only the key file is written.
pub(super) fn change_passphrase(desk: &Desk, old: &Secret, new: &Secret) -> Result<(), Refusal> {
    if desk.key.is_none() {
        return Err(refused("no-passphrase").into());
    }
    check_passphrase(new)?;
    let file = read_key_file(desk)?;
    let key = vault::open(&file, &old.0)?;
    write_key_file(desk, &vault::change_passphrase(&file, &key, &new.0, desk.work)?)
}

/// Changes settings; another team name ends the old team and starts a new one.
pub(super) fn save_settings(
    desk: &mut Desk,
    moment: &Moment,
    given: &Settings,
) -> Result<SettingsView, Refusal> {
    let old = desk.configuration()?;
    let user = required(&given.name, "name-missing")?;
    let initials = required(&given.initials, "initials-missing")?.to_uppercase();
    let team = required(&given.team, "team-missing")?;
    let centre = required(&given.centre, "centre-missing")?;
    if given.closing_days.iter().any(|day| super::configuration::month_day(day).is_none()) {
        return Err(refused("closing-day").into());
    }
    if !(1..=1000).contains(&given.cases_a_month) {
        return Err(refused("cases-a-month").into());
    }
    let standards = parameters(desk);
    for (key, value) in &given.parameters {
        if !PARAMETER_VALUES.contains(value) {
            let (least, most) = (PARAMETER_VALUES.start(), PARAMETER_VALUES.end());
            let problem = refused("parameter-value").with("name", key);
            return Err(problem.with("least", least).with("most", most).into());
        }
    }
    let known: Vec<String> = areas::to_choose(desk).into_iter().map(|(area, _)| area).collect();
    // What is there already stays: its list may have been taken away since.
    let is_new = |(case_type, area): &&(String, String)| {
        old.areas.get(case_type) != Some(area) && !known.contains(area)
    };
    if let Some((case_type, area)) = given.areas.iter().find(is_new) {
        let problem = refused("area-not-known").with("type", case_type).with("area", area);
        return Err(problem.with("known", known.join(", ")).into());
    }
    let given = given.clone();
    let today = moment.today();
    desk.transact(moment, "save-settings", |tx| {
        let role = Role::of(given.leads_team, given.manages_centre);
        tx.set_setting(name::ROLE, role.word())?;
        tx.set_setting(name::USER, &user)?;
        tx.set_setting(name::INITIALS, &initials)?;
        tx.set_setting(name::CASES, &given.cases_a_month.to_string())?;
        tx.set_setting(name::CLOSING_DAYS, &given.closing_days.join(" "))?;
        tx.set_setting(name::LOCK_MINUTES, &given.lock_minutes.to_string())?;
        tx.set_setting(name::REPORTS, given.report_folder.trim())?;
        replace(tx, name::AREA, given.areas.iter().cloned())?;
        // What is the standard is not stored: a new standard holds then.
        let is_own = |(key, value): &&(String, u32)| {
            standards.iter().all(|known| known.key != *key || known.standard != *value)
        };
        let own = given.parameters.iter().filter(is_own);
        replace(tx, name::PARAMETER, own.map(|(key, value)| (key.clone(), value.to_string())))?;
        move_unit(tx, &old, (&team, &centre), today)
    })?;
    let configuration = desk.configuration()?;
    desk.lock_minutes = configuration.lock_minutes;
    settings(desk)
}

/// The settings with the local numbers of all checklists.
pub(super) fn settings(desk: &Desk) -> Result<SettingsView, Refusal> {
    let configuration = desk.configuration()?;
    let above = match configuration.role {
        Role::Centre => Level::Department,
        _ => Level::Centre,
    };
    Ok(SettingsView {
        settings: configuration.settings(),
        setup: super::post::setup_in_use(desk, above)?,
        parameters: parameters(desk),
    })
}

/// Every local number: those of the checklists in force, each once, as its newest version has it,
/// the general list first; then of how many cases one is read twice.
fn parameters(desk: &Desk) -> Vec<ParameterView> {
    let mut known: Vec<ParameterView> = Vec::new();
    let mut lists: Vec<&Checklist> = desk.library().iter().map(AsRef::as_ref).collect();
    lists.retain(|list| list.standing == Standing::InForce);
    lists.sort_by_key(|list| {
        let reference = &list.reference;
        (list.area != GENERAL_AREA, &reference.id, std::cmp::Reverse(reference.version))
    });
    for list in lists {
        for parameter in &list.parameters {
            let key = format!("{}.{}", list.reference.id, parameter.id);
            if known.iter().all(|other| other.key != key) {
                let (label, title) = (Clean::line(&list.label), parameter.title.clone());
                known.push(ParameterView { key, label, title, standard: parameter.default });
            }
        }
    }
    known.push(calibrated(desk));
    known
}

/// The number of cases of which one is read twice.
fn calibrated(desk: &Desk) -> ParameterView {
    let said = |language| Texts::new(language).get("calibration-one-in").into_string();
    ParameterView {
        key: ONE_IN_PARAMETER.to_owned(),
        label: desk.texts.get("calibration-title"),
        title: Words { da: said(Language::Danish), en: Some(said(Language::English)) },
        standard: ONE_IN,
    }
}

/// A name as it is stored: gated, trimmed, not empty, no personal number.
pub(super) fn required(text: &str, code: &'static str) -> Result<String, Refusal> {
    let text = Clean::typed_line(text).into_string();
    let text = text.trim();
    if !find_cpr(text).is_empty() {
        return Err(refused("cpr-in-text").into());
    }
    if text.is_empty() { Err(refused(code).into()) } else { Ok(text.to_owned()) }
}

/// Sets all settings under a prefix and removes the others.
pub(super) fn replace(
    tx: &Tx<'_>,
    prefix: &str,
    values: impl Iterator<Item = (String, String)>,
) -> store::Result<()> {
    let mut kept = Vec::new();
    for (key, value) in values {
        let key = format!("{prefix}{key}");
        tx.set_setting(&key, &value)?;
        kept.push(key);
    }
    for (key, _) in tx.settings_like(prefix)? {
        if !kept.contains(&key) {
            tx.remove_setting(&key)?;
        }
    }
    Ok(())
}

fn move_unit(
    tx: &Tx<'_>,
    old: &Configuration,
    (team, centre): (&str, &str),
    today: chrono::NaiveDate,
) -> store::Result<()> {
    let same = |unit: &Option<store::settings::Unit>, name: &str| {
        unit.as_ref().is_some_and(|unit| unit.name == name)
    };
    if same(&old.team, team) && same(&old.centre, centre) {
        return Ok(());
    }
    let new = |is_centre, name: &str, parent_id| {
        let slug = slug(name);
        tx.add_unit(&NewUnit { is_centre, name, slug: &slug, parent_id, valid_from: today })
    };
    let parent = match &old.centre {
        Some(unit) if unit.name == centre => unit.unit_id,
        _ => new(true, centre, None)?,
    };
    if let Some(unit) = &old.team {
        tx.end_unit(unit.unit_id, today)?;
    }
    let team = new(false, team, Some(parent))?;
    tx.set_setting(name::TEAM, &team.to_string())
}

/// A passphrase that is worth its name.
pub(super) fn check_passphrase(passphrase: &Secret) -> Result<(), Refusal> {
    let characters = passphrase.0.chars().count();
    let words = passphrase.0.split_whitespace().count();
    if characters < PASSPHRASE_CHARACTERS && words < 4 {
        return Err(refused("passphrase-short").with("least", PASSPHRASE_CHARACTERS).into());
    }
    let first = passphrase.0.chars().next();
    if passphrase.0.chars().all(|letter| Some(letter) == first) {
        return Err(refused("passphrase-simple").into());
    }
    Ok(())
}

/// The key file or, when it is lost, the one that lies beside the copies.
pub(super) fn read_key_file(desk: &Desk) -> Result<String, Refusal> {
    let fault = |source| Refusal::File { name: "tilsyn.key".to_owned(), writing: false, source };
    let path = [desk.places.key_file(), desk.places.key_copy()]
        .into_iter()
        .find(|path| desk.files.exists(path))
        .unwrap_or_else(|| desk.places.key_file());
    let bytes = desk.files.read(&path, KEY_FILE_BYTES).map_err(fault)?;
    String::from_utf8(bytes).map_err(|_| vault::VaultError::Damaged.into())
}

/// Writes the key file, and the one beside the copies where there is one, so that an earlier
/// passphrase or code opens neither.
pub(super) fn write_key_file(desk: &Desk, file: &str) -> Result<(), Refusal> {
    write(desk, &desk.places.key_file(), file.as_bytes())?;
    let beside = desk.places.key_copy();
    if desk.files.exists(&beside) {
        // The day's copy brings another one there anyway.
        let _ = write(desk, &beside, file.as_bytes());
    }
    Ok(())
}

/// Writes a file through the port.
pub(super) fn write(desk: &Desk, path: &std::path::Path, bytes: &[u8]) -> Result<(), Refusal> {
    write_with(&*desk.files, path, bytes)
}

/// Writes a file where no desk is open.
pub(super) fn write_with(
    files: &dyn Files,
    path: &std::path::Path,
    bytes: &[u8],
) -> Result<(), Refusal> {
    files.write(path, bytes).map_err(|source| Refusal::File {
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        writing: true,
        source,
    })
}

/// Random bytes through the port.
pub(super) fn random(desk: &mut Desk, bytes: &mut [u8]) -> Result<(), Refusal> {
    desk.entropy.fill(bytes).map_err(|source| Refusal::File {
        name: "random".to_owned(),
        writing: false,
        source,
    })
}
