//! Everything held about one case reference (da: *hvad ligger der om sagen*), to be written out or
//! erased.

use ratatui::layout::Rect;

use super::erase_box;
use crate::api::personal_data::{CaseHoldings, PersonalData, PersonalDataAnswer};
use crate::api::{Request, Response};
use crate::catalogue::sentences::personal_data as said;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::{Hints, Message, Tone};
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::model::{problem_text, say};
use crate::tui::outcome::Outcome;
use crate::tui::screen;
use crate::tui::widgets::dialog::{Dialog, DialogReply};
use crate::tui::widgets::page::{Block, Page, PageReply};

/// The page.
#[derive(Debug)]
pub struct State {
    held: CaseHoldings,
    page: Page,
    /// Asks before anything goes.
    asking: Option<Dialog>,
}

impl State {
    /// What was found.
    #[must_use]
    pub fn new(held: CaseHoldings, _ctx: &Ctx<'_>) -> Self {
        let block = |line: &Clean| match line.is_empty() {
            true => Block::Blank,
            false => Block::Paragraph(line.clone()),
        };
        Self { page: Page::new(held.lines.iter().map(block).collect()), held, asking: None }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        self.asking.as_ref().map_or(Context::Page, Dialog::context)
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("case-held-title")
    }

    /// F2 writes it to files, F8 erases it.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let texts = ctx.texts;
        if let Some(asking) = &self.asking {
            return asking.hints(texts);
        }
        let hints = Hints::new().hide(Action::Open);
        let hints = match self.is_held() {
            true => hints
                .call(Action::Edit, texts.get("case-held-write-key"))
                .label(Action::Next, texts.get("personal-data-erase-key")),
            false => hints,
        };
        self.page.hints(hints, area(ctx))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let reference = || self.held.reference.as_str().to_owned();
        let ask = |asked| Outcome::Ask(Request::PersonalData(asked));
        if let Some(asking) = &mut self.asking {
            let outcome = match asking.update(input) {
                DialogReply::Pressed(1) => ask(PersonalData::EraseCase(reference())),
                DialogReply::Pressed(_) | DialogReply::Closed => Outcome::Stay,
                DialogReply::Stay => return Outcome::Stay,
                DialogReply::Ignored => return Outcome::Ignored,
            };
            self.asking = None;
            return outcome;
        }
        if self.page.update(input, area(ctx)) == PageReply::Moved {
            return Outcome::Stay;
        }
        match input.key().and_then(|key| keys::action(Context::Page, key, ctx.language())) {
            Some(Action::Edit) if self.is_held() => ask(PersonalData::Export(reference())),
            Some(Action::Next) if self.is_held() => {
                if let Some(stays) = &self.held.stays {
                    return Outcome::Say(Message {
                        text: problem_text(stays, ctx),
                        tone: Tone::Problem,
                    });
                }
                let mut lines = vec![
                    ctx.texts
                        .with("case-held-erase", &[("reference", (&self.held.reference).into())]),
                    ctx.texts.get("personal-data-stays"),
                ];
                if self.held.received > 0 {
                    lines.push(ctx.texts.get("case-data-received-elsewhere"));
                }
                self.asking = Some(erase_box(lines, ctx.texts));
                Outcome::Stay
            }
            Some(Action::Back) => Outcome::Close,
            _ => Outcome::Ignored,
        }
    }

    /// Whether anything is held about it.
    fn is_held(&self) -> bool {
        self.held.months + self.held.received > 0
    }

    /// Erased: nothing is left to show here.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::PersonalData(answer) = response else { return None };
        let PersonalDataAnswer::Erased(erased) = answer.as_ref() else { return None };
        Some(Outcome::Many(vec![Outcome::Close, say(said::erased(erased, ctx.texts))]))
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
