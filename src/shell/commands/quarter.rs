//! `tilsyn quarter`: who has delivered, what the months say, and the analysis.

use super::months::ask;
use super::{Done, path_text};
use crate::api::post::{Post, Posted};
use crate::api::quarter::{Behind, OfQuarter, Period, Quartered};
use crate::api::{Kind, Problem, Request, Response};
use crate::cli::args::{CasesOf, PeriodOf, Quarters};
use crate::cli::views::analysis::analysis;
use crate::cli::views::matrix::matrix;
use crate::cli::views::quarter as views;
use crate::domain::checklist::Severity;
use crate::domain::draw::slug;
use crate::domain::month::{Month, Quarter};
use crate::domain::quarter::analysis::{Part, State};
use crate::domain::quarter::tally::QuestionKey;
use crate::ops::Desk;
use crate::shell::build::{Session, open_desk};

pub(super) fn run(session: &Session, command: &Quarters) -> Result<Done, Problem> {
    let mut desk = open_desk(session)?;
    let asked = match command {
        Quarters::Status(of) => return status(session, &mut desk, of),
        Quarters::Send { quarter, out } => {
            let last = Quarter::of(session.clock.moment().today()).previous();
            let to = out.as_deref().map(path_text).transpose()?.map(str::to_owned);
            let send = Post::MakeQuarterPackage { quarter: quarter.unwrap_or(last), to };
            return super::post::show(session, &mut desk, send);
        }
        Quarters::Figures { of, area } => {
            OfQuarter::Show(period(session, &mut desk, of, area.clone())?)
        }
        Quarters::Cases(of) => cases(session, &mut desk, of)?,
        Quarters::Question { question, meaning, quarter } => OfQuarter::ShowQuestion {
            key: QuestionKey { question: question.clone(), meaning: *meaning },
            to: this(session, *quarter),
        },
        Quarters::Analysis { quarter } => OfQuarter::ShowAnalysis(this(session, *quarter)),
        Quarters::Write { part, text, quarter } => OfQuarter::WritePart {
            quarter: this(session, *quarter),
            part: Part::from_word(part).ok_or_else(bug)?,
            words: text.clone(),
            not_cpr: false,
        },
        Quarters::Move { to, reason, signed_by, quarter } => OfQuarter::GoTo {
            quarter: this(session, *quarter),
            state: State::from_word(to).ok_or_else(bug)?,
            reason: reason.clone(),
            signed_by: signed_by.clone(),
        },
    };
    let Response::Quarter(found) = ask(session, &mut desk, &Request::Quarter(asked))? else {
        return Err(bug());
    };
    let (texts, now) = (&session.texts.at(desk.level()), session.clock.moment());
    Ok(match found {
        Quartered::Figures(view) => views::figures(texts, &view),
        Quartered::Question(view) => views::question(texts, &view),
        Quartered::Behind(view) => views::behind(texts, &view),
        Quartered::Analysis(view) => analysis(texts, &now, &view),
    }
    .into())
}

fn status(session: &Session, desk: &mut Desk, of: &PeriodOf) -> Result<Done, Problem> {
    let Period { from, to, .. } = period(session, desk, of, None)?;
    match ask(session, desk, &Request::Post(Post::ShowMatrix { from, to }))? {
        Response::Post(Posted::Matrix(view)) => Ok(matrix(&session.texts, &view).into()),
        _ => Err(bug()),
    }
}

fn cases(session: &Session, desk: &mut Desk, of: &CasesOf) -> Result<OfQuarter, Problem> {
    let key = |question: &String| QuestionKey { question: question.clone(), meaning: of.meaning };
    Ok(OfQuarter::ShowBehind {
        period: period(session, desk, &of.of, of.area.clone())?,
        of: Behind {
            team: of.team.clone(),
            month: None,
            question: of.question.as_ref().map(key),
            category: of.kind.clone(),
            cause: of.cause.clone(),
            exactly: None,
            severity: of.severity.and_then(Severity::from_number),
            good_practice: of.good_practice,
        },
    })
}

/// The period meant; a unit must be the centre of this database.
fn period(
    session: &Session,
    desk: &mut Desk,
    of: &PeriodOf,
    area: Option<String>,
) -> Result<Period, Problem> {
    if let Some(unit) = &of.unit {
        let Response::Settings(shown) = ask(session, desk, &Request::ShowSettings)? else {
            return Err(bug());
        };
        let centre = &shown.settings.centre;
        if slug(unit) != slug(centre) {
            let problem = Problem::new(Kind::Refused, "unit-unknown");
            return Err(problem.with("unit", unit).with("known", centre));
        }
    }
    let whole = of.year.and_then(|year| Some((Month::new(year, 1)?, Month::new(year, 12)?)));
    let [first, _, last] = this(session, of.quarter).months();
    let (from, to) = whole.unwrap_or((first, last));
    Ok(Period { from, to, area })
}

/// The quarter given, or the one under way.
fn this(session: &Session, quarter: Option<Quarter>) -> Quarter {
    quarter.unwrap_or_else(|| Quarter::of(session.clock.moment().today()))
}

fn bug() -> Problem {
    Problem::new(Kind::Bug, "bug")
}
