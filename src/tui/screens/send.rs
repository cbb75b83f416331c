//! Sending the closed month to the centre, or the submitted quarter to the department (da: *send pakke*): who it
//! is for, what travels, and then the file with the words that are read aloud.

use ratatui::layout::Rect;

use crate::api::post::{PackageMade, Post, Posted};
use crate::api::{Problem, Request, Response};
use crate::catalogue::format;
use crate::catalogue::sentences::post as said;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::danish_time::danish_time;
use crate::domain::delivery::Level;
use crate::domain::month::Quarter;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::model::problem_text;
use crate::tui::outcome::Outcome;
use crate::tui::screen::{self, Screen};
use crate::tui::screens::which_file::{self, Purpose};
use crate::tui::theme::Role;
use crate::tui::widgets::page::{Block, Page, PageReply};

/// The page.
#[derive(Debug)]
pub struct State {
    view: Box<PackageMade>,
    page: Page,
}

impl State {
    /// What travels, or the file that was made.
    #[must_use]
    pub fn new(view: &PackageMade, ctx: &Ctx<'_>) -> Self {
        // What was made just now can be made again.
        let again = view.again || !view.file.is_empty();
        let view = PackageMade { again, ..view.clone() };
        Self { page: Page::new(blocks(&view, None, &words(&view, ctx))), view: Box::new(view) }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::Page
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("send-title")
    }

    /// F8 makes the file, F5 in another folder; F4 takes the receipt.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let texts = ctx.texts;
        let make = if self.view.again { "send-again-key" } else { "send-key" };
        let hints = Hints::new()
            .hide(Action::Open)
            .label(Action::Next, texts.get(make))
            .call(Action::GoTo, texts.get("send-where-key"));
        let hints = match self.view.file.is_empty() {
            true => hints,
            false => hints.call(Action::Edit, texts.get("copy-place-key")),
        };
        let hints = match self.view.again && self.view.received_at.is_none() {
            true => hints.call(Action::Pick, texts.get("send-receipt-key")),
            false => hints,
        };
        self.page.hints(hints, area(ctx))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if self.page.update(input, area(ctx)) == PageReply::Moved {
            return Outcome::Stay;
        }
        let ask_for = |purpose| {
            let page = which_file::State::new(purpose, ctx);
            Outcome::Open(Box::new(Screen::WhichFile(page)))
        };
        match input.key().and_then(|key| keys::action(Context::Page, key, ctx.language())) {
            Some(Action::Next) => Outcome::Ask(Request::Post(match self.view.level {
                Level::Centre => Post::MakePackage { to: None },
                Level::Department => Post::MakeQuarterPackage { quarter: self.quarter(), to: None },
            })),
            Some(Action::GoTo) => ask_for(match self.view.level {
                Level::Centre => Purpose::SendTo,
                Level::Department => Purpose::SendQuarterTo(self.quarter()),
            }),
            Some(Action::Pick) if self.view.again && self.view.received_at.is_none() => {
                ask_for(Purpose::Receipt(self.view.level))
            }
            Some(Action::Edit) if !self.view.file.is_empty() => {
                Outcome::Copy(self.view.file.clone())
            }
            Some(Action::Back) => Outcome::Close,
            _ => Outcome::Ignored,
        }
    }

    /// The file that was made, or what is known of it now.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::Post(Posted::Package(view)) = response else { return None };
        let mut view = view.clone();
        if view.file.is_empty() && view.sha256 == self.view.sha256 {
            view.file = self.view.file.clone();
        }
        *self = Self::new(&view, ctx);
        Some(Outcome::Stay)
    }

    /// What went wrong stands on top of the page, with what to do; nothing is lost by it.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        let said = problem_text(problem, ctx);
        self.page = Page::new(blocks(&self.view, Some(said), &words(&self.view, ctx)));
        true
    }

    /// A receipt may have come meanwhile.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        Some(Request::Post(match self.view.level {
            Level::Centre => Post::ShowPackage,
            Level::Department => Post::ShowQuarterPackage(self.quarter()),
        }))
    }

    fn quarter(&self) -> Quarter {
        self.view.month.quarter()
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        self.page.view(canvas, area(ctx));
    }
}

impl screen::Page for State {}

/// What goes to a department is said as there.
fn words(view: &PackageMade, ctx: &Ctx<'_>) -> Texts {
    ctx.texts.at(view.level)
}

fn area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { x: area.x + 1, width: area.width.saturating_sub(2).min(78), ..area }
}

fn blocks(view: &PackageMade, problem: Option<Clean>, texts: &Texts) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(problem) = problem {
        blocks.extend([Block::Said(problem, Role::Error), Block::Blank]);
    }
    let month = said::period(texts, view.month);
    let what = [
        ("month", Arg::from(&month)),
        ("centre", (&view.recipient).into()),
        ("version", Arg::plain(view.version)),
    ];
    let is_made = !view.file.is_empty();
    if is_made {
        blocks.push(Block::Heading(texts.with("send-made", &what)));
        blocks.push(Block::Pair(texts.get("send-file"), view.file.clone()));
        blocks.extend([Block::Blank, Block::Paragraph(texts.get("send-read-aloud"))]);
        blocks.extend([Block::Blank, Block::Words(view.words.clone()), Block::Blank]);
    } else {
        blocks.push(Block::Heading(texts.with("send-about", &what)));
        let how = if view.again { "send-made-before" } else { "send-by-yourself" };
        blocks.extend([Block::Paragraph(texts.get(how)), Block::Blank]);
    }
    if let Some(at) = view.received_at {
        let date = format::long_date(danish_time(at).date(), texts);
        let received = texts.with("send-received", &[("date", date.into())]);
        blocks.extend([Block::Said(received, Role::Ok), Block::Blank]);
    }
    let pair = |id: &str, text: Clean| Block::Pair(texts.get(id), text);
    blocks.push(pair("send-recipient", view.recipient.clone()));
    blocks.push(pair("send-recipient-words", view.recipient_words.clone()));
    blocks.push(pair("send-sender-words", view.sender_words.clone()));
    blocks.push(pair("send-cases", said::counts(texts, &view.counts)));
    let travels = |wanted, count: usize| match wanted {
        true => texts.with("send-goes-along", &[("count", count.into())]),
        false => texts.get("send-stays"),
    };
    // A quarter has no cases that references could belong to.
    if view.level == Level::Centre {
        blocks.push(pair("send-references", travels(view.wants_references, view.references)));
        blocks.push(pair("send-remarks", travels(view.wants_remarks, view.remarks)));
    }
    if view.kept_back > 0 {
        let kept = texts.with("send-kept-back", &[("count", view.kept_back.into())]);
        blocks.push(Block::Said(kept, Role::Warn));
    }
    blocks.push(Block::Paragraph(texts.get("send-never")));
    blocks
}

#[cfg(test)]
mod tests;
