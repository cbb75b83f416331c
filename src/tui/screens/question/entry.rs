//! What is typed on a question's page: the date of the act, two dates, a number, a date, words.

use chrono::NaiveDate;

use super::typed::{Echo, Typed};
use crate::api::Problem;
use crate::api::response::{CaseView, QuestionView};
use crate::domain::answer::Detail;
use crate::domain::checklist::{Kind, Question};
use crate::domain::text::Clean;
use crate::tui::ctx::Ctx;
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::Context;
use crate::tui::widgets::line_field::Holds;
use crate::tui::widgets::note_field::{NoteField, NoteReply};

/// Rows of a field for words.
const NOTE_ROWS: u16 = 4;

/// What is typed.
#[derive(Debug)]
pub(super) enum Entry {
    /// Nothing: the question is answered with keys.
    None,
    /// Date of the act judged, and the case area.
    Act { date: Typed, areas: Vec<(String, Clean)>, area: usize, focused: bool },
    /// Two dates and the limit they are judged by.
    Dates { from: Typed, to: Typed, limit: u32, focus: Option<Which> },
    /// A whole number.
    Number { typed: Typed, focused: bool },
    /// A date.
    Date { typed: Typed, focused: bool },
    /// Words.
    Words { note: NoteField, focused: bool, fault: Option<Clean> },
}

/// One of two dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    From,
    To,
}

/// What came of an input.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum EntryReply {
    /// Not for a field.
    Ignored,
    /// The field took it.
    Taken,
    /// The date of the act is given.
    Act { date: NaiveDate, area: Option<String> },
    /// Esc on the page of the act.
    Leave,
    /// A detail is given.
    Detail(Detail),
    /// Words are given.
    Words(Clean),
}

impl Entry {
    /// The date of the act and the area are asked first; those there are already stand there.
    pub(super) fn act(view: &CaseView, ctx: &Ctx<'_>) -> Self {
        let chosen = view.areas.iter().position(|(area, _)| Some(area) == view.area.as_ref());
        Self::Act {
            date: Typed::date(view.act_date, ctx),
            areas: view.areas.clone(),
            // 0 is the general list alone.
            area: chosen.map_or(0, |place| place + 1),
            focused: true,
        }
    }

    /// What a question asks to be typed.
    pub(super) fn of(view: &QuestionView, question: &Question, ctx: &Ctx<'_>) -> Self {
        let detail = view.answer.as_ref().map(|answer| &answer.detail);
        match &question.kind {
            Kind::Deadline { .. } => {
                let (from, to) = match detail {
                    Some(Detail::Dates { from, to, .. }) => (*from, *to),
                    _ => (None, None),
                };
                let limit = view.limit.unwrap_or(0);
                Self::Dates {
                    from: Typed::date(from, ctx),
                    to: Typed::date(to, ctx),
                    limit,
                    focus: None,
                }
            }
            Kind::Number { .. } => {
                let text = match detail {
                    Some(Detail::Number(number)) => number.to_string(),
                    _ => String::new(),
                };
                Self::Number { typed: Typed::holding(Holds::Number, &text), focused: false }
            }
            Kind::Date => {
                let date = match detail {
                    Some(Detail::Date(date)) => Some(*date),
                    _ => None,
                };
                Self::Date { typed: Typed::date(date, ctx), focused: false }
            }
            Kind::Text => Self::Words {
                note: NoteField::new(&view.text, NOTE_ROWS),
                focused: false,
                fault: None,
            },
            Kind::Verdict(_) | Kind::Choice(_) | Kind::Scale { .. } => Self::None,
        }
    }

    /// Which keys hold while a field has the focus.
    pub(super) fn context(&self) -> Option<Context> {
        match self {
            Self::Words { focused: true, .. } => Some(Context::Note),
            Self::Act { focused: true, .. }
            | Self::Dates { focus: Some(_), .. }
            | Self::Number { focused: true, .. }
            | Self::Date { focused: true, .. } => Some(Context::Field),
            Self::Act { .. } => Some(Context::Form),
            _ => None,
        }
    }

    /// True when there is something to type: F2, Tab and Enter go into it.
    pub(super) fn has_field(&self) -> bool {
        !matches!(self, Self::None)
    }

