//! Papers (da: *dokumenter*): which one, in which formats, into which folder; read before it is
//! written, written one file after the other, and then its place said, to be copied.

use ratatui::layout::Rect;

use crate::api::paper::{PaperAnswer, PaperChoice, PaperFormat, PaperOf, PaperView, Papers};
use crate::api::{Problem, Request, Response};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::month::Quarter;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::reading;
use crate::tui::theme::Role;
use crate::tui::typed_path;
use crate::tui::widgets::choice::Choice;
use crate::tui::widgets::dialog::{Dialog, DialogReply};
use crate::tui::widgets::form::{Field, Form, FormReply, Kind, back_to_page};
use crate::tui::widgets::line_field::LineField;
use crate::tui::widgets::page::Block;

/// Columns of the progress bar.
const BAR: u16 = 24;

/// The page.
#[derive(Debug)]
pub struct State {
    papers: Vec<PaperOf>,
    /// Areas of the handbook, in the order they are offered after all of them.
    areas: Vec<String>,
    form: Form,
    /// Files still to be written, and the paths of those that are there.
    run: Option<Run>,
    /// What was written.
    done: Option<Dialog>,
    paths: Vec<Clean>,
}

/// Files that are being written.
#[derive(Debug)]
struct Run {
    of: PaperOf,
    folder: String,
    all: usize,
    left: Vec<PaperFormat>,
}

impl State {
    /// The papers that can be had.
    #[must_use]
    pub fn new(choice: &PaperChoice, ctx: &Ctx<'_>) -> Self {
        let texts = ctx.texts;
        let papers = offered(choice);
        let names = papers.iter().map(|of| texts.get(name(of))).collect();
        let kind = Kind::Choice(Choice::new(names, Some(0)));
        let area = choice.areas.iter().map(|(_, title)| texts.words(title));
        let area = std::iter::once(texts.get("papers-area-all")).chain(area).collect();
        let area = Kind::Choice(Choice::new(area, Some(0)));
        let quarter = Clean::line(&choice.quarter.to_string());
        let quarter = LineField::text(&quarter);
        let folder = LineField::text(&choice.folder);
        let mut fields = vec![
            Field::new("kind", texts.get("papers-kind"), kind),
            Field::line("quarter", texts.get("papers-quarter"), quarter)
                .hint(texts.get("papers-quarter-hint")),
            Field::new("area", texts.get("papers-area"), area),
        ];
        fields.extend(PaperFormat::OFFERED.iter().map(|format| {
            let is_usual = PaperFormat::USUAL.contains(format);
            Field::toggle(format.ending(), texts.get(format_name(*format)), is_usual)
        }));
        fields.push(Field::line("folder", texts.get("papers-folder"), folder).wide());
        fields.push(Field::button("read", texts.get("papers-read")));
        fields.push(Field::button("write", texts.get("papers-write")));
        let fields = fields.into_iter().map(Field::never_kept).collect();
        let areas = choice.areas.iter().map(|(area, _)| area.clone()).collect();
        let form = Form::new(fields);
        let mut page = Self { papers, areas, form, run: None, done: None, paths: Vec::new() };
        page.show_fields();
        page
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        self.done.as_ref().map_or_else(|| self.form.context(), Dialog::context)
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("papers-title")
    }

