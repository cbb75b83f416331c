//! First use (da: *første gang*): five small pages, then the database and its key are made.
//!
//! Nothing is stored before the last page, except language and look, which hold at once.

use ratatui::layout::Rect;

use super::recovery;
use crate::api::request::{Secret, SetUp};
use crate::api::{Problem, Request, Response};
use crate::catalogue::texts::{Arg, Language, Texts};
use crate::domain::delivery::Level;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{Action, Context};
use crate::tui::outcome::{Effect, Outcome, Preferences};
use crate::tui::screen::{Page, Screen};
use crate::tui::theme::Role;
use crate::tui::widgets::appearance::{Appearance, AppearanceReply};
use crate::tui::widgets::choice::Choice;
use crate::tui::widgets::form::{Field, Form, FormReply, back_to_page};
use crate::tui::widgets::line_field::LineField;
use crate::tui::widgets::passphrase;

/// The pages, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Look,
    Role,
    Who,
    Place,
    Passphrase,
}

const STEPS: [Step; 5] = [Step::Look, Step::Role, Step::Who, Step::Place, Step::Passphrase];

/// The fields that are asked for, with what is said when one is empty.
const NAMES: [(&str, &str); 4] = [
    ("name", "set-up-name-missing"),
    ("initials", "set-up-initials-missing"),
    ("team", "set-up-team-missing"),
    ("centre", "set-up-centre-missing"),
];

/// What one can be, in the order of the choice.
pub(super) const ROLES: [&str; 4] =
    ["set-up-role-team", "set-up-role-centre", "set-up-role-both", "set-up-role-department"];

/// First use.
#[derive(Debug)]
pub struct State {
    step: Step,
    appearance: Appearance,
    /// Where data will lie, shown only.
    folder: Clean,
    role: Form,
    who: Form,
    place: Form,
    passphrase: Form,
    /// The language the forms are worded in.
    worded: Language,
}

impl Page for State {}

impl State {
    /// The first page; `folder` is where data will lie.
    #[must_use]
    pub fn new(preferences: Preferences, folder: Clean, ctx: &Ctx<'_>) -> Self {
        Self {
            step: Step::Look,
            appearance: Appearance::new(preferences, ctx.texts),
            folder,
            role: role_form(Some(0), ctx),
            who: who_form(Default::default(), |_| *ctx.texts),
            place: place_form(ctx),
            passphrase: passphrase_form(ctx),
            worded: ctx.language(),
        }
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        match self.form() {
            Some(form) => form.context(),
            None => self.appearance.context(),
        }
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        let number = self.place_of_step() + 1;
        let args = [("number", number.into()), ("of", STEPS.len().into())];
        ctx.texts.with("set-up-way", &args)
    }

