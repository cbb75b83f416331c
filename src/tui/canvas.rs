//! The sheet a screen draws on.
//!
//! # How a screen is written
//!
//! A screen is a struct of plain data with three functions. `update` changes it, `view`
//! only reads it; both compute where things stand from [`Ctx::content`], so nothing has to
//! be remembered while drawing.
//!
//! ```text
//! pub struct State { cases: Vec<CaseRow>, list: List }
//!
//! impl State {
//!     pub fn context(&self) -> Context { Context::List }
//!
//!     pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
//!         // Keys with a meaning of their own first …
//!         let asked = input.key().and_then(|key| keys::action(self.context(), key, ctx.language()));
//!         if asked == Some(Action::CopyCase) { return Outcome::Effects(vec![…]); }
//!         // … then the widget that has the focus.
//!         match self.list.update(input, list_area(ctx).height) {
//!             ListReply::Opened(row) => …,
//!             ListReply::Moved | ListReply::Ignored | ListReply::Marked(_) => Outcome::Stay,
//!         }
//!     }
//!
//!     pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
//!         let area = ctx.content();
//!         canvas.text(area.x, area.y, area.width, &ctx.texts.get("cases-title"), Role::Heading);
//!         let rows = …; // Vec<Vec<Cell>>
//!         canvas.table(list_area(ctx), &COLUMNS, &rows, &self.list);
//!     }
//! }
//! ```
//!
//! * Only [`Clean`] is drawn: words come from [`Texts`](crate::catalogue::texts::Texts),
//!   text of others has passed the gate, signs are `Clean::symbol("►")`.
//! * A [`Role`] says what a text is; the theme knows the colour.
//! * Everything that can be clicked is drawn together with its target: [`Canvas::target`]
//!   with a key, [`Canvas::row_target`] with a number that comes back as
//!   [`Input::Row`]. Footer, lists, forms and boxes do this themselves.
//! * Whatever lies outside the sheet is left out; drawing never fails.
//! * The cursor stands on the first letter of what has the focus ([`Canvas::cursor`]), for
//!   screen readers.
//!
//! [`Ctx::content`]: super::ctx::Ctx::content

mod table;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use unicode_segmentation::UnicodeSegmentation;

use super::input::{Input, Key};
use super::theme::{Role, Signs, Theme, letter_sign};
use super::wrap::{cluster_columns, wrap};
use crate::domain::text::Clean;

pub use table::{Cell, Column, Side};

/// Columns a running text takes at most; longer lines are hard to read.
pub const TEXT_COLUMNS: u16 = 76;

/// What a click on a place stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// The same as pressing this key.
    Key(Key),
    /// A row, field or button; the number is the drawer's own.
    Row(usize),
}

/// What can be clicked in a frame. The one drawn last lies on top.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Targets(Vec<(Rect, Target)>);

impl Targets {
    /// What a click at this place means.
    #[must_use]
    pub fn input_at(&self, x: u16, y: u16) -> Input {
        let hit = self.0.iter().rev().find(|(area, _)| area.contains(Position { x, y }));
        match hit {
            Some((_, Target::Key(key))) => Input::Key(*key),
            Some((_, Target::Row(row))) => Input::Row(*row),
            None => Input::Click { x, y },
        }
    }
}

/// What a frame leaves beside the drawn cells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawn {
    /// What can be clicked.
    pub targets: Targets,
    /// Where the cursor stands.
    pub cursor: Option<Position>,
}

/// The weight of a box's lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weight {
    /// Thin lines: something to look at.
    #[default]
    Thin,
    /// Double lines: something to decide.
    Double,
}

/// The sheet: what is drawn, and beside it what can be clicked.
pub struct Canvas<'a> {
    buffer: &'a mut Buffer,
    theme: &'a Theme,
    drawn: Drawn,
}

impl<'a> Canvas<'a> {
    /// A sheet over the whole buffer, painted in the theme's ground colour.
    pub fn new(buffer: &'a mut Buffer, theme: &'a Theme) -> Self {
        let area = buffer.area;
        buffer.set_style(area, theme.style(Role::Text));
        Self { buffer, theme, drawn: Drawn::default() }
    }

    /// What can be clicked and where the cursor stands, when all is drawn.
    #[must_use]
    pub fn finish(self) -> Drawn {
        self.drawn
    }

    /// The whole sheet.
    #[must_use]
    pub fn area(&self) -> Rect {
        self.buffer.area
    }