    /// F8 writes.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        if let Some(dialog) = &self.done {
            return dialog.hints(ctx.texts);
        }
        back_to_page(self.form.hints(form_area(ctx), ctx.texts), ctx)
            .label(Action::Next, ctx.texts.get("papers-write"))
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if let Some(dialog) = &mut self.done {
            let reply = dialog.update(input);
            if !matches!(reply, DialogReply::Ignored | DialogReply::Stay) {
                self.done = None;
            }
            return match reply {
                DialogReply::Pressed(1) => self.folder().map_or(Outcome::Stay, Outcome::ShowFolder),
                DialogReply::Pressed(2) => Outcome::Copy(Clean::join(&self.paths, "\n")),
                _ => Outcome::Stay,
            };
        }
        match self.form.update(input, form_area(ctx)) {
            FormReply::Changed("kind") => {
                self.show_fields();
                Outcome::Stay
            }
            FormReply::Pressed(_) => match self.chosen(ctx) {
                Some(of) => Outcome::Ask(Request::Paper(Papers::Show(of))),
                None => Outcome::Stay,
            },
            FormReply::Submit => self.begin(ctx),
            FormReply::Done => Outcome::Close,
            FormReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    /// The next file, the end, or the paper to be read.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        match response {
            Response::Paper(PaperAnswer::Shown(view)) => {
                Some(Outcome::Open(Box::new(preview(view, ctx.texts))))
            }
            Response::Written(paths) => {
                self.paths.extend(paths.iter().cloned());
                Some(self.go_on(ctx))
            }
            _ => None,
        }
    }

    /// Nothing more is written; what is there already stays.
    pub fn refused(&mut self, _problem: &Problem, _ctx: &Ctx<'_>) -> bool {
        self.run = None;
        false
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let area = ctx.content();
        let line = Rect { x: area.x + 1, width: area.width.saturating_sub(2), height: 1, ..area };
        match &self.run {
            Some(run) => progress(canvas, line, run, ctx.texts),
            None => {
                canvas.text(line.x, line.y, line.width, &ctx.texts.get("papers-why"), Role::Text);
            }
        }
        self.form.view(canvas, form_area(ctx), ctx.texts);
        if let Some(dialog) = &self.done {
            dialog.view(canvas, area);
        }
    }

    /// The quarter is asked for where the paper is about one, the area of a handbook, and the formats
    /// it can be had in.
    fn show_fields(&mut self) {
        let of = self.form.chosen("kind").and_then(|place| self.papers.get(place));
        let is_handbook = matches!(of, Some(PaperOf::Handbook { .. }));
        let is_of_one = of.is_some_and(|of| {
            !matches!(
                of,
                PaperOf::Month
                    | PaperOf::LearningSheet { .. }
                    | PaperOf::Certificate { .. }
                    | PaperOf::ActionPlan
                    | PaperOf::Code
                    | PaperOf::Handbook { .. }
                    | PaperOf::Targets
                    | PaperOf::Guide
            )
        });
        self.form.set_hidden("quarter", !is_of_one);
        self.form.set_hidden("area", !is_handbook);
        for format in PaperFormat::OFFERED {
            let is_had = self.formats().contains(format);
            self.form.set_hidden(format.ending(), !is_had);
        }
    }

    /// The formats of the paper that is chosen.
    fn formats(&self) -> &'static [PaperFormat] {
        let of = self.form.chosen("kind").and_then(|place| self.papers.get(place));
        of.map_or(PaperFormat::OFFERED, PaperOf::formats)
    }

    /// The paper that is chosen, of the quarter that is typed or the area that is chosen.
    fn chosen(&mut self, ctx: &Ctx<'_>) -> Option<PaperOf> {
        let of = self.papers.get(self.form.chosen("kind")?)?.clone();
        let typed = self.form.text("quarter").as_str().trim().to_uppercase();
        // Danish says K3 where the file name says Q3.
        let Ok(quarter) = typed.replace('K', "Q").parse::<Quarter>() else {
            self.form.set_error("quarter", Some(ctx.texts.get("papers-quarter-wrong")));
            self.form.focus_on("quarter");
            return None;
        };
        Some(match of {
            PaperOf::Analysis(_) => PaperOf::Analysis(quarter),
            PaperOf::Initiatives(_) => PaperOf::Initiatives(quarter),
            PaperOf::FollowUp(_) => PaperOf::FollowUp(quarter),
            PaperOf::Submission(_) => PaperOf::Submission(quarter),
            PaperOf::Committee(_) => PaperOf::Committee(quarter),
            PaperOf::Year(_) => PaperOf::Year(quarter.year()),
            PaperOf::Answers(_) => PaperOf::Answers(quarter),
            PaperOf::Handbook { .. } => PaperOf::Handbook { area: self.area() },
            other => other,
        })
    }

    /// The area of the handbook; none is all.
    fn area(&self) -> Option<String> {
        let place = self.form.chosen("area")?.checked_sub(1)?;
        self.areas.get(place).cloned()
    }

    fn begin(&mut self, ctx: &Ctx<'_>) -> Outcome {
        let Some(of) = self.chosen(ctx) else { return Outcome::Stay };
        let wanted = self.formats().iter().copied();
        let mut left: Vec<PaperFormat> =
            wanted.filter(|format| self.form.is_on(format.ending())).collect();
        if left.is_empty() {
            let first = self.formats().first().map_or("docx", |format| format.ending());
            self.form.set_error(first, Some(ctx.texts.get("papers-no-format")));
            self.form.focus_on(first);
            return Outcome::Stay;
        }
        left.reverse();
        let folder = typed_path::path(self.form.text("folder").as_str());
        self.paths.clear();
        self.run = Some(Run { of, folder, all: left.len(), left });
        self.go_on(ctx)
    }

    /// Where the files were written.
    fn folder(&self) -> Option<Clean> {
        let (folder, _) = self.paths.first()?.as_str().rsplit_once(['/', '\\'])?;
        Some(Clean::line(folder))
    }

    fn go_on(&mut self, ctx: &Ctx<'_>) -> Outcome {
        let next = self.run.as_mut().and_then(|run| {
            let format = run.left.pop()?;
            Some(Papers::Write {
                of: run.of.clone(),
                formats: vec![format],
                plain_csv: false,
                folder: Some(run.folder.clone()),
                remember: true,
            })
        });
        if let Some(next) = next {
            return Outcome::Ask(Request::Paper(next));
        }
        self.run = None;
        self.done = Some(Dialog::new(
            ctx.texts.get("papers-done"),
            self.paths.clone(),
            ["papers-close", "papers-show", "papers-copy"].map(|id| ctx.texts.get(id)).into(),
        ));
        Outcome::Stay
    }
}