    /// The key that goes on says where.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let hints = match self.form() {
            Some(form) => back_to_page(form.hints(self.body(ctx), ctx.texts), ctx),
            None => Hints::new().hide(Action::Pick),
        };
        let hints = hints.hide(Action::Menu).hide(Action::Search).hide(Action::Pick);
        match self.step {
            Step::Look => hints.hide(Action::Back),
            Step::Passphrase => hints.label(Action::Next, ctx.texts.get("set-up-make")),
            _ => hints,
        }
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        self.reword(ctx);
        let area = self.body(ctx);
        if self.step == Step::Look {
            return match self.appearance.update(input, area) {
                AppearanceReply::Changed(preferences) => {
                    Outcome::Effect(Effect::Remember(preferences))
                }
                AppearanceReply::Submit => self.go_on(ctx),
                AppearanceReply::Ignored => Outcome::Ignored,
                // Nothing lies below the first page, so Esc has nowhere to go.
                AppearanceReply::Moved | AppearanceReply::Done => Outcome::Stay,
            };
        }
        let Some(form) = self.form_mut() else { return Outcome::Ignored };
        match form.update(input, area) {
            FormReply::Submit => self.go_on(ctx),
            FormReply::Done => {
                self.go_back();
                Outcome::Stay
            }
            FormReply::Changed(id) => {
                match self.step {
                    Step::Passphrase => passphrase::echo(&mut self.passphrase, ctx.texts),
                    _ => self.who.set_error(id, None),
                }
                Outcome::Stay
            }
            FormReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let content = ctx.content();
        let title = ctx.texts.get(self.title());
        canvas.text(content.x, content.y, content.width, &title, Role::Heading);
        let mut y = content.y + 1;
        for line in self.intro(ctx) {
            let room = Rect { y, height: content.bottom().saturating_sub(y), ..content };
            y += canvas.paragraph(room, &line, Role::Text);
        }
        let body = self.body(ctx);
        match self.form() {
            Some(form) => form.view(canvas, body, ctx.texts),
            None => self.appearance.view(canvas, body, ctx.texts, &ctx.texts.get("set-up-on")),
        }
    }

    /// The code is shown instead of this page: there is no way back to making it again.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        match response {
            Response::RecoveryCode(code) => {
                let leads_team = self.role.chosen("role") != Some(1);
                let page = recovery::State::new(code.clone(), ctx).offering_setup(leads_team);
                Some(Outcome::Replace(Box::new(Screen::Recovery(page))))
            }
            _ => None,
        }
    }

    /// What belongs to a field is said there.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        let (step, id, said) = match problem.code {
            "passphrase-short" => (Step::Passphrase, passphrase::NEW, "passphrase-too-short"),
            "passphrase-simple" => (Step::Passphrase, passphrase::NEW, "passphrase-too-simple"),
            "name-missing" => (Step::Who, "name", "set-up-name-missing"),
            "initials-missing" => (Step::Who, "initials", "set-up-initials-missing"),
            "team-missing" => (Step::Who, "team", "set-up-team-missing"),
            "centre-missing" => (Step::Who, "centre", "set-up-centre-missing"),
            "cpr-in-text" => (Step::Who, "name", "set-up-no-number"),
            _ => return false,
        };
        self.step = step;
        if let Some(form) = self.form_mut() {
            form.set_error(id, Some(ctx.texts.get(said)));
            form.focus_on(id);
        }
        true
    }

    fn go_on(&mut self, ctx: &Ctx<'_>) -> Outcome {
        match self.step {
            Step::Who => {
                if !self.names_are_there(ctx) {
                    return Outcome::Stay;
                }
            }
            Step::Passphrase => {
                let Some(new) = passphrase::taken(&mut self.passphrase, ctx.texts) else {
                    return Outcome::Stay;
                };
                return Outcome::Ask(Request::SetUp(self.set_up(new)));
            }
            // A department asks for other names.
            Step::Role => self.who = self.who_form(ctx),
            Step::Look | Step::Place => {}
        }
        self.step = STEPS.get(self.place_of_step() + 1).copied().unwrap_or(self.step);
        Outcome::Stay
    }

    fn go_back(&mut self) {
        let before = self.place_of_step().checked_sub(1);
        self.step = before.and_then(|place| STEPS.get(place).copied()).unwrap_or(Step::Look);
    }

    fn names_are_there(&mut self, ctx: &Ctx<'_>) -> bool {
        self.who.clear_errors();
        for (id, said) in NAMES {
            if self.who.text(id).as_str().trim().is_empty() {
                self.who.set_error(id, Some(ctx.texts.at(self.level_of(id)).get(said)));
            }
        }
        self.who.focus_first_error();
        !self.who.has_errors()
    }

    fn set_up(&self, passphrase: String) -> SetUp {
        let text = |id| self.who.text(id).as_str().trim().to_owned();
        let role = self.role.chosen("role");
        SetUp {
            leads_team: !matches!(role, Some(1 | 3)),
            manages_centre: matches!(role, Some(1 | 2)),
            name: text("name"),
            initials: text("initials"),
            team: text("team"),
            centre: text("centre"),
            passphrase: Secret(passphrase),
            recovery_code: None,
        }
    }

    /// Words the forms anew when the language is another one; what is typed stays, but a
    /// passphrase is typed again.
    fn reword(&mut self, ctx: &Ctx<'_>) {
        if self.worded == ctx.language() {
            return;
        }
        self.worded = ctx.language();
        self.role = role_form(self.role.chosen("role"), ctx);
        self.who = self.who_form(ctx);
        self.place = place_form(ctx);
        self.passphrase = passphrase_form(ctx);
    }

    /// What is typed stays.
    fn who_form(&self, ctx: &Ctx<'_>) -> Form {
        let texts = |id: &str| ctx.texts.at(self.level_of(id));
        who_form(NAMES.map(|(id, _)| self.who.text(id)), texts)
    }

    /// Whose words a field has. Who manages a centre and leads no team has a unit there, as in a
    /// department.
    fn level_of(&self, field: &str) -> Level {
        match (self.role.chosen("role"), field) {
            (Some(3), _) | (Some(1), "team") => Level::Department,
            _ => Level::Centre,
        }
    }

    fn form(&self) -> Option<&Form> {
        match self.step {
            Step::Look => None,
            Step::Role => Some(&self.role),
            Step::Who => Some(&self.who),
            Step::Place => Some(&self.place),
            Step::Passphrase => Some(&self.passphrase),
        }
    }

    fn form_mut(&mut self) -> Option<&mut Form> {
        match self.step {
            Step::Look => None,
            Step::Role => Some(&mut self.role),
            Step::Who => Some(&mut self.who),
            Step::Place => Some(&mut self.place),
            Step::Passphrase => Some(&mut self.passphrase),
        }
    }

    fn place_of_step(&self) -> usize {
        STEPS.iter().position(|step| *step == self.step).unwrap_or(0)
    }

    fn title(&self) -> &'static str {
        match self.step {
            Step::Look => "set-up-look",
            Step::Role => "set-up-role",
            Step::Who => "set-up-who",
            Step::Place => "set-up-place",
            Step::Passphrase => "set-up-passphrase",
        }
    }

    /// What is said under the title.
    fn intro(&self, ctx: &Ctx<'_>) -> Vec<Clean> {
        let texts = ctx.texts;
        match self.step {
            Step::Look => vec![texts.get("set-up-look-why")],
            Step::Role => vec![texts.get("set-up-role-why")],
            Step::Who => vec![texts.get("set-up-who-why")],
            Step::Place => vec![
                texts.get("set-up-place-why"),
                Clean::default(),
                texts.with("set-up-folder", &[("folder", Arg::from(&self.folder))]),
                Clean::default(),
                texts.get("set-up-place-change"),
                texts.get("set-up-place-shared"),
            ],
            Step::Passphrase => {
                vec![texts.get("set-up-passphrase-why"), texts.get("set-up-passphrase-how")]
            }
        }
    }

    /// Where the fields stand: under what is said, with an empty line between.
    fn body(&self, ctx: &Ctx<'_>) -> Rect {
        let content = ctx.content();
        let said = self.intro(ctx);
        let lines: u16 = said.iter().map(|line| Canvas::paragraph_lines(line, content.width)).sum();
        let above = (lines + 2).min(content.height);
        Rect { y: content.y + above, height: content.height - above, ..content }
    }
}

