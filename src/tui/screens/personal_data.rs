//! How long what names a case is kept (da: *slettefrister*): the times, what has had its time, what
//! went before; and from here to all that is held about one case.

use ratatui::layout::Rect;

use super::erase_box;
use super::personal_data_form::{self, Purpose};
use crate::api::personal_data::{PersonalData, PersonalDataAnswer, RetentionView};
use crate::api::{Problem, Request, Response};
use crate::catalogue::format;
use crate::catalogue::sentences::personal_data as said;
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::model::say;
use crate::tui::outcome::Outcome;
use crate::tui::screen::{self, Screen};
use crate::tui::theme::Role;
use crate::tui::widgets::dialog::{Dialog, DialogReply};
use crate::tui::widgets::page::{Block, Page, PageReply};

/// Lines of what was erased before that are shown.
const LOG_LINES: usize = 12;

/// The page.
#[derive(Debug)]
pub struct State {
    view: RetentionView,
    page: Page,
    /// Asks before anything goes.
    asking: Option<Dialog>,
}

impl State {
    /// The rules and what would go today.
    #[must_use]
    pub fn new(view: RetentionView, ctx: &Ctx<'_>) -> Self {
        Self { page: Page::new(blocks(&view, ctx.texts)), view, asking: None }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        self.asking.as_ref().map_or(Context::Page, Dialog::context)
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("personal-data-title")
    }

    /// F8 erases, F5 finds a case, F4 sets the times, F2 writes the papers.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let texts = ctx.texts;
        if let Some(asking) = &self.asking {
            return asking.hints(texts);
        }
        let hints = Hints::new()
            .hide(Action::Open)
            .label(Action::GoTo, texts.get("personal-data-find-key"))
            .call(Action::Pick, texts.get("personal-data-times-key"))
            .call(Action::Edit, texts.get("personal-data-papers-key"));
        let hints = match self.view.due.is_empty() {
            true => hints,
            false => hints.label(Action::Next, texts.get("personal-data-erase-key")),
        };
        self.page.hints(hints, area(ctx))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if let Some(asking) = &mut self.asking {
            return match asking.update(input) {
                DialogReply::Pressed(1) => {
                    self.asking = None;
                    Outcome::Ask(Request::PersonalData(PersonalData::EraseDue))
                }
                DialogReply::Pressed(_) | DialogReply::Closed => {
                    self.asking = None;
                    Outcome::Stay
                }
                DialogReply::Stay => Outcome::Stay,
                DialogReply::Ignored => Outcome::Ignored,
            };
        }
        if self.page.update(input, area(ctx)) == PageReply::Moved {
            return Outcome::Stay;
        }
        let form = |purpose| {
            let page = personal_data_form::State::new(purpose, ctx);
            Outcome::Open(Box::new(Screen::PersonalDataForm(page)))
        };
        match input.key().and_then(|key| keys::action(Context::Page, key, ctx.language())) {
            Some(Action::Next) if !self.view.due.is_empty() => {
                let copies = ("n", self.view.copies.into());
                let lines = vec![
                    said::due(&self.view.due, ctx.texts),
                    ctx.texts.with("personal-data-copies", &[copies]),
                    ctx.texts.get("personal-data-stays"),
                ];
                self.asking = Some(erase_box(lines, ctx.texts));
                Outcome::Stay
            }
            Some(Action::GoTo) => form(Purpose::Reference),
            Some(Action::Pick) => form(Purpose::Times(self.view.retention)),
            Some(Action::Edit) => Outcome::Ask(Request::PersonalData(PersonalData::WriteSheets)),
            Some(Action::Back) => Outcome::Close,
            _ => Outcome::Ignored,
        }
    }

    /// What went is said, and the page read again.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::PersonalData(answer) = response else { return None };
        match answer.as_ref() {
            PersonalDataAnswer::Rules(view) => {
                *self = Self::new(view.clone(), ctx);
                Some(Outcome::Stay)
            }
            PersonalDataAnswer::Erased(erased) => Some(Outcome::Many(vec![
                Outcome::Ask(Request::PersonalData(PersonalData::Show)),
                say(said::erased(erased, ctx.texts)),
            ])),
            PersonalDataAnswer::Case(_) => None,
        }
    }

    /// Problems are said in the message row.
    pub fn refused(&mut self, _problem: &Problem, _ctx: &Ctx<'_>) -> bool {
        false
    }

    /// Times may have been set, or a case erased.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        Some(Request::PersonalData(PersonalData::Show))
    }

    /// Draws the page, and the question over it.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        match &self.asking {
            Some(asking) => asking.view(canvas, ctx.content()),
            None => self.page.view(canvas, area(ctx)),
        }
    }
}

impl screen::Page for State {}

fn area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { x: area.x + 1, width: area.width.saturating_sub(2).min(78), ..area }
}

fn blocks(view: &RetentionView, texts: &Texts) -> Vec<Block> {
    let mut blocks = vec![Block::Paragraph(said::rule(view.retention, texts)), Block::Blank];
    if view.due.is_empty() {
        blocks.push(Block::Said(texts.get("personal-data-nothing-due"), Role::Ok));
    } else {
        blocks.push(Block::Heading(texts.get("personal-data-due")));
        blocks.extend(view.due.iter().map(|month| Block::Bullet(said::due_month(month, texts))));
        let copies = texts.with("personal-data-copies", &[("n", view.copies.into())]);
        blocks.push(Block::Paragraph(copies));
    }
    if let Some(next) = view.next {
        let date = format::long_date(next, texts);
        blocks.push(Block::Paragraph(texts.with("personal-data-next", &[("date", date.into())])));
    }
    if !view.left_open.is_empty() {
        let months = view.left_open.iter().map(|month| format::month(month.first_day(), texts));
        let months = Clean::join(&months.collect::<Vec<_>>(), ", ");
        let open = texts.with("personal-data-left-open", &[("months", months.into())]);
        blocks.push(Block::Said(open, Role::Warn));
    }
    blocks.push(Block::Blank);
    blocks.push(Block::Paragraph(texts.get("personal-data-stays")));
    if !view.log.is_empty() {
        blocks.push(Block::Blank);
        blocks.push(Block::Heading(texts.get("personal-data-log")));
        let lines = view.log.iter().take(LOG_LINES);
        blocks.extend(lines.map(|line| Block::Bullet(said::logged(line, texts))));
    }
    blocks
}
