//! Only the recipient reads a sealed file, and only as the sender wrote it.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;

const CONTENT: &str = "{\"purpose\":\"month\",\"team\":\"Sygedagpenge Sø\"}\n";

fn sender() -> SigningSecret {
    SigningSecret::from_random([7; 32])
}

fn sealed(centre: &ReadingSecret, team: &ReadingSecret) -> Vec<u8> {
    seal(CONTENT, &sender(), &centre.public(), &[&team.public()]).unwrap()
}

#[test]
fn the_recipient_and_the_sender_read_it_and_nobody_else() {
    let (centre, team, other) =
        (ReadingSecret::generate(), ReadingSecret::generate(), ReadingSecret::generate());
    let file = sealed(&centre, &team);
    let expected = Signed { content: CONTENT.to_owned(), signer: sender().public() };
    assert_eq!(open(&file, &centre), Ok(expected.clone()));
    assert_eq!(open(&file, &team), Ok(expected));
    assert_eq!(open(&file, &other), Err(PackageFault::OtherRecipient));
    let shown = String::from_utf8_lossy(&file);
    assert!(shown.starts_with("tilsyn-package 1\nto "), "{shown}");
    assert!(!shown.contains("Sygedagpenge"));
}

#[test]
fn every_changed_byte_is_noticed() {
    let (centre, team) = (ReadingSecret::generate(), ReadingSecret::generate());
    let file = sealed(&centre, &team);
    for place in 0..file.len() {
        let mut changed = file.clone();
        changed[place] ^= 1;
        assert!(open(&changed, &centre).is_err(), "byte {place}");
        assert!(open(&file[..place], &centre).is_err(), "cut at {place}");
    }
    let longer = [file.as_slice(), b"x"].concat();
    assert_eq!(open(&longer, &centre), Err(PackageFault::Changed));
}

#[test]
fn other_files_are_told_apart() {
    let centre = ReadingSecret::generate();
    let fault = |file: &[u8]| open(file, &centre).unwrap_err();
    assert_eq!(fault(b""), PackageFault::NotAPackage);
    assert_eq!(fault(b"Sagsnr;Sagsbehandler\n1;2\n"), PackageFault::NotAPackage);
    assert_eq!(fault(&[0xFF; 200]), PackageFault::NotAPackage);
    assert_eq!(fault(b"tilsyn-package 2\nto what comes\n"), PackageFault::TooNew);
    assert_eq!(fault(b"tilsyn-package 0\nx\n"), PackageFault::NotAPackage);
    assert_eq!(fault(b"tilsyn-package 1\n"), PackageFault::Changed);
    assert_eq!(fault(b"tilsyn-package 1\nto 0011223344556677\nage"), PackageFault::Changed);
    assert_eq!(fault(&vec![b'x'; LARGEST + 1]), PackageFault::TooLarge);
}

/// Somebody who may read a file cannot pass it on as if it had been sealed for another.
#[test]
fn what_is_inside_can_be_sealed_anew_but_not_signed_anew() {
    let (centre, other) = (ReadingSecret::generate(), ReadingSecret::generate());
    let inside = sign(CONTENT, &sender());
    let thief = SigningSecret::from_random([9; 32]);
    let anew = seal(&CONTENT.replace("month", "quarter"), &thief, &other.public(), &[]).unwrap();
    let opened = open(&anew, &other).unwrap();
    assert_ne!(opened.signer, sender().public());
    let forged = inside.replace("month", "quarte");
    assert_eq!(check_signed(&forged), Err(PackageFault::Changed));
    assert_eq!(check_signed(&inside).unwrap().content, CONTENT);
    assert_eq!(centre.public().len(), 62);
}

#[test]
fn a_signed_text_has_one_spelling() {
    let text = sign(CONTENT, &sender());
    assert_eq!(text, sign(CONTENT, &sender()));
    let (body, last) = text.trim_end().rsplit_once('\n').unwrap();
    for other in [
        text.trim_end().to_owned(),
        format!("{text}\n"),
        format!("{body}\n{}\n", last.to_uppercase()),
        format!("{body}\r\n{last}\n"),
        format!("{body}\n{last} \n"),
        CONTENT.to_owned(),
        String::new(),
        "\n".to_owned(),
    ] {
        assert_eq!(check_signed(&other), Err(PackageFault::Changed), "{other:?}");
    }
    assert_eq!(check_signed(&sign("", &sender())).unwrap().content, "");
}

#[test]
fn secrets_are_stored_and_read_back_and_never_shown() {
    let (signing, reading) = (sender(), ReadingSecret::generate());
    assert_eq!(SigningSecret::from_hex(&signing.to_hex()), Ok(signing.clone()));
    let back = ReadingSecret::from_text(&reading.to_text()).unwrap();
    assert_eq!(back.public(), reading.public());
    assert!(is_recipient(&reading.public()) && !is_recipient("age1x") && !is_recipient(""));
    assert_eq!(SigningSecret::from_hex("07"), Err(PackageFault::NotAKey));
    assert!(ReadingSecret::from_text("AGE-SECRET-KEY-1").is_err());
    assert_eq!(format!("{signing:?} {reading:?}"), "SigningSecret(…) ReadingSecret(…)");
}

/// RFC 8032, section 7.1, test 1: the key pair is that of the standard.
#[test]
fn the_key_pair_is_that_of_the_standard() {
    let secret = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    let public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    assert_eq!(SigningSecret::from_hex(secret).unwrap().public(), public);
}
