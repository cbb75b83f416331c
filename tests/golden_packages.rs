//! Files of the released forms, which every later version of the program must be able to read. The
//! keys beside them are those of an invented centre and an invented team.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};

use tilsyn::exchange::{package_v1, quarter_package_v1, receipt_v1, setup_v1};
use tilsyn::vault::package::{PackageFault, ReadingSecret, check_signed, open};

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/packages/v1").join(name)
}

fn text(name: &str) -> String {
    fs::read_to_string(golden(name)).unwrap()
}

fn key(name: &str) -> ReadingSecret {
    ReadingSecret::from_text(text(name).trim_end()).unwrap()
}

#[test]
fn a_sealed_month_of_version_1_is_read_for_ever() {
    let file = fs::read(golden("month.tilsyn")).unwrap();
    let signed = open(&file, &key("centre.key")).unwrap();
    assert_eq!(signed.content, text("month.json"));
    let package = package_v1::read(&signed.content).unwrap();
    assert_eq!(package.sender.key, signed.signer);
    assert_eq!(package.recipient, key("centre.key").public());
    assert_eq!((package.version, package.planned, package.month.cases.len()), (2, 3, 3));
    assert_eq!(package.month.errors(), (1, 2));
    assert_eq!(package_v1::to_canonical(&package), signed.content);
    assert_eq!(open(&file, &key("team.key")), Err(PackageFault::OtherRecipient));
}

#[test]
fn a_sealed_quarter_of_version_1_is_read_for_ever() {
    let file = fs::read(golden("quarter.tilsyn")).unwrap();
    let signed = open(&file, &key("department.key")).unwrap();
    assert_eq!(signed.content, text("quarter.json"));
    let package = quarter_package_v1::read(&signed.content).unwrap();
    assert_eq!(package.sender.key, signed.signer);
    assert_eq!(package.recipient, key("department.key").public());
    let submission = &package.submission;
    assert_eq!((submission.version, submission.counts.months.len()), (1, 2));
    assert_eq!((submission.parts.len(), submission.initiatives.len()), (1, 1));
    assert_eq!(quarter_package_v1::to_canonical(&package), signed.content);
    assert_eq!(open(&file, &key("centre.key")), Err(PackageFault::OtherRecipient));
}

#[test]
fn a_receipt_of_version_1_is_read_for_ever() {
    let file = fs::read(golden("receipt.tilsyn")).unwrap();
    let signed = open(&file, &key("team.key")).unwrap();
    assert_eq!(signed.content, text("receipt.json"));
    let receipt = receipt_v1::read(&signed.content).unwrap();
    assert_eq!(receipt.sender.key, signed.signer);
}

#[test]
fn a_set_up_of_version_1_is_read_for_ever() {
    let signed = check_signed(&text("setup.tilsyn")).unwrap();
    let setup = setup_v1::read(&signed.content).unwrap();
    assert_eq!(setup.signing_key, signed.signer);
    assert_eq!((setup.number, setup.deadline, setup.teams.len()), (4, 3, 1));
    assert_eq!(setup_v1::to_canonical(&setup), signed.content);
}
