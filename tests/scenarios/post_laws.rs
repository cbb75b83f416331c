//! Taking in is commutative, associative and idempotent: what counts follows from what came, never
//! from the order, and nothing that came is lost.

use proptest::prelude::*;
use tilsyn::api::post::{Matrix, Post, Posted};
use tilsyn::domain::checklist::ChecklistRef;
use tilsyn::domain::package::{MonthPackage, Sender};
use tilsyn::domain::record::{CaseRecord, MonthRecord};
use tilsyn::domain::review::Outcome;
use tilsyn::domain::stream::Stream;
use tilsyn::exchange::{package_v1, setup_v1};
use tilsyn::ops::desk::Files;
use tilsyn::shell::files::DiskFiles;
use tilsyn::vault::package::{ReadingSecret, SigningSecret, check_signed, seal};

use crate::post::{desk_of, post};
use crate::support::TestDesk;

/// What is drawn by chance about a package.
#[derive(Debug, Clone)]
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
}

pub(crate) fn receiver() -> Receiver {
    let mut test = desk_of("Ledelsen", "Center Ø", true);
    let Ok(Posted::SetupWritten(written)) = post(&mut test, Post::WriteSetup { to: None }) else {
        panic!("no set-up");
    };
    let text = std::fs::read_to_string(written.file.as_str()).expect("the file");
    let setup = setup_v1::read(&check_signed(&text).expect("signed").content).expect("read");
    let mut receiver = Receiver { test, reading: setup.reading_key };
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
    /// Seals a package for this desk and lays it into its folder.
    fn put(&self, given: &Given) -> String {
        let secret = secret(given.team);
        let content = package_v1::to_canonical(&package(given, &secret, &self.reading));
        let bytes = seal(&content, &secret, &self.reading, &[]).expect("sealed");
        let name = format!(
            "{}-{}-{}-{}-{}.tilsyn",
            given.team, given.month, given.version, given.cases, given.unknown_list
        );
        let path = self.test.folder.path().join(name);
        DiskFiles.write(&path, &bytes).expect("a file");
        path.to_str().expect("a path").to_owned()
    }

    fn take(&mut self, given: &[Given]) {
        for given in given {
            let path = self.put(given);
            post(&mut self.test, Post::TakePackages(vec![path])).expect("looked at");
        }
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 5, ..ProptestConfig::default() })]

    #[test]
    fn the_order_and_the_number_of_times_do_not_matter(
        (all, shuffled) in prop::collection::vec(given(), 1..7)
            .prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
    ) {
        let (mut one, mut two, mut three) = (receiver(), receiver(), receiver());
        one.take(&all);
        let state = one.state();
        // Again, all of it: nothing changes.
        one.take(&all);
        prop_assert_eq!(&one.state(), &state);
        // In another order, some of it twice.
        two.take(&shuffled);
        two.take(&all[..all.len() / 2]);
        prop_assert!(same(&two.state(), &state), "{:?}\n{:?}", two.state(), state);
        // In two halves, the later first.
        three.take(&all[all.len() / 2..]);
        three.take(&all[..all.len() / 2]);
        prop_assert!(same(&three.state(), &state), "{:?}\n{:?}", three.state(), state);
    }
}

/// Alike but for what depends on the desk's own key: the digits of the contents' hashes.
fn same(one: &Matrix, other: &Matrix) -> bool {
    let blind = |matrix: &Matrix| {
        let mut matrix = matrix.clone();
        for cell in matrix.teams.iter_mut().flat_map(|row| &mut row.cells) {
            for choice in &mut cell.choices {
                choice.0 = tilsyn::domain::text::Clean::default();
            }
            cell.choices.sort_by_key(|choice| choice.1);
        }
        matrix
    };
    blind(one) == blind(other)
}