fn role_form(chosen: Option<usize>, ctx: &Ctx<'_>) -> Form {
    let texts = ctx.texts;
    let roles = Choice::new(ROLES.map(|id| texts.get(id)).to_vec(), chosen);
    Form::new(vec![
        Field::choice("role", texts.get("set-up-role-label"), roles),
        Field::button("on", texts.get("set-up-on")),
    ])
}

fn who_form([name, initials, team, centre]: [Clean; 4], texts: impl Fn(&str) -> Texts) -> Form {
    let line = |id, label: &str, text: &Clean| {
        Field::line(id, texts(id).get(label), LineField::text(text))
    };
    let hint = |id, hint: &str| texts(id).get(hint);
    Form::new(vec![
        line("name", "set-up-name", &name),
        line("initials", "set-up-initials", &initials)
            .hint(hint("initials", "set-up-initials-hint")),
        line("team", "set-up-team", &team).hint(hint("team", "set-up-team-hint")),
        line("centre", "set-up-centre", &centre).hint(hint("centre", "set-up-centre-hint")),
        Field::button("on", texts("on").get("set-up-on")),
    ])
}

fn place_form(ctx: &Ctx<'_>) -> Form {
    Form::new(vec![Field::button("on", ctx.texts.get("set-up-on"))])
}

fn passphrase_form(ctx: &Ctx<'_>) -> Form {
    let [new, again] = passphrase::fields(ctx.texts);
    Form::new(vec![new, again, Field::button("make", ctx.texts.get("set-up-make"))])
}

#[cfg(test)]
mod tests;
