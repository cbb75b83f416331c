//! Invented set-ups, sealed months and a centre, for the tests of their pages.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use chrono::{NaiveDate, TimeZone, Utc};

use super::drawn::{World, only_plain_signs};
use super::screen::Screen;
use super::testing::{LANGUAGES, SIZES};
use crate::api::post::{
    CaseCounts, Cell, CellState, CentreHome, Fate, FileAbout, FileLine, Inbox, Keys, Level, Matrix,
    PackageMade, SetupChange, SetupStand, SetupView, TeamMonth, TeamRow, VersionHere,
};
use crate::api::{Request, Response, post::Posted};
use crate::domain::centre_setup::Changed;
use crate::domain::month::Month;
use crate::domain::month_change::MonthChange;
use crate::domain::text::Clean;

/// Pictures of a page in every window, in both languages; `make` gets the window.
pub(crate) fn pictures(name: &str, make: impl Fn(&World) -> Screen) {
    for (language, word) in LANGUAGES {
        for (width, height) in SIZES {
            let world = World::of(language, width, height);
            let drawn = world.draw(&make(&world)).0;
            assert!(only_plain_signs(&drawn), "{drawn}");
            insta::assert_snapshot!(format!("{name}-{width}x{height}-{word}"), drawn);
        }
    }
}

/// What a page was answered.
pub(crate) fn posted(posted: Posted) -> Response {
    Response::Post(posted)
}

/// The request of an outcome for set-ups, months and receipts.
pub(crate) fn asked(outcome: super::outcome::Outcome) -> Option<crate::api::post::Post> {
    match outcome {
        super::outcome::Outcome::Ask(Request::Post(post)) => Some(post),
        _ => None,
    }
}

