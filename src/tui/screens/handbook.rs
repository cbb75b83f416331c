//! The handbook (da: *kvalitetshåndbog*): areas, their questions, and a search in all pages by just
//! typing.

use ratatui::layout::Rect;

use crate::api::handbook::{HandbookArea, HandbookEntry, PageName};
use crate::api::{Request, Response};
use crate::catalogue::texts::Arg;
use crate::domain::checklist::Standing;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Weight};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::theme::Role;
use crate::tui::widgets::line_field::{LineField, LineReply};
use crate::tui::widgets::list::{List, ListReply};

/// Fewest letters that are searched for.
const SEARCH_LETTERS: usize = 2;
/// Columns of a question's label.
const LABEL_COLUMNS: u16 = 9;

/// A window from this width on names the area of what was found; the label says it too.
const AREA_FROM: u16 = 100;

/// What the list shows.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Shown {
    /// The areas.
    Areas,
    /// The questions of an area, by its place.
    Questions(usize),
    /// What a search found: places of area and question.
    Found(Vec<(usize, usize)>),
}

/// The page.
#[derive(Debug)]
pub struct State {
    areas: Vec<HandbookArea>,
    shown: Shown,
    searched: LineField,
    asked: String,
    list: List,
}

impl Page for State {}

impl State {
    /// The handbook at its areas.
    #[must_use]
    pub fn new(areas: Vec<HandbookArea>) -> Self {
        let list = List::new(areas.len());
        let searched = LineField::text(&Clean::default());
        Self { areas, shown: Shown::Areas, searched, asked: String::new(), list }
    }

