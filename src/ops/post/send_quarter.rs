//! A submitted quarter on its way to the department: sealed once, stored, and written out again as
//! it is, as a closed month is for the centre.

use super::super::desk::Desk;
use super::super::problems::{Refusal, refused};
use super::super::quarter;
use super::delivered::Delivered;
use super::keys::OwnKeys;
use super::{ENDING, data, key_words, keys, place, sha256, shown, take_setup, words};
use crate::api::post::PackageMade;
use crate::api::{Kind, Moment, Problem};
use crate::domain::centre_setup::CentreSetup;
use crate::domain::delivery::Level;
use crate::domain::draw::slug;
use crate::domain::month::Quarter;
use crate::domain::package::QuarterPackage;
use crate::domain::privacy::find_cpr;
use crate::domain::text::Clean;
use crate::exchange::quarter_v1;
use crate::vault::package::{LARGEST, open};

/// What a package is made from.
struct Material {
    setup: CentreSetup,
    /// The step it was submitted with.
    step_id: i64,
    delivered: Delivered,
    keys: OwnKeys,
}

/// What would travel of a submitted quarter; nothing is written.
pub(super) fn show(
    desk: &mut Desk,
    moment: &Moment,
    quarter: Quarter,
) -> Result<PackageMade, Refusal> {
    let material = material(desk, moment, quarter)?;
    let Material { setup, step_id, .. } = &material;
    let again = desk.store()?.read().quarter_package(*step_id, &setup.reading_key)?.is_some();
    told(desk, &material, &material.delivered, again, Clean::default())
}

/// Makes the sealed file, or writes the one made before again.
pub(super) fn make(
    desk: &mut Desk,
    moment: &Moment,
    quarter: Quarter,
    to: Option<&str>,
) -> Result<PackageMade, Refusal> {
    let material = material(desk, moment, quarter)?;
    let (file, again) = sealed(desk, moment, &material)?;
    let centre = slug(material.delivered.unit());
    let name = format!("kvartal-{centre}-{quarter}-v{}.{ENDING}", material.delivered.version());
    let path = place(desk, &desk.configuration()?, to, &name);
    super::write_back(desk, &path, &file)?;
    // What is told about it is told from the disk, not from what was meant to be there.
    let there = desk.files.read(&path, LARGEST as u64).ok();
    let delivered = there.and_then(|file| opened(&file, &material.keys));
    let delivered = delivered.filter(|found| *found == material.delivered).ok_or_else(|| {
        let problem = Problem::new(Kind::Surroundings, "post-not-read-back");
        problem.with("name", super::file_name(&path))
    })?;
    told(desk, &material, &delivered, again, shown(&path))
}

fn material(desk: &mut Desk, moment: &Moment, quarter: Quarter) -> Result<Material, Refusal> {
    let setup = take_setup::in_use(desk, Level::Department)?;
    let setup = setup.ok_or_else(|| refused("department-setup-missing"))?;
    let (step_id, content) = quarter::submitted(desk, quarter)?;
    let submission = quarter_v1::read(&content).map_err(|_| data("database-damaged"))?;
    let keys = keys::own(desk, moment)?;
    let package = QuarterPackage {
        sender: keys.sender(),
        recipient: setup.reading_key.clone(),
        department: setup.department.clone(),
        submission,
    };
    Ok(Material { setup, step_id, delivered: Delivered::from(package), keys })
}

/// The sealed file of a submission: the one that is there, or a new one that is stored first.
fn sealed(
    desk: &mut Desk,
    moment: &Moment,
    material: &Material,
) -> Result<(Vec<u8>, bool), Refusal> {
    let Material { setup, step_id, delivered, keys } = material;
    let tx = desk.store()?.read();
    if let Some(known) = tx.quarter_package(*step_id, &setup.reading_key)? {
        return Ok((tx.quarter_package_file(known.quarter_package_id)?, true));
    }
    let content = delivered.to_canonical();
    // What a department would refuse is not sent.
    Delivered::read(&content).map_err(|_| refused("package-not-made"))?;
    if delivered.texts().into_iter().any(|text| !find_cpr(text).is_empty()) {
        return Err(refused("quarter-has-cpr").into());
    }
    let file = keys.seal_for(&setup.reading_key, &content)?;
    let sha256 = sha256(content.as_bytes());
    desk.transact(moment, "make-package", |tx| {
        tx.add_quarter_package(*step_id, &setup.reading_key, &sha256, &file)
    })?;
    Ok((file, false))
}

/// The quarter in a file that this desk signed.
fn opened(file: &[u8], keys: &OwnKeys) -> Option<Delivered> {
    let signed = open(file, &keys.reading).ok()?;
    (signed.signer == keys.signing.public()).then_some(())?;
    Delivered::read(&signed.content).ok()
}

/// A package as people see it.
fn told(
    desk: &Desk,
    material: &Material,
    delivered: &Delivered,
    again: bool,
    file: Clean,
) -> Result<PackageMade, Refusal> {
    let Material { setup, step_id, keys, .. } = material;
    let content = delivered.to_canonical();
    let stored = desk.store()?.read().quarter_package(*step_id, &setup.reading_key)?;
    Ok(PackageMade {
        file,
        level: Level::Department,
        team: Clean::line(delivered.unit()),
        month: delivered.month(),
        version: delivered.version(),
        words: words(content.as_bytes()),
        sha256: Clean::line(&sha256(content.as_bytes())),
        sender_words: keys.words(),
        recipient: Clean::line(setup.giver()),
        recipient_words: key_words(&setup.signing_key, &setup.reading_key),
        counts: delivered.case_counts(),
        references: 0,
        remarks: 0,
        kept_back: 0,
        again,
        wants_references: false,
        wants_remarks: false,
        received_at: stored.and_then(|stored| stored.received_at),
    })
}
