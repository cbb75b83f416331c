//! What loading the list would do: how it was read, what each column is used as, and what is
//! worth seeing. Nothing is stored before F8.

mod chooser;
mod content;
pub mod sentence;
mod view;

use crate::api::request::{CaseList, DrawPlan};
use crate::api::response::ListPreview;
use crate::api::{Problem, Request, Response};
use crate::domain::column::Role;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::{Hints, Message, Tone};
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::{case_list, draw};
use crate::tui::widgets::list::{List, ListReply};
use chooser::Chooser;
use content::{Content, Line};

/// Click targets of the lines under the columns.
const LINE_TARGET: usize = 10_000;

/// The page.
#[derive(Debug)]
pub struct State {
    list: CaseList,
    content: Content,
    pane: Pane,
    columns: List,
    lines: List,
    chooser: Option<Chooser>,
    step: Step,
}

/// Which of the two lists has the arrows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pane {
    Columns,
    Lines,
}

/// How far the way to the draw has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// The list is looked at.
    Looking,
    /// It is being stored.
    Storing,
    /// The suggested number of cases is asked for.
    Suggesting,
    /// A draw of the suggested size is planned.
    Planning,
}

impl State {
    /// A list that can be loaded.
    #[must_use]
    pub fn new(list: CaseList, preview: &ListPreview) -> Self {
        let content = Content::of_preview(preview, &list);
        Self::with(list, content)
    }

    /// A list whose columns have to be settled by hand; `None` when the problem is another one.
    #[must_use]
    pub fn of_problem(list: CaseList, problem: &Problem) -> Option<Self> {
        let content = Content::of_problem(problem)?;
        (!content.columns.is_empty()).then(|| Self::with(list, content))
    }

    fn with(list: CaseList, content: Content) -> Self {
        Self {
            pane: if content.columns.is_empty() { Pane::Lines } else { Pane::Columns },
            columns: List::new(content.columns.len()),
            lines: List::new(content.lines.len()),
            list,
            content,
            chooser: None,
            step: Step::Looking,
        }
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::List
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("columns-breadcrumb")
    }

    /// Its own wording of keys.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let hints = Hints::new().hide(Action::CopyCase).hide(Action::NextUnanswered);
        if self.chooser.is_some() {
            return hints.hide(Action::Mark).label(Action::Open, ctx.texts.get("columns-key-use"));
        }
        let hints = match (self.pane, self.selected_line()) {
            (Pane::Columns, _) => {
                hints.label(Action::Open, ctx.texts.get("columns-key-change")).hide(Action::Mark)
            }
            (Pane::Lines, Some(Line::Ask(_) | Line::AskAll(_))) => {
                hints.label(Action::Mark, ctx.texts.get("columns-key-take")).hide(Action::Open)
            }
            (Pane::Lines, _) => hints.hide(Action::Mark).hide(Action::Open),
        };
        let hints = if self.content.columns.is_empty() || self.content.lines.is_empty() {
            hints.hide(Action::NextPane)
        } else {
            hints.label(Action::NextPane, ctx.texts.get("columns-key-pane"))
        };
        match self.content.outcome {
            Some(_) => hints.label(Action::Next, ctx.texts.get("columns-key-go-on")),
            None => hints.hide(Action::Next),
        }
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let asked = input.key().and_then(|key| keys::action(self.context(), key, ctx.language()));
        if self.chooser.is_some() {
            return self.update_chooser(input, asked);
        }
        match asked {
            Some(Action::Next) => return self.go_on(ctx),
            Some(Action::Back) => {
                let page = case_list::State::of_source(&self.list.source, ctx);
                return Outcome::Replace(Box::new(Screen::CaseList(page)));
            }
            Some(Action::NextPane) => return self.other_pane(),
            _ if *input == Input::plain(KeyCode::BackTab) => return self.other_pane(),
            _ => {}
        }
        let input = self.aimed(input);
        let places = view::places(&self.content, ctx);
        let (list, height) = match self.pane {
            Pane::Columns => (&mut self.columns, places.columns.height.saturating_sub(2)),
            Pane::Lines => (&mut self.lines, places.lines.height),
        };
        let before = list.selected();
        match list.update(&input, height) {
            ListReply::Opened(row) | ListReply::Marked(row) => self.opened(row, ctx),
            ListReply::Moved if list.selected() == before => self.over_the_edge(&input),
            ListReply::Moved => Outcome::Stay,
            ListReply::Ignored => Outcome::Ignored,
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        view::view(self, canvas, ctx);
    }

