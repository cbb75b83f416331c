//! "Afslut tilsyn?": one calm question; the answer does not matter for the data.

use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{Action, Context};
use crate::tui::outcome::{Effect, Outcome};
use crate::tui::widgets::dialog::{Dialog, DialogReply};

/// The question.
#[derive(Debug)]
pub struct State {
    dialog: Dialog,
}

/// What the person said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuitReply {
    /// Not said yet.
    Stay,
    /// The program ends.
    Leave,
    /// The person stays where they were.
    Closed,
}

impl State {
    /// The question; `resume` says where one will go on, such as "sag 5, spørgsmål 7".
    #[must_use]
    pub fn new(ctx: &Ctx<'_>, resume: Option<&Clean>) -> Self {
        let texts = ctx.texts;
        Self::saying(
            ctx,
            match resume {
                Some(place) => texts.with("quit-saved-resume", &[("place", place.into())]),
                None => texts.get("quit-saved"),
            },
        )
    }

    /// The question after something that could not be written.
    #[must_use]
    pub fn not_saved(ctx: &Ctx<'_>) -> Self {
        Self::saying(ctx, ctx.texts.get("last-not-saved"))
    }

    /// The question over a page that holds something unsaved, which is kept.
    #[must_use]
    pub fn with_draft(ctx: &Ctx<'_>) -> Self {
        Self::saying(ctx, ctx.texts.get("quit-draft"))
    }

    /// The question while a practice case is open, which is gone afterwards.
    #[must_use]
    pub fn of_practice(ctx: &Ctx<'_>) -> Self {
        Self::saying(ctx, ctx.texts.get("quit-practice"))
    }

    fn saying(ctx: &Ctx<'_>, said: Clean) -> Self {
        let texts = ctx.texts;
        let buttons = vec![texts.get("quit-leave"), texts.get("quit-stay")];
        Self { dialog: Dialog::new(texts.get("quit-title"), vec![said], buttons) }
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        self.dialog.context()
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("key-quit")
    }

    /// The keys of the box: Esc stays.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        self.dialog
            .hints(ctx.texts)
            .label(Action::Back, ctx.texts.get("quit-stay"))
            .hide(Action::Menu)
            .hide(Action::Search)
    }

    /// Takes one input.
    pub fn take(&mut self, input: &Input, _ctx: &Ctx<'_>) -> QuitReply {
        match self.dialog.update(input) {
            // Leaving loses nothing, so it stands first: Ctrl+Q, Enter.
            DialogReply::Pressed(0) => QuitReply::Leave,
            DialogReply::Pressed(_) | DialogReply::Closed => QuitReply::Closed,
            DialogReply::Ignored | DialogReply::Stay => QuitReply::Stay,
        }
    }

    /// Takes one input as a page does.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        match self.take(input, ctx) {
            QuitReply::Stay => Outcome::Stay,
            QuitReply::Leave => Outcome::Effect(Effect::Quit),
            QuitReply::Closed => Outcome::Dismiss,
        }
    }

    /// Draws the box.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        self.dialog.view(canvas, ctx.content());
    }
}

impl crate::tui::screen::Page for State {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::input::KeyCode;
    use crate::tui::testing::{LANGUAGES, World, picture};

    #[test]
    fn enter_leaves_and_esc_stays() {
        let world = World::new(LANGUAGES[0].0);
        let ctx = world.ctx(80, 24);
        let mut question = State::new(&ctx, None);
        assert_eq!(question.take(&Input::plain(KeyCode::Esc), &ctx), QuitReply::Closed);
        assert_eq!(question.take(&Input::plain(KeyCode::Enter), &ctx), QuitReply::Leave);
        question.take(&Input::plain(KeyCode::Right), &ctx);
        assert_eq!(question.take(&Input::plain(KeyCode::Enter), &ctx), QuitReply::Closed);
    }

    #[test]
    fn pictures() {
        for (language, name) in LANGUAGES {
            let world = World::new(language);
            let ctx = world.ctx(80, 24);
            let place = Clean::symbol("sag 5, spørgsmål 7");
            let question = State::new(&ctx, Some(&place));
            let seen = picture(&ctx, |canvas| question.view(canvas, &ctx));
            insta::assert_snapshot!(format!("quit_{name}"), seen);
        }
    }
}
