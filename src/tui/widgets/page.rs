//! Running text that can be scrolled: headings, paragraphs, bullets, pairs.

use ratatui::layout::Rect;

use super::read_aloud;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, TEXT_COLUMNS};
use crate::tui::frame::Hints;
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::Action;
use crate::tui::theme::Role;

/// Lines the wheel moves at a time.
const WHEEL_LINES: u16 = 3;
/// Columns of the left side of a pair.
const KEY_COLUMNS: u16 = 22;

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(Clean),
    /// A paragraph.
    Paragraph(Clean),
    /// A paragraph in another role.
    Said(Clean, Role),
    /// A point of a list.
    Bullet(Clean),
    /// A word and what belongs to it, side by side.
    Pair(Clean, Clean),
    /// Words to be read aloud, numbered and large, three on a line.
    Words(Clean),
    /// One line as it is, with its blanks, cut where there is no more room.
    Line(Clean),
    /// A line across.
    Rule,
    /// An empty line.
    Blank,
}

/// Text with a place in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    blocks: Vec<Block>,
    top: u16,
}

/// What came of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageReply {
    /// Nothing a page knows.
    Ignored,
    /// Another part is in sight, or the end was there already.
    Moved,
}

impl Page {
    /// A text from its beginning.
    #[must_use]
    pub fn new(blocks: Vec<Block>) -> Self {
        Self { blocks, top: 0 }
    }

    /// The same text from another line on, no further than its end.
    #[must_use]
    pub fn scrolled(mut self, line: u16, area: Rect) -> Self {
        self.top = line.min(self.lines(area.width).saturating_sub(area.height));
        self
    }

    /// The same text from one of its blocks on, no further than its end.
    #[must_use]
    pub fn from_block(self, block: usize, area: Rect) -> Self {
        let above = self.blocks.iter().take(block).map(|block| block_lines(block, area.width));
        let line = above.fold(0, u16::saturating_add);
        self.scrolled(line, area)
    }

    /// Scrolls; `area` is where the page is drawn.
    pub fn update(&mut self, input: &Input, area: Rect) -> PageReply {
        let page = area.height.saturating_sub(1).max(1);
        let last = self.lines(area.width).saturating_sub(area.height);
        let top = self.top.min(last);
        let to = match input {
            Input::Key(key) if !key.ctrl && !key.alt => match key.code {
                KeyCode::Up => top.saturating_sub(1),
                KeyCode::Down => top.saturating_add(1),
                KeyCode::PageUp => top.saturating_sub(page),
                KeyCode::PageDown => top.saturating_add(page),
                KeyCode::Home => 0,
                KeyCode::End => last,
                _ => return PageReply::Ignored,
            },
            Input::Wheel { up: true, .. } => top.saturating_sub(WHEEL_LINES),
            Input::Wheel { up: false, .. } => top.saturating_add(WHEEL_LINES),
            _ => return PageReply::Ignored,
        };
        self.top = to.min(last);
        PageReply::Moved
    }

    /// Draws what is in sight, with a mark where more lies above or below.
    pub fn view(&self, canvas: &mut Canvas<'_>, area: Rect) {
        let lines = self.lines(area.width);
        let top = self.top.min(lines.saturating_sub(area.height));
        let mut at: u16 = 0;
        for block in &self.blocks {
            let height = block_lines(block, area.width);
            if at.saturating_add(height) > top && at < top.saturating_add(area.height) {
                view_block(canvas, area, block, i32::from(at) - i32::from(top));
            }
            at = at.saturating_add(height);
        }
        let edge = area.right().saturating_sub(1);
        if top > 0 {
            canvas.put(edge, area.y, 1, "↑", Role::Muted);
        } else if area.height > 0 {
            canvas.cursor(area.x, area.y);
        }
        if lines > top.saturating_add(area.height) {
            canvas.put(edge, area.bottom().saturating_sub(1), 1, "↓", Role::Muted);
        }
    }

    /// Leaves the page keys out where there is nothing above or below.
    #[must_use]
    pub fn hints(&self, hints: Hints, area: Rect) -> Hints {
        let last = self.lines(area.width).saturating_sub(area.height);
        let hints = match self.top.min(last) {
            0 => hints.hide(Action::PageUp).hide(Action::Up).hide(Action::Home),
            _ => hints,
        };
        match self.top < last {
            true => hints,
            false => hints.hide(Action::PageDown).hide(Action::Down).hide(Action::End),
        }
    }

    /// Lines the whole text takes at this width.
    #[must_use]
    pub fn lines(&self, width: u16) -> u16 {
        self.blocks.iter().map(|block| block_lines(block, width)).fold(0, u16::saturating_add)
    }
}

/// Columns of the text: two are kept free for the marks at the right edge.
fn text_width(width: u16) -> u16 {
    width.saturating_sub(2).min(TEXT_COLUMNS)
}

/// Width of the two sides of a pair.
fn pair_widths(width: u16) -> (u16, u16) {
    let width = text_width(width);
    let left = KEY_COLUMNS.min(width / 3);
    (left, width - left)
}

fn block_lines(block: &Block, width: u16) -> u16 {
    match block {
        Block::Heading(text) | Block::Paragraph(text) | Block::Said(text, _) => {
            Canvas::paragraph_lines(text, text_width(width))
        }
        Block::Bullet(text) => Canvas::paragraph_lines(text, text_width(width).saturating_sub(2)),
        Block::Pair(word, text) => {
            let (left, right) = pair_widths(width);
            let word = Canvas::paragraph_lines(word, left.saturating_sub(1));
            word.max(Canvas::paragraph_lines(text, right))
        }
        Block::Words(_) => read_aloud::ROWS,
        Block::Line(_) | Block::Rule | Block::Blank => 1,
    }
}

/// Draws a block whose first line stands `offset` lines below the top (above when negative).
fn view_block(canvas: &mut Canvas<'_>, area: Rect, block: &Block, offset: i32) {
    let width = text_width(area.width);
    let mut lines = |x: u16, width: u16, text: &Clean, role: Role| {
        canvas.paragraph_from(area, x, width, offset, text, role);
    };
    match block {
        Block::Heading(text) => lines(0, width, text, Role::Heading),
        Block::Paragraph(text) => lines(0, width, text, Role::Text),
        Block::Said(text, role) => lines(0, width, text, *role),
        Block::Bullet(text) => {
            lines(0, 1, &Clean::symbol("•"), Role::Accent);
            lines(2, width.saturating_sub(2), text, Role::Text);
        }
        Block::Pair(word, text) => {
            let (left, right) = pair_widths(area.width);
            lines(0, left.saturating_sub(1), word, Role::Accent);
            lines(left, right, text, Role::Text);
        }
        Block::Line(text) => {
            if let Ok(down) = u16::try_from(offset)
                && down < area.height
            {
                let room = area.width;
                canvas.text(area.x, area.y + down, room, text, Role::Text);
            }
        }
        Block::Rule => {
            if let Ok(down) = u16::try_from(offset) {
                canvas.rule(area.x, area.y.saturating_add(down), width);
            }
        }
        Block::Words(words) => read_aloud::view(words, canvas, area, offset),
        Block::Blank => {}
    }
}
