//! The acts: how a folder is made ready for one, how it is done, and what a folder holds.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use tilsyn::api::personal_data::PersonalData;
use tilsyn::api::request::{CaseList, DrawPlan, ListSource, Secret, SetUp};
use tilsyn::api::{PaperOf, Papers, Problem, Request, Response};
use tilsyn::domain::answer::{Answer, Detail, Verdict};
use tilsyn::domain::checklist::{Kind, Purpose};
use tilsyn::domain::review::Relevance;
use tilsyn::ops::desk::{Entropy as _, Places};
use tilsyn::ops::{self, Desk, upkeep};
use tilsyn::shell::clock::Clock;
use tilsyn::shell::entropy::FixedEntropy;
use tilsyn::store::{self, DataKey};
use tilsyn::vault;

use super::tracer::{ACT, BEGINS, Ended, FOLDER, Fault, Point, SHOWN, Traced, code_of, data};
use crate::desks::{self, PASSPHRASE};

const NEW_PASSPHRASE: &str = "rødgrød med fløde og æbler";
/// The test below, as the test program calls it.
const CHILD: &str = "faults::acts::does_an_act_when_it_is_told_to";

/// Something that must be done whole or not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    Answer,
    Note,
    Import,
    Close,
    Export,
    Migrate,
    Passphrase,
    Erase,
    /// What the program never does: it is here to be found.
    Careless,
}

impl Act {
    const ALL: [Self; 9] = [
        Self::Answer,
        Self::Note,
        Self::Import,
        Self::Close,
        Self::Export,
        Self::Migrate,
        Self::Passphrase,
        Self::Erase,
        Self::Careless,
    ];

    fn clock(self) -> Clock {
        let moment = match self {
            Self::Erase => "2027-11-30T09:00:00+01:00",
            _ => "2026-11-16T14:32:07+01:00",
        };
        Clock::standing(moment).expect("a moment")
    }

    /// Makes a folder in which the act can be done.
    fn prepare(self, folder: &Path) {
        if self == Self::Migrate {
            let old = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schema-1.db");
            std::fs::create_dir_all(data(folder)).expect("a folder");
            std::fs::copy(old, places(folder).database()).expect("a database");
            return;
        }
        let mut desk = closed_desk(folder);
        let set_up = SetUp {
            leads_team: true,
            manages_centre: false,
            name: "Mette Holm".into(),
            initials: "MEHO".into(),
            team: "Sygedagpenge Nord".into(),
            centre: "Center for Sygedagpenge".into(),
            passphrase: Secret(PASSPHRASE.into()),
            recovery_code: None,
        };
        ask(&mut desk, &Request::SetUp(set_up)).expect("set up");
        ask(&mut desk, &Request::ProveRecoveryCode).expect("proved");
        if matches!(self, Self::Import | Self::Passphrase | Self::Careless) {
            return;
        }
        ask(&mut desk, &list()).expect("a list");
        let plan = DrawPlan { size: 1, strata: None, equal: false, minimum: 0 };
        ask(&mut desk, &Request::Draw { plan, seed: None, reason: None }).expect("drawn");
        answer_until(&mut desk, matches!(self, Self::Close | Self::Export | Self::Erase));
        if matches!(self, Self::Export | Self::Erase) {
            ask(&mut desk, &Request::CloseMonth).expect("closed");
        }
        if self == Self::Erase {
            ask(&mut desk, &Request::CopyNow).expect("a copy");
        }
    }

    /// Does it: `done` or the code of the problem, and the desk where it got so far.
    fn perform(self, folder: &Path) -> (&'static str, Option<Desk>) {
        let mut desk = closed_desk(folder);
        if let Err(problem) = unlock(&mut desk, self, PASSPHRASE) {
            return (problem.code, None);
        }
        match self {
            Self::Migrate => return ("done", Some(desk)),
            Self::Careless => {
                careless(&data(folder).join("tilsyn.key"));
                return ("done", Some(desk));
            }
            _ => {}
        }
        let asked = self.request(&mut desk);
        let done = ops::handle(&mut desk, &self.clock().moment(), &asked);
        (done.map_or_else(|problem| problem.code, |_| "done"), Some(desk))
    }

    fn request(self, desk: &mut Desk) -> Request {
        let november = "2026-11".parse().expect("a month");
        match self {
            Self::Answer => next_answer(desk).expect("something to answer"),
            Self::Note => {
                let (review_id, question) = first_question(desk);
                let words = "Ringede to gange".to_owned();
                Request::NoteGoodPractice { review_id, question, words, not_cpr: false }
            }
            Self::Import => list(),
            Self::Close => Request::CloseMonth,
            Self::Export => {
                // A read: it may not fail here, the act is what comes after.
                let _ = ask(desk, &Request::GoToMonth(november));
                Request::Paper(Papers::usual(PaperOf::Month))
            }
            Self::Passphrase => Request::ChangePassphrase {
                old: Secret(PASSPHRASE.into()),
                new: Secret(NEW_PASSPHRASE.into()),
            },
            Self::Erase => Request::PersonalData(PersonalData::EraseDue),
            Self::Migrate | Self::Careless => Request::ShowHome,
        }
    }
}

