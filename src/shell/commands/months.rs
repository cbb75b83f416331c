//! `tilsyn month` and `tilsyn report`: through the use cases of the terminal UI.

use std::path::{Path, PathBuf};

use super::{Done, read, write};
use crate::api::{Kind, Problem, Request, Response};
use crate::cli::args::{MonthOf, Months, Report, ReportFormat, ReportKind};
use crate::cli::views::months::{status, written};
use crate::domain::draw::slug;
use crate::domain::month::Month;
use crate::domain::text::Clean;
use crate::ops::{self, Desk};
use crate::shell::build::{Session, open_desk};

/// Longest report read back to give it its name.
const REPORT_BYTES: u64 = 64 * 1024 * 1024;

pub(super) fn run(session: &Session, command: &Months) -> Result<Done, Problem> {
    let (of, request) = match command {
        Months::Status(of) => (of, None),
        Months::Close(of) => (of, Some(Request::CloseMonth)),
        Months::Reopen { of, reason } => {
            (of, Some(Request::ReopenMonth { reason: reason.clone() }))
        }
    };
    let MonthOf { team, month } = of;
    let mut desk = open_desk(session)?;
    go_to(session, &mut desk, team.as_deref(), *month)?;
    if let Some(request) = request {
        ask(session, &mut desk, &request)?;
    }
    let home = ask(session, &mut desk, &Request::ShowMonth)?;
    let check = ask(session, &mut desk, &Request::CheckMonth)?;
    match (home, check) {
        (Response::Home(home), Response::Check(check)) => {
            Ok(status(&session.texts, &home, &check).into())
        }
        _ => Err(Problem::new(Kind::Bug, "bug")),
    }
}

pub(super) fn ask(
    session: &Session,
    desk: &mut Desk,
    request: &Request,
) -> Result<Response, Problem> {
    ops::handle(desk, &session.clock.moment(), request)
}

/// Turns to the month; a team must be the one of this database.
pub(super) fn go_to(
    session: &Session,
    desk: &mut Desk,
    team: Option<&str>,
    month: Option<Month>,
) -> Result<(), Problem> {
    if let Some(team) = team {
        let Response::Settings(view) = ask(session, desk, &Request::ShowSettings)? else {
            return Err(Problem::new(Kind::Bug, "bug"));
        };
        let known = view.settings.team;
        if slug(team) != slug(&known) {
            let problem = Problem::new(Kind::Refused, "team-unknown");
            return Err(problem.with("team", team).with("known", known));
        }
    }
    // A month is chosen for good, so that closing it does not turn to the next one.
    let month = match month {
        Some(month) => month,
        None => match ask(session, desk, &Request::ShowMonth)? {
            Response::Home(home) => home.month,
            _ => return Err(Problem::new(Kind::Bug, "bug")),
        },
    };
    ask(session, desk, &Request::GoToMonth(month)).map(|_| ())
}

/// Writes a report under the name `KIND-UNIT-PERIOD.EXT`.
pub(super) fn report(session: &Session, wanted: &Report) -> Result<Done, Problem> {
    let offered = wanted.kind.formats();
    if offered.is_empty() {
        let problem = Problem::new(Kind::Refused, "report-later");
        return Err(problem.with("name", wanted.kind.word()));
    }
    let formats = if wanted.format.is_empty() { offered } else { &wanted.format };
    if let Some(missing) = formats.iter().find(|format| !offered.contains(format)) {
        let endings: Vec<&str> = offered.iter().map(|format| format.ending()).collect();
        let problem = Problem::new(Kind::Refused, "report-format-later");
        return Err(problem
            .with("name", wanted.kind.word())
            .with("format", missing.ending())
            .with("formats", endings.join(", ")));
    }
    let mut desk = open_desk(session)?;
    go_to(session, &mut desk, wanted.unit.as_deref(), wanted.period)?;
    let Response::Home(home) = ask(session, &mut desk, &Request::ShowMonth)? else {
        return Err(Problem::new(Kind::Bug, "bug"));
    };
    let request = match wanted.kind {
        ReportKind::LearningSheet => Request::WriteLearningSheet {
            review_id: review_id(session, &mut desk, wanted.case)?,
            name: wanted.name.clone(),
        },
        ReportKind::DrawCertificate => Request::WriteCertificate { full: !wanted.public },
        _ => Request::WriteMonthReport,
    };
    let Response::Written(paths) = ask(session, &mut desk, &request)? else {
        return Err(Problem::new(Kind::Bug, "bug"));
    };
    let name = format!("{}-{}-{}", wanted.kind.word(), slug(home.team.as_str()), home.month);
    let paths = named(&paths, formats, &wanted.out, &name)?;
    Ok(written(&session.texts, &paths).into())
}

fn review_id(
    session: &Session,
    desk: &mut Desk,
    number: Option<i64>,
) -> Result<Option<i64>, Problem> {
    let Some(number) = number else { return Ok(None) };
    let Response::Cases(lines) = ask(session, desk, &Request::ShowCases)? else {
        return Err(Problem::new(Kind::Bug, "bug"));
    };
    let found = lines.iter().find(|line| line.number == number);
    let none = || Problem::new(Kind::Refused, "case-number-unknown").with("number", number);
    found.map(|line| Some(line.review_id)).ok_or_else(none)
}

/// Puts the files that are wanted into the folder asked for, under their fixed names.
fn named(
    made: &[Clean],
    formats: &[ReportFormat],
    out: &Path,
    name: &str,
) -> Result<Vec<Clean>, Problem> {
    let mut paths = Vec::new();
    for format in formats {
        let ends = |path: &&PathBuf| {
            path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(format.ending()))
        };
        let made: Vec<PathBuf> = made.iter().map(|path| PathBuf::from(path.as_str())).collect();
        let Some(source) = made.iter().find(ends) else { continue };
        let target = out.join(format!("{name}.{}", format.ending()));
        write(&target, &read(source, REPORT_BYTES)?)?;
        paths.push(Clean::line(&target.to_string_lossy()));
    }
    Ok(paths)
}
