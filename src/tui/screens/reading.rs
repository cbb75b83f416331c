//! Running text on a page of its own: guidance, the law, the papers of the practice case, or
//! the questions of a case with those that fell away and why.

use ratatui::layout::Rect;

use crate::api::response::CaseView;
use crate::domain::review::Relevance;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
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

    /// The papers of the practice case, else all questions with why some fell away.
    #[must_use]
    pub fn papers_or_questions(view: &CaseView, ctx: &Ctx<'_>) -> Self {
        let texts = ctx.texts;
        if !view.papers.is_empty() {
            let mut blocks = Vec::new();
            for (title, text) in &view.papers {
                blocks.push(Block::Heading(title.clone()));
                blocks.push(Block::Paragraph(text.clone()));
                blocks.push(Block::Blank);
            }
            return Self::new(texts.get("reading-papers"), blocks);
        }
        let mut blocks = vec![Block::Heading(texts.get("reading-asked"))];
        let mut away = vec![Block::Blank, Block::Heading(texts.get("reading-fell-away"))];
        for (index, question_view) in view.questions.iter().enumerate() {
            let Some(question) = view.question(index) else { continue };
            let label = Clean::line(&question.label);
            let line = Clean::join([&label, &texts.words(&question.text)], "  ");
            if question_view.relevance == Relevance::GatedOut {
                let facts = Clean::join(&question_view.decided_by, ", ");
                let why = texts.with("reading-because", &[("facts", (&facts).into())]);
                away.push(Block::Bullet(Clean::join([&line, &why], " ")));
            } else {
                blocks.push(Block::Bullet(line));
            }
        }
        if away.len() > 2 {
            blocks.extend(away);
        }
        Self::new(texts.get("reading-questions"), blocks)
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
