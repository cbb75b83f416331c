//! Calculators (da: *hvad nu hvis*) for whoever plans reviews: how many cases, what can be seen
//! with them, what a result says, whether it changed, what a plan costs, and whether an error is
//! found at all. Nothing is stored and nothing asked for; the figures follow what is typed.

mod fields;
mod results;

use std::time::Duration;

use ratatui::layout::Rect;

use self::fields::{Entered, TABS, Tab};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::{Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page as ScreenPage;
use crate::tui::theme::Role;
use crate::tui::widgets::form::{Form, FormReply};
use crate::tui::widgets::page::Page;

/// Numbers of the tabs' click targets; above all those of a form.
const TAB_TARGETS: usize = 1_000_000;
/// Rows of the tabs and the question under them.
const ROWS_ABOVE: u16 = 2;
/// From this height on there is an empty row between question and fields.
const ROOMY: u16 = 18;
/// Rest after the last key before something slow is calculated.
const REST: Duration = Duration::from_millis(300);

/// The page.
#[derive(Debug)]
pub struct State {
    tab: Tab,
    /// The focus is on the tabs, where digits choose.
    on_tabs: bool,
    /// A form for each tab; what is typed in one stays while another is in sight.
    forms: Vec<Form>,
    results: Page,
    /// What stands in the form takes long and is not calculated yet.
    waiting: bool,
}

impl ScreenPage for State {}

impl State {
    /// The first calculator, with figures to start from.
    #[must_use]
    pub fn new(ctx: &Ctx<'_>) -> Self {
        let forms = TABS.into_iter().map(|tab| fields::form(tab, ctx.texts)).collect();
        let mut state =
            Self { tab: Tab::Size, on_tabs: true, forms, results: Page::default(), waiting: false };
        state.calculate(ctx);
        state
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        if self.on_tabs { Context::Form } else { self.form().map_or(Context::Form, Form::context) }
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("calculators-title")
    }

    /// F8 goes to the next calculator.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let hints = Hints::new()
            .hide(Action::Pick)
            .label(Action::Next, ctx.texts.get("calculators-key-next"));
        if self.on_tabs {
            hints.label(Action::Confirm, ctx.texts.get("calculators-key-fields"))
        } else {
            hints
        }
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if let Input::Row(target) = input
            && let Some(tab) = target.checked_sub(TAB_TARGETS).and_then(|place| TABS.get(place))
        {
            self.on_tabs = true;
            return self.choose(*tab, ctx);
        }
        if *input == Input::Elapsed {
            return if self.waiting { self.calculate_now(ctx) } else { Outcome::Ignored };
        }
        if self.on_tabs && !matches!(input, Input::Row(_)) {
            return self.update_tabs(input, ctx);
        }
        if let Some(KeyCode::PageUp | KeyCode::PageDown) = input.key().map(|key| key.code) {
            let area = self.results_area(ctx);
            self.results.update(input, area);
            return Outcome::Stay;
        }
        if self.leaves_form(input) {
            self.on_tabs = true;
            return Outcome::Stay;
        }
        let area = self.form_area(ctx);
        let Some(form) = self.forms.get_mut(self.tab.place()) else { return Outcome::Ignored };
        match form.update(input, area) {
            FormReply::Ignored => Outcome::Ignored,
            FormReply::Done => Outcome::Close,
            FormReply::Submit => self.choose(self.tab.next(), ctx),
            FormReply::Changed(_) => {
                self.calculate(ctx);
                Outcome::Stay
            }
            FormReply::Moved | FormReply::Left(_) => {
                self.on_tabs = false;
                Outcome::Stay
            }
            _ => Outcome::Stay,
        }
    }

    fn update_tabs(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let Some(key) = input.key().filter(|key| !key.ctrl && !key.alt) else {
            return match input {
                Input::Wheel { .. } => {
                    self.results.update(input, self.results_area(ctx));
                    Outcome::Stay
                }
                _ => Outcome::Ignored,
            };
        };
        match key.code {
            KeyCode::Char(digit) => match Tab::of_digit(digit) {
                Some(tab) => self.choose(tab, ctx),
                None => Outcome::Ignored,
            },
            KeyCode::Right | KeyCode::F(8) => self.choose(self.tab.next(), ctx),
            KeyCode::Left => self.choose(self.tab.previous(), ctx),
            KeyCode::Tab | KeyCode::Enter | KeyCode::Down => self.enter(true),
            KeyCode::BackTab => self.enter(false),
            KeyCode::PageUp | KeyCode::PageDown => {
                self.results.update(input, self.results_area(ctx));
                Outcome::Stay
            }
            KeyCode::Esc => Outcome::Close,
            _ => Outcome::Ignored,
        }
    }

    /// Puts the focus on the first or last field.
    fn enter(&mut self, first: bool) -> Outcome {
        let ids = self.tab.ids();
        let id = if first { ids.first() } else { ids.last() };
        if let (Some(id), Some(form)) = (id, self.forms.get_mut(self.tab.place())) {
            form.focus_on(id);
            self.on_tabs = false;
        }
        Outcome::Stay
    }

    /// Tab past the last field, and Shift+Tab past the first, lead to the tabs.
    fn leaves_form(&self, input: &Input) -> bool {
        let focus = self.form().and_then(Form::focus);
        let ids = self.tab.ids();
        match input.key().map(|key| key.code) {
            Some(KeyCode::Tab) => focus == ids.last().copied(),
            Some(KeyCode::BackTab) => focus == ids.first().copied(),
            _ => false,
        }
    }

    fn choose(&mut self, tab: Tab, ctx: &Ctx<'_>) -> Outcome {
        self.tab = tab;
        self.calculate(ctx);
        Outcome::Stay
    }

    fn form(&self) -> Option<&Form> {
        self.forms.get(self.tab.place())
    }

    /// Calculates at once what is quick, and says that it waits with the rest.
    fn calculate(&mut self, ctx: &Ctx<'_>) {
        let Some(form) = self.form() else { return };
        let entered = fields::entered(self.tab, form);
        self.waiting = entered.as_ref().is_ok_and(Entered::is_slow);
        self.results = Page::new(if self.waiting {
            results::waiting(ctx.texts)
        } else {
            results::blocks(&entered, ctx.texts)
        });
    }

    fn calculate_now(&mut self, ctx: &Ctx<'_>) -> Outcome {
        self.waiting = false;
        if let Some(form) = self.form() {
            let entered = fields::entered(self.tab, form);
            self.results = Page::new(results::blocks(&entered, ctx.texts));
        }
        Outcome::Stay
    }

    /// After a rest, when something slow is typed.
    #[must_use]
    pub fn wake_after(&self) -> Option<Duration> {
        self.waiting.then_some(REST)
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        self.view_tabs(canvas, ctx);
        let asked = ctx.texts.get(self.tab.question());
        canvas.text(area.x, area.y + 1, area.width, &asked, Role::Muted);
        self.results.view(canvas, self.results_area(ctx));
        if let Some(form) = self.form() {
            // The selected field is drawn last, so that the cursor stands there.
            form.view(canvas, self.form_area(ctx), ctx.texts);
        }
        if self.on_tabs {
            let x = self.tab_columns(ctx).nth(self.tab.place()).map_or(area.x, |(x, _, _)| x);
            canvas.cursor(x, area.y);
        }
    }

    fn view_tabs(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        for (place, (x, width, label)) in self.tab_columns(ctx).enumerate() {
            let role = match (place == self.tab.place(), self.on_tabs) {
                (true, true) => Role::Selected,
                (true, false) => Role::Heading,
                (false, _) => Role::Text,
            };
            canvas.text(x, area.y, width, &label, role);
            let cells = Rect { x, y: area.y, width, height: 1 };
            canvas.row_target(cells, TAB_TARGETS + place);
        }
    }

    /// Where each tab begins, how wide it is and what it says.
    fn tab_columns(&self, ctx: &Ctx<'_>) -> impl Iterator<Item = (u16, u16, Clean)> {
        let mut x = ctx.content().x;
        let texts = ctx.texts;
        TABS.into_iter().map(move |tab| {
            let number = Clean::digits(tab.place() + 1);
            let label = Clean::join([&number, &texts.get(tab.title())], " ");
            let width = u16::try_from(label.width()).unwrap_or(u16::MAX);
            let start = x;
            x = x.saturating_add(width).saturating_add(2);
            (start, width, label)
        })
    }

    fn form_area(&self, ctx: &Ctx<'_>) -> Rect {
        let area = ctx.content();
        let y = area.y + ROWS_ABOVE + u16::from(area.height >= ROOMY);
        let rows = self.form().map_or(0, |form| form.height(area.width));
        Rect { y, height: rows.min(area.bottom().saturating_sub(y)), ..area }
    }

    fn results_area(&self, ctx: &Ctx<'_>) -> Rect {
        let (area, form) = (ctx.content(), self.form_area(ctx));
        let y = form.bottom() + 1;
        Rect { y, height: area.bottom().saturating_sub(y), ..area }
    }
}

#[cfg(test)]
mod tests;
