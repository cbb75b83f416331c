//! A field on a question's page with what is read from it: a date as a day of the week, or what
//! is wrong.

use chrono::NaiveDate;
use ratatui::layout::Rect;

use crate::catalogue::format;
use crate::domain::calendar::Calendar;
use crate::domain::date_input::{self, DateFault};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::input::{Input, Key, KeyCode};
use crate::tui::theme::Role;
use crate::tui::widgets::line_field::{Holds, LineField, LineReply, Step};

/// Fewest columns of the label, so that the fields of one question stand under each other.
const LABEL_COLUMNS: u16 = 20;

/// A field and what is said about its content.
#[derive(Debug)]
pub(super) struct Typed {
    pub(super) field: LineField,
    pub(super) echo: Echo,
}

/// What is said about what stands in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Echo {
    Nothing,
    /// It is read as this day.
    Day(NaiveDate),
    /// No date yet, without complaining.
    Missing,
    Fault(Clean),
}

impl Typed {
    pub(super) fn holding(holds: Holds, text: &str) -> Self {
        let field = LineField::holding(holds, &Clean::line(text));
        Self { field, echo: Echo::Nothing }
    }

    pub(super) fn date(date: Option<NaiveDate>, _ctx: &Ctx<'_>) -> Self {
        let text = date.map(format::short_date).unwrap_or_default();
        let typed = Self::holding(Holds::Date, text.as_str());
        Self { echo: date.map_or(Echo::Nothing, Echo::Day), ..typed }
    }

    pub(super) fn is_fault(&self) -> bool {
        matches!(self.echo, Echo::Fault(_))
    }

    /// Says that the field cannot be left empty.
    pub(super) fn insist(&mut self, ctx: &Ctx<'_>) {
        if !self.is_fault() {
            self.echo = Echo::Fault(date_fault(&DateFault::Empty, ctx));
        }
    }

    /// The date that is typed; what is wrong is said under the field.
    pub(super) fn read_date(&mut self, ctx: &Ctx<'_>) -> Option<NaiveDate> {
        match read(self.field.as_str(), ctx) {
            Ok(date) => {
                self.show(date);
                Some(date)
            }
            Err(DateFault::Empty) => {
                self.echo = Echo::Missing;
                None
            }
            Err(fault) => {
                self.echo = Echo::Fault(date_fault(&fault, ctx));
                None
            }
        }
    }

    fn show(&mut self, date: NaiveDate) {
        self.field.set(&format::short_date(date));
        self.echo = Echo::Day(date);
    }

    /// Puts a date back as it was typed, whole or not.
    pub(super) fn put_date(&mut self, text: &str, ctx: &Ctx<'_>) {
        self.field.set(&Clean::line(text));
        self.echo = read(text, ctx).map_or(Echo::Nothing, Echo::Day);
    }

    fn step(&mut self, step: Step, ctx: &Ctx<'_>) {
        let start = read(self.field.as_str(), ctx).unwrap_or(ctx.today);
        let moved = match step {
            Step::Days(days) => start.checked_add_signed(chrono::Duration::days(i64::from(days))),
            Step::Months(months) if months < 0 => {
                start.checked_sub_months(chrono::Months::new(months.unsigned_abs()))
            }
            Step::Months(months) => {
                start.checked_add_months(chrono::Months::new(months.unsigned_abs()))
            }
        };
        if let Some(date) = moved {
            self.show(date);
        }
    }

    /// Lets the field take an input; true when it did. What a half-typed date would be is said
    /// at once, what it is not is not complained about.
    pub(super) fn take(&mut self, input: &Input, is_date: bool, ctx: &Ctx<'_>) -> bool {
        match self.field.update(input) {
            LineReply::Ignored => return false,
            LineReply::Moved => {}
            LineReply::Changed | LineReply::Cut(_) => {
                let day = read(self.field.as_str(), ctx).ok().filter(|_| is_date);
                self.echo = day.map_or(Echo::Nothing, Echo::Day);
            }
            LineReply::Stepped(step) => self.step(step, ctx),
        }
        true
    }

    /// Draws label, field and what is read from it on the first line of an area. What takes
    /// more room than is left there stands on the line `below`.
    pub(super) fn view(
        &self,
        canvas: &mut Canvas<'_>,
        (area, below): (Rect, u16),
        (label, width): (&Clean, u16),
        focused: bool,
        ctx: &Ctx<'_>,
    ) {
        let used = canvas.text(area.x, area.y, 30, label, Role::Text);
        let x = area.x + used.max(LABEL_COLUMNS) + 1;
        let field = Rect { x, y: area.y, width, height: 1 };
        self.field.view(canvas, field, focused);
        canvas.target(field, Key::plain(KeyCode::Tab));
        let x = field.right() + 1;
        let room = area.right().saturating_sub(x);
        match &self.echo {
            Echo::Nothing => {}
            Echo::Missing => {
                canvas.text(x, area.y, room, &ctx.texts.get("date-missing"), Role::Muted);
            }
            Echo::Fault(said) => {
                canvas.text(area.x, below, area.width, said, Role::Error);
            }
            Echo::Day(date) => {
                let whole = format::weekday_date(*date, ctx.texts);
                if whole.width() <= usize::from(room) {
                    canvas.text(x, area.y, room, &whole, Role::Muted);
                    return;
                }
                let short = format::weekday(*date, ctx.texts);
                if short.width() <= usize::from(room) {
                    canvas.text(x, area.y, room, &short, Role::Muted);
                }
                if focused {
                    canvas.text(area.x, below, area.width, &whole, Role::Muted);
                }
            }
        }
    }
}

fn read(text: &str, ctx: &Ctx<'_>) -> Result<NaiveDate, DateFault> {
    date_input::parse(text, ctx.today, &Calendar::default())
}

/// What is wrong with a typed date.
pub(in crate::tui) fn date_fault(fault: &DateFault, ctx: &Ctx<'_>) -> Clean {
    match fault {
        DateFault::Empty => ctx.texts.get("date-missing"),
        DateFault::NoSuchDay { day, month, year } => {
            let date = Clean::line(&format!("{day:02}-{month:02}-{year}"));
            ctx.texts.with("date-no-such-day", &[("date", (&date).into())])
        }
        DateFault::TooFar => ctx.texts.get("date-too-far"),
        DateFault::NotADate => ctx.texts.get("date-not-a-date"),
    }
}
