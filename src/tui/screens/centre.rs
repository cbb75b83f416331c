//! The centre's first page (da: *centrets forside*): what to do now, and who has delivered, team by
//! month. A narrow window shows a quarter, a wide one the year.

mod grid;
mod now;

use std::cmp::Ordering;
use std::time::Duration;

use ratatui::layout::Rect;

use self::now::Now;
use crate::api::post::{CentreHome, Post, Posted, TeamRow};
use crate::api::quarter::{OfQuarter, Period};
use crate::api::{Request, Response};
use crate::catalogue::format;
use crate::catalogue::sentences::post as said;
use crate::domain::month::Month;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::{Input, Key, KeyCode};
use crate::tui::keys::{self, Action, Context};
use crate::tui::model::say;
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::initiatives;
use crate::tui::screens::reading;
use crate::tui::screens::which_file::{self, Purpose};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};
use crate::tui::widgets::page::Block;
pub(super) use grid::{in_words, sign};

/// Click target of the box; cells are numbered from 0.
const BOX_TARGET: usize = 1_000_000;

/// How often the watched folder is looked in while the page is open.
const WATCH: Duration = Duration::from_secs(30);

/// The page.
#[derive(Debug)]
pub struct State {
    view: CentreHome,
    /// The box on top is chosen, and no cell.
    on_box: bool,
    teams: List,
    /// Place of the chosen month.
    month: usize,
}

/// What the numbers on top open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tab {
    Analysis,
    Teams,
    Setup,
    Log,
    Initiatives,
    OwnTeam,
}

impl State {
    /// The page with the month that is due next chosen.
    #[must_use]
    pub fn new(view: CentreHome, ctx: &Ctx<'_>) -> Self {
        let months = &view.matrix.months;
        let due = months.iter().position(|(_, due)| *due >= ctx.today);
        let month = due.unwrap_or(months.len().saturating_sub(1));
        let teams = List::new(view.matrix.teams.len());
        Self { view, on_box: true, teams, month }
    }

    /// The last month in the table.
    #[must_use]
    pub fn period(view: &CentreHome) -> Option<Month> {
        view.matrix.months.last().map(|(month, _)| *month)
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::Centre
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("centre-title")
    }

