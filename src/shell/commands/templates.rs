//! `tilsyn template`: how papers look in a municipality, tried before anybody needs it.

use std::path::Path;

use super::{Done, write};
use crate::api::{Kind, Problem};
use crate::catalogue::template::{BUILT_IN, THEME, as_toml};
use crate::cli::args::Templates;
use crate::cli::views::templates::{exported, none, sound};
use crate::ops::reports::template::tried;
use crate::shell::build::Session;
use crate::shell::files::DiskFiles;

pub(super) fn run(session: &Session, wanted: &Templates) -> Result<Done, Problem> {
    match wanted {
        Templates::Check { folder, out } => {
            let own = || Ok::<_, Problem>(session.places()?.template());
            let folder = folder.clone().map_or_else(own, Ok)?;
            check(session, &folder, out.as_deref())
        }
        Templates::Export { folder } => export(session, folder),
    }
}

fn check(session: &Session, folder: &Path, out: Option<&Path>) -> Result<Done, Problem> {
    let moment = session.clock.moment();
    let tried = tried(&DiskFiles, folder, &moment, &session.texts)?;
    if let Some(out) = out {
        for (format, bytes) in &tried.specimens {
            write(&out.join(format!("specimen.{}", format.ending())), bytes)?;
        }
    }
    let folder = folder.to_string_lossy();
    Ok(match &tried.template.sha256 {
        None => none(&session.texts, &folder),
        Some(sha256) => sound(&session.texts, sha256),
    }
    .into())
}

/// Never over a file that is there: it may be somebody's work.
fn export(session: &Session, folder: &Path) -> Result<Done, Problem> {
    let files = BUILT_IN.map(|(name, content)| match name {
        THEME => (folder.join(name), content.to_owned() + &as_toml()),
        _ => (folder.join(name), content.to_owned()),
    });
    if let Some((there, _)) = files.iter().find(|(path, _)| path.exists()) {
        let problem = Problem::new(Kind::Refused, "template-there");
        return Err(problem.with("file", there.display().to_string()));
    }
    for (path, content) in &files {
        write(path, content.as_bytes())?;
    }
    let own = session.places()?.template();
    let paths: Vec<String> = files.iter().map(|(path, _)| path.display().to_string()).collect();
    Ok(exported(&session.texts, &paths, &own.to_string_lossy()).into())
}
