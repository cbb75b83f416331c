//! What a centre does about what it found (da: *initiativer og opfølgning*): initiatives, their
//! follow-up a quarter, action plans, the overview, targets and what others found. Each is a tab: a
//! table, and below it what is told about the row that is chosen. In a wide window the initiatives are
//! a board.

mod board;
mod mirror_rows;
mod rows;
mod shown;

use ratatui::layout::Rect;

use self::rows::{Line, columns, head, lines};
use self::shown::{Does, Shown, Tab};
use super::initiative::hide_numbers;
use super::register;
use crate::api::initiative::Initiatives;
use crate::api::{Request, Response};
use crate::domain::month::Quarter;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen;
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};
use crate::tui::widgets::numbered;
use crate::tui::widgets::page::Page;
use crate::tui::widgets::path_plot;

/// The content is this wide before the initiatives are a board.
const WIDE: u16 = 110;
/// What can be done on a tab, by its row.
const DEEDS: [Action; 5] =
    [Action::Open, Action::New, Action::Edit, Action::Pick, Action::MakeInitiative];
/// Lines of a table's headings.
const HEADINGS: u16 = 2;
/// Lines kept for what is told about the chosen row, where half of the room is more than that.
const DETAIL: u16 = 8;

/// The page.
#[derive(Debug)]
pub struct State {
    shown: Shown,
    lines: Vec<Line>,
    list: List,
    /// The quarter whose follow-up is shown.
    quarter: Quarter,
    /// Ended initiatives were asked for.
    all: bool,
}

impl State {
    /// The tab that a response fills; none when it fills none.
    #[must_use]
    pub fn of(response: &Response, ctx: &Ctx<'_>) -> Option<Self> {
        let shown = Shown::of(response, false)?;
        let mut quarter = Quarter::of(ctx.today).previous();
        if let Shown::FollowUps(of, _) = &shown {
            quarter = *of;
        }
        let lines = lines(&shown, ctx.texts);
        let list = List::new(lines.len());
        Some(Self { shown, lines, list, quarter, all: false })
    }

    /// What opens the page.
    #[must_use]
    pub fn opening() -> Request {
        Request::Initiative(Box::new(Initiatives::List { all: false }))
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::Initiatives
    }

