//! Why a case cannot be reviewed: five coded reasons, each with what then happens, and words.
//! A second yes is asked for.

use ratatui::layout::Rect;

use crate::api::draft::{Draft, DraftOf, DraftPage, Fields};
use crate::api::response::CaseLine;
use crate::api::{Problem, Request, Response};
use crate::domain::replacement::Disposition;
use crate::domain::stream::Stream;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::theme::Role;
use crate::tui::widgets::dialog::{Dialog, DialogReply};
use crate::tui::widgets::form::{Field, Form, FormReply};
use crate::tui::widgets::list::{List, ListReply};
use crate::tui::widgets::note_field::NoteField;

/// Rows of the words in sight.
const WORD_ROWS: u16 = 3;
/// Row of the first reason, of what then happens, and of the words.
const REASONS_ROW: u16 = 2;
const ABOUT_ROW: u16 = 8;
const WORDS_ROW: u16 = 11;
/// Click targets of the reasons; the form's own begin at 0.
const REASON_TARGET: usize = 50_000;

/// The name of the reason among what is kept.
const REASON: &str = "reason";

/// The page.
#[derive(Debug)]
pub struct State {
    review_id: i64,
    title: Clean,
    /// Drawn by lot, so that another ticket can take its place.
    is_drawn: bool,
    reasons: List,
    words: Form,
    is_in_words: bool,
    sure: Option<Dialog>,
}

impl State {
    /// Why this case cannot be reviewed.
    #[must_use]
    pub fn new(line: CaseLine, ctx: &Ctx<'_>) -> Self {
        let number = u32::try_from(line.number).unwrap_or(0);
        let title = ctx.texts.with(
            "dispose-question",
            &[
                ("number", crate::catalogue::texts::Arg::plain(number)),
                ("case", (&line.case_ref).into()),
            ],
        );
        let note = NoteField::new(&Clean::default(), WORD_ROWS);
        Self {
            review_id: line.review_id,
            title,
            is_drawn: line.stream == Stream::Random,
            reasons: List::new(Disposition::ALL.len()),
            words: Form::new(vec![Field::note("words", ctx.texts.get("dispose-words"), note)]),
            is_in_words: false,
            sure: None,
        }
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        match (&self.sure, self.is_in_words) {
            (Some(dialog), _) => dialog.context(),
            (None, true) => Context::Note,
            (None, false) => Context::Form,
        }
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("dispose-breadcrumb")
    }

