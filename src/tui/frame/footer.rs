//! The row of keys: what works now, whole items only, the most needed kept longest.

use crate::domain::text::Clean;
use crate::tui::ctx::Ctx;
use crate::tui::input::Key;
use crate::tui::keys::{Action, Context, Row, rows, shown};

/// Columns between two items.
pub(super) const GAP: u16 = 2;

/// A page's own wording of its keys, and keys that do nothing on it just now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hints {
    labels: Vec<(Action, Clean)>,
    hidden: Vec<Action>,
}

impl Hints {
    /// No wording of its own.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Calls an action by another name here (`F8 Godkend og fortsæt`), and keeps it in the
    /// row of keys as long as the menu.
    #[must_use]
    pub fn label(mut self, action: Action, label: Clean) -> Self {
        self.labels.push((action, label));
        self
    }

    /// Leaves an action out here.
    #[must_use]
    pub fn hide(mut self, action: Action) -> Self {
        self.hidden.push(action);
        self
    }

    /// The name of an action here, if the page has its own.
    #[must_use]
    pub fn label_of(&self, action: Action) -> Option<&Clean> {
        self.labels.iter().find(|(named, _)| *named == action).map(|(_, label)| label)
    }

    /// True when an action does nothing here just now.
    #[must_use]
    pub fn hides(&self, action: Action) -> bool {
        self.hidden.contains(&action)
    }
}

/// One item of the row of keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FooterItem {
    /// What stands on the key.
    pub name: Clean,
    /// What it does.
    pub label: Clean,
    /// The key a click on the item stands for.
    pub key: Key,
}

impl FooterItem {
    /// Columns it takes.
    #[must_use]
    pub fn width(&self) -> u16 {
        u16::try_from(self.name.width() + 1 + self.label.width()).unwrap_or(u16::MAX)
    }
}

/// The items that fit in `width` columns, in the order of the key table.
///
/// Items are taken by need until one does not fit; the menu is always first in that queue.
#[must_use]
pub fn footer(context: Context, hints: &Hints, ctx: &Ctx<'_>, width: u16) -> Vec<FooterItem> {
    let mut candidates: Vec<(u8, usize, FooterItem)> = rows(context)
        .into_iter()
        .enumerate()
        .filter(|(_, row)| !hints.hides(row.action))
        .filter_map(|(place, row)| {
            let need = need(row, hints)?;
            Some((need, place, item(row, context, hints, ctx)?))
        })
        .collect();
    candidates.sort_by_key(|(need, place, _)| (*need, *place));
    let mut used = 0;
    let mut fitting: Vec<(usize, FooterItem)> = Vec::new();
    for (_, place, item) in candidates {
        let more = item.width() + if fitting.is_empty() { 0 } else { GAP };
        if used + more <= width {
            used += more;
            fitting.push((place, item));
        }
    }
    fitting.sort_by_key(|(place, _)| *place);
    fitting.into_iter().map(|(_, item)| item).collect()
}

/// Place in the queue; `None` for what never stands there.
fn need(row: &Row, hints: &Hints) -> Option<u8> {
    match (hints.label_of(row.action), row.footer) {
        (_, 1) => Some(1),
        (Some(_), _) => Some(2),
        (None, 0) => None,
        (None, need) => Some(need + 1),
    }
}

fn item(row: &Row, context: Context, hints: &Hints, ctx: &Ctx<'_>) -> Option<FooterItem> {
    let (name, key) = shown(row, context, ctx.language(), ctx.shown, ctx.texts)?;
    let label = match hints.label_of(row.action) {
        Some(label) => label.clone(),
        None => ctx.texts.get(row.label),
    };
    Some(FooterItem { name, label, key })
}
