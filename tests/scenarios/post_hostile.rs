//! Sealed months that were damaged on the way, cut, mixed up or made to harm, all in one folder: each is
//! refused with a word, none counts, and the sound one among them does.
#![expect(clippy::disallowed_methods, reason = "a test writes its own files")]

use std::path::PathBuf;

use tilsyn::api::post::{FileLine, Post, Posted};
use tilsyn::domain::delivery::Fate;
use tilsyn::domain::package::{MonthPackage, Sender};
use tilsyn::domain::review::Outcome;
use tilsyn::exchange::package_v1;
use tilsyn::shell::entropy::FixedEntropy;
use tilsyn::vault::package::{ReadingSecret, SigningSecret, seal};

use crate::full;
use crate::post::post;

use super::post_laws::{Given, Receiver, package, receiver, secret};

/// Cuts and sweeps: enough of each, quick enough for every run.
const SWEEP: usize = 24;

fn given(team: usize, cases: i64) -> Given {
    Given { team, month: 1, version: 1, cases, unknown_list: false }
}

fn sealed(of: &MonthPackage, signer: &SigningSecret, reader: &str) -> Vec<u8> {
    seal(&package_v1::to_canonical(of), signer, reader, &[]).expect("sealed")
}

/// A month of a team that is known here.
fn sound(receiver: &Receiver, team: usize) -> Vec<u8> {
    let secret = secret(team);
    sealed(&package(&given(team, 2), &secret, &receiver.reading), &secret, &receiver.reading)
}

/// What mail, disks and sticks do to a file, and what somebody does who wants to know what happens.
fn damaged(good: &[u8], other: &[u8]) -> Vec<Vec<u8>> {
    let n = good.len();
    let half = n / 2;
    let joined = |parts: &[&[u8]]| parts.concat();
    let as_text: String = good.iter().map(|byte| char::from(*byte)).collect();
    let wrapped: Vec<u8> = good.chunks(76).collect::<Vec<_>>().join(&b"\r\n"[..]);
    let mut mutants = vec![
        Vec::new(),
        joined(&[good, b"\n"]),
        joined(&[good, &[0; 65_536]]),
        joined(&[good, good]),
        joined(&[b"\0", good]),
        joined(&["\u{feff}".as_bytes(), good]),
        wrapped,
        good.iter().map(|byte| byte & 0x7f).collect(),
        as_text.into_bytes(),
        vec![0; n],
        good.iter().rev().copied().collect(),
        joined(&[&good[..half], &other[half.min(other.len())..]]),
        joined(&[&other[..120], &good[120..]]),
        joined(&[&good[..half], &[0; 16], &good[half..]]),
        joined(&[&good[..half], &good[half + 16..]]),
    ];
    let step = (n / SWEEP).max(1);
    mutants.extend((1..n).step_by(step).map(|end| good[..end].to_vec()));
    let flipped = |at: usize| {
        let mut bytes = good.to_vec();
        bytes[at] ^= 1 << (at % 8);
        bytes
    };
    // The two plain lines and the head of the envelope byte by byte, then the tail.
    mutants.extend((0..SWEEP * 2).chain(n - SWEEP..n).map(flipped));
    let mut chance = FixedEntropy::new(2026);
    for _ in 0..full::counted(60, 1_000, 10_000) {
        let mut bytes = good.to_vec();
        let at = usize::try_from(chance.number() % n as u64).expect("small");
        match chance.number() % 4 {
            0 => bytes[at] ^= 0x55,
            1 => drop(bytes.remove(at)),
            2 => bytes.insert(at, b'x'),
            _ => {
                let end = (at + 64).min(n);
                bytes[at..end].reverse();
            }
        }
        // Turning round what reads the same both ways changes nothing.
        if bytes != good {
            mutants.push(bytes);
        }
    }
    mutants
}

