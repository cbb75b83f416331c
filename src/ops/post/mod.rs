//! What travels between a team and its centre (da: *post*). A centre gives out a signed set-up, a
//! team seals its closed months for the centre, the centre answers with receipts. A department does
//! with its centres' submitted quarters what a centre does with months, by the same code:
//! [`delivered::Delivered`] is what came, whichever it is.
//!
//! Nothing is believed because of where it came from: signatures are checked against keys whose
//! six words somebody compared, counts are worked out from the content, and each file is judged
//! by itself and taken in by one transaction of its own.

mod calibration;
mod centre_home;
mod contents;
mod delivered;
mod give_setup;
mod inbox;
mod judge;
mod keys;
mod matrix;
mod receipts;
mod second_reading;
mod send;
mod send_quarter;
mod take_in;
mod take_setup;
mod team_month;
mod teams;

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

pub(super) use send::naming_cases;

use super::configuration::Configuration;
use super::desk::Desk;
use super::problems::{Refusal, refused};
use crate::api::post::{Post, Posted};
use crate::api::{Kind, Moment, Problem};
use crate::catalogue::fingerprint;
use crate::domain::delivery::Level;
use crate::domain::draw::{hex, unhex};
use crate::domain::text::Clean;

pub(super) use calibration::handle as calibrate;
pub(super) use centre_home::show as centre_home;
pub(super) use delivered::Delivered;
pub(super) use take_in::store;
pub(super) use teams::{plan_cases, teams};

/// What files of this kind are called.
const ENDING: &str = "tilsyn";

/// The set-up in use of the centre or of the department above: (its name, its number).
pub(super) fn setup_in_use(desk: &Desk, level: Level) -> Result<Option<(Clean, i64)>, Refusal> {
    let setup = take_setup::in_use(desk, level)?;
    Ok(setup.map(|setup| (Clean::line(setup.giver()), setup.number)))
}

/// Does what is asked about set-ups, sealed months and receipts.
pub(super) fn handle(desk: &mut Desk, moment: &Moment, post: &Post) -> Result<Posted, Refusal> {
    if desk.practice.is_some() {
        return Err(refused("post-while-practising").into());
    }
    match post {
        Post::ShowTeams => Ok(Posted::Teams(teams::lines(desk)?)),
        Post::SaveTeam { name, cases_a_month, valid_from } => {
            teams::save(desk, moment, name, *cases_a_month, *valid_from)?;
            Ok(Posted::Teams(teams::lines(desk)?))
        }
        Post::EndTeam { name, last_day } => {
            teams::end(desk, moment, name, *last_day)?;
            Ok(Posted::Teams(teams::lines(desk)?))
        }
        Post::ShowCentre => Ok(Posted::Centre(teams::rules(desk)?)),
        Post::SaveCentre(rules) => {
            teams::save_rules(desk, moment, rules)?;
            Ok(Posted::Centre(teams::rules(desk)?))
        }
        Post::WriteSetup { to } => {
            Ok(Posted::SetupWritten(give_setup::write(desk, moment, to.as_deref())?))
        }
        Post::ReadSetup(path) => Ok(Posted::Setup(Box::new(take_setup::read(desk, moment, path)?))),
        Post::TakeSetup { path, words_compared } => {
            let view = take_setup::take(desk, moment, path, *words_compared)?;
            Ok(Posted::Setup(Box::new(view)))
        }
        Post::ShowPackage => Ok(Posted::Package(Box::new(send::show(desk, moment)?))),
        Post::MakePackage { to } => {
            Ok(Posted::Package(Box::new(send::make(desk, moment, to.as_deref())?)))
        }
        Post::ShowQuarterPackage(quarter) => {
            Ok(Posted::Package(Box::new(send_quarter::show(desk, moment, *quarter)?)))
        }
        Post::MakeQuarterPackage { quarter, to } => {
            let made = send_quarter::make(desk, moment, *quarter, to.as_deref())?;
            Ok(Posted::Package(Box::new(made)))
        }
        Post::LookAt(paths) => Ok(Posted::Files(inbox::look_at(desk, moment, paths)?)),
        Post::TakePackages(paths) => Ok(Posted::Files(take_in::take(desk, moment, paths)?)),
        Post::TrustSender { path, words_compared, instead } => {
            let line = take_in::trust(desk, moment, path, *words_compared, *instead)?;
            Ok(Posted::Files(vec![line]))
        }
        Post::Choose { sha256, reason } => {
            let month = take_in::choose(desk, moment, sha256, reason)?;
            Ok(Posted::Matrix(Box::new(matrix::show(desk, moment, month, month)?)))
        }
        Post::TakeReceipt(path) => Ok(Posted::Receipt(receipts::take(desk, moment, path)?)),
        Post::LookInInbox => Ok(Posted::Inbox(Box::new(inbox::look(desk, moment)?))),
        Post::ShowCentreHome { until } => {
            Ok(Posted::CentreHome(Box::new(centre_home::show(desk, moment, *until)?)))
        }
        Post::Watch { until } => match inbox::is_as_before(desk)? {
            true => Ok(Posted::NothingNew),
            false => handle(desk, moment, &Post::ShowCentreHome { until: *until }),
        },
        Post::ShowTeamMonth { team, month } => {
            Ok(Posted::TeamMonth(Box::new(team_month::show(desk, moment, team, *month)?)))
        }
        Post::ShowMatrix { from, to } => {
            Ok(Posted::Matrix(Box::new(matrix::show(desk, moment, *from, *to)?)))
        }
    }
}

