//! One start of the program: understand what was typed, do it, write what came of it, and end
//! with the exit code that other programs rely on.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{FromArgMatches, Parser};

use super::build::Session;
use super::{commands, farewell, paths, print, sheet_process, ui};
use crate::api::{Kind, Problem};
use crate::catalogue::texts::{Language, Texts};
use crate::cli::args::{Arguments, Lang, Opening};
use crate::cli::{help, output};

/// Runs the program with the arguments of the process.
pub fn run() -> ExitCode {
    let typed: Vec<OsString> = std::env::args_os().collect();
    if typed.get(1).is_some_and(|first| first == sheet_process::READ_SHEET) {
        return sheet_process::run_child();
    }
    farewell::no_core_dumps();
    let language = language_for_help(&typed);
    say_where_on_panic(language);
    // A fault of the program has an exit code of its own, whatever thread of work it is in.
    std::panic::catch_unwind(|| run_typed(&typed, language))
        .unwrap_or_else(|_| ExitCode::from(Kind::Bug.exit_code()))
}

fn run_typed(typed: &[OsString], language: Language) -> ExitCode {
    let arguments = match parse(typed, language) {
        Ok(arguments) => arguments,
        Err(error) => return not_parsed(&error, typed, language),
    };
    let language = chosen_language(&arguments);
    let session = Session::new(&arguments.everywhere, language);
    match commands::run(&session, &arguments) {
        Ok(code) => code,
        Err(problem) => {
            print::err(&output::problem(&session.texts, &problem, session.json));
            ExitCode::from(problem.kind.exit_code())
        }
    }
}

/// The commands are made known only where one is typed, and the words of help read only where
/// something is to be said: the start is measured.
fn parse(typed: &[OsString], language: Language) -> Result<Arguments, clap::Error> {
    if let Ok(Opening { everywhere }) = Opening::try_parse_from(typed) {
        return Ok(Arguments { everywhere, command: None });
    }
    Arguments::try_parse_from(typed).or_else(|_| {
        let command = help::command(&Texts::new(language));
        Arguments::from_arg_matches(&command.try_get_matches_from(typed)?)
    })
}

/// Help and version are no faults; everything else is a problem like any other.
fn not_parsed(error: &clap::Error, typed: &[OsString], language: Language) -> ExitCode {
    let texts = Texts::new(language);
    let as_json = typed.iter().any(|word| word == "--json");
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            match print::out(&error.render().to_string()) {
                Ok(()) => ExitCode::SUCCESS,
                Err(problem) => ExitCode::from(problem.kind.exit_code()),
            }
        }
        _ => {
            let problem: Problem = help::usage_problem(error);
            print::err(&output::problem(&texts, &problem, as_json));
            ExitCode::from(problem.kind.exit_code())
        }
    }
}

/// The flag, then the variable, then what was chosen in the program, then Danish.
fn chosen_language(arguments: &Arguments) -> Language {
    match arguments.everywhere.lang {
        Some(Lang::Da) => Language::Danish,
        Some(Lang::En) => Language::English,
        None => paths::places(arguments.everywhere.data_dir.clone())
            .and_then(|places| ui::stored_language(&places))
            .unwrap_or_default(),
    }
}

/// The same before anything is parsed, for help and for what was typed wrongly.
fn language_for_help(typed: &[OsString]) -> Language {
    let word = |word: &OsString| word.to_str().map(str::to_owned);
    let flag = typed.iter().enumerate().find_map(|(place, given)| {
        let given = word(given)?;
        match given.strip_prefix("--lang") {
            Some("") => typed.get(place + 1).and_then(word),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned),
            None => None,
        }
    });
    let variable = || std::env::var_os("TILSYN_LANG").as_ref().and_then(word);
    match flag.or_else(variable).as_deref() {
        Some("en") => Language::English,
        Some(_) => Language::Danish,
        None => paths::places(std::env::var_os("TILSYN_DATA_DIR").map(Into::into))
            .and_then(|places| ui::stored_language(&places))
            .unwrap_or_default(),
    }
}

/// The message of a panic may quote what was read; only its place in the program is shown.
fn say_where_on_panic(language: Language) {
    std::panic::set_hook(Box::new(move |info| {
        let texts = Texts::new(language);
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        let problem = Problem::new(Kind::Bug, "bug");
        print::err(&output::problem(&texts, &problem, false));
        print::err(&format!("({place})\n"));
    }));
}
