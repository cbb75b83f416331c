//! Everything missing in the month on one page, each line a jump; closing from here.

use ratatui::layout::Rect;

use crate::api::request::DrawPlan;
use crate::api::response::{CaseLine, Check, Gap, GapKind};
use crate::api::{PaperOf, Papers, Request, Response};
use crate::catalogue::format;
use crate::catalogue::sentences::month;
use crate::catalogue::texts::Texts;
use crate::domain::month_share::Unsaid;
use crate::domain::replacement::Disposition;
use crate::domain::review::{Missing, Outcome as CaseOutcome};
use crate::domain::stream::Stream;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Weight};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::{close, reason};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};

/// The page.
#[derive(Debug)]
pub struct State {
    view: Check,
    rows: Vec<Row>,
    list: List,
}

/// A line of what is missing; each is a jump.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Row {
    /// One thing.
    Gap(Gap),
    /// A case that nobody has begun, with how many questions it may have.
    NotBegun { review_id: i64, number: i64, questions: usize },
}

impl State {
    /// The page of a month.
    #[must_use]
    pub fn new(view: Check) -> Self {
        let rows = rows(&view);
        let list = List::new(rows.len());
        Self { view, rows, list }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::List
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("check-title")
    }

    /// F8 closes, or opens again; F2 and F4 write the report and the sheet.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let hints =
            Hints::new().hide(Action::Mark).hide(Action::CopyCase).hide(Action::NextUnanswered);
        let hints = hints
            .label(Action::Edit, ctx.texts.get("check-report-key"))
            .label(Action::Pick, ctx.texts.get("check-sheet-key"));
        let hints = if self.rows.is_empty() { hints.hide(Action::Open) } else { hints };
        match (&self.view.closing, self.view.gaps.is_empty()) {
            (Some(_), _) => hints.label(Action::Next, ctx.texts.get("check-reopen-key")),
            (None, true) => hints.label(Action::Next, ctx.texts.get("check-close-key")),
            (None, false) => hints,
        }
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let action = input.key().and_then(|key| keys::action(Context::List, key, ctx.language()));
        match action {
            Some(Action::Back) => return Outcome::Close,
            Some(Action::Edit) => {
                return Outcome::Ask(Request::Paper(Papers::usual(PaperOf::Month)));
            }
            Some(Action::Pick) => {
                let state = reason::State::new(
                    reason::Purpose::LearningSheet { review_id: None },
                    &Clean::default(),
                    ctx,
                );
                return Outcome::Open(Box::new(Screen::Reason(state)));
            }
            Some(Action::Next) => return self.close(ctx),
            _ => {}
        }
        match self.list.update(input, self.gap_rows(ctx)) {
            ListReply::Opened(row) => self.rows.get(row).map_or(Outcome::Stay, jump),
            ListReply::Moved => Outcome::Stay,
            _ => Outcome::Ignored,
        }
    }

    fn close(&self, ctx: &Ctx<'_>) -> Outcome {
        if self.view.closing.is_some() {
            let state = reason::State::new(reason::Purpose::Reopen, &Clean::default(), ctx);
            return Outcome::Open(Box::new(Screen::Reason(state)));
        }
        if !self.view.gaps.is_empty() {
            return Outcome::Stay;
        }
        Outcome::Open(Box::new(Screen::Close(close::State::new(&self.view, ctx))))
    }

    /// Takes a fresh view.
    pub fn answered(&mut self, response: &Response, _ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::Check(view) = response else { return None };
        let selected = self.list.selected().unwrap_or(0);
        *self = Self::new(view.as_ref().clone());
        self.list.select(selected.min(self.rows.len().saturating_sub(1)));
        Some(Outcome::Stay)
    }

    /// The page is read again when one comes back.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        Some(Request::CheckMonth)
    }

    fn gap_rows(&self, ctx: &Ctx<'_>) -> u16 {
        let most = ctx.content().height.saturating_sub(9).max(3);
        u16::try_from(self.rows.len()).unwrap_or(u16::MAX).min(most)
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        let texts = ctx.texts;
        let rows = self.gap_rows(ctx);
        let count = self.rows.len();
        let title = self.title(texts);
        let height = if count == 0 { 4 } else { rows + 2 };
        let outer = Rect { height, width: area.width.min(78), ..area };
        let inner = canvas.boxed(outer, &title, Weight::Double);
        if count == 0 {
            let id = if self.view.closing.is_some() { "check-closed-words" } else { "check-ready" };
            canvas.paragraph(
                Rect { x: inner.x + 1, width: inner.width - 2, ..inner },
                &texts.get(id),
                Role::Ok,
            );
        }
        for (nth, row) in self.list.visible(rows).enumerate() {
            let Some(said) = self.rows.get(row) else { continue };
            let line = Rect { y: inner.y + nth as u16, height: 1, ..inner };
            canvas.text(
                line.x + 2,
                line.y,
                line.width.saturating_sub(2),
                &row_words(said, ctx),
                Role::Text,
            );
            canvas.row_target(line, row);
            if self.list.selected() == Some(row) {
                canvas.text(line.x, line.y, 1, &Clean::symbol("►"), Role::Accent);
                canvas.select(line);
            }
        }
        self.sums(canvas, ctx, Rect { y: outer.bottom() + 1, ..area });
    }

    /// "2 sager er ikke begyndt, og 3 ting mangler i de begyndte".
    fn title(&self, texts: &Texts) -> Clean {
        if self.view.closing.is_some() {
            return texts.get("check-is-closed");
        }
        let cases = self.rows.iter().filter(|row| matches!(row, Row::NotBegun { .. })).count();
        let things = self.rows.len() - cases;
        let id = match (cases, things) {
            (0, 0) => "check-nothing-missing",
            (0, _) => "check-missing",
            (_, 0) => "check-cases-not-begun",
            _ => "check-cases-and-things",
        };
        let begun = texts.with("check-cases-not-begun", &[("n", cases.into())]);
        match id {
            "check-cases-not-begun" => begun,
            _ => texts.with(id, &[("n", things.into()), ("cases", (&begun).into())]),
        }
    }

    /// What the drawn cases say about the whole list, once all of them are reviewed; before, only
    /// what was seen in those that are.
    fn errors(&self, texts: &Texts) -> Vec<Clean> {
        let drawn =
            || self.view.lines.iter().filter(|line| line.stream == Stream::Random && !line.out);
        let seen = |id| {
            let is_counted = |line: &&CaseLine| line.complete && is_judged(line);
            let errors = drawn().filter(is_counted).filter(|line| is_in_error(line)).count();
            let cases = drawn().filter(is_counted).count();
            vec![texts.with(id, &[("errors", errors.into()), ("cases", cases.into())])]
        };
        match &self.view.share {
            _ if drawn().any(|line| !line.complete) => seen("check-sum-errors-so-far"),
            Err(Unsaid::NotAllReviewed) => seen("check-sum-errors-so-far"),
            Err(Unsaid::NoList | Unsaid::NothingJudged) => seen("check-sum-errors"),
            Ok(share) => {
                let mut said = vec![month::month_share(share, texts)];
                said.extend(month::uncovered(share, texts));
                said
            }
        }
    }

    /// What the month comes to so far: counts, only drawn cases.
    fn sums(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) {
        let texts = ctx.texts;
        let drawn =
            || self.view.lines.iter().filter(|line| line.stream == Stream::Random && !line.out);
        let finished = drawn().filter(|line| line.complete).count();
        let replaced = self.view.lines.iter().filter(|line| line.out).count();
        let other = self.view.lines.iter().filter(|line| line.stream != Stream::Random).count();
        let mut said = vec![texts.with(
            "check-sum-cases",
            &[("done", finished.into()), ("cases", drawn().count().into())],
        )];
        said.extend(self.errors(texts));
        if replaced > 0 {
            said.push(texts.with("check-sum-replaced", &[("n", replaced.into())]));
        }
        if other > 0 {
            said.push(texts.with("check-sum-other", &[("n", other.into())]));
        }
        if self.view.open_critical > 0 {
            said.push(texts.with("check-open-critical", &[("n", self.view.open_critical.into())]));
        }
        if let Some(closing) = &self.view.closing {
            let date = format::long_date(closing.closed_on, texts);
            said.push(texts.with(
                "check-closing",
                &[
                    ("date", (&date).into()),
                    ("by", (&closing.by).into()),
                    ("version", closing.version.into()),
                    ("seal", (&closing.seal).into()),
                ],
            ));
        }
        let mut y = area.y;
        for line in said {
            let rest =
                Rect { x: area.x + 1, y, width: area.width.saturating_sub(2).min(76), height: 3 };
            y += canvas.paragraph(rest, &line, Role::Text);
        }
    }
}