/// A file that is foreign, damaged or too new.
pub(super) fn data(code: &'static str) -> Problem {
    Problem::new(Kind::Data, code)
}

/// SHA-256 of bytes.
fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// The same in hexadecimal digits.
fn sha256(bytes: &[u8]) -> String {
    hex(&digest(bytes))
}

/// The six words of these bytes' hash.
fn words(bytes: &[u8]) -> Clean {
    fingerprint::words(&digest(bytes))
}

/// The six words of a stored hash.
fn words_of(sha256: &str) -> Clean {
    unhex(sha256).map(|hash| fingerprint::words(&hash)).unwrap_or_default()
}

/// The six words of a desk's two public keys.
fn key_words(signing: &str, reading: &str) -> Clean {
    words(format!("{signing}\n{reading}").as_bytes())
}

/// Where a file is written: the path given, or its usual name in the folder given or that of reports.
fn place(desk: &Desk, configuration: &Configuration, to: Option<&str>, name: &str) -> PathBuf {
    match to {
        Some(path) if desk.files.entries(Path::new(path)).is_ok() => Path::new(path).join(name),
        Some(path) => PathBuf::from(path),
        None => configuration.reports_folder(&desk.places).join(name),
    }
}

/// A path as people see it.
fn shown(path: &Path) -> Clean {
    Clean::line(&path.to_string_lossy())
}

/// The name of a file without its folder.
fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// A whole file of at most `limit` bytes.
fn read(desk: &Desk, path: &Path, limit: u64) -> Result<Vec<u8>, Refusal> {
    let fault = |source| Refusal::File { name: file_name(path), writing: false, source };
    desk.files.read(path, limit).map_err(fault)
}

/// A signed text is written and read back before it counts as written.
fn write_back(desk: &Desk, path: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    match super::setup::write(desk, path, bytes) {
        // A full stick is not a full disk: what is in the database is saved.
        Err(Refusal::File { source, .. }) if is_full(&source) => {
            let problem = Problem::new(Kind::Surroundings, "post-no-room");
            return Err(problem.with("name", file_name(path)).into());
        }
        other => other?,
    }
    let limit = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    match desk.files.read(path, limit) {
        Ok(there) if there == bytes => Ok(()),
        _ => {
            let problem = Problem::new(Kind::Surroundings, "post-not-read-back");
            Err(problem.with("name", file_name(path)).into())
        }
    }
}

fn is_full(error: &std::io::Error) -> bool {
    use std::io::ErrorKind;
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded)
}
