//! The passphrase (da: *adgangskode*) is asked for, or the recovery code when it is forgotten.

use ratatui::layout::Rect;

use super::{recovery, restore};
use crate::api::request::Secret;
use crate::api::{Problem, Request, Response};
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Weight};
use crate::tui::ctx::Ctx;
use crate::tui::frame::{Hints, Message, Tone};
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::{Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::theme::Role;
use crate::tui::widgets::form::{Field, Form, FormReply};
use crate::tui::widgets::line_field::LineField;
use crate::tui::widgets::passphrase;
use crate::tui::widgets::secret_field::{SecretField, SecretReply};

/// The box in the middle of the page.
const BOX: (u16, u16) = (62, 9);
/// Click targets of the field and of the way to the recovery code.
const FIELD_TARGET: usize = 0;
const FORGOTTEN_TARGET: usize = 1;

/// What has the focus while the passphrase is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Focus {
    Field,
    Forgotten,
}

/// The locked program.
#[derive(Debug)]
pub struct State {
    passphrase: SecretField,
    focus: Focus,
    /// What is wrong with the passphrase.
    error: Option<Clean>,
    /// The way in with the recovery code, kept while one looks back at the passphrase.
    recovery: Option<Form>,
    recovering: bool,
    /// What was done last could not be stored.
    not_saved: bool,
    /// The database does not open: it is said that F4 leads to its copies.
    damaged: bool,
}

/// Problems for which a copy is the way out.
const DAMAGED: [&str; 2] = ["database-damaged", "database-wrong-key"];

impl Default for State {
    fn default() -> Self {
        Self::new()
    }
}

impl Page for State {}

impl State {
    /// Asks for the passphrase.
    #[must_use]
    pub fn new() -> Self {
        Self::after(false)
    }

    /// The same after work: `not_saved` when the last of it could not be stored.
    #[must_use]
    pub fn after(not_saved: bool) -> Self {
        Self {
            passphrase: SecretField::new(),
            focus: Focus::Field,
            error: None,
            recovery: None,
            recovering: false,
            not_saved,
            damaged: false,
        }
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        match (&self.recovery, self.recovering, self.focus) {
            (Some(form), true, _) => form.context(),
            (_, _, Focus::Field) => Context::Field,
            (_, _, Focus::Forgotten) => Context::Form,
        }
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get(if self.recovering { "locked-way-recovery" } else { "locked-way" })
    }

    /// F8 and Enter open.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let open = ctx.texts.get("locked-open");
        let hints = match self.damaged {
            true => Hints::new().call(Action::Pick, ctx.texts.get("locked-copies-key")),
            false => Hints::new().hide(Action::Pick),
        };
        let hints = hints
            .hide(Action::Menu)
            .hide(Action::Search)
            .label(Action::Next, open.clone())
            .label(Action::Quit, ctx.texts.get("key-quit"));
        match (self.recovering, self.focus) {
            (true, _) => hints,
            (false, Focus::Field) => {
                hints.hide(Action::Back).hide(Action::Next).label(Action::Confirm, open)
            }
            (false, Focus::Forgotten) => hints.hide(Action::Back),
        }
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if self.recovering {
            self.update_recovery(input, ctx)
        } else {
            self.update_locked(input, ctx)
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        match (&self.recovery, self.recovering) {
            (Some(form), true) => {
                let content = ctx.content();
                let title = ctx.texts.get("locked-recovery-title");
                canvas.text(content.x, content.y, content.width, &title, Role::Heading);
                let room = Rect { y: content.y + 1, height: content.height - 1, ..content };
                canvas.paragraph(room, &ctx.texts.get("locked-recovery-why"), Role::Text);
                form.view(canvas, recovery_area(ctx), ctx.texts);
            }
            _ => self.view_locked(canvas, ctx),
        }
    }

