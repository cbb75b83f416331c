//! A thousand sealed months of fifteen teams, taken in by an encrypted centre one by one: opened,
//! checked, counted, stored, and answered with a receipt.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use tilsyn::api::post::{Fate, Post, Posted};
use tilsyn::api::request::{Secret, SetUp};
use tilsyn::api::{Request, Response};
use tilsyn::domain::package::{MonthPackage, Sender};
use tilsyn::exchange::{package_v1, setup_v1};
use tilsyn::ops::{self, Desk};
use tilsyn::shell::demo;
use tilsyn::vault::package::{ReadingSecret, SigningSecret, check_signed, open, seal};

use super::bare::Bare;
use super::data::{KEY, folder, now};
use super::lists::desk_in;
use super::table::{Goal, Table, Value};
use super::terminal::milliseconds;

/// Months taken in.
const MONTHS: usize = 1_000;
/// Years that so many months of fifteen teams take, and one more for the words to be compared.
const YEARS: u32 = 6;
/// Milliseconds of a month: a hundred a second.
const EACH: f64 = 10.0;
/// Twice as many may take this many times as long: linear, with something for the noise.
const TWICE: f64 = 2.2;

/// A team's two keys.
struct Team {
    signing: SigningSecret,
    reading: ReadingSecret,
}

/// Measures taking in a thousand, and five hundred to see that it is linear.
pub(crate) fn measure(table: &mut Table) {
    let folder = folder();
    let half = Centre::new(&folder.path().join("half"), MONTHS / 2);
    let whole = Centre::new(&folder.path().join("whole"), MONTHS);
    let floor = whole.floor(&folder.path().join("bare.db"));
    let (half, all) = (half.take(), whole.take());
    table.line(
        &format!("a sealed month of 20 cases taken in, of {MONTHS}"),
        Value(all / MONTHS as f64, "ms"),
        Some(("opened and stored bare", floor / MONTHS as f64)),
        Goal::AtMost(EACH),
    );
    table.line(
        &format!("  time of {MONTHS} in times of {}", MONTHS / 2),
        Value(all / half, "x"),
        Some(("twice as many", 2.0)),
        Goal::AtMost(TWICE),
    );
}

/// A centre that knows its teams, and a folder of files.
struct Centre {
    desk: Desk,
    files: PathBuf,
    /// The files are sealed for this key too, so that they can be opened without the program.
    reading: ReadingSecret,
}

impl Centre {
    fn new(place: &Path, months: usize) -> Self {
        let mut desk = desk_in(&place.join("data"));
        ask(
            &mut desk,
            &Request::SetUp(SetUp {
                leads_team: false,
                manages_centre: true,
                name: "Mette Holm".into(),
                initials: "MEHO".into(),
                team: "Ledelsen".into(),
                centre: "Center 1".into(),
                passphrase: Secret("prøve med mange måneder".into()),
                recovery_code: None,
            }),
        );
        let recipient = reading_key(&mut desk);
        let (files, reading) = (place.join("filer"), ReadingSecret::generate());
        std::fs::create_dir_all(&files).unwrap();
        let mut teams: BTreeMap<String, Team> = BTreeMap::new();
        let mut written = 0;
        demo::country(&now(), YEARS, 1, |_, month| {
            let Some(package) = month.package else { return };
            let is_first = !teams.contains_key(&month.team);
            let number = u8::try_from(teams.len()).unwrap() + 1;
            let team = teams.entry(month.team.clone()).or_insert_with(|| Team {
                signing: SigningSecret::from_random([number; 32]),
                reading: ReadingSecret::generate(),
            });
            let content = content(package, team, &recipient);
            let own = reading.public();
            let file = seal(&content, &team.signing, &recipient, &[&own]).unwrap();
            if is_first {
                let path = place.join("første.tilsyn");
                std::fs::write(&path, file).unwrap();
                let path = path.to_string_lossy().into_owned();
                let trust = Post::TrustSender { path, words_compared: true, instead: false };
                ask(&mut desk, &Request::Post(trust));
            } else if written < months {
                written += 1;
                std::fs::write(files.join(format!("{written:04}.tilsyn")), file).unwrap();
            }
        })
        .unwrap();
        assert_eq!(written, months);
        Self { desk, files, reading }
    }

    /// Milliseconds of taking the folder in.
    fn take(mut self) -> f64 {
        let folder = self.files.to_string_lossy().into_owned();
        let began = Instant::now();
        let response = ask(&mut self.desk, &Request::Post(Post::TakePackages(vec![folder])));
        let time = milliseconds(began.elapsed());
        let Response::Post(Posted::Files(lines)) = response else { panic!("no files") };
        assert!(lines.iter().all(|line| line.fate == Fate::New && line.receipt.is_some()));
        time
    }

    /// Milliseconds of reading each file, opening it and storing its text in a commit of its own.
    fn floor(&self, database: &Path) -> f64 {
        let mut bare = Bare::new(database, Some(KEY));
        let mut files: Vec<PathBuf> =
            std::fs::read_dir(&self.files).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let began = Instant::now();
        for file in files {
            let signed = open(&std::fs::read(file).unwrap(), &self.reading).unwrap();
            bare.commit_rows(1, &signed.content);
        }
        milliseconds(began.elapsed())
    }
}

fn content(package: MonthPackage, team: &Team, recipient: &str) -> String {
    let sender = Sender { key: team.signing.public(), reply_to: team.reading.public() };
    package_v1::to_canonical(&MonthPackage { sender, recipient: recipient.to_owned(), ..package })
}

fn reading_key(desk: &mut Desk) -> String {
    let response = ask(desk, &Request::Post(Post::WriteSetup { to: None }));
    let Response::Post(Posted::SetupWritten(written)) = response else { panic!("no set-up") };
    let text = std::fs::read_to_string(written.file.as_str()).unwrap();
    setup_v1::read(&check_signed(&text).unwrap().content).unwrap().reading_key
}

fn ask(desk: &mut Desk, request: &Request) -> Response {
    ops::handle(desk, &now(), request).unwrap()
}
