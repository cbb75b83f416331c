//! A case behind a figure: how it was drawn, and the answers that the figure is about. Enter opens the
//! page of the handbook about the question.

use ratatui::layout::Rect;

use crate::api::Request;
use crate::api::handbook::PageName;
use crate::api::quarter::{AnswerBehind, CaseBehind};
use crate::catalogue::sentences::caveats::Facts;
use crate::catalogue::sentences::quarter_lines::{cause_name, question_name};
use crate::catalogue::texts::Texts;
use crate::domain::record::Cured;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Cell, Column, Side};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::screens::behind::{answer, name, outcome};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};

/// Lines over the answers: the case, how it came out, the draw.
const ABOVE: u16 = 5;
/// Lines under them about the one selected.
const BELOW: u16 = 7;

/// The page.
#[derive(Debug)]
pub struct State {
    case: CaseBehind,
    facts: Facts,
    list: List,
}

impl State {
    /// A case with what the checklists say about its questions.
    #[must_use]
    pub fn new(case: CaseBehind, facts: Facts) -> Self {
        let list = List::new(case.answers.len());
        Self { case, facts, list }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::List
    }

    /// The number of the case.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        let number = Clean::line(&self.case.number.to_string());
        ctx.texts.with("behind-case-title", &[("number", number.into())])
    }

    /// Enter opens the handbook.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let hints = Hints::new().hide(Action::Mark).hide(Action::NextUnanswered);
        match self.case.answers.is_empty() {
            true => hints.hide(Action::Open),
            false => hints.label(Action::Open, ctx.texts.get("behind-handbook-key")),
        }
    }

    fn answer(&self) -> Option<&AnswerBehind> {
        self.case.answers.get(self.list.selected()?)
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        match input.key().and_then(|key| keys::action(Context::List, key, ctx.language())) {
            Some(Action::Back) => return Outcome::Close,
            Some(Action::CopyCase) => return Outcome::Copy(name(&self.case, ctx)),
            _ => {}
        }
        let height = ctx.content().height.saturating_sub(ABOVE + BELOW + 2).max(1);
        match self.list.update(input, height) {
            ListReply::Moved => Outcome::Stay,
            ListReply::Opened(_) => self.answer().map_or(Outcome::Ignored, |answer| {
                let page = PageName {
                    checklist: answer.checklist.as_str().to_owned(),
                    version: None,
                    question: answer.key.question.clone(),
                    meaning: answer.key.meaning,
                };
                Outcome::Ask(Request::ShowHandbookPage(page))
            }),
            ListReply::Ignored | ListReply::Marked(_) => Outcome::Ignored,
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let area = ctx.content();
        let inside = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        let title = Clean::join([&name(&self.case, ctx), &outcome(&self.case, ctx)], ": ");
        let mut y = area.y;
        let room = |y: u16, height: u16| Rect { y, height, ..inside };
        y += canvas.paragraph(room(y, 2), &title, Role::Strong);
        canvas.paragraph(room(y, 2), &self.drawn(texts), Role::Text);
        let top = area.y + ABOVE;
        if self.case.answers.is_empty() {
            canvas.paragraph(room(top, 2), &texts.get("behind-no-answers"), Role::Muted);
            return;
        }
        let height = area.height.saturating_sub(ABOVE + BELOW);
        let columns = [
            Column { title: texts.get("quarter-column-question"), width: 0, side: Side::Left },
            Column { title: texts.get("behind-column-answer"), width: 24, side: Side::Left },
        ];
        let cells = |found: &AnswerBehind| {
            let question = question_name(&found.key, &self.facts, texts);
            vec![Cell::text(question), Cell::text(answer(found, ctx))]
        };
        let rows: Vec<Vec<Cell>> = self.case.answers.iter().map(cells).collect();
        canvas.table(Rect { y: top, height, ..area }, &columns, &rows, &self.list);
        let mut y = top + height;
        for line in self.answer().map(|found| self.about(found, texts)).unwrap_or_default() {
            let left = area.bottom().saturating_sub(y);
            y += canvas.paragraph(room(y, left), &line, Role::Text);
        }
    }

    /// Why this case: the draw it came from.
    fn drawn(&self, texts: &Texts) -> Clean {
        match &self.case.draw {
            Some(draw) => texts.with("behind-drawn", &[("draw", draw.into())]),
            None => texts.get("behind-not-drawn"),
        }
    }

    /// The question in full, cause, consequence, whether it was put right, and the remarks.
    fn about(&self, found: &AnswerBehind, texts: &Texts) -> Vec<Clean> {
        let mut lines = vec![question_name(&found.key, &self.facts, texts)];
        let cause = found.cause.as_ref().map(|cause| cause_name(cause.as_str(), texts));
        let consequence = found.consequence.as_ref().map(|code| {
            let id = format!("consequence-{}", code.as_str().replace('_', "-"));
            if texts.has(&id) { texts.get(&id) } else { code.clone() }
        });
        let cured = found.cured.map(|cured| {
            texts.get(match cured {
                Cured::Open => "cure-open",
                Cured::Done => "cure-done",
                Cured::Cannot => "cure-cannot",
            })
        });
        let parts: Vec<Clean> = cause.into_iter().chain(consequence).chain(cured).collect();
        lines.push(Clean::join(&parts, " · "));
        lines.extend(found.remarks.iter().cloned());
        lines
    }
}

impl Page for State {}

#[cfg(test)]
mod tests;
