//! Where a file lies: typed, pasted, or dragged onto the window.

use ratatui::layout::Rect;

use crate::api::calibration::Calibrations;
use crate::api::draft::{Draft, DraftOf, DraftPage, Fields};
use crate::api::post::{Post, Posted};
use crate::api::{Problem, Request, Response};
use crate::catalogue::format;
use crate::catalogue::sentences::calibration as calibration_said;
use crate::catalogue::sentences::post as said;
use crate::catalogue::texts::Arg;
use crate::domain::danish_time::danish_time;
use crate::domain::delivery::Level;
use crate::domain::month::Quarter;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::{Action, Context};
use crate::tui::model::{problem_text, say};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::{files, send, take_setup};
use crate::tui::theme::Role;
use crate::tui::typed_path;
use crate::tui::widgets::form::{Field, Form, FormReply, back_to_page};
use crate::tui::widgets::line_field::LineField;

/// Rows above the field.
const ROWS_ABOVE: u16 = 4;

/// What the file is wanted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A set-up that is to be taken in use, of a centre or a department.
    Setup(Level),
    /// The receipt of a centre or a department.
    Receipt(Level),
    /// Months of teams, in files or folders.
    Months,
    /// Where the month's sealed file is to be written.
    SendTo,
    /// Cases that two read, or the answers to them.
    Calibration,
    /// Where the quarter's sealed file is to be written.
    SendQuarterTo(Quarter),
}

/// The page.
#[derive(Debug)]
pub struct State {
    purpose: Purpose,
    form: Form,
    /// What was asked for, for the page that comes next.
    asked: String,
}

impl State {
    /// An empty field.
    #[must_use]
    pub fn new(purpose: Purpose, ctx: &Ctx<'_>) -> Self {
        let texts = ctx.texts.at(purpose.level(ctx));
        let label = texts.get(&format!("which-{}-label", purpose.word()));
        let field = Field::line("path", label, LineField::text(&Clean::default())).wide();
        Self { purpose, form: Form::new(vec![field]), asked: String::new() }
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        self.form.context()
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        let texts = ctx.texts.at(self.purpose.level(ctx));
        texts.get(&format!("which-{}-title", self.purpose.word()))
    }

