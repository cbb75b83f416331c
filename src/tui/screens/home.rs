//! "What shall I do now?": the first line goes on where one left, the five steps of the month
//! stand below with their state, then what wants attention.

mod words;

use ratatui::layout::Rect;

use crate::api::post::Post;
use crate::api::request::DrawPlan;
use crate::api::response::{Attention, GoOn, Home, Step};
use crate::api::{Request, Response};
use crate::catalogue::format;
use crate::domain::delivery::Level;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Weight};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::model::case_list_page;
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::cases::case_cells;
use crate::tui::screens::{reading, which_file};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};
use crate::tui::widgets::page::Block;

/// The content is this wide before the cases stand beside the steps.
const WIDE: u16 = 116;
/// Columns of the left half of a wide page.
const LEFT: u16 = 66;

/// A line that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    GoOn,
    Step(Step),
    Attention(Attention),
    Months,
    /// The centre's page, for who leads a team and manages a centre.
    Centre,
}

/// The page.
#[derive(Debug)]
pub struct State {
    view: Home,
    lines: Vec<Line>,
    list: List,
}

impl State {
    /// The page of a month.
    #[must_use]
    pub fn new(view: Home) -> Self {
        let mut lines = vec![Line::GoOn];
        lines.extend(view.steps.iter().map(|(step, _)| Line::Step(*step)));
        lines.extend(view.attention.iter().map(|attention| Line::Attention(*attention)));
        lines.push(Line::Months);
        if view.manages_centre {
            lines.push(Line::Centre);
        }
        let list = List::new(lines.len());
        Self { view, lines, list }
    }

    /// The page before it has been read.
    #[must_use]
    pub fn waiting(today: chrono::NaiveDate) -> Self {
        Self::new(Home {
            user: Clean::default(),
            team: Clean::default(),
            month: crate::domain::month::Month::of(today),
            deadline: today,
            working_days_left: 0,
            closed: false,
            sent: None,
            steps: Vec::new(),
            frame_cases: None,
            loaded_on: None,
            drawn_on: None,
            cases: 0,
            done: 0,
            answers_erased: false,
            attention: Vec::new(),
            checklist_faults: Vec::new(),
            read_only: false,
            folder: Clean::default(),
            go_on: GoOn::Step(Step::List),
            lines: Vec::new(),
            shares: Vec::new(),
            saved_at: None,
            demo: false,
            is_new: false,
            manages_centre: false,
        })
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::Home
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("home-title")
    }

