//! One of a few: `● this ○ that` on one line, or a list that opens when there are many.

use ratatui::layout::Rect;

use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::input::{Input, KeyCode};
use crate::tui::theme::Role;

/// A choice between given texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    options: Vec<Clean>,
    chosen: Option<usize>,
    /// The list is open, with this row selected.
    open: Option<usize>,
}

/// What came of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChoiceReply {
    /// Nothing a choice knows.
    Ignored,
    /// The list opened, closed or moved.
    Moved,
    /// Another one is chosen.
    Changed,
}

/// Rows an open list shows at most.
const OPEN_ROWS: usize = 8;

impl Choice {
    /// A choice; `chosen` counts from 0, `None` when nothing is chosen yet.
    #[must_use]
    pub fn new(options: Vec<Clean>, chosen: Option<usize>) -> Self {
        let chosen = chosen.filter(|place| *place < options.len());
        Self { options, chosen, open: None }
    }

    /// The chosen one, from 0.
    #[must_use]
    pub fn chosen(&self) -> Option<usize> {
        self.chosen
    }

    /// Chooses one, or none when there is no such one.
    pub fn choose(&mut self, place: Option<usize>) {
        self.chosen = place.filter(|place| *place < self.options.len());
        self.open = None;
    }

    /// True while the list is open: then Enter, Esc and the arrows belong to it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Lines it takes at this width.
    #[must_use]
    pub fn height(&self, width: u16) -> u16 {
        if self.fits_inline(width) {
            return 1;
        }
        let list = if self.open.is_some() { self.options.len().min(OPEN_ROWS) } else { 0 };
        1 + u16::try_from(list).unwrap_or(0)
    }

    /// Takes a key. Left and right choose at once; digits choose by number; Space, F4 and
    /// down open a list that does not fit on one line.
    pub fn update(&mut self, input: &Input, width: u16) -> ChoiceReply {
        if let Input::Row(row) = input {
            return self.set(*row);
        }
        let Some(key) = input.key().filter(|key| !key.ctrl && !key.alt) else {
            return ChoiceReply::Ignored;
        };
        if let KeyCode::Char(digit @ '1'..='9') = key.code {
            let place = digit.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
            return self.set(place.unwrap_or(1) - 1);
        }
        if let Some(selected) = self.open {
            return self.in_list(key.code, selected);
        }
        let inline = self.fits_inline(width);
        let last = self.options.len().saturating_sub(1);
        match key.code {
            KeyCode::Left => self.set(self.chosen.unwrap_or(0).saturating_sub(1)),
            KeyCode::Right => self.set(self.chosen.map_or(0, |place| (place + 1).min(last))),
            KeyCode::Char(' ') if inline => {
                let next = self.chosen.map_or(0, |place| place + 1);
                self.set(if next > last { 0 } else { next })
            }
            KeyCode::F(4) | KeyCode::Char(' ') | KeyCode::Down if !inline => {
                self.open = Some(self.chosen.unwrap_or(0));
                ChoiceReply::Moved
            }
            _ => ChoiceReply::Ignored,
        }
    }

    /// Draws it; `first_target` is the number its first option gets as a click target.
    pub fn view(&self, canvas: &mut Canvas<'_>, area: Rect, focused: bool, first_target: usize) {
        if self.fits_inline(area.width) {
            self.view_inline(canvas, area, focused, first_target);
            return;
        }
        let nothing = Clean::default();
        let chosen = self.chosen.and_then(|place| self.options.get(place)).unwrap_or(&nothing);
        let role = if focused { Role::Selected } else { Role::Field };
        canvas.put(area.x, area.y, 1, "[", Role::Border);
        let inside = area.width.saturating_sub(4);
        canvas.fill(Rect { x: area.x + 1, width: inside, height: 1, ..area }, role);
        canvas.text(area.x + 1, area.y, inside, chosen, role);
        canvas.put(area.x + 1 + inside, area.y, 3, "] ▼", Role::Border);
        if focused {
            canvas.cursor(area.x + 1, area.y);
        }
        let Some(selected) = self.open else { return };
        let shown = OPEN_ROWS.min(usize::from(area.height.saturating_sub(1)));
        let first = (selected + 1).saturating_sub(shown);
        for (place, option) in self.options.iter().enumerate().skip(first).take(shown) {
            let y = area.y + 1 + u16::try_from(place - first).unwrap_or(0);
            let line = Rect { y, height: 1, ..area };
            canvas.fill(line, Role::Field);
            canvas.text(area.x + 2, y, area.width.saturating_sub(2), option, Role::Field);
            if place == selected {
                canvas.select(line);
            }
            canvas.row_target(line, first_target + place);
        }
    }

    fn view_inline(&self, canvas: &mut Canvas<'_>, area: Rect, focused: bool, first: usize) {
        let mut x = area.x;
        for (place, option) in self.options.iter().enumerate() {
            let chosen = self.chosen == Some(place);
            let at_focus = focused && (chosen || (self.chosen.is_none() && place == 0));
            let role = if at_focus { Role::Selected } else { Role::Text };
            let start = x;
            x += canvas.put(x, area.y, 2, if chosen { "● " } else { "○ " }, role);
            x += canvas.text(x, area.y, area.right().saturating_sub(x), option, role);
            canvas
                .row_target(Rect { x: start, width: x - start, height: 1, ..area }, first + place);
            if at_focus {
                canvas.cursor(start, area.y);
            }
            x += 2;
        }
    }

    /// True when the last option is chosen, so that only the others are left to choose.
    pub(super) fn is_at_end(&self) -> bool {
        self.chosen.is_some_and(|place| place + 1 >= self.options.len())
    }

    /// True when all options stand on one line.
    pub(super) fn fits_inline(&self, width: u16) -> bool {
        let needed: usize = self.options.iter().map(|option| option.width() + 4).sum();
        self.options.len() <= 5 && needed <= usize::from(width) + 2
    }

    fn in_list(&mut self, code: KeyCode, selected: usize) -> ChoiceReply {
        let last = self.options.len().saturating_sub(1);
        let to = match code {
            KeyCode::Up => selected.saturating_sub(1),
            KeyCode::Down => (selected + 1).min(last),
            KeyCode::PageUp => selected.saturating_sub(OPEN_ROWS),
            KeyCode::PageDown => (selected + OPEN_ROWS).min(last),
            KeyCode::Home => 0,
            KeyCode::End => last,
            KeyCode::Enter | KeyCode::Char(' ') => return self.set(selected),
            KeyCode::Esc | KeyCode::F(4) => {
                self.open = None;
                return ChoiceReply::Moved;
            }
            // Tab leaves the field; the list must not stay open behind it.
            _ => {
                self.open = None;
                return ChoiceReply::Ignored;
            }
        };
        self.open = Some(to);
        ChoiceReply::Moved
    }

    fn set(&mut self, place: usize) -> ChoiceReply {
        self.open = None;
        if place >= self.options.len() {
            return ChoiceReply::Ignored;
        }
        if self.chosen.replace(place) == Some(place) {
            ChoiceReply::Moved
        } else {
            ChoiceReply::Changed
        }
    }
}