pub(crate) fn line(text: &str) -> Clean {
    Clean::line(text)
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn month(text: &str) -> Month {
    text.parse().unwrap()
}

pub(crate) fn counts(planned: i64, drawn: i64) -> CaseCounts {
    let reasons = match drawn {
        0 => Vec::new(),
        _ => vec![("own_case".to_owned(), 1)],
    };
    let (replaced, in_error) = (i64::from(drawn > 0), drawn / 6);
    let reviewed = (drawn - replaced).max(0);
    CaseCounts { planned, drawn, reviewed, replaced, in_error, other: 0, reasons }
}

pub(crate) fn words() -> Clean {
    line("abe – bord – cykel – dør – egern – fisk")
}

pub(crate) fn package(file: &str) -> PackageMade {
    PackageMade {
        level: Level::Centre,
        file: line(file),
        team: line("Sygedagpenge Nord"),
        month: month("2026-11"),
        version: 1,
        sha256: line("8c417d02aa19"),
        words: words(),
        sender_words: line("gris – hat – is – jakke – ko – lampe"),
        recipient: line("Center for Sygedagpenge"),
        recipient_words: line("mus – næse – ost – pære – ræv – sol"),
        counts: counts(12, 12),
        references: 0,
        remarks: 3,
        kept_back: 1,
        again: false,
        wants_references: false,
        wants_remarks: true,
        received_at: None,
    }
}

pub(crate) fn setup(keys: Keys) -> SetupView {
    let change = |what, before: &str, after: &str| SetupChange {
        what,
        before: line(before),
        after: line(after),
    };
    let mut changes = vec![
        change(Changed::Deadline, "0", "5"),
        change(Changed::Team, "", "Jobafklaring"),
        change(Changed::ClosingDay, "06-05", ""),
    ];
    match keys {
        Keys::First => changes.clear(),
        Keys::Known => {}
        Keys::Other => changes.insert(0, change(Changed::Key, "abe – bord", "kat – hund")),
    }
    SetupView {
        level: Level::Centre,
        centre: line("Center for Sygedagpenge"),
        department: line("Beskæftigelsesforvaltningen"),
        number: 4,
        issued_on: day("2026-11-20"),
        words: words(),
        keys,
        in_force: false,
        changes,
        team_listed: true,
        teams: 6,
        deadline: 5,
        own_checklists: 1,
        wants_references: false,
        wants_remarks: true,
    }
}

/// A month of a team, closed in time unless it is not in.
pub(crate) fn cell(state: CellState) -> Cell {
    let is_there = !matches!(state, CellState::NoTeam | CellState::Open | CellState::Missing);
    Cell {
        state,
        closed_on: is_there.then(|| day("2026-11-02")),
        received_on: is_there.then(|| day("2026-11-03")),
        version: is_there.then_some(1),
        counts: match state {
            CellState::NoTeam | CellState::Open => CaseCounts::default(),
            _ if state.is_in() => counts(12, 12),
            _ => counts(12, 0),
        },
        reopened: false,
        older_checklist: false,
        choices: Vec::new(),
    }
}

fn team(name: &str, last: [CellState; 3]) -> TeamRow {
    let mut cells: Vec<Cell> = (0..9).map(|_| cell(CellState::Received)).collect();
    cells.extend(last.map(cell));
    let mut total = CaseCounts::default();
    for cell in &cells {
        total.add(&cell.counts);
    }
    let months = months();
    let is_missing = |place: &usize| cells[*place].state == CellState::Missing;
    let missing = (0..cells.len()).filter(is_missing).map(|place| months[place].0).collect();
    TeamRow { team: line(name), listed: true, cells, counts: total, missing }
}

fn months() -> Vec<(Month, NaiveDate)> {
    let mut months = vec![month("2026-01")];
    while months.len() < 12 {
        months.push(months[months.len() - 1].next());
    }
    months.into_iter().map(|month| (month, month.last_day())).collect()
}

/// Six teams and a quarter in which something of every kind happened.
pub(crate) fn centre() -> CentreHome {
    use CellState::{Aside, Contrary, Late, Missing, NoTeam, Open, Received};
    let mut teams = vec![
        team("Jobafklaring", [Late, Received, Open]),
        team("Kontanthjælp Unge", [Missing, Open, Open]),
        team("Revalidering", [Received, Contrary, Open]),
        team("Sygedagpenge Nord", [Received, Received, Open]),
        team("Sygedagpenge Syd", [Received, Aside, Open]),
        team("Ydelse", [NoTeam, Open, Open]),
    ];
    teams[3].cells[9].reopened = true;
    teams[3].cells[9].version = Some(2);
    teams[0].cells[9].older_checklist = true;
    let mut total = CaseCounts::default();
    for row in &teams {
        total.add(&row.counts);
    }
    CentreHome {
        matrix: Matrix {
            centre: line("Jobcentret"),
            level: Level::Centre,
            months: months(),
            teams,
            total,
        },
        inbox: Inbox { folder: line("/srv/modtag"), is_gone: false, files: files(), log: log() },
        teams: 6,
        setup: SetupStand::Given,
        leads_team: false,
        read_only: false,
        demo: false,
    }
}

fn log() -> Vec<(chrono::DateTime<Utc>, Clean, Clean, Clean)> {
    let at = Utc.with_ymd_and_hms(2026, 11, 16, 13, 32, 7).unwrap();
    vec![(at, line("ANSO"), line("pakke-ydelse-2026-10-v1.tilsyn"), line("new"))]
}

pub(crate) fn about(team: &str) -> FileAbout {
    FileAbout {
        team: line(team),
        centre: line("Jobcentret"),
        month: month("2026-11"),
        version: 1,
        sha256: line("8c417d02aa19"),
        words: words(),
        sender_words: line("gris – hat – is – jakke – ko – lampe"),
        counts: counts(12, 12),
    }
}

/// Files with every kind of fate.
pub(crate) fn files() -> Vec<FileLine> {
    let at = Utc.with_ymd_and_hms(2026, 11, 16, 13, 32, 7).unwrap();
    let file = |name: &str, team: Option<&str>, fate: Fate| FileLine {
        name: line(name),
        path: line(&format!("/srv/modtag/{name}")),
        fate,
        about: team.map(about),
        received_at: fate.is_kept().then_some(at),
        changes: match fate {
            Fate::Newer => vec![
                change("cases", "", 11, 12),
                change("syg-03", "met", 7, 8),
                change("syg-03", "not_met", 4, 4),
            ],
            _ => Vec::new(),
        },
        receipt: fate.is_kept().then(|| line("/srv/rapporter/kvittering-ydelse-2026-11.tilsyn")),
    };
    vec![
        file("pakke-ydelse-2026-11-v1.tilsyn", Some("Ydelse"), Fate::New),
        file("pakke-jobafklaring-2026-11-v2.tilsyn", Some("Jobafklaring"), Fate::Newer),
        file("pakke-revalidering.tilsyn", Some("Revalidering"), Fate::UnknownSender),
        file("pakke-syd.tilsyn", Some("Sygedagpenge Syd"), Fate::KeyChanged),
        file("ferie.tilsyn", None, Fate::Refused("not-a-package")),
    ]
}

fn change(subject: &str, verdict: &str, before: i64, after: i64) -> MonthChange {
    MonthChange { subject: subject.to_owned(), verdict: verdict.to_owned(), before, after }
}

fn version(version: i64, in_force: bool) -> VersionHere {
    VersionHere {
        sha256: line(&format!("8c417d02aa1{version}")),
        words: words(),
        version,
        closed_on: day("2026-11-30"),
        received_on: day("2026-12-01"),
        in_force,
        aside: false,
        reopened_because: (version > 1).then(|| line("En dato var forkert i sag 3.")),
        chosen: None,
        counts: counts(12, 12),
        changes: match version {
            1 => Vec::new(),
            _ => vec![change("errors", "", 3, 2), change("syg-03", "met", 7, 8)],
        },
    }
}

/// A month that was opened again, or of which two contradict each other.
pub(crate) fn team_month(is_contrary: bool) -> TeamMonth {
    let state = if is_contrary { CellState::Contrary } else { CellState::Received };
    let mut versions = vec![version(1, false), version(2, !is_contrary)];
    if is_contrary {
        versions[0].version = 2;
        versions[1].sha256 = line("00112233aabb");
        versions[1].words = line("mus – næse – ost – pære – ræv – sol");
    }
    let mut cell = cell(state);
    cell.version = Some(2);
    cell.reopened = !is_contrary;
    TeamMonth {
        centre: line("Jobcentret"),
        team: line("Revalidering"),
        month: month("2026-11"),
        due: day("2026-12-08"),
        cell,
        versions,
    }
}
