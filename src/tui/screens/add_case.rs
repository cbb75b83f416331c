//! A case of another stream: picked for its risk, a theme, a complaint, to fill a gap or to
//! be read by two. It never counts in the error share.

use ratatui::layout::Rect;

use crate::api::draft::{Draft, DraftOf, DraftPage, Fields};
use crate::api::{Problem, Request, Response};
use crate::domain::stream::Stream;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::theme::Role;
use crate::tui::widgets::choice::Choice;
use crate::tui::widgets::form::{Field, Form, FormReply, back_to_page};
use crate::tui::widgets::line_field::LineField;

/// Streams a case can be entered in; the random one is only for drawn cases.
const STREAMS: [Stream; 5] =
    [Stream::Risk, Stream::Themed, Stream::Complaint, Stream::Supplementary, Stream::Calibration];
/// Rows above the form and between it and the words about the stream.
const ROWS_ABOVE: u16 = 4;

/// The page.
#[derive(Debug)]
pub struct State {
    form: Form,
}

impl State {
    /// An empty page.
    #[must_use]
    pub fn new(ctx: &Ctx<'_>) -> Self {
        let texts = ctx.texts;
        let streams = STREAMS.map(|stream| texts.get(&format!("add-case-{}", stream.word())));
        let nothing = LineField::text(&Clean::default());
        let form = Form::new(vec![
            Field::choice(
                "stream",
                texts.get("add-case-stream"),
                Choice::new(streams.to_vec(), Some(0)),
            ),
            Field::line("reference", texts.get("add-case-reference"), nothing.clone()),
            Field::line("type", texts.get("add-case-type"), nothing)
                .hint(texts.get("add-case-type-how")),
        ]);
        Self { form }
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        self.form.context()
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("add-case-breadcrumb")
    }

    /// Its own wording of keys.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let hints = self.form.hints(form_area(ctx), ctx.texts);
        back_to_page(hints, ctx).label(Action::Next, ctx.texts.get("add-case-key-add"))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        match self.form.update(input, form_area(ctx)) {
            FormReply::Ignored => Outcome::Ignored,
            FormReply::Done => Outcome::Close,
            FormReply::Submit => self.add(ctx),
            _ => Outcome::Stay,
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        let never = ctx.texts.get("add-case-never-counts");
        canvas.paragraph(Rect { height: ROWS_ABOVE - 1, ..area }, &never, Role::Text);
        let form = form_area(ctx);
        let about = self.form.height(form.width) + form.y + 1;
        let room = Rect { y: about, height: area.bottom().saturating_sub(about), ..area };
        let stream = ctx.texts.get(&format!("add-case-{}-about", self.stream().word()));
        canvas.paragraph(room, &stream, Role::Muted);
        self.form.view(canvas, form, ctx.texts);
    }

    /// Back to the cases when it is entered; they are read again there.
    pub fn answered(&mut self, response: &Response, _ctx: &Ctx<'_>) -> Option<Outcome> {
        matches!(response, Response::Cases(_)).then_some(Outcome::Close)
    }

    /// What is typed and not entered.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        Some(Draft { of: DraftOf::page(DraftPage::AddCase), fields: self.form.unsaved() })
    }

    /// Puts back what was kept.
    pub fn restore(&mut self, fields: &Fields, _ctx: &Ctx<'_>) {
        self.form.restore(fields);
    }

    /// Shows what is wrong with the reference at its field.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        let is_about_reference = matches!(
            problem.code,
            "case-reference-missing" | "cpr-as-reference" | "case-in-month-already"
        );
        if is_about_reference {
            let wrong = ctx.texts.get(&format!("add-case-wrong-{}", problem.code));
            self.form.set_error("reference", Some(wrong));
            self.form.focus_on("reference");
        }
        is_about_reference
    }

    fn stream(&self) -> Stream {
        let place = self.form.chosen("stream").unwrap_or(0);
        STREAMS.get(place).copied().unwrap_or(Stream::Risk)
    }

    fn add(&mut self, ctx: &Ctx<'_>) -> Outcome {
        self.form.clear_errors();
        let case_ref = self.form.text("reference").as_str().trim().to_owned();
        if case_ref.is_empty() {
            let wrong = ctx.texts.get("add-case-wrong-case-reference-missing");
            self.form.set_error("reference", Some(wrong));
            self.form.focus_on("reference");
            return Outcome::Stay;
        }
        let case_type = self.form.text("type").as_str().trim().to_owned();
        Outcome::Ask(Request::AddCase { stream: self.stream(), case_ref, case_type })
    }
}

impl Page for State {}

fn form_area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { y: area.y + ROWS_ABOVE, height: area.height.saturating_sub(ROWS_ABOVE), ..area }
}

#[cfg(test)]
mod tests;