    /// Draws one line of at most `width` columns, cut with `…`; gives the columns used.
    /// Lines after the first are left out.
    pub fn text(&mut self, x: u16, y: u16, width: u16, text: &Clean, role: Role) -> u16 {
        let shown = one_line(text, width);
        self.put(x, y, width, shown.as_str(), role)
    }

    /// As [`Canvas::text`], ending at the column before `right`.
    pub fn text_right(&mut self, right: u16, y: u16, width: u16, text: &Clean, role: Role) -> u16 {
        let shown = one_line(text, width);
        let used = u16::try_from(super::wrap::columns(shown.as_str())).unwrap_or(width).min(width);
        self.put(right.saturating_sub(used), y, used, shown.as_str(), role)
    }

    /// Draws pieces of one line in their own roles one after another; gives the columns used.
    pub fn pieces(&mut self, x: u16, y: u16, width: u16, pieces: &[(&Clean, Role)]) -> u16 {
        let mut used = 0;
        for (text, role) in pieces {
            let room = width.saturating_sub(used);
            used += self.text(x.saturating_add(used), y, room, text, *role);
        }
        used
    }

    /// Draws running text, broken into lines of at most [`TEXT_COLUMNS`]; gives the lines
    /// used. What does not fit below is left out.
    pub fn paragraph(&mut self, area: Rect, text: &Clean, role: Role) -> u16 {
        let width = area.width.min(TEXT_COLUMNS);
        let mut used = 0;
        for line in wrap(text.as_str(), usize::from(width)) {
            if used >= area.height {
                break;
            }
            let line = text.as_str().get(line).unwrap_or_default();
            self.put(area.x, area.y + used, width, line.trim_end_matches(' '), role);
            used += 1;
        }
        used
    }

    /// As [`Canvas::paragraph`], the first line `offset` lines below the top of `area` (above
    /// it when negative) and `indent` columns to the right. For text that is scrolled.
    pub(super) fn paragraph_from(
        &mut self,
        area: Rect,
        indent: u16,
        width: u16,
        offset: i32,
        text: &Clean,
        role: Role,
    ) {
        let width = width.min(TEXT_COLUMNS);
        let lines = wrap(text.as_str(), usize::from(width));
        for (down, line) in (offset..).zip(lines) {
            let Ok(down) = u16::try_from(down) else { continue };
            if down >= area.height {
                break;
            }
            let line = text.as_str().get(line).unwrap_or_default();
            self.put(area.x + indent, area.y + down, width, line.trim_end_matches(' '), role);
        }
    }

    /// Lines that [`Canvas::paragraph`] needs at this width.
    #[must_use]
    pub fn paragraph_lines(text: &Clean, width: u16) -> u16 {
        let lines = wrap(text.as_str(), usize::from(width.min(TEXT_COLUMNS))).len();
        u16::try_from(lines).unwrap_or(u16::MAX)
    }

    /// Clears an area and draws a box with a title around it; gives the area inside, with a
    /// free column on both sides.
    pub fn boxed(&mut self, area: Rect, title: &Clean, weight: Weight) -> Rect {
        self.clear(area);
        if area.width < 4 || area.height < 2 {
            return Rect { width: 0, height: 0, ..area };
        }
        let [across, down, top_left, top_right, bottom_left, bottom_right] = match weight {
            Weight::Thin => ["─", "│", "┌", "┐", "└", "┘"],
            Weight::Double => ["═", "║", "╔", "╗", "╚", "╝"],
        };
        let (right, bottom) = (area.right() - 1, area.bottom() - 1);
        for x in area.x + 1..right {
            self.put(x, area.y, 1, across, Role::Border);
            self.put(x, bottom, 1, across, Role::Border);
        }
        for y in area.y + 1..bottom {
            self.put(area.x, y, 1, down, Role::Border);
            self.put(right, y, 1, down, Role::Border);
        }
        self.put(area.x, area.y, 1, top_left, Role::Border);
        self.put(right, area.y, 1, top_right, Role::Border);
        self.put(area.x, bottom, 1, bottom_left, Role::Border);
        self.put(right, bottom, 1, bottom_right, Role::Border);
        if !title.is_empty() && area.width > 8 {
            let x = area.x + 2;
            let used = self.text(x + 1, area.y, area.width - 6, title, Role::Heading);
            self.put(x, area.y, 1, " ", Role::Border);
            self.put(x + 1 + used, area.y, 1, " ", Role::Border);
        }
        Rect { x: area.x + 2, y: area.y + 1, width: area.width - 4, height: area.height - 2 }
    }

