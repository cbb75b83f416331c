//! `tilsyn month`: through the use cases of the terminal UI.

use super::Done;
use crate::api::{Kind, Problem, Request, Response};
use crate::cli::args::{MonthOf, Months};
use crate::cli::views::months::status;
use crate::domain::draw::slug;
use crate::domain::month::Month;
use crate::ops::{self, Desk};
use crate::shell::build::{Session, open_desk};

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
