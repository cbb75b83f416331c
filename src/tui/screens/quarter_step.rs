//! A quarter is handed in, or opened again. Handing in asks for the centre manager's name and a typed
//! word, and for a reason where something is missing; opening again asks for a reason.

use ratatui::layout::Rect;

use crate::api::draft::{Draft, DraftOf, Fields};
use crate::api::quarter::{OfQuarter, Quartered};
use crate::api::{Problem, Request, Response};
use crate::catalogue::sentences::quarter_lines::quarter_name;
use crate::catalogue::texts::Texts;
use crate::domain::month::Quarter;
use crate::domain::quarter::analysis::State as Stand;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{Action, Context};
use crate::tui::model::{problem_text, say};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::theme::Role;
use crate::tui::widgets::form::{Field, Form, FormReply};
use crate::tui::widgets::line_field::LineField;
use crate::tui::widgets::note_field::NoteField;

/// Rows of a reason.
const ROWS: u16 = 3;

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Handed in.
    Submit,
    /// Opened again.
    Reopen,
}

impl Step {
    /// The state that it takes the quarter to.
    fn leads_to(self) -> Stand {
        match self {
            Self::Submit => Stand::Submitted,
            Self::Reopen => Stand::Reopened,
        }
    }
}

/// The page.
#[derive(Debug)]
pub struct State {
    step: Step,
    quarter: Quarter,
    form: Form,
    /// What stands against handing in.
    against: Vec<Clean>,
}

impl State {
    /// The question.
    #[must_use]
    pub fn new(step: Step, quarter: Quarter, ctx: &Ctx<'_>) -> Self {
        let texts = ctx.texts;
        let empty = Clean::default();
        let line = || LineField::text(&empty);
        let reason =
            Field::note("reason", texts.get("quarter-step-reason"), NoteField::new(&empty, ROWS));
        let form = match step {
            Step::Reopen => Form::new(vec![reason]),
            Step::Submit => {
                let name = Field::line("signed-by", texts.get("quarter-step-name"), line());
                let word = texts.get("quarter-step-word");
                let prompt = texts.with("quarter-step-type", &[("word", word.into())]);
                // The word is a deliberate act, each time.
                let word = Field::line("word", prompt, line()).never_kept();
                let mut form = Form::new(vec![name, word, reason]);
                form.set_hidden("reason", true);
                form
            }
        };
        Self { step, quarter, form, against: Vec::new() }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        self.form.context()
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get(match self.step {
            Step::Submit => "quarter-step-submit",
            Step::Reopen => "quarter-step-reopen",
        })
    }

    /// Lines over the form: what it does, and what stands against it.
    fn said(&self, texts: &Texts) -> Vec<(Clean, Role)> {
        let id = match self.step {
            Step::Submit => "quarter-step-submit-why",
            Step::Reopen => "quarter-step-reopen-why",
        };
        let quarter = [("quarter", quarter_name(self.quarter, texts).into())];
        let mut lines = vec![(texts.with(id, &quarter), Role::Text)];
        lines.extend(self.against.iter().map(|line| (line.clone(), Role::Warn)));
        lines
    }

    fn area(&self, ctx: &Ctx<'_>) -> Rect {
        let area = ctx.content();
        let said = self.said(ctx.texts);
        let width = area.width.saturating_sub(2);
        let lines: u16 = said.iter().map(|(line, _)| Canvas::paragraph_lines(line, width)).sum();
        let above = (lines + 1).min(area.height / 2);
        Rect { y: area.y + above, height: area.height - above, ..area }
    }

    /// F8 does it.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let next = match self.step {
            Step::Submit => "analysis-submit-key",
            Step::Reopen => "analysis-reopen-key",
        };
        self.form
            .hints(self.area(ctx), ctx.texts)
            .label(Action::Back, ctx.texts.get("key-cancel"))
            .label(Action::Next, ctx.texts.get(next))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let area = self.area(ctx);
        match self.form.update(input, area) {
            FormReply::Submit => self.submit(ctx),
            FormReply::Done => Outcome::Close,
            FormReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    fn submit(&mut self, ctx: &Ctx<'_>) -> Outcome {
        let word = ctx.texts.get("quarter-step-word");
        let typed = self.form.text("word");
        let is_typed = typed.as_str().trim().to_lowercase() == word.as_str().to_lowercase();
        if self.step == Step::Submit && !is_typed {
            let missing = ctx.texts.with("quarter-step-word-missing", &[("word", word.into())]);
            self.form.set_error("word", Some(missing));
            self.form.focus_on("word");
            return Outcome::Stay;
        }
        Outcome::Ask(Request::Quarter(OfQuarter::GoTo {
            quarter: self.quarter,
            state: self.step.leads_to(),
            reason: self.form.text("reason").into_string(),
            signed_by: self.form.text("signed-by").into_string(),
        }))
    }

    /// Done: back to the analysis.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::Quarter(Quartered::Analysis(_)) = response else { return None };
        let said = match self.step {
            Step::Submit => "quarter-step-submitted",
            Step::Reopen => "quarter-step-reopened",
        };
        Some(Outcome::Many(vec![Outcome::Close, say(ctx.texts.get(said))]))
    }

    /// Name and reason, as far as they are typed.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        let of = DraftOf::quarter_step(self.quarter, self.step.leads_to());
        Some(Draft { of, fields: self.form.unsaved() })
    }

    /// Puts back what was kept.
    pub fn restore(&mut self, fields: &Fields, _ctx: &Ctx<'_>) {
        self.form.restore(fields);
        if !self.form.text("reason").is_empty() {
            self.form.set_hidden("reason", false);
        }
    }

    /// A problem is said at its field; what is missing can be overruled with a reason.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        let field = match problem.code {
            "signature-missing" => "signed-by",
            "quarter-not-ready" | "reason-missing" => "reason",
            "cpr-in-text" => "reason",
            _ => return false,
        };
        let detail = |detail: &crate::api::problem::Detail| {
            let args: Vec<_> =
                detail.args.iter().map(|(name, value)| (*name, value.into())).collect();
            ctx.texts.with(&detail.code, &args)
        };
        self.against = problem.details.iter().map(detail).collect();
        self.form.set_hidden(field, false);
        self.form.set_error(field, Some(problem_text(problem, ctx)));
        self.form.focus_on(field);
        true
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let (area, form) = (ctx.content(), self.area(ctx));
        let mut rest = Rect {
            x: area.x + 1,
            width: area.width.saturating_sub(2),
            height: form.y - area.y,
            ..area
        };
        for (line, role) in self.said(ctx.texts) {
            let used = canvas.paragraph(rest, &line, role);
            rest = Rect { y: rest.y + used, height: rest.height - used, ..rest };
        }
        self.form.view(canvas, form, ctx.texts);
    }
}

impl Page for State {}
