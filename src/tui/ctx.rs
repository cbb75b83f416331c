//! What every screen may read while it updates and draws itself.

use chrono::NaiveDate;
use ratatui::layout::{Rect, Size};

use super::frame;
use super::keys::Shown;
use super::theme::Theme;
use crate::catalogue::texts::{Language, Texts};

/// What a screen is told about the world, the same while updating and while drawing.
#[derive(Debug, Clone, Copy)]
pub struct Ctx<'a> {
    /// The words of the person's language.
    pub texts: &'a Texts,
    /// Colours and signs.
    pub theme: &'a Theme,
    /// The window in columns and rows.
    pub size: Size,
    /// The day it is, for echoes such as "in 3 days".
    pub today: NaiveDate,
    /// Which keys the bottom line shows.
    pub shown: Shown,
}

impl Ctx<'_> {
    /// The language of the screen.
    #[must_use]
    pub fn language(&self) -> Language {
        self.texts.language()
    }

    /// Where the screen's own content goes, between breadcrumb and message row.
    #[must_use]
    pub fn content(&self) -> Rect {
        frame::content(self.size)
    }
}
