//! One form for everything that is written into the registers of a centre: initiatives and what
//! they are to change, follow-ups, plans, targets, what others found. What differs between them
//! stands in [`Subject`].

mod of_initiative;
mod of_mirror;
mod of_target;
mod questions;
mod subject;
mod typed;

use chrono::{Days, Months};
use ratatui::layout::Rect;

pub use subject::Subject;

use self::questions::Picker;
use self::subject::field_of;
use self::typed::{Typed, echo};
use super::initiative;
use crate::api::draft::{Draft, DraftOf, DraftPage, Fields};
use crate::api::initiative::{InitiativeAnswer, InitiativeView};
use crate::api::{Problem, Request, Response};
use crate::catalogue::format;
use crate::catalogue::sentences::initiative as said;
use crate::domain::initiative::{AREAS, Action as Kind, Initiative};
use crate::domain::month::Quarter;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{Action, Context};
use crate::tui::model::{problem_text, say};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::theme::Role;
use crate::tui::widgets::form::{Field, Form, FormReply, back_to_page};
use crate::tui::widgets::line_field::Step;

/// The page.
#[derive(Debug)]
pub struct State {
    subject: Subject,
    /// What it is called in the list it was opened from; may be empty.
    about: Clean,
    form: Form,
    /// What the criterion in the fields could show.
    weighed: Option<Clean>,
    /// Questions are being chosen.
    picker: Option<Picker>,
}

/// A finding that calls for an initiative.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Finding {
    /// In a few words.
    pub title: String,
    /// What is wrong, with its figures.
    pub problem: String,
    /// The question it is about, for the criterion; may be empty.
    pub question: String,
    /// The action area, one of [`AREAS`]; none for the last of them.
    pub area: Option<&'static str>,
}

/// The form of a new initiative on account of a finding in a quarter. When it is saved, the
/// criterion is asked for with the finding's question filled in.
#[must_use]
pub fn new_initiative(raised_in: Quarter, finding: Finding, ctx: &Ctx<'_>) -> Outcome {
    let said = Initiative {
        raised_in,
        title: finding.title,
        problem: finding.problem,
        cause: String::new(),
        evidence: String::new(),
        action: Kind::Teaching,
        area: finding.area.or(AREAS.last().copied()).unwrap_or_default().to_owned(),
        owner: None,
        deadline: None,
        chosen_as_worst: false,
    };
    let question = finding.question;
    open(Subject::Initiative { initiative_id: None, said: Box::new(said), question }, ctx)
}

/// The form of something on top of the page that is about it.
#[must_use]
pub fn open(subject: Subject, ctx: &Ctx<'_>) -> Outcome {
    open_about(subject, Clean::default(), ctx)
}

/// The form of something on top of a list: `about` is what it is called there.
#[must_use]
pub fn open_about(subject: Subject, about: Clean, ctx: &Ctx<'_>) -> Outcome {
    let state = State { about, ..State::new(subject, ctx) };
    Outcome::Open(Box::new(Screen::Register(state)))
}

impl State {
    /// The form with what is known of its subject.
    #[must_use]
    pub fn new(subject: Subject, ctx: &Ctx<'_>) -> Self {
        let mut fields = subject.fields(ctx);
        fields.push(Field::toggle("not-cpr", ctx.texts.get("finding-not-cpr"), false).never_kept());
        fields.push(Field::button("save", ctx.texts.get("settings-save")));
        let mut form = Form::new(fields);
        form.set_hidden("not-cpr", true);
        let mut state =
            Self { subject, about: Clean::default(), form, weighed: None, picker: None };
        state.settle(ctx);
        state
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        if self.picker.is_some() {
            return Context::List;
        }
        self.form.context()
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        let title = match &self.subject {
            Subject::Step { to, .. } => initiative::deed_name(*to, ctx),
            other => ctx.texts.get(&format!("register-{}-title", other.word())),
        };
        match self.about.is_empty() {
            true => title,
            false => Clean::join([&title, &self.about], ": "),
        }
    }

