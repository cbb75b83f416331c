//! The month's cases with how far each is.

use ratatui::layout::Rect;

use crate::api::response::CaseLine;
use crate::api::{Request, Response};
use crate::catalogue::signs::Sign;
use crate::domain::checklist::Severity;
use crate::domain::stream::Stream;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Cell, Column, Side};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::{add_case, dispose, reason};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};

/// The page.
#[derive(Debug)]
pub struct State {
    lines: Vec<CaseLine>,
    list: List,
}

/// A case's line in words and signs.
pub(super) struct CaseCells {
    pub(super) sign: Clean,
    pub(super) role: Role,
    pub(super) number: Clean,
    pub(super) answers: Clean,
    pub(super) findings: Clean,
    pub(super) status: Clean,
}

/// How a case is shown: a sign, and always a word with it.
pub(super) fn case_cells(line: &CaseLine, ctx: &Ctx<'_>) -> CaseCells {
    let texts = ctx.texts;
    let begun = line.answered > 0;
    let (sign, role, status) = match (&line.disposition, line.complete, begun) {
        (Some(word), ..) => (
            Sign::NotRelevant,
            Role::Muted,
            texts.get(&format!("disposition-{}", word.replace('_', "-"))),
        ),
        (None, true, _) => (Sign::Done, Role::Ok, texts.get("cases-done")),
        (None, false, true) if line.answered == line.due => {
            (Sign::Mend, Role::Warn, texts.get("cases-mend"))
        }
        (None, false, true) => (Sign::UnderWay, Role::Accent, texts.get("cases-under-way")),
        (None, false, false) => (Sign::NotBegun, Role::Muted, texts.get("cases-not-begun")),
    };
    let mut status = vec![status];
    if line.stream != Stream::Random {
        status.push(texts.get(&format!("stream-{}", line.stream.word())));
    }
    if line.to_discuss > 0 {
        status.push(texts.get("cases-to-discuss"));
    }
    if line.worst == Some(Severity::Critical) {
        status.push(texts.get("cases-critical"));
    }
    // Before the facts are known every question may still be asked, so a number would frighten.
    let answers = if begun { format!("{}/{}", line.answered, line.due) } else { "-".to_owned() };
    let findings = if begun { line.findings.to_string() } else { "-".to_owned() };
    CaseCells {
        sign: sign.clean(),
        role,
        number: Clean::line(&line.number.to_string()),
        answers: Clean::line(&answers),
        findings: Clean::line(&findings),
        status: Clean::join(&status, " · "),
    }
}

impl State {
    /// The cases of a month; the first that is not done is selected.
    #[must_use]
    pub fn new(lines: Vec<CaseLine>) -> Self {
        let mut list = List::new(lines.len());
        let open = lines.iter().position(|line| !line.complete && !line.out);
        list.select(open.unwrap_or(0));
        Self { lines, list }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::List
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("cases-title")
    }

