//! What is said about a finding: remark, severity, cause, consequence, whether the case is put
//! right, and for a critical matter what is done today. Everything is stored on leaving.

use ratatui::layout::Rect;

use crate::api::draft::{Draft, DraftOf, DraftPage, Fields};
use crate::api::request::{Cure, Finding};
use crate::api::response::QuestionView;
use crate::api::{Problem, Request, Response};
use crate::catalogue::format;
use crate::domain::answer::Verdict;
use crate::domain::calendar::Calendar;
use crate::domain::checklist::{Question, Severity};
use crate::domain::date_input;
use crate::domain::finding::CAUSES;
use crate::domain::review::{Given, severity_of};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{Action, Context};
use crate::tui::model::problem_text;
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::screens::question::verdict_word;
use crate::tui::theme::Role;
use crate::tui::widgets::choice::Choice;
use crate::tui::widgets::form::{Field, Form, FormReply};
use crate::tui::widgets::line_field::{Holds, LineField};
use crate::tui::widgets::note_field::NoteField;

/// What follows when the finding has been stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum After {
    /// Nothing was asked.
    Stay,
    /// Back to the question.
    Close,
    /// On to the next question.
    Next,
}

/// The page.
#[derive(Debug)]
pub struct State {
    review_id: i64,
    question: String,
    label: Clean,
    asked: Clean,
    verdict: Option<Verdict>,
    /// Severity unless the reviewer says otherwise.
    own: Option<Severity>,
    /// The consequences to choose from.
    consequences: Vec<&'static str>,
    form: Form,
    after: After,
}

impl State {
    /// What is said about one question of a case.
    #[must_use]
    pub fn new(review_id: i64, question: &Question, view: &QuestionView, ctx: &Ctx<'_>) -> Self {
        let answer = view.answer.clone().unwrap_or_default();
        let verdict = answer.verdict;
        let own = severity_of(question, &Given { answer, ..Given::default() });
        let mut state = Self {
            review_id,
            question: question.id.clone(),
            label: Clean::line(&question.label),
            asked: ctx.texts.words(&question.text),
            verdict,
            own,
            consequences: question.consequence_choices().to_vec(),
            form: form(question, view, own, ctx),
            after: After::Stay,
        };
        state.show_what_fits();
        state
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        self.form.context()
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        // What is said about an answer in order is a note, not a finding.
        let id = if self.own.is_some() { "finding-title" } else { "finding-title-note" };
        ctx.texts.with(id, &[("question", (&self.label).into())])
    }