    /// Opened: the first page is asked for, unless it came by itself, or another recovery code
    /// when nobody has one on paper.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        match response {
            Response::Done => Some(Outcome::Ask(Request::ShowHome)),
            Response::Copies(copies) => {
                let page = restore::State::new(copies.clone(), ctx);
                Some(Outcome::Open(Box::new(Screen::Restore(page))))
            }
            Response::NewRecoveryCode(code) => {
                let page = recovery::State::another(code.clone(), ctx);
                let text = ctx.texts.get("recovery-never-proved");
                Some(Outcome::Many(vec![
                    Outcome::Replace(Box::new(Screen::Recovery(page))),
                    Outcome::Say(Message { text, tone: Tone::Warning }),
                ]))
            }
            _ => None,
        }
    }

    /// What is wrong with passphrase or code is said at its field; a damaged database leads to its
    /// copies.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        let texts = ctx.texts;
        match (&mut self.recovery, self.recovering, problem.code) {
            (Some(form), true, code) => {
                let (id, said) = match code {
                    "key-wrong-secret" => ("code", "locked-code-wrong"),
                    "passphrase-short" => (passphrase::NEW, "passphrase-too-short"),
                    "passphrase-simple" => (passphrase::NEW, "passphrase-too-simple"),
                    _ => return false,
                };
                form.set_error(id, Some(texts.get(said)));
                form.focus_on(id);
            }
            (_, false, "key-wrong-secret") => {
                self.error = Some(texts.get("locked-wrong"));
                self.focus = Focus::Field;
            }
            (_, false, code) if DAMAGED.contains(&code) => {
                self.error = Some(texts.get("locked-damaged"));
                self.damaged = true;
            }
            _ => return false,
        }
        true
    }

    fn update_locked(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if let Input::Row(target) = input {
            if *target == FORGOTTEN_TARGET {
                self.recover(ctx);
            } else {
                self.focus = Focus::Field;
            }
            return Outcome::Stay;
        }
        if self.focus == Focus::Field && self.passphrase.update(input) == SecretReply::Changed {
            self.error = None;
            return Outcome::Stay;
        }
        let Some(key) = input.key().filter(|key| !key.ctrl && !key.alt) else {
            return Outcome::Ignored;
        };
        match (key.code, self.focus) {
            // Damage may have been found while the database was open: it opens again.
            (KeyCode::F(4), _) => return Outcome::Ask(Request::ShowCopies),
            (KeyCode::Enter, Focus::Field) | (KeyCode::F(8), _) => return self.unlock(ctx),
            (KeyCode::Enter | KeyCode::Char(' '), Focus::Forgotten) => self.recover(ctx),
            (KeyCode::Tab | KeyCode::BackTab, Focus::Field) | (KeyCode::Down, _) => {
                self.focus = Focus::Forgotten;
            }
            (KeyCode::Tab | KeyCode::BackTab | KeyCode::Up, _) => self.focus = Focus::Field,
            _ => return Outcome::Ignored,
        }
        Outcome::Stay
    }

    fn unlock(&mut self, ctx: &Ctx<'_>) -> Outcome {
        self.focus = Focus::Field;
        if self.passphrase.secret().is_empty() {
            self.error = Some(ctx.texts.get("locked-empty"));
            return Outcome::Stay;
        }
        let mut typed = self.passphrase.take();
        Outcome::Ask(Request::Unlock(Secret(std::mem::take(&mut *typed))))
    }

    /// Goes over to the recovery code; what was typed there before is still there.
    fn recover(&mut self, ctx: &Ctx<'_>) {
        self.recovering = true;
        self.error = None;
        let texts = ctx.texts;
        self.recovery.get_or_insert_with(|| {
            let code = LineField::text(&Clean::default());
            let [new, again] = passphrase::fields(texts);
            Form::new(vec![
                Field::line("code", texts.get("locked-code"), code),
                new,
                again,
                Field::button("open", texts.get("locked-open")),
            ])
        });
    }

    fn update_recovery(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let Some(form) = &mut self.recovery else { return Outcome::Ignored };
        match form.update(input, recovery_area(ctx)) {
            FormReply::Submit => {
                let code = form.text("code");
                if code.as_str().trim().is_empty() {
                    form.set_error("code", Some(ctx.texts.get("locked-code-empty")));
                    form.focus_on("code");
                    return Outcome::Stay;
                }
                let Some(new) = passphrase::taken(form, ctx.texts) else { return Outcome::Stay };
                let (code, passphrase) = (Secret(code.into_string()), Secret(new));
                Outcome::Ask(Request::Recover { code, passphrase })
            }
            FormReply::Done => {
                self.recovering = false;
                self.focus = Focus::Field;
                Outcome::Stay
            }
            FormReply::Changed("code") => {
                form.set_error("code", None);
                Outcome::Stay
            }
            FormReply::Changed(_) => {
                passphrase::echo(form, ctx.texts);
                Outcome::Stay
            }
            FormReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    fn view_locked(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let content = ctx.content();
        let width = BOX.0.min(content.width);
        let area = Rect {
            x: content.x + (content.width - width) / 2,
            y: content.y + content.height.saturating_sub(BOX.1) / 3,
            width,
            height: BOX.1,
        };
        let inside = canvas.boxed(area, &texts.get("locked-title"), Weight::Double);
        let (x, width) = (inside.x + 1, inside.width.saturating_sub(2));
        canvas.text(x, inside.y + 1, width, &texts.get("locked-ask"), Role::Text);
        let field = Rect { x, y: inside.y + 2, width, height: 1 };
        self.passphrase.view(canvas, field, self.focus == Focus::Field);
        canvas.row_target(field, FIELD_TARGET);
        if let Some(error) = &self.error {
            let said = texts.with("form-error", &[("error", error.into())]);
            canvas.text(x, inside.y + 3, width, &said, Role::Error);
        }
        let shown = texts.get("locked-forgotten");
        let shown = Clean::join([&Clean::symbol("[ "), &shown, &Clean::symbol(" ]")], "");
        let focused = self.focus == Focus::Forgotten;
        let role = if focused { Role::Selected } else { Role::Accent };
        let y = inside.y + 5;
        let used = canvas.text(x, y, width, &shown, role);
        canvas.row_target(Rect { x, y, width: used, height: 1 }, FORGOTTEN_TARGET);
        if focused {
            canvas.cursor(x + 2, y);
        }
        let below = Rect { y: area.bottom() + 1, height: 2, ..area };
        let safe = match (self.damaged, self.not_saved) {
            (true, _) => "locked-damaged-safe",
            (_, true) => "last-not-saved",
            _ => "locked-safe",
        };
        canvas.paragraph(below, &texts.get(safe), Role::Muted);
    }
}

/// Where the fields of the way in with the code stand.
fn recovery_area(ctx: &Ctx<'_>) -> Rect {
    let content = ctx.content();
    let said = Canvas::paragraph_lines(&ctx.texts.get("locked-recovery-why"), content.width);
    let above = (said + 2).min(content.height);
    Rect { y: content.y + above, height: content.height - above, ..content }
}

#[cfg(test)]
mod tests;
