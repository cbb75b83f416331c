//! Stub on this branch.

use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::input::Input;
use crate::tui::keys::Context;
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;

/// Stub.
#[derive(Debug)]
pub struct State;

impl Page for State {}

impl State {
    /// Stub.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::Page
    }

    /// Stub.
    #[must_use]
    pub fn breadcrumb(&self, _ctx: &Ctx<'_>) -> Clean {
        Clean::default()
    }

    /// Stub.
    pub fn update(&mut self, _input: &Input, _ctx: &Ctx<'_>) -> Outcome {
        Outcome::Close
    }

    /// Stub.
    pub fn view(&self, _canvas: &mut Canvas<'_>, _ctx: &Ctx<'_>) {}
}