/// Sealed and signed as it should be, by a team that is trusted, with what no honest program writes.
fn dishonest(receiver: &Receiver) -> Vec<(&'static str, Vec<u8>)> {
    let signer = secret(0);
    let reading = &receiver.reading;
    let honest = || package(&given(0, 2), &signer, reading);
    let of = |change: &dyn Fn(&mut MonthPackage)| {
        let mut package = honest();
        change(&mut package);
        sealed(&package, &signer, reading)
    };
    let text = package_v1::to_canonical(&honest());
    let raw = |content: &str| seal(content, &signer, reading, &[]).expect("sealed");
    let stranger = ReadingSecret::generate();
    vec![
        ("cpr-found", of(&|package| package.month.centre = "Borger 251248-9996".into())),
        ("does-not-add-up", of(&|package| package.month.team.clear())),
        (
            "does-not-add-up",
            of(&|package| {
                package.month.cases[0].outcome = Outcome::InOrder { any_finding: true };
            }),
        ),
        ("sender-differs", of(&|package| package.sender.key = secret(1).public())),
        ("recipient-differs", of(&|package| package.recipient = stranger.public())),
        ("wrong-recipient", sealed(&honest(), &signer, &stranger.public())),
        ("not-as-written", raw(&text.replace(':', ": "))),
        ("not-as-written", raw(&format!("{}\n", &text[..text.len() / 2]))),
        ("not-as-written", raw(&format!("{}\n", "[".repeat(100_000)))),
        ("not-as-written", raw("{}\n")),
        ("not-a-month", raw(&text.replace("tilsyn-package", "tilsyn-receipt"))),
        ("too-new", raw(&text.replace("\"format_version\":1,", "\"format_version\":2,"))),
    ]
}

fn take(receiver: &mut Receiver, path: String) -> Vec<FileLine> {
    match post(&mut receiver.test, Post::TakePackages(vec![path])) {
        Ok(Posted::Files(lines)) => lines,
        other => panic!("{other:?}"),
    }
}

