//! A centre's set-up before it is taken in use (da: *centrets opsætning*): who it is from, its six words
//! and what it changes. A centre that is not known here is trusted only by a person who compared.

use ratatui::layout::Rect;

use crate::api::post::{Keys, Post, Posted, SetupView};
use crate::api::{Problem, Request, Response};
use crate::catalogue::format;
use crate::catalogue::sentences::post as said;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::model::{problem_text, say};
use crate::tui::outcome::Outcome;
use crate::tui::screen;
use crate::tui::theme::Role;
use crate::tui::widgets::dialog::{Dialog, DialogReply};
use crate::tui::widgets::page::{Block, Page, PageReply};
use crate::tui::widgets::read_aloud;

/// The page.
#[derive(Debug)]
pub struct State {
    path: String,
    view: Box<SetupView>,
    page: Page,
    /// Were the words compared?
    compared: Option<Dialog>,
}

impl State {
    /// What a file says.
    #[must_use]
    pub fn new(path: String, view: &SetupView, ctx: &Ctx<'_>) -> Self {
        let page = Page::new(blocks(view, None, &ctx.texts.at(view.level)));
        Self { path, view: Box::new(view.clone()), page, compared: None }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        self.compared.as_ref().map_or(Context::Page, Dialog::context)
    }

    /// Whose set-up it is.
    #[must_use]
    pub fn breadcrumb(&self, _ctx: &Ctx<'_>) -> Clean {
        self.view.centre.clone()
    }

    /// F8 takes it in use, once.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        if let Some(dialog) = &self.compared {
            return dialog.hints(ctx.texts);
        }
        let hints = self.page.hints(Hints::new().hide(Action::Open), area(ctx));
        if self.view.in_force {
            return hints;
        }
        hints.label(Action::Next, ctx.texts.get("take-setup-key"))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if let Some(dialog) = &mut self.compared {
            return match dialog.update(input) {
                DialogReply::Pressed(1) => {
                    self.compared = None;
                    self.take(true)
                }
                DialogReply::Pressed(_) | DialogReply::Closed => {
                    self.compared = None;
                    Outcome::Stay
                }
                DialogReply::Stay | DialogReply::Ignored => Outcome::Stay,
            };
        }
        if self.page.update(input, area(ctx)) == PageReply::Moved {
            return Outcome::Stay;
        }
        let asked = input.key().and_then(|key| keys::action(Context::Page, key, ctx.language()));
        match (asked, self.view.keys) {
            (Some(Action::Next), _) if self.view.in_force => Outcome::Ignored,
            (Some(Action::Next), Keys::Known) => self.take(false),
            (Some(Action::Next), _) => {
                self.compared = Some(compared(&self.view, &ctx.texts.at(self.view.level)));
                Outcome::Stay
            }
            (Some(Action::Back), _) => Outcome::Close,
            _ => Outcome::Ignored,
        }
    }

    fn take(&self, words_compared: bool) -> Outcome {
        let path = self.path.clone();
        Outcome::Ask(Request::Post(Post::TakeSetup { path, words_compared }))
    }

    /// In use: past the page that asked for the file, to where one came from.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::Post(Posted::Setup(view)) = response else { return None };
        if !view.in_force {
            return None;
        }
        let said = say(ctx.texts.get("setup-in-force"));
        Some(Outcome::Many(vec![Outcome::Dismiss, Outcome::Close, said]))
    }

    /// What went wrong stands on top of the page.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        let texts = ctx.texts.at(self.view.level);
        self.page = Page::new(blocks(&self.view, Some(problem_text(problem, ctx)), &texts));
        true
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        self.page.view(canvas, area(ctx));
        if let Some(dialog) = &self.compared {
            dialog.view(canvas, ctx.content());
        }
    }
}

impl screen::Page for State {}

fn area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { x: area.x + 1, width: area.width.saturating_sub(2).min(78), ..area }
}

/// Who it is from first, then whether the words are to be compared, then what it changes.
fn blocks(view: &SetupView, problem: Option<Clean>, texts: &Texts) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(problem) = problem {
        blocks.extend([Block::Said(problem, Role::Error), Block::Blank]);
    }
    let args = [
        ("centre", Arg::from(&view.centre)),
        ("number", Arg::plain(view.number)),
        ("date", format::long_date(view.issued_on, texts).into()),
    ];
    blocks.push(Block::Heading(texts.with("take-setup-of", &args)));
    let (stand, role) = match (view.in_force, view.keys) {
        (true, _) => ("setup-in-force", Role::Ok),
        (false, Keys::First) => ("setup-first", Role::Warn),
        (false, Keys::Known) => ("setup-known", Role::Ok),
        (false, Keys::Other) => ("setup-other", Role::Error),
    };
    blocks.push(Block::Said(texts.get(stand), role));
    blocks.extend([Block::Blank, Block::Words(view.words.clone()), Block::Blank]);
    if !view.team_listed {
        blocks.push(Block::Said(texts.get("setup-team-not-listed"), Role::Warn));
    }
    if !view.department.is_empty() {
        let department = texts.get("centre-rules-department");
        blocks.push(Block::Pair(department, view.department.clone()));
    }
    blocks.push(Block::Paragraph(said::deadline(texts, view.deadline)));
    let contents = said::contents(texts, view.wants_references, view.wants_remarks);
    blocks.push(Block::Paragraph(contents));
    let holds = [("teams", view.teams.into()), ("lists", view.own_checklists.into())];
    blocks.push(Block::Paragraph(texts.with("take-setup-holds", &holds)));
    if !view.changes.is_empty() {
        blocks.extend([Block::Blank, Block::Heading(texts.get("take-setup-changes"))]);
    }
    blocks.extend(view.changes.iter().map(|change| {
        Block::Bullet(said::setup_change(texts, change.what, &change.before, &change.after))
    }));
    blocks
}

/// No stands first. Another key than the one in use asks for a word besides: somebody else may
/// have made the file.
fn compared(view: &SetupView, texts: &Texts) -> Dialog {
    let centre = [("centre", Arg::from(&view.centre))];
    let is_other = view.keys == Keys::Other;
    let title = if is_other { "compare-other-title" } else { "compare-title" };
    let why = if is_other { "compare-centre-other" } else { "compare-centre" };
    let mut lines = vec![texts.with(why, &centre), Clean::default()];
    lines.extend(read_aloud::lines(&view.words));
    let buttons = vec![texts.get("compare-no"), texts.get("compare-yes")];
    let dialog = Dialog::new(texts.get(title), lines, buttons);
    if !is_other {
        return dialog;
    }
    dialog.with_word(texts.get("compare-type"), texts.get("compare-word"))
}

#[cfg(test)]
mod tests;
