//! A page of the handbook (da: *kvalitetshåndbog*): over the question it is about, or come to from
//! the handbook itself. Closing it leads back to where one was.

use ratatui::layout::Rect;

use crate::api::handbook::{HandbookPage, LocalNote};
use crate::api::initiative::{InitiativeLine, Initiatives};
use crate::api::{Request, Response};
use crate::catalogue::format;
use crate::catalogue::sentences::initiative as said;
use crate::catalogue::texts::Arg;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Screen;
use crate::tui::screens::{guidance, reason};
use crate::tui::widgets::page::{Block, Page, PageReply};

/// The page.
#[derive(Debug)]
pub struct State {
    shown: HandbookPage,
    page: Page,
}

impl State {
    /// A page with the notes on it.
    #[must_use]
    pub fn new(shown: &HandbookPage, ctx: &Ctx<'_>) -> Self {
        Self { page: Page::new(blocks(shown, ctx)), shown: shown.clone() }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::Page
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, _ctx: &Ctx<'_>) -> Clean {
        let question = self.shown.entry.question();
        question.map(|question| Clean::line(&question.label)).unwrap_or_default()
    }

    /// The page keys hold where there is more to read.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let mut hints = match self.shown.initiatives.as_slice() {
            [] => Hints::new().hide(Action::Open),
            [_] => Hints::new().label(Action::Open, ctx.texts.get("handbook-initiative-key")),
            _ => Hints::new().label(Action::Open, ctx.texts.get("handbook-initiatives-key")),
        };
        if self.shown.can_be_written_on {
            hints = hints.call(Action::Edit, ctx.texts.get("handbook-note-key"));
        }
        self.page.hints(hints, area(ctx))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let action = input.key().and_then(|key| keys::action(Context::Page, key, ctx.language()));
        match action {
            Some(Action::Back) => return Outcome::Close,
            Some(Action::Open) => return self.open(),
            _ => {}
        }
        if action == Some(Action::Edit) && self.shown.can_be_written_on {
            let purpose = reason::Purpose::LocalNote { page: self.shown.name.clone() };
            let state = reason::State::new(purpose, &Clean::default(), ctx);
            return Outcome::Open(Box::new(Screen::Reason(state)));
        }
        match self.page.update(input, area(ctx)) {
            PageReply::Moved => Outcome::Stay,
            PageReply::Ignored => Outcome::Ignored,
        }
    }

    /// The initiative about the question, or all of them where there are several.
    fn open(&self) -> Outcome {
        let request = match self.shown.initiatives.as_slice() {
            [] => return Outcome::Close,
            [one] => Initiatives::Show(one.initiative_id),
            _ => Initiatives::List { all: true },
        };
        Outcome::Ask(Request::Initiative(Box::new(request)))
    }

    /// The page read again has the notes written since.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::HandbookPage(shown) = response else { return None };
        *self = Self::new(shown, ctx);
        Some(Outcome::Stay)
    }

    /// What was written on it is read again when one comes back.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        Some(Request::ShowHandbookPage(self.shown.name.clone()))
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        self.page.view(canvas, area(ctx));
    }
}

/// What is ours stands first: it is what a reader here has to know besides.
fn blocks(shown: &HandbookPage, ctx: &Ctx<'_>) -> Vec<Block> {
    let Some(question) = shown.entry.question() else { return Vec::new() };
    let mut blocks = guidance::whole(question, Some(shown.entry.list.as_ref()), ctx);
    let ours = [notes(shown, ctx), initiatives(shown, ctx)].concat();
    // After the question and the line under it.
    let place = blocks.len().min(2);
    blocks.splice(place..place, ours);
    blocks
}

fn initiatives(shown: &HandbookPage, ctx: &Ctx<'_>) -> Vec<Block> {
    let line = |of: &InitiativeLine| {
        let verdict = of.verdict.map(|verdict| said::verdict(ctx.texts, verdict));
        let stands = [Some(said::state(ctx.texts, of.state)), verdict];
        let stands: Vec<Clean> = stands.into_iter().flatten().collect();
        let args = [
            ("number", Arg::plain(of.initiative_id)),
            ("title", (&of.title).into()),
            ("stands", Clean::join(&stands, ", ").into()),
        ];
        ctx.texts.with("handbook-initiative", &args)
    };
    section("handbook-initiatives", shown.initiatives.iter().map(line), ctx)
}

fn notes(shown: &HandbookPage, ctx: &Ctx<'_>) -> Vec<Block> {
    let line = |note: &LocalNote| {
        let args = [
            ("date", format::short_date(note.on).into()),
            ("by", (&note.by).into()),
            ("words", (&note.words).into()),
        ];
        ctx.texts.with("handbook-note", &args)
    };
    section("handbook-notes", shown.notes.iter().map(line), ctx)
}

/// Points under a heading; nothing where there are none.
fn section(heading: &str, points: impl Iterator<Item = Clean>, ctx: &Ctx<'_>) -> Vec<Block> {
    let mut points = points.map(Block::Bullet).peekable();
    if points.peek().is_none() {
        return Vec::new();
    }
    let heading = Block::Heading(ctx.texts.get(heading));
    std::iter::once(heading).chain(points).chain([Block::Blank]).collect()
}

fn area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { x: area.x + 1, width: area.width.saturating_sub(2).min(78), ..area }
}

impl crate::tui::screen::Page for State {}
