//! One question over time (da: *spørgsmålet over tid*): each quarter with its interval, the goal, and
//! whether there is a lasting shift. Enter opens the cases behind a quarter.

use ratatui::layout::Rect;

use super::behind;
use super::quarter::sheet::{Chart, Row, Sheet};
use super::quarter::views::{of_shares, run_of};
use super::register::{Finding, new_initiative};
use crate::api::quarter::{Behind, OfQuarter, Period, Quartered, QuestionView};
use crate::api::{Request, Response};
use crate::catalogue::sentences::caveats::Facts;
use crate::catalogue::sentences::quarter_cells::{Counted, goal};
use crate::catalogue::sentences::quarter_lines as said;
use crate::catalogue::texts::Texts;
use crate::domain::month::Quarter;
use crate::domain::quarter::questions::interval;
use crate::domain::statistics::suppression::is_too_small;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};

/// Rows kept for the curve.
const CHART: u16 = 5;
/// Rows of the question's text, and of the sentence about a quarter, at most.
const TEXT: u16 = 3;

/// The page.
#[derive(Debug)]
pub struct State {
    shown: Box<QuestionView>,
    as_table: bool,
    list: List,
}

/// Where things stand.
struct Layout {
    title: Rect,
    chart: Rect,
    legend: Rect,
    said: Rect,
    caveat: Rect,
}

impl State {
    /// The quarters of a question, the latest chosen.
    #[must_use]
    pub fn new(shown: QuestionView) -> Self {
        let mut list = List::new(shown.quarters.len());
        list.select(usize::MAX);
        Self { shown: Box::new(shown), as_table: false, list }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::Analysis
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        let label = self.facts().get(&self.shown.key).map(|facts| Clean::line(&facts.label));
        let label = label.unwrap_or_else(|| Clean::line(&self.shown.key.question));
        ctx.texts.with("question-run-title", &[("question", label.into())])
    }

    /// What the checklists say, as the other pages want it.
    fn facts(&self) -> Facts {
        let known = self.shown.facts.clone();
        known.into_iter().map(|facts| (self.shown.key.clone(), facts)).collect()
    }

    fn name(&self, texts: &Texts) -> Clean {
        said::question_name(&self.shown.key, &self.facts(), texts)
    }

    fn sheet(&self, texts: &Texts) -> Sheet {
        let counted = |(quarter, errors, cases): (Quarter, u64, u64)| {
            (quarter, Counted::plain(errors, cases, interval(errors, cases)))
        };
        let points = || self.shown.quarters.iter().copied().map(counted);
        let row = |(quarter, counted): (Quarter, Counted)| Row {
            name: said::quarter_name(quarter, texts),
            cells: counted.cells(texts),
            beside: counted.beside(texts),
            said: said::question_point((quarter, counted.errors, counted.cases), texts),
            opens: (counted.errors > 0).then(|| {
                let question = Some(self.shown.key.clone());
                (Period::quarter(quarter), Behind { question, ..Behind::default() })
            }),
            is_small: is_too_small(counted.cases),
        };
        let values = points().map(|(quarter, counted)| (quarter, counted.share));
        let chart = self.shown.run_chart.as_ref();
        let sentences = said::question_run(chart, &self.shown.quarters, texts).into_iter();
        Sheet {
            columns: of_shares("quarter-column-quarter", texts),
            rows: points().map(row).collect(),
            chart: Chart::Run(run_of(values, chart, self.shown.goal, texts)),
            said: sentences.chain(self.shown.goal.map(|share| goal(share, texts))).collect(),
            legend: texts.get("quarter-legend-run"),
        }
    }

    fn row(&self, texts: &Texts) -> Option<Row> {
        let place = self.list.selected()?;
        self.sheet(texts).rows.get(place).cloned()
    }

    /// What must be said beside the curve: what it is made of, and that nothing before a change of
    /// meaning is in it.
    fn caveat(texts: &Texts) -> Clean {
        texts.get("question-run-caveat")
    }

