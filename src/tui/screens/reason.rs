//! A few words that are asked for: why a closed month is opened again, what is worth sharing,
//! why one of two contrary months holds, whose talk a learning sheet is for.

use ratatui::layout::Rect;

use crate::api::draft::{Draft, DraftOf, DraftPage, Fields};
use crate::api::handbook::PageName;
use crate::api::post::{Post, Posted};
use crate::api::{PaperOf, Papers, Problem, Request, Response};
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
use crate::tui::widgets::form::{Field, Form, FormReply};
use crate::tui::widgets::line_field::LineField;
use crate::tui::widgets::note_field::NoteField;

/// What the words are for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// Why a closed month is opened again.
    Reopen,
    /// What is worth sharing in an answer.
    GoodPractice {
        /// Which case.
        review_id: i64,
        /// Which question.
        question: String,
    },
    /// What was agreed at a calibration meeting.
    LocalNote {
        /// The page of the handbook it is written on.
        page: PageName,
    },
    /// Why one of two contrary months holds.
    Choose {
        /// SHA-256 of its content.
        sha256: String,
    },
    /// Whose talk the sheet is for; a name is printed and never stored.
    LearningSheet {
        /// One case, or the whole month.
        review_id: Option<i64>,
    },
}

/// The page.
#[derive(Debug)]
pub struct State {
    purpose: Purpose,
    form: Form,
}

impl State {
    /// Asks for words; those there are already are shown.
    #[must_use]
    pub fn new(purpose: Purpose, words: &Clean, ctx: &Ctx<'_>) -> Self {
        let texts = ctx.texts;
        let label = texts.get(&format!("reason-{}-label", purpose.word()));
        let field = match purpose {
            Purpose::LearningSheet { .. } => Field::line("words", label, LineField::text(words)),
            _ => Field::note("words", label, NoteField::new(words, 4)),
        };
        let not_cpr = Field::toggle("not-cpr", texts.get("finding-not-cpr"), false).never_kept();
        let mut form = Form::new(vec![field, not_cpr]);
        form.set_hidden("not-cpr", true);
        Self { purpose, form }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        self.form.context()
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get(&format!("reason-{}-title", self.purpose.word()))
    }

    fn area(ctx: &Ctx<'_>) -> Rect {
        let area = ctx.content();
        Rect { y: area.y + 4, height: area.height.saturating_sub(4), ..area }
    }

    /// F8 does it; Esc goes back, and keeps only what may be kept half said.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let (back, next) = match self.purpose {
            Purpose::Reopen => ("key-cancel", "check-reopen-key"),
            Purpose::GoodPractice { .. } => ("finding-done-key", "reason-keep-key"),
            Purpose::LocalNote { .. } => ("key-cancel", "reason-keep-key"),
            Purpose::Choose { .. } => ("key-cancel", "reason-choose-key"),
            Purpose::LearningSheet { .. } => ("key-cancel", "reason-write-key"),
        };
        self.form
            .hints(Self::area(ctx), ctx.texts)
            .label(Action::Back, ctx.texts.get(back))
            .label(Action::Next, ctx.texts.get(next))
    }

    /// Takes one input. Esc goes back and asks for nothing; F8 does it.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        match self.form.update(input, Self::area(ctx)) {
            FormReply::Submit => self.submit(),
            FormReply::Done if matches!(self.purpose, Purpose::GoodPractice { .. }) => {
                self.submit()
            }
            FormReply::Done => Outcome::Close,
            FormReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    fn submit(&self) -> Outcome {
        let words = self.form.text("words").into_string();
        Outcome::Ask(match &self.purpose {
            Purpose::Reopen => Request::ReopenMonth { reason: words },
            Purpose::GoodPractice { review_id, question } => Request::NoteGoodPractice {
                review_id: *review_id,
                question: question.clone(),
                words,
                not_cpr: self.form.is_on("not-cpr"),
            },
            Purpose::LocalNote { page } => Request::AddLocalNote {
                page: page.clone(),
                words,
                not_cpr: self.form.is_on("not-cpr"),
            },
            Purpose::Choose { sha256 } => {
                Request::Post(Post::Choose { sha256: sha256.clone(), reason: words })
            }
            Purpose::LearningSheet { review_id } => {
                let name = (!words.is_empty()).then_some(words);
                let sheet = PaperOf::LearningSheet { review_id: *review_id, name };
                Request::Paper(Papers::usual(sheet))
            }
        })
    }

    /// Done: back to the page below.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        match response {
            Response::Case(_) | Response::HandbookPage(_) | Response::Post(Posted::Matrix(_)) => {
                Some(Outcome::Close)
            }
            Response::Written(files) => {
                let files = Clean::join(files, ", ");
                let said = ctx.texts.with("files-written", &[("files", (&files).into())]);
                Some(Outcome::Many(vec![Outcome::Close, crate::tui::model::say(said)]))
            }
            _ => None,
        }
    }

    /// Words that are not stored; a name for a sheet is never kept.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        let of = match &self.purpose {
            Purpose::Reopen => DraftOf::page(DraftPage::Reopen),
            Purpose::GoodPractice { review_id, question } => {
                DraftOf::question(DraftPage::GoodPractice, *review_id, question)
            }
            Purpose::LocalNote { page } => DraftOf {
                question: Some(page.question.clone()),
                ..DraftOf::page(DraftPage::LocalNote)
            },
            Purpose::Choose { sha256 } => {
                DraftOf { question: Some(sha256.clone()), ..DraftOf::page(DraftPage::Choose) }
            }
            Purpose::LearningSheet { .. } => return None,
        };
        Some(Draft { of, fields: self.form.unsaved() })
    }

    /// Puts back what was kept.
    pub fn restore(&mut self, fields: &Fields, _ctx: &Ctx<'_>) {
        self.form.restore(fields);
    }

    /// Problems are said at the field.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        self.form.set_error("words", Some(problem_text(problem, ctx)));
        let can_be_confirmed =
            matches!(self.purpose, Purpose::GoodPractice { .. } | Purpose::LocalNote { .. });
        if problem.code == "cpr-in-text" && can_be_confirmed {
            self.form.set_hidden("not-cpr", false);
        }
        true
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        let text =
            Rect { x: area.x + 1, width: area.width.saturating_sub(2).min(76), height: 3, ..area };
        let said = ctx.texts.get(&format!("reason-{}-why", self.purpose.word()));
        canvas.paragraph(text, &said, Role::Text);
        self.form.view(canvas, Self::area(ctx), ctx.texts);
    }
}

impl Page for State {}

impl Purpose {
    /// Its word in text ids.
    fn word(&self) -> &'static str {
        match self {
            Self::Reopen => "reopen",
            Self::GoodPractice { .. } => "good-practice",
            Self::LocalNote { .. } => "local-note",
            Self::Choose { .. } => "choose",
            Self::LearningSheet { .. } => "learning-sheet",
        }
    }
}
