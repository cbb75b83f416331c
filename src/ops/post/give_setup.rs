//! The centre's set-up file (da: *opsætningsfil*): made from the settings, signed, numbered,
//! stored, and written out.

use std::collections::BTreeSet;
use std::path::Path;

use super::super::desk::Desk;
use super::super::problems::{Refusal, refused};
use super::keys::OwnKeys;
use super::{ENDING, keys, place, shown, teams, write_back};
use crate::api::Moment;
use crate::api::post::{SetupStand, SetupWritten};
use crate::catalogue::checklist::parse;
use crate::domain::centre_setup::{CentreSetup, Changed, Reader, TeamSetup};
use crate::domain::checklist::ChecklistRef;
use crate::domain::delivery::Level;
use crate::domain::draw::slug;
use crate::exchange::setup_v1;
use crate::store::packages::Direction;
use crate::vault::package::{check_signed, sign};

/// Bytes of a checklist file that is sent along.
const CHECKLIST_BYTES: u64 = 1_000_000;

/// Writes the set-up. One that says nothing new is the one given out before, as it was.
pub(super) fn write(
    desk: &mut Desk,
    moment: &Moment,
    to: Option<&str>,
) -> Result<SetupWritten, Refusal> {
    let keys = keys::own(desk, moment)?;
    let earlier = given(desk)?;
    let mut setup = current(desk, moment, &keys)?;
    let same = earlier.as_ref().filter(|(earlier, _)| says_the_same(earlier, &setup));
    let is_same = same.is_some();
    let text = match same {
        Some((earlier, text)) => {
            setup = earlier.clone();
            text.clone()
        }
        None => {
            setup.number = earlier.map_or(1, |(earlier, _)| earlier.number + 1);
            sign(&setup_v1::to_canonical(&setup), &keys.signing)
        }
    };
    // What a team would refuse is not given out.
    read_signed(&text).ok_or_else(|| refused("setup-not-made"))?;
    if !is_same {
        desk.transact(moment, "give-setup", |tx| {
            tx.add_setup(Direction::Given, setup.number, &setup.signing_key, &text)
        })?;
    }
    let name = format!("opsaetning-{}-{}.{ENDING}", slug(setup.giver()), setup.number);
    let path = place(desk, &desk.configuration()?, to, &name);
    write_back(desk, &path, text.as_bytes())?;
    Ok(SetupWritten {
        file: shown(&path),
        number: setup.number,
        words: keys.words(),
        teams: setup.teams.len(),
        checklists: setup.checklists.len(),
        same: is_same,
    })
}

/// The content of a signed set-up whose signature is that of the centre named in it.
pub(super) fn read_signed(text: &str) -> Option<CentreSetup> {
    let signed = check_signed(text).ok()?;
    let setup = setup_v1::read(&signed.content).ok()?;
    (signed.signer == setup.signing_key).then_some(setup)
}

/// How the set-up given out stands to the settings.
pub(super) fn stand(desk: &mut Desk, moment: &Moment) -> Result<SetupStand, Refusal> {
    let Some((earlier, _)) = given(desk)? else { return Ok(SetupStand::NotGiven) };
    let keys = keys::own(desk, moment)?;
    let now = current(desk, moment, &keys)?;
    // Each new team's keys come by themselves and hurry nobody: they go along the next time.
    let new_readers_only =
        now.changes_since(&earlier).iter().all(|change| change.what == Changed::Reader);
    Ok(match new_readers_only && now.own_checklists == earlier.own_checklists {
        true => SetupStand::Given,
        false => SetupStand::Changed,
    })
}

/// The set-up given out last, with its signed text.
fn given(desk: &Desk) -> Result<Option<(CentreSetup, String)>, Refusal> {
    let text = desk.store()?.read().setup(Direction::Given)?;
    Ok(text.and_then(|text| Some((read_signed(&text)?, text))))
}

/// What the settings say now; its number is for the caller.
fn current(desk: &Desk, moment: &Moment, keys: &OwnKeys) -> Result<CentreSetup, Refusal> {
    let configuration = desk.configuration()?;
    let rules = teams::rules(desk)?;
    let centre = configuration.centre.as_ref().ok_or_else(|| refused("centre-missing"))?;
    let teams = teams::teams(desk, &configuration)?;
    let readers = match configuration.role.level() {
        Level::Centre => readers(desk, &teams)?,
        Level::Department => Vec::new(),
    };
    let (centre, department) = match configuration.role.level() {
        Level::Centre => (centre.name.clone(), rules.department),
        Level::Department => (String::new(), centre.name.clone()),
    };
    let mut closing_days = configuration.closing_days.clone();
    closing_days.sort();
    closing_days.dedup();
    Ok(CentreSetup {
        number: 1,
        issued_at: moment.now,
        centre,
        department,
        signing_key: keys.signing.public(),
        reading_key: keys.reading.public(),
        teams: teams
            .into_iter()
            .map(|team| TeamSetup {
                name: team.unit.name,
                cases_a_month: team.cases_a_month,
                valid_from: team.unit.valid_from,
                valid_to: team.unit.valid_to,
            })
            .collect(),
        closing_days,
        deadline: rules.deadline,
        parameters: configuration.parameters.into_iter().collect(),
        checklists: in_force(desk, moment),
        own_checklists: own_checklists(desk),
        targets: Vec::new(),
        readers,
        wants_references: rules.wants_references,
        wants_remarks: rules.wants_remarks,
    })
}

/// Teams that have not ended and whose words were compared, each with the keys trusted last.
fn readers(desk: &Desk, teams: &[teams::Team]) -> Result<Vec<Reader>, Refusal> {
    let peers = desk.store()?.read().peers()?;
    let there = teams.iter().filter(|team| team.unit.valid_to.is_none());
    let reader = |team: &teams::Team| {
        let name = &team.unit.name;
        let peer = peers.iter().rev().find(|peer| !peer.is_centre && peer.name == *name)?;
        Some(Reader {
            name: name.clone(),
            signing_key: peer.signing_key.clone(),
            reading_key: peer.reading_key.clone(),
        })
    };
    Ok(there.filter_map(reader).collect())
}

/// The checklists a case of today would be judged by, of every area.
fn in_force(desk: &Desk, moment: &Moment) -> Vec<ChecklistRef> {
    let mut lists = BTreeSet::new();
    for area in desk.library.areas() {
        let chosen = desk.library.choose(Some(area), moment.today());
        lists.extend(chosen.into_iter().map(|list| list.reference.clone()));
    }
    lists.into_iter().collect()
}

/// The sound checklist files of the municipality's own: (file name, content), by name.
pub(super) fn own_checklists(desk: &Desk) -> Vec<(String, String)> {
    let paths = desk.files.entries(&desk.places.checklists()).unwrap_or_default();
    let is_list = |path: &&std::path::PathBuf| path.extension().is_some_and(|end| end == "toml");
    paths.iter().filter(is_list).filter_map(|path| own_checklist(desk, path)).collect()
}

fn own_checklist(desk: &Desk, path: &Path) -> Option<(String, String)> {
    let name = path.file_name()?.to_str()?.to_owned();
    let content = String::from_utf8(desk.files.read(path, CHECKLIST_BYTES).ok()?).ok()?;
    let is_sound = parse(&name, content.as_bytes()).is_ok();
    is_sound.then_some((name, content))
}

fn says_the_same(earlier: &CentreSetup, now: &CentreSetup) -> bool {
    now.changes_since(earlier).is_empty() && now.own_checklists == earlier.own_checklists
}