    fn tabs(&self) -> &'static [Tab] {
        match self.view.leads_team {
            true => {
                &[Tab::Teams, Tab::Setup, Tab::Log, Tab::Analysis, Tab::Initiatives, Tab::OwnTeam]
            }
            false => &[Tab::Teams, Tab::Setup, Tab::Log, Tab::Analysis, Tab::Initiatives],
        }
    }

    /// F8 takes in what is new, F4 files from elsewhere, F5 looks again.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let texts = ctx.texts;
        let enter = if self.on_box { "key-continue" } else { "key-open" };
        let mut hints = Hints::new()
            .label(Action::Open, texts.get(enter))
            .call(Action::Pick, texts.get("centre-fetch-key"))
            .call(Action::GoTo, texts.get("centre-look-key"));
        if !self.view.inbox.files.is_empty() {
            hints = hints.label(Action::Next, texts.get("centre-take-in-key"));
        }
        if self.on_box || self.reminder(ctx).is_none() {
            hints = hints.hide(Action::Reminder);
        }
        if !self.view.leads_team {
            hints = hints.hide(Action::Back);
        }
        let numbers = self.tabs().len();
        keys::rows(Context::Centre)
            .into_iter()
            .map(|row| row.action)
            .filter(|action| action.step().is_some_and(|step| step > numbers))
            .fold(hints, Hints::hide)
    }

    fn now(&self) -> Now {
        now::now(&self.view)
    }

    fn team(&self) -> Option<&TeamRow> {
        self.view.matrix.teams.get(self.teams.selected()?)
    }

    fn reminder(&self, ctx: &Ctx<'_>) -> Option<Clean> {
        self.reminder_of(self.team()?, ctx)
    }

    fn reminder_of(&self, row: &TeamRow, ctx: &Ctx<'_>) -> Option<Clean> {
        said::reminder(ctx.texts, &self.view.matrix.centre, &row.team, &row.missing)
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        match input {
            Input::Row(target) => return self.clicked(*target, ctx),
            Input::Elapsed => {
                let until = Self::period(&self.view);
                return Outcome::Ask(Request::Post(Post::Watch { until }));
            }
            _ => {}
        }
        let action = input.key().and_then(|key| keys::action(Context::Centre, key, ctx.language()));
        match action {
            Some(Action::Open) if self.on_box => self.do_now(ctx),
            Some(Action::Open) => self.open_cell(),
            Some(Action::Next) if !self.view.inbox.files.is_empty() => self.take_in(),
            Some(Action::Pick) => fetch(ctx),
            Some(Action::GoTo) => Outcome::Many(vec![
                self.refresh().map_or(Outcome::Stay, Outcome::Ask),
                say(ctx.texts.get("centre-looked")),
            ]),
            Some(Action::Reminder) if !self.on_box => {
                self.reminder(ctx).map_or(Outcome::Ignored, Outcome::Copy)
            }
            Some(Action::Left) => self.step_month(false, ctx),
            Some(Action::Right) => self.step_month(true, ctx),
            Some(Action::Back) if self.view.leads_team => Outcome::Close,
            Some(action) => match action.step().and_then(|step| self.tabs().get(step - 1)) {
                Some(tab) => self.open_tab(*tab, ctx),
                None => self.step_team(input, ctx),
            },
            None => self.step_team(input, ctx),
        }
    }

    fn clicked(&mut self, target: usize, ctx: &Ctx<'_>) -> Outcome {
        if target == BOX_TARGET {
            self.on_box = true;
            return self.do_now(ctx);
        }
        let months = self.view.matrix.months.len().max(1);
        let (team, month) = (target / months, target % months);
        if team >= self.teams.rows() {
            return Outcome::Ignored;
        }
        let is_chosen = !self.on_box && (self.teams.selected(), self.month) == (Some(team), month);
        self.on_box = false;
        self.month = month;
        self.teams.select(team);
        if is_chosen { self.open_cell() } else { Outcome::Stay }
    }

    /// Up and down; above the first team stands the box.
    fn step_team(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let up = matches!(input.key().map(|key| key.code), Some(KeyCode::Up | KeyCode::Home));
        let down = matches!(input.key().map(|key| key.code), Some(KeyCode::Down));
        if self.on_box {
            if (down || matches!(input, Input::Wheel { up: false, .. })) && self.teams.rows() > 0 {
                self.on_box = false;
                return Outcome::Stay;
            }
            return if up { Outcome::Stay } else { Outcome::Ignored };
        }
        if up && self.teams.selected() == Some(0) {
            self.on_box = true;
            return Outcome::Stay;
        }
        match self.teams.update(input, grid::rows(self, ctx)) {
            ListReply::Moved => Outcome::Stay,
            _ => Outcome::Ignored,
        }
    }

    /// The month to the left or right; over the edge the quarter before or after comes in sight.
    fn step_month(&mut self, forward: bool, ctx: &Ctx<'_>) -> Outcome {
        if self.on_box && self.teams.rows() > 0 {
            self.on_box = false;
            return Outcome::Stay;
        }
        let months = &self.view.matrix.months;
        let until =
            |month| Outcome::Ask(Request::Post(Post::ShowCentreHome { until: Some(month) }));
        let Some((last, _)) = months.last().copied() else { return Outcome::Stay };
        match forward {
            true if self.month + 1 < months.len() => self.month += 1,
            true if last < Month::of(ctx.today) => return until(last.next()),
            true => {}
            false if self.month > 0 => self.month -= 1,
            false => return until(Month::of(last.quarter().previous().first_day())),
        }
        Outcome::Stay
    }

    fn do_now(&self, ctx: &Ctx<'_>) -> Outcome {
        match self.now() {
            Now::AddTeams => Outcome::Ask(Request::Post(Post::ShowTeams)),
            Now::GiveSetup | Now::GiveSetupAgain | Now::FindFolder => {
                Outcome::Ask(Request::Post(Post::ShowCentre))
            }
            Now::TakeIn(_) => self.take_in(),
            Now::Choose { team, month } => self.open(team, month),
            Now::Remind(row) => {
                let row = self.view.matrix.teams.get(row);
                let text = row.and_then(|row| self.reminder_of(row, ctx));
                text.map_or(Outcome::Stay, Outcome::Copy)
            }
            Now::Fetch(_) => fetch(ctx),
        }
    }

    fn open_cell(&self) -> Outcome {
        match self.teams.selected() {
            Some(team) => self.open(team, self.month),
            None => Outcome::Stay,
        }
    }

    fn open(&self, team: usize, month: usize) -> Outcome {
        let matrix = &self.view.matrix;
        match (matrix.teams.get(team), matrix.months.get(month)) {
            (Some(row), Some((month, _))) => {
                let team = row.team.as_str().to_owned();
                Outcome::Ask(Request::Post(Post::ShowTeamMonth { team, month: *month }))
            }
            _ => Outcome::Stay,
        }
    }

    fn take_in(&self) -> Outcome {
        let paths = self.view.inbox.files.iter().map(|file| file.path.as_str().to_owned());
        Outcome::Ask(Request::Post(Post::TakePackages(paths.collect())))
    }

    fn open_tab(&self, tab: Tab, ctx: &Ctx<'_>) -> Outcome {
        match tab {
            Tab::Teams => Outcome::Ask(Request::Post(Post::ShowTeams)),
            Tab::Setup => Outcome::Ask(Request::Post(Post::ShowCentre)),
            Tab::Analysis => self.analysis(ctx),
            Tab::Initiatives => Outcome::Ask(initiatives::State::opening()),
            Tab::OwnTeam => Outcome::Ask(Request::ShowMonth),
            Tab::Log => {
                let page = reading::State::new(ctx.texts.get("intake-log"), self.log(ctx));
                Outcome::Open(Box::new(Screen::Reading(page)))
            }
        }
    }

    /// The figures of the quarter of the chosen month.
    fn analysis(&self, ctx: &Ctx<'_>) -> Outcome {
        let month = self.view.matrix.months.get(self.month).map(|(month, _)| *month);
        let quarter = month.unwrap_or(Month::of(ctx.today)).quarter();
        Outcome::Ask(Request::Quarter(OfQuarter::Show(Period::quarter(quarter))))
    }

    /// Every file looked at, the newest first.
    fn log(&self, ctx: &Ctx<'_>) -> Vec<Block> {
        let texts = ctx.texts;
        if self.view.inbox.log.is_empty() {
            return vec![Block::Paragraph(texts.get("intake-log-empty"))];
        }
        let line = |(at, who, name, outcome): &(_, Clean, Clean, Clean)| {
            let fate = texts.get(&format!("fate-{}", outcome.as_str()));
            let args = [("name", name.into()), ("who", who.into()), ("fate", fate.into())];
            Block::Pair(format::danish_moment(*at, texts), texts.with("intake-log-line", &args))
        };
        self.view.inbox.log.iter().map(line).collect()
    }

    /// A fresh view; the chosen team and month stay where they are there.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let view = match response {
            Response::Post(Posted::CentreHome(view)) => view,
            Response::Post(Posted::NothingNew) => return Some(Outcome::Stay),
            _ => return None,
        };
        let team = self.team().map(|row| row.team.clone());
        let mut fresh = Self::new(view.as_ref().clone(), ctx);
        fresh.on_box = self.on_box || fresh.teams.rows() == 0;
        let chosen = self.view.matrix.months.get(self.month).map(|(month, _)| *month);
        // Over the edge it is the month beside the one that stood at it.
        let chosen = chosen.map(|month| match Self::period(&self.view).cmp(&Self::period(view)) {
            Ordering::Equal => month,
            Ordering::Less => month.next(),
            Ordering::Greater => month.previous(),
        });
        let mut months = fresh.view.matrix.months.iter();
        if let Some(place) = months.position(|(month, _)| Some(*month) == chosen) {
            fresh.month = place;
        }
        let teams = &fresh.view.matrix.teams;
        if let Some(place) = teams.iter().position(|row| Some(&row.team) == team.as_ref()) {
            fresh.teams.select(place);
        }
        *self = fresh;
        Some(Outcome::Stay)
    }

    /// The page is read again, and the folder looked in, when one comes back.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        let until = Self::period(&self.view);
        Some(Request::Post(Post::ShowCentreHome { until }))
    }

    /// The folder is looked in by itself. Not one that is gone, which may take long to say so:
    /// that waits for F5.
    #[must_use]
    pub fn wake_after(&self) -> Option<Duration> {
        let inbox = &self.view.inbox;
        (!inbox.folder.is_empty() && !inbox.is_gone).then_some(WATCH)
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        let mut y = area.y;
        self.view_tabs(canvas, ctx, Rect { height: 1, ..area });
        y += 1;
        y += now::view(self, canvas, ctx, Rect { y, height: 4, ..area });
        grid::view(self, canvas, ctx, Rect { y, height: area.bottom().saturating_sub(y), ..area });
    }

    fn view_tabs(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) {
        let mut x = area.x + 1;
        for (place, tab) in self.tabs().iter().enumerate() {
            let id = match tab {
                Tab::Teams => "centre-tab-teams",
                Tab::Setup => "centre-tab-setup",
                Tab::Log => "intake-log",
                Tab::Analysis => "quarter-title",
                Tab::Initiatives => "centre-tab-initiatives",
                Tab::OwnTeam => "centre-tab-own-team",
            };
            let number = Clean::digits(place + 1);
            let name = ctx.texts.get(id);
            let room = area.right().saturating_sub(x);
            let used = canvas.pieces(
                x,
                area.y,
                room,
                &[(&number, Role::Accent), (&Clean::symbol(" "), Role::Text), (&name, Role::Text)],
            );
            if let Some(digit) = number.as_str().chars().next() {
                canvas.target(Rect { x, width: used, ..area }, Key::char(digit));
            }
            x += used + 3;
        }
    }
}

impl Page for State {}

fn fetch(ctx: &Ctx<'_>) -> Outcome {
    let page = which_file::State::new(Purpose::Months, ctx);
    Outcome::Open(Box::new(Screen::WhichFile(page)))
}

#[cfg(test)]
mod tests;
