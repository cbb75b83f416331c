//! Data folders made without the UI, and what stands in them, read without it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use chrono::NaiveDate;
use tempfile::TempDir;
use tilsyn::api::request::{CaseList, DrawPlan, ListSource, Secret, SetUp};
use tilsyn::api::response::CaseView;
use tilsyn::api::{DraftOf, DraftPage, Problem, Request, Response};
use tilsyn::ops::desk::Places;
use tilsyn::ops::{self, Desk};
use tilsyn::shell::clock::Clock;

use crate::desks;
use crate::window::{NOW, PROGRAM, Start, Window};

/// The passphrase of every encrypted folder.
pub(crate) use crate::desks::PASSPHRASE;

/// A folder with a database, encrypted or not.
pub(crate) struct Folder {
    place: Place,
    pub(crate) encrypted: bool,
}

enum Place {
    Own(TempDir),
    Given(PathBuf),
}

/// What may be said at first use.
pub(crate) struct Names<'a> {
    pub(crate) team: &'a str,
    pub(crate) name: &'a str,
}

impl Default for Names<'_> {
    fn default() -> Self {
        Self { team: "Sygedagpenge Nord", name: "Mette Holm" }
    }
}

impl Folder {
    /// Set up, nothing more.
    pub(crate) fn new(encrypted: bool) -> Self {
        let place = TempDir::new().expect("a temporary folder");
        Self::set_up(Place::Own(place), encrypted, &Names::default())
    }

    /// The same in a place that is there already.
    pub(crate) fn at(path: &Path, encrypted: bool) -> Self {
        Self::set_up(Place::Given(path.to_owned()), encrypted, &Names::default())
    }

    /// A folder that was set up before, without a key.
    pub(crate) fn there(path: &Path) -> Self {
        Self { place: Place::Given(path.to_owned()), encrypted: false }
    }

    /// The same with names from elsewhere.
    pub(crate) fn named(names: &Names<'_>) -> Self {
        Self::set_up(Place::Own(TempDir::new().expect("a temporary folder")), false, names)
    }

    fn set_up(place: Place, encrypted: bool, names: &Names<'_>) -> Self {
        let folder = Self { place, encrypted };
        let given = SetUp {
            leads_team: true,
            manages_centre: false,
            name: names.name.into(),
            initials: "MEHO".into(),
            team: names.team.into(),
            centre: "Center for Sygedagpenge".into(),
            passphrase: Secret(PASSPHRASE.into()),
            recovery_code: None,
        };
        let mut desk = folder.closed_desk();
        if encrypted {
            ask(&mut desk, &Request::SetUp(given)).expect("set up");
            ask(&mut desk, &Request::ProveRecoveryCode).expect("proved");
        } else {
            ops::first_use::set_up_plain(&mut desk, &clock().moment(), &given).expect("set up");
        }
        folder
    }

    /// Set up, a list of forty invented cases loaded and so many drawn.
    pub(crate) fn drawn(self, size: u32) -> Self {
        let lines: Vec<String> = (0..40)
            .map(|n| format!("26-{:06};Sygedagpenge;0{}-10-2026", 100_000 + n * 7, 1 + n % 9))
            .collect();
        self.drawn_from(format!("Sagsnr;Sagstype;Skæringsdato\n{}\n", lines.join("\n")), size)
    }

    /// The same from another list.
    pub(crate) fn drawn_from(self, list: String, size: u32) -> Self {
        self.drawn_of(ListSource::Pasted(list), size)
    }

    /// The same from anywhere.
    pub(crate) fn drawn_of(self, source: ListSource, size: u32) -> Self {
        let mut desk = self.desk();
        let list = CaseList { source, roles: None, take_anyway: Vec::new() };
        ask(&mut desk, &Request::LoadList(list)).expect("loaded");
        let plan = DrawPlan { size, strata: None, equal: false, minimum: 0 };
        ask(&mut desk, &Request::Draw { plan, seed: None, reason: None }).expect("drawn");
        drop(desk);
        self
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        match &self.place {
            Place::Own(folder) => folder.path(),
            Place::Given(path) => path,
        }
    }

