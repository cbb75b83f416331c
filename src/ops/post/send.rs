//! A closed month on its way to the centre: made once, sealed once, and written out again as it
//! is. It counts as written when it was read back from the disk and says what it should.

use super::super::configuration::Configuration;
use super::super::desk::Desk;
use super::super::problems::{Refusal, refused};
use super::keys::OwnKeys;
use super::{ENDING, contents, key_words, keys, place, sha256, shown, take_setup, words};
use crate::api::post::PackageMade;
use crate::api::{Kind, Moment, Problem};
use crate::domain::centre_setup::CentreSetup;
use crate::domain::delivery::Level;
use crate::domain::draw::slug;
use crate::domain::package::{MonthPackage, Remark};
use crate::domain::privacy::find_cpr;
use crate::domain::text::Clean;
use crate::exchange::{month_v1, package_v1};
use crate::store::answers::NoteKind;
use crate::store::closings::Closing;
use crate::store::{StoreError, Tx};
use crate::vault::package::{LARGEST, open};

/// Words of a reviewer that may travel when the centre asks for them.
const SENT: [NoteKind; 6] = [
    NoteKind::Remark,
    NoteKind::SeverityReason,
    NoteKind::Action,
    NoteKind::Text,
    NoteKind::GoodPractice,
    NoteKind::Disposition,
];

/// A package as it lies in the database.
struct Sealed {
    file: Vec<u8>,
    sha256: String,
    kept_back: usize,
    again: bool,
}

/// What a package is made from.
struct Material {
    setup: CentreSetup,
    configuration: Configuration,
    closing: Closing,
    keys: OwnKeys,
}

/// Makes the sealed file of the month worked in, or writes the one made before again.
pub(super) fn make(
    desk: &mut Desk,
    moment: &Moment,
    to: Option<&str>,
) -> Result<PackageMade, Refusal> {
    let material = material(desk, moment)?;
    let sealed = sealed(desk, moment, &material)?;
    let Material { configuration, closing, keys, .. } = &material;
    let team = slug(super::super::overview::team_name(configuration).as_str());
    let name = format!("pakke-{team}-{}-v{}.{ENDING}", closing.month, closing.version);
    let path = place(desk, configuration, to, &name);
    super::write_back(desk, &path, &sealed.file)?;
    // What is told about it is told from the disk, not from what was meant to be there.
    let there = desk.files.read(&path, LARGEST as u64).ok();
    let package = there.and_then(|file| opened(&file, keys, &sealed.sha256));
    let package = package.ok_or_else(|| {
        let problem = Problem::new(Kind::Surroundings, "post-not-read-back");
        problem.with("name", super::file_name(&path))
    })?;
    told(desk, &material, &package, (sealed.kept_back, sealed.again), shown(&path))
}

/// What travels of the month worked in; nothing is written.
pub(super) fn show(desk: &mut Desk, moment: &Moment) -> Result<PackageMade, Refusal> {
    let material = material(desk, moment)?;
    let Material { setup, configuration, closing, keys } = &material;
    let tx = desk.store()?.read();
    let stored = tx.package(closing.closing_id, &setup.reading_key)?;
    let (package, kept_back) = match &stored {
        Some(known) => {
            let package = opened(&kept(&tx, known.package_id)?, keys, &known.sha256);
            (package.ok_or_else(|| refused("package-not-made"))?, 0)
        }
        None => package(&tx, configuration, setup, closing, keys)?,
    };
    told(desk, &material, &package, (kept_back, stored.is_some()), Clean::default())
}

fn material(desk: &mut Desk, moment: &Moment) -> Result<Material, Refusal> {
    let setup = take_setup::in_use(desk, Level::Centre)?.ok_or_else(|| refused("setup-missing"))?;
    let configuration = desk.configuration()?;
    let month = desk.month(&configuration, moment)?;
    let unit_id = configuration.unit_id()?;
    let closing = desk.store()?.read().closing_in_force(unit_id, &month.to_string())?;
    let closing = closing.ok_or_else(|| refused("month-not-closed"))?;
    let keys = keys::own(desk, moment)?;
    Ok(Material { setup, configuration, closing, keys })
}

/// A package as people see it.
fn told(
    desk: &Desk,
    material: &Material,
    package: &MonthPackage,
    (kept_back, again): (usize, bool),
    file: Clean,
) -> Result<PackageMade, Refusal> {
    let Material { setup, closing, keys, .. } = material;
    let content = package_v1::to_canonical(package);
    let stored = desk.store()?.read().package(closing.closing_id, &setup.reading_key)?;
    Ok(PackageMade {
        file,
        level: Level::Centre,
        team: Clean::line(&package.month.team),
        month: package.month.month,
        version: package.version,
        words: words(content.as_bytes()),
        sha256: Clean::line(&sha256(content.as_bytes())),
        sender_words: keys.words(),
        recipient: Clean::line(&setup.centre),
        recipient_words: key_words(&setup.signing_key, &setup.reading_key),
        counts: contents::of_month(package.planned, &package.month),
        references: package.references.len(),
        remarks: package.remarks.len(),
        kept_back,
        again,
        wants_references: setup.wants_references,
        wants_remarks: setup.wants_remarks,
        received_at: stored.and_then(|stored| stored.received_at),
    })
}

