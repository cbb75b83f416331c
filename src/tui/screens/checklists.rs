//! All checklists with their versions; Enter tells what differs from the version before.

use std::sync::Arc;

use ratatui::layout::Rect;

use crate::catalogue::format;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::checklist::{Checklist, Purpose, Standing};
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Cell, Column, Side};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::{difference, reading};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};

/// The page.
#[derive(Debug)]
pub struct State {
    lists: Vec<Arc<Checklist>>,
    list: List,
}

impl Page for State {}

impl State {
    /// These lists, the versions of each one after another.
    #[must_use]
    pub fn new(lists: Vec<Arc<Checklist>>) -> Self {
        let list = List::new(lists.len());
        Self { lists, list }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::List
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("checklists-title")
    }

    /// Enter compares; the other keys of lists mean nothing here.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let hints =
            Hints::new().hide(Action::Mark).hide(Action::CopyCase).hide(Action::NextUnanswered);
        match self.before() {
            Some(_) => hints.label(Action::Open, ctx.texts.get("checklists-compare")),
            None => hints.hide(Action::Open),
        }
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let action = input.key().and_then(|key| keys::action(Context::List, key, ctx.language()));
        if action == Some(Action::Back) {
            return Outcome::Close;
        }
        match self.list.update(input, rows_area(ctx).height) {
            ListReply::Opened(_) => match self.before() {
                Some((before, now)) => {
                    let blocks = difference::blocks(before, now, ctx.texts);
                    let title = ctx.texts.with(
                        "checklists-difference-title",
                        &[("before", (&name(before)).into()), ("now", (&name(now)).into())],
                    );
                    let page = reading::State::new(title, blocks);
                    Outcome::Open(Box::new(Screen::Reading(page)))
                }
                None => crate::tui::model::say(ctx.texts.get("checklists-first")),
            },
            ListReply::Moved => Outcome::Stay,
            _ => Outcome::Ignored,
        }
    }

    /// Draws the lists.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let column = |id, width, side| Column { title: texts.get(id), width, side };
        let columns = [
            column("checklists-name", 14, Side::Left),
            column("checklists-what", 0, Side::Left),
            column("checklists-questions", 5, Side::Right),
            column("checklists-valid", 25, Side::Left),
        ];
        let rows: Vec<Vec<Cell>> = self.lists.iter().map(|list| cells(list, texts)).collect();
        canvas.table(table_area(ctx), &columns, &rows, &self.list);
        let (area, own) = (ctx.content(), texts.get("checklists-own"));
        let lines = Canvas::paragraph_lines(&own, area.width);
        let below = Rect { y: area.bottom().saturating_sub(lines), height: lines, ..area };
        canvas.paragraph(below, &own, Role::Muted);
    }

    /// The selected version and the one before it; none for a first version.
    fn before(&self) -> Option<(&Checklist, &Checklist)> {
        let place = self.list.selected()?;
        let (before, now) = (self.lists.get(place.checked_sub(1)?)?, self.lists.get(place)?);
        (before.reference.id == now.reference.id).then_some((before, now))
    }
}

/// A list and its version, such as `syg@2`.
fn name(list: &Checklist) -> Clean {
    Clean::line(&format!("{}@{}", list.reference.id, list.reference.version))
}

fn cells(list: &Checklist, texts: &Texts) -> Vec<Cell> {
    let judged = list.questions.iter().filter(|question| question.purpose == Purpose::Judged);
    let day = |date: Option<chrono::NaiveDate>| date.map(format::short_date).unwrap_or_default();
    let args: [(&str, Arg<'_>); 2] =
        [("from", day(list.valid_from).into()), ("to", day(list.valid_to).into())];
    let (valid, role) = match (list.standing, list.valid_from, list.valid_to) {
        (Standing::Draft, ..) => (texts.get("handbook-draft"), Role::Warn),
        (_, None, None) => (texts.get("checklists-always"), Role::Text),
        (_, Some(_), None) => (texts.with("guidance-valid-from", &args), Role::Text),
        (_, None, Some(_)) => (texts.with("guidance-valid-to", &args), Role::Text),
        (_, Some(_), Some(_)) => (texts.with("guidance-valid-between", &args), Role::Text),
    };
    vec![
        Cell::text(name(list)),
        Cell::text(texts.words(&list.title)),
        Cell::text(Clean::digits(judged.count())),
        Cell { text: valid, role },
    ]
}

/// The rows of the table, under its heading and rule.
fn rows_area(ctx: &Ctx<'_>) -> Rect {
    let table = table_area(ctx);
    Rect { y: table.y + 2, height: table.height.saturating_sub(2), ..table }
}

/// The table, above what is said about lists of one's own.
fn table_area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    let own = Canvas::paragraph_lines(&ctx.texts.get("checklists-own"), area.width);
    Rect { height: area.height.saturating_sub(own + 1), ..area }
}

#[cfg(test)]
mod tests;
