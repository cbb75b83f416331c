//! Which row of a list is selected, and which rows are in sight.

use std::ops::Range;

use crate::tui::input::{Input, KeyCode};

/// Rows the wheel moves at a time.
const WHEEL_ROWS: usize = 3;

/// Selection and scrolling of a list of rows that the screen holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct List {
    rows: usize,
    selected: usize,
    first: usize,
}

/// What came of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListReply {
    /// Nothing a list knows.
    Ignored,
    /// Another row is selected, or the same one still.
    Moved,
    /// Enter on a row, or a click on the selected one.
    Opened(usize),
    /// Space on a row.
    Marked(usize),
}

impl List {
    /// A list of this many rows, the first one selected.
    #[must_use]
    pub fn new(rows: usize) -> Self {
        Self { rows, selected: 0, first: 0 }
    }

    /// The rows have become more or fewer; the selection stays where it can.
    pub fn set_rows(&mut self, rows: usize) {
        self.rows = rows;
        self.selected = self.selected.min(rows.saturating_sub(1));
    }

    /// Selects a row; the last one when there are fewer.
    pub fn select(&mut self, row: usize) {
        self.selected = row.min(self.rows.saturating_sub(1));
    }

    /// The number of rows.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The selected row; `None` in an empty list.
    #[must_use]
    pub fn selected(&self) -> Option<usize> {
        (self.rows > 0).then_some(self.selected)
    }

    /// The rows in sight when `height` of them fit.
    #[must_use]
    pub fn visible(&self, height: u16) -> Range<usize> {
        let height = usize::from(height);
        let first = self.first_in_sight(height);
        first..self.rows.min(first + height)
    }

    /// Moves, opens or marks; `height` is the number of rows that fit.
    pub fn update(&mut self, input: &Input, height: u16) -> ListReply {
        let page = usize::from(height).saturating_sub(1).max(1);
        let last = self.rows.saturating_sub(1);
        let to = match input {
            Input::Key(key) if !key.ctrl && !key.alt => match key.code {
                KeyCode::Up => self.selected.saturating_sub(1),
                KeyCode::Down => self.selected + 1,
                KeyCode::PageUp => self.selected.saturating_sub(page),
                KeyCode::PageDown => self.selected + page,
                KeyCode::Home => 0,
                KeyCode::End => last,
                KeyCode::Enter => {
                    return self.selected().map_or(ListReply::Ignored, ListReply::Opened);
                }
                KeyCode::Char(' ') => {
                    return self.selected().map_or(ListReply::Ignored, ListReply::Marked);
                }
                _ => return ListReply::Ignored,
            },
            Input::Wheel { up: true, .. } => self.selected.saturating_sub(WHEEL_ROWS),
            Input::Wheel { up: false, .. } => self.selected + WHEEL_ROWS,
            Input::Row(row) if *row < self.rows => {
                if *row == self.selected {
                    return ListReply::Opened(*row);
                }
                *row
            }
            _ => return ListReply::Ignored,
        };
        self.selected = to.min(last);
        self.first = self.first_in_sight(usize::from(height));
        ListReply::Moved
    }

    /// The first row in sight: moved no further than the selection needs, and with no empty
    /// lines at the end while rows are hidden above.
    fn first_in_sight(&self, height: usize) -> usize {
        let height = height.max(1);
        let lowest = (self.selected + 1).saturating_sub(height);
        let highest = self.selected.min(self.rows.saturating_sub(height));
        self.first.clamp(lowest, highest)
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn arrows_pages_and_ends() {
        let mut list = List::new(20);
        assert_eq!(list.update(&Input::plain(KeyCode::Up), 5), ListReply::Moved);
        assert_eq!(list.selected(), Some(0));
        list.update(&Input::plain(KeyCode::PageDown), 5);
        assert_eq!((list.selected(), list.visible(5)), (Some(4), 0..5));
        list.update(&Input::plain(KeyCode::Down), 5);
        assert_eq!((list.selected(), list.visible(5)), (Some(5), 1..6));
        list.update(&Input::plain(KeyCode::End), 5);
        assert_eq!((list.selected(), list.visible(5)), (Some(19), 15..20));
        list.update(&Input::plain(KeyCode::Home), 5);
        assert_eq!((list.selected(), list.visible(5)), (Some(0), 0..5));
    }

    #[test]
    fn a_click_selects_and_a_second_click_opens() {
        let mut list = List::new(3);
        assert_eq!(list.update(&Input::Row(2), 5), ListReply::Moved);
        assert_eq!(list.update(&Input::Row(2), 5), ListReply::Opened(2));
        assert_eq!(list.update(&Input::Row(3), 5), ListReply::Ignored);
    }

    #[test]
    fn an_empty_list_opens_nothing() {
        let mut list = List::new(0);
        assert_eq!(list.selected(), None);
        assert_eq!(list.update(&Input::plain(KeyCode::Enter), 5), ListReply::Ignored);
        assert_eq!(list.update(&Input::plain(KeyCode::Down), 5), ListReply::Moved);
        assert_eq!(list.visible(5), 0..0);
    }

    proptest! {
        #[test]
        fn the_selected_row_is_always_in_sight(
            rows in 1usize..50,
            heights in prop::collection::vec(1u16..12, 1..40),
            keys in prop::collection::vec(0usize..6, 1..40),
        ) {
            let codes = [KeyCode::Up, KeyCode::Down, KeyCode::PageUp, KeyCode::PageDown, KeyCode::Home, KeyCode::End];
            let mut list = List::new(rows);
            for (key, height) in keys.iter().zip(&heights) {
                list.update(&Input::plain(codes[*key]), *height);
                for seen in [*height, 1, 7] {
                    let visible = list.visible(seen);
                    prop_assert!(visible.contains(&list.selected().unwrap()));
                    prop_assert_eq!(visible.len(), rows.min(usize::from(seen)));
                }
            }
        }
    }
}
