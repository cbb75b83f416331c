//! The draw certificate (da: *udtrækningsbevis*) on screen: all that is needed to make the
//! draw again, with or without this program.

mod content;

use crate::api::response::CertificateView;
use crate::api::{PaperOf, Papers, Request};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen;
use crate::tui::widgets::dialog::{Dialog, DialogReply};
use crate::tui::widgets::page::{Page, PageReply};

/// The page.
#[derive(Debug)]
pub struct State {
    view: Box<CertificateView>,
    /// The text, once something was pressed; before that it stands at its beginning.
    page: Option<Page>,
    /// With or without the case references?
    which_form: Option<Dialog>,
}

impl State {
    /// A certificate from its beginning.
    #[must_use]
    pub fn new(view: CertificateView) -> Self {
        Self { view: Box::new(view), page: None, which_form: None }
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        self.which_form.as_ref().map_or(Context::Page, Dialog::context)
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("certificate-breadcrumb")
    }

    /// Its own wording of keys.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        if let Some(dialog) = &self.which_form {
            return dialog.hints(ctx.texts);
        }
        let unread = || Page::new(content::blocks(&self.view, ctx.texts));
        let hints = match &self.page {
            Some(page) => page.hints(Hints::new(), ctx.content()),
            None => unread().hints(Hints::new(), ctx.content()),
        };
        hints
            .hide(Action::Open)
            .label(Action::Next, ctx.texts.get("certificate-key-cases"))
            .label(Action::Edit, ctx.texts.get("certificate-key-write"))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if let Some(dialog) = &mut self.which_form {
            let full = match dialog.update(input) {
                DialogReply::Pressed(0) => false,
                DialogReply::Pressed(1) => true,
                DialogReply::Pressed(_) | DialogReply::Closed => {
                    self.which_form = None;
                    return Outcome::Stay;
                }
                DialogReply::Ignored | DialogReply::Stay => return Outcome::Stay,
            };
            self.which_form = None;
            return Outcome::Ask(Request::Paper(Papers::usual(PaperOf::Certificate { full })));
        }
        let view = &self.view;
        let page = self.page.get_or_insert_with(|| Page::new(content::blocks(view, ctx.texts)));
        if page.update(input, ctx.content()) == PageReply::Moved {
            return Outcome::Stay;
        }
        let asked = input.key().and_then(|key| keys::action(Context::Page, key, ctx.language()));
        match asked {
            // Whatever lies below, the cases come to lie on it once.
            Some(Action::Next | Action::Open) => {
                Outcome::Many(vec![Outcome::Close, Outcome::Ask(Request::ShowCases)])
            }
            Some(Action::Edit) => {
                self.which_form = Some(which_form(ctx));
                Outcome::Stay
            }
            Some(Action::Back) => Outcome::Close,
            _ => Outcome::Ignored,
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        match &self.page {
            Some(page) => page.view(canvas, area),
            None => Page::new(content::blocks(&self.view, ctx.texts)).view(canvas, area),
        }
        if let Some(dialog) = &self.which_form {
            dialog.view(canvas, area);
        }
    }
}

impl screen::Page for State {}

/// The form without case references first: it harms nobody wherever it ends up.
fn which_form(ctx: &Ctx<'_>) -> Dialog {
    let texts = ctx.texts;
    let lines = vec![
        texts.get("certificate-public-about"),
        Clean::default(),
        texts.get("certificate-full-about"),
    ];
    let buttons = ["certificate-public", "certificate-full", "certificate-cancel"];
    let buttons = buttons.map(|id| texts.get(id)).to_vec();
    Dialog::new(texts.get("certificate-which"), lines, buttons)
}

#[cfg(test)]
mod tests;
