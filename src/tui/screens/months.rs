//! All months (da: *måneder*) with their state; the newest on top.

use ratatui::layout::Rect;

use crate::api::response::MonthLine;
use crate::api::{Request, Response};
use crate::catalogue::format;
use crate::catalogue::texts::Arg;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Cell, Column, Side};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::{Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};

/// The list of months.
#[derive(Debug)]
pub struct State {
    lines: Vec<MonthLine>,
    list: List,
}

impl Page for State {}

impl State {
    /// A list of these months, in any order.
    #[must_use]
    pub fn new(lines: Vec<MonthLine>) -> Self {
        let mut state = Self { lines: Vec::new(), list: List::new(0) };
        state.show(lines);
        state
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::List
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("months-title")
    }

    /// Enter works in the month from here on; the other keys of lists mean nothing here.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let hints =
            Hints::new().hide(Action::Mark).hide(Action::CopyCase).hide(Action::NextUnanswered);
        match self.lines.is_empty() {
            true => hints.hide(Action::Open),
            false => hints.label(Action::Open, ctx.texts.get("months-go")),
        }
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        match self.list.update(input, rows_area(ctx).height) {
            ListReply::Opened(row) => match self.lines.get(row) {
                Some(line) => Outcome::Ask(Request::GoToMonth(line.month)),
                None => Outcome::Stay,
            },
            ListReply::Moved | ListReply::Marked(_) => Outcome::Stay,
            ListReply::Ignored => match input.key().map(|key| key.code) {
                Some(KeyCode::Esc | KeyCode::Backspace) => Outcome::Close,
                _ => Outcome::Ignored,
            },
        }
    }

    /// Draws the list.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let table = ctx.content();
        if self.lines.is_empty() {
            canvas.paragraph(table, &texts.get("months-none"), Role::Text);
            return;
        }
        let column = |id, width, side| Column { title: texts.get(id), width, side };
        let columns = [
            column("months-month", 14, Side::Left),
            column("months-state", 18, Side::Left),
            column("months-cases", 6, Side::Right),
            column("months-errors", 19, Side::Right),
        ];
        let rows: Vec<Vec<Cell>> = self.lines.iter().map(|line| cells(line, ctx)).collect();
        canvas.table(table, &columns, &rows, &self.list);
    }

    /// The list read again keeps its selection.
    pub fn answered(&mut self, response: &Response, _ctx: &Ctx<'_>) -> Option<Outcome> {
        match response {
            Response::Months(lines) => {
                self.show(lines.clone());
                Some(Outcome::Stay)
            }
            _ => None,
        }
    }

    /// The months are read again when one comes back.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        Some(Request::ShowMonths)
    }

    fn show(&mut self, mut lines: Vec<MonthLine>) {
        let selected = self.list.selected().and_then(|row| self.lines.get(row));
        let selected = selected.map(|line| line.month);
        lines.sort_by_key(|line| std::cmp::Reverse(line.month));
        self.list.set_rows(lines.len());
        if let Some(row) = lines.iter().position(|line| Some(line.month) == selected) {
            self.list.select(row);
        }
        self.lines = lines;
    }
}

/// What a month shows: name, state, cases, and cases in error once it is closed.
fn cells(line: &MonthLine, ctx: &Ctx<'_>) -> Vec<Cell> {
    let texts = ctx.texts;
    let (state, role) = match (line.closed, line.cases) {
        (Some(1), _) => (texts.get("months-closed"), Role::Ok),
        (Some(version), _) => {
            (texts.with("months-closed-again", &[("version", Arg::plain(version))]), Role::Ok)
        }
        (None, 0) => (texts.get("months-not-drawn"), Role::Muted),
        (None, _) => (texts.get("months-open"), Role::Warn),
    };
    let errors = match line.errors {
        Some((errors, of)) => {
            texts.with("months-errors-of", &[("n", Arg::plain(errors)), ("of", Arg::plain(of))])
        }
        None => Clean::symbol("–"),
    };
    vec![
        Cell::text(format::month(line.month.first_day(), texts)),
        Cell { text: state, role },
        Cell::text(Clean::digits(line.cases)),
        Cell::text(errors),
    ]
}

/// The rows of the table, under its heading and rule.
fn rows_area(ctx: &Ctx<'_>) -> Rect {
    let table = ctx.content();
    Rect { y: table.y + 2, height: table.height.saturating_sub(2), ..table }
}

#[cfg(test)]
mod tests;
