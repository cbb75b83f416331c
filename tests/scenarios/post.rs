//! From set-up to receipt: a centre, its teams, files that lie in folders, and what goes wrong.

use std::cell::Cell;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use chrono::NaiveDate;
use tilsyn::api::post::{FileLine, Keys, Matrix, PackageMade, Post, Posted, SetupView};
use tilsyn::api::request::{CaseList, DrawPlan, ListSource, SetUp, TypedSeed};
use tilsyn::api::{Problem, Request, Response};
use tilsyn::domain::centre_setup::{CentreSetup, TeamSetup};
use tilsyn::domain::column::Role;
use tilsyn::domain::delivery::{CellState, Fate};
use tilsyn::exchange::{package_v1, setup_v1};
use tilsyn::ops::desk::Files;
use tilsyn::shell::clock::Clock;
use tilsyn::shell::files::DiskFiles;
use tilsyn::vault::package::{ReadingSecret, SigningSecret, open, sign};

use crate::month::{cases, fill};
use crate::support::{TestDesk, desk_with, first_use};

pub(crate) fn post(test: &mut TestDesk, post: Post) -> Result<Posted, Problem> {
    match test.ask(&Request::Post(post))? {
        Response::Post(posted) => Ok(posted),
        other => panic!("{other:?}"),
    }
}

/// A desk of its own for a team or a centre of that name.
pub(crate) fn desk_of(team: &str, centre: &str, manages: bool) -> TestDesk {
    let mut test = TestDesk::bare();
    test.ask(&Request::SetUp(set_up(team, centre, manages))).expect("set up");
    test
}