/// A folder that is taken in.
fn folder(receiver: &Receiver) -> PathBuf {
    let folder = receiver.test.folder.path().join("modtag");
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

#[test]
fn a_folder_of_broken_months_costs_nothing_but_its_lines_in_the_log() {
    let mut receiver = receiver();
    let good = sound(&receiver, 1);
    let other = sound(&receiver, 2);
    let folder = folder(&receiver);
    let mutants = damaged(&good, &other);
    assert!(mutants.len() > 150, "{}", mutants.len());
    for (number, bytes) in mutants.iter().enumerate() {
        std::fs::write(folder.join(format!("{number:04}.tilsyn")), bytes).expect("a file");
    }
    let before = receiver.state();
    let path = folder.to_str().expect("a path").to_owned();
    let lines = take(&mut receiver, path.clone());
    assert_eq!(lines.len(), mutants.len());
    for (number, line) in lines.iter().enumerate() {
        let is_refused = matches!(
            line.fate,
            Fate::Refused("changed" | "not-a-package" | "too-new" | "wrong-recipient")
        );
        assert!(is_refused && line.about.is_none(), "{number} {line:?}");
    }
    assert_eq!(receiver.state(), before, "nothing counts");

    // Among names that nobody gives a file, and copies of one month, the month counts once.
    for entry in std::fs::read_dir(&folder).expect("a folder") {
        std::fs::remove_file(entry.expect("an entry").path()).expect("removed");
    }
    let long = format!("{}.tilsyn", "å".repeat(100));
    for name in [
        "-rf.tilsyn",
        "a\u{202e}nslit.tilsyn",
        "a\u{1b}[31m.tilsyn",
        "CON.tilsyn",
        "~.tilsyn",
        &long,
    ] {
        std::fs::write(folder.join(name), &good).expect("a file");
    }
    std::fs::write(folder.join("dagbog.txt"), &good).expect("a file");
    std::fs::create_dir(folder.join("mappe.tilsyn")).expect("a folder");
    let lines = take(&mut receiver, path);
    let of = |wanted: Fate| lines.iter().filter(|line| line.fate == wanted).count();
    assert_eq!((of(Fate::New), of(Fate::Same), lines.len()), (1, 5, 6));
    for line in &lines {
        let name = line.name.as_str();
        assert!(!name.contains(['\u{1b}', '\u{202e}']), "{name:?}");
    }
    let in_force = |state: &tilsyn::api::post::Matrix| {
        state.teams.iter().flat_map(|row| &row.cells).filter(|cell| cell.state.is_in()).count()
    };
    assert_eq!(in_force(&receiver.state()), in_force(&before) + 1);
}

/// A content in which something was changed: a figure, a name, a part that is gone or there twice.
fn forged(text: &str, chance: &mut FixedEntropy) -> String {
    let mut below = |most: usize| usize::try_from(chance.number() % most as u64).expect("small");
    let parts: Vec<usize> = text.match_indices(",\"").map(|(at, _)| at).collect();
    let digits: Vec<usize> =
        text.match_indices(|c: char| c.is_ascii_digit()).map(|(at, _)| at).collect();
    let (at, end) = {
        let nth = below(parts.len() - 1);
        (parts[nth], parts[nth + 1])
    };
    match below(6) {
        0 | 1 => {
            let at = digits[below(digits.len())];
            let digit = char::from(b"0123456789"[below(10)]);
            format!("{}{digit}{}", &text[..at], &text[at + 1..])
        }
        2 => format!("{}{}", &text[..at], &text[end..]),
        3 => format!("{}{}{}", &text[..end], &text[at..end], &text[end..]),
        4 => text.replace("in_order", "in_error"),
        _ => {
            let other =
                ["Syd", "99999999999999999999", "1e309", "\\u0000", "251248-9996"][below(5)];
            text.replace("Nord", other)
        }
    }
}

/// A file whose two plain lines are those of another, with this text in its envelope.
fn wrapped(like: &[u8], text: &str, reader: &str) -> Vec<u8> {
    let mut lines = like.splitn(3, |byte| *byte == b'\n');
    let head = [lines.next().expect("a line"), lines.next().expect("another")].join(&b'\n');
    let reader: age::x25519::Recipient = reader.parse().expect("a key");
    let envelope = age::encrypt(&reader, text.as_bytes()).expect("sealed");
    [head, vec![b'\n'], envelope].concat()
}

/// Made by somebody who has the centre's public key and a team's signed month, and not the team's key: 2,000
/// with `TILSYN_FULL=1`. Many of them could be read as a month, so it is the signature that stops them.
#[test]
fn nothing_forged_is_taken_in() {
    let mut receiver = receiver();
    let folder = folder(&receiver);
    let (team, stranger, reading) =
        (secret(0), SigningSecret::from_random([99; 32]), receiver.reading.clone());
    let honest = package_v1::to_canonical(&package(&given(0, 2), &team, &reading));
    // The team can read back what it sent, and has the signature of it.
    let reader = age::x25519::Identity::generate();
    let good = seal(&honest, &team, &reading, &[&reader.to_public().to_string()]).expect("sealed");
    let envelope = good.splitn(3, |byte| *byte == b'\n').last().expect("behind two lines");
    let opened = age::decrypt(&reader, envelope).expect("opened");
    let signature = String::from_utf8(opened).expect("text").split_off(honest.len());
    let mut chance = FixedEntropy::new(20_261_122);
    let mut readable = 0;
    for number in 0..full::counted(60, 200, 2_000) {
        let content = forged(&honest, &mut chance);
        if content == honest {
            continue;
        }
        readable += usize::from(package_v1::read(&content).is_ok());
        let file = match number % 4 {
            // The team's signature of the honest month under it.
            0 => wrapped(&good, &format!("{content}{signature}"), &reading),
            // Signed by somebody else, in the team's name.
            1 => seal(&content, &stranger, &reading, &[]).expect("sealed"),
            // In the stranger's own name.
            2 => {
                let content = content.replace(&team.public(), &stranger.public());
                seal(&content, &stranger, &reading, &[]).expect("sealed")
            }
            // An envelope with so many recipients that reading them all would take its time.
            _ => {
                let at =
                    good.windows(4).position(|part| part == b"\n---").expect("the end of its head");
                let more = "\n-> x y\n".repeat(chance.number() as usize % 20_000);
                [&good[..at], more.trim_end().as_bytes(), &good[at..]].concat()
            }
        };
        std::fs::write(folder.join(format!("{number:04}.tilsyn")), file).expect("a file");
    }
    assert!(readable > 10, "only {readable} could be read without the signature");
    let before = receiver.state();
    let path = folder.to_str().expect("a path").to_owned();
    for line in take(&mut receiver, path) {
        assert!(!line.fate.is_kept(), "{line:?}");
    }
    assert_eq!(receiver.state(), before, "nothing counts");
}

#[test]
fn what_no_honest_program_seals_is_refused_by_its_word() {
    let mut receiver = receiver();
    let folder = folder(&receiver);
    let before = receiver.state();
    for (number, (expected, bytes)) in dishonest(&receiver).into_iter().enumerate() {
        let path = folder.join(format!("{number}.tilsyn"));
        std::fs::write(&path, bytes).expect("a file");
        let lines = take(&mut receiver, path.to_str().expect("a path").to_owned());
        assert_eq!(lines[0].fate, Fate::Refused(expected), "{number}");
    }
    // Signed by a key that is not the team's: nothing is kept before words were compared.
    let stranger = SigningSecret::from_random([99; 32]);
    let mut forged = package(&given(0, 2), &stranger, &receiver.reading);
    forged.sender = Sender { key: stranger.public(), ..forged.sender };
    let path = folder.join("forged.tilsyn");
    std::fs::write(&path, sealed(&forged, &stranger, &receiver.reading)).expect("a file");
    let lines = take(&mut receiver, path.to_str().expect("a path").to_owned());
    assert_eq!(lines[0].fate, Fate::KeyChanged);
    assert_eq!(receiver.state(), before);
    receiver.test.restart();
    assert_eq!(receiver.state(), before, "nor after a restart");
}
