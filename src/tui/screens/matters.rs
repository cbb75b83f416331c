//! Corrections and critical matters: what is still to be done, and what was.

use ratatui::layout::Rect;

use crate::api::response::MatterLine;
use crate::api::{Request, Response};
use crate::catalogue::format;
use crate::catalogue::signs::Sign;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Cell, Column, Side};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};

/// The page.
#[derive(Debug)]
pub struct State {
    lines: Vec<MatterLine>,
    list: List,
}

impl State {
    /// What is to be done, open matters first.
    #[must_use]
    pub fn new(lines: Vec<MatterLine>) -> Self {
        let list = List::new(lines.len());
        Self { lines, list }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::List
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("matters-title")
    }

    /// F8 says it is done, F4 that it cannot be.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        Hints::new()
            .label(Action::Next, ctx.texts.get("matters-done-key"))
            .label(Action::Pick, ctx.texts.get("matters-cannot-key"))
            .hide(Action::Mark)
            .hide(Action::NextUnanswered)
    }

    fn selected(&self) -> Option<&MatterLine> {
        self.lines.get(self.list.selected()?)
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let action = input.key().and_then(|key| keys::action(Context::List, key, ctx.language()));
        match (action, self.selected()) {
            (Some(Action::Back), _) => return Outcome::Close,
            (Some(Action::CopyCase), Some(line)) => return Outcome::Copy(line.case_ref.clone()),
            (Some(action @ (Action::Next | Action::Pick)), Some(line)) if line.open => {
                return Outcome::Ask(Request::Settle {
                    review_id: line.review_id,
                    question: line.question.clone(),
                    critical: line.critical,
                    done: action == Action::Next,
                    on: ctx.today,
                    by: String::new(),
                });
            }
            _ => {}
        }
        match self.list.update(input, table(ctx).height.saturating_sub(2)) {
            ListReply::Opened(row) => self.lines.get(row).map_or(Outcome::Stay, |line| {
                Outcome::Ask(Request::OpenCase {
                    review_id: line.review_id,
                    question: Some(line.question.clone()),
                })
            }),
            ListReply::Moved => Outcome::Stay,
            _ => Outcome::Ignored,
        }
    }

    /// Takes fresh lines.
    pub fn answered(&mut self, response: &Response, _ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::Matters(lines) = response else { return None };
        let selected = self.list.selected().unwrap_or(0);
        *self = Self::new(lines.clone());
        self.list.select(selected.min(self.lines.len().saturating_sub(1)));
        Some(Outcome::Stay)
    }

    /// The page is read again when one comes back.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        Some(Request::ShowMatters)
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let area = ctx.content();
        let open = self.lines.iter().filter(|line| line.open).count();
        let said = texts.with("matters-open", &[("n", open.into())]);
        canvas.text(area.x + 1, area.y, area.width, &said, Role::Strong);
        let column = |id: &str, width, side| Column { title: texts.get(id), width, side };
        let columns = [
            column("cases-column-sign", 2, Side::Left),
            column("matters-column-kind", 10, Side::Left),
            column("matters-column-month", 8, Side::Left),
            column("matters-column-case", 18, Side::Left),
            column("matters-column-question", 8, Side::Left),
            column("matters-column-words", 0, Side::Left),
        ];
        let rows: Vec<Vec<Cell>> = self.lines.iter().map(|line| row(line, ctx)).collect();
        canvas.table(table(ctx), &columns, &rows, &self.list);
    }
}

impl Page for State {}

fn table(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { y: area.y + 2, height: area.height.saturating_sub(3), ..area }
}

fn row(line: &MatterLine, ctx: &Ctx<'_>) -> Vec<Cell> {
    let texts = ctx.texts;
    let (sign, role) = match (line.open, line.critical) {
        (false, _) => (Sign::Done, Role::Muted),
        (true, true) => (Sign::Mend, Role::Warn),
        (true, false) => (Sign::NotBegun, Role::Text),
    };
    let kind = if line.critical { "matters-critical" } else { "matters-cure" };
    let case = Clean::join([&Clean::line(&line.number.to_string()), &line.case_ref], " · ");
    let words = match line.due.filter(|_| line.open) {
        Some(due) => {
            let date = format::short_date(due);
            let words = &line.words;
            texts.with("matters-due", &[("date", (&date).into()), ("words", words.into())])
        }
        None => line.words.clone(),
    };
    let cell = |text: Clean| Cell { text, role };
    vec![
        cell(sign.clean()),
        cell(texts.get(kind)),
        cell(Clean::line(&line.month.to_string())),
        cell(case),
        cell(line.label.clone()),
        cell(words),
    ]
}
