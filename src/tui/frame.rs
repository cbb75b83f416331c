//! The four places every page has: who and saved (row 1), where (row 2), the content, and
//! the last two rows with message and keys. Nothing moves between pages.

mod footer;

use chrono::NaiveTime;
use ratatui::layout::{Rect, Size};

pub use footer::{FooterItem, Hints, footer};

use super::canvas::Canvas;
use super::ctx::Ctx;
use super::keys::Context;
use super::theme::Role;
use crate::catalogue::format::clock;
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;

/// The smallest window the program draws its pages in.
pub const SMALLEST: Size = Size { width: 64, height: 20 };
/// Wider windows get margins.
const WIDEST: u16 = 160;
/// Rows above and below the content.
const ROWS_ABOVE: u16 = 2;
const ROWS_BELOW: u16 = 2;
/// Rows a message takes at most.
const MESSAGE_ROWS: u16 = 3;

/// What the first row says about saving. A word, never only a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Saved {
    /// Nothing to say (nothing is open yet).
    #[default]
    Nothing,
    /// All is on disk since this time of day.
    At(NaiveTime),
    /// Writing takes longer than usual.
    Saving,
    /// The last thing could not be written.
    NotSaved,
}

/// The first row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Header {
    /// Unit and person, left.
    pub who: Clean,
    /// Month or quarter, right.
    pub period: Clean,
    /// What is saved.
    pub saved: Saved,
    /// The database can only be read.
    pub read_only: bool,
    /// The window has lost the keyboard.
    pub elsewhere: bool,
}

/// How serious a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// What happened; fades at the next key.
    #[default]
    Said,
    /// Something to look at.
    Warning,
    /// Stays until solved.
    Problem,
}

/// The row above the keys: one sentence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Message {
    /// The sentence.
    pub text: Clean,
    /// How serious it is.
    pub tone: Tone,
}

/// What stands around a page's content.
#[derive(Debug, Clone, Copy)]
pub struct Surround<'a> {
    /// The first row.
    pub header: &'a Header,
    /// The way here, the first page first.
    pub breadcrumb: &'a [Clean],
    /// Decides which keys are shown.
    pub context: Context,
    /// The page's own wording of its keys.
    pub hints: &'a Hints,
}

/// How one leaves, and what is said about saving: only what is so.
#[must_use]
pub fn how_to_leave(texts: &Texts, saved: Saved) -> Clean {
    let said = match saved {
        Saved::At(_) => texts.get("all-saved"),
        Saved::NotSaved => texts.get("last-not-saved"),
        Saved::Nothing | Saved::Saving => Clean::default(),
    };
    let parts = [texts.get("how-to-leave"), said];
    Clean::join(parts.iter().filter(|part| !part.is_empty()), " ")
}

/// True when a window is too small for any page.
#[must_use]
pub fn too_small(size: Size) -> bool {
    size.width < SMALLEST.width || size.height < SMALLEST.height
}

/// Where the content goes: one free column on both sides, at most 160 columns.
#[must_use]
pub fn content(size: Size) -> Rect {
    let inside = middle(size);
    Rect {
        x: inside.x + 1,
        y: ROWS_ABOVE,
        width: inside.width.saturating_sub(2),
        height: size.height.saturating_sub(ROWS_ABOVE + ROWS_BELOW),
    }
}

/// Draws the rows around the content, all but the message. False when the window is too small:
/// then only that is said, and the page draws nothing.
pub fn draw(canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, surround: &Surround<'_>) -> bool {
    if too_small(ctx.size) {
        draw_too_small(canvas, ctx, surround.header.saved);
        return false;
    }
    let place = middle(ctx.size);
    draw_header(canvas, ctx, surround.header, place);
    let way = Clean::join(surround.breadcrumb, " › ");
    canvas.text(place.x + 1, 1, place.width.saturating_sub(2), &way, Role::Muted);
    draw_footer(canvas, ctx, surround, place);
    true
}

/// The columns in use: all, or 160 in the middle.
fn middle(size: Size) -> Rect {
    let width = size.width.min(WIDEST);
    Rect { x: (size.width - width) / 2, y: 0, width, height: size.height }
}

