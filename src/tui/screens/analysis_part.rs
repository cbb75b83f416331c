//! A part of the analysis is written: what a good text has and a model sentence stand over the field.
//! What is typed is kept by itself; F8 saves it.

use ratatui::layout::Rect;

use crate::api::draft::{Draft, DraftOf, Fields};
use crate::api::quarter::{AnalysisView, OfQuarter, PartView, Quartered};
use crate::api::{Problem, Request, Response};
use crate::catalogue::sentences::analysis as said;
use crate::domain::month::Quarter;
use crate::domain::quarter::analysis::{Part, lacks};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::model::{problem_text, say};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::theme::Role;
use crate::tui::widgets::form::{Field, Form, FormReply};
use crate::tui::widgets::note_field::NoteField;

/// Rows of the field.
const ROWS: u16 = 7;
/// Rows kept for the field with its label and the lines under it.
const FORM: u16 = ROWS + 3;

/// The page.
#[derive(Debug)]
pub struct State {
    quarter: Quarter,
    part: Part,
    /// Sentences with the figures in place.
    model: Vec<Clean>,
    form: Form,
}

impl State {
    /// The part with the words that are there.
    #[must_use]
    pub fn new(view: &AnalysisView, part: &PartView, ctx: &Ctx<'_>) -> Self {
        let texts = ctx.texts;
        let figures = &view.figures;
        let note = NoteField::new(&part.words, ROWS);
        let words = Field::note("words", texts.get("analysis-words-label"), note);
        let not_cpr = Field::toggle("not-cpr", texts.get("finding-not-cpr"), false).never_kept();
        let mut form = Form::new(vec![words, not_cpr]);
        form.set_hidden("not-cpr", true);
        let model = said::model(part.part, &figures.figures, &figures.questions, texts);
        Self { quarter: view.quarter, part: part.part, model, form }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        self.form.context()
    }

    /// The heading of the part.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        said::part(self.part, ctx.texts)
    }

    fn above(ctx: &Ctx<'_>) -> Rect {
        let area = ctx.content();
        let height = area.height.saturating_sub(FORM);
        Rect { x: area.x + 1, width: area.width.saturating_sub(2), height, ..area }
    }

    fn area(ctx: &Ctx<'_>) -> Rect {
        let area = ctx.content();
        let above = Self::above(ctx).height;
        Rect { y: area.y + above, height: area.height - above, ..area }
    }

    /// F5 takes the model sentence over, F8 saves.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        self.form
            .hints(Self::area(ctx), ctx.texts)
            .label(Action::Back, ctx.texts.get("key-done"))
            .label(Action::Next, ctx.texts.get("analysis-save-key"))
            .label(Action::GoTo, ctx.texts.get("analysis-model-key"))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        match self.form.update(input, Self::area(ctx)) {
            FormReply::Submit => self.save(),
            FormReply::Done => Outcome::Close,
            FormReply::Ignored => {
                let key = input.key();
                match key.and_then(|key| keys::action(self.context(), key, ctx.language())) {
                    Some(Action::GoTo) => self.take_model(),
                    _ => Outcome::Ignored,
                }
            }
            _ => Outcome::Stay,
        }
    }

    /// The model sentences after what is written.
    fn take_model(&mut self) -> Outcome {
        let mut lines = vec![self.form.text("words")];
        lines.extend(self.model.iter().cloned());
        let lines = lines.iter().filter(|line| !line.is_empty());
        self.form.set_text("words", &Clean::join(lines, "\n"));
        Outcome::Stay
    }

    fn save(&self) -> Outcome {
        Outcome::Ask(Request::Quarter(OfQuarter::WritePart {
            quarter: self.quarter,
            part: self.part,
            words: self.form.text("words").into_string(),
            not_cpr: self.form.is_on("not-cpr"),
        }))
    }

    /// Saved: back to the parts.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::Quarter(Quartered::Analysis(_)) = response else { return None };
        let said = say(ctx.texts.get("analysis-saved"));
        Some(Outcome::Many(vec![Outcome::Close, said]))
    }

    /// Words that are not stored.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        let of = DraftOf::analysis_part(self.quarter, self.part);
        Some(Draft { of, fields: self.form.unsaved() })
    }

    /// Puts back what was kept.
    pub fn restore(&mut self, fields: &Fields, _ctx: &Ctx<'_>) {
        self.form.restore(fields);
    }

    /// Problems are said at the field.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        self.form.set_error("words", Some(problem_text(problem, ctx)));
        if problem.code == "cpr-in-text" {
            self.form.set_hidden("not-cpr", false);
        }
        true
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let mut rest = Self::above(ctx);
        let words = self.form.text("words");
        let mut lines = vec![(said::about(self.part, texts), Role::Text)];
        if !words.is_empty() {
            let lacks = lacks(self.part, words.as_str());
            lines.extend(lacks.into_iter().map(|lack| (said::lack(lack, texts), Role::Warn)));
        }
        lines.extend(self.model.iter().map(|sentence| {
            let args = [("sentence", sentence.into())];
            (texts.with("analysis-model", &args), Role::Muted)
        }));
        for (line, role) in lines {
            let used = canvas.paragraph(rest, &line, role);
            rest = Rect { y: rest.y + used, height: rest.height - used, ..rest };
        }
        self.form.view(canvas, Self::area(ctx), texts);
    }
}

impl Page for State {}