    /// Puts the focus into the first field; false when there is none.
    pub(super) fn focus(&mut self) -> bool {
        match self {
            Self::None => return false,
            Self::Dates { focus, .. } => *focus = Some(Which::From),
            Self::Act { focused, .. }
            | Self::Number { focused, .. }
            | Self::Date { focused, .. }
            | Self::Words { focused, .. } => *focused = true,
        }
        true
    }

    /// Takes one input.
    pub(super) fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> EntryReply {
        if self.context().is_none() {
            return self.begin_typing(input, ctx);
        }
        match self {
            Self::None => EntryReply::Ignored,
            Self::Act { date, areas, area, focused } => {
                act(input, ctx, (date, areas, area, focused))
            }
            Self::Dates { from, to, limit, focus } => dates(input, ctx, (from, to, *limit, focus)),
            Self::Number { typed, focused } => number(input, ctx, typed, focused),
            Self::Date { typed, focused } => one_date(input, ctx, typed, focused),
            Self::Words { note, focused, fault } => words(input, note, focused, fault),
        }
    }

    /// A digit or pasted text begins the first empty field by itself.
    fn begin_typing(&mut self, input: &Input, ctx: &Ctx<'_>) -> EntryReply {
        let begins = match input {
            Input::Key(key) => key.typed().is_some_and(|typed| typed.is_ascii_digit()),
            Input::Paste(_) => true,
            _ => false,
        };
        let fillable = matches!(self, Self::Dates { .. } | Self::Number { .. } | Self::Date { .. });
        if !begins || !fillable {
            return EntryReply::Ignored;
        }
        if let Self::Dates { from, to, focus, .. } = self {
            let second = !from.field.as_str().is_empty() && to.field.as_str().is_empty();
            *focus = Some(if second { Which::To } else { Which::From });
            let typed = if second { to } else { from };
            typed.field.set(&Clean::default());
        } else {
            self.focus();
            if let Self::Number { typed, .. } | Self::Date { typed, .. } = self {
                typed.field.set(&Clean::default());
            }
        }
        self.update(input, ctx)
    }

    /// A problem that belongs to the field.
    pub(super) fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        let said = crate::tui::model::problem_text(problem, ctx);
        match self {
            Self::Act { date, focused, .. } => {
                (date.echo, *focused) = (Echo::Fault(said), true);
                true
            }
            Self::Words { fault, focused, .. } => {
                (*fault, *focused) = (Some(said), true);
                true
            }
            _ => false,
        }
    }
}

/// The keys that leave a field: Enter and F8 forward, Tab to the next, Esc out.
fn code(input: &Input) -> Option<KeyCode> {
    input.key().filter(|key| !key.ctrl && !key.alt).map(|key| key.code)
}

type Act<'a> = (&'a mut Typed, &'a [(String, Clean)], &'a mut usize, &'a mut bool);

fn act(input: &Input, ctx: &Ctx<'_>, (date, areas, area, focused): Act<'_>) -> EntryReply {
    if let Input::Row(row) = input {
        (*area, *focused) = ((*row).min(areas.len()), false);
        return EntryReply::Taken;
    }
    match code(input) {
        Some(KeyCode::Esc) => return EntryReply::Leave,
        Some(KeyCode::Enter | KeyCode::F(8)) => {
            return match date.read_date(ctx) {
                Some(date) => {
                    let area = area.checked_sub(1).and_then(|place| areas.get(place));
                    EntryReply::Act { date, area: area.map(|(area, _)| area.clone()) }
                }
                None => {
                    date.insist(ctx);
                    *focused = true;
                    EntryReply::Taken
                }
            };
        }
        Some(KeyCode::Tab | KeyCode::BackTab) => {
            *focused = !*focused;
            return EntryReply::Taken;
        }
        Some(KeyCode::Up | KeyCode::Left) if !*focused => {
            *area = area.saturating_sub(1);
            return EntryReply::Taken;
        }
        Some(KeyCode::Down | KeyCode::Right) if !*focused => {
            *area = (*area + 1).min(areas.len());
            return EntryReply::Taken;
        }
        _ => {}
    }
    if *focused && date.take(input, true, ctx) { EntryReply::Taken } else { EntryReply::Ignored }
}