    /// The name of the tab.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        match self.shown.tab() {
            Tab::Initiatives => ctx.texts.get("initiatives-title"),
            tab => Clean::join([&ctx.texts.get("initiatives-title"), &tab_name(tab, ctx)], " › "),
        }
    }

    /// The keys do what suits the tab.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let row = self.list.selected();
        let mut hints = Hints::new().hide(Action::Status).hide(Action::Reminder);
        for action in DEEDS {
            hints = match self.shown.does(action, row, ctx) {
                Some((id, _)) => hints.label(action, ctx.texts.get(id)),
                None => hints.hide(action),
            };
        }
        hints = match self.shown {
            Shown::FollowUps(..) => hints
                .call(Action::Left, ctx.texts.get("initiatives-quarter-before"))
                .call(Action::Right, ctx.texts.get("initiatives-quarter-after")),
            _ if self.is_board(ctx) => hints,
            _ => hints.hide(Action::Left).hide(Action::Right),
        };
        hide_numbers(hints, Tab::ALL.len())
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let context = self.context();
        let action = input.key().and_then(|key| keys::action(context, key, ctx.language()));
        if let Some(tab) = action.and_then(Action::step).and_then(|step| Tab::ALL.get(step - 1)) {
            return self.go_to(*tab);
        }
        match action {
            Some(Action::Back) => return Outcome::Close,
            Some(Action::Left | Action::Right) if matches!(self.shown, Shown::FollowUps(..)) => {
                return self.other_quarter(action == Some(Action::Right), ctx);
            }
            Some(action) if action != Action::Open && DEEDS.contains(&action) => {
                return self.act(action, ctx);
            }
            _ => {}
        }
        if self.is_board(ctx)
            && let Some(way) = way(input)
        {
            return self.step_on_board(way);
        }
        match self.list.update(input, self.table_area(ctx).height.saturating_sub(HEADINGS)) {
            ListReply::Opened(_) => self.act(Action::Open, ctx),
            ListReply::Moved => Outcome::Stay,
            ListReply::Marked(_) | ListReply::Ignored => Outcome::Ignored,
        }
    }

    fn act(&mut self, action: Action, ctx: &Ctx<'_>) -> Outcome {
        match self.shown.does(action, self.list.selected(), ctx) {
            None => Outcome::Ignored,
            Some((_, Does::Ask(request))) => Outcome::Ask(request),
            Some((_, Does::Form(subject))) => {
                let row = self.list.selected().filter(|_| action != Action::New);
                let about = row.and_then(|row| self.shown.name(row, ctx.texts));
                register::open_about(subject, about.unwrap_or_default(), ctx)
            }
            Some((_, Does::Propose(finding))) => {
                register::new_initiative(self.quarter, finding, ctx)
            }
            Some((_, Does::ShowAll)) => {
                self.all = !self.all;
                let list = Initiatives::List { all: self.all };
                Outcome::Ask(Request::Initiative(Box::new(list)))
            }
        }
    }

    fn go_to(&mut self, tab: Tab) -> Outcome {
        if tab == self.shown.tab() {
            return Outcome::Stay;
        }
        self.all = false;
        Outcome::Ask(tab.request(self.quarter))
    }

    /// The quarter before or after, up to the one that is going on.
    fn other_quarter(&mut self, forward: bool, ctx: &Ctx<'_>) -> Outcome {
        let to = if forward { self.quarter.next() } else { self.quarter.previous() };
        if to > Quarter::of(ctx.today) {
            return Outcome::Stay;
        }
        Outcome::Ask(Tab::FollowUps.request(to))
    }

    fn step_on_board(&mut self, way: board::Way) -> Outcome {
        let Shown::Initiatives { lines, .. } = &self.shown else { return Outcome::Ignored };
        if let Some(from) = self.list.selected() {
            self.list.select(board::step(lines, from, way));
        }
        Outcome::Stay
    }

    fn is_board(&self, ctx: &Ctx<'_>) -> bool {
        matches!(self.shown, Shown::Initiatives { .. }) && ctx.content().width >= WIDE
    }

    /// Fresh data; on the same tab the chosen row stays where it can.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let shown = Shown::of(response, self.all)?;
        if let Shown::FollowUps(quarter, _) = &shown {
            self.quarter = *quarter;
        }
        let is_same = shown.tab() == self.shown.tab();
        self.lines = lines(&shown, ctx.texts);
        if !is_same {
            self.list = List::new(0);
        }
        self.list.set_rows(self.lines.len());
        self.shown = shown;
        Some(Outcome::Stay)
    }

    /// The tab is read again when one comes back.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        Some(self.shown.again(self.quarter))
    }

    /// The table, or the board.
    fn table_area(&self, ctx: &Ctx<'_>) -> Rect {
        let area = ctx.content();
        let above = numbered::rows(&tabs(ctx), area.width.saturating_sub(2)) + 2;
        let room = area.height.saturating_sub(above);
        let rows = u16::try_from(self.lines.len()).unwrap_or(u16::MAX);
        let most = room.saturating_sub(DETAIL.min(room / 2) + 1).max(HEADINGS + 2);
        let height = if self.is_board(ctx) { most } else { (rows + HEADINGS).min(most) };
        Rect { y: area.y + above, height, ..area }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        let chosen = Tab::ALL.iter().position(|tab| *tab == self.shown.tab());
        let used = numbered::view(canvas, inner, &tabs(ctx), chosen);
        canvas.text(
            inner.x,
            area.y + used,
            inner.width,
            &head(&self.shown, ctx.texts),
            Role::Muted,
        );
        let table = self.table_area(ctx);
        if self.lines.is_empty() {
            let id = format!("initiatives-empty-{}", self.shown.tab().word());
            let height = area.bottom().saturating_sub(table.y);
            canvas.paragraph(
                Rect { y: table.y, height, ..inner },
                &ctx.texts.get(&id),
                Role::Strong,
            );
            return;
        }
        self.view_detail(canvas, ctx, Rect { y: table.bottom(), ..inner }, area.bottom());
        match &self.shown {
            Shown::Initiatives { lines, .. } if self.is_board(ctx) => {
                let room = Rect { height: table.height, y: table.y, ..inner };
                board::view(canvas, room, lines, self.list.selected(), ctx.texts);
            }
            shown => {
                let cells: Vec<_> = self.lines.iter().map(|line| line.cells.clone()).collect();
                canvas.table(table, &columns(shown, ctx.texts), &cells, &self.list);
            }
        }
    }

    /// What is told about the chosen row, from a line across down to the bottom.
    fn view_detail(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, from: Rect, bottom: u16) {
        let Some(line) = self.list.selected().and_then(|row| self.lines.get(row)) else { return };
        canvas.rule(from.x, from.y, from.width);
        let room = Rect { y: from.y + 1, height: bottom.saturating_sub(from.y + 1), ..from };
        let page = Page::new(line.detail.clone());
        let height = page.lines(room.width).min(room.height);
        page.view(canvas, Rect { height, ..room });
        if let Some(plot) = self.list.selected().and_then(|row| self.shown.path(row, ctx.texts)) {
            let left = Rect { y: room.y + height, height: room.height - height, ..room };
            path_plot::view(canvas, left, &plot);
        }
    }
}

impl screen::Page for State {}

/// An arrow on the board.
fn way(input: &Input) -> Option<board::Way> {
    let key = input.key().filter(|key| !key.ctrl && !key.alt)?;
    match key.code {
        KeyCode::Up => Some(board::Way::Up),
        KeyCode::Down => Some(board::Way::Down),
        KeyCode::Left => Some(board::Way::Left),
        KeyCode::Right => Some(board::Way::Right),
        _ => None,
    }
}

fn tabs(ctx: &Ctx<'_>) -> Vec<Clean> {
    Tab::ALL.iter().map(|tab| tab_name(*tab, ctx)).collect()
}

fn tab_name(tab: Tab, ctx: &Ctx<'_>) -> Clean {
    ctx.texts.get(&format!("initiatives-tab-{}", tab.word()))
}

#[cfg(test)]
mod tests;
