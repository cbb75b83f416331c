//! The recovery code (da: *genoprettelseskode*): shown once, proved by typing its beginning. A
//! code made later may be left alone: the earlier one holds until the new one is proved.

use ratatui::layout::Rect;

use crate::api::post::Level;
use crate::api::{Request, Response};
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Weight};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{Action, Context};
use crate::tui::model::say;
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::which_file::{self, Purpose};
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
    /// It takes the place of an earlier one.
    is_another: bool,
    /// The beginning was typed and that is stored; the code is no longer shown.
    proved: bool,
    /// A set-up of a centre can be taken from here.
    offers_setup: bool,
}

impl Page for State {}

impl State {
    /// Shows the code of first use.
    #[must_use]
    pub fn new(code: Clean, ctx: &Ctx<'_>) -> Self {
        Self::showing(code, false, ctx)
    }

    /// Shows a code that is to take the place of an earlier one.
    #[must_use]
    pub fn another(code: Clean, ctx: &Ctx<'_>) -> Self {
        Self::showing(code, true, ctx)
    }

    fn showing(code: Clean, is_another: bool, ctx: &Ctx<'_>) -> Self {
        let texts = ctx.texts;
        let form = Form::new(vec![
            Field::line("proof", texts.get("recovery-proof"), LineField::text(&Clean::default()))
                .hint(texts.get("recovery-proof-hint")),
            Field::button("on", texts.get("recovery-on")),
        ]);
        let groups = code.as_str().split('-').map(Clean::line).collect();
        Self { groups, form, is_another, proved: false, offers_setup: false }
    }

    /// The same for somebody whose centre may have sent a set-up, which can be taken at once.
    #[must_use]
    pub fn offering_setup(self, offers_setup: bool) -> Self {
        Self { offers_setup, ..self }
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        self.form.context()
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get(if self.is_another { "recovery-another-way" } else { "recovery-way" })
    }

    /// F8 goes to the first page once the code is proved.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let hints = self.form.hints(self.body(ctx), ctx.texts);
        let hints = hints.hide(Action::Menu).hide(Action::Search).hide(Action::Pick);
        if self.proved {
            hints.label(Action::Next, ctx.texts.get("recovery-home"))
        } else if self.is_another {
            hints.label(Action::Back, ctx.texts.get("recovery-later"))
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
                    Outcome::Ask(Request::StartPractice { case: 0 }),
                ])
            }
            // Over this page: Esc and what is taken lead back to it.
            FormReply::Pressed("setup") => {
                let page = which_file::State::new(Purpose::Setup(Level::Centre), ctx);
                Outcome::Open(Box::new(Screen::WhichFile(page)))
            }
            FormReply::Done if self.is_another => Outcome::Many(vec![
                Outcome::Ask(Request::ShowHome),
                say(ctx.texts.get("recovery-not-changed")),
            ]),
            FormReply::Submit | FormReply::Done => self.prove(ctx),
            FormReply::Left("proof") if !self.form.text("proof").is_empty() => self.prove(ctx),
            FormReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let content = ctx.content();
        let title = match (self.proved, self.is_another) {
            (true, _) => "recovery-ready",
            (false, true) => "recovery-another-title",
            (false, false) => "recovery-title",
        };
        let title = ctx.texts.get(title);
        canvas.text(content.x, content.y, content.width, &title, Role::Heading);
        let why = self.why(ctx.texts);
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

    fn why(&self, texts: &Texts) -> Clean {
        let practice = texts.get("recovery-practice-why");
        match (self.proved, self.is_another) {
            (true, _) if self.offers_setup => {
                Clean::join([&practice, &texts.get("recovery-setup-why")], " ")
            }
            (true, _) => practice,
            (false, true) => texts.get("recovery-another-why"),
            (false, false) => texts.get("recovery-why"),
        }
    }

    /// Where the fields stand.
    fn body(&self, ctx: &Ctx<'_>) -> Rect {
        let content = ctx.content();
        let said = Canvas::paragraph_lines(&self.why(ctx.texts), content.width);
        let code = if self.proved { 0 } else { BOX.1 + 1 };
        let above = (said + code + 2).min(content.height);
        Rect { y: content.y + above, height: content.height - above, ..content }
    }

    /// The code is proved when that is stored.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        if self.proved || *response != Response::Done {
            return None;
        }
        self.groups.clear();
        if self.is_another {
            let said = say(ctx.texts.get("recovery-changed"));
            return Some(Outcome::Many(vec![Outcome::Ask(Request::ShowHome), said]));
        }
        self.proved = true;
        let button = |id, label: &str| Field::button(id, ctx.texts.get(label));
        let mut buttons = vec![button("practice", "recovery-practice")];
        buttons.extend(self.offers_setup.then(|| button("setup", "recovery-setup")));
        // The last one does what F8 does.
        buttons.push(button("home", "recovery-home"));
        self.form = Form::new(buttons);
        Some(Outcome::Stay)
    }

    fn prove(&mut self, ctx: &Ctx<'_>) -> Outcome {
        if !is_beginning(self.form.text("proof").as_str(), &self.groups) {
            self.form.set_error("proof", Some(ctx.texts.get("recovery-proof-differs")));
            // Typing it again is the one thing to do here.
            self.form.focus_on("proof");
            return Outcome::Stay;
        }
        Outcome::Ask(Request::ProveRecoveryCode)
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
