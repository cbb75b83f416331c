//! What the keys of a form do, which depends on the field in focus.

use ratatui::layout::Rect;

use super::{Form, Kind};
use crate::catalogue::texts::Texts;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::keys::Action;

impl Form {
    /// The form's part of a page's wording of keys; `area` is where it is drawn.
    #[must_use]
    pub fn hints(&self, area: Rect, texts: &Texts) -> Hints {
        let hints = Hints::new();
        let hints = if self.fields.iter().filter(|field| !field.hidden).count() < 2 {
            hints.hide(Action::NextField).hide(Action::PreviousField)
        } else {
            hints
        };
        let choose = texts.get("key-choose");
        match self.focused().map(|field| &field.kind) {
            Some(Kind::Choice(choice)) if choice.is_open() => hints
                .hide(Action::Pick)
                .label(Action::Confirm, choose)
                .label(Action::Back, texts.get("key-close-list")),
            Some(Kind::Choice(choice)) if choice.fits_inline(self.value_width(area.width)) => hints
                .hide(Action::Pick)
                .hide(Action::Confirm)
                .label(if choice.is_at_end() { Action::Left } else { Action::Right }, choose),
            Some(Kind::Choice(_)) => {
                hints.hide(Action::Confirm).label(Action::Pick, texts.get("key-pick"))
            }
            Some(Kind::Toggle(_)) => {
                hints.hide(Action::Confirm).label(Action::Pick, texts.get("key-toggle"))
            }
            _ => hints.hide(Action::Pick),
        }
    }
}

/// On pages where Esc leaves without storing anything it is called "back", not "done".
#[must_use]
pub fn back_to_page(hints: Hints, ctx: &Ctx<'_>) -> Hints {
    match hints.label_of(Action::Back) {
        Some(_) => hints,
        None => hints.call(Action::Back, ctx.texts.get("key-back")),
    }
}
