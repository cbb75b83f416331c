//! Choosing questions for a form (da: *vælg spørgsmål*): those that our lists judge by today. Space
//! marks, Enter takes what is marked, or the row one is on.

use std::collections::{BTreeMap, BTreeSet};

use ratatui::layout::Rect;

use crate::api::handbook::HandbookArea;
use crate::catalogue::signs::Sign;
use crate::catalogue::texts::Texts;
use crate::domain::checklist::{Purpose, Standing, Words};
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Cell, Column, Side};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};

/// Columns of a question's label.
const LABEL: u16 = 9;
/// Lines of the headings of the table.
const HEADINGS: u16 = 2;

/// A question that can be chosen.
#[derive(Debug)]
struct Choice {
    id: String,
    label: Clean,
    text: Words,
}

/// The questions, and which of them are marked.
#[derive(Debug)]
pub(super) struct Picker {
    choices: Vec<Choice>,
    marked: BTreeSet<usize>,
    list: List,
    /// Only one is wanted.
    is_single: bool,
}

/// What came of an input.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Reply {
    /// Another row or mark.
    Stay,
    /// Nothing it knows.
    Ignored,
    /// Nothing is chosen.
    Left,
    /// These ids are.
    Taken(Vec<String>),
}

impl Picker {
    /// The questions of the handbook that cases are judged by today, those of `chosen` marked.
    pub(super) fn new(areas: &[HandbookArea], chosen: &str, is_single: bool) -> Self {
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        let mut choices = Vec::new();
        for entry in areas.iter().flat_map(|area| &area.entries) {
            let Some(question) = entry.question() else { continue };
            let is_judged_by = entry.list.standing == Standing::InForce
                && question.purpose == Purpose::Judged
                && !seen.contains_key(question.id.as_str());
            if is_judged_by {
                seen.insert(&question.id, choices.len());
                choices.push(Choice {
                    id: question.id.clone(),
                    label: Clean::line(&question.label),
                    text: question.text.clone(),
                });
            }
        }
        let typed: Vec<String> =
            chosen.split([',', ';']).map(|part| part.trim().to_lowercase()).collect();
        let is_chosen = |choice: &Choice| {
            let label = choice.label.as_str().to_lowercase();
            typed.iter().any(|part| *part == choice.id || *part == label)
        };
        let places = (0..).zip(&choices).filter(|(_, choice)| is_chosen(choice));
        let marked: BTreeSet<usize> = places.map(|(place, _)| place).collect();
        let mut list = List::new(choices.len());
        list.select(marked.first().copied().unwrap_or(0));
        let marked = if is_single { BTreeSet::new() } else { marked };
        Self { choices, marked, list, is_single }
    }

    /// Enter takes, Space marks where several are wanted.
    pub(super) fn hints(&self, texts: &Texts) -> Hints {
        let hints = Hints::new()
            .hide(Action::CopyCase)
            .hide(Action::NextUnanswered)
            .label(Action::Open, texts.get("register-pick-take"));
        match self.is_single {
            true => hints.hide(Action::Mark),
            false => hints.label(Action::Mark, texts.get("register-pick-mark")),
        }
    }

    /// Takes one input.
    pub(super) fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Reply {
        let action = input.key().and_then(|key| keys::action(Context::List, key, ctx.language()));
        if action == Some(Action::Back) {
            return Reply::Left;
        }
        match self.list.update(input, ctx.content().height.saturating_sub(HEADINGS)) {
            ListReply::Moved => Reply::Stay,
            ListReply::Marked(place) if !self.is_single => {
                if !self.marked.remove(&place) {
                    self.marked.insert(place);
                }
                Reply::Stay
            }
            ListReply::Opened(place) => {
                let places = if self.marked.is_empty() { vec![place] } else { self.marked() };
                let chosen = places.into_iter().filter_map(|place| self.choices.get(place));
                Reply::Taken(chosen.map(|choice| choice.id.clone()).collect())
            }
            ListReply::Marked(_) | ListReply::Ignored => Reply::Ignored,
        }
    }

    fn marked(&self) -> Vec<usize> {
        self.marked.iter().copied().collect()
    }

    /// Draws the questions.
    pub(super) fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) {
        let column = |title: Clean, width: u16| Column { title, width, side: Side::Left };
        let texts = ctx.texts;
        let columns = [
            column(Clean::default(), 1),
            column(texts.get("register-pick-label"), LABEL),
            column(texts.get("quarter-column-question"), 0),
        ];
        let row = |(place, choice): (usize, &Choice)| {
            let mark = match self.marked.contains(&place) {
                true => Cell { text: Sign::Done.clean(), role: Role::Ok },
                false => Cell::text(Clean::default()),
            };
            vec![mark, Cell::text(choice.label.clone()), Cell::text(texts.words(&choice.text))]
        };
        let rows: Vec<Vec<Cell>> = (0..).zip(&self.choices).map(row).collect();
        canvas.table(area, &columns, &rows, &self.list);
    }
}
