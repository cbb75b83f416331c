//! A damaged database: nothing of it is shown, a copy is chosen on the screen, and the damaged file
//! is kept.

use std::fs;

use tilsyn::api::Request;
use tilsyn::ops::desk::Files;
use tilsyn::shell::files::DiskFiles;

use crate::month::{cases, drawn, fill};
use crate::support::{PASSPHRASE, TestDesk, script};

/// A month with one case done and a copy; then the database is damaged.
fn damaged() -> (TestDesk, Vec<u8>) {
    let mut test = drawn(2);
    test.ask(&Request::ProveRecoveryCode).expect("proved");
    let review_id = cases(&mut test)[0].review_id;
    fill(&mut test, review_id);
    test.ask(&Request::CopyNow).expect("a copy");
    test.desk.lock();
    let path = test.folder.path().join("data/tilsyn.db");
    let mut bytes = fs::read(&path).expect("the database");
    for page in 1..bytes.len() / 4096 {
        bytes[page * 4096 + 100] ^= 1;
    }
    DiskFiles.write(&path, &bytes).expect("damaged");
    (test, bytes)
}

#[test]
fn a_damaged_database_is_kept_and_a_copy_takes_its_place() {
    let (mut test, bytes) = damaged();
    let way = format!(r#""{PASSPHRASE}" enter see:Databasen_er_skadet f4 see:Hent_en_kopi"#);
    let screen = test.play(&script(&way));
    assert!(!screen.contains("Sygedagpenge"), "{screen}");
    let wrong = format!(r#"{way} tab "forkert adgangskode her" f8 see:Adgangskoden"#);
    test.play(&script(&wrong));
    assert_eq!(fs::read(test.folder.path().join("data/tilsyn.db")).expect("kept"), bytes);
    // What did not fit is gone, and Ctrl+A takes away what was typed.
    let right = format!(
        r#"{wrong} "forkert igen" ctrl+a "{PASSPHRASE}" f8 see:Kopien_er_hentet see:Gør_nu"#
    );
    test.play(&script(&right));
    let lines = cases(&mut test);
    assert!(lines[0].complete && lines.len() == 2);
    let data = test.folder.path().join("data");
    let aside: Vec<_> = fs::read_dir(&data)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.to_string_lossy().contains("tilsyn-aside-"))
        .filter(|path| path.extension().is_some_and(|ending| ending == "db"))
        .collect();
    assert_eq!(aside.len(), 1);
    assert_eq!(fs::read(&aside[0]).expect("the damaged file"), bytes);
    assert!(!data.join("restoring").exists());
}

#[test]
fn copies_of_one_day_are_told_apart_by_their_time() {
    let (mut test, _) = damaged();
    let copies = test.folder.path().join("data/copies");
    let copy = fs::read_dir(&copies).expect("copies").next().expect("a copy").expect("an entry");
    fs::copy(copy.path(), copies.join("tilsyn-20261115.db")).expect("another");
    test.play(&script(&format!(
        r#""{PASSPHRASE}" enter f4 see:16-11-2026_uge_47_kl._14.32_·_copy-20261116-133207 right see:15-11-2026_uge_46_·_tilsyn-"#
    )));
}

#[test]
fn a_damaged_copy_is_not_used() {
    let (mut test, bytes) = damaged();
    let copies = test.folder.path().join("data/copies");
    let copy = fs::read_dir(copies).expect("copies").next().expect("a copy").expect("an entry");
    let half = fs::read(copy.path()).expect("a copy");
    DiskFiles.write(&copy.path(), &half[..half.len() / 2]).expect("damaged too");
    test.play(&script(&format!(
        r#""{PASSPHRASE}" enter f4 see:Hent_en_kopi tab "{PASSPHRASE}" f8 see:også_skadet"#
    )));
    assert_eq!(fs::read(test.folder.path().join("data/tilsyn.db")).expect("kept"), bytes);
    assert!(!test.folder.path().join("data/restoring").exists() && !test.desk.is_open());
}

/// Damage outside what is shown first is found later, when a copy is made: the way is there then too.
#[test]
fn also_from_a_database_that_opens() {
    let mut test = drawn(2);
    test.ask(&Request::ProveRecoveryCode).expect("proved");
    test.ask(&Request::CopyNow).expect("a copy");
    let screen = test.play(&script(&format!(
        r#"ctrl+l f4 see:Hent_en_kopi tab "{PASSPHRASE}" f8 see:Kopien_er_hentet see:Gør_nu"#
    )));
    assert!(screen.contains("tilsyn-aside-"), "{screen}");
    assert_eq!(cases(&mut test).len(), 2);
}
