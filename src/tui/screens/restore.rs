//! The database is damaged (da: *databasen er skadet*): one of the copies is chosen and takes its
//! place. The damaged file is kept.

use ratatui::layout::Rect;

use crate::api::request::Secret;
use crate::api::response::CopyLine;
use crate::api::{Problem, Request, Response};
use crate::catalogue::format;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{Action, Context};
use crate::tui::model::{problem_text, say};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::theme::Role;
use crate::tui::widgets::choice::Choice;
use crate::tui::widgets::form::{Field, Form, FormReply};
use crate::tui::widgets::passphrase;

/// Rows above the fields.
const ROWS_ABOVE: u16 = 6;
/// Most copies that are offered.
const MOST: usize = 8;

/// The page.
#[derive(Debug)]
pub struct State {
    copies: Vec<CopyLine>,
    form: Form,
}

impl State {
    /// The newest copies, the newest chosen.
    #[must_use]
    pub fn new(mut copies: Vec<CopyLine>, ctx: &Ctx<'_>) -> Self {
        copies.truncate(MOST);
        let texts = ctx.texts;
        let name = |copy: &CopyLine| {
            let name = Clean::line(&copy.name);
            let Some(day) = copy.made else { return name };
            let date = format::weekday_date(day, texts);
            let Some(at) = copy.at else {
                return texts.with("restore-copy", &[("date", date.into()), ("name", name.into())]);
            };
            let clock = format::clock_minutes(at, texts);
            let made = [("date", date.into()), ("clock", clock.into()), ("name", name.into())];
            texts.with("restore-copy-at", &made)
        };
        let names: Vec<Clean> = copies.iter().map(name).collect();
        let first = (!names.is_empty()).then_some(0);
        let form = Form::new(vec![
            Field::choice("copy", texts.get("restore-label"), Choice::new(names, first)),
            Field::secret("passphrase", texts.get("restore-passphrase")),
        ]);
        Self { copies, form }
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        self.form.context()
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("restore-title")
    }

    /// F8 restores.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        self.form
            .hints(form_area(ctx), ctx.texts)
            .hide(Action::Menu)
            .hide(Action::Search)
            .label(Action::Back, ctx.texts.get("key-cancel"))
            .label(Action::Next, ctx.texts.get("restore-key"))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        match self.form.update(input, form_area(ctx)) {
            FormReply::Submit => self.go_on(),
            FormReply::Done => Outcome::Close,
            FormReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    fn go_on(&mut self) -> Outcome {
        let chosen = self.form.chosen("copy").and_then(|place| self.copies.get(place));
        let Some(copy) = chosen.map(|copy| copy.name.clone()) else { return Outcome::Stay };
        let mut typed = passphrase::secret(&mut self.form, "passphrase");
        let passphrase = Secret(std::mem::take(&mut *typed));
        Outcome::Ask(Request::Restore { copy, passphrase })
    }

    /// Restored: the first page, and what became of the damaged file.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::Restored(aside) = response else { return None };
        let said = ctx.texts.with("restore-done", &[("name", aside.into())]);
        Some(Outcome::Many(vec![Outcome::Ask(Request::ShowHome), say(said)]))
    }

    /// What is wrong is said at its field: another copy can be chosen.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        let id = match problem.code {
            "key-wrong-secret" => "passphrase",
            "copy-damaged" | "database-damaged" | "database-wrong-key" => "copy",
            _ => return false,
        };
        let said = match id {
            "copy" => ctx.texts.get("restore-copy-damaged"),
            _ => problem_text(problem, ctx),
        };
        // Nobody can see what is wrong with it.
        if let Some(wrong) = self.form.secret(id) {
            wrong.take();
        }
        self.form.set_error(id, Some(said));
        self.form.focus_on(id);
        true
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        let room = Rect { x: area.x + 1, width: area.width.saturating_sub(2).min(78), ..area };
        let room = Rect { height: ROWS_ABOVE - 1, ..room };
        let why = if self.copies.is_empty() { "restore-none" } else { "restore-why" };
        canvas.paragraph(room, &ctx.texts.get(why), Role::Text);
        if !self.copies.is_empty() {
            self.form.view(canvas, form_area(ctx), ctx.texts);
        }
    }
}

impl Page for State {}

fn form_area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { y: area.y + ROWS_ABOVE, height: area.height.saturating_sub(ROWS_ABOVE), ..area }
}
