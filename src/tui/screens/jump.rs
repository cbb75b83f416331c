//! All questions of a case: each a jump, those that fell away with the facts that decided it.

use ratatui::layout::Rect;

use crate::api::Request;
use crate::api::response::CaseView;
use crate::catalogue::signs::Sign;
use crate::domain::review::Relevance;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Cell, Column, Side};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::screens::question::sign;
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};

/// The page.
#[derive(Debug)]
pub struct State {
    view: CaseView,
    list: List,
}

impl State {
    /// The questions of a case, the one one came from selected.
    #[must_use]
    pub fn new(view: CaseView, at: usize) -> Self {
        let mut list = List::new(view.questions.len());
        list.select(at);
        Self { view, list }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::List
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("jump-title")
    }

    /// The keys of case lists that mean nothing here are left out.
    #[must_use]
    pub fn hints(&self, _ctx: &Ctx<'_>) -> Hints {
        Hints::new().hide(Action::Mark).hide(Action::NextUnanswered)
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let action = input.key().and_then(|key| keys::action(Context::List, key, ctx.language()));
        match action {
            Some(Action::Back) => return Outcome::Dismiss,
            Some(Action::CopyCase) => return Outcome::Copy(self.view.line.case_ref.clone()),
            _ => {}
        }
        match self.list.update(input, ctx.content().height.saturating_sub(2)) {
            ListReply::Opened(row) => match self.view.question(row) {
                Some(question) => Outcome::Many(vec![
                    Outcome::Dismiss,
                    Outcome::Ask(Request::OpenCase {
                        review_id: self.view.line.review_id,
                        question: Some(question.id.clone()),
                    }),
                ]),
                None => Outcome::Stay,
            },
            ListReply::Moved => Outcome::Stay,
            _ => Outcome::Ignored,
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let column = |id: &str, width| Column { title: texts.get(id), width, side: Side::Left };
        let columns = [
            column("cases-column-sign", 2),
            column("jump-column-label", 8),
            column("jump-column-question", 0),
            column("jump-column-why", 26),
        ];
        let rows: Vec<Vec<Cell>> =
            (0..self.view.questions.len()).filter_map(|index| self.row(index, ctx)).collect();
        let area = ctx.content();
        canvas.table(Rect { ..area }, &columns, &rows, &self.list);
    }

    fn row(&self, index: usize, ctx: &Ctx<'_>) -> Option<Vec<Cell>> {
        let view = self.view.questions.get(index)?;
        let question = self.view.question(index)?;
        let away = view.relevance == Relevance::GatedOut;
        let role = if away { Role::Muted } else { Role::Text };
        let facts = Clean::join(&view.decided_by, ", ");
        let why = match view.relevance {
            Relevance::GatedOut => ctx.texts.with("jump-fell-away", &[("facts", (&facts).into())]),
            Relevance::Waiting => ctx.texts.with("jump-waits", &[("facts", (&facts).into())]),
            Relevance::Asked => Clean::default(),
        };
        let sign = if away { Sign::NotRelevant } else { sign(view) };
        let cell = |text: Clean, role| Cell { text, role };
        Some(vec![
            cell(sign.clean(), Role::Accent),
            cell(Clean::line(&question.label), role),
            cell(ctx.texts.words(&question.text), role),
            cell(why, Role::Muted),
        ])
    }
}

impl Page for State {}