/// A folder made ready once, copied for each try.
pub(crate) struct Prepared {
    act: Act,
    folder: TempDir,
}

impl Prepared {
    pub(crate) fn new(act: Act) -> Self {
        let folder = TempDir::new().expect("a folder");
        act.prepare(folder.path());
        Self { act, folder }
    }

    /// What the folder holds before and after the act.
    pub(crate) fn before_and_after(&self) -> (String, String) {
        let before = self.state_of(self.copy().path()).expect("sound");
        let done = self.traced(None);
        assert_eq!(*done.ended(), Ended::Done, "{:?}", self.act);
        (before, self.state_of(done.folder()).expect("sound"))
    }

    pub(crate) fn traced(&self, at: Option<(Fault, &Point)>) -> Traced {
        Traced::run(self.copy(), CHILD, &format!("{:?}", self.act), at)
    }

    fn copy(&self) -> TempDir {
        let folder = TempDir::new().expect("a folder");
        copy_folder(self.folder.path(), folder.path());
        folder
    }

    /// What a person finds in a folder at the next start; what is unsound is told.
    pub(crate) fn state_of(&self, folder: &Path) -> Result<String, String> {
        let places = places(folder);
        let (words, key) = match self.act {
            Act::Migrate => ("", None),
            _ => {
                let opens = |words| Some((words, Some(key(&places, words)?)));
                let opened = [PASSPHRASE, NEW_PASSPHRASE].into_iter().find_map(opens);
                opened.ok_or("no passphrase opens it")?
            }
        };
        // Read before the program brings it up to date.
        let schema = schema(&places.database(), key.as_ref());
        let entropy = FixedEntropy::new(3).fork();
        let store = store::open(&places.database(), key.as_ref(), entropy)
            .map_err(|error| format!("does not open: {error}"))?;
        let library = tilsyn::catalogue::library::Library::built_in();
        let checked = upkeep::check(&store, &library, true).map_err(|p| p.code.to_owned())?;
        if !checked.findings.is_empty() {
            return Err(format!("{:?}", checked.findings));
        }
        drop(store);
        let mut desk = closed_desk(folder);
        unlock(&mut desk, self.act, words).map_err(|problem| problem.code.to_owned())?;
        if self.act == Act::Export {
            // As at the first pause after the start.
            desk.finish_upkeep(&self.act.clock().moment());
        }
        let state = dump(&mut desk, folder, self.act);
        Ok(format!("schema {schema}, passphrase {words}\n{state}"))
    }
}

/// What the program shows and what it has written.
fn dump(desk: &mut Desk, folder: &Path, act: Act) -> String {
    let mut text = String::new();
    let moment = act.clock().moment();
    let november = "2026-11".parse().expect("a month");
    let _ = ops::handle(desk, &moment, &Request::GoToMonth(november));
    for request in [Request::ShowMonths, Request::ShowCases, Request::ShowMatters] {
        let answer = ops::handle(desk, &moment, &request);
        writeln!(text, "{answer:?}").expect("text");
        if let Ok(Response::Cases(lines)) = answer {
            for line in lines {
                let open = Request::OpenCase { review_id: line.review_id, question: None };
                let view = ops::handle(desk, &moment, &open);
                if let Ok(Response::Case(view)) = view {
                    writeln!(text, "{:?}", view.questions).expect("text");
                }
            }
        }
    }
    if act == Act::Export {
        for entry in std::fs::read_dir(places(folder).reports).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            // Each format is a file of its own and whole; what was not finished has no ending, and
            // is gone after the next start.
            if name.ends_with(".json") || !name.contains("sygedagpenge") {
                let bytes = std::fs::read(entry.path()).expect("a report");
                writeln!(text, "{name} {}", String::from_utf8_lossy(&bytes)).expect("text");
            }
        }
    }
    text
}

fn schema(database: &Path, key: Option<&DataKey>) -> i64 {
    let connection = rusqlite::Connection::open(database).expect("the database");
    if let Some(key) = key {
        let digits: String = key.0.iter().map(|byte| format!("{byte:02x}")).collect();
        connection.pragma_update(None, "key", format!("x'{digits}'")).expect("a key");
    }
    connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap_or(-1)
}

fn key(places: &Places, words: &str) -> Option<DataKey> {
    let file = std::fs::read_to_string(places.key_file()).ok()?;
    vault::open(&file, words).ok().map(|key| DataKey(*key))
}

fn unlock(desk: &mut Desk, act: Act, words: &str) -> Result<(), Problem> {
    let moment = act.clock().moment();
    match act {
        Act::Migrate => ops::setup::open_plain(desk, &moment),
        _ => ops::handle(desk, &moment, &Request::Unlock(Secret(words.into()))).map(drop),
    }
}