    /// Its own wording of keys.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        if let Some(dialog) = &self.sure {
            return dialog.hints(ctx.texts);
        }
        let hints = Hints::new().label(Action::Next, ctx.texts.get("dispose-key-go-on"));
        if self.is_in_words { hints } else { hints.hide(Action::Pick) }
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if let Some(dialog) = &mut self.sure {
            return match dialog.update(input) {
                DialogReply::Pressed(1) => {
                    self.sure = None;
                    Outcome::Ask(Request::Dispose {
                        review_id: self.review_id,
                        disposition: self.disposition(),
                        words: self.words.text("words").as_str().trim().to_owned(),
                    })
                }
                DialogReply::Pressed(_) | DialogReply::Closed => {
                    self.sure = None;
                    Outcome::Stay
                }
                DialogReply::Ignored | DialogReply::Stay => Outcome::Stay,
            };
        }
        let asked = input.key().and_then(|key| keys::action(self.context(), key, ctx.language()));
        match (asked, input) {
            (Some(Action::Next), _) => return self.ask_whether_sure(ctx),
            // From words that would be lost to the reasons; from there back.
            (Some(Action::Back), _) if self.is_in_words && !self.words.text("words").is_empty() => {
                self.is_in_words = false;
                return Outcome::Stay;
            }
            (Some(Action::Back), _) => return Outcome::Close,
            (Some(Action::NextField | Action::PreviousField), _) => {
                self.is_in_words = !self.is_in_words;
                return Outcome::Stay;
            }
            (_, Input::Row(row)) => return self.clicked(*row),
            _ => {}
        }
        if self.is_in_words { self.update_words(input, ctx) } else { self.update_reasons(input) }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        canvas.text(area.x, area.y, area.width, &self.title, Role::Heading);
        for (row, disposition) in Disposition::ALL.into_iter().enumerate() {
            let y = area.y + REASONS_ROW + u16::try_from(row).unwrap_or(0);
            let line = Rect { y, height: 1, ..area };
            let is_chosen = self.disposition() == disposition;
            let sign = Clean::symbol(if is_chosen { "●" } else { "○" });
            let name = ctx.texts.get(&format!("dispose-{}", id(disposition)));
            let text = Clean::join([&Clean::digits(row + 1), &sign, &name], " ");
            let role = if is_chosen { Role::Strong } else { Role::Text };
            canvas.text(line.x + 2, y, line.width.saturating_sub(2), &text, role);
            if is_chosen && !self.is_in_words && self.sure.is_none() {
                canvas.select(line);
            }
            canvas.row_target(line, REASON_TARGET + row);
        }
        let about = Rect { y: area.y + ABOUT_ROW, height: 2, ..area };
        canvas.paragraph(about, &self.what_then_happens(ctx), Role::Warn);
        self.words.view(canvas, words_area(ctx), ctx.texts);
        if !self.is_in_words && self.sure.is_none() {
            // The form put the cursor into its note; it belongs to the reasons.
            let chosen = self.reasons.selected().unwrap_or(0);
            canvas.cursor(area.x, area.y + REASONS_ROW + u16::try_from(chosen).unwrap_or(0));
        }
        if let Some(dialog) = &self.sure {
            dialog.view(canvas, area);
        }
    }

    /// Back to the cases when it is done; they are read again there.
    pub fn answered(&mut self, response: &Response, _ctx: &Ctx<'_>) -> Option<Outcome> {
        matches!(response, Response::Cases(_)).then_some(Outcome::Close)
    }

    /// Reason and words that are not stored.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        let mut fields = self.words.unsaved();
        if let Some(place) = self.reasons.selected().filter(|place| *place > 0) {
            fields.push((REASON.to_owned(), place.to_string()));
        }
        Some(Draft { of: DraftOf::case(DraftPage::Dispose, self.review_id), fields })
    }

    /// Puts back what was kept.
    pub fn restore(&mut self, fields: &Fields, _ctx: &Ctx<'_>) {
        let reason = fields.iter().find(|(id, _)| id == REASON);
        if let Some(place) = reason.and_then(|(_, place)| place.parse().ok()) {
            self.reasons.select(place);
        }
        self.words.restore(fields);
    }

    /// Shows what is wrong with the words under them.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        let is_about_words = problem.code == "cpr-in-text";
        if is_about_words {
            self.words.set_error("words", Some(ctx.texts.get("dispose-wrong-cpr")));
            self.is_in_words = true;
        }
        is_about_words
    }

    fn disposition(&self) -> Disposition {
        let place = self.reasons.selected().unwrap_or(0);
        Disposition::ALL.get(place).copied().unwrap_or(Disposition::CannotBeReviewed)
    }

    /// What becomes of the case; one that was not drawn has nobody to take its place.
    fn what_then_happens(&self, ctx: &Ctx<'_>) -> Clean {
        let disposition = self.disposition();
        if self.is_drawn || disposition.stays() {
            ctx.texts.get(&format!("dispose-{}-then", id(disposition)))
        } else {
            ctx.texts.get("dispose-not-drawn-then")
        }
    }

    fn update_reasons(&mut self, input: &Input) -> Outcome {
        if let Some(KeyCode::Char(digit @ '1'..='5')) = input.key().map(|key| key.code) {
            let number = digit.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
            self.reasons.select(number.unwrap_or(1) - 1);
            return Outcome::Stay;
        }
        let rows = u16::try_from(Disposition::ALL.len()).unwrap_or(u16::MAX);
        let before = self.reasons.selected();
        match self.reasons.update(input, rows) {
            ListReply::Opened(_) | ListReply::Marked(_) => self.is_in_words = true,
            // Below the last reason stand the words.
            ListReply::Moved if self.reasons.selected() == before => {
                self.is_in_words = *input == Input::plain(KeyCode::Down);
            }
            ListReply::Moved => {}
            ListReply::Ignored => return Outcome::Ignored,
        }
        Outcome::Stay
    }

    fn update_words(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        match self.words.update(input, words_area(ctx)) {
            FormReply::Ignored => Outcome::Ignored,
            // An arrow up in the first line.
            _ => {
                if *input == Input::plain(KeyCode::Up) {
                    self.is_in_words = false;
                }
                Outcome::Stay
            }
        }
    }

    fn clicked(&mut self, row: usize) -> Outcome {
        match row.checked_sub(REASON_TARGET) {
            Some(reason) => {
                self.reasons.select(reason);
                self.is_in_words = false;
            }
            None => self.is_in_words = true,
        }
        Outcome::Stay
    }

    fn ask_whether_sure(&mut self, ctx: &Ctx<'_>) -> Outcome {
        let texts = ctx.texts;
        let name = texts.get(&format!("dispose-{}", id(self.disposition())));
        let lines = vec![
            self.title.clone(),
            texts.with("dispose-sure-why", &[("reason", (&name).into())]),
            Clean::default(),
            self.what_then_happens(ctx),
        ];
        let buttons = vec![texts.get("dispose-no"), texts.get("dispose-yes")];
        self.sure = Some(Dialog::new(texts.get("dispose-sure"), lines, buttons));
        Outcome::Stay
    }
}

impl Page for State {}

fn words_area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { y: area.y + WORDS_ROW, height: area.height.saturating_sub(WORDS_ROW), ..area }
}

/// Part of the text ids; words of the database have other rules.
fn id(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::OutsideTargetGroup => "outside",
        Disposition::CannotBeReviewed => "cannot",
        Disposition::OwnCaseOrKin => "own",
        Disposition::ReviewedWithinTwelveMonths => "recent",
        Disposition::NotFound => "not-found",
    }
}

#[cfg(test)]
mod tests;
