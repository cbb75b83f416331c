//! Stub.
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::input::Input;
use crate::tui::keys::Context;
use crate::tui::outcome::Outcome;
/// Stub.
#[derive(Debug, Default)]
pub struct State;
impl State {
    /// Stub.
    pub fn new(_ctx: &Ctx<'_>) -> Self {
        Self
    }
    /// Stub.
    pub fn context(&self) -> Context {
        Context::Page
    }
    /// Stub.
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
impl crate::tui::screen::Page for State {}
