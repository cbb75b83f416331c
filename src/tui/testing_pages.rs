//! For the tests of pages: keys pressed in a window, and the whole window as text.

use std::sync::Arc;

use ratatui::layout::Size;

use super::ctx::Ctx;
use super::frame::{self, Header, Surround};
use super::input::{Input, KeyCode};
use super::outcome::Outcome;
use super::screen::Screen;
use super::testing::{World, draw, rows};
use crate::api::handbook::{HandbookArea, HandbookEntry};
use crate::catalogue::library::Library;
use crate::catalogue::texts::Language;
use crate::domain::checklist::Purpose;
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
    run(&World::new(language).ctx(size.width, size.height))
}

/// Runs something in a Danish window of 80x24.
pub(crate) fn in_danish<T>(run: impl FnOnce(&Ctx<'_>) -> T) -> T {
    with_ctx(Language::Danish, Size { width: 80, height: 24 }, run)
}

/// The whole window with a page in it, line by line.
pub(crate) fn drawn(screen: &Screen, ctx: &Ctx<'_>) -> String {
    let header = Header { who: Clean::line("Sygedagpenge Nord"), ..Header::default() };
    let hints = screen.hints(ctx);
    let surround = Surround {
        header: &header,
        breadcrumb: &[Clean::line("Hjem"), screen.breadcrumb(ctx)],
        context: screen.context(),
        hints: &hints,
    };
    let (buffer, _) = draw(ctx, |canvas| {
        if frame::draw(canvas, ctx, &surround) {
            screen.view(canvas, ctx);
        }
    });
    rows(&buffer).join("\n")
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

/// The judged questions of two of our own lists.
pub(crate) fn handbook_areas() -> Vec<HandbookArea> {
    let library = Library::built_in();
    let area = |id: &str| {
        let list = Arc::clone(library.versions(id).into_iter().next()?);
        let judged = |index: &usize| {
            list.questions.get(*index).is_some_and(|one| one.purpose == Purpose::Judged)
        };
        let entry = |index| HandbookEntry {
            list: Arc::clone(&list),
            index,
            one_of_several: index % 2 == 0,
        };
        let entries = (0..list.questions.len()).filter(judged).map(entry).collect();
        Some(HandbookArea { title: list.title.clone(), entries })
    };
    ["gen", "syg"].into_iter().filter_map(area).collect()
}
