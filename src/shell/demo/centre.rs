//! A centre or a city for `tilsyn demo`: teams with closed months of invented cases, in
//! which one question became better, one did not move, and one is too early to tell.

use std::path::Path;

use chrono::{NaiveTime, Utc};

use super::centre_months::{Maker, Plan};
use super::initiatives::Initiatives;
use super::registers::Registers;
use super::{SEED, places};
use crate::api::request::SetUp;
use crate::api::{Kind, Moment, Problem, Request};
use crate::cli::args::Scale;
use crate::cli::views::database::CentreMade;
use crate::domain::calendar::Calendar;
use crate::domain::month::{Month, Quarter};
use crate::domain::text::Clean;
use crate::ops::{self, Desk, generated};
use crate::shell::build::{self, Session};
use crate::shell::entropy::FixedEntropy;
use crate::shell::files::DiskFiles;
use crate::shell::print::Progress;

/// How large a demonstration is.
pub(super) struct Size {
    pub(super) centres: usize,
    pub(super) teams: usize,
    pub(super) cases: u32,
    /// Questions of a case at most.
    pub(super) questions: usize,
    /// Years, unless something else is asked for.
    pub(super) years: u32,
}

pub(super) fn size(scale: Scale) -> Size {
    match scale {
        Scale::Month | Scale::Centre => {
            Size { centres: 1, teams: 8, cases: 12, questions: usize::MAX, years: 2 }
        }
        Scale::City => Size { centres: 12, teams: 10, cases: 20, questions: 25, years: 2 },
        Scale::Country => Size { centres: 94, teams: 15, cases: 20, questions: 25, years: 1 },
    }
}

/// Makes a centre with its teams' months.
///
/// # Errors
/// When the folder holds a database already, or cannot be written.
pub fn make_centre(
    session: &Session,
    folder: &Path,
    scale: Scale,
    years: u32,
) -> Result<CentreMade, Problem> {
    let now = session.clock.moment();
    let places = places(folder);
    if places.database().exists() {
        let problem = Problem::new(Kind::Refused, "demo-folder-taken");
        return Err(problem.with("folder", folder.display()));
    }
    let size = size(scale);
    let plan = Plan::built_in()?;
    let years = if years == 0 { size.years } else { years };
    let months = super::earlier_months(Month::of(now.today()), years);
    let library = build::checklists(None).library;
    let entropy = Box::new(FixedEntropy::new(SEED));
    let mut desk = build::desk(session, places, library.clone(), Box::new(DiskFiles), entropy)?;
    let first = months.first().map_or(now.today(), |month| month.first_day());
    let begun = moment(&now, first.and_time(NaiveTime::MIN));
    set_up(&mut desk, &begun, (&plan, true))?;
    let teams = plan.teams(1..=size.centres, size.teams, size.centres == 1);
    let planned: Vec<(String, u32)> =
        teams.iter().map(|team| (team.name.clone(), size.cases)).collect();
    generated::add_teams(&mut desk, &begun, &planned, first)?;

    let maker = Maker::new(&plan, &library, size.cases, size.questions);
    let missing = missing_month(&months, &now);
    let mut initiatives = Initiatives::built_in()?;
    let progress = Progress::new();
    let mut cases = 0;
    for (nth, month) in months.iter().enumerate() {
        progress.at(&session.texts, nth, months.len());
        let last = Calendar::default().last_working_day(*month);
        let at = moment(&now, last.and_hms_opt(14, 5, 0).unwrap_or_default());
        let ago = u32::try_from(months.len() - 1 - nth).unwrap_or(0);
        // One team of each centre has not delivered the last month of the last whole quarter.
        let delivered = teams.iter().filter(|team| Some(*month) != missing || !team.is_late);
        let packages: Vec<_> =
            delivered.map(|team| maker.package(team, (*month, ago), at.now)).collect();
        cases += packages.iter().map(|package| package.month.cases.len()).sum::<usize>();
        generated::add_months(&mut desk, &at, packages)?;
        if scale == Scale::Centre {
            initiatives.happen(&mut desk, &at, ago)?;
        }
    }
    progress.end();
    if scale == Scale::Centre {
        initiatives.end(&mut desk, &now)?;
        Registers::built_in()?.enter(&mut desk, &now)?;
    }
    Ok(CentreMade {
        folder: Clean::line(&folder.to_string_lossy()),
        centre: Clean::line(&plan.user.centre),
        teams: teams.len(),
        months: months.len(),
        cases,
    })
}

/// A centre, or a department.
pub(super) fn set_up(
    desk: &mut Desk,
    at: &Moment,
    (plan, manages_centre): (&Plan, bool),
) -> Result<(), Problem> {
    let user = &plan.user;
    let given = SetUp {
        leads_team: false,
        manages_centre,
        name: user.name.clone(),
        initials: user.initials.clone(),
        team: user.desk.clone(),
        centre: if manages_centre { user.centre.clone() } else { user.department.clone() },
        passphrase: crate::api::request::Secret(String::new()),
        recovery_code: None,
    };
    ops::first_use::set_up_plain(desk, at, &given)?;
    ops::handle(desk, at, &Request::ShowHome).map(|_| ())
}

/// The last month of the last quarter that is over.
fn missing_month(months: &[Month], now: &Moment) -> Option<Month> {
    let [.., last] = Quarter::of(now.today()).previous().months();
    months.contains(&last).then_some(last)
}

/// A local time, but never later than now.
pub(super) fn moment(now: &Moment, local: chrono::NaiveDateTime) -> Moment {
    let there = local.and_local_timezone(now.offset).single();
    let then = there.map_or(now.now, |there| there.with_timezone(&Utc));
    Moment { now: then.min(now.now), offset: now.offset }
}
