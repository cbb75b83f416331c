//! Running text on a page of its own: guidance, the law, the papers of the practice case.

use ratatui::layout::Rect;

use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::widgets::page::{Block, Page, PageReply};

/// The page.
#[derive(Debug)]
pub struct State {
    title: Clean,
    page: Page,
}

impl State {
    /// A text under a title.
    #[must_use]
    pub fn new(title: Clean, blocks: Vec<Block>) -> Self {
        Self { title, page: Page::new(blocks) }
    }

    /// The papers of the practice case.
    #[must_use]
    pub fn papers(papers: &[(Clean, Clean)], ctx: &Ctx<'_>) -> Self {
        let mut blocks = Vec::new();
        for (title, text) in papers {
            blocks.push(Block::Heading(title.clone()));
            blocks.push(Block::Paragraph(text.clone()));
            blocks.push(Block::Blank);
        }
        Self::new(ctx.texts.get("reading-papers"), blocks)
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::Page
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, _ctx: &Ctx<'_>) -> Clean {
        self.title.clone()
    }

    /// Enter leaves too, and the page keys hold where there is more to read.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        self.page.hints(Hints::new().hide(Action::Open), Self::area(ctx))
    }

    fn area(ctx: &Ctx<'_>) -> Rect {
        let area = ctx.content();
        Rect { x: area.x + 1, width: area.width.saturating_sub(2).min(78), ..area }
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let action = input.key().and_then(|key| keys::action(Context::Page, key, ctx.language()));
        if matches!(action, Some(Action::Back | Action::Open | Action::Guidance | Action::Law)) {
            return Outcome::Close;
        }
        match self.page.update(input, Self::area(ctx)) {
            PageReply::Moved => Outcome::Stay,
            PageReply::Ignored => Outcome::Ignored,
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        self.page.view(canvas, Self::area(ctx));
    }
}

impl crate::tui::screen::Page for State {}
