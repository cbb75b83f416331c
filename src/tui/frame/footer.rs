//! The row of keys: what works now, whole items only, the most needed kept longest.

use crate::domain::text::Clean;
use crate::tui::ctx::Ctx;
use crate::tui::input::Key;
use crate::tui::keys::{Action, Context, Row, Shown, rows, shown};

/// Columns between two items.
pub(super) const GAP: u16 = 2;
/// Place in the queue of a key that only the page has a name for.
const LAST: u8 = 11;

/// A page's own wording of its keys, and keys that do nothing on it just now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hints {
    names: Vec<Name>,
    hidden: Vec<Action>,
    says_where: bool,
}

/// What an action is called on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Name {
    action: Action,
    label: Clean,
    /// It is kept in the row of keys as long as the menu.
    first: bool,
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
    pub fn label(self, action: Action, label: Clean) -> Self {
        self.named(Name { action, label, first: true })
    }

    /// Calls an action by another name here; its place in the queue stays its own.
    #[must_use]
    pub fn call(self, action: Action, label: Clean) -> Self {
        self.named(Name { action, label, first: false })
    }

    fn named(mut self, name: Name) -> Self {
        self.names.retain(|known| known.action != name.action);
        self.names.push(name);
        self
    }

    /// Leaves an action out here.
    #[must_use]
    pub fn hide(mut self, action: Action) -> Self {
        self.hidden.push(action);
        self
    }

    /// "Back" is called by the page it leads to, which only the stack of pages knows.
    #[must_use]
    pub fn says_where(self) -> Self {
        Self { says_where: true, ..self }
    }

    /// Says the name of the page below, where the page wants it said.
    #[must_use]
    pub fn leading_to(self, below: Clean) -> Self {
        if self.says_where { self.label(Action::Back, below) } else { self }
    }

    /// The name of an action here, if the page has its own.
    #[must_use]
    pub fn label_of(&self, action: Action) -> Option<&Clean> {
        self.name_of(action).map(|name| &name.label)
    }

    fn name_of(&self, action: Action) -> Option<&Name> {
        self.names.iter().find(|name| name.action == action)
    }

    /// True when an action does nothing here just now.
    #[must_use]
    pub fn hides(&self, action: Action) -> bool {
        self.hidden.contains(&action)
    }

    /// True when a row of the key table does something here: it is not left out, and where its
    /// meaning is the page's own the page has given it a name.
    #[must_use]
    pub fn offers(&self, row: &Row) -> bool {
        !self.hides(row.action) && (!row.waits_for_a_name() || self.label_of(row.action).is_some())
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
/// Items are taken by need until one does not fit; the menu is always first in that queue. Where
/// not all fit with all the names of their keys, each is shown with one key, and what room is
/// left then goes to second names, again by need.
#[must_use]
pub fn footer(context: Context, hints: &Hints, ctx: &Ctx<'_>, width: u16) -> Vec<FooterItem> {
    let mut candidates: Vec<(u8, usize, &Row)> = rows(context)
        .into_iter()
        .enumerate()
        .filter(|(_, row)| hints.offers(row))
        .filter_map(|(place, row)| Some((need(row, hints)?, place, row)))
        .collect();
    candidates.sort_by_key(|(need, place, _)| (*need, *place));
    let items = |which: Shown| -> Vec<(usize, FooterItem)> {
        let shown = |(_, place, row): &(u8, usize, &Row)| {
            Some((*place, item(row, context, hints, ctx, which)?))
        };
        candidates.iter().filter_map(shown).collect()
    };
    let long = items(ctx.shown);
    let mut fitting = if columns(&long) <= width {
        long
    } else {
        let short = items(if ctx.shown == Shown::Both { Shown::FunctionKeys } else { ctx.shown });
        lengthened(taken(short, width), &long, width)
    };
    fitting.sort_by_key(|(place, _)| *place);
    fitting.into_iter().map(|(_, item)| item).collect()
}

/// The items that fit, tried in this order.
fn taken(items: Vec<(usize, FooterItem)>, width: u16) -> Vec<(usize, FooterItem)> {
    let mut fitting = Vec::new();
    for item in items {
        fitting.push(item);
        if columns(&fitting) > width {
            fitting.pop();
        }
    }
    fitting
}

/// The same items, with their long names where these still fit.
fn lengthened(
    mut items: Vec<(usize, FooterItem)>,
    long: &[(usize, FooterItem)],
    width: u16,
) -> Vec<(usize, FooterItem)> {
    for nth in 0..items.len() {
        let used = columns(&items);
        let Some((place, item)) = items.get_mut(nth) else { break };
        let Some((_, longer)) = long.iter().find(|(other, _)| other == place) else { continue };
        if used - item.width() + longer.width() <= width {
            *item = longer.clone();
        }
    }
    items
}

/// Columns of items side by side.
fn columns(items: &[(usize, FooterItem)]) -> u16 {
    let gaps = u16::try_from(items.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let widths = items.iter().map(|(_, item)| item.width());
    widths.fold(gaps.saturating_mul(GAP), u16::saturating_add)
}

/// Place in the queue; `None` for what never stands there.
fn need(row: &Row, hints: &Hints) -> Option<u8> {
    match (hints.name_of(row.action), row.footer) {
        (_, 1) => Some(1),
        (Some(Name { first: true, .. }), _) => Some(2),
        (Some(_), 0) => Some(LAST),
        (None, 0) => None,
        (_, need) => Some(need + 1),
    }
}

fn item(
    row: &Row,
    context: Context,
    hints: &Hints,
    ctx: &Ctx<'_>,
    which: Shown,
) -> Option<FooterItem> {
    let (name, key) = shown(row, context, ctx.language(), which, ctx.texts)?;
    let label = match hints.label_of(row.action) {
        Some(label) => label.clone(),
        None => ctx.texts.get(row.label),
    };
    Some(FooterItem { name, label, key })
}