    /// Home is where Esc ends, and there are as many numbers as lines.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let on_the_first = self.list.selected() == Some(0);
        let enter = if on_the_first { "key-continue" } else { "key-open" };
        let hints = Hints::new().hide(Action::Back).label(Action::Open, ctx.texts.get(enter));
        let numbers = self.lines.len().saturating_sub(1);
        keys::rows(Context::Home)
            .into_iter()
            .map(|row| row.action)
            .filter(|action| action.step().is_some_and(|step| step > numbers))
            .fold(hints, Hints::hide)
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let action = input.key().and_then(|key| keys::action(Context::Home, key, ctx.language()));
        if let Some(number) = action.and_then(Action::step) {
            // Number n stands before line n; the first line has none.
            return self
                .lines
                .get(number)
                .copied()
                .map_or(Outcome::Ignored, |line| self.open(line, ctx));
        }
        if action == Some(Action::Practice) {
            return Outcome::Ask(Request::ShowPractice);
        }
        match self.list.update(input, ctx.content().height) {
            ListReply::Opened(row) => {
                self.lines.get(row).copied().map_or(Outcome::Ignored, |line| self.open(line, ctx))
            }
            ListReply::Moved => Outcome::Stay,
            _ => Outcome::Ignored,
        }
    }

    fn open(&self, line: Line, ctx: &Ctx<'_>) -> Outcome {
        match line {
            Line::GoOn => match &self.view.go_on {
                GoOn::Step(step) => self.open_step(*step, ctx),
                GoOn::Question { review_id, .. } => {
                    Outcome::Ask(Request::OpenCase { review_id: *review_id, question: None })
                }
                GoOn::NextMonth(month) => Outcome::Ask(Request::GoToMonth(*month)),
                // What was closed, with its report.
                GoOn::Wait(_) => self.open_step(Step::Check, ctx),
            },
            Line::Step(step) => self.open_step(step, ctx),
            Line::Attention(Attention::ReadOnly) => self.read_only(ctx),
            Line::Attention(Attention::Critical(_) | Attention::Cures(_)) => {
                Outcome::Ask(Request::ShowMatters)
            }
            Line::Attention(Attention::Incomplete(_)) => Outcome::Ask(Request::CheckMonth),
            Line::Attention(Attention::ToDiscuss(_)) => Outcome::Ask(Request::ShowCases),
            Line::Attention(Attention::Checklists(_)) => self.checklist_faults(ctx),
            Line::Attention(Attention::NoSetup) => {
                let page = which_file::State::new(which_file::Purpose::Setup(Level::Centre), ctx);
                Outcome::Open(Box::new(Screen::WhichFile(page)))
            }
            Line::Months => Outcome::Ask(Request::ShowMonths),
            Line::Centre => Outcome::Ask(Request::Post(Post::ShowCentreHome { until: None })),
        }
    }

    /// What it means that nothing can be written, and who can do something about it.
    fn read_only(&self, ctx: &Ctx<'_>) -> Outcome {
        let folder = ("folder", (&self.view.folder).into());
        let blocks = vec![
            Block::Paragraph(ctx.texts.get("read-only-means")),
            Block::Blank,
            Block::Paragraph(ctx.texts.with("read-only-how", &[folder])),
        ];
        let title = ctx.texts.get("read-only-title");
        Outcome::Open(Box::new(Screen::Reading(reading::State::new(title, blocks))))
    }

    /// Own checklists are mended in a text editor; here is what to look for.
    fn checklist_faults(&self, ctx: &Ctx<'_>) -> Outcome {
        let mut blocks = vec![Block::Paragraph(ctx.texts.get("checklist-faults-about"))];
        for fault in &self.view.checklist_faults {
            blocks.push(Block::Blank);
            blocks.push(Block::Paragraph(fault.clone()));
        }
        let title = ctx.texts.get("checklist-faults-title");
        Outcome::Open(Box::new(Screen::Reading(reading::State::new(title, blocks))))
    }

    fn open_step(&self, step: Step, ctx: &Ctx<'_>) -> Outcome {
        let drawn = self.view.drawn_on.is_some();
        match step {
            Step::List => case_list_page(ctx),
            Step::Draw if drawn => Outcome::Ask(Request::ShowCertificate),
            Step::Draw => Outcome::Ask(Request::PlanDraw(DrawPlan::suggested())),
            Step::Review => Outcome::Ask(Request::ShowCases),
            Step::Check | Step::Close => Outcome::Ask(Request::CheckMonth),
            Step::Send => Outcome::Ask(Request::Post(Post::ShowPackage)),
        }
    }

    /// Takes a fresh view.
    pub fn answered(&mut self, response: &Response, _ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::Home(view) = response else { return None };
        let selected = self.list.selected().unwrap_or(0);
        *self = Self::new(view.as_ref().clone());
        self.list.select(selected.min(self.lines.len() - 1));
        Some(Outcome::Stay)
    }

    /// The page is read again when one comes back.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        Some(Request::ShowHome)
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        let wide = area.width >= WIDE;
        let left = Rect { width: if wide { LEFT } else { area.width.min(78) }, ..area };
        let mut y = self.draw_go_on(canvas, ctx, left);
        y = self.draw_steps(canvas, ctx, left, y);
        y = self.draw_attention(canvas, ctx, left, y);
        self.draw_end(canvas, ctx, left, y);
        if wide {
            let x = left.right() + 2;
            let right = Rect { x, width: area.right().saturating_sub(x), ..area };
            self.draw_right(canvas, ctx, right);
        }
    }

    fn draw_go_on(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) -> u16 {
        let texts = ctx.texts;
        let outer = Rect { height: 4, ..area };
        let inner = canvas.boxed(outer, &texts.get("home-now"), Weight::Double);
        let (first, second) = words::go_on(&self.view, ctx);
        let row = Rect { height: 1, ..inner };
        let hint = texts.get("home-press-enter");
        canvas.text(inner.x + 2, inner.y, inner.width.saturating_sub(2), &first, Role::Strong);
        canvas.text(inner.x + 2, inner.y + 1, inner.width.saturating_sub(16), &second, Role::Text);
        canvas.text_right(inner.right(), inner.y + 1, 14, &hint, Role::Muted);
        self.mark(canvas, row, 0);
        outer.bottom() + 1
    }

    fn draw_steps(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect, y: u16) -> u16 {
        let texts = ctx.texts;
        let month = format::month(self.view.month.first_day(), texts);
        let title = texts.with("home-sample-of", &[("month", (&month).into())]);
        canvas.text(area.x, y, area.width / 2, &title, Role::Heading);
        let due = words::due(&self.view, ctx);
        let late = ctx.today > self.view.deadline && !self.view.closed;
        let role = if late { Role::Warn } else { Role::Muted };
        canvas.text_right(area.right(), y, area.width / 2 + 4, &due, role);
        canvas.rule(area.x, y + 1, area.width);
        for (nth, (step, state)) in self.view.steps.iter().enumerate() {
            let row = Rect { y: y + 2 + nth as u16, height: 1, ..area };
            let number = Clean::line(&format!("{}", nth + 1));
            canvas.text(row.x + 2, row.y, 2, &number, Role::Accent);
            let name = texts.get(&format!("home-step-{}", step.word()));
            canvas.text(row.x + 5, row.y, 20, &name, Role::Text);
            let (word, role) = words::state(*state, ctx);
            canvas.text(row.x + 26, row.y, 14, &word, role);
            let said = words::step(&self.view, *step, *state, ctx);
            canvas.text(row.x + 41, row.y, row.width.saturating_sub(41), &said, Role::Muted);
            self.mark(canvas, row, nth + 1);
        }
        y + 2 + self.view.steps.len() as u16 + 1
    }

    fn draw_attention(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect, y: u16) -> u16 {
        if self.view.attention.is_empty() {
            return y;
        }
        let only_offered = self.view.attention == [Attention::NoSetup];
        let title = if only_offered { "home-from-centre" } else { "home-attention" };
        canvas.text(area.x, y, area.width, &ctx.texts.get(title), Role::Heading);
        let mut row = y;
        let first = 1 + self.view.steps.len();
        for (nth, attention) in self.view.attention.iter().enumerate() {
            row += 1;
            if row >= area.bottom() {
                break;
            }
            let (id, count) = match attention {
                Attention::ReadOnly => ("home-read-only", 1),
                Attention::Critical(count) => ("home-critical", *count),
                Attention::Cures(count) => ("home-cures", *count),
                Attention::Incomplete(count) => ("home-incomplete", *count),
                Attention::ToDiscuss(count) => ("home-to-discuss", *count),
                Attention::Checklists(count) => ("home-checklist-faults", *count),
                Attention::NoSetup => ("home-no-setup", 1),
            };
            let line = Rect { y: row, height: 1, ..area };
            canvas.text(
                line.x + 2,
                row,
                2,
                &Clean::line(&format!("{}", first + nth)),
                Role::Accent,
            );
            let role = match attention {
                Attention::ToDiscuss(_) | Attention::NoSetup => Role::Text,
                _ => Role::Warn,
            };
            let said = ctx.texts.with(id, &[("n", count.into())]);
            canvas.text(line.x + 5, row, line.width.saturating_sub(5), &said, role);
            self.mark(canvas, line, first + nth);
        }
        // A low window has no line to spare.
        if area.bottom() < row + 3 { row + 1 } else { row + 2 }
    }

    fn draw_end(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect, y: u16) {
        let is_months = |line: &Line| *line == Line::Months;
        let last = self.lines.iter().position(is_months).unwrap_or(0);
        if y >= area.bottom() {
            return;
        }
        let row = Rect { y, height: 1, ..area };
        canvas.text(row.x + 2, y, 2, &Clean::line(&format!("{last}")), Role::Accent);
        let shares: Vec<Clean> =
            self.view.shares.iter().take(3).map(|share| words::share(*share, ctx)).collect();
        let said = if shares.is_empty() {
            ctx.texts.get("home-months")
        } else {
            let shares = Clean::join(&shares, " · ");
            ctx.texts.with("home-months-shares", &[("shares", (&shares).into())])
        };
        canvas.text(row.x + 5, y, row.width.saturating_sub(5), &said, Role::Text);
        self.mark(canvas, row, last);
        let mut y = y;
        if self.view.manages_centre && y + 1 < area.bottom() {
            y += 1;
            let row = Rect { y, height: 1, ..area };
            canvas.text(row.x + 2, y, 2, &Clean::digits(last + 1), Role::Accent);
            canvas.text(row.x + 5, y, row.width, &ctx.texts.get("home-centre"), Role::Text);
            self.mark(canvas, row, last + 1);
        }
        if self.view.is_new && y + 2 < area.bottom() {
            let hint = ctx.texts.get("home-practice-hint");
            canvas.text(area.x, y + 2, area.width, &hint, Role::Muted);
        }
    }

    fn draw_right(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) {
        if self.view.lines.is_empty() {
            return;
        }
        let rows = (self.view.lines.len() as u16).min(area.height.saturating_sub(2));
        let outer = Rect { height: rows + 2, ..area };
        let inner = canvas.boxed(outer, &ctx.texts.get("home-cases"), Weight::Thin);
        for (nth, line) in self.view.lines.iter().take(usize::from(rows)).enumerate() {
            let y = inner.y + nth as u16;
            let cells = case_cells(line, ctx);
            canvas.text(inner.x, y, 2, &cells.sign, cells.role);
            canvas.text_right(inner.x + 6, y, 3, &cells.number, Role::Text);
            canvas.text(inner.x + 8, y, 18, &line.case_ref, Role::Text);
            canvas.text(
                inner.x + 27,
                y,
                inner.width.saturating_sub(34),
                &line.case_type,
                Role::Muted,
            );
            canvas.text_right(inner.right(), y, 7, &cells.answers, Role::Text);
        }
    }

    /// The selected row is marked; every row can be clicked.
    fn mark(&self, canvas: &mut Canvas<'_>, row: Rect, line: usize) {
        canvas.row_target(row, line);
        if self.list.selected() == Some(line) {
            canvas.text(row.x, row.y, 1, &Clean::symbol("►"), Role::Accent);
            canvas.select(row);
        }
    }
}

impl Page for State {}