    /// Letters are text: they are searched for.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::Help
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        let title = ctx.texts.get("handbook-title");
        match &self.shown {
            Shown::Questions(place) => match self.areas.get(*place) {
                Some(area) => Clean::join([&title, &ctx.texts.words(&area.title)], " › "),
                None => title,
            },
            _ => title,
        }
    }

    /// The search is here already; Esc goes a step back.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let back = match &self.shown {
            Shown::Areas => "key-back",
            Shown::Questions(_) => "handbook-areas-key",
            Shown::Found(_) => "handbook-clear-key",
        };
        let hints = Hints::new().hide(Action::Search).label(Action::Back, ctx.texts.get(back));
        if self.list.rows() == 0 { hints.hide(Action::Open) } else { hints }
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let asked = input.key().and_then(|key| keys::action(self.context(), key, ctx.language()));
        if asked == Some(Action::Back) {
            return self.back();
        }
        if !is_text(input) {
            match self.list.update(input, rows_area(ctx).height) {
                ListReply::Opened(row) => return self.open(row),
                ListReply::Moved => return Outcome::Stay,
                ListReply::Ignored | ListReply::Marked(_) => {}
            }
        }
        match self.searched.update(input) {
            LineReply::Changed | LineReply::Cut(_) => self.search(),
            LineReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    /// Takes what a search found.
    pub fn answered(&mut self, response: &Response, _ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::HandbookFound(names) = response else { return None };
        let found: Vec<(usize, usize)> =
            names.iter().filter_map(|name| self.place_of(name)).collect();
        self.list = List::new(found.len());
        self.shown = Shown::Found(found);
        Some(Outcome::Stay)
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let inside = canvas.boxed(ctx.content(), &self.title(ctx), Weight::Thin);
        let prompt = texts.get("handbook-prompt");
        let used = canvas.text(inside.x + 1, inside.y, inside.width, &prompt, Role::Text);
        let field = Rect {
            x: inside.x + used + 2,
            width: inside.width.saturating_sub(used + 3),
            height: 1,
            ..inside
        };
        let rows = rows_area(ctx);
        for (place, row) in self.list.visible(rows.height).enumerate() {
            let y = rows.y + u16::try_from(place).unwrap_or(0);
            let line = Rect { y, height: 1, ..rows };
            self.view_row(canvas, ctx, row, line);
            if self.list.selected() == Some(row) {
                canvas.select(line);
            }
            canvas.row_target(line, row);
        }
        if self.list.rows() == 0 {
            let said = if self.areas.is_empty() { "handbook-empty" } else { "handbook-nothing" };
            canvas.paragraph(rows, &texts.get(said), Role::Muted);
        }
        self.searched.view(canvas, field, true);
    }

    fn title(&self, ctx: &Ctx<'_>) -> Clean {
        match &self.shown {
            Shown::Areas => ctx.texts.get("handbook-areas-title"),
            Shown::Questions(place) => {
                let area = self.areas.get(*place);
                area.map(|area| ctx.texts.words(&area.title)).unwrap_or_default()
            }
            Shown::Found(found) => {
                ctx.texts.with("handbook-found-title", &[("count", found.len().into())])
            }
        }
    }

    fn view_row(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, row: usize, line: Rect) {
        let texts = ctx.texts;
        let room = line.width.saturating_sub(2);
        let Some((area, entry)) = self.entry(row) else {
            let Some(area) = self.areas.get(row) else { return };
            let count = texts.with("handbook-questions", &[("count", area.entries.len().into())]);
            let edge = line.right().saturating_sub(1);
            let used = canvas.text_right(edge, line.y, room / 2, &count, Role::Muted);
            let room = room.saturating_sub(used + 2);
            let title = texts.words(&area.title);
            canvas.text(line.x + 1, line.y, room, &title, Role::Text);
            return;
        };
        let Some(question) = entry.question() else { return };
        let mut right = match &self.shown {
            Shown::Found(_) if line.width >= AREA_FROM => {
                vec![texts.words(&area.title).truncate(usize::from(room / 3))]
            }
            _ => Vec::new(),
        };
        if entry.one_of_several {
            let meaning = [("meaning", Arg::plain(question.meaning))];
            right.push(texts.with("handbook-meaning", &meaning));
        }
        if entry.list.standing == Standing::Draft {
            right.push(texts.get("handbook-draft"));
        }
        let edge = line.right().saturating_sub(1);
        let right = Clean::join(&right, ", ");
        let used = canvas.text_right(edge, line.y, room / 2, &right, Role::Muted);
        let label = Clean::line(&question.label);
        canvas.text(line.x + 1, line.y, LABEL_COLUMNS, &label, Role::Accent);
        let room = room.saturating_sub(used + LABEL_COLUMNS + 2);
        let words = texts.words(&question.text);
        canvas.text(line.x + 1 + LABEL_COLUMNS, line.y, room, &words, Role::Text);
    }

    /// The question in a row; `None` in a list of areas.
    fn entry(&self, row: usize) -> Option<(&HandbookArea, &HandbookEntry)> {
        let (area, place) = match &self.shown {
            Shown::Areas => return None,
            Shown::Questions(area) => (*area, row),
            Shown::Found(found) => *found.get(row)?,
        };
        let area = self.areas.get(area)?;
        Some((area, area.entries.get(place)?))
    }

    fn open(&mut self, row: usize) -> Outcome {
        if self.shown == Shown::Areas {
            let Some(area) = self.areas.get(row) else { return Outcome::Stay };
            self.list = List::new(area.entries.len());
            self.shown = Shown::Questions(row);
            return Outcome::Stay;
        }
        match self.entry(row).and_then(|(_, entry)| entry.name()) {
            Some(name) => Outcome::Ask(Request::ShowHandbookPage(name)),
            None => Outcome::Stay,
        }
    }

    /// From what was found and from an area's questions to the areas, and from them away.
    fn back(&mut self) -> Outcome {
        let from = match &self.shown {
            Shown::Areas => return Outcome::Close,
            Shown::Questions(area) => Some(*area),
            Shown::Found(_) => None,
        };
        self.searched = LineField::text(&Clean::default());
        self.asked.clear();
        self.show_areas(from.unwrap_or(0));
        Outcome::Stay
    }

    fn show_areas(&mut self, selected: usize) {
        self.shown = Shown::Areas;
        self.list = List::new(self.areas.len());
        self.list.select(selected);
    }

    fn search(&mut self) -> Outcome {
        let searched = self.searched.as_str().trim().to_owned();
        if searched == self.asked {
            return Outcome::Stay;
        }
        self.asked.clone_from(&searched);
        if searched.chars().count() < SEARCH_LETTERS {
            if matches!(self.shown, Shown::Found(_)) {
                self.show_areas(0);
            }
            return Outcome::Stay;
        }
        Outcome::Ask(Request::SearchHandbook(searched))
    }

    fn place_of(&self, name: &PageName) -> Option<(usize, usize)> {
        self.areas.iter().enumerate().find_map(|(place, area)| {
            let is_meant = |entry: &HandbookEntry| entry.name().as_ref() == Some(name);
            Some((place, area.entries.iter().position(is_meant)?))
        })
    }
}

/// The rows of the list, inside the box under the search.
fn rows_area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect {
        x: area.x + 1,
        y: area.y + 3,
        width: area.width.saturating_sub(2),
        height: area.height.saturating_sub(4),
    }
}

/// Keys of the field that a list would take for itself.
fn is_text(input: &Input) -> bool {
    matches!(input.key().map(|key| key.code), Some(KeyCode::Char(_) | KeyCode::Home | KeyCode::End))
}

#[cfg(test)]
mod tests;
