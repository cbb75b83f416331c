//! A department of a country for `tilsyn demo`: the quarters that centres would have submitted, made
//! of the months that their teams would have closed. The months themselves stay where they are
//! made: a department has counts and no case.

use std::path::Path;

use chrono::NaiveTime;

use super::centre::{Size, moment, set_up, size};
use super::centre_months::{DemoTeam, Maker, Plan};
use super::initiatives::Initiatives;
use super::{SEED, places};
use crate::api::post::{CentreRules, Post};
use crate::api::{Kind, Moment, Problem, Request};
use crate::catalogue::library::Library;
use crate::cli::args::Scale;
use crate::cli::views::database::CentreMade;
use crate::domain::draw::slug;
use crate::domain::month::{Month, Quarter};
use crate::domain::package::{MonthPackage, QuarterPackage, Sender};
use crate::domain::quarter::material::{Counts, Expected, TeamMonth};
use crate::domain::quarter::submission::{Source, Submission};
use crate::domain::text::Clean;
use crate::ops::{self, Desk, generated};
use crate::shell::build::{self, Session};
use crate::shell::entropy::FixedEntropy;
use crate::shell::files::DiskFiles;
use crate::shell::print::Progress;

/// Working days after a quarter until it must be in.
const DEADLINE: u32 = 10;

/// A month of a team in a country.
#[derive(Debug, Clone)]
pub struct CountryMonth {
    /// The centre's name.
    pub centre: String,
    /// The team's.
    pub team: String,
    /// The month.
    pub month: Month,
    /// Cases the team plans a month.
    pub planned: u32,
    /// What it closed; none when the team was late and it is in nothing that was submitted.
    pub package: Option<MonthPackage>,
}

/// Makes a department with its centres' quarters.
///
/// # Errors
/// When the folder holds a database already, or cannot be written.
pub fn make_department(
    session: &Session,
    folder: &Path,
    years: u32,
) -> Result<CentreMade, Problem> {
    let now = session.clock.moment();
    let places = places(folder);
    if places.database().exists() {
        let problem = Problem::new(Kind::Refused, "demo-folder-taken");
        return Err(problem.with("folder", folder.display()));
    }
    let (plan, initiatives) = (Plan::built_in()?, Initiatives::built_in()?);
    let size = size(Scale::Country);
    let years = if years == 0 { size.years } else { years };
    let quarters = quarters(&now, years);
    let library = build::checklists(None).library;
    let entropy = Box::new(FixedEntropy::new(SEED));
    let mut desk = build::desk(session, places, library.clone(), Box::new(DiskFiles), entropy)?;
    let first = quarters.first().map_or(now.today(), |quarter| quarter.first_day());
    let begun = moment(&now, first.and_time(NaiveTime::MIN));
    set_up(&mut desk, &begun, (&plan, false))?;
    let cases = u32::try_from(size.teams).unwrap_or(0) * size.cases * 3;
    let centres: Vec<(String, u32)> =
        (1..=size.centres).map(|number| (plan.centre(number), cases)).collect();
    generated::add_teams(&mut desk, &begun, &centres, first)?;
    let rules = CentreRules { deadline: DEADLINE, ..CentreRules::default() };
    ops::handle(&mut desk, &begun, &Request::Post(Post::SaveCentre(rules)))?;
    let progress = Progress::new();
    let mut made = 0;
    for (nth, quarter) in quarters.iter().enumerate() {
        progress.at(&session.texts, nth, quarters.len());
        let [.., last] = quarter.months();
        let day = last.next().first_day() + chrono::Days::new(7);
        let at = moment(&now, day.and_hms_opt(9, 5, 0).unwrap_or_default());
        let mut packages = Vec::new();
        for number in 1..=size.centres {
            let months = centre_quarter(&plan, &library, (&size, number), (*quarter, &now));
            made += months
                .iter()
                .filter_map(|month| Some(month.package.as_ref()?.month.cases.len()))
                .sum::<usize>();
            let mut package = submitted(&desk, &plan, (*quarter, &at), months);
            package.submission.initiatives.extend(initiatives.report(number, *quarter));
            packages.push(package);
        }
        generated::add_quarters(&mut desk, &at, packages)?;
    }
    progress.end();
    Ok(CentreMade {
        folder: Clean::line(&folder.to_string_lossy()),
        centre: Clean::line(&plan.user.department),
        teams: size.centres * size.teams,
        months: quarters.len() * 3,
        cases: made,
    })
}

