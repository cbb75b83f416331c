//! Demonstrations (da: *demonstration*): an invented, deterministic data set made through the
//! use cases, never in the user's own folder.

mod answers;
mod centre;
mod centre_months;
mod chance;
mod department;
mod initiatives;
mod lists;
mod registers;
mod words;

use std::path::{Path, PathBuf};

use chrono::{FixedOffset, NaiveDate, NaiveTime, TimeZone, Utc};

pub use self::centre::make_centre;
pub use self::department::{CountryMonth, country, make_department};

use self::answers::{CasePlan, Reviewer};
use self::chance::Chance;
use self::lists::{DemoFiles, case_list};
use self::words::DemoWords;
use crate::api::request::{CaseList, DrawPlan, ListSource, Secret, SetUp};
use crate::api::response::{CaseView, MatterLine};
use crate::api::{Kind, Moment, Problem, Request, Response};
use crate::cli::views::database::DemoMade;
use crate::domain::answer::Verdict;
use crate::domain::calendar::Calendar;
use crate::domain::month::Month;
use crate::domain::review::Relevance;
use crate::domain::text::Clean;
use crate::ops::batch::Asked;
use crate::ops::desk::{Files, Places};
use crate::ops::upkeep::file_problem;
use crate::ops::{self, Desk, batch};
use crate::shell::build::{self, Session};
use crate::shell::entropy::FixedEntropy;
use crate::shell::files::DiskFiles;
use crate::shell::print::Progress;

/// Where all chance of a demonstration comes from.
const SEED: u64 = 0x7469_6c73_796e;
/// Cases in the list of the month under way.
const LISTED: usize = 214;
/// Cases drawn in it.
const DRAWN: u32 = 12;
/// Cases done in it.
const DONE: usize = 4;

/// Where a demonstration is made, and the moments it is made of.
struct Stage {
    words: DemoWords,
    folder: PathBuf,
    now: Moment,
}

/// Makes one team with the month half done, after `years` of closed months.
///
/// # Errors
/// When the folder holds a database already, or cannot be written.
pub fn make_month(session: &Session, folder: &Path, years: u32) -> Result<DemoMade, Problem> {
    let words = DemoWords::built_in()?;
    let now = session.clock.moment();
    let stage = Stage { words, folder: folder.to_owned(), now };
    let places = places(folder);
    if places.database().exists() {
        let problem = Problem::new(Kind::Refused, "demo-folder-taken");
        return Err(problem.with("folder", folder.display()));
    }
    let this = Month::of(now.today());
    let earlier = earlier_months(this, years);
    let files = stage.files(&earlier, this)?;
    let library = build::checklists(None).library;
    let entropy = Box::new(FixedEntropy::new(SEED));
    let mut desk = build::desk(session, places, library, Box::new(files), entropy)?;
    let first = earlier.first().map_or(now.today(), |month| month.first_day());
    stage.set_up(&mut desk, &stage.at(first, 8))?;
    let progress = Progress::new();
    for (nth, month) in earlier.iter().enumerate() {
        progress.at(&session.texts, nth, earlier.len());
        stage.closed_month(&mut desk, *month, nth)?;
    }
    progress.end();
    stage.month_under_way(&mut desk, this)?;
    Ok(DemoMade {
        folder: Clean::line(&folder.to_string_lossy()),
        team: Clean::line(&stage.words.user.team),
        month: this,
        listed: LISTED,
        drawn: DRAWN as usize,
        done: DONE,
        closed_months: u32::try_from(earlier.len()).unwrap_or(u32::MAX),
    })
}

/// Where things lie in a demonstration.
pub fn places(folder: &Path) -> Places {
    Places { data: folder.to_owned(), reports: folder.join("reports") }
}

fn earlier_months(this: Month, years: u32) -> Vec<Month> {
    let mut months = Vec::new();
    let mut month = this;
    for _ in 0..years * 12 {
        month = month.previous();
        months.push(month);
    }
    months.reverse();
    months
}

impl Stage {
    /// That hour of a day at the user's place, but never later than now.
    fn at(&self, day: NaiveDate, hour: u32) -> Moment {
        let offset: FixedOffset = self.now.offset;
        let time = NaiveTime::from_hms_opt(hour, 12, 0).unwrap_or_default();
        let local = offset.from_local_datetime(&day.and_time(time)).single();
        let then = local.map_or(self.now.now, |local| local.with_timezone(&Utc));
        Moment { now: then.min(self.now.now), offset }
    }

