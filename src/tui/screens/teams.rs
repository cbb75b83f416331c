//! The teams of the centre (da: *centrets team*): a list, and a form for a new one, a change or an end.

use ratatui::layout::Rect;

use crate::api::draft::{Draft, DraftOf, DraftPage, Fields};
use crate::api::post::{Post, Posted, TeamLine};
use crate::api::{Problem, Request, Response};
use crate::catalogue::format;
use crate::domain::calendar::Calendar;
use crate::domain::date_input;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Cell, Column, Side};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::model::{problem_text, say};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::theme::Role;
use crate::tui::widgets::form::{Field, Form, FormReply, back_to_page};
use crate::tui::widgets::line_field::{Holds, LineField, Step};
use crate::tui::widgets::list::{List, ListReply};

/// Rows above list and form.
const ROWS_ABOVE: u16 = 3;

/// The page.
#[derive(Debug)]
pub struct State {
    lines: Vec<TeamLine>,
    list: List,
    open: Option<(Editing, Form)>,
}

/// What the form is for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Editing {
    New,
    Change(Clean),
    End(Clean),
}

impl State {
    /// The teams as they are.
    #[must_use]
    pub fn new(lines: Vec<TeamLine>) -> Self {
        let list = List::new(lines.len());
        Self { lines, list, open: None }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        self.open.as_ref().map_or(Context::List, |(_, form)| form.context())
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        let title = ctx.texts.get("teams-title");
        match &self.open {
            None => title,
            Some((Editing::New, _)) => Clean::join([&title, &ctx.texts.get("teams-new")], " › "),
            Some((Editing::Change(name) | Editing::End(name), _)) => {
                Clean::join([&title, name], " › ")
            }
        }
    }

