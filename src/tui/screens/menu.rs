//! Menu and search in one box (F9, Ctrl+K): typing finds actions, cases, questions and
//! pages; what is not possible here is listed with the reason.

mod find;

use ratatui::layout::Rect;

use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Weight};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::{self, Action, Context, Row};
use crate::tui::theme::Role;
use crate::tui::widgets::line_field::{LineField, LineReply};
use crate::tui::widgets::list::{List, ListReply};

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sort {
    /// Something to do.
    Action,
    /// A case.
    Case,
    /// A question of a checklist.
    Question,
    /// A page to go to, or a page of guidance.
    Page,
}

/// Something the menu can find.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What is shown and searched.
    pub title: Clean,
    /// Other words it is found by (print, udskriv, eksportér).
    pub synonyms: Clean,
    /// The direct key, shown to the right, for the next time.
    pub key: Clean,
    /// What it is.
    pub sort: Sort,
    /// Why it cannot be done here; `None` when it can.
    pub not_here: Option<Clean>,
}

/// What the person chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MenuReply {
    /// Nothing yet.
    Stay,
    /// This item, by its place in the list handed in.
    Chosen(usize),
    /// The menu was closed.
    Closed,
}

/// Which items are searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scope {
    All,
    Actions,
    Content,
}

/// The menu.
#[derive(Debug)]
pub struct State {
    items: Vec<Item>,
    searched: LineField,
    scope: Scope,
    /// Places of the items found, best first, those that cannot be done last.
    found: Vec<usize>,
    list: List,
}

/// The actions of the key table that can be asked for in `context`, as items, with their
/// actions in the same order. `hints` words them as the page does; the numbered lines are one.
#[must_use]
pub fn actions(context: Context, hints: &Hints, ctx: &Ctx<'_>) -> Vec<(Action, Item)> {
    let rows = keys::rows(context);
    let numbered: Vec<&Row> = rows
        .iter()
        .copied()
        .filter(|row| row.action.step().is_some() && hints.offers(row))
        .collect();
    let wanted = |row: &&Row| {
        !moves_only(row.action)
            && !matches!(row.action.step(), Some(2..))
            && (hints.offers(row) || !row.waits_for_a_name())
    };
    rows.into_iter()
        .filter(wanted)
        .filter_map(|row| {
            let (mut key, _) =
                keys::shown(row, context, ctx.language(), keys::Shown::Both, ctx.texts)?;
            if row.action.step().is_some() {
                key = keys::span(&numbered, context, ctx.language(), ctx.texts);
            }
            let title = match hints.label_of(row.action) {
                Some(label) => label.clone(),
                None => ctx.texts.get(row.label),
            };
            let not_here = hints.hides(row.action).then(|| ctx.texts.get("menu-not-now"));
            let synonyms = synonyms(row.label, ctx);
            Some((row.action, Item { title, synonyms, key, sort: Sort::Action, not_here }))
        })
        .collect()
}

impl State {
    /// A menu of these items.
    #[must_use]
    pub fn new(items: Vec<Item>) -> Self {
        let mut state = Self {
            items,
            searched: LineField::text(&Clean::default()),
            scope: Scope::All,
            found: Vec::new(),
            list: List::new(0),
        };
        state.search();
        state
    }

    /// What is searched for.
    #[must_use]
    pub fn searched(&self) -> &str {
        self.searched.as_str()
    }

    /// Other items, searched for the same text.
    pub fn set_items(&mut self, items: Vec<Item>) {
        self.items = items;
        self.search();
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::Menu
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("key-menu")
    }

    /// Takes one input.
    pub fn take(&mut self, input: &Input, ctx: &Ctx<'_>) -> MenuReply {
        if let Some(key) = input.key() {
            match keys::action(Context::Menu, key, ctx.language()) {
                Some(Action::Back | Action::Menu) => return MenuReply::Closed,
                Some(Action::NextPane) => {
                    self.scope = match self.scope {
                        Scope::All => Scope::Actions,
                        Scope::Actions => Scope::Content,
                        Scope::Content => Scope::All,
                    };
                    self.search();
                    return MenuReply::Stay;
                }
                _ => {}
            }
        }
        if !is_text(input) {
            match self.list.update(input, self.rows_area(ctx).height) {
                ListReply::Opened(row) => return self.chosen(row),
                ListReply::Moved => return MenuReply::Stay,
                ListReply::Ignored | ListReply::Marked(_) => {}
            }
        }
        if matches!(self.searched.update(input), LineReply::Changed | LineReply::Cut(_)) {
            self.search();
        }
        MenuReply::Stay
    }

