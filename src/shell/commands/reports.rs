//! `tilsyn report`: papers, through the use cases of the terminal UI.

use super::months::{ask, go_to};
use super::{Done, path_text};
use crate::api::{Kind, PaperFormat, PaperOf, Papers, Problem, Request, Response};
use crate::cli::args::{Report, ReportKind, ReportPeriod};
use crate::cli::views::months::written;
use crate::domain::draw::slug;
use crate::domain::month::{Month, Quarter};
use crate::ops::{self, Desk};
use crate::shell::build::{Session, open_desk};
use crate::shell::files::DiskFiles;

/// Writes a paper under the name `KIND-UNIT-PERIOD.EXT`, one file a format.
pub(super) fn run(session: &Session, wanted: &Report) -> Result<Done, Problem> {
    let mut formats: Vec<_> = wanted.format.iter().map(|format| format.asked()).collect();
    if wanted.kind == ReportKind::Guide {
        return guide(session, wanted, formats);
    }
    let mut desk = open_desk(session)?;
    let of = paper(session, &mut desk, wanted)?;
    if formats.is_empty() {
        formats = of.usual().to_vec();
    }
    let write = Papers::Write {
        of,
        formats,
        plain_csv: wanted.plain_csv,
        folder: Some(path_text(&wanted.out)?.to_owned()),
        remember: false,
    };
    match ask(session, &mut desk, &Request::Paper(write))? {
        Response::Written(paths) => Ok(written(&session.texts, &paths).into()),
        _ => Err(bug()),
    }
}

/// The guide can be had before there is a database.
fn guide(session: &Session, wanted: &Report, formats: Vec<PaperFormat>) -> Result<Done, Problem> {
    let formats = match formats.is_empty() {
        true => PaperOf::Guide.usual().to_vec(),
        false => formats,
    };
    let moment = session.clock.moment();
    let paths = ops::write_guide(&DiskFiles, &session.texts, &moment, (&formats, &wanted.out))?;
    Ok(written(&session.texts, &paths).into())
}

fn paper(session: &Session, desk: &mut Desk, wanted: &Report) -> Result<PaperOf, Problem> {
    let of_team = matches!(
        wanted.kind,
        ReportKind::Month | ReportKind::LearningSheet | ReportKind::DrawCertificate
    );
    if of_team {
        go_to(session, desk, wanted.unit.as_deref(), month(wanted)?)?;
    } else if wanted.kind != ReportKind::Handbook {
        is_centre(session, desk, wanted.unit.as_deref())?;
    }
    Ok(match wanted.kind {
        ReportKind::Month => PaperOf::Month,
        ReportKind::LearningSheet => PaperOf::LearningSheet {
            review_id: review_id(session, desk, wanted.case)?,
            name: wanted.name.clone(),
        },
        ReportKind::DrawCertificate => PaperOf::Certificate { full: !wanted.public },
        ReportKind::Analysis => PaperOf::Analysis(quarter(session, wanted)?),
        ReportKind::Initiatives => PaperOf::Initiatives(quarter(session, wanted)?),
        ReportKind::FollowUp => PaperOf::FollowUp(quarter(session, wanted)?),
        ReportKind::Submission => PaperOf::Submission(quarter(session, wanted)?),
        ReportKind::Committee => PaperOf::Committee(quarter(session, wanted)?),
        ReportKind::YearFolder => PaperOf::Year(year(session, wanted)?),
        ReportKind::ActionPlan => PaperOf::ActionPlan,
        ReportKind::Code => PaperOf::Code,
        ReportKind::Handbook => PaperOf::Handbook { area: wanted.area.clone() },
        ReportKind::Targets => PaperOf::Targets,
        ReportKind::Guide => PaperOf::Guide,
        ReportKind::Answers => PaperOf::Answers(quarter(session, wanted)?),
    })
}

fn month(wanted: &Report) -> Result<Option<Month>, Problem> {
    match wanted.period {
        None => Ok(None),
        Some(ReportPeriod::Month(month)) => Ok(Some(month)),
        Some(_) => Err(other_period("2026-11")),
    }
}

/// The quarter asked for, or the last one that is over.
fn quarter(session: &Session, wanted: &Report) -> Result<Quarter, Problem> {
    match wanted.period {
        None => Ok(Quarter::of(session.clock.moment().today()).previous()),
        Some(ReportPeriod::Quarter(quarter)) => Ok(quarter),
        Some(_) => Err(other_period("2026-Q4")),
    }
}

fn year(session: &Session, wanted: &Report) -> Result<i32, Problem> {
    match wanted.period {
        None => Ok(Quarter::of(session.clock.moment().today()).previous().year()),
        Some(ReportPeriod::Year(year)) => Ok(year),
        Some(_) => Err(other_period("2026")),
    }
}

fn other_period(example: &str) -> Problem {
    Problem::new(Kind::Usage, "report-period").with("example", example)
}

/// A unit that was named must be the centre of this database.
fn is_centre(session: &Session, desk: &mut Desk, unit: Option<&str>) -> Result<(), Problem> {
    let Some(unit) = unit else { return Ok(()) };
    let Response::Settings(shown) = ask(session, desk, &Request::ShowSettings)? else {
        return Err(bug());
    };
    let centre = &shown.settings.centre;
    if slug(unit) == slug(centre) {
        return Ok(());
    }
    let problem = Problem::new(Kind::Refused, "unit-unknown");
    Err(problem.with("unit", unit).with("known", centre))
}

fn review_id(
    session: &Session,
    desk: &mut Desk,
    number: Option<i64>,
) -> Result<Option<i64>, Problem> {
    let Some(number) = number else { return Ok(None) };
    let Response::Cases(lines) = ask(session, desk, &Request::ShowCases)? else {
        return Err(bug());
    };
    let found = lines.iter().find(|line| line.number == number);
    let none = || Problem::new(Kind::Refused, "case-number-unknown").with("number", number);
    found.map(|line| Some(line.review_id)).ok_or_else(none)
}

fn bug() -> Problem {
    Problem::new(Kind::Bug, "bug")
}