    /// A thin line across.
    pub fn rule(&mut self, x: u16, y: u16, width: u16) {
        for step in 0..width {
            self.put(x.saturating_add(step), y, 1, "─", Role::Border);
        }
    }

    /// A bar `width` columns wide, filled to `share` (0 to 1, others are brought inside).
    pub fn bar(&mut self, x: u16, y: u16, width: u16, share: f64) {
        let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
        for step in 0..width {
            // Filled when at least half of the column is reached.
            let filled = f64::from(step) + 0.5 <= share * f64::from(width);
            let (sign, role) = if filled { ("█", Role::Bar) } else { ("░", Role::BarRest) };
            self.put(x.saturating_add(step), y, 1, sign, role);
        }
    }

    /// Draws a part in another theme, for samples of how the program can look. Its cursor is
    /// left out: a sample never has the focus.
    pub fn in_theme(&mut self, theme: &Theme, draw: impl FnOnce(&mut Canvas<'_>)) {
        let mut part = Canvas { buffer: self.buffer, theme, drawn: Drawn::default() };
        draw(&mut part);
        self.drawn.targets.0.append(&mut part.drawn.targets.0);
    }

    /// Gives a drawn row the selection's look, `►` in its first column and the cursor.
    pub fn select(&mut self, row: Rect) {
        self.put(row.x, row.y, 1, "►", Role::Selected);
        let style = self.theme.style(Role::Selected);
        let inside = row.intersection(self.buffer.area);
        self.buffer.set_style(inside, style);
        self.cursor(row.x, row.y);
    }

    /// Empties an area.
    pub fn clear(&mut self, area: Rect) {
        self.fill(area, Role::Text);
    }

    /// Empties an area and paints it in a role.
    pub fn fill(&mut self, area: Rect, role: Role) {
        let style = self.theme.style(role);
        for place in area.intersection(self.buffer.area).positions() {
            if let Some(cell) = self.buffer.cell_mut(place) {
                cell.reset();
                cell.set_style(style);
            }
        }
    }

    /// A click in `area` means this key.
    pub fn target(&mut self, area: Rect, key: Key) {
        self.drawn.targets.0.push((area, Target::Key(key)));
    }

    /// A click in `area` means the row, field or button with this number.
    pub fn row_target(&mut self, area: Rect, row: usize) {
        self.drawn.targets.0.push((area, Target::Row(row)));
    }

    /// Puts the cursor here.
    pub fn cursor(&mut self, x: u16, y: u16) {
        let place = Position { x, y };
        if self.buffer.area.contains(place) {
            self.drawn.cursor = Some(place);
        }
    }

    /// Draws a piece of gated text: at most `width` columns, whole grapheme clusters only.
    pub(super) fn put(&mut self, x: u16, y: u16, width: u16, text: &str, role: Role) -> u16 {
        let sheet = self.buffer.area;
        if y < sheet.y || y >= sheet.bottom() {
            return 0;
        }
        let room = width.min(sheet.right().saturating_sub(x));
        let style = self.theme.style(role);
        let mut used: u16 = 0;
        for cluster in text.graphemes(true) {
            let wide = u16::try_from(cluster_columns(cluster)).unwrap_or(u16::MAX);
            if wide == 0 {
                continue;
            }
            if used.saturating_add(wide) > room {
                break;
            }
            let drawn = self.drawn_cluster(cluster);
            if let Some(cell) = self.buffer.cell_mut((x + used, y)) {
                cell.set_symbol(&drawn).set_style(style);
            }
            // A wide sign covers its other columns.
            for covered in 1..wide {
                if let Some(cell) = self.buffer.cell_mut((x + used + covered, y)) {
                    cell.reset();
                }
            }
            used += wide;
        }
        used
    }

    /// The cluster as it reaches the terminal: hard spaces plain, signs as the theme wants.
    fn drawn_cluster<'t>(&self, cluster: &'t str) -> std::borrow::Cow<'t, str> {
        if cluster == "\u{A0}" {
            return " ".into();
        }
        let mut characters = cluster.chars();
        match (self.theme.signs, characters.next(), characters.next()) {
            (Signs::Letters, Some(sign), None) => letter_sign(sign).to_string().into(),
            _ => cluster.into(),
        }
    }
}

/// The first line of a text, cut with `…`.
fn one_line(text: &Clean, width: u16) -> Clean {
    if !text.as_str().contains('\n') {
        return text.truncate(usize::from(width));
    }
    let first = text.as_str().lines().next().unwrap_or_default();
    Clean::catalogue(first).truncate(usize::from(width))
}

#[cfg(test)]
mod tests;