    /// F2 says why a case cannot be reviewed; F4 enters one of another stream.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        Hints::new()
            .label(Action::Edit, ctx.texts.get("cases-dispose-key"))
            .label(Action::Pick, ctx.texts.get("cases-add-key"))
            .label(Action::Next, ctx.texts.get("cases-certificate-key"))
            .label(Action::GoTo, ctx.texts.get("check-sheet-key"))
            .hide(Action::Mark)
    }

    fn selected(&self) -> Option<&CaseLine> {
        self.lines.get(self.list.selected()?)
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let action = input.key().and_then(|key| keys::action(Context::List, key, ctx.language()));
        match action {
            Some(Action::Back) => return Outcome::Close,
            Some(Action::CopyCase) => {
                return self
                    .selected()
                    .map_or(Outcome::Stay, |line| Outcome::Copy(line.case_ref.clone()));
            }
            Some(Action::NextUnanswered) => {
                let open = self.lines.iter().find(|line| !line.complete && !line.out);
                return open.map_or(Outcome::Stay, ask);
            }
            Some(Action::Edit) => {
                let open = self.selected().filter(|line| line.disposition.is_none() && !line.out);
                return open.map_or(Outcome::Stay, |line| {
                    Outcome::Open(Box::new(Screen::Dispose(dispose::State::new(line.clone(), ctx))))
                });
            }
            Some(Action::Pick) => {
                return Outcome::Open(Box::new(Screen::AddCase(add_case::State::new(ctx))));
            }
            Some(Action::Next) => return Outcome::Ask(Request::ShowCertificate),
            Some(Action::GoTo) => {
                let Some(line) = self.selected() else { return Outcome::Stay };
                let purpose = reason::Purpose::LearningSheet { review_id: Some(line.review_id) };
                let state = reason::State::new(purpose, &Clean::default(), ctx);
                return Outcome::Open(Box::new(Screen::Reason(state)));
            }
            _ => {}
        }
        match self.list.update(input, table(ctx).height.saturating_sub(2)) {
            ListReply::Opened(row) => match self.lines.get(row) {
                Some(line) if line.out || line.disposition.is_some() => Outcome::Stay,
                Some(line) => ask(line),
                None => Outcome::Stay,
            },
            ListReply::Moved => Outcome::Stay,
            _ => Outcome::Ignored,
        }
    }

    /// Takes fresh lines; the selection stays on its case.
    pub fn answered(&mut self, response: &Response, _ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::Cases(lines) = response else { return None };
        let selected = self.selected().map(|line| line.review_id);
        *self = Self::new(lines.clone());
        let same = self.lines.iter().position(|line| Some(line.review_id) == selected);
        if let Some(row) = same {
            self.list.select(row);
        }
        Some(Outcome::Stay)
    }

    /// The page is read again when one comes back.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        Some(Request::ShowCases)
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        let texts = ctx.texts;
        let drawn = self.lines.iter().filter(|line| !line.out);
        let (cases, done) = (drawn.clone().count(), drawn.filter(|line| line.complete).count());
        let said = texts.with("cases-progress", &[("done", done.into()), ("cases", cases.into())]);
        let used = canvas.text(area.x + 1, area.y, area.width / 2, &said, Role::Strong);
        let bar = area.width.saturating_sub(used + 4).min(40);
        let share = if cases == 0 { 0.0 } else { done as f64 / cases as f64 };
        canvas.bar(area.x + used + 3, area.y, bar, share);
        let column = |id: &str, width, side| Column { title: texts.get(id), width, side };
        let columns = [
            column("cases-column-sign", 2, Side::Left),
            column("cases-column-number", 4, Side::Right),
            column("cases-column-case", 18, Side::Left),
            column("cases-column-type", 20, Side::Left),
            column("cases-column-answers", 7, Side::Right),
            column("cases-column-findings", 5, Side::Right),
            column("cases-column-status", 0, Side::Left),
        ];
        let rows: Vec<Vec<Cell>> = self.lines.iter().map(|line| row(line, ctx)).collect();
        canvas.table(table(ctx), &columns, &rows, &self.list);
        let legend = Rect { y: area.bottom().saturating_sub(1), height: 1, ..area };
        canvas.text(legend.x + 1, legend.y, legend.width, &texts.get("cases-legend"), Role::Muted);
    }
}

impl Page for State {}

fn ask(line: &CaseLine) -> Outcome {
    Outcome::Ask(Request::OpenCase { review_id: line.review_id, question: None })
}

fn table(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { y: area.y + 2, height: area.height.saturating_sub(4), ..area }
}

fn row(line: &CaseLine, ctx: &Ctx<'_>) -> Vec<Cell> {
    let cells = case_cells(line, ctx);
    let muted = line.out || line.disposition.is_some();
    let text = |text: Clean| Cell { text, role: if muted { Role::Muted } else { Role::Text } };
    vec![
        Cell { text: cells.sign, role: cells.role },
        text(cells.number),
        text(line.case_ref.clone()),
        text(line.case_type.clone()),
        text(cells.answers),
        text(cells.findings),
        Cell { text: cells.status, role: cells.role },
    ]
}
