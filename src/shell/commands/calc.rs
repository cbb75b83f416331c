//! `tilsyn calc`: lines of JSON through a method, and the self-check.

use std::io::{self, ErrorKind};

use super::Done;
use crate::api::{Kind, Problem};
use crate::calc;
use crate::calc::self_check::self_check;
use crate::cli::args::SELF_CHECK;
use crate::cli::views::calc::checked;
use crate::shell::build::Session;

pub(super) fn run(session: &Session, method: &str) -> Result<Done, Problem> {
    if method == SELF_CHECK {
        return Ok(recomputed(session));
    }
    // Standard output writes line by line, so that a program that asks and waits gets its answer.
    match calc::run(method, io::stdin().lock(), io::stdout().lock()) {
        Ok(summary) if summary.problems == 0 => Ok(Done::Raw(String::new())),
        Ok(summary) => {
            Err(Problem::new(Kind::Refused, "calc-lines").with("count", summary.problems))
        }
        // A reader that has had enough, such as `head`, is no fault.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(Done::Raw(String::new())),
        Err(_) => Err(Problem::new(Kind::Surroundings, "calc-stream")),
    }
}

fn recomputed(session: &Session) -> Done {
    let checks = self_check();
    let output = checked(&session.texts, &checks);
    let off = checks.iter().filter(|check| !check.agrees).count();
    if off == 0 {
        return output.into();
    }
    Done::But(output, Problem::new(Kind::Bug, "calc-differs").with("count", off))
}
