//! For tests: a page drawn in a window, as plain lines of text.

use chrono::NaiveDate;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Size;

use super::canvas::{Canvas, Drawn};
use super::ctx::Ctx;
use super::frame::{self, Header, Surround};
use super::input::{Input, Key, KeyCode};
use super::keys::Shown;
use super::outcome::Outcome;
use super::screen::Screen;
use super::theme::{Look, Theme};
use crate::catalogue::texts::{Language, Texts};

/// Words and colours of a test, which a [`Ctx`] points at.
pub(crate) struct World {
    texts: Texts,
    theme: Theme,
    size: Size,
}

impl World {
    /// Danish, 80x24.
    pub(crate) fn danish() -> Self {
        Self::of(Language::Danish, 80, 24)
    }

    /// Another language or window.
    pub(crate) fn of(language: Language, width: u16, height: u16) -> Self {
        let theme = Theme::of(Look::Dark, false);
        Self { texts: Texts::new(language), theme, size: Size { width, height } }
    }

    /// What a page is told.
    pub(crate) fn ctx(&self) -> Ctx<'_> {
        Ctx {
            texts: &self.texts,
            theme: &self.theme,
            size: self.size,
            today: NaiveDate::from_ymd_opt(2031, 3, 4).unwrap_or_default(),
            shown: Shown::FunctionKeys,
        }
    }

    /// The window with a page in it, line by line, and what else was drawn.
    pub(crate) fn draw(&self, screen: &Screen) -> (String, Drawn) {
        let ctx = self.ctx();
        let mut terminal = Terminal::new(TestBackend::new(self.size.width, self.size.height))
            .unwrap_or_else(|never| match never {});
        let mut drawn = Drawn::default();
        let _ = terminal.draw(|frame| {
            let mut canvas = Canvas::new(frame.buffer_mut(), &self.theme);
            let hints = screen.hints(&ctx);
            let surround = Surround {
                header: &Header::default(),
                breadcrumb: &[screen.breadcrumb(&ctx)],
                message: None,
                context: screen.context(),
                hints: &hints,
            };
            if frame::draw(&mut canvas, &ctx, &surround) {
                screen.view(&mut canvas, &ctx);
            }
            drawn = canvas.finish();
        });
        (lines(&terminal), drawn)
    }
}

fn lines(terminal: &Terminal<TestBackend>) -> String {
    let buffer = terminal.backend().buffer();
    let mut all = String::new();
    for row in buffer.content().chunks(usize::from(buffer.area.width)) {
        let line: String = row.iter().map(|cell| cell.symbol()).collect();
        all.push_str(line.trim_end());
        all.push('\n');
    }
    all
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
