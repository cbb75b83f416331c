//! Taking in is commutative, associative and idempotent: what counts follows from what came, never
//! from the order, and nothing that came is lost.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use tempfile::TempDir;
use tilsyn::api::post::{Matrix, Post, Posted};
use tilsyn::domain::checklist::ChecklistRef;
use tilsyn::domain::delivery::Fate;
use tilsyn::domain::package::{MonthPackage, Sender};
use tilsyn::domain::record::{CaseRecord, MonthRecord};
use tilsyn::domain::review::Outcome;
use tilsyn::domain::stream::Stream;
use tilsyn::exchange::{package_v1, setup_v1};
use tilsyn::ops::desk::Files;
use tilsyn::shell::files::DiskFiles;
use tilsyn::vault::package::{ReadingSecret, SigningSecret, check_signed, seal};

use crate::full;
use crate::post::{desk_of, post, set_up};
use crate::support::TestDesk;

/// What is drawn by chance about a package.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Given {
    pub(crate) team: usize,
    pub(crate) month: u32,
    pub(crate) version: i64,
    pub(crate) cases: i64,
    pub(crate) unknown_list: bool,
}

const TEAMS: [&str; 3] = ["Nord", "Syd", "Vest"];

/// A desk that takes packages in, and the key they are sealed for.
pub(crate) struct Receiver {
    pub(crate) test: TestDesk,
    pub(crate) reading: String,
    /// Where what is sent to it lies.
    sent: Rc<TempDir>,
}

pub(crate) fn receiver() -> Receiver {
    receiver_at(desk_of("Ledelsen", "Center Ø", true))
}

/// The same without a key, so that what is stored can be read in the file.
pub(crate) fn readable_receiver() -> Receiver {
    receiver_at(TestDesk::readable_of(&set_up("Ledelsen", "Center Ø", true)))
}

fn receiver_at(mut test: TestDesk) -> Receiver {
    let Ok(Posted::SetupWritten(written)) = post(&mut test, Post::WriteSetup { to: None }) else {
        panic!("no set-up");
    };
    let text = std::fs::read_to_string(written.file.as_str()).expect("the file");
    let setup = setup_v1::read(&check_signed(&text).expect("signed").content).expect("read");
    let sent = Rc::new(TempDir::new().expect("a folder"));
    let mut receiver = Receiver { test, reading: setup.reading_key, sent };
    // The teams are known from an earlier month.
    for team in 0..TEAMS.len() {
        let given = Given { team, month: 0, version: 1, cases: 1, unknown_list: false };
        let path = receiver.put(&given);
        let trust = Post::TrustSender { path, words_compared: true, instead: false };
        post(&mut receiver.test, trust).expect("trusted");
    }
    receiver
}

impl Receiver {
    /// A package sealed for this desk, as a file.
    fn put(&self, given: &Given) -> String {
        let name = format!(
            "{}-{}-{}-{}-{}.tilsyn",
            given.team, given.month, given.version, given.cases, given.unknown_list
        );
        let path = self.sent.path().join(name);
        if !path.exists() {
            let secret = secret(given.team);
            let content = package_v1::to_canonical(&package(given, &secret, &self.reading));
            let bytes = seal(&content, &secret, &self.reading, &[]).expect("sealed");
            DiskFiles.write(&path, &bytes).expect("a file");
        }
        path.to_str().expect("a path").to_owned()
    }

    /// The same desk once more, as it is when it is closed.
    fn copy(&self) -> Self {
        let mut test = self.test.copy();
        test.open_readable();
        Self { test, reading: self.reading.clone(), sent: Rc::clone(&self.sent) }
    }

    /// Takes files in, one after the other.
    fn take(&mut self, paths: &[String]) {
        post(&mut self.test, Post::TakePackages(paths.to_vec())).expect("looked at");
    }

    /// Ended, and started again.
    fn restart(&mut self) {
        self.test.desk.lock();
        self.test.open_readable();
    }

    pub(crate) fn state(&mut self) -> Matrix {
        let from = "2026-01".parse().expect("a month");
        let to = "2026-03".parse().expect("a month");
        match post(&mut self.test, Post::ShowMatrix { from, to }) {
            Ok(Posted::Matrix(view)) => *view,
            other => panic!("{other:?}"),
        }
    }
}

/// What a team signs with.
pub(crate) fn secret(team: usize) -> SigningSecret {
    SigningSecret::from_random([u8::try_from(team + 1).expect("small"); 32])
}

pub(crate) fn package(given: &Given, secret: &SigningSecret, recipient: &str) -> MonthPackage {
    let month = match given.month {
        0 => "2025-12".to_owned(),
        month => format!("2026-0{month}"),
    };
    let case = |number| CaseRecord {
        number,
        stream: Stream::Random,
        stratum: String::new(),
        area: None,
        disposition: None,
        replaced: false,
        outcome: Outcome::InOrder { any_finding: false },
        answers: Vec::new(),
    };
    let list = ChecklistRef { id: "egen".into(), version: 1, hash: "ab".repeat(32) };
    MonthPackage {
        sender: Sender { key: secret.public(), reply_to: reply_to(given.team) },
        recipient: recipient.to_owned(),
        version: given.version,
        closed_at: "2026-04-01T08:00:00Z".parse().expect("a moment"),
        reopened_because: None,
        planned: 5,
        month: MonthRecord {
            team: TEAMS[given.team].into(),
            centre: "Center Ø".into(),
            month: month.parse().expect("a month"),
            frame: None,
            draws: Vec::new(),
            cases: (1..=given.cases).map(case).collect(),
            checklists: if given.unknown_list { vec![list] } else { Vec::new() },
        },
        references: Vec::new(),
        remarks: Vec::new(),
    }
}