impl Page for State {}

/// A case whose file cannot be found is one in error.
fn is_in_error(line: &CaseLine) -> bool {
    matches!(line.outcome, CaseOutcome::InError { .. })
        || line.disposition.as_deref() == Some(Disposition::NotFound.word())
}

/// It counts in the share.
fn is_judged(line: &CaseLine) -> bool {
    is_in_error(line) || matches!(line.outcome, CaseOutcome::InOrder { .. })
}

/// What is missing, line by line: cases that nobody has begun are one line each.
fn rows(view: &Check) -> Vec<Row> {
    let begun = |review_id: i64| {
        view.lines.iter().any(|line| line.review_id == review_id && line.answered > 0)
    };
    let mut rows: Vec<Row> = Vec::new();
    for gap in &view.gaps {
        match (gap.review_id, gap.what, rows.last_mut()) {
            (Some(id), GapKind::Of(_), _) if begun(id) => rows.push(Row::Gap(gap.clone())),
            (Some(id), GapKind::Of(_), Some(Row::NotBegun { review_id, questions, .. }))
                if *review_id == id =>
            {
                *questions += 1;
            }
            (Some(review_id), GapKind::Of(_), _) => {
                rows.push(Row::NotBegun { review_id, number: gap.number, questions: 1 });
            }
            _ => rows.push(Row::Gap(gap.clone())),
        }
    }
    rows
}