/// Every month of every team of the country's first so many centres, in the quarters that
/// [`make_department`] submits: for who counts them again.
///
/// # Errors
/// When what is built in cannot be read.
pub fn country(
    now: &Moment,
    years: u32,
    centres: usize,
    mut each: impl FnMut(Quarter, CountryMonth),
) -> Result<(), Problem> {
    let plan = Plan::built_in()?;
    let size = size(Scale::Country);
    let library = build::checklists(None).library;
    for quarter in quarters(now, years) {
        for number in 1..=size.centres.min(centres) {
            for month in centre_quarter(&plan, &library, (&size, number), (quarter, now)) {
                each(quarter, month);
            }
        }
    }
    Ok(())
}

/// The last whole quarters of so many years.
fn quarters(now: &Moment, years: u32) -> Vec<Quarter> {
    let before = |quarter: &Quarter| Some(quarter.previous());
    let last = Quarter::of(now.today()).previous();
    let count = usize::try_from(years).unwrap_or(0) * 4;
    let mut quarters: Vec<Quarter> =
        std::iter::successors(Some(last), before).take(count).collect();
    quarters.reverse();
    quarters
}

/// The months of a centre's teams in a quarter. In every eighth centre one team was late with one.
fn centre_quarter(
    plan: &Plan,
    library: &Library,
    (size, number): (&Size, usize),
    (quarter, now): (Quarter, &Moment),
) -> Vec<CountryMonth> {
    let maker = Maker::new(plan, library, size.cases, size.questions);
    let teams = plan.teams(number..=number, size.teams, false);
    let this = Month::of(now.today());
    let mut months = Vec::new();
    for (nth, month) in quarter.months().into_iter().enumerate() {
        let ago = this.months_since(month).saturating_sub(1);
        let at = moment(now, month.last_day().and_hms_opt(14, 5, 0).unwrap_or_default());
        let is_missing = |team: &DemoTeam| team.is_late && nth == 2 && number.is_multiple_of(8);
        months.extend(teams.iter().map(|team| CountryMonth {
            centre: plan.centre(number),
            team: team.name.clone(),
            month,
            planned: size.cases,
            package: (!is_missing(team)).then(|| maker.package(team, (month, ago), at.now)),
        }));
    }
    months
}

/// The quarter as the centre would have submitted it.
fn submitted(
    desk: &Desk,
    plan: &Plan,
    (quarter, at): (Quarter, &Moment),
    months: Vec<CountryMonth>,
) -> QuarterPackage {
    let centre = months.first().map(|month| month.centre.clone()).unwrap_or_default();
    let mut counts = Counts::default();
    let mut sources = Vec::new();
    for CountryMonth { team, month, planned, package, .. } in months {
        counts.expected.push(Expected { team: team.clone(), month, planned });
        let Some(package) = package else { continue };
        let tallies = generated::counted(desk, &package);
        let record = package.month;
        let sha256 = record.frame.map(|frame| frame.sha256).unwrap_or_default();
        sources.push(Source { team: team.clone(), month, version: 1, sha256 });
        counts.months.push(TeamMonth { team, month, planned, tallies });
    }
    QuarterPackage {
        sender: Sender { key: "0".repeat(64), reply_to: String::new() },
        recipient: String::new(),
        department: plan.user.department.clone(),
        submission: Submission {
            quarter,
            version: 1,
            submitted_at: at.now,
            signed_by: format!("{} ({})", plan.user.name, slug(&centre)),
            centre,
            despite: None,
            sources,
            counts,
            parts: Vec::new(),
            initiatives: Vec::new(),
        },
    }
}