    /// The other views belong to the quarter below.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let mut hints = Hints::new();
        for action in [
            Action::ViewShare,
            Action::ViewTrend,
            Action::ViewTeams,
            Action::ViewCauses,
            Action::Reminder,
        ] {
            hints = hints.hide(action);
        }
        if self.row(ctx.texts).is_none_or(|row| row.opens.is_none()) {
            hints = hints.hide(Action::Open).hide(Action::MakeInitiative);
        }
        if self.as_table {
            hints = hints
                .call(Action::ViewTable, ctx.texts.get("quarter-chart-key"))
                .hide(Action::Left)
                .hide(Action::Right);
        }
        hints
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let action = input.key().and_then(|key| keys::action(self.context(), key, ctx.language()));
        match action {
            Some(Action::Back) => Outcome::Close,
            Some(Action::Open) => self.open(ctx),
            Some(Action::MakeInitiative) => self.make_initiative(ctx),
            Some(Action::ViewTable) => {
                self.as_table = !self.as_table;
                Outcome::Stay
            }
            Some(Action::CopyFigures) => {
                let sheet = self.sheet(ctx.texts);
                let caveats = [Self::caveat(ctx.texts)];
                Outcome::Copy(sheet.as_text(&self.name(ctx.texts), &caveats, ctx.texts))
            }
            Some(side @ (Action::Left | Action::Right)) if !self.as_table => {
                let place = self.list.selected().unwrap_or(0);
                let is_forward = side == Action::Right;
                self.list.select(if is_forward { place + 1 } else { place.saturating_sub(1) });
                Outcome::Stay
            }
            _ => {
                let sheet = self.sheet(ctx.texts);
                let height = sheet.body(self.layout(&sheet, ctx).chart, self.as_table);
                match self.list.update(input, height) {
                    ListReply::Moved => Outcome::Stay,
                    ListReply::Opened(_) => self.open(ctx),
                    ListReply::Ignored | ListReply::Marked(_) => Outcome::Ignored,
                }
            }
        }
    }

    fn open(&self, ctx: &Ctx<'_>) -> Outcome {
        match self.row(ctx.texts).and_then(|row| row.opens) {
            Some((period, of)) => {
                Outcome::Ask(Request::Quarter(OfQuarter::ShowBehind { period, of }))
            }
            None => Outcome::Ignored,
        }
    }

    /// The form of an initiative on account of the quarter that is chosen.
    fn make_initiative(&self, ctx: &Ctx<'_>) -> Outcome {
        let Some((period, row)) =
            self.row(ctx.texts).and_then(|row| Some((row.opens.clone()?.0, row)))
        else {
            return Outcome::Ignored;
        };
        let name = self.name(ctx.texts);
        let finding = Finding {
            title: name.as_str().to_owned(),
            problem: Clean::join([&name, &row.said], ": ").into_string(),
            question: self.shown.key.question.clone(),
            area: None,
        };
        new_initiative(period.to.quarter(), finding, ctx)
    }

    /// The question over time, and the cases behind one of its quarters.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        match response {
            Response::Quarter(Quartered::Question(view)) if view.key == self.shown.key => {
                self.shown.clone_from(view);
                self.list.set_rows(self.shown.quarters.len());
                Some(Outcome::Stay)
            }
            Response::Quarter(Quartered::Behind(view)) => {
                let line = self.row(ctx.texts).map(|row| row.said).unwrap_or_default();
                let line = Clean::join([&self.name(ctx.texts), &line], ": ");
                let page = behind::State::new(view.clone(), self.facts(), line);
                Some(Outcome::Open(Box::new(Screen::Behind(page))))
            }
            _ => None,
        }
    }

    fn layout(&self, sheet: &Sheet, ctx: &Ctx<'_>) -> Layout {
        let area = ctx.content();
        let inside = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        let lines = |text: &Clean| Canvas::paragraph_lines(text, inside.width);
        let title = lines(&self.name(ctx.texts)).min(TEXT);
        let legend = if self.as_table { 0 } else { lines(&sheet.legend) };
        let of_rows = sheet.rows.iter().map(|row| lines(&row.said)).max().unwrap_or(0).min(TEXT);
        let of_all: u16 = sheet.said.iter().map(lines).sum();
        let caveat = lines(&Self::caveat(ctx.texts));
        let fixed = title + legend + caveat;
        let said = (of_rows + of_all).min(area.height.saturating_sub(fixed + CHART));
        let chart = area.height.saturating_sub(fixed + said);
        let at = |y: u16, height: u16| Rect { y: area.y + y, height, ..inside };
        Layout {
            title: at(0, title),
            chart: Rect { y: area.y + title, height: chart, ..area },
            legend: at(title + chart, legend),
            said: at(title + chart + legend, said),
            caveat: at(title + chart + legend + said, caveat),
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let sheet = self.sheet(texts);
        let places = self.layout(&sheet, ctx);
        canvas.paragraph(places.title, &self.name(texts), Role::Heading);
        sheet.view(canvas, ctx, places.chart, (&self.list, None, self.as_table));
        canvas.paragraph(places.legend, &sheet.legend, Role::Muted);
        let mut rest = places.said;
        let row = self.row(texts).map(|row| (row.said, Role::Strong));
        let sentences = sheet.said.into_iter().map(|line| (line, Role::Text));
        for (line, role) in row.into_iter().chain(sentences) {
            // Half a sentence would be a share without its interval.
            if Canvas::paragraph_lines(&line, rest.width) <= rest.height {
                let used = canvas.paragraph(rest, &line, role);
                rest = Rect { y: rest.y + used, height: rest.height - used, ..rest };
            }
        }
        canvas.paragraph(places.caveat, &Self::caveat(texts), Role::Warn);
    }

    /// The figures are read again when one comes back.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        let to = self.shown.quarters.last()?.0;
        let key = self.shown.key.clone();
        Some(Request::Quarter(OfQuarter::ShowQuestion { key, to }))
    }
}

impl Page for State {}

#[cfg(test)]
mod tests;