type Dates<'a> = (&'a mut Typed, &'a mut Typed, u32, &'a mut Option<Which>);

fn dates(input: &Input, ctx: &Ctx<'_>, (from, to, limit, focus): Dates<'_>) -> EntryReply {
    let which = focus.unwrap_or(Which::From);
    let typed = if which == Which::From { &mut *from } else { &mut *to };
    match code(input) {
        Some(KeyCode::Esc) => {
            typed.read_date(ctx);
            *focus = None;
            return finished_dates(from, to, limit, ctx);
        }
        Some(KeyCode::Enter | KeyCode::Tab | KeyCode::BackTab | KeyCode::F(8)) => {
            if typed.read_date(ctx).is_none() && typed.is_fault() {
                return EntryReply::Taken;
            }
            let other = if which == Which::From { &*to } else { &*from };
            let next = which == Which::From || other.field.as_str().is_empty();
            *focus = match (which, next) {
                (Which::From, _) => Some(Which::To),
                (Which::To, true) => Some(Which::From),
                (Which::To, false) => None,
            };
            return match focus {
                Some(_) => EntryReply::Taken,
                None => finished_dates(from, to, limit, ctx),
            };
        }
        _ => {}
    }
    if typed.take(input, true, ctx) { EntryReply::Taken } else { EntryReply::Ignored }
}

/// The dates that are there; nothing when both fields are empty.
fn finished_dates(from: &mut Typed, to: &mut Typed, limit: u32, ctx: &Ctx<'_>) -> EntryReply {
    let read = |typed: &mut Typed| {
        if typed.field.as_str().is_empty() { None } else { typed.read_date(ctx) }
    };
    let (from, to) = (read(from), read(to));
    if from.is_none() && to.is_none() {
        return EntryReply::Taken;
    }
    EntryReply::Detail(Detail::Dates { from, to, limit })
}

fn number(input: &Input, ctx: &Ctx<'_>, typed: &mut Typed, focused: &mut bool) -> EntryReply {
    match code(input) {
        Some(KeyCode::Esc | KeyCode::Enter | KeyCode::Tab | KeyCode::F(8)) => {
            let text = typed.field.as_str().trim().to_owned();
            if text.is_empty() {
                *focused = false;
                return EntryReply::Taken;
            }
            match text.parse::<i64>().ok().filter(|number| number.abs() <= 1_000_000_000) {
                Some(number) => {
                    *focused = false;
                    EntryReply::Detail(Detail::Number(number))
                }
                None => {
                    typed.echo = Echo::Fault(ctx.texts.get("number-not-a-number"));
                    EntryReply::Taken
                }
            }
        }
        _ if typed.take(input, false, ctx) => EntryReply::Taken,
        _ => EntryReply::Ignored,
    }
}

fn one_date(input: &Input, ctx: &Ctx<'_>, typed: &mut Typed, focused: &mut bool) -> EntryReply {
    match code(input) {
        Some(KeyCode::Esc | KeyCode::Enter | KeyCode::Tab | KeyCode::F(8)) => {
            match typed.read_date(ctx) {
                Some(date) => {
                    *focused = false;
                    EntryReply::Detail(Detail::Date(date))
                }
                None if typed.is_fault() => EntryReply::Taken,
                None => {
                    *focused = false;
                    EntryReply::Taken
                }
            }
        }
        _ if typed.take(input, true, ctx) => EntryReply::Taken,
        _ => EntryReply::Ignored,
    }
}

fn words(
    input: &Input,
    note: &mut NoteField,
    focused: &mut bool,
    fault: &mut Option<Clean>,
) -> EntryReply {
    if let Some(KeyCode::Esc | KeyCode::Tab | KeyCode::F(8)) = code(input) {
        *focused = false;
        return EntryReply::Words(note.value());
    }
    match note.update(input) {
        NoteReply::Ignored => EntryReply::Ignored,
        NoteReply::Moved | NoteReply::Changed | NoteReply::Cut(_) => {
            *fault = None;
            EntryReply::Taken
        }
    }
}
