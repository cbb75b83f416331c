//! Another version of a checklist for one case (da: *anden udgave af tjeklisten*): which, why, and
//! what then falls away. A second yes is asked for.

use ratatui::layout::Rect;

use crate::api::draft::{Draft, DraftOf, DraftPage, Fields};
use crate::api::response::{VersionLine, Versions};
use crate::api::{Problem, Request, Response};
use crate::catalogue::format;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{Action, Context};
use crate::tui::model::problem_text;
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::theme::Role;
use crate::tui::widgets::choice::Choice;
use crate::tui::widgets::dialog::{Dialog, DialogReply};
use crate::tui::widgets::form::{Field, Form, FormReply};
use crate::tui::widgets::note_field::NoteField;

/// Rows of the reason in sight.
const REASON_ROWS: u16 = 3;

/// The page.
#[derive(Debug)]
pub struct State {
    view: Versions,
    form: Form,
    sure: Option<Dialog>,
}

impl State {
    /// The versions of a case's checklists, the one in use chosen.
    #[must_use]
    pub fn new(view: Versions, ctx: &Ctx<'_>) -> Self {
        let options = view.lines.iter().map(|line| option(line, ctx)).collect();
        let used = view.lines.iter().position(|line| line.in_use && !line.by_date);
        let used = used.or_else(|| view.lines.iter().rposition(|line| line.in_use));
        let nothing = NoteField::new(&Clean::default(), REASON_ROWS);
        let form = Form::new(vec![
            Field::choice("version", ctx.texts.get("version-which"), Choice::new(options, used)),
            Field::note("reason", ctx.texts.get("version-reason"), nothing),
        ]);
        Self { view, form, sure: None }
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        self.sure.as_ref().map_or_else(|| self.form.context(), Dialog::context)
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("version-title")
    }

    /// Its own wording of keys.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let hints = Hints::new();
        if self.sure.is_some() {
            return hints;
        }
        hints.label(Action::Next, ctx.texts.get("version-use"))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if let Some(dialog) = &mut self.sure {
            return match dialog.update(input) {
                DialogReply::Pressed(1) => {
                    self.sure = None;
                    self.ask()
                }
                DialogReply::Pressed(_) | DialogReply::Closed => {
                    self.sure = None;
                    Outcome::Stay
                }
                DialogReply::Ignored | DialogReply::Stay => Outcome::Stay,
            };
        }
        match self.form.update(input, self.form_area(ctx)) {
            FormReply::Submit => self.ask_whether_sure(ctx),
            FormReply::Done => Outcome::Close,
            FormReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    /// Back to the case, which is read again there.
    pub fn answered(&mut self, response: &Response, _ctx: &Ctx<'_>) -> Option<Outcome> {
        matches!(response, Response::Case(_)).then_some(Outcome::Close)
    }

    /// What is wrong is said at the reason.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        let is_about_reason = matches!(problem.code, "reason-missing" | "cpr-in-text");
        if is_about_reason {
            self.form.set_error("reason", Some(problem_text(problem, ctx)));
            self.form.focus_on("reason");
        }
        is_about_reason
    }

