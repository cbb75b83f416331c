//! The commands: each takes what was typed, goes through the use cases, and gives back what is
//! to be written. One file an area.

mod calc;
mod calibration;
mod checklists;
mod data;
mod database;
mod demo;
mod initiatives;
mod key;
mod lists;
mod mirrors;
mod months;
mod papers;
mod post;
mod quarter;
mod reports;
mod restore;
mod samples;
mod targets;
mod templates;

use std::path::Path;
use std::process::ExitCode;

use super::build::Session;
use super::files::DiskFiles;
use super::{build, print, ui};
use crate::api::Problem;
use crate::catalogue::library::Library;
use crate::cli::args::{Arguments, Backup, Command};
use crate::cli::output::{self, Output};
use crate::ops::desk::Files;
use crate::ops::upkeep::file_problem;

/// What a command came to.
#[derive(Debug)]
pub(super) enum Done {
    /// A result.
    Output(Output),
    /// A result, and a problem beside it that decides the exit code.
    But(Output, Problem),
    /// Text that is written as it is: help, completions.
    Raw(String),
}

impl From<Output> for Done {
    fn from(output: Output) -> Self {
        Self::Output(output)
    }
}

/// Does what was typed and writes what came of it.
///
/// # Errors
/// Why it was not done; the caller writes that.
pub fn run(session: &Session, arguments: &Arguments) -> Result<ExitCode, Problem> {
    let Some(command) = &arguments.command else {
        // The words are read while the database is opened, and the list that every case is
        // reviewed with.
        let (texts, today) = (session.texts, session.clock.moment().today());
        build::meanwhile(Box::new(move || {
            texts.prepare();
            drop(Library::built_in().choose(None, today));
        }));
        return ui::open_ui(session, build::own_desk(session)?);
    };
    if let Command::Demo(wanted) = command {
        return demo::run(session, wanted);
    }
    match done(session, command)? {
        Done::Output(output) => {
            print::out(&output.written(session.json))?;
            Ok(ExitCode::SUCCESS)
        }
        Done::But(output, problem) => {
            print::out(&output.written(session.json))?;
            print::err(&output::problem(&session.texts, &problem, session.json));
            Ok(ExitCode::from(problem.kind.exit_code()))
        }
        Done::Raw(text) => {
            print::out(&text)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn done(session: &Session, command: &Command) -> Result<Done, Problem> {
    match command {
        Command::Cases(cases) => lists::run(session, cases),
        Command::Sample(sample) => samples::run(session, sample),
        Command::Checklist(checklists) => checklists::run(session, checklists),
        Command::Month(month) => months::run(session, month),
        Command::Package(package) => post::package(session, package),
        Command::Setup(setup) => post::setup(session, setup),
        Command::Quarter(quarter) => quarter::run(session, quarter),
        Command::Initiative(asked) => initiatives::run(session, asked),
        Command::Mirror(asked) => mirrors::mirror(session, asked),
        Command::Plan(asked) => mirrors::plan(session, asked),
        Command::Target(asked) => targets::run(session, asked),
        Command::Report(report) => reports::run(session, report),
        Command::Template(wanted) => templates::run(session, wanted),
        Command::Backup(Backup::Restore { file, yes }) => restore::run(session, file, *yes),
        Command::Backup(backup) => database::backup(session, backup),
        Command::Data(command) => data::run(session, command),
        Command::Calibration(command) => calibration::run(session, command),
        Command::Passphrase(command) => key::run(session, command),
        Command::Check { full } => database::check(session, *full),
        Command::Calc { method } => calc::run(session, method),
        Command::Completions { shell } => Ok(papers::completions(session, *shell)),
        Command::Man { out } => papers::man(session, out),
        Command::Help { command } => papers::help(session, command),
        // Went another way before.
        Command::Demo(_) => Ok(Done::Raw(String::new())),
    }
}

/// A whole file of at most `limit` bytes.
fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Problem> {
    DiskFiles.read(path, limit).map_err(|error| file_problem(path, false, error))
}

/// Writes a file whole or not at all.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    DiskFiles.write(path, bytes).map_err(|error| file_problem(path, true, error))
}

/// A path as the use cases take it.
fn path_text(path: &Path) -> Result<&str, Problem> {
    let problem = || Problem::new(crate::api::Kind::Refused, "path-not-text");
    path.to_str().ok_or_else(problem)
}
