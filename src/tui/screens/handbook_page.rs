//! A page of the handbook (da: *kvalitetshåndbog*): over the question it is about, or come to from
//! the handbook itself. Closing it leads back to where one was.

use ratatui::layout::Rect;

use crate::api::handbook::HandbookEntry;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screens::guidance;
use crate::tui::widgets::page::{Page, PageReply};

/// The page.
#[derive(Debug)]
pub struct State {
    label: Clean,
    page: Page,
}

impl State {
    /// The page of a question.
    #[must_use]
    pub fn new(entry: &HandbookEntry, ctx: &Ctx<'_>) -> Self {
        let question = entry.question();
        let label = question.map(|question| Clean::line(&question.label)).unwrap_or_default();
        let blocks = question
            .map(|question| guidance::whole(question, Some(entry.list.as_ref()), ctx))
            .unwrap_or_default();
        Self { label, page: Page::new(blocks) }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::Page
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, _ctx: &Ctx<'_>) -> Clean {
        self.label.clone()
    }

    /// The page keys hold where there is more to read.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        self.page.hints(Hints::new().hide(Action::Open), area(ctx))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let action = input.key().and_then(|key| keys::action(Context::Page, key, ctx.language()));
        if matches!(action, Some(Action::Back | Action::Open)) {
            return Outcome::Close;
        }
        match self.page.update(input, area(ctx)) {
            PageReply::Moved => Outcome::Stay,
            PageReply::Ignored => Outcome::Ignored,
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        self.page.view(canvas, area(ctx));
    }
}

fn area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { x: area.x + 1, width: area.width.saturating_sub(2).min(78), ..area }
}

impl crate::tui::screen::Page for State {}
