//! How a practice case (da: *øvelsessag*) went: what differs from the gold answers, why, and what
//! to read about it.

use ratatui::layout::Rect;

use crate::api::Request;
use crate::api::handbook::{PracticeDifference, PracticeResult};
use crate::catalogue::format;
use crate::catalogue::texts::Texts;
use crate::domain::answer::{Answer, Detail, Verdict};
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Cell, Column, Side, Weight};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::{Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};

/// Columns of an answer in the table.
const ANSWER_COLUMNS: u16 = 15;
/// Lines above the table besides the advice: the count, one free.
const LEAST_ABOVE: u16 = 2;
/// Lines the table takes besides its rows.
const TABLE_HEAD: u16 = 2;
/// Lines kept for the explanation with its box.
const LEAST_WHY: u16 = 7;

/// The result.
#[derive(Debug)]
pub struct State {
    result: PracticeResult,
    list: List,
}

impl Page for State {}

impl State {
    /// Shows a result.
    #[must_use]
    pub fn new(result: PracticeResult) -> Self {
        let list = List::new(result.differences.len());
        Self { result, list }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::List
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("practice-title")
    }

    /// Enter reads the page of the difference; the other keys of lists mean nothing here.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let home = ctx.texts.get("practice-home");
        let hints = if self.result.differences.is_empty() {
            Hints::new().label(Action::Open, home).hide(Action::Back)
        } else {
            let read = ctx.texts.get("practice-read");
            Hints::new().label(Action::Open, read).label(Action::Back, home)
        };
        hints.hide(Action::Mark).hide(Action::CopyCase).hide(Action::NextUnanswered)
    }

    /// Takes one input. The practice case is over, so Esc goes to the first page.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let code = input.key().filter(|key| !key.ctrl && !key.alt).map(|key| key.code);
        let is_over = self.result.differences.is_empty() && code == Some(KeyCode::Enter);
        if is_over || matches!(code, Some(KeyCode::Esc | KeyCode::Backspace | KeyCode::F(8))) {
            return Outcome::Ask(Request::ShowHome);
        }
        match self.list.update(input, self.rows(ctx)) {
            ListReply::Opened(row) => match self.result.differences.get(row) {
                Some(differs) => Outcome::Ask(Request::ShowHandbookPage(differs.page.clone())),
                None => Outcome::Stay,
            },
            ListReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    /// Draws the result.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let content = ctx.content();
        let args = [
            ("agreed", self.result.agreed.into()),
            ("of", self.result.of.into()),
            ("percent", self.result.percent().into()),
        ];
        let count = texts.with("practice-agreed", &args);
        canvas.text(content.x, content.y, content.width, &count, Role::Strong);
        let above = self.rows_above(ctx);
        if let Some(advice) = self.advice(texts) {
            let area = Rect { y: content.y + 1, height: above.saturating_sub(2), ..content };
            canvas.paragraph(area, &advice, Role::Text);
        }
        let rest =
            Rect { y: content.y + above, height: content.height.saturating_sub(above), ..content };
        if self.result.differences.is_empty() {
            canvas.paragraph(rest, &texts.get("practice-all"), Role::Text);
            canvas.cursor(content.x, content.y);
            return;
        }
        let table = Rect { height: self.rows(ctx) + TABLE_HEAD, ..rest };
        self.view_table(canvas, table, texts);
        let below = table.bottom() + 1;
        let why = Rect { y: below, height: content.bottom().saturating_sub(below), ..content };
        self.view_why(canvas, why, texts);
    }

    fn view_table(&self, canvas: &mut Canvas<'_>, area: Rect, texts: &Texts) {
        let column = |id, width| Column { title: texts.get(id), width, side: Side::Left };
        let columns = [
            column("practice-question", 0),
            column("practice-given", ANSWER_COLUMNS),
            column("practice-gold", ANSWER_COLUMNS),
        ];
        let rows: Vec<Vec<Cell>> = self
            .result
            .differences
            .iter()
            .map(|PracticeDifference { label, given, gold, .. }| {
                vec![
                    Cell::text(label.clone()),
                    Cell { text: answer_words(given, texts), role: Role::Warn },
                    Cell { text: answer_words(gold, texts), role: Role::Ok },
                ]
            })
            .collect();
        canvas.table(area, &columns, &rows, &self.list);
    }

    fn view_why(&self, canvas: &mut Canvas<'_>, area: Rect, texts: &Texts) {
        let selected = self.list.selected().and_then(|row| self.result.differences.get(row));
        let Some(PracticeDifference { label, gold, explanation: why, .. }) = selected else {
            return;
        };
        if area.height < 3 {
            return;
        }
        let gold = answer_words(gold, texts);
        let args = [("question", label.into()), ("gold", (&gold).into())];
        let title = texts.with("practice-why", &args);
        let lines = Canvas::paragraph_lines(why, area.width.saturating_sub(4));
        let boxed = Rect { height: (lines + 2).min(area.height), ..area };
        let inside = canvas.boxed(boxed, &title, Weight::Thin);
        canvas.paragraph(inside, why, Role::Text);
    }

    /// What is well to do now: the rule of 90 per cent in words.
    fn advice(&self, texts: &Texts) -> Option<Clean> {
        match (self.result.differences.is_empty(), self.result.is_ready()) {
            (true, _) => None,
            (false, true) => Some(texts.get("practice-ready")),
            (false, false) => Some(texts.get("practice-not-ready")),
        }
    }

    /// Lines above the table: the count, the advice, one free.
    fn rows_above(&self, ctx: &Ctx<'_>) -> u16 {
        let width = ctx.content().width;
        let advice = self.advice(ctx.texts);
        LEAST_ABOVE + advice.map_or(0, |advice| Canvas::paragraph_lines(&advice, width))
    }

    /// Differences in sight at a time: the explanation keeps its room.
    fn rows(&self, ctx: &Ctx<'_>) -> u16 {
        let taken = self.rows_above(ctx) + TABLE_HEAD + 1 + LEAST_WHY;
        let free = ctx.content().height.saturating_sub(taken).max(1);
        u16::try_from(self.result.differences.len()).unwrap_or(u16::MAX).min(free)
    }
}

/// An answer in a few words; nothing answered is `–`.
fn answer_words(answer: &Answer, texts: &Texts) -> Clean {
    let verdict = answer.verdict.map(|verdict| match verdict {
        Verdict::Met => texts.get("key-yes"),
        Verdict::NotMet => texts.get("key-no"),
        Verdict::PartlyMet => texts.get("key-partly"),
        Verdict::NotRelevant => texts.get("key-not-relevant"),
        Verdict::NotDocumented => texts.get("key-cannot-see"),
    });
    let detail = || match &answer.detail {
        Detail::Number(number) => Clean::line(&number.to_string()),
        Detail::Step(step) => Clean::digits(usize::from(*step)),
        Detail::Choice(option) => Clean::line(option),
        Detail::Date(date) => format::short_date(*date),
        Detail::Dates { .. } | Detail::None | Detail::Text => Clean::symbol("–"),
    };
    verdict.unwrap_or_else(detail)
}

#[cfg(test)]
mod tests;
