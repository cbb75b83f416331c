//! For tests of pages: a page in its window, with keys pressed and text typed into it.

use super::canvas::Drawn;
use super::ctx::Ctx;
use super::frame::{self, Header, Surround};
use super::input::{Input, Key, KeyCode};
use super::outcome::Outcome;
use super::screen::Screen;
use super::testing;
use crate::catalogue::texts::Language;

/// The windows every page is pictured in: the usual one and a wide one, once in English, and
/// the smallest there is.
pub(crate) const WINDOWS: [(Language, u16, u16); 4] = [
    (Language::Danish, 80, 24),
    (Language::Danish, 120, 40),
    (Language::English, 80, 24),
    (Language::Danish, 64, 20),
];

/// Words, colours and window of a test, which a [`Ctx`] points at.
pub(crate) struct World {
    inner: testing::World,
    width: u16,
    height: u16,
}

impl World {
    /// Danish, 80x24.
    pub(crate) fn danish() -> Self {
        Self::of(Language::Danish, 80, 24)
    }

    /// Another language or window.
    pub(crate) fn of(language: Language, width: u16, height: u16) -> Self {
        Self { inner: testing::World::new(language), width, height }
    }

    /// What a page is told.
    pub(crate) fn ctx(&self) -> Ctx<'_> {
        self.inner.ctx(self.width, self.height)
    }

    /// The window with a page in it, line by line, and what else was drawn.
    pub(crate) fn draw(&self, screen: &Screen) -> (String, Drawn) {
        let ctx = self.ctx();
        let (buffer, drawn) = testing::draw(&ctx, |canvas| {
            let hints = screen.hints(&ctx);
            let surround = Surround {
                header: &Header::default(),
                breadcrumb: &[screen.breadcrumb(&ctx)],
                context: screen.context(),
                hints: &hints,
            };
            if frame::draw(canvas, &ctx, &surround) {
                screen.view(canvas, &ctx);
            }
        });
        let mut lines = testing::rows(&buffer).join("\n");
        lines.push('\n');
        (lines, drawn)
    }
}

/// Hands a page one key after another; gives the last outcome.
pub(crate) fn press(screen: &mut Screen, world: &World, keys: &[KeyCode]) -> Outcome {
    let mut last = Outcome::Ignored;
    for code in keys {
        last = screen.update(&Input::Key(Key::plain(*code)), &world.ctx());
    }
    last
}

/// Types a text into the page.
pub(crate) fn type_text(screen: &mut Screen, world: &World, text: &str) {
    for character in text.chars() {
        screen.update(&Input::char(character), &world.ctx());
    }
}

/// Every sign drawn is one that all Windows console fonts have (WGL4, by its ranges in use).
pub(crate) fn only_plain_signs(text: &str) -> bool {
    text.chars().all(|sign| {
        matches!(sign, '\n' | ' '..='~' | '\u{A0}'..='\u{17F}')
            || "–—‘’‚“”„•…‹›←↑→↓√─│┌┐└┘├┤┬┴┼═║╔╗╚╝█▓▒░▀▄■□▲►▼◄○●".contains(sign)
    })
}