    fn ask(&self, desk: &mut Desk, at: &Moment, request: &Request) -> Result<Response, Problem> {
        ops::handle(desk, at, request)
    }

    fn list_path(&self, month: Month) -> PathBuf {
        self.folder.join(format!("sagsliste-{month}.csv"))
    }

    /// The lists of all months; that of the month under way lies in the folder too.
    fn files(&self, earlier: &[Month], this: Month) -> Result<DemoFiles, Problem> {
        let mut files = DemoFiles::default();
        let today = self.now.today();
        let list = |month: Month, cases, seed| {
            case_list(&self.words.list, month, cases, today, &mut Chance::new(SEED ^ seed))
        };
        for (nth, month) in (1u64..).zip(earlier) {
            let cases = 180 + Chance::new(nth).below(60);
            files.lists.insert(self.list_path(*month), list(*month, cases, nth).into_bytes());
        }
        let path = self.list_path(this);
        let content = list(this, LISTED, 0);
        DiskFiles
            .write(&path, content.as_bytes())
            .map_err(|error| file_problem(&path, true, error))?;
        Ok(files)
    }

    fn set_up(&self, desk: &mut Desk, at: &Moment) -> Result<(), Problem> {
        let user = &self.words.user;
        let given = SetUp {
            leads_team: true,
            manages_centre: false,
            name: user.name.clone(),
            initials: user.initials.clone(),
            team: user.team.clone(),
            centre: user.centre.clone(),
            passphrase: Secret(String::new()),
            recovery_code: None,
        };
        ops::first_use::set_up_plain(desk, at, &given)
    }

    /// Turns to the month, loads its list and draws; gives the cases drawn.
    fn drawn(
        &self,
        desk: &mut Desk,
        month: Month,
        size: u32,
        at: &Moment,
    ) -> Result<Vec<i64>, Problem> {
        self.ask(desk, at, &Request::GoToMonth(month))?;
        let path = self.list_path(month).to_string_lossy().into_owned();
        let list =
            CaseList { source: ListSource::File(path), roles: None, take_anyway: Vec::new() };
        self.ask(desk, at, &Request::LoadList(list))?;
        let plan = DrawPlan { size, strata: None, equal: false, minimum: 0 };
        self.ask(desk, at, &Request::Draw { plan, seed: None, reason: None })?;
        match self.ask(desk, at, &Request::ShowCases)? {
            Response::Cases(lines) => Ok(lines.iter().map(|line| line.review_id).collect()),
            _ => Err(bug()),
        }
    }

