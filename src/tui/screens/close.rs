//! Closing the month: one deliberate choice with a word, never only Enter.

use crate::api::response::Check;
use crate::api::{Problem, Request, Response};
use crate::catalogue::format;
use crate::domain::stream::Stream;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::Context;
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::widgets::dialog::{Dialog, DialogReply};

/// The question.
#[derive(Debug)]
pub struct State {
    dialog: Dialog,
}

impl State {
    /// The question for a month in which nothing is missing.
    #[must_use]
    pub fn new(view: &Check, ctx: &Ctx<'_>) -> Self {
        let texts = ctx.texts;
        let month = format::month(view.month.first_day(), texts);
        let word = texts.get(&format!("month-{}", view.month.number()));
        let cases = view.lines.iter().filter(|line| !line.out).count();
        let drawn =
            view.lines.iter().filter(|line| !line.out && line.stream == Stream::Random).count();
        // How many were drawn is said only where others were picked besides.
        let count = if drawn == cases { "close-count" } else { "close-count-drawn" };
        let lines = vec![
            texts.with(count, &[("cases", cases.into()), ("drawn", drawn.into())]),
            texts.get("close-what"),
            texts.get("close-again"),
        ];
        let title = texts.with("close-title", &[("month", (&month).into())]);
        let prompt = texts.with("close-type", &[("word", (&word).into())]);
        let buttons = vec![texts.get("close-cancel"), texts.get("close-do")];
        Self { dialog: Dialog::new(title, lines, buttons).with_word(prompt, word) }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        self.dialog.context()
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("close-breadcrumb")
    }

    /// The keys of the box.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        self.dialog.hints(ctx.texts)
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, _ctx: &Ctx<'_>) -> Outcome {
        match self.dialog.update(input) {
            DialogReply::Pressed(1) => Outcome::Ask(Request::CloseMonth),
            DialogReply::Pressed(_) | DialogReply::Closed => Outcome::Close,
            DialogReply::Stay => Outcome::Stay,
            DialogReply::Ignored => Outcome::Ignored,
        }
    }

    /// Closed: Home says so.
    pub fn answered(&mut self, _response: &Response, _ctx: &Ctx<'_>) -> Option<Outcome> {
        None
    }

    /// What is missing is on the page below.
    pub fn refused(&mut self, _problem: &Problem, _ctx: &Ctx<'_>) -> bool {
        false
    }

    /// Draws the question.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        self.dialog.view(canvas, ctx.content());
    }
}

impl Page for State {}
