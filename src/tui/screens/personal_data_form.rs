//! The times things are kept, or the case reference that is looked for. Neither is kept as a draft:
//! the one is two numbers, the other names a case.

use ratatui::layout::Rect;

use crate::api::personal_data::{PersonalData, PersonalDataAnswer};
use crate::api::{Problem, Request, Response};
use crate::domain::retention::Retention;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{Action, Context};
use crate::tui::model::{problem_text, say};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::case_held;
use crate::tui::theme::Role;
use crate::tui::widgets::form::{Field, Form, FormReply, back_to_page};
use crate::tui::widgets::line_field::LineField;

/// Rows above the fields.
const ROWS_ABOVE: u16 = 4;

/// What is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// How long things are kept.
    Times(Retention),
    /// A case reference.
    Reference,
}

/// The page.
#[derive(Debug)]
pub struct State {
    purpose: Purpose,
    form: Form,
}

impl State {
    /// The times as they are, or an empty field.
    #[must_use]
    pub fn new(purpose: Purpose, ctx: &Ctx<'_>) -> Self {
        let texts = ctx.texts;
        let fields = match purpose {
            Purpose::Times(Retention { words_months, answers_months }) => {
                let months = |id, label, number: u32| {
                    let field = LineField::number(number as usize);
                    let unit = texts.get("personal-data-months");
                    Field::line(id, texts.get(label), field).hint(unit).never_kept()
                };
                vec![
                    months("words", "personal-data-words-label", words_months),
                    months("answers", "personal-data-answers-label", answers_months),
                ]
            }
            Purpose::Reference => {
                let field = LineField::text(&Clean::default());
                let label = texts.get("personal-data-reference-label");
                vec![Field::line("reference", label, field).never_kept()]
            }
        };
        Self { purpose, form: Form::new(fields) }
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        self.form.context()
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get(match self.purpose {
            Purpose::Times(_) => "personal-data-times-key",
            Purpose::Reference => "personal-data-find-key",
        })
    }

    /// F8 goes on.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let go_on = match self.purpose {
            Purpose::Times(_) => "reason-keep-key",
            Purpose::Reference => "personal-data-look-key",
        };
        back_to_page(self.form.hints(form_area(ctx), ctx.texts), ctx)
            .label(Action::Next, ctx.texts.get(go_on))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        match self.form.update(input, form_area(ctx)) {
            FormReply::Submit => self.go_on(),
            FormReply::Left("reference") => self.go_on(),
            FormReply::Done => Outcome::Close,
            FormReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    fn go_on(&self) -> Outcome {
        // What is no number is one that no rule takes.
        let months = |id| self.form.text(id).as_str().trim().parse().unwrap_or_default();
        Outcome::Ask(Request::PersonalData(match self.purpose {
            Purpose::Times(_) => PersonalData::SetRetention(Retention {
                words_months: months("words"),
                answers_months: months("answers"),
            }),
            Purpose::Reference => PersonalData::Find(self.form.text("reference").into_string()),
        }))
    }

    /// Stored, or found: what was found takes the place of this page.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::PersonalData(answer) = response else { return None };
        match answer.as_ref() {
            PersonalDataAnswer::Rules(_) => {
                let stored = say(ctx.texts.get("personal-data-times-stored"));
                Some(Outcome::Many(vec![Outcome::Close, stored]))
            }
            PersonalDataAnswer::Case(held) => {
                let page = case_held::State::new(held.clone(), ctx);
                Some(Outcome::Replace(Box::new(Screen::CaseHeld(page))))
            }
            PersonalDataAnswer::Erased(_) => None,
        }
    }

    /// What is wrong is said at the field.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        let id = match problem.code {
            "retention" => "words",
            "reference-missing" => "reference",
            _ => return false,
        };
        self.form.set_error(id, Some(problem_text(problem, ctx)));
        true
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        let why = Rect { x: area.x + 1, width: area.width.saturating_sub(2).min(78), ..area };
        let id = match self.purpose {
            Purpose::Times(_) => "personal-data-times-why",
            Purpose::Reference => "personal-data-find-why",
        };
        let room = Rect { height: ROWS_ABOVE - 1, ..why };
        canvas.paragraph(room, &ctx.texts.get(id), Role::Text);
        self.form.view(canvas, form_area(ctx), ctx.texts);
    }
}

impl Page for State {}

fn form_area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { y: area.y + ROWS_ABOVE, height: area.height.saturating_sub(ROWS_ABOVE), ..area }
}
