//! What a department does not take in, although somebody it trusts has signed it.

use tilsyn::api::post::{Fate, Post, Posted};
use tilsyn::domain::initiative::state::State;
use tilsyn::domain::package::{MonthPackage, QuarterPackage, Sender};
use tilsyn::domain::quarter::submission::{InitiativeReport, Submission};
use tilsyn::exchange::{package_v1, quarter_package_v1, setup_v1};
use tilsyn::ops::desk::Files;
use tilsyn::shell::files::DiskFiles;
use tilsyn::vault::package::{ReadingSecret, SigningSecret, check_signed, seal};

use super::department::{department, trusted};
use super::post::{desk_of, post};
use super::quarter_again::invented;
use crate::support::TestDesk;

/// The key that files for a desk are sealed for, from its set-up file.
fn reading_key(setup: &str) -> String {
    let text = std::fs::read_to_string(setup).expect("the set-up");
    let signed = check_signed(&text).expect("signed");
    setup_v1::read(&signed.content).expect("a set-up").reading_key
}

fn sender() -> (SigningSecret, Sender) {
    let signing = SigningSecret::from_random([9; 32]);
    let reply_to = ReadingSecret::generate().public();
    let sender = Sender { key: signing.public(), reply_to };
    (signing, sender)
}

/// A quarter of which nothing is known but who signed it.
fn quarter(recipient: &str, sender: Sender) -> QuarterPackage {
    QuarterPackage {
        sender,
        recipient: recipient.to_owned(),
        department: "Beskæftigelse".into(),
        submission: Submission {
            centre: "Center Ø".into(),
            quarter: "2026-Q3".parse().expect("a quarter"),
            version: 1,
            submitted_at: "2026-10-05T12:00:00Z".parse().expect("a moment"),
            signed_by: "Karin Eksempel".into(),
            despite: None,
            sources: Vec::new(),
            counts: Default::default(),
            parts: Vec::new(),
            initiatives: Vec::new(),
        },
    }
}

fn report(title: &str) -> InitiativeReport {
    InitiativeReport {
        area: "other".into(),
        title: title.into(),
        description: String::new(),
        owner_role: String::new(),
        deadline: None,
        state: State::Proposed,
        verdict: None,
    }
}

/// What becomes of a file with this content.
fn fate(test: &mut TestDesk, content: &str, signing: &SigningSecret, recipient: &str) -> Fate {
    let path = test.folder.path().join("x.tilsyn");
    let sealed = seal(content, signing, recipient, &[]).expect("sealed");
    DiskFiles.write(&path, &sealed).expect("a file");
    trusted(test, path.to_str().expect("a path")).fate
}

#[test]
fn months_texts_with_personal_numbers_and_counts_that_do_not_add_up_are_refused() {
    let (mut department, setup) = department();
    let to = reading_key(&setup);
    let (signing, sender) = sender();
    let good = quarter(&to, sender.clone());
    let mut judge = |content: &str| fate(&mut department, content, &signing, &to);
    let text = quarter_package_v1::to_canonical;

    let month = invented(7).into_iter().next().expect("a month");
    let month = MonthPackage { sender: sender.clone(), recipient: to.clone(), ..month };
    assert_eq!(judge(&package_v1::to_canonical(&month)), Fate::Refused("not-a-quarter"));

    let mut told = good.clone();
    told.submission.initiatives.push(report("Borger 251248-9996 venter"));
    assert_eq!(judge(&text(&told)), Fate::Refused("cpr-found"));
    let mut unclean = good.clone();
    unclean.submission.initiatives.push(report("skjult\u{200b}tegn"));
    assert_eq!(judge(&text(&unclean)), Fate::Refused("not-as-written"));
    let other = QuarterPackage { recipient: sender.reply_to.clone(), ..good.clone() };
    assert_eq!(judge(&text(&other)), Fate::Refused("recipient-differs"));
    let newer =
        text(&good).replace("\"format_version\":1,\"from\"", "\"format_version\":2,\"from\"");
    assert_eq!(judge(&newer), Fate::Refused("too-new"));
    let strange = text(&good).replace("\"purpose\":\"quarter\"", "\"purpose\":\"other\"");
    assert!(matches!(judge(&strange), Fate::Refused(_)));
    let mut nameless = good.clone();
    nameless.submission.centre = String::new();
    assert_eq!(judge(&text(&nameless)), Fate::Refused("does-not-add-up"));
    assert_eq!(judge(&text(&good)), Fate::New);
}

#[test]
fn a_centre_takes_in_no_quarter() {
    let mut centre = desk_of("Ledelsen", "Center Ø", true);
    let Ok(Posted::SetupWritten(written)) = post(&mut centre, Post::WriteSetup { to: None }) else {
        panic!("no set-up")
    };
    let to = reading_key(written.file.as_str());
    let (signing, sender) = sender();
    let content = quarter_package_v1::to_canonical(&quarter(&to, sender));
    assert_eq!(fate(&mut centre, &content, &signing, &to), Fate::Refused("not-a-month"));
}