    /// A month that was drawn, reviewed and closed; all its corrections are done.
    fn closed_month(&self, desk: &mut Desk, month: Month, nth: usize) -> Result<(), Problem> {
        let seed = SEED.wrapping_add(u64::try_from(nth).unwrap_or(0) * 7919 + 1);
        let mut chance = Chance::new(seed);
        let calendar = Calendar::default();
        let last = calendar.last_working_day(month);
        let begun = calendar.subtract_working_days(last, 14);
        let size = u32::try_from(chance.between(12, 20)).unwrap_or(12);
        let reviews = self.drawn(desk, month, size, &self.at(begun, 9))?;
        let reviewed = calendar.subtract_working_days(last, 2);
        let mut plans: Vec<CasePlan> = reviews
            .iter()
            .enumerate()
            .map(|(case, _)| CasePlan::usual(&mut chance, case == 3 && nth % 5 == 2))
            .collect();
        let mut reviewer =
            Reviewer::new(&self.words.words, &self.words.user.initials, seed, reviewed);
        reviewer.all_cured = true;
        let mut case = usize::MAX;
        let mut give = |place: usize, asked: &Asked<'_>| {
            if place != case {
                case = place;
                reviewer.next_case();
            }
            let mut none = CasePlan::default();
            reviewer.give(plans.get_mut(place).unwrap_or(&mut none), asked)
        };
        batch::review(desk, &self.at(reviewed, 10), &reviews, &mut give)?;
        if nth % 5 == 2 {
            self.settle(desk, &self.at(reviewed, 14))?;
        }
        self.ask(desk, &self.at(last, 14), &Request::CloseMonth).map(|_| ())
    }

    /// Says that what was critical has been handled.
    fn settle(&self, desk: &mut Desk, at: &Moment) -> Result<(), Problem> {
        let Response::Matters(matters) = self.ask(desk, at, &Request::ShowMatters)? else {
            return Err(bug());
        };
        let open = |matter: &&MatterLine| matter.critical && matter.open;
        for matter in matters.iter().filter(open) {
            let request = Request::Settle {
                review_id: matter.review_id,
                question: matter.question.clone(),
                critical: true,
                done: true,
                on: at.today(),
                by: self.words.user.initials.clone(),
            };
            self.ask(desk, at, &request)?;
        }
        Ok(())
    }

    /// The month under way: some cases done, one half done, the others untouched.
    fn month_under_way(&self, desk: &mut Desk, month: Month) -> Result<(), Problem> {
        let today = self.now.today();
        let begun = self.at(month.first_day().min(today), 9);
        let reviews = self.drawn(desk, month, DRAWN, &begun)?;
        let plans = [
            CasePlan { good_practice: Some(5), ..CasePlan::default() },
            CasePlan {
                critical: true,
                findings: vec![(3, Verdict::PartlyMet)],
                good_practice: None,
            },
            CasePlan { findings: vec![(6, Verdict::NotDocumented)], ..CasePlan::default() },
            CasePlan {
                findings: vec![(2, Verdict::NotMet), (9, Verdict::NotDocumented)],
                critical: false,
                good_practice: Some(10),
            },
            CasePlan { findings: vec![(1, Verdict::PartlyMet)], ..CasePlan::default() },
        ];
        let mut reviewer =
            Reviewer::new(&self.words.words, &self.words.user.initials, SEED, begun.today());
        for (nth, (review_id, mut plan)) in reviews.into_iter().zip(plans).enumerate() {
            // One case a day, as far as the month has come.
            let day = begun.today() + chrono::Days::new(u64::try_from(nth).unwrap_or(0));
            let at = self.at(day.min(today), 10);
            reviewer.today = at.today();
            reviewer.next_case();
            self.walk(desk, &at, review_id, &mut reviewer, &mut plan, nth == DONE)?;
        }
        Ok(())
    }

    /// Answers a case from the first question on, one request for each thing a person does.
    fn walk(
        &self,
        desk: &mut Desk,
        at: &Moment,
        review_id: i64,
        reviewer: &mut Reviewer<'_>,
        plan: &mut CasePlan,
        half: bool,
    ) -> Result<(), Problem> {
        let calendar = Calendar::default();
        let mut view = self.case(desk, at, &Request::OpenCase { review_id, question: None })?;
        let mut given = 0;
        while let Some(index) = next_open(&view) {
            if half && given * 2 >= view.line.due {
                break;
            }
            given += 1;
            let (Some(question), Some(state)) = (view.question(index), view.questions.get(index))
            else {
                return Err(bug());
            };
            let asked = Asked {
                question,
                act_date: view.act_date,
                limit: state.limit,
                calendar: &calendar,
            };
            let entry = reviewer.give(plan, &asked);
            let question = question.id.clone();
            let answer = Some(entry.answer);
            let request = Request::Answer { review_id, question: question.clone(), answer };
            view = self.case(desk, at, &request)?;
            if let Some(finding) = entry.finding {
                let question = question.clone();
                let request = Request::SaveFinding { review_id, question, finding, not_cpr: false };
                view = self.case(desk, at, &request)?;
            }
            if !entry.good_practice.is_empty() {
                let words = entry.good_practice;
                let request =
                    Request::NoteGoodPractice { review_id, question, words, not_cpr: false };
                view = self.case(desk, at, &request)?;
            }
        }
        Ok(())
    }

    fn case(&self, desk: &mut Desk, at: &Moment, request: &Request) -> Result<CaseView, Problem> {
        match self.ask(desk, at, request)? {
            Response::Case(view) => Ok(*view),
            _ => Err(bug()),
        }
    }
}

/// The first question that is asked and has no answer yet.
fn next_open(view: &CaseView) -> Option<usize> {
    let open = |question: &crate::api::response::QuestionView| {
        question.relevance == Relevance::Asked && question.answer.is_none()
    };
    view.questions.iter().position(open)
}

fn bug() -> Problem {
    Problem::new(Kind::Bug, "bug")
}