fn places(folder: &Path) -> Places {
    Places { data: data(folder), reports: folder.join("reports") }
}

fn closed_desk(folder: &Path) -> Desk {
    desks::desk(places(folder))
}

fn ask(desk: &mut Desk, request: &Request) -> Result<Response, Problem> {
    ops::handle(desk, &Act::Answer.clock().moment(), request)
}

fn list() -> Request {
    let lines: Vec<String> =
        (0..20).map(|n| format!("26-{:06};Sygedagpenge;01-10-2026", 100_000 + n)).collect();
    let text = format!("Sagsnr;Sagstype;Skæringsdato\n{}\n", lines.join("\n"));
    let source = ListSource::Pasted(text);
    Request::LoadList(CaseList { source, roles: None, take_anyway: Vec::new() })
}

fn first_question(desk: &mut Desk) -> (i64, String) {
    let Ok(Response::Cases(lines)) = ask(desk, &Request::ShowCases) else { panic!("no cases") };
    let review_id = lines[0].review_id;
    let open = Request::OpenCase { review_id, question: None };
    let Ok(Response::Case(view)) = ask(desk, &open) else { panic!("no case") };
    (review_id, view.question(0).expect("a question").id.clone())
}

/// The answer to the next question that has none.
fn next_answer(desk: &mut Desk) -> Option<Request> {
    let (review_id, _) = first_question(desk);
    let open = Request::OpenCase { review_id, question: None };
    let Ok(Response::Case(view)) = ask(desk, &open) else { panic!("no case") };
    let waits = |index: &usize| {
        let question = &view.questions[*index];
        question.relevance == Relevance::Asked && !question.missing.is_empty()
    };
    let question = view.question((0..view.questions.len()).find(waits)?)?;
    let day = chrono::NaiveDate::from_ymd_opt(2026, 10, 1);
    let detail = match &question.kind {
        Kind::Choice(options) => Detail::Choice(options.last()?.id.clone()),
        Kind::Number { .. } => Detail::Number(20),
        Kind::Date => Detail::Date(day?),
        Kind::Deadline { .. } => Detail::Dates { from: day, to: day, limit: 5 },
        Kind::Scale { .. } => Detail::Step(4),
        Kind::Verdict(_) | Kind::Text => Detail::None,
    };
    let verdict = (question.purpose == Purpose::Judged).then_some(Verdict::Met);
    let answer = Some(Answer { verdict, detail });
    Some(Request::Answer { review_id, question: question.id.clone(), answer })
}

/// Answers two questions, or all.
fn answer_until(desk: &mut Desk, all: bool) {
    let mut given = 0;
    while let Some(request) = next_answer(desk).filter(|_| all || given < 2) {
        ask(desk, &request).expect("answered");
        given += 1;
    }
}

/// Another key file, written where the old one lies.
fn careless(key_file: &Path) {
    let old = std::fs::read_to_string(key_file).expect("the key file");
    let key = vault::open(&old, PASSPHRASE).expect("the key");
    let new = vault::change_passphrase(&old, &key, NEW_PASSPHRASE, vault::WorkFactor(4));
    let new = new.expect("another key file");
    let mut file = std::fs::File::create(key_file).expect("the key file");
    let (first, second) = new.split_at(new.len() / 4);
    let _ = file.write_all(first.as_bytes());
    let _ = file.write_all(second.as_bytes());
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to: PathBuf = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            std::fs::create_dir_all(&to).expect("a folder");
            copy_folder(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).expect("copied");
        }
    }
}

/// Does nothing unless it was started to do an act: then it does it, notes what came of it and
/// what it shows, and ends.
#[test]
fn does_an_act_when_it_is_told_to() {
    let (Some(act), Some(folder)) = (std::env::var_os(ACT), std::env::var_os(FOLDER)) else {
        return;
    };
    let folder = PathBuf::from(folder);
    let act = Act::ALL.into_iter().find(|known| *format!("{known:?}") == *act).expect("an act");
    // More writes than the thread makes that tells of tests, so that no fault strikes there.
    for _ in 0..12 {
        std::fs::write(folder.join("before"), "x").expect("a file");
    }
    let mark = folder.join(BEGINS);
    assert!(std::fs::rename(&mark, &mark).is_err(), "nothing is there");
    let (said, desk) = act.perform(&folder);
    if let Some(mut desk) = desk {
        let shown = dump(&mut desk, &folder, act);
        // Where there is no room for it, it is not held against anything.
        let unfinished = folder.join("unfinished");
        let written = std::fs::write(&unfinished, shown);
        let _ = written.and_then(|()| std::fs::rename(&unfinished, folder.join(SHOWN)));
    }
    // The code of the process, since a file could meet the fault.
    std::process::exit(code_of(said));
}
