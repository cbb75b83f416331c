//! The cases behind a figure (da: *sagerne bag tallet*); Enter opens a case with its answers, and from
//! there the handbook and the draw.

use ratatui::layout::Rect;

use crate::api::quarter::{AnswerBehind, BehindView, CaseBehind};
use crate::catalogue::format;
use crate::catalogue::sentences::caveats::{Facts, label};
use crate::catalogue::texts::Arg;
use crate::domain::review::Outcome as CaseOutcome;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Cell, Column, Side};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::behind_case;
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};

/// Lines of the figure's sentence, at most.
const SAID: u16 = 4;

/// The page.
#[derive(Debug)]
pub struct State {
    view: BehindView,
    facts: Facts,
    /// The figure that the cases are behind.
    said: Clean,
    list: List,
}

impl State {
    /// The cases behind the figure that `said` tells.
    #[must_use]
    pub fn new(view: BehindView, facts: Facts, said: Clean) -> Self {
        let list = List::new(view.cases.len());
        Self { view, facts, said, list }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::List
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("behind-title")
    }

    /// C copies what a case is called here.
    #[must_use]
    pub fn hints(&self, _ctx: &Ctx<'_>) -> Hints {
        let hints = Hints::new().hide(Action::Mark).hide(Action::NextUnanswered).says_where();
        match self.view.cases.is_empty() {
            true => hints.hide(Action::Open).hide(Action::CopyCase),
            false => hints,
        }
    }

    fn case(&self) -> Option<&CaseBehind> {
        self.view.cases.get(self.list.selected()?)
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let action = input.key().and_then(|key| keys::action(Context::List, key, ctx.language()));
        match action {
            Some(Action::Back) => return Outcome::Close,
            Some(Action::CopyCase) => {
                let case = self.case();
                return case.map_or(Outcome::Ignored, |case| Outcome::Copy(name(case, ctx)));
            }
            _ => {}
        }
        match self.list.update(input, self.body(ctx)) {
            ListReply::Moved => Outcome::Stay,
            ListReply::Opened(_) => self.case().map_or(Outcome::Ignored, |case| {
                let page = behind_case::State::new(case.clone(), self.facts.clone());
                Outcome::Open(Box::new(Screen::BehindCase(page)))
            }),
            ListReply::Ignored | ListReply::Marked(_) => Outcome::Ignored,
        }
    }

    fn said_lines(&self, ctx: &Ctx<'_>) -> u16 {
        let width = ctx.content().width.saturating_sub(2);
        Canvas::paragraph_lines(&self.said, width).min(SAID)
    }

    fn body(&self, ctx: &Ctx<'_>) -> u16 {
        // The sentence, how many, a free line; headings and a rule.
        ctx.content().height.saturating_sub(self.said_lines(ctx) + 2 + 2).max(1)
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let area = ctx.content();
        let inside = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        let said = self.said_lines(ctx);
        canvas.paragraph(Rect { height: said, ..inside }, &self.said, Role::Strong);
        let id = if self.view.is_cut { "behind-cut" } else { "behind-heading" };
        let count = texts.with(id, &[("cases", self.view.cases.len().into())]);
        canvas.text(inside.x, area.y + said, inside.width, &count, Role::Text);
        let top = said + 2;
        let table = Rect { y: area.y + top, height: area.height.saturating_sub(top), ..area };
        let column =
            |id: &str, width: u16, side: Side| Column { title: texts.get(id), width, side };
        let columns = [
            column("quarter-column-month", 9, Side::Left),
            column("quarter-column-team", 0, Side::Left),
            column("behind-column-case", 4, Side::Right),
            column("behind-column-outcome", 12, Side::Left),
            column("behind-column-questions", 0, Side::Left),
        ];
        let rows: Vec<Vec<Cell>> =
            self.view.cases.iter().map(|case| self.cells(case, ctx)).collect();
        canvas.table(table, &columns, &rows, &self.list);
    }

    fn cells(&self, case: &CaseBehind, ctx: &Ctx<'_>) -> Vec<Cell> {
        let labels: Vec<Clean> =
            case.answers.iter().map(|answer| label(&answer.key, &self.facts)).collect();
        let number = Clean::line(&case.number.to_string());
        let month = ctx.texts.get(&format!("month-short-{}", case.month.number()));
        let year = Clean::line(&case.month.year().to_string());
        [
            Clean::join([&month, &year], " "),
            case.team.clone(),
            number,
            outcome(case, ctx),
            Clean::join(&labels, ", "),
        ]
        .into_iter()
        .map(Cell::text)
        .collect()
    }
}

impl Page for State {}

/// How a case came out.
pub(super) fn outcome(case: &CaseBehind, ctx: &Ctx<'_>) -> Clean {
    match case.outcome {
        CaseOutcome::InOrder { any_finding: false } => ctx.texts.get("behind-in-order"),
        CaseOutcome::InOrder { any_finding: true } => ctx.texts.get("behind-deficient"),
        CaseOutcome::InError { worst } => ctx.texts.get(&format!("severity-{}", worst.number())),
        CaseOutcome::Incomplete => ctx.texts.get("behind-incomplete"),
        CaseOutcome::NotAssessable => ctx.texts.get("behind-not-assessable"),
    }
}

/// What a case is called at the centre: its reference where one came, or its running number.
pub(super) fn name(case: &CaseBehind, ctx: &Ctx<'_>) -> Clean {
    let args = [
        ("team", (&case.team).into()),
        ("month", format::month(case.month.first_day(), ctx.texts).into()),
        ("number", Arg::plain(case.number)),
    ];
    let name = ctx.texts.with("behind-case-name", &args);
    match &case.reference {
        Some(reference) => {
            let args = [("case", name.into()), ("reference", Arg::from(reference))];
            ctx.texts.with("behind-reference", &args)
        }
        None => name,
    }
}

/// An answer with its finding.
pub(super) fn answer(found: &AnswerBehind, ctx: &Ctx<'_>) -> Clean {
    let texts = ctx.texts;
    let verdict = found
        .verdict
        .map(|verdict| texts.get(&format!("verdict-{}", verdict.word().replace('_', "-"))));
    let severity =
        found.severity.map(|severity| texts.get(&format!("severity-{}", severity.number())));
    Clean::join(verdict.iter().chain(&severity), " · ")
}

#[cfg(test)]
mod tests;
