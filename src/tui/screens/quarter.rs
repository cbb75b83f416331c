//! The figures of a quarter (da: *analyse*): one view at a time, as a chart or a table, with its
//! sentence, and the caveats always in sight. Enter opens the cases behind a figure.

mod areas;
mod draw;
mod findings;
mod questions;
pub(in crate::tui::screens) mod sheet;
pub(in crate::tui::screens) mod views;

use self::sheet::{Row, Sheet};
use self::views::{View, area_name, period};
use crate::api::quarter::{FiguresView, OfQuarter, Period, Quartered};
use crate::api::{Request, Response};
use crate::catalogue::sentences::caveats::caveat;
use crate::catalogue::sentences::quarter_lines as said;
use crate::catalogue::texts::Texts;
use crate::domain::month::Quarter;
use crate::domain::quarter::tally::QuestionKey;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::register::{Finding, new_initiative};
use crate::tui::screens::{behind, reading};
use crate::tui::widgets::list::{List, ListReply};
use crate::tui::widgets::page::Block;

/// Click targets of the tabs are numbered from here.
const TAB_TARGET: usize = 1_000_000;

/// The page.
#[derive(Debug)]
pub struct State {
    shown: Box<FiguresView>,
    view: View,
    as_table: bool,
    list: List,
    /// The team chosen in a table of signs; none is all together.
    team: Option<usize>,
}

impl State {
    /// The first view of the figures.
    #[must_use]
    pub fn new(shown: FiguresView, ctx: &Ctx<'_>) -> Self {
        let view = View::default();
        let list = List::new(view.sheet(&shown, ctx.texts).rows.len());
        Self { shown: Box::new(shown), view, as_table: false, list, team: None }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::Analysis
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("quarter-title")
    }

    fn sheet(&self, texts: &Texts) -> Sheet {
        self.view.sheet(&self.shown, texts)
    }

    fn quarter(&self) -> Quarter {
        self.shown.figures.to.quarter()
    }

    /// "4. kvartal 2026, alle områder".
    fn what(&self, texts: &Texts) -> Clean {
        let figures = &self.shown.figures;
        let period = said::period(figures.from, figures.to, texts);
        let area = area_name(&self.shown, figures.area.as_deref(), texts);
        Clean::join([&period, &area], ", ")
    }

