//! `tilsyn data`: what is held about cases is found, written out and erased.

use std::io::{self, BufRead, IsTerminal};

use super::Done;
use crate::api::personal_data::{PersonalData, PersonalDataAnswer};
use crate::api::{Kind, Problem, Request, Response};
use crate::cli::args::Data;
use crate::cli::views::data as views;
use crate::cli::views::months::written;
use crate::ops::{self, Desk};
use crate::shell::build::{Session, open_desk};
use crate::shell::print;

pub(super) fn run(session: &Session, command: &Data) -> Result<Done, Problem> {
    let mut desk = open_desk(session)?;
    let asked = match command {
        Data::Find { reference } => PersonalData::Find(reference.clone()),
        Data::Export { reference } => PersonalData::Export(reference.clone()),
        Data::Log | Data::Erase { case: None, dry_run: true, .. } => PersonalData::Show,
        Data::Erase { case: Some(reference), dry_run: true, .. } => {
            PersonalData::Find(reference.clone())
        }
        Data::Erase { case, yes, .. } => {
            agreed(session, *yes)?;
            match case {
                Some(reference) => PersonalData::EraseCase(reference.clone()),
                None => PersonalData::EraseDue,
            }
        }
        Data::Papers => PersonalData::WriteSheets,
    };
    show(session, &mut desk, asked)
}

fn show(session: &Session, desk: &mut Desk, asked: PersonalData) -> Result<Done, Problem> {
    match ops::handle(desk, &session.clock.moment(), &Request::PersonalData(asked))? {
        Response::Written(paths) => Ok(written(&session.texts, &paths).into()),
        Response::PersonalData(answer) => Ok(match answer.as_ref() {
            PersonalDataAnswer::Rules(view) => views::rules(&session.texts, view),
            PersonalDataAnswer::Case(held) => views::case(held),
            PersonalDataAnswer::Erased(erased) => views::erased(&session.texts, erased),
        }
        .into()),
        _ => Err(Problem::new(Kind::Bug, "bug")),
    }
}

/// Erasing is agreed to on a terminal, or with a flag.
fn agreed(session: &Session, yes: bool) -> Result<(), Problem> {
    let refused = || Problem::new(Kind::Refused, "erase-not-agreed");
    if yes {
        return Ok(());
    }
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(refused());
    }
    print::err(&format!("{} ", session.texts.get("cli-erase-ask")));
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map_err(|_| refused())?;
    let answer = line.trim().to_lowercase();
    if ["j", "ja", "y", "yes"].contains(&answer.as_str()) { Ok(()) } else { Err(refused()) }
}