/// Each team's key for answers, the same in every run of this test.
fn reply_to(team: usize) -> String {
    static KEYS: std::sync::OnceLock<Vec<String>> = std::sync::OnceLock::new();
    let keys =
        KEYS.get_or_init(|| TEAMS.iter().map(|_| ReadingSecret::generate().public()).collect());
    keys[team].clone()
}

fn given() -> impl Strategy<Value = Given> {
    (0..TEAMS.len(), 1..=2_u32, 1..=3_i64, 1..=2_i64, prop::bool::weighted(0.15)).prop_map(
        |(team, month, version, cases, unknown_list)| Given {
            team,
            month,
            version,
            cases,
            unknown_list,
        },
    )
}

/// What counts of each team's month: (version, cases). Worked out here once more, from what came.
type Counts = BTreeMap<(usize, u32), (i64, i64)>;

/// The highest version of what can be judged; of two different ones with that version none.
fn expected(came: &[Given]) -> Counts {
    let mut highest: BTreeMap<(usize, u32), BTreeSet<(i64, i64)>> = BTreeMap::new();
    for given in came.iter().filter(|given| !given.unknown_list) {
        let here = highest.entry((given.team, given.month)).or_default();
        here.insert((given.version, given.cases));
        let version = here.iter().map(|(version, _)| *version).max();
        here.retain(|(of, _)| Some(*of) == version);
    }
    highest.retain(|_, here| here.len() == 1);
    highest.into_iter().filter_map(|(at, here)| Some((at, here.into_iter().next()?))).collect()
}

/// What would count if the last that came did.
fn last_wins(came: &[Given]) -> Counts {
    let known = came.iter().filter(|given| !given.unknown_list);
    known.map(|given| ((given.team, given.month), (given.version, given.cases))).collect()
}

fn counting(matrix: &Matrix) -> Counts {
    let mut counts = Counts::new();
    for row in &matrix.teams {
        let Some(team) = TEAMS.iter().position(|name| *name == row.team.as_str()) else { continue };
        for (month, cell) in (1..).zip(&row.cells).filter(|(_, cell)| cell.state.is_in()) {
            counts.insert((team, month), (cell.version.expect("a version"), cell.counts.drawn));
        }
    }
    counts
}

/// A dozen sets, or ten thousand with `TILSYN_FULL=1`; each at three copies of one desk.
#[test]
fn the_order_and_the_number_of_times_do_not_matter() {
    let mut desk = readable_receiver();
    desk.test.desk.lock();
    let told_apart = Cell::new(0);
    let sets = prop::collection::vec(given(), 1..7)
        .prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()));
    let cases = u32::try_from(full::count(12, 10_000)).expect("small");
    let mut runner =
        TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(cases) });
    let ran = runner.run(&sets, |(all, shuffled)| {
        let put = |given: &[Given]| given.iter().map(|given| desk.put(given)).collect::<Vec<_>>();
        let (files, others) = (put(&all), put(&shuffled));
        let (mut one, mut two, mut three) = (desk.copy(), desk.copy(), desk.copy());
        one.take(&files);
        let state = one.state();
        prop_assert_eq!(counting(&state), expected(&all));
        // Again, all of it: nothing changes.
        one.take(&files);
        prop_assert_eq!(&one.state(), &state);
        // In another order, some of it twice, and ended in between.
        let (first, rest) = others.split_at(others.len() / 2);
        two.take(first);
        two.restart();
        two.take(rest);
        two.take(first);
        prop_assert_eq!(&two.state(), &state);
        // In two halves, the later first.
        let (first, rest) = files.split_at(files.len() / 2);
        three.take(rest);
        three.take(first);
        prop_assert_eq!(&three.state(), &state);
        if last_wins(&all) != last_wins(&shuffled) {
            told_apart.set(told_apart.get() + 1);
        }
        Ok(())
    });
    if let Err(fault) = ran {
        panic!("{fault}");
    }
    assert!(told_apart.get() > 0, "in no set would the last that came have made a difference");
}

/// A hundred names with `TILSYN_FULL=1`.
#[test]
fn one_month_under_many_names_is_one() {
    let mut desk = receiver();
    let given = Given { team: 0, month: 1, version: 1, cases: 2, unknown_list: false };
    let file = std::fs::read(desk.put(&given)).expect("the file");
    let folder = desk.test.folder.path().join("modtag");
    let names = full::count(20, 100);
    for number in 0..names {
        DiskFiles.write(&folder.join(format!("Måned ({number}).tilsyn")), &file).expect("a file");
    }
    let paths = vec![folder.to_str().expect("a path").to_owned()];
    let Ok(Posted::Files(lines)) = post(&mut desk.test, Post::TakePackages(paths)) else {
        panic!("not looked at");
    };
    let of = |fate| lines.iter().filter(|line| line.fate == fate).count();
    assert_eq!((of(Fate::New), of(Fate::Same)), (1, names - 1));
    assert_eq!(counting(&desk.state()), expected(&[given]));
}