pub(crate) fn set_up(team: &str, centre: &str, manages: bool) -> SetUp {
    SetUp {
        leads_team: !manages,
        manages_centre: manages,
        team: team.into(),
        centre: centre.into(),
        ..first_use()
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub(crate) fn path(test: &TestDesk, name: &str) -> String {
    test.folder.path().join(name).to_str().expect("a path").to_owned()
}

/// A centre with two teams, and its set-up file.
pub(crate) fn centre() -> (TestDesk, String) {
    let mut centre = desk_of("Ledelsen", "Center for Sygedagpenge", true);
    for (name, cases_a_month) in [("Sygedagpenge Nord", 2), ("Sygedagpenge Syd", 3)] {
        let valid_from = day("2026-01-01");
        let team = Post::SaveTeam { name: name.into(), cases_a_month, valid_from };
        post(&mut centre, team).expect("a team");
    }
    let Ok(Posted::Centre(mut rules)) = post(&mut centre, Post::ShowCentre) else { panic!() };
    rules.deadline = 3;
    rules.inbox = path(&centre, "inbox");
    post(&mut centre, Post::SaveCentre(rules)).expect("rules");
    std::fs::create_dir_all(path(&centre, "inbox")).expect("a folder");
    let Ok(Posted::SetupWritten(written)) = post(&mut centre, Post::WriteSetup { to: None }) else {
        panic!("no set-up");
    };
    (centre, written.file.into_string())
}

pub(crate) fn take_setup(team: &mut TestDesk, file: &str) -> SetupView {
    let take = Post::TakeSetup { path: file.into(), words_compared: true };
    match post(team, take) {
        Ok(Posted::Setup(view)) => *view,
        other => panic!("{other:?}"),
    }
}

/// A team's November, closed.
pub(crate) fn closed(team: &str, cases_drawn: u32) -> TestDesk {
    let mut test = desk_of(team, "Center for Sygedagpenge", false);
    let lines: Vec<String> = (0..12)
        .map(|n| format!("26-{:06};Sygedagpenge;Anna And {};01-10-2026", 100_000 + n, n % 3))
        .collect();
    let text = format!("Sagsnr;Sagstype;Sagsbehandler;Skæringsdato\n{}\n", lines.join("\n"));
    let source = ListSource::Pasted(text);
    test.ask(&Request::LoadList(CaseList { source, roles: None, take_anyway: Vec::new() }))
        .expect("a list");
    let strata = Some(Role::Caseworker);
    let plan = DrawPlan { size: cases_drawn, strata, equal: true, minimum: 1 };
    test.ask(&Request::Draw {
        plan,
        seed: Some(TypedSeed { seed: "abc".into(), source: "terninger".into() }),
        reason: None,
    })
    .expect("a draw");
    for line in cases(&mut test) {
        fill(&mut test, line.review_id);
    }
    test.ask(&Request::CloseMonth).expect("closed");
    test
}

pub(crate) fn package(team: &mut TestDesk, to: &str) -> PackageMade {
    team.ask(&Request::GoToMonth("2026-11".parse().expect("a month"))).expect("November");
    match post(team, Post::MakePackage { to: Some(to.into()) }) {
        Ok(Posted::Package(made)) => *made,
        other => panic!("{other:?}"),
    }
}

fn files(test: &mut TestDesk, request: Post) -> Vec<FileLine> {
    match post(test, request) {
        Ok(Posted::Files(files)) => files,
        other => panic!("{other:?}"),
    }
}

fn take(test: &mut TestDesk, path: &str) -> Vec<FileLine> {
    files(test, Post::TakePackages(vec![path.into()]))
}

fn fates(lines: &[FileLine]) -> Vec<Fate> {
    lines.iter().map(|line| line.fate).collect()
}

fn matrix(test: &mut TestDesk) -> Matrix {
    let month = "2026-11".parse().expect("a month");
    match post(test, Post::ShowMatrix { from: month, to: month }) {
        Ok(Posted::Matrix(view)) => *view,
        other => panic!("{other:?}"),
    }
}

fn code(result: Result<Posted, Problem>) -> &'static str {
    result.expect_err("refused").code
}

#[test]
fn a_month_goes_to_the_centre_and_its_receipt_comes_back() {
    let (mut centre, setup) = centre();
    let mut team = closed("Sygedagpenge Nord", 3);
    // A package needs a recipient.
    team.ask(&Request::GoToMonth("2026-11".parse().expect("a month"))).expect("November");
    assert_eq!(code(post(&mut team, Post::MakePackage { to: None })), "setup-missing");

    let not_compared = Post::TakeSetup { path: setup.clone(), words_compared: false };
    assert_eq!(code(post(&mut team, not_compared)), "setup-words-not-compared");
    let view = take_setup(&mut team, &setup);
    assert!(view.in_force && view.team_listed && view.keys == Keys::First);
    let Ok(Response::Home(home)) = team.ask(&Request::ShowHome) else { panic!("no home") };
    assert_eq!(home.deadline, day("2026-12-03"), "the third working day of December");
    assert_eq!(home.sent, None);

    let file = path(&centre, "inbox/nord.tilsyn");
    let made = package(&mut team, &file);
    assert_eq!((made.version, made.counts.planned, made.counts.drawn), (1, 2, 3));
    assert_eq!((made.counts.reviewed, made.references, made.remarks), (3, 0, 0));
    let bytes = std::fs::read(&file).expect("the file");
    let again = package(&mut team, &file);
    assert!(again.again && again.words == made.words);
    assert_eq!(std::fs::read(&file).expect("the file"), bytes, "byte for byte");

    // Nobody is believed before the words were compared.
    assert_eq!(fates(&take(&mut centre, &file)), [Fate::UnknownSender]);
    assert_eq!(matrix(&mut centre).teams[0].cells[0].state, CellState::Open);
    let trust =
        |words_compared| Post::TrustSender { path: file.clone(), words_compared, instead: false };
    assert_eq!(code(post(&mut centre, trust(false))), "sender-words-not-compared");
    let taken = files(&mut centre, trust(true));
    assert_eq!(fates(&taken), [Fate::New]);
    let about = taken[0].about.clone().expect("read");
    assert_eq!((about.words, about.sender_words), (made.words, made.sender_words));
    let inbox = path(&centre, "inbox");
    assert_eq!(fates(&take(&mut centre, &inbox)), [Fate::Same]);

    let view = matrix(&mut centre);
    assert_eq!(view.teams.len(), 2);
    assert_eq!(view.teams[0].cells[0].state, CellState::Received);
    assert_eq!((view.teams[0].counts.drawn, view.teams[0].counts.reviewed), (3, 3));
    assert_eq!(view.teams[1].cells[0].state, CellState::Open);

    let receipt = taken[0].receipt.clone().expect("a receipt").into_string();
    let Ok(Posted::Receipt(had)) = post(&mut team, Post::TakeReceipt(receipt.clone())) else {
        panic!("no receipt");
    };
    assert_eq!((had.month.to_string().as_str(), had.version), ("2026-11", 1));
    let Ok(Response::Home(home)) = team.ask(&Request::ShowHome) else { panic!("no home") };
    assert!(home.sent.is_some_and(|(_, received)| received.is_some()));
    assert_eq!(code(post(&mut centre, Post::TakeReceipt(receipt))), "receipt-for-somebody-else");

    // In December the other team is missing, and told so.
    centre.clock = Clock::standing("2026-12-04T09:00:00+01:00").expect("a moment");
    let view = matrix(&mut centre);
    assert_eq!(view.teams[1].cells[0].state, CellState::Missing);
    assert_eq!(view.teams[1].missing.len(), 1);
    assert_eq!(view.teams[1].counts.planned, 3);
}

#[test]
fn ten_files_one_damaged_and_some_rubbish() {
    let (mut centre, setup) = centre();
    let mut team = closed("Sygedagpenge Nord", 3);
    take_setup(&mut team, &setup);
    let good = path(&centre, "inbox/a.tilsyn");
    package(&mut team, &good);
    let trust = Post::TrustSender { path: good.clone(), words_compared: true, instead: false };
    files(&mut centre, trust);
    // Opened again and closed: a newer version, told with what differs.
    let reason = "Sag 1 var forkert".to_owned();
    team.ask(&Request::ReopenMonth { reason }).expect("open");
    team.ask(&Request::CloseMonth).expect("closed");
    let made = package(&mut team, &path(&centre, "inbox/b.tilsyn"));
    assert_eq!(made.version, 2);
    let bytes = std::fs::read(&good).expect("the file");
    let mut bad = bytes.clone();
    let middle = bad.len() / 2;
    bad[middle] ^= 1;
    let put = |name: &str, bytes: &[u8]| {
        DiskFiles.write(Path::new(&path(&centre, name)), bytes).expect("a file");
    };
    put("inbox/c.tilsyn", &bad);
    put("inbox/d.tilsyn", b"");
    put("inbox/e.tilsyn", b"tilsyn-package 2\nto 0123456789abcdef\nx");
    put("inbox/f.tilsyn", &std::fs::read(&setup).expect("the set-up"));
    put("inbox/g.txt", b"not looked at");
    put("inbox/h.tilsyn", &bytes[..200]);
    let inbox = path(&centre, "inbox");
    let Ok(Posted::Inbox(view)) = post(&mut centre, Post::LookInInbox) else { panic!() };
    assert_eq!(view.files.len(), 6, "all but the one that was taken in and the text");
    let expected = [
        Fate::Same,
        Fate::Newer,
        Fate::Refused("changed"),
        Fate::Refused("not-a-package"),
        Fate::Refused("too-new"),
        Fate::Refused("not-a-package"),
        Fate::Refused("changed"),
    ];
    assert_eq!(fates(&take(&mut centre, &inbox)), expected);
    let view = matrix(&mut centre);
    let cell = &view.teams[0].cells[0];
    assert!(cell.reopened && cell.version == Some(2) && cell.state == CellState::Received);
    let Ok(Posted::Inbox(view)) = post(&mut centre, Post::LookInInbox) else { panic!() };
    assert!(view.files.is_empty(), "{:?}", view.files);
    assert!(view.log.len() >= 8);
    // A team cannot open what is sealed for the centre, and another centre neither.
    let mut other = desk_of("Ledelsen", "Center B", true);
    let look = Post::LookAt(vec![good]);
    assert_eq!(fates(&files(&mut other, look)), [Fate::Refused("wrong-recipient")]);
}

#[test]
fn an_older_set_up_a_changed_one_and_another_centre_are_told_apart() {
    let (mut centre, first) = centre();
    let mut team = desk_of("Sygedagpenge Nord", "Center for Sygedagpenge", false);
    take_setup(&mut team, &first);
    let end = Post::EndTeam { name: "Sygedagpenge Syd".into(), last_day: day("2026-12-31") };
    post(&mut centre, end).expect("ended");
    let to = Some(path(&centre, "second.tilsyn"));
    let Ok(Posted::SetupWritten(second)) = post(&mut centre, Post::WriteSetup { to }) else {
        panic!("no set-up");
    };
    assert_eq!((second.number, second.same), (2, false));
    let second = second.file.into_string();
    let Ok(Posted::Setup(view)) = post(&mut team, Post::ReadSetup(second.clone())) else {
        panic!()
    };
    assert_eq!((view.keys, view.in_force, view.changes.len()), (Keys::Known, false, 1));
    // The words need no second comparing while the keys are the same.
    let take = Post::TakeSetup { path: second.clone(), words_compared: false };
    post(&mut team, take).expect("taken");
    assert_eq!(code(post(&mut team, Post::ReadSetup(first))), "setup-older");

    let text = std::fs::read_to_string(&second).expect("the file");
    for (name, content, expected) in [
        ("edited", text.replace("Nord", "Øst!"), "setup-changed"),
        ("cut", text[..text.len() - 9].to_owned(), "setup-changed"),
        ("list", "Sagsnr;Sagstype\n".to_owned(), "setup-not-one"),
    ] {
        let file = path(&team, name);
        DiskFiles.write(Path::new(&file), content.as_bytes()).expect("a file");
        assert_eq!(code(post(&mut team, Post::ReadSetup(file))), expected, "{name}");
    }
    let signing = SigningSecret::from_random([7; 32]);
    let setup = setup_of(&signing, &ReadingSecret::generate());
    let foreign = path(&team, "foreign");
    let text = sign(&setup_v1::to_canonical(&setup), &signing);
    DiskFiles.write(Path::new(&foreign), text.as_bytes()).expect("a file");
    let take = Post::TakeSetup { path: foreign, words_compared: false };
    assert_eq!(code(post(&mut team, take)), "setup-key-changed");
}

/// A set-up made by hand, with keys that the test has.
fn setup_of(signing: &SigningSecret, reading: &ReadingSecret) -> CentreSetup {
    CentreSetup {
        number: 1,
        issued_at: "2026-11-01T08:00:00Z".parse().expect("a moment"),
        centre: "Center for Sygedagpenge".into(),
        department: String::new(),
        signing_key: signing.public(),
        reading_key: reading.public(),
        teams: vec![TeamSetup {
            name: "Sygedagpenge Nord".into(),
            cases_a_month: 5,
            valid_from: day("2026-01-01"),
            valid_to: None,
        }],
        closing_days: Vec::new(),
        deadline: 3,
        parameters: Vec::new(),
        checklists: Vec::new(),
        own_checklists: Vec::new(),
        targets: Vec::new(),
        readers: Vec::new(),
        wants_references: true,
        wants_remarks: true,
    }
}

#[test]
fn no_caseworker_is_in_what_is_sent() {
    let signing = SigningSecret::from_random([7; 32]);
    let reading = ReadingSecret::generate();
    let setup = setup_of(&signing, &reading);
    let mut team = closed("Sygedagpenge Nord", 3);
    let file = path(&team, "setup.tilsyn");
    let text = sign(&setup_v1::to_canonical(&setup), &signing);
    DiskFiles.write(Path::new(&file), text.as_bytes()).expect("a file");
    take_setup(&mut team, &file);
    let to = path(&team, "out.tilsyn");
    let made = package(&mut team, &to);
    assert_eq!(made.references, 3);
    let sealed = open(&std::fs::read(&to).expect("the file"), &reading).expect("opened");
    for word in ["Medarbejder", "Anna", "medarbejder", "ticket", "2026-10-01"] {
        assert!(!sealed.content.contains(word), "{word}");
    }
    let sent = package_v1::read(&sealed.content).expect("read");
    let names: Vec<&str> =
        sent.month.draws[0].strata.iter().map(|(name, ..)| name.as_str()).collect();
    assert_eq!(names, ["1", "2", "3"]);
    assert!(sent.month.cases.iter().all(|case| names.contains(&case.stratum.as_str())));
    // The outside of the file says nothing about whose it is.
    let outside = String::from_utf8_lossy(&std::fs::read(&to).expect("the file")).into_owned();
    assert!(!outside.contains("Sygedagpenge") && !outside.contains("26-1000"));
}

/// The real files, until a stick is pulled out.
struct Pulled {
    out: Rc<Cell<bool>>,
}

impl Files for Pulled {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        DiskFiles.read(path, limit)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        match self.out.get() {
            true => Err(io::ErrorKind::StorageFull.into()),
            false => DiskFiles.write(path, bytes),
        }
    }

    fn entries(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        DiskFiles.entries(folder)
    }

    fn size(&self, path: &Path) -> io::Result<u64> {
        DiskFiles.size(path)
    }

    fn exists(&self, path: &Path) -> bool {
        DiskFiles.exists(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        DiskFiles.rename(from, to)
    }

    fn discard(&self, folder: &Path) -> io::Result<()> {
        DiskFiles.discard(folder)
    }

    fn lock(&self, path: &Path) -> io::Result<Box<dyn std::any::Any>> {
        DiskFiles.lock(path)
    }
}

#[test]
fn a_full_stick_costs_nothing_but_a_retry() {
    let (_centre, setup) = centre();
    let mut team = closed("Sygedagpenge Nord", 3);
    take_setup(&mut team, &setup);
    team.desk.lock();
    let out = Rc::new(Cell::new(true));
    let folder = team.folder.path().to_owned();
    let files = Box::new(Pulled { out: Rc::clone(&out) });
    team.desk = desk_with(folder.join("data"), folder.join("reports"), files);
    let secret = tilsyn::api::request::Secret(crate::support::PASSPHRASE.into());
    team.ask(&Request::Unlock(secret)).expect("unlock");
    team.ask(&Request::GoToMonth("2026-11".parse().expect("a month"))).expect("November");
    let make = Post::MakePackage { to: Some(path(&team, "stick/out.tilsyn")) };
    assert_eq!(code(post(&mut team, make.clone())), "post-no-room");
    assert!(!Path::new(&path(&team, "stick/out.tilsyn")).exists());
    out.set(false);
    let Ok(Posted::Package(made)) = post(&mut team, make) else { panic!("no package") };
    assert!(made.again, "what was sealed the first time is what is written");
}