    /// F4 adds a team, Enter changes one, F2 ends it.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let texts = ctx.texts;
        if let Some((editing, form)) = &self.open {
            let key = match editing {
                Editing::End(_) => "teams-end-key",
                _ => "settings-save",
            };
            let hints = back_to_page(form.hints(body(ctx), texts), ctx);
            return hints.label(Action::Next, texts.get(key));
        }
        let hints = Hints::new()
            .hide(Action::Mark)
            .hide(Action::CopyCase)
            .hide(Action::NextUnanswered)
            .label(Action::Pick, texts.get("teams-new"));
        match self.selected() {
            Some(_) => hints
                .label(Action::Open, texts.get("key-edit"))
                .call(Action::Edit, texts.get("teams-end-key")),
            None => hints.hide(Action::Open),
        }
    }

    /// The selected team, if it can be changed.
    fn selected(&self) -> Option<&TeamLine> {
        self.lines.get(self.list.selected()?).filter(|line| line.valid_to.is_none())
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if self.open.is_some() {
            return self.update_form(input, ctx);
        }
        let action = input.key().and_then(|key| keys::action(Context::List, key, ctx.language()));
        match action {
            Some(Action::Back) => return Outcome::Close,
            Some(Action::Pick) => {
                self.open = Some((Editing::New, team_form(None, ctx)));
                return Outcome::Stay;
            }
            Some(Action::Edit) => {
                if let Some(line) = self.selected().cloned() {
                    self.open = Some((Editing::End(line.name), end_form(ctx)));
                    return Outcome::Stay;
                }
            }
            _ => {}
        }
        match self.list.update(input, body(ctx).height.saturating_sub(2)) {
            ListReply::Opened(_) => {
                if let Some(line) = self.selected().cloned() {
                    let form = team_form(Some(&line), ctx);
                    self.open = Some((Editing::Change(line.name), form));
                }
                Outcome::Stay
            }
            ListReply::Moved | ListReply::Marked(_) => Outcome::Stay,
            ListReply::Ignored => Outcome::Ignored,
        }
    }

    fn update_form(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let Some((_, form)) = &mut self.open else { return Outcome::Ignored };
        match form.update(input, body(ctx)) {
            FormReply::Submit => self.save(ctx),
            FormReply::Done => self.close_form(),
            FormReply::Changed(id) => {
                form.set_error(id, None);
                if id == "day" {
                    echo(form, ctx);
                }
                Outcome::Stay
            }
            FormReply::Stepped(id, step) => {
                if let (Ok(day), Step::Days(days)) = (read_day(form, ctx), step)
                    && let Some(day) =
                        day.checked_add_signed(chrono::Duration::days(i64::from(days)))
                {
                    form.set_text(id, &format::short_date(day));
                    echo(form, ctx);
                }
                Outcome::Stay
            }
            FormReply::Ignored => Outcome::Ignored,
            _ => Outcome::Stay,
        }
    }

    /// Back to the list. What was not saved stays as a draft.
    fn close_form(&mut self) -> Outcome {
        self.open = None;
        Outcome::Stay
    }

    fn save(&mut self, ctx: &Ctx<'_>) -> Outcome {
        let Some((editing, form)) = &mut self.open else { return Outcome::Ignored };
        form.clear_errors();
        let day = match read_day(form, ctx) {
            Ok(day) => day,
            Err(fault) => {
                form.set_error("day", Some(super::question::date_fault(&fault, ctx)));
                form.focus_first_error();
                return Outcome::Stay;
            }
        };
        if let Editing::End(name) = editing {
            let name = name.as_str().to_owned();
            return Outcome::Ask(Request::Post(Post::EndTeam { name, last_day: day }));
        }
        let Ok(cases_a_month) = form.text("cases").as_str().trim().parse() else {
            form.set_error("cases", Some(ctx.texts.get("settings-cases-range")));
            form.focus_first_error();
            return Outcome::Stay;
        };
        let name = match editing {
            Editing::Change(name) => name.as_str().to_owned(),
            _ => form.text("name").as_str().trim().to_owned(),
        };
        Outcome::Ask(Request::Post(Post::SaveTeam { name, cases_a_month, valid_from: day }))
    }

    /// Saved: the list again.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::Post(Posted::Teams(lines)) = response else { return None };
        let draft = self.draft();
        let selected = self.list.selected().unwrap_or(0);
        let was_open = self.open.take().is_some();
        self.lines.clone_from(lines);
        self.list.set_rows(lines.len());
        self.list.select(selected);
        Some(match draft {
            Some(Draft { of, .. }) if was_open => Outcome::Many(vec![
                Outcome::Ask(Request::KeepDraft(Draft { of, fields: Fields::new() })),
                say(ctx.texts.get("teams-saved")),
            ]),
            _ => Outcome::Stay,
        })
    }

    /// What is wrong is said at its field.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        let Some((editing, form)) = &mut self.open else { return false };
        let id = match (problem.code, editing) {
            ("team-missing" | "cpr-in-text", Editing::New) => "name",
            ("cases-a-month" | "cases-a-quarter", _) => "cases",
            _ => "day",
        };
        form.set_error(id, Some(problem_text(problem, ctx)));
        form.focus_on(id);
        true
    }

    /// What stands in the fields and is not saved.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        let (editing, form) = self.open.as_ref()?;
        let of = |page, name: &Clean| DraftOf {
            question: Some(name.as_str().to_owned()),
            ..DraftOf::page(page)
        };
        let of = match editing {
            Editing::New => DraftOf::page(DraftPage::Team),
            Editing::Change(name) => of(DraftPage::Team, name),
            Editing::End(name) => of(DraftPage::TeamEnd, name),
        };
        Some(Draft { of, fields: form.unsaved() })
    }

    /// Puts back what was kept.
    pub fn restore(&mut self, fields: &Fields, ctx: &Ctx<'_>) {
        if let Some((_, form)) = &mut self.open {
            form.restore(fields);
            echo(form, ctx);
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let area = ctx.content();
        let why = Rect { x: area.x + 1, width: area.width.saturating_sub(2), height: 2, ..area };
        let id = match &self.open {
            Some((Editing::End(_), _)) => "teams-end-why",
            _ => "teams-why",
        };
        canvas.paragraph(why, &texts.get(id), Role::Text);
        if let Some((_, form)) = &self.open {
            form.view(canvas, body(ctx), texts);
            return;
        }
        if self.lines.is_empty() {
            let room = Rect { x: area.x + 1, ..body(ctx) };
            canvas.paragraph(room, &texts.get("teams-none"), Role::Strong);
            return;
        }
        let column = |id, width, side| Column { title: texts.get(id), width, side };
        let columns = [
            column("centre-team", 0, Side::Left),
            column("teams-cases", 12, Side::Right),
            column("teams-from", 12, Side::Left),
            column("teams-to", 12, Side::Left),
            column("teams-keys", 8, Side::Left),
        ];
        let rows: Vec<Vec<Cell>> = self.lines.iter().map(|line| row(line, ctx)).collect();
        canvas.table(body(ctx), &columns, &rows, &self.list);
    }
}