    /// What is chosen and written and not in use yet.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        let of = DraftOf::case(DraftPage::Version, self.view.review_id);
        Some(Draft { of, fields: self.form.unsaved() })
    }

    /// Puts back what was kept.
    pub fn restore(&mut self, fields: &Fields, _ctx: &Ctx<'_>) {
        self.form.restore(fields);
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        canvas.paragraph(Rect { height: 3, ..area }, &self.why(ctx), Role::Text);
        let form = self.form_area(ctx);
        let mut y = form.y + self.form.height(form.width) + 1;
        for (said, role) in self.what_then(ctx) {
            let room = Rect { y, height: area.bottom().saturating_sub(y), ..area };
            y += canvas.paragraph(room, &said, role);
        }
        self.form.view(canvas, form, ctx.texts);
        if let Some(dialog) = &self.sure {
            dialog.view(canvas, area);
        }
    }

    fn form_area(&self, ctx: &Ctx<'_>) -> Rect {
        let area = ctx.content();
        Rect { y: area.y + 4, height: area.height.saturating_sub(4), ..area }
    }

    fn chosen(&self) -> Option<&VersionLine> {
        self.view.lines.get(self.form.chosen("version")?)
    }

    /// The case, its date and why there are versions at all.
    fn why(&self, ctx: &Ctx<'_>) -> Clean {
        let date = self.view.act_date.map(format::short_date).unwrap_or_default();
        let args = [
            ("number", self.view.number.into()),
            ("case", (&self.view.case_ref).into()),
            ("date", (&date).into()),
        ];
        ctx.texts.with("version-why", &args)
    }

    /// What falls away, what is missing then, and why the one in use was chosen.
    fn what_then(&self, ctx: &Ctx<'_>) -> Vec<(Clean, Role)> {
        let mut said = Vec::new();
        if let Some(line) = self.chosen() {
            said.push(match (line.in_use, line.falls_away.is_empty()) {
                (true, _) => (ctx.texts.get("version-is-in-use"), Role::Muted),
                (false, true) => (ctx.texts.get("version-nothing-falls-away"), Role::Text),
                (false, false) => (falls_away(line, ctx), Role::Warn),
            });
            if !line.in_use {
                let missing = ctx.texts.with("version-missing", &[("n", line.missing.into())]);
                said.push((missing, Role::Text));
            }
        }
        if !self.view.reason.is_empty() {
            let reason =
                ctx.texts.with("version-chosen", &[("reason", (&self.view.reason).into())]);
            said.push((reason, Role::Muted));
        }
        said
    }

    fn ask_whether_sure(&mut self, ctx: &Ctx<'_>) -> Outcome {
        let texts = ctx.texts;
        if self.form.text("reason").as_str().trim().is_empty() {
            self.form.set_error("reason", Some(texts.get("version-reason-missing")));
            self.form.focus_on("reason");
            return Outcome::Stay;
        }
        let Some(line) = self.chosen() else { return Outcome::Stay };
        if line.in_use {
            self.form.set_error("version", Some(texts.get("version-is-in-use")));
            self.form.focus_on("version");
            return Outcome::Stay;
        }
        let mut lines = vec![option(line, ctx), Clean::default()];
        lines.extend(self.what_then(ctx).into_iter().take(2).map(|(said, _)| said));
        let buttons = vec![texts.get("version-no"), texts.get("version-use")];
        self.sure = Some(Dialog::new(texts.get("version-sure"), lines, buttons));
        Outcome::Stay
    }

    fn ask(&self) -> Outcome {
        let Some(line) = self.chosen() else { return Outcome::Stay };
        Outcome::Ask(Request::UseVersion {
            review_id: self.view.review_id,
            checklist: line.checklist.clone(),
            version: line.version,
            reason: self.form.text("reason").into_string(),
        })
    }
}

impl Page for State {}

fn falls_away(line: &VersionLine, ctx: &Ctx<'_>) -> Clean {
    let labels = Clean::join(&line.falls_away, ", ");
    let args = [("n", line.falls_away.len().into()), ("labels", (&labels).into())];
    ctx.texts.with("version-falls-away", &args)
}

/// `SYG v2 · 01-07-2026 – 31-12-2026 · bruges nu · siger datoen`.
fn option(line: &VersionLine, ctx: &Ctx<'_>) -> Clean {
    let texts = ctx.texts;
    let date = |date: Option<chrono::NaiveDate>| {
        date.map_or_else(|| Clean::symbol("…"), format::short_date)
    };
    let name = Clean::line(&format!("{} v{}", line.label, line.version));
    let validity = Clean::join([&date(line.valid_from), &date(line.valid_to)], " – ");
    let marks = [(line.in_use, "version-in-use"), (line.by_date, "version-by-date")];
    let marks = marks.into_iter().filter(|(is, _)| *is).map(|(_, id)| texts.get(id));
    let parts: Vec<Clean> = [name, validity].into_iter().chain(marks).collect();
    Clean::join(&parts, " · ")
}

#[cfg(test)]
mod tests;