fn jump(row: &Row) -> Outcome {
    let gap = match row {
        Row::NotBegun { review_id, .. } => {
            return Outcome::Ask(Request::OpenCase { review_id: *review_id, question: None });
        }
        Row::Gap(gap) => gap,
    };
    Outcome::Ask(match (gap.review_id, gap.what) {
        (Some(review_id), _) => Request::OpenCase { review_id, question: gap.question.clone() },
        (None, GapKind::Draw) => Request::PlanDraw(DrawPlan::suggested()),
        (None, _) => Request::ShowHome,
    })
}

fn row_words(row: &Row, ctx: &Ctx<'_>) -> Clean {
    let gap = match row {
        Row::NotBegun { number, questions, .. } => {
            let args = [("number", (*number).into()), ("n", (*questions).into())];
            return ctx.texts.with("check-not-begun", &args);
        }
        Row::Gap(gap) => gap,
    };
    let id = match gap.what {
        GapKind::List => "gap-list",
        GapKind::Draw => "gap-draw",
        GapKind::ActDate => "gap-act-date",
        GapKind::Of(Missing::Answer) => "gap-answer",
        GapKind::Of(Missing::Remark) => "gap-remark",
        GapKind::Of(Missing::SeverityReason) => "gap-severity-reason",
        GapKind::Of(Missing::Cause) => "gap-cause",
        GapKind::Of(Missing::Action) => "gap-action",
    };
    ctx.texts.with(id, &[("number", gap.number.into()), ("label", (&gap.label).into())])
}

#[cfg(test)]
mod tests;