    /// Enter goes on too: there is one field.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        back_to_page(self.form.hints(form_area(ctx), ctx.texts), ctx)
            .hide(Action::Confirm)
            .label(Action::Next, ctx.texts.get(&format!("which-{}-key", self.purpose.word())))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if input.key().is_some_and(|key| key.code == KeyCode::Enter) {
            return self.go_on(ctx);
        }
        let several = one_line(input);
        match self.form.update(several.as_ref().unwrap_or(input), form_area(ctx)) {
            FormReply::Submit => self.go_on(ctx),
            FormReply::Done => Outcome::Close,
            FormReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    fn go_on(&mut self, ctx: &Ctx<'_>) -> Outcome {
        let text = self.form.text("path");
        let path = typed_path::path(text.as_str());
        if path.is_empty() {
            self.form.set_error("path", Some(ctx.texts.get("which-file-missing")));
            return Outcome::Stay;
        }
        self.asked.clone_from(&path);
        Outcome::Ask(Request::Post(match self.purpose {
            Purpose::Calibration => {
                return Outcome::Ask(Request::Calibration(Calibrations::Take(path)));
            }
            Purpose::Setup(_) => Post::ReadSetup(path),
            Purpose::Receipt(_) => Post::TakeReceipt(path),
            Purpose::Months => Post::TakePackages(typed_path::paths(text.as_str())),
            Purpose::SendTo => Post::MakePackage { to: Some(path) },
            Purpose::SendQuarterTo(quarter) => Post::MakeQuarterPackage { quarter, to: Some(path) },
        }))
    }

    /// Goes on to the page that shows what the file is.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        if let Response::Calibration(view) = response {
            let done = view.done.as_ref()?;
            let said = say(calibration_said::done(done, ctx.texts));
            return Some(Outcome::Many(vec![Outcome::Close, said]));
        }
        let Response::Post(posted) = response else { return None };
        Some(match posted {
            // Over this page, so that another file can be chosen.
            Posted::Setup(view) => {
                let page = take_setup::State::new(self.asked.clone(), view, ctx);
                Outcome::Open(Box::new(Screen::TakeSetup(page)))
            }
            Posted::Files(lines) => {
                let page = files::State::new(lines.clone());
                Outcome::Replace(Box::new(Screen::Files(page)))
            }
            // The page that shows what is sent lies below.
            Posted::Package(view) => {
                let page = Box::new(Screen::Send(send::State::new(view, ctx)));
                Outcome::Many(vec![Outcome::Dismiss, Outcome::Replace(page)])
            }
            Posted::Receipt(receipt) => {
                let texts = ctx.texts.at(receipt.level);
                let month = said::period(&texts, receipt.month);
                let date = format::long_date(danish_time(receipt.received_at).date(), ctx.texts);
                let version = Arg::plain(receipt.version);
                let args = [("month", month.into()), ("version", version), ("date", date.into())];
                let said = say(texts.with("receipt-taken", &args));
                Outcome::Many(vec![Outcome::Close, said])
            }
            _ => return None,
        })
    }

    /// What is wrong is said at the field.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        self.form.set_error("path", Some(problem_text(problem, ctx)));
        true
    }

    /// A path that was not used.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        let page = match self.purpose {
            Purpose::Setup(_) => DraftPage::SetupFile,
            Purpose::Receipt(_) => DraftPage::ReceiptFile,
            Purpose::Months => DraftPage::MonthFiles,
            Purpose::Calibration => DraftPage::CalibrationFile,
            Purpose::SendTo | Purpose::SendQuarterTo(_) => DraftPage::SendTo,
        };
        Some(Draft { of: DraftOf::page(page), fields: self.form.unsaved() })
    }

    /// Puts back what was kept.
    pub fn restore(&mut self, fields: &Fields, _ctx: &Ctx<'_>) {
        self.form.restore(fields);
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        let why = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        let why = Rect { height: ROWS_ABOVE - 1, ..why };
        canvas.paragraph(
            why,
            &ctx.texts
                .at(self.purpose.level(ctx))
                .get(&format!("which-{}-why", self.purpose.word())),
            Role::Text,
        );
        self.form.view(canvas, form_area(ctx), ctx.texts);
    }
}

impl Page for State {}

impl Purpose {
    /// Where the words about it are said: of what goes up it is where it goes.
    fn level(self, ctx: &Ctx<'_>) -> Level {
        match self {
            Self::Setup(level) | Self::Receipt(level) => level,
            Self::SendTo | Self::Calibration => Level::Centre,
            Self::SendQuarterTo(_) => Level::Department,
            Self::Months => ctx.texts.level(),
        }
    }

    /// Its word in text ids.
    fn word(self) -> &'static str {
        match self {
            Self::Setup(_) => "setup",
            Self::Receipt(_) => "receipt",
            Self::Months => "months",
            Self::Calibration => "calibration",
            Self::SendTo | Self::SendQuarterTo(_) => "send",
        }
    }
}

/// Files dragged in together may come as several lines; the field has one.
fn one_line(input: &Input) -> Option<Input> {
    let Input::Paste(text) = input else { return None };
    let paths = typed_path::paths(text);
    let quoted = || paths.iter().map(|path| format!("\"{path}\"")).collect::<Vec<_>>();
    (paths.len() > 1).then(|| Input::Paste(quoted().join(" ")))
}

fn form_area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { y: area.y + ROWS_ABOVE, height: area.height.saturating_sub(ROWS_ABOVE), ..area }
}

#[cfg(test)]
mod tests;
