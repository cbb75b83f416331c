//! What the command line says about itself: help, completions and manual pages.

use std::path::Path;

use clap::Command;

use super::{Done, write};
use crate::api::{Kind, Problem};
use crate::cli::help::command;
use crate::cli::views::months::written;
use crate::domain::text::Clean;
use crate::shell::build::Session;

/// Help about a command named by its words.
pub(super) fn help(session: &Session, path: &[String]) -> Result<Done, Problem> {
    let mut command = command(&session.texts);
    command.build();
    let mut found = &mut command;
    for word in path {
        let unknown = || {
            let problem = Problem::new(Kind::Usage, "usage-unknown-command");
            problem.with("name", word)
        };
        found = found.find_subcommand_mut(word).ok_or_else(unknown)?;
    }
    Ok(Done::Raw(found.render_long_help().to_string()))
}

pub(super) fn completions(session: &Session, shell: clap_complete::Shell) -> Done {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(&session.texts), "tilsyn", &mut script);
    Done::Raw(String::from_utf8_lossy(&script).into_owned())
}

/// One page for the program and one for each command.
pub(super) fn man(session: &Session, out: &Path) -> Result<Done, Problem> {
    let mut command = command(&session.texts);
    command.build();
    let mut paths = Vec::new();
    page(&command, "tilsyn", out, &mut paths)?;
    Ok(written(&session.texts, &paths).into())
}

fn page(command: &Command, name: &str, out: &Path, paths: &mut Vec<Clean>) -> Result<(), Problem> {
    let mut text = Vec::new();
    clap_mangen::Man::new(command.clone().name(name.to_owned()))
        .render(&mut text)
        .map_err(|_| Problem::new(Kind::Bug, "bug"))?;
    let path = out.join(format!("{name}.1"));
    write(&path, &text)?;
    paths.push(Clean::line(&path.to_string_lossy()));
    for below in command.get_subcommands() {
        page(below, &format!("{name}-{}", below.get_name()), out, paths)?;
    }
    Ok(())
}