/// The sealed file as it was made; gone when an erasure has taken it.
fn kept(tx: &Tx<'_>, package_id: i64) -> Result<Vec<u8>, Refusal> {
    tx.package_file(package_id).map_err(|error| match error {
        StoreError::NoRow => refused("package-erased").into(),
        error => error.into(),
    })
}

/// The sealed files of a month that name cases: those with references or remarks, and any that
/// does not open.
pub(in crate::ops) fn naming_cases(
    desk: &mut Desk,
    moment: &Moment,
    month: (i64, &str),
) -> Result<Vec<i64>, Refusal> {
    let files = desk.store()?.read().sealed_files(month)?;
    if files.is_empty() {
        return Ok(Vec::new());
    }
    let keys = keys::own(desk, moment)?;
    let names_none = |file: &[u8], sha256: &str| {
        opened(file, &keys, sha256)
            .is_some_and(|package| package.references.is_empty() && package.remarks.is_empty())
    };
    let naming = files.iter().filter(|(_, sha256, file)| !names_none(file, sha256));
    Ok(naming.map(|(package_id, ..)| *package_id).collect())
}

/// The sealed file of a closing: the one that is there, or a new one that is stored first.
fn sealed(desk: &mut Desk, moment: &Moment, material: &Material) -> Result<Sealed, Refusal> {
    let Material { setup, configuration, closing, keys } = material;
    let tx = desk.store()?.read();
    if let Some(known) = tx.package(closing.closing_id, &setup.reading_key)? {
        let file = kept(&tx, known.package_id)?;
        return Ok(Sealed { file, sha256: known.sha256, kept_back: 0, again: true });
    }
    let (package, kept_back) = package(&tx, configuration, setup, closing, keys)?;
    let content = package_v1::to_canonical(&package);
    // What a centre would refuse is not sent.
    package_v1::read(&content).map_err(|_| refused("package-not-made"))?;
    let file = keys.seal_for(&setup.reading_key, &content)?;
    let sha256 = sha256(content.as_bytes());
    desk.transact(moment, "make-package", |tx| {
        tx.add_package(closing.closing_id, &setup.reading_key, &sha256, &file)
    })?;
    Ok(Sealed { file, sha256, kept_back, again: false })
}

/// The month as it travels, and how many references and remarks are kept back.
fn package(
    tx: &Tx<'_>,
    configuration: &Configuration,
    setup: &CentreSetup,
    closing: &Closing,
    keys: &OwnKeys,
) -> Result<(MonthPackage, usize), Refusal> {
    let month = month_v1::read(&closing.snapshot).map_err(|_| refused("closing-not-readable"))?;
    let unit_id = configuration.unit_id()?;
    let earlier = tx.closings(unit_id, &closing.month)?;
    let before = earlier.into_iter().find(|earlier| earlier.version + 1 == closing.version);
    let listed = setup.teams.iter().find(|team| team.name == month.team);
    let planned = listed.map_or(configuration.cases_a_month, |team| team.cases_a_month);
    let mut references = Vec::new();
    let mut remarks = Vec::new();
    for review in tx.reviews(unit_id, &closing.month)? {
        if !month.cases.iter().any(|case| case.number == review.number) {
            continue;
        }
        if setup.wants_references {
            references.extend(review.case_ref.clone().map(|text| (review.number, text)));
        }
        if setup.wants_remarks {
            let notes = tx.notes(review.review_id)?;
            remarks.extend(notes.into_iter().filter(|note| SENT.contains(&note.kind)).map(
                |note| Remark {
                    number: review.number,
                    question: note.question_id,
                    kind: note.kind.word().to_owned(),
                    words: note.body,
                },
            ));
        }
    }
    let all = references.len() + remarks.len();
    references.retain(|(_, text)| find_cpr(text).is_empty());
    remarks.retain(|remark| find_cpr(&remark.words).is_empty());
    references.sort();
    remarks.sort();
    let kept_back = all - references.len() - remarks.len();
    let package = MonthPackage {
        sender: keys.sender(),
        recipient: setup.reading_key.clone(),
        version: closing.version,
        closed_at: closing.closed_at,
        reopened_because: before.and_then(|before| before.reopened).map(|(_, _, reason)| {
            // A line in the form; the reason may have been written in several.
            Clean::line(&reason).into_string()
        }),
        planned: i64::from(planned),
        month,
        references,
        remarks,
    };
    Ok((package, kept_back))
}

/// The month in a file, when it is the one that was sealed.
fn opened(file: &[u8], keys: &OwnKeys, expected: &str) -> Option<MonthPackage> {
    let signed = open(file, &keys.reading).ok()?;
    if sha256(signed.content.as_bytes()) != expected || signed.signer != keys.signing.public() {
        return None;
    }
    package_v1::read(&signed.content).ok()
}
