//! `tilsyn calibration`: cases go to a second reader and come back, and the two are compared.

use super::{Done, path_text};
use crate::api::calibration::Calibrations;
use crate::api::{Kind, Problem, Request, Response};
use crate::cli::args::Calibration;
use crate::cli::views::calibration::rounds;
use crate::ops;
use crate::shell::build::{Session, open_desk};

pub(super) fn run(session: &Session, command: &Calibration) -> Result<Done, Problem> {
    let mut desk = open_desk(session)?;
    let to = |out: &Option<std::path::PathBuf>| {
        out.as_deref().map(path_text).transpose().map(|path| path.map(str::to_owned))
    };
    let asked = match command {
        Calibration::Show => Calibrations::Show,
        Calibration::Start { reader, out } => {
            Calibrations::Start { reader: reader.clone(), to: to(out)? }
        }
        Calibration::Take { file } => Calibrations::Take(path_text(file)?.to_owned()),
        Calibration::Write { code, out } => {
            Calibrations::Write { code: code.clone(), to: to(out)? }
        }
    };
    match ops::handle(&mut desk, &session.clock.moment(), &Request::Calibration(asked))? {
        Response::Calibration(view) => Ok(rounds(&session.texts, &view).into()),
        _ => Err(Problem::new(Kind::Bug, "bug")),
    }
}