impl Page for State {}

/// Papers of the team, then of the centre, as far as the user has to do with them.
fn offered(choice: &PaperChoice) -> Vec<PaperOf> {
    let quarter = choice.quarter;
    let mut papers = Vec::new();
    if choice.of_centre {
        papers.extend([
            PaperOf::Submission(quarter),
            PaperOf::Analysis(quarter),
            PaperOf::Initiatives(quarter),
            PaperOf::FollowUp(quarter),
            PaperOf::ActionPlan,
            PaperOf::Committee(quarter),
            PaperOf::Year(quarter.year()),
            PaperOf::Targets,
            PaperOf::Answers(quarter),
        ]);
    }
    if choice.of_team {
        let sheet = PaperOf::LearningSheet { review_id: None, name: None };
        papers.extend([PaperOf::Month, sheet, PaperOf::Certificate { full: false }]);
    }
    papers.extend([PaperOf::Code, PaperOf::Handbook { area: None }, PaperOf::Guide]);
    papers
}

/// The text of a paper's name.
fn name(of: &PaperOf) -> &'static str {
    match of {
        PaperOf::Month => "papers-name-month",
        PaperOf::LearningSheet { .. } => "papers-name-learning-sheet",
        PaperOf::Certificate { .. } => "papers-name-certificate",
        PaperOf::Analysis(_) => "papers-name-analysis",
        PaperOf::Initiatives(_) => "papers-name-initiatives",
        PaperOf::FollowUp(_) => "papers-name-follow-up",
        PaperOf::Submission(_) => "papers-name-submission",
        PaperOf::Committee(_) => "papers-name-committee",
        PaperOf::Year(_) => "papers-name-year",
        PaperOf::ActionPlan => "papers-name-action-plan",
        PaperOf::Code => "papers-name-code",
        PaperOf::Handbook { .. } => "papers-name-handbook",
        PaperOf::Targets => "papers-name-targets",
        PaperOf::Guide => "papers-name-guide",
        PaperOf::Answers(_) => "papers-name-answers",
    }
}

fn format_name(format: PaperFormat) -> &'static str {
    match format {
        PaperFormat::Pdf => "papers-format-pdf",
        PaperFormat::Docx => "papers-format-docx",
        PaperFormat::Xlsx => "papers-format-xlsx",
        PaperFormat::Html => "papers-format-html",
        PaperFormat::Csv => "papers-format-csv",
        PaperFormat::Json => "papers-format-json",
        PaperFormat::Text => "papers-format-text",
    }
}

/// The paper as it reads.
fn preview(view: &PaperView, texts: &Texts) -> Screen {
    let lines = view.lines.iter().map(|line| Block::Line(line.clone()));
    Screen::Reading(reading::State::new(texts.get(name(&view.of)), lines.collect()))
}

/// How many files of how many, as a bar and in words.
fn progress(canvas: &mut Canvas<'_>, line: Rect, run: &Run, texts: &Texts) {
    let number = run.all - run.left.len();
    let args = [("number", Arg::from(number)), ("all", Arg::from(run.all))];
    let said = texts.with("papers-progress", &args);
    let full = usize::from(BAR) * number.saturating_sub(1) / run.all.max(1);
    let empty = usize::from(BAR) - full;
    let bar = Clean::line(&format!("{}{}", "█".repeat(full), "░".repeat(empty)));
    canvas.text(line.x, line.y, BAR, &bar, Role::Accent);
    let x = line.x + BAR + 2;
    canvas.text(x, line.y, line.width.saturating_sub(BAR + 2), &said, Role::Text);
}

fn form_area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area }
}

#[cfg(test)]
mod tests;