impl Page for State {}

fn body(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { y: area.y + ROWS_ABOVE, height: area.height.saturating_sub(ROWS_ABOVE), ..area }
}

fn row(line: &TeamLine, ctx: &Ctx<'_>) -> Vec<Cell> {
    let role = if line.valid_to.is_some() { Role::Muted } else { Role::Text };
    let known = if line.keys > 0 { "teams-known" } else { "teams-not-known" };
    let cell = |text: Clean| Cell { text, role };
    vec![
        cell(line.name.clone()),
        cell(Clean::digits(usize::try_from(line.cases_a_month).unwrap_or(0))),
        cell(format::short_date(line.valid_from)),
        cell(line.valid_to.map(format::short_date).unwrap_or_default()),
        cell(ctx.texts.get(known)),
    ]
}

/// The fields of a new team, or of one that is changed; its name stays.
fn team_form(line: Option<&TeamLine>, ctx: &Ctx<'_>) -> Form {
    let texts = ctx.texts;
    let mut fields = Vec::new();
    if line.is_none() {
        let name = LineField::text(&Clean::default());
        fields.push(Field::line("name", texts.get("teams-name"), name));
    }
    let cases = line.map(|line| line.cases_a_month.to_string()).unwrap_or_default();
    let cases = LineField::holding(Holds::Number, &Clean::line(&cases));
    fields.push(Field::line("cases", texts.get("settings-cases"), cases));
    let first_of_month = crate::domain::month::Month::of(ctx.today).first_day();
    let from = line.map_or(first_of_month, |line| line.valid_from);
    fields.push(day_field("teams-from-day", from, ctx));
    fields.push(Field::button("save", texts.get("settings-save")));
    Form::new(fields)
}

fn end_form(ctx: &Ctx<'_>) -> Form {
    Form::new(vec![
        day_field("teams-last-day", ctx.today, ctx),
        Field::button("save", ctx.texts.get("teams-end-key")),
    ])
}

fn day_field(label: &str, day: chrono::NaiveDate, ctx: &Ctx<'_>) -> Field {
    let line = LineField::holding(Holds::Date, &format::short_date(day));
    Field::line("day", ctx.texts.get(label), line).hint(format::weekday(day, ctx.texts))
}

fn read_day(form: &Form, ctx: &Ctx<'_>) -> Result<chrono::NaiveDate, date_input::DateFault> {
    date_input::parse(form.text("day").as_str(), ctx.today, &Calendar::default())
}

/// What was understood stands beside the date.
fn echo(form: &mut Form, ctx: &Ctx<'_>) {
    let day = read_day(form, ctx);
    form.set_hint("day", day.map(|day| format::weekday(day, ctx.texts)).unwrap_or_default());
}

#[cfg(test)]
mod tests;