    /// F8 saves.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        if let Some(picker) = &self.picker {
            return picker.hints(ctx.texts);
        }
        back_to_page(self.form.hints(self.area(ctx), ctx.texts), ctx)
            .label(Action::Next, ctx.texts.get("settings-save"))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if let Some(picker) = &mut self.picker {
            let reply = picker.update(input, ctx);
            return self.picked(reply, ctx);
        }
        let area = self.area(ctx);
        match self.form.update(input, area) {
            FormReply::Submit => {
                let asked = self.subject.request(&self.form, ctx);
                self.ask(asked)
            }
            FormReply::Pressed("pick") => Outcome::Ask(Request::ShowHandbook),
            FormReply::Pressed("weigh") => {
                let Subject::Criterion { initiative_id, .. } = &self.subject else {
                    return Outcome::Ignored;
                };
                let typed = Typed { form: &self.form, ctx };
                let asked = of_initiative::weigh(&typed, *initiative_id);
                self.ask(asked)
            }
            FormReply::Done => Outcome::Close,
            FormReply::Changed(_) => {
                self.weighed = None;
                self.settle(ctx);
                Outcome::Stay
            }
            FormReply::Stepped(id, step) => {
                self.step(id, step, ctx);
                Outcome::Stay
            }
            FormReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    /// What was chosen stands in its field; otherwise that is as it was.
    fn picked(&mut self, reply: questions::Reply, ctx: &Ctx<'_>) -> Outcome {
        match reply {
            questions::Reply::Ignored => return Outcome::Ignored,
            questions::Reply::Stay => return Outcome::Stay,
            questions::Reply::Left => {}
            questions::Reply::Taken(ids) => {
                self.form.set_text("question", &Clean::line(&ids.join(", ")));
                self.weighed = None;
                self.settle(ctx);
            }
        }
        self.picker = None;
        self.form.focus_on("question");
        Outcome::Stay
    }

    /// Asks for it, or says at its field what is wrong.
    fn ask(&mut self, asked: Result<Request, typed::Fault>) -> Outcome {
        self.form.clear_errors();
        match asked {
            Ok(request) => Outcome::Ask(request),
            Err((id, fault)) => {
                self.form.set_error(id, Some(fault));
                self.form.focus_on(id);
                Outcome::Stay
            }
        }
    }

    /// Fields that depend on others come and go, and what was understood stands beside.
    fn settle(&mut self, ctx: &Ctx<'_>) {
        if matches!(self.subject, Subject::Initiative { .. }) {
            let is_own = of_initiative::has_own_area(self.form.chosen("area"));
            self.form.set_hidden("own-area", !is_own);
        }
        if matches!(self.subject, Subject::Target(..)) {
            let is_question = of_target::is_of_a_question(self.form.chosen("measure"));
            self.form.set_hidden("question", !is_question);
            self.form.set_hidden("pick", !is_question);
        }
        echo(&mut self.form, ctx);
    }

    fn step(&mut self, id: &'static str, step: Step, ctx: &Ctx<'_>) {
        let day = typed::day(&self.form, id, ctx).unwrap_or(ctx.today);
        let to = match step {
            Step::Days(days) => match u64::try_from(days) {
                Ok(days) => day.checked_add_days(Days::new(days)),
                Err(_) => day.checked_sub_days(Days::new(days.unsigned_abs().into())),
            },
            Step::Months(months) => match u32::try_from(months) {
                Ok(months) => day.checked_add_months(Months::new(months)),
                Err(_) => day.checked_sub_months(Months::new(months.unsigned_abs())),
            },
        };
        if let Some(to) = to {
            self.form.set_text(id, &format::short_date(to));
        }
        self.settle(ctx);
    }

    /// Saved: back, and to the new initiative where there is one.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let next = match response {
            Response::Handbook(areas) => {
                let chosen = self.form.text("question");
                let is_single = matches!(self.subject, Subject::Target(..));
                self.picker = Some(Picker::new(areas, chosen.as_str(), is_single));
                return Some(Outcome::Stay);
            }
            Response::Initiative(InitiativeAnswer::Weighed(promise)) => {
                self.weighed = Some(match promise {
                    Some(promise) => said::promise(ctx.texts, promise),
                    None => ctx.texts.get("register-no-promise"),
                });
                return Some(Outcome::Stay);
            }
            Response::Initiative(InitiativeAnswer::One(view)) => self.to_initiative(view, ctx),
            Response::Mirror(_) | Response::Target(_) => vec![Outcome::Close],
            _ => return None,
        };
        let settled = Draft { of: self.of(), fields: Fields::new() };
        let mut all = vec![Outcome::Ask(Request::KeepDraft(settled))];
        all.extend(next);
        all.push(say(ctx.texts.get("register-saved")));
        Some(Outcome::Many(all))
    }

    fn to_initiative(&self, view: &InitiativeView, ctx: &Ctx<'_>) -> Vec<Outcome> {
        let Subject::Initiative { initiative_id: None, question, .. } = &self.subject else {
            return vec![Outcome::Close];
        };
        let page = initiative::State::new(view.clone(), ctx);
        let mut outcomes = vec![Outcome::Replace(Box::new(Screen::Initiative(page)))];
        if !question.is_empty() {
            let criterion = Subject::Criterion {
                initiative_id: view.line.initiative_id,
                raised_in: view.initiative.raised_in,
                earlier: None,
                question: question.clone(),
            };
            outcomes.push(open(criterion, ctx));
        }
        outcomes
    }

    /// What is wrong is said at its field.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        let Some(id) = field_of(&self.subject, problem.code) else { return false };
        if problem.code == "cpr-in-text" {
            self.form.set_hidden("not-cpr", false);
        }
        self.form.set_error(id, Some(problem_text(problem, ctx)));
        self.form.focus_on(id);
        true
    }

    fn of(&self) -> DraftOf {
        DraftOf { question: Some(self.subject.key()), ..DraftOf::page(DraftPage::Register) }
    }

    /// What is typed and not saved.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        Some(Draft { of: self.of(), fields: self.form.unsaved() })
    }

    /// Puts back what was kept.
    pub fn restore(&mut self, fields: &Fields, ctx: &Ctx<'_>) {
        self.form.restore(fields);
        self.settle(ctx);
    }

    /// What stands above the form.
    fn why(&self, ctx: &Ctx<'_>) -> Clean {
        match (&self.weighed, &self.subject) {
            (Some(weighed), _) => weighed.clone(),
            (None, Subject::FollowUp { today, .. }) if !today.is_empty() => today.clone(),
            (None, other) => ctx.texts.get(&format!("register-{}-why", other.word())),
        }
    }

    fn area(&self, ctx: &Ctx<'_>) -> Rect {
        let area = ctx.content();
        let above = Canvas::paragraph_lines(&self.why(ctx), area.width.saturating_sub(2)) + 1;
        let above = above.min(area.height / 2);
        Rect { y: area.y + above, height: area.height.saturating_sub(above), ..area }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let (area, form) = (ctx.content(), self.area(ctx));
        if let Some(picker) = &self.picker {
            picker.view(canvas, ctx, area);
            return;
        }
        let height = form.y.saturating_sub(area.y);
        let why = Rect { x: area.x + 1, width: area.width.saturating_sub(2), height, ..area };
        let role = if self.weighed.is_some() { Role::Strong } else { Role::Text };
        canvas.paragraph(why, &self.why(ctx), role);
        self.form.view(canvas, form, ctx.texts);
    }
}

impl Page for State {}

#[cfg(test)]
mod tests;
