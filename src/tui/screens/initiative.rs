//! The page of an initiative (da: *initiativ*): what presses most, everything that can be done, and what
//! it says from the problem to the proof.

pub(super) mod content;
mod deeds;

use ratatui::layout::Rect;

use self::deeds::{Deed, deeds};
use super::register;
use crate::api::initiative::{InitiativeAnswer, InitiativeView, Initiatives, State as Standing};
use crate::api::{Request, Response};
use crate::catalogue::texts::Arg;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen;
use crate::tui::widgets::numbered;
use crate::tui::widgets::page::{Page, PageReply};

/// The page.
#[derive(Debug)]
pub struct State {
    view: Box<InitiativeView>,
    deeds: Vec<Deed>,
    page: Page,
}

/// What a step is called, for the form that takes it.
#[must_use]
pub(super) fn deed_name(to: Standing, ctx: &Ctx<'_>) -> Clean {
    deeds::step_name(to, ctx)
}

impl State {
    /// All that is known of it.
    #[must_use]
    pub fn new(view: InitiativeView, ctx: &Ctx<'_>) -> Self {
        let page = Page::new(content::blocks(&view, ctx.texts));
        Self { deeds: deeds(&view), view: Box::new(view), page }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::Initiatives
    }

    /// Its number and name.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        let args = [
            ("number", Arg::plain(self.view.line.initiative_id)),
            ("title", (&self.view.line.title).into()),
        ];
        ctx.texts.with("initiative-page-title", &args)
    }

    /// Enter does what presses most, F2 changes what it says.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let hidden = [
            Action::New,
            Action::Status,
            Action::Reminder,
            Action::MakeInitiative,
            Action::Left,
            Action::Right,
        ];
        let mut hints = hidden.into_iter().fold(Hints::new(), Hints::hide);
        hints = match self.deeds.first() {
            Some(first) => hints
                .label(Action::Open, first.name(ctx))
                .call(Action::Edit, ctx.texts.get("key-edit")),
            None => hints.hide(Action::Open),
        };
        self.page.hints(hide_numbers(hints, self.deeds.len()), self.area(ctx))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let area = self.area(ctx);
        let context = self.context();
        let deed = match input.key().and_then(|key| keys::action(context, key, ctx.language())) {
            Some(Action::Back) => return Outcome::Close,
            Some(Action::Open) => self.deeds.first(),
            Some(Action::Edit) => self.deeds.iter().find(|deed| **deed == Deed::Change),
            Some(action) => action.step().and_then(|number| self.deeds.get(number - 1)),
            None => None,
        };
        if let Some(deed) = deed {
            return register::open(deed.subject(&self.view, ctx), ctx);
        }
        match self.page.update(input, area) {
            PageReply::Moved => Outcome::Stay,
            PageReply::Ignored => Outcome::Ignored,
        }
    }

    /// Takes a fresh view.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::Initiative(InitiativeAnswer::One(view)) = response else { return None };
        *self = Self::new(view.as_ref().clone(), ctx);
        Some(Outcome::Stay)
    }

    /// The page is read again when one comes back.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        let show = Initiatives::Show(self.view.line.initiative_id);
        Some(Request::Initiative(Box::new(show)))
    }

    fn names(&self, ctx: &Ctx<'_>) -> Vec<Clean> {
        self.deeds.iter().map(|deed| deed.name(ctx)).collect()
    }

    /// Where the text stands, under what can be done.
    fn area(&self, ctx: &Ctx<'_>) -> Rect {
        let area = head(ctx);
        let rows = match numbered::rows(&self.names(ctx), area.width) {
            0 => 0,
            rows => rows + 1,
        };
        let height = area.height.saturating_sub(rows);
        Rect { y: area.y + rows, width: area.width.min(78), height, ..area }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let names = self.names(ctx);
        numbered::view(canvas, head(ctx), &names, (!names.is_empty()).then_some(0));
        self.page.view(canvas, self.area(ctx));
    }
}

impl screen::Page for State {}

fn head(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area }
}

/// Leaves out the numbers above the last one that does something.
pub(super) fn hide_numbers(hints: Hints, last: usize) -> Hints {
    keys::rows(Context::Initiatives)
        .into_iter()
        .map(|row| row.action)
        .filter(|action| action.step().is_some_and(|step| step > last))
        .fold(hints, Hints::hide)
}

#[cfg(test)]
mod tests;