    /// Takes a preview with other columns, or what comes after the list is stored.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        match (response, self.step) {
            (Response::ListPreview(preview), _) => {
                self.show(Content::of_preview(preview, &self.list));
                Some(Outcome::Stay)
            }
            (Response::Done, Step::Storing) => {
                self.step = Step::Suggesting;
                Some(Outcome::Ask(Request::PlanDraw(plan_of(0))))
            }
            (Response::DrawPreview(preview), Step::Suggesting) => {
                let cases = u32::try_from(preview.frame_cases).unwrap_or(u32::MAX);
                self.step = Step::Planning;
                Some(Outcome::Ask(Request::PlanDraw(plan_of(preview.suggested.min(cases)))))
            }
            (Response::DrawPreview(preview), Step::Planning) => {
                let page = draw::State::new(preview.clone(), ctx);
                Some(Outcome::Replace(Box::new(Screen::Draw(page))))
            }
            _ => None,
        }
    }

    /// Takes what is wrong with the columns as they are now.
    pub fn refused(&mut self, problem: &Problem, _ctx: &Ctx<'_>) -> bool {
        self.step = Step::Looking;
        let Some(mut content) = Content::of_problem(problem) else { return false };
        content.name = self.content.name.clone();
        content.how = self.content.how.clone();
        if content.columns.is_empty() {
            content.columns = self.content.columns.clone();
        }
        self.show(content);
        true
    }

    /// Whether all lines that were held back are taken.
    fn takes_all(&self) -> bool {
        self.content.asked().all(|line| self.list.take_anyway.contains(&line))
    }

    fn show(&mut self, content: Content) {
        self.columns.set_rows(content.columns.len());
        self.lines.set_rows(content.lines.len());
        if content.lines.is_empty() {
            self.pane = Pane::Columns;
        }
        self.content = content;
    }

    fn selected_line(&self) -> Option<&Line> {
        self.content.lines.get(self.lines.selected()?)
    }

    /// Enter, Space or a click on a row.
    fn opened(&mut self, row: usize, ctx: &Ctx<'_>) -> Outcome {
        match self.pane {
            Pane::Columns => self.choose_role(row, ctx),
            Pane::Lines => self.take_anyway(row),
        }
    }

    fn choose_role(&mut self, row: usize, ctx: &Ctx<'_>) -> Outcome {
        let Some(column) = self.content.columns.get(row) else { return Outcome::Ignored };
        if matches!(column.role, Role::Refused(_)) {
            let text = view::about_role(column.role, ctx);
            return Outcome::Say(Message { text, tone: Tone::Warning });
        }
        let title = ctx.texts.with("columns-choose", &[("column", (&column.name).into())]);
        self.chooser = Some(Chooser::new(row, title, column.role));
        Outcome::Stay
    }

    fn update_chooser(&mut self, input: &Input, asked: Option<Action>) -> Outcome {
        if asked == Some(Action::Back) {
            self.chooser = None;
            return Outcome::Stay;
        }
        let chosen =
            self.chooser.as_mut().and_then(|box_| Some((box_.column, box_.update(input)?)));
        let Some((column, role)) = chosen else { return Outcome::Stay };
        self.chooser = None;
        let roles = self.content.roles_with(column, role);
        if self.content.columns.iter().map(|column| column.role).eq(roles.iter().copied()) {
            return Outcome::Stay;
        }
        // What is shown follows at once, also when the list cannot be previewed like this.
        for (column, role) in self.content.columns.iter_mut().zip(&roles) {
            column.role = *role;
        }
        self.list.roles = Some(roles);
        self.ask_again()
    }

    /// Takes a line that was held back, or leaves it out again; or all of them.
    fn take_anyway(&mut self, row: usize) -> Outcome {
        match self.content.lines.get(row) {
            Some(Line::Ask(line)) => {
                let line = *line;
                match self.list.take_anyway.iter().position(|taken| *taken == line) {
                    Some(place) => {
                        self.list.take_anyway.remove(place);
                    }
                    None => self.list.take_anyway.push(line),
                }
            }
            Some(Line::AskAll(_)) if self.takes_all() => self.list.take_anyway.clear(),
            Some(Line::AskAll(_)) => self.list.take_anyway = self.content.asked().collect(),
            Some(Line::Said(_)) | None => return Outcome::Stay,
        }
        self.ask_again()
    }

    fn ask_again(&self) -> Outcome {
        Outcome::Ask(Request::PreviewList(self.list.clone()))
    }

    fn go_on(&mut self, ctx: &Ctx<'_>) -> Outcome {
        match &self.content.outcome {
            Some(taken) if taken.cases > 0 => {
                self.step = Step::Storing;
                Outcome::Ask(Request::LoadList(self.list.clone()))
            }
            Some(_) | None => {
                let text = ctx.texts.get("columns-not-ready");
                Outcome::Say(Message { text, tone: Tone::Warning })
            }
        }
    }

    fn other_pane(&mut self) -> Outcome {
        self.pane = match self.pane {
            Pane::Columns if !self.content.lines.is_empty() => Pane::Lines,
            Pane::Columns | Pane::Lines => Pane::Columns,
        };
        Outcome::Stay
    }

    /// The arrows go on from one list into the other.
    fn over_the_edge(&mut self, input: &Input) -> Outcome {
        match (self.pane, input.key().map(|key| key.code)) {
            (Pane::Columns, Some(KeyCode::Down)) | (Pane::Lines, Some(KeyCode::Up)) => {
                self.other_pane()
            }
            _ => Outcome::Stay,
        }
    }

    /// A click goes to the list it hit, with that list's own number.
    fn aimed(&mut self, input: &Input) -> Input {
        match input {
            Input::Row(row) if *row >= LINE_TARGET => {
                self.pane = Pane::Lines;
                Input::Row(row - LINE_TARGET)
            }
            Input::Row(row) => {
                self.pane = Pane::Columns;
                Input::Row(*row)
            }
            other => other.clone(),
        }
    }
}

impl Page for State {}

/// A draw of this size without strata.
fn plan_of(size: u32) -> DrawPlan {
    DrawPlan { size, strata: None, equal: false, minimum: 0 }
}

#[cfg(test)]
mod tests;