    /// Esc and F8 both store; one goes back, the other on.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let hints = self.form.hints(Self::area(ctx), ctx.texts);
        let hints = match hints.label_of(Action::Back) {
            Some(_) => hints,
            None => hints.label(Action::Back, ctx.texts.get("finding-done-key")),
        };
        hints.label(Action::Next, ctx.texts.get("finding-next-key"))
    }

    fn severity(&self) -> Option<Severity> {
        let chosen = self.form.chosen("severity").and_then(|place| i64::try_from(place + 1).ok());
        self.own?;
        chosen.and_then(Severity::from_number).or(self.own)
    }

    /// Fields that do not concern this finding are hidden.
    fn show_what_fits(&mut self) {
        let severity = self.severity();
        let finding = self.own.is_some();
        for id in ["severity", "cause", "consequence", "cure"] {
            self.form.set_hidden(id, !finding);
        }
        self.form.set_hidden("severity-reason", severity == self.own);
        self.form.set_hidden("action", severity != Some(Severity::Critical));
        let said = matches!(self.form.chosen("cure"), Some(2 | 3));
        self.form.set_hidden("cure-on", !said || !finding);
        self.form.set_hidden("cure-by", !said || !finding);
    }

    fn area(ctx: &Ctx<'_>) -> Rect {
        let area = ctx.content();
        Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area }
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        match self.form.update(input, Self::area(ctx)) {
            FormReply::Changed(_) => {
                self.show_what_fits();
                Outcome::Stay
            }
            FormReply::Stepped(id, step) => {
                let start = self.date(ctx).unwrap_or(ctx.today);
                if let crate::tui::widgets::line_field::Step::Days(days) = step
                    && let Some(date) =
                        start.checked_add_signed(chrono::Duration::days(i64::from(days)))
                {
                    self.form.set_text(id, &format::short_date(date));
                }
                Outcome::Stay
            }
            FormReply::Submit => self.save(After::Next, ctx),
            FormReply::Done => self.save(After::Close, ctx),
            FormReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    fn date(&self, ctx: &Ctx<'_>) -> Option<chrono::NaiveDate> {
        let text = self.form.text("cure-on");
        date_input::parse(text.as_str(), ctx.today, &Calendar::default()).ok()
    }

    /// Stores everything; what cannot be stored is said at its field.
    fn save(&mut self, after: After, ctx: &Ctx<'_>) -> Outcome {
        let cure = match self.form.chosen("cure") {
            Some(1) => Cure::Open,
            Some(place @ (2 | 3)) => {
                let text = self.form.text("cure-on");
                let on = if text.is_empty() {
                    Ok(ctx.today)
                } else {
                    date_input::parse(text.as_str(), ctx.today, &Calendar::default())
                };
                let on = match on {
                    Ok(on) => on,
                    Err(fault) => {
                        let said = super::question::date_fault(&fault, ctx);
                        self.form.set_error("cure-on", Some(said));
                        self.form.focus_first_error();
                        return Outcome::Stay;
                    }
                };
                let by = self.form.text("cure-by").into_string();
                if place == 2 { Cure::Done { on, by } } else { Cure::Cannot { on, by } }
            }
            _ => Cure::NotSaid,
        };
        let code = |id: &str, codes: &[&str]| {
            self.form.chosen(id).and_then(|place| codes.get(place)).map(|code| (*code).to_owned())
        };
        let finding = Finding {
            severity: self.severity().filter(|severity| Some(*severity) != self.own),
            severity_reason: self.form.text("severity-reason").into_string(),
            remark: self.form.text("remark").into_string(),
            cause: code("cause", &CAUSES),
            consequence: code("consequence", &self.consequences),
            action: self.form.text("action").into_string(),
            cure,
        };
        self.after = after;
        Outcome::Ask(Request::SaveFinding {
            review_id: self.review_id,
            question: self.question.clone(),
            finding,
            not_cpr: self.form.is_on("not-cpr"),
        })
    }

    /// Stored: back, or on to the next question.
    pub fn answered(&mut self, response: &Response, _ctx: &Ctx<'_>) -> Option<Outcome> {
        match (response, self.after) {
            (Response::Case(_), After::Next) => {
                let review_id = self.review_id;
                Some(Outcome::Many(vec![
                    Outcome::Close,
                    Outcome::Ask(Request::OpenCase { review_id, question: None }),
                ]))
            }
            (Response::Case(_), _) => Some(Outcome::Close),
            _ => None,
        }
    }

    /// A personal number is said at the field, with the way past a number that is none.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        self.after = After::Stay;
        if problem.code != "cpr-in-text" {
            return false;
        }
        let fields = ["remark", "severity-reason", "action", "cure-by"];
        let holds =
            |id: &str| !crate::domain::privacy::find_cpr(self.form.text(id).as_str()).is_empty();
        let id = fields.into_iter().find(|id| holds(id)).unwrap_or("remark");
        self.form.set_error(id, Some(problem_text(problem, ctx)));
        self.form.set_hidden("not-cpr", false);
        self.form.focus_on(id);
        true
    }

    /// What is said and not stored.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        let of = DraftOf::question(DraftPage::Finding, self.review_id, &self.question);
        Some(Draft { of, fields: self.form.unsaved() })
    }

    /// Puts back what was kept.
    pub fn restore(&mut self, fields: &Fields, _ctx: &Ctx<'_>) {
        self.form.restore(fields);
        self.show_what_fits();
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        let word = self.verdict.map(|verdict| verdict_word(verdict, ctx)).unwrap_or_default();
        let asked = Clean::join([&self.label, &self.asked], "  ");
        let room = area.width.saturating_sub(18);
        canvas.text(area.x + 1, area.y, room, &asked, Role::Strong);
        let word = Clean::join([&Clean::symbol("»"), &word, &Clean::symbol("«")], " ");
        canvas.text_right(area.right(), area.y, 18, &word, Role::Selected);
        let hint = ctx.texts.get("finding-remark-hint");
        canvas.text(area.x + 1, area.y + 1, area.width.saturating_sub(1), &hint, Role::Muted);
        self.form.view(canvas, Self::area(ctx), ctx.texts);
    }
}

impl Page for State {}

fn form(question: &Question, view: &QuestionView, own: Option<Severity>, ctx: &Ctx<'_>) -> Form {
    let texts = ctx.texts;
    let finding = &view.finding;
    let label = |id: &str| texts.get(&format!("finding-{id}"));
    let choice = |prefix: &str, codes: &[&str], chosen: &Option<String>| {
        let options = codes.iter().map(|code| texts.get(&format!("{prefix}-{code}"))).collect();
        let place = codes.iter().position(|code| Some(*code) == chosen.as_deref());
        Choice::new(options, place)
    };
    let note = |text: &str, rows| NoteField::new(&Clean::block(text), rows).advising(500);
    let severity = finding.severity.or(own).map(|severity| severity.number() as usize - 1);
    let severities = (1..=3).map(|number| texts.get(&format!("severity-{number}"))).collect();
    let cures = ["not-said", "open", "done", "cannot"];
    let cures = cures.iter().map(|cure| texts.get(&format!("cure-{cure}"))).collect();
    let (cure, on, by) = match &finding.cure {
        Cure::NotSaid => (0, None, ""),
        Cure::Open => (1, None, ""),
        Cure::Done { on, by } => (2, Some(*on), by.as_str()),
        Cure::Cannot { on, by } => (3, Some(*on), by.as_str()),
    };
    let on = on.map(format::short_date).unwrap_or_default();
    let mut form = Form::new(vec![
        Field::note("remark", label("remark"), note(&finding.remark, 3)),
        Field::choice("severity", label("severity"), Choice::new(severities, severity)),
        Field::line(
            "severity-reason",
            label("severity-reason"),
            LineField::text(&Clean::line(&finding.severity_reason)),
        ),
        Field::choice("cause", label("cause"), choice("cause", &CAUSES, &finding.cause)),
        Field::choice(
            "consequence",
            label("consequence"),
            choice("consequence", question.consequence_choices(), &finding.consequence),
        ),
        Field::line("action", label("action"), LineField::text(&Clean::line(&finding.action))),
        Field::choice("cure", label("cure"), Choice::new(cures, Some(cure))),
        Field::line("cure-on", label("cure-on"), LineField::holding(Holds::Date, &on)),
        Field::line("cure-by", label("cure-by"), LineField::text(&Clean::line(by))),
        Field::toggle("not-cpr", label("not-cpr"), false).never_kept(),
    ]);
    form.set_hidden("not-cpr", true);
    form
}
