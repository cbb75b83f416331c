//! The practice cases (da: *øvelsessager*) to choose among.

use ratatui::layout::Rect;

use crate::api::Request;
use crate::api::handbook::PracticeLine;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Cell, Column, Side, Weight};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};

/// Lines above the table.
const ROWS_ABOVE: u16 = 2;
/// Lines the table takes besides its rows.
const TABLE_HEAD: u16 = 2;

/// The page.
#[derive(Debug)]
pub struct State {
    cases: Vec<PracticeLine>,
    list: List,
}

impl Page for State {}

impl State {
    /// These cases, the newcomer's selected.
    #[must_use]
    pub fn new(cases: Vec<PracticeLine>) -> Self {
        let list = List::new(cases.len());
        Self { cases, list }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::List
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("practice-cases-title")
    }

    /// Enter begins; the other keys of lists mean nothing here.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        Hints::new()
            .label(Action::Open, ctx.texts.get("practice-begin"))
            .hide(Action::Mark)
            .hide(Action::CopyCase)
            .hide(Action::NextUnanswered)
    }

    /// Takes one input. The choice makes room for the case: Esc from the case's result leads home.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let action = input.key().and_then(|key| keys::action(Context::List, key, ctx.language()));
        if action == Some(Action::Back) {
            return Outcome::Close;
        }
        match self.list.update(input, self.rows()) {
            ListReply::Opened(case) => {
                Outcome::Many(vec![Outcome::Dismiss, Outcome::Ask(Request::StartPractice { case })])
            }
            ListReply::Moved => Outcome::Stay,
            _ => Outcome::Ignored,
        }
    }

    /// Draws the cases, and what the selected one is about.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let content = ctx.content();
        canvas.paragraph(content, &texts.get("practice-cases-why"), Role::Text);
        let column = |id, width, side| Column { title: texts.get(id), width, side };
        let columns = [
            column("practice-case", 11, Side::Left),
            column("practice-what", 0, Side::Left),
            column("practice-area", 28, Side::Left),
            column("practice-count", 5, Side::Right),
        ];
        let row = |line: &PracticeLine| {
            vec![
                Cell::text(line.reference.clone()),
                Cell::text(texts.words(&line.title)),
                Cell { text: texts.words(&line.area), role: Role::Muted },
                Cell::text(Clean::digits(line.questions)),
            ]
        };
        let rows: Vec<Vec<Cell>> = self.cases.iter().map(row).collect();
        let above = Canvas::paragraph_lines(&texts.get("practice-cases-why"), content.width) + 1;
        let above = above.max(ROWS_ABOVE);
        let table = Rect { y: content.y + above, height: self.rows() + TABLE_HEAD, ..content };
        canvas.table(table, &columns, &rows, &self.list);
        let selected = self.list.selected().and_then(|row| self.cases.get(row));
        let Some(selected) = selected else { return };
        let story = texts.words(&selected.story);
        let y = table.bottom() + 1;
        let room = content.bottom().saturating_sub(y);
        if room < 3 {
            return;
        }
        let lines = Canvas::paragraph_lines(&story, content.width.saturating_sub(4));
        let area = Rect { y, height: (lines + 2).min(room), ..content };
        let inside = canvas.boxed(area, &texts.words(&selected.title), Weight::Thin);
        let inside = Rect { x: inside.x + 1, width: inside.width.saturating_sub(2), ..inside };
        canvas.paragraph(inside, &story, Role::Text);
    }

    fn rows(&self) -> u16 {
        u16::try_from(self.cases.len()).unwrap_or(u16::MAX)
    }
}

#[cfg(test)]
mod tests;
