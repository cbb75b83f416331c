//! What the centre asks of its teams (da: *centrets opsætning*), and the set-up file that tells them.

use ratatui::layout::Rect;

use crate::api::draft::{Draft, DraftOf, DraftPage, Fields};
use crate::api::post::{CentreRules, Post, Posted, SetupWritten};
use crate::api::{Problem, Request, Response};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::delivery::Level;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::model::{problem_text, say};
use crate::tui::outcome::Outcome;
use crate::tui::screen;
use crate::tui::theme::Role;
use crate::tui::typed_path;
use crate::tui::widgets::form::{Field, Form, FormReply, back_to_page};
use crate::tui::widgets::line_field::{Holds, LineField};
use crate::tui::widgets::page::{Block, Page, PageReply};

/// Rows above the form.
const ROWS_ABOVE: u16 = 4;

/// The page.
#[derive(Debug)]
pub struct State {
    form: Form,
    /// The file is written once the rules are saved.
    writes: bool,
    /// The file that was written.
    written: Option<(SetupWritten, Page)>,
}

impl State {
    /// The rules as they are.
    #[must_use]
    pub fn new(rules: &CentreRules, ctx: &Ctx<'_>) -> Self {
        Self { form: form(rules, ctx.texts), writes: false, written: None }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        if self.written.is_some() { Context::Page } else { self.form.context() }
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("centre-tab-setup")
    }

    /// F8 saves and writes the file.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let texts = ctx.texts;
        match &self.written {
            Some((_, page)) => page.hints(
                Hints::new().hide(Action::Open).label(Action::Edit, texts.get("copy-place-key")),
                reading_area(ctx),
            ),
            None => back_to_page(self.form.hints(form_area(ctx), texts), ctx)
                .label(Action::Next, texts.get("centre-rules-write-key")),
        }
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if let Some((written, page)) = &mut self.written {
            if page.update(input, reading_area(ctx)) == PageReply::Moved {
                return Outcome::Stay;
            }
            let key = input.key();
            return match key.and_then(|key| keys::action(Context::Page, key, ctx.language())) {
                Some(Action::Edit) => Outcome::Copy(written.file.clone()),
                Some(Action::Back) => Outcome::Close,
                _ => Outcome::Ignored,
            };
        }
        match self.form.update(input, form_area(ctx)) {
            FormReply::Submit => self.save(true, ctx),
            FormReply::Pressed(_) => self.save(false, ctx),
            FormReply::Done => Outcome::Close,
            FormReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    fn save(&mut self, writes: bool, ctx: &Ctx<'_>) -> Outcome {
        let Ok(deadline) = self.form.text("deadline").as_str().trim().parse() else {
            self.form.set_error("deadline", Some(ctx.texts.get("centre-rules-deadline-wrong")));
            self.form.focus_first_error();
            return Outcome::Stay;
        };
        self.writes = writes;
        Outcome::Ask(Request::Post(Post::SaveCentre(CentreRules {
            department: self.form.text("department").into_string(),
            deadline,
            wants_references: self.form.is_on("references"),
            wants_remarks: self.form.is_on("remarks"),
            inbox: typed_path::path(self.form.text("inbox").as_str()),
        })))
    }

    /// Saved, and then written.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        match response {
            Response::Post(Posted::Centre(rules)) => {
                self.form = form(rules, ctx.texts);
                let draft = Draft { of: of(), fields: Fields::new() };
                let next = match std::mem::take(&mut self.writes) {
                    true => Outcome::Ask(Request::Post(Post::WriteSetup { to: None })),
                    false => say(ctx.texts.get("settings-saved")),
                };
                Some(Outcome::Many(vec![Outcome::Ask(Request::KeepDraft(draft)), next]))
            }
            Response::Post(Posted::SetupWritten(written)) => {
                let page = Page::new(blocks(written, ctx.texts));
                self.written = Some((written.clone(), page));
                Some(Outcome::Stay)
            }
            _ => None,
        }
    }

    /// A deadline that is too late is said at its field.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        self.writes = false;
        let is_about_deadline = problem.code == "deadline-too-late";
        if is_about_deadline {
            self.form.set_error("deadline", Some(problem_text(problem, ctx)));
            self.form.focus_on("deadline");
        }
        is_about_deadline
    }

    /// What is typed and not saved.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        Some(Draft { of: of(), fields: self.form.unsaved() })
    }

    /// Puts back what was kept.
    pub fn restore(&mut self, fields: &Fields, _ctx: &Ctx<'_>) {
        self.form.restore(fields);
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        if let Some((_, page)) = &self.written {
            page.view(canvas, reading_area(ctx));
            return;
        }
        let area = ctx.content();
        let why = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        let why = Rect { height: ROWS_ABOVE - 1, ..why };
        canvas.paragraph(why, &ctx.texts.get("centre-rules-why"), Role::Text);
        self.form.view(canvas, form_area(ctx), ctx.texts);
    }
}

impl screen::Page for State {}

fn of() -> DraftOf {
    DraftOf::page(DraftPage::CentreRules)
}

fn form_area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { y: area.y + ROWS_ABOVE, height: area.height.saturating_sub(ROWS_ABOVE), ..area }
}

fn reading_area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { x: area.x + 1, width: area.width.saturating_sub(2).min(78), ..area }
}

fn form(rules: &CentreRules, texts: &Texts) -> Form {
    let line = |id, label: &str, text: &str| {
        Field::line(id, texts.get(label), LineField::text(&Clean::line(text)))
    };
    let deadline = Clean::line(&rules.deadline.to_string());
    let deadline = LineField::holding(Holds::Number, &deadline);
    let toggle = |id, label: &str, on| Field::toggle(id, texts.get(label), on);
    let mut form = Form::new(vec![
        line("department", "centre-rules-department", &rules.department),
        Field::line("deadline", texts.get("centre-rules-deadline"), deadline)
            .hint(texts.get("centre-rules-deadline-hint")),
        toggle("references", "centre-rules-references", rules.wants_references),
        toggle("remarks", "centre-rules-remarks", rules.wants_remarks),
        line("inbox", "centre-rules-inbox", &rules.inbox).wide(),
        Field::button("save", texts.get("settings-save")),
        Field::button("write", texts.get("centre-rules-write")),
    ]);
    // Nothing is above a department, and quarters come without cases.
    for id in ["department", "references", "remarks"] {
        form.set_hidden(id, texts.level() == Level::Department);
    }
    form
}

fn blocks(written: &SetupWritten, texts: &Texts) -> Vec<Block> {
    let id = if written.same { "setup-written-same" } else { "setup-written" };
    let holds = [("teams", Arg::from(written.teams)), ("lists", written.checklists.into())];
    vec![
        Block::Heading(texts.with(id, &[("number", Arg::plain(written.number))])),
        Block::Pair(texts.get("send-file"), written.file.clone()),
        Block::Paragraph(texts.with("setup-written-holds", &holds)),
        Block::Blank,
        Block::Paragraph(texts.get("setup-written-words")),
        Block::Blank,
        Block::Words(written.words.clone()),
    ]
}

#[cfg(test)]
mod tests;
