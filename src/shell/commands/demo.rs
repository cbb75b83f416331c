//! `tilsyn demo`: makes a demonstration and opens it.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::api::{Kind, Problem};
use crate::cli::args::{Demo, Scale};
use crate::cli::views::database::{demo as said, demo_centre};
use crate::ops;
use crate::shell::build::{self, Session};
use crate::shell::entropy::SystemEntropy;
use crate::shell::files::{DiskFiles, make_folder};
use crate::shell::{demo, print, ui};

pub(super) fn run(session: &Session, wanted: &Demo) -> Result<ExitCode, Problem> {
    let folder = folder(wanted)?;
    let output = match wanted.scale {
        Scale::Month => said(&session.texts, &demo::make_month(session, &folder, wanted.years)?),
        Scale::Country => {
            let made = demo::make_department(session, &folder, wanted.years)?;
            demo_centre(&session.texts, &made)
        }
        scale => {
            let made = demo::make_centre(session, &folder, scale, wanted.years)?;
            demo_centre(&session.texts, &made)
        }
    };
    if wanted.no_open {
        print::out(&output.written(session.json))?;
        return Ok(ExitCode::SUCCESS);
    }
    // Preferences too are kept in the demonstration's folder, never in the user's own.
    let session = Session {
        data_dir: Some(folder.clone()),
        texts: crate::catalogue::texts::Texts::new(session.language),
        passphrase_file: None,
        ..*session
    };
    let places = demo::places(&folder);
    let library = build::checklists(Some(&places.data)).library;
    let files = Box::new(DiskFiles);
    let mut desk = build::desk(&session, places, library, files, Box::new(SystemEntropy))?;
    ops::setup::open_plain(&mut desk, &session.clock.moment())?;
    ui::open_ui(&session, desk)
}

/// The folder asked for, or a new one among the temporary files.
fn folder(wanted: &Demo) -> Result<PathBuf, Problem> {
    let fault = |_| Problem::new(Kind::Surroundings, "demo-folder");
    match &wanted.into {
        Some(folder) => {
            make_folder(folder).map_err(fault)?;
            Ok(folder.clone())
        }
        None => {
            let folder =
                tempfile::Builder::new().prefix("tilsyn-demo-").tempdir().map_err(fault)?;
            Ok(folder.keep())
        }
    }
}
