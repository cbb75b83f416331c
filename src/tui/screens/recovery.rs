//! The recovery code (da: *genoprettelseskode*): shown once, proved by typing its beginning.

use ratatui::layout::Rect;

use crate::api::Request;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Weight};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::theme::Role;
use crate::tui::widgets::form::{Field, Form, FormReply};
use crate::tui::widgets::line_field::LineField;

/// Characters to type as a proof that the code was written down.
const PROOF: usize = 4;
/// Groups of the code on one line.
const GROUPS_A_LINE: usize = 3;
/// Columns and lines of the box around the code.
const BOX: (u16, u16) = (40, 6);

/// The code and what is typed of it.
#[derive(Debug)]
pub struct State {
    /// The groups of the code, as they are to be written down.
    groups: Vec<Clean>,
    form: Form,
    /// The beginning was typed; the code is no longer shown.
    proved: bool,
}

impl Page for State {}

impl State {
    /// Shows a code.
    #[must_use]
    pub fn new(code: Clean, ctx: &Ctx<'_>) -> Self {
        let texts = ctx.texts;
        let form = Form::new(vec![
            Field::line("proof", texts.get("recovery-proof"), LineField::text(&Clean::default()))
                .hint(texts.get("recovery-proof-hint")),
            Field::button("on", texts.get("recovery-on")),
        ]);
        Self { groups: code.as_str().split('-').map(Clean::line).collect(), form, proved: false }
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        self.form.context()
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("recovery-way")
    }

    /// F8 goes to the first page once the code is proved.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let hints = Hints::new().hide(Action::Menu).hide(Action::Search).hide(Action::Pick);
        if self.proved {
            hints.label(Action::Next, ctx.texts.get("recovery-home"))
        } else {
            hints.hide(Action::Back)
        }
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        match self.form.update(input, self.body(ctx)) {
            FormReply::Submit | FormReply::Done if self.proved => Outcome::Ask(Request::ShowHome),
            FormReply::Pressed("practice") => {
                // The first page is put below, so that Esc has somewhere to go from the case.
                Outcome::Many(vec![
                    Outcome::Ask(Request::ShowHome),
                    Outcome::Ask(Request::StartPractice),
                ])
            }
            FormReply::Submit | FormReply::Done => {
                self.prove(ctx);
                Outcome::Stay
            }
            FormReply::Left("proof") if !self.form.text("proof").is_empty() => {
                self.prove(ctx);
                Outcome::Stay
            }
            FormReply::Changed(id) => {
                self.form.set_error(id, None);
                Outcome::Stay
            }
            FormReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let content = ctx.content();
        let title = ctx.texts.get(if self.proved { "recovery-ready" } else { "recovery-title" });
        canvas.text(content.x, content.y, content.width, &title, Role::Heading);
        let why = ctx.texts.get(self.why());
        let room = Rect { y: content.y + 1, height: content.height - 1, ..content };
        let used = canvas.paragraph(room, &why, Role::Text);
        if !self.proved {
            let y = content.y + used + 2;
            self.view_code(canvas, Rect { y, width: BOX.0, height: BOX.1, ..content });
        }
        self.form.view(canvas, self.body(ctx), ctx.texts);
    }

    fn view_code(&self, canvas: &mut Canvas<'_>, area: Rect) {
        let inside = canvas.boxed(area, &Clean::default(), Weight::Double);
        for (line, groups) in (1..).zip(self.groups.chunks(GROUPS_A_LINE)) {
            let shown = Clean::join(groups, "   ");
            canvas.text(inside.x + 6, inside.y + line, inside.width, &shown, Role::Strong);
        }
    }

    fn why(&self) -> &'static str {
        if self.proved { "recovery-practice-why" } else { "recovery-why" }
    }

    /// Where the fields stand.
    fn body(&self, ctx: &Ctx<'_>) -> Rect {
        let content = ctx.content();
        let said = Canvas::paragraph_lines(&ctx.texts.get(self.why()), content.width);
        let code = if self.proved { 0 } else { BOX.1 + 1 };
        let above = (said + code + 2).min(content.height);
        Rect { y: content.y + above, height: content.height - above, ..content }
    }

    fn prove(&mut self, ctx: &Ctx<'_>) {
        if !is_beginning(self.form.text("proof").as_str(), &self.groups) {
            self.form.set_error("proof", Some(ctx.texts.get("recovery-proof-differs")));
            // Typing it again is the one thing to do here.
            self.form.focus_on("proof");
            return;
        }
        self.proved = true;
        self.groups.clear();
        self.form = Form::new(vec![
            Field::button("practice", ctx.texts.get("recovery-practice")),
            Field::button("home", ctx.texts.get("recovery-home")),
        ]);
    }
}

/// True when the code begins with exactly the four characters typed. Small letters, blanks
/// and the letters that are taken for digits count as what is meant.
fn is_beginning(typed: &str, groups: &[Clean]) -> bool {
    let meant = |text: &str| -> Vec<char> {
        let letters = text.chars().filter(|letter| letter.is_ascii_alphanumeric());
        letters
            .map(|letter| match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                letter => letter,
            })
            .collect()
    };
    let code: Vec<char> = groups.iter().flat_map(|group| meant(group.as_str())).collect();
    meant(typed).as_slice() == code.get(..PROOF).unwrap_or(&code)
}

#[cfg(test)]
mod tests;
