//! For the tests of pages: a context, keys, and a whole window as text.

use chrono::NaiveDate;
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};

use super::canvas::Canvas;
use super::ctx::Ctx;
use super::frame::{self, Header, Surround};
use super::input::{Input, KeyCode};
use super::keys::Shown;
use super::outcome::Outcome;
use super::screen::Screen;
use super::theme::{Look, Theme};
use crate::catalogue::texts::{Language, Texts};
use crate::domain::text::Clean;

/// The windows a page is looked at in.
pub(crate) const WINDOWS: [(&str, Language, Size); 4] = [
    ("80x24-da", Language::Danish, Size { width: 80, height: 24 }),
    ("120x40-da", Language::Danish, Size { width: 120, height: 40 }),
    ("80x24-en", Language::English, Size { width: 80, height: 24 }),
    ("64x20-da", Language::Danish, Size { width: 64, height: 20 }),
];

/// Runs something with a context.
pub(crate) fn with_ctx<T>(language: Language, size: Size, run: impl FnOnce(&Ctx<'_>) -> T) -> T {
    let texts = Texts::new(language);
    let theme = Theme::of(Look::FollowTerminal, false);
    let ctx = Ctx {
        texts: &texts,
        theme: &theme,
        size,
        today: NaiveDate::from_ymd_opt(2026, 11, 3).unwrap_or_default(),
        shown: Shown::default(),
    };
    run(&ctx)
}

/// Runs something in a Danish window of 80x24.
pub(crate) fn in_danish<T>(run: impl FnOnce(&Ctx<'_>) -> T) -> T {
    with_ctx(Language::Danish, Size { width: 80, height: 24 }, run)
}

/// The whole window with a page in it, line by line.
pub(crate) fn drawn(screen: &Screen, ctx: &Ctx<'_>) -> String {
    let area = Rect { x: 0, y: 0, width: ctx.size.width, height: ctx.size.height };
    let mut buffer = Buffer::empty(area);
    let mut canvas = Canvas::new(&mut buffer, ctx.theme);
    let header = Header { who: Clean::line("Sygedagpenge Nord"), ..Header::default() };
    let hints = screen.hints(ctx);
    let surround = Surround {
        header: &header,
        breadcrumb: &[Clean::line("Hjem"), screen.breadcrumb(ctx)],
        message: None,
        context: screen.context(),
        hints: &hints,
    };
    if frame::draw(&mut canvas, ctx, &surround) {
        screen.view(&mut canvas, ctx);
    }
    let _ = canvas.finish();
    let line = |y| {
        let cells = (0..area.width).filter_map(|x| buffer.cell((x, y)));
        cells.map(ratatui::buffer::Cell::symbol).collect::<String>().trim_end().to_owned()
    };
    (0..area.height).map(line).collect::<Vec<_>>().join("\n")
}

/// Types a text key by key.
pub(crate) fn typed(screen: &mut Screen, text: &str, ctx: &Ctx<'_>) {
    for character in text.chars() {
        screen.update(&Input::char(character), ctx);
    }
}

/// Presses a key.
pub(crate) fn pressed(screen: &mut Screen, code: KeyCode, ctx: &Ctx<'_>) -> Outcome {
    screen.update(&Input::plain(code), ctx)
}
