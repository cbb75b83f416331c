//! `tilsyn cases`: a list read as an import would read it.

use std::path::Path;

use super::{Done, path_text};
use crate::api::problem::Detail;
use crate::api::request::{CaseList, ListSource};
use crate::api::response::ListPreview;
use crate::api::{Kind, Problem};
use crate::cli::args::Cases;
use crate::cli::views::lists::{CheckedList, checked};
use crate::domain::text::Clean;
use crate::intake::Preview;
use crate::ops::list::check_file;
use crate::shell::build::{Session, bare_desk};

pub(super) fn run(session: &Session, cases: &Cases) -> Result<Done, Problem> {
    let Cases::Check { file } = cases;
    let (shown, preview) = read(session, file)?;
    let list = CheckedList {
        preview: shown,
        duplicates: preview
            .duplicates
            .iter()
            .map(|found| (found.line, found.first_line, found.differs))
            .collect(),
        refused: preview.refused.iter().map(|row| (row.line, row.reason.code())).collect(),
    };
    let output = checked(&session.texts, &list);
    Ok(match asks(&preview) {
        None => output.into(),
        Some(problem) => Done::But(output, problem),
    })
}

/// Reads a list without a database.
pub(super) fn read(session: &Session, file: &Path) -> Result<(ListPreview, Preview), Problem> {
    let mut desk = bare_desk(session)?;
    let list = CaseList {
        source: ListSource::File(path_text(file)?.to_owned()),
        roles: None,
        take_anyway: Vec::new(),
    };
    let checked = check_file(&mut desk, &session.clock.moment(), &list);
    checked.map_err(|refusal| without_examples(refusal.into()))
}

/// A screen shows cells as examples; a log of commands is no place for them.
fn without_examples(mut problem: Problem) -> Problem {
    for detail in problem.details.iter_mut().filter(|detail| detail.code == "column") {
        detail.args.retain(|(name, _)| matches!(*name, "header" | "role"));
    }
    problem
}

/// References that look like personal numbers are a person's to decide about.
pub(super) fn asks(preview: &Preview) -> Option<Problem> {
    if preview.asks.is_empty() {
        return None;
    }
    let line = |line: u64| Detail {
        code: "reference-like-cpr".to_owned(),
        args: vec![("line", Clean::line(&line.to_string()))],
    };
    let problem = Problem::new(Kind::Refused, "list-asks").with("count", preview.asks.len());
    Some(problem.because(preview.asks.iter().map(|case| line(case.line)).collect()))
}