    /// What was kept of the page of a finding of the first case: fields with their texts.
    pub(crate) fn finding_draft(&self) -> Vec<(String, String)> {
        let view = self.cases().remove(0);
        let mut desk = self.desk();
        let drafted = (0..view.questions.len()).filter(|at| view.questions[*at].has_draft);
        let of = drafted.filter_map(|at| view.question(at)).map(|question| {
            DraftOf::question(DraftPage::Finding, view.line.review_id, &question.id)
        });
        let fields = of.map(|of| match ask(&mut desk, &Request::ShowDraft(of)) {
            Ok(Response::Draft(draft)) => draft.fields,
            other => panic!("{other:?}"),
        });
        fields.flatten().collect()
    }

    fn closed_desk(&self) -> Desk {
        desks::desk(Places { data: self.path().to_owned(), reports: self.path().join("reports") })
    }

    /// The database, opened without the UI. Only one may have it open at a time.
    pub(crate) fn desk(&self) -> Desk {
        let mut desk = self.closed_desk();
        if self.encrypted {
            ask(&mut desk, &Request::Unlock(Secret(PASSPHRASE.into()))).expect("unlocked");
        } else {
            ops::setup::open_plain(&mut desk, &clock().moment()).expect("opened");
        }
        desk
    }

    /// The UI on this folder, at Home.
    pub(crate) fn open(&self) -> Window {
        self.open_in(Start::ui(self.path()))
    }

    /// The same, started otherwise.
    pub(crate) fn open_in(&self, start: Start) -> Window {
        let mut window = start.open();
        if self.encrypted {
            window.see("låst");
            // A field takes a paste as it takes keys, and each start takes one.
            window.paste(PASSPHRASE);
            window.press("enter");
        }
        window.see("Gør nu");
        window.see("Menu");
        window
    }

    /// The program without a window on this folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).arg("--data-dir").arg(self.path()).args(["--now", NOW]);
        command.env_clear().env("HOME", self.path());
        if self.encrypted {
            let secret = tempfile::NamedTempFile::new().expect("a file");
            std::io::Write::write_all(&mut secret.as_file(), PASSPHRASE.as_bytes()).expect("words");
            command.arg("--passphrase-file").arg(secret.path());
            return command.output().expect("the program runs");
        }
        command.output().expect("the program runs")
    }

    /// Fails with what the program says when it finds anything wrong with the database.
    pub(crate) fn check(&self, full: bool) {
        let arguments: &[&str] = if full { &["check", "--full"] } else { &["check"] };
        let output = self.run(arguments);
        let said = [output.stdout, output.stderr].concat();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&said));
    }

    /// Every case of the month with its answers.
    pub(crate) fn cases(&self) -> Vec<CaseView> {
        let mut desk = self.desk();
        let Ok(Response::Cases(lines)) = ask(&mut desk, &Request::ShowCases) else {
            panic!("the cases are shown")
        };
        lines
            .iter()
            .map(|line| {
                let review_id = line.review_id;
                match ask(&mut desk, &Request::OpenCase { review_id, question: None }) {
                    Ok(Response::Case(view)) => *view,
                    other => panic!("{other:?}"),
                }
            })
            .collect()
    }
}

/// The clock of every test.
pub(crate) fn clock() -> Clock {
    Clock::standing(NOW).expect("a moment")
}

/// A use case without the UI.
pub(crate) fn ask(desk: &mut Desk, request: &Request) -> Result<Response, Problem> {
    ops::handle(desk, &clock().moment(), request)
}

/// An invented day in the cases' time.
pub(crate) fn day(of_october: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, of_october).expect("a day")
}

/// Writes a file of a test.
#[expect(clippy::disallowed_methods, reason = "the program is not what writes here")]
pub(crate) fn write(path: &Path, text: &str) {
    std::fs::write(path, text).expect("a file");
}