fn draw_header(canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, header: &Header, place: Rect) {
    let row = Rect { x: 0, y: 0, width: ctx.size.width, height: 1 };
    canvas.fill(row, Role::Header);
    let right = header_right(ctx.texts, header);
    let edge = place.right().saturating_sub(1);
    let used = canvas.text_right(edge, 0, place.width * 2 / 3, &right, Role::Header);
    let room = place.width.saturating_sub(used + 3);
    let left = if header.who.is_empty() {
        ctx.texts.get("program-name")
    } else {
        Clean::join([&ctx.texts.get("program-name"), &header.who], " · ")
    };
    canvas.text(place.x + 1, 0, room, &left, Role::Header);
}

fn header_right(texts: &Texts, header: &Header) -> Clean {
    let saved = match header.saved {
        Saved::Nothing | Saved::At(_) if header.read_only => texts.get("read-only"),
        Saved::Nothing => Clean::default(),
        Saved::At(time) => texts.with("saved-at", &[("clock", clock(time, texts).into())]),
        Saved::Saving => texts.get("saving"),
        Saved::NotSaved => texts.get("not-saved"),
    };
    let elsewhere = if header.elsewhere { texts.get("window-elsewhere") } else { Clean::default() };
    let parts = [&elsewhere, &header.period, &saved];
    Clean::join(parts.into_iter().filter(|part| !part.is_empty()), " · ")
}

/// Draws the message, after the page: one too long for its row takes rows of the page until the
/// next key, so that nothing of it is lost.
pub fn draw_message(canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, message: Option<&Message>) {
    let last = ctx.size.height - ROWS_BELOW;
    let rows = |rows: u16| Rect { x: 0, y: last + 1 - rows, width: ctx.size.width, height: rows };
    let Some(message) = message else { return canvas.fill(rows(1), Role::Message) };
    let (sign, role) = match message.tone {
        Tone::Said => ("", Role::Message),
        Tone::Warning => ("! ", Role::Message),
        Tone::Problem => ("! ", Role::Alarm),
    };
    let said = Clean::join([&Clean::symbol(sign), &message.text], "");
    let place = middle(ctx.size);
    let width = place.width.saturating_sub(2);
    let area = rows(Canvas::paragraph_lines(&said, width).clamp(1, MESSAGE_ROWS));
    canvas.fill(area, Role::Message);
    canvas.paragraph(Rect { x: place.x + 1, width, ..area }, &said, role);
}

fn draw_footer(canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, surround: &Surround<'_>, place: Rect) {
    let y = ctx.size.height - 1;
    canvas.fill(Rect { x: 0, y, width: ctx.size.width, height: 1 }, Role::Footer);
    let mut x = place.x + 1;
    let space = Clean::symbol(" ");
    for item in footer(surround.context, surround.hints, ctx, place.width.saturating_sub(2)) {
        let used = canvas.pieces(
            x,
            y,
            place.right().saturating_sub(x),
            &[(&item.name, Role::FooterKey), (&space, Role::Footer), (&item.label, Role::Footer)],
        );
        canvas.target(Rect { x, y, width: used, height: 1 }, item.key);
        x += used + footer::GAP;
    }
}

/// The window as it is and as it has to be; nothing else is drawn.
fn draw_too_small(canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, saved: Saved) {
    let area = canvas.area();
    canvas.clear(area);
    let now = [("columns", ctx.size.width.into()), ("rows", ctx.size.height.into())];
    let least = [("columns", SMALLEST.width.into()), ("rows", SMALLEST.height.into())];
    let texts = ctx.texts;
    let lines = [
        (texts.get("too-small-title"), Role::Strong),
        (Clean::default(), Role::Text),
        (texts.with("too-small-now", &now), Role::Text),
        (texts.with("too-small-least", &least), Role::Text),
        (Clean::default(), Role::Text),
        (texts.get("too-small-how"), Role::Text),
        (Clean::default(), Role::Text),
        (how_to_leave(texts, saved), Role::Text),
    ];
    let mut y = area.y + 1;
    for (line, role) in lines {
        let room = Rect {
            x: area.x + 1,
            y,
            width: area.width.saturating_sub(2),
            height: area.bottom().saturating_sub(y),
        };
        y += canvas.paragraph(room, &line, role);
    }
}

#[cfg(test)]
mod tests;
