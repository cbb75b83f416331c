//! Drawing on a test terminal, for the tests of the kit and of the screens.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use chrono::NaiveDate;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};
use ratatui::style::Modifier;

use super::canvas::{Canvas, Drawn};
use super::ctx::Ctx;
use super::keys::Shown;
use super::theme::{Look, Theme};
use crate::catalogue::texts::{Language, Texts};

/// The sizes screens are looked at in.
pub(crate) const SIZES: [(u16, u16); 3] = [(64, 20), (80, 24), (120, 40)];
/// The languages, with the letters snapshot files are named by.
pub(crate) const LANGUAGES: [(Language, &str); 2] =
    [(Language::Danish, "da"), (Language::English, "en")];

/// Words and colours of a test, which a [`Ctx`] borrows from.
pub(crate) struct World {
    pub(crate) texts: Texts,
    pub(crate) theme: Theme,
}

impl World {
    pub(crate) fn new(language: Language) -> Self {
        Self { texts: Texts::new(language), theme: Theme::of(Look::Dark, false) }
    }

    pub(crate) fn ctx(&self, width: u16, height: u16) -> Ctx<'_> {
        Ctx {
            texts: &self.texts,
            theme: &self.theme,
            size: Size { width, height },
            today: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
            shown: Shown::FunctionKeys,
        }
    }
}

/// Draws once on a terminal of the context's size.
pub(crate) fn draw(ctx: &Ctx<'_>, view: impl FnOnce(&mut Canvas<'_>)) -> (Buffer, Drawn) {
    let mut terminal = Terminal::new(TestBackend::new(ctx.size.width, ctx.size.height)).unwrap();
    let mut drawn = Drawn::default();
    terminal
        .draw(|frame| {
            let mut canvas = Canvas::new(frame.buffer_mut(), ctx.theme);
            view(&mut canvas);
            drawn = canvas.finish();
        })
        .unwrap();
    (terminal.backend().buffer().clone(), drawn)
}

/// The rows of a buffer as text, without blanks at their ends.
pub(crate) fn rows(buffer: &Buffer) -> Vec<String> {
    let area = buffer.area;
    (area.top()..area.bottom())
        .map(|y| {
            let mut row = String::new();
            let mut x = area.left();
            while x < area.right() {
                let cell = buffer.cell((x, y)).unwrap();
                row.push_str(cell.symbol());
                x += ratatui::buffer::CellWidth::cell_width(cell.symbol()).max(1);
            }
            row.trim_end().to_owned()
        })
        .collect()
}

/// What a snapshot holds: the rows and the cursor.
pub(crate) fn picture(ctx: &Ctx<'_>, view: impl FnOnce(&mut Canvas<'_>)) -> String {
    let (buffer, drawn) = draw(ctx, view);
    let cursor = drawn.cursor.map_or("none".to_owned(), |at| format!("{},{}", at.x, at.y));
    format!("{}\n[cursor {cursor}]", rows(&buffer).join("\n"))
}

/// The rows in which at least one cell is reversed.
pub(crate) fn reversed_rows(buffer: &Buffer) -> Vec<u16> {
    let area = buffer.area;
    (area.top()..area.bottom())
        .filter(|y| {
            (area.left()..area.right())
                .any(|x| buffer.cell((x, *y)).unwrap().modifier.contains(Modifier::REVERSED))
        })
        .collect()
}

/// True when both sides of a thin box stand in every row between its corners.
pub(crate) fn box_is_whole(buffer: &Buffer, area: Rect) -> bool {
    let at = |x: u16, y: u16| buffer.cell((x, y)).unwrap().symbol().to_owned();
    let sides = |sign: &str| sign == "│" || sign == "║";
    let (right, bottom) = (area.right() - 1, area.bottom() - 1);
    let corners = [at(area.x, area.y), at(right, area.y), at(area.x, bottom), at(right, bottom)];
    let whole = ["┌┐└┘", "╔╗╚╝"].contains(&corners.concat().as_str());
    whole && (area.y + 1..bottom).all(|y| sides(&at(area.x, y)) && sides(&at(right, y)))
}

/// Names that break boxes in careless programs.
pub(crate) fn awkward_names() -> Vec<String> {
    vec![
        "Ærlig Ødegård-Åse".to_owned(),
        "A\u{30A}se O\u{308}dega\u{30A}rd".to_owned(),
        "Zoë\u{200D}👩\u{200D}👩\u{200D}👧 Ås".to_owned(),
        format!("e{}", "\u{301}".repeat(10)),
        "\u{200B}".repeat(40),
        "sag \u{202E}321-62\u{202C}".to_owned(),
        "tab\there\rcr \u{1B}[31mrød\u{1B}[0m\0".to_owned(),
        "x".repeat(5000),
        "مرحبا بالعالم".to_owned(),
        "案件番号２０２６".to_owned(),
        "ﾊﾟﾋﾟ halvbredde ﾞ".to_owned(),
        "👍🏽 ☎️ 🇩🇰".to_owned(),
    ]
}