    /// F2 writes the analysis, F4 is another area, F7 and F8 another quarter.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let texts = ctx.texts;
        let sheet = self.sheet(texts);
        let mut hints = Hints::new()
            .label(Action::Edit, texts.get("quarter-write-key"))
            .call(Action::NextPane, texts.get("quarter-view-key"))
            .call(Action::Pick, texts.get("quarter-area-key"))
            .call(Action::GoTo, texts.get("quarter-all-key"))
            .call(Action::Previous, texts.get("quarter-before-key"))
            .hide(Action::Reminder);
        if self.quarter() < Quarter::of(ctx.today) {
            hints = hints.call(Action::Next, texts.get("quarter-after-key"));
        }
        // The letter of the view one is on changes nothing.
        let here = match self.view {
            View::Overview => Some(Action::ViewShare),
            View::Run => Some(Action::ViewTrend),
            View::Teams => Some(Action::ViewTeams),
            View::Causes => Some(Action::ViewCauses),
            _ => None,
        };
        hints = here.into_iter().fold(hints, Hints::hide);
        if self.question(texts).is_some() {
            hints = hints.label(Action::ViewTrend, texts.get("question-run-key"));
        }
        if self.row(texts).is_none_or(|row| row.opens.is_none()) {
            hints = hints.hide(Action::Open).hide(Action::MakeInitiative);
        }
        if !sheet.has_chart() {
            hints = hints.hide(Action::ViewTable);
        } else if self.as_table {
            hints = hints.call(Action::ViewTable, texts.get("quarter-chart-key"));
        }
        if !sheet.runs_sideways(self.as_table) && sheet.heat_columns(self.as_table) == 0 {
            hints = hints.hide(Action::Left).hide(Action::Right);
        }
        hints
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if let Input::Row(target) = input
            && let Some(place) = target.checked_sub(TAB_TARGET)
        {
            return View::ALL.get(place).map_or(Outcome::Stay, |view| self.go_to(*view, ctx));
        }
        let action = input.key().and_then(|key| keys::action(self.context(), key, ctx.language()));
        match action {
            Some(Action::Back) => Outcome::Close,
            Some(Action::Open) => self.open(ctx),
            Some(Action::MakeInitiative) => self.make_initiative(ctx),
            Some(Action::ViewShare) => self.go_to(View::Overview, ctx),
            Some(Action::ViewTrend) => self.over_time(ctx),
            Some(Action::ViewTeams) => self.go_to(View::Teams, ctx),
            Some(Action::ViewCauses) => self.go_to(View::Causes, ctx),
            Some(Action::NextPane) => self.go_to(self.view.next(), ctx),
            Some(Action::ViewTable) if self.sheet(ctx.texts).has_chart() => {
                self.as_table = !self.as_table;
                Outcome::Stay
            }
            Some(Action::CopyFigures) => Outcome::Copy(self.as_text(ctx.texts)),
            Some(Action::Edit) => ask(OfQuarter::ShowAnalysis(self.quarter())),
            Some(Action::Pick) => self.other_area(),
            Some(Action::GoTo) => self.read_all(ctx),
            Some(Action::Previous) => self.other_quarter(self.quarter().previous()),
            Some(Action::Next) if self.quarter() < Quarter::of(ctx.today) => {
                self.other_quarter(self.quarter().next())
            }
            Some(Action::Left) => self.sideways(false, ctx),
            Some(Action::Right) => self.sideways(true, ctx),
            action => match action.and_then(Action::step) {
                Some(step) => {
                    let view = View::ALL.get(step - 1).copied();
                    view.map_or(Outcome::Ignored, |view| self.go_to(view, ctx))
                }
                None => self.step(input, ctx),
            },
        }
    }

    fn step(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let height = self.body(ctx);
        match self.list.update(input, height) {
            ListReply::Moved => Outcome::Stay,
            ListReply::Opened(_) => self.open(ctx),
            ListReply::Ignored | ListReply::Marked(_) => Outcome::Ignored,
        }
    }

    fn body(&self, ctx: &Ctx<'_>) -> u16 {
        let sheet = self.sheet(ctx.texts);
        sheet.body(self.layout(&sheet, ctx).chart, self.as_table)
    }

    fn go_to(&mut self, view: View, ctx: &Ctx<'_>) -> Outcome {
        self.view = view;
        self.team = None;
        self.list = List::new(self.sheet(ctx.texts).rows.len());
        if view == View::Run {
            // The latest quarter is what one came for.
            self.list.select(usize::MAX);
        }
        Outcome::Stay
    }

    /// Along a curve, or to another team of a table of signs.
    fn sideways(&mut self, forward: bool, ctx: &Ctx<'_>) -> Outcome {
        let sheet = self.sheet(ctx.texts);
        if sheet.runs_sideways(self.as_table) {
            let place = self.list.selected().unwrap_or(0);
            self.list.select(if forward { place + 1 } else { place.saturating_sub(1) });
            return Outcome::Stay;
        }
        let teams = sheet.heat_columns(self.as_table);
        self.team = match (self.team, forward) {
            (None, true) if teams > 0 => Some(0),
            (Some(team), true) => Some((team + 1).min(teams.saturating_sub(1))),
            (Some(team), false) => team.checked_sub(1),
            (None, _) => return Outcome::Ignored,
        };
        Outcome::Stay
    }

    /// What is chosen: a row, or one team of it.
    fn row(&self, texts: &Texts) -> Option<Row> {
        let place = self.list.selected()?;
        let of_team =
            self.team.and_then(|team| questions::in_team(&self.shown, place, team, texts));
        match of_team.filter(|_| self.view == View::Questions && !self.as_table) {
            Some(row) => Some(row),
            None => self.sheet(texts).rows.get(place).cloned(),
        }
    }

    fn open(&self, ctx: &Ctx<'_>) -> Outcome {
        match self.row(ctx.texts).and_then(|row| row.opens) {
            Some((period, of)) => ask(OfQuarter::ShowBehind { period, of }),
            None => Outcome::Ignored,
        }
    }

    /// The chosen question over time, or all quarters.
    fn over_time(&mut self, ctx: &Ctx<'_>) -> Outcome {
        match self.question(ctx.texts) {
            Some(key) => ask(OfQuarter::ShowQuestion { key, to: self.quarter() }),
            None => self.go_to(View::Run, ctx),
        }
    }

    /// The question that the chosen row is about.
    fn question(&self, texts: &Texts) -> Option<QuestionKey> {
        self.row(texts)?.opens?.1.question
    }

    /// The form of an initiative on account of the figure, filled with what the figure says.
    fn make_initiative(&self, ctx: &Ctx<'_>) -> Outcome {
        let row = self.row(ctx.texts);
        let Some((row, (_, of))) = row.and_then(|row| Some((row.clone(), row.opens?))) else {
            return Outcome::Ignored;
        };
        let finding = Finding {
            title: row.name.as_str().to_owned(),
            problem: Clean::join([&self.what(ctx.texts), &row.said], ": ").into_string(),
            question: of.question.map(|key| key.question).unwrap_or_default(),
            area: None,
        };
        new_initiative(self.quarter(), finding, ctx)
    }

    /// All areas, then each, and round again.
    fn other_area(&self) -> Outcome {
        let areas = || self.shown.areas.iter().map(|(id, _)| id);
        let area = match &self.shown.figures.area {
            None => areas().next().cloned(),
            Some(now) => areas().skip_while(|id| *id != now).nth(1).cloned(),
        };
        ask(OfQuarter::Show(Period { area, ..period(&self.shown) }))
    }

    fn other_quarter(&self, quarter: Quarter) -> Outcome {
        let area = self.shown.figures.area.clone();
        ask(OfQuarter::Show(Period { area, ..Period::quarter(quarter) }))
    }

    fn caveats(&self, texts: &Texts) -> Vec<Clean> {
        let found = self.shown.figures.caveats.iter();
        let lines: Vec<Clean> =
            found.map(|found| caveat(found, &self.shown.questions, texts)).collect();
        if lines.is_empty() { vec![texts.get("quarter-caveats-none")] } else { lines }
    }

    fn as_text(&self, texts: &Texts) -> Clean {
        let what = [&self.view.heading(texts), &self.what(texts)];
        self.sheet(texts).as_text(&Clean::join(what, ", "), &self.caveats(texts), texts)
    }

    /// Every sentence of the view and every caveat, for reading.
    fn read_all(&self, ctx: &Ctx<'_>) -> Outcome {
        let texts = ctx.texts;
        let sheet = self.sheet(texts);
        let mut blocks = vec![Block::Heading(self.view.heading(texts))];
        blocks.push(Block::Paragraph(self.what(texts)));
        blocks.extend(sheet.said.iter().cloned().map(Block::Paragraph));
        blocks.extend(sheet.rows.into_iter().map(|row| Block::Bullet(row.said)));
        blocks.push(Block::Blank);
        blocks.push(Block::Heading(texts.get("quarter-section-caveats")));
        blocks.extend(self.caveats(texts).into_iter().map(Block::Bullet));
        let page = reading::State::new(self.view.name(texts), blocks);
        Outcome::Open(Box::new(Screen::Reading(page)))
    }

    /// Other figures in the same view; the cases behind one on a page of their own.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        match response {
            Response::Quarter(Quartered::Figures(view)) => {
                self.shown.clone_from(view);
                self.list.set_rows(self.sheet(ctx.texts).rows.len());
                let teams = self.shown.figures.questions.teams.len();
                self.team = self.team.filter(|team| *team < teams);
                Some(Outcome::Stay)
            }
            Response::Quarter(Quartered::Behind(view)) => {
                let said = self.row(ctx.texts).map(|row| row.said).unwrap_or_default();
                let page = behind::State::new(view.clone(), self.shown.questions.clone(), said);
                Some(Outcome::Open(Box::new(Screen::Behind(page))))
            }
            _ => None,
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        self.view_all(canvas, ctx);
    }

    /// The figures are read again when one comes back.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        Some(Request::Quarter(OfQuarter::Show(period(&self.shown))))
    }
}

impl Page for State {}

fn ask(of: OfQuarter) -> Outcome {
    Outcome::Ask(Request::Quarter(of))
}

#[cfg(test)]
mod tests;