    /// Draws the box.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let inside = canvas.boxed(box_area(ctx), &texts.get("menu-title"), Weight::Thin);
        let prompt = texts.get("menu-prompt");
        let used = canvas.text(inside.x, inside.y, inside.width, &prompt, Role::Text);
        let field = Rect {
            x: inside.x + used + 1,
            y: inside.y,
            width: inside.width.saturating_sub(used + 1),
            height: 1,
        };
        let rows = self.rows_area(ctx);
        for (place, row) in self.list.visible(rows.height).enumerate() {
            let item = self.found.get(row).and_then(|place| self.items.get(*place));
            let Some(item) = item else { break };
            let y = rows.y + u16::try_from(place).unwrap_or(0);
            let line = Rect { y, height: 1, ..rows };
            self.view_item(canvas, ctx, item, line);
            if self.list.selected() == Some(row) {
                canvas.select(line);
            }
            canvas.row_target(line, row);
        }
        if self.found.is_empty() {
            canvas.paragraph(rows, &texts.get("menu-nothing"), Role::Muted);
        }
        let count = match self.scope {
            Scope::All => "menu-found",
            Scope::Actions => "menu-found-actions",
            Scope::Content => "menu-found-content",
        };
        let found = texts.with(count, &[("count", self.found.len().into())]);
        let right = inside.right();
        canvas.text_right(
            right,
            inside.bottom().saturating_sub(1),
            inside.width,
            &found,
            Role::Muted,
        );
        // The field has the cursor: typing goes there.
        self.searched.view(canvas, field, true);
    }

    fn view_item(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, item: &Item, line: Rect) {
        let (right, role) = match &item.not_here {
            Some(reason) => (reason.clone(), Role::Muted),
            None => (item.key.clone(), Role::Text),
        };
        let half = line.width / 2;
        let used =
            canvas.text_right(line.right().saturating_sub(1), line.y, half, &right, Role::Muted);
        let room = line.width.saturating_sub(used + 5);
        let sort = match item.sort {
            Sort::Action | Sort::Page => None,
            Sort::Case => Some("menu-sort-case"),
            Sort::Question => Some("menu-sort-question"),
        };
        let title = match sort {
            Some(sort) => Clean::join([&ctx.texts.get(sort), &item.title], " "),
            None => item.title.clone(),
        };
        canvas.text(line.x + 2, line.y, room, &title, role);
    }

    fn chosen(&self, row: usize) -> MenuReply {
        let place = self.found.get(row).copied();
        let possible =
            |place: &usize| self.items.get(*place).is_some_and(|item| item.not_here.is_none());
        place.filter(possible).map_or(MenuReply::Stay, MenuReply::Chosen)
    }

    fn search(&mut self) {
        let wanted = self.searched.value();
        let in_scope = |item: &Item| match self.scope {
            Scope::All => true,
            Scope::Actions => matches!(item.sort, Sort::Action | Sort::Page),
            Scope::Content => matches!(item.sort, Sort::Case | Sort::Question),
        };
        self.found = find::best_first(&self.items, wanted.as_str(), in_scope);
        self.list = List::new(self.found.len());
    }

    fn rows_area(&self, ctx: &Ctx<'_>) -> Rect {
        let area = box_area(ctx);
        Rect {
            x: area.x + 2,
            y: area.y + 3,
            width: area.width.saturating_sub(4),
            height: area.height.saturating_sub(5),
        }
    }
}

/// The box: most of the content, at most 100 columns and 26 rows.
fn box_area(ctx: &Ctx<'_>) -> Rect {
    let content = ctx.content();
    let (width, height) = (content.width.min(100), content.height.min(26));
    Rect { x: content.x + (content.width - width) / 2, y: content.y, width, height }
}

/// Keys of the field that a list would take for itself.
fn is_text(input: &Input) -> bool {
    matches!(input.key().map(|key| key.code), Some(KeyCode::Char(_) | KeyCode::Home | KeyCode::End))
}

/// Keys that only move about are no entries of a menu.
fn moves_only(action: Action) -> bool {
    matches!(
        action,
        Action::Up
            | Action::Down
            | Action::Left
            | Action::Right
            | Action::PageUp
            | Action::PageDown
            | Action::Home
            | Action::End
            | Action::NextField
            | Action::PreviousField
            | Action::Menu
            | Action::HowToLeave
    )
}

/// Other words for an action: the text `<label>-words`, where there is one.
fn synonyms(label: &str, ctx: &Ctx<'_>) -> Clean {
    let id = format!("{label}-words");
    if ctx.texts.has(&id) { ctx.texts.get(&id) } else { Clean::default() }
}

#[cfg(test)]
mod tests;
